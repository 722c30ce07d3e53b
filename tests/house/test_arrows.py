"""The house's arrows: what a room may know of the others, of the world, and of other people's packages."""

import sys

import pytest

from tests.house.house import PACKAGE, imported, modules, name, prints, room, worldly

# Each room imports only rooms above it.
ROOMS = (
    "wording", "findings", "model", "flow", "source", "language", "analysis", "simulation", "quality",
    "check", "redesign", "drawing", "exchange", "report", "preview", "cli",
)  # fmt: skip

# What a room may know where that is less than all rooms above it.
NARROWER = {
    "model": {"wording"},  # the nouns are not about findings
    "source": {"wording", "findings"},  # text and nodes know no service
}

# The packages we depend on, and the rooms whose business they are.
DOORS = {
    "msgspec": set(ROOMS),  # what values are made of
    "yaml": {"source"},
    "wcwidth": {"report"},
    "resvg_py": {"drawing"},
    "typst": {"drawing"},
    "fontTools": {"drawing"},
    "graphviz": {"exchange"},
    "typer": {"cli"},
    "click": {"cli"},
}

# Modules outside `cli` and `preview` that touch the world, and why they must.
WORLDLY: dict[str, tuple[str, set[str]]] = {
    "drawing/embed.py": ("fontTools writes to streams only", {"io"}),
}

# Modules above 400 lines, and why they are one thing.
LONG: dict[str, str] = {}


def test_a_room_imports_only_rooms_above_it() -> None:
    wrong = [
        f"{name(path)} imports {other}"
        for path in modules()
        for other in rooms_imported(path.read_text(encoding="utf-8"))
        if other not in allowed(room(path))
    ]
    assert wrong == []


def test_the_writers_know_no_model_and_the_layout_knows_no_svg() -> None:
    drawing = PACKAGE / "drawing"
    known = {path.stem: set(imported(path.read_text(encoding="utf-8"))) for path in drawing.glob("*.py")}
    assert {room for room in known["svg"] if room.startswith("blueprint.")} <= {
        "blueprint.drawing.looks", "blueprint.drawing.overlay_looks", "blueprint.drawing.scene",
        "blueprint.drawing.themes",
    }  # fmt: skip
    layout = (
        "boxes", "grid", "columns", "rows", "lattice", "routes", "traffic", "search", "paths", "settle",
        "tracks", "captions",
    )  # fmt: skip
    outside = {"blueprint.model", "blueprint.flow", "blueprint.drawing.svg"}
    assert {stem: known[stem] & outside for stem in layout} == {stem: set() for stem in layout}


def test_every_room_of_the_package_is_in_the_house() -> None:
    found = {path.name for path in PACKAGE.iterdir() if path.is_dir() and any(path.glob("*.py"))}
    assert found <= set(ROOMS)


def test_other_packages_stay_behind_their_door() -> None:
    wrong = [
        f"{name(path)} imports {top}"
        for path in modules()
        for top in {module.split(".")[0] for module in imported(path.read_text(encoding="utf-8"))}
        if top not in {"", "blueprint"} | sys.stdlib_module_names and room(path) not in DOORS.get(top, set())
    ]
    assert wrong == []


def test_only_the_command_line_touches_the_world() -> None:
    wrong = [
        f"{name(path)}: {what}"
        for path in modules()
        if room(path) not in ("cli", "preview")
        for what in worldly(path.read_text(encoding="utf-8"))
        if what not in WORLDLY.get(name(path), ("", set()))[1]
    ]
    assert wrong == []


def test_only_the_command_line_prints() -> None:
    assert [
        name(path) for path in modules() if room(path) != "cli" and prints(path.read_text(encoding="utf-8"))
    ] == []


def test_no_module_outgrows_what_one_sitting_can_read() -> None:
    long = {name(path) for path in modules() if len(path.read_text(encoding="utf-8").splitlines()) > 400}
    assert long == set(LONG)  # an exception that is no longer needed goes


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("from blueprint.cli import main", ["blueprint.cli"]),
        ("from blueprint import cli, flow", ["blueprint.cli", "blueprint.flow"]),
        ("def f():\n    import blueprint.drawing.svg", ["blueprint.drawing.svg"]),
        ("import_module(f'blueprint.wording.{theme}')", ["blueprint.wording."]),
    ],
)
def test_an_import_is_seen_wherever_it_hides(source: str, found: list[str]) -> None:
    assert list(imported(source)) == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("from pathlib import Path", ["pathlib"]),
        ("text = open('x').read()", ["open()"]),
        ("from datetime import date\ntoday = date.today()", ["date.today"]),
        ("import random\nx = random.random()", ["random.random()"]),
        ("import random\nx = random.Random()", ["Random() without a seed"]),
        ("import random\nx = random.Random(7)", []),
        ("import sys\nx = sys.intern('a')", []),
    ],
)
def test_the_world_is_seen_wherever_it_is_touched(source: str, found: list[str]) -> None:
    assert list(worldly(source)) == found


def test_a_printing_module_is_seen() -> None:
    assert prints("def f():\n    print(1)")
    assert not prints("'print(1)'")


def allowed(of: str) -> set[str]:
    """The rooms a room may import, itself included; the package's own front door knows none."""
    if of not in ROOMS:
        return set()
    return {of} | NARROWER.get(of, set(ROOMS[: ROOMS.index(of)]))


def rooms_imported(source: str) -> list[str]:
    """The rooms of ours that a source imports; a relative import counts as an unknown room."""
    return [
        "." if module.startswith(".") else module.split(".")[1]
        for module in imported(source)
        if module.startswith((".", "blueprint.")) and module != "blueprint.__version__"
    ]


def test_the_list_of_rooms_is_read_from_the_source() -> None:
    assert rooms_imported("from blueprint import __version__\nfrom blueprint.flow.graph import build") == [
        "flow"
    ]
    assert "cli" not in allowed("check")
    assert "model" not in allowed("source")

"""`blueprint render`, as it is called."""

import subprocess
import sys
from pathlib import Path

import pytest

from blueprint.cli import main
from blueprint.drawing import is_draft

GOOD = """\
blueprint: 1
service: Library
language: en
actors:
  reader: {lane: customer}
  desk: {lane: onstage}
steps:
  ask: {does: {reader: Asks for a book, desk: Listens}, time: 1m}
  lend: {does: {desk: Lends it, reader: Signs}, time: 2m}
"""
BROKEN = GOOD.replace("time: 2m}", "time: 2m, next: nowhere}")

pytestmark = pytest.mark.usefixtures("file")


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    path = Path("library.yaml")
    path.write_text(GOOD, encoding="utf-8")
    return path


def test_the_picture_goes_beside_the_file(capsys):
    assert main(["render", "library.yaml"]) == 0
    assert capsys.readouterr().out == "drawn: library.svg\n"
    assert "Asks for a book" in Path("library.svg").read_text(encoding="utf-8")


def test_the_picture_goes_where_it_is_sent():
    Path("pictures").mkdir()
    assert main(["render", "library.yaml", "-o", "pictures/a.svg"]) == 0
    assert Path("pictures/a.svg").exists() and not Path("library.svg").exists()


def test_built_in_words_follow_the_file_and_lang_overrides_it():
    main(["render", "library.yaml", "-o", "en.svg"])
    main(["render", "library.yaml", "-o", "zh.svg", "--lang", "zh"])
    assert ">Customer<" in Path("en.svg").read_text(encoding="utf-8")
    assert ">顾客行为<" in Path("zh.svg").read_text(encoding="utf-8")


def test_standard_output_gets_the_picture_alone(capfdbinary):
    assert main(["render", "library.yaml", "-o", "-"]) == 0
    out = capfdbinary.readouterr().out
    assert out.startswith(b"<?xml") and out.endswith(b"</svg>\n")


def test_a_file_with_errors_is_drawn_as_far_as_it_can_be_read(file, capsys):
    file.write_text(BROKEN, encoding="utf-8")
    assert main(["render", "library.yaml"]) == 1
    told = capsys.readouterr()
    assert "BP201" in told.err and "drawn as far as it could be read: library.svg" in told.err
    assert told.out == ""
    assert "? nowhere" in Path("library.svg").read_text(encoding="utf-8")


def test_a_picture_with_errors_never_replaces_one_without(file, capsys):
    main(["render", "library.yaml"])
    good = Path("library.svg").read_bytes()
    file.write_text(BROKEN, encoding="utf-8")
    assert main(["render", "library.yaml"]) == 1
    assert Path("library.svg").read_bytes() == good
    assert is_draft(Path("library.draft.svg").read_bytes())
    assert "library.svg is kept" in capsys.readouterr().err


def test_unless_that_is_asked_for(file):
    main(["render", "library.yaml"])
    file.write_text(BROKEN, encoding="utf-8")
    assert main(["render", "library.yaml", "--force"]) == 1
    assert is_draft(Path("library.svg").read_bytes())


def test_a_mended_file_replaces_the_picture_of_the_draft(file):
    file.write_text(BROKEN, encoding="utf-8")
    main(["render", "library.yaml"])
    main(["render", "library.yaml"])
    assert is_draft(Path("library.svg").read_bytes()) and not Path("library.draft.svg").exists()
    file.write_text(GOOD, encoding="utf-8")
    assert main(["render", "library.yaml"]) == 0
    assert not is_draft(Path("library.svg").read_bytes())


def test_what_is_no_blueprint_leaves_everything_as_it_is(file, capsys):
    main(["render", "library.yaml"])
    good = Path("library.svg").read_bytes()
    file.write_text("service: [\n", encoding="utf-8")
    assert main(["render", "library.yaml"]) == 1
    assert Path("library.svg").read_bytes() == good
    assert "Nothing was drawn" in capsys.readouterr().err
    assert sorted(path.name for path in Path().iterdir()) == ["library.svg", "library.yaml"]


def test_a_missing_file_and_a_folder_are_told(capsys):
    Path("folder").mkdir()
    assert main(["render", "missing.yaml"]) == 2
    assert main(["render", "folder"]) == 2
    assert capsys.readouterr().err.count("BP001") >= 2


def test_other_formats_are_refused_before_anything_is_read(capsys):
    assert main(["render", "library.yaml", "-o", "library.bmp"]) == 2
    assert "ends in .svg, .png" in capsys.readouterr().err


def test_an_overlay_and_a_theme_are_drawn():
    assert main(["render", "library.yaml", "--overlay", "time,value", "--theme", "dark"]) == 0
    drawn = Path("library.svg").read_text(encoding="utf-8")
    assert "Time + Value" in drawn and ">3 min<" in drawn and "#12171c" in drawn


def test_totals_stand_alone_and_speak_the_language_asked_for():
    assert main(["render", "library.yaml", "--totals", "--lang", "zh"]) == 0
    drawn = Path("library.svg").read_text(encoding="utf-8")
    assert ">总时长<" in drawn and ">3 分钟<" in drawn


def test_an_overlay_that_does_not_exist_is_refused_with_the_nearest(capsys):
    assert main(["render", "library.yaml", "--overlay", "valeu"]) == 2
    assert capsys.readouterr().err.startswith(
        "There is no overlay `valeu`. The overlays, the nearest first: value,"
    )
    assert main(["render", "library.yaml", "--overlay", ""]) == 2
    assert not Path("library.svg").exists()


def test_a_segment_that_does_not_exist_is_refused(capsys):
    assert main(["render", "library.yaml", "--overlay", "time", "--segment", "old"]) == 2
    assert "There is no segment `old`" in capsys.readouterr().err


def test_an_own_theme_is_a_file():
    Path("ours.toml").write_text('extends = "print"\npaper = "#fffff0"\n', encoding="utf-8")
    assert main(["render", "library.yaml", "--theme", "ours.toml"]) == 0
    assert ".paper{fill:#fffff0}" in Path("library.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "content, said",
    [
        ('papper = "#fff"', "ours.toml: a theme has no colour `papper`; did you mean `paper`?"),
        ('ink = "black"', 'ours.toml: `ink` is `black`; write a colour such as "#0072b2"'),
        ('extends = "sepia"', "ours.toml: `extends` is `sepia`; write one of: light, dark, print"),
        ("paper = #fff", "ours.toml: this is not TOML:"),
    ],
)
def test_what_is_wrong_in_an_own_theme_is_said(capsys, content, said):
    Path("ours.toml").write_text(content, encoding="utf-8")
    assert main(["render", "library.yaml", "--theme", "ours.toml"]) == 2
    assert said in capsys.readouterr().err
    assert not Path("library.svg").exists()


def test_a_theme_that_does_not_exist_is_refused_with_the_nearest(capsys):
    assert main(["render", "library.yaml", "--theme", "drak"]) == 2
    assert "There is no theme and no file `drak`. The themes: dark" in capsys.readouterr().err


def test_a_draft_has_overlays_that_say_what_is_not_given(file):
    file.write_text(BROKEN, encoding="utf-8")
    assert main(["render", "library.yaml", "--overlay", "time"]) == 1
    assert "Time: not given" in Path("library.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize("names", [(), ("--overlay", "time")])
def test_figures_are_worked_out_only_where_they_are_shown(names):
    code = (
        "import sys; from blueprint.cli import main; "
        f"main(['render', 'library.yaml', *{names!r}]); "
        "print(sorted(m for m in sys.modules if m.startswith('blueprint.analysis.analysing')))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert ("blueprint.analysis.analysing" in out) == bool(names)

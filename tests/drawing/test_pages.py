"""A blueprint on paper: every step once, every way whole or marked at both ends, words that can be read."""

import re
from collections import Counter
from pathlib import Path

import pytest

from blueprint.cli import main
from blueprint.drawing import Diagram
from blueprint.drawing.pages import LEAST, MARGIN, PAPERS, Page, Paper, pages
from blueprint.drawing.scene import Group, Rectangle, Text, items
from blueprint.wording import Wording
from tests.drawing.services import EXAMPLES, OWN, diagram
from tests.drawing.test_collapsing import LOAN
from tests.drawing.yardstick import flow, made_up

WORDS = Wording("en")
A4 = Paper(*PAPERS["a4"])
UPRIGHT = Paper(*reversed(PAPERS["a4"]))
WAYS = ("flow", "rework", "recovery", "side", "message")


def groups(page: Page) -> dict[str, Group]:
    return {item.id: item for item in items(page.scene) if isinstance(item, Group)}


def everything_is_there_once(whole: Diagram, made: tuple[Page, ...]) -> None:
    drawn = Counter(id for page in made for id in groups(page))
    assert {node.id: drawn[node.id] for node in whole.nodes if node.shape != "system"} == {
        node.id: 1 for node in whole.nodes if node.shape != "system"
    }
    where = {id: n for n, page in enumerate(made, 1) for id in groups(page)}
    for link in whole.links:
        ends = [where[whole.nodes[at].id] for at in (link.source, link.target)]
        if link.kind not in WAYS or ends[0] == ends[1]:
            assert drawn[link.id] == 1
        else:
            assert drawn[link.id] == 2
            assert all(link.id in groups(made[page - 1]) for page in ends)
            assert f"→ p. {ends[1]} " in _marks(made[ends[0] - 1])
            assert f"← p. {ends[0]} " in _marks(made[ends[1] - 1])


def _marks(page: Page) -> str:
    marks = [g for g in groups(page).values() if g.style.startswith(("node onward", "node incoming"))]
    return "\n".join(" ".join(part.text for part in g.items if isinstance(part, Text)) + " " for g in marks)


def it_is_on_the_paper(made: tuple[Page, ...], paper: Paper) -> None:
    for page in made:
        scene = page.scene
        by = MARGIN * scene.width / paper.width
        assert scene.paper == (paper.width, paper.height)
        for item in items(scene):
            if isinstance(item, Rectangle):
                assert by <= item.x and item.x + item.width <= scene.width - by + 0.01
                assert by <= item.y and item.y + item.height <= scene.height - by + 0.01


@pytest.mark.parametrize("paper", [A4, UPRIGHT], ids=["lying", "upright"])
@pytest.mark.parametrize("path", [*EXAMPLES, *OWN], ids=lambda path: path.stem)
def test_examples_are_whole_and_legible_on_a4(path, paper):
    whole = diagram(path.read_text(encoding="utf-8"))
    made = pages(whole, WORDS, paper)
    everything_is_there_once(whole, made)
    it_is_on_the_paper(made, paper)
    assert min(page.points for page in made) >= LEAST
    assert len({page.points for page in made}) == 1


@pytest.mark.parametrize("seed", range(6))
def test_no_way_of_a_tangle_is_lost(seed):
    whole = flow(seed) if seed % 2 else made_up(40, seed)
    everything_is_there_once(whole, pages(whole, WORDS, Paper(500, 400)))


def test_a_hundred_and_fifty_steps_print_legibly():
    whole = made_up(150, 1)
    made = pages(whole, WORDS, A4)
    everything_is_there_once(whole, made)
    it_is_on_the_paper(made, A4)
    assert min(page.points for page in made) >= LEAST
    assert len(made) <= 20


def test_a_page_ends_with_a_phase_where_that_is_possible():
    path = next(path for path in EXAMPLES if path.stem == "broadband-installation")
    whole = diagram(path.read_text(encoding="utf-8"))
    heads = [
        [part.text for part in items(page.scene) if isinstance(part, Text) and part.style == "phase-name"]
        for page in pages(whole, WORDS, A4)
    ]
    assert heads == [[name] for name in whole.phases]


def test_what_fits_on_one_page_stays_on_one_in_its_own_size():
    made = pages(diagram(LOAN), WORDS, Paper(2000, 2000))
    assert len(made) == 1 and made[0].points == 13 * 0.75
    texts = [item.text for item in items(made[0].scene) if isinstance(item, Text)]
    assert "Page 1 of 1" in texts


def test_columns_higher_than_the_paper_are_drawn_smaller_and_that_is_known():
    made = pages(diagram(LOAN), WORDS, Paper(400, 100))
    assert min(page.points for page in made) < LEAST
    it_is_on_the_paper(made, Paper(400, 100))


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    path = Path("loan.yaml")
    path.write_text(_long(LOAN), encoding="utf-8")
    return path


def _long(text: str) -> str:
    more = "".join(f"  more{n}: {{phase: pay, does: Step {n}, by: branch, time: 1m}}\n" for n in range(20))
    return (
        text.replace("time: 10m, next: end}", "time: 10m}")
        + more
        + "  last: {does: Thanks, by: branch, next: end}\n"
    )


@pytest.mark.usefixtures("file")
def test_each_page_of_an_svg_is_a_file(capsys):
    assert main(["render", "loan.yaml", "--page", "a4"]) == 0
    told = capsys.readouterr().out.split("\n")
    assert told[:2] == ["drawn: loan-1.svg", "drawn: loan-2.svg"]
    text = Path("loan-1.svg").read_text(encoding="utf-8")
    assert 'width="1122.5" height="793.7"' in text and "→ p. 2 " in text
    assert not Path("loan.svg").exists()


@pytest.mark.usefixtures("file")
def test_pages_may_stand_upright_and_be_larger():
    main(["render", "loan.yaml", "--page", "a3", "--portrait", "-o", "up.svg"])
    assert 'width="1122.5" height="1587.4"' in Path("up-1.svg").read_text(encoding="utf-8")


@pytest.mark.usefixtures("file")
def test_a_pdf_holds_all_pages():
    pytest.importorskip("typst", reason="needs the extra pdf")
    main(["render", "loan.yaml", "--page", "letter", "-o", "loan.pdf"])
    boxes = re.findall(rb"/MediaBox\s*\[([^\]]*)\]", Path("loan.pdf").read_bytes())
    assert len(boxes) > 1 and set(boxes) == {b"0 0 792 612"}


@pytest.mark.usefixtures("file")
def test_totals_stand_on_the_first_page():
    assert main(["render", "loan.yaml", "--page", "a4", "--overlay", "time"]) == 0
    shown = ["Lead time" in path.read_text(encoding="utf-8") for path in sorted(Path().glob("loan-?.svg"))]
    assert shown[0] and not any(shown[1:])


@pytest.mark.parametrize(
    "asked, told",
    [
        (["--page", "a4", "-o", "x.mmd"], "--page is for SVG, PNG and PDF; a MMD has no pages.\n"),
        (["--portrait"], "--portrait is for pages. Say which paper: --page a4.\n"),
    ],
)
@pytest.mark.usefixtures("file")
def test_pages_of_what_has_none_are_refused(capsys, asked, told):
    assert main(["render", "loan.yaml", *asked]) == 2
    assert capsys.readouterr().err == told


@pytest.mark.usefixtures("file")
def test_several_pages_cannot_go_to_standard_output(capsys):
    assert main(["render", "loan.yaml", "--page", "a4", "-o", "-"]) == 2
    assert "pages cannot go to standard output" in capsys.readouterr().err

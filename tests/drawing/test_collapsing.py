"""Phases as single boxes: nothing that leads in or out is lost, and the figures are those of the phase."""

import re
from pathlib import Path

import pytest

from blueprint.cli import main
from blueprint.drawing import Diagram, Link, compose, lay_out
from blueprint.drawing.collapsing import STAYS, collapsed
from blueprint.drawing.parts import Choice, only
from blueprint.flow import build
from blueprint.wording import Wording
from tests.drawing.measures import measure
from tests.drawing.services import EXAMPLES, OWN, service
from tests.drawing.yardstick import flow, made_up

WORDS = Wording("en")
LOAN = """\
blueprint: 1
service: Asking for a loan
language: en
phases: {ask: Asking, judge: Judging, pay: Paying out}
actors:
  client: {lane: customer}
  branch: {lane: onstage, name: Branch}
  credit: {lane: backstage, name: Credit office}
  register: {lane: support, name: Register, machine: true}
steps:
  ask:
    phase: ask
    does: {branch: Listens, client: Asks}
    evidence: [Leaflet, Form]
    time: 10m
    choose:
      small: {to: score, chance: 60%}
      large: {to: visit, chance: 30%}
      hopeless: {to: end, chance: 10%}
  score: {phase: judge, does: Scores, by: credit, uses: [register], time: 5m, next: decide}
  visit:
    phase: judge
    does: Values the house
    by: credit
    uses: [register]
    tells: {client: A date}
    time: 30m
    fails: {locked: {what: Nobody is in, chance: 10%}}
    next: decide
  decide:
    phase: judge
    does: Decides
    by: credit
    time: 5m
    choose:
      granted: {to: sign, chance: 70%}
      with a guarantor: {to: sign, chance: 10%}
      not yet: {to: ask, chance: 20%, rework: true}
  sign: {phase: pay, does: {branch: Explains, client: Signs}, time: 10m, next: end}
"""


def loan() -> Diagram:
    it = service(LOAN)
    return compose(it, build(it), WORDS)


def lines(diagram: Diagram, *kinds: str) -> set[tuple[str, str, str]]:
    nodes = diagram.nodes
    return {
        (nodes[link.source].words[0], link.label, nodes[link.target].words[0])
        for link in diagram.links
        if link.kind in kinds
    }


def test_a_phase_is_one_box_where_most_of_its_steps_are_led_and_small_ones_elsewhere():
    found = collapsed(loan(), [1], WORDS, {1: "43 % of the time"})
    here = [node for node in found.nodes if node.id.startswith("collapsed")]
    assert [(node.shape, node.lane, node.words, node.notes) for node in here] == [
        ("part", "customer", ("messages: 1",), ()),
        ("phase", "backstage", ("Judging",), ("steps: 3", "43 % of the time")),
    ]
    assert here[1].fails == 1
    assert here[1].title == "Judging\nScores\nValues the house\nDecides"
    assert found.phases == ("Asking", "", "Paying out")


def test_ways_meet_the_box_merged_with_their_chances_summed():
    found = collapsed(loan(), [1], WORDS)
    assert lines(found, "flow") == {
        ("Start", "", "Listens"),
        ("Listens", "small, large 90%", "Judging"),
        ("Listens", "hopeless 10%", "End"),
        ("Judging", "granted, with a guarantor 80%", "Explains"),
        ("Explains", "", "End"),
    }
    assert lines(found, "rework") == {("Judging", "not yet 20%", "Listens")}
    back = next(link for link in found.links if link.kind == "rework")
    assert back.back


def test_chances_within_a_phase_are_not_told_of_the_whole_phase():
    found = collapsed(loan(), [0], WORDS)
    assert ("Asking", "small", "Scores") not in lines(found, "flow")
    assert ("Asking", "small 60%", "Scores") in lines(found, "flow")  # one step decides: they make a whole
    text = LOAN.replace("next: decide}", "choose: {clear: {to: sign, chance: 5%}, else: decide}}")
    it = service(text)
    found = collapsed(compose(it, build(it), WORDS), [1], WORDS)
    ways = {label for source, label, _ in lines(found, "flow") if source == "Judging"}
    assert ways == {"clear, granted, with a guarantor"}


def test_names_that_are_too_many_are_counted():
    text = LOAN.replace("granted:", "granted as it was asked for:").replace("a guarantor:", "two guarantors:")
    it = service(text)
    found = collapsed(compose(it, build(it), WORDS), [1], WORDS)
    assert ("Judging", "2 ways 80%", "Explains") in lines(found, "flow")


def test_a_system_is_used_by_the_box_once():
    found = collapsed(loan(), [1], WORDS)
    assert lines(found, "use") == {("Judging", "", "Register")}


def test_a_map_of_the_whole_has_a_box_for_each_phase_and_the_ends_beside_them():
    found = collapsed(loan(), [0, 1, 2], WORDS)
    assert [node.words[0] for node in found.nodes if node.shape == "phase"] == [
        "Asking", "Judging", "Paying out",
    ]  # fmt: skip
    assert sorted(node.words[0] for node in found.nodes if node.shape in STAYS) == ["End", "End", "Start"]
    assert not any(found.phases)


def ends(link: Link, diagram: Diagram) -> tuple[int, int]:
    """The phases that a link joins."""
    source, target = (diagram.nodes[at].moment for at in (link.source, link.target))
    return diagram.moments[source].phase, diagram.moments[target].phase


@pytest.mark.parametrize("seed", range(8))
def test_every_way_between_phases_is_told_of(seed):
    whole = flow(seed) if seed % 2 else made_up(60, seed)
    every = list(range(len(whole.phases)))
    for phases in (every, every[::2], every[1:2]):
        found = collapsed(whole, phases, WORDS)
        for kind in ("flow", "rework", "recovery", "side"):
            before = {ends(link, whole) for link in whole.links if link.kind == kind}
            after = {ends(link, found) for link in found.links if link.kind == kind}
            assert {pair for pair in before if pair[0] != pair[1]} == {p for p in after if p[0] != p[1]}
        ids = [*(node.id for node in found.nodes), *(link.id for link in found.links)]
        assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("path", [*EXAMPLES, *OWN], ids=lambda path: path.stem)
def test_maps_of_examples_are_drawn_without_fault(path):
    it = service(path.read_text(encoding="utf-8"))
    whole = compose(it, build(it), WORDS)
    every = list(range(len(whole.phases)))
    for phases in (every, every[::2], every[1::2]):
        found = collapsed(whole, phases, WORDS)
        assert measure(found, lay_out(found, WORDS)).faults == {}


def test_a_part_may_be_collapsed():
    it = service(LOAN)
    found = collapsed(only(loan(), it, Choice(phases=("judge",)), WORDS), [0], WORDS)
    assert [node.words[0] for node in found.nodes if node.shape in STAYS] == [
        "← Listens", "→ Explains", "→ Listens",
    ]  # fmt: skip


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    path = Path("loan.yaml")
    path.write_text(LOAN, encoding="utf-8")
    return path


@pytest.mark.usefixtures("file")
def test_the_shares_of_all_boxes_make_the_whole_time():
    assert main(["render", "loan.yaml", "--collapse", "all", "-o", "map.mmd"]) == 0
    text = Path("map.mmd").read_text(encoding="utf-8")
    shares = [float(part.rpartition("steps: ")[2].split("<br>")[1].split(" ")[0])
              for part in text.split(" % of the time")[:-1]]  # fmt: skip
    assert len(shares) == 3 and 99 <= sum(shares) <= 101


@pytest.mark.parametrize("format", ["svg", "html", "dot", "mmd"])
@pytest.mark.usefixtures("file")
def test_a_map_is_drawn_in_every_format_and_with_every_overlay(format):
    more = [] if format in ("dot", "mmd") else ["--overlay", "time,critical,value,waits,failures,cost"]
    assert main(["render", "loan.yaml", "--collapse", "judge", "-o", f"map.{format}", *more]) == 0
    assert "Judging" in Path(f"map.{format}").read_text(encoding="utf-8")


def test_a_phase_that_is_not_there_is_told_with_those_that_are(file, capsys):
    assert main(["render", "loan.yaml", "--collapse", "juge"]) == 2
    assert (
        capsys.readouterr().err
        == "There is no phase `juge`. The phases, the nearest first: judge, ask, pay.\n"
    )
    file.write_text(re.sub(r"phase: \w+(, |\n    )", "", LOAN), encoding="utf-8")
    assert main(["render", "loan.yaml", "--collapse", "all"]) == 2
    assert "There is no phase `all`: no step of this service says its phase." in capsys.readouterr().err

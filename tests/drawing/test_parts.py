"""A part of a blueprint: what is asked for, whole, and a mark at every way that goes on beyond it."""

from pathlib import Path
from random import Random

import pytest

from blueprint.cli import main
from blueprint.drawing import Diagram, compose, lay_out
from blueprint.drawing.parts import BONDS, Choice, called, chosen, only, part
from blueprint.flow import build
from blueprint.wording import Wording
from tests.drawing.measures import measure
from tests.drawing.services import EXAMPLES, OWN, service
from tests.drawing.yardstick import flow, made_up

WORDS = Wording("en")
CLINIC = """\
blueprint: 1
service: Seeing a doctor
language: en
phases: {come: Coming in, see: The visit, leave: Leaving}
actors:
  patient: {lane: customer}
  desk: {lane: onstage, name: Reception}
  doctor: {lane: onstage, name: Doctor}
  lab: {lane: backstage, name: Laboratory}
  records: {lane: support, name: Patient records, machine: true}
steps:
  register:
    phase: come
    does: {desk: Takes the name, patient: Shows the card}
    evidence: [Insurance card]
    uses: [records]
    time: 3m
  wait: {phase: come, kind: wait, by: patient, does: Waits to be called, time: 20m}
  examine:
    phase: see
    does: {doctor: Examines, patient: Describes what hurts}
    uses: [records]
    time: 10m
    choose:
      unclear: {to: test, chance: 30%}
      clear: explain
  test:
    phase: see
    does: Tests the blood
    by: lab
    tells: {patient: Results are there}
    time: 30m
    choose:
      usable: {to: explain, chance: 90%}
      spoilt: {to: examine, rework: true}
  explain: {phase: leave, does: {doctor: Explains and prescribes, patient: Asks}, time: 5m, next: end}
"""


def clinic() -> Diagram:
    it = service(CLINIC)
    return compose(it, build(it), WORDS)


def seen(**choice: tuple[str, ...]) -> Diagram:
    return only(clinic(), service(CLINIC), Choice(**choice), WORDS)


def words(diagram: Diagram, *shapes: str) -> list[str]:
    return [" ".join(node.words) for node in diagram.nodes if not shapes or node.shape in shapes]


def test_a_phase_is_cut_out_with_marks_before_and_behind():
    found = seen(phases=("see",))
    assert words(found, "activity") == ["Examines", "Tests the blood"]
    assert set(words(found, "incoming", "onward")) == {"← Waits to be called", "→ Explains and prescribes"}


def test_ways_to_the_same_place_share_a_mark_in_a_lane():
    found = seen(phases=("see",))
    marks = [link for link in found.links if found.nodes[link.target].shape == "onward"]
    assert [(link.label, found.nodes[link.target].lane) for link in marks] == [
        ("clear 70%", "onstage"),
        ("usable 90%", "backstage"),
    ]
    beside = seen(lanes=("onstage",), phases=("come", "see", "leave"))
    targets = {link.target for link in beside.links if beside.nodes[link.target].shape == "onward"}
    assert len(targets) == len({beside.nodes[at].words for at in targets})


def test_an_actor_comes_with_whole_steps():
    found = seen(actors=("doctor",))
    assert words(found, "activity", "part") == [
        "Examines", "Describes what hurts", "Explains and prescribes", "Asks",
    ]  # fmt: skip
    assert words(found, "end") == ["End"]
    assert "Patient records" in words(found, "system")


def test_an_actor_may_be_a_system_or_get_a_message():
    assert words(seen(actors=("records",)), "activity") == ["Takes the name", "Examines"]
    assert "Tests the blood" in words(seen(actors=("patient",)), "activity")


def test_of_a_lane_its_boxes_are_there_and_name_what_belongs_to_them():
    found = seen(lanes=("customer",))
    assert {node.lane for node in found.nodes} == {"customer"}
    card = next(node for node in found.nodes if node.words == ("Shows the card",))
    assert card.notes == ("3 min", "↓ Reception", "↑ Insurance card")


def test_a_part_stands_in_for_the_leading_box_so_that_the_flow_goes_on():
    found = seen(lanes=("customer",))
    joined = {(found.nodes[k.source].words[0], found.nodes[k.target].words[0]) for k in found.links}
    assert ("Shows the card", "Waits to be called") in joined
    assert ("Describes what hurts", "→ Tests the blood") in joined


def test_several_of_a_kind_widen_and_several_kinds_narrow():
    assert words(seen(phases=("see", "leave")), "activity") == [
        "Examines", "Tests the blood", "Explains and prescribes",
    ]  # fmt: skip
    assert words(seen(phases=("see",), lanes=("backstage",)), "activity") == ["Tests the blood"]
    assert seen(phases=("come",), actors=("lab",)).nodes == ()


def test_a_system_alone_shows_who_uses_it():
    found = seen(lanes=("support",))
    assert words(found) == ["Patient records", "↑ Takes the name", "↑ Examines"]


def nothing_is_lost(whole: Diagram, kept: frozenset[int], found: Diagram) -> None:
    ids = [node.id for node in found.nodes]
    assert len(set(ids)) == len(ids)
    assert {whole.nodes[at].id for at in kept} <= set(ids)
    links = {link.id: link for link in found.links}
    assert len(links) == len(found.links)
    noted = {node.id: node.notes for node in found.nodes}
    for link in whole.links:
        ends = [at for at in (link.source, link.target) if at in kept]
        if not ends:
            continue
        if link.kind in BONDS and len(ends) == 1 and whole.nodes[ends[0]].shape != "system":
            other = link.target if ends[0] == link.source else link.source
            name = whole.nodes[other].who or called(whole, other)
            assert any(name in note for note in noted[whole.nodes[ends[0]].id])
        elif link.kind not in BONDS:
            assert link.id in links
            drawn = links[link.id]
            assert (drawn.label, drawn.kind, drawn.wait) == (link.label, link.kind, link.wait)


@pytest.mark.parametrize("seed", range(12))
def test_nothing_that_touches_what_is_kept_is_lost(seed):
    whole = flow(seed) if seed % 3 else made_up(30, seed)
    steps = [at for at, node in enumerate(whole.nodes) if node.shape != "system"]
    kept = set(Random(seed).sample(steps, len(steps) // 2))
    kept |= {link.target for link in whole.links if link.kind == "use" and link.source in kept}
    nothing_is_lost(whole, frozenset(kept), part(whole, kept, WORDS))


@pytest.mark.parametrize("path", [*EXAMPLES, *OWN], ids=lambda path: path.stem)
def test_parts_of_examples_are_whole_and_drawn_without_fault(path):
    it = service(path.read_text(encoding="utf-8"))
    whole = compose(it, build(it), WORDS)
    phases = [Choice(phases=(phase,)) for phase in it.phases]
    for choice in (*phases, Choice(lanes=("customer",)), Choice(lanes=("support",))):
        found = only(whole, it, choice, WORDS)
        nothing_is_lost(whole, chosen(whole, it, choice), found)
        assert measure(found, lay_out(found, WORDS)).faults == {}


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    path = Path("clinic.yaml")
    path.write_text(CLINIC, encoding="utf-8")
    return path


@pytest.mark.parametrize("format", ["svg", "html", "mmd", "dot"])
@pytest.mark.usefixtures("file")
def test_a_part_is_drawn_in_every_format(format):
    assert main(["render", "clinic.yaml", "--only", "phase:The visit", "-o", f"part.{format}"]) == 0
    text = Path(f"part.{format}").read_text(encoding="utf-8")
    assert "Examines" in text and "→ Explains" in text


@pytest.mark.usefixtures("file")
def test_overlays_work_on_what_is_left():
    asked = "time,critical,value,waits,failures,cost,evidence,emotion"
    for place in ("lane:customer", "lane:support", "phase:see", "actor:lab"):
        assert main(["render", "clinic.yaml", "--only", place, "--overlay", asked]) == 0
    assert "30 min" in Path("clinic.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "asked, told",
    [
        ("phase:leaves", "There is no phase `leaves`. The phases, the nearest first: leave, come, see."),
        ("actor:docter",
         "There is no actor `docter`. The actors, the nearest first: doctor, patient, desk, lab, records."),
        ("lane:frontstage",
         "There is no lane `frontstage` in this picture. The lanes, the nearest first: onstage, evidence, "
         "customer, backstage, support."),
        ("see", "`see` is no part of a blueprint. Write phase:ID, actor:ID or lane:LANE."),
        ("step:see", "`step:see` is no part of a blueprint. Write phase:ID, actor:ID or lane:LANE."),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("file")
def test_what_is_not_there_is_told_with_what_is(capsys, asked, told):
    assert main(["render", "clinic.yaml", "--only", asked]) == 2
    assert capsys.readouterr().err == told + "\n"
    assert not Path("clinic.svg").exists()


@pytest.mark.usefixtures("file")
def test_nothing_left_is_told(capsys):
    assert main(["render", "clinic.yaml", "--only", "phase:come", "--only", "actor:lab"]) == 2
    assert capsys.readouterr().err == (
        "Nothing is left to draw of phase:come, actor:lab: no step is in all of them.\n"
    )

"""Nothing lies on anything else, and little crosses: on the examples, and on tangles no one would write."""

import json
from heapq import heappop

import pytest

from blueprint.drawing import Diagram, arrange, compose, lay_out, paths, search
from blueprint.drawing.lattice import lattice
from blueprint.flow import build
from blueprint.wording import Wording
from tests.drawing.hub import hub
from tests.drawing.measures import measure
from tests.drawing.services import EXAMPLES, OWN, service
from tests.drawing.tangles import TWENTY, tangle
from tests.drawing.test_measures import MEASURED
from tests.drawing.yardstick import flow, made_up

WORDS = Wording("zh")


def faults(diagram: Diagram) -> dict[str, int]:
    return measure(diagram, lay_out(diagram, WORDS)).faults


@pytest.mark.parametrize("path", [*EXAMPLES, *OWN], ids=lambda path: path.stem)
def test_examples_are_drawn_without_fault(path):
    it = service(path.read_text(encoding="utf-8"))
    assert faults(compose(it, build(it), WORDS)) == {}


@pytest.mark.parametrize("steps, seed", [(10, 1), (10, 2), (25, 3), (25, 4), (60, 5), (120, 6)])
def test_tangles_are_drawn_without_fault(steps, seed):
    assert faults(made_up(steps, seed)) == {}


@pytest.mark.parametrize("path", MEASURED, ids=lambda path: path.stem)
def test_the_random_blueprints_are_those_of_the_yardstick(path):
    size, seed = map(int, path.stem.split("-"))
    diagram = tangle(size, seed)
    nodes = diagram.nodes
    ends = {link.id: [nodes[link.source].id, nodes[link.target].id] for link in diagram.links}
    drawn = json.loads(path.read_text(encoding="utf-8"))["links"]
    assert ends == {id: link["ends"] for id, link in drawn.items()}


def test_the_twenty_have_a_quarter_fewer_crossings_than_the_yardstick_and_no_more_bends():
    diagrams = [tangle(size, seed) for size, seed in TWENTY]
    assert sum(len(diagram.links) for diagram in diagrams) == 1740
    assert sum(1 for diagram in diagrams for link in diagram.links if link.label) == 210
    found = [measure(diagram, lay_out(diagram, WORDS)) for diagram in diagrams]
    assert [measures.faults for measures in found] == [{}] * 20
    assert sum(measures.crossings for measures in found) <= 527
    assert sum(measures.bends for measures in found) <= 1376


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(200))
def test_two_hundred_more_are_drawn_without_fault(seed):
    assert faults(tangle((5, 10, 20, 35, 60, 100, 160, 230, 300, 15)[seed % 10], 5000 + seed)) == {}


def test_a_system_that_fourteen_steps_use_is_a_bar_with_short_drops():
    found = measure(hub(), lay_out(hub(), WORDS))
    assert found.faults == {}
    assert found.crossings <= 25


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100))
def test_many_tangles_are_drawn_without_fault(seed):
    assert faults(made_up((10, 25, 60, 120)[seed % 4], 1000 + seed)) == {}


@pytest.mark.parametrize("seed", range(20))
def test_flows_right_and_wrong_are_drawn_without_fault(seed):
    assert faults(flow(seed)) == {}


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20, 420))
def test_many_flows_right_and_wrong_are_drawn_without_fault(seed):
    assert faults(flow(seed)) == {}


@pytest.mark.slow
def test_the_search_for_ways_grows_with_the_picture_and_not_with_its_square(monkeypatch):
    def looked_at(steps: int) -> int:
        places = []
        monkeypatch.setattr(search, "heappop", lambda queue: places.append(1) or heappop(queue))
        lay_out(made_up(steps, 7), WORDS)
        return len(places)

    assert looked_at(1000) < 10 * 2 * looked_at(100)


CROWDED = """\
blueprint: 1
service: Opening an account
actors: {customer: {lane: customer}, clerk: {lane: onstage}, office: {lane: backstage}}
steps:
  ask:
    does: {clerk: Asks what it is for, office: Notes it}
    choose:
      private: explain
      refused by the bank because of credit: {to: end, chance: 10%, wait: 7h}
      needs a survey first and comes back: {to: end, chance: 5%, wait: 9h}
  explain:
    does: {customer: Decides, clerk: Explains, office: Listens}
    choose:
      agrees: open
      would rather think about it for a while: {to: ask, chance: 12%, wait: 2h}
      asks for another kind of account instead: {to: ask, chance: 8%}
  open: {does: {office: Opens it, customer: Signs}, next: end}
"""


def test_long_labels_find_room_beside_lines_that_run_close_together():
    it = service(CROWDED)
    assert faults(compose(it, build(it), WORDS)) == {}


def test_a_use_drops_straight_to_the_bar_however_many_others_do():
    diagram = compose(*_sequence_that_uses_one_system(60), WORDS)
    ways = paths.find_paths(diagram, lattice(arrange(diagram)))
    uses = [way for link, way in zip(diagram.links, ways, strict=True) if link.kind == "use"]
    assert len(uses) == 60
    assert all(len(way) == 2 for way in uses)


def _sequence_that_uses_one_system(steps: int):
    listed = "".join(
        f"  s{n}: {{does: Looks up {n}, by: clerk, time: 1m, uses: [crm]}}\n" for n in range(steps)
    )
    actors = "{clerk: {lane: onstage}, crm: {lane: support, machine: true}}"
    it = service(f"blueprint: 1\nservice: Counter\nactors: {actors}\nsteps:\n{listed}")
    return it, build(it)

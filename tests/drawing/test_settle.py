"""Where nodes come to stand: the main way straight, everything in order, and better than at first."""

from itertools import pairwise

import pytest

from blueprint.drawing import Diagram, Grid, arrange, lay_out, picture, route, settle
from blueprint.drawing.boxes import measure as size
from blueprint.drawing.columns import may_share
from blueprint.wording import Wording
from tests.drawing.measures import measure
from tests.drawing.services import diagram
from tests.drawing.tangles import tangle
from tests.drawing.yardstick import flow, made_up

WORDS = Wording("zh")
TANGLES = [*(made_up(40, seed) for seed in range(4)), *map(flow, range(8))]

CARD = """\
blueprint: 1
service: Lost card
actors: {caller: {lane: customer}, agent: {lane: onstage}, core: {lane: support, machine: true}}
phases: {ring: Calling, block: Blocking}
steps:
  call: {does: {caller: Calls}, phase: ring}
  check:
    does: {agent: Checks who it is}
    choose:
      unsure: {to: ask, chance: 12%}
      passed: {to: block, chance: 84%}
      hangs up: {to: end, chance: 4%}
  ask: {does: {agent: Asks for three payments}, choose: {right: block, wrong: {to: check, chance: 30%}}}
  block: {does: {agent: Blocks the card}, phase: block, next: [file, tell]}
  file: {does: {core: Files it}, next: done}
  tell: {does: {agent: Tells the branch}, next: done}
  done: {does: {agent: Says goodbye}, next: end}
"""


def main(it: Diagram) -> list[str]:
    return [link.id for link in it.links if link.main]


def test_the_main_way_goes_where_most_cases_go_and_stays_in_the_lane_where_all_branches_are_taken():
    assert main(diagram(CARD)) == [
        "flow-call-check", "flow-check-block", "flow-block-tell", "flow-tell-done", "flow-done-end-end-2",
        "flow-start--call",
    ]  # fmt: skip


def test_the_main_way_never_goes_back():
    text = CARD.replace("chance: 30%", "chance: 90%").replace("unsure: {to: ask, chance: 12%}", "unsure: ask")
    text = text.replace("chance: 84%", "chance: 4%")
    assert "flow-ask-block" in main(diagram(text))


def test_the_likeliest_start_is_on_the_main_way():
    starts = "starts: {branch: {at: check, share: 30%}, phone: call}\n"
    links = main(diagram(CARD.replace("steps:\n", starts + "steps:\n")))
    assert [link for link in links if "start" in link] == ["flow-start-phone-call"]


def test_the_main_way_runs_straight_past_what_only_some_need():
    it = diagram(CARD)
    grid = settle(it, arrange(it))
    rows = {node.id: grid.row[at] for at, node in enumerate(it.nodes)}
    assert rows["step-check"] == rows["step-block"] == rows["step-tell"] == rows["step-done"]
    assert rows["step-ask"] != rows["step-check"]


@pytest.mark.parametrize(
    "it", [*(made_up(40, seed) for seed in range(4)), *map(flow, range(8)), tangle(60, 3)]
)
def test_what_moves_stays_in_order(it):
    before = arrange(it)
    after = settle(it, before)
    cells = [(column, after.row[at]) for at in range(len(it.nodes)) for column in _columns(after, at)]
    assert len(cells) == len(set(cells))
    assert {column for column, _ in cells} == set(range(after.width))
    assert {row for _, row in cells} == set(range(sum(after.depth)))
    for link in it.links:
        onward = link.kind != "use" and not link.back and not _of_one_moment(it, link)
        if onward and before.first[link.source] <= before.first[link.target]:
            apart = after.first[link.target] - after.first[link.source]
            assert apart > 0 or (apart == 0 and may_share(it, link))


@pytest.mark.parametrize("it", TANGLES)
def test_phases_follow_each_other_and_hold_their_moments(it):
    grid = settle(it, arrange(it))
    assert all(last + 1 == first for (_, _, last), (_, first, _) in pairwise(grid.phases))
    within = {phase: range(first, last + 1) for phase, first, last in grid.phases}
    for at, node in enumerate(it.nodes):
        if node.moment >= 0:
            assert grid.first[at] in within[it.moments[node.moment].phase]


def test_it_is_better_than_before():
    before, after = [0, 0], [0, 0]
    for it in (made_up(60, 1), tangle(60, 1), tangle(60, 2)):
        first = arrange(it)
        unsettled = picture(it, first, route(it, first, tuple(map(size, it.nodes))), WORDS)
        for sums, scene in ((before, unsettled), (after, lay_out(it, WORDS))):
            found = measure(it, scene)
            sums[0] += found.crossings
            sums[1] += found.bends
    assert after[0] < before[0]
    assert after[1] < before[1]


def _columns(grid: Grid, at: int) -> range:
    return range(grid.first[at], grid.last[at] + 1)


def _of_one_moment(it: Diagram, link) -> bool:
    return it.nodes[link.source].moment == it.nodes[link.target].moment

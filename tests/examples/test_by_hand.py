"""The numbers of every example are the ones worked out by hand."""

from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from blueprint.analysis import lead_time
from blueprint.analysis.analysing import analyse
from blueprint.analysis.figures import Totals
from blueprint.flow import Graph, build
from blueprint.language import decode
from blueprint.source import read
from tests.examples import (
    billing_complaint,
    broadband_installation,
    corner_shoeshine,
    express_checkout,
    phone_counter,
)

EXAMPLES = Path(__file__).parents[2] / "examples"
CASES = (phone_counter, broadband_installation, billing_complaint, express_checkout, corner_shoeshine)
each_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.FILE)
each_set = pytest.mark.parametrize("failing", [False, True], ids=["planned", "with_failures"])


def graph(case: ModuleType, change: Callable[[str], str] = str) -> Graph:
    service = decode(read(change((EXAMPLES / case.FILE).read_text(encoding="utf-8")))).service
    assert service is not None
    return build(service)


def mixed(case: ModuleType, failing: bool) -> dict[str, float]:
    """What all customers together come to, by hand."""
    parts = [(case.figures(segment, failing), share) for segment, share in case.SHARES.items()]
    names = dict.fromkeys(name for part, _ in parts for name in part)
    return {name: sum(part.get(name, 0) * share for part, share in parts) for name in names}


def test_no_example_is_left_out() -> None:
    assert sorted(case.FILE for case in CASES) == sorted(file.name for file in EXAMPLES.glob("*.yaml"))


@each_set
@each_case
def test_the_parts_of_the_customers_time_make_up_the_lead_time_by_hand(
    case: ModuleType, failing: bool
) -> None:
    for segment in case.SHARES:
        by_hand = case.figures(segment, failing)
        parts = ("before", "acting", "served", "waiting", "away", "after")
        assert sum(by_hand.get(part, 0) for part in parts) == pytest.approx(by_hand["lead"], rel=1e-12)


@each_set
@each_case
def test_lead_time(case: ModuleType, failing: bool) -> None:
    found = lead_time(graph(case), failures=failing)
    leads = {None: (found.mix, mixed(case, failing))}
    for segment in filter(None, case.SHARES):
        leads[segment] = found.segments[segment], case.figures(segment, failing)
    for lead, by_hand in leads.values():
        assert lead.mean is not None
        assert lead.mean.wall == pytest.approx(60 * by_hand["lead"], rel=1e-9)
        assert lead.mean.business == pytest.approx(by_hand.get("lead days", 0), rel=1e-9)


@each_set
@each_case
def test_work_value_cost_and_the_customers_time(case: ModuleType, failing: bool) -> None:
    analysis = analyse(graph(case))
    sets = analysis.with_failures if failing else analysis.planned
    assert_figures(sets.mix.totals, mixed(case, failing))
    for segment in filter(None, case.SHARES):
        assert_figures(sets.segments[segment].totals, case.figures(segment, failing))


def assert_figures(totals: Totals, by_hand: dict[str, float]) -> None:
    found = dict(told(totals))
    known = {name: by_hand.get(name, 0) for name in found}
    assert found == pytest.approx(known, rel=1e-9, abs=1e-9)
    assert by_hand.keys() - found.keys() <= {"lead", "lead days"}


def told(totals: Totals) -> Iterator[tuple[str, float]]:
    """The figures of the analysis under the names of the reckoning: minutes, business days, money."""
    value, customer = totals.spent.value, totals.customer
    times = {
        "va": value.va, "bva": value.bva, "nva": value.nva, "side": value.side,
        "before": customer.before, "acting": customer.acting, "served": customer.served,
        "waiting": customer.waiting, "away": customer.away, "after": customer.after,
        **{f"work:{who}": work for who, work in totals.work.actors.items()},
    }  # fmt: skip
    for name, time in times.items():
        assert time.complete and time.withheld is None
        yield name, time.wall / 60
        yield f"{name} days", time.business
    yield "cost", totals.cost.total.value


@pytest.mark.parametrize(
    ("minutes", "times", "profit"),
    [
        (2, {}, 0.18),
        (3, {"30s": "45s", "45s": "67.5s", "15s": "22.5s"}, 0.08),
        (4, {"30s": "1m", "45s": "90s", "15s": "30s"}, -0.02),
    ],
)
def test_the_shoeshine_earns_less_the_longer_it_takes(
    minutes: int, times: dict[str, str], profit: float
) -> None:
    """The figures that are commonly retold of Shostack's blueprint."""

    def slower(text: str) -> str:
        lines = text.splitlines(keepends=True)
        return "".join(stretched(line, times) for line in lines)

    analysis = analyse(graph(corner_shoeshine, slower))
    planned, price = analysis.planned.mix, analysis.service.price
    assert price is not None
    assert planned.lead.mean is not None
    assert planned.lead.mean.wall == pytest.approx(60 * minutes)
    assert float(price.value) - planned.totals.cost.total.value == pytest.approx(profit)


def stretched(line: str, times: dict[str, str]) -> str:
    """A step's time, if this line holds one."""
    head, found, time = line.partition("    time: ")
    return f"{found}{times.get(time.strip(), time.strip())}\n" if found and not head else line

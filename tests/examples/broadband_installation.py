"""Installing home broadband, by hand.

Times on the wall in minutes, business days apart: `lead` and `lead days`. With failures nobody opens the
door at 6 % of the visits, and nine in ten of these customers book again: 1 / (1 - 0.054) visits for one.
"""

from tests.examples.reckoning import Ledger, pert, quantiles

FILE = "broadband-installation.yaml"
SHARES = {"flat": 0.7, "house": 0.3}
RATES = {"adviser": 24, "fitter": 31, "care": 23, "planner": 27, "network": 34, "warehouse": 21}
SHOP, WEB = pert(8, 15, 40), pert(5, 9, 31)
SURVEYED, CABLED = {"flat": 0.02, "house": 0.25}, {"flat": 0.04, "house": 0.4}
SURVEY, CABLE = pert(60, 120, 360), pert(120, 240, 720)
BOOK, DRIVE = pert(3, 5, 13), (10 + 20 + 45) / 3
CONNECT = {"flat": pert(15, 30, 75), "house": pert(40, 75, 200)}
SWITCH_ON, EXPLAIN = quantiles(5, 12), pert(4, 7, 16)
NEXT_DAY, FOLLOW_UP = pert(2, 18, 22) * 60, pert(2, 4, 12)
PART, MEND = pert(20, 40, 120), pert(5, 15, 55)


def figures(segment: str, failing: bool) -> dict[str, float]:
    fail = 1 if failing else 0
    absent = 0.06 * fail
    visits = 0.97 / (1 - absent * 0.9)
    working = visits * (1 - absent) / 0.92  # 8 % are connected anew
    book = Ledger()
    _order(book, segment, fail)
    _prepare(book, segment, visits, fail)
    _visit(book, segment, visits, working, fail)
    orders = 0.35 * (SHOP + 0.03 * fail * 5) + 0.65 * WEB / (1 - 0.05 * fail)
    plan = 0.97 * (BOOK + 0.2 * fail * 362 + _prepared(segment)[0])
    there = visits * (3 + 45 + DRIVE + 3 + absent * (2 + 4))
    block = CONNECT[segment] + 0.04 * fail * PART + max(SWITCH_ON, 6) + 4
    after = working * 0.92 * (EXPLAIN + NEXT_DAY + FOLLOW_UP + 0.07 * fail * MEND)
    lead = orders + 0.5 + SURVEYED[segment] * SURVEY + 250 + 0.03 * 5 + plan + there + working * block + after
    days = SURVEYED[segment] * 3 + 0.97 * _prepared(segment)[1] + visits * (2 + absent * 1)
    return book.figures(RATES, lead=lead, **{"lead days": days})


def _prepared(segment: str) -> tuple[float, float]:
    """Minutes and business days until kit and port are ready.

    The kit takes 125 min. The port 12 min, then the longer of configuring, 8 min, and of the cable, 2 bd and
    300 min where it is laid: with 10 h in a business day, 60 min in the mean of flats and 600 of houses.
    """
    return {"flat": (125, 0), "house": (12 + 0.4 * 300, 0.4 * 2)}[segment]


def _order(book: Ledger, segment: str, fail: int) -> None:
    book.enter(0.35, SHOP, "va", "served", adviser=1)
    book.enter(0.35 * 0.03 * fail, 5, "nva", "waiting", adviser=1)
    book.enter(0.65 / (1 - 0.05 * fail), WEB, "va", "acting", website=1)
    book.enter(1, 0.5, "bva", "waiting", crm=1)
    book.enter(SURVEYED[segment], 0, "nva", "away", days=3)
    book.enter(SURVEYED[segment], SURVEY, "bva", "away", network=1)
    book.enter(1, 240, "nva", "away")
    book.enter(1, 10, "bva", "away", planner=0.4)
    book.enter(0.03, 5, "bva", "served", care=1)


def _prepare(book: Ledger, segment: str, visits: float, fail: int) -> None:
    book.enter(0.97, BOOK, "bva", "served", planner=1)
    book.enter(0.97 * 0.2 * fail, 360, "nva", "away")
    book.enter(0.97 * 0.2 * fail, 2, "nva", "waiting", planner=1)
    minutes, days = _prepared(segment)
    book.spend("away", 0.97 * minutes, 0.97 * days)
    book.enter(0.97, 120, "nva", "beside")
    book.enter(0.97, 5, "bva", "beside", warehouse=1)
    book.enter(0.97, 12 + 8, "bva", "beside", network=1)
    book.enter(0.97 * CABLED[segment], 0, "nva", "beside", days=2)
    book.enter(0.97 * CABLED[segment], CABLE, "bva", "beside", network=1)
    book.enter(visits, 0, "nva", "away", days=2)
    book.enter(visits, 3, "bva", "away", planner=1)


def _visit(book: Ledger, segment: str, visits: float, working: float, fail: int) -> None:
    absent, connected = 0.06 * fail, working * 0.92
    book.enter(visits, 45, "nva", "waiting")
    book.enter(visits, DRIVE, "nva", "waiting", fitter=1)
    book.enter(visits, 3, "bva", "served", fitter=1)
    book.enter(visits * absent, 2, "nva", "waiting", fitter=1)
    book.enter(visits * absent, 0, "nva", "away", days=1)
    book.enter(visits * absent, 4, "nva", "acting")
    book.enter(working, CONNECT[segment], "va", "served", fitter=1)
    book.enter(working * 0.04 * fail, PART, "nva", "waiting", fitter=1)
    book.spend("waiting", working * max(SWITCH_ON, 6))
    book.enter(working, SWITCH_ON, "va", "beside", network=1, crm=1)
    book.enter(working, 6, "bva", "beside", fitter=1)
    book.enter(working, 4, "bva", "served", fitter=1)
    book.enter(connected, EXPLAIN, "va", "served", fitter=1)
    book.enter(connected, NEXT_DAY, "nva", "away")
    book.enter(connected, FOLLOW_UP, "bva", "served", care=1)
    book.enter(connected * 0.07 * fail, MEND, "nva", "after", network=1)
    book.enter(connected, 2, "side", "beside", days=8, billing=1)
    book.enter(connected, 240, "side", "beside")
    book.enter(connected, 3, "side", "beside", care=1)

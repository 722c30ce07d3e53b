"""The phone counter, by hand.

As planned nothing is out of stock. With failures a model is missing at the screen (18 %) or in the store room
(3 %); 15 % of those who hear so take another model and begin anew with the clerk.
"""

from tests.examples.reckoning import Ledger, pert, quantiles

FILE = "phone-counter.yaml"
SHARES = {"新顾客": 0.4, "老顾客": 0.6}
RATES = {"营业员": 45, "店长": 60, "库管员": 38}
TICKET, QUEUE = pert(20, 40, 120) / 60, pert(2, 8, 20)
ASK, FETCH, TEACH = pert(3, 5, 12), pert(2, 3, 8), quantiles(5, 11)
SEARCH, SHORT, TRY = pert(2, 5, 10), pert(1, 3, 8), 2
REGISTER = {"新顾客": 10, "老顾客": 4}
ACCOUNT = 1 + 2 + max(3, 1) + 1  # the longer branch: the other is 2 + 1, and 0.06 more with failures


def figures(segment: str, failing: bool) -> dict[str, float]:
    fail = 1 if failing else 0
    none, missing = 0.18 * fail, 0.03 * fail
    talks, fetched, told = turns(none, missing)
    looked = fetched * (1 - missing)
    sold = looked * 0.95

    book = Ledger()
    book.enter(1, 1, "bva", "acting")
    book.enter(1, TICKET, "bva", "acting", 取号机=1)
    book.enter(0.05 * fail, 1, "nva", "served", 营业员=1)
    book.enter(1, QUEUE, "nva", "waiting")
    book.enter(talks, ASK, "va", "served", 营业员=1)
    book.enter(talks, 1, "bva", "served", 营业员=1, 业务系统=1)
    book.enter(fetched, FETCH, "nva", "waiting", 库管员=1)
    book.enter(looked, 3, "va", "served", 营业员=1)
    _sign(book, sold, segment, fail)
    _rescue(book, talks * none, told, fail)

    looking = talks * (ASK + 1) + fetched * FETCH + looked * 3
    signing = 2 / 0.96 + REGISTER[segment] + 0.04 * fail * 3 + ACCOUNT + 2 + TEACH
    rescue = talks * none * SEARCH + told * (SHORT + 0.2 * fail * 5 + TRY)
    lead = 1 + TICKET + 0.05 * fail * 1 + QUEUE + looking + sold * signing + rescue
    book.spend("waiting", sold * (ACCOUNT - (2 + 1 + 0.03 * fail * 2)))
    return book.figures(RATES, lead=lead)


def turns(none: float = 0.18, missing: float = 0.03) -> tuple[float, float, float]:
    """How often per case a model is talked about, fetched, and said to be out of stock.

    An arrival at the store room leads to more than one walk there, as 5 % of the phones are exchanged.
    """
    walks = 1 / (1 - (1 - missing) * 0.05)
    refused = none + (1 - none) * missing * walks
    talks = 1 / (1 - 0.15 * refused)
    return talks, talks * (1 - none) * walks, talks * refused


def _sign(book: Ledger, sold: float, segment: str, fail: int) -> None:
    book.enter(sold / 0.96, 2, "bva", "served", 营业员=1)
    book.enter(sold, REGISTER[segment], "bva", "served", 营业员=1)
    book.enter(sold * 0.04 * fail, 3, "nva", "served", 营业员=1)
    book.enter(sold, 2, "bva", "served", 营业员=1)
    book.enter(sold * 0.03 * fail, 2, "nva", "served", 营业员=1)
    book.enter(sold, 1, "bva", "waiting", 营业员=1)  # the invoice
    book.enter(sold, 1, "nva", "beside")
    book.enter(sold, 2, "bva", "beside", 业务系统=1)
    book.enter(sold, 3, "va", "beside", 业务系统=1)
    book.enter(sold, 1, "bva", "beside", 业务系统=1)
    book.enter(sold, 1, "bva", "beside", 营业员=1)
    book.enter(sold, 2, "va", "served", 营业员=1)
    book.enter(sold, TEACH, "va", "served", 营业员=1)
    book.enter(sold, 24 * 60, "side", "beside")
    book.enter(sold, pert(2, 3, 6), "side", "beside", 营业员=1)
    book.enter(sold * 0.35 * fail, 0.5, "side", "beside", 营业员=1)


def _rescue(book: Ledger, searched: float, told: float, fail: int) -> None:
    book.enter(searched, SEARCH, "nva", "waiting", 营业员=1)
    book.enter(told, SHORT, "nva", "served", 营业员=1)
    book.enter(told * 0.2 * fail, 5, "nva", "served", cost=20, 店长=1)
    book.enter(told, TRY, "nva", "served", 营业员=1)
    book.enter(told, 6 * 60, "side", "beside")
    book.enter(told, 3, "side", "beside", 店长=1)

"""Paying at the supermarket, by hand: three ways side by side, one for each class of customers."""

from tests.examples.reckoning import Ledger, pert, quantiles

FILE = "express-checkout.yaml"
SHARES = {"small": 0.5, "middle": 0.35, "large": 0.15}
RATES = {
    "fast_cashier": 13.2, "cashier": 13.2, "team_cashier": 13.2,
    "bagger": 12, "desk_clerk": 14.4, "floor": 12, "pricing": 16.8,
}  # fmt: skip
PICK = pert(5, 10, 45) / 60
PAY = pert(15, 25, 65) / 60
TO_THE_SHELF = pert(1, 2, 5)


def figures(segment: str, failing: bool) -> dict[str, float]:
    book = Ledger()
    book.enter(1, PICK, "bva", "acting")
    return {"small": _small, "middle": _middle, "large": _large}[segment](book, 1 if failing else 0)


def _small(book: Ledger, failing: int) -> dict[str, float]:
    pay = quantiles(12, 30) / 60
    book.enter(1, 0.5, "nva", "acting")
    book.enter(1, 1.5, "nva", "waiting")
    book.enter(1, 0.5, "va", "served", fast_cashier=1)
    book.enter(0.12 * failing, 0.5, "nva", "served", fast_cashier=1)
    book.enter(1, pay, "bva", "acting", terminal=1)
    book.enter(0.02 * failing, 1, "nva", "served", fast_cashier=1)
    _leave(book, 1, 20 / 60, 0.01)
    before = 0.5 + PICK + 1.5 + 0.5 + 0.12 * failing * 0.5 + pay + 0.02 * failing * 1
    return book.figures(RATES, lead=before + 20 / 60 + 0.01 * (4.5 + 2.5) + 0.5)


def _middle(book: Ledger, failing: int) -> dict[str, float]:
    """3 % give up in the queue; the others are `stay`."""
    stay, unload, scan = 0.97, pert(20, 40, 90) / 60, pert(50, 80, 170) / 60
    book.enter(1, 0.5, "nva", "acting")
    book.enter(1, pert(1, 5, 15), "nva", "waiting")
    book.enter(0.03, 0.5, "nva", "acting")
    book.enter(0.03, 20, "side", "beside")
    book.enter(0.03, pert(4, 6, 14), "side", "beside", floor=1)
    book.enter(stay, unload, "bva", "acting")
    book.enter(stay, scan, "va", "served", cashier=1)
    book.enter(stay * 0.05 * failing, TO_THE_SHELF, "nva", "waiting", floor=1)
    book.enter(stay, PAY, "bva", "acting", cashier=1, terminal=1)
    book.enter(stay * 0.02 * failing, 1, "nva", "served", cashier=1)
    book.enter(stay, 0.5, "bva", "acting")
    _leave(book, stay, 20 / 60, 0.01)
    troubles = failing * (0.05 * TO_THE_SHELF + 0.02 * 1)
    served = unload + scan + PAY + 0.5 + troubles + 20 / 60 + 0.01 * 7 + 0.5
    return book.figures(RATES, lead=0.5 + PICK + 6 + stay * served + 0.03 * 0.5)


def _large(book: Ledger, failing: int) -> dict[str, float]:
    """Two scan while one bags: the customer, who follows the scanning, waits for the bags."""
    unload, scan, walk = pert(40, 60, 120) / 60, pert(90, 120, 240) / 60, pert(1, 2, 6)
    book.enter(1, 1, "nva", "acting")
    book.enter(1, pert(1, 4, 13), "nva", "waiting")
    book.enter(1, unload, "va", "served", bagger=1)
    book.enter(1, scan, "bva", "served", team_cashier=2)
    book.enter(0.15 * failing, TO_THE_SHELF, "nva", "waiting", floor=1)
    book.enter(1, 3, "va", "beside", bagger=1)
    book.enter(0.02 * failing, 2, "nva", "beside", cost=2.5, floor=1)
    book.enter(1, PAY, "bva", "acting", team_cashier=1, terminal=1)
    book.enter(1, walk, "va", "served", bagger=1)
    _leave(book, 1, 40 / 60, 0.03)
    scanning = scan + 0.15 * failing * TO_THE_SHELF
    bagging = 3 + 0.02 * failing * 2
    lead = 1 + PICK + 5 + unload + max(scanning, bagging) + PAY + walk + 40 / 60 + 0.03 * 7 + 0.5
    book.spend("waiting", bagging - scanning)
    return book.figures(RATES, lead=lead)


def _leave(book: Ledger, come: float, look: float, wrong: float) -> None:
    """The receipt, the service desk for those whose receipt is wrong, the way out."""
    book.enter(come, look, "bva", "acting")
    book.enter(come, 2 / 60, "side", "beside", till=1)
    book.enter(come * wrong, pert(1, 4, 10), "nva", "waiting")
    book.enter(come * wrong, pert(1, 2, 6), "nva", "served", cost=3, desk_clerk=1)
    book.enter(come * wrong, 65, "side", "beside")
    book.enter(come * wrong, 12, "side", "beside", pricing=1)
    book.enter(come, 0.5, "nva", "acting")

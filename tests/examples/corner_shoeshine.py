"""The corner shoeshine, by hand.

As planned 30 + 30 + 45 + 15 = 120 s, for 0.50 - 2 x 0.10 - 0.03 - 0.09 = 0.18 of profit. With failures, 4 %
of the polishings are followed by 45 s of cleaning and done again: 1 / 0.96 visits of `polish`.
"""

from tests.examples.reckoning import Ledger

FILE = "corner-shoeshine.yaml"
SHARES = {None: 1.0}
RATES = {"shiner": 6.0}


def figures(_segment: str | None, failing: bool) -> dict[str, float]:
    wrong = 0.04 if failing else 0
    polishings = 1 / (1 - wrong)
    book = Ledger()
    book.enter(1, 0.5, "va", "served", shiner=1)
    book.enter(polishings, 0.5, "va", "served", cost=0.03, shiner=1)
    book.enter(polishings * wrong, 0.75, "nva", "waiting", shiner=1)
    book.enter(1, 0.75, "va", "served", shiner=1)
    book.enter(1, 0.25, "bva", "served", cost=0.09, shiner=1)
    return book.figures(RATES, lead=0.5 + (0.5 + wrong * 0.75) * polishings + 0.75 + 0.25)

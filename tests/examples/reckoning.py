"""What the reckonings by hand share: means of ranges, and a ledger that adds up what others have counted.

Nothing here comes from `blueprint`: how often each element occurs is worked out in the example's own module,
from its file, by the flow as a reader sees it. Times in minutes, money in the file's currency.
"""

from collections import defaultdict
from math import exp, log

Z90 = 1.2815515655446004  # of the normal distribution: nine tenths lie below


def pert(least: float, likely: float, most: float) -> float:
    return (least + 4 * likely + most) / 6


def quantiles(p50: float, p90: float) -> float:
    """The mean of a lognormal distribution, by its median and its ninth decile."""
    return p50 * exp((log(p90 / p50) / Z90) ** 2 / 2)


class Ledger:
    """Times per case, entered element by element."""

    def __init__(self) -> None:
        self.sums: defaultdict[str, float] = defaultdict(float)

    def enter(
        self, occurs: float, minutes: float, value: str, where: str,
        *, days: float = 0, cost: float = 0, **heads: float,
    ) -> None:  # fmt: skip
        """An element that takes `minutes` and business `days`, each time at `cost`.

        `value`: va, bva, nva, or side for what is no part of the case. `where` the customer is meanwhile:
        acting, served, waiting, away, before, after; beside: in a branch where the customer is not.
        `heads`: how many of each actor work in it, a part of one where they work a part of the time.
        """
        self.sums[value] += occurs * minutes
        self.sums[where] += occurs * minutes
        self.sums["money"] += occurs * cost
        if days:
            self.sums[f"{value} days"] += occurs * days
            self.sums[f"{where} days"] += occurs * days
        for who, count in heads.items():
            self.sums[f"work:{who}"] += occurs * minutes * count

    def spend(self, where: str, minutes: float, days: float = 0) -> None:
        """Time of the customer that is no element of its own: waiting, or away, while branches run."""
        self.sums[where] += minutes
        if days:
            self.sums[f"{where} days"] += days

    def figures(self, rates: dict[str, float], **more: float) -> dict[str, float]:
        """All sums, with the cost by rates per hour, and `more` figures."""
        wages = sum(self.sums[f"work:{who}"] / 60 * rate for who, rate in rates.items())
        sums = {
            name: minutes for name, minutes in self.sums.items() if name.split()[0] not in ("money", "beside")
        }
        return {**sums, **more, "cost": self.sums["money"] + wages}

"""The figures that can be asked for by name, and finding the one that is meant."""

from collections.abc import Mapping

from blueprint.language.ids import fold
from blueprint.language.nearest import nearest
from blueprint.wording import LANGUAGES, Wording

GROUPS: Mapping[str, tuple[str, ...]] = {
    "time": ("lead_time", "true_mean", "element_time", "repeat_time"),
    "customer": ("customer_time", "waits", "visible_time", "tolerance"),
    "effort": ("work", "cost", "profit"),
    "value": ("va_share", "efficiency"),
    "flow": ("visits", "hand_offs", "crossings", "ends", "failures"),
    "surety": ("critical_path", "slack", "basis"),
}

METRICS = tuple(metric for group in GROUPS.values() for metric in group)


def metric_named(asked: str) -> str | None:
    """By its name, or by what it is called in either language; case, blanks, `_` and `-` do not count."""
    meant = fold(asked)
    for words in (Wording(language) for language in LANGUAGES):
        for metric in METRICS:
            if meant in (fold(metric), fold(words.say("metrics", metric))):
                return metric
    return None


def nearest_metrics(asked: str) -> tuple[str, ...]:
    """The names that look most like it; of the two languages, whichever is nearer."""
    called = {metric: metric for metric in METRICS}
    for words in (Wording(language) for language in LANGUAGES):
        called |= {words.say("metrics", metric): metric for metric in METRICS}
    return tuple(dict.fromkeys(called[name] for name in nearest(asked, called)))

"""Durations on two clocks, held against each other (SEMANTICS §10)."""

from blueprint.model.durations import Duration
from blueprint.model.service import Service

ROUNDING = 1 + 1e-9


def working_time(duration: Duration, service: Service) -> float | None:
    """Seconds of working time; None where business days are asked for and there is no calendar."""
    if duration.business and service.calendar is None:
        return None
    return duration.seconds(service.calendar.hours if service.calendar else None)


def is_longer(duration: Duration, limit: Duration, service: Service) -> bool | None:
    """Whether a duration is longer than a limit; None where that cannot be said."""
    if not duration.wall and not limit.wall:
        return duration.business > limit.business * ROUNDING
    taken, allowed = working_time(duration, service), working_time(limit, service)
    return None if taken is None or allowed is None else taken > allowed * ROUNDING

"""Durations on two clocks, held against each other (SEMANTICS §10)."""

from blueprint.model import Duration, Service


def working_time(duration: Duration, service: Service) -> float | None:
    """Seconds of working time; None where business days are asked for and there is no calendar."""
    if duration.business and service.calendar is None:
        return None
    return duration.seconds(service.calendar.hours if service.calendar else None)


def exceeds(duration: Duration, limit: Duration, service: Service) -> bool:
    """Whether a duration is longer than a limit; False where that cannot be said."""
    taken, allowed = working_time(duration, service), working_time(limit, service)
    return taken is not None and allowed is not None and taken > allowed * (1 + 1e-9)

"""Durations held against limits, where a doubt is no finding."""

from blueprint.model import Duration, Service, is_longer


def exceeds(duration: Duration, limit: Duration, service: Service) -> bool:
    """Whether a duration is longer than a limit; False where that cannot be said."""
    return is_longer(duration, limit, service) or False

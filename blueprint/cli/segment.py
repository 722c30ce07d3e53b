"""The segment a command is asked for."""

from blueprint.cli.stop import Stop
from blueprint.model import Service


def segment_named(asked: str | None, service: Service) -> str | None:
    """A segment by its id or its name; None where none is asked for. Raises Stop where there is no such."""
    if asked is None:
        return None
    for id, segment in service.segments.items():
        if asked in (id, segment.name):
            return id
    raise Stop("analyze.no-segment", segment=asked, segments=tuple(service.segments) or ("–",))

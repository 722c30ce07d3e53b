"""Phases hold downwards."""

from collections.abc import Mapping

from msgspec.structs import replace

from blueprint.model import Step


def under_headings(steps: Mapping[str, Step]) -> Mapping[str, Step]:
    """The steps, each in the phase of the last heading at or above it.

    Below a heading that could not be read the phase is not known: it counts as unread there too.
    """
    if not any(step.phase is not None or "phase" in step.unread for step in steps.values()):
        return steps
    under: dict[str, Step] = {}
    phase: str | None = None
    lost = False
    for each, step in steps.items():
        if step.phase is not None or "phase" in step.unread:
            phase, lost = step.phase, step.phase is None
        elif lost:
            step = replace(step, unread=step.unread | {"phase"})
        elif phase is not None:
            step = replace(step, phase=phase)
        under[each] = step
    return under

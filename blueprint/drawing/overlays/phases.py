"""The part of the time that goes into each phase."""

from collections.abc import Mapping

from blueprint.analysis.figures import Analysis
from blueprint.analysis.totals import Total
from blueprint.drawing.overlays.reading import Reading
from blueprint.wording import Wording


def phase_shares(
    analysis: Analysis, words: Wording, *, segment: str | None = None, planned: bool = False
) -> Mapping[str | None, str]:
    """Per phase of the steps its share of the mean element time of a case, as a text; none where it is not
    given. Side chains, which nobody waits for, do not count.
    """
    reading = Reading(analysis, words, segment, planned)
    times: dict[str | None, Total] = {}
    for element in reading.main():
        time = reading.time(element.name)
        if time is not None:
            times[element.step.phase] = times.get(element.step.phase, Total()) + time
    shares = {phase: reading.share(time) for phase, time in times.items()}
    return {
        phase: words.say("labels", "collapsed.share", share=reading.part(share))
        for phase, share in shares.items()
        if share.value is not None
    }

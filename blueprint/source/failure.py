"""Where and on what the parser gave up, with the stretch of text that may hold the cause."""

from msgspec import Struct
from yaml.error import MarkedYAMLError, YAMLError

from blueprint.findings import Finding
from blueprint.source.building import Building
from blueprint.source.document import Scalar
from blueprint.source.lines import line_end, line_start, on_text


class Failure(Struct, frozen=True):
    """`at`: where the parser stopped; `since`: where the construct it was in began.

    `problem` and `context` are the parser's own words, only ever compared, never shown.
    """

    text: str
    at: int
    since: int
    problem: str
    context: str
    building: Building

    @property
    def last(self) -> Scalar | None:
        """The last text that was read, which may be the culprit itself."""
        return self.building.scalars[-1] if self.building.scalars else None

    @property
    def character(self) -> str:
        return self.text[self.at : self.at + 1]

    @property
    def line_start(self) -> int:
        return line_start(self.text, self.at)

    @property
    def before(self) -> str:
        """What stands before the failing place on its line."""
        return self.text[self.line_start : self.at]

    @property
    def opens_line(self) -> bool:
        """Whether only blanks (and list dashes) stand before it."""
        return not self.before.replace("-", " ").strip()

    @property
    def region_start(self) -> int:
        """The line on which the last text began, or the construct, whichever comes first."""
        last = self.last
        starts = [self.at, self.since] if last is None else [self.at, self.since, last.start]
        return line_start(self.text, min(starts))

    @property
    def region_end(self) -> int:
        return line_end(self.text, self.at)

    def finding(self, name: str, start: int, end: int, variant: str = "", **args: object) -> Finding:
        """A finding of the rule `name` on a stretch of the text, of one line at most."""
        end = max(start, min(end, line_end(self.text, start)))
        return on_text(name, start, end, variant, **args)


def failure(error: YAMLError, text: str, building: Building) -> Failure:
    """What an error of the parser says."""
    if not isinstance(error, MarkedYAMLError) or error.problem_mark is None:
        end = len(text)
        return Failure(text, end, end, str(error), "", building)
    at = min(error.problem_mark.index, len(text))
    since = min(error.context_mark.index, at) if error.context_mark else at
    return Failure(text, at, since, error.problem or "", error.context or "", building)

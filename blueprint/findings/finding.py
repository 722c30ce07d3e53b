"""A finding and the place it speaks of.

A rule names a place by its path in the file (`("steps", "queue", "tolerance")`); the line and the
column are looked up late, by whoever holds the text. Only the reader of the text itself, which meets
errors where there is no path yet, gives a span.
"""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct, field

from blueprint.findings.rule import Rule

Path = tuple[str | int, ...]


class Span(Struct, frozen=True):
    """A stretch of the text, in code points from its beginning; `end` is exclusive."""

    start: int
    end: int


class Place(Struct, frozen=True):
    """A place in one file.

    `path` leads from the root through keys and list indices. `on` says whether the key or the value at
    its end is meant. Where the path does not exist (a missing key), its longest existing beginning
    counts. A `span` overrides the path. The empty path without a span is the file as a whole.
    """

    path: Path = ()
    on: Literal["key", "value"] = "key"
    span: Span | None = None


class Related(Struct, frozen=True):
    """A second place that helps to understand a finding, with the suffix of its text's key."""

    place: Place
    text: str
    args: Mapping[str, object] = field(default_factory=dict)


class Finding(Struct, frozen=True):
    """One thing to tell the author.

    `variant` picks among the rule's texts (`""` for the only one); `args` are the values named in the
    text: texts, numbers, tuples of texts, or anything with a `speak(wording)` method.
    """

    rule: Rule
    place: Place
    args: Mapping[str, object] = field(default_factory=dict)
    variant: str = ""
    related: tuple[Related, ...] = ()

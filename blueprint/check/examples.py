"""The examples on a rule's page."""

import re

from msgspec import Struct

HEADINGS = ("Why", "Bad", "Good", "How to fix")
"""The headings of every page, in this order."""

_FENCE = re.compile(r"^```(?P<language>\w+)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE)


class Example(Struct, frozen=True):
    """A whole file: as `yaml`, or, where Markdown cannot hold it, as a `python` expression for its bytes."""

    language: str
    text: str


def sections(page: str) -> dict[str, str]:
    """The text under each heading of a page."""
    _, *parts = re.split(r"^## (.+)$", page, flags=re.MULTILINE)
    return {title.strip(): text.strip() for title, text in zip(parts[::2], parts[1::2], strict=True)}


def example(page: str, heading: str) -> Example | None:
    """The example under a heading, None where there is none."""
    match = _FENCE.search(sections(page).get(heading, "") + "\n")
    return Example(match["language"], match["text"]) if match else None

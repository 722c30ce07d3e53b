"""Changing a text at positions, so that everything else stays as it was."""

from collections.abc import Iterable
from typing import NamedTuple


class Edit(NamedTuple):
    """Put `text` in the place of what stands from `start` up to `end`; with both equal, insert it."""

    start: int
    end: int
    text: str


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made; those at one place in the order given.

    Raises ValueError where two edits overlap or one lies outside the text.
    """
    pieces, position = list[str](), 0
    for edit in sorted(edits, key=lambda edit: edit.start):
        if edit.start < position or edit.end < edit.start or edit.end > len(text):
            raise ValueError(f"edit {edit.start}–{edit.end} overlaps another or lies outside the text")
        pieces += (text[position : edit.start], edit.text)
        position = edit.end
    return "".join((*pieces, text[position:]))

"""A step with more words than its box can hold."""

from collections.abc import Iterator
from unicodedata import east_asian_width

from blueprint.check.subject import Subject
from blueprint.check.words import words_at
from blueprint.findings import Finding, rule

RULE = rule("wordy-step")

ROOM = 72
"""Cells of text, a Chinese character counting two: about four lines of a box."""


def check(subject: Subject) -> Iterator[Finding]:
    for step in subject.service.steps.values():
        for actor, words in step.does.items():
            cells = _cells(words) if 2 * len(words) > ROOM else 0
            if cells > ROOM:
                args = {"step": step.id, "count": _shown(words, cells), "room": _shown(words, ROOM)}
                yield Finding(RULE, words_at(subject.document, step.id, actor), args)


def _cells(words: str) -> int:
    if words.isascii():
        return len(words)
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in words)


def _shown(words: str, cells: int) -> int:
    """Cells as the author counts: in Chinese characters where most of the text is Chinese."""
    return cells // 2 if _cells(words) > 1.5 * len(words) else cells

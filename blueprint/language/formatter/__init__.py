"""The formatter: one layout for all blueprints, with comments, blank lines and meaning kept.

It changes the text at positions, in passes; each pass reads the text anew. What cannot be proved to mean
the same afterwards is refused.
"""

from collections.abc import Callable
from typing import Literal

from msgspec import Struct

from blueprint.findings import Severity
from blueprint.language.formatter.expanding import expanding
from blueprint.language.formatter.indenting import indenting
from blueprint.language.formatter.ordering import ordering
from blueprint.language.formatter.same import same
from blueprint.language.formatter.spacing import spacing, trimming
from blueprint.language.reading import decode
from blueprint.source import MAX_DEPTH, Document, read
from blueprint.source.edits import Edit, apply

__all__ = ["Formatted", "formatted"]


class Formatted(Struct, frozen=True):
    """A formatted text; where it is `refused`, the text as it was.

    Refused are files with errors in their reading (`errors`), and, should it ever happen, those whose
    meaning or comments the formatting would not have kept (`unsafe`).
    """

    text: str
    refused: Literal["", "errors", "unsafe"] = ""


def formatted(text: str) -> Formatted:
    """The text in the one layout. Formatting twice is formatting once."""
    before = read(text)
    if not _clean(before):
        return Formatted(text, "errors")
    document = before
    for look in _PASSES:
        document = _settled(document, look)
    if document is before:
        return Formatted(text)
    return Formatted(document.text) if same(before, document) else Formatted(text, "unsafe")


def _settled(document: Document, look: "Pass") -> Document:
    """The document after a pass, made again as long as it finds something: an outer map hides inner ones."""
    for _ in range(MAX_DEPTH):
        edits = look(document)
        if not edits or not document.complete:
            break
        document = read(apply(document.text, edits))
    return document


Pass = Callable[[Document], list[Edit]]
_PASSES: tuple[Pass, ...] = (trimming, expanding, ordering, indenting, spacing, trimming)


def _clean(document: Document) -> bool:
    """Whether text and fields could be read without an error."""
    found = (*document.findings, *decode(document).findings)
    return document.complete and not any(finding.rule.severity is Severity.ERROR for finding in found)

"""Legal YAML that does not mean what its author meant.

Where it is plain what was meant, the nodes are mended after the finding, so that one slip gives one
finding and not a row of them; where the structure is lost, the document is marked as incomplete.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice

from blueprint.findings import Finding
from blueprint.source.building import Suspect
from blueprint.source.document import Document, List, Scalar
from blueprint.source.limits import MAX_SLIPS, MAX_TEXT
from blueprint.source.lines import line_end, on_text, quoted
from blueprint.source.traps_across_lines import joined_lines, wide_indents
from blueprint.source.traps_in_brackets import empty_values, has_wide_comma, wide_lists

_NEAR = 200
_TIGHT_HASH = re.compile(r"#(?<=[ \t]#)\w\S*")  # COMMENT_LIKE, begun with what is rare: 15 times as fast


def traps(document: Document, suspects: list[Suspect], lists: list[List]) -> list[Finding]:
    """The findings on the nodes of a document; `suspects` stand within brackets, `lists` are in brackets."""
    found: list[Finding] = []
    for look in _looks(document, suspects, lists):
        found += islice(look, MAX_SLIPS)
        if next(look, None) is not None:  # not a text that somebody wrote: nothing more to judge
            document.root, document.complete = None, False
    return found


def _looks(document: Document, suspects: list[Suspect], lists: list[List]) -> Iterator[Iterator[Finding]]:
    """What is worth looking for in this text."""
    text = document.text
    if suspects:
        yield empty_values(document, suspects)
    if "#" in text:
        yield _cut_by_hash(document)
    if "\u3000" in text or "\u00a0" in text:
        yield wide_indents(document)
    if "［" in text or "｛" in text or "【" in text or any(map(has_wide_comma, lists)):
        yield wide_lists(document)
    yield joined_lines(document)
    if len(text) > MAX_TEXT:
        yield _too_long(document)


def _cut_by_hash(document: Document) -> Iterator[Finding]:
    """`customer #4711`: a blank and `#` begin a comment. Suspicious where a letter or a digit follows."""
    starts: list[int] = []
    for match in _TIGHT_HASH.finditer(document.text):
        starts = starts or [scalar.start for scalar in document.scalars]
        index = bisect_right(starts, match.start()) - 1
        scalar = document.scalars[index] if index >= 0 else None
        if scalar is not None and _ends_before(document.text, scalar, match.start() - 1):
            yield _cut(document, scalar, match.start(), match[0])


def _ends_before(text: str, scalar: Scalar, offset: int) -> bool:
    """Whether a plain text, or a key without a value, ends on the same line just before a `#`."""
    near = scalar.style == "plain" and 0 <= offset - scalar.end <= _NEAR
    return near and not text[scalar.end : offset].strip(" \t")


def _cut(document: Document, scalar: Scalar, start: int, text: str) -> Finding:
    end = line_end(document.text, start)
    if not scalar.empty:
        whole = document.text[scalar.start : end].rstrip()
        return on_text("text-cut-by-hash", start, end, text=text, mended=quoted(whole))
    whole = document.text[start:end].rstrip()
    scalar.text, scalar.start, scalar.end = whole, start, start + len(whole)
    return on_text("text-starts-with-symbol", start, end, symbol="#")


def _too_long(document: Document) -> Iterator[Finding]:
    """Cut after the finding, so that whatever follows stays small."""
    for scalar in document.scalars:
        if scalar.end - scalar.start > MAX_TEXT and len(scalar.text) > MAX_TEXT:
            end = min(scalar.end, line_end(document.text, scalar.start))
            yield on_text("text-too-long", scalar.start, end, limit=MAX_TEXT, count=len(scalar.text))
            scalar.text = scalar.text[:MAX_TEXT]

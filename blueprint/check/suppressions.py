"""Findings the author has answered: comments that say `# blueprint: ignore[BP412] reason`.

The comment holds for the node that begins on its line, or, where it stands alone, on the next line with
text, and for all that is under that node. Several rules are listed with commas; a rule is named by its
code, the beginning of a code, or its name. `# blueprint: ignore-file[BP405] reason`, anywhere, holds for the
whole file. What the reader itself cannot understand (0xx) and errors in the tool (9xx) cannot be ignored.
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from blueprint.check.selection import Selection, known, names, near, words
from blueprint.findings import RULES, Finding, Place, Severity, Span, rule
from blueprint.source import Document, List, Map, Node

_COMMENT = re.compile(
    r"#\s*blueprint\s*[:：]\s*ignore(?P<file>-file)?(?![\w-])\s*(?:[\[【［](?P<rules>[^\]】］]*)[\]】］])?"
)
_REASON = re.compile(r"[\w]")


class Suppression(Struct, frozen=True):
    """One comment: where it stands, the rules it names, what it holds for (None: nothing), its reason."""

    place: Span
    rules: tuple[str, ...]
    scope: Span | None
    reason: str

    def answers(self, finding: Finding, document: Document) -> bool:
        """Whether this comment speaks of the finding."""
        if self.scope is None or finding.rule.code < "BP030" or finding.rule.code[2] == "9":
            return False
        if not names(self.rules, finding.rule):
            return False
        start = document.span(finding.place).start
        return self.scope.start <= start < self.scope.end


def suppressions(document: Document) -> tuple[Suppression, ...]:
    """All such comments of a file."""
    return tuple(_read(document))


def _read(document: Document) -> Iterator[Suppression]:
    for comment in document.comments:
        match = _COMMENT.match(comment.text)
        if match is None:
            continue
        place = Span(comment.start, comment.start + len(comment.text.rstrip()))
        whole = Span(0, len(document.text) + 1)
        scope = whole if match["file"] else _scope(document, comment.start)
        yield Suppression(place, words([match["rules"] or ""]), scope, comment.text[match.end() :].strip())


def _scope(document: Document, offset: int) -> Span | None:
    """The stretch of the node a comment holds for."""
    line = document.line_column(offset)[0]
    starts = document.line_starts
    if document.text[starts[line] : offset].strip():
        return _node_on(document.root, starts[line], _end(document, line))
    for below in range(line + 1, len(starts)):
        text = document.text[starts[below] : _end(document, below)].strip()
        if text and not text.startswith("#"):
            return _node_on(document.root, starts[below], _end(document, below))
    return None


def _end(document: Document, line: int) -> int:
    starts = document.line_starts
    return starts[line + 1] if line + 1 < len(starts) else len(document.text)


def _node_on(node: Node | None, start: int, end: int) -> Span | None:
    """The outermost entry or item that begins between two offsets; else the innermost that spans them."""
    around = None
    while node is not None:
        parts = list(_parts(node))
        for span, _ in parts:
            if start <= span.start < end:
                return span
        inside = next(((span, value) for span, value in parts if span.start < start < span.end), None)
        around, node = inside if inside else (around, None)
    return around


def _parts(node: Node) -> Iterator[tuple[Span, Node]]:
    if isinstance(node, Map):
        for entry in node.entries.values():
            yield Span(entry.key.start, max(entry.key.end, entry.value.end)), entry.value
    elif isinstance(node, List):
        for item in node.items:
            yield Span(item.start, item.end), item


def answered(document: Document, findings: list[Finding], selection: Selection) -> list[Finding]:
    """The findings that no comment answers, and what is wrong with the comments themselves.

    A comment is unused (BP030) only if all rules it names were looked for, and only in a file without
    errors, where every rule could say what it had to say.
    """
    comments = suppressions(document)
    if not comments:
        return findings
    open_, used = [], set[int]()
    for finding in findings:
        by = [at for at, comment in enumerate(comments) if comment.answers(finding, document)]
        used.update(by)
        if not by:
            open_.append(finding)
    sound = not any(finding.rule.severity is Severity.ERROR for finding in open_)
    for at, comment in enumerate(comments):
        open_ += _about(comment, used=at in used or not sound, selection=selection)
    return open_


def _about(comment: Suppression, *, used: bool, selection: Selection) -> Iterator[Finding]:
    place = Place(span=comment.place)
    if not comment.rules:
        yield Finding(rule("unused-suppression"), place, variant="no-rule")
        return
    wrong = [word for word in comment.rules if not known(word)]
    for word in wrong:
        args = {"rule": word, "near": _quoted(near(word))}
        yield Finding(
            rule("unused-suppression"), place, args, variant="unknown-near" if args["near"] else "unknown"
        )
    if not used and not wrong and all(_ran(word, selection) for word in comment.rules):
        yield Finding(rule("unused-suppression"), place, {"rules": _quoted(comment.rules)})
    elif not wrong and not _REASON.search(comment.reason):
        yield Finding(rule("suppression-without-reason"), place, {"rules": _quoted(comment.rules)})


def _ran(word: str, selection: Selection) -> bool:
    return any(names((word,), rule) and selection.takes(rule) for rule in RULES.values())


def _quoted(rules: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"`{rule}`" for rule in rules)

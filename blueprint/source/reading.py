"""Text → positioned nodes, with everything that is wrong with it as YAML."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from yaml.error import YAMLError

from blueprint.findings import Finding, Place, rule
from blueprint.source.building import Building, build
from blueprint.source.characters import cleaned
from blueprint.source.decoding import decode
from blueprint.source.document import Document, Node, Scalar, is_hollow, take_out
from blueprint.source.limits import oversize
from blueprint.source.repeated import told_together
from blueprint.source.traps import traps


def read(text: str) -> Document:
    """The nodes of a text and what is wrong with it. Never raises, whatever the text.

    Scalars stay text: nothing is resolved to numbers, dates or booleans. A syntax error, an alias, an
    anchor, a tag, a second document, or too much of anything ends the reading; the nodes before it are
    in the document.
    """
    readable, characters = cleaned(text)
    building, complete, failure = _built(readable)
    building.findings, blocks = told_together(building.root, building.findings)
    building.lost.update(map(id, blocks))
    empty = () if characters else _empty(text, building) if complete else ()
    document = Document(text, building.root, (), complete, building.scalars)
    _leave_out(document, building)
    slips = _slips(document, building, failure)
    document.findings = tuple(sorted((*characters, *building.findings, *empty, *slips), key=_offset))
    return document


def read_bytes(data: bytes) -> Document:
    """A file's bytes as a document. What is no UTF-8, or too large, has no nodes, only a finding."""
    large = oversize(len(data))
    if large is not None:
        return Document("", None, (large,), complete=False)
    text, findings = decode(data)
    if findings:
        return Document(text or "", None, findings, complete=False)
    return read(text or "")


def _behind(offset: int, building: Building) -> Callable[[Scalar | None, Node], bool]:
    """Whether a node lies behind the place of a syntax error, or was just begun there."""
    begun = {id(node) for node in building.open if is_hollow(node)}

    def is_lost(_: Scalar | None, node: Node) -> bool:
        return node.end > offset if isinstance(node, Scalar) else node.start >= offset or id(node) in begun

    return is_lost


def _apart_from(failure: Finding, slips: list[Finding], document: Document) -> list[Finding]:
    """The slips on other lines than the syntax error, which is the same cause seen from elsewhere."""
    line = document.line_column(_offset(failure))[0]
    return [
        slip
        for slip in slips
        if document.line_column(_offset(slip))[0] != line
        and not (slip.rule is failure.rule and slip.rule.name == "full-width-indent")
    ]


def _built(text: str) -> tuple[Building, bool, Finding | None]:
    """What could be read, whether that is all, and the syntax error that ended it."""
    building = Building()
    complete, failure = False, None
    with _gc_paused():
        try:
            complete = build(_events(text), text, building)
        except YAMLError as error:
            from blueprint.source.diagnosis import diagnose  # many patterns, and only for broken files

            failure = diagnose(error, text, building)
            building.findings.append(failure)
    building.close()
    return building, complete, failure


def _empty(text: str, building: Building) -> tuple[Finding, ...]:
    if not building.is_empty:
        return ()
    return (Finding(rule("empty-file"), Place(), variant="" if text.strip() else "nothing"),)


def _leave_out(document: Document, building: Building) -> None:
    """Take out of the tree what the findings have spoiled."""
    if building.is_empty:
        document.root = None
    if not document.complete:
        take_out(document, _behind(_offset(building.findings[-1]), building))
    if building.lost:
        take_out(document, lambda _, value: id(value) in building.lost and is_hollow(value))


def _slips(document: Document, building: Building, failure: Finding | None) -> list[Finding]:
    if building.root is None:
        return []
    slips = traps(document, building.suspects, building.lists)
    return slips if failure is None else _apart_from(failure, slips, document)


def _offset(finding: Finding) -> int:
    return finding.place.span.start if finding.place.span else 0


def _events(text: str) -> Callable[[], Any]:
    """libyaml's parser; the one in Python, a hundred times slower, only where there is no libyaml."""
    try:
        from yaml._yaml import CParser
    except ImportError:
        from yaml.loader import Loader

        return Loader(text).get_event
    next_event: Callable[[], Any] = CParser(text).get_event
    return next_event


@contextmanager
def _gc_paused() -> Iterator[None]:
    """Nodes have no cycles; looking for them costs a third of the time."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()

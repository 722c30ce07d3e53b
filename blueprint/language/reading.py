"""A document as a service: the one way in."""

from bisect import bisect_left
from collections.abc import Mapping

from msgspec import Struct

from blueprint.findings import Finding, Severity, Span
from blueprint.language.compiling import service_reader
from blueprint.language.figures import whole
from blueprint.language.notes import UNREAD, Notes, Spoiled
from blueprint.language.objections import STEP_KEYS
from blueprint.language.slips import Slip
from blueprint.model import Service
from blueprint.source.document import Document, Entry, List, Map, Node, Scalar


class Reading(Struct, frozen=True):
    """A service as far as it could be read (None where nothing could), and what was wrong with its fields.

    The findings of the text itself stay with the document.
    """

    service: Service | None
    findings: tuple[Finding, ...] = ()


def decode(document: Document) -> Reading:
    """Read a service from a document. Never raises; all mistakes are reported in one run.

    What the reading of the text has complained of is left out in silence, and so is what a file of a
    later version says.
    """
    if document.root is None:
        return Reading(None)
    root = _sound(document.root, document)
    notes = Notes(document.complete)
    service = None
    if not isinstance(root, Map):
        if not isinstance(root, Spoiled) and document.complete:
            notes.add("wrong-form", root, "file")
    elif _later(root):
        notes.add("unsupported-version", root.entries["blueprint"].value, "later", {"found": _text(root)})
    else:
        if _has_strays(root):
            from blueprint.language.lost_lines import without_strays

            root = without_strays(root, notes)
        actors = root.entries.get("actors")
        if actors is not None and isinstance(actors.value, Map):
            notes.actors = actors.value.entries
        read = service_reader()(root, "blueprint", notes)
        service = None if read is UNREAD else read
    return Reading(service, notes.findings(root))


def _later(root: Map) -> bool:
    """Whether the file says that it is of a later version, whose keys are not ours to judge."""
    version = whole(_text(root), 0, 999)
    return not isinstance(version, Slip) and version > 1


def _has_strays(root: Map) -> bool:
    """Whether the line may be missing that names the steps, the actors, or a step."""
    steps, actors = (root.entries.get(key) for key in ("steps", "actors"))
    if (
        steps is None
        or actors is None
        or not (isinstance(steps.value, Map) and isinstance(actors.value, Map))
    ):
        return True
    if "phases" not in root.entries and _has_titles(actors.value, root.entries):
        return True
    return not STEP_KEYS.isdisjoint(steps.value.entries)


def _has_titles(actors: Map, entries: Mapping[str, Entry]) -> bool:
    """Whether a text stands where only actors, starts or segments can."""
    tables = [actors, *(entries[key].value for key in ("starts", "segments") if key in entries)]
    return any(
        isinstance(entry.value, Scalar)
        for table in tables
        if isinstance(table, Map)
        for entry in table.entries.values()
    )


def _text(root: Map) -> str:
    entry = root.entries.get("blueprint")
    return entry.value.text if entry and isinstance(entry.value, Scalar) else ""


def _sound(root: Node, document: Document) -> Node:
    """The tree, with a stand-in for each node that an error of the text speaks of."""
    spans = [
        finding.place.span
        for finding in document.findings
        if finding.place.span and finding.rule.severity is Severity.ERROR
    ]
    return _without(root, _joined(spans)) if spans else root


def _joined(spans: list[Span]) -> list[Span]:
    """The same stretches in order and apart, so that a node need look at one of them only."""
    joined: list[Span] = []
    for span in sorted(spans, key=lambda span: span.start):
        if joined and span.start <= joined[-1].end:
            span = Span(joined[-1].start, max(joined.pop().end, span.end))
        joined.append(span)
    return joined


def _without(node: Node, spans: list[Span]) -> Node:
    if isinstance(node, Scalar):
        return Spoiled(node.text, node.start, node.end, node.style) if _hit(node, spans) else node
    if isinstance(node, List):
        return List(node.start, node.end, [_without(item, spans) for item in node.items], node.flow)
    entries = {
        key: Entry(entry.key, _without(_under(entry, spans), spans)) for key, entry in node.entries.items()
    }
    return Map(node.start, node.end, entries, node.flow)


def _under(entry: Entry, spans: list[Span]) -> Node:
    """The value of an entry; where its key is at fault, nothing of it can be used."""
    key = entry.key
    return Spoiled(key.text, entry.value.start, entry.value.end) if _hit(key, spans) else entry.value


def _hit(node: Scalar, spans: list[Span]) -> bool:
    at = bisect_left(spans, node.end, key=lambda span: span.start)
    return at > 0 and node.start < spans[at - 1].end

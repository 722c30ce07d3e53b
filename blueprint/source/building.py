"""The inner loop of the reader: libyaml's events → nodes, in one pass, stopping where it gets hostile."""

from collections.abc import Callable
from typing import Any

from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from blueprint.findings import Finding, Place, Related, Rule, Span, rule
from blueprint.source.document import Entry, List, Map, Node, Scalar, Style
from blueprint.source.limits import MAX_DEPTH, MAX_NODES, MAX_SLIPS
from blueprint.source.lines import line_end

_STYLES: dict[str | None, Style] = {
    None: "plain", "": "plain", "'": "single", '"': "double", "|": "literal", ">": "folded",
}  # fmt: skip
_BLOCK = frozenset(("literal", "folded"))
_NO_KEY = Scalar("", 0, 0)  # stands for a key that is a map or a list


Suspect = tuple[Map | List, Scalar | Map]
"""Within brackets, what is often a slip: a key without a value, a pair without braces, and what it is in."""


class Building:
    """What has been read so far: still whole when the parser gives up in the middle of the text."""

    __slots__ = ("closed", "findings", "lists", "lost", "open", "position", "root", "scalars", "suspects")

    def __init__(self) -> None:
        self.root: Node | None = None
        self.scalars: list[Scalar] = []
        self.findings: list[Finding] = []
        self.open: list[Map | List] = []
        self.closed: Map | List | None = None  # the bracket closed last
        self.lists: list[List] = []  # those in brackets
        self.suspects: list[Suspect] = []  # in brackets: empty values, bare pairs
        self.lost: set[int] = set()  # maps in which something was left out that others may refer to
        self.position = 0

    @property
    def is_empty(self) -> bool:
        return self.root is None or (isinstance(self.root, Scalar) and self.root.empty)

    def close(self) -> None:
        """Let what is still open end where the reading stopped."""
        for node in self.open:
            node.end = max(node.start, self.position)


def build(next_event: Callable[[], Event], text: str, building: Building) -> bool:
    """Read events into `building`; whether the end of the text was reached.

    A parser's own errors pass through.
    """
    # Measured (CPython 3.11, one EPYC core): 305 lines in 1.1 ms, of which libyaml's events take 0.8 ms;
    # 50,000 lines (131,000 texts) in 0.30 s. Without the pause of the garbage collector a third more.
    scalars = building.scalars
    stack = building.open
    keys: list[Scalar | None] = []  # the pending key of each open map
    entries: dict[str, Entry] | None = None
    items: list[Node] | None = None
    key: Scalar | None = None
    marked = "&" in text or "!" in text  # else no event has an anchor or a tag
    left = MAX_NODES
    documents = 0
    while True:
        event: Any = next_event()
        kind = type(event)
        if kind is ScalarEvent:
            style = _STYLES[event.style]
            node: Any = Scalar(event.value, event.start_mark.index, event.end_mark.index, style)
            scalars.append(node)
            if style in _BLOCK:  # without the line ends that follow
                node.end = line_end(text, node.start + len(text[node.start : node.end].rstrip()))
            if marked and (event.tag is not None or event.anchor is not None):
                return _refuse_mark(event, text, building)
            if entries is not None and key is None:
                key = node
                continue
            if node.start == node.end and stack and stack[-1].flow and _NO_KEY not in keys:
                building.suspects.append((stack[-1], node))
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            start = event.start_mark.index
            if event.tag is not None or event.anchor is not None:
                return _refuse_mark(event, text, building)
            flow = event.flow_style
            if kind is SequenceStartEvent:
                node = List(start, start, [], flow)
                if flow:
                    building.lists.append(node)
            else:
                node = Map(start, start, {}, flow)
                if flow and text[start] != "{" and _NO_KEY not in keys:
                    building.suspects.append((stack[-1], node))
            if len(stack) == MAX_DEPTH:
                return _stop(building, "too-deep", start, {"limit": MAX_DEPTH})
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            node = stack.pop()
            if node.flow and text[node.start] in "[{":
                node.end = event.end_mark.index
                building.closed = node
            else:
                node.end = _end(node, building)
            building.position = node.end
            if stack:
                parent = stack[-1]
                key = keys.pop()
                if type(parent) is Map:
                    entries, items = parent.entries, None
                else:
                    entries, items = None, parent.items  # type: ignore[union-attr]
            continue
        elif kind is AliasEvent:
            return _refuse_alias(event, text, building)
        elif kind is DocumentStartEvent:
            documents += 1
            if documents == 2:
                return _stop(building, "several-documents", _span(event), {})
            continue
        elif kind is StreamEndEvent:
            return True
        else:
            continue
        left -= 1
        if left < 0:
            building.root = None
            return _stop(building, "too-many-nodes", node.start, {"limit": MAX_NODES})
        # put the node where it belongs
        if entries is not None:
            if key is None:  # a map or a list as a key
                if _NO_KEY not in keys:
                    building.findings.append(_odd_key(text, node))
                building.lost.add(id(stack[-1]))
                key = _NO_KEY
            else:
                name = key.text
                if key is _NO_KEY:
                    pass
                elif name in entries:
                    building.findings.append(_duplicate(entries[name].key, key))
                    if kind is not ScalarEvent:
                        building.lost.add(id(stack[-1]))
                    if len(building.findings) == MAX_SLIPS:
                        building.root = None
                        return False
                elif name == "<<" and key.style == "plain":
                    span = Span(key.start, key.end)
                    building.findings.append(_at("anchor-or-alias", span, {"name": "<<"}, "merge"))
                    building.lost.add(id(stack[-1]))
                else:
                    entries[name] = Entry(key, node)
                key = None
        elif items is not None:
            items.append(node)
        elif building.root is None:
            building.root = node
        if kind is not ScalarEvent:
            if stack:
                keys.append(key)
            stack.append(node)
            key = None
            if kind is MappingStartEvent:
                entries, items = node.entries, None
            else:
                entries, items = None, node.items


def _end(node: Map | List, building: Building) -> int:
    """A block ends with its last text; libyaml would have it end where the next thing begins."""
    last = building.scalars[-1].end if building.scalars else node.start
    return max(last, building.position, node.start)


def _odd_key(text: str, node: Map | List) -> Finding:
    """`{{name}}` is mostly a gap in a template, not a map as a key."""
    variant = "template" if text.startswith("{{", node.start - 1) else ""
    return _at("key-is-not-text", Span(node.start, node.start + 1), None, variant)


def _refuse_mark(event: Any, text: str, building: Building) -> bool:
    start = event.start_mark.index
    if event.anchor is not None:
        span = Span(start, start + 1 + len(event.anchor))
        return _stop(building, "anchor-or-alias", span, {"name": event.anchor}, "anchor")
    tag = text[start : event.end_mark.index].split(maxsplit=1)[0]
    if tag == "!":
        end = line_end(text, start)
        return _stop(building, "text-starts-with-symbol", Span(start, end), {"symbol": "!"})
    return _stop(building, "custom-tag", Span(start, start + len(tag)), {"tag": tag})


def _refuse_alias(event: Any, text: str, building: Building) -> bool:
    """`*name` is an alias; `*name and more` is a text that starts with a star."""
    start, end = event.start_mark.index, event.end_mark.index
    rest = text[end : line_end(text, end)].strip()
    if rest and rest[0] not in "#,]}:":
        span = Span(start, line_end(text, end))
        return _stop(building, "text-starts-with-symbol", span, {"symbol": "*"})
    return _stop(building, "anchor-or-alias", Span(start, end), {"name": event.anchor}, "alias")


def _stop(
    building: Building, name: str, where: Span | int, args: dict[str, object], variant: str = ""
) -> bool:
    span = where if isinstance(where, Span) else Span(where, where + 1)
    building.position = max(building.position, span.start)
    building.findings.append(_at(name, span, args, variant))
    return False


def _span(event: Any) -> Span:
    return Span(event.start_mark.index, event.end_mark.index)


def _at(name: str, span: Span, args: dict[str, object] | None = None, variant: str = "") -> Finding:
    found: Rule = rule(name)
    return Finding(found, Place(span=span), args or {}, variant)


def _duplicate(first: Scalar, second: Scalar) -> Finding:
    related = Related(Place(span=Span(first.start, first.end)), "first", {"key": first.text})
    place = Place(span=Span(second.start, second.end))
    return Finding(rule("duplicate-key"), place, {"key": second.text}, related=(related,))

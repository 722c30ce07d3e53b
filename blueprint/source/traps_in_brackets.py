"""Slips within `[ ]` and `{ }` that are legal YAML."""

import re
from collections.abc import Iterator

from blueprint.findings import Finding
from blueprint.source.building import Suspect
from blueprint.source.document import Document, Entry, List, Map, Node, Scalar, is_hollow, nodes, take_out
from blueprint.source.lines import on_text, quoted

TIGHT_PAIR = re.compile(r"([^\s:：#,，。、\[\]{}'\"]{1,30})(：|:(?=[^\s/\\]))")
"""A key, and a colon with no blank behind it, or a full-width one."""

_ASCII_NAME = re.compile(r"[A-Za-z_]\w*", re.ASCII)
_DECIMAL_COMMA = re.compile("[0-9]+,[0-9]+(?:bd|[wdhms%])?")
_WIDE_COMMA = re.compile("[，、；]")
_PARENTHESES = re.compile("[(（《“「][^()（）《》“”「」]*[)）》”」]")
_WIDE_BRACKETS = re.compile("[［｛]|【[^】]*[,，、][^】]*】$")
_NARROW = str.maketrans("［］｛｝【】", "[]{}[]") | {ord(mark): ", " for mark in "，、；"} | {ord("："): ": "}


def empty_values(document: Document, suspects: list[Suspect]) -> Iterator[Finding]:
    """Keys without a value within `{ }`, and pairs without braces within `[ ]`."""
    parents: dict[int, tuple[Map | List, set[int]]] = {}
    for parent, node in suspects:
        parents.setdefault(id(parent), (parent, set()))[1].add(id(node))
    hollow: set[int] = set()
    for parent, own in parents.values():
        if isinstance(parent, List):
            yield from _bare_pairs(document, parent, own)
        else:
            yield from _bare_keys(document, parent, own, hollow)
    if hollow:
        take_out(document, lambda _, value: id(value) in hollow and is_hollow(value))


def _bare_pairs(document: Document, parent: List, own: set[int]) -> Iterator[Finding]:
    """`[SMS: your number]` is a map within the list; a text was meant."""
    for index, item in enumerate(parent.items):
        if isinstance(item, Map) and id(item) in own:
            whole = document.text[item.start : item.end]
            yield on_text("colon-in-text", item.start, item.end, "list", text=whole, mended=quoted(whole))
            parent.items[index] = Scalar(whole, item.start, item.end)


def _bare_keys(document: Document, parent: Map, own: set[int], hollow: set[int]) -> Iterator[Finding]:
    """`{a:1, b: 2}`, `{a：1}`, `{what: a, b, chance: 3%}` and `{a, b}`."""
    entries: dict[str, Entry] = {}
    cuts: dict[int, tuple[Entry, str]] = {}
    loose: list[Scalar] = []
    owner: Entry | None = None
    for name, entry in parent.entries.items():
        if id(entry.value) not in own or not _bare(document, entry):
            entries[name] = owner = entry
            continue
        tight = TIGHT_PAIR.match(entry.key.text)
        if tight and (owner is None or tight[2] == ":" or _ASCII_NAME.fullmatch(tight[1]) or _is_wide(owner)):
            owner = _parted(entry.key, tight)
            entries.setdefault(tight[1], owner)
            yield _tight(entry.key, tight)
        elif owner is not None and isinstance(owner.value, Scalar) and not owner.value.empty:
            owner.value = _extended(document, owner.value, entry.key)
            cuts.setdefault(id(owner), (owner, entry.key.text))
        else:
            loose.append(entry.key)
    parent.entries = entries
    for cut, rest in cuts.values():
        whole = document.text[cut.value.start : cut.value.end]
        decimal = _DECIMAL_COMMA.fullmatch(whole)
        mended = whole.replace(",", ".") if decimal else quoted(whole)
        args = {"key": cut.key.text, "mended": mended, "rest": rest}
        yield on_text("comma-in-braces", cut.value.start, cut.value.end, "decimal" if decimal else "", **args)
    if loose:
        hollow.add(id(parent))
        names = tuple(f"`{key.text}`" for key in loose)
        yield on_text("comma-in-braces", loose[0].start, loose[0].end, "no-value", names=names)


def _bare(document: Document, entry: Entry) -> bool:
    return entry.key.style == "plain" and ":" not in document.text[entry.key.end : entry.value.end + 1]


def _is_wide(owner: Entry) -> bool:
    """Whether the pair before was itself written with a full-width colon and then mended."""
    return isinstance(owner.value, Scalar) and owner.value.start == owner.key.end + 1


def _parted(key: Scalar, tight: re.Match[str]) -> Entry:
    middle = key.start + tight.start(2)
    rest = key.text[tight.end() :].strip()
    return Entry(Scalar(tight[1], key.start, middle), Scalar(rest, middle + 1, key.end))


def _tight(key: Scalar, tight: re.Match[str]) -> Finding:
    name, middle = tight[1], key.start + tight.start(2)
    if tight[2] == "：":
        return on_text("full-width-colon", middle, middle + 1, key=name)
    mended = f"{name}: {key.text[tight.end() :].strip()}"
    return on_text("missing-space-after-colon", key.start, key.end, key=name, mended=mended)


def _extended(document: Document, value: Scalar, rest: Scalar) -> Scalar:
    return Scalar(document.text[value.start : rest.end], value.start, rest.end, value.style)


def wide_lists(document: Document) -> Iterator[Finding]:
    """Lists whose commas or brackets are full-width: YAML takes them for letters."""
    for node in nodes(document.root):
        if isinstance(node, List) and node.flow:
            yield from _wide_items(node)
        elif isinstance(node, Map):
            yield from _wide_brackets(node)


def has_wide_comma(node: List) -> bool:
    """Whether some text in a list may be several; never mistaken in saying no."""
    return any(isinstance(item, Scalar) and _WIDE_COMMA.search(item.text) for item in node.items)


def _wide_items(node: List) -> Iterator[Finding]:
    """`[顾客，营业员]` is one item; mended to two."""
    items: list[Node] = []
    for item in node.items:
        cut = _cut(item) if isinstance(item, Scalar) and item.style == "plain" else None
        if cut is None or not isinstance(item, Scalar):
            items.append(item)
            continue
        comma, pieces = cut
        items += pieces
        args = {"comma": item.text[comma - item.start], "mended": ", ".join(piece.text for piece in pieces)}
        yield on_text("full-width-list", comma, comma + 1, **args, text=item.text)
    node.items = items


def _cut(item: Scalar) -> tuple[int, list[Scalar]] | None:
    """The place of the first full-width comma outside parentheses, and the pieces between them."""
    if len(item.text) != item.end - item.start:  # runs over lines
        return None
    masked = _PARENTHESES.sub(lambda match: "_" * len(match[0]), item.text)
    commas = [match.start() for match in _WIDE_COMMA.finditer(masked)]
    if not commas:
        return None
    pieces, start = list[Scalar](), 0
    for stop in (*commas, len(masked)):
        piece = item.text[start:stop].strip()
        if piece:
            offset = item.text.index(piece, start) + item.start
            pieces.append(Scalar(piece, offset, offset + len(piece)))
        start = stop + 1
    return item.start + commas[0], pieces


def _wide_brackets(node: Map) -> Iterator[Finding]:
    """`［a, b］`, `【a，b】` and `｛…｝`: brackets that YAML takes for letters."""
    for entry in node.entries.values():
        value = entry.value
        if isinstance(value, Scalar) and value.style == "plain" and _WIDE_BRACKETS.match(value.text):
            mended = value.text.translate(_NARROW)
            yield on_text("full-width-list", value.start, value.end, "brackets", mended=mended)

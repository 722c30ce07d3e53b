"""Several keys that come a second time together: mostly the line that names the second part is missing."""

from blueprint.findings import Finding, Place, Span, rule
from blueprint.source.document import Map, Node, Scalar, nodes

_SHOWN = 6  # keys named in the message


def told_together(root: Node | None, findings: list[Finding]) -> tuple[list[Finding], list[Map]]:
    """The findings, with several repeated keys of one block told as one; and the blocks this was found in.

    Such a block keeps only what stands above the first key that is repeated.
    """
    repeated = [finding for finding in findings if finding.rule.name == "duplicate-key"]
    if len(repeated) < 2:
        return findings, []
    told = {id(finding): finding for finding in findings}
    blocks = []
    for block, group in _by_block(root, repeated):
        if len({finding.args["key"] for finding in group}) > 1:
            blocks.append(block)
            for finding in group[1:]:
                del told[id(finding)]
            told[id(group[0])] = _joined(block, group)
    return list(told.values()), blocks


def _by_block(root: Node | None, repeated: list[Finding]) -> list[tuple[Map, list[Finding]]]:
    owners = {
        entry.key.start: node
        for node in nodes(root)
        if isinstance(node, Map) and not node.flow
        for entry in node.entries.values()
    }
    groups: dict[int, tuple[Map, list[Finding]]] = {}
    for finding in repeated:
        first = finding.related[0].place.span
        block = owners.get(first.start) if first else None
        if block is not None:
            groups.setdefault(id(block), (block, []))[1].append(finding)
    return list(groups.values())


def _joined(block: Map, group: list[Finding]) -> Finding:
    """One finding for all of them; where a name without a value stands just above, it is the missing one."""
    first = group[0]
    at = first.place.span.start if first.place.span else 0
    above = [entry for entry in block.entries.values() if entry.key.start < at]
    block.entries = {entry.key.text: entry for entry in above}
    last = above[-1]
    if isinstance(last.value, Scalar) and last.value.empty and len(above) > 1:
        del block.entries[last.key.text]
        place = Place(span=Span(last.key.start, last.key.end))
        return Finding(rule("duplicate-key"), place, {"name": last.key.text}, "indented")
    keys = tuple(dict.fromkeys(f"`{finding.args['key']}`" for finding in group))
    args = {"keys": (*keys[:_SHOWN], *(("…",) if len(keys) > _SHOWN else ())), "key": first.args["key"]}
    return Finding(first.rule, first.place, args, "several", first.related)

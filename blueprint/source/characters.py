"""Characters that do not belong into a text file, or that YAML takes for line ends."""

import re

from blueprint.findings import Finding, Place, Span, rule

# Written as what is forbidden: the complement takes ten times as long to compile.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_VARIANTS = {"\0": "nul", "\x85": "line-end", "\u2028": "line-end", "\u2029": "line-end", "\ufeff": "mark"}
_SHOWN = 10


def cleaned(text: str) -> tuple[str, list[Finding]]:
    """The text with a blank for each forbidden character, and a finding for each kind of them.

    With blanks the rest can still be read, at unchanged offsets.
    """
    first = _FORBIDDEN.search(text)
    if first is None:
        return text, []
    seen: dict[str, list[int]] = {}
    for match in _FORBIDDEN.finditer(text, first.start()):
        seen.setdefault(match.group(), []).append(match.start())
    findings = [_finding(character, places) for character, places in seen.items()]
    return _FORBIDDEN.sub(" ", text), findings[:_SHOWN]


def _finding(character: str, places: list[int]) -> Finding:
    place = Place(span=Span(places[0], places[0] + 1))
    args = {"code": f"U+{ord(character):04X}", "count": len(places)}
    other = "surrogate" if "\ud800" <= character <= "\udfff" else "control"
    return Finding(rule("forbidden-character"), place, args, _VARIANTS.get(character, other))

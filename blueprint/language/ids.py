"""Ids: which may stand, and which are too alike to tell apart."""

import re
import unicodedata
from collections.abc import Iterable

from blueprint.language.notes import Notes
from blueprint.source.document import Node, Scalar

LONGEST = 64
WAY_KEYS = ("to", "chance", "when", "wait", "rework", "meet")
TARGET_WORDS = ("end", "again", "continue")

_MARKS = r",.:#\[\]{}\"`，。：；、【】"
ID = rf"(?=.{{1,{LONGEST}}}$)[^\s{_MARKS}\x00-\x1f]+(?: [^\s{_MARKS}\x00-\x1f]+)*"
"""Letters of any script, digits, `_`, `-` and single blanks; no marks that mean something to YAML, to lists
of ids in Chinese text, or to `step.label`. Holds in Python and in the schema's dialect alike."""

_good = re.compile(ID).fullmatch
_gaps = re.compile(r"[\s_\-]+")


def check_id(key: Scalar, kind: str, notes: Notes) -> bool:
    """Note what is wrong with an id or a label; false where the entry under it may not be used."""
    text = key.text
    if kind == "label":
        return _check_label(key, notes)
    if kind in ("step", "end") and text in TARGET_WORDS:
        notes.add("bad-id", key, f"{kind}-word", {"id": text})
        return False
    return _check_spelling(key, notes)


def _check_spelling(key: Scalar, notes: Notes) -> bool:
    if _good(key.text):
        return True
    if not key.text.strip():
        notes.add("bad-id", key, "empty", {"id": key.text})
        return False
    if len(key.text) > LONGEST:
        notes.add("bad-id", key, "long", {"id": key.text[:20] + "…", "longest": LONGEST})
    elif marks := "".join(dict.fromkeys(re.findall(f"[{_MARKS}]", key.text))):
        notes.add("bad-id", key, "marks", {"id": key.text, "marks": marks})
    else:
        notes.add("bad-id", key, "blanks", {"id": key.text})
    return True


def _check_label(key: Scalar, notes: Notes) -> bool:
    if key.text in WAY_KEYS:
        return False  # see `check_labels`
    if not key.text.strip():
        notes.add("bad-id", key, "empty", {"id": key.text})
        return False
    return True


def check_labels(keys: Iterable[Scalar], notes: Notes) -> None:
    """Note a label that is the key of a way; once, since most often a whole way stands there."""
    for key in keys:
        if key.text in WAY_KEYS:
            notes.add("bad-id", key, "label", {"id": key.text})
            return


def check_similar(keys: Iterable[Scalar], notes: Notes) -> None:
    """Note ids that become equal when case, blanks, `_`, `-` and width are folded."""
    seen: dict[str, Scalar] = {}
    for key in keys:
        first = seen.setdefault(fold(key.text), key)
        if first is not key:
            variant = "twice" if first.text == key.text else ""
            notes.add("similar-ids", key, variant, {"id": key.text, "first": first.text}, other=first)


def check_listed(items: Iterable[Node], kind: str, notes: Notes) -> None:
    """The same for ids that stand in a list, where one may also stand twice."""
    written = [item for item in items if isinstance(item, Scalar) and item.text.strip()]
    for item in written:
        check_id(item, kind, notes)
    check_similar(written, notes)


def fold(text: str) -> str:
    """A text as the eye sees it in haste: without case, width, blanks, `_` and `-`."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    if text.isalnum():
        return text.casefold()
    return _gaps.sub("", text.casefold())

"""Cells of a table in HTML: words, and lists of words; everything from a file is escaped here."""

import re
from collections.abc import Iterable
from typing import NewType

from blueprint.drawing.svg import escape

Markup = NewType("Markup", str)
"""HTML that is safe to put into a page."""

NOTHING = Markup("")
WEB = ("https://", "http://")
PLAIN = re.compile(r"[\w.~-]")
"""Characters that an address takes as they are (RFC 3986, §2.3; beyond ASCII RFC 3987)."""


def words(text: str) -> Markup:
    return Markup(escape(text))


def listed(lines: Iterable[Markup]) -> Markup:
    """One line alone, several as a list."""
    shown = [line for line in lines if line]
    if len(shown) < 2:
        return shown[0] if shown else NOTHING
    return Markup(f"<ul>{''.join(f'<li>{line}' for line in shown)}</ul>")


def joined(parts: Iterable[Markup], between: str) -> Markup:
    return Markup(words(between).join(part for part in parts if part))


def step_link(step: str, text: str) -> Markup:
    """A link to a step of this page, by its id in the file."""
    return Markup(f'<a href="#step-{_encoded(step)}">{words(text)}</a>')


def web_link(address: str) -> Markup:
    """A link to a page elsewhere; anything but http is shown and leads nowhere."""
    if not address.lower().startswith(WEB):
        return words(address)
    return Markup(f'<a href="{words(address)}" rel="noreferrer">{words(address)}</a>')


def _encoded(text: str) -> str:
    return "".join(
        char if PLAIN.match(char) else "".join(f"%{byte:02X}" for byte in char.encode("utf-8", "replace"))
        for char in text
    )

"""Readers of single scalars, by the kind of leaf."""

from collections.abc import Callable
from typing import Any

from blueprint.language import figures
from blueprint.language.description import Field, Leaf, Reference, Type
from blueprint.language.durations import duration
from blueprint.language.notes import UNREAD, Notes, Unread
from blueprint.language.objections import EMPTY, empty_value, is_empty, shown, wrong_form
from blueprint.language.slips import Slip
from blueprint.model import Amount, Chance, Duration, Fixed, Rate, Recovery, Start, Time, Wait, Way
from blueprint.source.document import Node, Scalar

Reader = Callable[[Node, str, Notes], Any]
DETECTION_WORDS = ("certain", "likely", "by chance", "none")
VERSION = "1"

_REMEMBERED = 4096  # texts kept for each kind; a file of 50,000 lines has fewer different ones


def plain_text(node: Node, key: str, field: Field, notes: Notes, type_: Type) -> Any:
    """The text of a scalar, or UNREAD where there is none."""
    if type(node) is not Scalar:
        return wrong_form(node, key, type_, field, notes)
    text = node.text
    if is_empty(node):
        return empty_value(node, key, field, notes)
    return text


def _parsed(
    parse: Callable[[str], Any], rule: str, finish: Callable[[Any], Any] = lambda value: value
) -> Callable[[Leaf | Reference, Field], Reader]:
    """Readers of a kind whose texts always mean the same; what was read once is remembered."""
    remembered: dict[str, Any] = {}
    slips: dict[str, Slip] = {}

    def make(leaf: Leaf | Reference, field: Field) -> Reader:
        def read(node: Node, key: str, notes: Notes) -> Any:
            if type(node) is not Scalar:
                return wrong_form(node, key, leaf, field, notes)
            text = node.text
            known = remembered.get(text)
            if known is not None:
                return known
            if is_empty(node):
                return empty_value(node, key, field, notes)
            value = slips.get(text) or parse(text)
            if isinstance(value, Slip):
                if len(slips) < _REMEMBERED:
                    slips[text] = value
                args = {"key": key, "found": shown(text), "example": field.example, **value.args}
                return notes.add(rule, node, value.variant, args)
            if len(remembered) >= _REMEMBERED:
                remembered.clear()
            remembered[text] = value = finish(value)
            return value

        return read

    return make


def _unquoted(parse: Callable[[str, Leaf], Any], rule: str) -> Callable[[Leaf | Reference, Field], Reader]:
    """Readers of a kind that is written without quotes: numbers and truths."""

    def make(leaf: Leaf | Reference, field: Field) -> Reader:
        assert isinstance(leaf, Leaf)

        def read(node: Node, key: str, notes: Notes) -> Any:
            text = plain_text(node, key, field, notes, leaf)
            if isinstance(text, Unread):
                return text
            assert isinstance(node, Scalar)
            value = parse(text, leaf) if node.style == "plain" else Slip("quoted")
            if isinstance(value, Slip):
                args = {"key": key, "found": shown(text), "example": field.example, **value.args}
                return notes.add(rule, node, value.variant, args)
            return value

        return read

    return make


def _text(leaf: Leaf | Reference, field: Field) -> Reader:
    def read(node: Node, key: str, notes: Notes) -> Any:
        if type(node) is Scalar:
            text = node.text
            if text not in EMPTY and not text.isspace():
                return text
        return plain_text(node, key, field, notes, leaf)

    return read


def _wrapped(wrap: Callable[[str], Any]) -> Callable[[Leaf | Reference, Field], Reader]:
    def make(leaf: Leaf | Reference, field: Field) -> Reader:
        inner = _text(leaf, field)

        def read(node: Node, key: str, notes: Notes) -> Any:
            text = inner(node, key, notes)
            return text if text is UNREAD else wrap(text)

        return read

    return make


def one_clock(text: str) -> Duration | Slip:
    """A duration in wall units or in business days, not in both: a time has one clock."""
    value = duration(text)
    if isinstance(value, Duration) and value.business and value.wall:
        return Slip("two-clocks")
    return value


def opening_hours(text: str) -> float | Slip:
    value = duration(text)
    if isinstance(value, Slip):
        return value
    return value.wall if not value.business and 0 < value.wall <= 86400 else Slip("opening-hours")


def fixed(value: Duration) -> Time:
    """A time that is always the same."""
    return Time(Fixed(value.business), business=True) if value.business else Time(Fixed(value.wall))


def _rating(text: str, _: Leaf) -> int | Slip:
    value = figures.whole(text, 1, 10)
    return Slip("") if isinstance(value, Slip) else value


def _detection(text: str, _: Leaf) -> int | str | Slip:
    if text in DETECTION_WORDS:
        return text
    return Slip("words", {"words": DETECTION_WORDS}) if isinstance(_rating(text, _), Slip) else int(text)


def _emotion(text: str, _: Leaf) -> int | Slip:
    value = figures.whole(text, -2, 2)
    return Slip("emotion") if isinstance(value, Slip) else value


def _whole(text: str, leaf: Leaf) -> int | Slip:
    return figures.whole(text, leaf.lowest or 0, leaf.highest or 999_999_999)


def _version(text: str, _: Leaf) -> int | Slip:
    return 1 if text == VERSION else Slip("")


LEAVES: dict[str, Callable[[Leaf | Reference, Field], Reader]] = {
    "text": _text,
    "id": _text,
    "reference": _text,
    "duration": _parsed(duration, "bad-duration"),
    "figure": _parsed(one_clock, "bad-duration"),
    "time": _parsed(one_clock, "bad-duration", fixed),
    "wait": _parsed(one_clock, "bad-duration", lambda value: Wait(fixed(value))),
    "hours": _parsed(opening_hours, "bad-duration"),
    "portion": _parsed(figures.portion, "bad-chance"),
    "chance": _parsed(figures.portion, "bad-chance", Chance),
    "money": _parsed(figures.money, "bad-amount"),
    "amount": _parsed(figures.money, "bad-amount", Amount),
    "pay": _parsed(figures.pay, "bad-amount"),
    "rate": _parsed(figures.pay, "bad-amount", lambda value: Rate(*value)),
    "currency": _parsed(figures.currency, "bad-amount"),
    "date": _parsed(figures.day, "bad-date"),
    "truth": _unquoted(lambda text, _: figures.truth(text), "bad-boolean"),
    "whole": _unquoted(_whole, "bad-number"),
    "rating": _unquoted(_rating, "bad-rating"),
    "detection": _unquoted(_detection, "bad-rating"),
    "emotion": _unquoted(_emotion, "bad-rating"),
    "version": _unquoted(_version, "unsupported-version"),
    "way": _wrapped(Way),
    "start": _wrapped(lambda text: Start("", text)),
    "recovery": _wrapped(Recovery),
    "companion": _wrapped(lambda text: {text: 1}),
}

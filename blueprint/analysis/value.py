"""Where the time of a case goes, and what of it adds value (SEMANTICS §7).

These are sums over the elements of the main flow, each once, however many people are there; with parallel
branches they exceed the lead time.
"""

from collections.abc import Mapping

from msgspec import Struct, field

from blueprint.analysis.course import Course
from blueprint.analysis.totals import Number, Total
from blueprint.model import Service, Time

UNSAID = "unsaid"
"""Where a wait says no kind, or an estimate no basis."""


class ElementTime(Struct, frozen=True):
    """One element: how often it happens per case, and what that takes in all; `repeat` is the part of it
    beyond the first visit.
    """

    occurs: Number
    time: Total
    repeat: Total


class ValueTime(Struct, frozen=True):
    """Element time per case, by value class; unclassified: no `value` is written. `side` is the element
    time of side chains, which has no part in the rest. `processing`: what is not waiting.
    """

    total: Total = Total()
    va: Total = Total()
    bva: Total = Total()
    nva: Total = Total()
    unclassified: Total = Total()
    processing: Total = Total()
    side: Total = Total()


class Spent(Struct, frozen=True):
    """`elements` by name, those of side chains too; `waits` by kind and `bases` by what estimates rest on,
    main flow only.
    """

    elements: Mapping[str, ElementTime] = field(default_factory=dict)
    value: ValueTime = ValueTime()
    waits: Mapping[str, Total] = field(default_factory=dict)
    bases: Mapping[str, Total] = field(default_factory=dict)


def spent(course: Course) -> Spent:
    """What every element takes per case, and the sums of that."""
    elements: dict[str, ElementTime] = {}
    sums: dict[str, dict[str, Total]] = {"value": {}, "wait": {}, "basis": {}}
    processing = side = Total()
    for element, occurs in zip(course.elements, course.occurrences, strict=True):
        time = course.total(element, element.span, occurs)
        repeat = course.total(element, element.span, occurs * course.repeated(element))
        elements[element.name] = ElementTime(Number(occurs, course.complete(element)), time, repeat)
        if course.graph.side[element.node]:
            side += time
            continue
        _add(sums["value"], element.value or "unclassified", time)
        _add(sums["basis"], basis_of(course.graph.service, element.time), time)
        if element.is_wait:
            _add(sums["wait"], element.wait_for or UNSAID, time)
        else:
            processing += time
    classes = {name: sums["value"].get(name, Total()) for name in ("va", "bva", "nva", "unclassified")}
    whole = sum(classes.values(), Total())
    value = ValueTime(total=whole, **classes, processing=processing, side=side)
    return Spent(elements, value, sums["wait"], sums["basis"])


def basis_of(service: Service, time: Time | None) -> str:
    """What an estimate rests on; an unknown time rests on nothing."""
    own = time.grounds.basis if time else None
    return own or (service.basis if time else None) or UNSAID


def _add(sums: dict[str, Total], key: str, time: Total) -> None:
    sums[key] = sums.get(key, Total()) + time

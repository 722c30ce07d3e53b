"""Small services written in Python, for tests of the flow and of the figures.

    service(a={"time": 60, "next": ["b", "c"]}, b={"choose": {"yes": ("end", "30%"), "no": "a"}})

`next` is a target, a Way, or a list of them; `choose` maps labels to a target, `(target, chance)` or a Way;
`time` and times of waits are seconds, a Shape or a Time; `fails` maps ids to FailPoint fields; every other
key is a field of Step. A target may be a list.
"""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from blueprint.flow import Graph
from blueprint.model import (
    Actor,
    Chance,
    FailPoint,
    Fixed,
    Recovery,
    Segment,
    Service,
    Start,
    Step,
    Time,
    Wait,
    Way,
)


def node_of(graph: Graph, step: str) -> int:
    """The node of a step."""
    return next(node.at for node in graph.nodes if node.kind == "step" and node.id == step)


def chance(value: Any) -> Chance | None:
    """A chance from `None`, "30%", a Fraction or a number."""
    if value is None or isinstance(value, Chance):
        return value
    if isinstance(value, str) and value.endswith("%"):
        return Chance(Fraction(value[:-1]) / 100)
    return Chance(Fraction(str(value)))


def time(value: Any, business: bool = False) -> Time | None:
    if value is None or isinstance(value, Time):
        return value
    return Time(Fixed(float(value)) if isinstance(value, int | float) else value, business)


def wait(value: Any, kind: Any = None) -> Wait | None:
    return value if value is None or isinstance(value, Wait) else Wait(time(value), kind)


def way(to: Any, p: Any = None, **fields: Any) -> Way:
    """A way to a target (a list: all of them), with a chance and any other field of Way."""
    if isinstance(to, Way):
        return to
    if "wait" in fields:
        fields["wait"] = wait(fields["wait"])
    if isinstance(to, tuple):
        return way(to[0], to[1])
    target = tuple(way(item) for item in to) if isinstance(to, list) else to
    return Way(target, chance(p), **fields)


def step(id: str, fields: Mapping[str, Any]) -> Step:
    known = dict(fields)
    known["time"] = time(known.get("time"))
    if "next" in known:
        written = known["next"]
        known["next"] = tuple(way(w) for w in (written if isinstance(written, list) else [written]))
    if "choose" in known:
        known["choose"] = {label: way(to) for label, to in known["choose"].items()}
    if "wait_before" in known:
        known["wait_before"] = wait(known["wait_before"])
    if "fails" in known:
        known["fails"] = {fid: fail_point(fid, **f) for fid, f in known["fails"].items()}
    return Step(id, **known)


def fail_point(id: str, p: Any = None, recover: Any = None, **fields: Any) -> FailPoint:
    """`recover` is a target or the fields of Recovery."""
    if isinstance(recover, str):
        recover = Recovery(then=recover)
    elif isinstance(recover, Mapping):
        recover = Recovery(
            **{**recover, "time": time(recover.get("time")), "wait": wait(recover.get("wait"))}
        )
    return FailPoint(id, chance=chance(p), recover=recover, **fields)


def service(
    steps: Mapping[str, Mapping[str, Any]] | None = None,
    *,
    actors: Mapping[str, Actor] | None = None,
    starts: Mapping[str, tuple[str, Any]] | None = None,
    segments: Mapping[str, Any] | None = None,
    ends: Mapping[str, str | None] | None = None,
    about: Mapping[str, Any] | None = None,
    **more: Mapping[str, Any],
) -> Service:
    """A service of these steps, in this order; `about` holds other fields of Service."""
    everything = {**(steps or {}), **more}
    return Service(
        "test",
        {id: step(id, fields) for id, fields in everything.items()},
        actors or {"customer": Actor("customer", "customer")},
        starts={id: Start(id, at, chance(share)) for id, (at, share) in (starts or {}).items()},
        segments={id: Segment(id, None, chance(share)) for id, share in (segments or {}).items()},
        ends=ends or {},
        **(about or {}),
    )

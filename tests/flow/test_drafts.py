"""Whatever a draft looks like, the graph, its faults and its figures are worked out without an exception."""

from datetime import date
from random import Random

import pytest
from msgspec.structs import replace

from blueprint.analysis import lead_time, step_visits, steps_of_unknown_time
from blueprint.check import Selection, check
from blueprint.findings import Preset
from blueprint.flow import build, faults
from blueprint.model import Chance, FailPoint, Recovery, Segment, Start, Way
from blueprint.source import Document
from tests.flow.generated import generated
from tests.flow.services import chance


def drafted(seed):
    """A generated service in which this and that is broken or odd."""
    random = Random(seed)
    service = generated(seed, most=8)
    steps = dict(service.steps)
    for _ in range(random.randint(1, 3)):
        id = random.choice(list(steps))
        steps[id] = odd(steps[id], random, list(steps))
    starts = service.starts
    if random.random() < 0.2:
        names = [random.choice([*steps, "nowhere"]) for _ in range(2)]
        starts = {
            f"start{i}": Start(f"start{i}", at, chance(random.choice([None, "50%"])))
            for i, at in enumerate(names)
        }
    segments = {"x": Segment("x", share=chance("30%")), "y": Segment("y")} if random.random() < 0.3 else {}
    return replace(service, steps=steps, starts=starts, segments=segments)


def odd(step, random, ids):
    target = random.choice([*ids, "nowhere", "end", step.id])
    changes = [
        {"next": (Way(target),), "choose": {}},
        {"next": (Way(target), Way(random.choice(ids), Chance(chance("30%").value))), "choose": {}},
        {
            "next": (),
            "choose": {"a": Way(target), "b": Way((Way(random.choice(ids)), Way(random.choice(ids))))},
        },
        {"next": (), "choose": {"a": Way(target, when=("x",)), "b": Way(random.choice(ids))}},
        {"next": (Way(()),), "choose": {}},
        {"next": (), "choose": {}},
        {"next": (), "choose": {}, "unread": frozenset({"next"})},
        {"join": random.choice(["all", "one", "any"])},
        {"also": (target,)},
        {"time": None},
        {
            "fails": {
                "f": FailPoint(
                    "f", chance=chance(random.choice([None, "0%", "100%", "5%"])), recover=Recovery(target)
                )
            }
        },
        {"meet": target},
    ]
    return replace(step, **random.choice(changes))


def try_all(seeds):
    for seed in seeds:
        service = drafted(seed)
        graph = build(service)
        told = faults(graph)
        sound = all(fault.harmless for fault in told)
        for failures in (False, True):
            lead_time(graph, sound=sound, failures=failures)
            if graph.complete and sound:
                step_visits(graph, failures=failures)
        steps_of_unknown_time(graph)
        findings = check(
            Document("", None), service, today=date(2026, 11, 1), selection=Selection(Preset.ALL)
        )
        assert not [f for f in findings if f.rule.code == "BP901"], seed


def test_drafts():
    try_all(range(300))


@pytest.mark.slow
def test_thousands_of_drafts():
    try_all(range(1000, 6000))

"""Random blueprints, whole and sound, with every construct of the language.

    made = blueprint(7, most=20)
    made.service, made.text, made.document

The same for a seed on every machine. `tests/analysis/test_blueprints.py` counts what occurs how often.
"""

import json
import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from math import exp, log
from random import Random
from typing import Any

from blueprint.language import decode
from blueprint.model import Service
from blueprint.source import read
from tests.analysis.furnishing import Furnisher
from tests.analysis.writing import Around, Steps, Wishes, Writer

SMALLEST, LARGEST = 4, 300


class Made:
    """A blueprint as a plain mapping, as the text of a file, and as a service."""

    def __init__(self, document: Mapping[str, Any], wishes: Wishes) -> None:
        self.document, self.wishes = document, wishes
        self.text = yaml_of(document)
        self.service = service_of(self.text)


def blueprint(
    seed: int,
    most: int | None = None,
    *,
    any_joins: bool | None = None,
    two_places: bool | None = None,
    explicit: bool = False,
) -> Made:
    """The blueprint of this seed, of about `most` steps (left out: between 5 and 300).

    `any_joins`: with blocks that close with the first arrival; `two_places`: with the customer in several
    branches of a block; left out, one in eight. `explicit`: every step says what comes next.
    """
    random = Random(f"blueprint {seed}")
    size = most or round(exp(random.uniform(log(SMALLEST), log(LARGEST - 25))))
    wishes = _wishes(random, size, any_joins, two_places)
    writer = Writer(random, wishes)
    first = writer.whole(_wanted(random, wishes, size))
    document = _document(random, wishes)
    document |= _starts(random, writer, first)
    _side_chains(random, writer)
    ids = [first, *(id for id in reversed(writer.steps) if id != first)]
    if random.random() < 0.15:
        rest = ids[1:]
        random.shuffle(rest)
        ids = [first, *rest]
    furnisher = Furnisher(random, wishes, writer.allowed)
    steps = furnisher.furnish({id: writer.steps[id] for id in ids})
    document["actors"] = dict(furnisher.actors)
    document["steps"] = (
        steps if explicit else _unsaid(random, _with_phases(random, document, steps), document)
    )
    return Made(document, wishes)


def service_of(text: str) -> Service:
    """The service that a text says, which must be readable without a finding."""
    document = read(text)
    decoded = decode(document)
    assert not document.findings and not decoded.findings, (*document.findings, *decoded.findings)
    assert decoded.service is not None
    return decoded.service


def _wishes(random: Random, size: int, any_joins: bool | None, two_places: bool | None) -> Wishes:
    chinese = random.random() < 0.35
    names = ("新客", "老客", "企业") if chinese else ("new", "known", "company")
    ends = ("成交", "流失", "预订") if chinese else ("sold", "lost", "kept")
    some = random.choice([0, 0, 2, 3])
    ending = ends[: random.choice([2, 3])] if random.random() < 0.5 else ("end",)
    drawn = random.random() < 0.125, random.random() < 0.125
    return Wishes(
        size, chinese, names[:some], ending,
        drawn[0] if any_joins is None else any_joins,
        drawn[1] if two_places is None else two_places,
    )  # fmt: skip


def _wanted(random: Random, wishes: Wishes, size: int) -> tuple[str, ...]:
    """Kinds of parts that are in it for certain."""
    offers = (
        (0.35, "nested_loop"), (0.3, "all"), (0.1, "maybe"), (0.08, "crossed"), (0.1, "outcomes"),
        (0.15, "recovery"), (0.1, "self_loop"), (0.15, "quick_end"),
        (0.6 if wishes.any_joins else 0.0, "any"), (0.4 if wishes.segments else 0.0, "by_segment"),
    )  # fmt: skip
    wanted = [kind for p, kind in offers if random.random() < p]
    return tuple(wanted if size > 16 else wanted[: size // 6])


def _document(random: Random, wishes: Wishes) -> dict[str, Any]:
    """The head of the file."""
    document: dict[str, Any] = {
        "blueprint": 1,
        "service": "生成的服务" if wishes.chinese else "A generated service",
        "language": "zh" if wishes.chinese else "en",
        "currency": "CNY",
        "basis": "assumed",
        "calendar": {"hours": random.choice(["8h", "10h"]), "days": random.choice([5, 6])},
    }
    if random.random() < 0.3:
        document["price"] = random.choice([0, 40, "12.5"])
    if wishes.segments:
        shares = ("60%", "25%", "15%") if len(wishes.segments) == 3 else ("70%", "30%")
        document["segments"] = {id: {"share": p} for id, p in zip(wishes.segments, shares, strict=True)}
    if wishes.ends != ("end",):
        document["ends"] = {end: "bad" if at == 1 else "good" for at, end in enumerate(wishes.ends)}
    if random.random() < 0.4:
        document["defaults"] = {"value": random.choice(["bva", "va"])}
    return document


def _starts(random: Random, writer: Writer, first: str) -> dict[str, Any]:
    if random.random() > 0.2:
        return {}
    other = writer.plain(Around(0), random.choice([first, writer.wishes.ends[0]]))
    last = {"at": other} if random.random() < 0.5 else {"at": other, "share": "25%"}
    return {"starts": {"shop": {"at": first, "share": "75%"}, "web": last}}


def _side_chains(random: Random, writer: Writer) -> None:
    """Cases of their own, set off by steps that are there so far."""
    for _ in range(random.choice([0, 0, 1, 1, 2]) if len(writer.steps) > 6 else random.choice([0, 0, 0, 1])):
        home = random.choice([*writer.steps])
        chain = writer.write_side_chain(Around(1))
        writer.steps[home].setdefault("also", []).append(chain)


def _with_phases(random: Random, document: dict[str, Any], steps: Steps) -> Steps:
    """Headings at some steps."""
    if random.random() < 0.4:
        return steps
    ids = [*steps]
    at = sorted({0, *random.sample(range(len(ids)), min(3, len(ids)))})
    document["phases"] = {f"phase_{n}": f"第{n}段" for n in range(len(at))}
    for n, place in enumerate(at):
        steps[ids[place]] = {"phase": f"phase_{n}", **steps[ids[place]]}
    return steps


def _unsaid(random: Random, steps: Steps, document: Mapping[str, Any]) -> Steps:
    """Some steps leave out `next:` where it is the step below and nothing else names that."""
    ids = [*steps]
    named = {start["at"] for start in document.get("starts", {}).values()}
    for fields in steps.values():
        named |= {to for key in ("choose", "also") for to in _targets(fields.get(key))}
        named |= set(_targets(fields["next"])) if isinstance(fields.get("next"), list) else set()
        named |= {fail.get("recover", {}).get("then") for fail in fields.get("fails", {}).values()}
    for id, below in pairwise(ids):
        if steps[id].get("next") == below and below not in named and random.random() < 0.7:
            del steps[id]["next"]
    return steps


def _targets(way: Any) -> Iterator[str]:
    """Everything a way, a list of ways or `choose` leads to."""
    if isinstance(way, str):
        yield way
    elif isinstance(way, list):
        for each in way:
            yield from _targets(each)
    elif isinstance(way, dict):
        for each in [way["to"]] if "to" in way else way.values():
            yield from _targets(each)


def renamed(document: Mapping[str, Any], new: Mapping[str, str]) -> dict[str, Any]:
    """The document with ids of steps renamed, wherever they stand as a key or as a whole text."""

    def walk(value: Any) -> Any:
        if isinstance(value, Mapping):
            return {new.get(key, key): walk(each) for key, each in value.items()}
        if isinstance(value, list):
            return [walk(each) for each in value]
        return new.get(value, value) if isinstance(value, str) else value

    return dict(walk(document))


def reordered(document: Mapping[str, Any], random: Random) -> dict[str, Any]:
    """The document with its steps in another order; the first stays first, and all say what comes next."""
    first, *rest = document["steps"]
    random.shuffle(rest)
    return {**document, "steps": {id: document["steps"][id] for id in (first, *rest)}}


def yaml_of(document: Mapping[str, Any]) -> str:
    """A mapping as the text of a file."""
    return "\n".join(_lines(document, "")) + "\n"


def _lines(value: Any, indent: str) -> Iterator[str]:
    items = [("- ", each) for each in value] if isinstance(value, list) else [
        (f"{_scalar(key)}:", each) for key, each in value.items()
    ]  # fmt: skip
    for head, each in items:
        if isinstance(each, list | Mapping) and each:
            yield f"{indent}{head.rstrip()}"
            yield from _lines(each, indent + "  ")
        else:
            yield f"{indent}{head.rstrip()} {_scalar(each)}"


def _scalar(value: Any) -> str:
    if isinstance(value, str) and re.fullmatch(r"[\w.%/-]+", value):
        return value
    return json.dumps(value, ensure_ascii=False)

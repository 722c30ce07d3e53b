"""Running the rules: order, each finding once, the reader's word first."""

from datetime import date

from blueprint.check import check
from blueprint.check.engine import in_order
from blueprint.findings import Finding, Place, rule
from blueprint.source import read
from tests.support import findings_of

TEXT = "blueprint: 1\nservice: x\nsteps: {}\n"


def finding(name: str, *path: str, **args: object) -> Finding:
    return Finding(rule(name), Place(path), args)


def test_findings_come_by_place_then_by_code() -> None:
    late, early = finding("same-words", "steps"), finding("deadlock", "service")
    same_place = finding("deadlock", "steps")
    assert in_order(read(TEXT), (late, same_place, early)) == (early, same_place, late)


def test_a_finding_is_told_once() -> None:
    one, again = (finding("deadlock", "steps", step="a") for _ in range(2))
    other = finding("deadlock", "steps", step="b")
    assert in_order(read(TEXT), (one, again, other)) == (one, other)


def test_without_a_service_only_the_readers_findings_count() -> None:
    document = read(TEXT)
    said = finding("wrong-form", "steps")
    assert check(document, None, (said,), today=date(2026, 1, 1)) == (said,)


def test_where_the_reading_stopped_no_rule_speaks_of_what_may_stand_behind() -> None:
    told = findings_of(
        "blueprint: 1\nservice: x\nactors:\n  guest: {lane: customer}\n  waiter: {lane: onstage}\n"
        "steps:\n  sit: {does: Sits down, by: guest, time: 1m, next: eat}\n  eat: {does: [\n"
    )
    assert told
    assert {t.code[:3] for t in told} <= {"BP0", "BP1"}

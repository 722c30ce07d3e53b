"""From a document to a service: what each form becomes in the model."""

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from blueprint.language import Reading, decode
from blueprint.model import (
    Amount,
    Chance,
    Duration,
    Exponential,
    FailNumbers,
    Fixed,
    Grounds,
    Lognormal,
    Normal,
    Pert,
    Rate,
    RecoveryNumbers,
    Service,
    Step,
    Time,
    Triangular,
    Uniform,
    Wait,
    Way,
    WayNumbers,
)
from blueprint.source import Document, Map, read
from tests.rules.counter import counter

HERE = Path(__file__).parent


def reading(text: str) -> Reading:
    return decode(read(text))


def service(text: str) -> Service:
    found = reading(text)
    assert found.findings == ()
    assert found.service is not None
    return found.service


def step(parts: str, head: str = "") -> Step:
    """The step `a` with these parts."""
    return service(counter(f"a: {{{parts}}}\nb: {{does: B, by: clerk}}", head)).steps["a"]


def broken(parts: str) -> Step:
    found = reading(counter(f"a: {{{parts}}}\nb: {{does: B, by: clerk}}"))
    assert found.findings
    assert found.service is not None
    return found.service.steps["a"]


MINUTES = 60.0


@pytest.mark.parametrize(
    ("written", "time"),
    [
        ("4m", Time(Fixed(4 * MINUTES))),
        ("2bd", Time(Fixed(2.0), business=True)),
        ("{is: 4m, basis: observed}", Time(Fixed(4 * MINUTES), grounds=Grounds("observed"))),
        ("{min: 1m, likely: 2m, max: 6m}", Time(Pert(60.0, 120.0, 360.0))),
        ("{max: 6m, min: 1m}", Time(Uniform(60.0, 360.0))),
        ("{min: 1m, max: 1m}", Time(Fixed(60.0))),
        ("{min: 3m, likely: 2m, max: 1m}", Time(Pert(180.0, 120.0, 60.0))),  # BP301 speaks of it
        ("{min: 1bd, likely: 2bd, max: 3bd, shape: triangular}", Time(Triangular(1, 2, 3), business=True)),
        ("{mean: 4m, sd: 1m, shape: normal}", Time(Normal(240.0, 60.0))),
        ("{mean: 4m, sd: 0s}", Time(Fixed(240.0))),
        ("{mean: 4m, shape: exponential}", Time(Exponential(240.0))),
        ("{mean: 4m, sd: 1m}", Time(Lognormal.from_mean(240.0, 60.0))),
        ("{p50: 4m, p90: 9m}", Time(Lognormal.from_quantiles(240.0, 540.0))),
    ],
)  # fmt: skip
def test_times(written: str, time: Time) -> None:
    assert step(f"does: A, by: clerk, time: {written}").time == time


@pytest.mark.parametrize(
    ("written", "duration"),
    [
        ("90s", Duration(90.0)), ("1h30m", Duration(5400.0)), ("1w", Duration(604800.0)),
        ("1.5h", Duration(5400.0)), ("2bd4h", Duration(14400.0, 2.0)), ("PT4M", Duration(240.0)),
        ("P1DT2H", Duration(93600.0)), ("0s", Duration()),
    ],
)  # fmt: skip
def test_durations(written: str, duration: Duration) -> None:
    assert step(f"does: A, by: clerk, tolerance: {written}").tolerance == duration


@pytest.mark.parametrize(
    ("written", "value"),
    [("40%", "2/5"), ("12.5%", "1/8"), ("0.1", "1/10"), ("33.3%", "333/1000"), ("1", "1")],
)
def test_chances_are_exact(written: str, value: str) -> None:
    way = step(f"does: A, by: clerk, choose: {{x: b, y: {{to: end, chance: {written}}}}}").choose["y"]
    assert way.chance == Chance(Fraction(value))


@pytest.mark.parametrize(
    ("written", "wait"),
    [
        ("5m", Wait(Time(Fixed(300.0)))),
        ("{time: 5m, for: batch, tolerance: 10m}", Wait(Time(Fixed(300.0)), "batch", Duration(600.0))),
        ("{time: {min: 1m, max: 2m}, customer: away}", Wait(Time(Uniform(60.0, 120.0)), customer="away")),
        ("{min: 1m, max: 2m, for: queue}", Wait(Time(Uniform(60.0, 120.0)), "queue")),
        ("{for: queue}", Wait(None, "queue")),
        ("{time: 5m, basis: observed}", Wait(Time(Fixed(300.0), grounds=Grounds("observed")))),
    ],
)  # fmt: skip
def test_a_wait_is_the_same_everywhere(written: str, wait: Wait) -> None:
    assert step(f"does: A, by: clerk, wait_before: {written}").wait_before == wait
    assert step(f"does: A, by: clerk, next: {{to: b, wait: {written}}}").next[0].wait == wait
    recover = step(f"does: A, by: clerk, fails: {{f: {{recover: {{wait: {written}}}}}}}").fails["f"].recover
    assert recover is not None
    assert recover.wait == wait


@pytest.mark.parametrize(
    ("written", "ways"),
    [
        ("b", (Way("b"),)),
        ("{to: b}", (Way("b"),)),
        ("[b, end]", (Way("b"), Way("end"))),
        ("[b, {to: end, chance: 50%}]", (Way("b"), Way("end", Chance(Fraction(1, 2))))),
        ("{to: [b, end], meet: b}", (Way((Way("b"), Way("end")), meet="b"),)),
    ],
)
def test_next(written: str, ways: tuple[Way, ...]) -> None:
    assert step(f"does: A, by: clerk, next: {written}").next == ways


HALF = Way("end", Chance(Fraction(1, 2)))


@pytest.mark.parametrize(
    ("written", "way"),
    [
        ("b", Way("b")),
        ("{to: b, when: new}", Way("b", when=("new",))),
        ("{to: b, when: [new, old], rework: false}", Way("b", when=("new", "old"), rework=False)),
        ("[b, end]", Way((Way("b"), Way("end")))),
        ("{to: [b, {to: end, chance: 50%}], meet: b}", Way((Way("b"), HALF), meet="b")),
    ],
)  # fmt: skip
def test_choose(written: str, way: Way) -> None:
    assert step(f"does: A, by: clerk, choose: {{x: {written}, y: end}}").choose == {"x": way, "y": Way("end")}


@pytest.mark.parametrize(
    ("written", "does"),
    [
        ("does: A, by: clerk", {"clerk": "A"}),
        ("by: clerk", {"clerk": ""}),
        ("does: {clerk: A, customer: B}", {"clerk": "A", "customer": "B"}),
    ],
)
def test_who_does_what(written: str, does: dict[str, str]) -> None:
    assert dict(step(written).does) == does


def test_words_without_anyone_to_do_them() -> None:
    found = step("does: A")
    assert (found.text, dict(found.does), found.words) == ("A", {}, "A")


@pytest.mark.parametrize(
    ("written", "heads"),
    [("packer", {"packer": 1}), ("[packer, crm]", {"packer": 1, "crm": 1}), ("{packer: 2}", {"packer": 2})],
)
def test_company(written: str, heads: dict[str, int]) -> None:
    assert step(f"does: A, by: clerk, with: {written}").with_ == heads


def test_recovery_as_a_step_and_as_a_record() -> None:
    fails = step("does: A, by: clerk, fails: {f: {recover: b}, g: {recover: {time: 3m}}}").fails
    assert fails["f"].recover is not None and fails["f"].recover.then == "b"
    assert fails["g"].recover is not None and fails["g"].recover.then == "continue"


def test_numbers_by_segment() -> None:
    found = step(
        "does: A, by: clerk, by_segment: {new: {time: 8m, work: {clerk: 4m}, cost: 3, fails: {f: 5%}}}"
    )
    override = found.by_segment["new"]
    assert override.time == Time(Fixed(480.0))
    assert override.work == {"clerk": Time(Fixed(240.0))}
    assert override.cost == Amount(Fraction(3))
    assert override.fails == {"f": FailNumbers(Chance(Fraction(1, 20)))}


def test_ways_and_fail_points_by_segment() -> None:
    found = step(
        """
        does: A, by: clerk, by_segment: {new: {
          choose: {x: 5%, y: {is: 4%, source: Tickets}, z: {wait: {time: 5m, tolerance: 6m}, to: {b: 30%}}},
          next: {b: {chance: 30%, wait: 2m, to: {c: {wait: 1m}}}},
          fails: {f: {chance: 3%, severity: 9, occurrence: 2, detection: likely, detect: {chance: 90%},
            recover: {wait: 1m, time: 2m, cost: 3, within: 4h}}}}}
        """
    ).by_segment["new"]
    five, two, one = (Wait(Time(Fixed(seconds))) for seconds in (300.0, 120.0, 60.0))
    assert found.choose == {
        "x": WayNumbers(_percent(5)),
        "y": WayNumbers(Chance(Fraction(1, 25), Grounds(source="Tickets"))),
        "z": WayNumbers(wait=Wait(five.time, tolerance=Duration(360.0)), to={"b": WayNumbers(_percent(30))}),
    }
    assert found.next == {"b": WayNumbers(_percent(30), two, {"c": WayNumbers(wait=one)})}
    recovery = RecoveryNumbers(one, two.time, Amount(Fraction(3)), Duration(14400.0))
    assert found.fails == {"f": FailNumbers(_percent(3), 9, 2, "likely", _percent(90), recovery)}


def test_a_chance_for_a_segment_is_written_once() -> None:
    text = counter("a: {does: A, by: clerk, by_segment: {n: {choose: {x: {is: 4%, chance: 4%}}}}}")
    (told,) = reading(text).findings
    assert (told.rule.name, told.variant) == ("keys-that-exclude-each-other", "chance-is")


def _percent(value: int) -> Chance:
    return Chance(Fraction(value, 100))


def test_phases_hold_downwards() -> None:
    found = service(
        counter(
            """
            a: {does: A, by: clerk}
            b: {does: B, by: clerk, phase: one}
            c: {does: C, by: clerk}
            d: {does: D, by: clerk, phase: two}
            """,
            "phases: [one, two]",
        )
    )
    assert [each.phase for each in found.steps.values()] == [None, "one", "one", "two"]
    assert found.phases == {"one": "one", "two": "two"}


def test_below_a_heading_that_cannot_be_read_the_phase_is_not_known() -> None:
    found = reading(counter("a: {does: A, by: clerk, phase: [x]}\nb: {does: B, by: clerk}")).service
    assert found is not None
    assert [("phase" in each.unread, each.phase) for each in found.steps.values()] == [(True, None)] * 2


def test_the_head_of_a_file() -> None:
    found = service((HERE / "everything.yaml").read_text(encoding="utf-8"))
    assert found.price == Amount(Fraction("99.5"), Grounds("observed", "价目表", date(2026, 5, 1)))
    assert found.actors["fitter"].rate == Rate(Fraction("0.9"), 60.0, Grounds("observed", "工资单"))
    assert found.calendar is not None and (found.calendar.hours, found.calendar.days) == (28800.0, 5)
    assert [(each.id, each.at) for each in found.starts.values()] == [
        ("counter", "apply"), ("phone", "call"), ("walk in", "apply"),
    ]  # fmt: skip
    assert found.default_value == "bva"
    assert found.links == ("https://example.org/broadband",)
    assert found.unread == frozenset()


def test_numbers_and_truths_stay_text_where_a_text_is_asked_for() -> None:
    found = step("does: 010, by: clerk, note: no, links: [1:30, 2026-09-01]")
    assert (found.does["clerk"], found.note, found.links) == ("010", "no", ("1:30", "2026-09-01"))


@pytest.mark.parametrize(
    ("parts", "unread"),
    [
        ("does: A, by: clerk, time: soon", {"time"}),
        ("does: A, by: clerk, tiem: 4m", {"time"}),
        ("does: A, by: clerk, choose: {x: b, y: {chance: 3%}}", {"choose"}),
        ("does: A, by: clerk, next: [b, {chance: 3%}]", {"next"}),
        ("does: A, by: clerk, work: {clerk: much}", {"work"}),
        ("does: A, by: clerk, by_segment: {new: {time: soon}}", {"by_segment"}),
        ("does: A, by: clerk, with: {clerk: many}", {"with"}),
        ("does: A, by: clerk, evidence: [Slip, {a: b}]", {"evidence"}),
    ],
)
def test_what_could_not_be_read_is_named(parts: str, unread: set[str]) -> None:
    assert broken(parts).unread == unread


def test_a_record_notes_its_own_losses_and_the_step_does_not() -> None:
    found = broken("does: A, by: clerk, wait_before: {time: soon}, choose: {x: b, y: {to: end, chance: x}}")
    assert found.unread == frozenset()
    assert found.wait_before is not None and found.wait_before.unread == {"time"}
    assert found.choose["y"].unread == {"chance"}


def test_what_can_be_read_of_a_list_is_kept() -> None:
    assert broken("does: A, by: clerk, choose: {x: b, y: {chance: 3%}}").choose == {"x": Way("b")}


def test_steps_that_are_lost_are_named() -> None:
    found = reading(counter("a: {does: A, by: clerk}\nb: [x]\nend: {does: C, by: clerk}")).service
    assert found is not None
    assert (list(found.steps), found.unread_steps) == (["a"], {"b", "end"})


@pytest.mark.parametrize("text", ["just a text\n", "[a, b]\n", "blueprint: 2\n"])
def test_where_there_is_no_service(text: str) -> None:
    found = reading(text)
    assert found.service is None
    assert len(found.findings) == 1


@pytest.mark.parametrize("root", [None, Map(0, 0)])
def test_an_empty_document(root: Map | None) -> None:
    found = decode(Document("", root))
    assert (found.service is None) is (root is None)


@pytest.mark.parametrize(
    ("parts", "unread"), [("work: {clerk:4m}", "work"), ("choose: {x: b, y: {to:end}}", "choose")]
)
def test_what_the_text_is_at_fault_for_is_left_out_in_silence(parts: str, unread: str) -> None:
    document = read(counter(f"a: {{does: A, by: clerk, {parts}}}"))
    assert document.findings
    found = decode(document)
    assert found.findings == ()
    assert found.service is not None
    assert unread in found.service.steps["a"].unread

import pytest

from tests.rules.counter import counter
from tests.support import findings_of

WHOLE = counter("serve: {does: Serves, by: clerk, time: 4m}")


def found(text: str, **how):
    return findings_of(text, only="missing-key", **how)


def test_an_actor_needs_a_lane():
    (told,) = found(WHOLE.replace("clerk: {lane: onstage}", "clerk: {staff: 2}"))
    assert told.message == "an actor needs `lane`"
    assert told.help == "write for example `lane: onstage`"
    assert (told.line, told.at) == (5, "clerk")


@pytest.mark.parametrize(
    ("line", "key"), [("blueprint: 1\n", "blueprint"), ("service: Phone counter\n", "service")]
)
def test_the_file_needs_its_first_keys(line: str, key: str):
    (told,) = found(WHOLE.replace(line, ""))
    assert told.message == f"the file needs `{key}`"


def test_a_file_with_nothing_but_its_name():
    assert [told.message for told in findings_of("blueprint: 1\nservice: Phone counter\n")] == [
        "the file needs `actors`",
        "the file needs `steps`",
    ]


@pytest.mark.parametrize(
    ("part", "message"),
    [
        ("choose: {a: {chance: 3%}, b: end}", "a way needs `to`"),
        ("time: 4m, cost: {basis: assumed}", "an amount needs `is`"),
    ],
)
def test_parts_of_records(part: str, message: str):
    (told,) = found(counter(f"serve: {{does: Serves, by: clerk, {part}}}"))
    assert told.message == message


def test_a_decision_without_ways():
    (told,) = found(counter("sort: {kind: decision, does: Simple?, by: clerk}"))
    assert told.message == "a decision leads several ways, but none are given"
    assert told.at == "decision"


@pytest.mark.parametrize("ways", ["choose: {a: b, c: end}", "next: [b, c]", "next: {to: [b, c]}"])
def test_a_decision_with_ways(ways: str):
    steps = f"""
        sort: {{kind: decision, does: Simple?, by: clerk, {ways}}}
        b: {{does: B, by: clerk, next: end}}
        c: {{does: C, by: clerk, next: end}}
        """
    assert found(counter(steps)) == []


def test_for_belongs_to_a_wait():
    (told,) = found(counter("queue: {for: queue, does: Waits, by: customer, time: 4m}"))
    assert told.message == "`for` tells what is waited for, but this step is not marked as a wait"


def test_a_key_that_could_not_be_read_is_not_missing():
    assert found(WHOLE.replace("lane: onstage", "lane: [onstage]")) == []


def test_what_stands_behind_a_syntax_error_is_not_missing():
    assert found("blueprint: 1\nservice: [Phone counter\nactors: {a: {lane: customer}}\n") == []


def test_where_all_keys_are_strange_none_is_missing():
    text = counter("serve: {does: Serves, by: clerk, next: {fine: end}}")
    assert [told.message for told in findings_of(text, preset="correctness")] == ["a way has no key `fine`"]


@pytest.mark.parametrize(
    ("line", "message", "at"),
    [
        ("steps:\n", "`serve` looks like a step, but there is no line `steps:` above it", "serve"),
        ("phases:\n", "`first` looks like a phase, but there is no line `phases:` above it", "first"),
        ("actors:\n", "`customer` looks like an actor, but there is no line `actors:` above it", "customer"),
    ],
)
def test_a_lost_heading_is_one_finding(line: str, message: str, at: str):
    text = counter(
        "serve: {does: Serves, by: clerk, time: 1m, next: pack}\npack: {does: Packs, by: packer, time: 1m}",
        "segments:\n  new: {share: 40%}\n  existing: {share: 60%}\nphases:\n  first: First",
    )
    (told,) = findings_of(text.replace(line, ""), preset="correctness")
    assert (told.code, told.message, told.at) == ("BP102", message, at)


def test_the_example_speaks_the_readers_language():
    (told,) = found(WHOLE.replace("service: Phone counter\n", ""), lang="zh")
    assert told.help == "例如写成 `service: 营业厅办理合约机`"

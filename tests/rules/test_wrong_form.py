import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def found(text: str, **how):
    return findings_of(text, only="wrong-form", **how)


def test_a_list_of_leaders():
    (told,) = found(counter("serve: {does: Serves, by: [clerk, packer]}"))
    assert told.message == "`by` names one actor; here stands a list"
    assert (told.line, told.at) == (9, "by")


@pytest.mark.parametrize(
    ("part", "message"),
    [
        ("time: [4m]", "`time` should be a duration or keys with values (`key: value`); here stands a list"),
        ("tolerance: {is: 4m}", "`tolerance` should be a duration; here stands a mapping (`key: value`)"),
        (
            "evidence: {a: b}",
            "`evidence` should be a text or a list (`[a, b]`); here stands a mapping (`key: value`)",
        ),
        ("choose: pack", "`choose` should be ids with what belongs to each (`id: …`); here stands a text"),
        ("fails: [slow]", "`fails` should be ids with what belongs to each (`id: …`); here stands a list"),
    ],
)
def test_each_form_is_named(part: str, message: str):
    (told,) = found(counter(f"serve: {{does: Serves, by: clerk, {part}}}"))
    assert told.message == message


def test_steps_as_a_list():
    text = counter("").replace("steps:\n", "steps:\n  - does: Serves\n    by: clerk\n")
    (told,) = found(text)
    assert told.message == "`steps` should be ids with what belongs to each (`id: …`); here stands a list"
    assert [told.code for told in findings_of(text, preset="correctness")] == ["BP103"]


def test_a_file_that_is_no_mapping():
    (told,) = findings_of("- blueprint: 1\n")
    assert told.message == "a blueprint file consists of keys and values; here stands something else"


@pytest.mark.parametrize(
    "part",
    [
        "evidence: Slip",
        "evidence: [Slip]",
        "with: packer",
        "with: [packer]",
        "with: {packer: 2}",
        "next: end",
        "next: {to: end}",
        "next: [{to: end}, {to: pack}]",
        "also: pack",
        "uses: crm",
        "time: {is: 4m}",
        "wait_before: {min: 2m, max: 4m}",
        "wait_before: {time: {min: 2m, max: 4m}}",
        "cost: {is: 3}",
        "choose: {a: pack, b: [end, pack], c: {to: [end, pack]}}",
        "links: a",
        "links: [a]",
    ],
)
def test_every_form_that_may_stand(part: str):
    assert found(counter(f"serve: {{does: Serves, by: clerk, {part}}}")) == []


@pytest.mark.parametrize(
    ("part", "message"),
    [
        (
            "fails: {what: Late, chance: 6%}",
            "between `fails` and `what`, `chance` an id is missing",
        ),
        (
            "fails: {what: Late, chance: 6%, recover: {time: 2m, owner: lead}}",
            "between `fails` and `what`, `chance`, `recover` an id is missing",
        ),
        (
            "by_segment: {time: 8m}",
            "between `by_segment` and `time` an id is missing",
        ),
    ],
)
def test_a_forgotten_id_is_one_finding(part: str, message: str):
    (told,) = findings_of(counter(f"serve: {{does: Serves, by: clerk, {part}}}"), preset="correctness")
    assert told.message == message


def test_a_way_where_only_its_numbers_are_wanted():
    steps = """
        check:
          does: {clerk: Checks, customer: Shows}
          time: 1m
          by_segment: {new: {choose: {no: {to: check, chance: 1%}}}}
          choose: {yes: pay, no: {to: check, chance: 4%}}
        pay: {does: {clerk: Takes the money, customer: Pays}, time: 2m, next: end}
    """
    (told,) = findings_of(counter(steps, "segments: [new, old]"), preset="correctness")
    assert told.message == "a way leads to the same place for every segment; here only its numbers can differ"
    assert told.help == "leave `to` out and keep what differs, for example `{chance: 1%, wait: 5m}`"
    assert told.at == "check"

from textwrap import dedent

import pytest

from tests.rules.counter import counter
from tests.support import findings_of

STEP = "serve: {{does: Serves, by: clerk, {0}}}"


def found(text: str, **how):
    return findings_of(text, only="unknown-key", **how)


def test_a_slip_of_the_pen_has_a_neighbour():
    (told,) = found(counter(STEP.format("tiem: 4m")))
    assert told.message == "a step has no key `tiem`; did you mean `time`?"
    assert told.help == "rename the key; your own additions begin with `x-`"
    assert (told.line, told.at) == (9, "tiem")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("时间", "time"), ("下一步", "next"), ("失误点", "fails"), ("泳道", "lane"), ("Time", "time"),
        ("wait-before", "wait_before"), ("duration", "time"), ("system", "uses"), ("nxet", "next"),
    ],
)  # fmt: skip
def test_chinese_words_and_other_names_are_understood(written: str, meant: str):
    (told,) = found(counter(STEP.format(f"{written}: x")))
    assert told.message == f"a step has no key `{written}`; did you mean `{meant}`?"


def test_in_chinese():
    (told,) = found(counter(STEP.format("步聚: 4m, 时间: 3m")), lang="zh")[1:]
    assert told.message == "步骤没有 `时间` 这个键，是不是想写 `time`？"


def test_without_a_neighbour_the_keys_are_listed():
    (told,) = found(counter("serve: {does: Serves, by: clerk}", "segments: {new: {colour: red}}"))
    assert told.message == "a segment has no key `colour`"
    assert told.help == "keys that may stand here: `name`, `share`; your own additions begin with `x-`"


def test_a_key_of_another_record_is_sent_home():
    (told,) = found(counter(STEP.format("machine: true")))
    assert told.message == "a step has no key `machine`; it belongs to an actor"


def test_a_step_that_slipped_out_of_steps():
    (told,) = found(counter("serve: {does: Serves, by: clerk}") + "pack:\n  does: Packs\n  by: clerk\n")
    assert told.message == "the file has no key `pack`, but what stands under it looks like a step"


@pytest.mark.parametrize("place", ["x-form: {a: [1, {b: c}]}", "x-: 1"])
def test_own_additions_are_free(place: str):
    assert found(counter(STEP.format(place), place)) == []


def test_what_stands_under_a_mistyped_key_is_not_missing():
    text = counter(
        "a: {does: A, by: clerk, choose: {x: b, y: {to: a, chance: 3%}}}\nb: {does: B, by: clerk, nxet: end}"
    )
    assert [told.code for told in findings_of(text, preset="correctness")] == ["BP101"]


WAITS = counter("""
ask:
  does: Asks
  by: customer
  time: 1m
serve:
  does: Serves
  by: clerk
  time: 2m
  next: end
""")


def correctness(text: str):
    return findings_of(text, preset="correctness")


def test_a_step_that_slipped_into_another_one():
    text = WAITS.replace("    next: end", "    next: pack\n    pack:\n      does: Packs\n      by: clerk")
    (told,) = correctness(text)
    assert told.at == "pack"
    assert told.message == "`pack` looks like a step, but is indented into another one"


def test_all_steps_slipped_out_are_one_finding():
    head, steps = WAITS.split("steps:\n")
    for text in (head + dedent(steps), f"{head}steps:\n{dedent(steps)}"):
        (told,) = correctness(text)
        assert (told.code, told.at) == ("BP101", "ask")


def test_keys_of_a_step_without_its_id():
    (told,) = correctness(WAITS.replace("    next: end", "  next: end"))
    assert told.at == "next"
    assert told.message == "`next` is a key of a step, but stands where the ids of steps are written"
    (beside, _) = correctness(WAITS.replace("    does: Serves\n    by: clerk", "  does: {clerk: Serves}"))
    assert (beside.code, beside.at) == ("BP101", "does")
    lost = correctness(WAITS.replace("  ask:\n", ""))
    assert [(told.code, told.at) for told in lost] == [("BP101", "does"), ("BP005", "serve:")]


def test_actors_without_their_does():
    text = WAITS.replace("    does: Serves\n    by: clerk", "    clerk: Serves\n    packer: Packs")
    (told,) = correctness(text)
    assert (told.message, told.at) == ("`clerk` is an actor, not a key of a step", "clerk")

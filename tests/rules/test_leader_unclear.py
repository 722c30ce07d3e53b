from tests.rules.counter import counter
from tests.support import findings_of


def found(step: str, **how):
    return findings_of(counter(f"one: {step}"), only="leader-unclear", **how)


def test_words_without_anybody():
    (told,) = found("{does: Fetches the form, time: 1m}")
    assert (told.line, told.at) == (9, "does")
    assert told.message == "it is not said who does `one`"
    assert told.help == (
        "write `by:` with an actor, or name everyone who takes part: `does: {actor: Fetches the form}`"
    )


def test_neither_words_nor_anybody():
    (told,) = found("{time: 1m}", lang="zh")
    assert told.at == "one"
    assert told.message == "没有写明 `one` 由谁来做、做什么"


def test_waits_and_decisions_may_stand_alone():
    assert not found("{kind: wait, for: external, time: 3d}")
    assert not found("{kind: decision, choose: {a: end, b: end}}")


def test_what_could_not_be_read_is_not_missing():
    assert not found("{does: Fetches, by: [clerk, packer], time: 1m}")

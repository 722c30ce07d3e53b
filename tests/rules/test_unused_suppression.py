from tests.rules.counter import counter
from tests.support import findings_of

STEP = "one: {does: One, by: clerk, time: 1m, next: end}"


def found(comment: str, step: str = STEP, **how):
    return findings_of(counter(f"{step}  {comment}"), only="unused-suppression", **how)


def test_nothing_to_ignore():
    (told,) = found("# blueprint: ignore[BP409, same-words] we know")
    assert (told.line, told.column) == (9, 53)
    assert (
        told.message == "this comment ignores `BP409`, `same-words`, but there is nothing of that kind here"
    )


def test_one_of_its_rules_is_enough_to_be_of_use():
    assert not found(
        "# blueprint: ignore[BP305, same-words] we know", "one: {does: One, by: clerk, next: end}"
    )


def test_no_rule_named():
    (told,) = found("# blueprint: ignore the missing time")
    assert told.message == "this comment does not say which rule it ignores"


def test_no_such_rule():
    (told,) = found("# blueprint: ignore[step-without-tiem] measured next week")
    assert told.help.startswith("did you mean `step-without-time`?")


def test_a_rule_that_did_not_run_may_have_had_something_to_say():
    text = counter(f"{STEP}  # blueprint: ignore[BP413] later")
    assert not findings_of(text, preset="recommended", only="unused-suppression")


def test_in_a_file_with_errors_nothing_is_said_to_be_unused():
    assert not found("# blueprint: ignore[BP409] we know", STEP.replace("next: end", "next: nowhere"))

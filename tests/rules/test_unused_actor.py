import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def unused(steps: str):
    return [told.at for told in findings_of(counter(steps), only="unused-actor")]


def test_the_place_and_the_words():
    told = findings_of(counter("one: {does: {clerk: A, packer: B}, time: 1m}"), only="unused-actor")
    assert [(t.line, t.at) for t in told] == [(7, "crm")]
    assert told[0].message == "`crm` takes part in no step"


@pytest.mark.parametrize(
    "keys",
    [
        "does: {packer: A}", "does: A, by: packer", "does: A, by: clerk, with: [packer]",
        "does: A, by: clerk, uses: [packer]", "does: A, by: clerk, tells: {packer: B}",
        "does: A, by: clerk, fails: {f: {what: x, recover: {does: y, by: packer}}}",
    ],
)  # fmt: skip
def test_every_way_to_take_part(keys: str):
    assert "packer" not in unused(f"one: {{time: 1m, {keys}}}")


def test_the_customer_is_never_unused():
    assert "customer" not in unused("one: {does: A, by: clerk, time: 1m}")


def test_a_misspelt_name_is_the_one_cause():
    assert unused("one: {does: A, by: clark, time: 1m}") == []


def test_a_step_that_could_not_be_read_may_have_named_it():
    assert unused("one: {does: A, by: clerk, time: 1m}\ntwo: just words") == []

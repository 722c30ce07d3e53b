import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def found(step: str, **how):
    return findings_of(counter(f"one: {step}"), only="customer-out-of-sight", **how)


def test_the_place_is_the_lane():
    (told,) = found("{does: {clerk: Fetches, customer: Waits}, lane: backstage, time: 1m}")
    assert (told.line, told.at) == (9, "backstage")
    assert told.message == "`customer` takes part in `one`, so the step cannot be backstage"


@pytest.mark.parametrize(
    "keys", ["does: A, by: customer, lane: support", "does: A, by: clerk, with: [customer], lane: backstage"]
)
def test_leading_and_going_along_are_taking_part(keys: str):
    assert found(f"{{{keys}, time: 1m}}")


def test_the_same_person_may_be_out_of_sight_alone_or_come_into_it():
    assert not found("{does: Fetches, by: clerk, lane: backstage, time: 1m}")
    assert not found("{does: {packer: Explains, customer: Listens}, lane: onstage, time: 1m}")

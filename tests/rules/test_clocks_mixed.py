import pytest

from tests.rules.counter import counter
from tests.support import findings_of

CALENDAR = "calendar: {hours: 8h, days: 5}"


def found(wall: str, more: str = ""):
    steps = f"""
        order: {{does: {{clerk: Takes the order, customer: Orders}}, time: 4m}}
        pack: {{does: Packs, by: packer, customer: away, time: 2bd}}
        send: {{does: Sends, by: packer, customer: away, time: {wall}}}
        collect: {{does: {{clerk: Hands over, customer: Collects}}, time: 4m{more}}}
    """
    return findings_of(counter(steps, CALENDAR), only="clocks-mixed")


def test_both_places_are_shown_once():
    (told,) = found("3d")
    assert told.at == "3d"
    (related,) = told.finding.related
    assert related.place.path == ("steps", "pack", "time")


@pytest.mark.parametrize("wall", ["2bd", "4h", "{min: 2h, likely: 6h, max: 20h}"])
def test_hours_and_business_days_may_be_added(wall):
    assert not found(wall)


@pytest.mark.parametrize("wall", ["1w", "{min: 4h, likely: 8h, max: 2d}", "{p50: 1d, p90: 3d}"])
def test_days_in_every_form(wall):
    assert len(found(wall)) == 1


def test_a_tolerance_is_no_part_of_a_total():
    assert not found("4h", more=", tolerance: 2d")


def test_a_side_chain_has_a_total_of_its_own():
    steps = """
        order: {does: {clerk: Takes the order, customer: Orders}, time: 2bd, also: [call], next: end}
        call:
          wait_before: {time: 3d, for: external}
          does: {clerk: Calls, customer: Answers}
          time: 5m
          next: end
    """
    assert not findings_of(counter(steps, CALENDAR), only="clocks-mixed")

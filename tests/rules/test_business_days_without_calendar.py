from tests.rules.counter import counter
from tests.support import findings_of

CALENDAR = "calendar: {hours: 8h, days: 5}"


def found(steps: str, head: str = ""):
    return findings_of(counter(steps, head), only="business-days-without-calendar")


def test_the_first_business_days_of_the_file():
    steps = """
        serve: {does: {clerk: Serves, customer: Asks}, time: 4m}
        pack: {does: Packs, by: packer, time: {min: 1bd, max: 3bd}}
        send: {does: Sends, by: packer, time: 2bd}
    """
    (told,) = found(steps)
    assert told.line == 10
    assert told.message == "`bd` counts business days, but the file does not say how long one is"
    assert not found(steps, CALENDAR)


def test_limits_count_as_well():
    steps = "serve: {does: {clerk: Serves, customer: Asks}, time: 4m, tolerance: 1bd}"
    (told,) = found(steps)
    assert told.at == "1bd"


def test_days_need_no_calendar():
    assert not found("serve: {does: {clerk: Serves, customer: Asks}, time: 2d}")


def test_a_calendar_that_could_not_be_read_is_not_missing():
    assert not found("serve: {does: {clerk: Serves, customer: Asks}, time: 2bd}", "calendar: often")

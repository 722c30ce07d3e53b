from tests.rules.counter import counter
from tests.support import findings_of


def found(recover: str):
    steps = f"""
        serve:
          does: {{clerk: Serves, customer: Asks}}
          time: 4m
          fails: {{lost: {{what: Lost, recover: {recover}}}}}
    """
    return findings_of(counter(steps), only="recovery-without-limit")


def test_by_when_is_not_said():
    (told,) = found("{does: Prints again, by: clerk, owner: manager}")
    assert told.at == "recover"
    assert told.message == "it is not said by when the failure `lost` of `serve` is put right"


def test_a_limit_settles_it_and_an_unreadable_one_is_not_missing():
    assert not found("{does: Prints again, by: clerk, within: 1d}")
    assert not found("{does: Prints again, by: clerk, within: 3 months}")

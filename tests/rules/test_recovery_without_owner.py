from tests.rules.counter import counter
from tests.support import findings_of


def found(recover: str):
    steps = f"""
        serve:
          does: {{clerk: Serves, customer: Asks}}
          time: 4m
          fails: {{lost: {{what: Lost, recover: {recover}}}}}
        sorry: {{does: {{clerk: Says sorry, customer: Hears it}}, time: 1m, next: end}}
    """
    return findings_of(counter(steps), only="recovery-without-owner")


def test_nobody_is_named():
    (told,) = found("{does: Prints again, by: clerk, time: 1m}")
    assert told.at == "recover"
    assert told.message == "nobody is answerable for putting the failure `lost` of `serve` right"


def test_a_bare_step_has_no_owner_either():
    (told,) = found("sorry")
    assert told.help == "name a role that sees to it: `recover: {then: sorry, owner: shop manager}`"


def test_an_owner_settles_it():
    assert not found("{then: sorry, owner: shop manager}")

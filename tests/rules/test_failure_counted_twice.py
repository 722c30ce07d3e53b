from tests.rules.counter import counter
from tests.support import findings_of


def found(fail: str, way: str):
    steps = f"""
        consult: {{does: {{clerk: Explains, customer: Asks}}, time: 4m}}
        sign:
          does: {{clerk: Checks the form, customer: Signs}}
          time: 2m
          fails: {{gap: {fail}}}
          choose: {{complete: pay, gap in form: {way}}}
        pay: {{does: {{clerk: Takes the money, customer: Pays}}, time: 2m, next: end}}
        mend: {{does: {{clerk: Fills in, customer: Waits}}, time: 2m, next: pay}}
    """
    return findings_of(counter(steps), only="failure-counted-twice")


BACK = "{to: consult, chance: 6%}"


def test_a_way_back_with_the_chance_of_the_fail_point():
    (told,) = found("{what: Field left empty, chance: 6%}", BACK)
    assert told.at == "gap"
    assert told.message == (
        "the failure `gap` has the same chance, 6%, as the way `gap in form` of `sign`: "
        "it looks as if it were counted twice"
    )
    assert "`branch: gap in form`" in told.help


def test_the_branch_says_that_it_is_the_same():
    assert not found("{what: Field left empty, branch: gap in form}", BACK)


def test_another_chance_is_another_failure():
    assert not found("{what: Field left empty, chance: 5%}", BACK)


def test_a_way_back_that_is_no_failure():
    assert not found("{what: Field left empty, chance: 6%}", "{to: consult, chance: 6%, rework: false}")


def test_forward_ways_count_only_where_the_recovery_goes_the_same_way():
    forward = "{to: mend, chance: 6%}"
    assert not found("{what: Field left empty, chance: 6%}", forward)
    assert len(found("{what: Field left empty, chance: 6%, recover: mend}", forward)) == 1

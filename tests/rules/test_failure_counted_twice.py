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


def test_a_failure_that_is_a_way_leads_where_the_way_does():
    (told,) = found("{what: Field left empty, branch: gap in form, recover: {then: mend}}", BACK)
    assert (told.at, told.finding.variant) == ("recover", "elsewhere")
    assert told.message == (
        "the failure `gap` is the way `gap in form`, which says where the case goes: "
        "`then: mend` has no effect"
    )
    assert not found("{what: Field left empty, branch: gap in form, recover: {then: consult}}", BACK)
    assert not found("{what: Field left empty, branch: gap in form, recover: {owner: Desk lead}}", BACK)


def test_a_failure_that_is_a_way_takes_the_time_of_the_way():
    (told,) = found("{what: Field left empty, branch: gap in form, recover: {time: 3m}}", BACK)
    assert told.finding.variant == "time"


def test_a_time_that_only_a_segment_gives_to_it_counts_nowhere_either():
    steps = """
        sign:
          does: {clerk: Checks the form, customer: Signs}
          time: 2m
          by_segment: {new: {fails: {gap: {recover: {time: 3m}}}}}
          fails: {gap: {what: Empty field, branch: gap, recover: {owner: Desk lead}}}
          choose: {complete: pay, gap: {to: sign, chance: 6%}}
        pay: {does: {clerk: Takes the money, customer: Pays}, time: 2m, next: end}
    """
    (told,) = findings_of(counter(steps, "segments: [new, old]"), preset="correctness")
    assert (told.line, told.at, told.finding.variant) == (13, "recover", "time")


def test_a_step_that_only_such_a_recovery_names_is_told_once():
    steps = """
        sign:
          does: {clerk: Checks the form, customer: Signs}
          time: 2m
          fails: {gap: {what: Empty field, branch: gap, recover: {then: mend}}}
          choose: {complete: pay, gap: {to: sign, chance: 6%}}
        pay: {does: {clerk: Takes the money, customer: Pays}, time: 2m, next: end}
        mend: {does: {clerk: Fills in, customer: Waits}, time: 2m, next: pay}
    """
    told = findings_of(counter(steps), preset="correctness")
    assert [one.name for one in told] == ["failure-counted-twice"]

from tests.support import findings_of

FILE = """\
blueprint: 1
service: Repair
actors:
  customer: {lane: customer}
  clerk: {lane: onstage, staff: %s}
  fitter: {lane: backstage, name: Fitter on duty, staff: 1}
  robot: {lane: support, machine: true}
steps:
  take: {does: Takes in, by: clerk, time: 1m, next: [b, c]}
%s
  give: {does: Gives back, by: clerk, time: 1m, next: end}
"""


def found(steps: str, staff: int = 2, **how):
    lines = "\n".join("  " + line.strip() for line in steps.strip().splitlines())
    return findings_of(FILE % (staff, lines), only="branches-share-staff", **how)


def test_two_branches_that_need_the_only_fitter():
    (told,) = found(
        """
        b: {does: B, by: fitter, time: 1m, next: give}
        c: {does: C, by: clerk, with: [fitter], time: 1m, next: give}
        """
    )
    assert (told.line, told.at) == (9, "[b, c]")
    assert told.message == (
        "`b`, `c` can go on at the same time and need 2 of “Fitter on duty”, but there are only 1"
    )


def test_numbers_in_with_count():
    (told,) = found(
        """
        b: {does: B, by: fitter, with: {clerk: 2}, time: 1m, next: give}
        c: {does: C, by: clerk, time: 1m, next: give}
        """
    )
    assert "need 3 of “clerk”, but there are only 2" in told.message


def test_a_number_beside_the_words_counts_everyone_once():
    (told,) = found(
        """
        b: {does: B, by: clerk, with: {clerk: 2}, time: 1m, next: give}
        c: {does: C, by: clerk, time: 1m, next: give}
        """
    )
    assert "need 3 of" in told.message


def test_enough_staff_machines_and_waits_are_fine():
    assert (
        found(
            """
            b: {does: B, by: clerk, with: [robot], time: 1m, next: give}
            c: {does: C, by: clerk, with: [robot], time: 1m, next: e}
            e: {kind: wait, for: external, does: Waits, by: fitter, time: 1m, next: give}
            """
        )
        == []
    )

"""BP012: the same key twice in one place."""

from tests.rules.slip import steps, told


def test_both_places_are_told() -> None:
    [finding] = told(steps("    does: Asks\n    by: customer\n    does: Waits"))
    assert (finding.line, finding.column) == (8, 5)
    assert finding.message == "`does` is written twice in the same place; only the first one is read"
    [related] = finding.finding.related
    assert related.place.span and related.place.span.start == len("".join(TEXT.splitlines(True)[:5])) + 4


TEXT = steps("    does: Asks\n    by: customer")


def test_a_step_written_twice_gives_one_finding_even_where_others_lead_to_it() -> None:
    text = TEXT + "  ask: {does: Asks again, by: clerk, time: 1m, next: other}\n"
    assert [finding.code for finding in told(text)] == ["BP012"]


def test_each_repetition_is_told() -> None:
    found = told(steps("    does: Asks\n    by: customer\n    by: clerk\n    by: clerk"))
    assert [(finding.code, finding.line) for finding in found] == [("BP012", 8), ("BP012", 9)]


def test_the_same_key_in_two_places_is_fine() -> None:
    assert told(TEXT + "  pay: {does: Pays, by: customer, time: 1m}\n") == []


def test_keys_of_different_case_are_different() -> None:
    assert all(finding.code != "BP012" for finding in told(steps("    does: Asks\n    Does: Waits")))


def test_a_step_whose_id_was_lost_is_one_finding() -> None:
    text = TEXT + "    choose: {fine: end, bad: {to: ask, chance: 3%}}\n"
    text += "    does: Sells\n    by: clerk\n    kind: activity\n    time: 3m\n    next: ask\n"
    [finding] = told(text)
    assert (finding.code, finding.line, finding.at) == ("BP012", 10, "does")
    assert finding.message == (
        "from here on `does`, `by`, `time` are written a second time, as if two parts had run together"
    )


def test_a_reference_to_the_lost_id_is_no_second_finding() -> None:
    text = TEXT.replace("    time: 2m", "    time: 2m\n    next: pay") + "    does: Pays\n    by: customer\n"
    assert [finding.code for finding in told(text)] == ["BP012"]


def test_a_step_id_indented_like_the_keys_above_it() -> None:
    [finding] = told(TEXT + "    pay:\n    does: Pays\n    by: customer\n    time: 1m\n")
    assert (finding.line, finding.at) == (9, "pay")
    assert finding.message == "`pay` is indented too deep: what follows went to the part above it"


def test_two_files_in_one() -> None:
    [finding] = told(TEXT + TEXT)
    assert finding.at == "blueprint"

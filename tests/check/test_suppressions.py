"""What a comment `# blueprint: ignore[…]` holds for."""

import pytest

from tests.support import findings_of

TEXT = """\
blueprint: 1
service: Phone counter
actors:
  customer: {lane: customer}
  clerk: {lane: onstage}
steps:
  come: {does: Comes in, by: customer, time: 1m}
  one:
    does: {customer: Asks, clerk: Listens}
  two:
    does: Looks it up
    by: clerk
  three:
    does: {clerk: Hands over, customer: Takes}
"""


def without_time(text: str) -> list[int]:
    """The lines on which a step without time is told of."""
    return [told.line for told in findings_of(text, only="step-without-time")]


def after(line: str, comment: str) -> str:
    assert line in TEXT
    return TEXT.replace(line, f"{line}  # blueprint: {comment}")


def above(line: str, comment: str) -> str:
    indent = " " * (len(line) - len(line.lstrip()))
    return TEXT.replace(line, f"{indent}# blueprint: {comment}\n{line}")


def test_without_a_comment_all_three_are_told() -> None:
    assert without_time(TEXT) == [8, 10, 13]


@pytest.mark.parametrize(
    "comment",
    [
        "ignore[BP305] measured in May",
        "ignore[step-without-time] measured in May",
        "ignore[BP3] measured in May",
        "ignore[BP410, BP305] measured in May",
        "ignore[BP410，BP305] 五月实测",
        "ignore 【BP305】 五月实测",
        "ignore[bp305] measured in May",
    ],
)
def test_on_the_line_of_a_node_it_holds_for_that_node(comment: str) -> None:
    assert without_time(after("  two:", comment)) == [8, 13]


def test_a_full_width_colon_is_fine() -> None:
    text = TEXT.replace("  two:", "  two:  # blueprint：ignore[BP305] 五月实测")
    assert without_time(text) == [8, 13]


def test_alone_it_holds_for_the_node_on_the_next_line_with_text() -> None:
    assert without_time(above("  two:", "ignore[BP305] measured in May")) == [8, 14]
    text = TEXT.replace("  two:", "  # blueprint: ignore[BP305] measured in May\n\n  # the clerk\n  two:")
    assert without_time(text) == [8, 16]


def test_it_holds_for_everything_under_the_node() -> None:
    assert without_time(after("steps:", "ignore[BP305] a first draft")) == []


def test_it_does_not_hold_for_what_is_above_or_beside() -> None:
    assert without_time(after("    by: clerk", "ignore[BP305] measured in May")) == [8, 10, 13]


def test_for_the_whole_file_it_may_stand_anywhere() -> None:
    assert without_time(TEXT + "# blueprint: ignore-file[BP305] a first draft\n") == []


def test_on_a_list_item() -> None:
    text = """\
blueprint: 1
service: Phone counter
actors:
  customer: {lane: customer}
  clerk: {lane: onstage}
steps:
  one:
    does: {customer: Asks, clerk: Listens}
    time: 1m
    next:
      - nowhere  # blueprint: ignore[BP201] drawn next week
      - elsewhere
"""
    assert [t.at for t in findings_of(text, only="unknown-target")] == ["elsewhere"]


def test_what_the_reader_cannot_understand_cannot_be_ignored() -> None:
    text = TEXT.replace("service: Phone counter", "service: Phone counter\nservice: Again")
    text += "# blueprint: ignore-file[BP0] we like it\n"
    assert "BP012" in [told.code for told in findings_of(text)]


def test_a_hash_inside_a_text_is_no_comment() -> None:
    text = TEXT.replace("Looks it up", '"Looks it up # blueprint: ignore[BP305] no"')
    assert without_time(text) == [8, 10, 13]

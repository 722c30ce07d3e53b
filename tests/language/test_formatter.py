"""The one layout: what it changes, what it keeps, and that it never changes what a file says."""

from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from blueprint.language import decode
from blueprint.language.formatter import formatted
from blueprint.source import read

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))

HEAD = """\
blueprint: 1
service: Phone counter
actors:
  customer: {lane: customer}
  clerk: {lane: onstage}
steps:
"""


def layout(steps: str) -> str:
    """The steps of a service (from their first column) as they are laid out."""
    indented = "".join(f"  {line}" if line.strip() else line for line in dedent(steps).splitlines(True))
    result = formatted(HEAD + indented)
    assert not result.refused
    assert formatted(result.text).text == result.text
    return dedent(result.text.removeprefix(HEAD))


def test_keys_stand_in_their_fixed_order_and_the_way_on_comes_last() -> None:
    assert layout("""\
        ask:
          next: end
          time: 2m
          by: customer
          does: Asks
          kind: activity
        """) == dedent("""\
        ask:
          kind: activity
          does: Asks
          by: customer
          time: 2m
          next: end
        """)


def test_numbers_for_a_segment_have_their_order_too() -> None:
    assert layout("""\
        ask:
          does: Asks
          by: customer
          time: 2m
          by_segment:
            new:
              next: {end: {wait: 1m, chance: 5%}}
              choose: {yes: {to: {b: 4%, c: {wait: 1m, chance: 2%}}, wait: 3m}}
              fails: {late: {recover: {within: 4h, time: 2m}, severity: 3, detect: {chance: 9%}, chance: 1%}}
          next: end
        """) == dedent("""\
        ask:
          does: Asks
          by: customer
          time: 2m
          by_segment:
            new:
              fails:
                late:
                  chance: 1%
                  severity: 3
                  detect: {chance: 9%}
                  recover: {time: 2m, within: 4h}
              choose: {yes: {wait: 3m, to: {b: 4%, c: {chance: 2%, wait: 1m}}}}
              next: {end: {chance: 5%, wait: 1m}}
          next: end
        """)


def test_own_keys_stay_behind_the_key_above_them() -> None:
    assert layout("""\
        ask:
          time: 2m
          x-seen: twice
          does: Asks
          by: customer
        """) == dedent("""\
        ask:
          does: Asks
          by: customer
          time: 2m
          x-seen: twice
        """)


def test_ids_keep_the_order_they_were_given() -> None:
    text = "pay:\n  does: Pays\n  by: customer\nask:\n  does: {customer: Asks, clerk: Looks}\n"
    assert layout(text) == text


def test_comments_go_with_the_key_they_stand_above_or_beside() -> None:
    assert layout("""\
        ask:
          # measured in May
          # on two days
          time: 2m  # without the queue
          # the customer begins
          does: Asks  # at the counter
          by: customer
          # to be discussed
        """) == dedent("""\
        ask:
          # the customer begins
          does: Asks  # at the counter
          by: customer
          # measured in May
          # on two days
          time: 2m  # without the queue
          # to be discussed
        """)


def test_comments_deeper_than_the_next_key_stay_with_what_is_above() -> None:
    assert layout("""\
        ask:
          fails:
            lost: {what: Ticket lost}
            # another one to come
          # how long
          time: 2m
          does: Asks
          by: customer
        """) == dedent("""\
        ask:
          does: Asks
          by: customer
          # how long
          time: 2m
          fails:
            lost: {what: Ticket lost}
            # another one to come
        """)


def test_blank_lines_stay_where_they_are() -> None:
    assert layout("""\
        ask:
          time: 2m

          does: Asks
          by: customer


        pay:

          does: Pays
          by: customer
        """) == dedent("""\
        ask:
          does: Asks

          by: customer
          time: 2m


        pay:

          does: Pays
          by: customer
        """)


def test_maps_of_more_than_three_keys_become_blocks() -> None:
    assert layout("""\
        ask: {does: Asks, by: customer, time: 2m}
        pay: {does: Pays, by: customer, time: 2m, next: end}  # at last
        """) == dedent("""\
        ask: {does: Asks, by: customer, time: 2m}
        pay:  # at last
          does: Pays
          by: customer
          time: 2m
          next: end
        """)


def test_brackets_around_such_a_map_open_too() -> None:
    assert layout("""\
        ask:
          does: Asks
          by: customer
          choose: {yes: [{to: pay, chance: 1%, wait: 1m, rework: false}, leave], no: end}
        """) == dedent("""\
        ask:
          does: Asks
          by: customer
          choose:
            yes:
              - to: pay
                chance: 1%
                wait: 1m
                rework: false
              - leave
            no: end
        """)


def test_a_map_in_a_list_keeps_its_comment_beside_it() -> None:
    assert layout("""\
        ask:
          does: Asks
          by: customer
          next:
          -   {to: pay, chance: 1%, wait: 1m, rework: false}  # seldom
          -   leave
        """) == dedent("""\
        ask:
          does: Asks
          by: customer
          next:
            - to: pay  # seldom
              chance: 1%
              wait: 1m
              rework: false
            - leave
        """)


def test_two_blanks_for_each_level_and_comments_move_along() -> None:
    assert layout("""\
        # first
        ask:
              does:
                  # who begins
                  customer: Asks
                  clerk: Looks
              # links
              links:
              # the first
              - https://shop.example
              # the second
              - https://shop.example/2
        """) == dedent("""\
        # first
        ask:
          does:
            # who begins
            customer: Asks
            clerk: Looks
          # links
          links:
            # the first
            - https://shop.example
            # the second
            - https://shop.example/2
        """)


def test_texts_of_several_lines_move_as_a_whole() -> None:
    assert layout("""\
        ask:
            does: Asks
              for a phone
            by: customer
            note: |
                First line.

                  Indented line.\x20\x20
                Last line.
            evidence: [Poster,
                       Bag]
        """) == dedent("""\
        ask:
          does: Asks
            for a phone
          by: customer
          evidence: [Poster,
                     Bag]
          note: |
              First line.

                Indented line.\x20\x20
              Last line.
        """)


def test_blanks_within_brackets() -> None:
    assert layout("""\
        ask:
          does: { customer:  Asks ,clerk : Looks}
          time: {"min":1m,max:   2m}
          evidence: [ Poster,Bag ,  'a,b' ]
        """) == dedent("""\
        ask:
          does: {customer: Asks, clerk: Looks}
          time: {"min": 1m, max: 2m}
          evidence: [Poster, Bag, 'a,b']
        """)


def test_what_was_aligned_in_a_block_stays_aligned() -> None:
    text = "ask:\n  does:  Asks\n  by:    customer\n  time:  2m\n"
    assert layout(text) == text


def test_no_blanks_at_line_ends_and_one_line_end_at_the_end() -> None:
    assert formatted(HEAD + "  ask: \n    does: Asks \t \n    by: customer  # so  \n\n\n").text == (
        HEAD + "  ask:\n    does: Asks\n    by: customer  # so\n"
    )
    assert formatted(HEAD + "  ask: {does: Asks, by: clerk}").text == (
        HEAD + "  ask: {does: Asks, by: clerk}\n"
    )


def test_the_first_lines_of_a_file_stay_first() -> None:
    text = "# $schema: ./blueprint.schema.json\n# Our counter\nservice: Phone counter  # name\nblueprint: 1\n"
    rest = HEAD.split("\n", 2)[2] + "  ask: {does: Asks, by: clerk}\n"
    assert formatted(text + rest).text == (
        "# $schema: ./blueprint.schema.json\n# Our counter\nblueprint: 1\nservice: Phone counter  # name\n"
        + rest
    )


@pytest.mark.parametrize(
    "text", ["", "blueprint: [\n", "a: &a b\n", "steps：\n", "service: x\ncolour: red\n"]
)
def test_files_with_errors_are_refused(text: str) -> None:
    result = formatted(text)
    assert (result.text, result.refused) == (text, "errors")


@pytest.mark.parametrize(
    "text",
    [
        HEAD + "  ? ask\n  : {does: Asks, by: clerk}\n",
        "---\n" + HEAD + "  ask: {does: Asks, by: clerk}\n...\n",
        "--- # a comment\n" + HEAD + "  ask: {does: Asks, by: clerk}\n",
        "{blueprint: 1, service: x, actors: {c: {lane: customer}}, steps: {ask: {does: Asks, by: c}}}\n",
        HEAD + "  ask:\n    does: Asks\n    by: clerk\n    note: |+\n      x\n\n\n",
        HEAD + "  ask:\n    does: Asks\n    by: clerk\n    note: >2\n        x\n       y",
        HEAD + "  ask: {does: Asks, # who\n    by: clerk, # clerk\n    time: 1m, value: va}\n",
    ],
)
def test_unusual_forms_mean_the_same_afterwards(text: str) -> None:
    result = formatted(text)
    assert not result.refused
    unchanged(text, result.text)


def unchanged(before: str, after: str) -> None:
    """The same service, the same comments, and nothing left to do."""
    one, other = read(before), read(after)
    assert decode(one).service == decode(other).service
    assert list(decode(one).service.steps) == list(decode(other).service.steps)  # type: ignore[union-attr]
    assert sorted(c.text.rstrip() for c in one.comments) == sorted(c.text for c in other.comments)
    again = formatted(after)
    assert not again.refused
    assert again.text == after


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_examples(path: Path, line_end: str) -> None:
    text = path.read_text(encoding="utf-8").replace("\n", line_end)
    after = formatted(text).text
    unchanged(text, after)
    assert after.count("\n") == after.count(line_end)


INSERTED = st.sampled_from(
    [
        "\n",
        "\n\n",
        "  # beside",
        "\n# in column one",
        "\n  # in column three",
        "\n      # deep",
        "   ",
        '"',
        ", ",
        "\n- ",
        "{",
        "]",
        "\t",
        "\n    time: 1m",
        "\n    next: end",
        "\n    x-own: {a: 1, b: 2, c: 3, d: [4, {e: 5}]}",
        "\n  new: {does: 新, by: 顾客}",
        "\n    note: |\n      one\n\n        two ",
    ]
)


SMALL = """\
# top
blueprint: 1
service: Counter
actors: {c: {lane: customer}, 店员: {lane: onstage, name: Clerk, staff: 2, rate: 4/h}}
steps:
  # the first
  ask:  # beside
    time: 1m
    # who
    does: {c: Asks, 店员: Looks}
    links:
    - a
    # between
    - b
    next:
      - {to: pay, chance: 1%}
      - chance: 2%
        to: pay
    meet: pay

  pay:
    note: >
      one
        two

      three
    does: Pays
    by: c  # them
"""
TEXTS = (SMALL, *(path.read_text(encoding="utf-8") for path in EXAMPLES))


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """An example with lines moved, blanks and comments put in, and levels indented by more."""
    lines = draw(st.sampled_from(TEXTS)).splitlines()
    factor = draw(st.sampled_from([1, 1, 2, 3]))
    lines = [" " * ((len(line) - len(line.lstrip(" "))) * (factor - 1)) + line for line in lines]
    for _ in range(draw(st.integers(0, 12))):
        at = draw(st.integers(0, len(lines) - 2))
        if draw(st.booleans()):
            lines[at], lines[at + 1] = lines[at + 1], lines[at]
        else:
            lines[at] += draw(INSERTED)
    return draw(st.sampled_from(["\n", "\r\n"])).join([*lines, ""])


def holds(text: str) -> bool:
    """Whether the file was formatted; in any case nothing may have got lost."""
    result = formatted(text)
    assert result.refused != "unsafe"
    if result.refused:
        assert result.text == text
        return False
    unchanged(text, result.text)
    return True


@given(mutated())
@settings(max_examples=60, deadline=None)
def test_mutated_examples(text: str) -> None:
    holds(text)


@pytest.mark.slow
@given(mutated())
@settings(max_examples=5000, deadline=None)
def test_many_mutated_examples(text: str) -> None:
    holds(text)

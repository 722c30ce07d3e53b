"""The place in the text, drawn as a terminal shows it."""

import pytest
from wcwidth import wcswidth

from blueprint.findings import Finding, Place, Related, Span, rule
from blueprint.report.checked import Checked
from blueprint.report.full import WIDEST, frame, full
from blueprint.report.visible import cells
from blueprint.source import read
from blueprint.wording import Wording


def framed(text: str, marked: str) -> tuple[str, str]:
    document = read(text)
    start = text.index(marked)
    return frame(document, Span(start, start + len(marked)))


def test_carets_stand_under_the_place() -> None:
    assert framed("service: Phone counter\n", "Phone") == ("service: Phone counter", "         ^^^^^")


def test_a_chinese_character_takes_two_cells() -> None:
    line, carets = framed("步骤: {做: 走进营业厅}\n", "走进")
    assert (line, carets) == ("步骤: {做: 走进营业厅}", " " * 11 + "^" * 4)
    assert wcswidth(line[: line.index("走进")]) == 11


def test_a_combining_accent_takes_none() -> None:
    assert framed("cafe\u0301: {name: x}\n", "name") == ("cafe\u0301: {name: x}", " " * 7 + "^^^^")


def test_tabs_are_shown_as_blanks() -> None:
    assert framed("a:\tb\n", "b") == ("a:    b", "      ^")


def test_a_place_over_several_lines_is_marked_to_the_end_of_its_first() -> None:
    assert framed("a: {b: 1,\n  c: 2}\n", "{b: 1,\n  c: 2}") == ("a: {b: 1,", "   ^^^^^^")


def test_an_empty_place_still_shows_where() -> None:
    assert framed("a:\n", "") == ("a:", "^")


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_other_line_ends(ending: str) -> None:
    assert framed(f"a: 1{ending}b: two{ending}", "two") == ("b: two", "   ^^^")


@pytest.mark.parametrize("letter", ["x", "步"])
def test_a_long_line_is_cut_around_the_place(letter: str) -> None:
    text = f"a: {letter * 3000}!here!{letter * 3000}\n"
    line, carets = framed(text, "!here!")
    assert cells(line) <= WIDEST
    assert line.startswith("…")
    assert line.endswith("…")
    assert carets.strip() == "^" * 6
    assert line[len(line.split("!here!", maxsplit=1)[0]) :].startswith("!here!")
    assert cells(line.split("!here!", maxsplit=1)[0]) == len(carets) - 6


def test_a_long_place_is_cut_too() -> None:
    line, carets = framed("a: " + "y" * 5000 + "\n", "y" * 5000)
    assert line == "a: " + "y" * (WIDEST - 4) + "…"
    assert carets == "   " + "^" * (WIDEST - 3)


def test_a_place_that_just_fits_is_shown_whole() -> None:
    line, carets = framed("    note: " + "z" * 100 + " and " + "w" * 50 + "\n", "z" * 100)
    assert line == "    note: " + "z" * 100 + " and wwww…"
    assert carets == " " * 10 + "^" * 100


def test_what_a_terminal_would_act_on_is_shown_as_a_sign() -> None:
    line, _ = framed('a: "\x1b[31m\u202e\u200b"\n', "a")
    assert line == 'a: "␛[31m��"'


def test_related_places_stand_below_with_their_words() -> None:
    text = "blueprint: 1\nactors:\n  a: {lane: customer}\n  b: {lane: customer}\n"
    finding = Finding(
        rule("two-customers"),
        Place(("actors", "b")),
        {"actor": "b", "first": "a"},
        related=(Related(Place(("actors", "a")), "first", {"first": "a"}),),
    )
    told = full(Checked("x.yaml", read(text), (finding,)), Wording("en"))
    assert told.splitlines()[:9] == [
        "error[BP220] two-customers: `b` stands in the customer's lane, where `a` already is",
        " --> x.yaml:4:3",
        "  |",
        "4 |   b: {lane: customer}",
        "  |   ^",
        " --> x.yaml:3:3",
        "  |",
        "3 |   a: {lane: customer}",
        "  |   ^ `a` is the customer",
    ]


def test_a_finding_on_the_whole_file_shows_no_line() -> None:
    finding = Finding(rule("unreadable-file"), Place(), {"path": "x.yaml"}, "missing")
    told = full(Checked("x.yaml", read(""), (finding,)), Wording("en"))
    assert told.splitlines()[1:3] == [" --> x.yaml", "  = help: check the name and the folder you are in"]


def test_what_stands_in_the_file_cannot_act_on_the_terminal_through_a_message() -> None:
    finding = Finding(rule("unused-actor"), Place(("actors",)), {"actor": "\x1b[2J\n"})
    told = full(Checked("x.yaml", read("actors: 1\n"), (finding,)), Wording("en"))
    assert told.startswith("warning[BP222] unused-actor: `␛[2J␊` takes part in no step\n")

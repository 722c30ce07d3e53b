"""Pages as text and as Markdown: nothing wider than a terminal, nothing that a file's words could break."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from blueprint.report.page import Bars, Page, Prose, Section, Stack, Table
from blueprint.report.page_markdown import page_markdown
from blueprint.report.page_text import WIDTH, bar, cut, page_text, stack, wrapped
from blueprint.report.visible import cells

WORDS = st.text(st.sampled_from("ab Z19 -—：，。（）步骤等候“”…`|<é\u200b\t"), max_size=60)


@st.composite
def tables(draw):
    columns = draw(st.integers(1, 6))
    row = st.lists(WORDS, min_size=columns, max_size=columns)
    rows = draw(st.lists(row, min_size=1, max_size=5))
    right = draw(st.frozensets(st.integers(0, columns - 1)))
    return Table(rows, draw(st.one_of(st.just(()), row)), right, draw(st.integers(0, columns - 1)))


@st.composite
def parts(draw):
    table = draw(tables())
    return draw(
        st.one_of(
            st.just(table),
            st.just(Bars(table, [0.5] * len(table.rows))),
            st.builds(Prose, WORDS),
            st.just(Stack([("█", 0.7), ("·", 0.3)])),
        )
    )


@settings(max_examples=60)
@given(st.lists(parts(), max_size=4), WORDS)
def test_no_line_is_wider_than_the_page(found, title):
    text = page_text(Page(title, [Section(title, found)]))
    assert all(cells(line) <= WIDTH for line in text.split("\n"))


def test_columns_line_up_in_cells_and_the_widest_gives_first():
    table = Table([("步骤", "1 min"), ("a", "12 min"), (), ("x" * 120, "3 s")], right=frozenset({1}))
    lines = page_text(Page("t", [Section("", [table])])).split("\n")[2:]
    assert [cells(line) for line in lines] == [100, 100, 0, 100]
    assert lines[3].startswith("  xxx") and "…" in lines[3]


@settings(max_examples=100)
@given(st.text(st.sampled_from("ab 12步骤，。（）“”"), max_size=200), st.integers(12, 40))
def test_wrapping_keeps_every_word(text, width):
    lines = list(wrapped(text, width))
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(cells(line) <= width for line in lines)


def test_a_chinese_line_does_not_begin_with_a_full_stop():
    lines = list(wrapped("等" * 9 + "。" + "候" * 9 + "，好", 20))
    assert [line[0] for line in lines] == ["等", "等", "候", "候"] or all(
        line[0] not in "。，" for line in lines
    )


@pytest.mark.parametrize(
    ("part", "drawn"),
    [(0.0, ""), (0.001, "▏"), (0.5, "████"), (0.55, "████▍"), (1.0, "████████"), (7.0, "████████")],
)
def test_a_bar_is_as_long_as_its_part(part, drawn):
    assert bar(part, 8) == drawn


@given(st.lists(st.floats(0, 1), min_size=1, max_size=8).filter(any))
def test_a_stack_fills_its_width_and_shows_every_part(shares):
    signs = "abcdefgh"
    drawn = stack(Stack(list(zip(signs, shares, strict=False))), 40)
    assert len(drawn) == 40
    assert set(drawn) == {sign for sign, share in zip(signs, shares, strict=False) if share > 0}


def test_what_does_not_fit_is_cut_with_an_ellipsis():
    assert cut("等候叫号", 8) == "等候叫号"
    assert cut("等候叫号", 7) == "等候叫…"
    assert cut("等候叫号", 6) == "等候…"


def test_markdown_keeps_its_tables_whatever_the_file_says():
    page = Page("a*b", [Section("<b>", [Table([("  x|y", "`a|b`"), (), ("_z_", "[l](u)")], ("h", "k"))])])
    assert page_markdown(page).split("\n") == [
        "# a\\*b", "", "## &lt;b&gt;", "",
        "| h | k |", "|---|---|", "| &emsp;x\\|y | `a\\|b` |", "| \\_z\\_ | \\[l\\](u) |",
    ]  # fmt: skip


def test_markdown_shows_bars_and_figures_on_the_right():
    bars = Bars(Table([("queue", "7 min"), ("ask", "")], right=frozenset({1})), [1.0])
    lines = page_markdown(Page("t", [Section("s", [bars, Prose("Use `value`, A & B.")])])).split("\n")
    assert lines[4:6] == ["|  |  |  |", "|---|---|---:|"]
    assert lines[6] == f"| queue | {'█' * 20} | 7 min |"
    assert lines[-1] == "Use `value`, A &amp; B."

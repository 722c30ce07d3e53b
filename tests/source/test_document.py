"""Positions: what a node's offsets, a place's span and a line's number mean."""

import pytest

from blueprint.findings import Place, Span
from blueprint.source import Comment, Document, List, Map, Scalar, read, read_bytes

TEXT = """\
# a first comment
blueprint: 1
service: "手机 # 柜台"  # 服务名
actors:
  顾客: {lane: customer}   # 只有一个
steps:
  取号:
    does: >  # 折行
      在取号机上
      取号 # 不是注释
    evidence: [海报, '店面 #1']
    # 下面还没写
    time: 1m
    note:
"""


@pytest.fixture(params=["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def document(request: pytest.FixtureRequest) -> Document:
    document = read(TEXT.replace("\n", request.param))
    assert document.findings == () and document.complete
    return document


def shown(document: Document, place: Place) -> str:
    span = document.span(place)
    return document.text[span.start : span.end]


def test_every_scalar_stands_where_it_says(document: Document) -> None:
    for scalar in document.scalars:
        if scalar.style == "plain":
            assert document.text[scalar.start : scalar.end] == scalar.text
        if scalar.style in ("single", "double"):
            assert document.text[scalar.start + 1 : scalar.end - 1] == scalar.text


def test_a_path_leads_to_its_node(document: Document) -> None:
    node = document.node(("steps", "取号", "evidence", 1))
    assert isinstance(node, Scalar) and node.text == "店面 #1" and node.style == "single"
    assert isinstance(document.node(("steps",)), Map)
    assert isinstance(document.node(("steps", "取号", "evidence")), List)
    assert document.node(()) is document.root
    assert document.node(("steps", "付款")) is None
    assert document.node(("steps", "取号", "evidence", 2)) is None
    assert document.node(("steps", 0)) is None


def test_a_place_is_a_key_or_a_value(document: Document) -> None:
    path = ("steps", "取号", "time")
    assert shown(document, Place(path)) == "time"
    assert shown(document, Place(path, "value")) == "1m"
    assert document.line_column(document.span(Place(path)).start) == (12, 4)
    assert document.line_column(document.span(Place(path, "value")).start) == (12, 10)


def test_an_item_has_no_key_and_is_shown_itself(document: Document) -> None:
    assert shown(document, Place(("steps", "取号", "evidence", 0))) == "海报"


def test_where_the_path_ends_early_its_last_key_is_shown(document: Document) -> None:
    assert shown(document, Place(("steps", "取号", "tolerance"), "value")) == "取号"
    assert shown(document, Place(("steps", "付款", "time"))) == "steps"


def test_the_whole_file_and_a_given_span(document: Document) -> None:
    assert document.span(Place()) == Span(0, 0)
    assert document.span(Place(("nothing",))) == Span(0, 0)
    assert document.span(Place(("steps",), span=Span(3, 9))) == Span(3, 9)


def test_blocks_end_with_their_last_text(document: Document) -> None:
    actors = document.node(("actors",))
    assert actors and document.text[: actors.end].endswith("{lane: customer}")
    does = document.node(("steps", "取号", "does"))
    assert does and document.text[: does.end].endswith("取号 # 不是注释")


def test_an_empty_value_stands_behind_its_colon(document: Document) -> None:
    note = document.node(("steps", "取号", "note"))
    assert isinstance(note, Scalar) and note.empty
    assert document.text[: note.start].endswith("note:")


def test_comments_are_found_and_number_signs_in_texts_are_not(document: Document) -> None:
    assert [comment.text for comment in document.comments] == [
        "# a first comment",
        "# 服务名",
        "# 只有一个",
        "# 折行",
        "# 下面还没写",
    ]
    for comment in document.comments:
        assert document.text.startswith(comment.text, comment.start)


def test_comments_are_found_up_to_where_the_reading_stopped() -> None:
    document = read("# one\na: 'x # y' # two\nb: @\n# three\n")
    assert document.comments == (Comment(0, "# one"), Comment(17, "# two"))


def test_lines_and_columns_count_code_points_from_nought() -> None:
    document = read("步骤: 🙂x\r\nb: c\n")
    assert document.line_column(0) == (0, 0)
    assert document.line_column(5) == (0, 5)
    assert document.line_column(document.text.index("b")) == (1, 0)
    assert document.line_column(len(document.text)) == (2, 0)


def test_a_byte_order_mark_shifts_nothing() -> None:
    plain, marked = read_bytes(TEXT.encode()), read_bytes(b"\xef\xbb\xbf" + TEXT.encode())
    assert plain.text == marked.text
    assert [s.start for s in plain.scalars] == [s.start for s in marked.scalars]


@pytest.mark.parametrize("text", ["yes", "no", "1:30", "010", "2026-09-01", "~", "null", "1e3", "0x1F", ".5"])
def test_nothing_is_resolved(text: str) -> None:
    document = read(f"{text}: {text}\n")
    root = document.root
    assert isinstance(root, Map)
    assert list(root.entries) == [text]
    value = root.entries[text].value
    assert isinstance(value, Scalar) and value.text == text

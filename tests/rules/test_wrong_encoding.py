"""BP003: files that are not UTF-8."""

import pytest

from tests.support import Told, findings_of


def told(text: bytes) -> list[Told]:
    """Everything correctness says: one slip must give one finding."""
    return findings_of(text, preset="correctness")


TEXT = """\
blueprint: 1
service: 补换卡
actors: {顾客: {lane: customer}}
steps:
  取号: {does: 在取号机上取号, by: 顾客, time: 1m}
"""


def test_chinese_in_an_older_encoding_is_recognised() -> None:
    [finding] = told(TEXT.encode("gbk"))
    assert (finding.line, finding.column) == (2, 10)
    assert finding.message == "the file is saved in an older Chinese encoding such as GBK; UTF-8 is needed"
    assert finding.help == "in the editor choose “Save with encoding” or “Save as”, then UTF-8"


def test_a_damaged_byte_is_shown_at_its_place() -> None:
    [finding] = told(TEXT.encode().replace("换".encode(), b"\xff"))
    assert (finding.line, finding.column) == (2, 11)
    assert finding.message == "the byte FF here is not UTF-8, so this character cannot be known"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_recognised_with_and_without_its_mark(encoding: str) -> None:
    [finding] = told(TEXT.replace("取号", "queue").encode(encoding))
    assert finding.code == "BP003"
    assert "UTF-16" in finding.message


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_utf_8_is_read_with_or_without_mark_and_with_any_line_end(mark: bytes, line_end: str) -> None:
    assert told(mark + TEXT.replace("\n", line_end).encode()) == []

"""Every terminal session shown in a page is what really happens."""

import os
from pathlib import Path

import pytest

from tests.house.transcripts import PICTURES, ROOT, blocks, pages, replayed

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the sessions are those of a POSIX shell")


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.relative_to(ROOT).as_posix())
def test_a_page_shows_what_happens(page: Path) -> None:
    text, drawn = replayed(page)
    assert page.read_text(encoding="utf-8") == text
    for name, (source, file) in PICTURES.items():
        if ROOT / source == page:
            assert (ROOT / "docs" / "pictures" / name).read_text(encoding="utf-8") == drawn[file]


def test_the_front_page_shows_sessions_in_both_languages() -> None:
    assert {"README.md", "README.zh.md"} <= {page.name for page in pages()}


def test_a_false_transcript_is_seen(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("```console\n$ echo yes\nno\n$ false\n$ echo $?\n0\n```\n", encoding="utf-8")
    assert replayed(page)[0] == "```console\n$ echo yes\nyes\n$ false\n$ echo $?\n1\n```\n"


def test_a_named_block_is_a_file_of_the_session(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    text = "<!-- file: a.txt -->\n```text\nhello\n```\n\n```console\n$ cat a.txt\nhello\n```\n"
    page.write_text(text, encoding="utf-8")
    assert replayed(page)[0] == text
    assert [block.file for block in blocks(text)] == ["a.txt", None]

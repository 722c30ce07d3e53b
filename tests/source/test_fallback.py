"""Where PyYAML came without libyaml, its own parser must read the same."""

import sys
from pathlib import Path

import pytest

from blueprint.source import Document, read

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))


@pytest.fixture
def without_libyaml(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "yaml._yaml", None)


def texts(document: Document) -> list[tuple[str, int, int, str]]:
    return [(s.text, s.start, s.end, s.style) for s in document.scalars]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_examples_are_read_alike(path: Path, line_end: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = path.read_text(encoding="utf-8").replace("\n", line_end)
    fast = read(text)
    monkeypatch.setitem(sys.modules, "yaml._yaml", None)
    slow = read(text)
    assert texts(fast) == texts(slow)
    assert slow.complete and not slow.findings


@pytest.mark.usefixtures("without_libyaml")
@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a: [b\n", "BP005"),
        ("a: b: c\n", "BP019"),
        ("a：b\nc: d\n", "BP013"),
        ("\ta: b\n", "BP022"),
        ("a: *b\n", "BP010"),
        ("a: {b, c: d}\n", "BP018"),
        ("a: 'b\n", "BP005"),
        ("a: @b\n", "BP021"),
        ('a: "b" c\n', "BP020"),
        ("[" * 1000, "BP008"),
        ("", "BP006"),
    ],
)
def test_slips_are_told_all_the_same(text: str, code: str) -> None:
    assert [finding.rule.code for finding in read(text).findings] == [code]

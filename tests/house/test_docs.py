"""The documents: the index of rules is fresh, links lead somewhere, both languages tell the same."""

import re
from pathlib import Path

import pytest

from tests.house.house import ROOT
from tests.house.rules_index import INDEX, index, reason

DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\]\(([^)#\s]+)(#[^)\s]*)?\)")
FENCED = re.compile(r"^(```|~~~).*?^\1$", re.MULTILINE | re.DOTALL)


def test_the_index_of_rules_is_fresh() -> None:
    assert INDEX.read_text(encoding="utf-8") == index()


def test_a_reason_is_the_first_sentence() -> None:
    assert reason("# x\n\n## Why\nA | B, e.g. a wait,\ncosts time. It hurts.\n\n## Bad\n") == (
        "A \\| B, e.g. a wait, costs time."
    )


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(document: Path) -> None:
    text = FENCED.sub("", document.read_text(encoding="utf-8"))
    targets = [match[1] for match in LINK.finditer(text) if "://" not in match[1]]
    assert [target for target in targets if not (document.parent / target).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_document_is_reached_from_another(document: Path) -> None:
    if document.parent == ROOT:
        return
    links = {
        (other.parent / match[1]).resolve()
        for other in DOCUMENTS
        if other != document
        for match in LINK.finditer(other.read_text(encoding="utf-8"))
        if "://" not in match[1]
    }
    assert document.resolve() in links


@pytest.mark.parametrize("document", [path for path in DOCUMENTS if path.name.endswith(".zh.md")], ids=str)
def test_a_chinese_page_follows_its_english_one(document: Path) -> None:
    english = document.with_name(document.name.replace(".zh.md", ".md"))
    assert headings(document) == headings(english)


def test_decisions_are_numbered_once() -> None:
    numbers = [path.name[:4] for path in sorted((ROOT / "docs" / "decisions").glob("0*.md"))]
    assert numbers == [f"{number:04}" for number in range(1, len(numbers) + 1)]


def headings(document: Path) -> list[int]:
    """The depth of each heading, in order."""
    text = FENCED.sub("", document.read_text(encoding="utf-8"))
    return [len(line.split(" ")[0]) for line in text.splitlines() if re.match(r"#+ ", line)]

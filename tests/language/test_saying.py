"""Whatever is wrong, it can be said in both languages, at a place in the file."""

import pytest

from blueprint.language import decode
from blueprint.language.description.listing import homes
from blueprint.language.terms import Example
from blueprint.report.telling import advice, message, note
from blueprint.source import Document, List, Map, Node, read
from blueprint.wording import Wording
from blueprint.wording.chinese import examples
from tests.language.mutants import mutant
from tests.language.test_schema import EXAMPLES

LANGUAGES = (Wording("en"), Wording("zh"))
KEYS = homes().keys() - {"customer", "choose"}  # which the examples use as ids too


def unsaid(seeds: range) -> list[str]:
    """Findings on mutants whose text has a gap, or whose place leads nowhere."""
    root = read(EXAMPLES[1].read_text(encoding="utf-8")).root
    assert root is not None
    wrong = []
    for seed in seeds:
        document = Document("", mutant(root, seed))
        for finding in decode(document).findings:
            texts = [say(finding, words) for say in (message, advice) for words in LANGUAGES]
            texts += [note(finding, related, words) for related in finding.related for words in LANGUAGES]
            if not all(texts) or "Quoted(" in "".join(texts) or document.node(finding.place.path) is None:
                wrong.append(f"{seed}: {finding}")
    return wrong


def test_every_finding_can_be_said() -> None:
    assert unsaid(range(150)) == []


@pytest.mark.slow
def test_every_one_of_many_findings_can_be_said() -> None:
    assert unsaid(range(150, 1500)) == []


@pytest.mark.parametrize("english", examples.TEXTS)
def test_a_chinese_example_has_the_form_of_the_english_one(english: str) -> None:
    forms = [form_of(read(f"key: {Example(english).speak(Wording(lang))}").root) for lang in ("en", "zh")]
    assert forms[0] == forms[1]


def form_of(node: Node | None) -> object:
    """A tree without the words an author chooses."""
    if isinstance(node, Map):
        return [(key if key in KEYS else "id", form_of(entry.value)) for key, entry in node.entries.items()]
    return [form_of(item) for item in node.items] if isinstance(node, List) else "text"

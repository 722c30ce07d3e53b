"""Whatever is wrong, it can be said in both languages, at a place in the file."""

import pytest

from blueprint.language import decode
from blueprint.report.telling import advice, message, note
from blueprint.source import Document, read
from blueprint.wording import Wording
from tests.language.mutants import mutant
from tests.language.test_schema import EXAMPLES

LANGUAGES = (Wording("en"), Wording("zh"))


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

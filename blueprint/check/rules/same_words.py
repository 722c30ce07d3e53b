"""Two steps in which the same actor does what the same words say."""

from collections.abc import Iterator
from unicodedata import normalize

from blueprint.check.subject import Subject
from blueprint.check.words import words_at
from blueprint.findings import Finding, Related, rule
from blueprint.model import Step

RULE = rule("same-words")


def check(subject: Subject) -> Iterator[Finding]:
    first: dict[tuple[str, str], str] = {}
    for step in subject.service.steps.values():
        said = _said(step)
        if said is None:
            continue
        earlier = first.setdefault(said, step.id)
        if earlier != step.id:
            args = {"step": step.id, "earlier": earlier, "words": step.words, "actor": said[0]}
            related = (Related(words_at(subject.document, earlier, said[0]), "earlier"),)
            yield Finding(RULE, words_at(subject.document, step.id, said[0]), args, related=related)


def _said(step: Step) -> tuple[str, str] | None:
    """Leader and words; two waits may well be called the same, as may steps without words."""
    leader = step.leader
    words = step.does.get(leader) if leader else None
    if not leader or not words or step.kind == "wait":
        return None
    plain = words if words.isascii() else normalize("NFKC", words)
    return leader, "".join(plain.casefold().split())

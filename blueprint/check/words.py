"""Where the words of a step stand."""

from blueprint.findings import Path, Place
from blueprint.source import Document


def words_at(document: Document, step: str, actor: str) -> Place:
    """The words of one participant: in a map of `does`, or all of `does` where it is a mere text."""
    path: Path = ("steps", step, "does")
    own = (*path, actor)
    return Place(own if document.node(own) is not None else path, on="value")

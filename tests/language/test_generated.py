"""What is made from the description is as fresh as the description."""

import pytest

from blueprint.language.reference import FIELD
from blueprint.wording import Wording
from blueprint.wording.chinese import glossary as chinese
from blueprint.wording.english import glossary as english
from tests.language.generated import FILES, ROOT


@pytest.mark.parametrize("name", FILES)
def test_file_is_fresh(name: str) -> None:
    written = (ROOT / name).read_text(encoding="utf-8")
    assert written == FILES[name](), "run `python -m tests.language.generated`"


def test_the_glossary_leaves_no_term_out() -> None:
    terms = {key for key in english.TEXTS if not key.endswith(".is")} - {"title", "keys"}
    assert terms == set(FIELD)
    assert english.TEXTS.keys() == chinese.TEXTS.keys()


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_key_and_word_has_a_meaning(language: str) -> None:
    """Making the reference asks for each of them; one that is missing raises KeyError."""
    from blueprint.language.reference import reference

    assert "`tolerance`" in reference(Wording(language))

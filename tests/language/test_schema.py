"""The schema and the decoder judge alike, but for a closed list."""

from collections import Counter
from functools import cache
from pathlib import Path

import jsonschema
import pytest

from blueprint.language import decode
from blueprint.language.schema import BEYOND_THE_SCHEMA, schema
from blueprint.source import Document, read
from blueprint.wording import Wording
from tests.language.core import core, plain
from tests.language.mutants import mutant

HERE = Path(__file__).parent
EXAMPLES = (
    HERE / "sample.yaml",
    HERE / "everything.yaml",
    *sorted((HERE.parents[1] / "examples").glob("*.yaml")),
)
DRAFTS = (jsonschema.Draft7Validator, jsonschema.Draft202012Validator)


@cache
def validators() -> tuple[jsonschema.protocols.Validator, ...]:
    shape = schema(Wording("en"))
    return tuple(draft(shape) for draft in DRAFTS)


@pytest.mark.parametrize("draft", DRAFTS)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_schema_is_valid_in_both_drafts(draft: type, language: str) -> None:
    draft.check_schema(schema(Wording(language)))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_schema_accepts_the_examples(path: Path) -> None:
    values = core(path.read_text(encoding="utf-8"))
    for validator in validators():
        assert [error.message for error in validator.iter_errors(values)] == []


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_schema_and_decoder_agree_on_slips(path: Path) -> None:
    assert differences(path, range(50)) == []


@pytest.mark.slow
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_schema_and_decoder_agree_on_many_slips(path: Path) -> None:
    assert differences(path, range(60, 500)) == []


def test_mutants_are_of_all_kinds() -> None:
    """Neither all good nor all bad, or the comparison would show nothing."""
    root = read(EXAMPLES[0].read_text(encoding="utf-8")).root
    verdicts = Counter(validators()[0].is_valid(plain(mutant(root, seed))) for seed in range(60))
    assert min(verdicts[True], verdicts[False]) >= 10


def differences(path: Path, seeds: range) -> list[str]:
    root = read(path.read_text(encoding="utf-8")).root
    assert root is not None
    return [said for seed in seeds if (said := _difference(mutant(root, seed), seed))]


def _difference(root: object, seed: int) -> str:
    refused = [
        (finding.rule.name, finding.variant)
        for finding in decode(Document("", root)).findings
        if finding.variant not in BEYOND_THE_SCHEMA.get(finding.rule.name, ())
    ]
    silent = not decode(Document("", root)).findings
    values = plain(root)
    for validator in validators():
        error = next(iter(validator.iter_errors(values)), None)
        if silent and error is not None:
            return f"seed {seed}: only the schema refuses {list(error.path)}: {error.message[:200]}"
        if refused and error is None:
            return f"seed {seed}: only the decoder refuses: {refused}"
    return ""

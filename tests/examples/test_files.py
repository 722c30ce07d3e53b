"""Each example is a file one can learn from: clean, in the formatter's layout, of a size for its case."""

from pathlib import Path

import pytest

from blueprint.language import decode
from blueprint.language.formatter import formatted
from blueprint.model import Service
from blueprint.source import read
from tests.support import findings_of

FILES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
each_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)


def service(file: Path) -> Service:
    found = decode(read(file.read_text(encoding="utf-8"))).service
    assert found is not None
    return found


@each_file
def test_nothing_is_found(file: Path) -> None:
    assert [str(told) for told in findings_of(file.read_text(encoding="utf-8"), preset="all")] == []


@each_file
def test_it_is_laid_out_by_the_formatter(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert formatted(text).text == text


@each_file
def test_editors_find_the_schema(file: Path) -> None:
    first = file.read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith("# $schema: ")
    assert (file.parent / first.removeprefix("# $schema: ")).is_file()


@each_file
def test_it_is_a_whole_service(file: Path) -> None:
    steps = len(service(file).steps)
    assert steps == 4 if file.stem == "corner-shoeshine" else 20 <= steps <= 40


@each_file
def test_every_step_has_a_value(file: Path) -> None:
    it = service(file)
    assert [step.id for step in it.steps.values() if not step.is_routing and it.value(step) is None] == []


def test_two_of_five_are_chinese() -> None:
    assert sorted(str(service(file).language) for file in FILES) == ["en", "en", "en", "zh", "zh"]

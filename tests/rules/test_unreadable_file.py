"""BP001: told of files, not of texts."""

from pathlib import Path

import pytest

from blueprint.cli.files import read
from blueprint.report.telling import advice, message
from blueprint.wording import Wording


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    file = read(str(tmp_path / "counter.yaml"))
    assert file.data is None and file.absent and file.finding
    assert file.finding.rule.code == "BP001"
    assert message(file.finding, Wording("en")) == f"there is no file `{tmp_path / 'counter.yaml'}`"
    assert advice(file.finding, Wording("en")) == "check the name and the folder you are in"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    file = read(str(tmp_path))
    assert file.finding and file.finding.variant == "folder"


def test_an_impossible_name_is_told_with_its_cause() -> None:
    file = read("counter\0.yaml")
    assert file.finding and file.finding.variant == "failed"
    assert "cannot be read" in message(file.finding, Wording("en"))


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("variant", ["missing", "folder", "not-allowed", "failed"])
def test_every_reason_has_a_text(variant: str, lang: str) -> None:
    text = Wording(lang).say("yaml", f"unreadable-file.{variant}", path="counter.yaml", cause="gone")
    assert "counter.yaml" in text


def test_a_file_that_can_be_read_is_no_finding(tmp_path: Path) -> None:
    path = tmp_path / "counter.yaml"
    path.write_bytes(b"blueprint: 1\n")
    file = read(str(path))
    assert file.finding is None and file.data == b"blueprint: 1\n"

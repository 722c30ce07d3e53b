"""`blueprint schema`."""

import json
from pathlib import Path

from tests.cli.conftest import CommandLine


def test_to_standard_output(blueprint: CommandLine) -> None:
    run = blueprint("schema")
    assert run.code == 0
    assert json.loads(run.out)["required"] == ["blueprint", "service", "actors", "steps"]


def test_into_a_folder_and_to_a_file(blueprint: CommandLine, tmp_path: Path) -> None:
    run = blueprint("schema", "-o", ".")
    assert run.code == 0
    first, second = run.out.split(". ", 1)
    assert first == "blueprint.schema.json written"
    assert second == "First line of a blueprint beside it: # $schema: ./blueprint.schema.json\n"
    assert blueprint("schema", "-o", "mine.json").code == 0
    assert (tmp_path / "mine.json").read_bytes() == (tmp_path / "blueprint.schema.json").read_bytes()


def test_in_chinese(blueprint: CommandLine) -> None:
    shape = json.loads(blueprint("schema", "--lang", "zh").out)
    told = shape["definitions"]["step"]["properties"]["tolerance"]["description"]
    assert told == "顾客能接受的最长总时间。\n\ntolerance: 10m"


def test_where_there_is_no_folder(blueprint: CommandLine) -> None:
    assert blueprint("schema", "-o", "nowhere/schema.json").code == 2

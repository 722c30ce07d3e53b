"""`blueprint check`: what is said, where it goes, and the exit code."""

import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from tests.cli.conftest import CommandLine
from tests.cli.files import CLEAN, DOUBTFUL, OTHER_YAML, UNTIMED, WRONG

SCHEMA = Path(__file__).parents[2] / "schemas" / "findings.schema.json"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path) -> Path:
    (tmp_path / "clean.yaml").write_text(CLEAN, encoding="utf-8")
    (tmp_path / "wrong.yaml").write_text(WRONG, encoding="utf-8")
    (tmp_path / "doubtful.yaml").write_text(DOUBTFUL, encoding="utf-8")
    (tmp_path / "untimed.yaml").write_text(UNTIMED, encoding="utf-8")
    (tmp_path / "compose.yaml").write_text(OTHER_YAML, encoding="utf-8")
    return tmp_path


# exit codes


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["clean.yaml"], 0),
        (["wrong.yaml"], 1),
        (["clean.yaml", "wrong.yaml"], 1),
        (["wrong.yaml", "--fail-on", "never"], 0),
        (["doubtful.yaml"], 0),
        (["doubtful.yaml", "--fail-on", "warning"], 1),
        (["untimed.yaml", "--fail-on", "warning"], 0),
        (["untimed.yaml", "--fail-on", "hint"], 1),
        (["missing.yaml"], 2),
        (["wrong.yaml", "missing.yaml", "--fail-on", "never"], 2),
        (["clean.yaml", "--foo"], 2),
        (["clean.yaml", "--today", "tomorrow"], 2),
        (["clean.yaml", "--select", "BP777"], 2),
        (["clean.yaml", "--config", "missing.toml"], 2),
        (["nothing/*.yaml"], 3),
        (["clean.yaml", "empty"], 3),
        (["others"], 3),
    ],
)
def test_exit_codes(blueprint: CommandLine, folder: Path, arguments: list[str], code: int) -> None:
    (folder / "empty").mkdir()
    (folder / "others").mkdir()
    (folder / "others" / "compose.yaml").write_text(OTHER_YAML, encoding="utf-8")
    assert blueprint("check", *arguments).code == code


# paths


def test_without_paths_the_current_folder_is_checked(blueprint: CommandLine, folder: Path) -> None:
    (folder / "deeper").mkdir()
    (folder / "deeper" / "also.yml").write_text(CLEAN, encoding="utf-8")
    (folder / ".hidden").mkdir()
    (folder / ".hidden" / "not.yaml").write_text(WRONG, encoding="utf-8")
    run = blueprint("check", "--fail-on", "never")
    assert run.out.endswith("5 files checked: 1 error, 1 warning, 1 hint.\n")
    assert "compose" not in run.out + run.err


def test_what_was_passed_over_is_said_when_asked(blueprint: CommandLine) -> None:
    assert "compose.yaml" in blueprint("check", "-v").err


def test_a_named_file_is_checked_whatever_it_holds(blueprint: CommandLine) -> None:
    run = blueprint("check", "compose.yaml")
    assert run.code == 1
    assert "compose.yaml:1:1" in run.out


def test_patterns_are_expanded_where_the_shell_does_not(blueprint: CommandLine) -> None:
    run = blueprint("check", "[cd]*.yaml", "-f", "json")
    assert [file["path"] for file in json.loads(run.out)["files"]] == ["clean.yaml", "doubtful.yaml"]


def test_a_file_named_twice_is_checked_once(blueprint: CommandLine) -> None:
    run = blueprint("check", "clean.yaml", "clean.yaml", "c*.yaml")
    assert run.out == "1 file checked, nothing found.\n"


def test_standard_input(blueprint: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(WRONG.encode())))
    run = blueprint("check", "-", "-f", "concise")
    assert run.out == "<stdin>:12:9: BP202 there is no actor `libarian` under `actors:`\n"


@pytest.mark.parametrize(
    "text", ['"blueprint": 1\n', "{blueprint: 1}\n", "\ufeffblueprint: 1\n", "blueprint：1\n"]
)
def test_a_draft_in_a_folder_is_not_passed_over(blueprint: CommandLine, tmp_path: Path, text: str) -> None:
    (tmp_path / "draft.yaml").write_text(text, encoding="utf-8")
    assert blueprint("check").code == 1


def test_a_blueprint_without_its_first_line_is_not_passed_over(
    blueprint: CommandLine, tmp_path: Path
) -> None:
    (tmp_path / "draft.yaml").write_text(CLEAN.replace("blueprint: 1\n", ""), encoding="utf-8")
    assert blueprint("check").code == 1


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="needs a user whose rights are limited"
)
def test_a_file_that_may_not_be_read(blueprint: CommandLine, folder: Path) -> None:
    (folder / "wrong.yaml").chmod(0)
    run = blueprint("check", "wrong.yaml")
    assert run.code == 2
    assert "BP001" in run.out


@pytest.mark.parametrize("name", ["a\0b.yaml", "x" * 5000 + ".yaml", "clean.yaml/inside.yaml"])
def test_impossible_names_are_findings(blueprint: CommandLine, name: str) -> None:
    run = blueprint("check", name)
    assert run.code == 2
    assert "BP001" in run.out


# what is said


def test_full(blueprint: CommandLine) -> None:
    run = blueprint("check", "wrong.yaml")
    assert run.out == (
        "error[BP202] unknown-actor: there is no actor `libarian` under `actors:`\n"
        "  --> wrong.yaml:12:9\n"
        "   |\n"
        "12 |     by: libarian\n"
        "   |         ^^^^^^^^\n"
        "   = help: did you mean `librarian`? Otherwise declare it, for example `libarian: {lane: onstage}`\n"
        "   = more: blueprint explain BP202\n"
        "\n"
        "1 file checked: 1 error.\n"
    )


def test_full_in_chinese(blueprint: CommandLine) -> None:
    run = blueprint("check", "wrong.yaml", "--lang", "zh")
    assert run.out.startswith("错误[BP202] unknown-actor: `actors:` 里没有 `libarian`\n")
    assert run.out.endswith("检查了 1 个文件：1 个错误。\n")


def test_the_language_follows_the_locale(blueprint: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert "检查了" in blueprint("check", "clean.yaml").out
    assert "nothing found" in blueprint("check", "clean.yaml", "--lang", "en").out


def test_concise_keeps_the_summary_apart(blueprint: CommandLine) -> None:
    run = blueprint("check", "wrong.yaml", "--format", "concise")
    assert run.out == "wrong.yaml:12:9: BP202 there is no actor `libarian` under `actors:`\n"
    assert run.err == "1 file checked: 1 error.\n"


def test_json_keeps_to_its_schema(blueprint: CommandLine) -> None:
    run = blueprint("check", ".", "missing.yaml", "--format", "json", "--preset", "all")
    content = json.loads(run.out)
    jsonschema.validate(content, json.loads(SCHEMA.read_text(encoding="utf-8")))
    assert content["summary"]["files"] == 5
    (wrong,) = (file for file in content["files"] if file["path"] == "wrong.yaml")
    (finding,) = (finding for finding in wrong["findings"] if finding["code"] == "BP202")
    assert finding["node"] == ["steps", "shelve", "by"]
    assert (finding["start"], finding["end"]) == ({"line": 12, "column": 9}, {"line": 12, "column": 17})


def test_json_is_utf8_whatever_the_console_speaks(blueprint: CommandLine) -> None:
    run = blueprint("check", "wrong.yaml", "-f", "json", "--lang", "zh")
    assert "里没有" in json.loads(run.out)["files"][0]["findings"][0]["message"]


def test_github(blueprint: CommandLine, folder: Path) -> None:
    (folder / "50%, a:b.yaml").write_text(WRONG, encoding="utf-8")
    run = blueprint("check", "50%, a:b.yaml", "-f", "github")
    assert run.out == (
        "::error file=50%25%2C a%3Ab.yaml,line=12,endLine=12,title=BP202 unknown-actor,col=9,endColumn=17"
        "::there is no actor `libarian` under `actors:`%0Adid you mean `librarian`? Otherwise declare it, "
        "for example `libarian: {lane: onstage}`\n"
    )


def test_colour_only_where_wanted(blueprint: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b" not in blueprint("check", "wrong.yaml").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    coloured = blueprint("check", "wrong.yaml").out
    assert "\x1b[1;31m" in coloured
    monkeypatch.setenv("NO_COLOR", "1")
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == blueprint("check", "wrong.yaml").out


# which rules


def test_select_alone_and_beside_a_preset(blueprint: CommandLine) -> None:
    def codes(*arguments: str) -> set[str]:
        found = json.loads(blueprint("check", *arguments, "-f", "json").out)
        return {finding["code"] for file in found["files"] for finding in file["findings"]}

    assert codes("--select", "BP305,same-words") == {"BP305", "BP410"}
    assert codes("--preset", "correctness", "--select", "BP305", "--select", "BP410") == {
        "BP202",
        "BP305",
        "BP410",
    }
    assert codes("--ignore", "BP2", "--ignore", "same-words") == {"BP305"}
    assert {"BP202", "BP305", "BP405"} <= codes("--preset", "all")


def test_an_unknown_rule_is_a_slip_with_the_nearest(blueprint: CommandLine) -> None:
    run = blueprint("check", "--ignore", "same-wrods")
    assert run.err.startswith("There is no rule `same-wrods`. The nearest: same-words")


def test_today_is_given(blueprint: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        CLEAN.replace("actors:", "reviewed: 2025-03-01\nactors:"), encoding="utf-8"
    )
    assert "BP412" not in blueprint("check", "--today", "2026-02-01").out
    assert "BP412" in blueprint("check", "--today", "2026-03-15").out


def test_of_a_spoiled_file_only_the_beginning_is_written_out(blueprint: CommandLine, folder: Path) -> None:
    (folder / "spoiled.yaml").write_text(
        CLEAN + "".join(f"key{n}: 1\n" for n in range(500)), encoding="utf-8"
    )
    run = blueprint("check", "spoiled.yaml", "-f", "concise")
    assert len(run.out.splitlines()) == 200
    assert run.err.startswith("spoiled.yaml: 300 more findings are not shown;")
    assert "500 errors" in run.err
    found = json.loads(blueprint("check", "spoiled.yaml", "-f", "json").out)
    assert len(found["files"][0]["findings"]) == 500


def test_lines_for_github_are_utf_8_whatever_the_console_speaks(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(CLEAN.replace("by: librarian", "by: 馆员"), encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "blueprint", "check", "a.yaml", "--format", "github"],
        cwd=tmp_path, capture_output=True, env={"PYTHONIOENCODING": "cp1252"}, check=False,
    )  # fmt: skip
    assert "馆员" in run.stdout.decode()

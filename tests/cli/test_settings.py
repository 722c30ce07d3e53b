"""Settings: where they are found, what they say, what is wrong with them."""

from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine
from tests.cli.files import CLEAN, DOUBTFUL, UNTIMED, WRONG


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_they_are_found_above_the_first_path(blueprint: CommandLine, tmp_path: Path) -> None:
    write(tmp_path / "team" / "blueprint.toml", 'fail-on = "hint"\n')
    write(tmp_path / "team" / "services" / "deep" / "a.yaml", UNTIMED)
    write(tmp_path / "elsewhere" / "b.yaml", UNTIMED)
    assert blueprint("check", "team/services/deep/a.yaml").code == 1
    assert blueprint("check", "team/services/**/*.yaml").code == 0  # a pattern: from the current folder
    assert blueprint("check", "elsewhere").code == 0


def test_a_pyproject_without_our_table_is_passed_over(blueprint: CommandLine, tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", '[tool.blueprint]\nfail-on = "hint"\n')
    write(tmp_path / "sub" / "pyproject.toml", "[tool.ruff]\nline-length = 100\n")
    write(tmp_path / "sub" / "a.yaml", UNTIMED)
    assert blueprint("check", "sub").code == 1


def test_in_one_folder_blueprint_toml_wins(blueprint: CommandLine, tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", '[tool.blueprint]\nfail-on = "never"\n')
    write(tmp_path / "blueprint.toml", 'fail-on = "error"\n')
    write(tmp_path / "a.yaml", WRONG)
    assert blueprint("check").code == 1


def test_the_command_line_wins(blueprint: CommandLine, tmp_path: Path) -> None:
    write(
        tmp_path / "blueprint.toml",
        'preset = "correctness"\nselect = ["BP410"]\nfail-on = "warning"\nlang = "zh"\n',
    )
    write(tmp_path / "a.yaml", DOUBTFUL)
    assert blueprint("check").code == 1
    assert "警告[BP410]" in blueprint("check").out
    assert blueprint("check", "--preset", "correctness").code == 0
    assert blueprint("check", "--fail-on", "error").code == 0
    assert "warning[BP410]" in blueprint("check", "--lang", "en").out


def test_ignore_adds_up(blueprint: CommandLine, tmp_path: Path) -> None:
    write(tmp_path / "blueprint.toml", 'ignore = ["same-words"]\nfail-on = "hint"\n')
    write(tmp_path / "a.yaml", DOUBTFUL)
    write(tmp_path / "b.yaml", UNTIMED)
    assert blueprint("check").code == 1
    assert blueprint("check", "--ignore", "BP3").code == 0


def test_per_file_ignores(blueprint: CommandLine, tmp_path: Path) -> None:
    write(tmp_path / "blueprint.toml", '[per-file-ignores]\n"drafts/*" = ["BP2", "BP3"]\n')
    write(tmp_path / "drafts" / "a.yaml", WRONG)
    write(tmp_path / "b.yaml", CLEAN)
    assert blueprint("check").code == 0
    assert blueprint("check", "drafts").code == 0
    write(tmp_path / "c.yaml", WRONG)
    assert blueprint("check").code == 1


def test_every_mistake_is_told_with_its_place(blueprint: CommandLine, tmp_path: Path) -> None:
    write(
        tmp_path / "pyproject.toml",
        "[project]\nname = 'x'\npreset = 1\n\n[tool.blueprint]\npresset = 'all'\nfail-on = 'always'\n"
        "ignore = 'BP4'\nselect = ['BP777']\n\n[tool.blueprint.per-file-ignores]\n'a/*' = 'BP4'\n",
    )
    run = blueprint("check")
    assert run.code == 2
    path = tmp_path / "pyproject.toml"
    assert run.err.splitlines() == [
        f"{path}:6: there is no setting `presset`; did you mean `preset`?",
        f"{path}:7: `fail-on` is always; write one of: error, warning, hint, never",
        f'{path}:8: `ignore` should be a list of rules, for example ignore = ["BP404", "same-words"]',
        f"{path}:9: `select` names `BP777`, which is no rule; the nearest: BP007, BP017, BP107",
        f"{path}:11: `per-file-ignores` should be a table of patterns, each with a list of rules, "
        'for example "drafts/*.yaml" = ["BP4"]',
    ]


@pytest.mark.parametrize("text", ["preset = ", "[a\n", 'preset = "all"\npreset = "all"\n'])
def test_what_is_no_toml(blueprint: CommandLine, tmp_path: Path, text: str) -> None:
    write(tmp_path / "blueprint.toml", text)
    run = blueprint("check")
    assert run.code == 2
    assert "blueprint.toml" in run.err


def test_a_byte_order_mark_is_fine(blueprint: CommandLine, tmp_path: Path) -> None:
    write(tmp_path / "blueprint.toml", '\ufefffail-on = "never"\n')
    write(tmp_path / "a.yaml", WRONG)
    assert blueprint("check").code == 0

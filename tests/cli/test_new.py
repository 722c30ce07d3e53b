"""`blueprint new`."""

from pathlib import Path

import pytest

from blueprint.cli import new
from tests.cli.conftest import CommandLine

PURPOSES = ("design", "review", "re-engineer")


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("purpose", PURPOSES)
def test_the_result_is_clean(blueprint: CommandLine, purpose: str, language: str) -> None:
    run = blueprint("new", "Home visit", "--purpose", purpose, "--language", language)
    assert run.code == 0
    assert run.out.startswith("home-visit.yaml written.")
    checked = blueprint("check", "home-visit.yaml")
    assert (checked.code, checked.out.strip()) == (0, "1 file checked, nothing found.")
    assert blueprint("fmt", "--check", "home-visit.yaml").code == 0


def test_the_purposes_differ_and_the_schema_line_is_there(blueprint: CommandLine, tmp_path: Path) -> None:
    for purpose in PURPOSES:
        assert blueprint("new", "Visit", "-p", purpose, "-l", "en", "-o", f"{purpose}.yaml").code == 0
    texts = [(tmp_path / f"{purpose}.yaml").read_text(encoding="utf-8") for purpose in PURPOSES]
    assert len({text.split("steps:")[1] for text in texts}) == 3
    assert all(text.startswith("# $schema: ./blueprint.schema.json\n") for text in texts)
    assert all(
        "service: Visit\n" in text and f"purpose: {p}\n" in text
        for text, p in zip(texts, PURPOSES, strict=True)
    )


def test_a_file_that_is_there_is_not_replaced(blueprint: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "visit.yaml"
    path.write_text("mine", encoding="utf-8")
    run = blueprint("new", "Visit", "-p", "design", "-l", "en")
    assert run.code == 2
    assert "`visit.yaml` is there already" in run.err
    assert path.read_text(encoding="utf-8") == "mine"
    assert blueprint("new", "Visit", "-p", "design", "-l", "en", "--force").code == 0
    assert path.read_text(encoding="utf-8") != "mine"


def test_the_schema_beside_it_in_the_language_of_the_file(blueprint: CommandLine, tmp_path: Path) -> None:
    run = blueprint("new", "上门装机", "-p", "design", "-l", "zh", "--schema")
    assert "blueprint.schema.json written" in run.out
    assert "一个文件描述一项服务" in (tmp_path / "blueprint.schema.json").read_text(encoding="utf-8")
    assert (tmp_path / "上门装机.yaml").exists()


@pytest.mark.parametrize(
    "name", ["Pay: now", "# 1", "yes", "2026", "[a]", "a\nb", "It's", '"Q"', "订单：加急", "{x}"]
)
def test_any_name_is_written_so_that_it_is_read_back(
    blueprint: CommandLine, tmp_path: Path, name: str
) -> None:
    from blueprint.language import decode
    from blueprint.source import read

    assert blueprint("new", name, "-p", "review", "-l", "en", "-o", "a.yaml").code == 0
    service = decode(read((tmp_path / "a.yaml").read_text(encoding="utf-8"))).service
    assert service is not None
    assert service.name == " ".join(name.split())
    assert blueprint("check", "a.yaml").code == 0


def test_where_nobody_can_answer_the_missing_flag_is_named(
    blueprint: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: False)
    run = blueprint("new", "Visit", "-l", "en")
    assert run.code == 2
    assert run.err == "There is nobody to ask: give the purpose, --purpose design, review or re-engineer.\n"


def test_three_questions(blueprint: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter(["Home visit", "re", "3", "zh"])
    asked: list[str] = []

    def answer(question: str, **_: object) -> str:
        asked.append(question)
        return next(answers)

    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr(new.typer, "prompt", answer)
    run = blueprint("new")
    assert run.code == 0
    assert len(asked) == 4  # the second one had to be asked again
    assert run.err == "Answer with one of design, review, re-engineer, or its number.\n"
    assert "purpose: re-engineer\nlanguage: zh\n" in (tmp_path / "home-visit.yaml").read_text(
        encoding="utf-8"
    )

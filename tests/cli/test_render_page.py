"""`blueprint render -o NAME.html`, as it is called."""

from pathlib import Path

import pytest

from blueprint.cli import main

GOOD = """\
blueprint: 1
service: Library
language: en
segments: {young: {share: 50%}, old: {share: 50%}}
actors:
  reader: {lane: customer}
  desk: {lane: onstage}
steps:
  ask: {does: {reader: Asks for a book, desk: Listens}, time: 1m, by_segment: {old: {time: 3m}}}
  lend: {does: {desk: Lends it, reader: Signs}, time: 2m, next: end}
"""
BROKEN = GOOD.replace("next: end", "next: nowhere")

pytestmark = pytest.mark.usefixtures("file")


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    path = Path("library.yaml")
    path.write_text(GOOD, encoding="utf-8")
    return path


def page(name: str = "library.html") -> str:
    return Path(name).read_text(encoding="utf-8")


@pytest.mark.parametrize("how", [("-o", "library.html"), ("--format", "html")])
def test_the_page_is_written(how, capsys):
    assert main(["render", "library.yaml", *how]) == 0
    assert capsys.readouterr().out == "drawn: library.html\n"
    assert page().startswith('<!DOCTYPE html>\n<html lang="en" class="blueprint">')
    assert "Asks for a book" in page()


def test_standard_output_gets_the_page_alone(capfdbinary):
    assert main(["render", "library.yaml", "--format", "html", "-o", "-"]) == 0
    out = capfdbinary.readouterr().out
    assert out.startswith(b"<!DOCTYPE html>") and out.endswith(b"</html>\n")


def test_its_words_are_in_the_language_asked_for():
    main(["render", "library.yaml", "-o", "library.html", "--lang", "zh"])
    assert '<html lang="zh"' in page() and "查找步骤" in page() and "Search steps" not in page()


def test_segment_plan_overlay_and_theme_are_taken():
    options = ("--segment", "old", "--as-planned", "--overlay", "time", "--theme", "dark")
    assert main(["render", "library.yaml", "-o", "library.html", *options]) == 0
    assert "segment “old” · as planned" in page()
    assert '<body data-overlay="time">' in page()
    assert "prefers-color-scheme" not in page()
    assert "<td>3 min" in page()


def test_a_page_of_a_file_with_errors_never_takes_the_place_of_a_good_one():
    assert main(["render", "library.yaml", "-o", "library.html"]) == 0
    good = page()
    Path("library.yaml").write_text(BROKEN, encoding="utf-8")
    assert main(["render", "library.yaml", "-o", "library.html"]) == 1
    assert page() == good
    assert "This file has errors" in page("library.draft.html")
    assert main(["render", "library.yaml", "-o", "library.html", "--force"]) == 1
    assert "This file has errors" in page()
    Path("library.yaml").write_text(GOOD, encoding="utf-8")
    assert main(["render", "library.yaml", "-o", "library.html"]) == 0
    assert page() == good

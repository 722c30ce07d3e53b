"""How wide text is in a terminal."""

import subprocess
import sys

from wcwidth import wcwidth

from blueprint.report.visible import _USUAL, cells, visible
from tests.report.goldens import CLINIC


def test_what_is_measured_without_the_tables_is_as_wide_as_they_say():
    usual = [chr(code) for code in range(0x20, 0x11000) if _USUAL.fullmatch(chr(code))]
    assert len(usual) > 21_000
    assert [character for character in usual if cells(character) != wcwidth(character)] == []
    assert all(visible(character) == character for character in usual)


def test_what_is_not_usual_is_looked_up():
    assert [cells(text) for text in ("e\u0301", "가", "👍", "a\u200bb", "ｱ")] == [1, 2, 2, 2, 1]


def test_a_page_does_not_wait_for_the_tables():
    program = (
        "import sys; from blueprint.cli import main; "
        "code = main(['analyze', sys.argv[1]]); print(code, 'wcwidth' in sys.modules, file=sys.stderr)"
    )
    run = subprocess.run(
        [sys.executable, "-c", program, CLINIC], capture_output=True, encoding="utf-8", check=True
    )
    assert run.stderr.split() == ["0", "False"]

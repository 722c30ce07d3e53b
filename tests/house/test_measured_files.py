"""The files we measure with: as large as they say, whole and clean, the same every time."""

from datetime import date

import pytest

from benchmarks.files import TODAY, file_of_lines, file_of_steps
from blueprint.language import decode
from blueprint.source import read
from tests.support import findings_of


@pytest.mark.parametrize("text", [file_of_lines(300, 0), file_of_lines(300, 1), file_of_steps(10)])
def test_a_measured_file_is_clean(text: str) -> None:
    found = findings_of(text, preset="recommended", today=date.fromisoformat(TODAY))
    assert [str(finding) for finding in found] == []


@pytest.mark.parametrize("steps", [10, 40, 100])
def test_a_file_has_as_many_steps_as_asked(steps: int) -> None:
    service = decode(read(file_of_steps(steps))).service
    assert service is not None
    assert len(service.steps) == steps


def test_a_file_is_as_long_as_asked_and_the_same_every_time() -> None:
    text = file_of_lines(300, 7)
    assert 300 <= text.count("\n") <= 330
    assert text == file_of_lines(300, 7)
    assert text != file_of_lines(300, 9)


def test_a_measured_file_holds_what_services_hold() -> None:
    text = file_of_lines(2000)
    for key in ("choose:", "next: [", "wait_before:", "fails:", "chance: 4%", "kind: wait", "by_segment:"):
        assert key in text

"""What is kept as a file is what the code makes of it today."""

import pytest

from tests.report.generated import FILES, ROOT
from tests.report.goldens import GOLDEN, goldens


@pytest.mark.parametrize("name", FILES)
def test_a_generated_file_is_fresh(name):
    assert (ROOT / name).read_text(encoding="utf-8") == FILES[name]()


@pytest.mark.parametrize(("name", "text"), [pytest.param(*golden, id=golden[0]) for golden in goldens()])
def test_a_page_looks_as_it_was_approved(name, text):
    assert (GOLDEN / name).read_bytes().decode("utf-8") == text()


def test_no_golden_is_left_over():
    assert {path.name for path in GOLDEN.iterdir()} == {name for name, _ in goldens()}

"""BP006: nothing to read."""

import pytest

from tests.rules.slip import told


@pytest.mark.parametrize("text", ["", "\n\n", "   \n"])
def test_an_empty_file(text: str) -> None:
    [finding] = told(text)
    assert str(finding) == "1:1: BP006 the file is empty"


@pytest.mark.parametrize("text", ["# a draft\n", "---\n", "--- # later\n...\n"])
def test_a_file_of_comments(text: str) -> None:
    [finding] = told(text)
    assert finding.message == "there is nothing but comments in this file"
    assert "`blueprint new`" in finding.help

"""Lines of texts with any line ends."""

import pytest

from blueprint.source.lines import line_end, line_start


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("width", [0, 3, 199, 200, 201, 5000])
def test_where_a_line_begins_and_ends(ending: str, width: int) -> None:
    text = ending.join(["first", "x" * width, "last"])
    begin = len("first" + ending)
    for offset in {begin, begin + width // 2, begin + width}:
        assert (line_start(text, offset), line_end(text, offset)) == (begin, begin + width)
    assert line_start(text, 4) == 0

"""The two ways in which a duration is known, as code and as the schema's pattern, are one."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from blueprint.language.durations import ISO, PLAIN, written

PATTERN = re.compile(f"(?:{PLAIN}|{ISO})")
PARTS = [
    "1",
    "2.5",
    "30",
    ".",
    "0",
    "w",
    "bd",
    "d",
    "h",
    "m",
    "s",
    "b",
    "P",
    "T",
    "W",
    "D",
    "H",
    "M",
    "S",
    " ",
    "9" * 10,
]


@settings(max_examples=400)
@given(st.lists(st.sampled_from(PARTS), max_size=8).map("".join))
def test_code_and_pattern_agree(text: str) -> None:
    assert (written(text) is not None) is (PATTERN.fullmatch(text) is not None)

"""A value that could not be read is told once: no rule then calls it missing or concludes from it."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from blueprint.check.examples import example
from blueprint.check.pages import page
from blueprint.check.registry import MODULES
from tests.support import findings_of

RULES = [module.RULE for module in MODULES if "BP300" < module.RULE.code < "BP600"]

SCALAR = re.compile(r"(?<=[:\s{,])\w[\w ]*: ([^,{}\[\]\n]+)")
COLLECTION = re.compile(r"(?<=[:\s{,])\w[\w ]*: (\{[^{}\n]*\}|\[[^\[\]\n]*\])")


def broken(text: str) -> Iterator[str]:
    """The file with each of its one-line values replaced by something that is nowhere a value."""
    for pattern in (SCALAR, COLLECTION):
        for match in pattern.finditer(text):
            yield text[: match.start(1)] + "[[1]]" + text[match.end(1) :]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_broken_value_has_no_second_finding(rule):
    found = example(page(rule), "Good")
    assert found is not None
    whole = Counter(told.code for told in findings_of(found.text))
    for text in broken(found.text):
        told = findings_of(text)
        assert any(each.code < "BP200" for each in told), text
        more = Counter(each.code for each in told) - whole
        assert not [str(each) for each in told if each.code >= "BP300" and each.code in more], text

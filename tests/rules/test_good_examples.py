"""The mended examples of these pages are good blueprints: nothing recommended is missing in them."""

import pytest

from blueprint.check.examples import example
from blueprint.check.pages import page
from blueprint.check.registry import MODULES
from tests.support import findings_of

RULES = [module.RULE for module in MODULES if "BP300" < module.RULE.code < "BP600"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_good_example_is_clean(rule):
    found = example(page(rule), "Good")
    assert found is not None
    assert [str(told) for told in findings_of(found.text, preset="recommended")] == []

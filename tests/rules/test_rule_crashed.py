from collections.abc import Callable
from typing import Any, NamedTuple

from blueprint.check import Selection, check
from blueprint.check.registry import MODULES
from blueprint.findings import Preset, Rule, rule
from blueprint.language import decode
from blueprint.report.telling import advice, message
from blueprint.source import read
from blueprint.wording import Wording
from tests.rules.counter import counter
from tests.support import TODAY


class Broken(NamedTuple):
    """What a module of a rule offers."""

    RULE: Rule
    check: Callable[[Any], Any]


def stumbles(_):
    yield from ()
    raise ZeroDivisionError("division by zero")


def test_the_others_still_run_and_the_failed_one_is_named():
    document = read(counter("one: {does: One, by: clark, time: 1m}"))
    broken = Broken(RULE=rule("same-words"), check=stumbles)
    found = check(
        document,
        decode(document).service,
        today=TODAY,
        selection=Selection(Preset.ALL),
        modules=(broken, *MODULES),
    )
    crashed = next(finding for finding in found if finding.rule.code == "BP901")
    assert "BP202" in {finding.rule.code for finding in found}
    assert message(crashed, Wording("en")) == (
        "`same-words` (BP410) failed on this file, so what is looked for there was not checked: "
        "ZeroDivisionError: division by zero"
    )
    assert "请附上文件反馈给我们" in advice(crashed, Wording("zh"))


def test_rules_that_fail_for_one_cause_are_one_finding():
    document = read(counter("one: {does: One, by: clerk, time: 1m}"))
    broken = tuple(Broken(RULE=rule(name), check=stumbles) for name in ("same-words", "deadlock"))
    (crashed,) = check(document, decode(document).service, today=TODAY, modules=broken)
    assert crashed.args["rules"] == ("`same-words` (BP410)", "`deadlock` (BP211)")

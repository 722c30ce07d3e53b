"""Every rule's page, with its examples as tests, and everything else a rule must have."""

import ast
import string
from importlib import import_module
from pathlib import Path

import pytest

from blueprint.check.examples import HEADINGS, sections
from blueprint.check.pages import page
from blueprint.check.registry import MODULES, NAMES
from blueprint.findings import RULES, Preset, Rule
from blueprint.wording import LANGUAGES
from tests.support import Told, example_of, findings_of

TESTS = Path(__file__).parents[1] / "rules"

WITHOUT_EXAMPLES = {"unreadable-file", "rule-crashed"}
"""No text brings them about: the one speaks of names, the other of the tool."""


WITH_EXAMPLES = pytest.mark.parametrize(
    "rule", [r for r in RULES.values() if r.name not in WITHOUT_EXAMPLES], ids=lambda rule: rule.name
)
EVERY_RULE = pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: f"{rule.code}-{rule.name}")


def told_of(rule: Rule, heading: str) -> list[Told]:
    return findings_of(example_of(rule, heading), preset="correctness", also=rule.code)


@EVERY_RULE
def test_a_page_has_its_headings(rule: Rule) -> None:
    text = page(rule)
    assert text.startswith(f"# {rule.code} {rule.name}\n")
    assert tuple(sections(text)) == HEADINGS
    assert all(sections(text).values())


@WITH_EXAMPLES
def test_the_bad_example_shows_this_and_the_good_one_nothing(rule: Rule) -> None:
    bad = told_of(rule, "Bad")
    assert bad, "the bad example is clean"
    assert {told.code for told in bad} == {rule.code}, "\n".join(map(str, bad))
    good = told_of(rule, "Good")
    assert good == [], "\n".join(map(str, good))


@WITH_EXAMPLES
def test_a_rule_stays_silent_on_the_good_examples_of_all_others(rule: Rule) -> None:
    """Correctness only: what is good practice may well be missing in an example about something else."""
    if rule.preset is Preset.CORRECTNESS:
        assert [
            t for t in findings_of(example_of(rule, "Good"), preset="correctness") if t.name != rule.name
        ] == []


@EVERY_RULE
def test_a_rule_has_a_test_file(rule: Rule) -> None:
    assert (TESTS / f"test_{rule.name.replace('-', '_')}.py").is_file()


@EVERY_RULE
def test_a_rule_has_texts_in_every_language(rule: Rule) -> None:
    for package in LANGUAGES.values():
        texts = import_module(f"blueprint.wording.{package}.{rule.theme}").TEXTS
        own = [key for key in texts if key.split(".")[0] == rule.name and not key.endswith(".help")]
        assert own, package


@pytest.mark.parametrize(
    "theme",
    sorted(
        path.stem for path in (Path(import_module("blueprint.wording.english").__path__[0])).glob("[a-z]*.py")
    ),
)
def test_both_languages_have_the_same_keys_and_placeholders(theme: str) -> None:
    english, chinese = (
        {
            key: placeholders(text)
            for key, text in import_module(f"blueprint.wording.{package}.{theme}").TEXTS.items()
        }
        for package in ("english", "chinese")
    )
    assert english == chinese


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_no_text_belongs_to_a_rule_that_does_not_exist() -> None:
    for theme in sorted(
        {rule.theme for rule in RULES.values()} - {"fields", "internal"}
    ):  # these have other texts too
        texts = import_module(f"blueprint.wording.english.{theme}").TEXTS
        assert {key.split(".")[0] for key in texts} <= set(RULES), theme


def test_the_registry_holds_every_rule_in_the_order_of_the_codes() -> None:
    elsewhere = {"unused-suppression", "suppression-without-reason", "rule-crashed"}
    expected = [r for r in RULES.values() if r.code >= "BP200" and r.name not in elsewhere]
    assert [name.replace("_", "-") for name in NAMES] == [rule.name for rule in expected]
    assert [module.RULE for module in MODULES] == expected


def test_codes_and_names_stand_once_and_in_order() -> None:
    codes = [rule.code for rule in RULES.values()]
    assert codes == sorted(set(codes))


def test_pages_belong_to_rules() -> None:
    folder = Path(import_module("blueprint.check.pages").__path__[0])
    assert {path.stem for path in folder.glob("*.md")} == set(RULES)


@EVERY_RULE
def test_the_rules_module_says_what_it_finds(rule: Rule) -> None:
    path = Path(import_module("blueprint.check.rules").__path__[0]) / f"{rule.name.replace('-', '_')}.py"
    if path.is_file():
        assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))

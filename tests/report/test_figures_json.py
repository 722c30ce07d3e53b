"""The JSON document of figures: its schema, its units, what is withheld."""

import json
from math import inf
from pathlib import Path

import jsonschema
import pytest

from blueprint.analysis.lead_time import Lead
from blueprint.analysis.slack import Slack
from blueprint.findings import RULES
from blueprint.model import Duration
from blueprint.report.figures_json import figures_json
from tests.report.analyses import FOLDER, analysed, analysis_of, by_hand, service_of
from tests.support import example_of

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "schemas" / "analysis.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
FILES = sorted([*(ROOT / "examples").glob("*.yaml"), *FOLDER.glob("*.yaml")])
COUNTER = FOLDER / "counter.yaml"


def document(analysis, segment=None):
    content = json.loads(figures_json(analysis, segment))
    VALIDATOR.validate(content)
    return content


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_schema_holds_for_every_example(path):
    analysis = analysis_of(path)
    for segment in (None, *analysis.service.segments):
        assert document(analysis, segment)["segment"] == segment


def test_the_schema_holds_for_services_in_which_something_is_wrong():
    withheld = set()
    for rule in RULES.values():
        if rule.name in ("unreadable-file", "internal-error") or rule.theme in ("yaml", "internal"):
            continue
        service = service_of(example_of(rule, "Bad"))
        if service is not None:
            withheld.add(document(analysed(service))["lead_time"]["planned"]["mix"]["withheld"])
    assert withheld >= {None, "flow", "chances", "shares"}


def test_the_schema_rejects_what_is_not_the_document():
    content = document(analysis_of(COUNTER))
    content["planned"]["mix"]["work"]["people"]["wall_seconds"] = "12 min"
    with pytest.raises(jsonschema.ValidationError):
        VALIDATOR.validate(content)


def test_lead_times_have_the_keys_they_had_from_the_first():
    lead = document(by_hand(Lead(Duration(1380.0), shortest=1140.0, longest=1740.0)))["lead_time"]
    assert lead["planned"]["mix"] == {
        "wall_seconds": 1380.0,
        "business_days": 0.0,
        "complete": True,
        "method": "exact",
        "runs": None,
        "half_width_seconds": None,
        "shortest_seconds": 1140.0,
        "longest_seconds": 1740.0,
        "withheld": None,
    }
    assert lead["with_failures"]["segments"] == {}


def test_what_has_no_end_or_cannot_be_given_is_null():
    mix = document(by_hand(Lead(Duration(1.0), longest=inf)))["lead_time"]["planned"]["mix"]
    assert mix["longest_seconds"] is None
    none = document(by_hand(Lead(None, withheld="flow")))["lead_time"]["planned"]["mix"]
    assert (none["wall_seconds"], none["complete"], none["method"], none["withheld"]) == (
        None, False, None, "flow",
    )  # fmt: skip
    content = json.loads(figures_json(by_hand(slacks={"a": Slack(inf)})))
    assert content["planned"]["mix"]["elements"] == {}


def test_parts_add_up_to_what_they_are_parts_of():
    content = document(analysis_of(COUNTER))
    for name in ("planned", "with_failures"):
        mix = content[name]["mix"]
        seconds = {key: part["wall_seconds"] for key, part in mix["element_time"].items() if key != "shares"}
        assert seconds["total"] == pytest.approx(
            sum(seconds[k] for k in ("va", "bva", "nva", "unclassified"))
        )
        customer = {
            key: part["wall_seconds"] for key, part in mix["customer_time"].items() if key != "sampled"
        }
        assert customer["waiting"] == pytest.approx(sum(customer[k] for k in ("turn", "unseen", "branches")))
        assert customer["total"] == pytest.approx(sum(customer[k] for k in ("acting", "served", "waiting")))
        cost = {key: part["value"] for key, part in mix["cost"].items() if key != "without_rate"}
        assert cost["total"] == pytest.approx(cost["staff"] + cost["steps"] + cost["recoveries"])
        assert mix["profit"]["value"] == pytest.approx(25 - cost["total"])
        assert sum(share["value"] for share in mix["element_time"]["shares"].values()) == pytest.approx(1)
        assert sum(end["share"]["value"] for end in mix["ends"].values()) == pytest.approx(1)


def test_business_days_stay_apart():
    side = document(analysis_of(COUNTER))["planned"]["mix"]["element_time"]["side"]
    assert (side["wall_seconds"], side["business_days"]) == pytest.approx((60 / 0.96, 1 / 0.96))


def test_a_segment_alone_is_the_mix():
    whole, alone = document(analysis_of(COUNTER)), document(analysis_of(COUNTER), "existing")
    assert alone["planned"]["mix"] == whole["planned"]["segments"]["existing"]
    assert list(alone["lead_time"]["planned"]["segments"]) == ["existing"]


def test_elements_say_where_the_file_has_them():
    elements = {each["name"]: each for each in document(analysis_of(COUNTER))["elements"]}
    assert elements["activate.wait_before"]["path"] == ["steps", "activate", "wait_before"]
    assert elements["register.fails.typo.recover"]["form"] == "recovery"
    assert elements["queue"]["basis"] == "observed"
    assert [name for name, each in elements.items() if each["side"]] == ["report.wait_before", "report"]

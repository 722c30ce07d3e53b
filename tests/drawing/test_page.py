"""The page as text: what is in it, and what is not."""

import json
import os
import re
import subprocess
import sys
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from blueprint.analysis.analysing import analyse
from blueprint.drawing import Scene, compose, is_draft, place
from blueprint.drawing.overlays import OVERLAYS
from blueprint.drawing.page import page
from blueprint.drawing.page.building import data
from blueprint.drawing.page.colouring import sheet
from blueprint.drawing.page.layers import layers
from blueprint.drawing.scene import Group, Text
from blueprint.drawing.svg import markup
from blueprint.drawing.themes import DARK
from blueprint.flow import build, faults
from blueprint.wording import Wording
from blueprint.wording.english.page import TEXTS
from tests.browser.services import HOSTILE
from tests.drawing.services import EXAMPLES, service

MOST = 60_000  # bytes of a page besides its pictures

COUNTER = """\
blueprint: 1
service: Counter
language: en
currency: EUR
segments: {new: {share: 25%}, known: {share: 75%}}
actors:
  guest: {lane: customer, name: Guest}
  clerk: {lane: onstage, name: Clerk, rate: 30/h}
steps:
  ask:
    does: {guest: Asks, clerk: Listens}
    time: {min: 2m, likely: 3m, max: 10m, basis: observed, source: a day at the desk}
    by_segment: {known: {time: 1m}}
    value: va
    tolerance: 3m
    choose:
      found: give
      again: {to: ask, chance: 20%}
  give:
    wait_before: {time: 5m, for: batch, tolerance: 10m}
    does: {clerk: Gives, guest: Takes}
    time: 2m
    work: {clerk: 30s}
    fails:
      torn:
        what: It is torn
        chance: 10%
        severity: 6
        recover: {does: Mends it, by: clerk, time: 5m, within: 1h}
    next: [pack, note]
  pack: {does: {clerk: Packs}, time: 4m, cost: 2, tolerance: 5m, next: end}
  note: {does: {clerk: Notes it}, time: 1m, next: end}
"""


def made(text: str, language: str = "en", **options) -> str:
    it = service(text)
    graph, words = build(it), Wording(language)
    diagram = compose(it, graph, words)
    figures = analyse(graph, sound=all(fault.harmless for fault in faults(graph)))
    return page(diagram, *place(diagram), figures, words, **options)


class Table(HTMLParser):
    """The cells of a page's table, as text, by step and column; all attributes and elements of the page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.rows: dict[str, list[str]] = {}
        self.attributes: list[tuple[str, str | None]] = []
        self.elements: list[str] = []
        self.into: list[str] | None = None
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.elements.append(tag)
        self.attributes += attrs
        if tag == "tr" and dict(attrs).get("data-step"):
            self.rows[dict(attrs)["data-step"]] = self.into = []
        if tag == "th" and dict(attrs).get("scope") == "col":
            self.into = self.names
        if tag in ("th", "td") and self.into is not None:
            self.into.append("")

    def handle_endtag(self, tag):
        if tag in ("thead", "tr"):
            self.into = None

    def handle_data(self, data):
        if self.into:
            self.into[-1] += data

    def facts(self, step: str) -> dict[str, str]:
        return dict(zip(self.names, self.rows[step], strict=True))


def style_of(text: str) -> str:
    return re.search(r"<style>(.*?)</style>", text, re.DOTALL)[1]


def test_the_table_tells_what_the_file_says_and_what_follows_from_it():
    told = Table(made(COUNTER)).facts("ask")
    assert told["Step"] == "Asksask"
    assert told["Who does what"] == "Guest: AsksClerk: Listens"
    assert told["Time, as estimated"] == (
        "2 min to 10 min, most often 3 min · observed · a day at the deskknown: 1 min"
    )
    # (2 + 4·3 + 10) / 6 = 4 min for a quarter, 1 min for the others: 1.75; 1 ÷ (1 − 20 %) visits
    assert told["Mean each time"] == "1 min 45 s"
    assert told["Times per case"] == "1.25"
    assert told["Time per case"].startswith("2 min 11 s · ")
    assert told["Value"] == "VA: adds value"
    assert told["Comes from"] == "Start" + "Asks · rework · again 20%"
    assert told["Leads to"] == "Gives · found 80%" + "Asks · rework · again 20%"


def test_waits_work_money_slack_and_failures_are_told():
    table = Table(made(COUNTER))
    told = table.facts("give")
    assert told["Waiting before it"] == "5 min · batch · accepted: 10 min"
    assert told["Against what customers accept"] == "5 min ≤ 10 min · 0 %"
    assert told["Work each time"] == "Clerk: 30 s"
    assert told["Money per case"] == "0.25 EUR"  # half a minute at 30 an hour
    assert told["Slack"] == "critical: none"
    assert told["Fail points"] == (
        "It is torn" "chance 10% each time" "failures per case: 0.1" "severity 6"
        "recovery: Mends it · by Clerk · takes 5 min · within 1 h"
    )  # fmt: skip
    assert table.facts("note")["Slack"] == "slack 3 min"
    assert table.facts("pack")["Money per case"] == "4.00 EUR · 2.00 EUR each time besides staff"


def test_what_is_not_known_is_a_question_and_what_cannot_be_given_is_said():
    table = Table(
        made(COUNTER.replace("time: 4m, cost: 2", "cost: 2").replace("next: end", "next: nowhere", 1))
    )
    told = table.facts("pack")
    assert told["Mean each time"] == "?"
    assert told["Money per case"] == "not given · 2.00 EUR each time besides staff"
    assert told["Against what customers accept"] == "accepted: 5 min"
    assert told["Times per case"] == told["Time per case"] == told["Slack"] == "not given"


def test_figures_are_those_of_the_segment_asked_for():
    told = Table(made(COUNTER, segment="known")).facts("ask")
    assert told["Mean each time"] == "1 min"


def test_built_in_words_are_in_the_language_asked_for():
    told = Table(made(COUNTER, "zh"))
    assert 'lang="zh"' in made(COUNTER, "zh")
    assert told.facts("give")["步骤前等待"] == "5 分钟 · 凑批 · 可接受：10 分钟"


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_step_of_every_example_has_a_row_whose_links_lead_somewhere(path):
    text = path.read_text(encoding="utf-8")
    it = service(text)
    table = Table(made(text, it.language or "en"))
    assert list(table.rows) == list(it.steps)
    assert {len(row) for row in table.rows.values()} == {len(table.names)}
    ids = {value for name, value in table.attributes if name == "data-step"}
    links = {value for name, value in table.attributes if name == "href" and value.startswith("#step-")}
    assert {re.sub(r"(%..)+", _decoded, link.removeprefix("#step-")) for link in links} == ids


def _decoded(match: re.Match[str]) -> str:
    return bytes.fromhex(match[0].replace("%", "")).decode()


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_page_is_light(path):
    text = made(path.read_text(encoding="utf-8"))
    whole = len(text.encode()) - len(sheet(None).encode())
    pictures = re.findall(
        r'<svg.*?</svg>|<script type="application/json" id="ui-over.*?</script>', text, re.DOTALL
    )
    assert whole - sum(len(each.encode()) for each in pictures) <= MOST


def test_nothing_may_run_but_the_script_and_nothing_is_fetched():
    text = made(COUNTER)
    table = Table(text)
    policy = next(value for name, value in table.attributes if name == "content" and "default-src" in value)
    script = re.findall(r"<script>(.*?)</script>", text, re.DOTALL)
    assert len(script) == 1
    for kind, source in (("script", script[0]), ("style", style_of(text))):
        digest = b64encode(sha256(source.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
    assert "default-src 'none'" in policy
    assert not [name for name, _ in table.attributes if name.startswith("on") or name == "style"]
    assert not [name for name, _ in table.attributes if name == "src"]
    assert "@import" not in text and "url(h" not in text


def test_no_name_in_a_file_can_leave_its_place():
    text = made(HOSTILE)
    table = Table(text)
    assert table.elements.count("script") == 2 + len(OVERLAYS)  # the flow, the overlays, the script
    assert not {"img", "iframe", "textarea", "b2"} & set(table.elements)
    assert text.count("<script>") == 1 and text.count("</style>") == 1 and text.count("</title></style>") == 0
    assert not [name for name, _ in table.attributes if name.startswith("on")]
    assert not [
        value for name, value in table.attributes if name == "href" and value.startswith("javascript")
    ]
    assert list(table.rows) == ['a"b', "next&one"]


@pytest.mark.parametrize(
    "nasty", ["</script>", "</SCRIPT ", "<script>", "<!--<script>", "\u2028", "\ud800", "<!-- ", "]]>"]
)
def test_data_stays_within_its_element(nasty):
    text = data("ui-x", {"parts": {"step": nasty}})
    inner = text.removeprefix('<script type="application/json" id="ui-x">').removesuffix("</script>")
    assert not re.search(r"</|<!|<s", inner, re.IGNORECASE)
    assert json.loads(inner)["parts"]["step"] == nasty.encode("utf-8", "replace").decode()


def test_our_own_words_are_safe_as_they_stand():
    assert not [key for key, text in TEXTS.items() if set(text) & set("<&")]


def test_a_page_of_a_file_with_errors_says_so():
    text = made(COUNTER, draft=True)
    assert is_draft(text.encode()[:2000])
    assert "This file has errors" in text
    assert not is_draft(made(COUNTER).encode()[:2000])


def test_a_theme_takes_the_place_of_light_dark_and_paper():
    style = style_of(made(COUNTER, theme=DARK))
    assert "prefers-color-scheme" not in style
    assert f"--paper:{DARK['paper']}" in style
    assert "prefers-color-scheme:dark" in style_of(made(COUNTER))


def test_several_overlays_at_once_are_one_more_to_choose():
    text = made(COUNTER, chosen=("time", "waits"))
    assert '<body data-overlay="time+waits">' in text
    assert '<option value="time+waits">Time + Waits' in text


# The picture and what overlays change in it


def scene(*items, height: float = 10.0) -> Scene:
    return Scene(10.0, height, "en", "", tuple(items))


def word(text: str) -> Text:
    return Text(0.0, 0.0, text, "words")


def collection(id: str, *members: tuple[str, str]) -> Group:
    return Group(id, id, tuple(Group(name, "node", (word(text),)) for name, text in members))


def test_an_overlay_is_only_what_differs():
    plain = scene(collection("nodes", ("a", "1"), ("b", "2")), collection("links", ("c", "3")))
    other = scene(collection("nodes", ("a", "1"), ("b", "9")), collection("links", ("c", "3")), height=20.0)
    found = layers(plain, {"time": other})
    assert found.changes == {"time": {"b": '<g id="b" class="node">' + markup(word("9")) + "</g>"}}
    assert found.sizes == {"time": (10.0, 20.0)}


def test_a_group_with_other_members_changes_as_a_whole():
    plain = scene(collection("tags"), collection("nodes", ("a", "1")))
    other = scene(collection("tags", ("t", "5")), collection("nodes", ("a", "1")))
    assert layers(plain, {"time": other}).changes["time"] == {"tags": markup(other.items[0])}


def test_what_only_an_overlay_has_leaves_an_empty_place_in_the_picture():
    plain = scene(collection("links", ("c", "3")), collection("nodes", ("a", "1")))
    curve = Group("emotion", "emotion", (word("+2"),))
    found = layers(plain, {"emotion": scene(plain.items[0], curve, plain.items[1])})
    places = re.findall(r'<g id="(links|emotion|nodes)"', found.plain)
    assert places == ["links", "emotion", "nodes"]
    assert found.changes["emotion"] == {"emotion": markup(curve)}


def test_the_legend_changes_as_a_whole():
    plain = scene(collection("tags"), word("rework"))
    swatch = Group("legend-va", "node", (word("VA"),))
    found = layers(plain, {"value": scene(collection("tags"), swatch, word("adds value"), word("rework"))})
    assert list(found.changes["value"]) == ["behind-tags"]
    assert found.changes["value"]["behind-tags"].count("<text") == 3


def test_the_bytes_do_not_depend_on_the_hash_seed():
    script = (
        "import sys; from tests.drawing.test_page import COUNTER, made; "
        "sys.stdout.buffer.write(made(COUNTER).encode())"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", script], capture_output=True, check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    ]  # fmt: skip
    assert runs[0] == runs[1] and len(runs[0]) > 10_000

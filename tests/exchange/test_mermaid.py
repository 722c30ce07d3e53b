"""Mermaid: the same words and lanes as the drawing, within the grammar of Mermaid's flowcharts.

The rules below are those of https://mermaid.js.org/syntax/flowchart.html, as far as we use it.
"""

import html
import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from blueprint.drawing import Diagram
from blueprint.exchange import is_draft_mermaid, mermaid
from blueprint.wording import Wording
from tests.drawing.services import OWN, diagram
from tests.exchange.nasty import NASTY, WORDS

ID = r"[A-Za-z_][A-Za-z0-9_\u4e00-\u9fa5]*"
TEXT = r'"[^"`]*"'
SHAPES = "|".join(
    re.escape(left) + TEXT + re.escape(right)
    for left, right in (
        ("[", "]"), ("(", ")"), ("{", "}"), ("([", "])"), ("[/", "/]"), (">", "]"), ("[(", ")]"),
    )
)  # fmt: skip
LINES = [
    re.compile(pattern)
    for pattern in (
        rf"  {ID}(?:{SHAPES})",
        rf"  subgraph {ID}\[{TEXT}\]",
        rf"    {ID}",
        r"    direction LR",
        r"  end",
        rf"  {ID} (?:-->|-\.->|-\.-|---)(?:\|{TEXT}\|)? {ID}",
        rf"  classDef {ID} [a-z-]+:[^,]+(?:,[a-z-]+:[^,]+)*",
        rf"  class {ID}(?:,{ID})* {ID}",
        r"  linkStyle \d+(?:,\d+)* stroke:#[0-9a-f]{6}",
    )
]


def body(text: str) -> list[str]:
    lines = text.rstrip("\n").split("\n")
    assert lines[0] == "---" and lines[1].startswith("title: ") and lines[2] == "---"
    assert lines[3] == "flowchart LR" or lines[3:5] == ["%% blueprint draft", "flowchart LR"]
    return lines[4:] if lines[3] == "flowchart LR" else lines[5:]


def shown(text: str) -> str:
    """A text as Mermaid shows it: `#35;` is the character of that number."""
    return html.unescape(re.sub(r"#(\d+);", r"&#\1;", text)).replace("\u200b", "")


@pytest.mark.parametrize(
    "picture", [*(diagram(path.read_text(encoding="utf-8"), "zh") for path in OWN), NASTY]
)
def test_every_line_is_within_the_grammar(picture) -> None:
    lines = body(mermaid(picture, Wording("zh")))
    assert [line for line in lines if not any(rule.fullmatch(line) for rule in LINES)] == []


@pytest.mark.parametrize(
    "picture", [*(diagram(path.read_text(encoding="utf-8"), "zh") for path in OWN), NASTY]
)
def test_every_node_stands_once_in_its_lane(picture) -> None:
    lines = body(mermaid(picture, Wording("zh")))
    defined = [found[1] for line in lines if (found := re.match(rf"  ({ID})[\[({{>]", line))]
    held = [line.strip() for line in lines if line.startswith("    ") and line != "    direction LR"]
    assert len(defined) == len(set(defined)) == len(picture.nodes)
    assert sorted(held) == sorted(defined)
    ends = [
        name
        for line in lines
        if (found := re.match(rf"  ({ID}) -\S+ ({ID})$", line))
        for name in found.groups()
    ]
    assert set(ends) <= set(defined)
    assert sum(line.startswith("  subgraph") for line in lines) == len({node.lane for node in picture.nodes})


def test_words_are_only_words() -> None:
    lines = mermaid(NASTY, Wording("en")).split("\n")
    texts = [shown(found[1]) for line in lines if (found := re.match(r'  n_\w+\["(.*)"\]$', line))]
    for text, word in zip(texts, WORDS, strict=True):
        assert text.split("<br>")[0] == f"{word}:"
    marked = [found[1] for line in lines if (found := re.match(r'  n_\w+\["(.*)"\]$', line))]
    assert not [text for text in marked if re.search(r'["`*_~\\]|<(?!br>)|&|^\d+[.)]|^[-+] ', text)]


@pytest.mark.skipif(
    "MERMAID" not in os.environ, reason="MERMAID names no node_modules with mermaid and jsdom"
)
@pytest.mark.parametrize(
    "picture", [*(diagram(path.read_text(encoding="utf-8"), "zh") for path in OWN), NASTY]
)
def test_the_parser_of_mermaid_finds_it_all(picture) -> None:
    done = subprocess.run(
        ["node", str(Path(__file__).with_name("parse.mjs"))],
        input=mermaid(picture, Wording("zh"), draft=True), capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    lanes = {node.lane for node in picture.nodes}
    assert json.loads(done.stdout) == [len(picture.nodes), len(picture.links), len(lanes)]


def test_ids_stay_when_other_steps_come_and_go() -> None:
    text = OWN[0].read_text(encoding="utf-8")
    whole = mermaid(diagram(text, "zh"), Wording("zh"))
    assert "n_step_排查" in whole


def test_a_draft_says_so_and_a_title_cannot() -> None:
    assert is_draft_mermaid(mermaid(NASTY, Wording("en"), draft=True).encode())
    assert not is_draft_mermaid(mermaid(NASTY, Wording("en")).encode())
    sly = Diagram("x\n---\n%% blueprint draft\n", "en", ("",), (), (), ())
    assert not is_draft_mermaid(mermaid(sly, Wording("en")).encode())

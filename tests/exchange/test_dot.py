"""DOT: the same words, lanes and ids as the drawing, in a file that Graphviz takes."""

import json
import shutil
import subprocess

import pytest

from blueprint.drawing import Diagram
from blueprint.exchange import dot, is_draft_dot
from blueprint.wording import Wording
from tests.drawing.services import OWN, diagram
from tests.exchange.nasty import NASTY, WORDS

pytest.importorskip("graphviz", reason="needs the extra dot")
EN, ZH = Wording("en"), Wording("zh")


def understood(source: str) -> dict:
    """What Graphviz makes of a source."""
    binary = shutil.which("dot")
    if binary is None:
        pytest.skip("no Graphviz here (apt install graphviz)")
    done = subprocess.run(
        [binary, "-Tdot_json"], input=source, capture_output=True, encoding="utf-8", check=True
    )
    return json.loads(done.stdout)


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.stem)
def test_graphviz_finds_every_node_link_and_lane(path) -> None:
    shown = diagram(path.read_text(encoding="utf-8"), "zh")
    graph = understood(dot(shown, ZH))
    named = {thing["name"] for thing in graph["objects"]}
    assert {node.id for node in shown.nodes} <= named
    assert {f"cluster-{node.lane}" for node in shown.nodes} <= named
    assert sorted(edge["id"] for edge in graph["edges"]) == sorted(link.id for link in shown.links)
    headings = {thing["label"] for thing in graph["objects"] if thing["name"].startswith("cluster-")}
    assert "顾客行为" in headings and graph["label"] == shown.title


def test_words_are_only_words() -> None:
    graph = understood(dot(NASTY, EN))
    labels = {thing["name"]: thing.get("label", "") for thing in graph["objects"]}
    for node, word in zip(NASTY.nodes, WORDS, strict=True):
        assert _plain(labels[node.id]).startswith(f"{word}:"), word
    assert _plain(graph["label"]) == NASTY.title
    assert _plain(labels["phase-2"]) == NASTY.phases[1]


def _plain(label: str) -> str:
    """A label as it is shown: its line ends as such, a doubled backslash as one."""
    return label.replace("\\\\", "\0").replace("\\n", "\n").replace("\0", "\\")


def test_rework_does_not_pull_its_target_to_the_right() -> None:
    shown = diagram(OWN[0].read_text(encoding="utf-8"))
    back = [link for link in shown.links if link.back]
    lines = dot(shown, EN).splitlines()
    assert back
    for link in back:
        assert any(f"id={link.id} " in line.replace('"', "") and "constraint=false" in line for line in lines)


def test_a_draft_says_so_at_the_very_beginning() -> None:
    assert is_draft_dot(dot(NASTY, EN, draft=True).encode())
    assert not is_draft_dot(dot(NASTY, EN).encode())


def test_an_empty_diagram_is_a_graph() -> None:
    assert understood(dot(Diagram("", "en", ("",), (), (), ()), EN))["name"] == "blueprint"

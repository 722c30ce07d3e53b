"""The SVG itself: well-formed, whole, the same every time."""

import os
import subprocess
import sys
from xml.etree import ElementTree

import pytest

from blueprint.drawing import is_draft, svg
from blueprint.drawing.scene import Group, Scene, Text
from tests.drawing.services import EXAMPLES, OWN, scene

SVG = "{http://www.w3.org/2000/svg}"


def parsed(picture: Scene) -> ElementTree.Element:
    return ElementTree.fromstring(svg(picture))


@pytest.mark.parametrize("path", [*EXAMPLES, *OWN], ids=lambda path: path.stem)
def test_every_example_is_well_formed_with_unique_ids(path):
    root = parsed(scene(path.read_text(encoding="utf-8"), "zh"))
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids)) > 10


def test_text_is_text():
    root = parsed(scene(OWN[0].read_text(encoding="utf-8"), "zh"))
    assert "办理挂失" in ["".join(element.itertext()) for element in root.iter(f"{SVG}text")]


def test_each_step_has_a_title_with_all_its_words():
    root = parsed(scene(OWN[0].read_text(encoding="utf-8"), "zh"))
    step = next(element for element in root.iter(f"{SVG}g") if element.get("id") == "step-排查")
    title = step.find(f"{SVG}title")
    assert title is not None and title.text is not None
    assert "逐笔排查最近二十笔交易，发现任何异常都回电给客户确认" in title.text


@pytest.mark.parametrize("nasty", ['<b>&"</b>', "]]>", "a\x00b\x1b", "\ud800", "\ufffe", "&#0;", "<!--"])
def test_no_text_breaks_the_document(nasty):
    picture = Scene(10, 10, "en", nasty, (Group("g", "node", (Text(0, 0, nasty, "words"),), nasty),))
    root = ElementTree.fromstring(svg(picture).encode("utf-8"))
    assert len(list(root.iter(f"{SVG}text"))) == 1


def test_nothing_comes_from_outside():
    text = svg(scene(OWN[0].read_text(encoding="utf-8"), "zh"))
    assert text.replace("http://www.w3.org/2000/svg", "").count("http") == 0
    assert "@import" not in text and "<script" not in text and "<image" not in text


def test_a_picture_of_a_file_with_errors_says_so():
    assert is_draft(svg(Scene(1, 1, "en", "", (), draft=True)).encode())
    assert not is_draft(svg(Scene(1, 1, "en", "blueprint draft", ())).encode())


@pytest.mark.parametrize("seeds", [("1", "2")])
def test_the_bytes_do_not_depend_on_the_hash_seed(seeds):
    script = (
        "import sys; from blueprint.drawing import svg; from tests.drawing.services import OWN, scene; "
        "sys.stdout.buffer.write(''.join(svg(scene(p.read_text('utf-8'))) for p in OWN).encode())"
    )
    made = {
        subprocess.run(
            [sys.executable, "-c", script], capture_output=True, check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in seeds
    }  # fmt: skip
    assert len(made) == 1

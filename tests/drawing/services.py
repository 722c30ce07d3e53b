"""Services to draw, from text and from files."""

from functools import cache
from pathlib import Path
from typing import Any

from blueprint.analysis.analysing import analyse
from blueprint.drawing import Diagram, Scene, compose, draw, lay_out
from blueprint.drawing.overlays import overlay
from blueprint.flow import build, faults
from blueprint.language import decode
from blueprint.model import Service
from blueprint.source import read
from blueprint.wording import Wording

HERE = Path(__file__).parent
EXAMPLES = sorted((HERE.parents[1] / "examples").glob("*.yaml"))
OWN = sorted((HERE / "blueprints").glob("*.yaml"))
REPAIR = (HERE / "overlaid" / "repair.yaml").read_text(encoding="utf-8")


def service(text: str) -> Service:
    """The service in a text, errors and all."""
    reading = decode(read(text))
    assert reading.service is not None
    return reading.service


def diagram(text: str, language: str = "en") -> Diagram:
    it = service(text)
    return compose(it, build(it), Wording(language))


def scene(text: str, language: str = "en") -> Scene:
    it = service(text)
    return draw(it, build(it), Wording(language))


@cache
def overlaid(text: str, names: tuple[str, ...] | None, language: str = "en", **options: Any) -> Scene:
    """The picture with overlays; with None as without."""
    it = service(text)
    graph, words = build(it), Wording(language)
    analysis = analyse(graph, sound=all(fault.harmless for fault in faults(graph)))
    diagram = compose(it, graph, words)
    shown = None if names is None else overlay(diagram, analysis, words, names, **options)
    return lay_out(diagram, words, overlay=shown)

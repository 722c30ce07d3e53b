"""What part of a blueprint `blueprint render` draws: what the user asks for, held against the service."""

from collections.abc import Mapping, Sequence

from blueprint.cli.overlaying import Wanted, analysed
from blueprint.cli.segment import segment_named
from blueprint.cli.stop import Stop
from blueprint.drawing import Diagram
from blueprint.drawing.diagram import LANES
from blueprint.drawing.parts import Choice, only, phase_places
from blueprint.flow import Graph
from blueprint.language.nearest import nearest
from blueprint.model import Service
from blueprint.wording import Wording

KINDS = ("phase", "actor", "lane")
ALL = "all"


def limited(diagram: Diagram, service: Service, asked: Sequence[str], words: Wording) -> Diagram:
    """The part of a diagram that `--only` names, or all of it. Raises Stop where that is nothing."""
    if not asked:
        return diagram
    found = only(diagram, service, _choice(asked, diagram, service), words)
    if not found.nodes:
        raise Stop("render.nothing-left", only=tuple(asked))
    return found


def collapsing(
    diagram: Diagram, graph: Graph, asked: Sequence[str], words: Wording, figures: Wanted | None
) -> Diagram:
    """A diagram with the phases collapsed that `--collapse` names; each box tells its share of the time."""
    if not asked:
        return diagram
    from blueprint.drawing.collapsing import collapsed
    from blueprint.drawing.overlays.phases import phase_shares

    phases, places = _to_collapse(asked, diagram, graph.service), phase_places(diagram, graph.service)
    wanted = figures or Wanted()
    segment = segment_named(wanted.segment, graph.service)
    shares = phase_shares(analysed(graph), words, segment=segment, planned=wanted.planned)
    notes = {places[phase]: shares[phase] for phase in phases if phase in shares}
    return collapsed(diagram, [places[phase] for phase in phases], words, notes)


def _to_collapse(asked: Sequence[str], diagram: Diagram, service: Service) -> tuple[str | None, ...]:
    """Ids of phases; with `all` every one, and what stands in none."""
    known = _phases(diagram, service)
    if ALL in asked and known:
        return tuple(phase_places(diagram, service))
    return tuple(dict.fromkeys(_named("no-phase", each, known) for each in asked))


def _choice(asked: Sequence[str], diagram: Diagram, service: Service) -> Choice:
    found: dict[str, list[str]] = {kind: [] for kind in KINDS}
    known = _known(diagram, service)
    for each in asked:
        kind, colon, name = each.partition(":")
        if not colon or kind not in KINDS:
            raise Stop("render.only-form", only=each)
        found[kind].append(_named(f"no-{kind}", name, known[kind]))
    return Choice(tuple(found["phase"]), tuple(found["actor"]), tuple(found["lane"]))


def _known(diagram: Diagram, service: Service) -> dict[str, dict[str, str]]:
    """Per kind the ids there are, with their names."""
    return {
        "phase": _phases(diagram, service),
        "actor": {actor.id: actor.title for actor in service.actors.values()},
        "lane": dict.fromkeys((lane for lane in LANES if any(n.lane == lane for n in diagram.nodes)), ""),
    }


def _phases(diagram: Diagram, service: Service) -> dict[str, str]:
    """The phases that steps stand in, from left to right."""
    places = phase_places(diagram, service)
    drawn = sorted((place, phase) for phase, place in places.items() if phase is not None)
    return {phase: service.phases.get(phase) or phase for _, phase in drawn}


def _named(key: str, asked: str, known: Mapping[str, str]) -> str:
    """An id by itself or by its name. Raises Stop with the nearest ones where there is no such."""
    for id, name in known.items():
        if asked in (id, name):
            return id
    if not known:
        raise Stop(f"render.{key}-at-all", name=asked)
    near = nearest(asked, (*known, *known.values()))
    first = [id for each in near for id, name in known.items() if each in (id, name)]
    raise Stop(f"render.{key}", name=asked, known=tuple(dict.fromkeys((*first, *known))))

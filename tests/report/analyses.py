"""Analyses for tests of the report: of files beside this module, and made by hand."""

from pathlib import Path

from blueprint.analysis.analysing import analyse
from blueprint.analysis.composition import Parallel, Term, composition
from blueprint.analysis.course import Course, Shape
from blueprint.analysis.crossings import Drawn
from blueprint.analysis.figures import Analysis, Figures, Sets, Totals
from blueprint.analysis.lead_time import Lead
from blueprint.flow import build, faults
from blueprint.language import decode
from blueprint.model import Duration, Service
from blueprint.source import read_bytes
from tests.flow.services import service

FOLDER = Path(__file__).parent / "blueprints"
ONE = service(a={"time": 60})


def service_of(data: bytes) -> Service | None:
    """The service in a file, as far as it can be read."""
    document = read_bytes(data)
    return decode(document).service if document.root is not None else None


def analysis_of(path: Path) -> Analysis:
    found = service_of(path.read_bytes())
    assert found is not None
    return analysed(found)


def analysed(found: Service) -> Analysis:
    graph = build(found)
    return analyse(graph, sound=all(fault.harmless for fault in faults(graph)))


def terms_of(path: Path, segment: str | None) -> tuple[Term | Parallel, ...]:
    """What the lead time is made of, with failures."""
    found = service_of(path.read_bytes())
    assert found is not None
    return composition(Course(Shape(build(found)), segment, failures=True))


def by_hand(
    planned: Lead | None = None,
    failing: Lead | None = None,
    totals: Totals | None = None,
    unknown: tuple[str, ...] = (),
    of: Service = ONE,
    **figures: object,
) -> Analysis:
    """An analysis with the figures that are given, the same in both sets but for the lead time."""
    planned = planned or Lead(Duration(60.0))
    one = Figures(planned, totals or Totals(), **figures)
    other = Figures(failing, totals or Totals(), **figures) if failing else one
    return Analysis(of, Sets(one), Sets(other), Drawn(), unknown)

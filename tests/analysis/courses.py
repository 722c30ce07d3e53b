"""One kind of case of a small service, written in YAML or in Python."""

from blueprint.analysis.course import Course, Shape
from blueprint.flow import build, faults
from blueprint.language import decode
from blueprint.source import read

HEAD = """
blueprint: 1
service: Test
currency: EUR
calendar: {hours: 8h, days: 5}
segments: {new: {share: 40%}, known: {share: 60%}}
actors:
  customer: {lane: customer}
  kiosk: {lane: onstage, machine: true}
  clerk: {lane: onstage, rate: 30/h}
  adviser: {lane: onstage, rate: 1/m}
  packer: {lane: backstage}
  supplier: {lane: support, rate: 60/h}
  system: {lane: support, machine: true}
"""


def course_of(described, segment=None, failures=False):
    """A course of the steps in a text (their heading is HEAD), or of a whole service."""
    service = reading(f"{HEAD}steps:\n{described}") if isinstance(described, str) else described
    graph = build(service)
    assert not [fault for fault in faults(graph) if fault.kind != "join-without-meaning"]
    return Course(Shape(graph), segment or next(iter(service.segments), None), failures)


def reading(text):
    """The service that a text says, which must be readable without a finding."""
    document = read(text)
    decoded = decode(document)
    assert not document.findings and not decoded.findings, (*document.findings, *decoded.findings)
    return decoded.service

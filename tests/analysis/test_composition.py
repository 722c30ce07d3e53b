"""What a lead time is made of adds up to it."""

from pathlib import Path

import pytest

from blueprint.analysis.composition import Parallel, Term, composition
from blueprint.analysis.course import Course, Shape
from blueprint.analysis.totals import Total
from blueprint.flow import build
from blueprint.language import decode
from blueprint.source import read_bytes
from tests.flow.services import service, way

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))


def of(found, segment=None, failures=False):
    course = Course(Shape(build(found)), segment, failures)
    return composition(course), course


def total(terms):
    return sum((term.total for term in terms), Total())


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_terms_add_up(path):
    found = decode(read_bytes(path.read_bytes())).service
    for segment in found.segments or (None,):
        for failures in (False, True):
            terms, course = of(found, segment, failures)
            lead = course.worked.lead.span
            assert total(terms).wall == pytest.approx(lead.wall)
            assert total(terms).business == pytest.approx(lead.business)
            for block in blocks(terms):
                longest = max(branch.lead.seconds(course.shape.day) for branch in block.branches)
                assert block.each.seconds(course.shape.day) == pytest.approx(longest)
                for branch in block.branches:
                    inside = total(branch.terms).seconds(course.shape.day)
                    assert inside == pytest.approx(branch.lead.seconds(course.shape.day))


def blocks(terms):
    for term in terms:
        if isinstance(term, Parallel):
            yield term
            for branch in term.branches:
                yield from blocks(branch.terms)


def test_repetition_multiplies_visits_not_times():
    terms, _ = of(service(a={"time": 10, "choose": {"on": "b", "again": ("a", "20%")}}, b={"time": 30}))
    assert terms == (
        Term("a", pytest.approx(1.25), Total(10.0), Total(12.5)),
        Term("b", pytest.approx(1.0), Total(30.0), Total(30.0)),
    )


def test_a_wait_on_a_way_is_a_term_of_its_own():
    found = service(a={"time": 10, "next": way("b", wait=5)}, b={"time": 30})
    assert [term.element for term in of(found)[0]] == ["a", "a.next.wait", "b"]


def test_the_first_arrival_decides_where_the_join_is_any():
    found = service(
        a={"time": 10, "next": ["b", "c"]}, b={"time": 20, "next": "d"}, c={"time": 5, "next": "d"},
        d={"time": 1, "join": "any"},
    )  # fmt: skip
    block = of(found)[0][1]
    assert isinstance(block, Parallel)
    assert (block.first, block.each, block.opens, block.closes) == (True, Total(5.0), "a", "d")


def test_branches_that_cross_are_one_term():
    found = service(
        a={"time": 10, "next": ["b", "c"]}, b={"time": 20, "next": ["d", "e"]}, c={"time": 5, "next": "e"},
        d={"time": 1, "next": "f"}, e={"time": 2, "next": "f"}, f={"time": 1},
    )  # fmt: skip
    terms, course = of(found)
    assert total(terms).wall == pytest.approx(course.worked.lead.span.wall) == 33
    (block,) = blocks(terms)
    assert block.branches == () and set(block.steps) == {"b", "c", "d", "e"}

"""The chance of a branch may be written on the fail point that is this branch (SEMANTICS §9)."""

from fractions import Fraction

from blueprint.flow import build
from blueprint.language import decode
from blueprint.source import read
from tests.rules.counter import counter


def chance_of(label: str, way: str) -> Fraction | None:
    text = counter(f"""
        check:
          does: {{clerk: Checks, customer: Shows}}
          time: 2m
          fails: {{odd: {{what: Names differ, chance: 8%, branch: mismatch}}}}
          choose: {{fine: pay, mismatch: {way}}}
        pay: {{does: {{clerk: Takes the money, customer: Pays}}, time: 2m, next: end}}
    """)
    service = decode(read(text)).service
    assert service is not None
    return next(edge.chance for edge in build(service).edges if edge.label == label)


def test_the_way_takes_it_over():
    assert chance_of("mismatch", "check") == Fraction(8, 100)
    assert chance_of("fine", "check") is None


def test_what_the_way_says_itself_counts():
    assert chance_of("mismatch", "{to: check, chance: 5%}") == Fraction(5, 100)

"""How the cases share the starts."""

from fractions import Fraction

from blueprint.flow.graph import Graph


def start_shares(graph: Graph) -> tuple[Fraction | None, ...]:
    """The share of each start; one left out is the rest, None where that does not determine it."""
    written = [entry.share for entry in graph.starts]
    given = sum((share for share in written if share is not None), Fraction(0))
    left_out = written.count(None)
    if left_out == 1 and given <= 1:
        return tuple(1 - given if share is None else share for share in written)
    if left_out or abs(given - 1) > Fraction(1, 10**9):
        return tuple(None for _ in written)
    return tuple(written)

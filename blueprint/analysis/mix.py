"""What a figure over all cases is mixed of: shares of segments and of starts."""

from fractions import Fraction

from blueprint.flow import Graph
from blueprint.flow.starts import start_shares


def segment_weights(graph: Graph) -> dict[str, float] | None:
    """The segments that have a part in the mix; None where their shares are not known."""
    shares = {segment: graph.service.share(segment) for segment in graph.service.segments}
    missing = [segment for segment, share in shares.items() if share is None]
    given = sum((share for share in shares.values() if share is not None), Fraction(0))
    if len(missing) == 1 and given <= 1:
        shares[missing[0]] = 1 - given
    elif missing or abs(given - 1) > Fraction(1, 10**9):
        return None
    return {segment: float(share) for segment, share in shares.items() if share}


def starts_of(graph: Graph, trial: int = 0) -> dict[int, float]:
    """Where cases begin; unknown shares by some arbitrary values, others in another trial."""
    known = start_shares(graph)
    guesses = [1 + ((at + 1) * (trial + 1)) % 3 for at in range(len(known))]
    shares: dict[int, float] = {}
    for entry, share, guess in zip(graph.starts, known, guesses, strict=True):
        value = guess / sum(guesses) if share is None else float(share)
        shares[entry.node] = shares.get(entry.node, 0.0) + value
    return shares

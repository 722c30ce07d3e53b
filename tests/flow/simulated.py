"""An independent count of what happens in a flow: a token game with times, over random choices.

It shares nothing with the code under test but the graph, the chances and the join formulas.
"""

from random import Random

from blueprint.flow.joins import Join


def play(graph, joins, chances, times, random: Random, begin: int):
    """One case from node `begin`: (lead time, visits by node). `times`: per node; ways take none."""
    tokens: dict[int, float] = {}
    visits: dict[int, int] = {}
    started = [(begin, 0.0)]
    while True:
        while started:
            node, now = started.pop()
            visits[node] = visits.get(node, 0) + 1
            leave(graph, node, now + times[node], chances, tokens, random)
        arrivals: dict[int, list[int]] = {}
        for way in tokens:
            arrivals.setdefault(where(graph, way), []).append(way)
        moved = False
        for node, ways in arrivals.items():
            back = [way for way in ways if graph.rework[way]]
            used = [back[0]] if back else needed(formula_of(graph, joins, node), ways)
            if used is None:
                continue
            now = max(tokens.pop(way) for way in used)
            if node == len(graph.nodes):
                assert not tokens
                return now, visits
            started.append((node, now))
            moved = True
            break
        assert moved, "stuck"


def leave(graph, node, now, chances, tokens, random):
    ways = graph.out[node]
    if not graph.nodes[node].all_of and len(ways) > 1:
        ways = random.choices(ways, [chances[way] for way in ways])
    for way in ways:
        assert way not in tokens
        tokens[way] = now


def where(graph, way):
    target = graph.edges[way].target
    return len(graph.nodes) if graph.nodes[target].kind == "end" else target


def formula_of(graph, joins, node):
    return joins.end if node == len(graph.nodes) else joins.formulas[node]


def needed(formula, here):
    """The ways that satisfy a formula, or None."""
    if not isinstance(formula, Join):
        return [formula] if formula in here else None
    found = [needed(part, here) for part in formula.parts]
    if formula.kind == "one":
        return next((ways for ways in found if ways is not None), None)
    return None if None in found else [way for ways in found for way in ways]

"""Visits as a sparse system of linear equations, solved in the order of the flow."""

from collections.abc import Mapping, Sequence

Form = dict[int, float]
"""A sum of unknowns: what comes back into a node → its factor; the constant stands under −1."""

CONSTANT = -1


def solve(
    order: Sequence[int],
    arrivals: Mapping[int, Sequence[tuple[int, float]]],
    start: Mapping[int, float],
    modulus: int | None = None,
) -> dict[int, float] | None:
    """The values v(s) = start(s) + Σ v(u)·weight over the arrivals (u, weight) of s; None if there is no
    single solution (somebody goes round for ever).

    `order` lists the nodes so that few arrivals come from later ones; arrivals from nodes that are not in
    it are left out. What comes back into a node from later ones is an unknown, solved as soon as all its
    sources are passed, so that loops that do not overlap cost nothing more than their length. With a
    `modulus` (a prime) the arithmetic is exact, in integers below it.
    """
    rank = {node: at for at, node in enumerate(order)}
    closing = _closing(order, arrivals, rank)
    forms: dict[int, Form] = {}
    solved: dict[int, Form] = {}
    for at, node in enumerate(order):
        ways = arrivals.get(node, ())
        if len(ways) == 1 and ways[0][1] == 1 and node not in start and rank.get(ways[0][0], at) < at:
            forms[node] = forms[ways[0][0]]  # along a sequence it is the same sum
        else:
            forms[node] = _known(_arriving(node, ways, start, forms, rank, modulus), solved, modulus)
        for loop in closing.get(node, ()):
            returned: Form = {}
            for source, weight in arrivals[loop]:
                if rank.get(source, -1) >= rank[loop]:
                    _add(returned, _known(forms[source], solved, modulus), weight, modulus)
            own = returned.pop(loop, 0)
            factor = _inverse(1 - own, modulus)
            if factor is None:
                return None
            solved[loop] = _scaled(returned, factor, modulus)
    values = _values(solved, modulus)
    sums = {id(form): form for form in forms.values()}
    known = {each: _value(form, values, modulus) for each, form in sums.items()}
    return {node: known[id(form)] for node, form in forms.items()}


def _arriving(
    node: int,
    ways: Sequence[tuple[int, float]],
    start: Mapping[int, float],
    forms: Mapping[int, Form],
    rank: Mapping[int, int],
    modulus: int | None,
) -> Form:
    """What begins at a node and what arrives; what comes back from later nodes is an unknown of its name."""
    form: Form = {CONSTANT: start[node]} if node in start else {}
    for source, weight in ways:
        at = rank.get(source)
        if at is None:
            continue
        if at < rank[node]:
            _add(form, forms[source], weight, modulus)
        else:
            form[node] = 1
    return form


def _closing(
    order: Sequence[int], arrivals: Mapping[int, Sequence[tuple[int, float]]], rank: Mapping[int, int]
) -> dict[int, list[int]]:
    """Per node: the nodes whose last returning arrival it is."""
    last: dict[int, int] = {}
    for at, node in enumerate(order):
        for source, _ in arrivals.get(node, ()):
            behind = rank.get(source, -1)
            if behind >= at:
                last[node] = max(behind, last.get(node, at))
    closing: dict[int, list[int]] = {}
    for node, behind in last.items():
        closing.setdefault(order[behind], []).append(node)
    return closing


def _add(form: Form, more: Form, weight: float, modulus: int | None) -> None:
    for name, factor in more.items():
        value = form.get(name, 0) + factor * weight
        form[name] = value % modulus if modulus else value


def _scaled(form: Form, factor: float, modulus: int | None) -> Form:
    return {name: (v * factor % modulus if modulus else v * factor) for name, v in form.items()}


def _known(form: Form, solved: Mapping[int, Form], modulus: int | None) -> Form:
    """The same sum with every solved unknown put in."""
    ready = [name for name in form if name in solved]
    while ready:
        form = dict(form)
        for name in ready:
            _add(form, solved[name], form.pop(name), modulus)
        ready = [name for name in form if name in solved]
    return form


def _inverse(value: float, modulus: int | None) -> float | None:
    if modulus:
        return pow(int(value), -1, modulus) if value % modulus else None
    return 1 / value if value > 1e-15 else None


def _values(solved: Mapping[int, Form], modulus: int | None) -> dict[int, float]:
    """The unknowns, the last solved first: it depends on none that was solved later."""
    values: dict[int, float] = {CONSTANT: 1}
    for name in reversed(list(solved)):
        values[name] = _value(solved[name], values, modulus)
    return values


def _value(form: Form, values: Mapping[int, float], modulus: int | None) -> float:
    total = sum(factor * values[name] for name, factor in form.items())
    return total % modulus if modulus else total

"""Which constructs of the language a blueprint uses."""

from collections.abc import Iterator
from itertools import chain

from blueprint.flow import Graph, build
from blueprint.flow.blocks import Block, reduce
from blueprint.model import Service, Step, Time, Wait

SOUGHT = (
    "lane customer", "lane onstage", "lane backstage", "lane support",
    "machine", "staff", "rate", "with two", "with the customer", "customer leads", "customer served",
    "customer alone", "price", "cost", "currency", "default value", "phases", "calendar",
    "wait step", "wait step with the customer", "wait before", "wait on a way",
    "for queue", "for hand-off", "for batch", "for transport", "for external",
    "customer away", "customer waits", "wait away", "wait waits", "routing step",
    "value va", "value bva", "value nva", "waste", "tolerance", "work", "own lane",
    "evidence", "tells", "uses",
    "Fixed", "Pert", "Triangular", "Uniform", "Lognormal", "Normal", "Exponential", "business days",
    "no time at all", "basis", "source",
    "parallel", "parallel in parallel", "branch by chance", "outcome with branches", "branches cross",
    "join any", "choice", "chance left out", "named ends", "self loop", "loop", "nested rework",
    "rework false", "rework over a block", "rework in a branch",
    "recovery continue", "recovery again", "recovery to a step", "recovery to an end", "recovery time",
    "recovery with", "recovery wait", "recovery cost", "several fail points", "failure as a branch",
    "failure only told", "detection elsewhere", "severity",
    "side chain", "side chain with a choice", "starts", "segments", "when", "own time", "own work",
    "own cost", "own wait", "own chance of a failure", "own chance of a way", "own chance of a branch",
    "own recovery", "own wait on a way",
    "next unsaid", "Chinese", "customer in two places",
)  # fmt: skip


def constructs(service: Service) -> set[str]:
    """Those of `SOUGHT` that occur in a service."""
    graph = build(service)
    steps = chain.from_iterable(_of_step(service, step) for step in service.steps.values())
    return {*_of_people(service), *_of_service(service), *steps, *_of_times(service), *_of_flow(graph)}


def _of_people(service: Service) -> Iterator[str]:
    for actor in service.actors.values():
        yield f"lane {actor.lane}"
        yield from _given(machine=actor.machine, staff=actor.staff, rate=actor.rate)


def _given(**said: object) -> Iterator[str]:
    return (name.replace("_", " ") for name, value in said.items() if value)


def _of_service(service: Service) -> Iterator[str]:
    yield from _given(
        price=service.price, currency=service.currency, default_value=service.default_value,
        phases=service.phases, calendar=service.calendar, starts=service.starts,
        segments=service.segments, named_ends=service.ends, basis=service.basis,
    )  # fmt: skip
    if any("一" <= letter <= "鿿" for id in service.steps for letter in id):
        yield "Chinese"


def _of_step(service: Service, step: Step) -> Iterator[str]:
    yield from _given(
        cost=step.cost, waste=step.waste, tolerance=step.tolerance, work=step.work, own_lane=step.own_lane,
        evidence=step.evidence, tells=step.tells, uses=step.uses, wait_before=step.wait_before,
        wait_step=step.kind == "wait", routing_step=step.is_routing, choice=step.choose,
        next_unsaid=not step.next and not step.choose, several_fail_points=len(step.fails) > 1,
        with_two=any(n > 1 for n in step.with_.values()), parallel=len(step.next) > 1,
    )  # fmt: skip
    if step.value:
        yield f"value {step.value}"
    if step.customer:
        yield f"customer {step.customer}"
    if step.join == "any":
        yield "join any"
    if service.with_customer(step):
        yield from _of_customer(service, step)
    yield from _of_failures(service, step)
    yield from _of_overrides(step)
    if step.choose and any(way.chance is None and way.when is None for way in step.choose.values()):
        yield "chance left out"


def _of_customer(service: Service, step: Step) -> Iterator[str]:
    if step.kind == "wait":
        yield "wait step with the customer"
    else:
        yield "customer leads" if step.leader == service.customer else "customer served"
        yield from _given(customer_alone=len(step.participants) == 1)
    if service.customer in step.with_:
        yield "with the customer"


def _of_failures(service: Service, step: Step) -> Iterator[str]:
    for point in step.fails.values():
        yield from _given(
            failure_as_a_branch=point.branch, severity=point.severity, failure_only_told=not point.recover,
            detection_elsewhere=point.detect and point.detect.at,
        )  # fmt: skip
        if point.recover:
            recover = point.recover
            elsewhere = "to an end" if service.is_end(recover.then) else "to a step"
            yield f"recovery {elsewhere if recover.leaves else recover.then}"
            yield from _given(
                recovery_time=recover.time, recovery_with=recover.with_,
                recovery_wait=recover.wait, recovery_cost=recover.cost,
            )  # fmt: skip


def _of_overrides(step: Step) -> Iterator[str]:
    for own in step.by_segment.values():
        yield from _given(
            own_time=own.time, own_work=own.work, own_cost=own.cost, own_wait=own.wait_before,
            own_chance_of_a_failure=own.fails,
            own_chance_of_a_way=any(way.chance for way in own.choose.values()),
            own_chance_of_a_branch=any(way.chance for way in own.next.values()),
            own_recovery=any(fail.recover for fail in own.fails.values()),
            own_wait_on_a_way=any(way.wait for way in (*own.choose.values(), *own.next.values())),
        )  # fmt: skip


def _of_times(service: Service) -> Iterator[str]:
    waits = [*_waits(service)]
    for wait in waits:
        yield from _given(wait_on_a_way=True) if wait[1] == "way" else ()
        if wait[0].kind:
            yield f"for {wait[0].kind}"
        if wait[0].customer:
            yield f"wait {wait[0].customer}"
    own = [step.time for step in service.steps.values()]
    for time in (*own, *(wait.time for wait, _ in waits)):
        if time:
            yield from _of_time(time)


def _of_time(time: Time) -> Iterator[str]:
    yield type(time.shape).__name__
    yield from _given(
        business_days=time.business, source=time.grounds.source, no_time_at_all=not time.shape.mean
    )


def _waits(service: Service) -> Iterator[tuple[Wait, str]]:
    for step in service.steps.values():
        if step.wait_before:
            yield step.wait_before, "before"
        if step.kind == "wait":
            yield Wait(step.time, step.wait_for), "step"
    yield from ((edge.wait, "way") for edge in build(service).edges if edge.wait and edge.kind != "recovery")


def _of_flow(graph: Graph) -> Iterator[str]:
    for edge in graph.edges:
        yield from _given(
            when=edge.when, rework_false=edge.declared is False, side_chain=edge.kind == "also",
            branch_by_chance=edge.kind == "item", self_loop=edge.source == edge.target and edge.label,
            outcome_with_branches=edge.kind == "choice" and graph.nodes[edge.target].all_of,
        )  # fmt: skip
    if any(graph.side[node.at] and len(graph.out[node.at]) > 1 for node in graph.nodes):
        yield "side chain with a choice"
    yield from _of_loops(graph)
    for part in (reduction := reduce(graph)).parts:
        if not isinstance(part, Block):
            yield "branches cross"
            continue
        yield "parallel"
        inner = [node for branch in part.branches for node in branch.members]
        yield from _given(
            parallel_in_parallel=any(graph.nodes[node].all_of for node in inner),
            rework_in_a_branch=any(graph.rework[e] for node in inner for e in graph.out[node]),
            customer_in_two_places=sum(_own(graph, branch.members) for branch in part.branches) > 1,
        )
    assert not reduction.open


def _own(graph: Graph, nodes: tuple[int, ...]) -> bool:
    steps = [graph.nodes[node].step for node in nodes]
    return any(step is not None and graph.service.with_customer(step) for step in steps)


def _of_loops(graph: Graph) -> Iterator[str]:
    bodies = [_body(graph, e) for e in range(len(graph.edges)) if graph.rework[e] and _flows(graph, e)]
    if bodies:
        yield "loop"
    yield from _given(
        nested_rework=any(one < other for one in bodies for other in bodies),
        rework_over_a_block=any(graph.nodes[node].all_of for body in bodies for node in body),
    )


def _flows(graph: Graph, way: int) -> bool:
    return graph.edges[way].kind not in ("recovery", "also")


def _body(graph: Graph, back: int) -> frozenset[int]:
    """What a way back repeats: everything that leads to it without passing where it leads."""
    head = graph.edges[back].target
    body, todo = {head}, [graph.edges[back].source]
    while todo:
        node = todo.pop()
        if node not in body:
            body.add(node)
            todo += [graph.edges[e].source for e in graph.into[node] if _flows(graph, e)]
    return frozenset(body)

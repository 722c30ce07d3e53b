"""What the customer can see: above the line of visibility."""

from blueprint.model import Service, Step


def onstage_actors(service: Service, step: Step) -> tuple[str, ...]:
    """Who of the provider's side acts in this step before the customer's eyes.

    A step's own `lane` speaks for the one who leads it; the others stand where they always stand.
    """
    leader = step.leader if step.own_lane else None
    return tuple(
        name
        for name in step.participants
        if (step.own_lane if name == leader else _lane(service, name)) == "onstage"
    )


def _lane(service: Service, actor: str) -> str | None:
    known = service.actors.get(actor)
    return known.lane if known else None

"""The nouns: a service, its actors and steps, durations and amounts."""

from blueprint.model.durations import (
    DAY,
    HOUR,
    MINUTE,
    WEEK,
    Duration,
    Exponential,
    Fixed,
    Lognormal,
    Normal,
    Pert,
    Shape,
    Triangular,
    Uniform,
)
from blueprint.model.estimates import NO_GROUNDS, Amount, Chance, Grounds, Rate, Time
from blueprint.model.service import (
    END,
    LANES,
    NOTHING,
    Actor,
    Calendar,
    Detection,
    FailPoint,
    Kind,
    Lane,
    Override,
    Presence,
    Recovery,
    Segment,
    Service,
    Start,
    Step,
    Value,
    Wait,
    WaitKind,
    Way,
)

__all__ = [
    "DAY", "END", "HOUR", "LANES", "MINUTE", "NOTHING", "NO_GROUNDS", "WEEK",
    "Actor", "Amount", "Calendar", "Chance", "Detection", "Duration", "Exponential", "FailPoint", "Fixed",
    "Grounds", "Kind", "Lane", "Lognormal", "Normal", "Override", "Pert", "Presence", "Rate", "Recovery",
    "Segment", "Service", "Shape", "Start", "Step", "Time", "Triangular", "Uniform", "Value", "Wait",
    "WaitKind", "Way",
]  # fmt: skip

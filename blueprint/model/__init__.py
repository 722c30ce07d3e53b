"""The nouns: a service, its actors and steps, durations and amounts."""

from blueprint.model.by_segment import fail_point_of_segment, wait_of_segment
from blueprint.model.clocks import is_longer, working_time
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
    FailNumbers,
    FailPoint,
    Kind,
    Lane,
    Override,
    Presence,
    Recovery,
    RecoveryNumbers,
    Segment,
    Service,
    Start,
    Step,
    Value,
    Wait,
    WaitKind,
    Way,
    WayNumbers,
)

__all__ = [
    "DAY", "END", "HOUR", "LANES", "MINUTE", "NOTHING", "NO_GROUNDS", "WEEK",
    "Actor", "Amount", "Calendar", "Chance", "Detection", "Duration", "Exponential", "FailNumbers",
    "FailPoint", "Fixed", "Grounds", "Kind", "Lane", "Lognormal", "Normal", "Override", "Pert", "Presence",
    "Rate", "Recovery", "RecoveryNumbers", "Segment", "Service", "Shape", "Start", "Step", "Time",
    "Triangular", "Uniform", "Value", "Wait", "WaitKind", "Way", "WayNumbers", "fail_point_of_segment",
    "is_longer", "wait_of_segment", "working_time",
]  # fmt: skip

"""Figures of one service, from its model and its flow."""

from blueprint.analysis.lead_time import Lead, LeadTime, Method, lead_time
from blueprint.analysis.totals import Reason
from blueprint.analysis.unknowns import steps_of_unknown_time
from blueprint.analysis.visits import Visit, Visits, step_visits

__all__ = [
    "Lead", "LeadTime", "Method", "Reason", "Visit", "Visits",
    "lead_time", "step_visits", "steps_of_unknown_time",
]  # fmt: skip

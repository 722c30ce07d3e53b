"""Figures of one service, from its model and its flow."""

from blueprint.analysis.lead_time import Lead, LeadTime, Method, Reason, lead_time
from blueprint.analysis.unknowns import steps_of_unknown_time

__all__ = ["Lead", "LeadTime", "Method", "Reason", "lead_time", "steps_of_unknown_time"]

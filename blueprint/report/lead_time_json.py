"""The lead time of a service as JSON, in seconds and business days."""

import json
from math import isinf

from blueprint import __version__
from blueprint.analysis import Lead, LeadTime
from blueprint.model import Service

VERSION = 1
"""Raised only when a key changes its meaning or goes; new keys may come at any time."""


def lead_time_json(service: Service, planned: LeadTime, with_failures: LeadTime) -> str:
    """One JSON document, with a line end. A figure that cannot be given is null, and says why."""
    content = {
        "format": "blueprint-analysis",
        "version": VERSION,
        "tool": {"name": "blueprint", "version": __version__},
        "service": service.name,
        "lead_time": {"planned": _both(planned), "with_failures": _both(with_failures)},
    }
    return json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _both(figures: LeadTime) -> dict[str, object]:
    return {
        "mix": _lead(figures.mix),
        "segments": {segment: _lead(lead) for segment, lead in figures.segments.items()},
    }


def _lead(lead: Lead) -> dict[str, object]:
    """`shortest` and `longest` are working time; `longest` is null where there is no upper end."""
    mean = lead.mean
    return {
        "wall_seconds": mean.wall if mean is not None else None,
        "business_days": mean.business if mean is not None else None,
        "complete": lead.complete and mean is not None,
        "method": lead.method if mean is not None else None,
        "runs": lead.runs if lead.method == "over runs" else None,
        "half_width_seconds": lead.half_width if lead.method == "simulated" else None,
        "shortest_seconds": None if lead.withheld in ("flow", "endless") else lead.shortest,
        "longest_seconds": None if isinf(lead.longest) else lead.longest,
        "withheld": lead.withheld,
    }

"""The rules, and the engine that runs them."""

from blueprint.check.engine import check
from blueprint.check.selection import Selection
from blueprint.check.subject import Subject

__all__ = ["Selection", "Subject", "check"]

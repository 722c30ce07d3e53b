"""The language: from positioned nodes to a service, and everything that is told about its keys."""

from blueprint.language.nearest import nearest
from blueprint.language.reading import Reading, decode

__all__ = ["Reading", "decode", "nearest"]

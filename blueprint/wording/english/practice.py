"""Texts of the theme `practice`."""

TEXTS: dict[str, str] = {}

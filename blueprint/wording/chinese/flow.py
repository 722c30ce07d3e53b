"""Texts of the theme `flow`."""

TEXTS: dict[str, str] = {}

"""Texts of the theme `internal`."""

TEXTS: dict[str, str] = {}

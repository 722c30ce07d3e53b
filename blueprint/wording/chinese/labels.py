"""Texts of the theme `labels`."""

TEXTS: dict[str, str] = {}

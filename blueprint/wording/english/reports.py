"""Texts of the theme `reports`."""

TEXTS: dict[str, str] = {}

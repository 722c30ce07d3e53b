"""Texts of the theme `picture`."""

TEXTS: dict[str, str] = {}

"""Texts of the theme `fields`."""

TEXTS: dict[str, str] = {}

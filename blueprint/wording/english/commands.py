"""Texts of the theme `commands`."""

TEXTS: dict[str, str] = {}

"""Texts of the theme `yaml`."""

TEXTS: dict[str, str] = {}

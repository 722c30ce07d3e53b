"""Texts of the theme `time`."""

TEXTS: dict[str, str] = {}

"""Chinese texts, by theme."""

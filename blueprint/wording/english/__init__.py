"""English texts, by theme."""

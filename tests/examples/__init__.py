"""The examples, with their numbers worked out by hand: one module for each service."""

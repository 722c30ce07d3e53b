"""Ending a run early, with a text for the user."""

USAGE = 2
NO_FILE = 3


class Stop(Exception):
    """End the run with the text `key` of the theme `commands`, filled with `args`, and an exit code."""

    def __init__(self, key: str, code: int = USAGE, **args: object) -> None:
        super().__init__(key)
        self.key, self.code, self.values = key, code, args

"""How much of a file is read before it is refused; generous for services, tight against hostile input."""

from blueprint.findings import Finding, Place, rule

MAX_BYTES = 8_000_000
"""A larger file is refused unread (BP002)."""

MAX_DEPTH = 60
"""Maps and lists inside each other (BP008); even a deep blueprint needs about ten."""

MAX_NODES = 200_000
"""Entries and list items of one file (BP009); a 50,000-line blueprint has about 90,000."""

MAX_SLIPS = 1_000
"""So many slips of one kind are told; after so many repeated keys the rest is not read."""

MAX_TEXT = 10_000
"""Characters of one key or value (BP024)."""


def oversize(size: int) -> Finding | None:
    """The finding for a file of `size` bytes that is too large to be read, else None."""
    if size <= MAX_BYTES:
        return None
    megabytes = -(-size // 1_000_000)
    return Finding(rule("file-too-large"), Place(), {"size": megabytes, "limit": MAX_BYTES // 1_000_000})

"""What a text that could not be understood did wrong."""

from collections.abc import Mapping

from msgspec import Struct, field


class Slip(Struct, frozen=True):
    """One mistake in one scalar: the variant of the rule's text, and what it names besides `found`."""

    variant: str
    args: Mapping[str, object] = field(default_factory=dict)

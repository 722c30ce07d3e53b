"""The reviewed file of all messages is the one the code would write now."""

from tests.check.messages import GOLDEN, golden


def test_every_message_is_as_reviewed() -> None:
    assert golden() == GOLDEN.read_text(encoding="utf-8"), (
        "messages have changed: run `python -m tests.check.messages` and read the difference through"
    )

"""BP002: refused by its size, before it is read."""

from tests.support import Told, findings_of


def told(text: bytes) -> list[Told]:
    """Everything correctness says: one slip must give one finding."""
    return findings_of(text, preset="correctness")


LARGE = b"# \n" * 2_700_000


def test_a_file_over_eight_megabytes_is_refused() -> None:
    [finding] = told(LARGE)
    assert str(finding) == "1:1: BP002 the file has about 9 MB; at most 8 MB are read"


def test_a_file_just_below_is_read() -> None:
    [finding] = told(LARGE[:8_000_000])
    assert finding.code == "BP006"

import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def told_of(written: str):
    text = counter("serve: {does: Serves, by: clerk, tiem: 4m}").replace(
        "blueprint: 1", f"blueprint: {written}"
    )
    return [(told.code, told.message) for told in findings_of(text, preset="correctness")]


def test_a_later_version_is_not_judged():
    assert told_of("2") == [
        ("BP114", "this file is written in version 2 of the language; this tool reads version 1")
    ]


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("v1", "`v1` is not a version of the language"),
        ("Phone counter", "`Phone counter` is not a version of the language"),
        ("0", "`0` is not a version of the language"),
        ("'1'", "the version is a number; in quotes it is a text"),
    ],
)
def test_no_version_and_the_rest_is_read(written: str, message: str):
    assert told_of(written) == [
        ("BP114", message),
        ("BP101", "a step has no key `tiem`; did you mean `time`?"),
    ]


def test_version_one():
    assert [code for code, _ in told_of("1")] == ["BP101"]

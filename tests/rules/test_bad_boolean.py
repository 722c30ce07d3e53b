import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def found(written: str):
    text = counter("serve: {does: Serves, by: clerk}").replace("machine: true", f"machine: {written}")
    return findings_of(text, only="bad-boolean")


@pytest.mark.parametrize(
    ("written", "message", "help_"),
    [
        ("yes", "`machine` should be `true` or `false`; `yes` is read as a text", "write `machine: true`"),
        ("是", "`machine` should be `true` or `false`; `是` is read as a text", "write `machine: true`"),
        ("no", "`machine` should be `true` or `false`; `no` is read as a text", "write `machine: false`"),
        ("Off", "`machine` should be `true` or `false`; `Off` is read as a text", "write `machine: false`"),
        (
            "robot",
            "`machine` should be `true` or `false`; here stands `robot`",
            "write `machine: true`, or leave the line out",
        ),
        (
            "'true'",
            "`machine` should be `true` or `false`; in quotes it is a text",
            "leave the quotes out: `machine: true`",
        ),
    ],
)
def test_each_mistake(written: str, message: str, help_: str):
    (told,) = found(written)
    assert (told.message, told.help, told.at) == (message, help_, written)


@pytest.mark.parametrize("written", ["true", "false", "True"])
def test_what_may_stand(written: str):
    assert found(written) == []

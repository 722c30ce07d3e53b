import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def found(steps: str, head: str = "", **how):
    return findings_of(counter(steps, head), only="reserved-key", **how)


@pytest.mark.parametrize(
    ("key", "purpose"),
    [
        ("demand", "simulating a service under load"),
        ("shifts", "simulating a service under load"),
        ("standards", "standards, promises and quality measures"),
        ("expectations", "standards, promises and quality measures"),
        ("extends", "comparing redesigns"),
    ],
)
def test_what_the_key_will_be_for(key: str, purpose: str):
    (told,) = found("serve: {does: Serves, by: clerk}", f"{key}: {{a: 1}}")
    assert told.message == f"`{key}` is set aside for {purpose}; this version does not read it"
    assert told.help == f"leave it out for now, or keep it as a note of your own under `x-{key}`"
    assert told.at == key


def test_on_a_step():
    (told,) = found("serve: {does: Serves, by: clerk, priority: 1}", lang="zh")
    assert told.message == "`priority` 是留给负荷仿真用的，这个版本还不读取"


def test_words_of_the_same_spelling_are_fine():
    assert found("serve: {kind: wait, for: batch, does: Lies there, by: clerk, time: 1h}") == []
    assert found("batch: {does: Serves, by: clerk}", "phases: {standards: Setting standards}") == []

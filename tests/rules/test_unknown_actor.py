import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def found(steps: str, **how):
    return findings_of(counter(steps), only="unknown-actor", **how)


def test_the_place_is_the_word_and_the_nearest_are_named():
    (told,) = found("one: {does: One, by: clark, time: 1m}")
    assert (told.line, told.at) == (9, "clark")
    assert told.message == "there is no actor `clark` under `actors:`"
    assert told.help == "did you mean `clerk`? Otherwise declare it, for example `clark: {lane: onstage}`"


@pytest.mark.parametrize(
    "keys",
    [
        "does: {clerk: Sells, nobody: Watches}",
        "does: Sells, by: clerk, with: [nobody]",
        "does: Sells, by: clerk, with: {nobody: 2}",
        "does: Sells, by: clerk, with: nobody",
        "does: Sells, by: clerk, uses: [crm, nobody]",
        "does: Sells, by: clerk, uses: nobody",
        "does: Sells, by: clerk, tells: {nobody: Ready}",
        "does: Sells, by: clerk, work: {clerk: 1m, nobody: 1m}",
        "does: Sells, by: clerk, fails: {f: {what: x, recover: {by: nobody, does: y}}}",
        "does: Sells, by: clerk, fails: {f: {what: x, recover: {by: clerk, does: y, with: [nobody]}}}",
    ],
)
def test_every_place_that_names_an_actor(keys: str):
    (told,) = found(f"one: {{time: 2m, {keys}}}")
    assert (told.line, told.at) == (9, "nobody")


def test_one_wrong_name_is_one_finding():
    (told,) = found("\n".join(f"s{n}: {{does: Work {n}, by: teller, time: 1m}}" for n in range(6)))
    assert told.line == 9
    assert len(told.finding.related) == 3


def test_an_actor_that_could_not_be_read_exists():
    text = counter("one: {does: One, by: boss, time: 1m}").replace(
        "packer: {lane: backstage}", "boss: backstage"
    )
    assert not findings_of(text, only="unknown-actor")


def test_nobody_is_unknown_where_nobody_is_declared():
    text = "blueprint: 1\nservice: x\nsteps:\n  one: {does: One, by: boss, time: 1m}\n"
    assert not findings_of(text, only="unknown-actor")


def test_several_in_one_text():
    (listed,) = found('one: {does: One, by: clerk, time: 1m, with: "packer, crm"}')
    assert listed.help == "if several actors are meant, write a list: `[packer, crm]`"
    (alone,) = found("one: {does: One, by: clerk、packer, time: 1m}")
    assert alone.message == "`by` takes one actor, and here stands `clerk、packer`"

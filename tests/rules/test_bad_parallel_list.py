from tests.rules.counter import counter
from tests.support import findings_of

REST = """
    two: {does: Two, by: clerk, time: 1m, next: four}
    three: {does: Three, by: packer, time: 1m, next: four}
    four: {does: Four, by: clerk, time: 1m, next: end}
    """


def found(ways: str, **how):
    steps = f"\n    one: {{does: One, by: clerk, time: 1m, {ways}}}" + REST
    return findings_of(counter(steps), only="bad-parallel-list", **how)


def test_an_end_in_the_list():
    (told,) = found("next: [two, three, end]")
    assert (told.line, told.at) == (9, "end")
    assert told.message == "a branch of `one` leads straight to the end `end`, so nothing happens in it"


def test_a_step_twice_in_the_list():
    (told,) = found("next: [two, three, two]")
    assert told.message == "`one` lists `two` twice among its branches"


def test_a_way_back_in_the_list():
    (told,) = found("next: [two, three, one]")
    assert told.message == "a branch of `one` leads back to `one`, so there are more branches every time"


def test_items_taken_by_chance_count_too():
    (told,) = found("next: [two, three, {to: end, chance: 30%}], meet: four")
    assert told.at == "{to: end, chance: 30%}"
    (told,) = found("next: [two, three, {to: two, chance: 30%}], meet: four")
    assert "`two` twice" in told.message


def test_lists_inside_a_choice_count_too():
    (told,) = found("choose: {all: [two, three, two], none: end}")
    assert "`two` twice" in told.message


def test_it_hides_what_follows_from_it():
    steps = "\n    one: {does: One, by: clerk, time: 1m, next: [two, three, one]}" + REST
    assert [told.name for told in findings_of(counter(steps), preset="correctness")] == ["bad-parallel-list"]


def test_a_plain_list_is_fine():
    assert found("next: [two, three]") == []

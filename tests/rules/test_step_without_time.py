from tests.rules.counter import counter
from tests.support import findings_of


def found(steps: str, head: str = ""):
    return findings_of(counter(steps, head), only="step-without-time")


def test_names_the_step_whose_time_is_unknown():
    (told,) = found("""
        serve: {does: {clerk: Serves, customer: Asks}, time: 4m}
        pack: {does: Packs, by: packer}
    """)
    assert told.at == "pack"
    assert told.message == "nobody has said how long `pack` takes, so totals can only say “at least”"


def test_a_wait_without_time_is_unknown_too():
    (told,) = found("""
        queue: {kind: wait, for: queue, does: Queues, by: customer}
        serve: {does: {clerk: Serves, customer: Asks}, time: 4m}
    """)
    assert told.at == "queue"


def test_a_draft_without_any_time_is_told_once():
    (told,) = found("""
        serve: {does: {clerk: Serves, customer: Asks}}
        pack: {does: Packs, by: packer}
        pay: {does: {clerk: Takes the money, customer: Pays}}
    """)
    assert told.at == "steps"
    assert told.message == "no step has a time, so it cannot be said how long the service takes"


def test_routing_zero_and_unreadable_times_are_not_missing():
    assert not found("""
        greet: {does: {clerk: Greets, customer: Enters}, time: 0s}
        which: {kind: decision, does: Which counter?, by: clerk, choose: {left: serve, right: pack}}
        serve: {does: {clerk: Serves, customer: Asks}, time: soon, next: end}
        pack: {does: Packs, by: packer, time: 3m, next: end}
    """)


def test_a_time_for_every_segment_is_a_time():
    steps = """
        greet: {{does: {{clerk: Greets, customer: Enters}}, time: 1m}}
        serve:
          does: {{clerk: Serves, customer: Asks}}
          by_segment: {overrides}
    """
    segments = "segments: [new, existing]"
    assert not found(steps.format(overrides="{new: {time: 8m}, existing: {time: 4m}}"), segments)
    assert len(found(steps.format(overrides="{new: {time: 8m}}"), segments)) == 1

from tests.rules.counter import counter
from tests.support import findings_of


def found(steps: str, lang: str = "en"):
    return findings_of(counter(steps), only="wait-without-kind", lang=lang)


def test_a_wait_step():
    steps = """
        queue: {kind: wait, does: Queues, by: customer, time: 3m}
        serve: {does: {clerk: Serves, customer: Asks}, time: 4m}
    """
    (told,) = found(steps)
    assert told.at == "queue"
    assert told.message == "it is not said what kind of wait `queue` is"
    (told,) = found(steps, lang="zh")
    assert told.message == "没有说明 `queue` 等的是什么"


def test_waits_between_steps_and_in_recoveries():
    told = found("""
        serve:
          wait_before: 5m
          does: {clerk: Serves, customer: Asks}
          time: 4m
          fails: {lost: {what: Lost, recover: {does: Prints again, by: clerk, wait: {time: 8m}}}}
          next: {to: end, wait: {time: 1h}}
    """)
    assert [each.at for each in told] == ["wait_before", "wait", "wait"]
    assert told[0].message == "it is not said what kind of wait comes before `serve`"
    assert told[1].message.endswith("in a recovery of `serve`")
    assert told[2].message.endswith("on a way out of `serve`")


def test_a_kind_that_could_not_be_read_is_not_missing():
    assert not found("""
        queue: {kind: wait, for: the clerk, does: Queues, by: customer, time: 3m}
        serve: {wait_before: {time: 5m, for: luck}, does: {clerk: Serves, customer: Asks}, time: 4m}
    """)
    assert not found(
        "serve: {wait_before: {time: 5m, for: batch}, does: {clerk: Serves, customer: Asks}, time: 4m}"
    )

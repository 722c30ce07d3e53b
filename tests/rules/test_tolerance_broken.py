from tests.rules.counter import counter
from tests.support import findings_of


def found(steps: str, head: str = "", lang: str = "en"):
    return findings_of(counter(steps, head), only="tolerance-broken", lang=lang)


def test_the_mean_is_held_against_the_tolerance_of_a_step():
    steps = """
        queue: {{kind: wait, for: queue, does: Queues, by: customer, time: {time}, tolerance: 10m}}
        serve: {{does: {{clerk: Serves, customer: Asks}}, time: 4m}}
    """
    (told,) = found(steps.format(time="{min: 2m, likely: 12m, max: 40m}"))
    assert told.at == "10m"
    assert told.message == "`queue` takes 15 min on average, longer than the 10 min the customer accepts"
    assert not found(steps.format(time="{min: 2m, likely: 7m, max: 30m}"))
    assert not found(steps.format(time="10m"))


def test_a_customer_who_accepts_no_wait_at_all():
    (told,) = found("serve: {wait_before: {time: 1m, for: queue, tolerance: 0s}, by: clerk}")
    assert told.at == "0s"


def test_waits_everywhere():
    told = found("""
        serve:
          wait_before: {time: 6m, for: queue, tolerance: 5m}
          does: {clerk: Serves, customer: Asks}
          time: 4m
          fails:
            lost:
              what: Lost
              recover: {does: Prints again, by: clerk, wait: {time: 8m, tolerance: 7m, for: external}}
          next: {to: end, wait: {time: 10m, for: batch, tolerance: 9m}}
    """)
    assert [each.at for each in told] == ["5m", "7m", "9m"]
    assert (
        told[0].message
        == "this wait at `serve` lasts 6 min on average, longer than the 5 min the customer accepts"
    )


def test_segments_with_a_time_or_a_tolerance_of_their_own():
    steps = """
        serve:
          wait_before: {time: 3m, for: queue, tolerance: 5m}
          does: {clerk: Serves, customer: Asks}
          time: 4m
          tolerance: 5m
          by_segment:
            old: {time: 9m}
            hasty: {tolerance: 2m}
            vip: {wait_before: {time: 6m}}
            calm: {tolerance: 30m}
    """
    told = found(steps, "segments: [old, hasty, vip, calm]")
    assert [(each.at, each.message.split(", longer")[0]) for each in told] == [
        ("9m", "for `old`, `serve` takes 9 min on average"),
        ("2m", "for `hasty`, `serve` takes 4 min on average"),
        ("6m", "for `vip`, the wait before `serve` lasts 6 min on average"),
    ]


def test_a_time_that_holds_for_no_segment_breaks_nothing():
    steps = """
        serve:
          does: {clerk: Serves, customer: Asks}
          time: 9m
          tolerance: 5m
          by_segment: {new: {time: 4m}, old: {time: 3m}}
    """
    assert not found(steps, "segments: [new, old]")
    assert len(found(steps, "segments: [new, old, other]")) == 1


def test_waits_on_ways_and_in_recoveries_for_segments():
    steps = """
        serve:
          does: {clerk: Serves, customer: Asks}
          time: 4m
          fails:
            lost:
              what: Lost
              recover: {does: Prints again, by: clerk, wait: {time: 6m, tolerance: 7m, for: external}}
          by_segment:
            old: {fails: {lost: {recover: {wait: 8m}}}, choose: {done: {wait: {tolerance: 3m}}}}
            new: {choose: {more: {to: {pack: {wait: {time: 9m, tolerance: 2m}}}}}}
          choose:
            done: {to: end, wait: {time: 4m, tolerance: 5m, for: batch}}
            more: {to: [pack, also], chance: 30%}
        pack: {does: Packs, by: clerk, time: 1m, next: end}
        also: {does: Adds, by: clerk, time: 1m, next: end}
    """
    told = found(steps, "segments: [old, new]")
    assert [each.message for each in told] == [
        "for `old`, this wait at `serve` lasts 8 min on average, longer than the 7 min the customer accepts",
        "for `old`, this wait at `serve` lasts 4 min on average, longer than the 3 min the customer accepts",
        "for `new`, this wait at `serve` lasts 9 min on average, longer than the 2 min the customer accepts",
    ]
    assert [each.at for each in told] == ["wait", "3m", "2m"]


def test_a_wait_that_every_segment_has_otherwise_breaks_nothing():
    steps = """
        serve:
          does: {clerk: Serves, customer: Asks}
          time: 4m
          by_segment: {new: {next: {end: {wait: 4m}}}, old: {next: {end: {wait: 3m}}}}
          next: {to: end, wait: {time: 9m, for: batch, tolerance: 5m}}
    """
    assert not found(steps, "segments: [new, old]")
    (told,) = found(steps, "segments: [new, old, other]")
    assert told.message.startswith("this wait at `serve` lasts 9 min")


def test_business_days_need_the_calendar_to_be_compared():
    steps = "serve: {does: {clerk: Serves, customer: Asks}, time: 2bd, tolerance: 12h}"
    (told,) = found(steps, "calendar: {hours: 8h, days: 5}")
    assert "takes 2 bd on average, longer than the 12 h" in told.message
    assert not found(steps, "calendar: {hours: 6h, days: 5}")
    assert not found(steps)


def test_in_chinese():
    (told,) = found("serve: {does: {clerk: 办理, customer: 办理}, time: 15m, tolerance: 10m}", lang="zh")
    assert told.message == "`serve` 平均要 15 分钟，超过了顾客能接受的 10 分钟"

"""The sender's limit: never more than its messages in any second."""

from hypothesis import given
from hypothesis import strategies as st

from bot.pump.claims import backoff
from bot.pump.limits import TokenBucket


class Time:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@given(st.integers(1, 1000), st.lists(st.tuples(st.floats(0, 0.5), st.integers(0, 50)), max_size=200))
def test_in_any_second_at_most_the_rate_and_a_tenth(rate: int, steps: list[tuple[float, int]]):
    time = Time()
    bucket = TokenBucket(rate, time)
    sent: list[tuple[float, int]] = []
    for pause, wanted in steps:
        time.now += pause
        sent.append((time.now, bucket.take(wanted)))
    for start, _ in sent:
        within = sum(count for moment, count in sent if start <= moment < start + 1)
        assert within <= rate + max(1, rate / 10) + 1e-6


def test_unused_tokens_come_back():
    time = Time()
    bucket = TokenBucket(10, time)
    assert bucket.take(5) == 1
    bucket.give_back(1)
    assert bucket.take(1) == 1
    assert bucket.wait_seconds() > 0


def test_waits_double_up_to_ten_minutes():
    assert [backoff(n).total_seconds() for n in (1, 2, 3, 50)] == [1, 2, 4, 600]

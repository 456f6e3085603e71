"""Days that have names: fixed ones, those that move with Easter, and those on the nth weekday of a month."""

from datetime import date, timedelta

from nlu.entities.calendars import When, easter, made, nth_weekday, yearly

Holiday = int | tuple[int, ...]
"""Days after Easter; (month, day); or (month, weekday, nth, days later)."""


def named(holiday: Holiday) -> When:
    """When a holiday of the vocabulary is."""

    def on(year: int) -> date | None:
        if isinstance(holiday, int):
            return easter(year) + timedelta(days=holiday)
        if len(holiday) == 2:
            return made(year, *holiday)
        month, number, nth, later = holiday
        first = nth_weekday(year, month, number, nth)
        return first and first + timedelta(days=later)

    return yearly(on, holiday=True)

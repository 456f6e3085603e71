"""Days that have names: fixed ones, those that move with Easter, and those on the nth weekday of a month."""

from datetime import date, timedelta

from nlu.entities.calendars import When, made, nth_weekday, yearly

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


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    n = (32 + 2 * e + 2 * i - h - k) % 7
    month, day = divmod(h + n - 7 * ((a + 11 * h + 22 * n) // 451) + 114, 31)
    return date(year, month, day + 1)

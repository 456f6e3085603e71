"""Days as debtors name them, worked out from a reference day towards the future or the past."""

from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_FAR = 270
"""A day without a year that is further ahead than this was more likely meant in the past: nothing is read."""


@dataclass(frozen=True, slots=True)
class Moment:
    """The reference day, and whether the sentence speaks of the past."""

    today: date
    past: bool = False
    order: str = "day"
    """In figures such as 3/12 the day leads, or the month, or "either": the day unless that cannot be."""


When = Callable[[Moment], date | None]


def made(year: int, month: int, day: int) -> date | None:
    """The date, or None if the calendar has no such day."""
    return date(year, month, day) if 1 <= year <= 9998 and day <= monthrange(year, month)[1] else None


def shifted(day: date, months: int) -> date:
    """So many months on, on the same day or the month's last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def ahead(unit: str, count: int) -> When:
    """So many days, weeks, months or years from the reference day."""

    def at(moment: Moment) -> date | None:
        return move(moment.today, unit, count)

    return at


def move(day: date, unit: str, count: int) -> date | None:
    """A day so many units on; None beyond reason."""
    if abs(count) > 400:
        return None
    if unit == "workday":
        return _workdays_on(day, count)
    if unit in {"month", "year"}:
        return shifted(day, count * (12 if unit == "year" else 1)) if abs(count) <= 60 else None
    return day + timedelta(days=count * (7 if unit == "week" else 1))


def _workdays_on(day: date, count: int) -> date:
    """So many days on, Saturdays and Sundays not counted."""
    step = timedelta(days=1 if count > 0 else -1)
    for _ in range(abs(count)):
        day += step
        while day.weekday() > 4:
            day += step
    return day


def nth_workday(year: int, month: int, nth: int) -> date | None:
    """The nth day of a month from Monday to Friday."""
    found = _workdays_on(date(year, month, 1) - timedelta(days=1), nth)
    return found if found.month == month else None


def weekday(number: int) -> Callable[[Moment], date]:
    """The next such weekday after the reference day, or the latest before it."""

    def at(moment: Moment) -> date:
        if moment.past:
            return moment.today - timedelta(days=(moment.today.weekday() - number) % 7 or 7)
        return moment.today + timedelta(days=(number - moment.today.weekday()) % 7 or 7)

    return at


def in_week(number: int, weeks: int) -> When:
    """A weekday of the reference day's week, or of one so many weeks on."""

    def at(moment: Moment) -> date:
        monday = moment.today - timedelta(days=moment.today.weekday())
        return monday + timedelta(days=number + 7 * weeks)

    return at


def weekend(moment: Moment) -> date | None:
    """Saturday; unclear on a Saturday itself."""
    return None if moment.today.weekday() == 5 else weekday(5)(moment)


def day_of_month(day: int, weekday_said: int | None = None) -> When:
    """The next such day on or after the reference day, or the latest before it; on that weekday if one is said."""

    def at(moment: Moment) -> date | None:
        first = moment.today.replace(day=1)
        for step in range(3):
            month = shifted(first, -step if moment.past else step)
            found = made(month.year, month.month, day)
            if found and (found < moment.today if moment.past else found >= moment.today):
                return found if weekday_said in {None, found.weekday()} else None
        return None

    return at


def yearly(days: Callable[[int], date | None], *, holiday: bool = False) -> When:
    """The next of a day that comes once a year, on or after the reference day, or the latest before it."""

    def at(moment: Moment) -> date | None:
        for found in _years(days, moment):
            if found < moment.today if moment.past else found >= moment.today:
                far = abs((found - moment.today).days) > _FAR
                return found if holiday or moment.past or not far else None
        return None

    return at


def _years(days: Callable[[int], date | None], moment: Moment) -> Iterator[date]:
    for step in range(9):
        found = days(moment.today.year + (-step if moment.past else step))
        if found:
            yield found


def nth_weekday(year: int, month: int, number: int, nth: int) -> date | None:
    """The nth such weekday of a month, the last for -1."""
    last = monthrange(year, month)[1]
    days = [day for day in range(1, last + 1) if date(year, month, day).weekday() == number]
    return date(year, month, days[nth - 1 if nth > 0 else nth]) if nth <= len(days) else None


@dataclass(frozen=True, slots=True)
class Month:
    """A month of the reference day's year and so many on, or a named one, with its year if that is said."""

    offset: int = 0
    number: int | None = None
    year: int | None = None

    def day(self, pick: Callable[[int, int], date | None]) -> When:
        """A day that is picked in this month from year and month."""
        number, year = self.number, self.year
        if number is None:
            return self._relative(pick)
        if year is not None:
            return lambda moment: pick(year, number)
        return yearly(lambda any_year: pick(any_year, number))

    def _relative(self, pick: Callable[[int, int], date | None]) -> When:
        def at(moment: Moment) -> date | None:
            month = shifted(moment.today.replace(day=1), self.offset)
            return pick(month.year, month.month)

        return at

"""An answer's values, and how a number that the words leave open becomes one of them."""

from dataclasses import dataclass, fields, replace
from datetime import date
from decimal import Decimal

from nlu.context.numbers import Number
from nlu.entities import Amount, Date, Entities, Installments
from nlu.entities.calendars import Moment, day_of_month

WHOLE = "1/1"
KINDS = tuple(field.name for field in fields(Entities))


@dataclass(frozen=True, slots=True)
class Answer(Entities):
    """What the entity reader finds and what the question adds.

    `choice` is 1, 2 or NEITHER after Question.CHOOSE; "all of it" after Question.ASK_AMOUNT is the share WHOLE.
    """

    choice: int | None = None
    read_on: date = date.min
    """The day that was today."""


def of(found: Entities, today: date) -> Answer:
    """The same values as an answer."""
    return replace(Answer(read_on=today), **{name: getattr(found, name) for name in KINDS})


def as_day(answer: Answer, number: Number, *, past: bool = False) -> Answer:
    """With the next such day of a month, today included, or the latest one."""
    whole = number.whole
    if not whole or whole > 31 or number.months:
        return answer
    day = day_of_month(whole)(Moment(answer.read_on, past))
    return replace(answer, dates=(Date(number.start, number.end, day),)) if day else answer


def as_sum(answer: Answer, number: Number, above: int = 0) -> Answer:
    """With a sum, if none was said and the number is large enough."""
    if answer.amounts or answer.amounts_per_month or number.months or number.ordinal or number.value <= above:
        return answer
    amount = Amount(number.start, number.end, number.value.quantize(Decimal("0.01")))
    return replace(answer, amounts=(amount,))


def as_parts(answer: Answer, number: Number, parts: range) -> Answer:
    """With so many parts to pay in, if that was not said."""
    if answer.installments or number.ordinal or number.whole is None or number.whole not in parts:
        return answer
    return replace(answer, installments=(Installments(number.start, number.end, number.whole),))

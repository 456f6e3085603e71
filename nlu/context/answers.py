"""What an answer states in the light of the question: "10" is ten parts, 10.00 or the 10th."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from nlu.context.choices import choice
from nlu.context.claims import before_today
from nlu.context.numbers import marked, open_number
from nlu.context.questions import Question
from nlu.context.stated import KINDS, WHOLE, Answer, as_day, as_parts, as_sum, of
from nlu.entities import Installments, Share, read
from nlu.entities.chart import Chart
from nlu.entities.rules.money import LEAST_BARE

_MOST_PARTS = 12
"""A larger number after "how many parts, or how much a month?" is a sum."""
_LAST_DAY = 31
_NOW = frozenset(
    "jetzt sofort gleich heute now today ora adesso subito oggi agora hoje hj ahora hoy maintenant suite".split()
)
_ALL = frozenset("alles komplett ganz all everything tutto tutta tudo todo toda tout totalite total".split())


@dataclass(frozen=True)
class _Said:
    """The words of an answer."""

    text: str
    language: str
    chart: Chart


def read_answer(text: str, question: Question | None, language: str, now: datetime) -> Answer:
    """Read an answer at this time of the debtor's zone; without a question, what the words alone say.

    A day is before today only where the words, or a question after a payment made, speak of the past.
    """
    answer = of(read(text, language, now), now.date())
    if question not in _BY_QUESTION:
        return answer
    return _BY_QUESTION[question](answer, _Said(text, language, marked(text, language)))


def _day(answer: Answer, said: _Said) -> Answer:
    number = open_number(said.chart, answer)
    told = answer.dates or answer.amounts or answer.installments or answer.amounts_per_month
    return answer if told or number is None else as_day(answer, number)


def _claim(answer: Answer, said: _Said) -> Answer:
    """ "12." is a day, "64, cash" a sum; "20, cash" may be either."""
    answer = replace(answer, dates=before_today(answer.dates, said.chart, answer.read_on))
    number = open_number(said.chart, answer)
    if number is None:
        return answer
    alone = number.alone and number.value <= _LAST_DAY
    return as_day(answer, number, past=True) if alone else as_sum(answer, number, above=_LAST_DAY)


def _sum(answer: Answer, said: _Said) -> Answer:
    # "nothing today, all on Friday": today only echoes the question.
    later = tuple(one for one in answer.dates if one.day != answer.read_on)
    answer = _whole(replace(answer, dates=later or answer.dates), said.chart)
    number = open_number(said.chart, answer)
    return as_sum(answer, number) if number else answer


def _whole(answer: Answer, chart: Chart) -> Answer:
    first = chart.tokens[0] if chart.tokens else None
    if first is None or first.word not in _ALL or answer.dates or answer.amounts or answer.amounts_per_month:
        return answer
    return replace(answer, shares=(Share(first.start, first.end, WHOLE),))


def _parts(answer: Answer, said: _Said) -> Answer:
    answer = _counted(answer)
    number = open_number(said.chart, answer)
    if number and not answer.dates:
        answer = as_parts(as_sum(answer, number, above=_MOST_PARTS), number, range(2, _MOST_PARTS + 1))
    # A sum is one of each month, unless the words say now, or name its day.
    at_once = answer.dates or any(token.word in _NOW for token in said.chart.tokens)
    if at_once or answer.amounts_per_month:
        return answer
    return replace(answer, amounts=(), amounts_per_month=answer.amounts)


def _counted(answer: Answer) -> Answer:
    """A small sum without a currency is a number of parts: "make it 5", "5 de 12.000"."""
    small = [one for one in answer.amounts if not one.currency and one.amount in range(2, _MOST_PARTS + 1)]
    if len(small) != 1 or answer.installments or answer.dates:
        return answer
    parts = Installments(small[0].start, small[0].end, int(small[0].amount))
    return replace(answer, installments=(parts,), amounts=tuple(one for one in answer.amounts if one != small[0]))


def _choice(answer: Answer, said: _Said) -> Answer:
    """The choice, and only what is said behind it: "a segunda" is no Monday, "delle due" counts no parts."""
    picked = choice(said.text, said.language)
    if picked is None:
        return _either(answer, said, least=3)  # "one of the two" counts the choices
    behind: dict[str, Any] = {
        name: tuple(one for one in getattr(answer, name) if one.start >= picked.end) for name in KINDS
    }
    return replace(answer, choice=picked.number, **behind)


def _either(answer: Answer, said: _Said, least: int = 2) -> Answer:
    """Few are parts, many a sum; between them the words leave it open."""
    number = open_number(said.chart, answer)
    if number is None:
        return answer
    return as_parts(as_sum(answer, number, above=_MOST_PARTS), number, range(least, LEAST_BARE))


_BY_QUESTION: dict[Question | None, Callable[[Answer, _Said], Answer]] = {
    Question.CONFIRM_DATE: _day,
    Question.ASK_DATE: _day,
    Question.CONFIRM_PLAN: _parts,
    Question.ASK_INSTALLMENTS: _parts,
    Question.ASK_AMOUNT: _sum,
    Question.ASK_CLAIM: _claim,
    Question.CONFIRM_LINK: _either,
    Question.CHOOSE: _choice,
}

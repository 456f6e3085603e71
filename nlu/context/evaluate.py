"""Measure on voices left out: `nlu/.venv/bin/python -m nlu.context.evaluate`, from the repository's root.

Each voice's answers are ranked with weights that were learned from the others. The rules that read values
(nlu/context/answers.py) learn nothing; they were written with these turns at hand.
"""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import log
from pathlib import Path
from typing import Any

from nlu.context.alone import MODELS, current_model
from nlu.context.answers import read_answer
from nlu.context.fit import Example, changes, fit, read_examples
from nlu.context.ranking import Ranking, in_context
from nlu.context.stated import Answer
from nlu.context.turns import READ_AT, Turn, read_turns

_WITH_VALUES = {"affirm", "already_paid", "need_more_time", "offer_partial_payment", "request_installments"}
"""Where the other intents state something, nobody asks for it."""


@dataclass(frozen=True)
class Outcome:
    """A turn's rankings and values, without its question and with it."""

    turn: Turn
    alone: Ranking
    context: Ranking
    plain: Answer
    answer: Answer

    def right(self, ranking: Ranking) -> bool:
        """Whether the true intent comes first."""
        return ranking[0][0] == self.turn.intent

    def read(self, answer: Answer) -> bool:
        """Whether the answer states what it should and nothing else."""
        return _values(answer, self) == {
            key: Decimal(value) if key == "amount" else value for key, value in self.turn.stated.items()
        }


def main(arguments: list[str] | None = None) -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(prog="nlu.context.evaluate", description="Measure on voices left out.")
    parser.add_argument("--model", default=None, help="a model's name; the current one without it")
    parser.add_argument("--wrong", type=Path, help="write what was misunderstood to this file, tab-separated")
    options = parser.parse_args(arguments)
    model = options.model or current_model(MODELS)
    outcomes = evaluate(read_examples(read_turns(), model), changes(model))
    sys.stdout.writelines(f"{line}\n" for line in figures(outcomes))
    if options.wrong:
        options.wrong.write_text("".join(_wrong(outcomes)), encoding="utf-8")
    return 0


def evaluate(examples: Sequence[Example], always: Sequence[Example]) -> list[Outcome]:
    """Each turn ranked by weights that do not know its voice."""
    outcomes = []
    for voice in sorted({example.turn.voice for example in examples}):
        weights = fit([*(example for example in examples if example.turn.voice != voice), *always])
        for example in examples:
            turn = example.turn
            if turn.voice == voice:
                context = in_context(
                    example.ranking, turn.question, example.answer, turn.text, turn.options, weights
                )
                plain = read_answer(turn.text, None, turn.language, READ_AT)
                outcomes.append(Outcome(turn, example.ranking, context, plain, example.answer))
    return outcomes


def _values(answer: Answer, outcome: Outcome) -> dict[str, Any]:
    """What was read, in the manner of the turns; a sum of the wrong kind, once or monthly, is none."""
    turn, found = outcome.turn, dict[str, Any]()
    monthly = turn.intent == "request_installments"
    if answer.installments:
        found["installments"] = answer.installments[0].count
    if answer.amounts or answer.amounts_per_month:
        sums = answer.amounts_per_month if monthly else answer.amounts
        found["amount"] = sums[0].amount if sums else None
    if answer.dates:
        day = answer.dates[0].day
        if "weekday" in turn.stated:
            found["weekday"] = day.isoweekday()
        # The turns have no word for "yesterday" or "the end of the month".
        elif "day" in turn.stated or answer.dates != outcome.plain.dates:
            found["day"] = day.day
    return found


def figures(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """What is printed, line by line."""
    yield f"{'intents':<20}{'n':>6}{'alone':>9}{'context':>9}{'log loss':>10}"
    yield from _intents("all", outcomes)
    for group in _groups(outcomes, lambda turn: turn.question.value) + _groups(
        outcomes, lambda turn: turn.language
    ):
        yield from _intents(*group)
    no = [one for one in outcomes if one.turn.intent == "deny"]
    taken = [sum(ranking(one)[0][0] == "affirm" for one in no) for ranking in (_alone, _context)]
    yield f"{'no taken as yes':<20}{len(no):>6}{taken[0]:>9}{taken[1]:>9}"
    stating = [one for one in outcomes if one.turn.intent in _WITH_VALUES]
    yield f"\n{'values':<20}{'n':>6}{'alone':>9}{'context':>9}"
    yield _exact("something stated", [one for one in stating if one.turn.stated])
    yield _exact("nothing stated", [one for one in stating if not one.turn.stated])
    for group in _groups([one for one in stating if one.turn.stated], lambda turn: turn.question.value):
        yield _exact(*group)


def _groups(outcomes: Sequence[Outcome], key: Callable[[Turn], str]) -> list[tuple[str, Sequence[Outcome]]]:
    names = sorted({key(one.turn) for one in outcomes})
    return [(name, [one for one in outcomes if key(one.turn) == name]) for name in names]


def _intents(name: str, outcomes: Sequence[Outcome]) -> Iterator[str]:
    alone, context = (_share(one.right(ranking(one)) for one in outcomes) for ranking in (_alone, _context))
    loss = -sum(log(dict(one.context)[one.turn.intent]) for one in outcomes) / len(outcomes)
    yield f"{name:<20}{len(outcomes):>6}{alone:>9.3f}{context:>9.3f}{loss:>10.3f}"


def _exact(name: str, outcomes: Sequence[Outcome]) -> str:
    plain, answered = (
        _share(one.read(one.plain) for one in outcomes),
        _share(one.read(one.answer) for one in outcomes),
    )
    return f"{name:<20}{len(outcomes):>6}{plain:>9.3f}{answered:>9.3f}"


def _alone(outcome: Outcome) -> Ranking:
    return outcome.alone


def _context(outcome: Outcome) -> Ranking:
    return outcome.context


def _share(rights: Iterator[bool]) -> float:
    marks = list(rights)
    return sum(marks) / len(marks)


def _wrong(outcomes: Sequence[Outcome]) -> Iterator[str]:
    for one in outcomes:
        intent, probability = one.context[0]
        if not one.right(one.context) or (one.turn.intent in _WITH_VALUES and not one.read(one.answer)):
            told = one.turn.stated, _values(one.answer, one)
            turn = f"{one.turn.voice}\t{one.turn.question.value}\t{one.turn.text}\t{one.turn.intent}"
            yield f"{turn}\t{intent}\t{probability:.2f}\t{told[0]}\t{told[1]}\n"


if __name__ == "__main__":
    sys.exit(main())

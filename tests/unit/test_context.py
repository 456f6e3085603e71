"""What answers mean after the bot's questions: their values and their intents."""

import math
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import yaml

from nlu.context import NEITHER, WHOLE, Answer, Question, Ranking, in_context, read_answer
from nlu.context.turns import read_turns
from nlu.context.weights import load

NOW = datetime(2026, 3, 4, 12, tzinfo=ZoneInfo("Europe/Berlin"))
"""A Wednesday."""

# What the model makes of the words alone.
TEN: Ranking = (
    ("out_of_scope", 0.9755),
    ("request_installments", 0.0147),
    ("offer_partial_payment", 0.0079),
    ("need_more_time", 0.0012),
)
NO_FRIDAY: Ranking = (("need_more_time", 0.41), ("deny", 0.43), ("out_of_scope", 0.08), ("affirm", 0.03))
ORDINAL: Ranking = (("out_of_scope", 0.8), ("affirm", 0.1), ("request_installments", 0.02))


def read(text: str, question: Question | None, language: str = "en", now: datetime = NOW) -> Answer:
    return read_answer(text, question, language, now)


def best(ranking: Ranking, question: Question | None, text: str, language: str = "en", **given: list[str]) -> str:
    return in_context(ranking, question, read(text, question, language), text, **given)[0][0]


def test_ten_after_how_many_parts_is_ten_parts() -> None:
    answer = read("10", Question.ASK_INSTALLMENTS)
    assert ([one.count for one in answer.installments], answer.amounts, answer.dates) == ([10], (), ())


def test_ten_after_how_much_is_a_sum() -> None:
    answer = read("10", Question.ASK_AMOUNT)
    assert ([one.amount for one in answer.amounts], answer.installments, answer.dates) == (
        [Decimal("10.00")],
        (),
        (),
    )


def test_ten_after_by_when_is_the_tenth() -> None:
    answer = read("10", Question.ASK_DATE)
    assert ([one.day for one in answer.dates], answer.installments, answer.amounts) == (
        [date(2026, 3, 10)],
        (),
        (),
    )


@pytest.mark.parametrize("question", [None, Question.ANYTHING_ELSE])
def test_ten_by_itself_stays_open(question: Question | None) -> None:
    answer = read("10", question)
    assert (answer.installments, answer.amounts, answer.dates) == ((), (), ())


@pytest.mark.parametrize("ahead", range(0, 400, 7))
def test_a_day_of_the_month_is_the_next_such_day_and_never_past(ahead: int) -> None:
    now = NOW + timedelta(days=ahead)
    for day in (1, 4, 28, 31):
        read_as = read(str(day), Question.ASK_DATE, now=now).dates[0].day
        assert read_as.day == day
        assert timedelta(0) <= read_as - now.date() < timedelta(days=62)


def test_today_counts_as_a_day_of_the_month() -> None:
    assert read("4", Question.CONFIRM_DATE).dates[0].day == NOW.date()


@pytest.mark.parametrize(
    ("text", "language"),
    [("no, Friday", "en"), ("nee freitag", "de"), ("non vendredi", "fr"), ("não, sexta", "pt-BR")],
)
def test_another_weekday_is_that_day(text: str, language: str) -> None:
    assert [one.day for one in read(text, Question.CONFIRM_DATE, language).dates] == [date(2026, 3, 6)]


@pytest.mark.parametrize(
    ("text", "language"),
    [("50 im monat", "de"), ("50", "en"), ("50 ça passe", "fr"), ("50 euro", "it"), ("uns 50", "pt-BR")],
)
def test_a_larger_number_after_how_many_parts_is_a_sum_a_month(text: str, language: str) -> None:
    answer = read(text, Question.ASK_INSTALLMENTS, language)
    assert [one.amount for one in answer.amounts_per_month] == [Decimal("50.00")]
    assert (answer.amounts, answer.installments) == ((), ())


def test_a_sum_now_after_how_many_parts_is_no_monthly_one() -> None:
    answer = read("I give you 80 pounds now", Question.ASK_INSTALLMENTS)
    assert ([one.amount for one in answer.amounts], answer.amounts_per_month) == ([Decimal("80.00")], ())


@pytest.mark.parametrize(
    ("text", "language"),
    [("doch lieber 5", "de"), ("make it 5", "en"), ("meglio 5", "it"), ("ponga cinco", "es"), ("5 mois", "fr")],
)
def test_another_number_of_parts_than_the_plan_has(text: str, language: str) -> None:
    answer = read(text, Question.CONFIRM_PLAN, language)
    assert ([one.count for one in answer.installments], answer.amounts_per_month) == ([5], ())


@pytest.mark.parametrize("text", ["bin mit 3 Kindern allein", "um 10 Uhr", "10 oder 12", "siehe re10a"])
def test_what_counts_something_else_is_no_number_of_parts(text: str) -> None:
    assert read(text, Question.ASK_INSTALLMENTS, "de").installments == ()


def test_all_of_it_is_the_whole_only_when_a_sum_was_asked_for() -> None:
    assert [one.share for one in read("all of it", Question.ASK_AMOUNT).shares] == [WHOLE]
    assert read("all of it", Question.ASK_DATE).shares == ()


def test_today_nothing_and_friday_all_is_friday() -> None:
    answer = read("oggi nulla, venerdì però saldo", Question.ASK_AMOUNT, "it")
    assert [one.day for one in answer.dates] == [date(2026, 3, 6)]


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("on Monday by card", "en", date(2026, 3, 2)),
        ("bonifico, il 12", "it", date(2026, 2, 12)),
        ("12.", "de", date(2026, 2, 12)),
        ("today, cash", "en", NOW.date()),
    ],
)
def test_the_day_of_a_payment_made_is_not_ahead(text: str, language: str, day: date) -> None:
    assert [one.day for one in read(text, Question.ASK_CLAIM, language).dates] == [day]


def test_a_promise_instead_of_a_payment_made_is_ahead() -> None:
    answer = read("sorry, that was another bill. I will pay on Friday", Question.ASK_CLAIM)
    assert [one.day for one in answer.dates] == [date(2026, 3, 6)]


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("the second one", "en", 2),
        ("b", "en", 2),
        ("2", "de", 2),
        ("Ersteres, bitte.", "de", 1),
        ("a segunda", "pt-BR", 2),
        ("a", "pt-BR", 1),
        ("lo primero, ya se lo dije", "es", 1),
        ("l ultima", "it", 2),
        ("la première", "fr", 1),
        ("ni l'un ni l'autre", "fr", NEITHER),
        ("keins von beiden", "de", NEITHER),
    ],
)
def test_a_choice_is_read_and_nothing_else_from_its_words(text: str, language: str, number: int) -> None:
    answer = read(text, Question.CHOOSE, language)
    assert (answer.choice, answer.dates, answer.amounts, answer.installments) == (number, (), (), ())


@pytest.mark.parametrize(
    ("text", "language"),
    [("die erste rechnung ist falsch", "de"), ("a qué hora cierran", "es"), ("prima ditemi", "it")],
)
def test_a_sentence_that_only_begins_alike_chooses_nothing(text: str, language: str) -> None:
    assert read(text, Question.CHOOSE, language).choice is None


def test_what_is_said_behind_a_choice_is_kept() -> None:
    answer = read("la segunda, el viernes", Question.CHOOSE, "es")
    assert (answer.choice, [one.day for one in answer.dates]) == (2, [date(2026, 3, 6)])


def test_without_a_question_the_ranking_is_the_texts_own() -> None:
    assert in_context(TEN, None, read("10", None), "10") is TEN


def test_an_empty_ranking_stays_empty() -> None:
    assert in_context((), Question.ASK_DATE, read("🙂", Question.ASK_DATE), "🙂") == ()


@pytest.mark.parametrize(
    ("question", "intent"),
    [
        (Question.ASK_INSTALLMENTS, "request_installments"),
        (Question.CONFIRM_PLAN, "request_installments"),
        (Question.ASK_AMOUNT, "offer_partial_payment"),
        (Question.ASK_DATE, "need_more_time"),
        (Question.CONFIRM_DATE, "need_more_time"),
        (Question.ASK_CLAIM, "already_paid"),
    ],
)
def test_the_question_decides_what_ten_is_about(question: Question, intent: str) -> None:
    assert best(TEN, question, "10") == intent


@pytest.mark.parametrize("question", list(Question))
def test_a_ranking_in_context_is_a_distribution_best_first(question: Question) -> None:
    ranking = in_context(TEN, question, read("10", question), "10")
    probabilities = [probability for _, probability in ranking]
    assert math.isclose(sum(probabilities), 1)
    assert probabilities == sorted(probabilities, reverse=True)
    assert {intent for intent, _ in ranking} == set(load().intents)


def test_no_with_another_day_asks_for_more_time() -> None:
    assert best(NO_FRIDAY, Question.CONFIRM_DATE, "no, Friday") == "need_more_time"


@pytest.mark.parametrize("question", [Question.CONFIRM_DATE, Question.CONFIRM_PLAN, Question.CONFIRM_LINK])
@pytest.mark.parametrize(("said", "other"), [("affirm", "deny"), ("deny", "affirm")])
def test_a_plain_yes_or_no_stays_what_it_is(question: Question, said: str, other: str) -> None:
    ranking: Ranking = ((said, 0.9), ("out_of_scope", 0.05), (other, 0.01))
    assert best(ranking, question, "x") == said


@pytest.mark.parametrize("question", list(Question))
@pytest.mark.parametrize(
    "intent", ["opt_out", "dispute_debt", "request_human", "wrong_person", "cannot_pay_hardship"]
)
def test_a_change_of_subject_is_heard_after_each_question(question: Question, intent: str) -> None:
    ranking: Ranking = ((intent, 0.995), ("out_of_scope", 0.002), ("deny", 0.001), ("affirm", 0.001))
    assert best(ranking, question, "some words about another thing", options=[]) == intent


def test_a_stop_of_one_word_is_heard_after_each_question() -> None:
    ranking: Ranking = (("opt_out", 0.9998), ("deny", 0.0001))
    assert {best(ranking, question, "stop") for question in Question} == {"opt_out"}


@pytest.mark.parametrize(("text", "place"), [("the first", 0), ("the second", 1)])
def test_a_choice_is_the_option_it_picks(text: str, place: int) -> None:
    options = ["ask_receipt", "dispute_debt"]
    assert best(ORDINAL, Question.CHOOSE, text, options=options) == options[place]


def test_neither_of_two_is_none_of_them() -> None:
    ranking: Ranking = (("wrong_person", 0.3), ("deny", 0.3), ("ask_receipt", 0.1))
    assert best(ranking, Question.CHOOSE, "neither", options=["ask_receipt", "dispute_debt"]) == "deny"


def test_the_options_are_likelier_after_a_choice() -> None:
    ranking: Ranking = (("ask_debt_details", 0.5), ("ask_balance", 0.4), ("out_of_scope", 0.05))
    assert (
        best(ranking, Question.CHOOSE, "only how much", options=["ask_balance", "request_human"]) == "ask_balance"
    )


def test_turns_and_weights_know_the_models_intents_and_no_others() -> None:
    intents = set(yaml.safe_load(Path("nlu/domain.yml").read_text(encoding="utf-8"))["intents"])
    turns = read_turns()
    assert set(load().intents) == intents
    assert {intent for turn in turns for intent in (turn.intent, *turn.options)} <= intents
    assert {len(turn.options) for turn in turns if turn.question is Question.CHOOSE} == {2}
    assert {turn.question for turn in turns} == set(Question)

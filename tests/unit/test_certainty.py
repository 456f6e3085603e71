"""How sure the model must be: to act, to ask back, to be confirmed first."""

import pytest

from flows.certainty import NOT_UNDERSTOOD, Thresholds, Understood, understand

THRESHOLDS = Thresholds(accept_above=0.6, ask_back_above=0.4, opt_out_above=0.4, wrong_person_above=0.9)


def understood(**ranking: float) -> Understood:
    return understand(sorted(ranking.items(), key=lambda entry: -entry[1]), THRESHOLDS)


@pytest.mark.parametrize("probability", [0.6, 0.75, 1.0])
def test_what_is_likely_enough_is_taken(probability: float):
    assert understood(ask_balance=probability, greet=1 - probability) == Understood("ask_balance")


def test_below_that_the_two_likeliest_wishes_are_asked_about():
    ranking = {"ask_balance": 0.35, "ask_debt_details": 0.59, "ask_receipt": 0.06}
    assert understood(**ranking) == Understood(NOT_UNDERSTOOD, ("ask_debt_details", "ask_balance"))


def test_what_is_no_wish_is_not_offered():
    ranking = {"abusive": 0.3, "affirm": 0.25, "opt_in": 0.05, "need_more_time": 0.25, "already_paid": 0.15}
    assert understood(**ranking) == Understood(NOT_UNDERSTOOD, ("need_more_time", "already_paid"))


@pytest.mark.parametrize(
    "ranking",
    [
        {"ask_balance": 0.2, "ask_receipt": 0.19, "dispute_debt": 0.18, "already_paid": 0.17},
        {"goodbye_thanks": 0.59, "ask_balance": 0.2, "already_paid": 0.1},
        {"out_of_scope": 0.5, "ask_balance": 0.3, "already_paid": 0.2},
        {"greet": 0.5, "ask_balance": 0.5},
    ],
    ids=["flat", "no wish", "out of scope", "a single wish"],
)
def test_with_nothing_to_go_on_nothing_is_offered(ranking: dict[str, float]):
    assert understood(**ranking) == Understood(NOT_UNDERSTOOD)


def test_a_text_without_words_is_not_understood():
    assert understand((), THRESHOLDS) == Understood(NOT_UNDERSTOOD)


def test_a_stop_is_believed_early_even_beside_something_likelier():
    assert understood(deny=0.59, opt_out=0.41) == Understood("opt_out")
    assert understood(abusive=0.59, opt_out=0.39).intent == NOT_UNDERSTOOD
    assert understood(deny=0.75, opt_out=0.25) == Understood("deny")


def test_the_wrong_person_is_believed_late_and_confirmed_before():
    assert understood(wrong_person=0.95, dispute_debt=0.05) == Understood("wrong_person")
    assert understood(wrong_person=0.85, dispute_debt=0.15) == Understood(NOT_UNDERSTOOD, ("wrong_person",))
    unsure = understood(wrong_person=0.55, dispute_debt=0.45)
    assert unsure == Understood(NOT_UNDERSTOOD, ("wrong_person", "dispute_debt"))


def test_the_wish_for_messages_is_never_just_believed():
    assert understood(opt_in=1.0, greet=0.0) == Understood(NOT_UNDERSTOOD, ("opt_in",))

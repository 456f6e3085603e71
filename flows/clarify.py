"""The fallback in two steps: ask back once; what is not understood then either goes to a person."""

from dataclasses import replace

from flows.choice import place_in
from flows.human import hand_off
from flows.outcome import Button, Outcome, Reply, say
from flows.values import IDLE, Question, State, Turn
from flows.wishes import LABELS, SOMETHING_ELSE, button, buttons

COMMONEST = ("request_payment_link", "ask_balance", "request_human")


def ask_back(turn: Turn, question: Question | None) -> Outcome:
    """Between the two likeliest wishes, or openly; a person where `question` was asked already."""
    if question or turn.human_asked:
        return hand_off(turn, "not_understood")
    if turn.intent == "out_of_scope":
        return _choose(Reply("out-of-scope"), COMMONEST)
    if not turn.options:
        return _choose(Reply("ask-wish"), COMMONEST)
    first, second = turn.options
    arguments = {"first": Reply(LABELS[first]), "second": Reply(LABELS[second])}
    return _choose(Reply("ask-back", arguments), (first, second, SOMETHING_ELSE))


def something_else() -> Outcome:
    """None of the wishes offered: in the debtor's own words, then."""
    return say(Reply("ask-in-words"), state=replace(IDLE, question=Question("in_words")))


def confirm_wrong_person(state: State = IDLE) -> Outcome:
    """Asked before a number is taken from a debtor's record; says nothing of any debt."""
    yes_or_no = (button("wrong_person", "button-yes"), button(SOMETHING_ELSE, "button-no"))
    question = Question("confirm", ("wrong_person", SOMETHING_ELSE))
    return say(Reply("confirm-wrong-person", {}, yes_or_no), state=replace(state, question=question))


def confirm_opt_in(turn: Turn) -> Outcome:
    """Asked before messages are sent again; no answer is a no."""
    yes = (button("opt_in", "button-yes"),)
    question = Question("confirm", ("opt_in",))
    return say(
        Reply("confirm-opt-in", {"company": turn.company.name}, yes), state=replace(IDLE, question=question)
    )


def answered(turn: Turn, question: Question) -> str | None:
    """The wish that the message picks in answer to the question; None where it says something of its own."""
    place = place_in(turn.text)
    if place and place <= len(question.options):
        return question.options[place - 1]
    said_again = turn.options == question.options[:1]
    if question.kind == "confirm" and (turn.intent == "affirm" or said_again):
        return question.options[0]
    if turn.intent == "deny" and SOMETHING_ELSE in question.options:
        return SOMETHING_ELSE
    return None


def offered(question: Question | None) -> tuple[Button, ...]:
    """The buttons of a question to choose from."""
    return buttons(question.options) if question and question.kind == "choose" else ()


def _choose(reply: Reply, options: tuple[str, ...]) -> Outcome:
    return say(replace(reply, buttons=buttons(options)), state=replace(IDLE, question=Question("choose", options)))

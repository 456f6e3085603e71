"""Which flow answers: consent first, then who it is, then the wish."""

from dataclasses import replace
from datetime import date

import pytest

from flows.certainty import NOT_UNDERSTOOD
from flows.outcome import Detach, OpenHandoff, OptIn, OptOut, PaymentUrl, Verified
from flows.routing import route
from flows.values import IDLE, Company, Debtor, Invoice, Money, State, Tap, Turn


def invoice(number: int, *, processing: bool = False) -> Invoice:
    return Invoice(
        number, f"RE-{number}", "Praxis", "Massage", date(2026, 10, number), Money(1000, "EUR"), processing
    )


TURN = Turn(
    text="hallo",
    intent="request_payment_link",
    tap=None,
    has_media=False,
    debtor=Debtor("Anna", verified=True, postcode="50667"),
    invoices=(invoice(1),),
    company=Company("Praxis", "Köln", "+49 221 1", "a@b.c"),
)
UNVERIFIED = replace(TURN, debtor=Debtor("Anna", verified=False, postcode="SW1A 1AA"))


def keys(outcome) -> list[str]:
    return [reply.key for reply in outcome.replies]


def test_one_invoice_gets_its_link_at_once():
    outcome = route(TURN, IDLE)
    assert keys(outcome) == ["payment-link"]
    assert outcome.replies[0].arguments["url"] == PaymentUrl(1)


def test_several_invoices_are_a_choice_of_the_three_due_first():
    outcome = route(replace(TURN, invoices=tuple(invoice(n) for n in (4, 2, 3, 1))), IDLE)
    assert keys(outcome) == ["which-invoice"]
    assert [button.payload for button in outcome.replies[0].buttons] == ["pay:1", "pay:2", "pay:3"]


def test_a_tapped_invoice_gets_its_link_and_one_that_is_gone_an_explanation():
    two = replace(TURN, intent=NOT_UNDERSTOOD, invoices=(invoice(1), invoice(2)))
    assert route(replace(two, tap=Tap("pay", "2")), IDLE).replies[0].arguments["url"] == PaymentUrl(2)
    assert keys(route(replace(two, tap=Tap("pay", "9")), IDLE)) == ["nothing-owed"]


def test_a_payment_under_way_is_not_asked_for_again():
    assert keys(route(replace(TURN, invoices=(invoice(1, processing=True),)), IDLE)) == ["payment-processing"]


@pytest.mark.parametrize("turn", [TURN, UNVERIFIED, replace(TURN, debtor=None), replace(TURN, human_present=True)])
def test_an_opt_out_ends_everything(turn: Turn):
    outcome = route(replace(turn, intent="opt_out"), State("verification", {"wanted": "x", "tries": 0}))
    assert keys(outcome) == ["opted-out"]
    assert outcome.effects == (OptOut(),)


def test_after_an_opt_out_there_is_silence_until_opt_in():
    out = replace(TURN, opted_out=True)
    silent = route(out, IDLE)
    assert silent.replies == ()
    assert silent.effects == (OpenHandoff("wrote_after_opt_out"),)
    assert route(replace(out, intent="opt_out"), IDLE).replies == ()
    back = route(replace(out, intent="opt_in"), IDLE)
    assert keys(back) == ["opted-in"]
    assert back.effects == (OptIn(),)


@pytest.mark.parametrize("turn", [TURN, UNVERIFIED, replace(TURN, debtor=None), replace(TURN, human_asked=True)])
def test_an_alarm_brings_a_person_at_once_whatever_else_is_said(turn: Turn):
    asked = State("verification", {"wanted": "ask_balance", "tries": 1})
    outcome = route(replace(turn, alarm="self_harm"), asked)
    assert keys(outcome) == ["handoff-self-harm"]
    assert outcome.effects == (OpenHandoff("self_harm"),)
    assert outcome.state == asked


def test_an_alarm_with_an_opt_out_is_both():
    outcome = route(replace(TURN, alarm="self_harm", intent="opt_out"), IDLE)
    assert keys(outcome) == ["handoff-self-harm"]
    assert outcome.effects == (OptOut(), OpenHandoff("self_harm"))


def test_an_alarm_after_an_opt_out_is_for_a_person_alone():
    outcome = route(replace(TURN, alarm="self_harm", opted_out=True), IDLE)
    assert outcome.replies == ()
    assert outcome.effects == (OpenHandoff("self_harm"),)


def test_an_alarm_is_left_to_the_person_who_is_there():
    assert route(replace(TURN, alarm="self_harm", human_present=True), IDLE).replies == ()


def test_the_wrong_person_learns_nothing_and_hears_no_more():
    outcome = route(replace(UNVERIFIED, intent="wrong_person"), IDLE)
    assert keys(outcome) == ["wrong-person"]
    assert set(outcome.replies[0].arguments) == {"company"}
    assert outcome.effects == (Detach(), OptOut())


@pytest.mark.parametrize(
    "intent", ["request_payment_link", "ask_balance", "ask_debt_details", "payment_problem", "ask_payment_methods"]
)
def test_no_debt_is_disclosed_before_verification(intent: str):
    outcome = route(replace(UNVERIFIED, intent=intent), IDLE)
    assert keys(outcome) == ["ask-postcode"]
    assert outcome.state == State("verification", {"wanted": intent, "tries": 0})


@pytest.mark.parametrize("text", ["SW1A 1AA", "it's sw1a1aa", "my postcode is SW1A 1AA, thanks"])
def test_the_right_postcode_serves_the_wish(text: str):
    state = State("verification", {"wanted": "ask_balance", "tries": 1})
    outcome = route(replace(UNVERIFIED, text=text, intent=NOT_UNDERSTOOD), state)
    assert keys(outcome) == ["balance"]
    assert outcome.effects == (Verified(),)
    assert outcome.state == IDLE


def test_a_wish_instead_of_a_postcode_is_no_wrong_try():
    state = State("verification", {"wanted": "ask_balance", "tries": 2})
    outcome = route(replace(UNVERIFIED, text="send me the link", intent="request_payment_link"), state)
    assert keys(outcome) == ["ask-postcode"]
    assert outcome.state == state


def test_a_list_of_postcodes_is_a_guess():
    state = State("verification", {"wanted": "ask_balance", "tries": 0})
    guesses = "50665 50666 SW1A 1AA 50667"
    assert keys(route(replace(UNVERIFIED, text=guesses, intent=NOT_UNDERSTOOD), state)) == ["postcode-wrong"]


def test_three_wrong_postcodes_bring_a_human():
    state = State("verification", {"wanted": "ask_balance", "tries": 0})
    left = []
    for _ in range(2):
        outcome = route(replace(UNVERIFIED, text="12345", intent=NOT_UNDERSTOOD), state)
        left.append(outcome.replies[0].arguments["left"])
        state = outcome.state
    last = route(replace(UNVERIFIED, text="12345", intent=NOT_UNDERSTOOD), state)
    assert left == [2, 1]
    assert keys(last) == ["handoff-verification"]
    assert last.effects == (OpenHandoff("verification_failed"),)


def test_after_three_wrong_postcodes_no_further_one_is_taken_while_a_person_is_asked():
    failed = State("verification", {"wanted": "ask_balance", "tries": 3})
    asked = replace(UNVERIFIED, human_asked=True)
    for turn in (replace(asked, text="SW1A 1AA"), replace(asked, intent="ask_balance")):
        outcome = route(turn, failed)
        assert keys(outcome) == ["handoff-verification"]
        assert outcome.state == failed
    assert route(replace(asked, intent="greet"), failed).state == failed
    assert keys(route(replace(UNVERIFIED, intent="ask_balance"), failed)) == ["ask-postcode"]


@pytest.mark.parametrize("intent", ["greet", "affirm", "is_this_scam", "request_human"])
def test_what_is_said_before_the_postcode_does_not_end_the_question(intent: str):
    state = State("verification", {"wanted": "ask_balance", "tries": 1})
    outcome = route(replace(UNVERIFIED, text="hm", intent=intent), state)
    assert keys(outcome) != ["postcode-wrong"]
    assert outcome.state == state


def test_a_yes_with_the_right_postcode_is_an_answer_and_not_me_with_it_is_none():
    state = State("verification", {"wanted": "ask_balance", "tries": 0})
    said = replace(UNVERIFIED, text="yes, SW1A 1AA", intent="affirm")
    assert keys(route(said, state)) == ["balance"]
    denied = route(replace(said, intent="wrong_person"), state)
    assert keys(denied) == ["wrong-person"]
    assert denied.state == IDLE


def test_a_stranger_is_never_offered_a_link():
    stranger = replace(TURN, debtor=None, human_asked=True)
    assert keys(route(stranger, IDLE)) == ["handoff-unknown-contact"]


def test_unknown_people_pictures_and_what_is_not_automated_go_to_a_human():
    assert route(replace(TURN, debtor=None), IDLE).effects == (OpenHandoff("unknown_contact"),)
    assert route(replace(TURN, text="", has_media=True), IDLE).effects == (OpenHandoff("media"),)
    assert route(replace(TURN, intent="dispute_debt"), IDLE).effects == (OpenHandoff("not_automated"),)


def test_while_a_human_is_asked_the_bot_serves_what_it_can_and_is_silent_once_one_is_there():
    asked = replace(TURN, human_asked=True)
    assert keys(route(asked, IDLE)) == ["payment-link"]
    assert keys(route(replace(asked, intent="dispute_debt"), IDLE)) == ["handoff-again"]
    state = State("verification", {"wanted": "x", "tries": 0})
    silent = route(replace(asked, human_present=True), state)
    assert (silent.replies, silent.state) == ((), state)

"""The fallback in two steps: ask back once, then a person; and what is confirmed before it is done."""

from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from bot.config import LANGUAGES
from bot.wording import Voice, payload_of, text, word
from flows.certainty import NOT_UNDERSTOOD
from flows.choice import place_in
from flows.clarify import COMMONEST, offered
from flows.outcome import Detach, OpenHandoff, OptIn, OptOut, Outcome
from flows.routing import route
from flows.values import IDLE, Company, Debtor, Question, State, Tap, Turn
from flows.wishes import LABELS, SOMETHING_ELSE

TURN = Turn(
    text="hm",
    intent=NOT_UNDERSTOOD,
    tap=None,
    has_media=False,
    debtor=Debtor("Anna", verified=True, postcode="50667"),
    invoices=(),
    company=Company("Praxis", "Köln", "+49 221 1", "a@b.c"),
)
UNSURE = replace(TURN, options=("need_more_time", "ask_receipt"))
OPTED_OUT = replace(TURN, opted_out=True)
NOT_ME = replace(TURN, options=("wrong_person",))


def keys(outcome: Outcome) -> list[str]:
    return [reply.key for reply in outcome.replies]


def payloads(outcome: Outcome) -> list[str]:
    return [button.payload for button in outcome.replies[0].buttons]


def asked(turn: Turn = UNSURE) -> State:
    return route(turn, IDLE).state


def test_between_two_wishes_the_debtor_is_asked():
    outcome = route(UNSURE, IDLE)
    assert keys(outcome) == ["ask-back"]
    assert payloads(outcome) == ["wish:need_more_time", "wish:ask_receipt", "wish:something_else"]
    assert outcome.effects == ()
    assert outcome.state == State(question=Question("choose", ("need_more_time", "ask_receipt", "something_else")))


def test_with_nothing_to_go_on_the_commonest_wishes_are_offered():
    outcome = route(TURN, IDLE)
    assert keys(outcome) == ["ask-wish"]
    assert payloads(outcome) == [f"wish:{wish}" for wish in COMMONEST]


@pytest.mark.parametrize("first", [UNSURE, TURN, replace(TURN, intent="out_of_scope")])
@pytest.mark.parametrize("second", [UNSURE, TURN, replace(TURN, intent="out_of_scope")])
def test_the_second_message_not_understood_brings_a_person(first: Turn, second: Turn):
    assert route(first, IDLE).effects == ()
    outcome = route(second, asked(first))
    assert keys(outcome) == ["handoff"]
    assert outcome.effects == (OpenHandoff("not_understood"),)
    assert outcome.state == IDLE


def test_what_is_understood_in_between_starts_anew():
    state = route(replace(TURN, intent="greet"), asked()).state
    assert keys(route(UNSURE, state)) == ["ask-back"]


def test_a_tap_says_the_wish_even_when_the_question_is_long_past():
    tap = replace(TURN, text="Stand", tap=Tap("wish", "ask_balance"))
    for state in (asked(), IDLE):
        assert keys(route(tap, state)) == ["nothing-owed"]


def test_a_chosen_wish_still_needs_the_postcode():
    stranger = replace(UNSURE, debtor=Debtor("Anna", verified=False, postcode="50667"))
    state = asked(replace(stranger, options=("ask_balance", "already_paid")))
    outcome = route(replace(stranger, text="1"), state)
    assert keys(outcome) == ["ask-postcode"]
    assert outcome.state == State("verification", {"wanted": "ask_balance", "tries": 0})


@pytest.mark.parametrize(("typed", "wanted"), [("1", "not_automated"), ("das zweite", "requested")])
def test_a_typed_place_chooses_whatever_the_model_makes_of_it(typed: str, wanted: str):
    state = asked(replace(TURN, options=("need_more_time", "request_human")))
    outcome = route(replace(TURN, text=typed, intent="affirm"), state)
    assert outcome.effects == (OpenHandoff(wanted),)


def test_a_number_is_no_choice_where_none_was_offered():
    assert keys(route(replace(TURN, text="1", intent="affirm"), IDLE)) == ["acknowledged"]
    assert keys(route(replace(TURN, text="3"), asked(NOT_ME))) == ["handoff"]


def test_a_fresh_wish_replaces_the_question():
    outcome = route(replace(TURN, intent="ask_balance"), asked())
    assert keys(outcome) == ["nothing-owed"]
    assert outcome.state == IDLE


@pytest.mark.parametrize(
    "answer",
    [
        replace(TURN, text="Etwas anderes", tap=Tap("wish", SOMETHING_ELSE)),
        replace(TURN, text="3"),
        replace(TURN, text="keins davon", intent="deny"),
    ],
)
def test_none_of_them_is_asked_in_words_and_then_goes_to_a_person(answer: Turn):
    outcome = route(answer, asked())
    assert keys(outcome) == ["ask-in-words"]
    assert outcome.effects == ()
    assert route(UNSURE, outcome.state).effects == (OpenHandoff("not_understood"),)


def test_who_waits_for_a_person_is_not_asked():
    waiting = replace(UNSURE, human_asked=True)
    for turn in (waiting, replace(waiting, options=()), replace(waiting, intent="out_of_scope")):
        assert keys(route(turn, IDLE)) == ["handoff-again"]


def test_out_of_scope_is_told_what_the_chat_is_for():
    outcome = route(replace(TURN, intent="out_of_scope"), IDLE)
    assert keys(outcome) == ["out-of-scope"]
    assert payloads(outcome) == [f"wish:{wish}" for wish in COMMONEST]


def test_the_wrong_person_is_confirmed_before_the_number_goes():
    outcome = route(NOT_ME, IDLE)
    assert keys(outcome) == ["confirm-wrong-person"]
    assert payloads(outcome) == ["wish:wrong_person", "wish:something_else"]
    for turn in (replace(TURN, text="ja", intent="affirm"), replace(TURN, text="1"), NOT_ME):
        assert route(turn, outcome.state).effects == (Detach(), OptOut())
    for turn in (replace(TURN, text="nein", intent="deny"), replace(TURN, text="2")):
        assert keys(route(turn, outcome.state)) == ["ask-in-words"]


def test_a_doubt_of_the_person_forgets_no_wrong_postcode():
    stranger = replace(NOT_ME, debtor=Debtor("Anna", verified=False, postcode="50667"))
    tried = State("verification", {"wanted": "ask_balance", "tries": 2})
    doubted = route(stranger, tried)
    assert keys(doubted) == ["confirm-wrong-person"]
    assert replace(doubted.state, question=None) == tried
    denied = route(replace(stranger, text="nein", intent="deny", options=()), doubted.state)
    assert (keys(denied), denied.state) == (["ask-postcode"], tried)
    yes = route(replace(stranger, text="ja", intent="affirm", options=()), doubted.state)
    assert yes.effects == (Detach(), OptOut())


def test_the_right_postcode_settles_who_it_is():
    stranger = replace(NOT_ME, text="50667", debtor=Debtor("Anna", verified=False, postcode="50667"))
    state = State("verification", {"wanted": "ask_balance", "tries": 0})
    assert keys(route(stranger, state)) == ["nothing-owed"]


def test_after_an_opt_out_messages_begin_again_only_with_a_yes():
    outcome = route(replace(OPTED_OUT, options=("opt_in",)), IDLE)
    assert keys(outcome) == ["confirm-opt-in"]
    assert outcome.effects == ()
    said_again = replace(OPTED_OUT, options=("opt_in",))
    yes = (replace(OPTED_OUT, intent="affirm"), replace(OPTED_OUT, tap=Tap("wish", "opt_in")), said_again)
    for turn in yes:
        assert route(turn, outcome.state).effects == (OptIn(),)
    for turn in (replace(OPTED_OUT, intent="deny"), UNSURE, replace(TURN, intent="ask_balance")):
        assert route(replace(turn, opted_out=True), outcome.state).replies == ()
    assert route(yes[0], IDLE).replies == ()


def test_who_gets_messages_anyway_confirms_nothing():
    assert keys(route(replace(TURN, options=("opt_in",)), IDLE)) == ["already-opted-in"]


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("1", 1),
        ("2.", 2),
        ("2️⃣", 2),
        ("Ja, das erste bitte", 1),
        ("Letzteres", 2),
        ("the second one", 2),
        ("la prima", 1),
        ("l’opzione 2", 2),
        ("a primeira opção", 1),
        ("2º", 2),
        ("el segundo, por favor", 2),
        ("le deuxième", 2),
        ("Nr. 3", 3),
        ("die erste Rate ist schon bezahlt", None),
        ("nicht das erste", None),
        ("1 oder 2", None),
        ("12", None),
        ("ja bitte", None),
        ("", None),
    ],
)
def test_a_place_is_read_where_nothing_else_is_said(typed: str, place: int | None):
    assert place_in(typed) == place


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tone", ["formal", "informal"])
def test_the_question_names_its_buttons_and_a_typed_title_is_a_tap(language: str, tone: str):
    voice = Voice(language, tone)
    outcome = route(UNSURE, IDLE)
    worded = word(outcome.replies[0], voice, lambda _: "")
    titles = [button["title"] for button in worded.buttons]
    assert f"1. {titles[0]}\n2. {titles[1]}" in worded.body
    for title, payload in zip(titles, payloads(outcome), strict=True):
        assert payload_of(f" {title.upper()}! ", offered(outcome.state.question), voice) == payload
    assert payload_of("hm", offered(outcome.state.question), voice) is None
    assert payload_of(titles[0], offered(None), voice) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_wish_has_a_title_of_its_own_that_fits_a_button(language: str):
    titles = [text(label, Voice(language, "formal")) for label in LABELS.values()]
    assert len(set(titles)) == len(titles)
    assert [title for title in titles if len(title) > 20] == []


def test_every_wish_offered_is_an_intent_of_the_model():
    intents = set(yaml.safe_load(Path("nlu/domain.yml").read_text(encoding="utf-8"))["intents"])
    no_wish = {"affirm", "deny", "greet", "goodbye_thanks", "abusive", "out_of_scope", "opt_in"}
    assert set(LABELS) - {SOMETHING_ELSE} == intents - no_wish

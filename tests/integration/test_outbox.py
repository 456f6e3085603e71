"""Messages leave in order, once, within limits; what Twilio refuses or forgets to answer is told apart."""

import itertools
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import select, update

from bot.delivery import advance
from bot.outbox import enqueue
from bot.pump import Pump
from bot.pump.leadership import leader_connection
from bot.pump.recovery import GRACE, resolve
from bot.tables import ContactPoint, Conversation, OutboundMessage, SendAttempt
from cli.converse.stage import Stage
from flows.outcome import Button, Reply
from tests.integration.conftest import PHONE, Person, misbehave


def put(stage: Stage, key: str, reply: str = "goodbye", buttons: tuple[Button, ...] = ()) -> int:
    with stage.kulanz.sessions.begin() as session:
        conversation = session.scalars(
            select(Conversation).join(ContactPoint).where(ContactPoint.address == PHONE)
        ).one()
        enqueue(stage.kulanz, session, conversation, Reply(reply, {}, buttons), dedupe_key=key)
        return session.scalars(select(OutboundMessage.id).where(OutboundMessage.dedupe_key == key)).one()


def row(stage: Stage, message_id: int) -> OutboundMessage:
    with stage.kulanz.sessions() as session:
        return session.get_one(OutboundMessage, message_id)


def outcomes(stage: Stage, message_id: int) -> list[str | None]:
    with stage.kulanz.sessions() as session:
        attempts = select(SendAttempt.outcome).where(SendAttempt.outbound_message_id == message_id)
        return list(session.scalars(attempts.order_by(SendAttempt.id)))


def look_up(stage: Stage) -> int:
    stage.clock.advance(GRACE * 2)
    return resolve(stage.kulanz.sessions, stage.kulanz.twilio, stage.kulanz.clock.now(), set())


@pytest.fixture
def in_session(anna: Person, stage: Stage) -> Person:
    """Anna, having just written: free text is allowed."""
    anna.write("STOP")
    stage.settle()
    anna.write("START")
    stage.settle()
    return anna


def test_a_cause_speaks_once(stage: Stage, in_session: Person):
    assert put(stage, "cause") == put(stage, "cause")
    before = len(in_session.read())
    Pump(stage.kulanz).drain()
    assert len(in_session.read()) == before + 1


def test_the_attempt_is_on_record_and_the_status_moves_to_delivered(stage: Stage, in_session: Person):
    message_id = put(stage, "a")
    Pump(stage.kulanz).drain()
    assert outcomes(stage, message_id) == ["accepted"]
    stage.settle()
    assert row(stage, message_id).status == "delivered"


def test_buttons_travel_as_one_content_resource_for_all_messages(stage: Stage, in_session: Person):
    buttons = (Button("button-pay", "pay"), Button("button-human", "human"))
    for key in "abc":
        put(stage, key, "acknowledged", buttons)
    Pump(stage.kulanz).drain()
    assert [len(message["buttons"]) for message in in_session.read()[-3:]] == [2, 2, 2]
    assert stage.kulanz.twilio._client.content.v1.contents.list().__len__() == 1


def test_too_many_requests_postpone_and_nothing_is_doubled(stage: Stage, in_session: Person):
    misbehave(stage, too_many_requests=1.0)
    message_id = put(stage, "a")
    Pump(stage.kulanz).drain()
    assert row(stage, message_id).status == "pending"
    assert row(stage, message_id).next_attempt_at > stage.clock.now()
    misbehave(stage, too_many_requests=0.0)
    stage.clock.advance(GRACE)
    before = len(in_session.read())
    Pump(stage.kulanz).drain()
    assert len(in_session.read()) == before + 1
    assert outcomes(stage, message_id) == ["postponed", "accepted"]


def test_a_lost_answer_is_looked_up_before_anything_is_sent_again(stage: Stage, in_session: Person):
    before = len(in_session.read())
    misbehave(stage, timeout=1.0)
    first, second = put(stage, "a"), put(stage, "b", "already-opted-in")
    Pump(stage.kulanz).drain()
    assert row(stage, first).status == "sending"
    assert row(stage, second).status == "pending", "the one behind waits: order"
    misbehave(stage, timeout=0.0)
    assert look_up(stage) == 1
    assert outcomes(stage, first) == ["found"]
    Pump(stage.kulanz).drain()
    assert len(in_session.read()) == before + 2, "both once"


def test_an_attempt_that_never_reached_twilio_is_sent_again(stage: Stage, in_session: Person):
    before = len(in_session.read())
    message_id = put(stage, "a")
    pump = Pump(stage.kulanz)
    assert pump._claim(8)  # and the process dies here
    assert look_up(stage) == 1
    assert outcomes(stage, message_id) == ["not_found"]
    pump.drain()
    assert len(in_session.read()) == before + 1


def test_the_same_words_sent_before_are_not_taken_for_this_message(stage: Stage, in_session: Person):
    put(stage, "a")
    Pump(stage.kulanz).drain()
    before = len(in_session.read())
    second = put(stage, "b")
    pump = Pump(stage.kulanz)
    assert pump._claim(8)
    look_up(stage)
    assert outcomes(stage, second) == ["not_found"]
    pump.drain()
    assert len(in_session.read()) == before + 1


def test_a_server_error_may_have_been_carried_out_and_is_looked_up(stage: Stage, in_session: Person):
    misbehave(stage, server_error=1.0)
    message_id = put(stage, "a")
    Pump(stage.kulanz).drain()
    assert row(stage, message_id).status == "sending"


def test_a_permanent_refusal_fails_at_once_and_lets_the_next_pass(stage: Stage, in_session: Person):
    first, second = put(stage, "a"), put(stage, "b")
    with stage.kulanz.sessions.begin() as session:
        session.execute(update(OutboundMessage).where(OutboundMessage.id == first).values(body="x" * 5000))
    Pump(stage.kulanz).drain()
    assert (row(stage, first).status, row(stage, first).error_code) == ("failed", 21617)
    assert row(stage, second).status == "queued"
    assert outcomes(stage, first) == ["refused"]


@pytest.mark.parametrize(("situation", "code"), [("window", 63016), ("blocked", 63014)])
def test_what_whatsapp_refuses_later_fails_with_its_code(
    stage: Stage, in_session: Person, situation: str, code: int
):
    if situation == "window":
        stage.clock.advance(GRACE * 6000)
    else:
        in_session.post(f"/phones/{PHONE}/block", {})
    message_id = put(stage, "a")
    Pump(stage.kulanz).drain()
    stage.settle()
    assert (row(stage, message_id).status, row(stage, message_id).error_code) == ("failed", code)


def test_statuses_only_move_forward_in_whatever_order_they_come(stage: Stage, in_session: Person):
    for number, order in enumerate(itertools.permutations(["queued", "sent", "delivered", "read"])):
        message_id = put(stage, f"order-{number}")
        for status in order:
            with stage.kulanz.sessions.begin() as session:
                advance(session, message_id, f"SM{number}", status)
        assert row(stage, message_id).status == "read", order
        with stage.kulanz.sessions.begin() as session:
            assert not advance(session, message_id, f"SM{number}", "delivered")
            assert not advance(session, message_id, "SMother", "read")


def test_a_status_with_the_sid_of_another_message_changes_nothing(stage: Stage, in_session: Person):
    first, second = put(stage, "a"), put(stage, "b")
    with stage.kulanz.sessions.begin() as session:
        assert advance(session, first, "SMfirst", "sent")
        assert not advance(session, second, "SMfirst", "delivered")
    assert row(stage, second).status == "pending"


def test_what_became_of_a_send_is_kept_while_the_database_is_away(
    stage: Stage, in_session: Person, monkeypatch: pytest.MonkeyPatch
):
    message_id = put(stage, "a")
    pump = Pump(stage.kulanz)
    with ThreadPoolExecutor(1) as pool:
        pump._fill(pool)

    def away(*_: object) -> None:
        raise ConnectionError

    with monkeypatch.context() as patch:
        patch.setattr(pump, "_write", away)
        with pytest.raises(ConnectionError):
            pump._collect(timeout=5)
    assert row(stage, message_id).status == "sending"
    pump._collect(timeout=5)
    assert row(stage, message_id).status == "queued"
    assert pump._in_flight == {}


def test_only_one_pump_leads_a_sender_and_the_next_takes_over(stage: Stage):
    engine = stage.kulanz.engine
    with leader_connection(engine, "+49301") as first, leader_connection(engine, "+49302") as other:
        assert first is not None
        assert other is not None
        with leader_connection(engine, "+49301") as second:
            assert second is None
    with leader_connection(engine, "+49301") as again:
        assert again is not None


def test_the_running_pump_is_woken_by_the_outbox(stage: Stage, in_session: Person):
    before = len(in_session.read())
    stop = threading.Event()
    thread = threading.Thread(target=Pump(stage.kulanz).run, args=(stop,))
    thread.start()
    try:
        for number in range(20):
            put(stage, f"woken-{number}", "goodbye" if number % 2 else "already-opted-in")
        deadline = time.monotonic() + 20
        while len(in_session.read()) < before + 20 and time.monotonic() < deadline:
            time.sleep(0.05)
    finally:
        stop.set()
        thread.join()
    said = [message["body"] for message in in_session.read()[before:]]
    assert len(said) == 20
    assert said[0::2] == [said[0]] * 10
    assert said[1::2] == [said[1]] * 10
    assert said[0] != said[1]

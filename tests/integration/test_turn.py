"""A message is answered once, whatever arrives twice, fails or is late."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from sqlalchemy import event, func, select, text

from bot.handoffs import open_handoff_of
from bot.inbox import Arrival, receive
from bot.jobs import Patiently
from bot.tables import AuditEntry, Conversation, InboundMessage, OutboundMessage
from bot.turn import handle_message
from cli.converse.stage import Stage
from nlu.client import NluClient, NluUnavailable
from tests.integration.conftest import ASKS_FOR_LINK, PHONE, Person, misbehave


def replies(stage: Stage) -> list[OutboundMessage]:
    with stage.kulanz.sessions() as session:
        return list(session.scalars(select(OutboundMessage).order_by(OutboundMessage.id)))


def store(stage: Stage, sid: str, body: str) -> int:
    with stage.kulanz.sessions.begin() as session:
        assert receive(stage.kulanz, session, Arrival(sid=sid, address=PHONE, body=body))
        return session.scalars(select(func.max(InboundMessage.id))).one()


def test_a_webhook_delivered_twice_is_answered_once(stage: Stage, anna: Person):
    misbehave(stage, duplicate=1.0)
    anna.write(ASKS_FOR_LINK)
    stage.settle()
    with stage.kulanz.sessions() as session:
        assert session.scalar(select(func.count()).select_from(InboundMessage)) == 1
    assert len(replies(stage)) == 1
    assert len(anna.read()) == 1


def test_handled_by_many_at_once_it_is_answered_once(stage: Stage, anna: Person):
    message_id = store(stage, "SM1", ASKS_FOR_LINK)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: handle_message(stage.kulanz, message_id), range(16)))
    assert len(replies(stage)) == 1
    with stage.kulanz.sessions() as session:
        assert session.scalar(select(func.count()).select_from(AuditEntry)) == 1


def test_messages_are_answered_in_their_order(stage: Stage, anna: Person):
    for number in range(6):
        anna.write(ASKS_FOR_LINK if number % 2 else "Wie viel schulde ich Ihnen noch?")
    stage.settle()
    answered = [reply.in_reply_to for reply in replies(stage)]
    assert answered == sorted(answered)
    assert len(answered) == 6
    assert [message["body"] for message in anna.read()] == [reply.body for reply in replies(stage)]


def test_a_message_and_its_job_exist_together_or_not_at_all(stage: Stage, anna: Person):
    with stage.kulanz.sessions() as session:
        receive(stage.kulanz, session, Arrival(sid="SM9", address=PHONE, body="hallo"))
        session.rollback()
    with stage.kulanz.sessions() as session:
        assert session.scalar(select(func.count()).select_from(InboundMessage)) == 0
        assert session.scalar(text("select count(*) from procrastinate_jobs")) == 0


def test_without_rasa_the_turn_waits_and_changes_nothing(stage: Stage, anna: Person):
    message_id = store(stage, "SM1", ASKS_FOR_LINK)
    without = replace(stage.kulanz, nlu=NluClient("http://127.0.0.1:9", timeout=1))
    with pytest.raises(NluUnavailable):
        handle_message(without, message_id)
    assert replies(stage) == []
    handle_message(stage.kulanz, message_id)
    assert len(replies(stage)) == 1


def test_after_its_retries_a_person_takes_it_and_the_debtor_is_told(stage: Stage, anna: Person):
    stage._use(replace(stage.kulanz, nlu=NluClient("http://127.0.0.1:9", timeout=1)))
    anna.write(ASKS_FOR_LINK)
    anna.write("Hallo?")
    stage.settle()
    assert len(anna.read()) == 2
    assert "entschuldigen" in anna.read()[0]["body"]
    with stage.kulanz.sessions() as session:
        conversation = session.scalars(select(Conversation)).one()
        handoff = open_handoff_of(session, conversation.id)
        assert handoff is not None
        assert handoff.reason == "failed"
        assert session.scalar(select(func.count()).where(InboundMessage.handled_at.is_(None))) == 0


def test_retries_wait_longer_each_time_and_end():
    class Job:
        attempts = 0

    strategy = Patiently(3, first=2)
    decisions = []
    for attempts in range(3):
        Job.attempts = attempts
        decisions.append(strategy.get_retry_decision(exception=ValueError(), job=Job))  # type: ignore[arg-type]
    assert decisions[0] is not None
    assert decisions[1] is not None
    assert decisions[2] is None
    assert decisions[1].retry_at > decisions[0].retry_at


@pytest.mark.parametrize("invoices", [1, 25])
def test_a_turn_asks_the_database_as_often_for_many_invoices_as_for_one(stage: Stage, invoices: int):
    Person(stage, invoices=invoices)
    message_id = store(stage, "SM1", "Wie viel schulde ich Ihnen noch?")
    statements: list[str] = []

    def count(_connection, _cursor, statement, *_rest):
        statements.append(statement)

    event.listen(stage.kulanz.engine, "before_cursor_execute", count)
    try:
        handle_message(stage.kulanz, message_id)
    finally:
        event.remove(stage.kulanz.engine, "before_cursor_execute", count)
    assert len(statements) <= 15, statements


def test_the_audit_trail_says_what_was_understood_and_answered(stage: Stage, anna: Person):
    anna.write(ASKS_FOR_LINK)
    stage.settle()
    with stage.kulanz.sessions() as session:
        entry = session.scalars(select(AuditEntry).where(AuditEntry.action == "turn")).one()
    assert entry.data["intent"] == "request_payment_link"
    assert entry.data["replies"] == ["payment-link"]
    assert entry.data["language"] == "de"
    assert 0.5 <= entry.data["confidence"] <= 1

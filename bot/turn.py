"""One turn: a debtor's message understood, routed and answered, in one transaction."""

from sqlalchemy.orm import Session

from bot import audit
from bot.bootstrap import Kulanz
from bot.effects import carry_out
from bot.handoffs import open_handoff_of
from bot.outbox import enqueue
from bot.standing import invoices_of
from bot.tables import Conversation, InboundMessage
from flows.outcome import Outcome
from flows.routing import NOT_UNDERSTOOD, route
from flows.values import Debtor, State, Tap, Turn
from nlu.client import Understanding


def handle_message(kulanz: Kulanz, message_id: int) -> None:
    """Answers the message, once: handled again, it changes nothing. Raises NluUnavailable."""
    with kulanz.sessions() as session:
        message = session.get_one(InboundMessage, message_id)
    if message.handled_at is not None:
        return
    understanding = _understand(kulanz, message)
    with kulanz.sessions.begin() as session:
        conversation = _locked(session, message)
        if conversation is None:
            return
        turn = _turn(kulanz, session, conversation, message, understanding)
        outcome = route(turn, _state(conversation))
        _commit(kulanz, session, conversation, message, outcome)
        audit.record(
            session,
            "turn",
            at=kulanz.clock.now(),
            conversation_id=conversation.id,
            message=message.id,
            intent=understanding.intent if understanding else None,
            confidence=round(understanding.confidence, 4) if understanding else None,
            taken_as=turn.intent,
            replies=[reply.key for reply in outcome.replies],
            effects=[type(effect).__name__ for effect in outcome.effects],
        )


def _understand(kulanz: Kulanz, message: InboundMessage) -> Understanding | None:
    """None for what needs no model: a tapped button, a picture without words."""
    if message.button or not message.body.strip():
        return None
    return kulanz.nlu.parse(message.body)


def _locked(session: Session, message: InboundMessage) -> Conversation | None:
    """The conversation, locked against every other turn; None where the message was handled meanwhile."""
    # Without the key: rows that refer to the conversation, such as receipts, need not wait for the turn.
    lock = {"of": Conversation, "key_share": True}
    conversation = session.get_one(Conversation, message.conversation_id, with_for_update=lock)
    session.add(message)
    session.refresh(message, ["handled_at"], with_for_update=True)
    return conversation if message.handled_at is None else None


def _turn(
    kulanz: Kulanz,
    session: Session,
    conversation: Conversation,
    message: InboundMessage,
    understanding: Understanding | None,
) -> Turn:
    contact = conversation.contact_point
    debtor = contact.debtor
    handoff = open_handoff_of(session, conversation.id)
    return Turn(
        text=message.body.strip(),
        intent=_intent(kulanz, understanding),
        tap=Tap.parse(message.button) if message.button else None,
        has_media=message.media_count > 0,
        debtor=Debtor(debtor.name, contact.verified_at is not None, debtor.postcode) if debtor else None,
        invoices=invoices_of(session, debtor.id) if debtor else (),
        company=kulanz.company,
        opted_out=contact.opted_out_at is not None,
        human_asked=handoff is not None,
        human_present=handoff is not None and handoff.taken_at is not None,
    )


def _intent(kulanz: Kulanz, understanding: Understanding | None) -> str:
    if understanding is None or understanding.confidence < kulanz.config.understanding.accept_above:
        return NOT_UNDERSTOOD
    return understanding.intent


def _state(conversation: Conversation) -> State:
    return State(conversation.state.get("flow", ""), conversation.state.get("data", {}))


def _commit(
    kulanz: Kulanz, session: Session, conversation: Conversation, message: InboundMessage, outcome: Outcome
) -> None:
    for number, reply in enumerate(outcome.replies):
        enqueue(
            kulanz,
            session,
            conversation,
            reply,
            dedupe_key=f"turn:{message.id}:{number}",
            in_reply_to=message,
        )
    for effect in outcome.effects:
        carry_out(kulanz, session, conversation, message, effect)
    conversation.state = {"flow": outcome.state.flow, "data": dict(outcome.state.data)}
    message.handled_at = kulanz.clock.now()

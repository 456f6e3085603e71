"""One turn: a debtor's message understood, routed and answered, in one transaction."""

from dataclasses import asdict

from sqlalchemy.orm import Session

from bot import audit
from bot.bootstrap import Kulanz
from bot.effects import carry_out
from bot.handoffs import open_handoff_of
from bot.outbox import enqueue, voice_of
from bot.standing import invoices_of
from bot.tables import Conversation, InboundMessage
from bot.wording import payload_of
from flows import clarify
from flows.certainty import NOT_UNDERSTOOD, Understood, understand
from flows.language import follow
from flows.outcome import Outcome
from flows.routing import route
from flows.values import Debtor, Question, State, Tap, Turn
from nlu.client import NluUnavailable, Understanding
from nlu.safeguards import Safeguards, find


def handle_message(kulanz: Kulanz, message_id: int) -> None:
    """Answers the message, once: handled again, it changes nothing. Raises NluUnavailable."""
    with kulanz.sessions() as session:
        message = session.get_one(InboundMessage, message_id)
    if message.handled_at is not None:
        return
    safeguards = find(message.body)
    understanding = _understand(kulanz, message, safeguards)
    with kulanz.sessions.begin() as session:
        conversation = _locked(session, message)
        if conversation is None:
            return
        _follow_language(kulanz, conversation, understanding)
        turn = _turn(kulanz, session, conversation, message, understanding, safeguards)
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
            options=list(turn.options),
            safeguards=safeguards.rules,
            language=voice_of(kulanz, conversation).language,
            replies=[reply.key for reply in outcome.replies],
            effects=[type(effect).__name__ for effect in outcome.effects],
        )


def _understand(kulanz: Kulanz, message: InboundMessage, safeguards: Safeguards) -> Understanding | None:
    """None for what needs no model: a tapped button, a picture without words, a stop; an alarm if need be."""
    if message.button or not message.body.strip() or safeguards.consent:
        return None
    try:
        return kulanz.nlu.parse(message.body)
    except NluUnavailable:
        if safeguards.alarm:
            return None
        raise


def _locked(session: Session, message: InboundMessage) -> Conversation | None:
    """The conversation, locked against every other turn; None where the message was handled meanwhile."""
    # Without the key: rows that refer to the conversation, such as receipts, need not wait for the turn.
    lock = {"of": Conversation, "key_share": True}
    conversation = session.get_one(Conversation, message.conversation_id, with_for_update=lock)
    session.add(message)
    session.refresh(message, ["handled_at"], with_for_update=True)
    return conversation if message.handled_at is None else None


def _follow_language(kulanz: Kulanz, conversation: Conversation, understanding: Understanding | None) -> None:
    """Answers to this message, and all that follows, in the language the debtor has gone over to."""
    if understanding is None:
        return
    spoken = voice_of(kulanz, conversation).language
    followed = follow(spoken, dict(understanding.languages), conversation.contact_point.address)
    if followed != spoken:
        conversation.language = followed


def _turn(
    kulanz: Kulanz,
    session: Session,
    conversation: Conversation,
    message: InboundMessage,
    understanding: Understanding | None,
    safeguards: Safeguards,
) -> Turn:
    contact = conversation.contact_point
    debtor = contact.debtor
    handoff = open_handoff_of(session, conversation.id)
    understood = _understood(kulanz, understanding, safeguards)
    return Turn(
        text=message.body.strip(),
        intent=understood.intent,
        options=understood.options,
        tap=None if safeguards.consent else _tap(kulanz, conversation, message),
        has_media=message.media_count > 0,
        debtor=Debtor(debtor.name, contact.verified_at is not None, debtor.postcode) if debtor else None,
        invoices=invoices_of(session, debtor.id) if debtor else (),
        company=kulanz.company,
        alarm=safeguards.alarm.kind if safeguards.alarm else "",
        opted_out=contact.opted_out_at is not None,
        human_asked=handoff is not None,
        human_present=handoff is not None and handoff.taken_at is not None,
    )


def _understood(kulanz: Kulanz, understanding: Understanding | None, safeguards: Safeguards) -> Understood:
    if safeguards.consent:
        return Understood(safeguards.consent.kind)
    if understanding is None:
        return Understood(NOT_UNDERSTOOD)
    return understand(understanding.ranking, kulanz.config.understanding.thresholds)


def _tap(kulanz: Kulanz, conversation: Conversation, message: InboundMessage) -> Tap | None:
    """The button tapped, or typed in answer to a question."""
    buttons = clarify.offered(_state(conversation).question)
    payload = message.button or payload_of(message.body, buttons, voice_of(kulanz, conversation))
    return Tap.parse(payload) if payload else None


def _state(conversation: Conversation) -> State:
    stored = conversation.state
    question = stored.get("question")
    return State(
        stored.get("flow", ""),
        stored.get("data", {}),
        Question(question["kind"], tuple(question["options"])) if question else None,
    )


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
    conversation.state = asdict(outcome.state)
    message.handled_at = kulanz.clock.now()

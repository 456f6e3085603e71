"""Messages to be sent: rows in the transaction that causes them, sent by `bot.pump`."""

from sqlalchemy import text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from bot.bootstrap import Kulanz
from bot.payment_links import url_for
from bot.tables import Conversation, InboundMessage, OutboundMessage
from bot.wording import Voice, word
from flows.outcome import Reply

CHANNEL = "kulanz_outbox"  # PostgreSQL notifications that wake the pump


def voice_of(kulanz: Kulanz, conversation: Conversation) -> Voice:
    """Language of the conversation, else of the debtor, else of the firm; tone of the debtor, else of the firm."""
    debtor = conversation.contact_point.debtor
    company = kulanz.config.company
    language = conversation.language or (debtor.language if debtor else None) or company.language
    return Voice(language, (debtor.tone if debtor else None) or company.tone)


def enqueue(
    kulanz: Kulanz,
    session: Session,
    conversation: Conversation,
    reply: Reply,
    *,
    dedupe_key: str,
    in_reply_to: InboundMessage | None = None,
) -> None:
    """Puts a reply into the outbox, worded now; a `dedupe_key` that spoke already stays silent."""
    worded = word(reply, voice_of(kulanz, conversation), lambda invoice_id: url_for(kulanz, session, invoice_id))
    now = kulanz.clock.now()
    session.execute(
        insert(OutboundMessage)
        .values(
            conversation_id=conversation.id,
            in_reply_to=in_reply_to.id if in_reply_to else None,
            dedupe_key=dedupe_key,
            body=worded.body,
            buttons=list(worded.buttons),
            next_attempt_at=now,
            created_at=now,
        )
        .on_conflict_do_nothing(index_elements=["dedupe_key"])
    )
    session.execute(text(f"notify {CHANNEL}"))

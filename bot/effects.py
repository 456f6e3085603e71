"""What flows decide, carried out in the turn's transaction."""

from typing import assert_never

from sqlalchemy.orm import Session

from bot.bootstrap import Kulanz
from bot.handoffs import open_handoff
from bot.tables import Conversation, InboundMessage
from flows.outcome import Detach, Effect, OpenHandoff, OptIn, OptOut, Verified


def carry_out(
    kulanz: Kulanz, session: Session, conversation: Conversation, message: InboundMessage, effect: Effect
) -> None:
    contact = conversation.contact_point
    now = kulanz.clock.now()
    match effect:
        case OpenHandoff(reason):
            open_handoff(kulanz, session, conversation.id, message.id, reason)
        case OptOut():
            contact.opt_out(now)
        case OptIn():
            contact.opted_out_at = None
        case Verified():
            contact.verified_at = now
        case Detach():
            contact.debtor = None
            contact.verified_at = None
        case _:
            assert_never(effect)

"""After a crash or a lost answer: what Twilio's own list says of a message, before anything is sent again."""

from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session, sessionmaker

from bot.delivery import advance
from bot.pump.claims import Claim, unresolved
from bot.tables import OutboundMessage, SendAttempt
from bot.twilio_gateway import ListedMessage, SendUnknown, TwilioGateway

# An attempt younger than this may still be on its way to Twilio.
GRACE = timedelta(seconds=15)
# Twilio's clock and ours may differ by this much.
SKEW = timedelta(seconds=5)


def resolve(sessions: sessionmaker[Session], twilio: TwilioGateway, now: datetime, in_flight: set[int]) -> int:
    """Settles messages of unknown fate, and gives their number. Not counting those `in_flight` here."""
    with sessions() as session:
        candidates = [
            (claim, started)
            for claim, started in unresolved(session, now - GRACE)
            if claim.message_id not in in_flight
        ]
    settled = 0
    for claim, started in candidates:
        try:
            listed = twilio.sent_to(claim.address)
        except SendUnknown:
            continue  # asked again at the next round; the conversation waits
        with sessions.begin() as session:
            _settle(session, claim, _match(session, claim, started, listed), now)
        settled += 1
    return settled


def _match(session: Session, claim: Claim, started: datetime, listed: list[ListedMessage]) -> ListedMessage | None:
    """The oldest listed message with this text, since the attempt, that is no other row's."""
    same = [m for m in listed if m.body == claim.body and m.created_at >= started - SKEW]
    taken = set(
        session.scalars(
            select(OutboundMessage.provider_sid).where(
                OutboundMessage.provider_sid.in_([m.sid for m in same]),
                OutboundMessage.id != claim.message_id,
            )
        )
    )
    free = [m for m in reversed(same) if m.sid not in taken]
    return min(free, key=lambda m: m.created_at, default=None)


def _settle(session: Session, claim: Claim, found: ListedMessage | None, now: datetime) -> None:
    attempt = update(SendAttempt).where(SendAttempt.id == claim.attempt_id, SendAttempt.outcome.is_(None))
    if found:
        advance(session, claim.message_id, found.sid, found.status, found.error_code)
        session.execute(attempt.values(outcome="found"))
        return
    session.execute(attempt.values(outcome="not_found"))
    session.execute(
        update(OutboundMessage)
        .where(OutboundMessage.id == claim.message_id, OutboundMessage.status == "sending")
        .values(status="pending", next_attempt_at=now)
    )

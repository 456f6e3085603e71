"""Webhooks get lost: Twilio's own list tells of messages that we were never told of."""

import logging
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from bot.bootstrap import Kulanz
from bot.inbox import Arrival, receive
from bot.tables import InboundMessage, Watermark
from bot.twilio_gateway import ListedMessage, SendUnknown

log = logging.getLogger(__name__)

NAME = "twilio_inbound"
# A webhook gets this long: it knows more of a message (tapped buttons) than the list does.
WEBHOOK_SECONDS = timedelta(seconds=20)
# Looked at again, since messages enter Twilio's list out of order.
OVERLAP = timedelta(seconds=60)
FIRST_LOOK_BACK = timedelta(hours=1)


def reconcile(kulanz: Kulanz) -> int:
    """Takes in messages that Twilio received and we did not, oldest first; gives their number."""
    until = kulanz.clock.now() - WEBHOOK_SECONDS
    try:
        listed = kulanz.twilio.received(_watermark(kulanz, until) - OVERLAP)
    except SendUnknown:
        return 0  # Twilio can't be asked now; the next round asks again
    unknown = _unknown(kulanz, [m for m in listed if m.created_at <= until])
    # Twilio lists the newest first and dates to the second: turned around, a second's messages keep their order.
    unknown.reverse()
    taken = sum(_take_in(kulanz, message) for message in sorted(unknown, key=lambda m: m.created_at))
    _advance(kulanz, until)
    if taken:
        log.warning("%d messages found in Twilio's list that no webhook had told of", taken)
    return taken


def _watermark(kulanz: Kulanz, now: datetime) -> datetime:
    with kulanz.sessions() as session:
        return session.scalar(select(Watermark.until).where(Watermark.name == NAME)) or now - FIRST_LOOK_BACK


def _advance(kulanz: Kulanz, until: datetime) -> None:
    with kulanz.sessions.begin() as session:
        row = insert(Watermark).values(name=NAME, until=until)
        session.execute(row.on_conflict_do_update(index_elements=["name"], set_={"until": until}))


def _unknown(kulanz: Kulanz, listed: list[ListedMessage]) -> list[ListedMessage]:
    sids = [m.sid for m in listed]
    with kulanz.sessions() as session:
        known = set(
            session.scalars(select(InboundMessage.provider_sid).where(InboundMessage.provider_sid.in_(sids)))
        )
    return [m for m in listed if m.sid not in known]


def _take_in(kulanz: Kulanz, message: ListedMessage) -> bool:
    arrival = Arrival(
        sid=message.sid,
        address=message.address,
        body=message.body,
        media_count=message.media_count,
        parameters={"reconciled": True},
    )
    with kulanz.sessions.begin() as session:
        return receive(kulanz, session, arrival)

"""What the product's database says of a run."""

from collections import Counter
from dataclasses import dataclass
from typing import Self

from sqlalchemy import ColumnElement, ScalarSelect, func, select

from bot.bootstrap import Kulanz
from bot.tables import AuditEntry, ContactPoint, Conversation, InboundMessage, OutboundMessage, SendAttempt


@dataclass(frozen=True)
class Reply:
    """An outbound row, and how its send attempts ended."""

    id: int
    conversation_id: int
    in_reply_to: int
    address: str
    body: str
    status: str
    sid: str | None
    attempts: int
    found: int
    not_found: int


@dataclass(frozen=True)
class Record:
    """`inbound`: SID by row id, `turns`: finished turns by row id."""

    inbound: dict[int, str]
    reconciled: int
    turns: Counter[int]
    replies: list[Reply]

    @classmethod
    def read(cls, kulanz: Kulanz) -> Self:
        with kulanz.sessions() as session:
            inbound = session.execute(
                select(InboundMessage.id, InboundMessage.provider_sid, InboundMessage.parameters["reconciled"])
            ).all()
            turns = session.scalars(
                select(AuditEntry.data["message"].as_integer()).where(
                    AuditEntry.action.in_(["turn", "turn_failed"])
                )
            ).all()
            replies = session.execute(_REPLIES).all()
        return cls(
            inbound={number: sid for number, sid, _ in inbound},
            reconciled=sum(bool(reconciled) for *_, reconciled in inbound),
            turns=Counter(turns),
            replies=[Reply(**row._mapping) for row in replies],
        )


def _attempts(*conditions: ColumnElement[bool]) -> ScalarSelect[int]:
    return (
        select(func.count())
        .where(SendAttempt.outbound_message_id == OutboundMessage.id, *conditions)
        .correlate(OutboundMessage)
        .scalar_subquery()
    )


_REPLIES = (
    select(
        OutboundMessage.id,
        OutboundMessage.conversation_id,
        OutboundMessage.in_reply_to,
        ContactPoint.address,
        OutboundMessage.body,
        OutboundMessage.status,
        OutboundMessage.provider_sid.label("sid"),
        _attempts().label("attempts"),
        _attempts(SendAttempt.outcome == "found").label("found"),
        _attempts(SendAttempt.outcome == "not_found").label("not_found"),
    )
    .join(Conversation, Conversation.id == OutboundMessage.conversation_id)
    .join(ContactPoint, ContactPoint.id == Conversation.contact_point_id)
    .order_by(OutboundMessage.id)
)

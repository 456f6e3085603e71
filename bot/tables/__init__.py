"""The tables. Only the services of `bot` write them."""

from bot.tables.audit import AuditEntry
from bot.tables.base import Base
from bot.tables.chat import (
    ContentTemplate,
    Conversation,
    Handoff,
    InboundMessage,
    OutboundMessage,
    SendAttempt,
    Watermark,
)
from bot.tables.money import Checkout, Invoice, LedgerEntry, PaymentLink, StripeEvent
from bot.tables.people import ContactPoint, Debtor

__all__ = [
    "AuditEntry",
    "Base",
    "Checkout",
    "ContactPoint",
    "ContentTemplate",
    "Conversation",
    "Debtor",
    "Handoff",
    "InboundMessage",
    "Invoice",
    "LedgerEntry",
    "OutboundMessage",
    "PaymentLink",
    "SendAttempt",
    "StripeEvent",
    "Watermark",
]

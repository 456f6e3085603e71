"""Debtors and their invoices, as they are brought in from outside."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.bootstrap import Kulanz
from bot.inbox import conversation_of
from bot.ledger import book
from bot.money import parse_money
from bot.tables import ContactPoint, Conversation, Debtor, Invoice


def add_debtor(
    kulanz: Kulanz,
    session: Session,
    *,
    name: str,
    address: str,
    language: str,
    tone: str | None = None,
    postcode: str | None = None,
    verified: bool = False,
) -> Debtor:
    """A debtor reached at this address, which becomes theirs whoever's it was."""
    now = kulanz.clock.now()
    debtor = Debtor(name=name, language=language, tone=tone, postcode=postcode, created_at=now)
    session.add(debtor)
    conversation = session.get_one(Conversation, conversation_of(kulanz, session, address))
    contact = session.get_one(ContactPoint, conversation.contact_point_id)
    contact.debtor = debtor
    contact.verified_at = now if verified else None
    session.flush()
    return debtor


def add_invoice(
    kulanz: Kulanz,
    session: Session,
    debtor: Debtor,
    *,
    number: str,
    creditor: str,
    description: str,
    amount: str,
    currency: str,
    due: date,
) -> Invoice:
    """An invoice with its claim booked. `amount` as in "480.00"; ValueError for one the currency can't have."""
    now = kulanz.clock.now()
    invoice = Invoice(
        debtor_id=debtor.id,
        number=number,
        creditor=creditor,
        description=description,
        currency=currency,
        due=due,
        created_at=now,
    )
    session.add(invoice)
    session.flush()
    money = parse_money(amount, currency)
    book(session, invoice, "claim", money, source=f"invoice:{invoice.id}", booked_by="import", at=now)
    return invoice


def has_debtors(session: Session) -> bool:
    return session.scalar(select(Debtor.id).limit(1)) is not None

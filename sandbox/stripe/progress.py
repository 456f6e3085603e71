"""How far the payment of a session has come."""

from sandbox.stripe.tables import CheckoutSession


class NotPayableError(Exception):
    """The session is no longer open, or the payment not waiting for the payer."""


def ensure_open(session: CheckoutSession) -> None:
    """Raise `NotPayableError` when the session is paid or expired."""
    if session.status != "open":
        raise NotPayableError


def awaits_payer(session: CheckoutSession) -> bool:
    """Whether the payer has a second page to answer."""
    return session.status == "open" and session.intent is not None and session.intent.status == "requires_action"


def refusal(session: CheckoutSession) -> str:
    """Why the latest attempt was refused: the bank's own code where there is one."""
    error = session.intent.last_error if session.intent else None
    return str((error or {}).get("decline_code") or (error or {}).get("code"))


def state(session: CheckoutSession) -> str:
    """What became of the payment, in one word: open, expired, paid, failed or waiting (for the money)."""
    if session.status != "complete" or session.payment_status == "paid":
        return session.payment_status if session.status == "complete" else session.status
    return "failed" if session.intent and session.intent.settles_at is None else "waiting"

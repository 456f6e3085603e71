"""Identifiers shaped like Stripe's."""

import secrets
import string

_ALPHABET = string.ascii_letters + string.digits


def random_text(length: int) -> str:
    """Letters and digits nobody can guess: a session's id is all that guards its pay page."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(length))


def new_id(prefix: str) -> str:
    """A fresh id such as ``pi_3Qx…`` (27 characters, as Stripe's own)."""
    return f"{prefix}_{random_text(24)}"


def new_session_id() -> str:
    """A Checkout Session id of the test mode; these are longer than other ids."""
    return f"cs_test_{random_text(58)}"

"""Reading the pay page's form. The fields, for people and scripts alike:

`method` (default: the session's first), `name`, `email` (optional); for cards `card_number`, `expiry` (MM/YY) and
`cvc`; for SEPA debits `iban`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sandbox.stripe import cards
from sandbox.stripe.methods import METHODS, Flow
from sandbox.stripe.objects import Json
from sandbox.stripe.payments import Attempt


@dataclass
class FormError(Exception):
    """What is wrong with the form: field name → key of the text that says so."""

    problems: dict[str, str]


def read(form: Mapping[str, str], methods: Sequence[str], today: date) -> Attempt:
    """The attempt the form describes. Raises `FormError` before any bank is asked."""
    method = form.get("method") or methods[0]
    if method not in methods:
        raise FormError({"method": "method_invalid"})
    problems = {} if form.get("name", "").strip() else {"name": "name_missing"}
    flow = METHODS[method].flow
    if flow is Flow.CARD:
        problems = _card_problems(form, today) | problems
    if flow is Flow.DEBIT and not cards.is_valid_iban(_iban(form)):
        problems = {"iban": "iban_invalid"} | problems
    if problems:
        raise FormError(problems)
    return _attempt(form, method, flow)


def _attempt(form: Mapping[str, str], method: str, flow: Flow) -> Attempt:
    name, email = form["name"].strip(), form.get("email", "").strip() or None
    if flow is Flow.CARD:
        number = cards.digits(form["card_number"])
        needs_bank = cards.needs_authentication(number)
        return Attempt(method, _card(form, number), email, name, cards.decline(number), needs_bank)
    if flow is Flow.DEBIT:
        iban = _iban(form)
        return Attempt(method, _sepa(iban), email, name, settles_well=not cards.debit_bounces(iban))
    return Attempt(method, {"type": method, method: {}}, email, name)


def _card_problems(form: Mapping[str, str], today: date) -> dict[str, str]:
    problems = {}
    number = cards.digits(form.get("card_number", ""))
    if not cards.is_valid_number(number):
        problems["card_number"] = "number_invalid" if number else "number_missing"
    expiry = cards.parse_expiry(form.get("expiry", ""))
    if expiry is None:
        problems["expiry"] = "expiry_invalid"
    elif cards.is_past(expiry, today):
        problems["expiry"] = "expiry_past"
    if not cards.is_valid_cvc(form.get("cvc", ""), number):
        problems["cvc"] = "cvc_invalid"
    return problems


def _card(form: Mapping[str, str], number: str) -> Json:
    """A card as charges show it: never more of the number than its last four digits."""
    month, year = cards.parse_expiry(form["expiry"]) or (0, 0)
    network = cards.brand(number)
    checks = {"address_line1_check": None, "address_postal_code_check": None, "cvc_check": "pass"}
    card = {"brand": network, "checks": checks, "country": "US", "exp_month": month, "exp_year": year}
    return {
        "type": "card",
        "card": card | {"funding": "credit", "last4": number[-4:], "network": network, "wallet": None},
    }


def _sepa(iban: str) -> Json:
    debit = {"bank_code": iban[4:12], "branch_code": None, "country": iban[:2], "last4": iban[-4:]}
    return {"type": "sepa_debit", "sepa_debit": debit}


def _iban(form: Mapping[str, str]) -> str:
    return cards.digits(form.get("iban", "")).upper()

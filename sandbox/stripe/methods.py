"""The payment methods of the sandbox: what each is worth, and how its payment goes on after the form."""

from dataclasses import dataclass
from enum import StrEnum

from sandbox.stripe import schema
from sandbox.stripe.errors import StripeError
from sandbox.stripe.forms import Value


class Flow(StrEnum):
    """How a method's payment ends."""

    CARD = "card"  # decided at once, perhaps after 3-D Secure
    CONFIRM = "confirm"  # decided on a second page: a bank, a wallet, a code to scan
    DEBIT = "debit"  # the money arrives, or bounces, later
    VOUCHER = "voucher"  # the payer takes a reference to the bank and pays later


@dataclass(frozen=True)
class Method:
    """One payment method type."""

    flow: Flow
    currencies: frozenset[str] | None = None


def _only(codes: str) -> frozenset[str]:
    return frozenset(schema.words(codes))


METHODS: dict[str, Method] = {
    "card": Method(Flow.CARD),
    "sepa_debit": Method(Flow.DEBIT, _only("eur")),
    "pix": Method(Flow.CONFIRM, _only("brl")),
    "klarna": Method(Flow.CONFIRM, _only("eur usd gbp dkk sek nok chf pln czk ron aud nzd cad")),
    "boleto": Method(Flow.VOUCHER, _only("brl")),
    "multibanco": Method(Flow.VOUCHER, _only("eur")),
}

# Real types that this stand-in cannot play; told apart from misspelt ones so that the message helps.
_UNPLAYED = _only(
    "acss_debit affirm afterpay_clearpay alipay alma amazon_pay au_becs_debit bacs_debit bancontact billie blik "
    "cashapp crypto eps fpx giropay grabpay ideal kakao_pay konbini kr_card link mb_way mobilepay naver_pay "
    "nz_bank_account oxxo p24 pay_by_bank payco paynow paypal payto promptpay revolut_pay samsung_pay satispay "
    "sofort swish twint upi us_bank_account wechat_pay zip"
)


def method_type(value: Value, param: str) -> str:
    """Refuse a payment method type that is unknown, not activated, or needs a Customer."""
    name = schema.string(value, param)
    if name in METHODS:
        return name
    if name == "customer_balance":
        problem = "The payment method `customer_balance` requires a `customer`, and the sandbox has none."
        raise StripeError(problem, code="parameter_missing", param="customer")
    if name in _UNPLAYED:
        problem = (
            f"The payment method type provided: {name} is invalid. Please ensure the provided type is activated "
            "in your dashboard and your account is enabled for any preview features that you are trying to use."
        )
        raise StripeError(problem, param=param)
    known = ", ".join(sorted([*METHODS, "customer_balance", *_UNPLAYED]))
    raise StripeError(f"Invalid {param}: must be one of {known}", param=param)


def check_currency(name: str, currency: str) -> None:
    """Refuse a method that cannot carry the session's currency."""
    allowed = METHODS[name].currencies
    if allowed is not None and currency not in allowed:
        listing = ", ".join(f"`{code}`" for code in sorted(allowed))
        problem = (
            f"The currency provided ({currency}) is invalid for one or more payment method types on this "
            f"Checkout Session: {name} supports the following currencies: {listing}."
        )
        raise StripeError(problem, param="payment_method_types")

"""Stripe's rules for currencies and amounts in minor units."""

from sandbox.stripe import schema
from sandbox.stripe.errors import StripeError
from sandbox.stripe.forms import Value

_ZERO_DECIMAL = frozenset(schema.words("bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf"))
_THREE_DECIMAL = frozenset(schema.words("bhd jod kwd omr tnd"))
# Without minor units in daily life, yet written with two at Stripe: the amount must be whole.
_WHOLE_ONLY = frozenset(schema.words("isk ugx"))
_TWO_DECIMAL = frozenset(
    schema.words(
        "usd aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bmd bnd bob brl bsd bwp byn bzd cad cdf "
        "chf cny cop crc cve czk dkk dop dzd egp etb eur fjd fkp gbp gel gip gmd gtq gyd hkd hnl htg huf idr "
        "ils inr jmd kes kgs khr kyd kzt lak lbp lkr lrd lsl mad mdl mkd mmk mnt mop mur mvr mwk mxn myr mzn "
        "nad ngn nio nok npr nzd pab pen pgk php pkr pln qar ron rsd rub sar sbd scr sek sgd shp sle sos srd "
        "std szl thb tjs top try ttd twd tzs uah uyu uzs wst xcd yer zar zmw"
    )
)
_CURRENCIES = _ZERO_DECIMAL | _THREE_DECIMAL | _WHOLE_ONLY | _TWO_DECIMAL

# What converts to about half a dollar; Stripe's own table names some, exchange rates the others.
_MINIMUM = {
    "aed": 200, "bgn": 100, "bhd": 190, "czk": 1500, "dkk": 250, "gbp": 30, "hkd": 400, "huf": 17500,
    "jod": 350, "jpy": 50, "krw": 700, "kwd": 150, "mxn": 1000, "myr": 200, "nok": 300, "omr": 190,
    "pln": 200, "ron": 200, "sek": 300, "thb": 1000, "tnd": 1500,
}  # fmt: skip
_USUAL_MINIMUM = 50
_MAXIMUM = 99_999_999


def exponent(currency: str) -> int:
    """How many digits of an amount are minor units."""
    if currency in _ZERO_DECIMAL:
        return 0
    return 3 if currency in _THREE_DECIMAL else 2


def currency_code(value: Value, param: str) -> str:
    """The currency in lower case, if Stripe takes payments in it."""
    code = schema.string(value, param).lower()
    if code not in _CURRENCIES:
        listing = ", ".join(sorted(_CURRENCIES))
        problem = f"Invalid currency: {code}. Stripe currently supports these currencies: {listing}"
        raise StripeError(problem, param=param)
    return code


def check_unit_amount(amount: int, currency: str, param: str) -> None:
    """Refuse digits that the currency's payment networks cannot carry."""
    step = 10 if currency in _THREE_DECIMAL else 100 if currency in _WHOLE_ONLY else 1
    if amount % step:
        problem = f"Invalid amount: amounts in {currency} must be a multiple of {step}."
        raise StripeError(problem, code="parameter_invalid_integer", param=param)


def check_total(amount: int, currency: str) -> None:
    """Refuse a total below the minimum charge or above what fits in eight digits."""
    least = _MINIMUM.get(currency, _USUAL_MINIMUM)
    subject = "The Checkout Session's total amount due must be"
    if amount < least:
        problem = f"{subject} at least {least} (minor units of {currency})."
        raise StripeError(problem, code="amount_too_small", param="line_items")
    if amount > _MAXIMUM:
        problem = f"{subject} no more than {_MAXIMUM} (minor units of {currency})."
        raise StripeError(problem, code="amount_too_large", param="line_items")

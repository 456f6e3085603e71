"""What `POST /v1/checkout/sessions` accepts, checked as Stripe checks it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sandbox.stripe import methods, money, schema
from sandbox.stripe.errors import StripeError
from sandbox.stripe.forms import Tree
from sandbox.stripe.schema import Check

_LOCALES = schema.words(
    "auto bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hi-IN hr hu id it ja ko lt lv ms mt nb nl pl pt "
    "pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW"
)
_SHORTEST_LIFE = timedelta(minutes=30)
_LONGEST_LIFE = timedelta(hours=24)
_MAX_LINE_ITEMS = 100
_MAX_METHODS = 100


def _unplayed(names: str) -> dict[str, Check]:
    """Parameters of Stripe's that this stand-in refuses by name."""
    return dict.fromkeys(schema.words(names), schema.unsupported)


_PRODUCT: dict[str, Check] = {
    "name": schema.text(250),
    "description": schema.text(),
    "metadata": schema.metadata,
} | _unplayed("images tax_code tax_details unit_label")
_PRICE: dict[str, Check] = {
    "currency": money.currency_code,
    "unit_amount": schema.integer(),
    "product_data": schema.record(_PRODUCT, required=("name",)),
} | _unplayed("product recurring tax_behavior unit_amount_decimal")
_LINE_ITEM: dict[str, Check] = {
    "price_data": schema.record(_PRICE, required=("currency", "product_data", "unit_amount")),
    "quantity": schema.integer(minimum=1, maximum=999_999),
    "metadata": schema.metadata,
} | _unplayed("price adjustable_quantity tax_rates")
_INTENT: dict[str, Check] = {
    "description": schema.text(1000),
    "metadata": schema.metadata,
    "receipt_email": schema.email,
    "statement_descriptor": schema.text(22),
    "statement_descriptor_suffix": schema.text(22),
} | _unplayed(
    "application_fee_amount capture_method on_behalf_of setup_future_usage shipping transfer_data transfer_group"
)
_SESSION: dict[str, Check] = {
    "mode": schema.choice("payment"),
    "line_items": schema.sequence(
        schema.record(_LINE_ITEM, required=("price_data", "quantity")), maximum=_MAX_LINE_ITEMS
    ),
    "success_url": schema.url,
    "cancel_url": schema.url,
    "expires_at": schema.integer(),
    "locale": schema.choice(*_LOCALES),
    "payment_method_types": schema.sequence(methods.method_type, maximum=_MAX_METHODS),
    "client_reference_id": schema.text(200),
    "customer_email": schema.email,
    "currency": money.currency_code,
    "metadata": schema.metadata,
    "payment_intent_data": schema.record(_INTENT),
    "submit_type": schema.choice("auto", "book", "donate", "pay"),
    "expand": schema.sequence(schema.text(), maximum=20),
} | _unplayed(
    "adaptive_pricing after_expiration allow_promotion_codes allowed_payment_method_types "
    "automatic_tax billing_address_collection branding_settings consent_collection custom_fields "
    "custom_text customer customer_account customer_creation customer_update discounts "
    "excluded_payment_method_types integration_identifier invoice_creation managed_payments "
    "name_collection optional_items origin_context payment_method_collection "
    "payment_method_configuration payment_method_data payment_method_options permissions "
    "phone_number_collection redirect_on_completion return_url saved_payment_method_options "
    "setup_intent_data shipping_address_collection shipping_options subscription_data "
    "tax_id_collection ui_mode wallet_options"
)


@dataclass(frozen=True)
class NewSession:
    """The checked wishes of one creation."""

    asked: dict[str, Any]
    methods: list[str]
    currency: str
    amount: int
    expires_at: datetime


def check(tree: Tree, now: datetime) -> NewSession:
    """Turn the request's parameters into a `NewSession`, or raise `StripeError`."""
    asked = schema.checked(tree, _SESSION, required=("line_items", "mode", "success_url"))
    currency = _currency(asked)
    types = asked.get("payment_method_types") or ["card"]
    for name in types:
        methods.check_currency(name, currency)
    amount = sum(item["price_data"]["unit_amount"] * item["quantity"] for item in asked["line_items"])
    money.check_total(amount, currency)
    return NewSession(asked, list(dict.fromkeys(types)), currency, amount, _expiry(asked.get("expires_at"), now))


def _currency(asked: dict[str, Any]) -> str:
    """The one currency of all line items."""
    items = asked["line_items"]
    if not items:
        problem = "The `line_items` parameter is required in payment mode."
        raise StripeError(problem, code="parameter_missing", param="line_items")
    currencies = [item["price_data"]["currency"] for item in items]
    if len({*currencies, asked.get("currency", currencies[0])}) > 1:
        raise StripeError("All line items must have the same currency.", param="line_items")
    for index, item in enumerate(items):
        param = f"line_items[{index}][price_data][unit_amount]"
        money.check_unit_amount(item["price_data"]["unit_amount"], currencies[0], param)
    return str(currencies[0])


def _expiry(timestamp: int | None, now: datetime) -> datetime:
    """When the session ends; by default after the longest life Stripe allows."""
    latest = now + _LONGEST_LIFE
    if timestamp is None:
        return latest
    # Whole seconds: "in 30 minutes" is cut to a second by the caller, and must still pass.
    seconds = timestamp - int(now.timestamp())
    if seconds < _SHORTEST_LIFE.total_seconds():
        problem = "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation."
        raise StripeError(problem, param="expires_at")
    if seconds > _LONGEST_LIFE.total_seconds():
        problem = "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation."
        raise StripeError(problem, param="expires_at")
    return datetime.fromtimestamp(timestamp, tz=now.tzinfo)

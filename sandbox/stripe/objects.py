"""The JSON objects of Stripe's API, with Stripe's field names."""

from datetime import datetime
from typing import Any

from sandbox.stripe import blanks
from sandbox.stripe.tables import Charge, CheckoutSession, Intent

Json = dict[str, Any]

_NO_ADDRESS = dict.fromkeys(("city", "country", "line1", "line2", "postal_code", "state"))


def timestamp(moment: datetime) -> int:
    """Stripe's times are whole seconds since 1970."""
    return int(moment.timestamp())


def listing(url: str, data: list[Json], *, has_more: bool) -> Json:
    """A page of a list."""
    return {"object": "list", "url": url, "has_more": has_more, "data": data}


def billing(email: str | None = None, name: str | None = None) -> Json:
    """The payer as payment methods and charges name them."""
    return {"address": dict(_NO_ADDRESS), "email": email, "name": name, "phone": None, "tax_id": None}


def session(row: CheckoutSession, page_url: str) -> Json:
    """A Checkout Session; its `url` is gone once nobody can pay there any more."""
    asked = row.asked
    return blanks.SESSION | {
        "id": row.id,
        "amount_subtotal": row.amount,
        "amount_total": row.amount,
        "cancel_url": asked.get("cancel_url"),
        "client_reference_id": asked.get("client_reference_id"),
        "created": timestamp(row.created),
        "currency": row.currency,
        "customer_details": _customer_details(row),
        "customer_email": asked.get("customer_email"),
        "expires_at": timestamp(row.expires_at),
        "locale": asked.get("locale"),
        "metadata": asked.get("metadata", {}),
        "payment_intent": row.intent.id if row.intent else None,
        "payment_method_types": row.methods,
        "payment_status": row.payment_status,
        "status": row.status,
        "submit_type": asked.get("submit_type"),
        "success_url": asked["success_url"],
        "url": page_url if row.status == "open" else None,
    }


def line_item(item: Json, created: datetime) -> Json:
    """One line of a Checkout Session."""
    price = item["price_data"]
    total = price["unit_amount"] * item["quantity"]
    return {
        "id": item["id"],
        "object": "item",
        "adjustable_quantity": None,
        "amount_discount": 0,
        "amount_subtotal": total,
        "amount_tax": 0,
        "amount_total": total,
        "currency": price["currency"],
        "description": price["product_data"]["name"],
        "metadata": item.get("metadata", {}),
        "price": _price(item, timestamp(created)),
        "quantity": item["quantity"],
    }


def intent(row: Intent) -> Json:
    """A PaymentIntent."""
    asked = row.session.asked.get("payment_intent_data", {})
    paid = row.status == "succeeded"
    return blanks.INTENT | {
        "id": row.id,
        "amount": row.session.amount,
        "amount_received": row.session.amount if paid else 0,
        "canceled_at": timestamp(row.canceled_at) if row.canceled_at else None,
        "cancellation_reason": "expired" if row.canceled_at else None,
        "client_secret": row.client_secret,
        "created": timestamp(row.created),
        "currency": row.session.currency,
        "description": asked.get("description"),
        "last_payment_error": row.last_error,
        "latest_charge": row.charges[-1].id if row.charges else None,
        "metadata": asked.get("metadata", {}),
        "next_action": row.next_action,
        "payment_method": row.method_id,
        "payment_method_types": row.session.methods,
        "receipt_email": asked.get("receipt_email"),
        "statement_descriptor": asked.get("statement_descriptor"),
        "statement_descriptor_suffix": asked.get("statement_descriptor_suffix"),
        "status": row.status,
    }


def charge(row: Charge) -> Json:
    """A Charge: what the payer's bank was asked, and said."""
    owner = row.intent.session
    asked = owner.asked.get("payment_intent_data", {})
    failure = row.failure or {}
    paid = row.status == "succeeded"
    return blanks.CHARGE | {
        "id": row.id,
        "amount": owner.amount,
        "amount_captured": owner.amount if paid else 0,
        "balance_transaction": "txn_" + row.id.removeprefix("py_").removeprefix("ch_") if paid else None,
        "billing_details": row.billing,
        "captured": row.status != "failed",
        "created": timestamp(row.created),
        "currency": owner.currency,
        "description": asked.get("description"),
        "failure_code": failure.get("code"),
        "failure_message": failure.get("message"),
        "metadata": asked.get("metadata", {}),
        "outcome": _outcome(row),
        "paid": paid,
        "payment_intent": row.intent.id,
        "payment_method": row.method_id,
        "payment_method_details": row.details,
        "receipt_email": asked.get("receipt_email"),
        "statement_descriptor": asked.get("statement_descriptor"),
        "statement_descriptor_suffix": asked.get("statement_descriptor_suffix"),
        "status": row.status,
    }


def payment_method(row: Intent) -> Json:
    """The payment method of the intent's latest attempt, as errors quote it."""
    return {
        "id": row.method_id,
        "object": "payment_method",
        "allow_redisplay": "limited",
        "billing_details": row.billing,
        "created": timestamp(row.created),
        "customer": None,
        "customer_account": None,
        "livemode": False,
        "metadata": {},
        "type": row.method,
        row.method: row.details[row.method],
    }


def _customer_details(row: CheckoutSession) -> Json | None:
    """Who paid; before that, what the caller already knew."""
    known = row.customer or {"email": row.asked.get("customer_email"), "name": None}
    if not any(known.values()):
        return None
    empty = {"business_name": None, "individual_name": None, "phone": None, "tax_ids": None}
    address = dict(_NO_ADDRESS) if row.customer else None
    return {**empty, "address": address, "tax_exempt": "none", **known}


def _price(item: Json, created: int) -> Json:
    price = item["price_data"]
    return {
        "id": item["price_id"],
        "object": "price",
        "active": False,
        "billing_scheme": "per_unit",
        "created": created,
        "currency": price["currency"],
        "custom_unit_amount": None,
        "livemode": False,
        "lookup_key": None,
        "metadata": {},
        "nickname": None,
        "product": item["product_id"],
        "recurring": None,
        "tax_behavior": "unspecified",
        "tiers_mode": None,
        "transform_quantity": None,
        "type": "one_time",
        "unit_amount": price["unit_amount"],
        "unit_amount_decimal": str(price["unit_amount"]),
    }


def _outcome(row: Charge) -> Json:
    """The network's verdict in the charge's own words."""
    refused = row.status == "failed"
    reason = (row.failure or {}).get("decline_code") or (row.failure or {}).get("code")
    return {
        "advice_code": None,
        "network_advice_code": None,
        "network_decline_code": None,
        "network_status": "declined_by_network" if refused else "approved_by_network",
        "reason": reason,
        "seller_message": "The bank declined the payment." if refused else "Payment complete.",
        "type": "issuer_declined" if refused else "authorized",
    }

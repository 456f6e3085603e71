"""Rendering the pay page in the payer's language."""

from typing import Any

from flask import Response, make_response, render_template, request

from sandbox.stripe import wording
from sandbox.stripe.objects import Json
from sandbox.stripe.tables import CheckoutSession


def render(template: str, session: CheckoutSession | None, status: int = 200, **values: Any) -> Response:
    """A page about the session (None: about no session at all)."""
    language, locale = wording.choose(session.asked.get("locale") if session else None, request.accept_languages)
    words = wording.texts(language)

    def money(minor: int) -> str:
        return wording.amount(minor, session.currency, locale) if session else ""

    page = render_template(
        template, t=words, language=language, money=money, order=_order(session, words), **values
    )
    response = make_response(page, status)
    response.headers["Content-Language"] = language
    return response


def success_url(session: CheckoutSession) -> str:
    """Where the payer goes afterwards, told which session it was."""
    return str(session.asked["success_url"]).replace("{CHECKOUT_SESSION_ID}", session.id)


def _order(session: CheckoutSession | None, words: Json) -> Json | None:
    """What the summary beside the form shows."""
    if session is None:
        return None
    description = session.asked.get("payment_intent_data", {}).get("description")
    return {
        "id": session.id,
        "title": description or session.items[0]["price_data"]["product_data"]["name"],
        "amount": session.amount,
        "items": [_item(item) for item in session.items],
        "methods": [(name, words["methods"][name]) for name in session.methods],
        "email": session.asked.get("customer_email", ""),
        "cancel_url": session.asked.get("cancel_url"),
        "success_url": success_url(session),
    }


def _item(item: Json) -> Json:
    price = item["price_data"]
    return {
        "name": price["product_data"]["name"],
        "description": price["product_data"].get("description"),
        "quantity": item["quantity"],
        "amount": price["unit_amount"] * item["quantity"],
    }

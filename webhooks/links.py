"""`/p/<token>`: the payment link that debtors get, and the pages behind it."""

from flask import Blueprint, Response, make_response, redirect, render_template, request
from werkzeug.wrappers import Response as Answer

from bot.checkouts import open_link
from bot.config import LANGUAGES
from bot.stripe_gateway import StripeRefused, StripeUnavailable
from bot.wording import Voice, text
from webhooks.answers import kulanz

blueprint = Blueprint(
    "links", __name__, template_folder="templates", static_folder="static", static_url_path="/p/static"
)

_STATUS = {"unknown": 404, "unavailable": 503}
_PAGES = {
    "unknown": "page-invalid",
    "unavailable": "page-unavailable",
    "paid": "page-paid",
    "processing": "page-processing",
    "done": "page-done",
}


@blueprint.get("/p/<token>")
def pay(token: str) -> Answer:
    """Sends the debtor to Stripe's page for what is owed now, or says why there is nothing to pay."""
    link_id = kulanz().links.link_id(token)
    if link_id is None:
        return _page("unknown", None)
    try:
        destination = open_link(kulanz(), link_id)
    except (StripeUnavailable, StripeRefused):
        return _page("unavailable", None)
    # Back from Stripe's page, the booking may be a moment behind.
    if request.args.get("done") and destination.kind == "pay":
        return _page("done", destination.language)
    if destination.kind == "pay":
        return _private(redirect(destination.url, 303))
    return _page(destination.kind, destination.language)


def _page(kind: str, language: str | None) -> Response:
    company = kulanz().config.company
    wanted = language or request.accept_languages.best_match(LANGUAGES) or company.language
    voice = Voice(wanted, company.tone)
    key = _PAGES[kind]
    page = make_response(
        render_template(
            "payment.html",
            language=wanted,
            company=company,
            title=text(f"{key}-title", voice),
            message=text(key, voice),
            retry=text("page-retry", voice) if kind == "unavailable" else None,
        ),
        _STATUS.get(kind, 200),
    )
    return _private(page)  # type: ignore[return-value]


def _private(answer: Answer) -> Answer:
    """A payment's page is nobody else's: no cache, no referrer, no frame, no search engine."""
    answer.headers.update(
        {
            "Cache-Control": "no-store",
            "Referrer-Policy": "no-referrer",
            "X-Robots-Tag": "noindex",
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "default-src 'none'; style-src 'self'; frame-ancestors 'none'",
        }
    )
    return answer

"""The hosted pay page: plain forms without scripts, the same for a browser and for a test that posts them."""

from flask import Blueprint, Response, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from sandbox.context import current
from sandbox.stripe import checkout, pay_form, payments, progress, upkeep
from sandbox.stripe.errors import StripeError
from sandbox.stripe.pay_form import FormError
from sandbox.stripe.pay_view import render, success_url
from sandbox.stripe.payments import Step
from sandbox.stripe.progress import NotPayableError
from sandbox.stripe.tables import CheckoutSession

blueprint = Blueprint("pay", __name__)

# Browsers check form-action against every redirect that follows a form, and merchants redirect where they like:
# so any web address may come next, but no script, frame or foreign resource.
_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
    "form-action 'self' http: https:"
)


@blueprint.before_request
def catch_up() -> None:
    """A session whose time is over is not payable, whoever looks first."""
    upkeep.sweep(current())


@blueprint.after_request
def protect(response: Response) -> Response:
    """No scripts, no frames, no copies."""
    response.headers["Content-Security-Policy"] = _POLICY
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Cache-Control"] = "no-store"
    return response


@blueprint.get("/<session_id>")
def show(session_id: str) -> Response:
    """The payment form; once paid or expired, what became of it."""
    with current().store.reading() as db:
        session = checkout.find(db, session_id)
        if session.status == "open":
            return _form(session)
        return _closed(session, 410 if session.status == "expired" else 200)


@blueprint.post("/<session_id>")
def submit(session_id: str) -> BaseResponse:
    """Try to pay. Answers 303 onwards, 402 when declined, 422 for a faulty form, 409 or 410 when closed."""
    box = current()
    try:
        with box.store.session() as db:
            session = checkout.find(db, session_id)
            progress.ensure_open(session)
            try:
                attempt = pay_form.read(request.form, session.methods, box.settings.clock().date())
            except FormError as error:
                return _form(session, error.problems, 422)
            step = payments.submit(box, db, session, attempt)
    except NotPayableError:
        return _refused(session_id)
    return _onwards(session, step)


@blueprint.get("/<session_id>/confirm")
def ask(session_id: str) -> BaseResponse:
    """The second page: the payer's bank, wallet or code."""
    with current().store.reading() as db:
        session = checkout.find(db, session_id)
        if not progress.awaits_payer(session):
            return redirect(_page(session), 303)
        return render("stripe/confirm.html", session, intent=session.intent)


@blueprint.post("/<session_id>/confirm")
def confirm(session_id: str) -> BaseResponse:
    """The payer's answer: `outcome` is `authenticate` or `fail`."""
    box = current()
    agreed = request.form.get("outcome") == "authenticate"
    try:
        with box.store.session() as db:
            session = checkout.find(db, session_id)
            step = payments.confirm(box, db, session, agreed=agreed)
    except NotPayableError:
        return _refused(session_id)
    return _onwards(session, step)


@blueprint.errorhandler(StripeError)
def unknown(_error: StripeError) -> Response:
    """The link leads nowhere."""
    return render("stripe/closed.html", None, 404, state="unknown")


def _onwards(session: CheckoutSession, step: Step) -> BaseResponse:
    if step is Step.DECLINED:
        return _form(session, {"": progress.refusal(session)}, 402)
    targets = {
        Step.PAID: success_url(session),
        Step.CONFIRM: f"{_page(session)}/confirm",
        Step.VOUCHER: _page(session),
    }
    return redirect(targets[step], 303)


def _refused(session_id: str) -> Response:
    """Somebody else was faster, or time was."""
    with current().store.reading() as db:
        session = checkout.find(db, session_id)
        return _closed(session, 410 if session.status == "expired" else 409)


def _closed(session: CheckoutSession, status: int) -> Response:
    return render("stripe/closed.html", session, status, state=progress.state(session), intent=session.intent)


def _form(session: CheckoutSession, problems: dict[str, str] | None = None, status: int = 200) -> Response:
    chosen = request.form.get("method") or session.methods[0]
    return render("stripe/pay.html", session, status, problems=problems or {}, chosen=chosen, form=request.form)


def _page(session: CheckoutSession) -> str:
    return checkout.page_url(current(), session)

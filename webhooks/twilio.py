"""Twilio's doors: messages that debtors write, and what became of ours."""

from urllib.parse import unquote_to_bytes

from flask import Blueprint, Response, request
from werkzeug.exceptions import BadRequest, Forbidden

from bot.delivery import advance
from bot.inbox import Arrival, receive
from webhooks.answers import accepted, kulanz

blueprint = Blueprint("twilio", __name__, url_prefix="/webhooks/twilio")

MOST_CHARACTERS = 65_536
_IDS = 64  # a MessageSid has 34 characters


@blueprint.post("/message")
def message() -> Response:
    """Stores a debtor's message once and answers at once; the turn follows in a job."""
    form = _genuine_form()
    arrival = Arrival(
        sid=_required(form, "MessageSid"),
        address=_address(form),
        body=form.get("Body", ""),
        button=form.get("ButtonPayload"),
        media_count=_count(form, "NumMedia"),
        parameters=form,
    )
    with kulanz().sessions.begin() as session:
        receive(kulanz(), session, arrival)
    return accepted()


@blueprint.post("/status")
def status() -> Response:
    """Moves one of our messages forward. `message` in the address is the reference we gave when sending."""
    form = _genuine_form()
    reference = request.args.get("message", "")
    if not (reference.isascii() and reference.isdecimal() and len(reference) < 19):
        raise BadRequest("The address lacks the message's reference.")
    code = form.get("ErrorCode", "")
    with kulanz().sessions.begin() as session:
        advance(
            session,
            int(reference),
            _required(form, "MessageSid"),
            _required(form, "MessageStatus"),
            int(code) if code.isascii() and code.isdecimal() and len(code) < 9 else None,
        )
    return accepted()


def _genuine_form() -> dict[str, str]:
    """The form's parameters, once its signature is proven. Unknown parameters stay in."""
    signature = request.headers.get("X-Twilio-Signature", "")
    if request.mimetype != "application/x-www-form-urlencoded":
        raise BadRequest("The body must be a form.")
    _refuse_bad_encoding(request.get_data(cache=True, parse_form_data=False))
    # Twilio signs the address it was told, which is not always the one that a proxy passes on.
    query = f"?{request.query_string.decode('ascii', 'replace')}" if request.query_string else ""
    url = f"{kulanz().public_url}{request.path}{query}"
    if not signature or not kulanz().twilio.validator.validate(url, request.form, signature):
        raise Forbidden("The signature is missing or does not match.")
    form = request.form.to_dict()
    if any("\x00" in part or len(part) > MOST_CHARACTERS for part in (*form, *form.values())):
        raise BadRequest("A parameter holds characters or a length that no message has.")
    return form


def _refuse_bad_encoding(body: bytes) -> None:
    """Werkzeug replaces what is not UTF-8; what was replaced can't be told from what was written."""
    try:
        unquote_to_bytes(body).decode("utf-8")
    except UnicodeDecodeError:
        raise BadRequest("The body is not UTF-8.") from None


def _required(form: dict[str, str], name: str) -> str:
    value = form.get(name, "")
    if not value or len(value) > _IDS:
        raise BadRequest(f"{name} is missing or too long.")
    return value


def _address(form: dict[str, str]) -> str:
    """The phone number, or the user id where WhatsApp withholds the number."""
    address = form.get("From", "").removeprefix("whatsapp:") or form.get("ExternalUserId", "")
    if not address or len(address) > 255:
        raise BadRequest("From and ExternalUserId are missing or too long.")
    return address


def _count(form: dict[str, str], name: str) -> int:
    value = form.get(name, "0")
    return int(value) if value.isascii() and value.isdecimal() and len(value) < 4 else 0

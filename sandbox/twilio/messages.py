"""The Messages resource: send, fetch, list."""

import mimetypes
from datetime import datetime
from email.utils import format_datetime
from typing import Any
from urllib.parse import urlsplit

from flask import Blueprint, Response, jsonify, request
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sandbox.context import current
from sandbox.twilio import listing, rules, templates, webhooks
from sandbox.twilio.answers import RefusedError, not_found
from sandbox.twilio.tables import Content, Media, Message, new_sid
from sandbox.twilio.templates import Rendered

blueprint = Blueprint("messages", __name__, url_prefix="/2010-04-01/Accounts/<account>")

REASONS = {
    63014: "Message failed to be delivered because the user blocked the sender",
    63016: "Failed to send freeform message because you are outside the allowed window",
    63021: "Channel invalid content error",
    63024: "Invalid message recipient",
}


@blueprint.post("/Messages.json")
def create(account: str) -> tuple[Response, int]:
    """Accept a message: it is stored, and its fate settled, before the answer `queued`."""
    box = current()
    form, media = request.form, request.form.getlist("MediaUrl")
    now = box.settings.clock()
    with box.store.session() as session:
        phone = rules.check_recipient(session, form.get("To"))
        rules.check_sender(form.get("From"), box.settings.sender)
        rules.check_parts(form, media)
        content, rendered = _content(session)
        status, error_code = rules.verdict(phone, content, rendered, now)
        message = Message(
            sid=new_sid("MM" if media else "SM"),
            direction="outbound-api",
            phone=phone.number if phone else None,
            from_address=form["From"],
            to_address=form["To"],
            body=rendered.body,
            buttons=rendered.buttons,
            num_media=len(media),
            status=status,
            error_code=error_code,
            status_callback=form.get("StatusCallback") or None,
            created_at=now,
        )
        session.add(message)
        session.add_all(_media(message.sid, url, now) for url in media)
        for step in ("failed",) if status == "failed" else ("sent", status):
            webhooks.status_changed(box, session, message, step)
    # The message has already met its fate; the caller learns of it as from Twilio, by callback or by asking.
    return jsonify(as_json(message) | {"status": "queued", "error_code": None, "error_message": None}), 201


@blueprint.get("/Messages/<sid>.json")
def fetch(account: str, sid: str) -> Response:
    """One message, either way."""
    with current().store.reading() as session:
        return jsonify(as_json(find(session, sid)))


@blueprint.get("/Messages.json")
def index(account: str) -> Response:
    """Messages both ways, newest first, a page at a time."""
    with current().store.reading() as session:
        page = listing.page(session, request.args)
        links = page.links(request.path.removeprefix("/twilio"), request.args)
        return jsonify({"messages": [as_json(message) for message in page.messages], **links})


def find(session: Session, sid: str) -> Message:
    """The message with this sid; refuses with 404 when there is none."""
    message = session.scalar(select(Message).where(Message.sid == sid))
    if message is None:
        raise not_found()
    return message


def counts(session: Session) -> dict[str, int]:
    """How many messages came in and went out, and how many of the former something was sent after."""
    directions = dict(session.execute(select(Message.direction, func.count()).group_by(Message.direction)).all())
    last = (
        select(Message.phone, func.max(Message.id).label("id"))
        .where(Message.direction == "outbound-api")
        .group_by(Message.phone)
        .subquery()
    )
    answered = session.scalar(
        select(func.count())
        .select_from(Message)
        .join(last, last.c.phone == Message.phone)
        .where(Message.direction == "inbound", Message.id < last.c.id)
    )
    return {
        "messages_in": directions.get("inbound", 0),
        "answered": answered or 0,
        "messages_out": directions.get("outbound-api", 0),
    }


def as_json(message: Message) -> dict[str, Any]:
    """The message as Twilio's API shows it."""
    account = current().settings.twilio_account_sid
    uri = f"/2010-04-01/Accounts/{account}/Messages/{message.sid}"
    moment = format_datetime(message.created_at)
    return {
        "account_sid": account,
        "api_version": "2010-04-01",
        "body": message.body,
        "date_created": moment,
        "date_sent": moment,
        "date_updated": moment,
        "direction": message.direction,
        "error_code": message.error_code,
        "error_message": REASONS.get(message.error_code or 0),
        "from": message.from_address,
        "messaging_service_sid": None,
        "num_media": str(message.num_media),
        "num_segments": "1",
        "price": None,
        "price_unit": None,
        "sid": message.sid,
        "status": message.status,
        "subresource_uris": {"media": f"{uri}/Media.json"},
        "to": message.to_address,
        "uri": f"{uri}.json",
    }


def _content(session: Session) -> tuple[Content | None, Rendered]:
    sid = request.form.get("ContentSid")
    if not sid:
        return None, Rendered(request.form.get("Body", ""))
    content = session.scalar(select(Content).where(Content.sid == sid))
    if content is None:
        raise RefusedError(21655, f"The ContentSid {sid} is Invalid")
    variables = templates.parse_variables(request.form.get("ContentVariables"))
    return content, templates.render(content, variables)


def _media(message_sid: str, url: str, now: datetime) -> Media:
    name = urlsplit(url).path.rsplit("/", 1)[-1]
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return Media(
        sid=new_sid("ME"), message_sid=message_sid, content_type=kind, filename=name, url=url, created_at=now
    )

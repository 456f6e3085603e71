"""The phones' JSON API: used by the page, by tests and by benchmarks."""

import re
import secrets
from typing import Any

from flask import Blueprint, Response, jsonify, request
from sqlalchemy import select
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response as AnyResponse

from sandbox.context import current
from sandbox.phone.reading import chat
from sandbox.phone.writing import InvalidRequestError, write
from sandbox.twilio import webhooks
from sandbox.twilio.media import file
from sandbox.twilio.rules import NUMBER
from sandbox.twilio.tables import Media, Message, Phone

blueprint = Blueprint("phones", __name__, url_prefix="/phones")


class UnknownPhoneError(LookupError):
    """Nobody has that number."""


@blueprint.errorhandler(InvalidRequestError)
def invalid(problem: InvalidRequestError) -> tuple[Response, int]:
    """400 with the reason."""
    return jsonify({"error": str(problem)}), 400


@blueprint.errorhandler(UnknownPhoneError)
def unknown(problem: UnknownPhoneError) -> tuple[Response, int]:
    """404 naming the number."""
    return jsonify({"error": f"there is no phone {problem}"}), 404


@blueprint.get("")
def index() -> Response:
    """All phones, by name."""
    with current().store.reading() as session:
        phones = session.scalars(select(Phone).order_by(Phone.name, Phone.number)).all()
    return jsonify([_as_json(phone) for phone in phones])


@blueprint.post("")
def create() -> tuple[Response, int]:
    """Give someone a phone, or change what is known of it."""
    asked = _body()
    number, name = asked.get("number"), asked.get("name")
    if not isinstance(number, str) or not NUMBER.fullmatch(number):
        raise InvalidRequestError("number: expected E.164 such as +4915112345678")
    if not isinstance(name, str) or not name:
        raise InvalidRequestError("name: expected text")
    language = asked.get("language", "en")
    if not isinstance(language, str) or not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?", language):
        raise InvalidRequestError("language: expected a tag such as de or pt-BR")
    hides_number = asked.get("hides_number", False)
    if not isinstance(hides_number, bool):
        raise InvalidRequestError("hides_number: expected true or false")
    with current().store.session() as session:
        phone = session.get(Phone, number)
        status = 200 if phone else 201
        if phone is None:
            phone = Phone(number=number, external_user_id=f"SB.{secrets.randbelow(10**16):016}")
            session.add(phone)
        phone.name, phone.language, phone.hides_number = name, language, hides_number
    return jsonify(_as_json(phone)), status


@blueprint.post("/<number>/messages")
def send(number: str) -> tuple[Response, int]:
    """Write to the firm: a body, a tapped button or a file."""
    box, asked = current(), _body()
    with box.store.session() as session:
        message = write(box, session, _find(session, number), asked)
    return jsonify({"id": message.id, "sid": message.sid}), 201


@blueprint.get("/<number>/messages")
def messages(number: str) -> Response:
    """The chat, oldest first, from the row after `after` on."""
    after = request.args.get("after", "0")
    if not after.isdecimal():
        raise InvalidRequestError("after: expected a row id")
    with current().store.reading() as session:
        _find(session, number)
        return jsonify(chat(session, number, int(after)))


@blueprint.post("/<number>/read")
def read(number: str) -> Response:
    """Open the chat: what was delivered is read now."""
    box = current()
    query = select(Message).where(
        Message.phone == number, Message.direction == "outbound-api", Message.status == "delivered"
    )
    with box.store.session() as session:
        _find(session, number)
        unread = session.scalars(query.order_by(Message.id)).all()
        for message in unread:
            message.status = "read"
            webhooks.status_changed(box, session, message, "read")
    return jsonify({"read": len(unread)})


@blueprint.post("/<number>/block")
def block(number: str) -> Response:
    """Block the firm, or with {"blocked": false} let it write again."""
    blocked = (request.get_json(silent=True) or {}).get("blocked", True)
    if not isinstance(blocked, bool):
        raise InvalidRequestError("blocked: expected true or false")
    with current().store.session() as session:
        phone = _find(session, number)
        phone.blocked = blocked
    return jsonify(_as_json(phone))


@blueprint.get("/<number>/media/<sid>")
def media(number: str, sid: str) -> AnyResponse:
    """A file of one of the phone's messages."""
    query = (
        select(Media)
        .join(Message, Message.sid == Media.message_sid)
        .where(Message.phone == number, Media.sid == sid)
    )
    with current().store.reading() as session:
        found = session.scalar(query)
    if found is None:
        raise UnknownPhoneError(number)
    return file(found)


def _body() -> dict[str, Any]:
    asked = request.get_json(silent=True)
    if not isinstance(asked, dict):
        raise InvalidRequestError("expected a JSON object")
    return asked


def _find(session: Session, number: str) -> Phone:
    phone = session.get(Phone, number)
    if phone is None:
        raise UnknownPhoneError(number)
    return phone


def _as_json(phone: Phone) -> dict[str, Any]:
    return {
        "number": phone.number,
        "name": phone.name,
        "language": phone.language,
        "hides_number": phone.hides_number,
        "blocked": phone.blocked,
        "external_user_id": phone.external_user_id,
    }

"""The Media of a message: the list, and the files themselves."""

from email.utils import format_datetime
from typing import Any

from flask import Blueprint, Response, jsonify, redirect, request
from sqlalchemy import select
from werkzeug.wrappers import Response as AnyResponse

from sandbox.context import current
from sandbox.twilio import messages
from sandbox.twilio.answers import not_found
from sandbox.twilio.tables import Media

blueprint = Blueprint("media", __name__, url_prefix="/2010-04-01/Accounts/<account>/Messages/<message_sid>")


@blueprint.get("/Media.json")
def index(account: str, message_sid: str) -> Response:
    """Which files a message has."""
    with current().store.reading() as session:
        messages.find(session, message_sid)
        found = session.scalars(select(Media).where(Media.message_sid == message_sid).order_by(Media.id)).all()
    uri = request.path.removeprefix("/twilio")
    return jsonify(
        {
            "media_list": [_as_json(item) for item in found],
            "page": 0,
            "page_size": len(found),
            "start": 0,
            "end": max(len(found) - 1, 0),
            "uri": uri,
            "first_page_uri": uri,
            "next_page_uri": None,
            "previous_page_uri": None,
        }
    )


@blueprint.get("/Media/<sid>")
def fetch(account: str, message_sid: str, sid: str) -> AnyResponse:
    """The file; with `.json` after its sid, what is known of it."""
    query = select(Media).where(Media.message_sid == message_sid, Media.sid == sid.removesuffix(".json"))
    with current().store.reading() as session:
        media = session.scalar(query)
    if media is None:
        raise not_found()
    return jsonify(_as_json(media)) if sid.endswith(".json") else file(media)


def file(media: Media) -> AnyResponse:
    """The bytes of a file, or the way to them."""
    if media.data is None:
        return redirect(media.url or "")
    return Response(media.data, content_type=media.content_type)


def _as_json(media: Media) -> dict[str, Any]:
    account = current().settings.twilio_account_sid
    moment = format_datetime(media.created_at)
    return {
        "account_sid": account,
        "content_type": media.content_type,
        "date_created": moment,
        "date_updated": moment,
        "parent_sid": media.message_sid,
        "sid": media.sid,
        "uri": f"/2010-04-01/Accounts/{account}/Messages/{media.message_sid}/Media/{media.sid}.json",
    }

"""The Content API: templates and their approval by WhatsApp."""

from typing import Any

from flask import Blueprint, Response, jsonify, request
from sqlalchemy import select
from sqlalchemy.orm import Session

from sandbox.context import current
from sandbox.twilio import templates
from sandbox.twilio.answers import RefusedError, not_found
from sandbox.twilio.tables import Content, new_sid

blueprint = Blueprint("content", __name__, url_prefix="/v1/Content")

DEFAULT_PAGE_SIZE = 50


@blueprint.post("")
def create() -> tuple[Response, int]:
    """Store a template."""
    box, asked = current(), _body()
    variables = asked.get("variables") or {}
    if not isinstance(variables, dict):
        raise RefusedError(20001, "Invalid parameter: 'variables' must be an object")
    content = Content(
        sid=new_sid("HX"),
        friendly_name=str(asked.get("friendly_name") or ""),
        language=_language(asked),
        variables={str(name): str(value) for name, value in variables.items()},
        types=templates.parse_types(asked.get("types")),
        created_at=box.settings.clock(),
    )
    with box.store.session() as session:
        session.add(content)
    return jsonify(_as_json(content)), 201


@blueprint.get("")
def index() -> Response:
    """Templates, oldest first, a page at a time."""
    size, page = _argument("PageSize", DEFAULT_PAGE_SIZE) or DEFAULT_PAGE_SIZE, _argument("Page", 0)
    with current().store.reading() as session:
        query = select(Content).order_by(Content.id).offset(page * size).limit(size + 1)
        found = session.scalars(query).all()

    def link(number: int) -> str:
        return f"{_root()}?PageSize={size}&Page={number}"

    meta = {
        "key": "contents",
        "page": page,
        "page_size": size,
        "url": link(page),
        "first_page_url": link(0),
        "previous_page_url": link(page - 1) if page else None,
        "next_page_url": link(page + 1) if len(found) > size else None,
    }
    return jsonify({"contents": [_as_json(content) for content in found[:size]], "meta": meta})


@blueprint.get("/<sid>")
def fetch(sid: str) -> Response:
    """One template."""
    with current().store.reading() as session:
        return jsonify(_as_json(_find(session, sid)))


@blueprint.delete("/<sid>")
def remove(sid: str) -> tuple[str, int]:
    """Forget a template."""
    with current().store.session() as session:
        session.delete(_find(session, sid))
    return "", 204


@blueprint.post("/<sid>/ApprovalRequests/whatsapp")
def request_approval(sid: str) -> tuple[Response, int]:
    """Ask WhatsApp to approve a template; the decision is made at once."""
    asked = _body()
    with current().store.session() as session:
        content = _find(session, sid)
        content.approval = templates.approval(content, asked.get("name"), asked.get("category"))
    return jsonify(content.approval), 201


@blueprint.get("/<sid>/ApprovalRequests")
def approvals(sid: str) -> Response:
    """What WhatsApp decided."""
    with current().store.reading() as session:
        content = _find(session, sid)
    if content.approval is None:
        raise not_found()
    url = f"{_root()}/{sid}/ApprovalRequests"
    decision = {"type": "whatsapp", **content.approval}
    account = current().settings.twilio_account_sid
    return jsonify({"sid": sid, "account_sid": account, "whatsapp": decision, "url": url})


def _body() -> dict[str, Any]:
    asked = request.get_json(silent=True)
    if not isinstance(asked, dict):
        raise RefusedError(20001, "Invalid parameter: a JSON object is required")
    return asked


def _language(asked: dict[str, Any]) -> str:
    language = asked.get("language")
    if not isinstance(language, str) or not language:
        raise RefusedError(20001, "Invalid parameter: 'language' is required")
    return language


def _argument(name: str, default: int) -> int:
    text = request.args.get(name, str(default))
    if not text.isdecimal():
        raise RefusedError(20001, f"Invalid parameter: {name}")
    return int(text)


def _find(session: Session, sid: str) -> Content:
    content = session.scalar(select(Content).where(Content.sid == sid))
    if content is None:
        raise not_found()
    return content


def _root() -> str:
    return f"{current().settings.base_url}/twilio/v1/Content"


def _as_json(content: Content) -> dict[str, Any]:
    url, moment = f"{_root()}/{content.sid}", content.created_at.strftime("%Y-%m-%dT%H:%M:%SZ")
    return {
        "sid": content.sid,
        "account_sid": current().settings.twilio_account_sid,
        "friendly_name": content.friendly_name,
        "language": content.language,
        "variables": content.variables,
        "types": content.types,
        "url": url,
        "date_created": moment,
        "date_updated": moment,
        "links": {
            "approval_create": f"{url}/ApprovalRequests/whatsapp",
            "approval_fetch": f"{url}/ApprovalRequests",
        },
    }

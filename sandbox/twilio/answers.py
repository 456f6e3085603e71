"""Who may call, and how Twilio words a refusal."""

import hmac

from flask import Blueprint, Response, jsonify, request

from sandbox import faults
from sandbox.context import current


class RefusedError(Exception):
    """A request Twilio turns down, with its error code and HTTP status."""

    def __init__(self, code: int, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = status


def blueprint() -> Blueprint:
    """The root of Twilio's API: it authenticates, misbehaves on request and words refusals as Twilio does."""
    root = Blueprint("twilio", __name__)
    root.before_request(_authenticate)
    root.register_error_handler(RefusedError, _refuse)
    faults.install(root, "twilio", _fault)
    return root


def not_found() -> RefusedError:
    """The refusal of a resource that does not exist."""
    return RefusedError(20404, f"The requested resource {request.path} was not found", 404)


def _authenticate() -> None:
    settings = current().settings
    given = request.authorization
    account = (request.view_args or {}).get("account", settings.twilio_account_sid)
    known = (
        given is not None
        and hmac.compare_digest((given.username or "").encode(), settings.twilio_account_sid.encode())
        and hmac.compare_digest((given.password or "").encode(), settings.twilio_auth_token.encode())
    )
    if not known or account != settings.twilio_account_sid:
        raise RefusedError(20003, "Authenticate", 401)


def _refuse(refused: RefusedError) -> tuple[Response, int]:
    answer = {
        "code": refused.code,
        "message": refused.message,
        "more_info": f"https://www.twilio.com/docs/errors/{refused.code}",
        "status": refused.status,
    }
    return jsonify(answer), refused.status


def _fault(status: int) -> Response:
    refused = RefusedError(20429, "Too Many Requests", 429)
    if status != 429:
        refused = RefusedError(20500, "An internal server error has occurred", status)
    response, _ = _refuse(refused)
    response.status_code = status
    return response

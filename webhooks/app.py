"""The web application: the doors of the product."""

import logging

from flask import Flask, Response
from werkzeug.exceptions import HTTPException

from bot.bootstrap import Kulanz
from webhooks import health, links, stripe, twilio
from webhooks.answers import refusal

MOST_BYTES = 1024 * 1024  # Stripe's largest events are far below; Twilio's forms are a few kilobytes

log = logging.getLogger(__name__)


def create_app(kulanz: Kulanz) -> Flask:
    app = Flask(__name__, static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = MOST_BYTES
    app.config["MAX_FORM_MEMORY_SIZE"] = MOST_BYTES
    app.extensions["kulanz"] = kulanz
    for door in (twilio.blueprint, stripe.blueprint, links.blueprint, health.blueprint):
        app.register_blueprint(door)
    app.register_error_handler(HTTPException, _refused)
    app.register_error_handler(Exception, _failed)
    return app


def _refused(error: HTTPException) -> Response:
    return refusal(error.code or 500, error.description or error.name)


def _failed(error: Exception) -> Response:
    """503: the provider tries again, and nothing is lost."""
    log.error("a request failed: %s", type(error).__name__, exc_info=error)
    return refusal(503, "This can't be handled right now. Please try again.")

"""What the doors answer."""

from flask import Response, current_app

from bot.bootstrap import Kulanz


def kulanz() -> Kulanz:
    """The product behind the application of this request."""
    product: Kulanz = current_app.extensions["kulanz"]
    return product


def accepted() -> Response:
    """An empty 200: Twilio takes text in the answer for a message to the sender."""
    return Response(status=200, mimetype="text/plain")


def refusal(status: int, reason: str) -> Response:
    """A refusal in one sentence, without anything of what was sent."""
    return Response(reason + "\n", status=status, mimetype="text/plain")

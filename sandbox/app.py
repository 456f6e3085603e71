"""The sandbox as one Flask app: Twilio under /twilio, Stripe under /stripe, phones at /."""

from flask import Blueprint, Flask, Response, jsonify, request
from sqlalchemy.orm import Session

import sandbox.stripe.routes
from sandbox.context import Sandbox, current
from sandbox.deliveries import Deliveries
from sandbox.misbehaviour import InvalidMisbehaviourError, Misbehaviour
from sandbox.phone import pages, phones
from sandbox.settings import SandboxSettings
from sandbox.store import Store
from sandbox.twilio import answers, content, media, messages, webhooks

blueprint = Blueprint("sandbox", __name__)


def create_app(settings: SandboxSettings) -> Flask:
    """The app, its tables made; `app.extensions["sandbox"]` is the `Sandbox`, its deliveries not started."""
    app = Flask(__name__)
    store = Store(settings.database)
    misbehaviour = Misbehaviour(store)
    box = Sandbox(settings, store, misbehaviour, Deliveries(settings, store, misbehaviour))
    app.extensions["sandbox"] = box
    webhooks.register(box)
    sandbox.stripe.routes.register_signers(box)
    twilio = answers.blueprint()
    for part in (messages, media, content):
        twilio.register_blueprint(part.blueprint)
    app.register_blueprint(twilio, url_prefix="/twilio")
    app.register_blueprint(sandbox.stripe.routes.blueprint, url_prefix="/stripe")
    for own in (phones.blueprint, pages.blueprint, blueprint):
        app.register_blueprint(own)
    store.create_all()
    misbehaviour.load()
    return app


@blueprint.get("/healthz")
def healthz() -> Response:
    """200 while the sandbox answers."""
    return jsonify({"status": "ok"})


@blueprint.get("/_stats")
def stats() -> Response:
    """What went in and out so far."""
    box = current()
    with box.store.reading() as session:
        counts = messages.counts(session)
        return jsonify(counts | {"deliveries": box.deliveries.counts(session)} | _registered(box, session))


def _registered(box: Sandbox, session: Session) -> dict[str, dict[str, int]]:
    return {provider: count(session) for provider, count in box.statistics.items()}


@blueprint.get("/_misbehave")
def misbehaviour_in_force() -> Response:
    """The faults in force, by provider."""
    return jsonify(current().misbehaviour.as_json())


@blueprint.post("/_misbehave")
def misbehave() -> tuple[Response, int]:
    """Replace the faults of the providers named."""
    try:
        current().misbehaviour.change(request.get_json(silent=True))
    except InvalidMisbehaviourError as problem:
        return jsonify({"error": str(problem)}), 400
    return jsonify(current().misbehaviour.as_json()), 200


@blueprint.delete("/_misbehave")
def behave() -> Response:
    """No faults any more."""
    current().misbehaviour.reset()
    return jsonify(current().misbehaviour.as_json())

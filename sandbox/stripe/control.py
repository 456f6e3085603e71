"""What only the sandbox has: ending a delayed payment now."""

from flask import Blueprint, Response, jsonify, request

from sandbox.context import current
from sandbox.stripe import objects, payments, upkeep
from sandbox.stripe.errors import StripeError

blueprint = Blueprint("control", __name__)

_OUTCOMES = {"succeeded": True, "failed": False}


@blueprint.post("/_settle/<intent_id>")
def settle(intent_id: str) -> Response:
    """End a delayed payment at once: `{"outcome": "succeeded"}` or `{"outcome": "failed"}`."""
    box = current()
    sent = request.get_json(silent=True)
    outcome = sent.get("outcome") if isinstance(sent, dict) else None
    if outcome not in _OUTCOMES:
        raise StripeError('Send {"outcome": "succeeded"} or {"outcome": "failed"}.', param="outcome")
    upkeep.sweep(box)
    with box.store.session() as db:
        intent = payments.find(db, intent_id)
        payments.settle(box, db, intent, well=_OUTCOMES[outcome])
        return jsonify(objects.intent(intent))


@blueprint.errorhandler(StripeError)
def refuse(error: StripeError) -> tuple[Response, int]:
    """Why the request makes no sense."""
    return jsonify(error.body()), error.status

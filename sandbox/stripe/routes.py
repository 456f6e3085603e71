"""Stripe's stand-in as one blueprint, and its part in the running sandbox."""

from flask import Blueprint

from sandbox.context import Sandbox
from sandbox.stripe import api, control, events, pay, stats, upkeep

blueprint = Blueprint(
    "stripe", __name__, template_folder="templates", static_folder="static", static_url_path="/static"
)
blueprint.register_blueprint(api.blueprint, url_prefix="/v1")
blueprint.register_blueprint(pay.blueprint, url_prefix="/pay")
blueprint.register_blueprint(control.blueprint)


def register_signers(box: Sandbox) -> None:
    """Tell the sandbox how Stripe signs and retries its webhooks, what time does there, and what it counts."""
    events.register(box)
    box.deliveries.keep_up(lambda: upkeep.sweep(box))
    box.statistics[events.PROVIDER] = stats.statistics

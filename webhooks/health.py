"""`/healthz`: whether everything that an answer needs is there."""

from datetime import timedelta

from flask import Blueprint, Response, jsonify
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from bot.bootstrap import Kulanz
from bot.queue import STALLED_AFTER_SECONDS
from webhooks.answers import kulanz

blueprint = Blueprint("health", __name__)

_LIVING_WORKERS = text("select count(*) from procrastinate_workers where last_heartbeat > now() - :patience")


@blueprint.get("/healthz")
def healthz() -> tuple[Response, int]:
    """200 when database, worker and NLU are well, else 503; the body says which is not."""
    checks = check(kulanz())
    return jsonify(checks), 200 if all(state == "ok" for state in checks.values()) else 503


def check(product: Kulanz) -> dict[str, str]:
    try:
        with product.sessions() as session:
            patience = timedelta(seconds=STALLED_AFTER_SECONDS)
            workers = session.scalar(_LIVING_WORKERS, {"patience": patience})
        database, worker = "ok", "ok" if workers else "no worker is running"
    except SQLAlchemyError:
        database, worker = "can't be reached", "unknown: it is seen through the database"
    nlu = "ok" if product.nlu.healthy() else "does not answer"
    return {"database": database, "worker": worker, "nlu": nlu}

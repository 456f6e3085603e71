"""`expand[]`: an object in the place of its id."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from sqlalchemy import select
from sqlalchemy.orm import Session

from sandbox.stripe import checkout, objects, payments
from sandbox.stripe.errors import StripeError, missing
from sandbox.stripe.objects import Json
from sandbox.stripe.tables import Charge

_Loader: TypeAlias = Callable[[Session, Json], Json | None]


def expand(db: Session, body: Json, paths: Sequence[str]) -> Json:
    """The object with every path of `paths` expanded, such as `payment_intent.latest_charge`."""
    for path in paths:
        body = _expand(db, body, path.split("."), path)
    return body


def charge(db: Session, charge_id: str) -> Json:
    """A charge by its id."""
    row = db.scalar(select(Charge).where(Charge.id == charge_id))
    if row is None:
        raise missing("charge", charge_id)
    return objects.charge(row)


def line_items(db: Session, session_id: str) -> Json:
    """The line items of a session, all on one page."""
    row = checkout.find(db, session_id)
    lines = [objects.line_item(item, row.created) for item in row.items]
    return objects.listing(f"/v1/checkout/sessions/{session_id}/line_items", lines, has_more=False)


def _expand(db: Session, body: Json, steps: list[str], path: str) -> Json:
    name, rest = steps[0], steps[1:]
    if body["object"] == "list" and name == "data" and rest:
        return body | {"data": [_expand(db, entry, rest, path) for entry in body["data"]]}
    loader = _LOADERS.get((body["object"], name))
    if loader is None:
        raise StripeError(f"This property cannot be expanded ({path}).", param="expand")
    found = body[name] if isinstance(body.get(name), dict) else loader(db, body)
    if found is not None and rest:
        found = _expand(db, found, rest, path)
    return body | {name: found}


def _intent_of(db: Session, body: Json) -> Json | None:
    return objects.intent(payments.find(db, body["payment_intent"])) if body["payment_intent"] else None


_LOADERS: dict[tuple[str, str], _Loader] = {
    ("checkout.session", "payment_intent"): _intent_of,
    ("checkout.session", "line_items"): lambda db, body: line_items(db, body["id"]),
    ("charge", "payment_intent"): _intent_of,
    ("payment_intent", "latest_charge"): lambda db, body: (
        charge(db, body["latest_charge"]) if body["latest_charge"] else None
    ),
}

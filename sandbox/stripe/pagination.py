"""Lists: newest first, a page at a time."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from sandbox.stripe import objects, schema
from sandbox.stripe.errors import missing
from sandbox.stripe.forms import Tree, Value
from sandbox.stripe.objects import Json
from sandbox.stripe.schema import Check
from sandbox.stripe.tables import CheckoutSession, Event, Intent

Row = TypeVar("Row", CheckoutSession, Event, Intent)

_BOUNDS = dict.fromkeys(("gt", "gte", "lt", "lte"), schema.integer())
_DEFAULT_LIMIT = 10


def _created(value: Value, param: str) -> dict[str, int]:
    """One moment, or bounds around it."""
    if isinstance(value, str):
        moment = schema.integer()(value, param)
        return {"gte": moment, "lte": moment}
    return schema.checked(value, _BOUNDS, inside=param)


_PAGE: dict[str, Check] = {
    "created": _created,
    "limit": schema.integer(minimum=1, maximum=100),
    "starting_after": schema.text(),
    "ending_before": schema.unsupported,
    "expand": schema.sequence(schema.text(), maximum=20),
}


def check(tree: Tree, filters: Mapping[str, Check]) -> dict[str, Any]:
    """The checked parameters of a list request: the page's, and the list's own filters."""
    return schema.checked(tree, {**_PAGE, **filters})


def page(
    db: Session,
    table: type[Row],
    query: Select[Row],
    asked: Mapping[str, Any],
    show: Callable[[Row], Json],
    url: str,
) -> Json:
    """The asked page of `query`, each row shown by `show`."""
    query = _within(query, table, asked.get("created", {})).order_by(table.sequence.desc())
    if cursor := asked.get("starting_after"):
        last = db.scalar(select(table.sequence).where(table.id == cursor))
        if last is None:
            raise missing("object", cursor, "starting_after")
        query = query.where(table.sequence < last)
    limit = asked.get("limit", _DEFAULT_LIMIT)
    rows = db.scalars(query.limit(limit + 1)).all()
    return objects.listing(url, [show(row) for row in rows[:limit]], has_more=len(rows) > limit)


def _within(query: Select[Row], table: type[Row], bounds: Mapping[str, int]) -> Select[Row]:
    """Stripe's times are whole seconds: a bound takes in or leaves out the whole second."""
    for name, seconds in bounds.items():
        after = datetime.fromtimestamp(seconds + (name in ("gt", "lte")), UTC)
        starts_later = table.created >= after
        query = query.where(starts_later if name in ("gt", "gte") else ~starts_later)
    return query

"""Filters and pages of the Messages list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from sandbox.twilio.answers import RefusedError
from sandbox.twilio.tables import Message

DEFAULT_PAGE_SIZE = 50
LARGEST_PAGE = 1000


@dataclass(frozen=True)
class Page:
    """Some messages, newest first; `more` tells whether older ones match too."""

    messages: Sequence[Message]
    number: int
    size: int
    more: bool

    def links(self, path: str, args: Mapping[str, str]) -> dict[str, Any]:
        """The page's numbers and links as Twilio gives them; `args` are those of this request."""
        filters = {name: value for name, value in args.items() if name not in ("Page", "PageToken")}
        filters["PageSize"] = str(self.size)

        def link(**position: object) -> str:
            return f"{path}?{urlencode({**filters, **position})}"

        token = f"PA{self.messages[-1].sid}" if self.messages else ""
        start = self.number * self.size
        return {
            "page": self.number,
            "page_size": self.size,
            "start": start,
            "end": start + max(len(self.messages) - 1, 0),
            "uri": link(Page=self.number),
            "first_page_uri": link(Page=0),
            "next_page_uri": link(Page=self.number + 1, PageToken=token) if self.more else None,
            "previous_page_uri": None,
        }


def page(session: Session, args: Mapping[str, str]) -> Page:
    """The page asked for; refuses numbers and dates that are none."""
    size = min(max(_number(args, "PageSize", DEFAULT_PAGE_SIZE), 1), LARGEST_PAGE)
    query = _filtered(args).order_by(Message.id.desc()).limit(size + 1)
    if token := args.get("PageToken"):
        last = session.scalar(select(Message.id).where(Message.sid == token.removeprefix("PA")))
        if last is None:
            raise RefusedError(20001, "Invalid parameter: PageToken")
        query = query.where(Message.id < last)
    found = session.scalars(query).all()
    return Page(found[:size], _number(args, "Page", 0), size, len(found) > size)


def _filtered(args: Mapping[str, str]) -> Select[Message]:
    query = select(Message)
    if to := args.get("To"):
        query = query.where(Message.to_address == to)
    if sender := args.get("From"):
        query = query.where(Message.from_address == sender)
    if day := _moment(args, "DateSent"):
        midnight = day.replace(hour=0, minute=0, second=0)
        query = query.where(Message.created_at >= midnight, Message.created_at < midnight + timedelta(days=1))
    # The parameters' names end in > and < because `DateSent>=…` is what Twilio's callers write: inclusive.
    if after := _moment(args, "DateSent>"):
        query = query.where(Message.created_at >= after)
    if before := _moment(args, "DateSent<"):
        query = query.where(Message.created_at <= before)
    return query


def _number(args: Mapping[str, str], name: str, default: int) -> int:
    text = args.get(name, str(default))
    if not text.isdecimal():
        raise RefusedError(20001, f"Invalid parameter: {name}")
    return int(text)


def _moment(args: Mapping[str, str], name: str) -> datetime | None:
    text = args.get(name)
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise RefusedError(20001, f"Invalid parameter: {name}") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)

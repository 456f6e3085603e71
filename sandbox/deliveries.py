"""Durable outgoing webhooks: rows first, sent by threads, in order where order is promised."""

import logging
import queue
import threading
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import Index, LargeBinary, String, Table, bindparam, func, insert, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from sandbox.misbehaviour import Misbehaviour
from sandbox.sending import Outcome, Sender
from sandbox.settings import SandboxSettings
from sandbox.store import Base, Store, UtcDateTime, on_commit

LOG = logging.getLogger(__name__)

IDLE_SECONDS = 0.2
LONGEST_REORDER_SECONDS = 0.5
UPKEEP_SECONDS = 1.0
GATHER_SECONDS = 0.003


class Delivery(Base):
    """One webhook to send. `state` is pending, done (answered 2xx) or lost (given up).

    `subject` names the object it is about, `token` stays the same over retries and duplicates.
    """

    __tablename__ = "delivery"
    __table_args__ = (Index("delivery_due", "state", "due_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    provider: Mapped[str] = mapped_column(String)
    kind: Mapped[str] = mapped_column(String)
    subject: Mapped[str] = mapped_column(String, index=True)
    key: Mapped[str] = mapped_column(String)
    token: Mapped[str] = mapped_column(String)
    url: Mapped[str] = mapped_column(String)
    body: Mapped[bytes] = mapped_column(LargeBinary)
    content_type: Mapped[str] = mapped_column(String)
    due_at: Mapped[datetime] = mapped_column(UtcDateTime)
    attempts: Mapped[int] = mapped_column(default=0)
    state: Mapped[str] = mapped_column(String, default="pending")


# The rows are handled without the ORM, which would be most of the cost of a webhook.
TABLE = cast(Table, Delivery.__table__)
DUE = (
    select(*[column for column in TABLE.c if column.name != "due_at"])
    .where(TABLE.c.state == "pending", TABLE.c.due_at <= bindparam("now"))
    .order_by(TABLE.c.due_at, TABLE.c.id)
    .limit(bindparam("most"))
)
SETTLE = (
    update(TABLE)
    .where(TABLE.c.id == bindparam("delivery"))
    .values(
        state=bindparam("fate"),
        due_at=func.coalesce(bindparam("due", type_=UtcDateTime), TABLE.c.due_at),
        attempts=TABLE.c.attempts + 1,
    )
)
DONE = {"fate": "done", "due": None}

Signer = Callable[[Delivery], dict[str, str]]


@dataclass(frozen=True)
class RetryPolicy:
    """How often a provider tries, with waits that double from `first_delay` to `longest_delay` seconds.

    `on_refusal` tells whether an answer other than 2xx is tried again too, or only a failed connection.
    """

    max_attempts: int
    first_delay: float = 0
    longest_delay: float = 0
    on_refusal: bool = False

    def delay(self, attempts: int, outcome: Outcome) -> timedelta | None:
        """The wait before the next attempt after `attempts` failed ones; None to give up."""
        if attempts >= self.max_attempts or not (self.on_refusal or outcome.unreachable):
            return None
        doubled = self.first_delay * 2 ** min(attempts - 1, 30)
        return timedelta(seconds=min(doubled, self.longest_delay))


class Deliveries:
    """Schedules webhooks and sends them. Each provider registers how it signs and retries."""

    def __init__(
        self, settings: SandboxSettings, store: Store, misbehaviour: Misbehaviour, workers: int = 8
    ) -> None:
        self._clock = settings.clock
        self._store = store
        self._misbehaviour = misbehaviour
        self._workers = workers
        self._providers: dict[str, tuple[Signer, RetryPolicy]] = {}
        self._sender = Sender(workers)
        self._work: queue.SimpleQueue[Delivery | None] = queue.SimpleQueue()
        self._changed = threading.Condition()
        self._woken = False
        self._ended = threading.Event()
        self._in_flight: dict[int, str] = {}
        self._finished: list[tuple[Delivery, Outcome]] = []
        self._threads: list[threading.Thread] = []
        self._upkeep: list[Callable[[], None]] = []

    def register(self, provider: str, sign: Signer, retries: RetryPolicy) -> None:
        """`sign` gives the headers of a delivery, made afresh for each attempt."""
        self._providers[provider] = (sign, retries)

    def keep_up(self, action: Callable[[], None]) -> None:
        """Have `action` do what the clock makes due: every second when started, and in each `flush`."""
        self._upkeep.append(action)

    def schedule(
        self,
        session: Session,
        provider: str,
        url: str,
        body: bytes,
        content_type: str,
        *,
        kind: str,
        subject: str,
        key: str | None = None,
    ) -> None:
        """Have a webhook sent once the caller's transaction is committed, subject to the provider's faults.

        Webhooks with one `key` are sent one after the other, in order; those without one in any order.
        """
        webhook = {
            "provider": provider,
            "kind": kind,
            "subject": subject,
            "token": str(uuid.uuid4()),
            "url": url,
            "body": body,
            "content_type": content_type,
        }
        session.execute(insert(TABLE), [webhook | fate for fate in self._fates(provider, key)])
        on_commit(session, self._wake)

    def start(self) -> None:
        """Send in background threads from now on, first what a killed process left behind."""
        self._ended.clear()
        targets = [self._dispatch, self._keep_up_forever, *[self._send_forever] * self._workers]
        self._threads = [threading.Thread(target=target, daemon=True) for target in targets]
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """End the threads; what is not sent yet stays pending."""
        self._ended.set()
        self._wake()
        for _ in range(self._workers):
            self._work.put(None)
        for thread in self._threads:
            thread.join()
        self._threads = []
        self._in_flight.clear()
        self._finished.clear()

    def flush(self) -> None:
        """Deliver all that is due by the clock, and what that causes; return when nothing due is left."""
        self._catch_up()
        if self._threads:
            with self._changed:
                while self._in_flight or self._due(1):
                    self._changed.wait(IDLE_SECONDS / 10)
            return
        while due := self._due(self._workers):
            self._settle([(delivery, self._send(delivery)) for delivery in due])
            self._catch_up()

    def counts(self, session: Session) -> dict[str, int]:
        """How many deliveries are pending, done and lost."""
        rows = session.execute(select(Delivery.state, func.count()).group_by(Delivery.state)).all()
        return {"pending": 0, "done": 0, "lost": 0} | dict(rows)

    def _fates(self, provider: str, key: str | None) -> Iterator[dict[str, Any]]:
        """When, in which order and whether each copy of a webhook is sent."""
        misbehaviour = self._misbehaviour
        faults = misbehaviour.faults(provider)
        for _ in range(2 if misbehaviour.strikes(provider, faults.duplicate) else 1):
            shuffled = misbehaviour.strikes(provider, faults.reorder)
            wait = misbehaviour.random(provider) * faults.delay_ms / 1000
            if shuffled:
                wait += misbehaviour.random(provider) * LONGEST_REORDER_SECONDS
            yield {
                "key": f"{provider}:{key}" if key and not shuffled else str(uuid.uuid4()),
                "due_at": self._clock() + timedelta(seconds=wait),
                "state": "lost" if misbehaviour.strikes(provider, faults.lose) else "pending",
            }

    def _wake(self) -> None:
        with self._changed:
            self._woken = True
            self._changed.notify_all()

    def _catch_up(self) -> None:
        for action in self._upkeep:
            action()

    def _keep_up_forever(self) -> None:
        while not self._ended.wait(UPKEEP_SECONDS):
            try:
                self._catch_up()
            except Exception:
                LOG.exception("upkeep failed; it is tried again in a second")

    def _dispatch(self) -> None:
        while not self._ended.is_set():
            with self._changed:
                if not self._woken:
                    self._changed.wait(IDLE_SECONDS)
                self._woken = False
            if self._in_flight:
                time.sleep(GATHER_SECONDS)  # under load, one transaction for several webhooks
            with self._changed:
                finished, self._finished = self._finished, []
            if finished:
                self._settle(finished)
            with self._changed:
                for delivery, _ in finished:
                    del self._in_flight[delivery.id]
            for delivery in self._due(self._workers * 4 - len(self._in_flight)):
                with self._changed:
                    self._in_flight[delivery.id] = delivery.key
                self._work.put(delivery)

    def _send_forever(self) -> None:
        while (delivery := self._work.get()) is not None:
            outcome = self._send(delivery)
            with self._changed:
                self._finished.append((delivery, outcome))
            self._wake()

    def _due(self, limit: int) -> Sequence[Delivery]:
        """The first due delivery of each key that has none in flight, at most `limit`."""
        if limit <= 0:
            return []
        busy = set(self._in_flight.values())
        most, now = limit * 4, self._clock()
        heads: dict[str, Delivery] = {}
        with self._store.reading() as session:
            rows = session.execute(DUE, {"now": now, "most": most}).all()
            if len(rows) == most:  # those of busy keys may have crowded out the others
                others = DUE.where(TABLE.c.key.not_in(busy))
                rows = session.execute(others, {"now": now, "most": most}).all()
        for row in rows:
            if row.key not in heads and row.key not in busy and len(heads) < limit:
                heads[row.key] = Delivery(**row._mapping)
        return list(heads.values())

    def _send(self, delivery: Delivery) -> Outcome:
        sign, _ = self._providers[delivery.provider]
        headers = {"Content-Type": delivery.content_type, **sign(delivery)}
        return self._sender.post(delivery.url, delivery.body, headers)

    def _settle(self, finished: Sequence[tuple[Delivery, Outcome]]) -> None:
        fates = [
            {"delivery": delivery.id, **DONE} if outcome.delivered else self._after_failure(delivery, outcome)
            for delivery, outcome in finished
        ]
        with self._store.session() as session:
            session.execute(SETTLE, fates)

    def _after_failure(self, delivery: Delivery, outcome: Outcome) -> dict[str, Any]:
        _, retries = self._providers[delivery.provider]
        wait = retries.delay(delivery.attempts + 1, outcome)
        if wait is None:
            return {"delivery": delivery.id, "fate": "lost", "due": None}
        # Tried again at once, it keeps its place in the order.
        return {"delivery": delivery.id, "fate": "pending", "due": self._clock() + wait if wait else None}

"""Takes due messages from the outbox, sends several at once, writes down what became of each."""

import logging
import queue
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import psycopg

from bot.bootstrap import Kulanz
from bot.pump.claims import Claim, Result, backoff, claim, settle
from bot.pump.leadership import leader_connection
from bot.pump.limits import TokenBucket
from bot.pump.recovery import resolve
from bot.quick_replies import QuickReplies
from bot.twilio_gateway import SendPostponed, SendRefused, SendUnknown

log = logging.getLogger(__name__)

IDLE_SECONDS = 1.0  # a notification wakes the pump earlier; this is for retries that come due
BUSY_SECONDS = 0.1  # while sends are under way; what comes in meanwhile need not wait for the slowest of them
STANDBY_SECONDS = 2.0
RECOVERY_SECONDS = 5.0


class Pump:
    """Sends for one sender. `run` in a thread of the worker; `drain` where everything happens in one thread."""

    def __init__(self, kulanz: Kulanz) -> None:
        self._kulanz = kulanz
        self._sender = kulanz.config.sender
        self._quick_replies = QuickReplies(kulanz.sessions, kulanz.twilio, kulanz.settings.twilio_credentials[0])
        self._bucket = TokenBucket(self._sender.messages_per_second)
        self._results: queue.SimpleQueue[Result] = queue.SimpleQueue()
        self._in_flight: dict[int, Claim] = {}
        self._paused_until = 0.0
        self._refusals = 0

    def run(self, stop: threading.Event) -> None:
        """Pumps until `stop`, or stands by while another process does."""
        while not stop.is_set():
            try:
                with leader_connection(self._kulanz.engine, self._sender.whatsapp) as connection:
                    if connection is None:
                        stop.wait(STANDBY_SECONDS)
                    else:
                        self._lead(connection, stop)
            except Exception as error:
                # The database went away, or something nobody thought of: the outbox must go on.
                log.error("pump interrupted by %s; starts again", type(error).__name__, exc_info=True)
                stop.wait(STANDBY_SECONDS)

    def drain(self) -> int:
        """Sends all that is due, here and now, and gives the number sent."""
        count = 0
        while batch := self._claim(self._sender.sends_in_flight):
            self._write([self._send(c) for c in batch])
            count += len(batch)
        return count

    def _lead(self, connection: psycopg.Connection, stop: threading.Event) -> None:
        log.info("pump leads")
        next_recovery = 0.0
        with ThreadPoolExecutor(self._sender.sends_in_flight, thread_name_prefix="send") as pool:
            while not stop.is_set():
                if time.monotonic() >= next_recovery:
                    resolve(
                        self._kulanz.sessions,
                        self._kulanz.twilio,
                        self._kulanz.clock.now(),
                        set(self._in_flight),
                    )
                    next_recovery = time.monotonic() + RECOVERY_SECONDS
                self._fill(pool)
                if self._in_flight:
                    self._collect(timeout=BUSY_SECONDS)
                else:
                    for _ in connection.notifies(timeout=self._pause(), stop_after=1):
                        pass
        while self._in_flight:
            self._collect(timeout=IDLE_SECONDS)

    def _fill(self, pool: ThreadPoolExecutor) -> None:
        free = self._sender.sends_in_flight - len(self._in_flight)
        if free <= 0 or time.monotonic() < self._paused_until:
            return
        allowed = self._bucket.take(free)
        claims = self._claim(allowed) if allowed else []
        self._bucket.give_back(allowed - len(claims))
        for claimed in claims:
            self._in_flight[claimed.message_id] = claimed
            pool.submit(self._send_and_report, claimed)

    def _send_and_report(self, claimed: Claim) -> None:
        self._results.put(self._send(claimed))

    def _claim(self, most: int) -> list[Claim]:
        with self._kulanz.sessions.begin() as session:
            return claim(session, most, self._kulanz.clock.now())

    def _send(self, claimed: Claim) -> Result:
        try:
            content = (
                self._quick_replies.content_sid(claimed.buttons, self._kulanz.clock.now())
                if claimed.buttons
                else None
            )
            sid = self._kulanz.twilio.send(
                claimed.address, claimed.body, content_sid=content, reference=claimed.message_id
            )
        except SendRefused as error:
            log.warning("message %d refused: error %s", claimed.message_id, error.code)
            return Result(claimed, "refused", error_code=error.code)
        except SendPostponed:
            return Result(claimed, "postponed")
        except SendUnknown as error:
            log.warning("message %d: no clear answer from Twilio (%s)", claimed.message_id, error)
            return Result(claimed, "unknown")
        except Exception as error:
            log.error("message %d: %s while sending", claimed.message_id, type(error).__name__, exc_info=True)
            return Result(claimed, "unknown")
        return Result(claimed, "accepted", sid)

    def _collect(self, timeout: float) -> None:
        """Waits for one result and takes all that are there: one transaction for them together."""
        try:
            results = [self._results.get(timeout=timeout)]
        except queue.Empty:
            return
        while not self._results.empty():
            results.append(self._results.get())
        try:
            self._write(results)
        except Exception:
            for result in results:  # the database is away: what became of these must not be forgotten
                self._results.put(result)
            raise
        for result in results:
            self._in_flight.pop(result.claim.message_id, None)

    def _write(self, results: list[Result]) -> None:
        now = self._kulanz.clock.now()
        with self._kulanz.sessions.begin() as session:
            for result in results:
                settle(session, result, now)
        self._slow_down(results)

    def _slow_down(self, results: list[Result]) -> None:
        """429 speaks of the whole sender: all of it pauses, longer each time."""
        if any(r.outcome == "postponed" for r in results):
            self._refusals += 1
            pause = min(backoff(self._refusals), timedelta(seconds=30))
            self._paused_until = time.monotonic() + pause.total_seconds()
        elif any(r.outcome == "accepted" for r in results):
            self._refusals = 0

    def _pause(self) -> float:
        paused = self._paused_until - time.monotonic()
        if paused > 0:
            return min(paused, IDLE_SECONDS)
        return self._bucket.wait_seconds() or IDLE_SECONDS

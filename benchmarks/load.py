"""How fast it is with one web, one worker and one Rasa process: the webhook's answer, and replies end to end.

Webhooks are posted directly, signed as Twilio signs, every text another (the NLU remembers texts). A reply counts
when the sandbox's Twilio has it. The sender's limit is lifted, so that the product is measured and not the limit.
"""

import argparse
import itertools
import secrets
import sqlite3
import statistics
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import requests
from sqlalchemy import select
from sqlalchemy.orm import aliased

from benchmarks.costs import processor_seconds
from benchmarks.forging import Keys, Sent
from benchmarks.generator import Posted, post_all, webhook
from benchmarks.machine import say, say_machine, table
from benchmarks.people import Person, settle_in
from benchmarks.quiet import wait_until_quiet
from benchmarks.stack import Stack
from bot.bootstrap import Kulanz
from bot.tables import InboundMessage, OutboundMessage

_PATIENCE = 600
_CONFIG = {"sender": {"messages_per_second": 1000}}
Row = tuple[str, str]


def main() -> int:
    options = _options()
    say_machine()
    with Stack(say, _CONFIG) as stack:
        load = Load(stack, settle_in(stack.kulanz, options.phones))
        load.open_windows()
        rows = [("measured", "value")]
        for number in range(options.repeat):
            say(f"Round {number + 1} of {options.repeat}")
            rows += load.webhooks(options.rate, options.seconds)
            rows += load.moderate(options.moderate_rate, options.seconds)
            rows += load.throughput(options.burst)
        say(table(rows))
        say_machine()
    return 1 if load.failures else 0


class Load:
    """The measurements, one after the other on the same running product."""

    def __init__(self, stack: Stack, people: list[Person]) -> None:
        self.failures = 0
        self._kulanz: Kulanz = stack.kulanz
        self._scratch = stack.scratch
        self._sandbox = stack.scratch / "var" / "sandbox.sqlite3"
        self._people = itertools.cycle(people)
        self._phones = people
        self._keys = Keys.of(stack.kulanz, "")
        self._number = itertools.count()

    def open_windows(self) -> None:
        """Each phone writes once through the sandbox: free text is allowed for 24 hours then."""
        sids = []
        for person in self._phones:
            url = f"{self._kulanz.settings.sandbox_url}/phones/{person.phone}/messages"
            answer = requests.post(url, json={"body": person.text(0)}, timeout=10)
            answer.raise_for_status()
            sids.append(answer.json()["sid"])
        wait_until_quiet(self._kulanz, sids, _PATIENCE)

    def webhooks(self, rate: float, seconds: float) -> list[Row]:
        """The webhook's answer at this rate, while the worker answers what comes in."""
        say(f"  webhooks at {rate:g}/s for {seconds:g} s …")
        posted, _ = self._post(int(rate * seconds), rate)
        latencies = sorted(p.latency for p in posted)
        return [
            (f"webhook p50 at {rate:g}/s", _ms(_quantile(latencies, 0.5))),
            (f"webhook p99 at {rate:g}/s", _ms(_quantile(latencies, 0.99))),
            (f"webhook slowest of {len(latencies)}", _ms(latencies[-1])),
        ]

    def moderate(self, rate: float, seconds: float) -> list[Row]:
        """From the webhook's moment to the sandbox having the reply, without a queue building up."""
        say(f"  end to end at {rate:g}/s for {seconds:g} s …")
        posted, arrivals = self._post(int(rate * seconds), rate)
        due = dict(zip(arrivals, (p.due for p in sorted(posted, key=lambda p: p.due)), strict=True))
        took = sorted(at - due[sid] for sid, at in arrivals.items() if at)
        return [
            (f"end to end p50 at {rate:g}/s", _ms(_quantile(took, 0.5))),
            (f"end to end p99 at {rate:g}/s", _ms(_quantile(took, 0.99))),
        ]

    def throughput(self, messages: int) -> list[Row]:
        """As fast as the webhook accepts them, until the sandbox has the last reply."""
        say(f"  {messages} messages at once …")
        before = processor_seconds(self._scratch)
        posted, arrivals = self._post(messages, None)
        spent = processor_seconds(self._scratch) - before
        began = min(p.due for p in posted)
        accepted = messages / (max(p.done for p in posted) - began)
        answered = messages / (max(arrivals.values()) - began)
        return [
            ("webhooks accepted, flat out", f"{accepted:.0f}/s"),
            (f"replies end to end ({messages} at once)", f"{answered:.1f}/s"),
            *((f"processor time per message: {name}", _ms(spent[name] / messages)) for name in sorted(spent)),
            ("processor time per message: all", _ms(spent.total() / messages)),
        ]

    def _post(self, count: int, rate: float | None) -> tuple[list[Posted], dict[str, float]]:
        """What was posted, and when (or 0: not at all) the reply to each SID reached the sandbox."""
        sids, sent = self._messages(count)
        posted = post_all(self._kulanz.public_url, sent, rate, senders=32)
        self.failures += sum(p.status != 200 for p in posted)
        if wait_until_quiet(self._kulanz, sids, _PATIENCE) is None:
            raise SystemExit("The product did not answer everything: no figures.")
        return posted, self._arrivals(sids)

    def _messages(self, count: int) -> tuple[list[str], list[Sent]]:
        sids = [f"SM{secrets.token_hex(16)}" for _ in range(count)]
        return sids, [webhook(self._keys, sid, *self._message()) for sid in sids]

    def _message(self) -> tuple[str, str]:
        person, number = next(self._people), next(self._number)
        return person.phone, f"{person.text(number)} {number}"

    def _arrivals(self, sids: list[str]) -> dict[str, float]:
        arrived = dict(_sandbox_times(self._sandbox))
        inbound, outbound = aliased(InboundMessage), aliased(OutboundMessage)
        pairs = (
            select(inbound.provider_sid, outbound.provider_sid)
            .join(outbound, outbound.in_reply_to == inbound.id)
            .where(inbound.provider_sid.in_(sids))
        )
        with self._kulanz.sessions() as session:
            replies: dict[str, str | None] = dict(session.execute(pairs).all())
        return {sid: arrived.get(replies.get(sid) or "", 0.0) for sid in sids}


def _sandbox_times(database: Path) -> Iterator[tuple[str, float]]:
    """When each message of ours reached the sandbox: its API tells seconds only."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        for sid, at in connection.execute("select sid, created_at from message where direction <> 'inbound'"):
            yield sid, datetime.fromisoformat(at).replace(tzinfo=UTC).timestamp()


def _quantile(values: list[float], share: float) -> float:
    return statistics.quantiles(values, n=1000, method="inclusive")[round(share * 1000) - 1]


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks.load", description=__doc__)
    parser.add_argument("--rate", type=float, default=100, help="webhooks per second (default %(default)s)")
    parser.add_argument("--seconds", type=float, default=30, help="length of each rate (default %(default)s)")
    parser.add_argument("--moderate-rate", type=float, default=20, help="for end to end (default %(default)s)")
    parser.add_argument("--burst", type=int, default=1000, help="messages at once (default %(default)s)")
    parser.add_argument("--phones", type=int, default=200)
    parser.add_argument("--repeat", type=int, default=1, help="rounds on the same product")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())

"""The product's database against Twilio's own list: what was lost, doubled, or out of order."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from sqlalchemy import func, select
from twilio.rest import Client
from twilio.rest.api.v2010.account.message import MessageInstance

from benchmarks.machine import table
from benchmarks.record import Record, Reply
from bot.bootstrap import Kulanz
from bot.tables import Handoff


@dataclass
class Verdict:
    """Counts; `faults` are those that must be zero."""

    counts: dict[str, int] = field(default_factory=dict)
    faults: dict[str, int] = field(default_factory=dict)

    @property
    def well(self) -> bool:
        return not any(self.faults.values())

    def show(self, say: Callable[[str], None], kills: Mapping[str, int]) -> None:
        rows = [(f"SIGKILLs of {name}", number) for name, number in sorted(kills.items())]
        say(table([*rows, *self.counts.items()]))
        say("\nThese must be 0:")
        say(table(list(self.faults.items())))
        say("\nEvery message was answered once, in order." if self.well else "\nNOT WELL: see the counts above.")


def judge(kulanz: Kulanz, sids: list[str]) -> Verdict:
    """Compares what phones sent, what the product knows, and what Twilio lists."""
    verdict, record = Verdict(), Record.read(kulanz)
    listed = _listed(kulanz)
    _judge_inbound(verdict, record, sids, [m.sid for m in listed if m.direction == "inbound"])
    outbound = [m for m in listed if m.direction != "inbound"]
    _judge_sends(verdict, record, outbound)
    _judge_order(verdict, record, [m.sid for m in outbound])
    with kulanz.sessions() as session:
        reasons = dict(session.execute(select(Handoff.reason, func.count()).group_by(Handoff.reason)).all())
    verdict.counts["handoffs because of failure"] = reasons.pop("failed", 0)
    verdict.counts["other handoffs"] = sum(reasons.values())
    return verdict


def _listed(kulanz: Kulanz) -> list[MessageInstance]:
    """All of Twilio's messages, oldest first."""
    client = Client(*kulanz.settings.twilio_credentials)
    client.api.base_url = f"{kulanz.settings.sandbox_url}/twilio"
    return list(reversed(client.messages.list(page_size=1000)))


def _judge_inbound(verdict: Verdict, record: Record, sids: list[str], listed: list[str]) -> None:
    known = Counter(record.inbound.values())
    answered = {reply.in_reply_to for reply in record.replies}
    verdict.counts |= {
        "messages that phones sent": len(sids),
        "known to the product": len(known.keys() & set(sids)),
        "of them answered": sum(sid in known and number in answered for number, sid in record.inbound.items()),
        "found by reconciliation": record.reconciled,
    }
    verdict.faults |= {
        "sent, not in Twilio's list": len(set(sids) - set(listed)),
        "in the list, unknown to the product": len(set(listed) - known.keys()),
        "known to the product, never sent": len(known.keys() - set(sids)),
        "stored more than once": sum(count - 1 for count in known.values()),
        "without an answer": len(record.inbound.keys() - answered),
        "without exactly one turn": sum(record.turns[number] != 1 for number in record.inbound),
    }


def _judge_sends(verdict: Verdict, record: Record, outbound: list[MessageInstance]) -> None:
    """Extra messages in the list are doubles; those sent again because the list could not tell are allowed."""
    sids = {m.sid for m in outbound}
    ours = {reply.sid for reply in record.replies}
    extra = Counter((m.to.removeprefix("whatsapp:"), m.body) for m in outbound if m.sid not in ours)
    allowed = Counter[tuple[str, str]]()
    for reply in record.replies:
        allowed[reply.address, reply.body] += reply.not_found
    excused = extra & allowed
    verdict.counts |= {
        "replies in the outbox": len(record.replies),
        "replies in Twilio's list": len(outbound),
        "send attempts": sum(reply.attempts for reply in record.replies),
        "attempts found in Twilio's list afterwards": sum(reply.found for reply in record.replies),
        "attempts not found there, sent again": sum(reply.not_found for reply in record.replies),
        "doubled where the list could not tell": excused.total(),
    }
    verdict.faults |= {
        "replies lost": sum(reply.sid not in sids for reply in record.replies),
        "replies refused": sum(reply.status == "failed" for reply in record.replies),
        "replies doubled": (extra - excused).total(),
    }


def _judge_order(verdict: Verdict, record: Record, listed: list[str]) -> None:
    """Replies follow the order in which the messages were stored: when written, and when sent."""
    place = {sid: number for number, sid in enumerate(listed)}
    by_conversation: dict[int, list[Reply]] = defaultdict(list)
    for reply in record.replies:
        by_conversation[reply.conversation_id].append(reply)
    verdict.faults |= {
        "replies written out of order": sum(
            _inversions(reply.in_reply_to for reply in replies) for replies in by_conversation.values()
        ),
        "replies sent out of order": sum(
            _inversions(place.get(reply.sid or "", 0) for reply in replies) for replies in by_conversation.values()
        ),
    }


def _inversions(numbers: Iterable[int]) -> int:
    return sum(later < earlier for earlier, later in pairwise(numbers))

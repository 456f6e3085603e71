"""Plays one specification on the stage, turn by turn."""

import re
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

import requests
from sqlalchemy import select

from bot.debtors import add_debtor, add_invoice
from bot.tables import AuditEntry, ContactPoint, Conversation
from cli.converse.comparing import differences, differences_at_end
from cli.converse.payer import Payer
from cli.converse.reading import overlaid
from cli.converse.result import Message, Played, Turn
from cli.converse.spec import Payment, Said, Spec, Step
from cli.converse.stage import Restless, Stage
from cli.converse.work import failed_jobs

_SECONDS = 30
# A grey square, as small as a PNG gets.
_PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="


class Stuck(Exception):
    """The debtor can't do what the specification says: there is no such button, no link."""


def play(stage: Stage, path: Path, spec: Spec) -> Played:
    """What came of the conversation; ends early where a turn can't be played."""
    began = time.monotonic()
    played = Played(path, spec.name)
    stage.reset(spec.given.now, overlaid(stage.config, spec.given.config))
    player = _Player(stage, spec)
    try:
        for step in spec.turns:
            played.turns.append(Turn(_described(step)))
            player.take(step, played.turns[-1])
        played.differences += player.end()
    except Stuck as reason:
        played.turns[-1].differences.append(str(reason))
    except Restless:
        played.turns[-1].differences.append("the product does not come to rest: a job fails again and again")
    played.seconds = time.monotonic() - began
    return played


class _Player:
    """The debtor and the world around, in one conversation."""

    def __init__(self, stage: Stage, spec: Spec) -> None:
        self._stage = stage
        self._spec = spec
        self._payer = Payer(stage.http)
        self._phone = f"{stage.sandbox_url}/phones/{spec.given.debtor.phone}"
        self._seen = 0
        self._audited = 0
        self._inbox: list[dict[str, Any]] = []
        self._address = self._give_phone()
        if spec.given.debtor.known:
            self._bring_in()

    def take(self, step: Step, turn: Turn) -> None:
        """Plays one turn and writes down what came of it."""
        self._act(step, turn)
        self._stage.settle()
        self._read_phone(turn)
        self._read_audit(turn)
        turn.differences += differences(step, turn)
        turn.differences += [f"the job {name} failed for good" for name in failed_jobs(self._stage.kulanz)]

    def end(self) -> list[str]:
        """What does not hold at the end."""
        with self._stage.kulanz.sessions() as session:
            return list(differences_at_end(session, self._address, len(self._inbox), self._spec.then))

    def _act(self, step: Step, turn: Turn) -> None:
        if step.debtor:
            self._post(f"{self._phone}/messages", self._written(step.debtor))
        elif step.open:
            turn.page = self._payer.open(self._last_link()).text
        elif step.pay:
            self._pay(step.pay, turn)
        elif step.settle:
            self._settle_payment(step.settle)
        elif isinstance(step.clock, timedelta):
            self._stage.clock.advance(step.clock)
        elif step.clock:
            self._stage.clock.set(step.clock)

    def _written(self, said: Said) -> dict[str, Any]:
        if said.button:
            return {"button": self._button(said.button)}
        if said.media:
            file = {"filename": "picture.png", "content_type": "image/png", "data": _PICTURE}
            return {"body": said.text, "media": file}
        return {"body": said.text}

    def _button(self, number: int) -> dict[str, Any]:
        if not self._inbox:
            raise Stuck(f"there is no message with a button {number}")
        last = self._inbox[-1]
        if number > len(last["buttons"]):
            raise Stuck(f"there is no button {number}: the last message has {len(last['buttons'])}")
        return {"message_sid": last["sid"], "index": number - 1}

    def _pay(self, payment: Payment, turn: Turn) -> None:
        page, result = self._payer.pay(self._last_link(), payment)
        turn.page = page.text
        if result != payment.result:
            turn.differences.append(f"the payment was {result}, expected {payment.result}")

    def _last_link(self) -> str:
        prefix = re.escape(f"{self._stage.kulanz.public_url}/p/")
        links = re.findall(rf"{prefix}\S+", "\n".join(message["body"] for message in self._inbox))
        if not links:
            raise Stuck("the debtor was sent no payment link")
        return str(links[-1])

    def _settle_payment(self, outcome: str) -> None:
        key, _ = self._stage.kulanz.settings.stripe_credentials
        stripe = f"{self._stage.sandbox_url}/stripe"
        listed = self._stage.http.get(f"{stripe}/v1/payment_intents", auth=(key, ""), timeout=_SECONDS).json()
        waiting = [i["id"] for i in listed["data"] if i["status"] in ("processing", "requires_action")]
        if not waiting:
            raise Stuck("no payment waits to be settled")
        self._post(f"{stripe}/_settle/{waiting[0]}", {"outcome": outcome})

    def _give_phone(self) -> str:
        """The debtor's address as the product will see it."""
        debtor = self._spec.given.debtor
        phone = {"number": debtor.phone, "name": debtor.name, "language": debtor.language}
        made = self._post(f"{self._stage.sandbox_url}/phones", {**phone, "hides_number": debtor.hides_number})
        return str(made["external_user_id"] if debtor.hides_number else debtor.phone)

    def _bring_in(self) -> None:
        kulanz, given = self._stage.kulanz, self._spec.given
        about = given.debtor.model_dump(include={"name", "language", "tone", "postcode", "verified"})
        with kulanz.sessions.begin() as session:
            debtor = add_debtor(kulanz, session, address=self._address, **about)
            for invoice in given.invoices:
                add_invoice(kulanz, session, debtor, **invoice.model_dump())

    def _read_phone(self, turn: Turn) -> None:
        url = f"{self._phone}/messages?after={self._seen}"
        for message in self._stage.http.get(url, timeout=_SECONDS).json():
            self._seen = message["id"]
            if message["direction"] == "inbound":
                continue
            if message["status"] == "failed":
                turn.differences.append(f"a message did not reach the debtor: error {message['error_code']}")
                continue
            self._inbox.append(message)
            turn.replies.append(Message(message["body"], tuple(b["title"] for b in message["buttons"])))

    def _read_audit(self, turn: Turn) -> None:
        query = (
            select(AuditEntry)
            .join(Conversation, Conversation.id == AuditEntry.conversation_id)
            .join(ContactPoint, ContactPoint.id == Conversation.contact_point_id)
            .where(ContactPoint.address == self._address, AuditEntry.id > self._audited)
            .where(AuditEntry.action == "turn")
            .order_by(AuditEntry.id)
        )
        with self._stage.kulanz.sessions() as session:
            for entry in session.scalars(query):
                self._audited = entry.id
                turn.intent, turn.confidence = entry.data["intent"], entry.data["confidence"]
                turn.taken_as = entry.data["taken_as"]

    def _post(self, url: str, content: dict[str, Any]) -> dict[str, Any]:
        response = self._stage.http.post(url, json=content, timeout=_SECONDS)
        if response.status_code >= requests.codes.bad_request:
            raise Stuck(f"the sandbox refuses: {response.text.strip()}")
        answer: dict[str, Any] = response.json()
        return answer


def _described(step: Step) -> str:
    """What is done in this turn, in a few words."""
    if step.debtor and step.debtor.button:
        return f"taps button {step.debtor.button}"
    if step.debtor and step.debtor.media:
        return f"sends a {step.debtor.media} {step.debtor.text}".rstrip()
    if step.debtor:
        return step.debtor.text
    if step.pay:
        return f"pays with {'card ' + step.pay.card if step.pay.method == 'card' else step.pay.method}"
    if step.open:
        return "opens the last link"
    return f"payment {step.settle}" if step.settle else f"clock: {step.clock}"

"""The product on a stage: real PostgreSQL, real Rasa, the sandbox over HTTP, all jobs run on demand."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
import requests

from bot.config import load_config
from bot.debtors import add_debtor, add_invoice
from bot.postgres import ensure_url
from bot.settings import load_settings
from cli.converse.stage import Stage

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
PHONE = "+4915112345678"
ASKS_FOR_LINK = "Können Sie mir bitte den Link zum Bezahlen schicken?"


@pytest.fixture(scope="session")
def the_stage() -> Iterator[Stage]:
    # Not beside the product's database: a conversation may be played there at the same time.
    settings = load_settings()
    beside = ensure_url(settings.database_url, database="kulanz_integration")
    stage = Stage(settings.model_copy(update={"database_url": beside}), load_config())
    yield stage
    stage.close()


@pytest.fixture
def stage(the_stage: Stage) -> Iterator[Stage]:
    """An empty product, its clock at NOW; what a test exchanges of it comes back."""
    the_stage.reset(NOW, the_stage.config)
    requests.delete(f"{the_stage.sandbox_url}/_misbehave", timeout=10).raise_for_status()
    whole = the_stage.kulanz
    yield the_stage
    the_stage.kulanz = whole


class Person:
    """A debtor with a phone and invoices over 480.00 EUR each."""

    def __init__(self, stage: Stage, phone: str = PHONE, invoices: int = 1, verified: bool = True) -> None:
        self.stage, self.phone = stage, phone
        self.post("/phones", {"number": phone, "name": "Anna Weber", "language": "de"})
        with stage.kulanz.sessions.begin() as session:
            debtor = add_debtor(
                stage.kulanz,
                session,
                name="Anna Weber",
                address=phone,
                language="de",
                postcode="50667",
                verified=verified,
            )
            self.debtor_id = debtor.id
            self.invoice_ids = [
                add_invoice(
                    stage.kulanz,
                    session,
                    debtor,
                    number=f"RE-{phone[-4:]}-{number}",
                    creditor="Praxis Sommer",
                    description="Physiotherapie",
                    amount="480.00",
                    currency="EUR",
                    due=date(2026, 10, 20),
                ).id
                for number in range(invoices)
            ]

    def write(self, text: str, **more: Any) -> str:
        """Sends a message and gives its SID; nothing is delivered until the stage settles."""
        return str(self.post(f"/phones/{self.phone}/messages", {"body": text, **more})["sid"])

    def read(self) -> list[dict[str, Any]]:
        """What the firm wrote, oldest first."""
        chat = requests.get(f"{self.stage.sandbox_url}/phones/{self.phone}/messages", timeout=10).json()
        return [message for message in chat if message["direction"] != "inbound"]

    def post(self, path: str, content: dict[str, Any]) -> dict[str, Any]:
        response = requests.post(f"{self.stage.sandbox_url}{path}", json=content, timeout=10)
        response.raise_for_status()
        answer: dict[str, Any] = response.json()
        return answer


@pytest.fixture
def anna(stage: Stage) -> Person:
    return Person(stage)


def misbehave(stage: Stage, **faults: Any) -> None:
    """What Twilio does wrong from now on."""
    requests.post(f"{stage.sandbox_url}/_misbehave", json={"twilio": faults}, timeout=10).raise_for_status()

"""Demo data: debtors to try the product with, and a sandbox phone for each."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import requests
import yaml

from bot.bootstrap import Kulanz
from bot.debtors import add_debtor, add_invoice, has_debtors

_DEBTORS = Path(__file__).with_name("demo.yml")


def load(kulanz: Kulanz) -> bool:
    """Loads the demo debtors where there are none yet, and gives each a phone; False where there were some."""
    debtors: list[dict[str, Any]] = yaml.safe_load(_DEBTORS.read_text(encoding="utf-8"))
    with kulanz.sessions.begin() as session:
        if has_debtors(session):
            return False
        for entry in debtors:
            debtor = add_debtor(
                kulanz,
                session,
                name=entry["name"],
                address=entry["phone"],
                language=entry["language"],
                tone=entry["tone"],
                postcode=entry["postcode"],
                verified=entry["verified"],
            )
            today = kulanz.clock.now().astimezone(kulanz.config.company.zone).date()
            for invoice in entry["invoices"]:
                due = today + timedelta(days=invoice["due"])
                creditor = kulanz.config.company.name
                add_invoice(kulanz, session, debtor, creditor=creditor, **{**invoice, "due": due})
        # Last, so that a sandbox that is not there leaves nothing half loaded.
        for entry in debtors:
            _give_phone(kulanz.settings.sandbox_url, entry)
    return True


def _give_phone(sandbox_url: str, entry: dict[str, Any]) -> None:
    phone = {"number": entry["phone"], "name": entry["name"], "language": entry["language"]}
    requests.post(f"{sandbox_url}/phones", json=phone, timeout=10).raise_for_status()

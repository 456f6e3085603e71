"""Debtors with an invoice and a sandbox phone each, and what they write."""

from dataclasses import dataclass
from datetime import timedelta

import requests

from bot.bootstrap import Kulanz
from bot.debtors import add_debtor, add_invoice

LANGUAGES = ("de", "it", "en", "pt-BR", "es", "fr")

# Asks for the link, the balance, a greeting: nothing that ends the conversation or hands it to a person.
TEXTS: dict[str, tuple[str, ...]] = {
    "de": (
        "Können Sie mir bitte den Link zum Bezahlen schicken?",
        "Wie viel muss ich noch bezahlen?",
        "Guten Tag",
    ),
    "it": ("Mi può mandare il link per pagare?", "Quanto devo ancora pagare?", "Buongiorno"),
    "en": ("Can you send me the payment link please?", "How much do I still owe?", "Hello"),
    "pt-BR": ("Pode me mandar o link para pagar?", "Quanto eu ainda devo?", "Bom dia"),
    "es": ("¿Me puede enviar el enlace para pagar?", "¿Cuánto debo todavía?", "Buenos días"),
    "fr": ("Pouvez-vous m'envoyer le lien de paiement ?", "Combien est-ce que je dois encore ?", "Bonjour"),
}


@dataclass(frozen=True)
class Person:
    phone: str
    language: str

    def text(self, number: int) -> str:
        """What this person writes in the `number`th message."""
        texts = TEXTS[self.language]
        return texts[number % len(texts)]


def settle_in(kulanz: Kulanz, count: int) -> list[Person]:
    """Makes verified debtors with an invoice and a phone each."""
    people = [Person(f"+4915199{number:06}", LANGUAGES[number % len(LANGUAGES)]) for number in range(count)]
    with kulanz.sessions.begin() as session:
        for number, person in enumerate(people):
            debtor = add_debtor(
                kulanz,
                session,
                name=f"Debtor {number}",
                address=person.phone,
                language=person.language,
                postcode="50667",
                verified=True,
            )
            add_invoice(
                kulanz,
                session,
                debtor,
                number=f"B-{number}",
                creditor=kulanz.config.company.name,
                description="Physiotherapie",
                amount="120.00",
                currency="EUR",
                due=kulanz.clock.now().date() - timedelta(days=10),
            )
    with requests.Session() as http:
        for number, person in enumerate(people):
            phone = {"number": person.phone, "name": f"Debtor {number}", "language": person.language}
            answer = http.post(f"{kulanz.settings.sandbox_url}/phones", json=phone, timeout=10)
            answer.raise_for_status()
    return people

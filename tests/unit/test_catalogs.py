"""The catalogs: six languages, two tones, the same messages, nothing too long."""

from datetime import date
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.config import LANGUAGES
from bot.wording import Voice, text, word
from flows.outcome import Button, Lines, PaymentUrl, Reply
from flows.values import Money

CATALOGS = Path("bot/catalogs")
NAMES: dict[str, str | int] = {
    "amount": "1.234,56 €",
    "left": 2,
    "creditor": "Praxis Sommer & Partner",
    "number": "RE-2026-100123",
    "description": "Physiotherapie und Massage",
    "due": "20. September 2026",
    "date": "20. September 2026",
    "url": "https://zahlen.praxis-sommer.example/p/ff.abcdefghijklmn",
    "lines": "• 1\n• 2\n• 3",
    "company": "Praxis Sommer & Partner",
    "phone": "+49 221 9025 110",
    "address": "Lindenallee 12, 50667 Köln, Germany",
    "first": "Zahlung klappt nicht",
    "second": "Zahlungsbestätigung",
}


class Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.found.add(node.id.name)


def messages(language: str) -> dict[str, ast.Message]:
    body = FluentParser().parse((CATALOGS / f"{language}.ftl").read_text(encoding="utf-8")).body
    junk = [entry.content for entry in body if isinstance(entry, ast.Junk)]
    assert not junk
    return {entry.id.name: entry for entry in body if isinstance(entry, ast.Message)}


def variables(message: ast.Message) -> set[str]:
    visitor = Variables()
    visitor.visit(message)
    return visitor.found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same(language: str):
    english, other = messages("en"), messages(language)
    assert other.keys() == english.keys()
    for key, message in english.items():
        assert variables(other[key]) == variables(message), key


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tone", ["formal", "informal"])
def test_everything_can_be_said_and_fits(language: str, tone: str):
    for key, message in messages(language).items():
        said = text(key, Voice(language, tone), {name: NAMES[name] for name in variables(message) - {"tone"}})
        assert said.strip()
        assert len(said) <= (20 if key.startswith("button-") else 600), key
        assert "{" not in said, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tones_differ_where_debtors_are_addressed(language: str):
    keys = [key for key, message in messages(language).items() if "tone" in variables(message)]
    assert len(keys) > 20
    for key in keys:
        arguments = {name: NAMES[name] for name in variables(messages(language)[key]) - {"tone"}}
        formal, informal = (text(key, Voice(language, tone), arguments) for tone in ("formal", "informal"))
        assert formal != informal, key


def test_arguments_are_formatted_for_the_language():
    reply = Reply(
        "which-invoice",
        {
            "lines": Lines(
                (
                    Reply(
                        "invoice-line",
                        {
                            "amount": Money(48000, "EUR"),
                            "number": "RE-1",
                            "creditor": "Praxis Sommer",
                            "description": "Massage",
                            "due": date(2026, 10, 20),
                        },
                    ),
                )
            )
        },
        (Button("RE-1", "pay:1", literal=True), Button("button-pay", "pay")),
    )
    worded = word(reply, Voice("de", "formal"), lambda _: "unused")
    assert "480,00\xa0€" in worded.body
    assert "20. Oktober 2026" in worded.body
    assert [button["payload"] for button in worded.buttons] == ["pay:1", "pay"]
    assert worded.buttons[0]["title"] == "RE-1"


def test_the_payment_link_is_filled_in():
    reply = Reply("payment-failed", {"amount": Money(100, "EUR"), "number": "1", "url": PaymentUrl(7)})
    assert "https://x/p/7" in word(reply, Voice("en", "formal"), lambda invoice: f"https://x/p/{invoice}").body


def test_a_missing_argument_is_an_error_not_a_gap():
    with pytest.raises(ValueError, match="payment-link"):
        text("payment-link", Voice("en", "formal"), {})

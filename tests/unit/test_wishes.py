"""Messages with several wishes: where they may be divided, and when they are."""

import pytest

from nlu.wishes import Prices, Span, candidates, wishes
from nlu.wishes.marked import without_bars
from nlu.wishes.points import MOST_POINTS, points

INTENTS = ["already_paid", "ask_receipt", "ask_balance", "greet", "out_of_scope"]
PRICES = Prices(certainty=4.0, rivalry=-0.4, length=2.4, division=5.6)
TWO = "ich habe das gestern überwiesen, könnt ihr mir den eingang bestätigen"


def beginnings(text: str) -> list[str]:
    """The first word after each place where the text may be divided."""
    return [text[point.place :].split()[0] for point in points(text)]


def reading(intent: str, confidence: float, rival: str = "out_of_scope") -> list[float]:
    """Probabilities with these two above the others."""
    return [confidence if name == intent else 0.99 - confidence if name == rival else 0.001 for name in INTENTS]


def said(text: str, parts: dict[str, list[float]], whole: list[float]) -> list[tuple[str, str]]:
    """The wishes of a text with their words; a span that is not among `parts` reads as the whole does."""
    spans = candidates(text)
    readings = [parts.get(text[start:end].strip(), whole) for start, end in spans]
    return [(wish.intent, text[wish.start : wish.end]) for wish in wishes(text, spans, readings, INTENTS, PRICES)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Das Geld ist weg. Bestätigen Sie mir das?", ["Bestätigen"]),
        ("das geld ist weg\nbestätigen sie mir das", ["bestätigen"]),
        ("non mi apre la pagina 😅 mandatene un altro voi", ["mandatene"]),
        ("I paid that on tuesday, send me a receipt", ["send"]),
        ("lo pagué el martes - mándeme el recibo", ["mándeme"]),
        ("quanto devo ancora darvi e mandatemi il collegamento", ["e"]),
        ("ya pagué el martes además necesito el recibo", ["además"]),
        ("já paguei ontem à noite também preciso dum recibo", ["também"]),
        ("j'ai payé mardi soir et puis envoyez le reçu", ["et"]),
        ("ich kann grad nicht zahlen AUẞERDEM stimmt das nicht", ["AUẞERDEM"]),
        ("the page says it expired how much was it", ["how"]),
    ],
)
def test_a_message_may_be_divided_at_signs_and_connectives(text: str, expected: list[str]) -> None:
    assert beginnings(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "die Rechnung Nr. 4711 fehlt mir noch",
        "der Betrag ging am 14. März vom Konto ab",
        "devo 1.250,50 euros pra vocês ainda hoje",
        "bezahlt, danke, tschüss",
        "",
    ],
)
def test_an_abbreviation_a_number_or_a_short_message_divides_nothing(text: str) -> None:
    assert points(text) == []


def test_a_long_story_has_few_candidates_and_its_sentences_come_first() -> None:
    text = "ich war beim arzt, und dann im bus, aber krank. Heute geht es. Wie viel ist offen? Und der Link?"
    assert beginnings(text) == ["Heute", "Wie", "Und"]
    assert len(points(text + " und nun, also gut, ja" * 20)) == MOST_POINTS


def test_candidates_are_the_whole_first_and_every_part_between_two_points() -> None:
    text = "eins zwei drei, vier fünf sechs, sieben acht neun"
    whole, *parts = candidates(text)
    assert text[whole.start : whole.end] == text
    assert sorted(text[start:end].strip() for start, end in parts) == [
        "eins zwei drei,",
        "eins zwei drei, vier fünf sechs,",
        "sieben acht neun",
        "vier fünf sechs,",
        "vier fünf sechs, sieben acht neun",
    ]


def test_two_sure_and_different_parts_are_two_wishes() -> None:
    parts = {
        "ich habe das gestern überwiesen,": reading("already_paid", 0.98),
        "könnt ihr mir den eingang bestätigen": reading("ask_receipt", 0.97),
    }
    assert said(TWO, parts, reading("already_paid", 0.6, "ask_receipt")) == [
        ("already_paid", "ich habe das gestern überwiesen,"),
        ("ask_receipt", "könnt ihr mir den eingang bestätigen"),
    ]


@pytest.mark.parametrize(
    "second", [reading("ask_receipt", 0.4), reading("greet", 0.98), reading("out_of_scope", 0.98)]
)
def test_an_unsure_part_a_greeting_or_a_story_is_no_wish_of_its_own(second: list[float]) -> None:
    parts = {
        "ich habe das gestern überwiesen,": reading("already_paid", 0.98),
        "könnt ihr mir den eingang bestätigen": second,
    }
    assert said(TWO, parts, reading("already_paid", 0.7)) == [("already_paid", TWO)]


def test_parts_of_the_same_intent_stay_one_wish() -> None:
    assert said(TWO, {}, reading("already_paid", 0.98)) == [("already_paid", TWO)]


def test_a_greeting_goes_with_the_wish_beside_it() -> None:
    text = "Guten Tag allerseits. Ich habe gestern alles bezahlt. Was ist jetzt noch offen?"
    paid = "Guten Tag allerseits. Ich habe gestern alles bezahlt."
    parts = {
        "Guten Tag allerseits.": reading("greet", 0.99),
        "Ich habe gestern alles bezahlt.": reading("already_paid", 0.99),
        paid: reading("already_paid", 0.97),
        "Was ist jetzt noch offen?": reading("ask_balance", 0.99),
    }
    assert said(text, parts, reading("ask_balance", 0.6, "already_paid")) == [
        ("already_paid", paid),
        ("ask_balance", "Was ist jetzt noch offen?"),
    ]


def test_three_wishes_are_told_in_their_order() -> None:
    text = "hab es gestern überwiesen, bitte den beleg schicken, und was ist noch offen"
    first, second, third = "hab es gestern überwiesen,", "bitte den beleg schicken,", "und was ist noch offen"
    parts = {
        first: reading("already_paid", 0.99),
        second: reading("ask_receipt", 0.99),
        third: reading("ask_balance", 0.99),
        f"{first} {second}": reading("already_paid", 0.5, "ask_receipt"),
        f"{second} {third}": reading("ask_receipt", 0.5, "ask_balance"),
    }
    assert said(text, parts, reading("already_paid", 0.4)) == [
        ("already_paid", first),
        ("ask_receipt", second),
        ("ask_balance", third),
    ]


def test_a_message_that_cannot_be_divided_is_its_own_wish() -> None:
    text = "wie viel  "
    (wish,) = wishes(text, [Span(0, len(text))], [reading("ask_balance", 0.9)], INTENTS)
    assert (wish.intent, wish.confidence, text[wish.start : wish.end]) == ("ask_balance", 0.9, "wie viel")


def test_bars_mark_where_wishes_begin_and_are_no_part_of_the_message() -> None:
    text, places = without_bars("schon bezahlt, | quittung bitte. | was ist offen")
    assert text == "schon bezahlt, quittung bitte. was ist offen"
    assert [text[place:] for place in places] == ["quittung bitte. was ist offen", "was ist offen"]

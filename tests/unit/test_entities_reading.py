"""What holds for every text: no crash, spans in the text and apart, nothing in the past unless it is told so."""

import re
import time
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlu.entities import LANGUAGES, Entities, read
from nlu.entities.holidays import easter
from nlu.entities.lexicon import lexicon

NOW = datetime(2026, 11, 23, 10, tzinfo=timezone(timedelta(hours=1)))
_PAST_KINDS = {"PAST", "LAST", "AGO", "AGOPRE", "FORLONG", "AUX", "REL"}
_SIGNS = "15. 1/2 3.12. 50 1.234,56 € % , . - 15:30 2027 80€50 x # 🙏".split()


def _words(language: str) -> list[str]:
    known = lexicon(language)
    entries = [(words, kind) for entries in known.phrases.values() for words, kind, *_ in entries]
    told = {word for words, kind in entries if kind in _PAST_KINDS and len(words) == 1 for word in words}
    longer = {words for words, kind in entries if kind in _PAST_KINDS}
    untold = {words for words, _ in entries if words not in longer and told.isdisjoint(words)}
    return sorted(" ".join(words) for words in untold) + _SIGNS


WORDS = {language: _words(language) for language in LANGUAGES}
ANY_LANGUAGE = st.sampled_from(LANGUAGES)
SENTENCES = ANY_LANGUAGE.flatmap(
    lambda language: st.tuples(
        st.just(language), st.lists(st.sampled_from(WORDS[language]), max_size=12).map(" ".join)
    )
)


def _spans(found: Entities) -> list[tuple[int, int]]:
    everything = (*found.dates, *found.amounts, *found.amounts_per_month, *found.installments, *found.shares)
    return sorted((one.start, one.end) for one in (*everything, *found.methods, *found.invoice_numbers))


def _apart(text: str, found: Entities) -> None:
    spans = _spans(found)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))


@given(ANY_LANGUAGE, st.text(max_size=4096))
@settings(deadline=None, max_examples=60)
def test_any_text(language: str, text: str):
    _apart(text, read(text, language, NOW))


@given(SENTENCES)
@settings(deadline=None, max_examples=300)
def test_any_row_of_our_words(sentence: tuple[str, str]):
    language, text = sentence
    found = read(text, language, NOW)
    _apart(text, found)
    assert all(amount.amount > 0 for amount in found.amounts + found.amounts_per_month)


@given(SENTENCES, st.dates(date(2024, 1, 1), date(2032, 12, 31)))
@settings(deadline=None, max_examples=300)
def test_never_in_the_past_unless_told(sentence: tuple[str, str], today: date):
    language, text = sentence
    now = datetime(today.year, today.month, today.day, 9, tzinfo=NOW.tzinfo)
    for found in read(text, language, now).dates:
        assert found.day >= today or _tells_the_past(language, text)


def _tells_the_past(language: str, text: str) -> bool:
    """Participles and preterites by their shape."""
    alone = lexicon(language).past.alone
    return bool(alone) and any(re.fullmatch(alone, word) for word in text.casefold().split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("piece", "1_|1.|15/|a@|+49_|e_|und_|50 euro_|a1-|0|ein".replace("_", " ").split("|"))
def test_no_text_takes_long(language: str, piece: str):
    read(piece, language, NOW)
    text = (piece * 4096)[:4096]
    before = time.process_time()
    read(text, language, NOW)
    assert time.process_time() - before < 2


def test_spans_are_places_in_the_text_as_written():
    text = "Grüße 👋 nein: ÜBERMORGEN zahl ich 80 €"
    found = read(text, "de", NOW)
    assert text[found.dates[0].start : found.dates[0].end] == "ÜBERMORGEN"
    assert text[found.amounts[0].start : found.amounts[0].end] == "80 €"
    assert found.amounts[0].amount == Decimal("80.00")


def test_accents_may_be_written_as_marks_of_their_own():
    assert read("après-demain", "fr", NOW).summary() == {"date": "2026-11-25"}


@pytest.mark.parametrize(
    ("language", "text", "method"),
    [
        ("de", "geht auch lastschrift?", "sepa"),
        ("it", "pago col bonifico", "transfer"),
        ("en", "can i use paypal", "paypal"),
        ("pt-BR", "mando por pix", "pix"),
        ("es", "en efectivo", "cash"),
        ("fr", "par carte bancaire", "card"),
    ],
)
def test_methods(language: str, text: str, method: str):
    assert [one.method for one in read(text, language, NOW).methods] == [method]


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("de", "Rechnung Nr. 4711 bitte", "4711"),
        ("de", "zu RE-1001 eine frage", "RE-1001"),
        ("it", "fattura n. 318", "318"),
        ("en", "invoice #20311", "20311"),
        ("fr", "référence FA-2291", "FA-2291"),
    ],
)
def test_invoice_numbers(language: str, text: str, number: str):
    found = read(text, language, NOW)
    assert [one.number for one in found.invoice_numbers] == [number]
    assert found.summary() == {}


def test_figures_west_of_the_atlantic_name_the_month_first():
    ohio = datetime(2026, 11, 23, 10, tzinfo=timezone(timedelta(hours=-5)))
    assert read("on 12/3", "en", ohio).summary() == {"date": "2026-12-03"}
    assert read("on 3/12", "en", NOW).summary() == {"date": "2026-12-03"}


def test_the_debtor_s_own_day_counts():
    night = datetime(2026, 11, 23, 23, 30, tzinfo=timezone(timedelta(hours=-3)))
    assert read("amanhã", "pt-BR", night).summary() == {"date": "2026-11-24"}


@pytest.mark.parametrize(
    ("year", "day"),
    [(2026, date(2026, 4, 5)), (2027, date(2027, 3, 28)), (2028, date(2028, 4, 16)), (2038, date(2038, 4, 25))],
)
def test_easter(year: int, day: date):
    assert easter(year) == day


def test_an_unknown_language_is_refused():
    with pytest.raises(ValueError, match="unknown language"):
        read("ciao", "nl", NOW)

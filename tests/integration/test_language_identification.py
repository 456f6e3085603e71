"""The language of short messages, as the trained model on the server tells it; none is in its training data."""

import pytest

from bot.config import LANGUAGES
from cli.converse.stage import Stage

SENTENCES = {
    "de": ["Ich überweise das am Freitag", "wieviel muss ich denn noch zahlen", "Leider kann ich nur Deutsch"],
    "it": ["Vi faccio il bonifico venerdì", "quanto vi devo ancora in tutto", "Scusi, non parlo tedesco"],
    "en": ["I'll transfer it on Friday", "how much do i still owe you", "Sorry, do you speak English?"],
    "pt-BR": ["Vou transferir na sexta", "quanto ainda falta eu pagar", "Desculpa, eu não falo alemão"],
    "es": ["Le transfiero el viernes", "cuánto me queda por pagar todavía", "Perdone, no hablo alemán"],
    "fr": ["Je vous fais le virement vendredi", "combien je vous dois encore", "Désolé, je ne parle pas allemand"],
}
EVERYWHERE = ["ok", "ciao", "Stop", "link?", "WhatsApp", "hola", "super", "no"]
NOT_IN_WORDS = ["👍", "50 €", "https://pay.example.com/p/bezahlen-mit-karte", "50667"]
ELSEWHERE = [
    "Borcumu gelecek ay ödemek istiyorum",
    "Zapłacę dopiero w przyszłym miesiącu",
    "سأدفع الشهر القادم",
    "Я заплачу в следующем месяце",
    "Voi plăti luna viitoare, nu am bani",
    "kjhg fdsk jhwq",
]


def heard(stage: Stage, text: str) -> dict[str, float]:
    return dict(stage.kulanz.nlu.parse(text).languages)


@pytest.mark.parametrize(("language", "text"), [(name, text) for name in SENTENCES for text in SENTENCES[name]])
def test_the_language_of_a_sentence_is_sure(the_stage: Stage, language: str, text: str):
    assert heard(the_stage, text)[language] >= 0.9


@pytest.mark.parametrize("text", EVERYWHERE)
def test_a_word_of_many_languages_is_not_sure(the_stage: Stage, text: str):
    assert max(heard(the_stage, text).values()) < 0.8


@pytest.mark.parametrize("text", NOT_IN_WORDS)
def test_what_is_not_written_in_words_tells_nothing(the_stage: Stage, text: str):
    assert max(heard(the_stage, text).values()) < 0.25


@pytest.mark.parametrize("text", ELSEWHERE)
def test_another_language_or_noise_is_none_of_ours(the_stage: Stage, text: str):
    assert max(heard(the_stage, text).values()) < 0.8


def test_all_languages_are_told_best_first(the_stage: Stage):
    languages = the_stage.kulanz.nlu.parse("ciao").languages
    assert {name for name, _ in languages} == set(LANGUAGES)
    assert list(languages) == sorted(languages, key=lambda entry: -entry[1])
    assert sum(probability for _, probability in languages) == pytest.approx(1)

"""Which language a conversation goes on in."""

import pytest

from flows.language import follow

LANGUAGES = ("de", "it", "en", "pt-BR", "es", "fr")
GERMAN, ITALIAN, SWISS = "+4915112345678", "+393331234567", "+41791234567"


def heard(**surely: float) -> dict[str, float]:
    """These probabilities; the other languages share the rest."""
    rest = (1 - sum(surely.values())) / (len(LANGUAGES) - len(surely))
    return {language: surely.get(language, rest) for language in LANGUAGES}


def test_a_sentence_in_another_language_is_followed_at_once():
    assert follow("de", heard(it=0.99), GERMAN) == "it"
    assert follow("it", heard(de=0.99), ITALIAN) == "de"


def test_a_word_that_many_languages_share_changes_nothing():
    assert follow("de", heard(it=0.5), GERMAN) == "de"
    assert follow("de", heard(it=0.9), GERMAN) == "de"


def test_what_tells_no_language_changes_nothing():
    for spoken in LANGUAGES:
        assert follow(spoken, heard(), GERMAN) == spoken


def test_the_language_of_the_phones_country_needs_less():
    doubtful = heard(it=0.95)
    assert follow("de", doubtful, GERMAN) == "de"
    assert follow("de", doubtful, ITALIAN) == "it"
    assert follow("de", doubtful, SWISS) == "it"


def test_the_country_alone_decides_nothing():
    assert follow("de", heard(), ITALIAN) == "de"
    assert follow("de", heard(de=0.5), ITALIAN) == "de"


def test_a_withheld_number_says_nothing_of_a_country():
    doubtful = heard(it=0.95)
    assert follow("de", doubtful, "39abc") == "de"
    assert follow("de", heard(it=0.99), "39abc") == "it"


def test_between_two_other_languages_the_one_spoken_stays():
    assert follow("de", heard(es=0.5, it=0.49), GERMAN) == "de"


@pytest.mark.parametrize("phone", [GERMAN, ITALIAN])
def test_the_language_spoken_so_far_is_kept_when_it_is_heard(phone: str):
    assert follow("de", heard(de=0.99), phone) == "de"
    assert follow("de", heard(de=0.4, it=0.55), phone) == "de"


def test_a_debtor_goes_back_to_the_first_language_as_easily():
    changed = follow("de", heard(it=0.99), GERMAN)
    assert follow(changed, heard(de=0.97), GERMAN) == "de"


def test_a_language_nobody_identifies_is_left_only_for_a_certain_one():
    assert follow("nl", heard(it=0.7), "+31612345678") == "nl"
    assert follow("nl", heard(it=0.97), "+31612345678") == "it"


def test_without_a_message_in_words_nothing_changes():
    assert follow("de", {}, ITALIAN) == "de"
    assert follow("de", dict.fromkeys(LANGUAGES, 0.0), ITALIAN) == "de"

"""The training data: every voice speaks to every situation in its own language, nothing twice or nearly twice."""

import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

VOICES = sorted(Path("nlu/data").glob("*/*.yml"))
INTENTS = set(re.findall(r"^\| `(\w+)` \|", Path("docs/intents.md").read_text(encoding="utf-8"), re.MULTILINE))
# Everyone says "chi è?" and "not me"; a longer text that two voices have in common was copied, and makes a voice
# left out of training known after all.
COMMON_WORDS = 2
LEAST_IN_INTENT, LARGEST_VOICE = 100, 0.25
NEARLY, NEARLY_FROM_WORDS = 0.9, 5
# Folded, frequent, each a word of one of the languages only, and none of how another's dialects are written.
FUNCTION_WORDS = {
    "de": "ich du wir und oder aber nicht kein keine ist sind habe haben kann wird mit fur auf von zum bei nach"
    " noch auch nur wie wer wann wo bitte mir mich mein wenn morgen guten dem ein eine",
    "en": "you she it we they the and or but not are have has would will does did with for this that what who"
    " when where how please my your today tomorrow still just been get",
    "es": "nosotros los las pero es soy esta estoy hay puedo puede quien del al usted el muy hoy manana"
    " tambien ya hacer cuando donde cuanto",
    "fr": "je nous vous ils les une et ou pas est sont suis ai avez peux peut avec dans sur aux mon ma votre"
    " vos ce cette quand combien comment aujourd hui encore deja aussi tres faire",
    "it": "io lui lei voi gli non sono ho abbiamo avete che chi della dei nel alla mi ti ci come quando dove"
    " mio mia questo questa oggi domani ancora gia anche piu fare",
    "pt": "eu voce nos uns nao sou estou tem tenho pode quem da com em na ao meu minha isso hoje amanha"
    " ainda ja muito fazer vou foi pra pro",
}
PLAINLY = 3


class Line(NamedTuple):
    language: str
    voice: str
    intent: str
    text: str


@cache
def lines(voice: Path) -> list[Line]:
    content = yaml.load(voice.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)  # safe, and fast
    return [
        Line(voice.parent.name, voice.stem, entry["intent"], line.removeprefix("- "))
        for entry in content["nlu"]
        for line in entry["examples"].splitlines()
    ]


def all_lines() -> list[Line]:
    return [line for voice in VOICES for line in lines(voice)]


@cache
def fold(text: str) -> str:
    """Without case, accents, punctuation, and with any number a 0; a text that has no words is left as it is."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(re.findall(r"\w+", re.sub(r"\d+", "0", plain))) or text


def folded_alike() -> Iterator[tuple[str, list[Line]]]:
    groups: dict[tuple[str, str], list[Line]] = defaultdict(list)
    for line in all_lines():
        groups[line.language, fold(line.text)].append(line)
    for (_, folded), group in groups.items():
        if len(group) > 1:
            yield folded, group


def nearly_alike(among: Sequence[Line]) -> Iterator[tuple[Line, Line]]:
    """Pairs whose word sets have a Jaccard index of at least NEARLY, in one language.

    Two such sets share a word among the rarest few of each, so only lines that do are compared.
    """
    sets = [frozenset(fold(line.text).split()) for line in among]
    frequency = Counter(word for words in sets for word in words)
    seen_with: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, (line, words) in enumerate(zip(among, sets, strict=True)):
        if len(fold(line.text).split()) < NEARLY_FROM_WORDS:
            continue
        rarest = sorted(words, key=lambda word: (frequency[word], word))
        rarest = rarest[: len(words) - math.ceil(NEARLY * len(words)) + 1]
        for other in {other for word in rarest for other in seen_with[line.language, word]}:
            if len(words & sets[other]) >= NEARLY * len(words | sets[other]):
                yield among[other], line
        for word in rarest:
            seen_with[line.language, word].append(number)


def other_language(line: Line) -> str | None:
    """The language that the line has function words of, several, and more than of its own."""
    said = set(fold(line.text).split())
    count = {language: len(said & set(words.split())) for language, words in FUNCTION_WORDS.items()}
    likeliest = max(count, key=lambda language: count[language])
    return likeliest if count[likeliest] >= PLAINLY and count[likeliest] > count[line.language] else None


@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: f"{voice.parent.name}/{voice.stem}")
def test_a_voice_is_whole(voice: Path):
    said = Counter(line.intent for line in lines(voice))
    assert set(said) == INTENTS
    assert {intent: count for intent, count in said.items() if count < 9} == {}
    assert all(line.text.strip() for line in lines(voice))
    assert voice.read_text(encoding="utf-8").splitlines()[1].startswith("# voice: ")


def test_no_words_stand_under_two_intents_of_a_language():
    assert [group for _, group in folded_alike() if len({line.intent for line in group}) > 1] == []


def test_no_voice_says_the_same_words_twice():
    assert [group for _, group in folded_alike() if len({line.voice for line in group}) < len(group)] == []


def test_two_voices_have_only_the_shortest_texts_in_common():
    assert [group for folded, group in folded_alike() if len(folded.split()) > COMMON_WORDS] == []


def test_no_text_is_nearly_another():
    assert list(nearly_alike(all_lines())) == []


def test_near_copies_are_noticed():
    texts = ["Ich zahle morgen alle 3 Raten", "alle 5 raten zahle ich morgen!", "Ich zahle morgen beide 3 Raten"]
    copies = [Line("de", "someone", "affirm", text) for text in texts]
    assert list(nearly_alike(copies)) == [(copies[0], copies[1])]


def test_no_intent_is_rare_and_no_voice_outweighs_a_language():
    intents = Counter((line.language, line.intent) for line in all_lines())
    assert {name: count for name, count in intents.items() if count < LEAST_IN_INTENT} == {}
    languages = Counter(line.language for line in all_lines())
    voices = Counter((line.language, line.voice) for line in all_lines())
    assert {name: n for name, n in voices.items() if n > LARGEST_VOICE * languages[name[0]]} == {}


def test_no_line_is_plainly_in_another_language_but_those_named():
    named = yaml.safe_load(Path("nlu/languages/switched.yml").read_text(encoding="utf-8"))
    on_purpose = {text for texts in named.values() for text in texts.splitlines()}
    assert [line for line in all_lines() if other_language(line) and line.text not in on_purpose] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ich kann das heute nicht mehr bezahlen, ich habe kein Geld"),
        ("en", "what do you want from me, who are you?"),
        ("es", "Hoy no puedo pagar, ¿al señor le parece bien cuando cobre, el día 30? Estoy sin nada"),
        ("fr", "Je ne peux pas payer ce mois-ci, vous avez une solution ?"),
        ("it", "oggi non posso pagare, mi fate sapere come devo fare?"),
        ("pt", "Eu não tenho como pagar hoje, vou pagar amanhã"),
    ],
)
def test_a_line_in_another_language_is_noticed(language: str, text: str):
    for folder in FUNCTION_WORDS:
        noticed = other_language(Line(folder, "someone", "affirm", text))
        assert noticed == (None if folder == language else language)


def test_a_function_word_belongs_to_one_language():
    count = Counter(word for words in FUNCTION_WORDS.values() for word in set(words.split()))
    assert [word for word, languages in count.items() if languages > 1] == []

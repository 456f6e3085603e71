"""Which of two things that the bot named the answer picks: "the second", "b", "2", "neither"."""

import re
from dataclasses import dataclass
from functools import cache

from nlu.entities.folding import fold

NEITHER = 0

# Folded: without capitals, accents, umlauts and apostrophes.
_FIRST = {
    "de": "erste|ersten|erster|erstes|ersteres|erstere|ersteren|eins",
    "it": "primo|prima|uno",
    "en": "first|former|1st|one",
    "pt-BR": "primeiro|primeira|um",
    "es": "primero|primera|primer|uno",
    "fr": "premier|premiere|1er|1ere|un",
}
_SECOND = {
    "de": "zweite|zweiten|zweiter|zweites|zweiteres|letzte|letzten|letztes|letzteres|letztere|letzteren|zwei",
    "it": "secondo|seconda|ultimo|ultima|due",
    "en": "second|latter|last|2nd|two",
    "pt-BR": "segundo|segunda|ultimo|ultima|dois",
    "es": "segundo|segunda|ultimo|ultima|dos",
    "fr": "deuxieme|second|seconde|dernier|derniere|2eme|2e|deux",
}
_NEITHER = {
    "de": "weder noch|weder das eine noch|keins|keines von beiden|keins von beiden|nichts von beidem",
    "it": "ne l (?:uno|una) ne l altr[oa]|nessun[oa] (?:delle|dei) due",
    "en": "neither|none of (?:that|them|these|those|the two)|not either",
    "pt-BR": "nenhum(?:a)? d[oa]s (?:dois|duas)|nem um(?:a)? nem outr[oa]",
    "es": "ningun[oa] de l[oa]s dos|ni (?:lo )?un[oa] ni (?:lo )?otr[oa]",
    "fr": "ni l une? ni l autre|aucune? des deux",
}
_BEFORE = (
    "das|die|der|den|dem|lieber|dann|ich nehme|the|il|lo|la|l|el|le|o|a|option|opcion|opcao|opzione|nummer|number|"
    "numero|nr|ok|ja|yes|si|sim|oui|no|non|nein|nao|prefiero|prefiro|preferisco|quiero|quero|je prefere|plutot"
)
_BEHIND = (
    "one|wan|option|opcion|opcao|opzione|moglichkeit|variante|bitte|please|abeg|po|pues|ai|mesmo|pfv|pf|por favor|"
    "per favore|grazie|danke|thanks|obrigada|obrigado|gracias|merci|svp|s il vous plait|che|que|of|von beiden|"
    "der beiden|das"
)


@dataclass(frozen=True, slots=True)
class Choice:
    """1 or 2, or NEITHER; the words that say it end before text[end]."""

    number: int
    end: int


def choice(text: str, language: str) -> Choice | None:
    """What the answer begins with, if that is a choice: not "the first invoice"."""
    folded = fold(text, language == "de")
    found = _pattern(language).match(folded.text.replace("'", " "))
    if found is None or found.lastgroup is None:
        return None
    number = {"first": 1, "letter_a": 1, "neither": NEITHER}.get(found.lastgroup, 2)
    return Choice(number, folded.ends[found.end(found.lastgroup) - 1])


@cache
def _pattern(language: str) -> re.Pattern[str]:
    first, second = f"{_FIRST[language]}|1(?:a|o)?", f"{_SECOND[language]}|2(?:a|o)?"
    ends = r"\s*(?:[^\w\s]|$)"
    return re.compile(
        rf"\W*(?:(?:{_BEFORE})\s*,?\s+)*(?:(?P<neither>{_NEITHER[language]})\b"
        rf"|(?:(?P<first>{first})|(?P<second>{second}))(?:{ends}|\s+(?:{_BEHIND})\b)"
        rf"|(?:(?P<letter_a>a)|(?P<letter_b>b)){ends})"
    )

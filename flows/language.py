"""Which language a conversation goes on in: the debtor's, who may change it; "ok" and "ciao" change nothing."""

from collections.abc import Mapping

# How many times likelier than any other language, before the message is read:
_SPOKEN = 20.0
"""… the one spoken so far. A word or two of another language is borrowed more often than it is a change."""
_LOCAL = 3.0
"""… one of the phone's country. Weak: many debtors live abroad, or have kept an old number."""
_CERTAIN = 0.9
"""So likely another language must be. A wrong change annoys more than one answer in the language known so far.

Together these ask that a message be 180 times likelier in the new language (60 times, if it is the phone's):
a sentence of four words mostly is, a single word hardly ever.
"""
_CALLING_CODES: Mapping[str, str] = {
    "de": "49 43 41 423 352",
    "it": "39 41 378",
    "en": "1 44 353 61 64 27 91 234 254 233",
    "pt-BR": "55 351 244 258",
    "es": "34 52 54 57 56 51 58 53 591 593 595 598 502 503 504 505 506 507 1809 1829 1849",
    "fr": "33 32 41 352 377 221 223 225 226 228 229 237 241 242 243 509 212 213 216",
}


def follow(spoken: str, heard: Mapping[str, float], address: str) -> str:
    """The language to go on in, by Bayes' rule.

    `heard` says how probable each language is by the message alone; `address` is the debtor's phone number or,
    where WhatsApp withholds it, a user id, which says nothing of a country.
    """
    local = _languages_of(address)
    likelihood = {language: heard[language] * _prior(language, spoken, local) for language in heard}
    best = max(likelihood, key=likelihood.__getitem__, default=spoken)
    return best if likelihood.get(best, 0.0) > _CERTAIN * sum(likelihood.values()) else spoken


def _prior(language: str, spoken: str, local: frozenset[str]) -> float:
    if language == spoken:
        return _SPOKEN
    return _LOCAL if language in local else 1.0


def _languages_of(address: str) -> frozenset[str]:
    return frozenset(
        language
        for language, codes in _CALLING_CODES.items()
        if any(address.startswith(f"+{code}") for code in codes.split())
    )

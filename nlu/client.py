"""What the app asks the NLU server through; runs in the app's environment and imports nothing of Rasa."""

import threading
from dataclasses import dataclass
from typing import Any

import requests

from nlu.wishes import Wish

LONGEST_TEXT = 4096
"""What a message may hold on WhatsApp; a longer text is cut before it is understood."""


@dataclass(frozen=True)
class Understanding:
    """What a text means: the likeliest intent with its probability, and the likeliest ten, best first.

    `languages` are those it may be written in, with their probabilities, best first; empty for a server that does
    not tell. `wishes` are what its parts want, in order: one where it wants one thing, none where it says nothing.
    """

    text: str
    intent: str
    confidence: float
    ranking: tuple[tuple[str, float], ...]
    languages: tuple[tuple[str, float], ...] = ()
    wishes: tuple[Wish, ...] = ()


class NluUnavailable(Exception):
    """The server cannot be reached, is too slow, failed, or answered something else than an understanding."""


class NluClient:
    """Asks the server. May be shared by threads: each keeps a connection of its own open."""

    def __init__(self, base_url: str, timeout: float = 5.0) -> None:
        """`timeout` holds for connecting and for each wait for data, in seconds."""
        self._base_url = base_url.rstrip("/")
        self._timeout = timeout
        self._own = threading.local()

    def parse(self, text: str) -> Understanding:
        """Understand one message; raises NluUnavailable."""
        asked = text[:LONGEST_TEXT]
        try:
            response = self._session().post(
                f"{self._base_url}/model/parse", json={"text": asked}, timeout=self._timeout
            )
            response.raise_for_status()
            return _understanding(asked, response.json())
        except (requests.RequestException, LookupError, TypeError, ValueError) as error:
            # Only the kind of the error: its words may hold the debtor's.
            raise NluUnavailable(f"{self._base_url}: {type(error).__name__}") from error

    def healthy(self) -> bool:
        """Whether the server answers with a model loaded."""
        try:
            return bool(self._session().get(f"{self._base_url}/status", timeout=self._timeout).ok)
        except requests.RequestException:
            return False

    def _session(self) -> requests.Session:
        session: requests.Session | None = getattr(self._own, "session", None)
        if session is None:
            session = requests.Session()
            session.trust_env = False  # the server is ours, next door: no proxy, no .netrc
            self._own.session = session
        return session


def _understanding(text: str, answer: Any) -> Understanding:
    ranking = tuple((str(entry["name"]), float(entry["confidence"])) for entry in answer["intent_ranking"])
    intent, confidence = answer["intent"]["name"], float(answer["intent"]["confidence"])
    if not isinstance(intent, str) or not 0 <= confidence <= 1:
        raise ValueError("no intent with a confidence")
    return Understanding(text, intent, confidence, ranking, _languages(answer), _wishes(text, answer))


def _languages(answer: Any) -> tuple[tuple[str, float], ...]:
    if "language" not in answer:
        return ()
    ranking = answer["language"]["ranking"]
    languages = tuple((str(entry["name"]), float(entry["probability"])) for entry in ranking)
    if not all(0 <= probability <= 1 for _, probability in languages):
        raise ValueError("a language without a probability")
    return languages


def _wishes(text: str, answer: Any) -> tuple[Wish, ...]:
    wishes = tuple(
        Wish(entry["name"], float(entry["confidence"]), int(entry["start"]), int(entry["end"]))
        for entry in answer.get("wishes", ())
    )
    if not all(isinstance(wish.intent, str) and 0 <= wish.confidence <= 1 for wish in wishes):
        raise ValueError("a wish without an intent or a confidence")
    places = [place for wish in wishes for place in (wish.start, wish.end)]
    if places != sorted(places) or not all(0 <= place <= len(text) for place in places):
        raise ValueError("wishes that do not stand in the text one after the other")
    return wishes

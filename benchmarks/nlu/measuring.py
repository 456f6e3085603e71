"""The figures of one contestant."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.nlu.asking import ask
from benchmarks.nlu.contestants import Contestant, Say
from benchmarks.nlu.serving import Server
from benchmarks.nlu.voices import Example
from nlu.metrics import Answer, report

CLIENTS = 32
_WARM_UP = 50
_FALLBACK = "nlu_fallback"


@dataclass(frozen=True)
class Figures:
    """What was measured; seconds and MB."""

    training: float
    started_in: float
    memory: float | None
    understanding: dict[str, Any]
    fallbacks: float
    p50: float
    p99: float
    per_second: float


def measure(contestant: Contestant, examples: Sequence[Example], training: float, port: int, say: Say) -> Figures:
    """Start the server, ask it for every example by one client and again by many, and stop it."""
    texts = [example.text for example in examples]
    say(f"{contestant.name}: starting its server …")
    with Server(contestant, port) as server:
        ask(server.url, texts[:_WARM_UP], clients=1)
        say(f"{contestant.name}: {len(texts)} texts by one client …")
        alone = ask(server.url, texts, clients=1)
        say(f"{contestant.name}: {len(texts)} texts by {CLIENTS} clients …")
        together = ask(server.url, texts, CLIENTS)
        memory = server.memory()
    percentiles = statistics.quantiles(alone.latencies, n=100, method="inclusive")
    return Figures(
        training=training,
        started_in=server.started_in,
        memory=memory,
        understanding=report([_answer(*pair) for pair in zip(examples, alone.answers, strict=True)]),
        fallbacks=sum(answer["intent"]["name"] == _FALLBACK for answer in alone.answers) / len(texts),
        p50=percentiles[49],
        p99=percentiles[98],
        per_second=len(texts) / together.seconds,
    )


def _answer(example: Example, parsed: dict[str, Any]) -> Answer:
    """What was made of the text; where the pipeline fell back, its likeliest real intent, in its favour."""
    ranking = [parsed["intent"], *parsed["intent_ranking"]]
    best = next((intent for intent in ranking if intent["name"] != _FALLBACK), parsed["intent"])
    return Answer(example.language, example.text, example.intent, str(best["name"]), float(best["confidence"]))

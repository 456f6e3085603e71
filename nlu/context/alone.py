"""What the trained model makes of the answers' words alone; remembered for each model."""

import json
import os
from collections.abc import Iterable
from pathlib import Path

from nlu.context.ranking import Ranking

MODELS = Path("var/nlu")


def current_model(models: Path = MODELS) -> str:
    """The name of the model that serves."""
    return (models / "current").read_text(encoding="utf-8").strip().removesuffix(".tar.gz")


def rankings_alone(texts: Iterable[str], model: str, models: Path = MODELS) -> dict[str, Ranking]:
    """Each text's likeliest intents; the model is loaded only for texts it was not asked yet."""
    cache = models / "context" / f"{model}.json"
    known = json.loads(cache.read_text(encoding="utf-8")) if cache.exists() else {}
    missing = [text for text in dict.fromkeys(texts) if text not in known]
    if missing:
        known |= _asked(missing, models / f"{model}.tar.gz")
        cache.parent.mkdir(parents=True, exist_ok=True)
        unfinished = cache.with_suffix(f".{os.getpid()}")
        unfinished.write_text(json.dumps(known, ensure_ascii=False), encoding="utf-8")
        unfinished.replace(cache)
    return {text: tuple((name, probability) for name, probability in known[text]) for text in texts}


def _asked(texts: list[str], model: Path) -> dict[str, list[tuple[str, float]]]:
    from nlu.engine import Engine  # loads Rasa: seconds

    engine = Engine(model)
    try:
        answers = engine.parse(texts)
    finally:
        engine.close()
    rankings = [[(one["name"], one["confidence"]) for one in answer["intent_ranking"]] for answer in answers]
    return dict(zip(texts, rankings, strict=True))

"""Measure the model on voices it has not heard: `nlu/.venv/bin/python -m nlu.evaluate [--json]`.

Each round leaves one voice of every language out of training and tests on them, until every voice had its turn. (A
round for every single voice, `--one-by-one`, says nearly the same and takes six times as long.) Voices of the same
name in two languages are two voices. The encoder's opinions are those of networks that had not heard them. Whom
to trust how much is fitted on all rounds.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from rasa.shared.core.domain import Domain
from rasa.shared.nlu.constants import INTENT, TEXT

from nlu.components.calibration import Trust, voice_folds
from nlu.components.classifier import HybridIntentClassifier
from nlu.components.corpus import BadTrainingDataError, read_voices, voice_of
from nlu.components.embedding import DIMENSIONS, SentenceEncoder
from nlu.components.model import Examples, IntentModel, Settings, classes_of
from nlu.encoder.encoder import FineTunedEncoder
from nlu.encoder.out_of_fold import training_opinions
from nlu.metrics import Answer, report
from nlu.safeguards import find

HERE = Path(__file__).parent
UNKNOWN_INTENT = -30.0
"""The score of an intent that a round's training data did not have."""


def main(arguments: list[str] | None = None) -> int:
    """Print the figures; 2 when the training data is bad."""
    parser = argparse.ArgumentParser(prog="nlu.evaluate", description="Measure the model on voices left out.")
    parser.add_argument("--data", type=Path, default=HERE / "data", help="folder of <language>/<voice>.yml")
    parser.add_argument("--cache", type=Path, default=Path("var/nlu/embeddings.npz"))
    parser.add_argument("--one-by-one", action="store_true", help="leave out a single voice in each round")
    parser.add_argument("--jobs", type=int, default=2, help="rounds computed at the same time")
    parser.add_argument("--json", action="store_true", help="print all figures as JSON")
    parser.add_argument("--wrong", type=Path, help="write what was misunderstood to this file, tab-separated")
    options = parser.parse_args(arguments)
    try:
        answers = evaluate(options)
    except BadTrainingDataError as error:
        sys.stderr.write(f"Bad training data: {error}\n")
        return 2
    figures = report(answers)
    sys.stdout.write(json.dumps(figures, indent=2) if options.json else in_words(figures))
    sys.stdout.write("\n")
    if options.wrong:
        lines = [
            f"{answer.language}\t{answer.intent}\t{answer.predicted}\t{answer.confidence:.2f}\t{answer.text}\n"
            for answer in sorted(answers, key=lambda answer: (answer.intent, answer.predicted))
            if not answer.right
        ]
        options.wrong.write_text("".join(lines), encoding="utf-8")
    return 0


def evaluate(options: argparse.Namespace) -> list[Answer]:
    """The product's answer to every example, from a model that was trained without the example's voice."""
    examples = read_examples(options.data, options.cache)
    names = sorted(set(examples.intents))
    languages = [voice.split("/")[0] for voice in examples.voices]
    if options.one_by_one:
        rounds = len(set(examples.voices))
    else:
        rounds = max(Counter(voice.split("/")[0] for voice in set(examples.voices)).values())
    if rounds < 2:
        raise BadTrainingDataError(f"{options.data}: no language has two voices, so none can be left out")
    scores = np.full((len(languages), len(names)), UNKNOWN_INTENT, dtype=np.float32)
    with ProcessPoolExecutor(options.jobs) as pool:
        masks = list(voice_folds(examples.voices, rounds))
        tasks = [pool.submit(_round, settings(), examples, mask) for mask in masks]
        for mask, task in zip(masks, tasks, strict=True):
            known, scored = task.result()
            scores[np.ix_(mask, [names.index(intent) for intent in known])] = scored
    trust = Trust.fit(scores, examples.opinions, classes_of(names, examples))
    table = trust.combined(scores, examples.opinions)
    return [
        _answer(language, text, intent, names[int(row.argmax())], float(row.max()))
        for language, text, intent, row in zip(languages, examples.texts, examples.intents, table, strict=True)
    ]


def _answer(language: str, text: str, intent: str, predicted: str, confidence: float) -> Answer:
    """As a turn takes it: what is sure goes before what the model thinks."""
    if consent := find(text).consent:
        return Answer(language, text, intent, consent.kind, 1.0)
    return Answer(language, text, intent, predicted, confidence)


def read_examples(data: Path, cache: Path) -> Examples:
    """The training data with its embeddings, and with opinions that no network has of voices it had heard."""
    messages = read_voices(data, Domain.load(str(HERE / "domain.yml")))
    texts = [str(message.get(TEXT)) for message in messages]
    intents = [str(message.get(INTENT)) for message in messages]
    opinions = training_opinions(FineTunedEncoder(threads=2), texts, sorted(set(intents)))
    embeddings = remembered_embeddings(texts, cache)
    return Examples(texts, embeddings, opinions, intents, [voice_of(it) for it in messages])


def settings() -> Settings:
    """Those of config.yml, without the calibration that each model gets when it is trained to be served."""
    config = yaml.safe_load((HERE / "config.yml").read_text(encoding="utf-8"))
    given = config["train_schema"]["nodes"]["train_classifier"]["config"]
    known = {key: given[key] for key in HybridIntentClassifier.get_default_config() if key in given}
    return replace(Settings(**known), calibration_folds=0)


def _round(chosen: Settings, examples: Examples, left_out: np.ndarray) -> tuple[list[str], np.ndarray]:
    model = IntentModel.train(chosen, examples.only(~left_out))
    tested = examples.only(left_out)
    return model.intents, model.scores(tested.texts, tested.embeddings)


def remembered_embeddings(texts: Sequence[str], cache: Path) -> np.ndarray:
    """One row for each text; those computed in an earlier run come from the cache."""
    keys = [sha256(text.encode()).hexdigest() for text in texts]
    known: dict[str, np.ndarray] = {}
    if cache.exists():
        with np.load(cache, allow_pickle=False) as stored:
            known = dict(zip(stored["keys"].tolist(), stored["vectors"], strict=True))
    missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
    if missing:
        known.update(zip(missing, SentenceEncoder(threads=2).rows(list(missing.values())), strict=True))
        cache.parent.mkdir(parents=True, exist_ok=True)
        unfinished = cache.with_suffix(".unfinished.npz")
        np.savez(unfinished, keys=np.array(list(known)), vectors=np.array(list(known.values())))
        unfinished.replace(cache)
    return np.array([known[key] for key in keys], dtype=np.float32).reshape(-1, DIMENSIONS)


def in_words(figures: dict[str, Any]) -> str:
    """The figures as a person reads them."""
    surest = figures["coverage"]
    lines = [
        f"{figures['n']} examples, each answered by a model that never heard its voice",
        f"accuracy {figures['accuracy']:.3f}   macro F1 {figures['macro_f1']:.3f}   "
        f"surest {surest['share']:.0%}: {surest['accuracy']:.3f} right, above {surest['threshold']:.2f}",
        "",
        f"{'language':<24}{'n':>7}{'accuracy':>10}{'macro F1':>10}",
    ]
    for name, own in figures["by_language"].items():
        lines.append(f"{name:<24}{own['n']:>7}{own['accuracy']:>10.3f}{own['macro_f1']:>10.3f}")
    lines += ["", f"{'intent':<24}{'n':>7}{'precision':>10}{'recall':>10}{'F1':>10}"]
    for name, own in figures["by_intent"].items():
        lines.append(f"{name:<24}{own['n']:>7}{own['precision']:>10.3f}{own['recall']:>10.3f}{own['f1']:>10.3f}")
    lines += ["", "most confused"]
    for entry in figures["confusions"][:15]:
        lines.append(f"{entry['n']:>5}  {entry['intent']} taken for {entry['predicted']}")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())

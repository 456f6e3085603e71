"""Measure the division of messages: `nlu/.venv/bin/python -m nlu.wishes.evaluate [--data FOLDER …]`.

The messages with several wishes are those of tests/nlu/wishes, the messages with one are what the same people
wrote for the training data. The model is trained without them. Each is divided at the prices that suit everybody
else best; the prices that suit all are printed, to be set in nlu/wishes/division.py.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from nlu.components.corpus import BadTrainingDataError
from nlu.components.model import Examples, IntentModel, Settings
from nlu.evaluate import read_examples, remembered_embeddings, settings
from nlu.metrics import Division, wish_figures
from nlu.wishes.choosing import Example, choose
from nlu.wishes.division import PRICES, candidates
from nlu.wishes.marked import without_bars

NLU = Path(__file__).parents[1]
Case = tuple[str, str, tuple[str, ...], tuple[int, ...]]
"""Voice, text, intents, and where the second and later wishes begin."""


def main(arguments: list[str] | None = None) -> int:
    """Print the figures; 2 when the data is bad."""
    parser = argparse.ArgumentParser(prog="nlu.wishes.evaluate", description="Measure the division of messages.")
    parser.add_argument("--data", type=Path, nargs="+", default=[NLU / "data"], help="<language>/<voice>.yml")
    parser.add_argument("--wishes", type=Path, default=Path("tests/nlu/wishes"), help="<language>/<voice>.tsv")
    parser.add_argument("--cache", type=Path, default=Path("var/nlu/embeddings.npz"))
    parser.add_argument("--json", action="store_true", help="print all figures as JSON")
    parser.add_argument("--wrong", type=Path, help="write what was divided wrongly to this file, tab-separated")
    options = parser.parse_args(arguments)
    try:
        training, cases = split(options.data, options.wishes, options.cache)
    except BadTrainingDataError as error:
        sys.stderr.write(f"Bad data: {error}\n")
        return 2
    model = IntentModel.train(replace(settings(), calibration_folds=Settings.calibration_folds), training)
    examples = read(cases, model, options.cache)
    answers = list(strangers(examples, model.intents))
    figures = {
        "strangers": wish_figures(answers),
        "as_set": wish_figures([example.answered(model.intents, PRICES) for example in examples]),
        "prices": repr(choose(examples, model.intents)),
    }
    sys.stdout.write(f"{json.dumps(figures, indent=2) if options.json else in_words(figures)}\n")
    if options.wrong:
        options.wrong.write_text("".join(wrong(answers)), encoding="utf-8")
    return 0


def split(folders: Sequence[Path], wishes: Path, cache: Path) -> tuple[Examples, list[Case]]:
    """What the model is trained on, and the messages of those who wrote some with several wishes."""
    cases = list(marked_cases(wishes))
    authors = {voice for voice, *_ in cases}
    parts = [read_examples(folder, cache) for folder in folders]
    known = Examples(
        [text for part in parts for text in part.texts],
        np.concatenate([part.embeddings for part in parts]),
        np.concatenate([part.opinions for part in parts]),
        [intent for part in parts for intent in part.intents],
        [voice for part in parts for voice in part.voices],
    )
    by_author = np.array([voice in authors for voice in known.voices])
    if not by_author.any():
        raise BadTrainingDataError(f"nobody who wrote {wishes} is among the voices, so nobody has single wishes")
    single = known.only(by_author)
    for voice, text, intent in zip(single.voices, single.texts, single.intents, strict=True):
        cases.append((voice, text, (intent,), ()))
    return known.only(~by_author), cases


def marked_cases(folder: Path) -> Iterator[Case]:
    """The messages with several wishes."""
    files = sorted(folder.glob("*/*.tsv"))
    if not files:
        raise BadTrainingDataError(f"{folder} holds no <language>/<voice>.tsv")
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            intents, _, marked = line.split("\t")
            yield f"{file.parent.name}/{file.stem}", *_unmarked(marked, tuple(intents.split("+")))


def _unmarked(marked: str, intents: tuple[str, ...]) -> tuple[str, tuple[str, ...], tuple[int, ...]]:
    text, places = without_bars(marked)
    return text, intents, places


def read(cases: Sequence[Case], model: IntentModel, cache: Path) -> list[Example]:
    """The cases with the model's readings of their candidate spans."""
    spans = [candidates(text) for _, text, *_ in cases]
    parts = [
        text[start:end].strip() for (_, text, *_), own in zip(cases, spans, strict=True) for start, end in own
    ]
    scores = model.scores(parts, remembered_embeddings(parts, cache))
    rows = iter(model.trust.probabilities(scores).tolist())
    return [Example(*case, own, [next(rows) for _ in own]) for case, own in zip(cases, spans, strict=True)]


def strangers(examples: Sequence[Example], names: Sequence[str]) -> Iterator[Division]:
    """Each example divided at prices that were chosen without its voice."""
    for voice in sorted({example.voice for example in examples}):
        prices = choose([example for example in examples if example.voice != voice], names)
        yield from (example.answered(names, prices) for example in examples if example.voice == voice)


def in_words(figures: dict[str, Any]) -> str:
    """The figures as a person reads them."""
    columns = list(figures["strangers"])
    lines = ["".join(f"{name:>11}" for name in ["", *columns])]
    for row in ("strangers", "as_set"):
        lines.append(f"{row:>11}" + "".join(f"{figures[row][name]:>11}" for name in columns))
    return "\n".join([*lines, "", f"best for all: {figures['prices']}"])


def wrong(answers: Sequence[Division]) -> Iterator[str]:
    """Lines of what was expected and found, and the message with bars where it was divided."""
    for answer in answers:
        several = len(answer.intents) > 1 and not answer.exact
        if several or answer.divided:
            places = [0, *answer.found_places, len(answer.text)]
            parts = [answer.text[start:end].strip() for start, end in pairwise(places)]
            yield f"{'+'.join(answer.intents)}\t{'+'.join(answer.found)}\t{' | '.join(parts)}\n"


if __name__ == "__main__":
    sys.exit(main())

"""Measure the identifier on voices it has not heard: `nlu/.venv/bin/python -m nlu.languages.evaluate`.

Each round leaves one voice of every language out of training, and some of the languages that are none of ours.
What counts as right is the language of the voice's folder, or of `switched.yml`. "unplaced" has no right
answer: its share of p >= 0.9 is how often another language, or a word of many, is taken for one of ours.
"""

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from rasa.shared.core.domain import Domain

from nlu.components.calibration import voice_folds
from nlu.components.corpus import BadTrainingDataError, read_voices
from nlu.languages.corpus import UNPLACED, Corpus, corpus_of
from nlu.languages.identifier import Identifier

NLU = Path(__file__).parents[1]
ROUNDS = 8
PRIOR = 0.6
"""What the conversation so far might give the true language; the others share the rest."""
SURE = 0.9
LENGTHS = {"1-3 words": range(1, 4), "4-6 words": range(4, 7), "7 and more": range(7, 1000)}


def main(arguments: list[str] | None = None) -> int:
    """Print the figures; 2 when the training data is bad."""
    parser = argparse.ArgumentParser(prog="nlu.languages.evaluate", description="Measure on voices left out.")
    parser.add_argument("--data", type=Path, default=NLU / "data", help="folder of <language>/<voice>.yml")
    options = parser.parse_args(arguments)
    try:
        corpus = corpus_of(read_voices(options.data, Domain.load(str(NLU / "domain.yml"))))
    except BadTrainingDataError as error:
        sys.stderr.write(f"Bad training data: {error}\n")
        return 2
    languages = sorted(set(corpus.languages) - {UNPLACED})
    sys.stdout.writelines(
        f"{line}\n" for line in figures(corpus, languages, probabilities(corpus, len(languages)))
    )
    return 0


def probabilities(corpus: Corpus, languages: int) -> np.ndarray:
    """One row for each text, from an identifier that was trained without the text's voice."""
    table = np.zeros((len(corpus.texts), languages))
    for left_out in voice_folds(corpus.voices, ROUNDS):
        table[left_out] = Identifier.train(corpus.only(~left_out)).probabilities(corpus.only(left_out).texts)
    return table


def figures(corpus: Corpus, languages: list[str], table: np.ndarray) -> Iterator[str]:
    """What is printed, line by line."""
    spoken = np.array(corpus.languages)
    words = np.array([len(re.findall(r"[^\W\d_]+", text)) for text in corpus.texts])
    ours = spoken != UNPLACED
    truth = np.array([languages.index(language) if language in languages else -1 for language in spoken])
    groups = {"all": ours}
    groups |= {name: ours & np.isin(words, list(lengths)) for name, lengths in LENGTHS.items()}
    groups |= {language: spoken == language for language in languages}
    yield f"{'':<12}{'n':>7}{'right':>8}{'mean p':>8}{'p >= 0.9':>10}{'right':>8}{'with prior':>12}{'mean p':>8}"
    for name, group in groups.items():
        yield f"{name:<12}{group.sum():>7}{_shares(table[group], truth[group])}"
    unplaced = table[~ours].max(axis=1)
    yield f"{UNPLACED:<12}{len(unplaced):>7}{'':>8}{unplaced.mean():>8.3f}{(unplaced >= SURE).mean():>10.3f}"


def _shares(table: np.ndarray, truth: np.ndarray) -> str:
    right, best = table.argmax(axis=1) == truth, table.max(axis=1)
    sure = best >= SURE
    prior = np.full_like(table, (1 - PRIOR) / (table.shape[1] - 1))
    prior[np.arange(len(truth)), truth] = PRIOR
    informed = table * prior / (table * prior).sum(axis=1, keepdims=True)
    right_informed = informed.argmax(axis=1) == truth
    return (
        f"{right.mean():>8.3f}{best.mean():>8.3f}{sure.mean():>10.3f}{right[sure].mean():>8.3f}"
        f"{right_informed.mean():>12.3f}{informed.max(axis=1).mean():>8.3f}"
    )


if __name__ == "__main__":
    sys.exit(main())

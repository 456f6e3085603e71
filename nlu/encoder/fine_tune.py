"""Teach multilingual-e5-small what debtors write: `nlu/encoder/.venv/bin/python -m nlu.encoder.fine_tune`.

Writes `nlu/encoder/model/`: the network in 8 bits, its tokenizer, and the scores that each line got from a network
that had not heard its writer. Takes hours on two cores; only who has changed the data much needs it.
"""

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch

from nlu.encoder import out_of_fold
from nlu.encoder.encoder import MODEL
from nlu.encoder.export import export
from nlu.encoder.lines import Lines, left_out, read_lines
from nlu.encoder.pretrained import Pretrained, read_pretrained
from nlu.encoder.training import Settings, say, scores_of, train

DATA = Path(__file__).parents[1] / "data"
ALL_VOICES = -1


def main() -> int:
    """Do one round, or all."""
    parser = argparse.ArgumentParser(prog="nlu.encoder.fine_tune", description="Fine-tune the encoder.")
    parser.add_argument("--data", type=Path, default=DATA, help="folder of <language>/<voice>.yml")
    parser.add_argument("--out", type=Path, default=MODEL, help="where the model goes")
    parser.add_argument("--work", type=Path, default=Path("var/encoder"), help="where finished rounds are kept")
    parser.add_argument(
        "--round",
        type=int,
        help="only this round of leaving voices out (0, 1, …), or -1 for the model on all voices; rounds may run "
        "beside each other, and without this option all follow each other",
    )
    parser.add_argument("--join", action="store_true", help="only join the finished rounds")
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    settings, lines = Settings(), read_lines(options.data)
    options.work.mkdir(parents=True, exist_ok=True)
    options.out.mkdir(parents=True, exist_ok=True)
    if not options.join:
        pretrained = read_pretrained()
        everything = [*range(settings.rounds), ALL_VOICES]
        for number in everything if options.round is None else [options.round]:
            if number == ALL_VOICES:
                make_model(settings, lines, pretrained, options.out)
            else:
                do_round(settings, lines, pretrained, number, options.work)
    if options.join or options.round is None:
        join_rounds(settings, lines, options.work, options.out)
    return 0


def do_round(settings: Settings, lines: Lines, pretrained: Pretrained, number: int, work: Path) -> None:
    """Train without some voices and keep the scores of their lines."""
    mask = left_out(lines.voices, number, settings.rounds)
    heard = lines.only(mask)
    network, tokenizer = train(settings, lines.only(~mask), pretrained, heard)
    np.save(work / f"round-{number}.npy", scores_of(network, tokenizer, heard.texts))


def make_model(settings: Settings, lines: Lines, pretrained: Pretrained, out: Path) -> None:
    """Train on all voices: what is served."""
    network, tokenizer = train(settings, lines, pretrained, None)
    export(network, tokenizer, out)
    described = {"intents": lines.names, "settings": asdict(settings), "lines": len(lines.texts)}
    (out / "encoder.json").write_text(json.dumps(described, indent=2) + "\n", encoding="utf-8")


def join_rounds(settings: Settings, lines: Lines, work: Path, out: Path) -> None:
    """One file of all rounds' scores."""
    scores = np.empty((len(lines.texts), len(lines.names)), dtype=np.float32)
    for number in range(settings.rounds):
        scores[left_out(lines.voices, number, settings.rounds)] = np.load(work / f"round-{number}.npy")
    out_of_fold.write(out, lines.texts, scores)
    say(f"{len(lines.texts)} lines with the scores of networks that had not heard their writers")


if __name__ == "__main__":
    sys.exit(main())

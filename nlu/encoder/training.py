"""Fitting the network to the lines."""

import random
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional

from nlu.accents import without_accents
from nlu.encoder.encoder import padded
from nlu.encoder.lines import Lines
from nlu.encoder.network import Encoder
from nlu.encoder.pretrained import Pretrained
from nlu.encoder.vocabulary import commonest_latin, make_tokenizer

_SORTED_TOGETHER = 32
"""So many batches' texts are sorted by length together: enough that little is padded."""


@dataclass(frozen=True)
class Settings:
    """How it is trained; chosen on voices left out."""

    layers: int = 12
    pieces: int = 60_000
    longest: int = 96
    rounds: int = 3
    epochs: int = 3
    batch: int = 32
    rate: float = 2e-4
    warm_up: float = 0.06
    smoothing: float = 0.05
    weight_decay: float = 0.01
    plain_share: float = 0.4
    seed: int = 1


def train(
    settings: Settings, lines: Lines, pretrained: Pretrained, heard: Lines | None
) -> tuple[Encoder, Tokenizer]:
    """Fit all but the embeddings; say after each epoch how well it does on `heard`, which it has not heard."""
    torch.manual_seed(settings.seed)
    chance = random.Random(settings.seed)  # noqa: S311  # nothing secret
    kept = commonest_latin(pretrained.pieces, pretrained.scores, settings.pieces)
    tokenizer = make_tokenizer([pretrained.pieces[i] for i in kept], pretrained.scores[kept], settings.longest)
    network = Encoder(pretrained, kept, settings.layers, len(lines.names), settings.longest)
    optimiser, schedule = _optimiser(network, settings, len(lines.texts))
    classes, plain = lines.classes, [without_accents(text.lower()) for text in lines.texts]
    for epoch in range(settings.epochs):
        began, lost = time.monotonic(), 0.0
        network.train()
        # Many write without capitals and accents, whatever the writers of the data did.
        texts = [
            low if chance.random() < settings.plain_share else text
            for text, low in zip(lines.texts, plain, strict=True)
        ]
        pieces = [encoding.ids for encoding in tokenizer.encode_batch(texts)]
        for rows in _shuffled_batches([len(ids) for ids in pieces], settings.batch, chance):
            ids, mask = padded([pieces[row] for row in rows])
            with torch.autocast("cpu", torch.bfloat16):
                scores = network(torch.from_numpy(ids), torch.from_numpy(mask)).float()
            right = torch.from_numpy(classes[rows])
            loss = functional.cross_entropy(scores, right, label_smoothing=settings.smoothing)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            lost += loss.item() * len(rows)
        told = f"epoch {epoch + 1} of {settings.epochs}: loss {lost / len(texts):.3f}"
        if heard is not None:
            share = (scores_of(network, tokenizer, heard.texts).argmax(axis=1) == heard.classes).mean()
            told += f", {share:.4f} of the voices left out right"
        say(f"{told}, {time.monotonic() - began:.0f} s")
    return network, tokenizer


@torch.no_grad()
def scores_of(network: Encoder, tokenizer: Tokenizer, texts: Sequence[str]) -> np.ndarray:
    """A score for each text and intent."""
    network.eval()
    pieces = [encoding.ids for encoding in tokenizer.encode_batch(list(texts))]
    found = np.empty((len(pieces), network.head.out_features), dtype=np.float32)
    for rows in _batches_of_like_length([len(ids) for ids in pieces], most_pieces=1024):
        ids, mask = padded([pieces[row] for row in rows])
        with torch.autocast("cpu", torch.bfloat16):
            found[rows] = network(torch.from_numpy(ids), torch.from_numpy(mask)).float().numpy()
    return found


def say(line: str) -> None:
    """Print a line now, also into a pipe."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _optimiser(
    network: Encoder, settings: Settings, texts: int
) -> tuple[torch.optim.Optimizer, torch.optim.lr_scheduler.LRScheduler]:
    matrices = [weight for weight in network.parameters() if weight.dim() > 1]
    vectors = [weight for weight in network.parameters() if weight.dim() <= 1]
    groups = [
        {"params": matrices, "weight_decay": settings.weight_decay},
        {"params": vectors, "weight_decay": 0.0},
    ]
    optimiser = torch.optim.AdamW(groups, lr=settings.rate, fused=True)
    steps = settings.epochs * (texts // settings.batch + 1)

    def rate(step: int) -> float:
        return min(1.0, (step + 1) / (settings.warm_up * steps)) * max(0.0, 1 - step / steps)

    return optimiser, torch.optim.lr_scheduler.LambdaLR(optimiser, rate)


def _batches_of_like_length(lengths: Sequence[int], most_pieces: int) -> list[list[int]]:
    """The positions of all texts in batches of at most so many pieces, the padding counted."""
    batches: list[list[int]] = []
    for row in sorted(range(len(lengths)), key=lambda row: lengths[row]):
        # In ascending order the newest text is the longest of its batch: all are padded to it.
        if not batches or (len(batches[-1]) + 1) * lengths[row] > most_pieces:
            batches.append([])
        batches[-1].append(row)
    return batches


def _shuffled_batches(lengths: Sequence[int], size: int, chance: random.Random) -> list[list[int]]:
    order = list(range(len(lengths)))
    chance.shuffle(order)
    batches: list[list[int]] = []
    for start in range(0, len(order), size * _SORTED_TOGETHER):
        like = sorted(order[start : start + size * _SORTED_TOGETHER], key=lambda row: lengths[row])
        batches += [like[at : at + size] for at in range(0, len(like), size)]
    chance.shuffle(batches)
    return batches

"""Which intents are taken for which, as a picture."""

from collections.abc import Sequence
from pathlib import Path

import matplotlib
import numpy as np

matplotlib.use("Agg")  # no window

from matplotlib import pyplot

_SHOWN_FROM = 0.01
_DARKEST_CONFUSION = 0.1
_WHITE_FROM = 0.6


def draw_confusions(intents: Sequence[str], counts: Sequence[Sequence[int]], file: Path) -> None:
    """Write a PNG: a row for each true intent, in per cent of its lines; what is below 1 % stays white.

    What is right is blue, what is wrong orange, which the colour-blind tell apart, too. Each has its own scale: on
    that of the diagonal no confusion would be seen.
    """
    table = np.array(counts, dtype=float)
    shares = table / np.maximum(table.sum(axis=1, keepdims=True), 1)
    right = np.eye(len(intents), dtype=bool)
    figure, axes = pyplot.subplots(figsize=(13, 12), facecolor="white")
    _fill(axes, shares, shown=right, colours="Blues", darkest=1.0)
    _fill(axes, shares, shown=~right & (shares >= _SHOWN_FROM), colours="Oranges", darkest=_DARKEST_CONFUSION)
    _label(axes, intents)
    file.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(file, dpi=100, bbox_inches="tight", metadata={"Software": None})
    pyplot.close(figure)


def _fill(axes: "pyplot.Axes", shares: np.ndarray, shown: np.ndarray, colours: str, darkest: float) -> None:
    axes.imshow(np.where(shown, shares, np.nan), cmap=colours, vmin=0, vmax=darkest)
    for row, column in np.argwhere(shown):
        share = shares[row, column]
        colour = "white" if share > _WHITE_FROM * darkest else "black"
        axes.text(column, row, f"{share * 100:.0f}", ha="center", va="center", color=colour, fontsize=10)


def _label(axes: "pyplot.Axes", intents: Sequence[str]) -> None:
    places = range(len(intents))
    axes.set_xticks(places, labels=intents, rotation=45, ha="left", rotation_mode="anchor", fontsize=10)
    axes.set_yticks(places, labels=intents, fontsize=10)
    axes.xaxis.tick_top()
    axes.xaxis.set_label_position("top")
    axes.set_xlabel("understood as", fontsize=12, labelpad=10)
    axes.set_ylabel("meant, in % of its lines", fontsize=12)
    axes.tick_params(length=0)
    axes.spines[:].set_color("#b0b0b0")
    axes.set_xticks(np.arange(-0.5, len(intents)), minor=True)
    axes.set_yticks(np.arange(-0.5, len(intents)), minor=True)
    axes.grid(which="minor", color="#e4e4e4", linewidth=0.6)
    axes.tick_params(which="minor", length=0)

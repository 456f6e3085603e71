"""Measure everything and write it down: `nlu/.venv/bin/python -m nlu.report`, from the repository's root.

Puts the figures into docs/nlu.md between their markers, draws docs/pictures/confusions.png, and stores the figures
in var/nlu/report.json. A measurement that fails is left out, and said on the error stream.
"""

import argparse
import json
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from nlu.components.corpus import BadTrainingDataError
from nlu.evaluate import evaluate
from nlu.metrics import Answer, report
from nlu.report_picture import draw_confusions
from nlu.report_text import NoPlaceForFigures, in_markdown, put_figures

DOCUMENT = Path("docs/nlu.md")
PICTURE = Path("docs/pictures/confusions.png")
ENTITY_SETS = Path("tests/nlu/entities/unseen")
OTHERS = {
    "Several wishes in one message": "nlu.wishes.evaluate",
    "Answers to the bot's questions": "nlu.context.evaluate",
    "Language": "nlu.languages.evaluate",
}
"""Each prints one JSON object with `--json`."""


class BadFigures(Exception):
    """Stored figures that are none of ours."""


def main(arguments: list[str] | None = None) -> int:
    """Write document and picture; 2 when the training data, the stored figures or the document are bad."""
    options = _options(arguments)
    try:
        write(_stored(options.figures) if options.figures else measure(options))
    except BadTrainingDataError as error:
        sys.stderr.write(f"Bad training data: {error}\n")
    except BadFigures as error:
        sys.stderr.write(f"Not figures that nlu.report stored: {error}\n")
    except NoPlaceForFigures as error:
        sys.stderr.write(f"{DOCUMENT}: {error}\n")
    except OSError as error:
        sys.stderr.write(f"{error}\n")
    else:
        return 0
    return 2


def write(figures: dict[str, Any]) -> None:
    """Put the figures into the document and draw the picture."""
    try:
        text = in_markdown(figures, str(PICTURE.relative_to(DOCUMENT.parent)))
        document = put_figures(DOCUMENT.read_text(encoding="utf-8"), text)
        draw_confusions(**figures["confusion_matrix"], file=PICTURE)
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        raise BadFigures(f"{type(error).__name__} {error}") from error
    DOCUMENT.write_text(document, encoding="utf-8")
    _say(f"Wrote {DOCUMENT} and {PICTURE}.")


def measure(options: argparse.Namespace) -> dict[str, Any]:
    """All figures, stored as well."""
    _say("intents, on voices left out …")
    answers = evaluate(options)
    figures = {
        "measured_on": time.strftime("%Y-%m-%d", time.gmtime()),
        "voices": len(list(options.data.glob("*/*.yml"))),
        "understanding": report(answers),
        "confusion_matrix": confusion_matrix(answers),
        "entities": _entities(),
        "others": _others(),
    }
    options.store.parent.mkdir(parents=True, exist_ok=True)
    options.store.write_text(json.dumps(figures, indent=2), encoding="utf-8")
    _say(f"Stored the figures in {options.store}.")
    return figures


def confusion_matrix(answers: Sequence[Answer]) -> dict[str, Any]:
    """Counts, a row for each true intent and a column for each that was answered."""
    intents = sorted({answer.intent for answer in answers})
    counts = Counter((answer.intent, answer.predicted) for answer in answers)
    return {"intents": intents, "counts": [[counts[true, said] for said in intents] for true in intents]}


def _entities() -> dict[str, Any]:
    _say("dates, sums and plans …")
    # The reader's report belongs to the command line, which lives in the app's environment.
    command = [".venv/bin/kulanz", "nlu", "entities"]
    read = {file.stem: _figures([*command, str(file), "--json"]) for file in sorted(ENTITY_SETS.glob("*.tsv"))}
    return {name: own for name, own in read.items() if own}


def _others() -> dict[str, Any]:
    found = {}
    for title, module in OTHERS.items():
        if find_spec(module):
            _say(f"{title} …")
            found[title] = _figures([sys.executable, "-m", module, "--json"])
    return {title: own for title, own in found.items() if own}


def _figures(command: list[str]) -> dict[str, Any] | None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603  # our own commands
        figures: dict[str, Any] = json.loads(done.stdout)
    except subprocess.CalledProcessError as error:
        why = (error.stderr.strip().splitlines() or [f"exit code {error.returncode}"])[-1]
    except (OSError, ValueError) as error:
        why = str(error)
    else:
        return figures
    sys.stderr.write(f"Left out, because it failed: {' '.join(command)}: {why}\n")
    return None


def _stored(file: Path) -> dict[str, Any]:
    try:
        figures: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    except ValueError as error:
        raise BadFigures(f"{file}: {error}") from None
    return figures


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="nlu.report", description="Measure the understanding and write it down.")
    parser.add_argument("--from", dest="figures", type=Path, help="render these stored figures, measure nothing")
    parser.add_argument("--store", type=Path, default=Path("var/nlu/report.json"), help="where the figures go")
    parser.add_argument("--data", type=Path, default=Path("nlu/data"), help="folder of <language>/<voice>.yml")
    parser.add_argument("--cache", type=Path, default=Path("var/nlu/embeddings.npz"))
    parser.add_argument("--one-by-one", action="store_true", help="leave out a single voice in each round")
    parser.add_argument("--jobs", type=int, default=2, help="rounds computed at the same time")
    return parser.parse_args(arguments)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())

"""Rasa's usual pipeline with DIET on Rasa's server, against Kulanz's model on its own.

Both are trained on the same voices and asked for what the voices left out of training say, one after the other.
Where DIET's pipeline falls back, its likeliest intent counts.
"""

import argparse
import signal
import sys
import tempfile
from pathlib import Path

from benchmarks.machine import say, say_machine, table
from benchmarks.nlu.comparison import rows
from benchmarks.nlu.contestants import Diet, Ours
from benchmarks.nlu.failure import Failure
from benchmarks.nlu.measuring import measure
from benchmarks.nlu.voices import split
from cli.ports import is_free


def main() -> int:
    """Print the comparison; 2 where there are no figures."""
    options = _options()
    for number in (signal.SIGTERM, signal.SIGHUP):  # stopped by a signal, too, nothing stays behind
        signal.signal(number, signal.default_int_handler)
    try:
        with tempfile.TemporaryDirectory(prefix="kulanz-nlu-bench-") as scratch:
            compare(options, Path(scratch))
    except Failure as failure:
        sys.stderr.write(f"{failure}\n")
        return 2
    except KeyboardInterrupt:
        return 130
    return 0


def compare(options: argparse.Namespace, scratch: Path) -> None:
    """Train both, then measure one after the other: two servers at once would wait for each other's cores."""
    if not is_free(options.port):
        raise Failure(f"Port {options.port} is taken by another program: choose another with --port.")
    examples = split(options.data, scratch / "voices", options.voices, options.leave_out)
    trained_on = len(list((scratch / "voices").glob("*/*.yml")))
    say_machine()
    contestants = [Diet(scratch / "diet", options.epochs), Ours(scratch / "ours")]
    times = []
    for contestant in contestants:
        say(f"{contestant.name}: training on {trained_on} voices …")
        times.append(contestant.train(scratch / "voices", say))
    theirs, ours = (
        measure(contestant, examples, seconds, options.port, say)
        for contestant, seconds in zip(contestants, times, strict=True)
    )
    say(f"\n{len(examples)} texts of voices that neither had heard, {options.leave_out} of each language:")
    names = (contestant.name for contestant in contestants)
    say(table([("measured", *names, "ratio"), *rows(theirs, ours)]))
    say_machine()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks.nlu", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("nlu/data"), help="folder of <language>/<voice>.yml")
    parser.add_argument(
        "--leave-out", type=_positive, default=1, metavar="N", help="voices per language to test on (default 1)"
    )
    parser.add_argument(
        "--voices", type=_positive, metavar="N", help="use only N voices per language: a quick look"
    )
    parser.add_argument("--epochs", type=_positive, default=100, help="of DIET (default 100, as in Rasa)")
    parser.add_argument("--port", type=int, default=5155, help="for the servers (default %(default)s)")
    return parser.parse_args()


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("must be a whole number from 1")
    return int(text)


if __name__ == "__main__":
    sys.exit(main())

"""Train the model: `nlu/.venv/bin/python -m nlu.train --out var/nlu`, from the repository's root.

Trains only when the data, the configuration, the components or the locked packages changed. The last line printed
is the model's path; `var/nlu/current` names it as well.
"""

import argparse
import hashlib
import logging
import os
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
CURRENT = "current"


def main(arguments: list[str] | None = None) -> int:
    """Train if needed; 0 when there is a model, 2 when the training data is bad."""
    parser = argparse.ArgumentParser(prog="nlu.train", description="Train the language understanding.")
    parser.add_argument("--out", type=Path, default=Path("var/nlu"), help="where the model goes")
    parser.add_argument("--data", type=Path, default=HERE / "data", help="folder of <language>/<voice>.yml")
    options = parser.parse_args(arguments)
    model: Path = options.out / f"model-{fingerprint(options.data)}.tar.gz"
    if model.exists():
        say("The model is up to date.")
    else:
        steps = Steps()
        from nlu.components.corpus import BadTrainingDataError

        try:
            train(options.data, model, steps)
        except BadTrainingDataError as error:
            sys.stderr.write(f"Bad training data: {error}\n")
            return 2
    make_current(model)
    say(str(model))
    return 0


def fingerprint(data: Path) -> str:
    """A short name for everything that decides what the model will be."""
    parts = [*data.glob("*/*.yml"), *(HERE / "components").glob("*.py"), *(HERE / "languages").glob("*.py")]
    parts += [*(HERE / "languages").glob("*.yml"), *(HERE / "encoder" / "model").glob("*")]
    parts += [HERE / "accents.py", HERE / "config.yml", HERE / "domain.yml", HERE / "requirements.txt"]
    digest = hashlib.sha256()
    for part in sorted(parts):
        content = part.read_bytes()
        digest.update(f"{part.parent.name}/{part.name} {len(content)}\n".encode() + content)
    return digest.hexdigest()[:16]


def train(data: Path, model: Path, steps: "Steps") -> None:
    """Run Rasa's training graph and put the finished model in its place in one step."""
    steps.begin("loading Rasa")
    silence_rasa()
    from rasa.engine.caching import LocalTrainingCache
    from rasa.engine.recipes.graph_recipe import GraphV1Recipe
    from rasa.engine.runner.dask import DaskGraphRunner
    from rasa.engine.storage.local_model_storage import LocalModelStorage
    from rasa.engine.training.graph_trainer import GraphTrainer
    from rasa.shared.data import TrainingType

    from nlu.components.corpus import VoiceImporter

    steps.begin("reading the training data")
    importer = VoiceImporter(str(HERE / "config.yml"), str(HERE / "domain.yml"), str(data))
    examples = importer.get_nlu_data().intent_examples
    graphs = GraphV1Recipe().graph_config_for_recipe(importer.get_config(), {}, TrainingType.NLU)

    steps.begin(f"training on {len(examples)} examples")
    model.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as storage, tempfile.TemporaryDirectory(dir=model.parent) as finished:
        trainer = GraphTrainer(LocalModelStorage(Path(storage)), LocalTrainingCache(), DaskGraphRunner)
        unfinished = Path(finished) / model.name
        trainer.train(graphs, importer, unfinished, force_retraining=True)
        unfinished.rename(model)
    steps.end()


def make_current(model: Path) -> None:
    """Let `current` name this model, then remove the others."""
    name = model.with_name(f"{CURRENT}.{os.getpid()}")
    name.write_text(f"{model.name}\n", encoding="utf-8")
    name.replace(model.with_name(CURRENT))
    for other in model.parent.glob("model-*.tar.gz"):
        if other != model:
            other.unlink(missing_ok=True)


def silence_rasa() -> None:
    """No telemetry, no cache of its own (the fingerprint does that), no log of texts, no warnings of itself."""
    os.environ.update(RASA_TELEMETRY_ENABLED="false", RASA_MAX_CACHE_SIZE="0")
    logging.getLogger("rasa").setLevel(logging.ERROR)
    # Filters would not do: packages that Rasa imports set their own.
    logging.captureWarnings(True)
    logging.getLogger("py.warnings").addHandler(logging.NullHandler())
    logging.getLogger("py.warnings").propagate = False


class Steps:
    """Says what is being done, and how long it took."""

    def __init__(self) -> None:
        """Start the clock."""
        self._since: float | None = None

    def begin(self, what: str) -> None:
        """The step before is over; this one begins."""
        self.end()
        sys.stdout.write(f"{what} … ")
        sys.stdout.flush()
        self._since = time.monotonic()

    def end(self) -> None:
        """The last step is over."""
        if self._since is not None:
            say(f"{time.monotonic() - self._since:.1f} s")
        self._since = None


def say(line: str) -> None:
    """Print a line now, also into a pipe."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())

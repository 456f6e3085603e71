"""What is compared: how each is trained and served, both by the commands that its users would give."""

import os
import re
import subprocess
import sys
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path

import yaml

from benchmarks.nlu.failure import Failure

ROOT = Path(__file__).resolve().parents[2]
Say = Callable[[str], None]
_EPOCHS = re.compile(r"Epochs:\s+(\d+)%")
_STEP = 10


class Contestant(ABC):
    """A model under comparison; it keeps all its files in a folder of its own."""

    name: str

    def __init__(self, home: Path) -> None:
        """Make the folder."""
        home.mkdir()
        self.home = home
        self.environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PYTHONUNBUFFERED": "1",
            "PYTHONWARNINGS": "ignore",
        }
        self.environment |= {"RASA_TELEMETRY_ENABLED": "false", "RASA_MAX_CACHE_SIZE": "0"}

    @abstractmethod
    def training_command(self, data: Path) -> list[str]:
        """Trains on a folder of voices."""

    @abstractmethod
    def serving_command(self, port: int) -> list[str]:
        """Serves the trained model on loopback."""

    def train(self, data: Path, say: Say) -> float:
        """The seconds that training took, from the command to its end."""
        log, began = self.home / "training.log", time.perf_counter()
        command = self.training_command(data)
        with log.open("wb") as output:
            process = subprocess.Popen(  # noqa: S603  # our own commands
                command, cwd=self.home, env=self.environment, stdout=output, stderr=subprocess.STDOUT
            )
            try:
                told = 0
                while process.poll() is None:
                    time.sleep(0.2)
                    told = self._tell_epochs(log, told, say)
            finally:
                process.kill()
                process.wait()
        if process.returncode:
            raise Failure("\n".join([f"{self.name}: training failed:", *last_lines(log)]))
        return time.perf_counter() - began

    @staticmethod
    def _tell_epochs(log: Path, told: int, say: Say) -> int:
        done = [int(share) for share in _EPOCHS.findall(log.read_text(encoding="utf-8", errors="replace"))]
        if not done or done[-1] < told + _STEP:
            return told
        say(f"  {done[-1]} % of the epochs …")
        return done[-1]


class Diet(Contestant):
    """The pipeline that `rasa init` proposes, without what needs responses or entities, on Rasa's own server."""

    name = "DIET"

    def __init__(self, home: Path, epochs: int) -> None:
        """Rasa's own default is 100 epochs in that pipeline."""
        super().__init__(home)
        self._epochs = epochs

    def training_command(self, data: Path) -> list[str]:
        """`rasa train nlu`."""
        config = self.home / "config.yml"
        config.write_text(yaml.safe_dump(self._config(), sort_keys=False), encoding="utf-8")
        command = [sys.executable, "-m", "rasa", "train", "nlu", "--config", str(config), "--nlu", str(data)]
        return [*command, "--domain", str(ROOT / "nlu" / "domain.yml"), "--out", ".", "--fixed-model-name", "diet"]

    def serving_command(self, port: int) -> list[str]:
        """`rasa run --enable-api`."""
        where = ["--interface", "127.0.0.1", "--port", str(port)]
        return [sys.executable, "-m", "rasa", "run", "--enable-api", "--model", "diet.tar.gz", *where]

    def _config(self) -> dict[str, object]:
        return {
            "recipe": "default.v1",
            "assistant_id": "diet",
            "language": "en",
            "pipeline": [
                {"name": "WhitespaceTokenizer"},
                {"name": "RegexFeaturizer"},
                {"name": "LexicalSyntacticFeaturizer"},
                {"name": "CountVectorsFeaturizer"},
                {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
                {"name": "DIETClassifier", "epochs": self._epochs, "constrain_similarities": True},
                {"name": "FallbackClassifier", "threshold": 0.3, "ambiguity_threshold": 0.1},
            ],
        }


class Ours(Contestant):
    """Kulanz's model on Kulanz's server, without its memory of texts."""

    name = "Kulanz"

    def training_command(self, data: Path) -> list[str]:
        """`nlu.train`."""
        return [sys.executable, "-m", "nlu.train", "--data", str(data), "--out", str(self.home)]

    def serving_command(self, port: int) -> list[str]:
        """`nlu.server --no-cache`."""
        model = self.home / (self.home / "current").read_text(encoding="utf-8").strip()
        return [sys.executable, "-m", "nlu.server", "--model", str(model), "--port", str(port), "--no-cache"]


def last_lines(log: Path) -> list[str]:
    """The end of a log."""
    return log.read_text(encoding="utf-8", errors="replace").splitlines()[-20:]

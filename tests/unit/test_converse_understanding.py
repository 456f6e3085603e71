"""Where the NLU server to play with comes from, and what is said where there is none."""

from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.settings import Settings
from cli.converse.serving import free_ports
from cli.converse.understanding import Nlu, NoUnderstanding


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _settings(nlu_url: str | None = None) -> Settings:
    return Settings(kulanz_secret_key=SecretStr("secret"), port=free_ports(3), nlu_url=nlu_url)


def test_without_rasa_it_is_said_how_to_get_it(elsewhere: Path):
    with pytest.raises(NoUnderstanding, match=r"scripts/setup\.sh nlu"):
        Nlu(_settings(), free_ports(1), elsewhere)


@pytest.mark.parametrize("current", [None, "model-gone.tar.gz"])
def test_without_a_model_it_is_said_how_to_make_one(elsewhere: Path, current: str | None):
    python = elsewhere / "nlu/.venv/bin/python"
    python.parent.mkdir(parents=True)
    python.touch()
    if current:
        (elsewhere / "var/nlu").mkdir(parents=True)
        (elsewhere / "var/nlu/current").write_text(current)
    with pytest.raises(NoUnderstanding, match=r"nlu\.train --out var/nlu"):
        Nlu(_settings(), free_ports(1), elsewhere)


def test_a_server_that_was_named_must_answer(elsewhere: Path):
    url = f"http://127.0.0.1:{free_ports(1)}"
    with pytest.raises(NoUnderstanding, match=url):
        Nlu(_settings(nlu_url=url), free_ports(1), elsewhere).wait()

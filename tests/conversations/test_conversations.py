"""Every specification in this directory, played on the real product: web, worker, Rasa, PostgreSQL, sandbox."""

from pathlib import Path

import pytest

from cli.converse.play import play
from cli.converse.reading import find, load
from cli.converse.report import lines
from cli.converse.stage import Stage

HERE = Path(__file__).parent


@pytest.mark.parametrize("path", find([HERE]), ids=lambda path: str(path.relative_to(HERE).with_suffix("")))
def test_conversation(stage: Stage, path: Path):
    played = play(stage, path, load(path, stage.config))
    assert played.ok, "\n".join(lines(played))

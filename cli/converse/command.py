"""`kulanz converse`: plays conversation specifications and tells where the product differs."""

import json
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import click
from sqlalchemy.exc import SQLAlchemyError

from bot.config import load_config
from bot.postgres import PostgresError
from bot.settings import load_settings
from cli.converse import report
from cli.converse.play import play
from cli.converse.reading import SpecError, find, load_all
from cli.converse.result import Played
from cli.converse.scratch import ScratchBusy
from cli.converse.spec import Spec
from cli.converse.stage import Stage
from cli.converse.understanding import NoUnderstanding
from cli.refusal import Refusal


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path), metavar="FILE…")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document instead of text.")
@click.pass_context
def converse(context: click.Context, paths: tuple[Path, ...], as_json: bool) -> None:
    """Play conversation specifications (files or directories) on the real product.

    Exits with 1 where a conversation differs from its specification, with 2 where one can't be played.
    """
    config = load_config()
    try:
        specs = load_all(find(paths), config)
    except SpecError as error:
        raise Refusal(str(error)) from None
    click.echo("Setting the stage …", err=True)
    with set_stage() as stage:
        began = time.monotonic()
        conversations = _play_all(stage, specs, quiet=as_json)
        seconds = time.monotonic() - began
    if as_json:
        content = {"ok": all(p.ok for p in conversations), "conversations": [p.as_json() for p in conversations]}
        click.echo(json.dumps(content, ensure_ascii=False, indent=2))
    else:
        click.echo(f"\n{report.summary(conversations, seconds)}")
    context.exit(0 if all(played.ok for played in conversations) else 1)


@contextmanager
def set_stage() -> Iterator[Stage]:
    """The stage, taken down at the end. Refusal says in a sentence why it can't be set."""
    try:
        stage = Stage(load_settings(), load_config())
    except ScratchBusy:
        raise Refusal("Conversations are being played on this database already: wait until they end.") from None
    except (NoUnderstanding, PostgresError) as error:
        raise Refusal(str(error)) from None
    except SQLAlchemyError as error:
        raise Refusal(f"The database to play in can't be used: {error}") from None
    with closing(stage):
        yield stage


def _play_all(stage: Stage, specs: dict[Path, Spec], *, quiet: bool) -> list[Played]:
    conversations = []
    for path, spec in specs.items():
        conversations.append(play(stage, path, spec))
        for line in [] if quiet else report.lines(conversations[-1]):
            click.echo(line)
    return conversations

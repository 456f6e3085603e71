"""`kulanz`: the commands."""

import importlib

import click

from bot.config import ConfigError
from bot.settings import SettingsError
from cli.refusal import Refusal

# Imported when asked for: everything together takes seconds, and `kulanz up` starts several commands.
COMMANDS = {
    "up": "cli.up",
    "web": "cli.processes",
    "worker": "cli.processes",
    "sandbox": "cli.processes",
    "migrate": "cli.data",
    "demo": "cli.data",
    "config-docs": "cli.config_docs",
    "converse": "cli.converse.command",
    "nlu": "cli.nlu.command",
}


class Commands(click.Group):
    """Tells the operator in a sentence what to mend, instead of a stack trace."""

    def list_commands(self, context: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        command = getattr(importlib.import_module(COMMANDS[name]), name.replace("-", "_"))
        assert isinstance(command, click.Command)
        return command

    def invoke(self, context: click.Context) -> object:
        try:
            return super().invoke(context)
        except (ConfigError, SettingsError) as error:
            raise Refusal(str(error)) from None


@click.group(cls=Commands)
def kulanz() -> None:
    """Settles invoices in conversation."""

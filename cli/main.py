"""`kulanz`: the commands."""

import click

from bot.config import ConfigError
from bot.settings import SettingsError
from cli.config_docs import config_docs
from cli.converse.command import converse
from cli.data import demo, migrate
from cli.processes import sandbox, web, worker
from cli.refusal import Refusal
from cli.up import up


class Commands(click.Group):
    """Tells the operator in a sentence what to mend, instead of a stack trace."""

    def invoke(self, context: click.Context) -> object:
        try:
            return super().invoke(context)
        except (ConfigError, SettingsError) as error:
            raise Refusal(str(error)) from None


@click.group(cls=Commands)
def kulanz() -> None:
    """Settles invoices in conversation."""


for command in (up, web, worker, sandbox, migrate, demo, config_docs, converse):
    kulanz.add_command(command)

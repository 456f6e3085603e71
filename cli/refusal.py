"""How a command says what the operator has to put right."""

import click


class Refusal(click.ClickException):
    """What must be mended before anything can start."""

    exit_code = 2

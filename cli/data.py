"""Commands on the database: its tables, its demo data."""

import click
import requests

from bot import demo as demo_data
from bot import migrate as migrations
from bot.bootstrap import bootstrap
from bot.postgres import ensure_url
from bot.settings import load_settings


@click.command()
def migrate() -> None:
    """Bring the database to the tables of this version."""
    migrations.upgrade(ensure_url(load_settings().database_url))
    click.echo("The database is up to date.")


@click.command()
def demo() -> None:
    """Load a dozen demo debtors with invoices, where there are no debtors yet."""
    url = ensure_url(load_settings().database_url)
    try:
        loaded = demo_data.load(bootstrap(url))
    except requests.RequestException:
        raise click.ClickException(
            "The sandbox does not answer: start it with ./run or `kulanz sandbox`."
        ) from None
    click.echo("Demo debtors loaded." if loaded else "There are debtors already; nothing was loaded.")

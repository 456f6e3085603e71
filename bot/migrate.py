"""Brings a database to the tables that this version needs: ours by Alembic, the queue's by Procrastinate."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from procrastinate.schema import SchemaManager
from sqlalchemy import Connection, create_engine, text

# Any number, the same in every process: two migrations at once would trip over each other.
_LOCK = 0x6B756C61


def upgrade(database_url: str) -> None:
    """Applies what is missing; does nothing to a database that is up to date."""
    engine = create_engine(database_url)
    try:
        with engine.begin() as connection:
            connection.execute(text("select pg_advisory_xact_lock(:key)"), {"key": _LOCK})
            _apply_queue_schema(connection)
            command.upgrade(alembic_config(connection), "head")
    finally:
        engine.dispose()


def alembic_config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def _apply_queue_schema(connection: Connection) -> None:
    """Procrastinate's own schema; its later versions bring their changes as Alembic revisions of ours."""
    if connection.scalar(text("select to_regclass('procrastinate_jobs')")) is None:
        connection.exec_driver_sql(SchemaManager.get_schema().replace("%", "%%"))

"""Alembic's entry: run by `bot.migrate`, on the connection that it hands over."""

from alembic import context

from bot.tables import Base


def _ours(name: str | None, kind: str, _parents: object) -> bool:
    """Procrastinate's tables are not Alembic's to compare."""
    return kind != "table" or name in Base.metadata.tables


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    include_name=_ours,
)
with context.begin_transaction():
    context.run_migrations()

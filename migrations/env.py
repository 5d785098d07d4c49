"""Alembic's environment: one transaction, foreign keys off and checked, derived things dropped first and made anew last."""

from alembic import context
from sqlalchemy import Connection

from claimdb.store.database import HEAD, open_database
from claimdb.store.derived import SEARCHED, drop_derived, make_derived
from claimdb.store.schema import Base


def include_name(name, type_, parent_names):
    """Leave the search index and its shadow tables out of comparisons."""
    return not (type_ == "table" and any(name.startswith(f"{table}_fts") for table in SEARCHED))


def _count_rows(connection: Connection) -> dict[str, int]:
    names = [r[0] for r in connection.exec_driver_sql("select name from sqlite_master where type = 'table'")]
    kept = [n for n in names if n in Base.metadata.tables]
    return {n: connection.exec_driver_sql(f'select count(*) from "{n}"').scalar() for n in kept}


def run(connection: Connection) -> None:
    """Migrate on this connection, inside its transaction."""
    sqlite = connection.dialect.name == "sqlite"
    drop_derived(connection)
    before = _count_rows(connection) if sqlite else {}
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        include_name=include_name,
        render_as_batch=True,
        transactional_ddl=True,
    )
    context.run_migrations()
    if context.get_context().get_current_revision() == HEAD:
        make_derived(connection)
    if sqlite:
        broken = connection.exec_driver_sql("pragma foreign_key_check").fetchall()
        lost = [n for n, count in _count_rows(connection).items() if count < before.get(n, 0)]
        if broken or lost:
            raise RuntimeError(
                f"migration stopped, nothing was changed: rows lost in {lost}, links broken: {len(broken)}"
            )


shared = context.config.attributes.get("connection")
if shared is not None:
    run(shared)
else:
    where = context.get_x_argument(as_dictionary=True).get("db", "claims.db")
    with open_database(where, write=True) as database, database.transaction() as connection:
        run(connection)

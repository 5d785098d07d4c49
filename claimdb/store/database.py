"""Opening a database: where it is, whether it fits this program, how a transaction begins and ends.

A command that writes makes and migrates the file (a copy is kept beside it before a migration); a command that reads never changes it.
Alembic is imported only to migrate, so that reading starts at once.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.pool import QueuePool

from claimdb.errors import DatabaseError

HEAD = "e8d25b7f1c06"
"""The revision that this program works with; a test holds it to the newest file in migrations/."""
_WAIT_MS = 60_000
_CHUNK = 500
"""Values in one SQL `in`."""
_PRAGMAS = (
    f"busy_timeout={_WAIT_MS}",
    "foreign_keys=on",
    "temp_store=memory",
    "cache_size=-65536",
)


class Database:
    """An open database. `name` is what messages call it.

    `was` says how it was found: `current`, `older` or `new`; `kept_copy` is the copy made before it was migrated.
    """

    def __init__(self, engine: Engine, name: str) -> None:
        self.engine = engine
        self.name = name
        self.was = "current"
        self.kept_copy: Path | None = None

    @property
    def dialect(self) -> str:
        """`sqlite` or `postgresql`."""
        return self.engine.dialect.name

    def rows(self, sql: str, **values: Any) -> list[dict[str, Any]]:
        """The rows of a query as dicts; `:name` in the SQL is bound to `values[name]`."""
        with self.reading() as connection:
            return [dict(row) for row in connection.execute(text(sql), values).mappings()]

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for reading; errors become one line."""
        with explained(self.name), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """A writing transaction: waits for another writer, commits at the end, leaves nothing behind on an error."""
        with (
            explained(self.name),
            self.engine.connect().execution_options(claimdb_write=True) as connection,
            connection.begin(),
        ):
            yield connection

    def close(self, wrote: bool = False) -> None:
        """Give up all connections; after writing, refresh the statistics and fold the log into the file."""
        if wrote and self.dialect == "sqlite":
            with self.engine.connect() as connection:
                connection.exec_driver_sql("pragma optimize")
                connection.rollback()
            with self.engine.connect() as connection:
                raw = connection.connection.dbapi_connection
                if raw is not None:
                    raw.cursor().execute("pragma wal_checkpoint(truncate)").fetchall()
        self.engine.dispose()

    def __enter__(self) -> Database:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


@contextmanager
def explained(name: str) -> Iterator[None]:
    """Turn a driver's error into one line that names the database and the remedy."""
    try:
        yield
    except DBAPIError as error:
        raise DatabaseError(f"{name}: {_remedy(str(error.orig))}") from error
    except SQLAlchemyError as error:
        raise DatabaseError(f"{name}: {str(error).splitlines()[0]}") from error


def _remedy(message: str) -> str:
    first = message.strip().splitlines()[0] if message.strip() else "unknown error"
    for sign, said in (
        ("database is locked", "another program is writing to it and did not finish; try again when it has"),
        (
            "disk is full",
            "the disk is full; nothing of this batch was stored: free some space and run the command again",
        ),
        ("disk I/O error", "the disk could not be read or written; check it and run the command again"),
        ("readonly database", "the file or its folder is read-only; choose another place with --db"),
        (
            "unable to open database file",
            "cannot be opened; check that the folder exists and may be written, or choose another with --db",
        ),
        ("not a database", "is no SQLite database; choose another file with --db"),
        ("malformed", "the file is damaged; restore a copy, or `sqlite3 FILE .recover`"),
        ("no such table", "is no claimdb database; choose another file with --db"),
    ):
        if sign in first:
            return said
    return first


def database_url(where: str) -> URL:
    """A path or an address as SQLAlchemy's URL; `postgres://` means psycopg."""
    if "://" not in where:
        return URL.create("sqlite", database=where)
    url = make_url("postgresql://" + where.split("://", 1)[1] if where.startswith("postgres://") else where)
    return url.set(drivername="postgresql+psycopg") if url.drivername == "postgresql" else url


def open_database(where: str, write: bool = False, migrate_older: bool | None = None) -> Database:
    """The database at a path or URL.

    With `write` it is made if missing and migrated if older (unless `migrate_older` is false); without, a missing, foreign, older or
    newer one is a DatabaseError that says what to do.
    """
    url = database_url(where)
    name = where if "://" not in where else url.render_as_string(hide_password=True)
    path = (
        Path(url.database)
        if url.drivername.startswith("sqlite") and url.database and url.database != ":memory:"
        else None
    )
    if path is not None:
        _check_path(path, write)
    database = Database(_engine(url, path, write), name)
    try:
        with explained(name):
            found = current_revision(database)
        if found != HEAD:
            _bring_up(database, path, found, write and migrate_older is not False)
    except BaseException:
        database.engine.dispose()
        raise
    return database


def _check_path(path: Path, write: bool) -> None:
    exists = os.path.exists(path)  # unlike Path.exists, False where rights are missing
    if os.path.isdir(path):
        raise DatabaseError(f"{path}: is a folder; name a file with --db")
    if not exists and not write:
        raise DatabaseError(f"{path}: no such database; make one with `claimdb ingest --db {path} PATH`")
    if exists and not _is_sqlite(path):
        raise DatabaseError(f"{path}: is no SQLite database; choose another file with --db")
    if write and not os.access(path if exists else path.parent, os.W_OK):
        raise DatabaseError(f"{path}: the file or its folder is read-only or missing; choose another place with --db")


def _is_sqlite(path: Path) -> bool:
    """Whether a file begins as SQLite's do; an empty one will become one."""
    try:
        with path.open("rb") as file:
            return file.read(15) in (b"", b"SQLite format 3")
    except OSError as error:
        raise DatabaseError(
            f"{path}: cannot be opened ({error.strerror or error}); check that you may read it"
        ) from error


def _engine(url: URL, path: Path | None, write: bool) -> Engine:
    if not url.drivername.startswith("sqlite"):
        try:
            return create_engine(url)
        except ModuleNotFoundError as error:
            raise DatabaseError(
                f"{url.render_as_string()}: needs the extra: pip install 'claimdb[postgresql]'"
            ) from error
    immutable = (
        path is not None and not write and not os.access(path.parent, os.W_OK) and not Path(f"{path}-wal").exists()
    )

    def connect() -> sqlite3.Connection:
        where = (
            f"file:{path.resolve().as_posix()}?immutable=1" if immutable and path else str(path) if path else ":memory:"
        )
        return sqlite3.connect(
            where, uri=immutable, isolation_level=None, timeout=_WAIT_MS / 1000, check_same_thread=False
        )

    options: dict[str, Any] = {} if path is None else {"poolclass": QueuePool}
    engine = create_engine("sqlite://", creator=connect, **options)

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _: object) -> None:
        for pragma in _PRAGMAS:
            connection.execute(f"pragma {pragma}")
        if write:
            _use_wal(connection)
            connection.execute("pragma synchronous=normal")
        else:
            connection.execute("pragma query_only=on")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get("claimdb_write")
        connection.exec_driver_sql("begin immediate" if writing else "begin")

    return engine


def _use_wal(connection: sqlite3.Connection) -> None:
    """Readers go on while we write. SQLite does not wait for a lock when the mode is changed, so we do."""
    until = time.monotonic() + _WAIT_MS / 1000
    while True:
        try:
            connection.execute("pragma journal_mode=wal")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > until:
                raise
            time.sleep(0.05)


def current_revision(database: Database) -> str | None:
    """The database's revision; None for an empty one. A database with other tables is a DatabaseError."""
    with database.engine.connect() as connection:
        names = set(_table_names(connection))
        if "alembic_version" in names and "statements" in names:
            return connection.exec_driver_sql("select version_num from alembic_version").scalar()
        if names - {"alembic_version", "sqlite_sequence", "sqlite_stat1", "sqlite_stat4"}:
            raise DatabaseError(f"{database.name}: is no claimdb database; choose another file with --db")
        return None


def _table_names(connection: Connection) -> Sequence[str]:
    if connection.dialect.name == "sqlite":
        return [row[0] for row in connection.exec_driver_sql("select name from sqlite_master where type = 'table'")]
    return [
        row[0]
        for row in connection.exec_driver_sql("select tablename from pg_tables where schemaname = current_schema()")
    ]


def _bring_up(database: Database, path: Path | None, found: str | None, may_migrate: bool) -> None:
    if found is not None and found not in known_revisions():
        raise DatabaseError(
            f"{database.name}: was made by a newer claimdb; update the program (pip install --upgrade claimdb)"
        )
    if not may_migrate:
        if found is None:
            raise DatabaseError(f"{database.name}: is empty; fill it with `claimdb ingest --db {database.name} PATH`")
        raise DatabaseError(
            f"{database.name}: is older than this program; bring it up to date with `claimdb migrate --db {database.name}`"
        )
    database.was = "new" if found is None else "older"
    if path is not None and found is not None:
        database.kept_copy = keep_copy(path, found)
    migrate(database)


def keep_copy(path: Path, revision: str) -> Path:
    """A copy of the file beside it, named after its revision, made with SQLite's own backup."""
    number = 1
    while (copy := path.with_name(f"{path.name}.before-{revision}-{number}")).exists():
        number += 1
    source = sqlite3.connect(path)
    target = sqlite3.connect(copy)
    try:
        source.backup(target)
    finally:
        target.close()
        source.close()
    shutil.copymode(path, copy)
    return copy


def migrations_folder() -> Path:
    """Where the migrations are: in the installed package, or at the top of a checkout."""
    package = Path(__file__).parent.parent
    installed = package / "_migrations"
    return installed if installed.is_dir() else package.parent / "migrations"


def known_revisions() -> set[str]:
    """The revisions that this program has migrations for."""
    from alembic.script import ScriptDirectory

    return {script.revision for script in ScriptDirectory(str(migrations_folder())).walk_revisions()}


def migrate(database: Database, revision: str = "head") -> None:
    """Bring the database to a revision, as a whole or not at all."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations_folder()).replace("%", "%%"))
    with explained(database.name), database.engine.connect() as connection:
        if database.dialect == "sqlite":
            connection.detach()  # foreign keys are off in it; nobody else may get it
            connection.exec_driver_sql("commit")
            connection.exec_driver_sql("pragma foreign_keys=off")
            connection.exec_driver_sql("begin immediate")
            if revision == "head" and "alembic_version" in _table_names(connection):
                stored = connection.exec_driver_sql("select version_num from alembic_version").scalar()
                if stored == HEAD:  # another program has done it while we waited
                    connection.exec_driver_sql("commit")
                    return
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        connection.commit()


def chunks(values: Iterable[Any]) -> Iterator[list[Any]]:
    """The values in lists short enough for one SQL `in`."""
    listed = list(values)
    for at in range(0, len(listed), _CHUNK):
        yield listed[at : at + _CHUNK]

"""Numbers for new rows: small, rising, never used twice."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, insert, select, update

from claimdb.store import schema

_COUNTERS = schema.tables["counters"]


def lock_writers(connection: Connection) -> None:
    """Wait for another writer, before anything is read that it may change. On SQLite a writing transaction has waited already."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("lock table counters in exclusive mode")


class Ids:
    """Numbers given out in this transaction; never one twice, not even after rows are gone."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.last: dict[str, int] = {row.name: row.last for row in connection.execute(select(_COUNTERS))}
        self.stored = dict(self.last)

    def next(self, table: str) -> int:
        """The next number of a table."""
        self.last[table] = self.last.get(table, 0) + 1
        return self.last[table]

    def save(self) -> None:
        """Write the counters back."""
        new = [{"name": n, "last": v} for n, v in self.last.items() if n not in self.stored]
        changed = [{"n": n, "v": v} for n, v in self.last.items() if n in self.stored and v != self.stored[n]]
        if new:
            self.connection.execute(insert(_COUNTERS), new)
        if changed:
            self.connection.execute(
                update(_COUNTERS).where(_COUNTERS.c.name == bindparam("n")).values(last=bindparam("v")), changed
            )
        self.stored = dict(self.last)

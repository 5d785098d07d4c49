"""What the tables and columns mean, in the words of the schema: for Datasette and for docs/schema.md."""

from __future__ import annotations

from claimdb.store import schema
from claimdb.store.derived import VIEW_COLUMNS


def table_notes() -> dict[str, str]:
    """`{table: what a row is}`"""
    mappers = sorted(schema.Base.registry.mappers, key=lambda m: m.class_.__tablename__)
    return {m.class_.__tablename__: " ".join((m.class_.__doc__ or "").split()) for m in mappers}


def columns() -> dict[str, dict[str, str]]:
    """`{table or view: {column: what it holds}}`"""
    described = {table.name: {c.name: c.doc or "" for c in table.columns} for table in schema.tables.values()}
    return {**described, **VIEW_COLUMNS}

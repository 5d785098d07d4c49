"""Versions of a source: the newest counts, the older ones are kept and are in no view."""

from __future__ import annotations

from sqlalchemy import Connection, select, update

from claimdb.store import schema
from claimdb.store.records import remake_records, works_of_documents
from claimdb.store.resolver import Resolver

_T = schema.tables


def current_of(connection: Connection, source: str) -> list[int]:
    """The documents that are the current version of a source."""
    documents = _T["documents"]
    read = documents.c.reading_run_id.is_not(None)
    query = select(documents.c.id).where(documents.c.source == source, documents.c.replaced_by.is_(None), read)
    return list(connection.execute(query).scalars())


def replace_document(connection: Connection, old: int, new: int | None) -> None:
    """Note that `new` took the place of `old`; None makes `old` the current version again."""
    documents, articles, statements = _T["documents"], _T["articles"], _T["statements"]
    current = 1 if new is None else 0
    connection.execute(update(documents).where(documents.c.id == old).values(replaced_by=new))
    of_old = select(articles.c.id).where(articles.c.document_id == old)
    connection.execute(update(statements).where(statements.c.article_id.in_(of_old)).values(current=current))
    connection.execute(update(articles).where(articles.c.document_id == old).values(current=current))


def show_again(connection: Connection, old: int, source: str, resolver: Resolver) -> None:
    """Make an older version of a source the current one."""
    newest = current_of(connection, source)
    replace_document(connection, old, None)
    for document_id in newest:
        replace_document(connection, document_id, old)
    remake_records(connection, resolver, works_of_documents(connection, [old, *newest]))

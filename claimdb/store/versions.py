"""Versions of a source: the newest counts, the older ones are kept and are in no view."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select, update

from claimdb.store import schema
from claimdb.store.database import chunks
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


def uncover(connection: Connection, document: int) -> list[int]:
    """Let the version before a document that is being taken out count again, in its place; the versions that it had replaced, the newest first.
    One that is kept unread has nothing to show."""
    d = _T["documents"]
    newer = connection.execute(select(d.c.replaced_by).where(d.c.id == document)).scalar()
    query = select(d.c.id).where(d.c.replaced_by == document, d.c.reading_run_id.is_not(None))
    older = list(connection.execute(query.order_by(d.c.id.desc())).scalars())
    for position, old in enumerate(older):
        replace_document(connection, old, newer if position == 0 else older[0])
    return older


def articles_of(connection: Connection, documents: Iterable[int]) -> set[int]:
    """The articles of these documents."""
    a = _T["articles"]
    found: set[int] = set()
    for chunk in chunks(documents):
        found |= set(connection.execute(select(a.c.id).where(a.c.document_id.in_(chunk))).scalars())
    return found


def text_hashes(connection: Connection, document: int) -> set[str]:
    """The named hashes of the texts of a document's articles."""
    a = _T["articles"]
    return set(connection.execute(select(a.c.hash).where(a.c.document_id == document)).scalars())


def show_again(connection: Connection, old: int, source: str, resolver: Resolver) -> None:
    """Make an older version of a source the current one."""
    newest = current_of(connection, source)
    replace_document(connection, old, None)
    for document_id in newest:
        replace_document(connection, document_id, old)
    remake_records(connection, resolver, works_of_documents(connection, [old, *newest]))

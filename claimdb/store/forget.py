"""Taking out what was read by mistake: a document with all that was found in it, and what nothing else holds any more."""

from __future__ import annotations

from sqlalchemy import delete

from claimdb.store import schema
from claimdb.store.apply import apply_decisions
from claimdb.store.database import Database
from claimdb.store.ids import lock_writers
from claimdb.store.records import bring_up_works, works_of_documents
from claimdb.store.resolver import Resolver
from claimdb.store.rewrite import tidy
from claimdb.store.versions import articles_of, text_hashes, uncover


def forget(database: Database, document_id: int, resolver: Resolver) -> int:
    """Delete a document; how many articles went with it. The version before it, if any, counts again, and the records of the
    works that it cites are made of the citations that are left."""
    d = schema.tables["documents"]
    bring_up_works(database, resolver)
    with database.transaction() as connection:
        lock_writers(connection)
        count = len(articles_of(connection, [document_id]))
        older = uncover(connection, document_id)
        works = works_of_documents(connection, [document_id, *older])
        gone = text_hashes(connection, document_id)
        connection.execute(delete(d).where(d.c.id == document_id))
        tidy(connection, resolver, works)
        apply_decisions(connection, resolver, gone=gone)
    return count

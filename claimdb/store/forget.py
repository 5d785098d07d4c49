"""Taking out what was read by mistake: a document with all that was found in it, and what nothing else holds any more."""

from __future__ import annotations

from sqlalchemy import select, text

from claimdb.store import schema
from claimdb.store.apply import apply_decisions
from claimdb.store.database import Database
from claimdb.store.ids import lock_writers
from claimdb.store.records import bring_up_works, drop_uncited, remake_keys, remake_records, works_of_documents
from claimdb.store.resolver import Resolver
from claimdb.store.unused import drop_unused
from claimdb.store.versions import replace_document


def forget(database: Database, document_id: int, resolver: Resolver) -> int:
    """Delete a document; how many articles went with it. The version before it, if any, counts again, and the records of the
    works that it cites are made of the citations that are left."""
    bring_up_works(database, resolver)
    with database.transaction() as connection:
        lock_writers(connection)
        count = (
            connection.execute(
                text("select count(*) from articles where document_id = :id"), {"id": document_id}
            ).scalar()
            or 0
        )
        newer = connection.execute(
            text("select replaced_by from documents where id = :id"), {"id": document_id}
        ).scalar()
        older = (
            connection.execute(
                text("select id from documents where replaced_by = :id order by id desc"), {"id": document_id}
            )
            .scalars()
            .all()
        )
        for position, old in enumerate(older):
            replace_document(connection, old, newer if position == 0 else older[0])
        works = works_of_documents(connection, [document_id, *older])
        a = schema.tables["articles"]
        gone = set(connection.execute(select(a.c.hash).where(a.c.document_id == document_id)).scalars())
        connection.execute(text("delete from documents where id = :id"), {"id": document_id})
        drop_unused(connection)
        drop_uncited(connection, works)
        remake_records(connection, resolver, works)
        remake_keys(connection, resolver, works)
        apply_decisions(connection, resolver, gone=gone)
    return int(count)

"""Runs: what was read when, by which program; beginning and ending one, and taking back what one found."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from claimdb import __version__
from claimdb.errors import ClaimdbError, NotFoundError
from claimdb.records import Document, Source
from claimdb.store import schema
from claimdb.store.apply import apply_decisions
from claimdb.store.clock import utc_now
from claimdb.store.database import Database
from claimdb.store.found import restore_facts
from claimdb.store.ids import Ids, lock_writers
from claimdb.store.readings import Reading, bring_back, stored_reading, unpack
from claimdb.store.records import bring_up_works, works_of_documents
from claimdb.store.resolver import Resolver
from claimdb.store.rewrite import Rewriting, tidy, write_readings
from claimdb.store.versions import articles_of, text_hashes, uncover

_T = schema.tables
_R, _D, _K, _A = (_T[name] for name in ("runs", "documents", "readings", "articles"))


def begin_run(database: Database, kind: str, extractor: str, options: Mapping[str, Any]) -> int:
    """Note a run that begins; its number."""
    with database.transaction() as connection:
        lock_writers(connection)
        ids = Ids(connection)
        number = ids.next("runs")
        row = {"id": number, "kind": kind, "program": __version__, "extractor": extractor, "options": dict(options), "started": utc_now(),
               "status": "running", "documents": 0, "articles": 0, "statements": 0}  # fmt: skip
        connection.execute(insert(_R), [row])
        ids.save()
    return number


def end_run(database: Database, number: int, status: str, counts: Mapping[str, int]) -> None:
    """Note that a run has ended, and how much it stored."""
    with database.transaction() as connection:
        values = {"finished": utc_now(), "status": status, **counts}
        connection.execute(update(_R).where(_R.c.id == number).values(**values))


def revoke_run(database: Database, number: int, resolver: Resolver) -> dict[str, int]:
    """Take back what a run found; how many documents have an earlier reading again (`restored`), how many are kept unread (`unread`), and of how
    many only an earlier reading was dropped (`dropped`). Decisions and other runs are not touched. NotFoundError if there is no such run."""
    bring_up_works(database, resolver)
    with database.transaction() as connection:
        lock_writers(connection)
        run = connection.execute(select(_R.c.status).where(_R.c.id == number)).first()
        if run is None:
            raise NotFoundError(f"run {number}: not in {database.name}; `claimdb runs` lists them")
        if run.status == "revoked":
            raise ClaimdbError(f"run {number}: has been revoked already")
        dropped = _drop_earlier(connection, number)
        query = select(_D.c.id).where(_D.c.reading_run_id == number).order_by(_D.c.id)
        documents = list(connection.execute(query).scalars())
        restored = [d for d in documents if _take_back(connection, resolver, number, d)]
        values = {"status": "revoked", "revoked_at": utc_now()}
        connection.execute(update(_R).where(_R.c.id == number).values(**values))
    return {"restored": len(restored), "unread": len(documents) - len(restored), "dropped": dropped}


def _drop_earlier(connection: Connection, number: int) -> int:
    """Drop the run's readings that later ones have replaced; the reading before, if it found the same, keeps the facts."""
    rows = connection.execute(select(_K).where(_K.c.run_id == number)).all()
    for row in rows:
        before = connection.execute(
            select(_K.c.run_id, _K.c.facts)
            .where(_K.c.document_id == row.document_id, _K.c.run_id < number)
            .order_by(_K.c.run_id.desc())
        ).first()
        if before is not None and before.facts is None:
            which = (_K.c.document_id == row.document_id) & (_K.c.run_id == before.run_id)
            connection.execute(update(_K).where(which).values(facts=row.facts))
    connection.execute(delete(_K).where(_K.c.run_id == number))
    return len(rows)


def _take_back(connection: Connection, resolver: Resolver, number: int, document: int) -> bool:
    """Give a document the reading before this run's; false if there was none and it is kept unread."""
    before = connection.execute(
        select(_K.c.run_id, _K.c.facts).where(_K.c.document_id == document).order_by(_K.c.run_id.desc())
    ).first()
    if before is None:
        _leave_unread(connection, resolver, document)
        return False
    connection.execute(delete(_K).where(_K.c.document_id == document, _K.c.run_id == before.run_id))
    connection.execute(update(_D).where(_D.c.id == document).values(reading_run_id=before.run_id))
    if before.facts is not None:
        _restore(connection, resolver, number, document, unpack(before.facts))
    return True


def _restore(connection: Connection, resolver: Resolver, number: int, document: int, reading: Reading) -> None:
    row = connection.execute(select(_D.c.replaced_by, _D.c.media_type).where(_D.c.id == document)).one()
    articles = {*articles_of(connection, [document]), *(a.rows.article.id for a in reading.articles)}
    taken = restore_facts(connection, articles)
    old = stored_reading(connection, document)
    bring_back(connection, resolver, reading)
    source = Document(Source("", "", 0, row.media_type), reading.text)
    rewriting = Rewriting(
        document, row.replaced_by is None, old, reading.articles, source, reading.text, reading.warnings
    )
    changed, gone = write_readings(connection, resolver, number, [rewriting])
    apply_decisions(connection, resolver, {*changed, *articles_of(connection, [document])}, taken, gone)


def _leave_unread(connection: Connection, resolver: Resolver, document: int) -> None:
    """Take out all that was found in a document; the version before it, if any, counts again."""
    restored = restore_facts(connection, articles_of(connection, [document]))
    older = uncover(connection, document)
    works = works_of_documents(connection, [document, *older])
    gone = text_hashes(connection, document)
    connection.execute(delete(_A).where(_A.c.document_id == document))
    connection.execute(update(_D).where(_D.c.id == document).values(reading_run_id=None))
    tidy(connection, resolver, works)
    apply_decisions(connection, resolver, articles_of(connection, older), restored, gone)

"""Reading kept documents again: what is found now takes the place of what was found, which is kept as an earlier reading."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from claimdb import __version__
from claimdb.records import Details, Document, Extraction, Kept
from claimdb.store import schema
from claimdb.store.apply import apply_decisions
from claimdb.store.database import Database, chunks
from claimdb.store.found import restore_facts
from claimdb.store.ids import lock_writers
from claimdb.store.readings import pack, stored_reading
from claimdb.store.records import bring_up_works
from claimdb.store.resolver import Resolver
from claimdb.store.rewrite import Change, Rewriting, carry, changes, write_readings
from claimdb.store.runs import begin_run, end_run
from claimdb.store.versions import articles_of

_BATCH = 50
"""Documents in one transaction."""
_T = schema.tables
_D, _R, _A, _G, _S = (_T[name] for name in ("documents", "runs", "articles", "decision_targets", "statements"))


@dataclass(slots=True)
class Report:
    """What came of reading again: documents read and how many of them gave something else, statements by what became of them, the changes, and
    the numbers of decisions that still hold onto something, and of those that no longer do (`orphaned`)."""

    documents: int = 0
    rewritten: int = 0
    same: int = 0
    changes: list[tuple[int, Change]] = field(default_factory=list)
    kept: set[int] = field(default_factory=set)
    orphaned: set[int] = field(default_factory=set)

    def count(self, change: str) -> int:
        """How many statements are `new`, `gone` or `changed`."""
        return sum(c.change == change for _, c in self.changes)


class Upgrade:
    """Reads kept documents again under one run. Use as a context manager; `report` is what came of it.

    Documents that this program and extractor have read already are left out unless `again` is set; `sources` narrows to documents with these
    paths or addresses. One that failed or was stopped is read again by the next call.
    """

    def __init__(
        self,
        database: Database,
        resolver: Resolver,
        extractor: str,
        sources: Sequence[str] = (),
        again: bool = False,
        batch: int = _BATCH,
    ) -> None:
        self.database = database
        self.resolver = resolver
        self.extractor = extractor
        self.sources = list(sources)
        self.again = again
        self.batch = batch
        self.run_id = 0
        self.report = Report()
        self.counts = {"documents": 0, "articles": 0, "statements": 0}
        self._queue: list[tuple[Kept, Document, Sequence[Extraction]]] = []

    def __enter__(self) -> Upgrade:
        bring_up_works(self.database, self.resolver)
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None or issubclass(kind, KeyboardInterrupt):
            self.flush()
        if self.run_id:
            end_run(self.database, self.run_id, "failed" if kind else "done", self.counts)

    def waiting(self) -> list[int]:
        """The numbers of the documents to read again; one that is kept unread only where it is named."""
        query = select(_D.c.id).outerjoin(_R, _R.c.id == _D.c.reading_run_id).order_by(_D.c.id)
        if self.sources:
            query = query.where(_D.c.source.in_(self.sources))
        else:
            query = query.where(_D.c.reading_run_id.is_not(None))
        if not self.again:
            stale = (_R.c.extractor != self.extractor) | (_R.c.program != __version__)
            query = query.where(_D.c.reading_run_id.is_(None) | stale)
        with self.database.reading() as connection:
            return list(connection.execute(query).scalars())

    def kept(self) -> Iterator[Kept]:
        """The documents to read again, one at a time."""
        for number in self.waiting():
            with self.database.reading() as connection:
                row = connection.execute(
                    select(_D, _R.c.options).outerjoin(_R, _R.c.id == _D.c.run_id).where(_D.c.id == number)
                ).first()
                if row is None:  # taken out by another program in the meantime
                    continue
                given = row.given if row.given is not None else _given_before(connection, number, row.options)
            yield Kept(number, row.source, zlib.decompress(row.bytes), row.media_type, given)

    def put(self, kept: Kept, document: Document, extractions: Sequence[Extraction]) -> None:
        """Queue what was found now."""
        if not self.run_id:
            options = {"paths": self.sources} if self.sources else {}
            self.run_id = begin_run(self.database, "upgrade", self.extractor, options)
        self._queue.append((kept, document, extractions))
        if len(self._queue) >= self.batch:
            self.flush()

    def flush(self) -> None:
        """Store what is queued in one transaction."""
        if not self._queue:
            return
        with self.database.transaction() as connection:
            lock_writers(connection)
            self._store(connection)
        for _, _, extractions in self._queue:
            self.counts["documents"] += 1
            self.counts["articles"] += len(extractions)
            self.counts["statements"] += sum(len(e.statements) for e in extractions)
        self._queue = []

    def _store(self, connection: Connection) -> None:
        numbers = [kept.document_id for kept, _, _ in self._queue]
        before = articles_of(connection, numbers)
        held = _decisions(connection, before)
        taken = restore_facts(connection, before)
        rewritings = [r for queued in self._queue if (r := self._rewriting(connection, *queued)) is not None]
        for rewriting in rewritings:
            self._note(connection, rewriting)
        changed, gone = write_readings(connection, self.resolver, self.run_id, rewritings)
        after = articles_of(connection, numbers)
        apply_decisions(connection, self.resolver, {*after, *changed}, taken, gone)
        kept = _still(connection, held)
        self.report.kept |= kept
        self.report.orphaned |= held - kept

    def _rewriting(
        self, connection: Connection, kept: Kept, document: Document, extractions: Sequence[Extraction]
    ) -> Rewriting | None:
        row = connection.execute(select(_D.c.replaced_by).where(_D.c.id == kept.document_id)).first()
        if row is None:
            return None
        old = stored_reading(connection, kept.document_id)
        warnings = "\n".join(document.warnings) or None
        current = row.replaced_by is None
        return Rewriting(kept.document_id, current, old, carry(old, extractions), document, document.text, warnings)

    def _note(self, connection: Connection, rewriting: Rewriting) -> None:
        """Keep the reading before, and count what has changed."""
        which = _D.c.id == rewriting.document_id
        before = connection.execute(select(_D.c.reading_run_id).where(which)).scalar()
        if before is not None and before != self.run_id:
            facts = None if rewriting.same else pack(rewriting.old)
            row = {"document_id": rewriting.document_id, "run_id": before, "facts": facts}
            connection.execute(insert(_T["readings"]), [row])
        connection.execute(update(_D).where(which).values(reading_run_id=self.run_id))
        same, found = changes(rewriting)
        self.report.documents += 1
        self.report.rewritten += not rewriting.same
        self.report.same += same
        self.report.changes += [(rewriting.document_id, change) for change in found]


def _given_before(connection: Connection, document: int, options: Mapping[str, Any] | None) -> dict[str, Any]:
    """What the user said of a document that was stored before that was kept: the options of its run, and where it is one article what is
    stored of it."""
    held = dict(options or {})
    given = {name: held[name] for name in Details.__dataclass_fields__ if held.get(name)}
    made: dict[str, Any] = {name: held[name] for name in ("single", "override", "type") if held.get(name)}
    articles = connection.execute(select(_A).where(_A.c.document_id == document)).mappings().all()
    if len(articles) == 1:
        plain = ("title", "outlet", "published", "published_from", "place", "language", "url")
        made["beside"] = {name: articles[0][name] for name in plain if articles[0][name]}
        if articles[0]["authors"]:
            made["beside"]["authors"] = articles[0]["authors"].split("; ")
    return made | ({"given": given} if given else {})


def _decisions(connection: Connection, articles: set[int]) -> set[int]:
    """The decisions that are about statements of these articles."""
    found: set[int] = set()
    for chunk in chunks(sorted(articles)):
        query = select(_G.c.decision_id).join(_S, _S.c.id == _G.c.statement_id).where(_S.c.article_id.in_(chunk))
        found |= set(connection.execute(query).scalars())
    return found


def _still(connection: Connection, decisions: set[int]) -> set[int]:
    """Those of the decisions that are about some statement."""
    found: set[int] = set()
    for chunk in chunks(sorted(decisions)):
        query = select(_G.c.decision_id, func.count()).where(_G.c.decision_id.in_(chunk)).group_by(_G.c.decision_id)
        found |= {r.decision_id for r in connection.execute(query)}
    return found

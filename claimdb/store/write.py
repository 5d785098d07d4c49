"""Storing what was extracted: some hundreds of sources a transaction, a source whole or not at all."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, select

from claimdb.records import Document, Extraction
from claimdb.store import schema
from claimdb.store.apply import apply_decisions
from claimdb.store.batch import Batch, Queued
from claimdb.store.database import Database, chunks
from claimdb.store.ids import lock_writers
from claimdb.store.records import bring_up_works
from claimdb.store.resolver import Resolver
from claimdb.store.runs import begin_run, end_run
from claimdb.store.versions import show_again

_BATCH = 200
_BATCH_SIZE = 32_000_000
"""Bytes and code points after which a batch is stored early, so that memory does not grow with long sources."""
_T = schema.tables


class Writer:
    """Stores sources under one run. Use as a context manager; `flush` commits what is queued.

    `run_id` is 0 until there is something to store. `seconds` holds the time spent on `resolve` and on `store`; `counts` how much was stored.
    """

    def __init__(
        self, database: Database, resolver: Resolver, extractor: str, options: Mapping[str, Any], batch: int = _BATCH
    ) -> None:
        self.database = database
        self.resolver = resolver
        self.extractor = extractor
        self.options = dict(options)
        self.batch = batch
        self.seconds = {"resolve": 0.0, "store": 0.0}
        self.counts = {"documents": 0, "articles": 0, "statements": 0}
        self.run_id = 0
        self._queue: list[Queued] = []
        self._queued: set[str] = set()
        self._size = 0

    def __enter__(self) -> Writer:
        return self

    def _begin_run(self) -> None:
        """A run is noted with its first source: a call that finds nothing new changes nothing."""
        bring_up_works(self.database, self.resolver)
        self.run_id = begin_run(self.database, "ingest", self.extractor, self.options)

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None or issubclass(kind, KeyboardInterrupt):  # what was read before Ctrl-C is kept
            self.flush()
        if not self.run_id:
            return
        end_run(self.database, self.run_id, "failed" if kind else "done", self.counts)

    def known(self, sha256: str, name: str | None) -> bool:
        """Whether these very bytes are stored or queued, under whatever path.

        A source that has gone back to an older version of itself shows that version again.
        """
        key = f"sha256:{sha256}"
        if key in self._queued:
            return True
        documents = _T["documents"]
        with self.database.reading() as connection:
            columns = (documents.c.id, documents.c.source, documents.c.replaced_by, documents.c.reading_run_id)
            found = connection.execute(select(*columns).where(documents.c.hash == key)).first()
        if found and found.reading_run_id is None:  # kept unread since its run was revoked
            return False
        if found and found.replaced_by is not None and name is not None and found.source == name:
            self.flush()
            with self.database.transaction() as connection:
                show_again(connection, found.id, name, self.resolver)
        return found is not None

    def add(
        self,
        document: Document,
        raw: bytes,
        extractions: Sequence[Extraction],
        name: str | None,
        given: Mapping[str, Any] | None = None,
    ) -> None:
        """Queue a source; `name` is its path or URL, None for standard input without one, `given` what the user said of it."""
        if not self.run_id:
            self._begin_run()
        self._queue.append(Queued(document, raw, extractions, name, given or {}))
        self._queued.add(f"sha256:{document.source.sha256}")
        self._size += len(raw) + len(document.text)
        if len(self._queue) >= self.batch or self._size >= _BATCH_SIZE:
            self.flush()

    def flush(self) -> None:
        """Store what is queued in one transaction."""
        if not self._queue:
            return
        with self.database.transaction() as connection:
            began = time.perf_counter()
            lock_writers(connection)
            waiting = _not_stored(connection, self._queue)
            batch = Batch(connection, self.resolver, self.run_id, waiting)
            batch.insert()
            apply_decisions(connection, self.resolver, {*batch.article_ids, *batch.reworded})
            resolving = batch.identities.seconds
            self.seconds["resolve"] += resolving
            self.seconds["store"] += time.perf_counter() - began - resolving
        for name, count in batch.counts.items():
            self.counts[name] += count
        self._queue, self._queued, self._size = [], set(), 0


def _not_stored(connection: Connection, queue: Sequence[Queued]) -> list[Queued]:
    """The queued sources without those that another program has stored in the meantime; those kept unread get the row that they have."""
    documents = _T["documents"]
    held: dict[str, Any] = {}
    for chunk in chunks(s.hash for s in queue):
        query = select(documents.c.hash, documents.c.id, documents.c.reading_run_id)
        held |= {r.hash: r for r in connection.execute(query.where(documents.c.hash.in_(chunk)))}
    return [
        replace(s, document_id=held[s.hash].id) if s.hash in held else s
        for s in queue
        if s.hash not in held or held[s.hash].reading_run_id is None
    ]

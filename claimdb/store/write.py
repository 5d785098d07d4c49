"""Storing what was extracted: some hundreds of sources a transaction, a source whole or not at all.

Rows are gathered as one list a table with ids given out here, and inserted with one `executemany` a table; the search index follows once a
batch. Who is who is asked of a `Resolver`, so that this module knows no rule of language; the time that takes is kept apart
in `Writer.seconds`.
"""

from __future__ import annotations

import datetime
import hashlib
import time
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from sqlalchemy import Connection, bindparam, insert, select, update

from claimdb import __version__
from claimdb.records import Article, Attribution, Document, Extraction, Match, Reference, Statement
from claimdb.store import schema
from claimdb.store.database import Database
from claimdb.store.derived import index_new
from claimdb.text import name_key

_BATCH = 200
_CHUNK = 500
_CANDIDATES = 50
"""Statements with one claim key that a new one is compared with: the newest."""
_INSERT_ORDER = (
    "outlets", "authors", "documents", "articles", "article_authors", "speakers", "speaker_names", "speaker_blocks", "works", "work_keys",
    "claims", "statements", "statement_spans", "attributions", "markers", "notes", "marker_notes", "statement_markers",
    "citations", "statement_works", "matches",
)  # fmt: skip
_T = schema.tables


class Resolver(Protocol):
    """The questions of identity that a writer asks."""

    def is_shared_name(self, name: str | None, kind: str) -> bool:
        """Whether this name is the same speaker in another article."""
        ...

    def speaker_blocks(self, name: str, kind: str) -> list[str]:
        """Keys under which a speaker of like name is found."""
        ...

    def match_names(self, name: str, roles: Iterable[str], other: str, other_roles: Iterable[str], kind: str) -> Match:
        """Whether two names are one speaker."""
        ...

    def work_keys(self, csl: Mapping[str, Any]) -> list[str]:
        """Keys under which a work is found."""
        ...

    def match_work(self, csl: Mapping[str, Any], other: Mapping[str, Any]) -> Match:
        """Whether two records are of one work."""
        ...

    def work_label(self, csl: Mapping[str, Any]) -> str:
        """A short citation."""
        ...

    def merge_csl(self, csl: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
        """The first record with its empty fields filled from the other."""
        ...

    def claim_key(self, words: str) -> str | None:
        """A key that statements of one claim have in common."""
        ...

    def same_claim(self, words: str, other: str) -> Match:
        """Whether two statements say the same."""
        ...


@dataclass(slots=True)
class _Source:
    document: Document
    raw: bytes
    extractions: Sequence[Extraction]
    name: str | None


@dataclass(slots=True)
class _Known:
    """What the database and the batch hold under the keys that the batch asks for."""

    speakers: dict[str, list[tuple[int, str, str]]] = field(default_factory=dict)
    speaker_keys: dict[tuple[str, str, str], int] = field(default_factory=dict)
    roles: dict[int, set[str]] = field(default_factory=dict)
    forms: dict[int, set[str]] = field(default_factory=dict)
    works: dict[str, int] = field(default_factory=dict)
    csl: dict[int, dict[str, Any]] = field(default_factory=dict)
    claims: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    outlets: dict[str, int] = field(default_factory=dict)
    authors: dict[str, int] = field(default_factory=dict)


def utc_now() -> str:
    """The time as ISO text ending in `Z`."""
    return datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def text_hash(text: str) -> str:
    """The named hash of a text."""
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()


class Writer:
    """Stores sources under one run. Use as a context manager; `flush` commits what is queued.

    `seconds` holds the time spent on `resolve` and on `store`; `counts` how much was stored.
    """

    def __init__(self, database: Database, resolver: Resolver, extractor: str, options: Mapping[str, Any], batch: int = _BATCH) -> None:
        self.database = database
        self.resolver = resolver
        self.extractor = extractor
        self.options = dict(options)
        self.batch = batch
        self.seconds = {"resolve": 0.0, "store": 0.0}
        self.counts = {"documents": 0, "articles": 0, "statements": 0}
        self.run_id = 0
        self._queue: list[_Source] = []
        self._queued: set[str] = set()

    def __enter__(self) -> Writer:
        with self.database.transaction() as connection:
            ids = _Ids(connection)
            self.run_id = ids.next("runs")
            row = {"id": self.run_id, "program": __version__, "extractor": self.extractor, "options": self.options, "started": utc_now(),
                   "status": "running", **self.counts}  # fmt: skip
            connection.execute(insert(_T["runs"]), [row])
            ids.save()
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self.flush()
        with self.database.transaction() as connection:
            values = {"finished": utc_now(), "status": "failed" if kind else "done", **self.counts}
            connection.execute(update(_T["runs"]).where(_T["runs"].c.id == self.run_id).values(**values))

    def known(self, sha256: str) -> bool:
        """Whether these very bytes are stored or queued, under whatever path."""
        key = f"sha256:{sha256}"
        if key in self._queued:
            return True
        documents = _T["documents"]
        with self.database.reading() as connection:
            return connection.execute(select(documents.c.id).where(documents.c.hash == key)).first() is not None

    def add(self, document: Document, raw: bytes, extractions: Sequence[Extraction], name: str | None) -> None:
        """Queue a source; `name` is its path or URL, None for standard input without one."""
        self._queue.append(_Source(document, raw, extractions, name))
        self._queued.add(f"sha256:{document.source.sha256}")
        if len(self._queue) >= self.batch:
            self.flush()

    def flush(self) -> None:
        """Store what is queued in one transaction."""
        if not self._queue:
            return
        with self.database.transaction() as connection:
            began = time.perf_counter()
            batch = _Batch(connection, self)
            for source in self._queue:
                batch.take(source)
            batch.insert()
            self.seconds["resolve"] += batch.resolving
            self.seconds["store"] += time.perf_counter() - began - batch.resolving
        for name, count in batch.counts.items():
            self.counts[name] += count
        self._queue, self._queued = [], set()


class _Ids:
    """Numbers given out in this transaction; never one twice, not even after rows are gone."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.last = {row.name: row.last for row in connection.execute(select(_T["counters"]))}
        self.stored = dict(self.last)

    def next(self, table: str) -> int:
        """The next number of a table."""
        self.last[table] = self.last.get(table, 0) + 1
        return self.last[table]

    def save(self) -> None:
        """Write the counters back."""
        counters = _T["counters"]
        new = [{"name": n, "last": v} for n, v in self.last.items() if n not in self.stored]
        changed = [{"n": n, "v": v} for n, v in self.last.items() if n in self.stored and v != self.stored[n]]
        if new:
            self.connection.execute(insert(counters), new)
        if changed:
            self.connection.execute(update(counters).where(counters.c.name == bindparam("n")).values(last=bindparam("v")), changed)
        self.stored = dict(self.last)


class _Batch:
    """The rows of one transaction."""

    def __init__(self, connection: Connection, writer: Writer) -> None:
        self.connection = connection
        self.resolver = writer.resolver
        self.run_id = writer.run_id
        self.by = f"claimdb {__version__}"
        self.ids = _Ids(connection)
        self.rows: dict[str, list[dict[str, Any]]] = {name: [] for name in _INSERT_ORDER}
        self.known = _Known()
        self.counts = {"documents": 0, "articles": 0, "statements": 0}
        self.resolving = 0.0
        self.now = utc_now()
        self.claim_updates: dict[int, int] = {}
        self.work_updates: set[int] = set()
        self.replaced: dict[int, int] = {}
        self._prefetch(writer._queue)

    # -- what is known ---------------------------------------------------------------------------------------------

    def _prefetch(self, queue: Sequence[_Source]) -> None:
        """Ask the database once for everything that the batch may meet again."""
        began = time.perf_counter()
        blocks: set[str] = set()
        work_keys: set[str] = set()
        claim_keys: set[str] = set()
        outlets: set[str] = set()
        authors: set[str] = set()
        for source in queue:
            for extraction in source.extractions:
                details = extraction.article.details
                outlets |= {details.outlet} if details.outlet else set()
                authors |= set(details.authors)
                for statement in extraction.statements:
                    for a in statement.speakers:
                        if a.name:
                            blocks |= set(self.resolver.speaker_blocks(a.name, a.kind))
                    key = self._claim_key(statement, extraction.article)
                    claim_keys |= {key} if key else set()
                for reference in extraction.references:
                    work_keys |= set(self.resolver.work_keys(reference.csl))
        self.known.outlets = self._named("outlets", outlets)
        self.known.authors = self._named("authors", authors)
        self._prefetch_speakers(blocks)
        self._prefetch_works(work_keys)
        self._prefetch_claims(claim_keys)
        self.resolving += time.perf_counter() - began

    def _named(self, table: str, names: set[str]) -> dict[str, int]:
        t = _T[table]
        return {r.name: r.id for chunk in _chunks(names) for r in self.connection.execute(select(t.c.id, t.c.name).where(t.c.name.in_(chunk)))}

    def _prefetch_speakers(self, blocks: set[str]) -> None:
        s, b = _T["speakers"], _T["speaker_blocks"]
        found: dict[int, tuple[str, str]] = {}
        for chunk in _chunks(blocks):
            query = select(b.c.block, s.c.id, s.c.name, s.c.kind, s.c.name_key, s.c.scope).join(s, s.c.id == b.c.speaker_id).where(b.c.block.in_(chunk))
            for r in self.connection.execute(query):
                if not r.scope:
                    self.known.speakers.setdefault(r.block, []).append((r.id, r.name, r.kind))
                self.known.speaker_keys[(r.name_key, r.kind, r.scope)] = r.id
                found[r.id] = (r.name, r.kind)
        a, n = _T["attributions"], _T["speaker_names"]
        for ids in _chunks(found):
            for row in self.connection.execute(select(n.c.speaker_id, n.c.key).where(n.c.speaker_id.in_(ids))):
                self.known.forms.setdefault(row.speaker_id, set()).add(row.key)
            roles = select(a.c.speaker_id, a.c.role).where(a.c.speaker_id.in_(ids), a.c.role.is_not(None)).distinct()
            for row in self.connection.execute(roles):
                self.known.roles.setdefault(row.speaker_id, set()).add(row.role)

    def _prefetch_works(self, keys: set[str]) -> None:
        w, k = _T["works"], _T["work_keys"]
        for chunk in _chunks(keys):
            for r in self.connection.execute(select(k.c.key, w.c.id, w.c.csl).join(w, w.c.id == k.c.work_id).where(k.c.key.in_(chunk))):
                self.known.works[r.key] = r.id
                self.known.csl[r.id] = dict(r.csl)

    def _prefetch_claims(self, keys: set[str]) -> None:
        s = _T["statements"]
        for chunk in _chunks(keys):
            query = select(s.c.id, s.c.words, s.c.claim_id, s.c.claim_key).where(s.c.claim_key.in_(chunk), s.c.current == 1).order_by(s.c.id.desc())
            for r in self.connection.execute(query.limit(_CANDIDATES * len(chunk))):
                held = self.known.claims.setdefault(r.claim_key, [])
                if len(held) < _CANDIDATES:
                    held.append({"id": r.id, "words": r.words, "claim_id": r.claim_id, "stored": True})

    # -- one source ------------------------------------------------------------------------------------------------

    def take(self, source: _Source) -> None:
        """Add the rows of one source."""
        document_id = self._document(source)
        for extraction in source.extractions:
            _ArticleRows(self, document_id, extraction).add()
            self.counts["articles"] += 1
            self.counts["statements"] += len(extraction.statements)
        self.counts["documents"] += 1

    def _document(self, source: _Source) -> int:
        document, info = source.document, source.document.source
        document_id = self.ids.next("documents")
        if source.name is not None:
            t = _T["documents"]
            query = select(t.c.id).where(t.c.source == source.name, t.c.replaced_by.is_(None))
            for row in self.connection.execute(query):
                self.replaced[row.id] = document_id
            for row in self.rows["documents"]:
                if row["source"] == source.name and row["replaced_by"] is None:
                    self.replaced[row["id"]] = document_id
        self.rows["documents"].append({
            "id": document_id, "source": source.name, "hash": f"sha256:{info.sha256}", "size": info.size, "media_type": info.media_type,
            "encoding": info.encoding, "encoding_from": info.encoding_from, "bytes": zlib.compress(source.raw, 6), "text": document.text,
            "warnings": "\n".join(document.warnings) or None, "run_id": self.run_id, "read_at": self.now, "replaced_by": None,
        })  # fmt: skip
        return document_id

    def named_id(self, table: str, name: str) -> int:
        """The id of an outlet or an author, made if new."""
        known = self.known.outlets if table == "outlets" else self.known.authors
        if name not in known:
            known[name] = self.ids.next(table)
            self.rows[table].append({"id": known[name], "name": name})
        return known[name]

    # -- who is who ------------------------------------------------------------------------------------------------

    def speaker_id(self, attribution: Attribution, article_hash: str, roles: Iterable[str]) -> int | None:
        """The speaker's id, made if new; None for people unnamed. `roles` are all offices that the article prints beside the name."""
        if not attribution.name or attribution.kind not in ("person", "organization"):
            return None
        began = time.perf_counter()
        found = self._find_speaker(attribution, article_hash, roles)
        self._add_forms(found, attribution)
        self.known.roles.setdefault(found, set()).update(roles)
        self.resolving += time.perf_counter() - began
        return found

    def _find_speaker(self, a: Attribution, article_hash: str, roles: Iterable[str]) -> int:
        name = a.name or ""
        scope = "" if self.resolver.is_shared_name(name, a.kind) else article_hash
        key = (name_key(name), a.kind, scope)
        if key in self.known.speaker_keys:
            return self.known.speaker_keys[key]
        blocks = self.resolver.speaker_blocks(name, a.kind)
        if not scope:
            for other_id, other, kind in {c for b in blocks for c in self.known.speakers.get(b, ())}:
                if kind != a.kind:
                    continue
                match = self.resolver.match_names(name, roles, other, self.known.roles.get(other_id, ()), kind)
                if match.same:
                    self.known.speaker_keys[key] = other_id
                    self._note_match(name, other, match)
                    return other_id
        return self._new_speaker(name, a.kind, scope, key, blocks)

    def _new_speaker(self, name: str, kind: str, scope: str, key: tuple[str, str, str], blocks: Sequence[str]) -> int:
        speaker_id = self.ids.next("speakers")
        self.rows["speakers"].append({"id": speaker_id, "name": name, "name_key": key[0], "kind": kind, "scope": scope})
        self.known.speaker_keys[key] = speaker_id
        for block in dict.fromkeys(blocks):
            self.rows["speaker_blocks"].append({"block": block, "speaker_id": speaker_id})
            if not scope:
                self.known.speakers.setdefault(block, []).append((speaker_id, name, kind))
        return speaker_id

    def _add_forms(self, speaker_id: int, attribution: Attribution) -> None:
        held = self.known.forms.setdefault(speaker_id, set())
        for form in (attribution.name or "", *attribution.names):
            key = name_key(form)
            if key and key not in held:
                held.add(key)
                self.rows["speaker_names"].append({"speaker_id": speaker_id, "key": key, "name": form, "last_key": key.split()[-1]})

    def _note_match(self, left: str, right: str, match: Match) -> None:
        self.rows["matches"].append({
            "id": self.ids.next("matches"), "kind": "speaker", "left": left, "right": right, "same": int(match.same), "score": match.score,
            "why": match.why, "by": self.by, "run_id": self.run_id,
        })  # fmt: skip

    def work_id(self, csl: Mapping[str, Any]) -> int | None:
        """The work's id, made if new; None for a record that holds nothing."""
        if not csl:
            return None
        began = time.perf_counter()
        keys = self.resolver.work_keys(csl)
        work_id = next((self.known.works[k] for k in keys if k in self.known.works and self._is_same_work(csl, self.known.works[k])), None)
        if work_id is None:
            work_id = self._new_work(csl)
        else:
            merged = self.resolver.merge_csl(self.known.csl[work_id], csl)
            if merged != self.known.csl[work_id]:
                self.known.csl[work_id] = merged
                self.work_updates.add(work_id)
        for key in dict.fromkeys(keys):
            if key not in self.known.works:
                self.known.works[key] = work_id
                self.rows["work_keys"].append({"key": key, "work_id": work_id})
        self.resolving += time.perf_counter() - began
        return work_id

    def _is_same_work(self, csl: Mapping[str, Any], work_id: int) -> bool:
        return self.resolver.match_work(csl, self.known.csl[work_id]).same

    def _new_work(self, csl: Mapping[str, Any]) -> int:
        work_id = self.ids.next("works")
        self.known.csl[work_id] = dict(csl)
        self.rows["works"].append({"id": work_id})
        return work_id

    def _claim_key(self, statement: Statement, article: Article) -> str | None:
        if statement.kind in ("assertion", "document"):
            return None
        return self.resolver.claim_key(statement.words(article.text))

    def claim_of(self, row: dict[str, Any], statement: Statement, article: Article) -> None:
        """Give a statement's row its claim, if another one says the same."""
        began = time.perf_counter()
        key = self._claim_key(statement, article)
        row["claim_key"] = key
        if key:
            others = self.known.claims.setdefault(key, [])
            for other in others:
                if self.resolver.same_claim(row["words"], other["words"]).same:
                    row["claim_id"] = self._share_claim(other)
                    break
            others.append(row)
            del others[: max(0, len(others) - 2 * _CANDIDATES)]
        self.resolving += time.perf_counter() - began

    def _share_claim(self, other: dict[str, Any]) -> int:
        if other["claim_id"] is None:
            other["claim_id"] = self.ids.next("claims")
            self.rows["claims"].append({"id": other["claim_id"], "label": _excerpt(other["words"])})
            if other.get("stored"):
                self.claim_updates[other["id"]] = other["claim_id"]
        claim: int = other["claim_id"]
        return claim

    # -- into the database -----------------------------------------------------------------------------------------

    def insert(self) -> None:
        """Write all rows, then the search index, then the counters."""
        first = {t: self.ids.stored.get(t, 0) + 1 for t in ("statements", "articles")}
        for row in self.rows["works"]:
            row |= self._work_columns(row["id"])
        new_works = {row["id"] for row in self.rows["works"]}
        for name in _INSERT_ORDER:
            rows = self.rows[name]
            if rows:
                self.connection.execute(insert(_T[name]), rows)
        self._update(new_works)
        for table, start in first.items():
            if self.ids.last.get(table, 0) >= start:
                index_new(self.connection, table, start, self.ids.last[table])
        self.ids.save()

    def _work_columns(self, work_id: int) -> dict[str, Any]:
        csl = self.known.csl[work_id]
        authors = "; ".join(_person(p) for p in csl.get("author") or ()) or None
        return {"label": self.resolver.work_label(csl), "authors": authors, "title": csl.get("title"),
                "container": csl.get("container-title"), "issued": issued_text(csl), "url": csl.get("URL"), "doi": csl.get("DOI"),
                "csl": csl}  # fmt: skip

    def _update(self, new_works: set[int]) -> None:
        works, statements = _T["works"], _T["statements"]
        for work_id in sorted(self.work_updates - new_works):
            self.connection.execute(update(works).where(works.c.id == work_id).values(**self._work_columns(work_id)))
        if self.claim_updates:
            query = update(statements).where(statements.c.id == bindparam("s")).values(claim_id=bindparam("c"))
            self.connection.execute(query, [{"s": s, "c": c} for s, c in self.claim_updates.items()])
        for old, new in self.replaced.items():
            mark_replaced(self.connection, old, new)


def mark_replaced(connection: Connection, old: int, new: int) -> None:
    """An older version of a document: kept, and out of the views."""
    documents, articles, statements = _T["documents"], _T["articles"], _T["statements"]
    connection.execute(update(documents).where(documents.c.id == old).values(replaced_by=new))
    of_old = select(articles.c.id).where(articles.c.document_id == old)
    connection.execute(update(statements).where(statements.c.article_id.in_(of_old)).values(current=0))
    connection.execute(update(articles).where(articles.c.document_id == old).values(current=0))


class _ArticleRows:
    """The rows of one article."""

    def __init__(self, batch: _Batch, document_id: int, extraction: Extraction) -> None:
        self.batch = batch
        self.rows = batch.rows
        self.ids = batch.ids
        self.document_id = document_id
        self.extraction = extraction
        self.article = extraction.article
        self.hash = text_hash(self.article.text)
        self.id = batch.ids.next("articles")
        self.roles: dict[str | None, set[str]] = {}
        for attribution in (a for s in extraction.statements for a in s.speakers if a.role):
            self.roles.setdefault(attribution.name, set()).add(attribution.role or "")

    def add(self) -> None:
        """Add all rows of the article."""
        self._article()
        notes = self._notes()
        citations = self._citations(notes)
        sourced: dict[int, set[int]] = {}
        for b in self.extraction.backings:
            sourced.setdefault(b.statement, set()).add(b.reference)
        ids = [self.ids.next("statements") for _ in self.extraction.statements]
        for place, statement in enumerate(self.extraction.statements):
            self._statement(ids, place, statement, len(sourced.get(place, ())))
        self._backings(ids, citations)

    def _article(self) -> None:
        a, d = self.article, self.article.details
        self.rows["articles"].append({
            "id": self.id, "document_id": self.document_id, "run_id": self.batch.run_id, "number": a.number, "start": a.span.start,
            "end": a.span.end, "title": d.title, "outlet_id": self.batch.named_id("outlets", d.outlet) if d.outlet else None,
            "outlet": d.outlet, "authors": "; ".join(d.authors) or None, "published": d.published, "published_from": d.published_from,
            "place": d.place, "language": d.language, "url": d.url, "text": a.text, "hash": self.hash,
            "warnings": "\n".join(a.warnings) or None, "current": 1,
        })  # fmt: skip
        for position, name in enumerate(dict.fromkeys(d.authors), 1):
            author = self.batch.named_id("authors", name)
            self.rows["article_authors"].append({"article_id": self.id, "author_id": author, "position": position})

    def _notes(self) -> dict[int, int]:
        ids: dict[int, int] = {}
        for note in self.article.notes:
            ids[note.number] = self.ids.next("notes")
            self.rows["notes"].append({"id": ids[note.number], "article_id": self.id, "number": note.number, "label": note.label,
                                       "text": note.text, **_ends(note.span), **_ends(note.document_span, "document_")})  # fmt: skip
        for marker in self.article.markers:
            marker_id = self.ids.next("markers")
            self.rows["markers"].append({"id": marker_id, "article_id": self.id, "label": marker.label, **_ends(marker.span)})
            for number in dict.fromkeys(n for n in marker.notes if n in ids):
                self.rows["marker_notes"].append({"marker_id": marker_id, "note_id": ids[number]})
        return ids

    def _citations(self, notes: Mapping[int, int]) -> dict[int, tuple[int, int | None]]:
        """`{number of the reference: (id of the citation, id of the work)}`."""
        made: dict[int, tuple[int, int | None]] = {}
        for r in self.extraction.references:
            citation_id = self.ids.next("citations")
            work_id = made[r.same_as][1] if r.same_as in made else self.batch.work_id(r.csl)
            made[r.number] = (citation_id, work_id)
            self.rows["citations"].append(self._citation(r, citation_id, work_id, notes))
        return made

    def _citation(self, r: Reference, citation_id: int, work_id: int | None, notes: Mapping[int, int]) -> dict[str, Any]:
        return {"id": citation_id, "article_id": self.id, "number": r.number, "note_id": notes.get(r.note) if r.note else None,
                "work_id": work_id, "label": r.label, "text": r.text, **_ends(r.span), **_ends(r.document_span, "document_"),
                "csl": dict(r.csl), "locator": r.locator, "same_as": r.same_as}  # fmt: skip

    def _statement(self, ids: Sequence[int], place: int, s: Statement, sources: int) -> None:
        text, details = self.article.text, self.article.details
        words = s.words(text)
        row: dict[str, Any] = {
            "id": ids[place], "article_id": self.id, "run_id": self.batch.run_id, "kind": s.kind, "act": s.act, **_ends(s.span),
            "text": s.span.of(text), "words": words, "excerpt": _excerpt(words), "cue": s.cue.text if s.cue else None,
            "cue_start": s.cue.span.start if s.cue else None, "cue_end": s.cue.span.end if s.cue else None, "confidence": round(s.confidence, 4),
            "said_on": s.said_on, "said_on_from": s.said_on_from, "channel": s.channel, "parent_id": None if s.parent is None else ids[s.parent],
            "claim_id": None, "claim_key": None, "source_count": sources, "confirmed": None, "published": details.published,
            "outlet": details.outlet, "current": 1,
        }  # fmt: skip
        self.batch.claim_of(row, s, self.article)
        self.rows["statements"].append(row)
        for position, span in enumerate(s.spans, 1):
            self.rows["statement_spans"].append({"statement_id": ids[place], "position": position, **_ends(span)})
        for position, label in enumerate(s.markers, 1):
            self.rows["statement_markers"].append({"statement_id": ids[place], "position": position, "label": label})
        for position, a in enumerate(s.speakers, 1):
            self.rows["attributions"].append({
                "statement_id": ids[place], "position": position, "speaker_id": self.batch.speaker_id(a, self.hash, self.roles.get(a.name, ())), "name": a.name,
                "kind": a.kind, "mention": a.mention, **_ends(a.span), "basis": a.basis, "confidence": round(a.confidence, 4), "role": a.role,
            })  # fmt: skip

    def _backings(self, ids: Sequence[int], citations: Mapping[int, tuple[int, int | None]]) -> None:
        seen: set[tuple[int, int]] = set()
        for b in self.extraction.backings:
            citation_id, work_id = citations[b.reference]
            key = (ids[b.statement], citation_id)
            if key not in seen:
                seen.add(key)
                self.rows["statement_works"].append({"statement_id": key[0], "citation_id": citation_id, "work_id": work_id,
                                                     "how": b.how, "confidence": b.confidence, "locator": b.locator})  # fmt: skip


def _ends(span: Any, prefix: str = "") -> dict[str, int | None]:
    return {f"{prefix}start": span.start if span else None, f"{prefix}end": span.end if span else None}


def _excerpt(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= 80 else flat[:79].rstrip() + "…"


def _chunks(values: Iterable[Any]) -> Iterable[list[Any]]:
    listed = list(values)
    return [listed[i : i + _CHUNK] for i in range(0, len(listed), _CHUNK)]


def _person(person: Mapping[str, Any]) -> str:
    parts = (person.get("non-dropping-particle"), person.get("family"))
    family = " ".join(p for p in parts if p)
    return str(person.get("literal") or ", ".join(p for p in (family, person.get("given")) if p))


def issued_text(csl: Mapping[str, Any]) -> str | None:
    """A CSL date as ISO text of the precision known."""
    parts = ((csl.get("issued") or {}).get("date-parts") or [[]])[0]
    return "-".join(f"{int(p):0{4 if i == 0 else 2}d}" for i, p in enumerate(parts)) or None


__all__ = ["Resolver", "Writer", "issued_text", "mark_replaced", "text_hash", "utc_now"]

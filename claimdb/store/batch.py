"""The rows of one transaction: gathered as one list a table with ids given out here, inserted with one `executemany` a table."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import JSON, Connection, bindparam, delete, insert, select, update

from claimdb.records import Attribution, Document, Extraction, Match, Reference, Statement
from claimdb.store import schema
from claimdb.store.anchors import text_key
from claimdb.store.clock import utc_now
from claimdb.store.database import chunks
from claimdb.store.derived import index_again, index_new
from claimdb.store.found import facts_of_claims
from claimdb.store.identity import Identities, Rows, excerpt
from claimdb.store.ids import Ids
from claimdb.store.readings import FoundWork, RowIds, no_rows
from claimdb.store.records import remake_records, work_columns, works_of_documents
from claimdb.store.resolver import Resolver
from claimdb.store.versions import current_of, replace_document
from claimdb.text import ends

_INSERT_ORDER = (
    "outlets", "authors", "documents", "articles", "article_authors", "speakers", "speaker_names", "speaker_blocks", "works", "work_keys",
    "claims", "statements", "statement_spans", "attributions", "markers", "notes", "marker_notes", "statement_markers",
    "citations", "work_fields", "statement_works", "matches",
)  # fmt: skip
_T = schema.tables
_WITH_JSON = {
    name: columns for name, t in _T.items() if (columns := [c.name for c in t.columns if isinstance(c.type, JSON)])
}


@dataclass(frozen=True, slots=True)
class Queued:
    """A source that waits to be stored; `name` is its path or URL, if it has one, `given` what the user said of it.

    `document_id` is that of a document whose row is there: kept unread, or (`rewritten`) read again, and then `carried` are the numbers that
    the articles' rows keep.
    """

    document: Document
    raw: bytes
    extractions: Sequence[Extraction]
    name: str | None
    given: Mapping[str, Any] = field(default_factory=dict)
    document_id: int | None = None
    rewritten: bool = False
    current: bool = True
    carried: Sequence[RowIds] = ()

    @property
    def hash(self) -> str:
        """The named hash of its bytes."""
        return f"sha256:{self.document.source.sha256}"


def text_hash(text: str) -> str:
    """The named hash of a text."""
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()


class Batch:
    """The rows of one transaction; `counts` is what will be stored, `article_ids` where, `reworded` the articles
    of stored statements that came into a claim but whose words a person has changed, `identities.seconds` the time that resolving took."""

    def __init__(self, connection: Connection, resolver: Resolver, run_id: int, queue: Iterable[Queued]) -> None:
        self.connection = connection
        self.run_id = run_id
        self.ids = Ids(connection)
        self.rows: Rows = {name: [] for name in _INSERT_ORDER}
        self.identities = Identities(connection, resolver, self.ids, self.rows, run_id)
        self.counts = {"documents": 0, "articles": 0, "statements": 0}
        self.replaced: dict[int, int] = {}
        self.article_ids: list[int] = []
        self.reworded: set[int] = set()
        queued = list(queue)
        self.kept_articles, self.kept_works, self.kept_speakers = _still_there(
            connection, [c for q in queued for c in q.carried]
        )
        self.updates: dict[str, list[dict[str, Any]]] = {"documents": [], "articles": []}
        self.identities.prefetch(e for source in queued for e in source.extractions)
        for source in queued:
            self._take(source)

    def _take(self, source: Queued) -> None:
        """Add the rows of one source."""
        document_id = source.document_id if source.rewritten and source.document_id else self._document(source)
        for place, extraction in enumerate(source.extractions):
            carried = source.carried[place] if source.carried else no_rows(extraction)
            article = ArticleRows(self, document_id, extraction, carried, source.current)
            article.add()
            self.article_ids.append(article.id)
            self.counts["articles"] += 1
            self.counts["statements"] += len(extraction.statements)
        self.counts["documents"] += 1

    def _document(self, source: Queued) -> int:
        document, info = source.document, source.document.source
        document_id = source.document_id or self.ids.next("documents")
        if source.name is not None:
            before = [
                r["id"] for r in self.rows["documents"] if r["source"] == source.name and r["id"] not in self.replaced
            ]
            for old in before or current_of(self.connection, source.name):
                self.replaced[old] = document_id
        row = {
            "id": document_id, "source": source.name, "hash": source.hash, "size": info.size, "media_type": info.media_type,
            "encoding": info.encoding, "encoding_from": info.encoding_from, "bytes": zlib.compress(source.raw, 6), "text": document.text,
            "warnings": "\n".join(document.warnings) or None, "given": dict(source.given), "run_id": self.run_id, "reading_run_id": self.run_id, "read_at": utc_now(), "replaced_by": None,
        }  # fmt: skip
        if source.document_id:
            del row["run_id"], row["bytes"]
            self.updates["documents"].append(row)
        else:
            self.rows["documents"].append(row)
        return document_id

    def insert(self) -> None:
        """Write all rows, then the search index, then the counters."""
        first = {t: self.ids.stored.get(t, 0) + 1 for t in ("statements", "articles")}
        for name, updated in self.updates.items():
            self._update_rows(name, updated)
        found = self.identities
        for row in self.rows["works"]:
            row.update(work_columns(found.resolver, found.known.csl[row["id"]]))
        new_works = {row["id"] for row in self.rows["works"]}
        self._take_fields(new_works)
        for name in _INSERT_ORDER:
            rows = self.rows[name]
            if rows:
                self._insert_rows(name, rows)
        self._update(new_works)
        for table, start in first.items():
            if self.ids.last.get(table, 0) >= start:
                index_new(self.connection, table, start, self.ids.last[table])
            index_again(self.connection, table, [r["id"] for r in self.rows[table] if r["id"] < start])
        self.ids.save()

    def _update_rows(self, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
        t = _T[table]
        for row in rows:
            self.connection.execute(update(t).where(t.c.id == row["id"]).values(**row))

    def _take_fields(self, new_works: set[int]) -> None:
        """The rows that say which citation a work's field comes from; those that they take the place of are deleted."""
        t = _T["work_fields"]
        fields = self.identities.work_fields
        old = [
            {"w": work, "f": field} for work, sources in fields.items() if work not in new_works for field in sources
        ]
        if old:
            gone = delete(t).where(t.c.work_id == bindparam("w"), t.c.field == bindparam("f"))
            self.connection.execute(gone, old)
        self.rows["work_fields"] = [
            {"work_id": work, "field": field, "citation_id": source}
            for work, sources in fields.items()
            for field, source in sources.items()
        ]

    def _insert_rows(self, table: str, rows: list[dict[str, Any]]) -> None:
        """One `executemany`. On SQLite the driver gets it directly: that takes half of the time."""
        if self.connection.dialect.name != "sqlite":
            self.connection.execute(insert(_T[table]), rows)
            return
        names = list(rows[0])
        for row in rows if table in _WITH_JSON else ():
            row.update({name: json.dumps(row[name], ensure_ascii=False) for name in _WITH_JSON[table]})
        listed = ", ".join(f'"{name}"' for name in names)
        sql = f"insert into {table} ({listed}) values ({', '.join('?' * len(names))})"
        self.connection.exec_driver_sql(sql, [tuple(map(row.__getitem__, names)) for row in rows])

    def _update(self, new_works: set[int]) -> None:
        works, statements, found = _T["works"], _T["statements"], self.identities
        for work_id in sorted(found.work_updates - new_works):
            columns = work_columns(found.resolver, found.known.csl[work_id])
            self.connection.execute(update(works).where(works.c.id == work_id).values(**columns))
        if self.identities.claim_updates:
            query = update(statements).where(statements.c.id == bindparam("s")).values(claim_id=bindparam("c"))
            self.connection.execute(query, [{"s": s, "c": c} for s, c in self.identities.claim_updates.items()])
            self.reworded = facts_of_claims(self.connection, self.identities.claim_updates)
        for old, new in self.replaced.items():
            replace_document(self.connection, old, new)
        stale = found.stale_works | (works_of_documents(self.connection, self.replaced) if self.replaced else set())
        if stale:
            remake_records(self.connection, found.resolver, stale)


class ArticleRows:
    """The rows of one article."""

    def __init__(
        self, batch: Batch, document_id: int, extraction: Extraction, carried: RowIds, current: bool = True
    ) -> None:
        self.batch = batch
        self.rows = batch.rows
        self.ids = batch.ids
        self.document_id = document_id
        self.extraction = extraction
        self.article = extraction.article
        self.hash = text_hash(self.article.text)
        self.carried = carried
        self.current = int(current)
        self.id = carried.article.id or batch.ids.next("articles")
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
        ids = [found.id if found else self.ids.next("statements") for found in self.carried.statements]
        for place, statement in enumerate(self.extraction.statements):
            self._statement(ids, place, statement, len(sourced.get(place, ())))
        self._backings(ids, citations)

    def _article(self) -> None:
        a, d = self.article, self.article.details
        row = {
            "id": self.id, "document_id": self.document_id, "run_id": self.carried.article.run_id or self.batch.run_id, "number": a.number, "start": a.span.start,
            "end": a.span.end, "title": d.title, "outlet_id": self.batch.identities.named_id("outlets", d.outlet) if d.outlet else None,
            "outlet": d.outlet, "authors": "; ".join(d.authors) or None, "published": d.published, "published_from": d.published_from,
            "place": d.place, "language": d.language, "url": d.url, "text": a.text, "hash": self.hash,
            "warnings": "\n".join(a.warnings) or None, "current": self.current, "original_id": None,
        }  # fmt: skip
        if self.id in self.batch.kept_articles:
            del row["original_id"]
            self.batch.updates["articles"].append(row)
        else:
            self.rows["articles"].append(row)
        for position, name in enumerate(dict.fromkeys(d.authors), 1):
            author = self.batch.identities.named_id("authors", name)
            self.rows["article_authors"].append({"article_id": self.id, "author_id": author, "position": position})

    def _notes(self) -> dict[int, int]:
        ids: dict[int, int] = {}
        for note, kept in zip(self.article.notes, self.carried.notes, strict=True):
            ids[note.number] = kept or self.ids.next("notes")
            self.rows["notes"].append({"id": ids[note.number], "article_id": self.id, "number": note.number, "label": note.label,
                                       "text": note.text, **ends(note.span), **ends(note.document_span, "document_")})  # fmt: skip
        for marker, kept in zip(self.article.markers, self.carried.markers, strict=True):
            marker_id = kept or self.ids.next("markers")
            self.rows["markers"].append(
                {
                    "id": marker_id,
                    "article_id": self.id,
                    "label": marker.label,
                    **ends(marker.span),
                    "locator": marker.locator,
                }
            )
            for number in dict.fromkeys(n for n in marker.notes if n in ids):
                self.rows["marker_notes"].append({"marker_id": marker_id, "note_id": ids[number]})
        return ids

    def _citations(self, notes: Mapping[int, int]) -> dict[int, tuple[int, int | None]]:
        """`{number of the reference: (id of the citation, id of the work)}`; one that refers back, or on to a list below, is of
        the work of the one that it refers to."""
        references = self.extraction.references
        spelled = _spelled_out(references)
        kept = {r.number: found for r, found in zip(references, self.carried.citations, strict=True) if found}
        ids = {r.number: kept[r.number].id if r.number in kept else self.ids.next("citations") for r in references}
        works: dict[int, tuple[int | None, Match | None]] = {}
        for r in references:
            if r.number in kept and kept[r.number].work_id in self.batch.kept_works:
                works[r.number] = _as_before(kept[r.number])
        for r in references:
            if r.number not in works and spelled[r.number] == r.number:
                works[r.number] = self.batch.identities.work_of(r.csl, ids[r.number])
        for r in references:
            other = spelled[r.number]
            if r.number not in works:
                work_id = works[other][0]
                why = Match(True, 1.0, f"refers to citation {ids[other]}" + (f" ({r.back})" if r.back else ""))
                works[r.number] = (work_id, why if work_id else None)
            self.rows["citations"].append(self._citation(r, ids[r.number], *works[r.number], notes))
        return {number: (ids[number], work_id) for number, (work_id, _) in works.items()}

    def _citation(
        self, r: Reference, citation_id: int, work_id: int | None, match: Match | None, notes: Mapping[int, int]
    ) -> dict[str, Any]:
        return {"id": citation_id, "article_id": self.id, "number": r.number, "origin": r.origin,
                "note_id": notes.get(r.note) if r.note else None, "work_id": work_id, "found_id": work_id,
                "matched": match.why if match else None, "match_score": match.score if match else None,
                "label": r.label, "text": r.text, **ends(r.span), **ends(r.document_span, "document_"), "csl": dict(r.csl),
                "locator": r.locator, "relation": r.relation, "back": r.back, "via": r.via, "same_as": r.same_as,
                "unresolved": r.unresolved}  # fmt: skip

    def _statement(self, ids: Sequence[int], place: int, s: Statement, sources: int) -> None:
        text, details = self.article.text, self.article.details
        words = s.words(text)
        row: dict[str, Any] = {
            "id": ids[place], "article_id": self.id, "run_id": self._run_of(place), "kind": s.kind, "act": s.act, **ends(s.span),
            "text": s.span.of(text), "words": words, "excerpt": excerpt(words), "cue": s.cue.text if s.cue else None,
            "cue_start": s.cue.span.start if s.cue else None, "cue_end": s.cue.span.end if s.cue else None, "confidence": round(s.confidence, 4),
            "said_on": s.said_on, "said_on_from": s.said_on_from, "channel": s.channel, "parent_id": None if s.parent is None else ids[s.parent],
            "claim_id": None, "claim_key": None, "source_count": sources, "confirmed": None, "published": details.published,
            "outlet": details.outlet, "current": self.current, "decision_id": None, "text_key": text_key(s.span.of(text)),
        }  # fmt: skip
        self.batch.identities.claim_of(row, s, self.article)
        self.rows["statements"].append(row)
        for position, span in enumerate(s.spans, 1):
            self.rows["statement_spans"].append({"statement_id": ids[place], "position": position, **ends(span)})
        for position, label in enumerate(s.markers, 1):
            self.rows["statement_markers"].append({"statement_id": ids[place], "position": position, "label": label})
        for position, a in enumerate(s.speakers, 1):
            speaker = self._speaker(place, position - 1, a)
            self.rows["attributions"].append({
                "statement_id": ids[place], "position": position, "speaker_id": speaker, "name": a.name,
                "kind": a.kind, "mention": a.mention, **ends(a.span), "basis": a.basis, "confidence": round(a.confidence, 4), "role": a.role,
                "found_id": speaker,
            })  # fmt: skip

    def _run_of(self, place: int) -> int:
        found = self.carried.statements[place]
        return (found.run_id if found else None) or self.batch.run_id

    def _speaker(self, place: int, position: int, attribution: Attribution) -> int | None:
        """The speaker that the text was taken to name before, if it is still there; else who is found now."""
        before = self.carried.speakers[place]
        kept = before[position] if position < len(before) else None
        if kept in self.batch.kept_speakers:
            return kept
        return self.batch.identities.speaker_id(attribution, self.hash, self.roles.get(attribution.name, ()))

    def _backings(self, ids: Sequence[int], citations: Mapping[int, tuple[int, int | None]]) -> None:
        seen: set[tuple[int, int]] = set()
        position: Counter[int] = Counter()
        for b in self.extraction.backings:
            citation_id, work_id = citations[b.reference]
            key = (ids[b.statement], citation_id)
            if key not in seen:
                seen.add(key)
                position[key[0]] += 1
                self.rows["statement_works"].append({"statement_id": key[0], "citation_id": citation_id, "work_id": work_id,
                                                     "how": b.how, "confidence": b.confidence, "locator": b.locator,
                                                     "position": position[key[0]], "decision_id": None})  # fmt: skip


def _spelled_out(references: Sequence[Reference]) -> dict[int, int]:
    """`{number of a reference: number of the one that spells out its work}`: itself, or the end of the line of those it refers to."""
    meant = {r.number: r.same_as for r in references}
    found: dict[int, int] = {}
    for number in meant:
        at, seen = number, {number}
        while (further := meant[at]) in meant and further is not None and further not in seen:
            at = further
            seen.add(at)
        found[number] = at if meant[at] not in seen else number  # a ring spells out nothing
    return found


def _as_before(found: FoundWork) -> tuple[int | None, Match | None]:
    match = None if found.matched is None else Match(True, found.match_score or 0.0, found.matched)
    return found.work_id, match


def _still_there(connection: Connection, carried: Sequence[RowIds]) -> Iterator[set[int | None]]:
    """Which of the articles, works and speakers of earlier readings still have a row."""
    for table, ids in (
        ("articles", {rows.article.id for rows in carried}),
        ("works", {c.work_id for rows in carried for c in rows.citations if c and c.work_id}),
        ("speakers", {s for rows in carried for listed in rows.speakers for s in listed if s}),
    ):
        t = _T[table]
        held = [connection.execute(select(t.c.id).where(t.c.id.in_(chunk))).scalars() for chunk in chunks(sorted(ids))]
        yield {i for found in held for i in found}

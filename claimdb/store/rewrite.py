"""Putting another reading of a document in the place of the one that the tables hold; what is the same keeps its rows or their numbers.

An article is the same where its text is; in it a statement with the same spans and kind, a citation with the same words at the same place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from sqlalchemy import Connection, delete, select, update

from claimdb.records import Document, Extraction
from claimdb.store import schema
from claimdb.store.batch import Batch, Queued
from claimdb.store.database import chunks
from claimdb.store.readings import (
    ArticleReading,
    Found,
    FoundWork,
    Reading,
    RowIds,
    no_rows,
    statement_key,
)
from claimdb.store.records import drop_uncited, remake_keys, remake_records, works_of_documents
from claimdb.store.resolver import Resolver
from claimdb.store.unused import drop_unused

_T = schema.tables
_HANGING = ("statements", "markers", "citations", "notes", "article_authors", "article_keys")
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a statement: `new`, `gone`, or `changed` (then `what` names what is different of it)."""

    change: str
    statement_id: int | None
    article: int
    statement: str
    what: str | None = None


@dataclass(slots=True)
class Rewriting:
    """A document to be written anew: what the tables hold (`old`), and the articles that take its place with the rows that they keep."""

    document_id: int
    current: bool
    old: Reading
    articles: Sequence[ArticleReading]
    document: Document
    text: str
    warnings: str | None
    same: bool = field(init=False)

    def __post_init__(self) -> None:
        held = {a.rows.article.id: a.facts for a in self.old.articles}
        self.same = (
            [a.rows.article.id for a in self.articles] == [a.rows.article.id for a in self.old.articles]
            and all(a.facts == held[a.rows.article.id] for a in self.articles)
            and (self.text, self.warnings) == (self.old.text, self.old.warnings)
        )


def carry(old: Reading, extractions: Iterable[Extraction]) -> list[ArticleReading]:
    """The new articles with the rows that they keep of the old reading."""
    by_text: dict[str, list[ArticleReading]] = {}
    for article in old.articles:
        by_text.setdefault(article.extraction.article.text, []).append(article)
    made = []
    for extraction in extractions:
        held = by_text.get(extraction.article.text)
        article = ArticleReading(extraction, no_rows(extraction))
        made.append(article.with_rows(_carried(held.pop(0), article)) if held else article)
    return made


def _carried(old: ArticleReading, article: ArticleReading) -> RowIds:
    before, now = old.facts, article.facts
    was, new = old.extraction, article.extraction
    statements = dict(
        zip(map(statement_key, was.statements), zip(old.rows.statements, old.rows.speakers, strict=True), strict=True)
    )
    named = {
        (a.name, a.kind): speaker
        for s, speakers in zip(was.statements, old.rows.speakers, strict=True)
        for a, speaker in zip(s.speakers, speakers, strict=True)
    }
    found: list[Found | None] = []
    for statement in new.statements:
        key = statement_key(statement)
        held = statements.pop(key, (None, ()))[0]
        same = held and before["statements"].get(key) == now["statements"].get(key)
        found.append(Found(held.id, held.run_id if same else None) if held else None)
    same_article = _anywhere(before)["article"] == _anywhere(now)["article"]
    return RowIds(
        Found(old.rows.article.id, old.rows.article.run_id if same_article else None),
        tuple(found),
        tuple(tuple(named.get((a.name, a.kind)) for a in s.speakers) for s in new.statements),
        tuple(_matched(was.references, old.rows.citations, new.references, _citation_key)),
        tuple(
            _matched(was.article.notes, old.rows.notes, new.article.notes, lambda n: (n.text, n.span, n.document_span))
        ),
        tuple(_matched(was.article.markers, old.rows.markers, new.article.markers, lambda m: (m.label, m.span))),
    )


def _anywhere(facts: Mapping[str, Any]) -> dict[str, Any]:
    """What was found in an article, wherever in its document that stands."""
    return {**facts, "article": {k: v for k, v in facts["article"].items() if k not in ("number", "span")}}


def _citation_key(reference: Any) -> tuple[Any, ...]:
    return reference.text, reference.span, reference.document_span


def _matched(old: Sequence[Any], rows: Sequence[Item | None], new: Sequence[Any], key: Any) -> Iterator[Item | None]:
    """The rows of the old things for the new ones with the same key; a citation that is understood otherwise now has its work found anew."""
    held: dict[Any, list[tuple[Any, Item | None]]] = {}
    for thing, row in zip(old, rows, strict=True):
        held.setdefault(key(thing), []).append((thing, row))
    for thing in new:
        before, row = held[key(thing)].pop(0) if held.get(key(thing)) else (None, None)
        if before is not None and isinstance(row, FoundWork) and dict(before.csl) != dict(thing.csl):
            row = replace(row, work_id=None)
        yield row


def write_readings(
    connection: Connection, resolver: Resolver, run_id: int, rewritings: Sequence[Rewriting]
) -> tuple[set[int], set[str]]:
    """Write the documents anew; the articles whose facts are new or changed, and the named hashes of the texts that are gone. Decisions are
    taken off before and put on after it by the caller."""
    changed = [r for r in rewritings if not r.same]
    if not changed:
        return set(), set()
    documents = [r.document_id for r in changed]
    works = works_of_documents(connection, documents)
    gone: set[str] = set()
    queue = []
    for rewriting in changed:
        queued, hashes = _make_room(connection, rewriting)
        queue.append(queued)
        gone |= hashes
    batch = Batch(connection, resolver, run_id, queue)
    batch.insert()
    tidy(connection, resolver, works | works_of_documents(connection, documents))
    return {*batch.article_ids, *batch.reworded}, gone


def tidy(connection: Connection, resolver: Resolver, works: set[int]) -> None:
    """After facts have gone: what nothing holds any more goes too, and the records of these works are made of the citations that are left."""
    drop_unused(connection)
    drop_uncited(connection, works)
    remake_records(connection, resolver, works)
    remake_keys(connection, resolver, works)


def _make_room(connection: Connection, rewriting: Rewriting) -> tuple[Queued, set[str]]:
    """Delete what is not kept as it is; what is to be stored, and the named hashes of texts that are gone."""
    a, d = _T["articles"], _T["documents"]
    held = {x.rows.article.id: x.facts for x in rewriting.old.articles}
    values = {"text": rewriting.text, "warnings": rewriting.warnings}
    connection.execute(update(d).where(d.c.id == rewriting.document_id).values(**values))
    connection.execute(update(a).where(a.c.document_id == rewriting.document_id).values(number=-a.c.number))
    again: list[ArticleReading] = []
    for article in rewriting.articles:
        number, made = article.rows.article.id, article.extraction.article
        before = held.get(number)
        if before and _anywhere(before) == _anywhere(article.facts):
            moved = {"number": made.number, "start": made.span.start, "end": made.span.end}
            connection.execute(update(a).where(a.c.id == number).values(**moved))
        else:
            again.append(article)
    kept = {x.rows.article.id for x in rewriting.articles}
    _empty(connection, [x.rows.article.id for x in again if x.rows.article.id in held])
    gone = sorted(set(held) - kept)
    hashes = set(connection.execute(select(a.c.hash).where(a.c.id.in_(gone))).scalars()) if gone else set()
    for chunk in chunks(gone):
        connection.execute(delete(a).where(a.c.id.in_(chunk)))
    queued = Queued(
        rewriting.document, b"", [x.extraction for x in again], None, document_id=rewriting.document_id, rewritten=True,
        current=rewriting.current, carried=[x.rows for x in again],
    )  # fmt: skip
    return queued, hashes


def _empty(connection: Connection, articles: Sequence[int]) -> None:
    """Delete all that hangs on these articles."""
    for table in _HANGING:
        t = _T[table]
        for chunk in chunks(articles):
            connection.execute(delete(t).where(t.c.article_id.in_(chunk)))


def changes(rewriting: Rewriting) -> tuple[int, list[Change]]:
    """How many statements are the same, and what became of the others."""
    old = {a.rows.article.id: a for a in rewriting.old.articles}
    same = 0
    found: list[Change] = []
    for article in rewriting.articles:
        before = old.pop(article.rows.article.id, None)
        here, listed = _article_changes(before, article)
        same += here
        found += listed
    for article in old.values():
        found += _article_changes(article, None)[1]
    return same, found


def _article_changes(before: ArticleReading | None, after: ArticleReading | None) -> tuple[int, list[Change]]:
    was, now = (x.facts["statements"] if x else {} for x in (before, after))
    same, found = 0, []
    for reading, others in ((after, was), (before, now)):
        if reading is None:
            continue
        article, ids = reading.extraction.article, reading.rows
        for statement, row in zip(reading.extraction.statements, ids.statements, strict=True):
            key = statement_key(statement)
            if key not in others:
                change = "new" if reading is after else "gone"
                found.append(Change(change, row.id if row else None, article.number, statement.words(article.text)))
            elif reading is after:
                different = [name for name in now[key] if now[key][name] != was[key][name]]
                same += not different
                if different:
                    what = ", ".join(different)
                    found.append(
                        Change("changed", row.id if row else None, article.number, statement.words(article.text), what)
                    )
    return same, found

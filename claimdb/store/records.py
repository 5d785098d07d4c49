"""The works' records: made from their citations, and made anew when citations go, when a person decides, or when the rules change.

Citations of the newest versions count; only a work without any falls back on older ones. A citation that refers back says nothing of its
own. `works.csl` is the record of the citations that a work has (`work_id`); what a new citation is compared with is the record of those
that the program found for it (`found_id`): the two differ only where a person has decided.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, exists, insert, select, union, update

from claimdb.records import issued_text
from claimdb.store import schema
from claimdb.store.citations import person_text
from claimdb.store.database import Database, chunks
from claimdb.store.ids import lock_writers
from claimdb.store.resolver import Resolver

_T = schema.tables
Record = tuple[dict[str, Any], dict[str, int]]
Cited = tuple[int, Mapping[str, Any]]


def work_columns(resolver: Resolver, csl: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of a work with this record."""
    authors = "; ".join(person_text(p) for p in csl.get("author") or ()) or None
    return {"label": resolver.work_label(csl), "kind": resolver.work_kind(csl), "authors": authors, "title": csl.get("title"),
            "container": csl.get("container-title"), "issued": issued_text(csl), "url": csl.get("URL"), "doi": csl.get("DOI"),
            "csl": resolver.ordered(csl), "recipe": resolver.work_recipe}  # fmt: skip


def record_of(resolver: Resolver, citations: Iterable[Cited]) -> Record:
    """The record of citations (`(id, record)`, in order of their ids), and the citation that each of its fields comes from."""
    record: dict[str, Any] = {}
    sources: dict[str, int] = {}
    for citation_id, csl in citations:
        better = resolver.better_fields(csl, record)
        record |= better
        sources |= dict.fromkeys(better, citation_id)
    return record, sources


def _record_with(resolver: Resolver, found: Iterable[Cited], added: Iterable[Cited]) -> Record:
    """The record of the citations that the program found for a work; what they lack is taken from those that a person added. Field by
    field of both, a work merged with another would be one that nobody has cited."""
    record, sources = record_of(resolver, found)
    further, further_sources = record_of(resolver, added)
    return further | record, further_sources | sources


def _citations(connection: Connection, works: Sequence[int], column: str) -> dict[int, dict[bool, list[Cited]]]:
    """`{work: {whether the program found it for this work: [(id, record) of the citations that count]}}`."""
    c, a = _T["citations"], _T["articles"]
    ranked: dict[int, dict[tuple[bool, bool], dict[bool, list[Cited]]]] = {}
    for chunk in chunks(works):
        query = (
            select(c.c.id, c.c[column].label("work"), c.c.found_id, c.c.csl, c.c.same_as, a.c.current)
            .join(a, a.c.id == c.c.article_id)
            .where(c.c[column].in_(chunk))
            .order_by(c.c.id)
        )
        for r in connection.execute(query):
            worth = (bool(r.current), r.same_as is None)
            by_finder = ranked.setdefault(r.work, {}).setdefault(worth, {})
            by_finder.setdefault(r.found_id == r.work, []).append((r.id, dict(r.csl)))
    return {work: worths[max(worths)] for work, worths in ranked.items()}


def found_records(connection: Connection, resolver: Resolver, works: Iterable[int]) -> dict[int, dict[str, Any]]:
    """The records that new citations are compared with, of those works whose own record is another because a person decided."""
    c = _T["citations"]
    decided: set[int] = set()
    for chunk in chunks(works):
        moved = c.c.found_id != c.c.work_id
        query = union(
            select(c.c.found_id).where(moved, c.c.found_id.in_(chunk)),
            select(c.c.work_id).where(moved, c.c.work_id.in_(chunk)),
        )
        decided |= set(connection.execute(query).scalars())
    found = _citations(connection, sorted(decided), "found_id") if decided else {}
    return {work: record_of(resolver, found.get(work, {}).get(True, ()))[0] for work in decided}


def without_current(connection: Connection, works: Iterable[int]) -> set[int]:
    """The works that no newest version cites: their records rest on older ones until one does."""
    w, c, a = _T["works"], _T["citations"], _T["articles"]
    found: set[int] = set()
    for chunk in chunks(works):
        cited = exists().where(c.c.found_id == w.c.id, c.c.article_id == a.c.id, a.c.current == 1)
        found |= set(connection.execute(select(w.c.id).where(w.c.id.in_(chunk), ~cited)).scalars())
    return found


def works_of_documents(connection: Connection, documents: Iterable[int]) -> set[int]:
    """The works that these documents cite, as found and as decided."""
    c, a = _T["citations"], _T["articles"]
    found: set[int] = set()
    for chunk in chunks(documents):
        query = select(c.c.found_id, c.c.work_id).join(a, a.c.id == c.c.article_id).where(a.c.document_id.in_(chunk))
        for r in connection.execute(query):
            found |= {r.found_id, r.work_id} - {None}
    return found


def remake_records(connection: Connection, resolver: Resolver, works: Iterable[int]) -> None:
    """Make the records of these works anew from the citations that they have now; one without any keeps its last."""
    w, f = _T["works"], _T["work_fields"]
    listed = sorted(set(works))
    rows: list[dict[str, Any]] = []
    cited = _citations(connection, listed, "work_id")
    for chunk in chunks(listed):
        connection.execute(delete(f).where(f.c.work_id.in_(chunk)))
    changed: list[dict[str, Any]] = []
    for work, citations in cited.items():
        record, sources = _record_with(resolver, citations.get(True, ()), citations.get(False, ()))
        changed.append({"b_id": work, **{f"b_{name}": value for name, value in work_columns(resolver, record).items()}})
        rows += [{"work_id": work, "field": field, "citation_id": source} for field, source in sources.items()]
    if changed:
        values = {
            name.removeprefix("b_"): bindparam(name, type_=w.c[name.removeprefix("b_")].type)
            for name in changed[0]
            if name != "b_id"
        }
        connection.execute(update(w).where(w.c.id == bindparam("b_id")).values(values), changed)
    if rows:
        connection.execute(insert(f), rows)


def remake_keys(connection: Connection, resolver: Resolver, works: Iterable[int]) -> None:
    """Make the keys of these works anew from the citations that the program found for them."""
    k = _T["work_keys"]
    listed = sorted(set(works))
    for chunk in chunks(listed):
        connection.execute(delete(k).where(k.c.work_id.in_(chunk)))
    c = _T["citations"]
    keys: set[tuple[str, int]] = set()
    for chunk in chunks(listed):
        for r in connection.execute(
            select(c.c.found_id, c.c.csl).where(c.c.found_id.in_(chunk), c.c.same_as.is_(None))
        ):
            keys |= {(key, r.found_id) for key in resolver.work_keys(r.csl)}
    if keys:
        connection.execute(insert(k), [{"key": key, "work_id": work} for key, work in sorted(keys)])


def add_works(connection: Connection, resolver: Resolver, works: set[int]) -> None:
    """Rows for those of these works that have none; what is in them comes with their citations (`remake_records`)."""
    w = _T["works"]
    wanted = sorted(works)
    there = {
        work
        for chunk in chunks(wanted)
        for work in connection.execute(select(w.c.id).where(w.c.id.in_(chunk))).scalars()
    }
    new = [{"id": work, "label": "", "kind": "document", "csl": {}, "recipe": resolver.work_recipe} for work in wanted if work not in there]  # fmt: skip
    if new:
        connection.execute(insert(w), new)


def drop_uncited(connection: Connection, works: Iterable[int]) -> None:
    """Delete those of the works that no citation is of, neither as found nor as decided."""
    w, c = _T["works"], _T["citations"]
    decided, found = exists().where(c.c.work_id == w.c.id), exists().where(c.c.found_id == w.c.id)
    for chunk in chunks(works):
        connection.execute(delete(w).where(w.c.id.in_(chunk), ~decided, ~found))


def bring_up_works(database: Database, resolver: Resolver) -> int:
    """Make anew the records and keys of works that were made by older rules; how many. Quick where there are none."""
    w = _T["works"]
    older = select(w.c.id).where(w.c.recipe != resolver.work_recipe)
    with database.reading() as connection:
        if connection.execute(older.limit(1)).first() is None:
            return 0
    with database.transaction() as connection:
        lock_writers(connection)
        works = list(connection.execute(older).scalars())
        remake_records(connection, resolver, works)
        remake_keys(connection, resolver, works)
        connection.execute(update(w).where(w.c.recipe != resolver.work_recipe).values(recipe=resolver.work_recipe))
    return len(works)

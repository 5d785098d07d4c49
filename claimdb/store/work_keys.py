"""Lasting keys of citations, and the works that decisions name by them.

A citation is known again by the hash of its article's text, its own words and its place among those with the same words there, so that a
text that is forgotten and read again is decided as before. A work is named by citations of it: the first that is stored stands for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from claimdb.errors import NotFoundError
from claimdb.store import schema
from claimdb.store.database import chunks
from claimdb.store.decisions import Decision

MOST = 200
"""Citations that a decision is tied to: the first of a work; the others are found to be of the same work anyway."""
_T = schema.tables
Key = tuple[str, str, int]
Cited = tuple[Key, int, int | None, int | None]


def keyed(connection: Connection, hashes: Iterable[str]) -> Iterable[Cited]:
    """The citations of the articles with these hashes: lasting key, id, the work found and the work decided. A text may be stored more
    than once."""
    c, a = _T["citations"], _T["articles"]
    for chunk in chunks(sorted(hashes)):
        query = (
            select(c.c.id, c.c.text, c.c.found_id, c.c.work_id, c.c.article_id, a.c.hash)
            .join(a, a.c.id == c.c.article_id)
            .where(a.c.hash.in_(chunk))
            .order_by(c.c.article_id, c.c.number)
        )
        seen: dict[tuple[int, str], int] = {}
        for r in connection.execute(query):
            place = seen[(r.article_id, r.text)] = seen.get((r.article_id, r.text), 0) + 1
            yield (r.hash, r.text, place), r.id, r.found_id, r.work_id


def keys_in(side: Iterable[Sequence[Any]]) -> list[Key]:
    """The keys in one side of a decision."""
    return [(str(article), str(words), int(place)) for article, words, place in side]


def citations_of_work(connection: Connection, name: str, work: int, only: set[int] | None = None) -> list[Key]:
    """The lasting keys of a work's citations, those that the program found for it and that spell it out first; NotFoundError for a work without any."""
    c, a = _T["citations"], _T["articles"]
    query = (
        select(c.c.id, a.c.hash)
        .join(a, a.c.id == c.c.article_id)
        .where(c.c.work_id == work)
        .order_by(c.c.found_id != work, c.c.same_as.is_not(None), c.c.id)
    )
    rows = [r for r in connection.execute(query) if only is None or r.id in only]
    if not rows:
        raise NotFoundError(f"work {work}: not in {name}; `claimdb works` lists them")
    rows = rows if only is not None else rows[:MOST]
    keys = {citation: key for key, citation, _, _ in keyed(connection, {r.hash for r in rows})}
    return [keys[r.id] for r in rows]


def labels_of(connection: Connection, works: Sequence[int]) -> list[str]:
    """What the works are called, for people who read the decision later."""
    w = _T["works"]
    labels = {r.id: r.label for r in connection.execute(select(w.c.id, w.c.label).where(w.c.id.in_(list(works))))}
    return [labels[work] for work in dict.fromkeys(works) if work in labels]


def works_of(connection: Connection, decisions: Sequence[Decision]) -> dict[int, int | None]:
    """`{decision: the work that it names}`, None where no citation of that is stored."""
    keys = {d.id: keys_in(_side(d)) for d in decisions}
    works: dict[Key, int] = {}
    for key, _, _, work in keyed(connection, {key[0] for listed in keys.values() for key in listed}):
        if work is not None:
            works.setdefault(key, work)
    return {number: next((works[key] for key in listed if key in works), None) for number, listed in keys.items()}


def _side(decision: Decision) -> Sequence[Sequence[Any]]:
    part: Mapping[str, Any] = decision.value if "citations" in decision.value else decision.target
    sides: Sequence[Sequence[Sequence[Any]]] = part.get("citations") or [[]]
    return sides[0]

"""Bringing what is shown in line with what people decided: after anything that was read, decided or taken out.

What the program found stays beside it (`found_statements`, `attributions.found_id`, `citations.found_id`), so that the result follows from
facts and from the decisions that hold alone, in whatever order they came. Works come first: decisions on statements may name them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select

from claimdb.store import schema
from claimdb.store.database import chunks
from claimdb.store.decisions import Decision
from claimdb.store.found import Taken
from claimdb.store.resolver import Resolver
from claimdb.store.statement_decisions import apply_made, apply_statement_decisions
from claimdb.store.work_annotations import annotate_works
from claimdb.store.work_decisions import ACTIONS as WORK_ACTIONS
from claimdb.store.work_decisions import apply_work_decisions

_T = schema.tables


def apply_decisions(
    connection: Connection,
    resolver: Resolver,
    articles: Iterable[int] = (),
    taken: Taken | None = None,
    gone: Iterable[str] = (),
) -> None:
    """Apply all decisions that hold. `articles` are those whose facts are new or changed; `taken` is what `restore_facts` gave back for them,
    `gone` are the named hashes of texts that were taken out."""
    listed = sorted(set(articles))
    moved = apply_work_decisions(connection, resolver)
    hashes = {*gone, *_hashes(connection, articles=listed), *_hashes(connection, citations=moved)}
    apply_statement_decisions(connection, resolver, listed, hashes, taken)
    annotate_works(connection, hashes)


def apply_new(connection: Connection, resolver: Resolver, decisions: Sequence[Decision]) -> None:
    """Apply decisions that were just made, brought from another database or undone (then the decision that was undone is meant)."""
    hashes: set[str] = set()
    if any(d.action in WORK_ACTIONS for d in decisions):
        hashes = _hashes(connection, citations=apply_work_decisions(connection, resolver))
    apply_made(connection, resolver, decisions)
    if hashes:
        apply_statement_decisions(connection, resolver, (), hashes)
    annotate_works(connection, hashes, decisions)


def _hashes(connection: Connection, articles: Iterable[int] = (), citations: Iterable[int] = ()) -> set[str]:
    """The named hashes of the texts of these articles, and of those with these citations."""
    a, c = _T["articles"], _T["citations"]
    found: set[str] = set()
    for chunk in chunks(articles):
        found |= set(connection.execute(select(a.c.hash).where(a.c.id.in_(chunk))).scalars())
    for chunk in chunks(sorted(citations)):
        query = select(a.c.hash).join(c, c.c.article_id == a.c.id).where(c.c.id.in_(chunk))
        found |= set(connection.execute(query).scalars())
    return found

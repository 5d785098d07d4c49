"""What a person may decide of works: which are one, and which citations are of a work of their own."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from claimdb.errors import ClaimdbError, NotFoundError
from claimdb.store import schema
from claimdb.store.database import Database
from claimdb.store.deciding import deciding
from claimdb.store.decision_keys import MERGE, SPLIT
from claimdb.store.decisions import root_of
from claimdb.store.resolver import Resolver
from claimdb.store.undo import undo
from claimdb.store.work_decisions import ACTIONS
from claimdb.store.work_keys import MOST, citations_of_work, labels_of

_T = schema.tables


def merge_works(database: Database, resolver: Resolver, works: Sequence[int], by: str, reason: str | None) -> int:
    """Decide that works are one, the first of them; the number of the decision."""
    if len(set(works)) < 2:
        raise ClaimdbError("merging takes two works; `claimdb works` lists them")
    with deciding(database, resolver, by, reason) as open_:
        sides = [citations_of_work(open_.connection, open_.name, work) for work in dict.fromkeys(works)]
        target = {"citations": [side[:MOST] for side in sides], "works": labels_of(open_.connection, works)}
        return open_.add(MERGE, target)


def split_work(
    database: Database, resolver: Resolver, work: int, citations: Sequence[int], by: str, reason: str | None
) -> tuple[int, int]:
    """Decide that citations of a work are of a work of their own; the numbers of the decision and of that work."""
    c = _T["citations"]
    with deciding(database, resolver, by, reason) as open_:
        held = set(open_.connection.execute(select(c.c.id).where(c.c.work_id == work)).scalars())
        wrong = [str(n) for n in citations if n not in held]
        if wrong or not citations:
            raise NotFoundError(
                f"citation {', '.join(wrong) or 'none'}: not of work {work}; `claimdb works citations {work}` lists those that are"
            )
        if held <= set(citations):
            raise ClaimdbError(f"work {work}: these are all its citations, nothing would be left; name some of them")
        side = citations_of_work(open_.connection, open_.name, work, set(citations))
        new = open_.ids.next("works")
        target = {"citations": [side], "works": labels_of(open_.connection, [work])}
        return open_.add(SPLIT, target, {"work": new}), new


def undo_work_decision(database: Database, resolver: Resolver, number: int, by: str, reason: str | None) -> int:
    """Undo a decision on works; the number of the undoing, which can itself be undone. NotFoundError for a decision on anything else."""
    with database.reading() as connection:
        _, root = root_of(connection, number)
    if root.action not in ACTIONS:
        raise NotFoundError(f"decision {number}: there is none of that number; `claimdb works decisions` lists them")
    return undo(database, resolver, number, by, reason)

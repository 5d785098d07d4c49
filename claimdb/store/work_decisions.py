"""People's decisions on works: these are one, these citations are of a work of their own; undone, all is as before.

What the program found stays in `citations.found_id`; `citations.work_id` is made from it and from the decisions that hold, in their
order. Citations are known again by the hash of their article's text, their own words and their place among those with the same words, so
that a text that is forgotten and read again is decided as before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from claimdb.store import schema
from claimdb.store.database import Database, chunks
from claimdb.store.decision_keys import MERGE, SPLIT
from claimdb.store.decisions import Decision, active_decisions, read_decisions
from claimdb.store.records import add_works, drop_uncited, remake_records
from claimdb.store.resolver import Resolver
from claimdb.store.work_keys import Key, keyed, keys_in

ACTIONS = (MERGE, SPLIT)
_T = schema.tables


@dataclass(slots=True)
class Assignment:
    """What the decisions say: citations with a work of their own, and works taken for others. A pure function of both and of what was
    found; nothing of it is stored but the result."""

    own: dict[int, int] = field(default_factory=dict)
    taken_for: dict[int, int] = field(default_factory=dict)

    def work_of(self, citation: int, found: int | None) -> int | None:
        """The work that a citation is of."""
        work = self.own.get(citation, found)
        while work in self.taken_for:
            work = self.taken_for[work]
        return work

    def merge(self, works: Sequence[int]) -> None:
        """The works are the first of them."""
        into, *others = dict.fromkeys(works)
        self.taken_for |= {other: into for other in others if other != into}

    def split(self, citations: Iterable[int], work: int) -> None:
        """The citations have this work of their own."""
        self.own |= dict.fromkeys(citations, work)


class _Stored:
    """The stored citations that decisions are tied to, by their lasting keys."""

    def __init__(self, connection: Connection, keys: Iterable[Key]) -> None:
        self.by_key: dict[Key, list[int]] = {}
        self.found: dict[int, int | None] = {}
        wanted = set(keys)
        for key, citation, found, _ in keyed(connection, {article for article, _, _ in wanted}):
            if key in wanted:
                self.by_key.setdefault(key, []).append(citation)
                self.found[citation] = found


def _assign(connection: Connection, decisions: Sequence[Decision]) -> tuple[Assignment, dict[int, int | None]]:
    """What the decisions make of the stored citations, and what was found of those they name."""
    keys = [key for d in decisions for side in d.target["citations"] for key in keys_in(side)]
    stored = _Stored(connection, keys)
    made = Assignment()
    for decision in decisions:
        sides = [
            [c for key in keys_in(side) for c in stored.by_key.get(key, ())] for side in decision.target["citations"]
        ]
        if decision.action == SPLIT:
            made.split(sides[0], int(decision.value["work"]))
            continue
        # the first citation stands for its work: what an earlier decision, now undone, had added to that work is not meant
        works = [next((w for c in side if (w := made.work_of(c, stored.found[c])) is not None), None) for side in sides]
        if None not in works:
            made.merge([w for w in works if w is not None])
    return made, stored.found


def apply_work_decisions(connection: Connection, resolver: Resolver) -> set[int]:
    """Bring the works of all citations in line with the decisions that hold; the citations that are of another work now."""
    c = _T["citations"]
    decisions = sorted(active_decisions(connection, ACTIONS), key=lambda d: (d.made_at, d.uid))
    moved = connection.execute(select(c.c.id, c.c.found_id, c.c.work_id).where(c.c.found_id != c.c.work_id)).all()
    if not decisions and not moved:
        return set()
    made, found = _assign(connection, decisions)
    held = {r.id: (r.found_id, r.work_id) for r in moved}
    for chunk in chunks([*made.own, *found]):
        held |= {
            r.id: (r.found_id, r.work_id)
            for r in connection.execute(select(c.c.id, c.c.found_id, c.c.work_id).where(c.c.id.in_(chunk)))
        }
    for chunk in chunks(made.taken_for):
        held |= {
            r.id: (r.found_id, r.work_id)
            for r in connection.execute(select(c.c.id, c.c.found_id, c.c.work_id).where(c.c.found_id.in_(chunk)))
        }
    wanted = {citation: made.work_of(citation, found_) for citation, (found_, _) in held.items()}
    changed = {citation: work for citation, work in wanted.items() if work != held[citation][1]}
    split = {int(d.value["work"]) for d in decisions if d.action == SPLIT}
    add_works(connection, resolver, split & {work for work in wanted.values() if work is not None})
    _move(connection, changed)
    touched = {w for w in (*(w for pair in held.values() for w in pair), *wanted.values()) if w is not None}
    remake_records(connection, resolver, touched)
    drop_uncited(connection, touched)
    return set(changed)


def _move(connection: Connection, changed: Mapping[int, int | None]) -> None:
    """Give citations, and the statements that rest on them, other works."""
    rows = [{"citation": citation, "work": work} for citation, work in changed.items()]
    if rows:
        for table, column in (("citations", "id"), ("statement_works", "citation_id")):
            t = _T[table]
            connection.execute(
                update(t).where(t.c[column] == bindparam("citation")).values(work_id=bindparam("work")), rows
            )


def resting_on(connection: Connection, number: int) -> int | None:
    """A later decision that holds and merges the very work that this one made."""
    decisions = active_decisions(connection, ACTIONS)
    made = next(
        (set(keys_in(d.target["citations"][0])) for d in decisions if d.id == number and d.action == SPLIT), None
    )
    later = [d for d in decisions if d.id > number and d.action == MERGE] if made else []
    return (
        next((d.id for d in later if any(made >= set(keys_in(side)) for side in d.target["citations"])), None)
        if made
        else None
    )


def work_decisions(database: Database) -> list[dict[str, Any]]:
    """The decisions on works, the newest first: `holds` is 1 for one that was not undone, `citations` how many stored ones it is tied to."""
    with database.reading() as connection:
        listed = read_decisions(connection, ACTIONS)
        stored = _Stored(connection, [key for d in listed for side in d.target["citations"] for key in keys_in(side)])
    return [
        {
            "decision_id": d.id, "made_at": d.made_at, "made_by": d.made_by, "action": d.action, "works": "; ".join(d.target.get("works") or ()),
            "reason": d.reason, "undoes": d.replaces, "holds": int(d.active),
            "citations": sum(len(stored.by_key.get(key, ())) for side in d.target["citations"] for key in keys_in(side)),
        }
        for d in reversed(listed)
    ]  # fmt: skip

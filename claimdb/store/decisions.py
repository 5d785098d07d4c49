"""What people decide: rows that are only ever added. A decision is undone by a further one that takes its place.

`target` is a lasting key (words, hashes, records, never row numbers), `value` what was decided; what a decision does to the
rows is its kind's business (`work_decisions`). `uid` names it in every database that it is brought to.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, insert, select

from claimdb.errors import NotFoundError
from claimdb.store import schema
from claimdb.store.clock import utc_now
from claimdb.store.database import chunks
from claimdb.store.decision_keys import UNDO, add_keys, keys_of
from claimdb.store.ids import Ids

_D = schema.tables["decisions"]


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision; `active` says whether it holds, that is, whether no decision that holds has undone it."""

    id: int
    uid: str
    made_at: str
    made_by: str
    action: str
    target: Mapping[str, Any]
    value: Mapping[str, Any]
    reason: str | None
    replaces: int | None
    active: bool = True


def read_decisions(connection: Connection, actions: Iterable[str] | None = None) -> list[Decision]:
    """All decisions (or those of these actions, with what undid them), the oldest first."""
    return _with_undoings(connection, _D.c.action.in_(list(actions)) if actions is not None else _D.c.action != UNDO)


def decisions_of(connection: Connection, ids: Iterable[int]) -> list[Decision]:
    """The decisions with these numbers, with what undid them, the oldest first."""
    found: dict[int, Decision] = {}
    for chunk in chunks(sorted(set(ids))):
        found |= {d.id: d for d in _with_undoings(connection, _D.c.id.in_(chunk))}
    return [found[number] for number in sorted(found)]


def _with_undoings(connection: Connection, which: ColumnElement[bool]) -> list[Decision]:
    rows: dict[int, dict[str, Any]] = {}
    wave = [dict(r) for r in connection.execute(select(_D).where(which)).mappings()]
    while wave:  # what undoes these, what undoes that, ...
        rows |= {r["id"]: r for r in wave}
        wave = [
            dict(r)
            for chunk in chunks(r["id"] for r in wave)
            for r in connection.execute(select(_D).where(_D.c.action == UNDO, _D.c.replaces.in_(chunk))).mappings()
            if r["id"] not in rows
        ]
    undone: set[int] = set()
    found = []
    for number in sorted(rows, reverse=True):  # an undoing that was itself undone does not count
        row = rows[number]
        active = number not in undone
        if active and row["action"] == UNDO and row["replaces"] is not None:
            undone.add(row["replaces"])
        found.append(Decision(**{**row, "value": row["value"] or {}, "active": active}))
    return found[::-1]


def active_decisions(connection: Connection, actions: Iterable[str]) -> list[Decision]:
    """The decisions of these actions that hold, the oldest first; undoings are not among them."""
    wanted = set(actions)
    return [d for d in read_decisions(connection, wanted) if d.active and d.action in wanted]


def new_uid() -> str:
    """A name that no other decision has, in any database; those made later sort behind those made before."""
    return f"{time.time_ns():016x}{uuid.uuid4().hex[:16]}"


def add_decision(connection: Connection, ids: Ids, action: str, target: Mapping[str, Any], by: str, **more: Any) -> int:
    """Add a decision; its number. `more` is `value`, `reason`, `replaces` (and, of one that is imported, `uid` and `made_at`), where there are any."""
    number = ids.next("decisions")
    row: dict[str, Any] = {"id": number, "uid": new_uid(), "made_at": utc_now(), "made_by": by, "action": action, "target": target, "value": None,
           "reason": None, "replaces": None}  # fmt: skip
    row |= more
    connection.execute(insert(_D), [row])
    add_keys(connection, number, keys_of(action, target, row["value"]))
    return number


def root_of(connection: Connection, number: int) -> tuple[Decision, Decision]:
    """A decision, and what it is about in the end: itself, or of an undoing the decision that it undoes or makes hold again;
    NotFoundError if there is none of that number."""
    root = decision = _one(connection, number)
    while root is not None and root.action == UNDO and root.replaces is not None:
        root = _one(connection, root.replaces)
    if decision is None or root is None:
        raise NotFoundError(f"decision {number}: there is none of that number; `claimdb history` lists them")
    return decision, root


def roots_of(connection: Connection, numbers: Iterable[int]) -> list[Decision]:
    """What these decisions are about in the end: themselves, or the decisions that they undo or make hold again."""
    found = {}
    for number in numbers:
        _, root = root_of(connection, number)
        found[root.id] = root
    return [found[number] for number in sorted(found)]


def _one(connection: Connection, number: int) -> Decision | None:
    return next((d for d in decisions_of(connection, [number]) if d.id == number), None)

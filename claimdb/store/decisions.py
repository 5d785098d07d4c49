"""What people decide: rows that are only ever added. A decision is undone by a further one that takes its place.

`target` is a lasting key (words, hashes, records, never row numbers), `value` what was decided; what a decision does to the
rows is its kind's business (`work_decisions`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, insert, select

from claimdb.errors import ClaimdbError, NotFoundError
from claimdb.store import schema
from claimdb.store.batch import utc_now
from claimdb.store.ids import Ids

_D = schema.tables["decisions"]
UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision; `active` says whether it holds, that is, whether no decision that holds has undone it."""

    id: int
    made_at: str
    made_by: str
    action: str
    target: Mapping[str, Any]
    value: Mapping[str, Any]
    reason: str | None
    replaces: int | None
    active: bool = True


def read_decisions(connection: Connection) -> list[Decision]:
    """All decisions, the oldest first."""
    rows = connection.execute(select(_D).order_by(_D.c.id)).mappings().all()
    undone: set[int] = set()
    found = []
    for r in reversed(rows):  # an undoing that was itself undone does not count
        active = r["id"] not in undone
        if active and r["action"] == UNDO and r["replaces"] is not None:
            undone.add(r["replaces"])
        found.append(Decision(**{**r, "value": r["value"] or {}, "active": active}))
    return found[::-1]


def active_decisions(connection: Connection, actions: Iterable[str]) -> list[Decision]:
    """The decisions of these actions that hold, the oldest first."""
    wanted = set(actions)
    return [d for d in read_decisions(connection) if d.active and d.action in wanted]


def add_decision(connection: Connection, ids: Ids, action: str, target: Mapping[str, Any], by: str, **more: Any) -> int:
    """Add a decision; its number. `more` is `value`, `reason` and `replaces`, where there are any."""
    number = ids.next("decisions")
    row = {"id": number, "made_at": utc_now(), "made_by": by, "action": action, "target": target, "value": None, "reason": None, "replaces": None}  # fmt: skip
    connection.execute(insert(_D), [{**row, **more}])
    return number


def add_undoing(
    connection: Connection, ids: Ids, number: int, actions: Iterable[str], by: str, reason: str | None
) -> int:
    """Undo a decision of one of these actions (or one that undid such a decision, which then holds again); the number of the undoing."""
    found = {d.id: d for d in read_decisions(connection)}
    decision = found.get(number)
    root = decision
    while root is not None and root.action == UNDO and root.replaces is not None:
        root = found.get(root.replaces)
    if decision is None or root is None or root.action not in set(actions):
        raise NotFoundError(f"decision {number}: there is none of that number; `claimdb works decisions` lists them")
    if not decision.active:
        raise ClaimdbError(f"decision {number}: has been undone already; `claimdb works decisions` shows by which")
    return add_decision(connection, ids, UNDO, root.target, by, reason=reason, replaces=number)

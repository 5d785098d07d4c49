"""Undoing a decision of whatever kind: what is shown is as if it had not been made."""

from __future__ import annotations

from claimdb.errors import ClaimdbError
from claimdb.store.database import Database
from claimdb.store.deciding import deciding
from claimdb.store.decision_keys import UNDO
from claimdb.store.decisions import root_of
from claimdb.store.resolver import Resolver
from claimdb.store.work_decisions import ACTIONS as WORK_ACTIONS
from claimdb.store.work_decisions import resting_on


def undo(database: Database, resolver: Resolver, number: int, by: str, reason: str | None = None) -> int:
    """Undo a decision; the number of the undoing, which can itself be undone: then the decision holds again."""
    with deciding(database, resolver, by, reason) as open_:
        decision, root = root_of(open_.connection, number)
        later = resting_on(open_.connection, number) if root.action in WORK_ACTIONS else None
        if later is not None:
            raise ClaimdbError(f"decision {number}: decision {later} rests on it; undo that one first")
        if not decision.active:
            raise ClaimdbError(f"decision {number}: has been undone already; `claimdb history` shows by which")
        return open_.add(UNDO, root.target, replaces=number)

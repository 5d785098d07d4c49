"""One transaction in which decisions are added, and at its end what is shown is brought in line with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from claimdb.store.apply import apply_new
from claimdb.store.database import Database
from claimdb.store.decisions import add_decision, roots_of
from claimdb.store.ids import Ids, lock_writers
from claimdb.store.records import bring_up_works
from claimdb.store.resolver import Resolver


@dataclass(slots=True)
class Deciding:
    """An open transaction; `by` and `reason` go with every decision that is made in it. `made` are their numbers,
    of which the first `applied` have been applied."""

    connection: Connection
    ids: Ids
    resolver: Resolver
    name: str
    by: str
    reason: str | None
    made: list[int] = field(default_factory=list)
    applied: int = 0

    def add(
        self,
        action: str,
        target: Mapping[str, Any],
        value: Mapping[str, Any] | None = None,
        replaces: int | None = None,
    ) -> int:
        """Add a decision; its number."""
        more = {"value": value, "reason": self.reason, "replaces": replaces}
        number = add_decision(self.connection, self.ids, action, target, self.by, **more)
        self.made.append(number)
        return number

    def apply(self) -> None:
        """Bring what is shown in line with the decisions made so far."""
        if self.applied < len(self.made):
            self.ids.save()
            apply_new(self.connection, self.resolver, roots_of(self.connection, self.made[self.applied :]))
            self.applied = len(self.made)
            self.ids = Ids(self.connection)


@contextmanager
def deciding(database: Database, resolver: Resolver, by: str, reason: str | None) -> Iterator[Deciding]:
    """A transaction for decisions; nothing of it is kept if an error ends it."""
    bring_up_works(database, resolver)
    with database.transaction() as connection:
        lock_writers(connection)
        open_ = Deciding(connection, Ids(connection), resolver, database.name, by, reason)
        yield open_
        open_.apply()

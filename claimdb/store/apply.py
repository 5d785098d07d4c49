"""Bringing what is shown in line with what people decided: after anything that was read, decided or taken out.

What the program found stays beside it (`found_statements`, `attributions.found_id`, `citations.found_id`), so that the result follows from
facts and from the decisions that hold alone, in whatever order they came.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from claimdb.store.resolver import Resolver
from claimdb.store.work_decisions import apply_work_decisions


def apply_decisions(connection: Connection, resolver: Resolver, articles: Iterable[int] = ()) -> None:
    """Apply all decisions that hold. `articles` are those whose facts are new or changed; without any, facts have only gone."""
    apply_work_decisions(connection, resolver)

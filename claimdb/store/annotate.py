"""Labels, remarks and verdicts that people add to statements and works: `tag`, `untag`, `comment`, `rate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from claimdb.errors import ClaimdbError, NotFoundError
from claimdb.store.database import Database
from claimdb.store.decide import decide_each, work_target
from claimdb.store.deciding import Deciding, deciding
from claimdb.store.decisions import Decision
from claimdb.store.overlay import TAG, UNTAG, aspects_of, choose
from claimdb.store.resolver import Resolver
from claimdb.store.work_annotations import decisions_on_works


def annotate_statement(
    database: Database, resolver: Resolver, statement: int, action: str, words: Sequence[str], by: str, reason: str | None = None
) -> list[int]:  # fmt: skip
    """`tag`, `untag`, `comment` or `rate` a statement with each of the words; the numbers of the decisions."""
    return decide_each(database, resolver, [statement], by, reason, action, *(_value(action, word) for word in words))


def annotate_work(
    database: Database, resolver: Resolver, work: int, action: str, words: Sequence[str], by: str, reason: str | None = None
) -> list[int]:  # fmt: skip
    """The same of a work."""
    with deciding(database, resolver, by, reason) as open_:
        for word in words:
            value = _value(action, word)
            target = work_target(open_, work)
            open_.add(action, target, value, _counting(open_, work, action, value))
            open_.apply()
        return open_.made


def _value(action: str, words: str) -> dict[str, Any]:
    stripped = " ".join(words.split())
    if not stripped:
        raise ClaimdbError(f"{action}: nothing is written there; say it in words")
    return {TAG if action == UNTAG else action: stripped}


def _counting(open_: Deciding, work: int, action: str, value: Mapping[str, Any]) -> int | None:
    """The decision on a work that counts until now in what is to be decided."""
    counting = choose(decisions_on_works(open_.connection, {work})[work], {})
    (aspect,) = aspects_of(Decision(0, "", "", open_.by, action, {}, value, None, None))
    if action == UNTAG and (aspect not in counting or counting[aspect].action != TAG):
        raise NotFoundError(
            f"work {work}: has no label {value[TAG]!r}; `claimdb history --work {work}` shows those that it has"
        )
    return counting[aspect].id if aspect in counting else None

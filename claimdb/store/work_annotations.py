"""Labels, remarks and verdicts on works. The work is the one that the first stored citation of those that the decision names is of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, insert, select

from claimdb.store import schema
from claimdb.store.database import chunks
from claimdb.store.decision_keys import any_keys, article_key, decisions_under
from claimdb.store.decisions import Decision, decisions_of
from claimdb.store.overlay import COMMENT, RATE, TAG, UNTAG, annotations_in, choose
from claimdb.store.work_keys import works_of

ACTIONS = (TAG, UNTAG, COMMENT, RATE)
_T = schema.tables
Noted = dict[int, tuple[str, str]]


def annotate_works(connection: Connection, hashes: Iterable[str], made: Sequence[Decision] = ()) -> None:
    """Bring the annotations of works in line with the decisions that name citations in texts with these named hashes, and with those just
    made: all decisions on the works that these are about now, or were."""
    wanted = {d.id for d in made if is_on_work(d)}
    keys = {article_key(h) for h in hashes}
    if not wanted and not (keys and any_keys(connection)):
        return
    wanted |= set(decisions_under(connection, keys))
    for work, rows in wanted_on_works(connection, wanted).items():
        _write(connection, work, rows)


def wanted_on_works(connection: Connection, numbers: Iterable[int]) -> dict[int, Noted]:
    """`{work: {decision: (type, value)}}` as it should be, for the works that these decisions annotate, or did."""
    decisions = {d.id: d for d in decisions_of(connection, numbers) if is_on_work(d)}
    works = works_of(connection, list(decisions.values()))
    touched = {w for w in works.values() if w is not None} | _annotated_by(connection, decisions)
    return {
        work: annotations_in(choose(listed, {})) for work, listed in decisions_on_works(connection, touched).items()
    }


def is_on_work(decision: Decision) -> bool:
    """Whether it annotates a work."""
    return decision.action in ACTIONS and "citations" in decision.target


def _annotated_by(connection: Connection, decisions: Iterable[int]) -> set[int]:
    x = _T["work_annotations"]
    return {
        work
        for chunk in chunks(sorted(decisions))
        for work in connection.execute(select(x.c.work_id).where(x.c.decision_id.in_(chunk))).scalars()
    }


def decisions_on_works(connection: Connection, works: set[int]) -> dict[int, list[Decision]]:
    """All decisions that annotate these works: they are found under the texts that cite them."""
    c, a = _T["citations"], _T["articles"]
    keys: set[int] = set()
    for chunk in chunks(sorted(works)):
        query = select(a.c.hash).join(c, c.c.article_id == a.c.id).where(c.c.work_id.in_(chunk)).distinct()
        keys |= {article_key(text_hash) for text_hash in connection.execute(query).scalars()}
    decisions = [d for d in decisions_of(connection, decisions_under(connection, keys)) if is_on_work(d)]
    by_id = {d.id: d for d in decisions}
    found: dict[int, list[Decision]] = {work: [] for work in sorted(works)}
    for number, work in works_of(connection, decisions).items():
        if work in found:
            found[work].append(by_id[number])
    return found


def _write(connection: Connection, work: int, wanted: Noted) -> None:
    x = _T["work_annotations"]
    held = {r.decision_id: (r.type, r.value) for r in connection.execute(select(x).where(x.c.work_id == work))}
    if held == wanted:
        return
    connection.execute(delete(x).where(x.c.work_id == work))
    rows = [
        {"work_id": work, "decision_id": d, "type": type_, "value": value}
        for d, (type_, value) in sorted(wanted.items())
    ]
    if rows:
        connection.execute(insert(x), rows)

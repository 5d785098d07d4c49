"""Checking what people decided: every decision is about the statements that its words name, and what is shown follows from facts and decisions."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, func, select, text

from claimdb.store import schema
from claimdb.store.database import chunks
from claimdb.store.decision_keys import ADD
from claimdb.store.decisions import Decision, decisions_of
from claimdb.store.overlay import ACTIONS
from claimdb.store.statement_decisions import fold
from claimdb.store.statement_targets import expected_targets
from claimdb.store.unused import held_beside, quiet_speakers
from claimdb.store.work_annotations import ACTIONS as ON_WORKS
from claimdb.store.work_annotations import wanted_on_works

_T = schema.tables
_SHOWN = 20
_LINKS = (
    ("statements confirmed or rejected by nobody",
     "select id from statements where confirmed is not null and id not in (select statement_id from decision_targets)"),
    ("statements with facts beside them that no decision is about",
     "select statement_id from found_statements where statement_id not in (select statement_id from decision_targets)"),
    ("statements with annotations by decisions that are not about them",
     "select x.statement_id from statement_annotations x where not exists (select 1 from decision_targets t "
     "where t.decision_id = x.decision_id and t.statement_id = x.statement_id)"),
    ("added statements that their decision is not about",
     "select s.id from statements s where s.decision_id is not null and not exists (select 1 from decision_targets t "
     "where t.decision_id = s.decision_id and t.statement_id = s.id)"),
    ("statements linked to works by decisions that are not about them",
     "select b.statement_id from statement_works b where b.decision_id is not null and not exists (select 1 from decision_targets t "
     "where t.decision_id = b.decision_id and t.statement_id = b.statement_id)"),
)  # fmt: skip


def decided(connection: Connection) -> Iterator[str]:
    """One line for each thing that is off about decisions on statements and annotations of works, and about claims and speakers."""
    for what, sql in _LINKS:
        yield from _listed(what, {r[0] for r in connection.execute(text(sql)).fetchmany(_SHOWN)})
    speakers, claims = held_beside(connection)
    yield from _listed("speakers whom no statement names", quiet_speakers(connection) - speakers)
    c, s = _T["claims"], _T["statements"]
    members = select(s.c.claim_id, func.count().label("n")).where(s.c.claim_id.is_not(None)).group_by(s.c.claim_id)
    told = {r.claim_id: int(r.n) for r in connection.execute(members)}
    few = {n for n in connection.execute(select(c.c.id)).scalars() if told.get(n, 0) + claims[n] < 2}  # fmt: skip
    yield from _listed("claims with fewer than two statements", few)
    yield from _targets(connection)
    yield from _listed("statements shown as another than was found and decided", _wrongly_shown(connection))
    yield from _listed("works with other annotations than were decided", _wrongly_annotated(connection))


def _listed(what: str, ids: set[int]) -> Iterator[str]:
    if ids:
        yield f"{what}: {', '.join(str(number) for number in sorted(ids)[:_SHOWN])}"


def _on_statements(connection: Connection) -> list[Decision]:
    d = _T["decisions"]
    numbers = set(connection.execute(select(d.c.id).where(d.c.action.in_(ACTIONS))).scalars())
    return [x for x in decisions_of(connection, numbers) if x.id in numbers and "statement" in x.target]


def _targets(connection: Connection) -> Iterator[str]:
    t, a = _T["decision_targets"], _T["articles"]
    decisions = _on_statements(connection)
    held = {(r.decision_id, r.statement_id) for r in connection.execute(select(t.c.decision_id, t.c.statement_id))}
    expected = expected_targets(connection, decisions)
    yield from _listed("decisions about statements that their words do not name", {d for d, _ in held - expected})
    yield from _listed("decisions not about the statements that their words name", {d for d, _ in expected - held})
    adding = {d.id: d.target["statement"]["article"] for d in decisions if d.active and d.action == ADD}
    for chunk in chunks(sorted(adding)):
        hashes = {adding[number] for number in chunk}
        stored = set(connection.execute(select(a.c.hash).where(a.c.hash.in_(hashes))).scalars())
        missing = {n for n in chunk if adding[n] in stored} - {d for d, _ in held}
        yield from _listed("decisions that add a statement that is not there", missing)


def _wrongly_shown(connection: Connection) -> set[int]:
    t, f = _T["decision_targets"], _T["found_statements"]
    ids = {*connection.execute(select(t.c.statement_id)).scalars(), *connection.execute(select(f.c.statement_id)).scalars()}  # fmt: skip
    return fold(connection, None, None, ids).statements


def _wrongly_annotated(connection: Connection) -> set[int]:
    d, x = _T["decisions"], _T["work_annotations"]
    numbers = set(connection.execute(select(d.c.id).where(d.c.action.in_(ON_WORKS))).scalars())
    held: dict[int, dict[int, tuple[str, str]]] = {}
    for r in connection.execute(select(x)):
        held.setdefault(r.work_id, {})[r.decision_id] = (r.type, r.value)
    wanted = {work: rows for work, rows in wanted_on_works(connection, numbers).items() if rows or work in held}
    return {work for work in {*held, *wanted} if held.get(work) != wanted.get(work)}

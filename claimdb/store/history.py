"""What was decided, by whom, when and why: all of it, or what is about a statement, a work or a speaker, or about nothing that is stored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from claimdb.errors import NotFoundError
from claimdb.store import schema
from claimdb.store.database import Database
from claimdb.store.decision_keys import UNDO
from claimdb.store.decisions import Decision, read_decisions
from claimdb.store.identity import excerpt
from claimdb.store.overlay import (
    ADD,
    ATTRIBUTE,
    LINK,
    RESPAN,
    SET_KIND,
    TAG,
    UNLINK,
    UNTAG,
    aspects_of,
    is_on_statement,
)
from claimdb.store.work_annotations import is_on_work
from claimdb.store.work_decisions import ACTIONS as WORK_ACTIONS
from claimdb.store.work_keys import keyed, keys_in, works_of
from claimdb.text import name_key

Row = dict[str, Any]
_T = schema.tables
COLUMNS = (
    "decision_id",
    "made_at",
    "made_by",
    "action",
    "about",
    "value",
    "reason",
    "replaces",
    "holds",
    "statements",
    "uid",
)


def history(
    database: Database,
    statement: int | None = None,
    work: int | None = None,
    speaker: str | None = None,
    orphaned: bool = False,
) -> list[Row]:
    """Decisions, the newest first. `holds` is 1 for one that was neither undone nor wholly replaced, `statements` how many of the newest versions
    it is about, `replaces` what it takes the place of or undoes. NotFoundError for a statement or a work that there is not."""
    with database.reading() as connection:
        everything = read_decisions(connection)
        if statement is not None:
            chosen = _of_statement(connection, database.name, statement)
        elif work is not None:
            chosen = _of_work(connection, database.name, everything, work)
        elif speaker is not None:
            chosen = _of_speaker(connection, everything, speaker)
        else:
            chosen = {d.id for d in everything}
        tied = _tied(connection, everything)
        if orphaned:
            chosen &= {d.id for d in everything if d.active and d.action != UNDO and tied.get(d.id) == 0}
        roots = _roots(everything)
        chosen |= {d.id for d in everything if d.action == UNDO and roots[d.id].id in chosen and not orphaned}
        holding = _holding(everything)
        return [_row(d, roots[d.id], d.id in holding, tied.get(d.id)) for d in reversed(everything) if d.id in chosen]


def orphans(connection: Connection, decisions: Sequence[Decision]) -> set[int]:
    """Those of the decisions that hold but are about nothing that is stored."""
    tied = _tied(connection, decisions)
    return {d.id for d in decisions if d.active and tied.get(d.id) == 0}


def _row(decision: Decision, root: Decision, holds: bool, tied: int | None) -> Row:
    return {
        "decision_id": decision.id, "made_at": decision.made_at, "made_by": decision.made_by, "action": decision.action, "about": about(root),
        "value": value_of(decision), "reason": decision.reason, "replaces": decision.replaces, "holds": int(holds), "statements": tied, "uid": decision.uid,
    }  # fmt: skip


def about(decision: Decision) -> str:
    """What a decision is about, in words: a statement's, a work's label, the names of speakers."""
    target = decision.target
    if "statement" in target:
        return excerpt(str(target["statement"]["words"]))
    if "works" in target:
        return "; ".join(str(label) for label in target["works"])
    return "; ".join(dict.fromkeys(str(key[0]) for key in target.get("speakers") or ()))


def value_of(decision: Decision) -> str | None:
    """What was decided, in words."""
    action, value = decision.action, decision.value
    if action == ATTRIBUTE:
        return _names(value) or "unknown"
    if action == ADD:
        return "; ".join(part for part in (str(value.get("kind", "")), _names(value)) if part)
    if action in (LINK, UNLINK):
        return "; ".join(str(label) for label in value.get("works") or ())
    named = {SET_KIND: "kind", RESPAN: "text", TAG: TAG, UNTAG: TAG}.get(action, action)
    if named in value:
        return str(value[named])
    plain = [str(v) for v in value.values() if isinstance(v, (str, int))]
    return "; ".join(plain) or None


def _names(value: Mapping[str, Any]) -> str:
    return "; ".join(str(s.get("name") or f"({s.get('mention') or s['kind']})") for s in value.get("speakers") or ())


def _roots(everything: Sequence[Decision]) -> dict[int, Decision]:
    """`{decision: what it is about in the end}`: of an undoing the decision that it undoes or makes hold again."""
    roots: dict[int, Decision] = {}
    for decision in everything:  # what is undone is older
        undone = roots.get(decision.replaces or 0) if decision.action == UNDO else None
        roots[decision.id] = undone or decision
    return roots


def _holding(everything: Sequence[Decision]) -> set[int]:
    """The decisions that were not undone, and not replaced in all that they are about by one that holds."""
    active = {d.id: d for d in everything if d.active}
    replaced = {
        d.replaces
        for d in active.values()
        if d.action != UNDO and d.replaces in active and aspects_of(active[d.replaces]) <= aspects_of(d)
    }
    return set(active) - {number for number in replaced if number is not None}


def _tied(connection: Connection, everything: Sequence[Decision]) -> dict[int, int]:
    """`{decision: how many statements of newest versions it is about}`, of one on works how many stored citations it names."""
    t, s = _T["decision_targets"], _T["statements"]
    query = select(t.c.decision_id).join(s, s.c.id == t.c.statement_id).where(s.c.current == 1)
    counted = Counter(connection.execute(query).scalars())
    tied = {d.id: counted[d.id] for d in everything if is_on_statement(d)}
    on_works = [d for d in everything if is_on_work(d) or d.action in WORK_ACTIONS]
    keys = {d.id: {key for side in d.target["citations"] for key in keys_in(side)} for d in on_works}
    stored = Counter(key for key, *_ in keyed(connection, {key[0] for listed in keys.values() for key in listed}))
    return tied | {number: sum(stored[key] for key in listed) for number, listed in keys.items()}


def _of_statement(connection: Connection, name: str, statement: int) -> set[int]:
    t, s = _T["decision_targets"], _T["statements"]
    if connection.execute(select(s.c.id).where(s.c.id == statement)).first() is None:
        raise NotFoundError(f"statement {statement}: not in {name}; `claimdb history` lists all decisions")
    return set(connection.execute(select(t.c.decision_id).where(t.c.statement_id == statement)).scalars())


def _of_work(connection: Connection, name: str, everything: Sequence[Decision], work: int) -> set[int]:
    c, a = _T["citations"], _T["articles"]
    query = (
        select(c.c.id, a.c.hash).join(a, a.c.id == c.c.article_id).where((c.c.work_id == work) | (c.c.found_id == work))
    )
    rows = connection.execute(query).all()
    if not rows:
        raise NotFoundError(f"work {work}: not in {name}; `claimdb works` lists them")
    ids = {r.id for r in rows}
    own = {key for key, citation, _, _ in keyed(connection, {r.hash for r in rows}) if citation in ids}
    naming = [d for d in everything if is_on_work(d) or d.action in (LINK, UNLINK)]
    found = {number for number, named in works_of(connection, naming).items() if named == work}
    merged = (d for d in everything if d.action in WORK_ACTIONS)
    return found | {d.id for d in merged if any(own & set(keys_in(side)) for side in d.target["citations"])}


def _of_speaker(connection: Connection, everything: Sequence[Decision], name: str) -> set[int]:
    """Decisions that name a speaker with this form of the name."""
    s, n = _T["speakers"], _T["speaker_names"]
    key = name_key(name)
    query = select(s.c.name_key).join(n, n.c.speaker_id == s.c.id).where((n.c.key == key) | (n.c.last_key == key))
    keys = {key, *connection.execute(query).scalars()}
    return {d.id for d in everything if keys & _named(d)}


def _named(decision: Decision) -> set[str]:
    """The keys of the names in a decision."""
    targeted: Iterable[Any] = decision.target.get("speakers") or ()
    valued: Iterable[Any] = decision.value.get("speakers") or ()
    found = {str(key[0]) for key in targeted if not isinstance(key, Mapping)}
    found |= {name_key(str(s.get("name") or "")) for s in valued if isinstance(s, Mapping)}
    return found - {""}

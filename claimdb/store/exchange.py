"""Decisions brought to another database, as JSON Lines: each keeps its name (`uid`), so that bringing it twice adds it once.

What a decision is about is found by words, hashes and names, never by numbers, so a database that read the same texts shows the same. What is
about nothing there is kept all the same: it holds as soon as the text is read.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from claimdb.errors import ClaimdbError
from claimdb.records import KINDS, SPEAKER_KINDS
from claimdb.store import schema
from claimdb.store.anchors import Anchor
from claimdb.store.apply import apply_new
from claimdb.store.database import Database, chunks
from claimdb.store.decision_keys import MERGE, SPLIT, UNDO
from claimdb.store.decisions import add_decision, decisions_of, roots_of
from claimdb.store.history import orphans
from claimdb.store.ids import Ids, lock_writers
from claimdb.store.overlay import ACTIONS, ADD, ATTRIBUTE, COMMENT, LINK, RATE, RESPAN, SET_KIND, TAG, UNLINK, UNTAG
from claimdb.store.records import bring_up_works
from claimdb.store.resolver import Resolver

_D = schema.tables["decisions"]
_TEXTS = ("uid", "made_at", "made_by", "action")


@dataclass(frozen=True, slots=True)
class Brought:
    """How many decisions were new, how many known already; the numbers of those new ones that are about nothing stored."""

    new: int
    known: int
    orphaned: tuple[int, ...]


def export_decisions(database: Database) -> Iterator[dict[str, Any]]:
    """All decisions, the oldest first; `replaces` is the name of another."""
    with database.reading() as connection:
        uids: dict[int, str] = {}
        for row in connection.execute(select(_D).order_by(_D.c.id)).mappings():
            uids[row["id"]] = row["uid"]
            yield {**{n: row[n] for n in (*_TEXTS, "target", "value", "reason")}, "replaces": uids.get(row["replaces"])}


def import_decisions(database: Database, resolver: Resolver, lines: Iterable[str], name: str) -> Brought:
    """Add the decisions of JSON Lines, all of them or, where a line is none, nothing: then a ClaimdbError names the line. `name` is what messages
    call the lines."""
    read = [_read(line, f"{name}, line {number}") for number, line in enumerate(lines, 1) if line.strip()]
    bring_up_works(database, resolver)
    with database.transaction() as connection:
        lock_writers(connection)
        ids = Ids(connection)
        held = _known(connection, read)
        new = list({line["uid"]: line for line in read if line["uid"] not in held}.values())
        made = _add(connection, ids, new, held, name)
        ids.save()
        apply_new(connection, resolver, roots_of(connection, made))
        left = orphans(connection, decisions_of(connection, made))
    return Brought(len(made), len(read) - len(made), tuple(sorted(left & set(made))))


def _known(connection: Connection, lines: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """`{name: number}` of the decisions here that the lines name."""
    wanted = {uid for line in lines for uid in (line["uid"], line["replaces"]) if uid}
    return {
        r.uid: r.id
        for chunk in chunks(sorted(wanted))
        for r in connection.execute(select(_D.c.uid, _D.c.id).where(_D.c.uid.in_(chunk)))
    }


def _add(connection: Connection, ids: Ids, new: list[dict[str, Any]], held: dict[str, int], name: str) -> list[int]:
    """Add the new decisions, each behind the one that it replaces; their numbers."""
    made: list[int] = []
    named = {line["uid"] for line in new}
    waiting = new
    while waiting:
        ready = [d for d in waiting if not d["replaces"] or d["replaces"] in held or d["replaces"] not in named]
        if not ready:
            raise ClaimdbError(f"{name}: decisions in it replace one another in a ring; nothing was taken from it")
        for line in ready:
            if line["action"] == UNDO and line["replaces"] not in held:
                raise ClaimdbError(
                    f"{name}: decision {line['uid']} undoes one that is neither there nor in the database; nothing was taken from it"
                )
            rest = {n: line[n] for n in ("uid", "made_at", "reason")}
            replaces = held.get(line["replaces"] or "")
            value = _renumbered(ids, line["action"], line["value"])
            number = add_decision(
                connection, ids, line["action"], line["target"], line["made_by"], value=value, replaces=replaces, **rest
            )
            held[line["uid"]] = number
            made.append(number)
        waiting = [d for d in waiting if d["uid"] not in held]
    return made


def _renumbered(ids: Ids, action: str, value: dict[str, Any] | None) -> dict[str, Any] | None:
    """The numbers that a decision gives to what it makes are this database's own."""
    for maker, table in ((SPLIT, "works"), (ADD, "statements")):
        field = table.removesuffix("s")
        if action == maker and value and field in value:
            return {**value, field: ids.next(table)}
    return value


def _read(line: str, where: str) -> dict[str, Any]:
    try:
        read = json.loads(line)
    except ValueError as error:
        raise ClaimdbError(f"{where}: is no JSON ({error}); write the file with `claimdb decisions export`") from error
    reason = _fault(read)
    if reason:
        raise ClaimdbError(f"{where}: is no decision ({reason}); write the file with `claimdb decisions export`")
    return {"value": None, "reason": None, "replaces": None, **read}


def _fault(read: Any) -> str | None:
    """What keeps a line from being a decision; None if nothing does."""
    if not isinstance(read, dict) or any(not isinstance(read.get(n), str) or not read[n] for n in _TEXTS):
        return f"it lacks one of {', '.join(_TEXTS)}"
    target, value = read.get("target"), read.get("value") or {}
    if not isinstance(target, dict) or not isinstance(value, dict):
        return "target and value must be objects"
    if any(not isinstance(read.get(n) or "", str) for n in ("reason", "replaces")):
        return "reason and replaces must be text"
    try:
        _check(read["action"], target, value)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        return f"its target or value is none of `{read['action']}`: {error}"
    return None


def _check(action: str, target: Mapping[str, Any], value: Mapping[str, Any]) -> None:
    """An error unless target and value are what the action takes."""
    if action in (MERGE, SPLIT) or (action in ACTIONS and "citations" in target):
        _check_citations(target)
    elif action in ACTIONS:
        anchor = Anchor.from_json(target["statement"])
        texts = (anchor.words, anchor.before, anchor.after, anchor.article, anchor.kind)
        if not all(isinstance(part, str) for part in texts) or not isinstance(anchor.start, int) or not anchor.words:
            raise TypeError("statement")
    if action in (TAG, UNTAG, COMMENT, RATE) and not isinstance(value[TAG if action == UNTAG else action], str):
        raise TypeError(action)
    if action in (LINK, UNLINK):
        _check_citations(value)
    if action in (SET_KIND, ADD) and value["kind"] not in KINDS:
        raise ValueError("kind")
    if action in (RESPAN, ADD):
        places = [int(place) for pair in value["spans"] for place in pair]
        if (
            not places
            or len(places) != 2 * len(value["spans"])
            or sorted(set(places)) != places
            or not isinstance(value["text"], str)
        ):
            raise ValueError("spans")
    for speaker in value["speakers"] if action == ATTRIBUTE else value.get("speakers", ()) if action == ADD else ():
        if speaker["kind"] not in SPEAKER_KINDS or not isinstance(speaker.get("name") or "", str):
            raise ValueError("speakers")
    if action == SPLIT:
        int(value["work"])


def _check_citations(part: Mapping[str, Any]) -> None:
    for side in part["citations"]:
        for text_hash, words, place in side:
            if not isinstance(text_hash, str) or not isinstance(words, str) or int(place) < 1:
                raise ValueError("citations")

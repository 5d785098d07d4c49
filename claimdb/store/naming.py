"""Speakers as a person names them, made the lasting keys that decisions hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from claimdb.errors import ClaimdbError, NotFoundError
from claimdb.store import schema
from claimdb.store.resolver import Resolver
from claimdb.text import name_key

_T = schema.tables
NAMED_KINDS, UNNAMED_KINDS = ("person", "organization"), ("anonymous", "group")


@dataclass(frozen=True, slots=True)
class Named:
    """A speaker as a person names one: by any form of the name, or by the speaker's number. `kind` is `person` or `organization`; None: that of
    the speaker of that name, else a person. Of people unnamed `name` is None, `kind` `anonymous` or `group`, and `mention` what the text
    calls them."""

    name: str | None
    kind: str | None = None
    mention: str | None = None


def entries_of(
    connection: Connection, resolver: Resolver, speakers: Sequence[Named], text_hash: str
) -> list[dict[str, Any]]:
    """The speakers as a decision holds them; `text_hash` is the named hash of the article's text, in which a bare surname is somebody of its own.

    A name that several speakers have is a ClaimdbError that lists them, a number that is none a NotFoundError.
    """
    entries = [_entry(connection, resolver, speaker, text_hash) for speaker in speakers]
    return list(
        {(e["name"] and name_key(e["name"]), e["kind"], e.get("scope"), e.get("mention")): e for e in entries}.values()
    )


def _entry(connection: Connection, resolver: Resolver, speaker: Named, text_hash: str) -> dict[str, Any]:
    if speaker.name is None:
        return {
            "name": None,
            "kind": speaker.kind or "anonymous",
            "mention": " ".join((speaker.mention or "").split()) or None,
        }
    name = " ".join(speaker.name.split())
    if name.isdecimal():
        return _by_number(connection, int(name))
    key = name_key(name)
    if not key:
        raise ClaimdbError(f"{speaker.name!r} is no name; write one, or --unknown, --anonymous or --group")
    known = _called(connection, key, speaker.kind, text_hash)
    if len(known) > 1:
        listed = ", ".join(f"{r['id']} ({r['name']}, {r['kind']})" for r in known)
        raise ClaimdbError(f"{name}: several speakers have that name; give the number of one: {listed}")
    if known:
        return _of_row(connection, known[0])
    kind = speaker.kind or "person"
    return {"name": name, "kind": kind, "scope": "" if resolver.is_shared_name(name, kind) else text_hash}


def _by_number(connection: Connection, number: int) -> dict[str, Any]:
    s = _T["speakers"]
    row = connection.execute(select(s).where(s.c.id == number)).mappings().first()
    if row is None:
        raise NotFoundError(f"speaker {number}: there is none of that number; `claimdb speakers` lists them")
    return _of_row(connection, dict(row))


def _called(connection: Connection, key: str, kind: str | None, text_hash: str) -> list[dict[str, Any]]:
    """The speakers who have this form of a name, else this surname, and who may be meant in a text: those known by no more than a surname only
    in their own."""
    s, n = _T["speakers"], _T["speaker_names"]
    for column in (n.c.key, n.c.last_key):
        query = select(s).join(n, n.c.speaker_id == s.c.id).where(column == key, s.c.scope.in_(["", text_hash]))
        rows = {r["id"]: dict(r) for r in connection.execute(query.order_by(s.c.id)).mappings()}
        fitting = [r for r in rows.values() if kind in (None, r["kind"], r["found_kind"])]
        if fitting:
            return fitting
    return []


def _of_row(connection: Connection, row: dict[str, Any]) -> dict[str, Any]:
    """A stored speaker's lasting key, with a form of the name that gives it."""
    n = _T["speaker_names"]
    name = row["found_name"]
    if name_key(name) != row["name_key"]:
        query = select(n.c.name).where(n.c.speaker_id == row["id"], n.c.key == row["name_key"])
        name = connection.execute(query).scalar() or row["name_key"]
    return {"name": name, "kind": row["found_kind"], "scope": row["scope"]}

"""Taking out what no facts hold any more: claims told once, speakers who said nothing, outlets and authors of no article.

What was found of a statement that a person made another is kept beside it (`found_statements`) and counts as much as what is in the tables.
"""

from __future__ import annotations

from collections import Counter

from sqlalchemy import Connection, delete, func, select, text, update

from claimdb.store import schema
from claimdb.store.database import chunks

_T = schema.tables
_UNUSED = (
    "delete from outlets where id not in (select outlet_id from articles where outlet_id is not null)",
    "delete from authors where id not in (select author_id from article_authors)",
)
_QUIET = (
    "select id from speakers where id not in (select speaker_id from attributions where speaker_id is not null) "
    "and id not in (select found_id from attributions where found_id is not null)"
)


def drop_unused(connection: Connection) -> None:
    """Delete what nothing holds any more."""
    speakers, claims = held_beside(connection)
    _drop_claims(connection, claims)
    quiet = quiet_speakers(connection) - speakers
    s = _T["speakers"]
    for chunk in chunks(sorted(quiet)):
        connection.execute(delete(s).where(s.c.id.in_(chunk)))
    for sql in _UNUSED:
        connection.execute(text(sql))


def quiet_speakers(connection: Connection) -> set[int]:
    """The speakers whom no statement names, neither as found nor as decided; facts kept beside may name them."""
    return set(connection.execute(text(_QUIET)).scalars())


def held_beside(connection: Connection) -> tuple[set[int], Counter[int]]:
    """The speakers in the facts kept beside, and the claims in them with how many statements each has more than the tables say."""
    f, s = _T["found_statements"], _T["statements"]
    speakers: set[int] = set()
    claims: Counter[int] = Counter()
    for r in connection.execute(select(f.c.facts, s.c.claim_id).join(s, s.c.id == f.c.statement_id)):
        speakers |= {row["found_id"] for row in r.facts.get("speakers", ()) if row["found_id"]}
        claim = r.facts.get("row", {}).get("claim_id")
        if claim is not None and claim != r.claim_id:  # a person's words say something else
            claims[claim] += 1
    return speakers, claims


def _drop_claims(connection: Connection, beside: Counter[int]) -> None:
    """A claim that fewer than two statements share is none; one whose further statement is only kept beside stays."""
    s, c = _T["statements"], _T["claims"]
    members = select(s.c.claim_id, func.count().label("n")).where(s.c.claim_id.is_not(None)).group_by(s.c.claim_id)
    told = {r.claim_id: int(r.n) for r in connection.execute(members)}
    gone = {claim for claim in connection.execute(select(c.c.id)).scalars() if told.get(claim, 0) + beside[claim] < 2}
    for chunk in chunks(sorted(gone)):
        connection.execute(update(s).where(s.c.claim_id.in_(chunk)).values(claim_id=None))
        connection.execute(delete(c).where(c.c.id.in_(chunk)))
    if gone:
        _forget_claims(connection, gone)


def _forget_claims(connection: Connection, gone: set[int]) -> None:
    """Take claims that are gone out of the facts kept beside."""
    f = _T["found_statements"]
    for r in connection.execute(select(f)).all():
        row = r.facts.get("row", {})
        if row.get("claim_id") in gone:
            facts = {**r.facts, "row": {**row, "claim_id": None}}
            connection.execute(update(f).where(f.c.statement_id == r.statement_id).values(facts=facts))

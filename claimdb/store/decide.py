"""What a person may decide of statements: one function for each action, each tied to the words and not to the row.

All take the database, who answers questions of identity, ids, and who decides and why; they give the numbers of the decisions. Positions count
code points in the article's text, half-open.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from claimdb.errors import ClaimdbError, NotFoundError
from claimdb.records import KINDS
from claimdb.store import schema
from claimdb.store.anchors import Anchor
from claimdb.store.database import Database
from claimdb.store.deciding import Deciding, deciding
from claimdb.store.decisions import Decision
from claimdb.store.found import Held, read_statements
from claimdb.store.naming import Named, entries_of
from claimdb.store.overlay import (
    ADD,
    ATTRIBUTE,
    CONFIRM,
    LINK,
    REJECT,
    RESPAN,
    SET_KIND,
    TAG,
    UNLINK,
    UNTAG,
    aspects_of,
    choose,
)  # fmt: skip
from claimdb.store.passages import Spans, check_spans, kind_of
from claimdb.store.resolver import Resolver
from claimdb.store.statement_decisions import decisions_on
from claimdb.store.work_keys import citations_of_work, labels_of, works_of

_T = schema.tables
_CITATIONS = 50
"""Citations by which a decision names a work."""


def confirm(
    database: Database, resolver: Resolver, statements: Sequence[int], by: str, reason: str | None = None
) -> list[int]:
    """Say that statements are as they are shown."""
    return decide_each(database, resolver, statements, by, reason, CONFIRM)


def reject(
    database: Database, resolver: Resolver, statements: Sequence[int], by: str, reason: str | None = None
) -> list[int]:
    """Say that these are no statements: they are in no view any more."""
    return decide_each(database, resolver, statements, by, reason, REJECT)


def attribute(
    database: Database,
    resolver: Resolver,
    statements: Sequence[int],
    speakers: Sequence[Named],
    by: str,
    reason: str | None = None,
) -> list[int]:
    """Say who said it; nobody: the text does not tell."""
    with deciding(database, resolver, by, reason) as open_:
        for statement in statements:
            held = _held(open_, statement)
            article = _article(open_, held.article_id)
            _decide(
                open_, held, ATTRIBUTE, {"speakers": entries_of(open_.connection, resolver, speakers, article["hash"])}
            )
        return open_.made


def set_kind(
    database: Database, resolver: Resolver, statements: Sequence[int], kind: str, by: str, reason: str | None = None
) -> list[int]:
    """Say what kind of statement it is."""
    if kind not in KINDS:
        raise ClaimdbError(f"{kind}: no kind of statement; one of {', '.join(KINDS)}")
    return decide_each(database, resolver, statements, by, reason, SET_KIND, {"kind": kind})


def respan(
    database: Database, resolver: Resolver, statement: int, spans: Spans, by: str, reason: str | None = None
) -> list[int]:
    """Say which words of the article are the statement."""
    with deciding(database, resolver, by, reason) as open_:
        held = _held(open_, statement)
        text = str(_article(open_, held.article_id)["text"])
        check_spans(text, spans, f"article {held.article_id}")
        _decide(open_, held, RESPAN, _relative(text, spans, held.found.start))
        return open_.made


def link(
    database: Database, resolver: Resolver, statement: int, work: int, by: str, reason: str | None = None
) -> list[int]:
    """Say that a work stands behind a statement."""
    return _with_work(database, resolver, statement, work, by, reason, LINK)


def unlink(
    database: Database, resolver: Resolver, statement: int, work: int, by: str, reason: str | None = None
) -> list[int]:
    """Say that a work does not stand behind a statement."""
    b = _T["statement_works"]
    with database.reading() as connection:
        query = select(b.c.work_id).where(b.c.statement_id == statement, b.c.work_id == work)
        if connection.execute(query).first() is None:
            raise NotFoundError(
                f"work {work}: not behind statement {statement}; `claimdb sources {statement}` lists those that are"
            )
    return _with_work(database, resolver, statement, work, by, reason, UNLINK)


@dataclass(frozen=True, slots=True)
class Missed:
    """A statement that the program missed. `spans` are in the text of `article`; `kind` None: what the words look like; `speakers` None:
    nothing is said of who said it."""

    article: int
    spans: Spans
    kind: str | None = None
    speakers: Sequence[Named] | None = None


def add(database: Database, resolver: Resolver, missed: Missed, by: str, reason: str | None = None) -> tuple[int, int]:
    """Add a statement that was missed: its number, and that of the decision."""
    article, spans = missed.article, missed.spans
    with deciding(database, resolver, by, reason) as open_:
        row = _article(open_, article)
        text = str(row["text"])
        check_spans(text, spans, f"article {article}")
        start, end = spans[0][0], spans[-1][1]
        _check_new(open_.connection, article, start, text[start:end])
        kind = missed.kind or kind_of(text[start:end])
        value: dict[str, Any] = {
            **_relative(text, spans, start),
            "kind": kind,
            "statement": open_.ids.next("statements"),
        }
        if missed.speakers is not None:
            value["speakers"] = entries_of(open_.connection, resolver, missed.speakers, str(row["hash"]))
        anchor = Anchor.at(text, str(row["hash"]), start, end, kind)
        number = open_.add(ADD, {"statement": anchor.to_json()}, value)
        open_.apply()
        made = [s for s in _targets(open_.connection, number) if _in_article(open_.connection, s, article)]
        if not made:
            raise ClaimdbError(
                f"article {article}: another statement has these words at {start} {end}, and they cannot be told apart"
            )
        return made[0], number


def _relative(text: str, spans: Spans, start: int) -> dict[str, Any]:
    """Spans as a decision holds them: counted from a statement's start, with their words, so that they hold for no others."""
    return {"spans": [[a - start, b - start] for a, b in spans], "text": text[spans[0][0] : spans[-1][1]]}


def decide_each(
    database: Database,
    resolver: Resolver,
    statements: Iterable[int],
    by: str,
    reason: str | None,
    action: str,
    *values: Mapping[str, Any],
) -> list[int]:
    """Decide the same of each statement, once for each value (without one: once); the numbers of the decisions."""
    with deciding(database, resolver, by, reason) as open_:
        for statement in dict.fromkeys(statements):
            for value in values or (None,):
                _decide(open_, _held(open_, statement), action, value)
        return open_.made


def _with_work(
    database: Database, resolver: Resolver, statement: int, work: int, by: str, reason: str | None, action: str
) -> list[int]:
    with deciding(database, resolver, by, reason) as open_:
        _decide(open_, _held(open_, statement), action, work_target(open_, work), work)
        return open_.made


def work_target(open_: Deciding, work: int) -> dict[str, Any]:
    """The lasting key of a work, with what it is called."""
    side = citations_of_work(open_.connection, open_.name, work)[:_CITATIONS]
    return {"citations": [side], "works": labels_of(open_.connection, [work])}


def _decide(open_: Deciding, held: Held, action: str, value: Mapping[str, Any] | None, work: int | None = None) -> None:
    """Add a decision on a statement; it replaces the one that counted until now. `work` is the work that it names."""
    target = {"statement": _anchor(open_, held).to_json()}
    number = open_.add(action, target, value, _counting(open_, held.id, action, value, work))
    open_.apply()
    if held.id not in _targets(open_.connection, number):
        raise ClaimdbError(
            f"statement {held.id}: another one of its kind has the same words at the same place, so that it cannot be told apart"
        )


def _counting(
    open_: Deciding, statement: int, action: str, value: Mapping[str, Any] | None, work: int | None
) -> int | None:
    """The decision that counts until now in what is to be decided."""
    decisions = decisions_on(open_.connection, [statement]).get(statement, [])
    works = works_of(open_.connection, [d for d in decisions if d.action in (LINK, UNLINK)])
    counting = choose(decisions, works)
    new = Decision(0, "", "", open_.by, action, {}, value or {}, None, None)
    aspects = sorted(
        aspects_of(new, work), key=lambda aspect: aspect == "confirmed"
    )  # what an attribution is about first of all is the speaker
    if action == UNTAG and not any(a in counting and counting[a].action == TAG for a in aspects):
        raise NotFoundError(
            f"statement {statement}: has no label {new.value[TAG]!r}; `claimdb show {statement}` shows those that it has"
        )
    return next((counting[a].id for a in aspects if a in counting), None)


def _targets(connection: Connection, decision: int) -> set[int]:
    t = _T["decision_targets"]
    return set(connection.execute(select(t.c.statement_id).where(t.c.decision_id == decision)).scalars())


def _held(open_: Deciding, statement: int) -> Held:
    held = read_statements(open_.connection, [statement]).get(statement)
    if held is None:
        raise NotFoundError(f"statement {statement}: not in {open_.name}; `claimdb who WORDS` finds statements")
    return held


def _article(open_: Deciding, article: int) -> Mapping[str, Any]:
    a = _T["articles"]
    row = open_.connection.execute(select(a.c.text, a.c.hash).where(a.c.id == article)).mappings().first()
    if row is None:
        raise NotFoundError(f"article {article}: not in {open_.name}; `claimdb articles` lists them")
    return dict(row)


def _anchor(open_: Deciding, held: Held) -> Anchor:
    """The lasting key of a statement: its words as found."""
    article = _article(open_, held.article_id)
    start = held.found.start
    return Anchor.at(str(article["text"]), str(article["hash"]), start, start + len(held.found.text), held.found.kind)


def _in_article(connection: Connection, statement: int, article: int) -> bool:
    s = _T["statements"]
    return connection.execute(select(s.c.id).where(s.c.id == statement, s.c.article_id == article)).first() is not None


def _check_new(connection: Connection, article: int, start: int, words: str) -> None:
    s = _T["statements"]
    query = select(s.c.id, s.c.confirmed).where(s.c.article_id == article, s.c.start == start, s.c.text == words)
    there = connection.execute(query.order_by(s.c.id)).first()
    if there is not None:
        state = "was rejected" if there.confirmed == 0 else "is there already"
        raise ClaimdbError(
            f"article {article}: statement {there.id} has these very words and {state}; `claimdb confirm {there.id}` confirms it"
        )

"""Decisions on statements put on what was found: only what differs is written, the facts are kept beside it.

Which statements a decision is about is `statement_targets`' business, what it makes of them that of `overlay`; here the two come together
with what the database knows of the speakers and works that decisions name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from sqlalchemy import Connection, delete, exists, insert, select

from claimdb.store import schema
from claimdb.store.database import chunks
from claimdb.store.decision_keys import article_key
from claimdb.store.decisions import Decision, decisions_of
from claimdb.store.found import Changes, Taken, read_statements
from claimdb.store.ids import Ids
from claimdb.store.overlay import (
    LINK,
    UNLINK,
    Choice,
    Known,
    SpeakerKey,
    annotations_in,
    choose,
    is_on_statement,
    shown,
    speakers_in,
)
from claimdb.store.resolver import Resolver
from claimdb.store.statement_targets import Targets, articles_of, keys_of_decision, tied_to
from claimdb.store.work_keys import works_of

_T = schema.tables


def apply_statement_decisions(
    connection: Connection,
    resolver: Resolver,
    articles: Iterable[int],
    hashes: Iterable[str] = (),
    taken: Taken | None = None,
) -> set[int]:
    """Bring the statements of these articles, and those whose sources rest on citations in texts with these named hashes, in line with the
    decisions that hold; the articles whose speakers have changed."""
    taken = taken or Taken()
    ids = Ids(connection)
    targets = Targets(connection, ids, taken)
    targets.find(articles)
    keys = [article_key(text_hash) for text_hash in hashes]
    linked = tied_to(connection, keys, (LINK, UNLINK)) if keys else set()
    return _finish(connection, resolver, ids, targets, linked)


def apply_made(connection: Connection, resolver: Resolver, decisions: Sequence[Decision]) -> set[int]:
    """The same for decisions on statements that were just made or undone."""
    ids = Ids(connection)
    targets = Targets(connection, ids, Taken())
    for decision in decisions:
        if is_on_statement(decision):
            targets.find(articles_of(connection, decision), keys_of_decision(decision))
    return _finish(connection, resolver, ids, targets, set())


def _finish(connection: Connection, resolver: Resolver, ids: Ids, targets: Targets, further: set[int]) -> set[int]:
    changes = fold(connection, resolver, ids, targets.affected | further)
    changes.write(connection)
    drop_named(connection, changes.speakers | targets.speakers | targets.taken.speakers)
    ids.save()
    return changes.articles


def fold(connection: Connection, resolver: Resolver | None, ids: Ids | None, statements: Iterable[int]) -> Changes:
    """What must be written so that these statements are shown as decided. Speakers that decisions name are made with `ids`; without a resolver
    the claims of statements whose words were changed are left as they are."""
    changes = Changes()
    for chunk in chunks(sorted(set(statements))):
        held = read_statements(connection, chunk)
        decisions = decisions_on(connection, held)
        linking = {d.id: d for listed in decisions.values() for d in listed if d.action in (LINK, UNLINK)}
        works = works_of(connection, list(linking.values()))
        chosen = {s: choose(decisions.get(s, ()), works) for s in held}
        speakers = _speakers(connection, ids, chosen.values())
        texts = _texts(connection, {held[s].article_id for s, c in chosen.items() if "spans" in c})
        cited = _cited(connection, {held[s].article_id for s, c in chosen.items() if _linked(c)})
        for statement, choice in chosen.items():
            one = held[statement]
            at = one.article_id
            known = Known(works, speakers, cited.get(at, {}), texts.get(at, ""), _same_claim(resolver))
            content = shown(one.found, choice, known)
            changes.show(one, content if resolver else replace(content, claim_id=one.stored.claim_id))
        changes.annotate(connection, {s: annotations_in(c) for s, c in chosen.items()})
    return changes


def _same_claim(resolver: Resolver | None) -> Callable[[str, str], bool]:
    if resolver is None:
        return lambda words, other: words == other
    return lambda words, other: resolver.same_claim(words, other).same


def _linked(choice: Choice) -> bool:
    return any(d.action == LINK for d in choice.values())


def decisions_on(connection: Connection, statements: Iterable[int]) -> dict[int, list[Decision]]:
    """`{statement: all decisions about it}`, those too that were undone."""
    t = _T["decision_targets"]
    rows = connection.execute(
        select(t.c.statement_id, t.c.decision_id).where(t.c.statement_id.in_(list(statements)))
    ).all()
    read = {d.id: d for d in decisions_of(connection, {r.decision_id for r in rows})}
    found: dict[int, list[Decision]] = {}
    for r in sorted(rows):
        found.setdefault(r.statement_id, []).append(read[r.decision_id])
    return found


def _texts(connection: Connection, articles: set[int]) -> dict[int, str]:
    a = _T["articles"]
    return {
        r.id: r.text
        for chunk in chunks(sorted(articles))
        for r in connection.execute(select(a.c.id, a.c.text).where(a.c.id.in_(chunk)))
    }


def _cited(connection: Connection, articles: set[int]) -> dict[int, dict[int, int]]:
    """`{article: {work: its first citation there}}`."""
    c = _T["citations"]
    found: dict[int, dict[int, int]] = {}
    for chunk in chunks(sorted(articles)):
        query = select(c.c.article_id, c.c.work_id, c.c.id).where(c.c.article_id.in_(chunk), c.c.work_id.is_not(None))
        for r in connection.execute(query.order_by(c.c.article_id, c.c.number)):
            found.setdefault(r.article_id, {}).setdefault(r.work_id, r.id)
    return found


def _speakers(connection: Connection, ids: Ids | None, choices: Iterable[Choice]) -> dict[SpeakerKey, int]:
    """The speakers that the decisions name, under their lasting keys; those that are not stored are made."""
    s, n = _T["speakers"], _T["speaker_names"]
    named = {key: (name, decision) for choice in choices for key, name, decision in speakers_in(choice)}
    known: dict[SpeakerKey, int] = {}
    for chunk in chunks(sorted({key[0] for key in named})):
        query = select(s.c.id, s.c.name_key, s.c.found_kind, s.c.scope).where(s.c.name_key.in_(chunk))
        known |= {(r.name_key, r.found_kind, r.scope): r.id for r in connection.execute(query)}
    for key in [key for key in named if key not in known] if ids else ():
        assert ids is not None
        name, decision = named[key]
        number = known[key] = ids.next("speakers")
        row = {
            "id": number,
            "name": name,
            "name_key": key[0],
            "kind": key[1],
            "scope": key[2],
            "found_name": name,
            "found_kind": key[1],
        }
        connection.execute(insert(s), [row])
        form = {
            "speaker_id": number,
            "key": key[0],
            "name": name,
            "last_key": key[0].split()[-1],
            "decision_id": decision.id,
        }
        connection.execute(insert(n), [form])
    return known


def drop_named(connection: Connection, speakers: Iterable[int]) -> None:
    """Delete those of the speakers whom only decisions had named and whom no decision names any more."""
    s, n, t, b = (_T[name] for name in ("speakers", "speaker_names", "attributions", "speaker_blocks"))
    printed = exists().where(n.c.speaker_id == s.c.id, n.c.decision_id.is_(None))
    found = exists().where(b.c.speaker_id == s.c.id)
    said = exists().where(t.c.speaker_id == s.c.id)
    meant = exists().where(t.c.found_id == s.c.id)
    for chunk in chunks(sorted(speakers)):
        connection.execute(delete(s).where(s.c.id.in_(chunk), ~printed, ~found, ~said, ~meant))

"""Which statements a decision is about: found by their exact words, what stands around them and the text, kept in `decision_targets`.

All decisions have targets here, those too that were undone, so that undoing touches what it must and `history` can say what a decision is
tied to. Adding a statement is decided of a place: where the program found the very words there, that statement is meant; else there is a row for it
as long as one who added it holds to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, delete, insert, select, text

from claimdb.store import schema
from claimdb.store.anchors import Anchor, text_key
from claimdb.store.database import chunks
from claimdb.store.decision_keys import ADD, any_keys, article_key, decisions_under, keys_of, word_keys
from claimdb.store.decisions import Decision, decisions_of
from claimdb.store.derived import index_new
from claimdb.store.found import Taken
from claimdb.store.identity import excerpt
from claimdb.store.ids import Ids
from claimdb.store.overlay import as_added, is_on_statement

_T = schema.tables
_PHRASE = 10
"""Words of a passage by which the articles are looked for that may hold it."""


@dataclass(frozen=True, slots=True)
class _Statement:
    """A statement as found: `start` and `text` in its article, `added` the decision that added it."""

    id: int
    start: int
    text: str
    kind: str
    added: int | None


@dataclass(slots=True)
class _Article:
    """An article in which decisions are placed."""

    id: int
    hash: str
    text: str
    row: Mapping[str, Any]
    statements: list[_Statement] = field(default_factory=list)

    def place(self, anchor: Anchor) -> int | None:
        """Where the anchor's words stand, if they do."""
        at = anchor.place_in(self.text, self.hash)
        return at if at is not None and self.text[at : at + len(anchor.words)] == anchor.words else None

    def meant(self, anchor: Anchor, at: int) -> _Statement | None:
        """The statement that was found at a place with exactly the anchor's words; of several the one of its kind."""
        there = [s for s in self.statements if s.start == at and s.text == anchor.words]
        if len(there) > 1:
            there = [s for s in there if s.kind == anchor.kind]
        return there[0] if len(there) == 1 else None


class Targets:
    """Brings `decision_targets`, and the rows of added statements, in line with articles and decisions; `affected` are the statements that
    decisions are, or were, about, `speakers` those named by added statements that are gone."""

    def __init__(self, connection: Connection, ids: Ids, taken: Taken) -> None:
        self.connection = connection
        self.ids = ids
        self.taken = taken
        self.affected: set[int] = set()
        self.speakers: set[int] = set()

    def find(self, articles: Iterable[int], only: set[int] | None = None) -> None:
        """Place in these articles all decisions that may be about them; with `only` those with one of these keys."""
        if not any_keys(self.connection):
            return
        adding = self._any_added()
        for chunk in chunks(sorted(set(articles))):
            self._find(chunk, only, adding)

    def _any_added(self) -> bool:
        d = _T["decisions"]
        return self.connection.execute(select(d.c.id).where(d.c.action == ADD).limit(1)).first() is not None

    def _find(self, articles: Sequence[int], only: set[int] | None, adding: bool) -> None:
        keys = self._keys(articles, only, adding)
        found = decisions_under(self.connection, set().union(*keys.values()))
        decisions = [d for d in decisions_of(self.connection, found) if d.id in found and is_on_statement(d)]
        if not decisions:
            return
        here = {a: [d for d in decisions if found[d.id] & keys[a]] for a in articles}
        read = read_articles(
            self.connection,
            [a for a in articles if here[a]],
            {text_key(d.target["statement"]["words"]) for d in decisions},
        )
        pairs: set[tuple[int, int]] = set()
        for article in read:
            pairs |= self._place(article, here[article.id])
        self._write(articles, [d.id for d in decisions], pairs)

    def _keys(self, articles: Sequence[int], only: set[int] | None, adding: bool) -> dict[int, set[int]]:
        """The keys of each article: of its statements, of its text, and of its words if anything was ever added."""
        if only is not None:
            return dict.fromkeys(articles, only)
        s, a = _T["statements"], _T["articles"]
        keys: dict[int, set[int]] = {article: set() for article in articles}
        for r in self.connection.execute(select(s.c.article_id, s.c.text_key).where(s.c.article_id.in_(articles))):
            keys[r.article_id].add(r.text_key)
        if adding:
            texts = select(a.c.id, a.c.hash, a.c.text).where(a.c.id.in_(articles))
            for number, text_hash, words in self.connection.execute(texts):
                keys[number] |= {article_key(text_hash), *word_keys(words)}
        return keys

    def _place(self, article: _Article, decisions: Sequence[Decision]) -> set[tuple[int, int]]:
        """`{(decision, statement)}` of an article; statements that a person adds here are made, those that nobody adds any more go."""
        placed = [
            (d, anchor, at)
            for d in decisions
            if (at := article.place(anchor := Anchor.from_json(d.target["statement"]))) is not None
        ]
        adding: dict[tuple[int, str], list[Decision]] = {}
        for decision, anchor, at in placed:
            if decision.action == ADD:
                adding.setdefault((at, anchor.words), []).append(decision)
        for statement in [s for s in article.statements if s.added is not None]:
            if statement.added not in {d.id for d in decisions}:
                continue  # added by a decision that is not asked about
            if (statement.start, statement.text) not in adding:
                self._remove(article, statement)
        for (at, words), decided in adding.items():
            self._add(article, at, words, decided)
        return {(d.id, s.id) for d, anchor, at in placed if (s := article.meant(anchor, at)) is not None}

    def _add(self, article: _Article, at: int, words: str, decided: Sequence[Decision]) -> None:
        """Make the row of an added statement, or take it out, as the decisions say that add these words at this place."""
        there = [s for s in article.statements if s.start == at and s.text == words]
        added = next((s for s in there if s.added is not None), None)
        holding = [d for d in decided if d.active]
        first = (
            min(holding, key=lambda d: (d.made_at, d.uid)) if holding and len(there) == int(added is not None) else None
        )
        if added is not None and (first is None or added.added != first.id):
            self._remove(article, added)
        if first is not None and (added is None or added.added != first.id):
            number = added.id if added is not None else self._number(article, at, words, first)
            self._insert(article, at, first, number)

    def _number(self, article: _Article, at: int, words: str, decision: Decision) -> int:
        """The number that an added statement had before or was given when it was decided; else a new one."""
        wanted = [self.taken.added.get((article.id, at, text_key(words)))]
        if decision.target["statement"]["article"] == article.hash:
            wanted.append(decision.value.get("statement"))
        s = _T["statements"]
        for number in wanted:
            if number and self.connection.execute(select(s.c.id).where(s.c.id == number)).first() is None:
                return int(number)
        return self.ids.next("statements")

    def _insert(self, article: _Article, at: int, decision: Decision, number: int) -> None:
        content, row = as_added(decision, at), article.row
        end = at + len(content.text)
        columns = {"id": number, "article_id": article.id, "run_id": None, "kind": content.kind, "act": decision.value.get("act", "speech"), "start": at,
                   "end": end, "text": content.text, "words": content.words, "excerpt": excerpt(content.words), "confidence": 1.0, "source_count": 0,
                   "published": row["published"], "outlet": row["outlet"], "current": row["current"], "decision_id": decision.id,
                   "text_key": text_key(content.text)}  # fmt: skip
        self.connection.execute(insert(_T["statements"]), [columns])
        span = {"statement_id": number, "position": 1, "start": at, "end": end}
        self.connection.execute(insert(_T["statement_spans"]), [span])
        index_new(self.connection, "statements", number, number)
        article.statements.append(_Statement(number, at, content.text, content.kind, decision.id))

    def _remove(self, article: _Article, statement: _Statement) -> None:
        s, t = _T["statements"], _T["attributions"]
        named = select(t.c.found_id).where(t.c.statement_id == statement.id, t.c.found_id.is_not(None))
        self.speakers |= set(self.connection.execute(named).scalars())
        self.connection.execute(delete(s).where(s.c.id == statement.id))
        article.statements.remove(statement)

    def _write(self, articles: Sequence[int], decisions: Sequence[int], pairs: set[tuple[int, int]]) -> None:
        """Write the targets of these decisions in these articles."""
        t, s = _T["decision_targets"], _T["statements"]
        held: set[tuple[int, int]] = set()
        for chunk in chunks(decisions):
            query = select(t.c.decision_id, t.c.statement_id).join(s, s.c.id == t.c.statement_id)
            rows = self.connection.execute(query.where(t.c.decision_id.in_(chunk), s.c.article_id.in_(articles)))
            held |= {(r.decision_id, r.statement_id) for r in rows}
        for decision, statement in held - pairs:
            gone = delete(t).where(t.c.decision_id == decision, t.c.statement_id == statement)
            self.connection.execute(gone)
        new = [{"decision_id": d, "statement_id": s} for d, s in sorted(pairs - held)]
        if new:
            self.connection.execute(insert(t), new)
        self.affected |= {statement for _, statement in held | pairs}


def read_articles(connection: Connection, articles: Sequence[int], keys: Iterable[int]) -> list[_Article]:
    """These articles, with those of their statements whose text as found has one of these keys."""
    s, a, f = _T["statements"], _T["articles"], _T["found_statements"]
    rows = connection.execute(select(a).where(a.c.id.in_(articles)).order_by(a.c.id)).mappings()
    read = {r["id"]: _Article(r["id"], r["hash"], r["text"], dict(r)) for r in rows}
    columns = (s.c.id, s.c.article_id, s.c.start, s.c.text, s.c.kind, s.c.decision_id, f.c.facts)
    for chunk in chunks(sorted(keys)):
        query = select(*columns).outerjoin(f, f.c.statement_id == s.c.id).order_by(s.c.id)
        for r in connection.execute(query.where(s.c.text_key.in_(chunk), s.c.article_id.in_(list(read)))):
            facts = r.facts or {}
            row = facts.get("row", {})
            start = facts["spans"][0][0] if "spans" in facts else r.start
            found = _Statement(r.id, start, row.get("text", r.text), row.get("kind", r.kind), r.decision_id)
            read[r.article_id].statements.append(found)
    return list(read.values())


def expected_targets(connection: Connection, decisions: Sequence[Decision]) -> set[tuple[int, int]]:
    """`{(decision, statement)}` as the words, contexts and texts of the stored statements say."""
    s = _T["statements"]
    by_key: dict[int, list[Decision]] = {}
    for decision in decisions:
        by_key.setdefault(text_key(decision.target["statement"]["words"]), []).append(decision)
    keys: dict[int, set[int]] = {}
    for chunk in chunks(sorted(by_key)):
        for r in connection.execute(select(s.c.article_id, s.c.text_key).where(s.c.text_key.in_(chunk))):
            keys.setdefault(r.article_id, set()).add(r.text_key)
    pairs: set[tuple[int, int]] = set()
    for articles in chunks(sorted(keys)):
        for article in read_articles(connection, articles, set().union(*(keys[a] for a in articles))):
            for decision in (d for key in keys[article.id] for d in by_key[key]):
                anchor = Anchor.from_json(decision.target["statement"])
                at = article.place(anchor)
                meant = article.meant(anchor, at) if at is not None else None
                pairs |= {(decision.id, meant.id)} if meant else set()
    return pairs


def articles_of(connection: Connection, decision: Decision) -> set[int]:
    """The articles that a decision on a statement may be about: those it is about now, and those that hold its words."""
    t, s, a = _T["decision_targets"], _T["statements"], _T["articles"]
    anchor = Anchor.from_json(decision.target["statement"])
    aimed = select(s.c.article_id).join(t, t.c.statement_id == s.c.id).where(t.c.decision_id == decision.id)
    same = select(s.c.article_id).where(s.c.text_key == text_key(anchor.words))
    found = {*connection.execute(aimed).scalars(), *connection.execute(same).scalars()}
    if decision.action == ADD:
        found |= set(connection.execute(select(a.c.id).where(a.c.hash == anchor.article)).scalars())
        found |= _holding(connection, anchor)
    return found


def _holding(connection: Connection, anchor: Anchor) -> set[int]:
    """The articles that hold the whole words of an anchor's passage, its context included, by the search index: more than those it is about."""
    words = (anchor.before + anchor.words + anchor.after).split()[1:-1]
    at = max(0, len(words) // 2 - _PHRASE // 2)
    asked = [w for w in words[at : at + _PHRASE] if any(c.isalnum() for c in w)]
    if not asked:
        return set()
    if connection.dialect.name == "sqlite":
        sql = "select rowid from articles_fts where articles_fts match :words"
        words_ = " ".join('"' + w.replace('"', " ") + '"' for w in asked)
    else:
        sql = "select id from articles where to_tsvector('english', coalesce(title, '') || ' ' || text) @@ plainto_tsquery('english', :words)"
        words_ = " ".join(asked)
    return set(connection.execute(text(sql), {"words": words_}).scalars())


def keys_of_decision(decision: Decision) -> set[int]:
    """The keys that a stored decision is found under."""
    return keys_of(decision.action, decision.target, decision.value)


def tied_to(connection: Connection, keys: Iterable[int], actions: Iterable[str]) -> set[int]:
    """The statements that decisions of these actions with these keys are about."""
    d, t = _T["decisions"], _T["decision_targets"]
    wanted, found = list(actions), set[int]()
    for chunk in chunks(sorted(decisions_under(connection, keys))):
        query = select(t.c.statement_id).join(d, d.c.id == t.c.decision_id)
        found |= set(connection.execute(query.where(d.c.id.in_(chunk), d.c.action.in_(wanted))).scalars())
    return found


__all__ = ["Targets", "articles_of", "keys_of_decision", "tied_to"]

"""Statements as found and as shown: read from the tables, written where they differ, what was found kept beside in `found_statements`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from claimdb.store import schema
from claimdb.store.anchors import text_key
from claimdb.store.database import chunks
from claimdb.store.identity import excerpt
from claimdb.store.overlay import Content

_T = schema.tables
_HANGING = ("statement_spans", "attributions", "statement_works", "found_statements", "statement_annotations")
_PLAIN = ("kind", "confirmed", "claim_id")
_WORDING = ("start", "end", "text", "words")


@dataclass(slots=True)
class Held:
    """A stored statement: where it is, what is stored, and the facts kept beside (empty where nothing differs). `added` is the decision
    that added it, if a person did."""

    id: int
    article_id: int
    stored: Content
    facts: Mapping[str, Any]
    added: int | None
    found: Content


@dataclass(frozen=True, slots=True)
class Taken:
    """What `restore_facts` took out of the tables: the numbers of added statements by article, place and key of their text, and the speakers
    that decisions had named. `apply_decisions` gives the numbers out again, and takes speakers out that nobody names any more."""

    added: Mapping[tuple[int, int, int], int] = field(default_factory=dict)
    speakers: frozenset[int] = frozenset()


def read_statements(connection: Connection, ids: Iterable[int]) -> dict[int, Held]:
    """The statements with these ids, as stored and as found."""
    held: dict[int, Held] = {}
    for chunk in chunks(sorted(set(ids))):
        held |= _read(connection, chunk)
    return held


def _read(connection: Connection, ids: Sequence[int]) -> dict[int, Held]:
    s, f = _T["statements"], _T["found_statements"]
    columns = [s.c[name] for name in ("id", "article_id", "decision_id", "start", *_PLAIN, "text", "words")]
    query = select(*columns, f.c.facts).outerjoin(f, f.c.statement_id == s.c.id).where(s.c.id.in_(ids))
    parts = {name: _hanging(connection, name, ids) for name in ("statement_spans", "attributions", "statement_works")}
    held: dict[int, Held] = {}
    for r in connection.execute(query):
        spans, speakers, works = (parts[name].get(r.id, []) for name in parts)
        for row in speakers:
            del row["speaker_id"], row["position"]
        stored = Content(
            r.kind, tuple((x["start"], x["end"]) for x in spans), r.text, r.words, r.confirmed, r.claim_id, tuple(speakers), tuple(works)
        )  # fmt: skip
        held[r.id] = Held(r.id, r.article_id, stored, r.facts or {}, r.decision_id, stored)
    _with_facts(connection, held.values())
    return held


def _hanging(connection: Connection, table: str, ids: Sequence[int]) -> dict[int, list[dict[str, Any]]]:
    t = _T[table]
    rows: dict[int, list[dict[str, Any]]] = {}
    query = select(t).where(t.c.statement_id.in_(ids)).order_by(t.c.statement_id, t.c.position)
    for r in connection.execute(query).mappings():
        row = dict(r)
        rows.setdefault(row.pop("statement_id"), []).append(row)
    return rows


def _with_facts(connection: Connection, held: Iterable[Held]) -> None:
    """Put what is kept beside over what is stored; the works that citations are of may have changed since."""
    listed = [h for h in held if h.facts]
    c = _T["citations"]
    cited = {row["citation_id"] for h in listed for row in h.facts.get("works", ())}
    works: dict[int, int | None] = {}
    for chunk in chunks(sorted(cited)):
        works |= {r.id: r.work_id for r in connection.execute(select(c.c.id, c.c.work_id).where(c.c.id.in_(chunk)))}
    for h in listed:
        h.found = content_of(h.facts, h.stored, works)


def content_of(facts: Mapping[str, Any], stored: Content, works: Mapping[int, int | None]) -> Content:
    """A statement as found."""
    row: dict[str, Any] = {
        "kind": stored.kind,
        "text": stored.text,
        "words": stored.words,
        "confirmed": stored.confirmed,
        "claim_id": stored.claim_id,
    }
    row |= {name: value for name, value in facts.get("row", {}).items() if name in row}
    spans = tuple((int(a), int(b)) for a, b in facts["spans"]) if "spans" in facts else stored.spans
    backed = (
        [{**w, "work_id": works.get(w["citation_id"])} for w in facts["works"]] if "works" in facts else stored.works
    )
    return Content(spans=spans, speakers=tuple(facts.get("speakers", stored.speakers)), works=tuple(backed), **row)


def facts_beside(found: Content, shown: Content) -> dict[str, Any]:
    """What must be kept beside a statement that is shown as another than it was found: the parts that differ."""
    facts: dict[str, Any] = {}
    row = {name: getattr(found, name) for name in _PLAIN if getattr(found, name) != getattr(shown, name)}
    if found.words != shown.words or found.text != shown.text:
        row |= {"text": found.text, "words": found.words, "claim_id": found.claim_id}
    if row:
        facts["row"] = row
    if found.spans != shown.spans:
        facts["spans"] = [list(span) for span in found.spans]
    if found.speakers != shown.speakers:
        facts["speakers"] = [dict(s) for s in found.speakers]
    if found.works != shown.works:
        facts["works"] = [{name: value for name, value in w.items() if name != "work_id"} for w in found.works]
    return facts


class Changes:
    """Rows to write, gathered and written with one statement a table. `statements` are those that change, `articles` those whose speakers
    do, `speakers` those that a decision had named and that it names no more."""

    def __init__(self) -> None:
        self.articles: set[int] = set()
        self.statements: set[int] = set()
        self.speakers: set[int] = set()
        self.plain: list[dict[str, Any]] = []
        self.wording: list[dict[str, Any]] = []
        self.hanging: dict[str, list[dict[str, Any]]] = {t: [] for t in _HANGING}
        self.emptied: dict[str, list[int]] = {t: [] for t in self.hanging}

    def show(self, held: Held, content: Content) -> None:
        """Note what must be written so that the content is shown."""
        stored = held.stored
        if any(getattr(stored, n) != getattr(content, n) for n in _PLAIN) or len(stored.works) != len(content.works):
            self.plain.append({"b_id": held.id, "b_kind": content.kind, "b_confirmed": content.confirmed, "b_claim": content.claim_id,
                               "b_sources": len(content.works)})  # fmt: skip
        if (stored.spans, stored.text, stored.words) != (content.spans, content.text, content.words):
            self.wording.append({"b_id": held.id, "b_start": content.spans[0][0], "b_end": content.spans[-1][1], "b_text": content.text,
                                 "b_words": content.words, "b_excerpt": excerpt(content.words)})  # fmt: skip
        if stored.spans != content.spans:
            self._hang("statement_spans", held.id, [{"start": a, "end": b} for a, b in content.spans])
        if stored.speakers != content.speakers:
            self._hang("attributions", held.id, [{**s, "speaker_id": s["found_id"]} for s in content.speakers])
            self.articles.add(held.article_id)
            self.speakers |= {s["found_id"] for s in stored.speakers if s["basis"] == "person" and s["found_id"]}
        if stored.works != content.works:
            self._hang("statement_works", held.id, content.works)
        facts = facts_beside(held.found, content)
        if stored != content or facts != held.facts:
            self.statements.add(held.id)
        if facts != held.facts:
            self.emptied["found_statements"].append(held.id)
            self.hanging["found_statements"] += [{"statement_id": held.id, "facts": facts}] if facts else []

    def annotate(self, connection: Connection, wanted: Mapping[int, Mapping[int, tuple[str, str]]]) -> None:
        """Note the labels, remarks and verdicts of statements: `{statement: {decision: (type, value)}}`."""
        x = _T["statement_annotations"]
        held: dict[int, dict[int, tuple[str, str]]] = {}
        for chunk in chunks(sorted(wanted)):
            for r in connection.execute(select(x).where(x.c.statement_id.in_(chunk))):
                held.setdefault(r.statement_id, {})[r.decision_id] = (r.type, r.value)
        for statement, rows in wanted.items():
            if rows != held.get(statement, {}):
                listed = [
                    {"decision_id": d, "type": type_, "value": value} for d, (type_, value) in sorted(rows.items())
                ]
                self.statements.add(statement)
                self.emptied[x.name].append(statement)
                self.hanging[x.name] += [{**row, "statement_id": statement} for row in listed]

    def _hang(self, table: str, statement: int, rows: Sequence[Mapping[str, Any]]) -> None:
        self.emptied[table].append(statement)
        self.hanging[table] += [
            {"position": position, **row, "statement_id": statement} for position, row in enumerate(rows, 1)
        ]

    def write(self, connection: Connection) -> None:
        """Write what was noted."""
        s = _T["statements"]
        if self.plain:
            values: dict[str, Any] = {"kind": bindparam("b_kind"), "confirmed": bindparam("b_confirmed"), "claim_id": bindparam("b_claim"), "source_count": bindparam("b_sources")}  # fmt: skip
            connection.execute(update(s).where(s.c.id == bindparam("b_id")).values(values), self.plain)
        if self.wording:  # apart: it has the search index made anew
            named: dict[str, Any] = {name: bindparam(f"b_{name}") for name in (*_WORDING, "excerpt")}
            connection.execute(update(s).where(s.c.id == bindparam("b_id")).values(named), self.wording)
        for table, ids in self.emptied.items():
            t = _T[table]
            for chunk in chunks(ids):
                connection.execute(delete(t).where(t.c.statement_id.in_(chunk)))
            if self.hanging[table]:
                connection.execute(insert(t), self.hanging[table])


def restore_facts(connection: Connection, articles: Iterable[int]) -> Taken:
    """Take back all that decisions on statements have changed in these articles: their rows are as they were found, without annotations,
    targets of decisions and added statements. `apply_decisions(..., articles, taken)` puts the decisions on again."""
    s, f, x, d = (_T[name] for name in ("statements", "found_statements", "statement_annotations", "decision_targets"))
    taken: dict[tuple[int, int, int], int] = {}
    changes = Changes()
    for chunk in chunks(sorted(set(articles))):
        here = select(s.c.id).where(s.c.article_id.in_(chunk))
        overlaid = select(f.c.statement_id).where(f.c.statement_id.in_(here))
        added = select(s.c.id).where(s.c.article_id.in_(chunk), s.c.decision_id.is_not(None))
        ids = {*connection.execute(overlaid).scalars(), *connection.execute(added).scalars()}
        for held in read_statements(connection, ids).values():
            if held.added is None:
                changes.show(held, held.found)
            else:
                taken[(held.article_id, held.found.start, text_key(held.found.text))] = held.id
                changes.speakers |= {row["found_id"] for row in held.stored.speakers if row["found_id"]}
        for t in (x, d):
            connection.execute(delete(t).where(t.c.statement_id.in_(here)))
    changes.write(connection)
    for chunk in chunks(taken.values()):
        connection.execute(delete(s).where(s.c.id.in_(chunk)))
    return Taken(taken, frozenset(changes.speakers))


def facts_of_claims(connection: Connection, claims: Mapping[int, int]) -> set[int]:
    """Note the claims `{statement: claim}` that were found for stored statements beside those whose words a person changed; the articles of these."""
    s, f = _T["statements"], _T["found_statements"]
    articles: set[int] = set()
    for chunk in chunks(sorted(claims)):
        query = select(f.c.statement_id, f.c.facts, s.c.article_id).join(s, s.c.id == f.c.statement_id)
        for r in connection.execute(query.where(f.c.statement_id.in_(chunk))).all():
            if "words" in r.facts.get("row", {}):
                facts = {**r.facts, "row": {**r.facts["row"], "claim_id": claims[r.statement_id]}}
                connection.execute(update(f).where(f.c.statement_id == r.statement_id).values(facts=facts))
                articles.add(r.article_id)
    return articles

"""What was found in a document, as records with the numbers of their rows: read from the tables, kept as JSON, read again.

A reading is what one run found in one document. That of the newest run is in the tables; an earlier one is kept in `readings`, so that
the newer run can be revoked. Words, places and labels are facts; numbers of rows are beside them, so that what is found again keeps its own.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, insert, select

from claimdb.records import (
    Article,
    Attribution,
    Backing,
    Cue,
    Details,
    Extraction,
    Marker,
    Note,
    Reference,
    Statement,
)
from claimdb.store import schema
from claimdb.store.database import chunks
from claimdb.store.records import add_works
from claimdb.store.resolver import Resolver
from claimdb.text import Span, name_key

_T = schema.tables
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Found:
    """The row of a thing that was found: its number (0: none yet), and the run that found it (None: the run that is reading)."""

    id: int
    run_id: int | None = None


@dataclass(frozen=True, slots=True)
class FoundWork:
    """The row of a citation, the work that it was taken for, why and how surely."""

    id: int
    work_id: int | None
    matched: str | None
    match_score: float | None


@dataclass(frozen=True, slots=True)
class RowIds:
    """Numbers of an article's rows, in the order of its extraction; None for what has none yet. `speakers` are those of each statement."""

    article: Found
    statements: tuple[Found | None, ...]
    speakers: tuple[tuple[int | None, ...], ...]
    citations: tuple[FoundWork | None, ...]
    notes: tuple[int | None, ...]
    markers: tuple[int | None, ...]


@dataclass(frozen=True)
class ArticleReading:
    """What was found in an article, and its rows."""

    extraction: Extraction
    rows: RowIds

    @cached_property
    def facts(self) -> Json:
        """What was found, for comparing: `comparable`, worked out once."""
        return comparable(self.extraction)

    def with_rows(self, rows: RowIds) -> ArticleReading:
        """The same found, in other rows."""
        made = ArticleReading(self.extraction, rows)
        made.__dict__["facts"] = self.facts  # as `cached_property` keeps it
        return made


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found in a document: its text, the reader's warnings (a line each) and its articles, in order. `speakers` are the rows of its
    speakers, by table, so that those who said nothing else can come back as they were."""

    text: str
    warnings: str | None
    articles: tuple[ArticleReading, ...]
    speakers: Mapping[str, Sequence[Json]] = field(default_factory=dict)


def facts_of(extraction: Extraction) -> Json:
    """What was found in an article, for comparing: as JSON holds it, confidences rounded as the tables have them."""
    article: Json = asdict(extraction.article)
    for what in ("blocks", "links"):  # not stored: what matters of them is in statements and references
        del article[what]
    article["details"]["authors"] = tuple(dict.fromkeys(extraction.article.details.authors))
    statements = [_statement_facts(s) for s in extraction.statements]
    references = [asdict(r) | {"csl": dict(r.csl)} for r in extraction.references]
    facts: Json = json.loads(
        json.dumps(
            {
                "article": article,
                "statements": statements,
                "references": references,
                "backings": [asdict(b) for b in extraction.backings],
            }
        )
    )
    return facts


def comparable(extraction: Extraction) -> Json:
    """What was found, in one order: equal for two readings that found the same. Statements are named by `statement_key`."""
    facts = facts_of(extraction)
    keys = [statement_key(s) for s in extraction.statements]
    found = {}
    for key, s in zip(keys, facts["statements"], strict=True):
        found[key] = s | {"parent": None if s["parent"] is None else keys[s["parent"]]}
    article = facts["article"]
    for marker in article["markers"]:
        marker["notes"] = sorted(set(marker["notes"]))
    article["markers"].sort(key=lambda m: (m["span"]["start"], m["label"]))
    backed = {(keys[b["statement"]], b["reference"]): (b["how"], b["locator"]) for b in reversed(facts["backings"])}
    return {"article": article, "statements": found, "references": facts["references"], "backings": backed}


def statement_key(statement: Statement) -> tuple[Any, ...]:
    """What tells a statement of an article from the others: its spans and kind."""
    return (*((s.start, s.end) for s in statement.spans), statement.kind)


def _statement_facts(statement: Statement) -> Json:
    found: Json = asdict(statement)
    found["confidence"] = round(statement.confidence, 4)
    for speaker in found["speakers"]:
        speaker["confidence"] = round(speaker["confidence"], 4)
        del speaker["names"]  # forms of the name are the speaker's, not the statement's
    return found


def no_rows(extraction: Extraction) -> RowIds:
    """The rows of an article that has none yet."""
    return RowIds(
        Found(0),
        (None,) * len(extraction.statements),
        ((),) * len(extraction.statements),
        (None,) * len(extraction.references),
        (None,) * len(extraction.article.notes),
        (None,) * len(extraction.article.markers),
    )


def pack(reading: Reading) -> bytes:
    """A reading as compressed JSON."""
    listed = [
        {"facts": facts_of(a.extraction) | {"names": _names(a.extraction)}, "rows": asdict(a.rows)}
        for a in reading.articles
    ]
    made = {"text": reading.text, "warnings": reading.warnings, "articles": listed, "speakers": reading.speakers}
    return zlib.compress(json.dumps(made, ensure_ascii=False).encode(), 6)


def _names(extraction: Extraction) -> list[list[list[str]]]:
    return [[list(a.names) for a in s.speakers] for s in extraction.statements]


def unpack(data: bytes) -> Reading:
    """The reading in compressed JSON; ValueError, KeyError or zlib.error if it is none."""
    made = json.loads(zlib.decompress(data))
    articles = [ArticleReading(_extraction(a["facts"]), _rows(a["rows"])) for a in made["articles"]]
    return Reading(made["text"], made["warnings"], tuple(articles), made["speakers"])


def _rows(made: Json) -> RowIds:
    def found(value: Json | None) -> Found | None:
        return Found(**value) if value else None

    return RowIds(
        Found(**made["article"]),
        tuple(map(found, made["statements"])),
        tuple(tuple(ids) for ids in made["speakers"]),
        tuple(FoundWork(**c) if c else None for c in made["citations"]),
        tuple(made["notes"]),
        tuple(made["markers"]),
    )


def _span(value: Json | None) -> Span | None:
    return Span(**value) if value else None


def _extraction(made: Json) -> Extraction:
    a = made["article"]
    details = Details(**{**a["details"], "authors": tuple(a["details"]["authors"])})
    markers = tuple(
        Marker(m["label"], Span(**m["span"]), tuple(m["notes"]), m["locator"]) for m in a["markers"]
    )  # fmt: skip
    notes = tuple(
        Note(n["number"], n["label"], n["text"], _span(n["span"]), _span(n["document_span"])) for n in a["notes"]
    )
    article = Article(
        a["number"], Span(**a["span"]), a["text"], details, markers=markers, notes=notes, warnings=tuple(a["warnings"])
    )
    names = made.get("names") or [[() for _ in s["speakers"]] for s in made["statements"]]
    statements = tuple(_statement(s, forms) for s, forms in zip(made["statements"], names, strict=True))
    references = tuple(
        Reference(**{**r, "span": _span(r["span"]), "document_span": _span(r["document_span"])})
        for r in made["references"]
    )
    return Extraction(article, statements, references, tuple(Backing(**b) for b in made["backings"]))


def _statement(made: Json, names: Sequence[Sequence[str]]) -> Statement:
    speakers = tuple(
        Attribution(**{**a, "span": _span(a["span"]), "names": tuple(forms)})
        for a, forms in zip(made["speakers"], names, strict=True)
    )
    cue = Cue(made["cue"]["text"], Span(**made["cue"]["span"])) if made["cue"] else None
    spans = tuple(Span(**s) for s in made["spans"])
    return Statement(**{**made, "spans": spans, "cue": cue, "speakers": speakers, "markers": tuple(made["markers"])})


def stored_reading(connection: Connection, document_id: int) -> Reading:
    """What the tables hold of a document, as it was found: `restore_facts` has taken decisions off its articles."""
    d, a = _T["documents"], _T["articles"]
    document = connection.execute(select(d.c.text, d.c.warnings).where(d.c.id == document_id)).one()
    query = select(a).where(a.c.document_id == document_id).order_by(a.c.number)
    articles = [_StoredArticle(connection, dict(r)).reading() for r in connection.execute(query).mappings()]
    found = {s for a in articles for listed in a.rows.speakers for s in listed if s}
    return Reading(document.text, document.warnings, tuple(articles), _speaker_rows(connection, found))


_SPEAKERS = (("speakers", "id"), ("speaker_names", "speaker_id"), ("speaker_blocks", "speaker_id"))


def _speaker_rows(connection: Connection, ids: set[int]) -> dict[str, list[Json]]:
    rows: dict[str, list[Json]] = {name: [] for name, _ in _SPEAKERS}
    for name, column in _SPEAKERS:
        t = _T[name]
        for chunk in chunks(sorted(ids)):
            query = select(t).where(t.c[column].in_(chunk)).order_by(*t.primary_key.columns)
            rows[name] += [dict(r) for r in connection.execute(query).mappings()]
    return rows


def bring_back(connection: Connection, resolver: Resolver, reading: Reading) -> None:
    """Make rows again for the speakers and works of an earlier reading that nothing has held since, under their old numbers. What is in a
    work's row comes with its citations; a speaker whose name is another's by now is found anew."""
    s = _T["speakers"]
    works = {c.work_id for a in reading.articles for c in a.rows.citations if c and c.work_id}
    add_works(connection, resolver, works)
    listed = reading.speakers.get("speakers", ())
    there = {
        number
        for chunk in chunks(r["id"] for r in listed)
        for number in connection.execute(select(s.c.id).where(s.c.id.in_(chunk))).scalars()
    }
    for row in listed:
        same = (s.c.name_key == row["name_key"]) & (s.c.found_kind == row["found_kind"]) & (s.c.scope == row["scope"])
        if row["id"] in there or connection.execute(select(s.c.id).where(same)).first():
            continue
        connection.execute(insert(s), [{**row, "name": row["found_name"], "kind": row["found_kind"]}])
        for name, _ in _SPEAKERS[1:]:
            hanging = [r for r in reading.speakers[name] if r["speaker_id"] == row["id"] and not r.get("decision_id")]
            if hanging:
                connection.execute(insert(_T[name]), hanging)


class _StoredArticle:
    """The rows of one article."""

    def __init__(self, connection: Connection, row: Json) -> None:
        self.connection = connection
        self.row = row
        self.notes = self._of("notes", "number")
        self.statements = sorted(self._of("statements", "id"), key=lambda s: (s["start"], s["end"], s["id"]))
        self.citations = self._of("citations", "number")
        self.numbers = {n["id"]: n["number"] for n in self.notes}

    def _of(self, table: str, order: str) -> list[Json]:
        t = _T[table]
        query = select(t).where(t.c.article_id == self.row["id"]).order_by(t.c[order])
        return [dict(r) for r in self.connection.execute(query).mappings()]

    def _hanging(self, table: str, owner: str, owners: str, order: str) -> dict[int, list[Json]]:
        """Rows that hang on the statements or markers of the article, by the number of these."""
        t, o = _T[table], _T[owners]
        here = select(o.c.id).where(o.c.article_id == self.row["id"])
        found: dict[int, list[Json]] = {}
        query = select(t).where(t.c[owner].in_(here)).order_by(t.c[owner], t.c[order])
        for r in self.connection.execute(query).mappings():
            found.setdefault(r[owner], []).append(dict(r))
        return found

    def reading(self) -> ArticleReading:
        """All of it."""
        markers = self._of("markers", "id")
        speakers = self._hanging("attributions", "statement_id", "statements", "position")
        rows = RowIds(
            Found(self.row["id"], self.row["run_id"]),
            tuple(Found(s["id"], s["run_id"]) for s in self.statements),
            tuple(tuple(x["found_id"] for x in speakers.get(s["id"], ())) for s in self.statements),
            tuple(FoundWork(c["id"], c["found_id"], c["matched"], c["match_score"]) for c in self.citations),
            tuple(n["id"] for n in self.notes),
            tuple(m["id"] for m in markers),
        )
        article = self._article(markers)
        extraction = Extraction(article, self._statements(speakers), self._references(), tuple(self._backings()))
        return ArticleReading(extraction, rows)

    def _article(self, markers: Iterable[Json]) -> Article:
        r = self.row
        x, u = _T["article_authors"], _T["authors"]
        query = (
            select(u.c.name).join(x, x.c.author_id == u.c.id).where(x.c.article_id == r["id"]).order_by(x.c.position)
        )
        authors = tuple(self.connection.execute(query).scalars())
        stated = ("title", "outlet", "published", "published_from", "place", "language", "url")
        noted = self._hanging("marker_notes", "marker_id", "markers", "note_id")
        return Article(
            r["number"],
            Span(r["start"], r["end"]),
            r["text"],
            Details(authors=authors, **{name: r[name] for name in stated}),
            markers=tuple(
                Marker(
                    m["label"],
                    Span(m["start"], m["end"]),
                    tuple(self.numbers[n["note_id"]] for n in noted.get(m["id"], ())),
                    m["locator"],
                )
                for m in markers
            ),
            notes=tuple(
                Note(n["number"], n["label"], n["text"], _place(n), _place(n, "document_")) for n in self.notes
            ),
            warnings=tuple((r["warnings"] or "").splitlines()),
        )

    def _statements(self, speakers: Mapping[int, Sequence[Json]]) -> tuple[Statement, ...]:
        spans = self._hanging("statement_spans", "statement_id", "statements", "position")
        markers = self._hanging("statement_markers", "statement_id", "statements", "position")
        places = {s["id"]: place for place, s in enumerate(self.statements)}
        forms = self._forms(speakers)
        return tuple(
            Statement(
                kind=s["kind"],
                spans=tuple(Span(x["start"], x["end"]) for x in spans[s["id"]]),
                act=s["act"],
                cue=Cue(s["cue"], Span(s["cue_start"], s["cue_end"])) if s["cue"] is not None else None,
                speakers=tuple(_attribution(x, forms.get(x["found_id"], ())) for x in speakers.get(s["id"], ())),
                confidence=s["confidence"],
                said_on=s["said_on"],
                said_on_from=s["said_on_from"],
                channel=s["channel"],
                parent=places.get(s["parent_id"]),
                markers=tuple(x["label"] for x in markers.get(s["id"], ())),
            )
            for s in self.statements
        )

    def _forms(self, speakers: Mapping[int, Sequence[Json]]) -> dict[int, tuple[str, ...]]:
        """The forms of each speaker's name that the article prints."""
        n = _T["speaker_names"]
        ids = {x["found_id"] for rows in speakers.values() for x in rows if x["found_id"]}
        found: dict[int, tuple[str, ...]] = {}
        query = select(n.c.speaker_id, n.c.name).where(n.c.speaker_id.in_(ids), n.c.decision_id.is_(None))
        for r in self.connection.execute(query.order_by(n.c.speaker_id, n.c.key)) if ids else ():
            if r.name in self.row["text"]:
                found[r.speaker_id] = (*found.get(r.speaker_id, ()), r.name)
        return found

    def _references(self) -> tuple[Reference, ...]:
        plain = ("label", "text", "locator", "same_as", "origin", "relation", "back", "via", "unresolved")
        return tuple(
            Reference(
                number=c["number"],
                csl=c["csl"],
                note=self.numbers.get(c["note_id"]),
                span=_place(c),
                document_span=_place(c, "document_"),
                **{name: c[name] for name in plain},
            )
            for c in self.citations
        )

    def _backings(self) -> Iterator[Backing]:
        numbers = {c["id"]: c["number"] for c in self.citations}
        backed = self._hanging("statement_works", "statement_id", "statements", "position")
        for place, s in enumerate(self.statements):
            for b in backed.get(s["id"], ()):
                yield Backing(place, numbers[b["citation_id"]], b["how"], b["confidence"], b["locator"])


def _place(row: Json, prefix: str = "") -> Span | None:
    start, end = row[f"{prefix}start"], row[f"{prefix}end"]
    return None if start is None else Span(start, end)


def _attribution(row: Json, forms: Sequence[str]) -> Attribution:
    plain = ("name", "kind", "mention", "basis", "confidence", "role")
    names = tuple(f for f in forms if name_key(f) != name_key(row["name"] or ""))
    return Attribution(span=_place(row), names=names, **{name: row[name] for name in plain})

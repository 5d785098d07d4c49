"""Asking about notes and citations: what each note cites, what leads nowhere, what a work's record is made of."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from claimdb.records import issued_text
from claimdb.store.database import Database

Row = dict[str, Any]
_LISTED = (" has no note", " has no marker")
"""How warnings end that say what `unresolved` lists with its place anyway."""


def notes_of(
    database: Database, article_id: int | None = None, start: int | None = None, end: int | None = None
) -> list[Row]:
    """The notes of an article, or of all newest versions, with what each cites: one row for each citation, at least one a note; with
    `start` and `end` only those whose marker stands between. `what` is `work`, `unresolved` (refers back, to what is not clear), `not
    understood`, or `comment` for a note without any citation; `via` and `same_as` are ids of citations."""
    where, values = "a.current = 1", dict[str, Any]()
    if article_id is not None:
        where, values = "n.article_id = :id", {"id": article_id}
    if start is not None and end is not None:
        where += (
            " and n.id in (select j.note_id from marker_notes j join markers m on m.id = j.marker_id "
            'where m.article_id = :id and m.start >= :first and m."end" <= :last)'
        )
        values |= {"first": start, "last": end}
    return database.rows(
        "select n.article_id, a.title, n.number, n.label, n.text as note, c.id as citation_id, c.text as citation, "
        "case when c.id is null then 'comment' when w.id is not null then 'work' when c.unresolved is not null or c.back is not null "
        "then 'unresolved' else 'not understood' end as what, "
        "c.relation, w.id as work_id, w.label as work, w.title as work_title, w.container, w.issued, w.url, "
        "c.locator, c.back, (select v.id from citations v where v.article_id = c.article_id and v.number = c.via) as via, "
        "(select v.id from citations v where v.article_id = c.article_id and v.number = c.same_as) as same_as, c.unresolved, (select count(*) from marker_notes m where m.note_id = n.id) as markers "
        "from notes n join articles a on a.id = n.article_id left join citations c on c.note_id = n.id left join works w on w.id = c.work_id "
        f"where {where} order by n.article_id, n.number, c.number",
        **values,
    )


def comments_behind(database: Database, statement_id: int) -> list[Row]:
    """The notes at a statement's markers that cite nothing: what they say, by the sign printed before them."""
    return database.rows(
        "select distinct n.label, n.text as note from statements s join statement_markers t on t.statement_id = s.id "
        'join markers m on m.article_id = s.article_id and m.label = t.label and m.start >= s.start and m.start <= s."end" + 80 '
        "join marker_notes j on j.marker_id = m.id join notes n on n.id = j.note_id "
        "where s.id = :id and n.id not in (select note_id from citations where note_id is not null) order by n.label",
        id=statement_id,
    )


def unresolved_behind(database: Database, statement_id: int) -> dict[str, str]:
    """Why the citations behind a statement that have no work have none, by the note or words that they stand in."""
    rows = database.rows(
        "select coalesce(n.text, c.text) as note, c.unresolved from statement_works b join citations c on c.id = b.citation_id "
        "left join notes n on n.id = c.note_id where b.statement_id = :id and c.unresolved is not null",
        id=statement_id,
    )
    return {r["note"]: r["unresolved"] for r in rows}


def unresolved_of(database: Database, article_id: int | None = None) -> list[Row]:
    """Markers without a note, notes without a marker, back references that lead nowhere, and what is odd in the numbering: of an
    article, or of all newest versions."""
    of = "a.id = :id" if article_id is not None else "a.current = 1"
    values = {"id": article_id} if article_id is not None else {}
    parts = (
        f"select a.id as article_id, m.label, m.start as \"at\", 'marker without a note' as problem, null as reason from markers m "
        f"join articles a on a.id = m.article_id where {of} and m.id not in (select marker_id from marker_notes) order by a.id, m.start",
        f"select a.id as article_id, n.label, n.start as \"at\", 'note without a marker' as problem, null as reason from notes n "
        f"join articles a on a.id = n.article_id where {of} and n.label is not null and n.id not in (select note_id from marker_notes) "
        "order by a.id, n.number",
        "select a.id as article_id, c.label, c.start as \"at\", 'back reference that leads nowhere: ' || c.text as problem, "
        f"c.unresolved as reason from citations c join articles a on a.id = c.article_id where {of} and c.work_id is null "
        f"and (c.unresolved is not null or c.back is not null or {_BACK}) order by a.id, c.number",
    )
    warnings = database.rows(
        f"select a.id as article_id, a.warnings from articles a where {of} and a.warnings is not null order by a.id",
        **values,
    )
    told = [(r["article_id"], line) for r in warnings for line in r["warnings"].splitlines()]
    found = [row for sql in parts for row in database.rows(sql, **values)]
    why = {line.partition(" ")[2].partition(" ")[0]: line for _, line in told if line.startswith("marker ")}
    for row in found:
        line = why.get(row["label"] or "", "")
        if row["problem"] == "marker without a note" and line and not line.endswith(_LISTED):
            row["reason"] = line
    numbering = [
        {"article_id": article, "label": None, "at": None, "problem": line, "reason": None}
        for article, line in told
        if not line.endswith(_LISTED) and not line.startswith("marker ")
    ]
    return sorted([*found, *numbering], key=lambda row: row["article_id"])


_BACK = (
    "(c.origin = 'note' and (lower(c.text) like '%ibid%' or lower(c.text) like 'id.%' or lower(c.text) like '%op. cit%' "
    "or lower(c.text) like '%supra%'))"
)
"""References that were stored before it was noted how they refer back."""


def citations_of(database: Database, work_id: int) -> list[Row]:
    """The citations of a work in newest versions: where each stands, and why it was taken for one of this work."""
    return database.rows(
        "select c.id as citation_id, c.article_id, a.outlet, a.published, a.title, c.label as marker, c.origin, c.relation, c.text as citation, "
        "c.locator, c.matched, c.match_score, case when c.found_id <> c.work_id then c.found_id end as decided_from "
        "from citations c join articles a on a.id = c.article_id where c.work_id = :id and a.current = 1 order by c.id",
        id=work_id,
    )


def record_of(database: Database, work_id: int) -> list[Row]:
    """The fields of a work's record, each with the citation that it comes from."""
    rows = database.rows(
        "select w.csl, f.field, f.citation_id, c.article_id, c.text as citation from works w left join work_fields f on f.work_id = w.id "
        "left join citations c on c.id = f.citation_id where w.id = :id",
        id=work_id,
    )
    csl = _read(rows[0]["csl"]) if rows else {}
    found = [
        {
            "field": r["field"],
            "value": _shown(csl[r["field"]]),
            **{k: r[k] for k in ("citation_id", "article_id", "citation")},
        }
        for r in rows
        if r["field"] in csl
    ]
    return sorted(found, key=lambda r: (_FIRST.index(r["field"]) if r["field"] in _FIRST else len(_FIRST), r["field"]))


_FIRST = ("type", "title", "author", "issued")


def _read(csl: Any) -> dict[str, Any]:
    """A record as the database gives it: as text on SQLite."""
    read: dict[str, Any] = json.loads(csl) if isinstance(csl, str) else csl
    return read


def _shown(value: Any) -> str:
    """A field's value for people: names as they are listed, dates as ISO text."""
    if isinstance(value, dict):
        return issued_text({"issued": value}) or json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return "; ".join(person_text(p) if isinstance(p, dict) else str(p) for p in value)
    return str(value)


def person_text(person: Mapping[str, Any]) -> str:
    """A name as lists have it: `van der Berg, Jan`."""
    parts = (person.get("non-dropping-particle"), person.get("family"))
    family = " ".join(p for p in parts if p)
    return str(person.get("literal") or ", ".join(p for p in (family, person.get("given")) if p))


def work_records(
    database: Database, words: str | None = None, article_id: int | None = None
) -> list[tuple[int, dict[str, Any]]]:
    """`(id, record)` of all works that newest versions cite, of those that an article cites, or of those whose citation holds the words.

    NotFoundError for an article that there is not.
    """
    from claimdb.store.query import find_article, works

    if article_id is not None:
        find_article(database, str(article_id))
    rows = database.rows(
        "select w.id, w.csl from works w where w.id in (select c.work_id from citations c join articles a on a.id = c.article_id where "
        + ("a.id = :id" if article_id is not None else "a.current = 1")
        + ") order by w.id",
        **({"id": article_id} if article_id is not None else {}),
    )
    wanted = {r["work_id"] for r in works(database, words)} if words else None
    return [(r["id"], _read(r["csl"])) for r in rows if wanted is None or r["id"] in wanted]

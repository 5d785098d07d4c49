"""Everything that is stored of each article, some hundreds of articles at a time: rows, for `claimdb.output` to shape."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import bindparam, text

from claimdb.store.database import Database
from claimdb.store.derived import VIEWS

Row = dict[str, Any]
_AT_ONCE = 200
_STATEMENTS = "select id from statements where article_id in :ids"
_SHOWN = "(confirmed is null or confirmed = 1)"
_QUERIES = {
    "authors": "select x.article_id, u.name from article_authors x join authors u on u.id = x.author_id where x.article_id in :ids order by x.article_id, x.position",
    "statements": 'select id, article_id, kind, act, start, "end", text, cue, cue_start, cue_end, confidence, confirmed, said_on, said_on_from, channel, '
    "claim_id, parent_id, case when decision_id is null then 0 else 1 end as added from statements where article_id in :ids and {shown} order by article_id, start, id",
    "spans": f'select statement_id, start, "end" from statement_spans where statement_id in ({_STATEMENTS}) order by statement_id, position',
    "statement_markers": f"select statement_id, label from statement_markers where statement_id in ({_STATEMENTS}) order by statement_id, position",
    "speakers": 'select t.statement_id, coalesce(p.name, t.name) as name, t.kind, t.mention, t.start, t."end", t.basis, t.confidence from attributions t '
    f"left join speakers p on p.id = t.speaker_id where t.statement_id in ({_STATEMENTS}) order by t.statement_id, t.position",
    "sources": "select b.statement_id, c.number as reference, b.work_id as work, b.how, b.locator, b.confidence from statement_works b "
    f"left join citations c on c.id = b.citation_id where b.statement_id in ({_STATEMENTS}) order by b.statement_id, c.number is null, c.number, b.position",
    "annotations": "select x.statement_id, x.type, x.value, d.made_by, d.made_at from statement_annotations x join decisions d on d.id = x.decision_id "
    f"where x.statement_id in ({_STATEMENTS}) order by x.statement_id, x.decision_id",
    "markers": 'select id, article_id, label, start, "end", locator from markers where article_id in :ids order by article_id, start',
    "marker_references": "select m.marker_id, c.number from marker_notes m join citations c on c.note_id = m.note_id "
    "where c.article_id in :ids order by m.marker_id, c.number",
    "references": 'select article_id, number, label, start, "end", document_start, document_end, text, work_id, csl, locator, origin, relation, same_as, back, via, unresolved from citations '
    "where article_id in :ids order by article_id, number",
}
_OWNER = {
    "authors": "article_id",
    "statements": "article_id",
    "markers": "article_id",
    "references": "article_id",
    "marker_references": "marker_id",
}


@dataclass(slots=True)
class Stored:
    """Rows of some articles: `articles` in order, `parts[name][id]` what hangs on the article, statement or marker with that id."""

    articles: list[Row]
    parts: dict[str, dict[int, list[Row]]] = field(default_factory=dict)


def stored_articles(database: Database, ids: Sequence[int] | None = None, rejected: bool = False) -> Iterator[Stored]:
    """All current articles (or those with the given ids) in order of their ids, in portions; `rejected`: with the statements too that a person
    rejected."""
    listed = (
        list(ids)
        if ids is not None
        else [r["id"] for r in database.rows("select id from articles where current = 1 order by id")]
    )
    for at in range(0, len(listed), _AT_ONCE):
        yield _portion(database, listed[at : at + _AT_ONCE], rejected)


def _portion(database: Database, ids: list[int], rejected: bool) -> Stored:
    from sqlalchemy import JSON

    with database.reading() as connection:

        def rows(sql: str) -> list[Row]:
            query = text(sql).bindparams(bindparam("ids", expanding=True))
            typed = query.columns(csl=JSON) if " csl" in sql and connection.dialect.name == "sqlite" else query
            return [dict(r) for r in connection.execute(typed, {"ids": ids}).mappings()]

        articles = rows(
            'select a.id, d.source, a.number, a.start, a."end", a.title, a.outlet, a.published, a.published_from, a.place, a.language, a.url, a.text '
            "from articles a join documents d on d.id = a.document_id where a.id in :ids order by a.id"
        )
        stored = Stored(articles)
        for name, sql in _QUERIES.items():
            grouped: dict[int, list[Row]] = {}
            for row in rows(sql.replace("{shown}", "1 = 1" if rejected else _SHOWN)):
                grouped.setdefault(row[_OWNER.get(name, "statement_id")], []).append(row)
            stored.parts[name] = grouped
    return stored


def view_rows(database: Database) -> Iterator[tuple[str, list[str], Iterator[tuple[Any, ...]]]]:
    """Each reporting view: its name, its columns and its rows, read as they are asked for."""
    for name in VIEWS:
        with database.reading() as connection:
            result = connection.execute(text(f"select * from {name}"))
            yield name, list(result.keys()), (tuple(row) for row in result)

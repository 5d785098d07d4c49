"""Checking a database against itself: every stored span is read again in the kept text, every link followed.

A problem is one line that names the row. Articles are read one at a time, so that memory does not grow with the database.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, text

from claimdb.store.batch import text_hash
from claimdb.store.database import Database
from claimdb.store.derived import SEARCHED
from claimdb.store.readings import unpack
from claimdb.store.verify_decisions import decided

_LINKS = (
    ("statements whose source_count is wrong",
     "select id from statements where source_count <> (select count(*) from statement_works b where b.statement_id = statements.id)"),
    ("statements of a claim that does not exist", "select id from statements where claim_id is not null and claim_id not in (select id from claims)"),
    ("works that nothing cites", "select id from works where id not in (select work_id from citations where work_id is not null) "
     "and id not in (select found_id from citations where found_id is not null)"),
    ("works with a field from a citation of another work",
     "select f.work_id from work_fields f join citations c on c.id = f.citation_id where c.work_id is null or c.work_id <> f.work_id"),
    ("citations of another work than the statements that rest on them say",
     "select c.id from statement_works b join citations c on c.id = b.citation_id where coalesce(b.work_id, 0) <> coalesce(c.work_id, 0)"),
    ("citations of one article that refer to none", "select id from citations c where same_as is not null and not exists "
     "(select 1 from citations o where o.article_id = c.article_id and o.number = c.same_as)"),
    ("statements whose article is of another version",
     "select s.id from statements s join articles a on a.id = s.article_id where s.current <> a.current"),
    ("articles whose document is of another version",
     "select a.id from articles a join documents d on d.id = a.document_id where (d.replaced_by is null) <> (a.current = 1)"),
    ("articles of documents that are kept unread", "select id from articles where document_id in (select id from documents where reading_run_id is null)"),
    ("statements without a span", "select id from statements where id not in (select statement_id from statement_spans)"),
)  # fmt: skip


def verify(database: Database) -> Iterator[str]:
    """One line for each thing that is off; nothing for a sound database."""
    with database.reading() as connection:
        if connection.dialect.name == "sqlite":
            yield from _file(connection)
        for (document_id,) in connection.execute(text("select id from documents order by id")).fetchall():
            yield from _document(connection, document_id)
        yield from _readings(connection)
        for what, sql in _LINKS:
            ids = [str(r[0]) for r in connection.execute(text(sql)).fetchmany(20)]
            if ids:
                yield f"{what}: {', '.join(ids)}"
        yield from decided(connection)
        if connection.dialect.name == "sqlite":
            yield from _search_index(connection)


def _file(connection: Connection) -> Iterator[str]:
    for (said,) in connection.exec_driver_sql("pragma quick_check(20)"):
        if said != "ok":
            yield f"file: {said}"
    for row in connection.exec_driver_sql("pragma foreign_key_check").fetchmany(20):
        yield f"{row[0]} {row[1]}: points to a row of {row[2]} that does not exist"


def _readings(connection: Connection) -> Iterator[str]:
    """Earlier readings that cannot be read any more: their run could not be revoked."""
    kept = "select document_id, run_id, facts from readings where facts is not null order by document_id, run_id"
    for row in connection.execute(text(kept)):
        try:
            unpack(row.facts)
        except (zlib.error, ValueError, KeyError, TypeError):
            yield f"document {row.document_id}: what run {row.run_id} found in it cannot be read"


def _search_index(connection: Connection) -> Iterator[str]:
    """As many entries as rows, and the newest row found by its own words."""
    for table in SEARCHED:
        rows = connection.exec_driver_sql(f"select count(*) from {table}").scalar()
        indexed = connection.exec_driver_sql(f"select count(*) from {table}_fts_docsize").scalar()
        if rows != indexed:
            yield f"{table}: {rows} rows, but {indexed} in the search index"


def _document(connection: Connection, document_id: int) -> Iterator[str]:
    row = connection.execute(text("select hash, bytes, text from documents where id = :id"), {"id": document_id}).one()
    try:
        digest = hashlib.sha256(zlib.decompress(row.bytes)).hexdigest()
    except zlib.error:
        digest = "unreadable"
    if row.hash != f"sha256:{digest}":
        yield f"document {document_id}: its bytes are not those that were read"
    articles = connection.execute(
        text('select id, start, "end", text, hash from articles where document_id = :id order by number'),
        {"id": document_id},
    )
    for article in articles.fetchall():
        if row.text[article.start : article.end] != article.text:
            yield f"article {article.id}: its text is not that of the document from {article.start} to {article.end}"
        if article.hash != text_hash(article.text):
            yield f"article {article.id}: its text has changed"
        yield from _article(connection, article.id, article.text, row.text)


def _article(connection: Connection, article_id: int, kept: str, document: str) -> Iterator[str]:
    def rows(sql: str) -> list[dict[str, Any]]:
        return [dict(r) for r in connection.execute(text(sql), {"id": article_id}).mappings()]

    in_article = "(select id from statements where article_id = :id)"
    spans: dict[int, list[str]] = {}
    for r in rows(
        f'select statement_id, start, "end" from statement_spans where statement_id in {in_article} order by statement_id, position'
    ):
        spans.setdefault(r["statement_id"], []).append(kept[r["start"] : r["end"]])
    for r in rows(
        'select id, start, "end", text, words, cue, cue_start, cue_end from statements where article_id = :id'
    ):
        if kept[r["start"] : r["end"]] != r["text"]:
            yield f"statement {r['id']}: its words do not stand at {r['start']} to {r['end']} of article {article_id}"
        if " … ".join(spans.get(r["id"], [])) != r["words"]:
            yield f"statement {r['id']}: its spans do not give its words"
        if r["cue"] is not None and kept[r["cue_start"] : r["cue_end"]] != r["cue"]:
            yield f"statement {r['id']}: its cue does not stand at {r['cue_start']}"
    for r in rows(
        f'select statement_id, mention, start, "end" from attributions where start is not null and statement_id in {in_article}'
    ):
        if kept[r["start"] : r["end"]] != r["mention"]:
            yield f"statement {r['statement_id']}: its speaker's mention does not stand at {r['start']}"
    for r in rows('select id, label, start, "end" from markers where article_id = :id'):
        if not 0 <= r["start"] < r["end"] <= len(kept):
            yield f"marker {r['id']}: stands outside its article"
    for table in ("notes", "citations"):
        for r in rows(
            f'select id, text, start, "end", document_start, document_end from {table} where article_id = :id'
        ):
            start, end, where = (
                (r["start"], r["end"], kept)
                if r["start"] is not None
                else (r["document_start"], r["document_end"], document)
            )
            if start is not None and " ".join(where[start:end].split()) != " ".join(r["text"].split()):
                yield f"{table.removesuffix('s')} {r['id']}: its text does not stand at {start}"

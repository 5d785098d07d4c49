"""Asking: each function gives rows (dicts) with the column names of the reporting views.

Newest first, undated last; what a person rejected and replaced versions are left out, as in the views.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from claimdb.errors import NotFoundError
from claimdb.records import KINDS
from claimdb.store.database import Database, chunks
from claimdb.store.derived import SHOWN, VIEWS
from claimdb.text import name_key

Row = dict[str, Any]
_WHEN = "coalesce(said_on, published)"
_REJECTED = f"({VIEWS['who_said_what'].replace(SHOWN, 's.current = 1 and s.confirmed = 0')}) as rejected"
_ORDER = f"order by {_WHEN} is null, {_WHEN} desc, statement_id, speaker_number"


@dataclass(frozen=True, slots=True)
class Filter:
    """Which statements are asked for. Dates are ISO text of any precision, both ends included; `act` `all` means both acts;
    `min_confidence`, 0 to 1, is the least probability of being a statement; `confirmed` is whether a person has confirmed it (None: either),
    `rejected` asks for those alone that a person rejected."""

    about: str | None = None
    kinds: Sequence[str] = ()
    outlet: str | None = None
    since: str | None = None
    until: str | None = None
    act: str = "speech"
    min_confidence: float = 0.0
    limit: int | None = None
    raw: bool = False
    confirmed: bool | None = None
    rejected: bool = False

    @property
    def rows(self) -> str:
        """What is asked: the view, or the same of what a person rejected."""
        return _REJECTED if self.rejected else "who_said_what"

    def conditions(self, database: Database) -> tuple[str, dict[str, Any]]:
        """SQL to follow a `where`, and its values."""
        sql, values = "", dict[str, Any]()
        if self.about:
            condition, value = match_words(database, "statements", "statement_id", self.about, self.raw)
            sql, values = sql + f" and {condition}", values | {"words": value}
        if self.kinds:
            sql += f" and kind in ({', '.join(f':kind{i}' for i in range(len(self.kinds)))})"
            values |= {f"kind{i}": kind for i, kind in enumerate(self.kinds)}
        if self.min_confidence:
            sql, values = sql + " and confidence >= :least", values | {"least": self.min_confidence}
        if self.confirmed is not None:
            sql += " and confirmed = 1" if self.confirmed else " and confirmed is null"
        if self.outlet:
            sql, values = sql + " and lower(outlet) like :outlet", values | {"outlet": f"%{self.outlet.lower()}%"}
        if self.since:
            sql, values = sql + f" and {_WHEN} >= substr(:since, 1, length({_WHEN}))", values | {"since": self.since}
        if self.until:
            sql, values = sql + f" and substr({_WHEN}, 1, length(:until)) <= :until", values | {"until": self.until}
        if self.act != "all":
            sql, values = sql + " and act = :act", values | {"act": self.act}
        return sql, values


def _at_most(limit: int | None) -> str:
    """The SQL `limit`, if any."""
    return f" limit {int(limit)}" if limit else ""


def quoted_words(words: str) -> str:
    """Words as a full-text query that means these words: each in quotation marks; what stands in quotation marks stays a phrase."""
    pieces = re.findall(r'"([^"]+)"|“([^”]+)”|(\S+)', words)
    listed = [next(p for p in piece if p) for piece in pieces]
    kept = [p.replace('"', " ").strip() for p in listed if re.search(r"\w", p)]
    return " ".join(f'"{p}"' for p in kept)


def match_words(database: Database, table: str, column: str, words: str, raw: bool = False) -> tuple[str, str]:
    """A condition that `column` is the id of a row of `table` that holds the words, and the value of its `:words`."""
    if database.dialect == "sqlite":
        return (
            f"{column} in (select rowid from {table}_fts where {table}_fts match :words)",
            words if raw else quoted_words(words) or '""',
        )
    text = "words" if table == "statements" else "coalesce(title, '') || ' ' || text"
    query = "to_tsquery" if raw else "websearch_to_tsquery"
    return (
        f"{column} in (select id from {table} where to_tsvector('english', {text}) @@ {query}('english', :words))",
        words,
    )


_SPEAKERS = (
    "select p.id as speaker_id, p.name as speaker, p.kind, count(s.id) as statements, count(distinct s.article_id) as articles "
    f"from speakers p left join attributions t on t.speaker_id = p.id left join statements s on s.id = t.statement_id and {SHOWN}"
)
_MOST_QUOTED = "group by p.id, p.name, p.kind order by statements desc, p.name"


def find_speakers(database: Database, name: str) -> list[Row]:
    """The speakers that a name may mean, the most quoted first: any form of the name, with or without accents; else one of its words."""
    key = name_key(name)

    def found(condition: str, **values: str) -> list[Row]:
        named = f"select distinct speaker_id from speaker_names where {condition}"
        return database.rows(f"{_SPEAKERS} where p.id in ({named}) {_MOST_QUOTED}", **values)

    if not key:
        return []
    return found("key = :key or last_key = :key", key=key) or found(
        "key like :start or key like :within limit 50", start=f"{key}%", within=f"% {key}%"
    )


def said(database: Database, speaker_id: int, filter_: Filter) -> list[Row]:
    """What a speaker said."""
    sql, values = filter_.conditions(database)
    select = f"select * from {filter_.rows} where speaker_id = :speaker"
    return database.rows(f"{select}{sql} {_ORDER}{_at_most(filter_.limit)}", speaker=speaker_id, **values)


def who(database: Database, words: str, filter_: Filter) -> list[Row]:
    """Statements that hold the words, with their speakers; a statement of several speakers has a row for each."""
    sql, values = replace(filter_, about=words).conditions(database)
    return database.rows(f"select * from {filter_.rows} where 1 = 1{sql} {_ORDER}{_at_most(filter_.limit)}", **values)


def _why_not(database: Database, statement: int) -> str:
    rows = database.rows("select confirmed from statements where id = :id", id=statement)
    if rows and rows[0]["confirmed"] == 0:
        return f"a person rejected it; `claimdb show {statement} --rejected` shows it, `claimdb history {statement}` says who and why"
    return f"not in {database.name}; `claimdb who WORDS` finds statements"


def find_statements(database: Database, which: str, limit: int = 20, rejected: bool = False) -> list[Row]:
    """The statement with this id, or those that hold these words; NotFoundError for an id that is none. `rejected`: those too that a person
    rejected."""
    if which.isdecimal():
        sql = "select * from {} where statement_id = :id order by speaker_number"
        rows = database.rows(sql.format("who_said_what"), id=int(which))
        if not rows and rejected:
            rows = database.rows(sql.format(_REJECTED), id=int(which))
        if not rows:
            raise NotFoundError(f"statement {which}: {_why_not(database, int(which))}")
        return _one_row_each(rows)
    return _one_row_each(who(database, which, Filter(act="all", limit=limit * 3)))[:limit]


def _one_row_each(rows: Iterable[Row]) -> list[Row]:
    """One row a statement, its speakers joined."""
    found: dict[int, Row] = {}
    for row in rows:
        name = row["speaker"] or row["mention"]
        if row["statement_id"] in found:
            held = found[row["statement_id"]]
            held["speaker"] = "; ".join(n for n in (held["speaker"], name) if n)
        else:
            found[row["statement_id"]] = {**row, "speaker": name}
    return list(found.values())


def sources(database: Database, statement_id: int) -> list[Row]:
    """The works behind a statement, the surest first."""
    return database.rows(
        "select * from statement_sources where statement_id = :id order by confidence desc, work_id, marker",
        id=statement_id,
    )


def find_works(database: Database, which: str, limit: int = 20) -> list[Row]:
    """The work with this id (of one that was merged, the work it was taken for), or those whose citation holds all the words;
    NotFoundError for an id that is none."""
    if not which.isdecimal():
        return works(database, which, limit)
    rows = database.rows(
        "select * from work_usage where work_id = :id or (work_id in (select work_id from citations where found_id = :id) "
        "and not exists (select 1 from citations where work_id = :id)) order by work_id",
        id=int(which),
    )
    if not rows:
        raise NotFoundError(f"work {which}: not in {database.name}; `claimdb works` lists them")
    return rows


def cited(database: Database, work_id: int) -> list[Row]:
    """The statements that rest on a work."""
    return database.rows(
        "select * from statement_sources where work_id = :id order by published is null, published desc, statement_id",
        id=work_id,
    )


def cited_in(database: Database, work_id: int) -> list[Row]:
    """The articles that cite a work."""
    return database.rows(
        "select distinct a.id as article_id, a.published, a.outlet, a.title from citations c join articles a on a.id = c.article_id "
        "where c.work_id = :id and a.current = 1 order by a.id",
        id=work_id,
    )


def speakers(
    database: Database, words: str | None = None, kind: str | None = None, limit: int | None = None
) -> list[Row]:
    """All speakers with the number of their statements, the most quoted first; `words` narrows to one name."""
    where, values = "where 1 = 1", dict[str, Any]()
    if words:
        where += " and p.id in (select speaker_id from speaker_names where key like :key)"
        values["key"] = f"%{name_key(words)}%"
    if kind:
        where, values["kind"] = where + " and p.kind = :kind", kind
    rows = database.rows(f"{_SPEAKERS} {where} {_MOST_QUOTED}{_at_most(limit)}", **values)
    names: dict[int, list[str]] = {}
    for chunk in chunks(r["speaker_id"] for r in rows):
        listed = ", ".join(str(int(i)) for i in chunk)
        for n in database.rows(
            f"select speaker_id, name from speaker_names where speaker_id in ({listed}) order by name"
        ):
            names.setdefault(n["speaker_id"], []).append(n["name"])
    for row in rows:
        row["names"] = "; ".join(n for n in names.get(row["speaker_id"], ()) if n != row["speaker"]) or None
    return rows


def works(
    database: Database,
    words: str | None = None,
    limit: int | None = None,
    kind: str | None = None,
    shared_by: int | None = None,
) -> list[Row]:
    """Works with how often they are cited, the most cited first; `words` are parts of author, title, container or address, `shared_by` is in
    how many articles a work is cited at least."""
    listed = (words or "").lower().split()
    text = "lower(" + " || ' ' || ".join(f"coalesce({column}, '')" for column in _CITED_BY) + ")"
    where = [f"{text} like :w{i}" for i in range(len(listed))] + (["kind = :kind"] if kind else [])
    values: dict[str, Any] = {f"w{i}": f"%{w}%" for i, w in enumerate(listed)} | ({"kind": kind} if kind else {})
    shared = ""
    if shared_by:
        values["least"] = shared_by
        shared = (
            " and work_id in (select c.work_id from citations c join articles a on a.id = c.article_id where a.current = 1 "
            "group by c.work_id having count(distinct c.article_id) >= :least)"
        )
    return database.rows(
        f"select * from work_usage where work_id in (select id from works where {' and '.join(where) or '1 = 1'}){shared} "
        f"order by citations desc, work_id{_at_most(limit)}",
        **values,
    )


_CITED_BY = ("label", "authors", "title", "container", "url", "doi")


def claims(database: Database, words: str | None = None, limit: int | None = None) -> list[Row]:
    """Statements that share a claim, claim by claim, the claim told most often first."""
    where, values = "1 = 1", dict[str, Any]()
    if words:
        condition, values["words"] = match_words(database, "statements", "statement_id", words)
        where = f"claim_id in (select claim_id from claim_variants where {condition})"
    return database.rows(
        f"select v.*, count(*) over (partition by claim_id) as told from claim_variants v where {where} "
        f"order by told desc, claim_id, published is null, published, statement_id{_at_most(limit)}",
        **values,
    )


def articles(
    database: Database, words: str | None = None, outlet: str | None = None, limit: int | None = None
) -> list[Row]:
    """All articles with what was found in each, newest first."""
    where, values = "where 1 = 1", dict[str, Any]()
    if words:
        condition, values["words"] = match_words(database, "articles", "article_id", words)
        where += f" and {condition}"
    if outlet:
        where, values["outlet"] = where + " and lower(outlet) like :outlet", f"%{outlet.lower()}%"
    return database.rows(
        f"select * from article_overview {where} order by published is null, published desc, article_id{_at_most(limit)}",
        **values,
    )


def find_article(database: Database, which: str) -> Row:
    """An article by its id (or `ARTICLE` words of its title), with its text; NotFoundError if there is none."""
    select = "select id as article_id, title, outlet, authors, published, published_from, place, url, text, warnings, document_id, current from articles"
    rows = database.rows(f"{select} where id = :id", id=int(which)) if which.isdecimal() else []
    if not rows and not which.isdecimal():
        rows = database.rows(
            f"{select} where lower(title) like :title and current = 1 order by id limit 1", title=f"%{which.lower()}%"
        )
    if not rows:
        raise NotFoundError(f"article {which}: not in {database.name}; `claimdb articles` lists them")
    return rows[0]


def statements_of(database: Database, article_id: int, rejected: bool = False) -> list[Row]:
    """An article's statements in order, with spans and speakers joined into one row each; `added` is 1 for one that a person added.
    `rejected`: those too that a person rejected."""
    shown = "" if rejected else "and (s.confirmed is null or s.confirmed = 1) "
    rows = database.rows(
        'select s.id as statement_id, s.start, s."end", s.kind, s.act, s.words as statement, s.confidence, s.cue, p.name as speaker, t.mention, '
        "t.basis as speaker_basis, t.confidence as speaker_confidence, s.source_count, s.confirmed, case when s.decision_id is null then 0 else 1 end as added, t.position from statements s "
        "left join attributions t on t.statement_id = s.id left join speakers p on p.id = t.speaker_id "
        f'where s.article_id = :id {shown}order by s.start, s."end" desc, s.id, t.position',
        id=article_id,
    )
    return _one_row_each(rows)


def speakers_of(database: Database, statement: int) -> list[Row]:
    """Who said a statement, in order."""
    return database.rows(
        "select p.name as speaker, t.mention, t.kind from attributions t left join speakers p on p.id = t.speaker_id "
        "where t.statement_id = :id order by t.position",
        id=statement,
    )


def annotations_of(database: Database, statements: Iterable[int]) -> dict[int, list[Row]]:
    """`{statement: its labels, remarks and verdicts}` with who added each and when, the oldest first."""
    found: dict[int, list[Row]] = {}
    for chunk in chunks(statements):
        listed = ", ".join(str(int(i)) for i in chunk)
        for r in database.rows(
            "select x.statement_id, x.type, x.value, d.made_by, d.made_at from statement_annotations x join decisions d on d.id = x.decision_id "
            f"where x.statement_id in ({listed}) order by x.statement_id, x.decision_id"
        ):
            found.setdefault(r.pop("statement_id"), []).append(r)
    return found


def runs(database: Database, limit: int | None = None) -> list[Row]:
    """What was read when, by which version, newest first; `current` is how many documents are stored as that run read them."""
    return database.rows(f"{_RUNS} order by id desc{_at_most(limit)}")


_RUNS = (
    "select id as run_id, kind, started, finished, status, program, extractor, documents, articles, statements, "
    "(select count(*) from documents d where d.reading_run_id = runs.id) as current, revoked_at from runs"
)


def find_run(database: Database, number: int) -> Row:
    """The run of this number; NotFoundError if there is none."""
    rows = database.rows(f"{_RUNS} where id = :id", id=number)
    if not rows:
        raise NotFoundError(f"run {number}: not in {database.name}; `claimdb runs` lists them")
    return rows[0]


def found_by(database: Database, number: int) -> list[Row]:
    """The articles of the documents that are stored as a run read them, with how many of their statements that run found; NotFoundError
    if there is no such run."""
    find_run(database, number)
    return database.rows(
        "select d.id as document_id, d.source, a.id as article_id, a.title, a.outlet, a.published, "
        "(select count(*) from statements s where s.article_id = a.id and s.run_id = :id) as statements "
        "from documents d left join articles a on a.document_id = d.id where d.reading_run_id = :id order by d.id, a.number",
        id=number,
    )


def stats(database: Database) -> list[Row]:
    """What the file holds: one row a thing counted."""
    counted = (
        ("documents", "documents", "replaced_by is null"),
        ("older versions", "documents", "replaced_by is not null"),
        ("articles", "articles s", "s.current = 1"),
        ("statements", "statements s", f"{SHOWN} and s.kind <> 'assertion'"),
        *((f"  {kind}", "statements s", f"{SHOWN} and s.kind = '{kind}'") for kind in KINDS if kind != "assertion"),
        (
            "  without a speaker",
            "statements s",
            f"{SHOWN} and s.kind <> 'assertion' and s.id not in (select statement_id from attributions)",
        ),
        ("assertions", "statements s", f"{SHOWN} and s.kind = 'assertion'"),
        ("statements with a source", "statements s", f"{SHOWN} and s.source_count > 0"),
        ("speakers", "speakers", "1 = 1"),
        ("outlets", "outlets", "1 = 1"),
        ("notes", "notes", "1 = 1"),
        ("works", "works w", "exists (select 1 from citations c where c.work_id = w.id)"),
        ("claims told more than once", "claims", "1 = 1"),
    )
    return [
        {"what": name, "count": database.rows(f"select count(*) as n from {table} where {where}")[0]["n"]}
        for name, table, where in counted
    ]


def find_documents(database: Database, which: str) -> list[Row]:
    """The document with this id, or all versions of the source with this path or URL; NotFoundError if there is none."""
    select = "select id as document_id, source, read_at, replaced_by from documents"
    rows = database.rows(f"{select} where source = :source order by id", source=which)
    if not rows and which.isdecimal():
        rows = database.rows(f"{select} where id = :id", id=int(which))
    if not rows:
        raise NotFoundError(f"document {which}: not in {database.name}; `claimdb articles --nl` gives the ids")
    return rows

"""What is made from the tables and can be made anew at any time: the reporting views, the search index, the triggers.

Migrations drop all of it before their first step and make it anew after the last. The views filter, sort and count by narrow
columns of `statements`, so that they stay quick when there are many.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from sqlalchemy import Connection

SHOWN = "s.current = 1 and (s.confirmed is null or s.confirmed = 1)"
"""What a view may show: newest versions, and nothing that a person has rejected."""

VIEWS = {
    "who_said_what": f"""
        select s.id as statement_id, s.said_on, s.published, a.published_from, s.outlet, a.title,
               p.name as speaker, coalesce(p.kind, t.kind) as speaker_kind, t.basis as speaker_basis, t.confidence as speaker_confidence,
               t.mention, s.kind, s.act, s.words as statement, s.cue, s.channel, s.confidence, s.confirmed, s.source_count,
               t.speaker_id, s.article_id, s.claim_id, t.role, t.position as speaker_number, s.parent_id
        from statements s
        join articles a on a.id = s.article_id
        left join attributions t on t.statement_id = s.id
        left join speakers p on p.id = t.speaker_id
        where {SHOWN}""",
    "statement_sources": f"""
        select s.id as statement_id,
               (select {{speaker_names}} from attributions t left join speakers p on p.id = t.speaker_id
                where t.statement_id = s.id) as speaker,
               s.kind, s.words as statement, c.label as marker, coalesce(n.text, c.text) as note,
               w.id as work_id, w.label as work, w.authors, w.title as work_title, w.container, w.issued, w.url, w.doi,
               b.how, b.confidence, b.locator, s.article_id, a.title, s.outlet, s.published, c.relation, c.origin, w.kind as work_kind,
               s.confirmed
        from statement_works b
        join statements s on s.id = b.statement_id
        join articles a on a.id = s.article_id
        left join citations c on c.id = b.citation_id
        left join notes n on n.id = c.note_id
        left join works w on w.id = b.work_id
        where {SHOWN}""",
    "work_usage": f"""
        select w.id as work_id, w.label as work, w.authors, w.title, w.container, w.issued, w.url, w.doi,
               (select count(*) from citations c join articles a on a.id = c.article_id
                where c.work_id = w.id and a.current = 1) as citations,
               (select count(distinct s.id) from statement_works b join statements s on s.id = b.statement_id
                where b.work_id = w.id and {SHOWN}) as statements,
               (select count(distinct c.article_id) from citations c join articles a on a.id = c.article_id
                where c.work_id = w.id and a.current = 1) as articles, w.kind
        from works w
        where exists (select 1 from citations c where c.work_id = w.id)""",
    "claim_variants": f"""
        select s.claim_id, s.id as statement_id, p.name as speaker, s.kind, s.words as statement, s.outlet, s.published,
               a.title, t.speaker_id, s.article_id,
               (select count(distinct o.article_id) from statements o where o.claim_id = s.claim_id and o.current = 1
                and (o.confirmed is null or o.confirmed = 1)) as articles,
               (select count(distinct coalesce(x.original_id, x.id)) from statements o join articles x on x.id = o.article_id
                where o.claim_id = s.claim_id and o.current = 1 and (o.confirmed is null or o.confirmed = 1)) as printings,
               s.confirmed
        from statements s
        join articles a on a.id = s.article_id
        left join attributions t on t.statement_id = s.id and t.position = 1
        left join speakers p on p.id = t.speaker_id
        where s.claim_id is not null and {SHOWN}""",
    "unsourced_statements": f"""
        select s.id as statement_id, p.name as speaker, s.kind, s.words as statement, a.title, s.outlet, s.published,
               t.speaker_id, s.article_id, s.confirmed
        from statements s
        join articles a on a.id = s.article_id
        left join attributions t on t.statement_id = s.id and t.position = 1
        left join speakers p on p.id = t.speaker_id
        where s.source_count = 0 and {SHOWN}""",
    "article_overview": f"""
        select a.id as article_id, a.published, a.outlet, a.title, a.authors,
               (select count(*) from statements s where s.article_id = a.id and {SHOWN}) as statements,
               (select count(distinct t.speaker_id) from attributions t join statements s on s.id = t.statement_id
                where s.article_id = a.id and {SHOWN}) as speakers,
               (select count(*) from notes n where n.article_id = a.id) as notes,
               (select count(distinct c.work_id) from citations c where c.article_id = a.id) as works,
               a.original_id
        from articles a
        where a.current = 1""",
    "speaker_roles": f"""
        select t.speaker_id, p.name as speaker, t.role, a.published, a.outlet, a.title, s.article_id, count(*) as statements
        from attributions t
        join statements s on s.id = t.statement_id
        join articles a on a.id = s.article_id
        join speakers p on p.id = t.speaker_id
        where t.role is not null and {SHOWN}
        group by t.speaker_id, p.name, t.role, a.published, a.outlet, a.title, s.article_id""",
    "annotations": f"""
        select x.type, x.value, d.made_by, d.made_at, x.statement_id, s.words as statement, null as work_id, null as work, x.decision_id
        from statement_annotations x
        join decisions d on d.id = x.decision_id
        join statements s on s.id = x.statement_id
        where {SHOWN}
        union all
        select x.type, x.value, d.made_by, d.made_at, null, null, x.work_id, w.label, x.decision_id
        from work_annotations x
        join decisions d on d.id = x.decision_id
        join works w on w.id = x.work_id""",
}

VIEW_NOTES = {
    "who_said_what": "Who said what: one row for each statement and speaker; a statement without a speaker has one row, speaker empty.",
    "statement_sources": "Which works back a statement, and how we know: one row for each statement and work. It cites; it does not prove.",
    "work_usage": "Works with how often they are cited, and how many statements and articles rest on them.",
    "claim_variants": "Statements of a claim that has been told more than once.",
    "unsourced_statements": "Statements with no work behind them.",
    "article_overview": "Articles with what was found in each.",
    "speaker_roles": "What was printed beside a speaker's name, and when: one row for each speaker, role and article.",
    "annotations": "Labels, remarks and verdicts that people added to statements and works.",
}

_COLUMN_NOTES = {
    "statement_id": "statement", "said_on": "when it was said, only where the text tells", "published": "date of its article, as precise as known",
    "published_from": "what that date rests on", "outlet": "where it was printed", "title": "title of its article",
    "speaker": "who is reported to have said it; empty where the text does not tell", "speaker_kind": "`person`, `organization`, `group` or `anonymous`",
    "speaker_basis": "how the speaker was found: `printed` (this very name), `part`, `role`, `pronoun`, `carried`, `author`, `person` (somebody decided)",
    "speaker_confidence": "that it was this one, 0 to 1", "mention": "how the passage names the speaker",
    "kind": "`direct`, `mixed`, `indirect`, `document` or `assertion`", "act": "`speech` or `attitude`", "statement": "what was said",
    "cue": "the words that say that it was said", "channel": "in what it was said", "confidence": "0 to 1", "confirmed": "1 if a person has confirmed it",
    "source_count": "works behind it", "speaker_id": "speaker", "article_id": "article", "claim_id": "claim that it shares with others",
    "marker": "sign of the note", "note": "the note as printed", "work_id": "work", "work": "short citation", "authors": "authors",
    "work_title": "title of the work", "container": "journal, newspaper or site it appeared in", "issued": "its date", "url": "its address", "doi": "its DOI",
    "how": "why we believe that it backs the statement: `marker`, `sentence`, `link`, `named` or `manual`", "locator": "page or place",
    "citations": "how often it is cited", "statements": "how many statements", "articles": "in how many articles", "speakers": "how many speakers",
    "notes": "how many notes", "works": "how many works", "role": "title or description printed beside the name that day",
    "relation": "the signal before the citation (`see`, `cf.`, `quoted in`)", "origin": "where the citation comes from: `note`, `link` or `named`",
    "work_kind": "kind of the work: `article`, `book`, `report`, `web page`, ...",
    "parent_id": "the statement that it stands in", "printings": "in how many articles that are no copies of one another",
    "original_id": "the article that printed nearly the same text first", "type": "`tag`, `comment` or `rating`", "value": "its words",
    "made_by": "who", "made_at": "when (UTC)", "decision_id": "decision that added it",
    "speaker_number": "place among the speakers of the statement, from 1",
}  # fmt: skip
_COLUMN_ORDER = {
    "who_said_what": "statement_id said_on published published_from outlet title speaker speaker_kind speaker_basis speaker_confidence mention kind act "
    "statement cue channel confidence confirmed source_count speaker_id article_id claim_id role speaker_number parent_id",
    "statement_sources": "statement_id speaker kind statement marker note work_id work authors work_title container issued url doi how confidence locator "
    "article_id title outlet published relation origin work_kind confirmed",
    "work_usage": "work_id work authors title container issued url doi citations statements articles kind",
    "claim_variants": "claim_id statement_id speaker kind statement outlet published title speaker_id article_id articles printings confirmed",
    "unsourced_statements": "statement_id speaker kind statement title outlet published speaker_id article_id confirmed",
    "article_overview": "article_id published outlet title authors statements speakers notes works original_id",
    "speaker_roles": "speaker_id speaker role published outlet title article_id statements",
    "annotations": "type value made_by made_at statement_id statement work_id work decision_id",
}
VIEW_COLUMNS = {
    view: {column: _COLUMN_NOTES[column] for column in order.split()} for view, order in _COLUMN_ORDER.items()
}
VIEW_COLUMNS["work_usage"]["kind"] = _COLUMN_NOTES["work_kind"]
"""`{view: {column: what it holds}}` in the views' own order; a test holds it to the views."""

_SPEAKER_NAMES = {
    "sqlite": "group_concat(coalesce(p.name, t.mention), '; ')",
    "postgresql": "string_agg(coalesce(p.name, t.mention), '; ' order by t.position)",
}

_TOKENIZER = "porter unicode61 remove_diacritics 2"
SEARCHED = {"statements": ("words",), "articles": ("title", "text")}
"""Tables with a search index `<table>_fts`, and the columns in it."""


def views_sql(dialect: str) -> dict[str, str]:
    """`{view: its create statement}` for `sqlite` or `postgresql`."""
    return {
        name: f"create view {name} as {body.replace('{speaker_names}', _SPEAKER_NAMES[dialect])}"
        for name, body in VIEWS.items()
    }


def _sqlite_search() -> list[str]:
    made = []
    for table, columns in SEARCHED.items():
        listed, old, new = (", ".join(f"{p}{c}" for c in columns) for p in ("", "old.", "new."))
        fts = f"{table}_fts"
        remove = f"insert into {fts}({fts}, rowid, {listed}) values ('delete', old.id, {old});"
        made += [
            f'create virtual table {fts} using fts5({listed}, content="{table}", content_rowid="id", tokenize="{_TOKENIZER}")',
            f"create trigger {table}_fts_delete after delete on {table} begin {remove} end",
            f"create trigger {table}_fts_update after update of {listed} on {table} begin {remove} "
            f"insert into {fts}(rowid, {listed}) values (new.id, {new}); end",
        ]
    for event in ("update", "delete"):
        made.append(
            f"create trigger decisions_no_{event} before {event} on decisions begin "
            "select raise(abort, 'decisions are only ever added'); end"
        )
    return made


_POSTGRESQL_SEARCH = [
    "create index ix_statements_search on statements using gin (to_tsvector('english', words))",
    "create index ix_articles_search on articles using gin (to_tsvector('english', coalesce(title, '') || ' ' || text))",
    "create rule decisions_no_update as on update to decisions do instead nothing",
    "create rule decisions_no_delete as on delete to decisions do instead nothing",
]


def derived_sql(dialect: str) -> list[str]:
    """All statements that make the derived things."""
    search = _sqlite_search() if dialect == "sqlite" else _POSTGRESQL_SEARCH
    return [*views_sql(dialect).values(), *search]


def surface_hash() -> str:
    """A hash of the derived SQL of both dialects: pinned to the head revision by a test."""
    text = "\n".join(derived_sql("sqlite") + derived_sql("postgresql"))
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:16]


def drop_derived(connection: Connection) -> None:
    """Drop views, search index and triggers, where they are."""
    run = connection.exec_driver_sql
    for view in VIEWS:
        run(f"drop view if exists {view}")
    if connection.dialect.name == "sqlite":
        for table in SEARCHED:
            run(f"drop trigger if exists {table}_fts_delete")
            run(f"drop trigger if exists {table}_fts_update")
            run(f"drop table if exists {table}_fts")
        run("drop trigger if exists decisions_no_update")
        run("drop trigger if exists decisions_no_delete")
    else:
        run("drop index if exists ix_statements_search")
        run("drop index if exists ix_articles_search")
        if run("select to_regclass('decisions')").scalar():
            run("drop rule if exists decisions_no_update on decisions")
            run("drop rule if exists decisions_no_delete on decisions")


def make_derived(connection: Connection) -> None:
    """Make them anew and fill the search index."""
    for statement in derived_sql(connection.dialect.name):
        connection.exec_driver_sql(statement)
    if connection.dialect.name == "sqlite":
        for table in SEARCHED:
            connection.exec_driver_sql(f"insert into {table}_fts({table}_fts) values ('rebuild')")


def index_new(connection: Connection, table: str, first: int, last: int) -> None:
    """Put the rows `first` to `last` (ids, both included) into the search index: once a batch, since a trigger costs 2.5 times as much."""
    if connection.dialect.name == "sqlite":
        listed = ", ".join(SEARCHED[table])
        connection.exec_driver_sql(
            f"insert into {table}_fts(rowid, {listed}) select id, {listed} from {table} where id between ? and ?",
            (first, last),
        )


def index_again(connection: Connection, table: str, ids: Sequence[int]) -> None:
    """Put rows that were stored again under their old ids into the search index."""
    if connection.dialect.name == "sqlite" and ids:
        listed = ", ".join(SEARCHED[table])
        sql = f"insert into {table}_fts(rowid, {listed}) select id, {listed} from {table} where id = ?"
        connection.exec_driver_sql(sql, [(i,) for i in ids])

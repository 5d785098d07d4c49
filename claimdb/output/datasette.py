"""How Datasette shows a database: titles, descriptions, facets, sorting, search and ready-made questions.

One description for both of Datasette's lines: 0.65 reads all of it from metadata; 1.0 reads table settings and queries from its
configuration file, and descriptions from metadata. Keys under `databases` are the file's stem.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

LABELS = {
    "speakers": "name", "works": "label", "articles": "title", "statements": "excerpt", "outlets": "name", "authors": "name", "claims": "label",
    "documents": "source", "notes": "text", "citations": "text", "runs": "started",
}  # fmt: skip
"""The column that stands for a row where another table points to it."""
HIDDEN = (
    "alembic_version", "counters", "speaker_blocks", "work_keys", "marker_notes", "statement_markers", "statement_spans", "article_authors",
    "decision_keys", "decision_targets", "found_statements",
)  # fmt: skip
_VIEWS: dict[str, dict[str, Any]] = {
    "who_said_what": {"facets": ["speaker", "kind", "outlet", "act"], "sort_desc": "published", "fts_table": "statements_fts", "fts_pk": "statement_id"},
    "statement_sources": {"facets": ["how", "origin", "work_kind", "container", "outlet"], "sort_desc": "published", "fts_table": "statements_fts", "fts_pk": "statement_id"},
    "work_usage": {"facets": ["kind", "container"], "sort_desc": "citations"},
    "claim_variants": {"facets": ["speaker", "outlet"], "sort": "claim_id"},
    "unsourced_statements": {"facets": ["speaker", "kind", "outlet"], "sort_desc": "published", "fts_table": "statements_fts", "fts_pk": "statement_id"},
    "article_overview": {"facets": ["outlet"], "sort_desc": "published", "fts_table": "articles_fts", "fts_pk": "article_id"},
}  # fmt: skip
_TABLES: dict[str, dict[str, Any]] = {
    "statements": {"facets": ["kind", "act", "outlet"], "sort_desc": "published", "size": 50},
    "articles": {"facets": ["outlet", "language"], "sort_desc": "published", "size": 20},
    "speakers": {"facets": ["kind"], "sort": "name"},
    "attributions": {"facets": ["basis", "kind"]},
    "statement_works": {"facets": ["how"]},
    "works": {"facets": ["kind", "container"]},
    "citations": {"facets": ["origin", "relation", "back"]},
    "decisions": {"facets": ["action", "made_by"], "sort_desc": "id"},
}
QUERIES: dict[str, dict[str, str]] = {
    "what_did_they_say": {
        "title": "What did they say about it?",
        "description": "Statements of a speaker (any part of the name) that hold the words; leave the words empty for all.",
        "sql": "select said_on, published, outlet, speaker, speaker_basis, kind, cue, statement, source_count, statement_id from who_said_what "
        "where speaker like '%' || :speaker || '%' and (:words = '' or statement_id in "
        "(select rowid from statements_fts where statements_fts match '\"' || replace(:words, '\"', ' ') || '\"')) "
        "order by coalesce(said_on, published) is null, coalesce(said_on, published) desc limit 500",
    },
    "who_said_these_words": {
        "title": "Who said these words?",
        "description": "Statements that hold the words next to each other, with their speakers.",
        "sql": "select speaker, mention, speaker_basis, cue, statement, kind, outlet, published, source_count, statement_id from who_said_what "
        "where statement_id in (select rowid from statements_fts where statements_fts match '\"' || replace(:words, '\"', ' ') || '\"') limit 500",
    },
    "what_rests_on_this_work": {
        "title": "What rests on this work?",
        "description": "Statements that cite a work: part of its author, title, container or address.",
        "sql": "select work, how, confidence, locator, speaker, kind, statement, outlet, published, statement_id from statement_sources "
        "where work like '%' || :work || '%' or container like '%' || :work || '%' or url like '%' || :work || '%' limit 500",
    },
    "statements_without_a_source": {
        "title": "Statements without a source, by speaker",
        "description": "How many statements of each speaker cite nothing.",
        "sql": "select speaker, count(*) as statements from unsourced_statements where speaker is not null group by speaker order by statements desc limit 500",
    },
    "who_is_most_cited": {
        "title": "Who cites whom?",
        "description": "Which authors' works stand behind which speakers' statements, the most frequent first.",
        "sql": "select speaker, authors, count(*) as statements, count(distinct work_id) as works from statement_sources "
        "where authors is not null group by speaker, authors order by statements desc limit 500",
    },
}
SETTINGS = {
    "default_page_size": "50",
    "sql_time_limit_ms": "3000",
    "facet_time_limit_ms": "500",
    "default_facet_size": "20",
}
_ABOUT = "Each statement with who is reported to have said it, and the works that are cited for it. A source is cited; it does not prove."


def configure(
    stem: str, views: Mapping[str, str], columns: Mapping[str, Mapping[str, str]], tables: Mapping[str, str]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Metadata and configuration for the database whose file's stem is `stem`.

    `views` and `tables` map names to descriptions, `columns` tables and views to the descriptions of their columns.
    """
    described: dict[str, dict[str, Any]] = {}
    settings: dict[str, dict[str, Any]] = {}
    for name, description in [*views.items(), *tables.items()]:
        described[name] = {"description": description, "columns": dict(columns.get(name, {}))}
        options = dict(_VIEWS.get(name) or _TABLES.get(name) or {})
        if name in LABELS:
            options["label_column"] = LABELS[name]
        settings[name] = options
    for name in HIDDEN:
        settings.setdefault(name, {})["hidden"] = True
    queries = {name: dict(query) for name, query in QUERIES.items()}
    about = {"title": stem, "description": _ABOUT}
    metadata = {
        "title": "claimdb",
        "description": _ABOUT,
        "databases": {stem: {**about, "queries": queries, "tables": _joined(described, settings)}},
    }
    configuration = {"databases": {stem: {"queries": queries, "tables": settings}}, "settings": dict(SETTINGS)}
    return metadata, configuration


def _joined(left: Mapping[str, Mapping[str, Any]], right: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    names: Sequence[str] = list(dict.fromkeys([*left, *right]))
    return {name: {**left.get(name, {}), **right.get(name, {})} for name in names}

"""Datasette opens the database with what `serve` gives it: every configured table, view and question answers."""

import asyncio
import json

import pytest
from conftest import SEEDS, store

from claimdb.output.datasette import HIDDEN, LABELS, QUERIES, configure
from claimdb.store.database import open_database
from claimdb.store.derived import VIEW_COLUMNS, VIEW_NOTES
from claimdb.store.describe import columns, table_notes
from claimdb.store.schema import tables

datasette_app = pytest.importorskip("datasette.app")
METADATA, CONFIGURATION = configure("claims", VIEW_NOTES, columns(), table_notes())


@pytest.fixture
def get(tmp_path):
    with open_database(str(tmp_path / "claims.db"), write=True) as database:
        store(database, SEEDS)
        database.close(wrote=True)
    datasette = datasette_app.Datasette([str(tmp_path / "claims.db")], metadata=METADATA)

    def call(path):
        response = asyncio.run(datasette.client.get(path))
        return response.status_code, response.text

    yield call
    for database in datasette.databases.values():
        database.close() if hasattr(database, "close") else None


def test_keys_name_tables_and_columns_that_exist():
    described = METADATA["databases"]["claims"]["tables"]
    held = {
        **{t: {c.name for c in table.columns} for t, table in tables.items()},
        **{v: set(c) for v, c in VIEW_COLUMNS.items()},
    }
    for name, options in described.items():
        if name == "alembic_version":
            continue
        assert set(options.get("columns", {})) <= held[name]
        assert set(options.get("facets", [])) <= held[name]
        assert {options.get("sort_desc", options.get("sort"))} - {None} <= held[name]
        assert options.get("label_column") in {None, *held[name]}
    assert set(LABELS) <= set(tables)
    assert set(HIDDEN) - {"alembic_version"} <= set(tables)
    assert CONFIGURATION["databases"]["claims"]["queries"].keys() == QUERIES.keys()


def test_every_column_is_described():
    assert all(note for named in columns().values() for note in named.values())
    assert all(VIEW_NOTES[view] for view in VIEW_COLUMNS)


def test_every_page_answers(get):
    paths = [f"/claims/{name}" for name in (*VIEW_COLUMNS, *tables)]
    paths += [f"/claims/{name}?speaker=Solvay&words=harbour&work=Court" for name in QUERIES]
    paths += [
        "/claims/who_said_what?_search=harbour",
        "/claims/statements?_search=harbour",
        "/claims/statements/1",
        "/claims",
    ]
    assert {path: get(path)[0] for path in paths} == dict.fromkeys(paths, 200)


def test_the_questions_find_something(get):
    for name, parameters in (
        ("what_did_they_say", "speaker=Solvay&words="),
        ("who_said_these_words", "words=winter+storm"),
        ("what_rests_on_this_work", "work=Court+of+Audit"),
        ("statements_without_a_source", ""),
        ("who_is_most_cited", ""),
    ):
        status, body = get(f"/claims/{name}.json?_shape=array&{parameters}")
        assert (status, bool(json.loads(body))) == (200, True)

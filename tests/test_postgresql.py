"""The same schema, questions and checks on PostgreSQL; skipped without $CLAIMDB_TEST_URL (an empty database that may be filled)."""

import os
from concurrent.futures import ThreadPoolExecutor

import pytest
from conftest import SEEDS, store

from claimdb.pipeline import Resolution
from claimdb.store import query
from claimdb.store.database import database_url, open_database
from claimdb.store.export import stored_articles
from claimdb.store.forget import forget
from claimdb.store.verify import verify

URL = os.environ.get("CLAIMDB_TEST_URL")
pytestmark = pytest.mark.skipif(not URL, reason="CLAIMDB_TEST_URL is not set")


@pytest.fixture
def postgresql():
    from sqlalchemy import create_engine

    engine = create_engine(database_url(URL))
    with engine.begin() as connection:
        connection.exec_driver_sql("drop schema public cascade")
        connection.exec_driver_sql("create schema public")
    engine.dispose()
    with open_database(URL, write=True) as database:
        yield database


def test_ingest_ask_verify_forget(postgresql, tmp_path):
    store(postgresql, SEEDS)
    assert list(verify(postgresql)) == []
    with open_database(str(tmp_path / "s.db"), write=True) as sqlite:
        store(sqlite, SEEDS)
        for ask in (
            lambda db: query.said(
                db, query.find_speakers(db, "Solvay")[0]["speaker_id"], query.Filter(about="harbour")
            ),
            lambda db: query.who(db, "northern pier", query.Filter()),
            lambda db: query.sources(db, query.find_statements(db, "winter storm")[0]["statement_id"]),
            lambda db: query.cited(db, query.find_works(db, "Building Nothing")[0]["work_id"]),
            query.works,
            query.claims,
            lambda db: query.articles(db, "ferries"),
            query.stats,
            lambda db: query.notes_of(db, 7),
        ):
            assert [list(r.values()) for r in ask(postgresql)] == [list(r.values()) for r in ask(sqlite)]
        left, right = (
            [(a["title"], p.parts["references"].get(a["id"])) for p in stored_articles(db) for a in p.articles]
            for db in (postgresql, sqlite)
        )
        assert left == right
    forget(postgresql, 1, Resolution())
    assert list(verify(postgresql)) == []


def test_views_have_the_same_columns(postgresql):
    from claimdb.store.derived import VIEW_COLUMNS

    for view, named in VIEW_COLUMNS.items():
        with postgresql.reading() as connection:
            assert list(connection.exec_driver_sql(f"select * from {view}").keys()) == list(named)


def test_two_writers_wait_for_each_other(postgresql, tmp_path):
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        for number in range(20):
            (tmp_path / name / f"{number}.txt").write_text(
                f"A title of {name if number % 2 else 'both'}\n\nAnna Lind said that it will rain for {number} days.\n"
            )

    def ingest(name):
        with open_database(URL, write=True) as database:
            return [o.status for o in store(database, tmp_path / name, batch=3)]

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(ingest, ("one", "two")))
    assert list(verify(postgresql)) == []
    assert postgresql.rows("select count(*) as n from documents")[0]["n"] == 30

"""The same schema, questions and checks on PostgreSQL; skipped without $CLAIMDB_TEST_URL (an empty database that may be filled)."""

import os
from concurrent.futures import ThreadPoolExecutor

import pytest
from conftest import SEEDS, store

from claimdb.pipeline import Resolution
from claimdb.store import citations, query
from claimdb.store.database import Database, database_url, migrate, open_database
from claimdb.store.decide_works import merge_works, split_work, undo_work_decision
from claimdb.store.export import stored_articles
from claimdb.store.forget import forget
from claimdb.store.records import bring_up_works
from claimdb.store.verify import verify
from claimdb.store.work_decisions import work_decisions

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
            lambda db: query.works(db, kind="book", shared_by=1),
            lambda db: citations.notes_of(db, 7),
            citations.notes_of,
            citations.unresolved_of,
            lambda db: citations.citations_of(db, 4),
            lambda db: citations.record_of(db, 4),
            citations.work_records,
        ):
            left, right = (
                [list(r.values()) if isinstance(r, dict) else r for r in ask(db)] for db in (postgresql, sqlite)
            )
            assert left == right
        left, right = (
            [(a["title"], p.parts["references"].get(a["id"])) for p in stored_articles(db) for a in p.articles]
            for db in (postgresql, sqlite)
        )
        assert left == right
    forget(postgresql, 1, Resolution())
    assert list(verify(postgresql)) == []


def test_decisions_on_works(postgresql):
    store(postgresql, SEEDS)
    before = postgresql.rows("select id, work_id, found_id from citations order by id")
    works = postgresql.rows("select * from works order by id")
    merged = merge_works(postgresql, Resolution(), [3, 7], "Lena", None)
    split, new = split_work(postgresql, Resolution(), 4, [5], "Lena", "another edition")
    assert [r["citation_id"] for r in citations.citations_of(postgresql, 3)] == [3, 9]
    assert [r["citation_id"] for r in citations.citations_of(postgresql, new)] == [5]
    assert list(verify(postgresql)) == []
    for number in (split, merged):
        undo_work_decision(postgresql, Resolution(), number, "Lena", None)
    assert postgresql.rows("select id, work_id, found_id from citations order by id") == before
    assert postgresql.rows("select * from works order by id") == works
    assert [d["holds"] for d in work_decisions(postgresql)] == [1, 1, 0, 0]


def test_decisions_on_statements(postgresql, tmp_path):
    import json

    from test_decisions_elsewhere import shown, state
    from test_statement_decisions import ACTIONS, FERRY, OTHER

    from claimdb.store.exchange import export_decisions, import_decisions
    from claimdb.store.history import history
    from claimdb.store.undo import undo

    for name, text in (("ferry.txt", FERRY), ("other.txt", OTHER)):
        (tmp_path / name).write_text(text)
    store(postgresql, tmp_path / "ferry.txt", tmp_path / "other.txt")
    before = state(postgresql)
    for action in ACTIONS.values():
        action(postgresql)
    assert list(verify(postgresql)) == []
    lines = [json.dumps(line) for line in export_decisions(postgresql)]
    with open_database(str(tmp_path / "s.db"), write=True) as sqlite:
        store(sqlite, tmp_path / "ferry.txt", tmp_path / "other.txt")
        assert import_decisions(sqlite, Resolution(), lines, "lines").orphaned == ()
        assert shown(sqlite) == shown(postgresql)
    decided = shown(postgresql)
    forget(postgresql, 1, Resolution())
    assert list(verify(postgresql)) == []
    store(postgresql, tmp_path / "ferry.txt")
    assert shown(postgresql) == decided
    for row in history(postgresql):
        undo(postgresql, Resolution(), row["decision_id"], "Lena")
    assert list(verify(postgresql)) == []
    assert [len(rows) for rows in state(postgresql).values()] == [len(rows) for rows in before.values()]


def test_rows_of_the_first_revision_are_kept():
    """An empty database at the first revision, some rows put in, then brought up."""
    from sqlalchemy import create_engine

    engine = create_engine(database_url(URL))
    with engine.begin() as connection:
        connection.exec_driver_sql("drop schema public cascade")
        connection.exec_driver_sql("create schema public")
    with Database(engine, "test") as database:
        migrate(database, "b1f0c2d4e6a8")
        with database.transaction() as connection:
            for sql in FIRST:
                connection.exec_driver_sql(sql)
    with open_database(URL, write=True) as database:
        assert database.was == "older"
        assert database.rows("select kind, recipe from works") == [{"kind": "book", "recipe": "works-1"}]
        assert database.rows("select origin, found_id from citations order by id") == [
            {"origin": "note", "found_id": 1},
            {"origin": "link", "found_id": 1},
        ]
        assert bring_up_works(database, Resolution()) == 1
        assert {r["citation_id"] for r in database.rows("select citation_id from work_fields")} == {1}


CSL = '{"type": "book", "title": "Walls of the Coast"}'
FIRST = (
    "insert into runs values (1, '0', 'x', '{}', 'now', null, 'done', 1, 1, 0)",
    "insert into documents (id, hash, size, media_type, bytes, text, run_id, read_at) values (1, 'h', 1, 'text/plain', '', 'a', 1, 'now')",
    "insert into articles (id, document_id, run_id, number, start, \"end\", text, hash, current) values (1, 1, 1, 1, 0, 1, 'a', 'h', 1)",
    "insert into notes (id, article_id, number, text) values (1, 1, 1, 'Walls')",
    f"insert into works (id, label, title, csl) values (1, 'Walls', 'Walls of the Coast', '{CSL}')",
    f"insert into citations (id, article_id, number, note_id, work_id, text, csl) values (1, 1, 1, 1, 1, 'Walls', '{CSL}'), (2, 1, 2, null, 1, 'Walls', '{CSL}')",
)


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


def test_documents_are_read_again_and_a_run_is_revoked(postgresql):
    from test_upgrade import claims_of, of_another, read_again, rows_of

    from claimdb.store.runs import revoke_run

    store(postgresql, SEEDS)
    before, claims = rows_of(postgresql), claims_of(postgresql)
    assert read_again(postgresql, of_another).rewritten > 0
    assert list(verify(postgresql)) == []
    assert revoke_run(postgresql, 2, Resolution()) == {"restored": 5, "unread": 0, "dropped": 0}
    assert (rows_of(postgresql), claims_of(postgresql)) == (before, claims)
    assert list(verify(postgresql)) == []

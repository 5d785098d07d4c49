"""Migrations: empty to head equals the models; rows survive; older and newer files are said clearly."""

import re
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from conftest import SEEDS, everything, store

from claimdb.errors import DatabaseError
from claimdb.pipeline import Resolution
from claimdb.store.database import HEAD, known_revisions, migrations_folder, open_database
from claimdb.store.derived import SEARCHED, VIEW_COLUMNS, surface_hash
from claimdb.store.records import bring_up_works
from claimdb.store.schema import Base
from claimdb.store.verify import verify

SURFACE = {"b1f0c2d4e6a8": "e91d3759ed816d8d", "c4a7e19d52b3": "df5598f5496fd2b7", "e8d25b7f1c06": "991fa4dc4e49f359"}
"""The hash of views, search index and triggers at each revision: a view that changes gets a revision."""
INTERFACE = {
    "who_said_what": "statement_id said_on published published_from outlet title speaker speaker_kind speaker_basis speaker_confidence mention kind act statement cue channel confidence confirmed source_count speaker_id article_id claim_id",
    "statement_sources": "statement_id speaker kind statement marker note work_id work authors work_title container issued url doi how confidence article_id title outlet published",
    "work_usage": "work_id work authors title container issued url doi citations statements articles",
    "claim_variants": "claim_id statement_id speaker kind statement outlet published title speaker_id article_id articles",
    "unsourced_statements": "statement_id speaker kind statement title outlet published speaker_id article_id",
    "article_overview": "article_id published outlet title authors statements speakers notes works",
}


def test_head_is_the_newest_revision():
    files = list((migrations_folder() / "versions").glob("*.py"))
    revisions = {re.search(r'^revision.*?"(\w+)"', f.read_text(), re.M)[1]: f for f in files}
    parents = {re.search(r"^down_revision.*?= (.*)$", f.read_text(), re.M)[1].strip('"') for f in files}
    assert set(revisions) - parents == {HEAD}
    assert known_revisions() == set(revisions)


def test_a_revision_imports_nothing_of_ours():
    for file in (migrations_folder() / "versions").glob("*.py"):
        assert "claimdb" not in re.sub(r'""".*?"""', "", file.read_text(), flags=re.S)


def test_the_surface_is_pinned_to_the_head():
    assert surface_hash() == SURFACE[HEAD]


def test_migrated_database_equals_the_models(db):
    def include(name, type_, _):
        return not (type_ == "table" and any(name.startswith(f"{table}_fts") for table in SEARCHED))

    with db.reading() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": include, "compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


@pytest.mark.parametrize("view", INTERFACE)
def test_views_have_the_columns_that_others_rely_on(db, view):
    with db.reading() as connection:
        columns = list(connection.exec_driver_sql(f"select * from {view}").keys())
    assert set(INTERFACE[view].split()) <= set(columns)
    assert columns == list(VIEW_COLUMNS[view])


def test_the_evidence_holds_in_plain_sql(seeded):
    wrong = seeded.rows(
        'select s.id from statements s join articles a on a.id = s.article_id where substr(a.text, s.start + 1, s."end" - s.start) <> s.text'
    )
    assert wrong == []


def test_migrating_a_filled_database_again_keeps_every_row(tmp_path):
    """An older file: the newest revision is taken off the version table and the derived things are missing."""
    path = tmp_path / "old.db"
    with open_database(str(path), write=True) as database:
        store(database, SEEDS)
        before = everything(database)
    raw = sqlite3.connect(path)
    raw.execute("drop view who_said_what")
    raw.execute("drop trigger statements_fts_delete")
    raw.commit()
    raw.close()
    from claimdb.store.database import migrate

    with open_database(str(path), write=True) as database:
        migrate(database, HEAD)
        assert everything(database) == before
        assert database.rows("select count(*) as n from who_said_what")[0]["n"] > 50


def test_an_unknown_revision_is_newer_and_refused(db, tmp_path):
    db.close()
    raw = sqlite3.connect(tmp_path / "claims.db")
    raw.execute("update alembic_version set version_num = 'ffffffffffff'")
    raw.commit()
    raw.close()
    for write in (True, False):
        with pytest.raises(DatabaseError, match="newer claimdb"):
            open_database(str(tmp_path / "claims.db"), write=write)


def test_missing_empty_and_foreign_files_are_said_in_one_line(tmp_path):
    with pytest.raises(DatabaseError, match="no such database; make one with"):
        open_database(str(tmp_path / "none.db"))
    (tmp_path / "text.db").write_text("no database at all, but long enough to be one of them")
    with pytest.raises(DatabaseError, match="no SQLite database"):
        open_database(str(tmp_path / "text.db"), write=True)
    other = sqlite3.connect(tmp_path / "other.db")
    other.execute("create table things (id)")
    other.close()
    with pytest.raises(DatabaseError, match="no claimdb database"):
        open_database(str(tmp_path / "other.db"), write=True)
    with pytest.raises(DatabaseError, match="is a folder"):
        open_database(str(tmp_path), write=True)
    assert Path(tmp_path / "none.db").exists() is False


def test_an_older_database_is_migrated_with_a_copy_by_writers_and_refused_by_readers(db, tmp_path, monkeypatch):
    from claimdb.store import database as module

    store(db, SEEDS / "norland-digest.txt")
    db.close()
    path = tmp_path / "claims.db"
    monkeypatch.setattr(module, "HEAD", "aaaaaaaaaaaa")
    with pytest.raises(DatabaseError, match="older than this program; bring it up to date with `claimdb migrate"):
        open_database(str(path))
    with open_database(str(path), write=True) as database:
        assert database.was == "older"
        assert database.kept_copy.exists()
        with sqlite3.connect(database.kept_copy) as copy:
            assert copy.execute("select count(*) from articles").fetchone() == (4,)
        copy.close()


DUMPS = sorted((Path(__file__).parent / "data" / "revisions").glob("*.sql"))


def made_of(dump, path):
    """A database of an older revision, from its dump."""
    raw = sqlite3.connect(path)
    raw.executescript(dump.read_text(encoding="utf-8"))
    raw.close()
    return path


def rows_of(path):
    raw = sqlite3.connect(path)
    names = [
        r[0]
        for r in raw.execute(
            "select name from sqlite_master where type = 'table' and name not like '%_fts%' and name not like 'sqlite%'"
        )
    ]
    found = {}
    for name in names:
        cursor = raw.execute(f'select * from "{name}"')
        columns = [c[0] for c in cursor.description]
        found[name] = sorted(
            (dict(zip(columns, row, strict=True)) for row in cursor), key=lambda r: [str(v) for v in r.values()]
        )
    raw.close()
    return found


def test_every_released_revision_has_a_dump_with_rows():
    assert {d.stem for d in DUMPS} == known_revisions() - {HEAD}


@pytest.mark.parametrize("dump", DUMPS, ids=lambda d: d.stem)
def test_no_row_and_no_value_of_an_older_database_is_lost(tmp_path, dump):
    before = rows_of(made_of(dump, tmp_path / "old.db"))
    with pytest.raises(DatabaseError, match="claimdb migrate"):
        open_database(str(tmp_path / "old.db"))
    with open_database(str(tmp_path / "old.db"), write=True) as database:
        assert database.was == "older"
        assert rows_of(database.kept_copy) == before
        assert list(verify(database)) == []
        assert database.rows("select count(*) as n from statement_sources")[0]["n"] > 5
        assert database.rows("select rowid from statements_fts where statements_fts match 'harbour'")
    after = rows_of(tmp_path / "old.db")
    for name, rows in before.items():
        if name == "alembic_version":
            continue
        assert len(rows) == len(after[name]) > 0 or not rows
        for old, new in zip(rows, after[name], strict=True):
            assert {column: new[column] for column in old} == old, name


def test_works_of_the_first_revision_get_kinds_origins_records_and_keys(tmp_path):
    path = str(made_of(DUMPS[0], tmp_path / "old.db"))
    with open_database(path, write=True) as database:
        assert {r["origin"]: r["noted"] for r in database.rows("select origin, count(note_id) as noted from citations group by origin")} == {"note": 16, "link": 0}  # fmt: skip
        assert database.rows("select id from citations where found_id is not work_id") == []
        assert {r["kind"] for r in database.rows("select kind from works")} == {
            "article",
            "book",
            "web page",
            "document",
        }
        assert bring_up_works(database, Resolution()) == 10
        assert bring_up_works(database, Resolution()) == 0
        assert list(verify(database)) == []
        assert database.rows("select count(distinct work_id) as n from work_fields") == [{"n": 10}]
        assert [k["key"].split(":")[0] for k in database.rows("select key from work_keys where work_id = 4")] == [
            "title",
            "words",
            "words",
        ]
        store(database, SEEDS / "norland-digest.txt", SEEDS / "coast-review.md")
        works = database.rows("select work from work_usage where citations > 0")
        assert len(works) == len({w["work"] for w in works}) == 10


def test_going_back_to_the_first_revision_keeps_what_it_had(tmp_path):
    from alembic import command
    from alembic.config import Config

    path = made_of(DUMPS[0], tmp_path / "old.db")
    before = rows_of(path)
    with open_database(str(path), write=True) as database:
        config = Config()
        config.set_main_option("script_location", str(migrations_folder()))
        with database.engine.connect() as connection:
            connection.exec_driver_sql("commit")
            connection.exec_driver_sql("pragma foreign_keys=off")
            connection.exec_driver_sql("begin immediate")
            config.attributes["connection"] = connection
            command.downgrade(config, DUMPS[0].stem)
            connection.commit()
    assert rows_of(path) == before

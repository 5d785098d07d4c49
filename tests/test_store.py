"""Storing: idempotent, whole or not at all, versions kept, killed at any moment."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from conftest import SEEDS, everything, store

from claimdb.errors import DatabaseError
from claimdb.pipeline import Options, Resolution, extract_document, find_sources, load, read_document
from claimdb.store.database import open_database
from claimdb.store.forget import forget
from claimdb.store.query import Filter, find_documents, find_speakers, said
from claimdb.store.verify import verify
from claimdb.store.write import Writer

STORY = "{0} opens\n\nVALE, May {1} 2024 (Norpress) — Mayor Anna Lind said that the {0} will open.[1]\n\n[1] Aske, L. (2019). The {0}. Vale Herald.\n"


def story(folder, name="bridge", day=3):
    path = folder / f"{name}.txt"
    path.write_text(STORY.format(name, day))
    return path


def test_seeds_are_stored_and_sound(seeded):
    assert list(verify(seeded)) == []
    assert seeded.rows("select count(*) as n from articles")[0]["n"] == 13


def test_the_same_again_changes_nothing_under_whatever_path(db, tmp_path):
    first = story(tmp_path)
    assert [o.status for o in store(db, first)] == ["stored"]
    before, runs = everything(db), db.rows("select * from runs")
    copy = tmp_path / "copy.txt"
    copy.write_bytes(first.read_bytes())
    assert [o.status for o in store(db, first, copy)] == ["known", "known"]
    assert everything(db) == before
    assert db.rows("select * from runs") == runs


def test_a_changed_file_is_a_new_version_and_the_old_one_is_kept(db, tmp_path):
    path = story(tmp_path, day=3)
    store(db, path)
    path.write_text(path.read_text().replace("will open", "will never open"))
    store(db, path)
    assert [d["replaced_by"] for d in find_documents(db, str(path))] == [2, None]
    assert [r["statement"] for r in db.rows("select statement from who_said_what where kind = 'indirect'")] == [
        "the bridge will never open"
    ]
    assert db.rows("select count(*) as n from statements")[0]["n"] == 2
    assert list(verify(db)) == []


def test_a_file_that_goes_back_to_an_older_version_shows_it_again(db, tmp_path):
    path = story(tmp_path)
    old = path.read_text()
    store(db, path)
    path.write_text(old.replace("will open", "will never open"))
    store(db, path)
    path.write_text(old)
    store(db, path)
    assert [d["replaced_by"] for d in find_documents(db, str(path))] == [None, 1]
    assert [r["statement"] for r in db.rows("select statement from who_said_what where kind = 'indirect'")] == [
        "the bridge will open"
    ]
    assert list(verify(db)) == []


def test_one_speaker_and_one_work_in_several_articles_and_batches(db, tmp_path):
    for batch in (1, 200):
        folder = tmp_path / str(batch)
        folder.mkdir()
        store(db, story(folder, "bridge", batch % 28 + 1), story(folder, "harbour", batch % 28 + 1), batch=batch)
    assert [r["name"] for r in db.rows("select name from speakers where kind = 'person'")] == ["Anna Lind"]
    assert [r["citations"] for r in db.rows("select citations from work_usage order by work_id")] == [2, 2]
    assert list(verify(db)) == []


def test_a_slip_of_one_letter_is_merged_and_the_reason_kept(seeded):
    assert [(r["left"], r["right"], r["same"]) for r in seeded.rows("select * from matches")] == [
        ("Ingrid Solvey", "Ingrid Solvay", 1)
    ]
    assert len(find_speakers(seeded, "Solvey")) == 1


def test_two_works_of_one_title_stay_two_however_often_they_are_cited(db, tmp_path):
    for number, year in enumerate((2018, 2019, 2018, 2019)):
        path = tmp_path / f"{number}.txt"
        path.write_text(
            f"Title number {number}\n\nThe wall has been hollow for twenty years[1]. It rained.\n\n[1] Aske, L. ({year}). Walls of the Coast. Vale Herald.\n"
        )
        store(db, path)
    assert sorted(r["citations"] for r in db.rows("select citations from work_usage")) == [2, 2]


def test_ids_are_never_used_twice(db, tmp_path):
    store(db, story(tmp_path, "bridge"))
    forget(db, 1, Resolution())
    assert db.rows("select count(*) as n from statements")[0]["n"] == 0
    assert db.rows("select count(*) as n from speakers")[0]["n"] == 0
    assert db.rows("select count(*) as n from works")[0]["n"] == 0
    store(db, story(tmp_path, "harbour"))
    assert db.rows("select min(id) as n from documents")[0]["n"] == 2
    assert list(verify(db)) == []


def test_forgetting_a_version_brings_back_the_one_before(db, tmp_path):
    path = story(tmp_path)
    store(db, path)
    path.write_text(path.read_text().replace("will open", "will never open"))
    store(db, path)
    forget(db, 2, Resolution())
    assert [r["statement"] for r in db.rows("select statement from who_said_what where kind = 'indirect'")] == [
        "the bridge will open"
    ]
    assert list(verify(db)) == []


def test_a_bad_source_is_a_value_and_the_others_are_stored(db, tmp_path):
    (tmp_path / "bad.txt").write_bytes(b"")
    outcomes = store(db, tmp_path / "bad.txt", story(tmp_path), tmp_path / "none.txt")
    assert [o.status for o in outcomes] == ["failed", "stored", "failed"]
    assert "is empty" in outcomes[0].reason
    assert list(verify(db)) == []


def test_folders_give_regular_files_in_order_and_pipes_are_not_waited_for(db, tmp_path):
    for name in ("b.txt", "a.md", "picture.png", ".hidden.txt"):
        (tmp_path / name).write_text("A title of it\n\nAnna Lind said that it will rain.\n" + name)
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "c.html").write_text("<p>A title of it</p>")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "broken.txt").symlink_to(tmp_path / "none")
    found = [os.path.relpath(p, tmp_path) for p in find_sources([str(tmp_path)])]
    assert found == ["a.md", "b.txt", "broken.txt", "deep/c.html"]


def test_a_pipe_named_by_the_user_is_read_once(db, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for status in ("stored", "known"):
        feeder = subprocess.Popen(["sh", "-c", f"echo 'Anna Lind said that it will rain.' > {tmp_path / 'pipe'}"])
        assert [o.status for o in store(db, tmp_path / "pipe")] == [status]
        feeder.wait()


def test_what_was_read_before_an_interrupt_is_kept(db, tmp_path):
    path = story(tmp_path)
    raw = load(str(path))
    document = read_document(str(path), raw)

    def interrupted():
        with Writer(db, Resolution(), "test", {}) as writer:
            writer.add(document, raw, extract_document(document, Options()), str(path))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert db.rows("select count(*) as n from documents")[0]["n"] == 1
    assert db.rows("select status from runs") == [{"status": "failed"}]


def test_sidecar_files_say_what_the_text_does_not(db, tmp_path):
    path = story(tmp_path)
    (tmp_path / "bridge.txt.meta.json").write_text('{"authors": ["Lena Ostrow"], "url": "https://vale.example/b"}')
    store(db, tmp_path)
    assert db.rows("select authors, url, outlet from articles") == [
        {"authors": "Lena Ostrow", "url": "https://vale.example/b", "outlet": "Norpress"}
    ]
    assert path.exists()


def test_an_error_within_a_batch_leaves_nothing_of_it(db, tmp_path, monkeypatch):
    from claimdb.store import batch

    monkeypatch.setattr(
        batch, "index_new", lambda *_: (_ for _ in ()).throw(sqlite3.OperationalError("database or disk is full"))
    )
    with pytest.raises((DatabaseError, sqlite3.OperationalError)):
        store(db, story(tmp_path))
    assert db.rows("select count(*) as n from documents")[0]["n"] == 0
    assert db.rows("select count(*) as n from statements")[0]["n"] == 0
    assert list(verify(db)) == []


@pytest.mark.parametrize(
    ("sql", "problem"),
    [
        ("update articles set text = 'X' || substr(text, 2)", "its text"),
        ("update statements set start = start + 1, text = substr(text, 1)", "do not stand"),
        ("update statement_spans set \"end\" = \"end\" - 1", "spans do not give"),
        ("update attributions set mention = 'Somebody Else'", "mention does not stand"),
        ("update statements set source_count = 7", "source_count is wrong"),
        ("update documents set bytes = x'00'", "not those that were read"),
        ("insert into works (id, label, kind, csl, recipe) values (99, 'x', 'book', '{}', '')", "nothing cites"),
        ("update citations set start = start + 1, \"end\" = \"end\" + 1", "citation"),
        ("delete from statements_fts_docsize", "search index"),
    ],
)  # fmt: skip
def test_verify_finds_what_is_off(db, tmp_path, sql, problem):
    store(db, story(tmp_path))
    db.close()
    with sqlite3.connect(tmp_path / "claims.db") as raw:
        raw.execute(sql)
    raw.close()
    with open_database(str(tmp_path / "claims.db")) as again:
        assert any(problem in found for found in verify(again))


def test_search_follows_changes(db, tmp_path):
    store(db, story(tmp_path))
    with db.transaction() as connection:
        connection.exec_driver_sql("update statements set words = 'zebra' where kind = 'indirect'")
    assert db.rows("select rowid from statements_fts where statements_fts match 'zebra'")


def test_decisions_can_only_be_added(db):
    with db.transaction() as connection:
        connection.exec_driver_sql(
            "insert into decisions (id, uid, made_at, made_by, action, target) values (1, 'a', 'now', 'me', 'confirm', '{}')"
        )
    for sql in ("update decisions set made_by = 'you'", "delete from decisions"):
        with pytest.raises(DatabaseError), db.transaction() as connection:
            connection.exec_driver_sql(sql)
    assert db.rows("select made_by from decisions") == [{"made_by": "me"}]


def test_a_run_killed_at_any_moment_leaves_a_sound_database_that_takes_the_rest(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number}.txt").write_text(STORY.format(f"bridge number {number}", number % 28 + 1))
    path = tmp_path / "k.db"
    command = [sys.executable, "-m", "claimdb", "ingest", "-q", "--db", str(path), str(folder)]
    for wait in (0.4, 0.7, 1.0):
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        time.sleep(wait)
        process.send_signal(signal.SIGKILL)
        process.wait()
        if path.exists() and path.stat().st_size:
            with open_database(str(path), write=True) as database:
                assert list(verify(database)) == []
    assert subprocess.run(command, check=False).returncode == 0
    with open_database(str(path)) as database:
        assert list(verify(database)) == []
        assert database.rows("select count(*) as n from documents")[0]["n"] == 300


def test_two_ingests_at_once_wait_for_each_other(tmp_path):
    folders = []
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        for number in range(40):
            (folder / f"{number}.txt").write_text(
                STORY.format(f"{name if number % 2 else 'both'} {number}", number % 28 + 1)
            )
        folders.append(folder)
    path = str(tmp_path / "t.db")

    def ingest(folder):
        command = [sys.executable, "-m", "claimdb", "ingest", "-q", "--db", path, str(folder)]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(ingest, folders))
    assert [(r.returncode, r.stderr) for r in results] == [(0, "")] * 2
    with open_database(path) as database:
        assert list(verify(database)) == []
        assert database.rows("select count(*) as n from documents")[0]["n"] == 60


def test_reading_goes_on_while_a_writer_holds_the_database(db, tmp_path):
    store(db, story(tmp_path))
    with db.transaction() as connection:
        connection.exec_driver_sql("update articles set place = 'Elsewhere'")
        with open_database(str(tmp_path / "claims.db")) as reader:
            person = find_speakers(reader, "Lind")[0]
            assert len(said(reader, person["speaker_id"], Filter())) == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_one_clear_line(tmp_path):
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o500)
    with pytest.raises(DatabaseError, match="read-only"):
        open_database(str(folder / "x.db"), write=True)


def test_seeds_hold_what_they_are_for(seeded):
    kinds = {r["kind"] for r in seeded.rows("select distinct kind from statements")}
    assert kinds == {"direct", "mixed", "indirect", "document", "assertion"}
    assert {r["how"] for r in seeded.rows("select distinct how from statement_works")} >= {"marker", "sentence"}
    assert SEEDS.is_dir()

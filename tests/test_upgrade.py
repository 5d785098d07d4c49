"""Reading kept documents again, and taking back what a run found: ids, facts and decisions stay, exactly."""

import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import replace

import pytest
from conftest import SEEDS, document_of, extractions_of, store
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimdb import pipeline
from claimdb.pipeline import Resolution, upgrade
from claimdb.records import Attribution, Details, Statement
from claimdb.store.database import open_database
from claimdb.store.decide import confirm
from claimdb.store.forget import forget
from claimdb.store.query import find_run, found_by
from claimdb.store.readings import comparable, pack, unpack
from claimdb.store.readings import stored_reading as stored
from claimdb.store.runs import revoke_run
from claimdb.store.schema import tables
from claimdb.store.upgrade import Upgrade
from claimdb.store.verify import verify
from claimdb.text import Span

DIGEST = SEEDS / "norland-digest.txt"


def without_some(extraction):
    """An extractor that finds every third statement no more."""
    return pipeline.surer(_numbered(extraction), 0.5)


def _numbered(extraction):
    listed = [
        replace(s, confidence=0.1 if place % 3 == 1 else s.confidence) for place, s in enumerate(extraction.statements)
    ]
    return replace(extraction, statements=tuple(listed))


def of_another(extraction):
    """An extractor that takes the first statement for somebody else's, and is surer of the others."""
    if not extraction.statements:
        return extraction
    first, *others = extraction.statements
    somebody = Attribution("Berit Aune", "person", None, None, "carried", 0.4)
    surer = [replace(s, confidence=0.9) for s in others]
    return replace(extraction, statements=(replace(first, speakers=(somebody,)), *surer))


def with_more(extraction):
    """An extractor that finds one statement more, and another title."""
    text = extraction.article.text
    more = Statement("indirect", (Span(0, min(12, len(text))),), confidence=0.6)
    details = replace(extraction.article.details, title="Another title")
    article = replace(extraction.article, details=details)
    return replace(extraction, article=article, statements=(*extraction.statements, more))


def other_works(extraction):
    """An extractor that understands citations otherwise."""
    references = [
        replace(r, csl={"type": "book", "title": f"Ledger {r.number}"}) if r.csl and not r.back else r
        for r in extraction.references
    ]
    return replace(extraction, references=tuple(references))


EXTRACTORS = (without_some, of_another, with_more, other_works)


@contextmanager
def extractor(change):
    """While it lasts, what is found is changed."""
    before = pipeline.extract_document
    pipeline.extract_document = lambda *args: [change(e) for e in before(*args)]
    try:
        yield
    finally:
        pipeline.extract_document = before


def read_again(database, change=None, version="2", **options):
    with Upgrade(database, Resolution(), version, **options) as writer:
        if change is None:
            outcomes = list(upgrade(writer))
        else:
            with extractor(change):
                outcomes = list(upgrade(writer))
    assert {o.status for o in outcomes} <= {"read"}
    return writer.report


def rows_of(database, but=("runs", "readings", "counters", "matches", "decisions", "decision_keys")):
    """All rows, without which run read what last."""
    found = {name: database.rows(f"select * from {name}") for name in tables if name not in (*but, "claims")}
    for row in found["statements"]:
        del row["claim_id"]  # claims are numbered anew; `claims_of` says which statements share one
    for row in found["documents"]:
        del row["reading_run_id"], row["read_at"]
    return {name: sorted(map(repr, rows)) for name, rows in found.items()}


def claims_of(database):
    """The statements that share a claim, claim by claim."""
    held = {}
    for row in database.rows("select id, claim_id from statements where claim_id is not null order by id"):
        held.setdefault(row["claim_id"], []).append(row["id"])
    return sorted(held.values())


def facts(database):
    """What the articles hold, whatever the numbers of rows."""
    with database.reading() as connection:
        ids = [r["id"] for r in database.rows("select id from documents where reading_run_id is not null order by id")]
        return [[comparable(a.extraction) for a in stored(connection, i).articles] for i in ids]


def test_the_same_extractor_changes_nothing(seeded):
    before = rows_of(seeded)
    report = read_again(seeded)
    assert rows_of(seeded) == before
    assert (report.documents, report.rewritten, report.changes) == (5, 0, [])
    assert report.same == len(seeded.rows("select id from statements"))
    assert {r["facts"] for r in seeded.rows("select facts from readings")} == {None}
    assert read_again(seeded).documents == 0
    assert read_again(seeded, again=True).documents == 5


def test_what_a_user_said_of_a_source_holds_when_it_is_read_again(db, tmp_path):
    (tmp_path / "a.txt").write_text("The lake is low.\n\n“We wait for rain,” Ola Brandt said.\n")
    (tmp_path / "a.txt.meta.json").write_text('{"title": "Low water", "authors": ["Siv Moe"]}')
    store(db, tmp_path / "a.txt", single=True, given=Details(outlet="Lake Post", published="2024-05-01"))
    before = rows_of(db)
    (tmp_path / "a.txt.meta.json").unlink()
    (tmp_path / "a.txt").unlink()
    assert read_again(db).rewritten == 0
    assert rows_of(db) == before
    assert db.rows("select title, outlet, authors from articles") == [
        {"title": "Low water", "outlet": "Lake Post", "authors": "Siv Moe"}
    ]


def test_a_document_of_an_older_database_is_read_with_the_options_of_its_run(db, tmp_path):
    (tmp_path / "a.txt").write_text("“We wait for rain,” Ola Brandt said.\n")
    with_options = Details(outlet="Lake Post", title="Low water")
    store(db, tmp_path / "a.txt", single=True, given=with_options)
    with db.transaction() as connection:
        connection.exec_driver_sql("update documents set given = null")
    assert read_again(db).rewritten == 0


@pytest.mark.parametrize("change", EXTRACTORS, ids=lambda f: f.__name__)
def test_ids_are_kept_and_a_revoked_upgrade_leaves_no_trace(seeded, change):
    before, ids, claims = rows_of(seeded), statement_ids(seeded), claims_of(seeded)
    report = read_again(seeded, change)
    assert report.rewritten > 0
    assert list(verify(seeded)) == []
    after = statement_ids(seeded)
    assert all(after[key] == ids[key] for key in ids if key in after)
    assert report.count("gone") == len(set(ids) - set(after))
    assert report.count("new") == len(set(after) - set(ids))
    assert report.same + report.count("changed") == len(set(after) & set(ids))
    assert revoke_run(seeded, 2, Resolution())["restored"] == 5
    assert list(verify(seeded)) == []
    assert (rows_of(seeded), claims_of(seeded)) == (before, claims)
    assert seeded.rows("select * from readings") == []
    assert find_run(seeded, 2)["status"] == "revoked"


def statement_ids(database):
    rows = database.rows(
        "select s.id, s.kind, s.article_id, group_concat(x.start || '-' || x.\"end\") as spans from statements s "
        "join statement_spans x on x.statement_id = s.id group by s.id"
    )
    return {(r["article_id"], r["kind"], r["spans"]): r["id"] for r in rows}


def test_a_statement_that_is_only_less_sure_says_what_changed(db):
    store(db, DIGEST)
    report = read_again(db, lambda e: replace(e, statements=tuple(replace(s, confidence=0.5) for s in e.statements)))
    assert {c.what for _, c in report.changes} == {"confidence"}
    assert {r["run_id"] for r in db.rows("select run_id from statements")} == {2}


def test_statements_that_are_the_same_stay_those_of_the_first_run(db):
    store(db, DIGEST)
    read_again(db, of_another)
    found = {r["run_id"]: r["n"] for r in db.rows("select run_id, count(*) as n from statements group by run_id")}
    assert set(found) == {1, 2}
    assert {r["statements"] for r in found_by(db, 2)} != {0}


def test_decisions_are_kept_and_those_without_a_statement_are_named(db):
    store(db, DIGEST)
    ids = [r["id"] for r in db.rows("select id from statements order by start")]
    for statement in ids:
        confirm(db, Resolution(), [statement], "Lena", None)
    report = read_again(db, without_some)
    gone = len(ids) - len(db.rows("select id from statements"))
    assert gone > 0
    assert len(report.orphaned) == gone
    assert len(report.kept) == len(ids) - gone
    assert {r["confirmed"] for r in db.rows("select confirmed from statements")} == {1}
    revoke_run(db, 2, Resolution())
    assert [r["confirmed"] for r in db.rows("select confirmed from statements")] == [1] * len(ids)


def test_search_finds_what_is_there_and_nothing_else(seeded):
    def found(words):
        return {
            r["rowid"] for r in seeded.rows("select rowid from statements_fts where statements_fts match :w", w=words)
        }

    before = found("harbour")
    read_again(seeded, without_some)
    assert found("harbour") == {r["id"] for r in seeded.rows("select id from statements where words like '%arbour%'")}
    revoke_run(seeded, 2, Resolution())
    assert found("harbour") == before


def test_a_revoked_first_run_leaves_the_documents_unread_until_they_come_again(seeded):
    before = facts(seeded)
    assert revoke_run(seeded, 1, Resolution()) == {"restored": 0, "unread": 5, "dropped": 0}
    assert seeded.rows("select * from articles") == []
    assert len(seeded.rows("select id from documents where bytes is not null")) == 5
    assert list(verify(seeded)) == []
    assert read_again(seeded).documents == 0
    assert {o.status for o in store(seeded, SEEDS)} == {"stored"}
    assert facts(seeded) == before
    assert [r["id"] for r in seeded.rows("select id from documents order by id")] == [1, 2, 3, 4, 5]
    assert {o.status for o in store(seeded, SEEDS)} == {"known"}


def test_revoking_a_run_in_the_middle_leaves_the_later_ones(seeded):
    first = facts(seeded)
    read_again(seeded, of_another, "2")
    read_again(seeded, with_more, "3")
    third = facts(seeded)
    assert revoke_run(seeded, 2, Resolution())["dropped"] == 5
    assert facts(seeded) == third
    revoke_run(seeded, 3, Resolution())
    assert facts(seeded) == first


def test_a_reading_that_is_damaged_is_said(seeded):
    read_again(seeded, of_another)
    with seeded.transaction() as connection:
        connection.exec_driver_sql("update readings set facts = x'00' where document_id = 1")
    assert list(verify(seeded)) == ["document 1: what run 1 found in it cannot be read"]


def test_a_run_that_found_the_same_passes_the_facts_before_it_on(seeded):
    first = facts(seeded)
    read_again(seeded, None, "2")
    read_again(seeded, with_more, "3")
    revoke_run(seeded, 2, Resolution())
    revoke_run(seeded, 3, Resolution())
    assert facts(seeded) == first


def test_revoking_a_newer_version_shows_the_older_one_again(db, tmp_path):
    (tmp_path / "a.txt").write_text("“We wait for rain,” Ola Brandt said.\n")
    store(db, tmp_path / "a.txt")
    (tmp_path / "a.txt").write_text("“We waited for rain,” Ola Brandt said.\n")
    store(db, tmp_path / "a.txt")
    assert [r["statement"] for r in db.rows("select statement from who_said_what")] == ["“We waited for rain,”"]
    revoke_run(db, 2, Resolution())
    assert [r["statement"] for r in db.rows("select statement from who_said_what")] == ["“We wait for rain,”"]
    assert list(verify(db)) == []
    store(db, tmp_path / "a.txt")
    assert [r["statement"] for r in db.rows("select statement from who_said_what")] == ["“We waited for rain,”"]
    assert list(verify(db)) == []


@pytest.mark.parametrize(
    "text", [DIGEST.read_text(), "# T\n\n“A,” Ola Brandt said.[1]\n\n## Notes\n\n[1] Moe, *Rain* (2019), p. 3.\n"]
)
def test_a_reading_survives_being_packed(db, text):
    from claimdb.store.readings import ArticleReading, Reading, no_rows

    articles = tuple(ArticleReading(e, no_rows(e)) for e in extractions_of(text))
    reading = Reading(document_of(text).text, None, articles)
    back = unpack(pack(reading))
    assert [comparable(a.extraction) for a in back.articles] == [comparable(a.extraction) for a in articles]
    assert (back.text, back.warnings, [a.rows for a in back.articles]) == (
        reading.text,
        None,
        [a.rows for a in articles],
    )


def test_forgetting_the_newest_version_shows_the_one_before_that_is_read(db, tmp_path):
    for words in ("We wait for rain", "We waited for rain", "We will wait for rain"):
        (tmp_path / "a.txt").write_text(f"“{words},” Ola Brandt said.\n")
        store(db, tmp_path / "a.txt")
    revoke_run(db, 2, Resolution())
    forget(db, 3, Resolution())
    assert [r["statement"] for r in db.rows("select statement from who_said_what")] == ["“We wait for rain,”"]
    assert list(verify(db)) == []


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("ingest"), st.integers(0, 3)),
        st.tuples(st.just("upgrade"), st.integers(0, len(EXTRACTORS))),
        st.tuples(st.just("revoke"), st.integers(1, 6)),
        st.tuples(st.just("forget"), st.integers(1, 3)),
        st.tuples(st.just("confirm"), st.integers(0, 20)),
    ),
    max_size=9,
)
VERSIONS = (
    "“We wait for rain,” Ola Brandt, the mayor, said.\n\nSiv Moe said the lake was low.\n",
    "“We wait for rain,” Ola Brandt, the mayor, said.\n\nSiv Moe denied that the lake was low.\n",
    "The lake is low.\n\n“We waited for rain,” Brandt said.[1]\n\nNotes\n\n[1] Siv Moe, “Low water”, Lake Post, 3 May 2024.\n",
    "Rain at last. “It rained all night on the lake and on the town,” Ola Brandt said.\n",
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_any_order_of_runs_and_revocations_leaves_a_sound_database(tmp_path_factory, steps):
    folder = tmp_path_factory.mktemp("steps")
    file = folder / "a.txt"
    with open_database(str(folder / "c.db"), write=True) as database:
        made = 0
        for version, (what, number) in enumerate(steps):
            if what == "ingest":
                file.write_text(VERSIONS[number])
                store(database, file)
            elif what == "upgrade":
                change = EXTRACTORS[number] if number < len(EXTRACTORS) else None
                read_again(database, change, str(version))
            elif what == "revoke" and database.rows(
                "select id from runs where id = :n and status <> 'revoked'", n=number
            ):
                revoke_run(database, number, Resolution())
            elif what == "forget" and database.rows("select id from documents where id = :n", n=number):
                forget(database, number, Resolution())
            elif what == "confirm" and (ids := database.rows("select id from statements order by id")):
                confirm(database, Resolution(), [ids[number % len(ids)]["id"]], "Lena", None)
                made += 1
            assert list(verify(database)) == []
            assert database.rows("select count(*) as n from decisions") == [{"n": made}]
        upgrades = database.rows("select id from runs where kind = 'upgrade' and status <> 'revoked' order by id desc")
        for run in upgrades:
            revoke_run(database, run["id"], Resolution())
        assert list(verify(database)) == []
        assert read_again(database, None, "last").rewritten == 0
        assert list(verify(database)) == []


def test_an_upgrade_killed_at_any_moment_goes_on(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(120):
        (folder / f"{number}.txt").write_text(f"“The {number} boats are late,” Ola Brandt said.\n")
    path = str(tmp_path / "c.db")
    with open_database(path, write=True) as database:
        store(database, folder)
        before = rows_of(database)
        with database.transaction() as connection:
            connection.exec_driver_sql("update runs set extractor = 'older'")
    command = [sys.executable, "-m", "claimdb", "ingest", "--upgrade", "--db", path]
    for wait in (0.4, 0.7, 1.0, 1.3):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ)
        time.sleep(wait)
        process.send_signal(signal.SIGKILL)
        process.wait()
        with open_database(path, write=True) as database:
            assert list(verify(database)) == []
            assert rows_of(database) == before
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "0 gone, 0 changed" in done.stderr
    with open_database(path) as database:
        assert database.rows("select count(*) as n from documents d join runs r on r.id = d.reading_run_id where r.extractor = 'older'") == [{"n": 0}]  # fmt: skip


def test_upgrade_and_revoke_on_the_command_line(run, tmp_path):
    assert run("ingest", "--upgrade").exit_code == 1
    assert run("ingest").exit_code == 2
    assert run("ingest", DIGEST).exit_code == 0
    done = run("ingest", "--upgrade")
    assert (done.exit_code, done.stdout) == (0, "")
    assert "0 documents read again" in done.stderr
    with extractor(of_another):
        done = run("ingest", "--again", "--nl")
    assert done.exit_code == 0
    assert '"change": "changed"' in done.stdout
    assert "1 document read again, 1 with changes" in done.stderr
    listed = run("runs", "--csv").stdout.splitlines()
    assert [line.split(",")[:2] for line in listed[1:]] == [["2", "upgrade"], ["1", "ingest"]]
    assert "norland-digest" in run("runs", "show", "2", "--nl").stdout
    assert run("runs", "revoke", "9", "--yes").exit_code == 1
    done = run("runs", "revoke", "2", input="y\n")
    assert (done.exit_code, "run 2 revoked; documents: 1 as read before" in done.stderr) == (0, True)
    done = run("runs", "revoke", "2", "--yes")
    assert (done.exit_code, done.stderr) == (1, "Error: run 2: has been revoked already\n")

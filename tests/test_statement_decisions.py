"""What people decide of statements: each action, undone, brought to other texts, in whatever order."""

import json

import pytest
from conftest import everything, store
from sqlalchemy import insert, select

from claimdb.errors import ClaimdbError
from claimdb.pipeline import Resolution
from claimdb.store import decide, query
from claimdb.store.anchors import text_key
from claimdb.store.annotate import annotate_statement, annotate_work
from claimdb.store.apply import apply_decisions
from claimdb.store.decide import Missed
from claimdb.store.decide_works import merge_works
from claimdb.store.derived import index_new
from claimdb.store.exchange import export_decisions, import_decisions
from claimdb.store.found import restore_facts
from claimdb.store.naming import Named
from claimdb.store.schema import tables
from claimdb.store.undo import undo
from claimdb.store.verify import verify

R = Resolution()
UNCOUNTED = ("decisions", "decision_keys", "decision_targets", "counters", "runs")
FERRY = """Ferries stop for the winter

By Karl Brandt

Harbour Gazette, 3 March 2024

The harbour master, Ingrid Solvay, said that the ferries would stop running in November.[1] “We have no ice-breaker,” she said, “and no crew for the night.”

Mayor Tor Asheim promised that the town would pay for a bus along the shore. Nobody had asked the fishermen about it.

Asheim said the northern pier would be closed until May.[2]

Notes

1. Lena Aske, Walls of the Coast (Vale Press, 2019), p. 12.
2. P. Holt, Building Nothing: Planning and Politics on the Coast (Marsh, 2015).
"""
OTHER = """Another paper on the coast

By Anna Lind

Vale Courier, 4 March 2024

On the islands, the coming winter is what everybody talks about. The school has been closed twice.

The harbour master, Ingrid Solvay, said that the ferries would stop running in November.[1] “We have no ice-breaker,” she said, “and no crew for the night.”

Mayor Tor Asheim promised that the town would pay for a bus along the shore. Nobody had asked the fishermen about it.

The paper will write about the bus again in April.

Notes

1. Lena Aske, Walls of the Coast (Vale Press, 2019), p. 12.
"""


@pytest.fixture
def ferry(db, tmp_path):
    (tmp_path / "ferry.txt").write_text(FERRY)
    store(db, tmp_path / "ferry.txt")
    return db


def state(db):
    """All rows but those of the decisions themselves."""
    return {name: rows for name, rows in everything(db).items() if name not in UNCOUNTED}


def number_of(db, words, article=None):
    """The statement that holds the words."""
    rows = db.rows("select id, article_id from statements where words like :w order by id", w=f"%{words}%")
    return next(r["id"] for r in rows if article in (None, r["article_id"]))


def said(db, statement):
    """`[(name, kind, mention, basis)]` of a statement's speakers."""
    rows = db.rows(
        "select coalesce(p.name, t.name) as name, t.kind, t.mention, t.basis from attributions t left join speakers p on p.id = t.speaker_id "
        "where t.statement_id = :id order by t.position",
        id=statement,
    )
    return [tuple(r.values()) for r in rows]


def row(db, statement):
    return db.rows("select * from statements where id = :id", id=statement)[0]


BUS = "pay for a bus"


def test_the_sample_is_read_as_these_tests_take_it(ferry):
    rows = ferry.rows("select id, kind, words from statements order by id")
    assert [(r["id"], r["kind"], r["words"][:14]) for r in rows] == [
        (1, "indirect", "the ferries wo"),
        (2, "direct", "“We have no ic"),
        (3, "indirect", "the town would"),
        (4, "indirect", "the northern p"),
    ]
    assert said(ferry, 3) == [("Tor Asheim", "person", "Mayor Tor Asheim", "printed")]


def bounds(db, words, article=1):
    text = db.rows("select text from articles where id = :id", id=article)[0]["text"]
    return text.index(words), text.index(words) + len(words)


ACTIONS = {
    "confirm": lambda db: decide.confirm(db, R, [3], "Lena"),
    "reject": lambda db: decide.reject(db, R, [3], "Lena"),
    "attribute to somebody known": lambda db: decide.attribute(db, R, [3], [Named("Solvay")], "Lena"),
    "attribute to somebody new": lambda db: decide.attribute(db, R, [3], [Named("Mara Holm")], "Lena"),
    "attribute to a body": lambda db: decide.attribute(db, R, [3], [Named("Vale Council", "organization")], "Lena"),
    "attribute to several": lambda db: decide.attribute(db, R, [3], [Named("Solvay"), Named("Mara Holm")], "Lena"),
    "attribute to nobody": lambda db: decide.attribute(db, R, [3], [], "Lena"),
    "attribute to somebody unnamed": lambda db: decide.attribute(
        db, R, [3], [Named(None, "anonymous", "a clerk")], "Lena"
    ),
    "set kind": lambda db: decide.set_kind(db, R, [3], "mixed", "Lena"),
    "respan": lambda db: decide.respan(db, R, 3, [bounds(db, "would pay for a bus")], "Lena"),
    "respan in two": lambda db: decide.respan(
        db, R, 3, [bounds(db, "the town"), bounds(db, "a bus along the shore")], "Lena"
    ),
    "link": lambda db: decide.link(db, R, 3, 2, "Lena"),
    "unlink": lambda db: decide.unlink(db, R, 4, 2, "Lena"),
    "add": lambda db: [
        decide.add(
            db, R, Missed(1, [bounds(db, "Nobody had asked the fishermen")], None, [Named("Mara Holm")]), "Lena"
        )[1]
    ],
    "tag": lambda db: annotate_statement(db, R, 3, "tag", ["buses", "money"], "Lena"),
    "comment": lambda db: annotate_statement(db, R, 3, "comment", ["look it up"], "Lena"),
    "rate": lambda db: annotate_statement(db, R, 3, "rate", ["doubtful"], "Lena"),
    "tag a work": lambda db: annotate_work(db, R, 2, "tag", ["dull"], "Lena"),
}


@pytest.mark.parametrize("action", ACTIONS.values(), ids=list(ACTIONS))
def test_undone_a_decision_leaves_what_was_before(ferry, action):
    before = state(ferry)
    made = action(ferry)
    after = state(ferry)
    assert after != before
    assert list(verify(ferry)) == []
    undoings = [undo(ferry, R, number, "Karl") for number in made]
    assert state(ferry) == before
    for number in undoings:
        undo(ferry, R, number, "Karl")
    assert drop_ids(state(ferry)) == drop_ids(after)
    assert list(verify(ferry)) == []


def drop_ids(tables):
    """Without the numbers of speakers who were made for a decision: these are given out anew."""
    return {
        name: [
            {k: v for k, v in r.items() if k not in ("speaker_id", "found_id") and (name, k) != ("speakers", "id")}
            for r in rows
        ]
        for name, rows in tables.items()
    }


@pytest.mark.parametrize("action", ACTIONS.values(), ids=list(ACTIONS))
def test_facts_can_be_restored_and_decided_again(ferry, action):
    before = state(ferry)
    action(ferry)
    after = state(ferry)
    with ferry.transaction() as connection:
        taken = restore_facts(connection, [1])
    restored = {k: v for k, v in state(ferry).items() if k not in ("speakers", "speaker_names", "work_annotations")}
    assert restored == {k: v for k, v in before.items() if k in restored}
    with ferry.transaction() as connection:
        apply_decisions(connection, R, [1], taken)
    assert state(ferry) == after


# what each decision makes of a statement


def test_the_words_a_person_gives_are_found_and_read(ferry):
    decide.respan(ferry, R, 3, [bounds(ferry, "Mayor Tor Asheim"), bounds(ferry, "a bus along the shore")], "Lena")
    found = row(ferry, 3)
    assert found["words"] == "Mayor Tor Asheim … a bus along the shore"
    assert found["excerpt"] == found["words"]
    assert found["text"].startswith("Mayor Tor Asheim promised")
    assert (found["start"], found["end"]) == (bounds(ferry, "Mayor Tor Asheim")[0], bounds(ferry, "along the shore")[1])
    for words, ids in (("Mayor", [3]), ("town pay", [])):
        assert [r["statement_id"] for r in query.who(ferry, words, query.Filter())] == ids


def test_a_decision_is_tied_to_the_words_as_found(ferry):
    decide.respan(ferry, R, 3, [bounds(ferry, "a bus along the shore")], "Lena")
    decide.confirm(ferry, R, [3], "Lena")
    (first, second) = (r["target"] for r in ferry.rows("select target from decisions order by id"))
    assert first == second
    undo(ferry, R, 1, "Lena")
    assert (row(ferry, 3)["confirmed"], row(ferry, 3)["words"]) == (1, "the town would pay for a bus along the shore")


def test_how_the_passage_names_somebody_is_kept_of_those_found(ferry):
    decide.attribute(ferry, R, [3], [Named("Solvay"), Named("Asheim")], "Lena")
    assert said(ferry, 3) == [
        ("Ingrid Solvay", "person", None, "person"),
        ("Tor Asheim", "person", "Mayor Tor Asheim", "person"),
    ]


def test_a_surname_alone_that_nobody_has_is_of_this_article(ferry):
    decide.attribute(ferry, R, [3], [Named("Holm")], "Lena")
    assert ferry.rows("select scope from speakers where name = 'Holm'")[0]["scope"].startswith("sha256:")
    assert [s["speaker"] for s in query.find_speakers(ferry, "Holm")] == ["Holm"]


def test_what_is_linked_that_the_article_does_not_cite_has_no_note(ferry, tmp_path):
    (tmp_path / "other.txt").write_text(OTHER)
    store(ferry, tmp_path / "other.txt")
    there = number_of(ferry, "pay for a bus", 2)
    decide.link(ferry, R, there, 2, "Lena")
    rows = ferry.rows(
        "select citation_id, work_id, how, confidence, decision_id from statement_works where statement_id = :id",
        id=there,
    )
    assert rows == [{"citation_id": None, "work_id": 2, "how": "manual", "confidence": 1.0, "decision_id": 1}]
    assert ferry.rows("select citation_id from statement_works where statement_id = 3") == [{"citation_id": 2}]
    assert [(r["work_id"], r["how"]) for r in query.sources(ferry, there)] == [(2, "manual")]
    assert row(ferry, there)["source_count"] == 1


def test_a_link_follows_its_work_when_works_are_merged_and_goes_with_it(ferry):
    decide.link(ferry, R, 3, 2, "Lena")
    before = state(ferry)
    merged = merge_works(ferry, R, [1, 2], "Lena", None)
    assert ferry.rows("select work_id from statement_works where statement_id = 3") == [{"work_id": 1}]
    assert list(verify(ferry)) == []
    undo(ferry, R, merged, "Lena")
    assert state(ferry) == before


def test_of_one_aspect_the_last_decision_counts(ferry):
    decide.confirm(ferry, R, [3], "Lena")
    decide.reject(ferry, R, [3], "Karl")
    decide.attribute(ferry, R, [3], [Named("Solvay")], "Lena")
    assert row(ferry, 3)["confirmed"] == 1
    assert [r["replaces"] for r in ferry.rows("select replaces from decisions order by id")] == [None, 1, 2]
    undo(ferry, R, 3, "Lena")
    assert (row(ferry, 3)["confirmed"], said(ferry, 3)[0][0]) == (0, "Tor Asheim")
    undo(ferry, R, 2, "Lena")
    assert row(ferry, 3)["confirmed"] == 1
    undo(ferry, R, 1, "Lena")
    assert row(ferry, 3)["confirmed"] is None


def test_everybody_has_a_verdict_of_their_own(ferry):
    for by, verdict in (("Lena", "false"), ("Karl", "true"), ("Lena", "half true")):
        annotate_statement(ferry, R, 3, "rate", [verdict], by)
    assert [(a["made_by"], a["value"]) for a in query.annotations_of(ferry, [3])[3]] == [
        ("Karl", "true"),
        ("Lena", "half true"),
    ]


def test_a_label_is_taken_off_and_put_on_again(ferry):
    for action in ("tag", "untag", "tag", "tag"):
        annotate_statement(ferry, R, 3, action, ["bus"], "Lena")
    assert [a["value"] for a in query.annotations_of(ferry, [3])[3]] == ["bus"]
    assert ferry.rows("select decision_id from statement_annotations") == [{"decision_id": 4}]


def test_what_was_added_and_is_found_later_is_one(ferry):
    """Read by an extractor that finds it, the statement is the found one, and the decision confirms it."""
    statement, _ = decide.add(
        ferry, R, Missed(1, [bounds(ferry, "Nobody had asked the fishermen")], "mixed", [Named("Solvay")]), "Lena"
    )
    annotate_statement(ferry, R, statement, "tag", ["fish"], "Lena")
    with ferry.transaction() as connection:
        taken = restore_facts(connection, [1])
        found = dict(row_of(connection, 4)) | {"id": 9, "kind": "indirect"}
        start, end = bounds(ferry, "Nobody had asked the fishermen")
        words = "Nobody had asked the fishermen"
        found |= {
            "start": start,
            "end": end,
            "text": words,
            "words": words,
            "text_key": text_key(words),
            "source_count": 0,
        }
        connection.execute(insert(tables["statements"]), [found])
        connection.execute(
            insert(tables["statement_spans"]), [{"statement_id": 9, "position": 1, "start": start, "end": end}]
        )
        index_new(connection, "statements", 9, 9)
        apply_decisions(connection, R, [1], taken)
    assert [
        (r["id"], r["kind"], r["confirmed"], r["decision_id"])
        for r in ferry.rows("select * from statements where words like 'Nobody%'")
    ] == [(9, "mixed", 1, None)]
    assert said(ferry, 9)[0][0] == "Ingrid Solvay"
    assert query.annotations_of(ferry, [9])[9][0]["value"] == "fish"
    assert list(verify(ferry)) == []


def row_of(connection, statement):
    s = tables["statements"]
    return connection.execute(select(s).where(s.c.id == statement)).mappings().one()


def test_two_who_add_the_same_words_add_one_statement(ferry):
    missed = Missed(1, [bounds(ferry, "Nobody had asked the fishermen")], "indirect")
    statement, first = decide.add(ferry, R, missed, "Lena")
    with pytest.raises(ClaimdbError, match=f"statement {statement} has these very words and is there already"):
        decide.add(ferry, R, missed, "Karl")
    lines = [json.dumps({**line, "uid": "another"}) for line in export_decisions(ferry)]
    import_decisions(ferry, R, lines, "lines")
    assert ferry.rows("select count(*) as n from statements where decision_id is not null") == [{"n": 1}]
    undo(ferry, R, first, "Lena")
    assert ferry.rows("select id, decision_id from statements where decision_id is not null") == [
        {"id": statement, "decision_id": 2}
    ]
    undo(ferry, R, 2, "Lena")
    assert ferry.rows("select count(*) as n from statements where decision_id is not null") == [{"n": 0}]


BROKEN = {
    "shown as another": ("update statements set confirmed = 0 where id = 3", "statements shown as another than was found and decided: 3"),
    "facts lost": ("delete from found_statements", "statements shown as another than was found and decided: 3"),
    "target lost": ("delete from decision_targets", "decisions not about the statements that their words name: 1"),
    "target of another": ("update decision_targets set statement_id = 2", "decisions about statements that their words do not name: 1"),
    "confirmed by nobody": ("update statements set confirmed = 1 where id = 2", "statements confirmed or rejected by nobody: 2"),
    "annotation of another": ("update statement_annotations set statement_id = 2", "statements with annotations by decisions that are not about them: 2"),
    "annotation of another work": ("update work_annotations set work_id = 1", "works with other annotations than were decided: 1, 2"),
    "speaker whom nobody names": ("insert into speakers values (99, 'x', 'x', 'person', '', 'x', 'person')", "speakers whom no statement names: 99"),
    "sources miscounted": ("update statements set source_count = 3 where id = 3", "statements whose source_count is wrong: 3"),
}  # fmt: skip


@pytest.mark.parametrize(("sql", "problem"), BROKEN.values(), ids=list(BROKEN))
def test_verify_finds_what_is_off(ferry, sql, problem):
    decide.attribute(ferry, R, [3], [Named("Mara Holm")], "Lena")
    annotate_statement(ferry, R, 3, "tag", ["bus"], "Lena")
    annotate_work(ferry, R, 2, "tag", ["dull"], "Lena")
    assert list(verify(ferry)) == []
    with ferry.transaction() as connection:
        connection.exec_driver_sql(sql)
    assert any(line.startswith(problem) for line in verify(ferry)), list(verify(ferry))


def test_statements_that_cannot_be_told_apart_are_not_decided(ferry):
    with ferry.transaction() as connection:
        twin = dict(row_of(connection, 3)) | {"id": 9}
        connection.execute(insert(tables["statements"]), [twin])
    with pytest.raises(ClaimdbError, match="statement 3: another one of its kind has the same words at the same place"):
        decide.confirm(ferry, R, [3], "Lena")
    assert ferry.rows("select count(*) as n from decisions") == [{"n": 0}]

"""What people decide of statements: each action, undone, brought to other texts, in whatever order."""

import pytest
from conftest import everything, store

from claimdb.pipeline import Resolution
from claimdb.store import decide
from claimdb.store.annotate import annotate_statement, annotate_work
from claimdb.store.apply import apply_decisions
from claimdb.store.decide import Missed
from claimdb.store.found import restore_facts
from claimdb.store.naming import Named
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

"""Decisions outlive what they were made on: other texts, texts read again, other databases, any order, all undone."""

import json
import random
import re
import shutil
from contextlib import suppress

import pytest
from conftest import store
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_statement_decisions import ACTIONS, FERRY, OTHER, R, bounds, number_of, said, state

from claimdb.errors import ClaimdbError
from claimdb.output.jsonl import article_line
from claimdb.records import KINDS
from claimdb.store import decide
from claimdb.store.annotate import annotate_statement, annotate_work
from claimdb.store.apply import apply_decisions
from claimdb.store.database import open_database
from claimdb.store.decide import Missed
from claimdb.store.decide_works import merge_works, split_work
from claimdb.store.decisions import read_decisions
from claimdb.store.exchange import export_decisions, import_decisions
from claimdb.store.export import stored_articles
from claimdb.store.forget import forget
from claimdb.store.found import restore_facts
from claimdb.store.history import history
from claimdb.store.naming import Named
from claimdb.store.undo import undo
from claimdb.store.verify import verify


@pytest.fixture
def files(tmp_path):
    (tmp_path / "ferry.txt").write_text(FERRY)
    (tmp_path / "other.txt").write_text(OTHER)
    return tmp_path / "ferry.txt", tmp_path / "other.txt"


def shown(db):
    """Everything that an export shows, without numbers."""
    works = {r["id"]: r["label"] for r in db.rows("select id, label from works")}
    found = {}
    for stored in stored_articles(db, rejected=True):
        for article in stored.articles:
            found[article["source"]] = article_line(article, stored.parts)
    told = {}
    for source, line in found.items():
        for s in line["statements"]:
            told.setdefault(s["claim"], set()).add((source, s["start"]))
    for line in found.values():
        for s in line["statements"]:
            s["claim"] = s["claim"] and sorted(told[s["claim"]])
            s["parent"] = next((p["start"] for p in line["statements"] if p["id"] == s["parent"]), None)
            for backed in s["sources"]:
                backed["work"] = works.get(backed["work"])
        for s in line["statements"]:
            del s["id"]
        line["statements"].sort(key=lambda s: (s["start"], s["end"], s["kind"]))
        for r in line["references"]:
            r["work"] = works.get(r["work"])
    annotated = db.rows("select type, value, made_by, work from annotations where work is not null")
    return found, sorted(json.dumps(r) for r in annotated)


@pytest.mark.parametrize("action", ACTIONS.values(), ids=list(ACTIONS))
def test_a_decision_holds_in_a_text_that_is_read_later(tmp_path, files, action):
    results = []
    for order in ("decided first", "read first"):
        with open_database(str(tmp_path / f"{order}.db"), write=True) as db:
            store(db, *(files[:1] if order == "decided first" else files))
            action(db)
            if order == "decided first":
                store(db, files[1])
            assert list(verify(db)) == []
            found, annotated = shown(db)
            for line in found.values():
                for s in line["statements"]:
                    for note in s["annotations"]:
                        del note["at"]
            results.append((found, annotated))
    assert results[0] == results[1]


def test_the_same_passage_elsewhere_is_decided_too(db, files):
    store(db, *files)
    here, there = (number_of(db, "pay for a bus", article) for article in (1, 2))
    decide.attribute(db, R, [here], [Named("Mara Holm")], "Lena")
    assert said(db, here)[0][0] == said(db, there)[0][0] == "Mara Holm"
    assert {r["statements"] for r in history(db)} == {2}


def test_another_passage_is_never_meant(db, tmp_path, files):
    changed = OTHER.replace("Nobody had asked the fishermen", "Nobody has asked the fishermen")
    (tmp_path / "other.txt").write_text(changed)
    store(db, *files)
    decide.confirm(db, R, [number_of(db, "pay for a bus", 1)], "Lena")
    assert [
        r["confirmed"]
        for r in db.rows("select confirmed from statements where words like '%pay for a bus%' order by id")
    ] == [1, None]


def test_a_passage_that_is_forgotten_and_read_again_is_decided_as_before(db, files):
    store(db, files[0])
    for action in ACTIONS.values():
        action(db)
    before = shown(db)
    forget(db, 1, R)
    assert db.rows("select count(*) as n from speakers") == [{"n": 0}]
    assert list(verify(db)) == []
    orphaned = {r["decision_id"] for r in history(db, orphaned=True)}
    assert orphaned == {r["decision_id"] for r in history(db)}
    store(db, files[0])
    assert shown(db) == before
    assert history(db, orphaned=True) == []
    assert list(verify(db)) == []


def test_decisions_are_brought_to_another_database(tmp_path, files):
    with (
        open_database(str(tmp_path / "one.db"), write=True) as one,
        open_database(str(tmp_path / "two.db"), write=True) as two,
    ):
        store(one, *files)
        store(two, *reversed(files), batch=1)
        for action in ACTIONS.values():
            action(one)
        merge_works(one, R, [2, 1], "Lena", None)
        split_work(one, R, 2, [2], "Lena", "another edition")
        undo(one, R, undo(one, R, 3, "Karl"), "Karl")
        undo(one, R, 8, "Karl", "a slip")
        lines = [json.dumps(line) for line in export_decisions(one)]
        brought = import_decisions(two, R, lines, "one")
        assert (brought.new, brought.known, brought.orphaned) == (len(lines), 0, ())
        assert shown(two) == shown(one)
        assert list(verify(two)) == []
        again = import_decisions(two, R, reversed(lines), "one")
        assert (again.new, again.known) == (0, len(lines))
        assert shown(two) == shown(one)
        assert [r["uid"] for r in history(two)] == [r["uid"] for r in history(one)]
        with open_database(str(tmp_path / "three.db"), write=True) as three:  # in whatever order, the texts last
            import_decisions(three, R, reversed(lines), "one")
            assert {r["statements"] for r in history(three)} == {0, None}
            store(three, *files)
            assert shown(three) == shown(one)
            assert list(verify(three)) == []


def test_what_was_decided_of_an_added_statement_outlives_it(db, files):
    store(db, files[0])
    missed = Missed(1, [bounds(db, "Nobody had asked the fishermen")], None, [Named("Solvay")])
    statement, number = decide.add(db, R, missed, "Lena")
    decide.reject(db, R, [statement], "Karl")
    decide.attribute(db, R, [statement], [Named("Mara Holm")], "Karl")
    decide.respan(db, R, statement, [bounds(db, "asked the fishermen about")], "Karl")
    annotate_statement(db, R, statement, "tag", ["fish"], "Karl")
    before = shown(db)
    undo(db, R, undo(db, R, number, "Lena"), "Lena")
    assert shown(db) == before
    assert db.rows("select id from statements where decision_id is not null") == [{"id": statement}]
    forget(db, 1, R)
    store(db, files[0])
    assert shown(db) == before
    assert list(verify(db)) == []


@pytest.mark.parametrize(
    ("line", "said_"),
    [
        ("nonsense", "is no JSON"),
        ("[]", "lacks one of"),
        ('{"uid": "a", "made_at": "x", "made_by": "L", "action": "confirm", "target": {}}', "'statement'"),
        ('{"uid": "a", "made_at": "x", "made_by": "L", "action": "confirm", "target": {"statement": {"words": "w"}}}', "confirm"),
        ('{"uid": "a", "made_at": "x", "made_by": "L", "action": "undo", "target": {}, "replaces": "b"}', "neither there nor"),
        ('{"uid": "a", "made_at": "x", "made_by": "L", "action": "tag", "target": {"citations": [["h"]]}, "value": {"tag": "x"}}', "tag"),
        ('{"uid": "a", "made_at": "x", "made_by": "L", "action": "merge works", "target": {"citations": [[1]]}}', "merge works"),
    ],
    ids=["no json", "no object", "no statement", "half a statement", "an undoing alone", "half a citation", "no citation"],
)  # fmt: skip
def test_lines_that_are_no_decisions_change_nothing(db, line, said_):
    with pytest.raises(ClaimdbError, match=said_):
        import_decisions(db, R, [line], "f.jsonl")
    assert db.rows("select count(*) as n from decisions") == [{"n": 0}]


def test_what_is_found_does_not_follow_from_what_is_decided(tmp_path, files):
    """A speaker whom a decision named is found later as if it had not been; a claim is looked for among words as found."""
    again = "Another day\n\nVale Courier, 9 March 2024\n\nMara Holm said the northern pier would be closed until May. The rain went on.\n"
    (tmp_path / "again.txt").write_text(again)
    with (
        open_database(str(tmp_path / "one.db"), write=True) as one,
        open_database(str(tmp_path / "two.db"), write=True) as two,
    ):
        for db in (one, two):
            store(db, files[0])
        numbers = [
            *decide.attribute(one, R, [3], [Named("MARA HOLM")], "Lena"),
            *decide.respan(one, R, 4, [bounds(one, "the northern pier")], "Lena"),
        ]
        for db in (one, two):
            store(db, tmp_path / "again.txt")
        assert one.rows("select claim_id from statements where id = 4") == [{"claim_id": None}]
        assert list(verify(one)) == []
        for number in numbers:
            undo(one, R, number, "Lena")
        assert shown(one) == shown(two)
        assert one.rows("select count(*) as n from claims") == [{"n": 1}]
        columns = "name, name_key, found_name, kind"
        assert one.rows(f"select {columns} from speakers order by name") == two.rows(
            f"select {columns} from speakers order by name"
        )
        assert one.rows("select name, decision_id from speaker_names order by 1") == two.rows(
            "select name, decision_id from speaker_names order by 1"
        )


def test_a_claim_of_words_that_a_person_changed_outlives_what_is_forgotten(db, tmp_path, files):
    again = "Another day\n\nVale Courier, 9 March 2024\n\nMara Holm said the northern pier would be closed until May. The rain went on.\n"
    (tmp_path / "again.txt").write_text(again)
    store(db, files[0], tmp_path / "again.txt", batch=1)
    (tmp_path / "third.txt").write_text("A third day\n\nNothing was said of it.\n")
    store(db, tmp_path / "third.txt")
    before = state(db)
    (number,) = decide.respan(db, R, 4, [bounds(db, "the northern pier")], "Lena")
    assert list(verify(db)) == []
    forget(db, 3, R)
    undo(db, R, number, "Lena")
    for table in ("statements", "claims"):
        assert state(db)[table] == before[table]
    decide.respan(db, R, 4, [bounds(db, "the northern pier")], "Lena")
    forget(db, 2, R)
    assert list(verify(db)) == []
    assert db.rows("select count(*) as n from claims") == [{"n": 0}]
    undo(db, R, number + 2, "Lena")
    assert list(verify(db)) == []


# any sequence


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("template")
    (folder / "ferry.txt").write_text(FERRY)
    (folder / "other.txt").write_text(OTHER)
    with open_database(str(folder / "t.db"), write=True) as db:
        store(db, folder / "ferry.txt", folder / "other.txt")
        db.close(wrote=True)
    return folder


NAMES = ("Solvay", "Mara Holm", "Tor Asheim", "Holm", "Vale Council")
STEPS = (
    "confirm", "reject", "attribute", "attribute", "set kind", "respan", "link", "unlink", "add", "tag", "comment", "rate", "tag a work", "merge", "split",
    "undo", "undo", "restore", "again",
)  # fmt: skip
STEP = st.tuples(st.sampled_from(STEPS), st.integers(0, 9999), st.integers(0, 9999))


def step(db, folder, what, first, second):
    """One decision, or something else that befalls a database."""
    statements = [r["id"] for r in db.rows("select id from statements order by id")]
    articles = db.rows("select id, text, document_id from articles order by id")
    works = [
        r["id"] for r in db.rows("select distinct work_id as id from citations where work_id is not null order by 1")
    ]
    s, w, a, by = (
        statements[-1 if second % 4 == 0 else first % len(statements)],  # the last may be one that was added
        works[second % len(works)],
        articles[first % len(articles)],
        ("Lena", "Karl")[second % 2],
    )
    spans = passage(a["text"], first, second)
    named = (
        [],
        [Named(NAMES[second % 5])],
        [Named(NAMES[second % 5]), Named(NAMES[first % 5])],
        [Named(None, "group", "crews")],
    )[first % 4]
    missed = Missed(a["id"], spans, None, [Named(NAMES[first % 5])] if second % 3 else None)
    backed = db.rows("select statement_id, work_id from statement_works where work_id is not null order by 1, 2") or [
        {"statement_id": s, "work_id": w}
    ]
    cited = db.rows("select id from citations where work_id = :w order by id", w=w)
    made = [r["decision_id"] for r in history(db)] or [0]
    acts = {
        "confirm": lambda: decide.confirm(db, R, [s], by),
        "reject": lambda: decide.reject(db, R, [s], by),
        "attribute": lambda: decide.attribute(db, R, [s], named, by),
        "set kind": lambda: decide.set_kind(db, R, [s], KINDS[second % 5], by),
        "respan": lambda: decide.respan(db, R, s, spans, by),
        "link": lambda: decide.link(db, R, s, w, by),
        "unlink": lambda: decide.unlink(db, R, *backed[first % len(backed)].values(), by),
        "add": lambda: decide.add(db, R, missed, by),
        "tag": lambda: annotate_statement(db, R, s, "untag" if second % 3 == 0 else "tag", ["xy"[first % 2]], by),
        "comment": lambda: annotate_statement(db, R, s, "comment", ["xy"[first % 2]], by),
        "rate": lambda: annotate_statement(db, R, s, "rate", ["xy"[first % 2]], by),
        "tag a work": lambda: annotate_work(db, R, w, ("tag", "untag", "comment", "rate")[first % 4], ["dull"], by),
        "merge": lambda: merge_works(db, R, [works[first % len(works)], w], by, None),
        "split": lambda: split_work(db, R, w, [cited[first % len(cited)]["id"]], by, None),
        "undo": lambda: undo(db, R, made[first % len(made)], by),
        "restore": lambda: restored(db, a["id"]),
        "again": lambda: (forget(db, a["document_id"], R), store(db, folder / "ferry.txt", folder / "other.txt")),
    }  # fmt: skip
    with suppress(ClaimdbError):  # not everything can be decided of everything
        acts[what]()


def passage(text, first, second):
    """One or two passages of some words."""
    words = [m.span() for m in re.finditer(r"\S+", text)]
    at = second % (len(words) - 8)
    spans = [(words[at][0], words[at + 1 + first % 3][1])]
    return [*spans, (words[at + 5][0], words[at + 6][1])] if first % 2 else spans


def restored(db, article):
    with db.transaction() as connection:
        taken = restore_facts(connection, [article])
        apply_decisions(connection, R, [article], taken)


def undo_all(db, seed):
    """Undo everything that holds, in some order; what others rest on has to wait."""
    dice = random.Random(seed)
    while holding := holding_in(db):
        dice.shuffle(holding)
        for number in holding:
            try:
                undo(db, R, number, "Lena")
            except ClaimdbError:
                continue


def holding_in(db):
    with db.reading() as connection:
        return [d.id for d in read_decisions(connection) if d.active and d.action != "undo"]


SLOW = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@SLOW
@given(st.lists(STEP.filter(lambda s: s[0] != "again"), max_size=9), st.integers(0, 99))
def test_undoing_all_decisions_in_any_order_gives_the_start(tmp_path_factory, template, steps, seed):
    path = shutil.copy(template / "t.db", tmp_path_factory.mktemp("w") / "w.db")
    with open_database(str(path), write=True) as db:
        before = state(db)
        for what in steps:
            step(db, template, *what)
            assert list(verify(db)) == []
        undo_all(db, seed)
        assert state(db) == before


@SLOW
@given(st.lists(STEP, min_size=2, max_size=9))
def test_decisions_and_texts_in_whatever_order_show_the_same(tmp_path_factory, template, steps):
    folder = tmp_path_factory.mktemp("w")
    path = shutil.copy(template / "t.db", folder / "w.db")
    with open_database(str(path), write=True) as db, open_database(str(folder / "x.db"), write=True) as other:
        for what in steps:
            step(db, template, *what)
            assert list(verify(db)) == []
        lines = [json.dumps(line) for line in export_decisions(db)]
        store(other, template / "other.txt", template / "ferry.txt", batch=1)
        import_decisions(other, R, lines, "export")
        assert shown(other) == shown(db)
        assert list(verify(other)) == []

"""The commands by which a person decides: what they print, what they refuse, and their exit status."""

import json

import pytest
from test_statement_decisions import FERRY, OTHER


@pytest.fixture
def filled(run, tmp_path, monkeypatch):
    """The sample texts, read; decisions are Lena's."""
    monkeypatch.setenv("CLAIMDB_USER", "Lena")
    (tmp_path / "ferry.txt").write_text(FERRY)
    assert run("ingest", tmp_path / "ferry.txt").exit_code == 0
    return run


def lines(result):
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


def exported(run, *options):
    (line,) = lines(run("export", *options))
    return {s["id"]: s for s in line["statements"]}


DECIDED = [
    (("confirm", 1, 2), "statements 1, 2 confirmed (decisions 1, 2; undo one with `claimdb undo 1`)"),
    (("reject", 3, "--reason", "a plan"), "statement 3 rejected (decision 1; undo it with `claimdb undo 1`)"),
    (("attribute", 3, "Solvay"), "statement 3 was said by Ingrid Solvay (decision 1"),
    (("attribute", 3, "2"), "statement 3 was said by Tor Asheim (decision 1"),
    (("attribute", 3, "Vale Council", "--kind", "organization"), "statement 3 was said by Vale Council (decision 1"),
    (("attribute", 3, "--unknown"), "statement 3 was said by nobody known (decision 1"),
    (
        ("attribute", 3, "--anonymous", "a clerk", "--group", "two bakers"),
        "statement 3 was said by (a clerk), (two bakers) (decision 1",
    ),
    (("set-kind", 3, "mixed"), "statement 3 is mixed (decision 1"),
    (("respan", 3, "--words", "would pay for a  bus"), "statement 3 has other words now (decision 1"),
    (("respan", 3, "--span", 265, 273, "--span", 288, 293), "statement 3 has other words now (decision 1"),
    (("link", 3, 2), "work 2 stands behind statement 3 (decision 1"),
    (("unlink", 4, 2), "work 2 does not stand behind statement 4 (decision 1"),
    (
        ("add", 1, "--words", "Nobody had asked the fishermen", "--speaker", "Mara Holm"),
        "statement 5 added (decision 1",
    ),
    (("tag", 3, "bus", "money"), "statement 3: tag bus, money (decisions 1, 2"),
    (("comment", 3, "look it up"), "statement 3: comment look it up (decision 1"),
    (("rate", 3, "doubtful"), "statement 3: rate doubtful (decision 1"),
    (("tag", 2, "dull", "--work"), "work 2: tag dull (decision 1"),
]


@pytest.mark.parametrize(
    ("arguments", "answer"), DECIDED, ids=[" ".join(map(str, a[:2])) + f" #{n}" for n, (a, _) in enumerate(DECIDED)]
)
def test_what_was_decided_is_said_signed_and_undone(filled, arguments, answer):
    before = filled("export").stdout
    result = filled(*arguments)
    assert result.exit_code == 0
    assert answer in result.stderr
    assert result.stdout == ("5\n" if arguments[0] == "add" else "")
    assert {row["made_by"] for row in lines(filled("history", "--nl"))} == {"Lena"}
    assert filled("verify").exit_code == 0
    for row in lines(filled("history", "--nl")):
        assert filled("undo", row["decision_id"], "--by", "Karl").exit_code == 0
    assert filled("export").stdout == before
    assert {row["made_by"] for row in lines(filled("history", "--nl")) if row["action"] == "undo"} == {"Karl"}


REFUSED = [
    (("confirm", 99), 1, "statement 99: not in"),
    (("confirm", "x"), 2, "not a valid int"),
    (("attribute", 3), 2, "say who said it"),
    (("attribute", 3, "Solvay", "--unknown"), 2, "say who said it"),
    (("attribute", 3, "77"), 1, "speaker 77"),
    (("attribute", 3, "!!"), 1, "is no name"),
    (("set-kind", 3, "rumour"), 2, "rumour"),
    (("respan", 3), 2, "name the passage"),
    (("respan", 3, "--words", "a", "--span", 1, 2), 2, "name the passage"),
    (("respan", 3, "--words", "the"), 1, "article 1: these words stand there 10 times; choose one with --span: 17 20, "),
    (("respan", 3, "--words", "no such words"), 1, "article 1: these words do not stand there"),
    (("respan", 3, "--span", 5, 5000), 1, "is no passage of it"),
    (("respan", 3, "--span", 10, 12, "--span", 5, 8), 1, "in order"),
    (("respan", 3, "--span", 264, 270), 1, "white space"),
    (("respan", 99, "--words", "the town"), 1, "statement 99: not in"),
    (("add", 9, "--words", "the town"), 1, "article 9: not in"),
    (("add", 1, "--words", "the northern pier would be closed until May"), 1, "statement 4 has these very words and is there already"),
    (("link", 3, 9), 1, "work 9: not in"),
    (("unlink", 3, 2), 1, "work 2: not behind statement 3"),
    (("tag", 3, " "), 1, "nothing is written there"),
    (("untag", 3, "bus"), 1, "statement 3: has no label 'bus'"),
    (("untag", 2, "bus", "--work"), 1, "work 2: has no label 'bus'"),
    (("undo", 4), 1, "decision 4: there is none"),
    (("history", 99), 1, "statement 99: not in"),
    (("history", "--work", 99), 1, "work 99: not in"),
    (("history", 1, "--work", 1), 2, "choose one"),
    (("confirm", 1, "--by", " "), 2, "signed with a name"),
    (("decisions", "import", "nowhere.jsonl"), 1, "cannot be read"),
    (("decisions", "export", "-o", "no/such/folder.jsonl"), 1, "cannot be written"),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "status", "said"), REFUSED, ids=[" ".join(map(str, a)) for a, _, _ in REFUSED])
def test_what_cannot_be_decided_is_said_in_a_line_and_changes_nothing(filled, arguments, status, said):
    result = filled(*arguments)
    assert result.exit_code == status
    assert said in result.stderr
    assert status == 2 or len(result.stderr.splitlines()) == 1
    assert filled("history", "--nl").stdout == ""


def test_two_of_one_name_must_be_told_apart_by_number(filled):
    filled("attribute", 3, "Asheim", "--kind", "organization")
    result = filled("attribute", 4, "Asheim")
    assert result.exit_code == 1
    assert "several speakers have that name; give the number of one: " in result.stderr


def test_an_undone_decision_cannot_be_undone_again(filled):
    filled("confirm", 1)
    assert filled("undo", 1).exit_code == 0
    assert "decision 1: has been undone already" in filled("undo", 1).stderr
    assert filled("undo", 2).exit_code == 0
    assert exported(filled)[1]["confirmed"] is True


def test_decisions_on_works_are_undone_by_either_command(filled):
    filled("works", "merge", 1, 2)
    assert filled("undo", 1).exit_code == 0
    assert filled("works", "undo", 2).exit_code == 0
    assert [r["action"] for r in lines(filled("history", "--nl", "--work", 1))] == ["undo", "undo", "merge works"]


def test_exports_say_what_a_person_did(filled):
    filled("confirm", 1)
    filled("reject", 2)
    filled("attribute", 3, "Mara Holm", "--reason", "she wrote to us")
    filled("add", 1, "--words", "Nobody had asked the fishermen")
    filled("tag", 3, "bus")
    filled("rate", 3, "true", "--by", "Karl")
    found = exported(filled)
    assert {n: s["confirmed"] for n, s in found.items()} == {1: True, 3: True, 4: None, 5: True}
    assert {n for n, s in found.items() if s["added"]} == {5}
    (speaker,) = found[3]["speakers"]
    assert (speaker["name"], speaker["basis"], speaker["confidence"], speaker["mention"]) == (
        "Mara Holm",
        "person",
        1.0,
        None,
    )
    assert [(a["type"], a["value"], a["by"]) for a in found[3]["annotations"]] == [
        ("tag", "bus", "Lena"),
        ("rating", "true", "Karl"),
    ]
    assert exported(filled, "--rejected")[2]["confirmed"] is False


def test_shown_beside_the_passage(filled):
    filled("confirm", 1)
    filled("reject", 2)
    filled("comment", 4, "until which May?")
    filled("add", 1, "--words", "Nobody had asked the fishermen")
    text = filled("show", 1, "--article").stdout
    assert "source, confirmed by a person" in text
    assert "        comment: until which May? (Lena, " in text
    assert "confidence 1.00, added by a person" in text
    assert "{2 " not in text
    assert "{2\n" in filled("show", 1, "--article", "--rejected").stdout
    refused = filled("show", 2)
    assert refused.exit_code == 1
    assert "statement 2: a person rejected it; `claimdb show 2 --rejected` shows it" in refused.stderr
    assert "rejected by a person" in filled("show", 2, "--rejected").stdout


@pytest.mark.parametrize(
    ("options", "ids"),
    [((), [1, 3]), (("--confirmed",), [1]), (("--unconfirmed",), [3]), (("--rejected",), [2])],
    ids=["all", "confirmed", "unconfirmed", "rejected"],
)
def test_asked_by_what_a_person_said_of_it(filled, options, ids):
    filled("attribute", 3, "Ingrid Solvay")
    filled("undo", 1)
    filled("confirm", 1)
    filled("reject", 2)
    found = lines(filled("said", "Solvay", "--nl", *options)) + lines(
        filled("said", "Asheim", "--nl", "--about", "bus", *options)
    )
    assert [r["statement_id"] for r in found] == ids
    assert [r["statement_id"] for r in lines(filled("who", "ferries OR bus OR ice", "--raw", "--nl", *options))] == ids


def test_history_of_one_thing(filled):
    filled("attribute", 3, "Solvay", "--reason", "she wrote it")
    filled("attribute", 3, "Mara Holm")
    filled("link", 3, 2)
    filled("confirm", 1)
    rows = lines(filled("history", 3, "--nl"))
    assert [(r["decision_id"], r["action"], r["value"], r["replaces"], r["holds"], r["statements"]) for r in rows] == [
        (3, "link", "Holt 2015, Building Nothing: Planning and Politics on the Coast (Marsh", None, 1, 1),
        (2, "attribute", "Mara Holm", 1, 1, 1),
        (1, "attribute", "Ingrid Solvay", None, 0, 1),
    ]
    assert rows[2]["reason"] == "she wrote it"
    assert [r["decision_id"] for r in lines(filled("history", "--speaker", "solvay", "--nl"))] == [1]
    assert [r["decision_id"] for r in lines(filled("history", "--work", 2, "--nl"))] == [3]
    assert [r["decision_id"] for r in lines(filled("history", "--nl", "--limit", 1))] == [4]
    filled("undo", 2)
    assert [(r["decision_id"], r["holds"]) for r in lines(filled("history", 3, "--nl"))] == [
        (5, 1),
        (3, 1),
        (2, 0),
        (1, 1),
    ]
    assert exported(filled)[3]["speakers"][0]["name"] == "Ingrid Solvay"


def test_orphaned_decisions_are_listed(filled, tmp_path):
    filled("confirm", 1)
    filled("tag", 2, "dull", "--work")
    assert filled("history", "--orphaned").stderr.endswith("no such decision\n")
    filled("forget", tmp_path / "ferry.txt", "--yes")
    rows = lines(filled("history", "--orphaned", "--nl"))
    assert [(r["decision_id"], r["about"]) for r in rows] == [
        (2, "Holt 2015, Building Nothing: Planning and Politics on the Coast (Marsh"),
        (1, "the ferries would stop running in November"),
    ]


def test_decisions_are_moved_as_json_lines(filled, tmp_path):
    filled("confirm", 1, 2)
    filled("undo", 2)
    file = tmp_path / "d.jsonl"
    assert filled("decisions", "export", "-o", file).exit_code == 0
    assert filled("decisions", "export").stdout == file.read_text()
    other = tmp_path / "other.db"
    (tmp_path / "other.txt").write_text(OTHER)
    filled("ingest", tmp_path / "other.txt", "--db", other)
    result = filled("decisions", "import", file, "--db", other)
    assert "3 decisions added\n" in result.stderr
    assert (
        "0 decisions added, 3 known already"
        in filled("decisions", "import", "-", "--db", other, input=file.read_text()).stderr
    )
    assert [r["confirmed"] for r in lines(filled("said", "Solvay", "--nl", "--db", other))] == [1, None]
    empty = tmp_path / "empty.db"
    (tmp_path / "none.txt").write_text("A text\n\nNobody said anything.\n")
    filled("ingest", tmp_path / "none.txt", "--db", empty)
    brought = filled("decisions", "import", file, "--db", empty).stderr
    assert "about nothing stored here: decision 1; `claimdb history --orphaned` shows them" in brought
    bad = tmp_path / "bad.jsonl"
    bad.write_text(file.read_text() + "{}\n")
    result = filled("decisions", "import", bad)
    assert (result.exit_code, len(result.stderr.splitlines())) == (1, 1)
    assert "bad.jsonl, line 4: is no decision" in result.stderr


def test_the_users_name_signs_where_none_is_given(filled, monkeypatch):
    monkeypatch.delenv("CLAIMDB_USER")
    monkeypatch.setenv("LOGNAME", "karl")
    filled("confirm", 1)
    assert lines(filled("history", "--nl"))[0]["made_by"] == "karl"


def test_nothing_is_decided_where_there_is_no_database(run, tmp_path):
    result = run("confirm", 1)
    assert (result.exit_code, (tmp_path / "claims.db").exists()) == (1, False)
    assert "no such database" in result.stderr

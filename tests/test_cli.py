"""The command line, in process and as a real process."""

import csv
import hashlib
import io
import itertools
import json
import os
import shutil
import subprocess
import sys

import pytest
from conftest import SEEDS

from claimdb import pipeline
from claimdb.cli import COMMANDS
from claimdb.pipeline import Resolution
from claimdb.records import Article, Details, Document, Extraction, Marker, Note, Reference, Source
from claimdb.store.database import open_database
from claimdb.store.write import Writer
from claimdb.text import Span


@pytest.fixture
def filled(run):
    """The command line with the seeds ingested."""
    assert run("ingest", SEEDS).exit_code == 0
    return run


def lines(result):
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_ingest_says_what_it_did_on_stderr(run):
    result = run("ingest", SEEDS)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "5 stored (13 articles," in result.stderr
    assert "5 known already" in run("ingest", SEEDS).stderr


def test_said_by_any_name_with_or_without_accents(filled):
    for name in ("Ingrid Solvay", "solvay", "SOLVÁY", "Solvey"):
        rows = lines(filled("said", name, "--nl"))
        assert {r["speaker"] for r in rows} == {"Ingrid Solvay"}
        assert len(rows) == 7
    assert lines(filled("said", "Kovac", "--nl"))[0]["speaker"] == "Milan Kovač"


def test_said_is_newest_first_and_can_be_narrowed(filled):
    dates = [r["said_on"] or r["published"] for r in lines(filled("said", "solvay", "--nl"))]
    assert dates == sorted(dates, reverse=True)
    assert len(lines(filled("said", "solvay", "--nl", "--kind", "direct"))) == 2
    assert len(lines(filled("said", "solvay", "--nl", "--about", "harbour"))) == 3
    assert len(lines(filled("said", "solvay", "--nl", "--outlet", "estria"))) == 1
    assert {
        r["published"] for r in lines(filled("said", "solvay", "--nl", "--since", "2024-05", "--until", "2024-05-31"))
    } == {"2024-05-07"}
    assert len(lines(filled("said", "solvay", "--nl", "--limit", "2"))) == 2


def test_a_name_that_fits_several_lists_each_apart(run, tmp_path):
    (tmp_path / "a.txt").write_text(
        "A title of it\n\nAnna Lind said that it will rain. Karl Lind said that it will snow in Vale.\n"
    )
    run("ingest", tmp_path / "a.txt")
    result = run("said", "Lind")
    assert "Anna Lind (person)" in result.stdout
    assert "Karl Lind (person)" in result.stdout


def test_who_quotes_words_that_search_would_stumble_on(filled):
    assert filled("who", "night shifts").exit_code == 0
    for words in ('U.S. "troops"', "NOT zebra", "zebra-b*", "(", "'"):
        result = filled("who", words)
        assert (result.exit_code, result.stdout) == (0, "")
        assert "no statement" in result.stderr
    assert filled("who", "harbour AND (deal OR agreement)", "--raw", "--nl").stdout
    assert filled("who", "AND (", "--raw").exit_code == 1


def test_sources_tells_how_we_know(filled):
    (row,) = lines(filled("sources", "could fail in any winter storm", "--nl"))
    assert (row["how"], row["marker"], row["work_title"]) == ("marker", "3", "Report on the condition of public piers")
    by_id = lines(filled("sources", str(row["statement_id"]), "--nl"))
    assert by_id == [row]
    assert "no source" in filled("sources", "fairy tale").stdout


def test_cited_is_the_reverse(filled):
    rows = lines(filled("cited", "Building Nothing", "--nl"))
    assert {r["speaker"] for r in rows} >= {"Tomas Wren", "Jonas Lindqvist"}
    assert all(r["how"] == "marker" for r in rows)
    assert "cited in article" in filled("cited", "Building Nothing").stdout


def test_show_marks_statements_in_their_passage(filled):
    number = lines(filled("who", "winter storm", "--nl"))[0]["statement_id"]
    shown = filled("show", number).stdout
    assert f'{{{number} the northern pier "could fail in any winter storm" {number}}}' in " ".join(shown.split())
    assert "[3] Court of Audit of Norland" in shown
    assert "Fuel Prices" in filled("show", "Fuel Prices").stdout
    assert filled("show", "1", "--article").stdout.startswith("Solvay: No Second Referendum")


def test_lists(filled):
    assert lines(filled("speakers", "solvay", "--nl"))[0]["names"] == "Ingrid Solvey; Solvay"
    assert lines(filled("works", "piers", "--nl"))[0]["citations"] == 1
    assert {r["claim_id"] for r in lines(filled("claims", "--nl"))} == {1}
    assert len(lines(filled("articles", "--nl"))) == 13
    assert len(lines(filled("articles", "ferries", "--outlet", "courier", "--nl"))) == 1
    assert [r["marker"] for r in lines(filled("sources", "hollow", "--nl"))] == ["4", "4"]


def test_notes(filled):
    number = lines(filled("articles", "--outlet", "Courier", "--nl"))[0]["article_id"]
    assert [r["label"] for r in lines(filled("notes", number, "--nl"))] == ["1", "2", "3", "4"]
    assert "all notes and markers are joined" in filled("notes", number, "--unresolved").stderr


def test_unresolved_notes(run, tmp_path):
    (tmp_path / "a.txt").write_text(
        "A title of it\n\nThe wall is hollow[1]. It leaks[7].\n\n[1] Ibid.\n\n[2] Holt, P. (2015). Ports.\n"
    )
    assert "marker 7 has no note" in run("ingest", tmp_path / "a.txt").stderr
    problems = [r["problem"] for r in lines(run("notes", "1", "--unresolved", "--nl"))]
    assert problems == ["marker without a note", "note without a marker", "back reference that leads nowhere: Ibid."]


def test_notes_of_all_articles_and_what_each_row_is(filled):
    rows = lines(filled("notes", "--nl"))
    assert len(rows) == 14
    assert {r["article_id"] for r in rows} >= {1, 2, 7}
    back = next(r for r in rows if r["note"].startswith("Ibid"))
    assert (back["what"], back["same_as"], back["locator"], back["work_id"]) == ("work", 4, "p. 58", 4)
    assert "all notes and markers are joined" in filled("notes", "--unresolved").stderr


def reference(number, note, words, **changes):
    return Reference(number, changes.pop("label", str(note)), words, changes.pop("csl", {}), note, **changes)


@pytest.fixture
def noted(run, tmp_path):
    """An article with a comment, a signal, back references and odd numbering, as other stages find them."""
    text = "A title of it\n\nThe wall is hollow. It leaks.\n"
    notes = (
        Note(1, "1", "See Aske, Walls, p. 4."),
        Note(2, "2", "Nobody knows why."),
        Note(3, "3", "Ibid., p. 9."),
        Note(4, "5", "Holt, op. cit."),
    )
    found = (
        reference(
            1,
            1,
            "Aske, Walls, p. 4",
            csl={"title": "Walls of the Coast", "type": "book"},
            relation="see",
            locator="p. 4",
        ),
        reference(
            2,
            3,
            "Ibid., p. 9",
            csl={"title": "Walls of the Coast", "type": "book"},
            back="ibid",
            via=1,
            same_as=1,
            locator="p. 9",
        ),
        reference(3, 4, "Holt, op. cit", back="op. cit.", unresolved="no earlier work by Holt", label="5"),
    )
    markers = (Marker("1", Span(33, 34), (1, 2, 3, 4), "p. 4"), Marker("9", Span(35, 36)))
    warnings = ("marker 9 has no note", "the numbering of notes skips from 3 to 5")
    article = Article(
        1, Span(0, len(text)), text, Details(title="A title of it"), markers=markers, notes=notes, warnings=warnings
    )
    source = Source("a.txt", hashlib.sha256(text.encode()).hexdigest(), len(text), "text/plain")
    with (
        open_database(str(tmp_path / "claims.db"), write=True) as database,
        Writer(database, Resolution(), "test", {}) as writer,
    ):
        writer.add(Document(source, text), text.encode(), [Extraction(article, (), found)], "a.txt")
    return run


def test_notes_tell_comments_signals_and_back_references(noted):
    rows = lines(noted("notes", "1", "--nl"))
    assert [(r["label"], r["what"], r["relation"], r["back"], r["via"], r["same_as"], r["locator"]) for r in rows] == [
        ("1", "work", "see", None, None, None, "p. 4"),
        ("2", "comment", None, None, None, None, None),
        ("3", "work", None, "ibid", 1, 1, "p. 9"),
        ("5", "unresolved", None, "op. cit.", None, None, None),
    ]
    shown = noted("notes", "1").stdout
    assert "(comment)" in shown
    assert "no earlier work by" in shown
    assert "not clear which work" in noted("show", "1", "--article").stdout


NOTED = """A title of it

“The wall of the port is hollow,” said Anna Lind.[1]

Ivo Berg said that the roof leaks when it rains.[2]

Tor Moen said that the bridge fell in the spring.[3]

The pier of the port has stood since the summer.[4]

Notes

[1] Aske, L. (2019). Walls. Vale Herald, p. 4; see also Holt, P. (2015). Ports. Vale Herald.

[2] Nobody knows for how long it leaked.

[3] Ibid.

[4] Aske, op. cit., p. 9.
"""


@pytest.fixture
def told(run, tmp_path):
    """An article with a note of two works, a comment, and a back reference that leads nowhere, read and stored."""
    (tmp_path / "walls.txt").write_text(NOTED, encoding="utf-8")
    run("ingest", str(tmp_path / "walls.txt"))
    return run


@pytest.mark.parametrize(
    "arguments", [("export", "--format", "ris"), ("bibliography",)], ids=["export", "bibliography"]
)
def test_works_of_an_article_that_there_is_not(told, arguments):
    result = told(*arguments, "--article", "99")
    assert result.exit_code == 1
    assert "article 99: not in" in result.stderr


def test_show_of_a_number_that_no_statement_has_is_no_article(told):
    result = told("show", "99")
    assert result.exit_code == 1
    assert "statement 99: not in" in result.stderr


def test_sources_say_why_a_note_gives_no_work(told):
    assert "note 2 cites nothing: Nobody knows for how long it leaked." in told("sources", "roof leaks").stdout
    assert "the note before cites nothing" in told("sources", "bridge fell").stdout
    (row,) = lines(told("sources", "bridge fell", "--nl"))
    assert (row["work_id"], row["unresolved"]) == (None, "the note before cites nothing")


def test_show_prints_a_note_once_and_each_work_below_it(told):
    shown = told("show", "1", "--article").stdout.rpartition("\nNotes\n")[2].splitlines()
    assert [line.split(":")[0] for line in shown if line.startswith("    ->")] == [
        "    -> work 1",
        "    -> see also work 2",
    ]
    assert shown[-1].endswith("-> work 1: Aske 2019, Walls, p. 9")
    assert sum(line.startswith("[1]") for line in shown) == 1


def test_what_is_unresolved_says_why(noted):
    for arguments in ((), ("1",)):
        assert [
            (r["label"], r["problem"], r["reason"]) for r in lines(noted("notes", *arguments, "--unresolved", "--nl"))
        ] == [
            ("9", "marker without a note", None),
            ("5", "back reference that leads nowhere: Holt, op. cit", "no earlier work by Holt"),
            (None, "the numbering of notes skips from 3 to 5", None),
        ]


def test_the_export_has_what_belongs_to_the_use(noted):
    (article,) = lines(noted("export"))
    assert [m["locator"] for m in article["markers"]] == ["p. 4", None]
    assert [
        (r["origin"], r["relation"], r["locator"], r["back"], r["via"], r["same_as"], r["unresolved"])
        for r in article["references"]
    ] == [
        ("note", "see", "p. 4", None, None, None, None),
        ("note", None, "p. 9", "ibid", 1, 1, None),
        ("note", None, None, "op. cit.", None, None, "no earlier work by Holt"),
    ]
    assert "sound" in noted("verify").stderr


def test_works_by_kind_and_by_how_many_articles_share_them(filled):
    assert {r["kind"] for r in lines(filled("works", "--nl"))} == {"article", "book", "report", "web page", "document"}
    assert {r["kind"] for r in lines(filled("works", "--kind", "book", "--nl"))} == {"book"}
    (shared,) = lines(filled("works", "--shared-by", "2", "--nl"))
    assert (shared["work_id"], shared["articles"]) == (4, 2)
    assert filled("works", "--shared-by", "3", "--nl").stdout == ""


def test_people_merge_split_and_undo(filled):
    before = filled("works", "--nl").stdout
    result = filled("works", "merge", "3", "7", "--by", "Lena", "--reason", "a reprint")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "claimdb works undo 1" in result.stderr
    assert lines(filled("works", "strand", "--nl")) == []
    assert [r["citation_id"] for r in lines(filled("works", "citations", "3", "--nl"))] == [3, 9]
    assert {r["work_id"] for r in lines(filled("cited", "7", "--nl"))} == {3}  # the old number still leads there
    assert {r["work_id"] for r in lines(filled("sources", "hollow", "--nl"))} == {3}
    assert filled("works", "split", "4", "--citation", "5").exit_code == 0
    assert [(d["made_by"], d["action"], d["holds"]) for d in lines(filled("works", "decisions", "--nl"))][1] == (
        "Lena",
        "merge works",
        1,
    )
    for number in ("2", "1"):
        assert filled("works", "undo", number).exit_code == 0
    assert filled("works", "--nl").stdout == before
    assert "sound" in filled("verify").stderr


def test_a_work_shows_where_each_field_is_from(filled):
    rows = lines(filled("works", "record", "4", "--nl"))
    assert [r["field"] for r in rows] == [
        "type",
        "title",
        "author",
        "issued",
        "container-title",
        "issue",
        "page",
        "volume",
    ]
    assert [r["value"] for r in rows][2:4] == ["Holt, P.; Marsh, D.", "2015"]
    assert {r["citation_id"] for r in rows} == {4}
    first, second, third = (r["matched"] for r in lines(filled("works", "citations", "4", "--nl")))
    assert first is None
    assert second == "refers to citation 4 (ibid)"
    assert third == "same title; same author and year"


def test_a_word_that_is_no_command_below_works_is_looked_for(filled):
    assert lines(filled("works", "piers", "--nl"))
    assert "no such work" in filled("works", "undone").stderr
    assert "no such work" in filled("works", "list", "split").stderr
    assert filled("works", "--limit", "2", "--nl").stdout.count("\n") == 2
    assert "merge" in filled("works", "--help").stdout


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("works", "merge", "1"), 1, "takes two works"),
        (("works", "merge", "1", "99"), 1, "work 99: not in"),
        (("works", "merge", "1", "x"), 2, "not a valid integer"),
        (("works", "split", "4"), 2, "--citation"),
        (("works", "split", "4", "--citation", "1"), 1, "citation 1: not of work 4"),
        (("works", "undo", "9"), 1, "decision 9: there is none"),
        (("works", "record", "99"), 1, "work 99: not in"),
        (("works", "--kind", "leaflet"), 2, "leaflet"),
    ],
)
def test_decisions_that_cannot_be_made_are_one_line(filled, arguments, status, said):
    result = filled(*arguments)
    assert (result.exit_code, result.stdout) == (status, "")
    assert said in result.stderr
    assert lines(filled("works", "decisions", "--nl")) == []


@pytest.mark.parametrize("flag", ["--json", "--nl", "--csv", "--tsv"])
def test_formats_have_the_same_columns(filled, flag):
    out = filled("works", flag).stdout
    if flag == "--json":
        columns = list(json.loads(out)[0])
    elif flag == "--nl":
        columns = list(json.loads(out.splitlines()[0]))
    else:
        columns = next(csv.reader(io.StringIO(out), delimiter="," if flag == "--csv" else "\t"))
    assert columns == [
        "work_id",
        "work",
        "authors",
        "title",
        "container",
        "issued",
        "url",
        "doi",
        "citations",
        "statements",
        "articles",
        "kind",
    ]


def test_nothing_found_is_no_error(filled):
    for arguments in (("said", "Nobody"), ("who", "zebra"), ("works", "zebra"), ("cited", "zebra")):
        result = filled(*arguments)
        assert (result.exit_code, result.stdout) == (0, "")
        assert result.stderr
    assert json.loads(filled("who", "zebra", "--json").stdout) == []


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("ingest", "https://vale.example/a"), 2, "claimdb ingest - --url https://vale.example/a"),
        (("ingest",), 2, "Missing argument"),
        (("ingest", "a", "b", "--title", "T"), 2, "name one path"),
        (("ingest", "none.txt"), 1, "none.txt: no such file"),
        (("ingest", "a.txt", "--published", "2024-13"), 2, "is no date"),
        (("said", "x", "--json", "--csv"), 2, "choose one of"),
        (("said", "x", "--since", "soon"), 2, "is no date"),
        (("stats",), 1, "no such database"),
        (("migrate",), 1, "no such database"),
        (("frobnicate",), 2, "No such command"),
    ],
)
def test_errors_are_one_line_with_the_remedy(run, arguments, status, said):
    result = run(*arguments)
    assert result.exit_code == status
    assert said in result.stderr
    assert result.stdout == ""


def test_ids_that_are_none(filled):
    for arguments, said in (
        (("sources", "999"), "statement 999"),
        (("cited", "999"), "work 999"),
        (("show", "999"), "statement 999"),
        (("forget", "999", "--yes"), "document 999"),
    ):
        result = filled(*arguments)
        assert result.exit_code == 1
        assert said in result.stderr


def test_standard_input_with_an_address(run):
    html = b"<html><body><h1>A title of it</h1><p>Anna Lind said that it will rain in the whole of Vale for a week.</p></body></html>"
    assert run("ingest", "-", "--url", "https://vale.example/a", input=html).exit_code == 0
    assert lines(run("articles", "--nl"))[0]["title"] == "A title of it"
    changed = html.replace(b"rain", b"snow")
    run("ingest", "-", "--url", "https://vale.example/a", input=changed)
    assert len(lines(run("articles", "--nl"))) == 1
    assert "snow" in run("who", "week", "--nl").stdout


def test_extract_prints_what_export_prints_but_for_ids(run):
    path = SEEDS / "norland-digest.txt"
    extracted = lines(run("extract", path))
    run("ingest", path)
    exported = lines(run("export"))
    assert len(extracted) == len(exported) == 4
    for left, right in zip(extracted, exported, strict=True):
        for statement in (*left["statements"], *right["statements"]):
            for key in ("id", "claim", "parent", "sources", "speakers", "confidence"):
                del statement[key]
        for reference in (*left["references"], *right["references"]):
            del reference["work"]
        assert left == right


def test_extract_with_a_least_confidence_prints_only_surer_statements(run):
    path = SEEDS / "norland-digest.txt"
    every = [s for article in lines(run("extract", path)) for s in article["statements"]]
    for least in (0.0, 0.6, 0.9, 1.0):
        articles = lines(run("extract", path, "--min-confidence", least))
        assert len(articles) == 4  # an article without a sure statement is still told of
        left = [s for article in articles for s in article["statements"]]
        key = [(s["text"], s["confidence"]) for s in every if s["confidence"] >= least]
        assert [(s["text"], s["confidence"]) for s in left] == key
        for article in articles:
            assert all(s["parent"] is None or s["parent"] < len(article["statements"]) for s in article["statements"])


@pytest.mark.parametrize("question", [("said", "solvay"), ("who", "harbour OR bridge", "--raw")], ids=["said", "who"])
def test_a_least_confidence_narrows_an_answer(filled, question):
    every = lines(filled(*question, "--nl"))
    assert every
    for least in (0.0, 0.3, every[0]["confidence"], 1.0):
        rows = lines(filled(*question, "--nl", "--min-confidence", least))
        assert [r["statement_id"] for r in rows] == [r["statement_id"] for r in every if r["confidence"] >= least]


@pytest.mark.parametrize(
    "command", [("extract", SEEDS / "norland-digest.txt"), ("said", "solvay"), ("who", "harbour")], ids=lambda c: c[0]
)
@pytest.mark.parametrize("share", ["1.1", "-0.1", "much"])
def test_a_least_confidence_is_a_share(run, command, share):
    result = run(*command, "--min-confidence", share)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--min-confidence" in result.stderr


def test_offsets_of_the_export_hold(filled):
    for article in lines(filled("export", "--with-text")):
        text = article["text"]
        for s in article["statements"]:
            assert text[s["start"] : s["end"]] == s["text"]
            assert all(text[w["start"] : w["end"]] == w["mention"] for w in s["speakers"] if w["start"] is not None)
            assert s["cue"] is None or text[s["cue"]["start"] : s["cue"]["end"]] == s["cue"]["text"]
        for r in article["references"]:
            assert r["start"] is None or " ".join(text[r["start"] : r["end"]].split()) == r["text"]
            assert (r["start"] is not None) or "document_start" in r


def test_export_csv_is_a_file_a_view(filled, tmp_path):
    assert filled("export", "--format", "csv").exit_code == 2
    assert filled("export", "--format", "csv", "-o", tmp_path / "out").exit_code == 0
    assert {p.stem for p in (tmp_path / "out").iterdir()} == {
        "who_said_what",
        "statement_sources",
        "work_usage",
        "claim_variants",
        "unsourced_statements",
        "article_overview",
        "speaker_roles",
        "annotations",
    }
    with (tmp_path / "out" / "article_overview.csv").open(newline="") as file:
        assert len(list(csv.DictReader(file))) == 13


def test_verify_stats_runs_migrate(filled):
    assert filled("verify").exit_code == 0
    counts = {r["what"].strip(): r["count"] for r in lines(filled("stats", "--nl"))}
    assert (counts["documents"], counts["articles"], counts["notes"]) == (5, 13, 14)
    (run_,) = lines(filled("runs", "--nl"))
    assert (run_["status"], run_["documents"], run_["articles"]) == ("done", 5, 13)
    assert "up to date" in filled("migrate").stderr


def test_verify_exits_1_when_something_is_off(filled, tmp_path):
    import sqlite3

    raw = sqlite3.connect(tmp_path / "claims.db")
    raw.execute("update statements set source_count = 9 where id = 1")
    raw.commit()
    raw.close()
    result = filled("verify")
    assert result.exit_code == 1
    assert "source_count" in result.stdout


def test_forget_asks_first(filled):
    path = str(SEEDS / "strike-page.html")
    assert filled("forget", path, input="n\n").exit_code == 1
    assert len(lines(filled("articles", "--nl"))) == 13
    assert filled("forget", path, "--yes").exit_code == 0
    assert len(lines(filled("articles", "--nl"))) == 12
    assert filled("verify").exit_code == 0


def test_every_command_has_help_with_an_example(run):
    for command in COMMANDS:
        result = run(command, "--help")
        assert result.exit_code == 0
        assert f"claimdb {command}" in result.stdout or command == "sources"


def test_as_a_process_with_a_closed_pipe(tmp_path):
    command = [sys.executable, "-m", "claimdb"]
    environment = {**os.environ, "CLAIMDB_DB": str(tmp_path / "p.db")}
    done = subprocess.run(
        [*command, "ingest", str(SEEDS)], env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")
    piped = subprocess.run(
        f"{' '.join(command)} export --with-text | head -c 10",
        shell=True,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert piped.stdout == '{"source":'
    assert piped.stderr == ""
    asked = subprocess.run(
        [*command, "said", "Solvay", "--json"], env=environment, capture_output=True, text=True, check=False
    )
    assert len(json.loads(asked.stdout)) == 7


def test_stopping_says_what_is_kept(run, tmp_path, monkeypatch):
    read = pipeline.ingest

    def stopped(sources, *arguments):
        yield from read(itertools.islice(sources, 2), *arguments)
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "ingest", stopped)
    result = run("ingest", SEEDS)
    assert result.exit_code == 130
    assert "2 stored" in result.stderr
    assert "the same command takes the rest" in result.stderr
    monkeypatch.undo()
    monkeypatch.setenv("CLAIMDB_DB", str(tmp_path / "claims.db"))
    assert "3 stored (" in (rest := run("ingest", SEEDS).stderr)
    assert "2 known already" in rest
    assert "sound" in run("verify").stderr


def powerless(*arguments, **options):
    """The command as a process that file rights hold for, be it root's."""
    rights = "-dac_override,-dac_read_search"
    dropped = ["setpriv", "--bounding-set", rights, "--inh-caps", rights] if os.geteuid() == 0 else []
    if dropped and not shutil.which("setpriv"):
        pytest.skip("root without setpriv may read anything")
    command = [*dropped, sys.executable, "-m", "claimdb", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, **options)


@pytest.mark.parametrize("given", ["locked", "locked/a.txt", "."], ids=["folder", "file in it", "folder around it"])
def test_what_may_not_be_read_is_named_and_the_rest_is_stored(tmp_path, given):
    (tmp_path / "locked").mkdir()
    for name in ("locked/a.txt", "b.txt"):
        (tmp_path / name).write_text(f"Anna Lind said that it will rain on {name}.")
    (tmp_path / "locked").chmod(0)
    try:
        result = powerless("ingest", given, "b.txt", "--db", "x.db", cwd=tmp_path)
    finally:
        (tmp_path / "locked").chmod(0o700)
    assert result.returncode == 1
    assert "locked" in result.stderr.splitlines()[0]
    assert "check that you may read it" in result.stderr.splitlines()[0]
    assert "1 stored (1 article, 1 statement)" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("command", [["said", "Lind"], ["ingest", "b.txt"], ["migrate"]], ids=lambda c: c[0])
@pytest.mark.parametrize("rights", [0, 0o500], ids=["none", "no writing"])
def test_a_database_where_nothing_may_be_written_is_one_clear_line(tmp_path, command, rights):
    (tmp_path / "locked").mkdir()
    (tmp_path / "b.txt").write_text("Anna Lind said that it will rain.")
    (tmp_path / "locked").chmod(rights)
    try:
        result = powerless(*command, "--db", "locked/x.db", cwd=tmp_path)
    finally:
        (tmp_path / "locked").chmod(0o700)
    assert result.returncode == 1
    assert result.stderr.startswith("Error: locked/x.db: ")
    assert len(result.stderr.splitlines()) == 1

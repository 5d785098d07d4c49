"""References in, records out, a line at a time."""

import json
import os
import subprocess
import sys

import pytest

ASKE = "Aske, L. (2019, March 4). Where did the harbour money go? The Lindhaven Courier."
STRAND = "Strand, E. (2014). After the Storm. Lindhaven: Harbour Press."


def lines(result):
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_one_reference_a_line(run, tmp_path):
    (tmp_path / "r.txt").write_text(f"\ufeff{ASKE}\n\n  {STRAND}\r\n", encoding="utf-8")
    result = run("parse-references", tmp_path / "r.txt")
    assert (result.exit_code, result.stderr) == (0, "")
    first, second = lines(result)
    assert list(first) == ["id", "text", "csl"]
    assert (first["id"], first["text"], first["csl"]["title"]) == (1, ASKE, "Where did the harbour money go?")
    assert (second["id"], second["text"], second["csl"]["author"][0]["family"]) == (3, STRAND, "Strand")
    assert "id" not in first["csl"]


def test_json_lines_keep_their_ids(run):
    given = [{"id": "a", "text": ASKE, "more": 1}, {"text": STRAND}, {"id": None, "text": ""}]
    result = run("parse-references", input="".join(json.dumps(g) + "\n" for g in given))
    assert result.exit_code == 0
    assert [(r["id"], r["text"]) for r in lines(result)] == [("a", ASKE), (2, STRAND), (None, "")]
    assert lines(result)[2]["csl"] == {}


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        ("{no json", "is no JSON"),
        ("[1]", "has no `text`"),
        ('{"id": 3}', "has no `text`"),
        ('{"text": 7}', "has no `text`"),
        ("[" * 100_000, "is no JSON"),
    ],
    ids=["broken", "no object", "no text", "number", "deep"],
)
def test_a_bad_line_is_named_and_the_others_are_done(run, bad, said):
    given = f"{json.dumps({'text': ASKE})}\n{bad}\n{json.dumps({'text': STRAND})}\n"
    result = run("parse-references", "-", input=given)
    assert result.exit_code == 1
    assert [r["id"] for r in lines(result)] == [1, 3]
    assert result.stderr == f"-: line 2: {said}\n"


def test_bytes_that_are_no_utf8_are_a_bad_line(run):
    result = run("parse-references", "-", input=ASKE.encode() + b"\n\xff\xfe\n" + STRAND.encode())
    assert result.exit_code == 1
    assert [r["id"] for r in lines(result)] == [1, 3]
    assert "line 2: is no UTF-8" in result.stderr


def test_labels_are_one_for_each_word(run):
    (answer,) = lines(run("parse-references", "-", "--labels", input=STRAND))
    assert list(answer) == ["id", "text", "csl", "labels"]
    assert len(answer["labels"]) == len(STRAND.split())
    assert "labels" not in lines(run("parse-references", "-", input=STRAND))[0]


def test_a_file_that_is_not_there_is_one_line(run):
    result = run("parse-references", "none.txt")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "none.txt: cannot be read" in result.stderr


def test_nothing_in_nothing_out(run):
    result = run("parse-references", "-", input="\n\n")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")


def test_as_a_process_it_answers_before_all_is_read(tmp_path):
    command = [sys.executable, "-m", "claimdb", "parse-references", "-"]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        process.stdin.write(ASKE + "\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["text"] == ASKE
        process.stdin.write(STRAND + "\n")
        process.stdin.close()
        assert json.loads(process.stdout.read())["text"] == STRAND
    assert process.returncode == 0


def test_as_a_process_with_a_closed_pipe():
    command = f"yes '{STRAND}' | {sys.executable} -m claimdb parse-references - | head -n 2"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert len(done.stdout.splitlines()) == 2
    assert done.stderr == ""

"""Labelled articles: reading the labels, pairing, figures, categories of errors, and the command."""

import json

import pytest
from conftest import extraction_of
from hypothesis import given
from hypothesis import strategies as st

from claimdb.errors import ReadError
from claimdb.evaluate.errors import CATEGORIES, MISSED, SPEAKER, TRAITS, count_errors, find_errors
from claimdb.evaluate.folder import read_labelled
from claimdb.evaluate.introducers import introducer_of
from claimdb.evaluate.labelled import LabelledArticle, LabelledSpeaker, LabelledStatement
from claimdb.evaluate.markup import parse_markup
from claimdb.evaluate.match import compare, match_words
from claimdb.evaluate.naming import NAMINGS, names_fit, naming_of, printed_keys
from claimdb.evaluate.passages import bracketed, passage_of
from claimdb.evaluate.score import acts, figures, names, terms_stored
from claimdb.evaluate.words import Words, find_quoted
from claimdb.records import Article, Attribution, Details, Extraction, Statement
from claimdb.text import Span


def parse(marked):
    return parse_markup(marked, "a.txt")


def shown(article):
    """`[(pieces, speakers, cues, act)]` in words."""
    return [
        (
            [span.of(article.text) for span in s.spans],
            [(w.span and w.span.of(article.text), w.name, w.exact) for w in s.speakers],
            [span.of(article.text) for span in s.cues],
            s.act,
        )
        for s in article.statements
    ]


@pytest.mark.parametrize(
    ("marked", "text", "statements"),
    [
        (
            "{s1|“It rains,”} {w1=Anna Lind|she} {c1|said}, {s1|“again.”}",
            "“It rains,” she said, “again.”",
            [(["“It rains,”", "“again.”"], [("she", "Anna Lind", True)], ["said"], "speech")],
        ),
        (
            "{w1|Mayor Anna Lind} {c1|fears} {s1 attitude|the ferry sinks}.",
            "Mayor Anna Lind fears the ferry sinks.",
            [(["the ferry sinks"], [("Mayor Anna Lind", "Mayor Anna Lind", False)], ["fears"], "attitude")],
        ),
        (
            "{w1=?|A clerk} {c1|said} {s1|{w2|Bo Ek} {c2|thinks} {s2 attitude|it is late}}.",
            "A clerk said Bo Ek thinks it is late.",
            [
                (["Bo Ek thinks it is late"], [("A clerk", None, True)], ["said"], "speech"),
                (["it is late"], [("Bo Ek", "Bo Ek", False)], ["thinks"], "attitude"),
            ],
        ),
        (
            "{w1,2=Bo Ek|He} {c1|said} {s1|no} and {c2|meant} {s2|yes}.",
            "He said no and meant yes.",
            [
                (["no"], [("He", "Bo Ek", True)], ["said"], "speech"),
                (["yes"], [("He", "Bo Ek", True)], ["meant"], "speech"),
            ],
        ),
        (
            "{w1|Bo Ek} and {w1|Anna Lind} {c1|said} {s1|so}.",
            "Bo Ek and Anna Lind said so.",
            [(["so"], [("Bo Ek", "Bo Ek", False), ("Anna Lind", "Anna Lind", False)], ["said"], "speech")],
        ),
        ("{s1=Anna Lind|“So.”}", "“So.”", [(["“So.”"], [(None, "Anna Lind", True)], [], "speech")]),
        ("{s1=Anna Lind attitude|So}.", "So.", [(["So"], [(None, "Anna Lind", True)], [], "attitude")]),
        ("{s1=?|“So.”}", "“So.”", [(["“So.”"], [], [], "speech")]),
        ("# kind: talk\n# by: us\n\n{s1|A\n\nB}\n", "A\n\nB\n", [(["A\n\nB"], [], [], "speech")]),
        ("Nothing is said.\n", "Nothing is said.\n", []),
        ("# A heading\n\nText", "# A heading\n\nText", []),
    ],
)
def test_markup_is_read(marked, text, statements):
    article = parse(marked)
    assert article.text == text
    assert shown(article) == statements


def test_terms_are_no_statements():
    article = parse("The {x|“blue line”} {s1|is {x|“new”}}.")
    assert [span.of(article.text) for span in article.terms] == ["“blue line”", "“new”"]
    assert article.resolved


@pytest.mark.parametrize(
    ("marked", "line", "what"),
    [
        ("One\n{s1|two", 2, "never closed"),
        ("One\ntwo}", 2, "closes nothing"),
        ("a {b} c", 1, "without a tag"),
        ("{q1|a}", 1, "unknown tag 'q1'"),
        ("{s|a}", 1, "unknown tag 's'"),
        ("{s1 loud|a}", 1, "unknown tag"),
        ("{s1=|a}", 1, "unknown tag"),
        ("{x1|a}", 1, "unknown tag"),
        ("{s1|a} {c1=Bo Ek|said}", 1, "does not take"),
        ("{s1|a} {w1 attitude|Bo}", 1, "does not take"),
        ("# by: us\n\n\n{s1|} a", 4, "no words"),
        ("{s1|a\n{s1|b} c}", 2, "stands in another one"),
        ("{s1|a}\n\n{w2|Bo Ek}", 3, "statement 2 has"),
        ("# by: us\ntext", 2, "must end with an empty line"),
    ],
)
def test_broken_markup_names_file_and_line(marked, line, what):
    with pytest.raises(ReadError, match=rf"^a\.txt: line {line}: .*{what}"):
        parse(marked)


plain = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="{}#\r"), max_size=6)
marked_words = st.recursive(
    plain, lambda inner: st.lists(st.one_of(plain, st.tuples(inner)), min_size=1, max_size=4), max_leaves=12
)


def _written(node, labels, at):
    """The markup of a tree whose tuples are labels, its text, and the spans of its labels in order of their starts."""
    if isinstance(node, str):
        return node, node
    if isinstance(node, tuple):
        number = len(labels) + 1
        labels.append(None)
        marked, text = _written(["x", *node], labels, at)
        labels[number - 1] = Span(at, at + len(text))
        return f"{{s{number}|{marked}}}", text
    marked = text = ""
    for part in node:
        more_marked, more = _written(part, labels, at + len(text))
        marked, text = marked + more_marked, text + more
    return marked, text


@given(marked_words)
def test_text_and_positions_are_those_without_the_markup(tree):
    labels = []
    marked, text = _written(tree, labels, 0)
    article = parse(marked)
    assert article.text == text
    assert sorted(s.spans[0] for s in article.statements) == sorted(labels)


TEXT = "Anna Lind said the bridge will open. “It is late,” said a clerk, “too late.”\n"
LABELS = (
    "T1\tSource 0 9\tAnna Lind\nT2\tCue 10 14\tsaid\nT3\tContent 15 35\tthe bridge will open\n"
    "T4\tContent 37 50;65 76\t“It is late,” “too late.”\nT5\tSource 56 63\ta clerk\nT6\tCue 51 55\tsaid\n"
    "E1\tAttribution:T2 Content:T3 Cue:T2 Source:T1\nE2\tContent:T4 Cue:T6 Source:T5\nE3\tCue:T6 Source:T5\n"
)


@pytest.fixture
def brat(tmp_path):
    """A function that makes a folder of one text with these labels."""

    def make(labels=LABELS, text=TEXT):
        for folder in ("text", "attributions"):
            (tmp_path / folder).mkdir(exist_ok=True)
        (tmp_path / "text" / "pier_one.txt").write_bytes(text.encode())
        (tmp_path / "attributions" / "pier_one_b.ann").write_text("", encoding="utf-8")
        (tmp_path / "attributions" / "pier_one_a.ann").write_text(labels, encoding="utf-8")
        return tmp_path

    return make


def test_standoff_labels_are_read(brat):
    (article,) = read_labelled(brat())
    assert (article.name, article.text, article.resolved) == ("pier_one.txt", TEXT, False)
    assert shown(article) == [
        (["the bridge will open"], [("Anna Lind", None, True)], ["said"], None),
        (["“It is late,”", "“too late.”"], [("a clerk", None, True)], ["said"], None),
    ]


@pytest.mark.parametrize(
    ("labels", "what"),
    [
        ("T1\tContent a b\tx\n", "line 1: 'Content a b' is not a label"),
        ("\nT1\tContent 5 900\tx\n", "line 2: 5 to 900 is not in the text"),
        ("E1\tContent:T9\n", "line 1: 'Content:T9' points to no label"),
    ],
)
def test_broken_standoff_labels_name_file_and_line(brat, labels, what):
    with pytest.raises(ReadError, match=f"pier_one_a.ann: {what}"):
        read_labelled(brat(labels))


def test_folders_without_labels_are_errors(brat, tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(ReadError, match="no labelled articles"):
        read_labelled(tmp_path / "empty")
    folder = brat()
    (folder / "text" / "quay.txt").write_text("Nothing.")
    with pytest.raises(ReadError, match=r"quay\.txt: no labels quay_\*\.ann"):
        read_labelled(folder)
    (tmp_path / "empty" / "a.txt").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(ReadError, match=r"a\.txt: cannot be read"):
        read_labelled(tmp_path / "empty")


def test_marked_folders_are_read_to_the_bottom(tmp_path):
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "c.txt").write_bytes("\ufeffOne\r\n{s1|two}".encode())
    (tmp_path / "a.txt").write_text("Three")
    assert [(a.name, a.text) for a in read_labelled(tmp_path)] == [("a.txt", "Three"), ("b/c.txt", "One\ntwo")]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He said “it is” so", ["it is"]),
        ('He said "it is" so', ["it is"]),
        ("«Oui,» and ``no''", ["Oui,", "no"]),
        ("“It never\nends", ["It never"]),
        ("‘It is,’ he said. ‘We’ll see the workers’ pay.’", ["‘It is,’", "‘We’ll see the workers’ pay.’"]),
        ("'It is,' he said. 'We'll see.'", ["'It is,'", "'We'll see.'"]),
        ("‘He said “no” again,’ she said. ‘Now.’", ["no", "‘He said “no” again,’", "‘Now.’"]),
        ("She read ‘The Pier’ aloud", []),
        ("“The ‘old’ and the ‘new’ pier,” he said", ["The ‘old’ and the ‘new’ pier,"]),
    ],
)
def test_quoted_words(text, quoted):
    assert [span.of(text) for span in find_quoted(text)] == quoted


def test_kinds_follow_from_the_share_of_quoted_words():
    words = Words("a b c “d e f g h i j k l m”")
    assert [words.kind(frozenset(n)) for n in (range(3), range(13), range(3, 13), range(2, 13))] == [
        "indirect",
        "mixed",
        "direct",
        "direct",
    ]


@pytest.mark.parametrize(
    ("labelled", "found", "pairs"),
    [
        (["abcd"], ["ab"], {0: 0}),
        (["abcd"], ["a"], {}),
        (["abcd"], ["abc", "abcd"], {0: 1}),
        (["abcd", "abc"], ["abc", "abcd"], {0: 1, 1: 0}),
        (["ab", "ab"], ["ab"], {0: 0}),
        (["ab"], ["ab", "ab"], {0: 0}),
        ([], ["ab"], {}),
    ],
)
def test_the_most_alike_are_paired_one_to_one(labelled, found, pairs):
    assert match_words([frozenset(map(ord, w)) for w in labelled], [frozenset(map(ord, w)) for w in found]) == pairs


@pytest.mark.parametrize(
    ("source", "naming", "keys"),
    [
        ("Ida Brandt Jr., of Vale", "name", {"brandt"}),
        ("Ida Brandt and Tor Holm", "name", {"brandt", "holm"}),
        ("Ms. Holm’s", "name", {"holm"}),
        ("Mayor Ida Brandt of Vale", "name", {"brandt"}),
        ("she", "pronoun", set()),
        ("a clerk", "role or description", set()),
        ("the head of the Harbour Board", "role or description", set()),
        ("Sailors", "role or description", set()),
        ("Estria", "name", {"estria"}),
    ],
)
def test_how_a_speaker_is_named(source, naming, keys):
    words = Words(f"{source} said that sailors are late.")
    sources = [Span(0, len(source))]
    assert (naming_of(sources, words), printed_keys(sources, words)) == (naming, keys)
    assert naming_of([], words) == "context"


def attribution(name, mention=None, span=None):
    return Attribution(name, "person", mention, span, "printed", 0.9)


@pytest.mark.parametrize(
    ("labelled", "found", "fits"),
    [
        ([("Anna Lind", True)], ["Anna Lind"], True),
        ([("Anna Lind", True)], ["Lind"], False),
        ([("Anna Lind", True)], ["Anna Lind", "Bo Ek"], False),
        ([("Anna Lind", True)], [None], False),
        ([("Mayor Anna Lind", False)], ["Anna Lind"], True),
        ([("Mayor Anna Lind", False)], ["Bo Ek"], False),
        ([("Anna Lind", False), ("Bo Ek", True)], ["Bo Ek", "Anna Lind"], True),
        ([(None, True)], [None], True),
        ([(None, True)], ["Bo Ek"], False),
        ([], [], True),
    ],
)
def test_names_fit_one_for_one(labelled, found, fits):
    speakers = [LabelledSpeaker(Span(0, 1), name, exact) for name, exact in labelled]
    assert names_fit(speakers, [attribution(name) for name in found]) is fits


def comparison_of(marked, *found):
    """A marked article beside statements given as `(words, *(name, mention))`; pieces are separated by ` / `."""
    article = parse(marked)

    def at(words):
        start = article.text.index(words)
        return Span(start, start + len(words))

    statements = tuple(
        Statement(
            "direct",
            tuple(at(piece) for piece in words.split(" / ")),
            speakers=tuple(attribution(name, mention, at(mention) if mention else None) for name, mention in speakers),
        )
        for words, *speakers in found
    )
    inner = Article(1, Span(0, len(article.text)), article.text, Details())
    return compare(article, [Extraction(inner, statements)])


HEAD = "A day in Vale\n\n"
LIND = "{w1=Anna Lind|She} {c1|said} {s1|the old bridge will open}. "
EK = ("Bo Ek", None)


def test_figures_count_found_and_labelled():
    comparison = comparison_of(
        LIND + "{w2=?|A clerk} {c2|said}: {s2|“Late again.”} The {x|“blue line”} is new.",
        ("old bridge will open", EK), ("“blue line”", EK), ("“Late again.”", (None, "A clerk")),
    )  # fmt: skip

    def rounded(kind, measure):
        counted = figures([comparison], kind, measure)
        return counted.precision.right, counted.precision.total, counted.recall.right, counted.recall.total

    assert rounded("all", "relaxed") == (2, 3, 2, 2)
    assert rounded("all", "strict") == (1, 3, 1, 2)
    assert rounded("all", "speaker") == (1, 3, 1, 2)
    assert rounded("direct", "relaxed") == (1, 2, 1, 1)
    assert rounded("indirect", "relaxed") == (1, 1, 1, 1)
    assert rounded("mixed", "relaxed") == (0, 0, 0, 0)
    assert figures([comparison], "mixed", "relaxed").f1 == 0
    assert figures([comparison], "all", "relaxed").f1 == pytest.approx(0.8)
    assert (acts([comparison]).right, acts([comparison]).total) == (2, 2)
    assert (names([comparison]).right, names([comparison]).total) == (1, 2)
    assert terms_stored([comparison]).value == 1


def test_statements_that_nobody_is_labelled_to_have_said_count_in_no_figure_of_speakers():
    comparison = comparison_of("{s1=?|so it was}. {s2=Bo Ek|so much}.", ("so it was", EK), ("so much", EK))
    counted = figures([comparison], "all", "speaker")
    assert (counted.precision.total, counted.recall.total, counted.f1) == (1, 1, 1)


def test_positions_of_an_article_that_starts_later_are_shifted():
    text = "\n\nAnna Lind said the bridge will open.\n"
    article = LabelledArticle("a", text, (LabelledStatement((Span(17, 37),)),))
    comparison = compare(article, [extraction_of(text)])
    assert [found.words == labelled.words for labelled, found in comparison.pairs] == [True]


@pytest.mark.parametrize(
    ("marked", "introducer"),
    [
        ("Bo Ek {c1|said} {s1|so}", "verb of speech"),
        ("Bo Ek {c1|has pointed out} {s1|so}", "verb of speech"),
        ("Bo Ek {c1|hopes} {s1|so}", "verb of thought or wish"),
        ("{c1|According to} Bo Ek, {s1|so}", "according to"),
        ("Bo Ek’s {c1|claim} {s1|so}", "noun or adjective"),
        ("{c1|The fears} {s1|so}", "noun or adjective"),
        ("Bo Ek {c1|fears} {s1|so}", "verb of thought or wish"),
        ("Bo Ek {c1|is convinced} {s1|so}", "noun or adjective"),
        ("Bo Ek {c1|juggled} {s1|so}", "other words"),
        ("Bo Ek{c1|:} {s1|so}", "no cue"),
        ("{s1|“So”}", "no cue"),
    ],
)
def test_what_introduces_a_statement(marked, introducer):
    article = parse(marked)
    assert introducer_of(article.statements[0], article.text) == introducer


@pytest.mark.parametrize(
    ("marked", "found", "errors"),
    [
        (LIND, [("the old bridge will open", ("Anna Lind", "She"))], []),
        (LIND, [], [("missed indirect: verb of speech", "nothing there")]),
        ("{s1|“It is late,”} {c1|said} Bo", [], [("missed direct: verb of speech", "nothing there", "1-3 words", "before the cue")]),
        (
            "{s1|“It is late,”} Bo {c1|said}, {s1|“too late.”}",
            [],
            [("missed direct: verb of speech", "nothing there", "before the cue", "in pieces")],
        ),
        ("{c1|Hopes} that {s1|it “opens” soon at last}", [], [("missed mixed: verb of thought or wish", "nothing there")]),
        (
            LIND,
            [("the", EK)],
            [("missed indirect: verb of speech", "edges wrong"), ("spurious: piece of a labelled one",)],
        ),
        (
            LIND + "The quay of the town is wide.",
            [("open. The quay of the town is wide", EK)],
            [("missed indirect: verb of speech", "edges wrong"), ("spurious: touches a labelled one",)],
        ),
        (
            "{s1=Bo Ek|Bo {c2|thinks} {s2|late}, as ever at the end of day}.",
            [("Bo thinks late, as ever at the end of day", EK)],
            [("missed indirect: verb of thought or wish", "within others", "1-3 words")],
        ),
        ("The {x|“blue line”} is new.", [("“blue line”",)], [("spurious: quoted, nobody said it",)]),
        ("The ferry is new.", [("is new",)], [("spurious: unquoted",)]),
        (LIND, [("the old bridge will open",)], [("speaker: none found",)]),
        (LIND, [("the old bridge will open", EK)], [("speaker: pronoun",)]),
        (LIND, [("the old bridge will open", ("Bo Ek", "She"))], [("speaker: pronoun", "right words, wrong name")]),
        ("{w1|Anna Lind} {c1|said} {s1|so much}.", [("so much", EK)], [("speaker: name",)]),
        ("{w1=?|a clerk} {c1|said} {s1|so much}.", [("so much", EK)], [("speaker: role or description",)]),
        ("{s1=Anna Lind|so much}.", [("so much", EK)], [("speaker: context",)]),
        ("{s1=Anna Lind|so much}.", [("so much", ("Anna Lind", None))], []),
        ("{s1=?|so much}.", [("so much", EK)], [("speaker: context",)]),
        ("{s1=?|so much}.", [("so much",)], []),
    ],
)  # fmt: skip
def test_each_error_has_one_category(marked, found, errors):
    comparison = comparison_of(HEAD + marked, *found)
    made = list(find_errors(comparison))
    assert [(e.category, *e.traits) for e in made] == errors
    assert sum(counts["errors"] for counts in count_errors(made).values()) == len(errors)


def test_the_first_paragraph_is_the_headline():
    (error,) = find_errors(comparison_of("\n{w1|Lind}: {s1|Bridge Will Open Again}\n\nIt is late.\n"))
    assert (error.category, error.traits) == ("missed indirect: no cue", ("nothing there", "headline"))


def test_categories_are_named_for_every_kind_and_naming():
    assert len(MISSED) == 18
    assert {f"speaker: {naming}" for naming in NAMINGS} < set(SPEAKER)
    assert not set(CATEGORIES) & set(TRAITS)


def test_a_passage_has_the_labelled_words_in_brackets():
    (error, _) = find_errors(comparison_of(LIND, ("the old", EK)))
    passage = passage_of(error)
    assert passage.text == "She said [the old bridge will open]."
    assert (passage.found, passage.expected, passage.given) == (("the old",), "Anna Lind (She)", "Bo Ek")
    text = "one two three four"
    assert bracketed(text, [Span(4, 7), Span(6, 13)], Span(0, 18)) == "one [two three] four"


@pytest.fixture
def labelled(tmp_path):
    folder = tmp_path / "labelled"
    folder.mkdir()
    (folder / "a.txt").write_text(
        "# kind: news\n\nA day in the port of Vale\n\n"
        "{w1|Anna Lind} {c1|said} {s1|the bridge will open in June}. {s2|“It is late,”} {w2=Anna Lind|she} {c2|said}.\n\n"
        "{w3|Bo Ek} {c3|painted} {s3|the tall shed by the sea}. The {x|“blue line”} is new.\n",
        encoding="utf-8",
    )
    return folder


def test_eval_prints_figures_and_passages(run, labelled):
    out = run("eval", labelled).stdout
    words = " ".join(out.split())
    assert "1 article, 35 words" in words
    assert ["all", "relaxed", "1.000", "0.667", "0.800", "2", "3"] in [line.split() for line in out.splitlines()]
    assert "missed indirect: other words (1)" in out
    assert "a.txt:" in out
    assert "[the tall shed by the sea]" in words
    assert "speaker: expected Bo Ek; found nobody" in words
    assert "[the tall" not in run("eval", labelled, "--show", 0).stdout


def test_eval_prints_json(run, labelled):
    report = json.loads(run("eval", labelled, "--json").stdout)
    assert report["figures"][0] == {
        "kind": "all", "measure": "relaxed", "precision": 1.0, "recall": 0.6667, "f1": 0.8, "found": 2, "labelled": 3
    }  # fmt: skip
    assert [row["category"] for row in report["errors"]] == list(CATEGORIES)
    assert sum(row["errors"] for row in report["errors"]) == 1
    assert {row["share"]: row["value"] for row in report["shares"]} == {
        "right act": 1.0, "right name": 1.0, "terms taken for statements": 0.0
    }  # fmt: skip
    (passage,) = json.loads(run("eval", labelled, "--json", "--category", "nothing there").stdout)["passages"]
    assert passage["category"] == "missed indirect: other words"


def test_eval_lists_a_category(run, labelled):
    out = run("eval", labelled, "--category", "missed indirect").stdout
    assert out.startswith("  a.txt:")
    assert run("eval", labelled, "--category", "spurious: unquoted").stdout == ""
    result = run("eval", labelled, "--category", "sideways")
    assert (result.exit_code, "edges wrong" in result.stderr) == (2, True)


def test_eval_tells_what_is_wrong_with_a_folder(run, brat, tmp_path):
    assert run("eval", tmp_path / "nowhere").exit_code == 2
    result = run("eval", brat(text=TEXT.replace("\n", "\r\n")))
    assert (result.exit_code, "carriage returns" in result.stderr) == (1, True)
    assert run("eval", brat()).exit_code == 0


def test_a_long_passage_is_printed_without_its_middle(run, tmp_path):
    (tmp_path / "a.txt").write_text("Bo Ek {c1|painted} {s1|" + "the tall sail " * 100 + "white}.", encoding="utf-8")
    out = run("eval", tmp_path).stdout
    assert "(…)" in out
    assert len(out) < 2500

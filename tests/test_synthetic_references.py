"""Synthetic references: their labels, their variety, and that they are the same everywhere."""

import hashlib
import re
from itertools import pairwise

import pytest

from claimdb.errors import ReadError
from claimdb.training.references.corpus import read_sequences
from claimdb.training.references.dice import Dice
from claimdb.training.references.layouts import FAMILIES, RULES
from claimdb.training.references.lists import FOLDER, read_entries, read_sections
from claimdb.training.references.makers import MAKERS
from claimdb.training.references.synthetic import synthetic_references
from claimdb.training.references.template import LABELS, Call, Choice, Labelled, parse
from claimdb.training.references.tidy import pieces_of, words_of

TITLES = ("On the heating of barns.", "“A map of three valleys,”", "Trams and trolleys: a comparison")
PINNED = "8bd91b1bb18c86acf17c0f7b51d2f3fb1786fb05e00a0b952dd8f3642aab0081"
TITLE_LISTS = [path.stem for path in FOLDER.glob("*.txt") if path.stem.endswith("titles")] + [
    "headlines",
    "law_names",
    "deeds",
]


@pytest.fixture(scope="module")
def thousand():
    return synthetic_references(1000, TITLES, seed=3)


def text_of(reference):
    return " ".join(words for _, words in reference)


def names_in(pattern):
    for node in pattern:
        if isinstance(node, Call):
            yield node.name.lower()
        elif isinstance(node, Choice):
            for option in node.options:
                yield from names_in(option)
        elif isinstance(node, Labelled):
            yield from names_in(node.pattern)


def test_labels_are_those_of_the_corpus(thousand):
    assert {label for reference in thousand for label, _ in reference} <= set(LABELS)


def test_every_label_is_met():
    assert {label for reference in synthetic_references(4000, TITLES, seed=2) for label, _ in reference} == set(LABELS)


def test_pieces_are_words_with_one_space_between(thousand):
    assert all(words and words == " ".join(words.split()) for reference in thousand for _, words in reference)


def test_neighbouring_pieces_differ_in_label(thousand):
    assert all(a[0] != b[0] for reference in thousand for a, b in pairwise(reference))


def test_no_reference_is_empty_or_holds_a_template(thousand):
    assert all(
        reference and not {"{", "}"} & set(text_of(reference)) and not re.search(r"\$[A-Za-z]", text_of(reference))
        for reference in thousand
    )


def test_references_vary(thousand):
    assert len({tuple(label for label, _ in reference) for reference in thousand}) >= 400
    assert len({text_of(reference) for reference in thousand}) >= 970


def test_the_same_arguments_give_the_same_references():
    digest = hashlib.sha256("\n".join(map(text_of, synthetic_references(200, TITLES, seed=7))).encode()).hexdigest()
    assert digest == PINNED


def test_another_seed_gives_other_references():
    assert synthetic_references(20, TITLES, seed=1) != synthetic_references(20, TITLES, seed=2)


def test_fewer_references_are_the_first_of_more():
    assert synthetic_references(10, TITLES, seed=1) == synthetic_references(30, TITLES, seed=1)[:10]


def test_titles_handed_in_are_used():
    texts = [text_of(reference) for reference in synthetic_references(300, ("The quiet zebra crossing",), seed=1)]
    assert 20 <= sum("quiet zebra crossing" in text.lower() for text in texts) <= 150


@pytest.mark.parametrize(
    "titles",
    [
        (),
        ("",),
        ("  \n ",),
        ("{$author|",),
        ("$", "}}"),
        ("«»",),
        ("...",),
        ("<italic>x</italic>",),
        ("漢字 \u200f العربية",),
        ("a" * 3000,),
        ("x\ty\nz",),
    ],
    ids=["none", "empty", "spaces", "template", "signs", "marks", "points", "tags", "scripts", "long", "lines"],
)
def test_odd_titles_do_no_harm(titles):
    references = synthetic_references(60, titles, seed=4)
    assert len(references) == 60
    assert all(words and words == " ".join(words.split()) for reference in references for _, words in reference)


def test_layouts_name_only_what_there_is():
    templates = [template for _, _, layouts in FAMILIES for _, template in layouts]
    templates += [template for rule in RULES.values() for template in rule]
    templates += [entry for name in TITLE_LISTS for entry in read_entries(name)]
    known = set(MAKERS) | set(RULES) | {path.stem for path in FOLDER.glob("*.txt")}
    assert {name for template in templates for name in names_in(parse(template))} <= known
    assert len(set(templates)) > 80


@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("outlets", 250),
        ("organizations", 150),
        ("journals", 120),
        ("publishers", 100),
        ("cities", 150),
        ("given_names", 400),
        ("family_names", 400),
    ],
)
def test_lists_are_long(name, least):
    assert len(set(read_entries(name))) >= least


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_list_names_its_source(path):
    assert "general knowledge, written for this project" in path.read_text(encoding="utf-8").splitlines()[0]


def test_months_are_twelve_in_ten_languages():
    assert {len(months) for months in read_sections("months").values()} == {12}
    assert len(read_sections("months")) >= 10


@pytest.mark.parametrize(
    ("runs", "inside", "words"),
    [
        (
            [("(", None), ("Bath", "location"), (": ", None), ("Tarn", "publisher")],
            False,
            [("location", "(Bath:"), ("publisher", "Tarn")],
        ),
        (
            [("Lind, A.", "author"), (". ", None), ("Rain", "title"), (".", None)],
            False,
            [("author", "Lind,"), ("author", "A."), ("title", "Rain.")],
        ),
        (
            [("“Rain”", "title"), (", ", None), ("Alder Post", "container-title")],
            True,
            [("title", "“Rain,”"), ("container-title", "Alder"), ("container-title", "Post")],
        ),
        ([("“Rain?”", "title"), (", ", None), ("2018", "date")], True, [("title", "“Rain?”,"), ("date", "2018")]),
        ([("Rain?", "title"), (". ", None), ("2018", "date")], False, [("title", "Rain?"), ("date", "2018")]),
        (
            [("Lind", "author"), (" – ", None), ("Rain", "title")],
            False,
            [("author", "Lind"), ("author", "–"), ("title", "Rain")],
        ),
        ([("- ", None), ("Rain", "title")], False, [("title", "-"), ("title", "Rain")]),
        (
            [("Lind, B.", "author"), (", ", None), ("Hale, C.", "author")],
            False,
            [("author", "Lind,"), ("author", "B.,"), ("author", "Hale,"), ("author", "C.")],
        ),
    ],
    ids=[
        "bracket",
        "double-point",
        "comma-inside",
        "question-and-comma",
        "question-and-point",
        "dash",
        "dash-first",
        "initial-and-comma",
    ],
)
def test_words_have_the_label_of_their_first_labelled_character(runs, inside, words):
    assert words_of(runs, inside=inside) == words


def test_pieces_join_words_of_one_label():
    assert pieces_of([("author", "Anna"), ("author", "Lind,"), ("title", "Rain")]) == [
        ("author", "Anna Lind,"),
        ("title", "Rain"),
    ]


@pytest.mark.parametrize("template", ["{a", "a}", "{a|{b}", "{note: x"])
def test_template_with_a_lone_brace_is_refused(template):
    with pytest.raises(ValueError, match="brace"):
        parse(template)


def test_dice_reach_both_ends():
    dice = Dice(5)
    assert {dice.between(2, 4) for _ in range(100)} == {2, 3, 4}
    assert {dice.weighted(((1, "a"), (0, "b"), (2, "c"))) for _ in range(100)} == {"a", "c"}


def test_labelled_references_are_read_with_folded_space(tmp_path):
    path = tmp_path / "references.xml"
    path.write_text(
        "<dataset><sequence><author>Lind,\n  Anna.</author><title>On <i>rain</i></title><note> </note></sequence><sequence/></dataset>",
        encoding="utf-8",
    )
    assert read_sequences(path) == [[("author", "Lind, Anna."), ("title", "On rain")], []]


@pytest.mark.parametrize("content", [None, "<dataset>"], ids=["missing", "broken"])
def test_unreadable_file_is_named(tmp_path, content):
    path = tmp_path / "references.xml"
    if content:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(ReadError, match="references"):
        read_sequences(path)

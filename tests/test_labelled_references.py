"""The labelled references are well formed, differ from each other, and share no words with texts that are not ours."""

import os
import re
import xml.etree.ElementTree as ET
from itertools import combinations, pairwise
from pathlib import Path

import pytest

REFERENCES = Path(__file__).parent / "data" / "references"
EVAL = Path(os.environ.get("CLAIMDB_EVAL", "/nonexistent"))
LEAST = {"develop": 170, "check": 90, "ordinary": 130}
LAYOUTS = 35
LABELS = set(
    "author citation-number collection-title container-title date director doi edition editor genre isbn journal location medium note pages "
    "producer publisher source title translator url volume".split()
)
SHARED_WORDS = 8  # a run as long as this is no chance; "Report of the Special Rapporteur on the" is seven


def sequences(path):
    return list(ET.parse(path).getroot().iter("sequence"))


def references(half):
    """Each reference as (label, text) in order."""
    return [[(part.tag, part.text or "") for part in sequence] for sequence in sequences(REFERENCES / f"{half}.xml")]


def texts(half):
    return [" ".join(text for _, text in reference) for reference in references(half)]


def words(text):
    return re.findall(r"\w+", text.casefold())


def runs(text, length=SHARED_WORDS):
    tokens = words(text)
    return {tuple(tokens[place : place + length]) for place in range(len(tokens) - length + 1)}


def values(half, label):
    return {" ".join(words(text)) for reference in references(half) for name, text in reference if name == label}


@pytest.mark.parametrize("half", LEAST)
def test_there_are_enough_references_and_layouts(half):
    found = references(half)
    assert len(found) >= LEAST[half]
    assert len({tuple(label for label, _ in reference) for reference in found}) >= LAYOUTS


@pytest.mark.parametrize("half", LEAST)
def test_every_reference_is_labelled_with_known_labels_only(half):
    found = references(half)
    assert [reference for reference in found if not reference or not all(text.strip() for _, text in reference)] == []
    assert {label for reference in found for label, _ in reference} <= LABELS


@pytest.mark.parametrize("half", LEAST)
def test_children_are_whole_tokens_apart_at_white_space(half):
    for sequence in sequences(REFERENCES / f"{half}.xml"):
        assert (sequence.text or "").isspace()
        for part in sequence:
            assert len(part) == 0
            assert part.text == " ".join(part.text.split())
            assert (part.tail or "").isspace()


@pytest.mark.parametrize("half", LEAST)
def test_addresses_are_whole(half):
    urls = [text for reference in references(half) for label, text in reference if label in ("url", "doi")]
    assert [text for text in urls if len(text.split()) > 1 and not text.startswith("doi:")] == []


@pytest.mark.parametrize("half", LEAST)
def test_brackets_and_quotation_marks_are_not_left_to_the_wrong_side(half):
    """A closing sign never begins a field, and an opening one never ends it."""
    for reference in references(half):
        for (_, before), (_, behind) in pairwise(reference):
            assert not re.search(r"\S[(\[“«„]$", before)
            assert not re.match(r"[)\]»,;]", behind)


def test_no_reference_stands_twice():
    keys = [" ".join(words(text)) for half in LEAST for text in texts(half)]
    assert sorted(key for key in set(keys) if keys.count(key) > 1) == []


@pytest.mark.parametrize("label", ["author", "title", "container-title", "journal", "publisher", "url"])
@pytest.mark.parametrize(("one", "other"), list(combinations(LEAST, 2)))
def test_no_two_of_the_files_share_any(label, one, other):
    assert values(one, label) & values(other, label) == set()


@pytest.mark.skipif(not EVAL.is_dir(), reason="CLAIMDB_EVAL is not set")
@pytest.mark.parametrize("half", LEAST)
def test_nothing_is_taken_from_the_corpora(half):
    corpora = [
        " ".join(" ".join(sequence.itertext()) for sequence in sequences(EVAL.parent / "corpora/anystyle/core.xml"))
    ]
    corpora += [path.read_text(encoding="utf-8") for path in sorted((EVAL / "digest").glob("*.txt"))]
    taken = set().union(*(runs(text) for text in corpora))
    assert taken
    assert [text for text in texts(half) if runs(text) & taken] == []
    titles = {
        " ".join(words(title.text or "")) for title in ET.parse(EVAL.parent / "corpora/anystyle/core.xml").iter("title")
    }
    assert values(half, "title") & titles == set()

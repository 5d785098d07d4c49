"""The model that labels the words of a citation: sums of weights, best paths, its file, its memory; not what it has learnt."""

import io
from importlib import import_module
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdb.extract.citations import label_citations
from claimdb.extract.citations.features import PLACES, ROLES, features_of
from claimdb.extract.citations.looks import KINDS, look_at
from claimdb.extract.citations.model import Model, Table, Weights, model, pack, unpack

MODULE = import_module("claimdb.extract.citations.model")
LABELS = ("author", "date", "title", "url", "citation-number", "doi")
PIECES = [
    "Roe,",
    "J.",
    "(2015).",
    "“The",
    "Long",
    "Night,”",
    "Vale",
    "Herald,",
    "12(3),",
    "pp.",
    "44–59.",
    "https://a.example/x",
    "In",
    "//",
    "Петров",
    "张三",
    "&",
    "—",
    "May",
    "2nd",
    "ed.",
    "(",
    "”",
    "Journal",
    "Press,",
    "d’Or",
]
WORDS = st.lists(
    st.one_of(st.sampled_from(PIECES), st.text(min_size=1, max_size=8).filter(lambda t: t.split() == [t])),
    min_size=1,
    max_size=14,
)
CITATIONS = st.lists(WORDS, min_size=1, max_size=5)
few = settings(max_examples=60, deadline=None)


def weights_for(citations, seed=0):
    """Random weights for half of the features of some citations, in sixteenths, so that sums are exact."""
    draw = np.random.default_rng(seed)
    names = sorted({name for words in citations for found in features_of(words) for name in found})
    groups = {"own": (len(PLACES), {}), "pair": (2, {}), "part": (1, {})}
    kinds = np.zeros((len(ROLES), len(KINDS), len(LABELS)), np.float32)
    for name in names:
        group, row, key = name.split(":")
        given_weights = draw.integers(-32, 33, len(LABELS)).astype(np.float32) / 16 * draw.integers(0, 2)
        if group == "kind":
            kinds[int(row), int(key)] = given_weights
        else:
            rows, table = groups[group]
            table.setdefault(int(key), np.zeros((rows, len(LABELS)), np.float32))[int(row)] = given_weights
    tables = [
        Table(np.array(sorted(table), np.uint32), np.array([table[key] for key in sorted(table)], np.float32))
        for _, table in groups.values()
    ]
    steps = draw.integers(-32, 33, (len(LABELS), len(LABELS))).astype(np.float32) / 16
    return Weights(LABELS, *tables, kinds=kinds, steps=steps)


def weight_of(weights, name):
    group, row, key = name.split(":")
    if group == "kind":
        return weights.kinds[int(row), int(key)]
    table = {"own": weights.own, "pair": weights.pairs, "part": weights.parts}[group]
    place = np.flatnonzero(table.keys == int(key))
    return table.weights[place[0], int(row)] if len(place) else np.zeros(len(weights.labels), np.float32)


@few
@given(CITATIONS, WORDS)
def test_scores_are_the_sums_of_the_features_weights(citations, unseen):
    citations = [*citations, ["Roe,", "J."]]
    weights = weights_for(citations)
    for words, scores in zip([*citations, unseen], Model(weights).scores([*citations, unseen]), strict=True):
        plain = [sum(weight_of(weights, name) for name in found) for found in features_of(words)]
        assert np.allclose(scores, plain, atol=1e-4)


@few
@given(CITATIONS)
def test_the_best_path_is_the_best_of_all(citations):
    words = citations[0][:4]
    weights = weights_for([["Roe,", "J."], words])
    scores = Model(weights).scores([words])[0]
    totals = {
        path: sum(scores[i, label] for i, label in enumerate(path))
        + sum(weights.steps[a, b] for a, b in pairwise(path))
        for path in np.ndindex(*[len(LABELS)] * len(words))
    }
    found = tuple(LABELS.index(label) for label in Model(weights).label([words])[0])
    assert totals[found] == pytest.approx(max(totals.values()), abs=1e-4)


def test_what_is_known_is_kept():
    words = ["Roe,", "J.", "(2015).", "https://a.example/x"]
    found = Model(weights_for([words])).label([words, words], [{3: "url"}, {0: "doi", 2: "date"}])
    assert (found[0][3], found[1][0], found[1][2]) == ("url", "doi", "date")


@few
@given(CITATIONS)
def test_the_file_gives_the_weights_back(citations):
    weights = weights_for([*citations, ["Roe,", "J."]])
    file = io.BytesIO()
    np.savez_compressed(file, **pack(weights))
    with np.load(io.BytesIO(file.getvalue())) as arrays:
        again = unpack(dict(arrays))
    assert again.labels == weights.labels
    for name in ("own", "pairs", "parts"):
        assert np.array_equal(getattr(again, name).keys, getattr(weights, name).keys)
        assert np.array_equal(getattr(again, name).weights, getattr(weights, name).weights)
    assert np.array_equal(again.kinds, weights.kinds)
    assert np.array_equal(again.steps, weights.steps)


@few
@given(st.lists(st.one_of(WORDS.map(" ".join), st.text(max_size=40)), max_size=8))
def test_each_word_has_one_label_and_many_are_labelled_as_each_alone(texts):
    found = label_citations(texts)
    assert [len(labels) for labels in found] == [len(text.split()) for text in texts]
    assert {label for labels in found for label in labels} <= set(model().labels)
    assert found == [label_citations([text])[0] for text in texts]


def test_more_than_a_batch_keeps_its_order(monkeypatch):
    texts = [" ".join(PIECES[: 1 + n % 7]) for n in range(40)]
    whole = label_citations(texts)
    monkeypatch.setattr(MODULE, "_BATCH", 3)
    assert label_citations(texts) == whole


def test_a_memory_begun_anew_gives_the_same_labels(monkeypatch):
    texts = [" ".join(PIECES[n % 9 :]) for n in range(20)]
    fresh = Model(unpack(pack(weights_for([text.split() for text in texts]))))
    whole = fresh.label([text.split() for text in texts])
    monkeypatch.setattr(MODULE, "_MOST_WORDS", 5)
    again = [fresh.label([text.split()])[0] for text in texts]
    assert again == whole
    assert len(fresh._numbers) < 40


def test_nothing_has_no_labels():
    assert label_citations([]) == []
    assert label_citations(["", " \n"]) == [[], []]
    assert features_of([]) == []


@few
@given(WORDS)
def test_every_word_has_a_look(words):
    for word in words:
        look = look_at(word)
        assert look.word == word
        assert look.keyword in ("", *KINDS)
        assert set(look.lists) <= set("pgbj")


def test_the_shipped_labels_are_those_of_the_corpora():
    assert {"author", "date", "title", "container-title", "url", "doi", "citation-number"} <= set(model().labels)
    assert np.isfinite(model().steps).all()


@pytest.mark.parametrize("length", [1, 2, 400, 3000])
def test_long_citations_are_labelled_to_the_end(length):
    assert len(label_citations(["Roe, " * length])[0]) == length

"""How the parser of references is trained: the file's precision, the same bytes each time, what is held out."""

import json
import sys

import numpy as np
import pytest

from claimdb.extract.citations.features import features_of
from claimdb.extract.citations.model import Model, pack, unpack
from claimdb.training.references import __main__ as command
from claimdb.training.references.fit import Settings, as_shipped, label_fold, train, words_and_labels
from claimdb.training.references.synthetic import synthetic_references

pycrfsuite = pytest.importorskip("pycrfsuite")
QUICK = Settings(synthetic=20, steps=15)
CORPUS = synthetic_references(60, seed=5)


@pytest.fixture(scope="module")
def weights():
    return train(CORPUS, [], QUICK)


def test_the_same_references_give_the_same_weights(weights):
    again = pack(train(CORPUS, [], QUICK))
    first = pack(weights)
    assert first.keys() == again.keys()
    assert all(np.array_equal(first[name], again[name]) for name in first)


def test_it_learns_what_it_was_shown(weights):
    model = as_shipped(weights)
    pairs = [words_and_labels(reference) for reference in CORPUS]
    found = model.label([words for words, _ in pairs])
    right = sum(
        a == b for (_, labels), mine in zip(pairs, found, strict=True) for a, b in zip(labels, mine, strict=True)
    )
    assert right > 0.9 * sum(len(labels) for _, labels in pairs)


def test_numpy_labels_as_crfsuite_does(tmp_path):
    trainer = pycrfsuite.Trainer(verbose=False)
    for words, labels in map(words_and_labels, CORPUS):
        trainer.append(features_of(words), labels)
    trainer.set_params({"c1": 0.15, "c2": 0.2, "max_iterations": 15})
    trainer.train(str(tmp_path / "model"))
    tagger = pycrfsuite.Tagger()
    tagger.open(str(tmp_path / "model"))
    from claimdb.training.references.fit import weights_of

    model = Model(weights_of(tagger.labels(), tagger.info()))
    texts = [words_and_labels(reference)[0] for reference in synthetic_references(80, seed=9)]
    assert model.label(texts) == [tagger.tag(features_of(words)) for words in texts]


def test_the_file_keeps_what_counts(weights):
    kept = unpack(pack(weights))
    assert kept.labels == weights.labels
    for name in ("own", "pairs", "parts"):
        assert np.array_equal(getattr(kept, name).keys, getattr(weights, name).keys)
        assert np.allclose(getattr(kept, name).weights, getattr(weights, name).weights, atol=0.01)


def test_what_is_held_out_is_every_fifth():
    found = label_fold(CORPUS[:20], [], 2, QUICK)
    assert [number for number, _ in found] == [3, 8, 13, 18]
    assert [len(labels) for _, labels in found] == [len(words_and_labels(CORPUS[n - 1])[0]) for n, _ in found]


def test_the_command_writes_a_model_that_reads(tmp_path, monkeypatch):
    core = tmp_path / "core.xml"
    pieces = (
        "".join(f"<{label}>{words.replace('&', '&amp;').replace('<', '&lt;')}</{label}>" for label, words in r)
        for r in CORPUS
    )
    core.write_text("<dataset>" + "".join(f"<sequence>{r}</sequence>" for r in pieces) + "</dataset>", encoding="utf-8")
    out = tmp_path / "model.npz"
    monkeypatch.setattr(sys, "argv", ["train", str(core), "--out", str(out), "--synthetic", "5", "--steps", "5"])
    command.main()
    with np.load(out) as arrays:
        model = Model(unpack(dict(arrays)))
    assert json.dumps(model.label([["Aske,", "L."]]))

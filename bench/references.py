"""How many references a second are labelled and read, beside a plain loop that does the same labelling.

    python bench/references.py REFERENCES.xml [--repeat N]

REFERENCES.xml is a file in AnyStyle's form. The plain loop is what a parser of this kind usually is: the list of all features of each word, made in
Python, handed to CRFsuite's tagger (`pip install python-crfsuite`). Its features are fewer (about 60 a word: the word, its beginnings
and endings, case, number, marks, list, and the same of two words on either side). One core; the best of N runs; words met for the first time are part of it.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from claimdb.extract.citations import label_citations, parse_citations
from claimdb.extract.citations.looks import Look, look_at
from claimdb.extract.citations.model import model
from claimdb.training.references.corpus import read_sequences
from claimdb.training.references.fit import words_and_labels


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("references", type=Path)
    parser.add_argument("--repeat", type=int, default=3)
    options = parser.parse_args()
    labelled = [words_and_labels(reference) for reference in read_sequences(options.references)]
    texts = [" ".join(words) for words, _ in labelled]
    rates = {
        "plain loop": best(options.repeat, len(texts), lambda: plain(texts, tagger))
        if (tagger := trained(labelled))
        else 0.0,
        "label_citations": best(options.repeat, len(texts), lambda: fresh(label_citations, texts)),
        "parse_citations": best(options.repeat, len(texts), lambda: fresh(parse_citations, texts)),
        "parse_citations, one at a time": best(1, len(texts), lambda: [parse_citations([text]) for text in texts]),
    }
    for name, rate in rates.items():
        print(f"{name:32}{rate:8.0f} references/s{rate / rates['plain loop']:8.1f} x")


def best(repeat: int, count: int, run: Callable[[], object]) -> float:
    """References a second in the best of some runs."""
    seconds = []
    for _ in range(repeat):
        began = time.perf_counter()
        run()
        seconds.append(time.perf_counter() - began)
    return count / min(seconds)


def fresh(run: Callable[[Sequence[str]], object], texts: Sequence[str]) -> None:
    """Run with nothing kept of words met before."""
    look_at.cache_clear()
    model.cache_clear()
    run(texts)


def plain(texts: Sequence[str], tagger: object) -> list[list[str]]:
    """The usual way."""
    look_at.cache_clear()
    return [tagger.tag(plain_features([look_at(word) for word in text.split()])) for text in texts]  # type: ignore[attr-defined]


def plain_features(looks: Sequence[Look]) -> list[list[str]]:
    listed = []
    for place, look in enumerate(looks):
        features = list(look.features)
        for offset in (-2, -1, 1, 2):
            if 0 <= place + offset < len(looks):
                features += [f"{offset}{name}" for name in looks[place + offset].features[:10]]
        listed.append(features)
    return listed


def trained(labelled: Sequence[tuple[list[str], list[str]]]) -> object:
    """A tagger with the plain features, learnt from a part of the references in few rounds: its labels do not matter here, its size does."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(verbose=False)
    for words, labels in random.Random(1).sample(list(labelled), min(400, len(labelled))):
        trainer.append(plain_features([look_at(word) for word in words]), labels)
    trainer.set_params({"c1": 0.1, "c2": 0.1, "max_iterations": 20})
    with tempfile.TemporaryDirectory() as folder:
        trainer.train(f"{folder}/model")
        tagger = pycrfsuite.Tagger()
        tagger.open(f"{folder}/model")
        return tagger


if __name__ == "__main__":
    main()

"""How many references a second are labelled and read, beside a plain loop that does the same labelling.

    python bench/references.py REFERENCES.xml [--repeat N]

REFERENCES.xml is a file in AnyStyle's form. The plain loop is what a parser of this kind usually is: the list of all features of each word, made in
Python, handed to CRFsuite's tagger (`pip install python-crfsuite`); its features are fewer than half of ours (about 60 a word: the word, its
beginnings and endings, case, number, marks, list, and some of these of two words on either side). What depends on a word alone is kept by both. `first`:
nothing is known yet; `again`: the best of N further runs, as for the later notes of a long list. Seconds of one core.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from claimdb.extract.citations import label_citations, parse_citation, parse_citations
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
    tagger = trained(labelled)
    model()
    runs: dict[str, Callable[[], object]] = {
        "plain loop": lambda: plain(texts, tagger),
        "label_citations": lambda: label_citations(texts),
        "parse_citations": lambda: parse_citations(texts),
        "parse_citation, one at a time": lambda: [parse_citation(text) for text in texts],
    }
    measured = {name: measure(run, options.repeat) for name, run in runs.items()}
    print(f"{len(texts)} references{'':18}first/s       x  again/s       x")
    for name, seconds in measured.items():
        cells = [(len(texts) / s, base / s) for s, base in zip(seconds, measured["plain loop"], strict=True)]
        print(f"{name:32}" + "".join(f"{rate:8.0f}{times:8.1f}" for rate, times in cells))


def measure(run: Callable[[], object], repeat: int) -> tuple[float, float]:
    """Seconds of the first run, with nothing known, and of the best of the others."""
    look_at.cache_clear()
    model.cache_clear()
    model()
    first, *others = [timed(run) for _ in range(1 + repeat)]
    return first, min(others)


def timed(run: Callable[[], object]) -> float:
    began = time.process_time()
    run()
    return time.process_time() - began


def plain(texts: Sequence[str], tagger: Any) -> list[list[str]]:
    """The usual way."""
    return [tagger.tag(plain_features([look_at(word) for word in text.split()])) for text in texts]


def plain_features(looks: Sequence[Look]) -> list[list[str]]:
    listed = []
    for place, look in enumerate(looks):
        features = list(look.features)
        for offset in (-2, -1, 1, 2):
            if 0 <= place + offset < len(looks):
                features += [f"{offset}{name}" for name in looks[place + offset].features[:10]]
        listed.append(features)
    return listed


def trained(labelled: Sequence[tuple[list[str], list[str]]]) -> Any:
    """A tagger with the plain features, learnt from a part of the references in few rounds: only its size matters here."""
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

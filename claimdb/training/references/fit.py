"""Train the parser of references: a conditional random field on labelled references, and the same reduced to what ships."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from claimdb.extract.citations import label_words
from claimdb.extract.citations.features import PLACES, ROLES, features_of
from claimdb.extract.citations.looks import KINDS
from claimdb.extract.citations.model import Model, Table, Weights, pack, unpack
from claimdb.training.references.corpus import Reference
from claimdb.training.references.synthetic import synthetic_references

FOLDS = 5
"""Parts of a corpus that are held out in turn: part n holds every fifth reference."""


@dataclass(frozen=True, slots=True)
class Settings:
    """`synthetic` references of our own templates are added, `l1` and `l2` are the penalties, `steps` the rounds of L-BFGS.

    Set on the five parts of core.xml and on our own notes. Fewer rounds than it takes to converge, and a high `l2`, label better what was not seen; more
    synthetic references help with notes and cost a little with academic references (figures in the model card).
    """

    synthetic: int = 2000
    l1: float = 0.15
    l2: float = 0.7
    steps: int = 100


def words_and_labels(reference: Reference) -> tuple[list[str], list[str]]:
    """The words of a labelled reference, and the label of each."""
    pairs = [(word, label) for label, words in reference for word in words.split()]
    return [word for word, _ in pairs], [label for _, label in pairs]


def train(references: Sequence[Reference], own: Sequence[Reference], settings: Settings) -> Weights:
    """The weights learnt from labelled references, our own, and synthetic ones whose titles are partly those of the first. The same input
    gives the same weights."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(verbose=False)
    titles = [words for reference in references for label, words in reference if label == "title"]
    for reference in [*references, *own, *synthetic_references(settings.synthetic, titles)]:
        words, labels = words_and_labels(reference)
        trainer.append(features_of(words), labels)
    trainer.set_params({
        "c1": settings.l1, "c2": settings.l2, "max_iterations": settings.steps, "feature.possible_transitions": True,
    })  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "model")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        return weights_of(tagger.labels(), tagger.info())


def weights_of(labels: Sequence[str], info: Any) -> Weights:
    """CRFsuite's model as tables (`features_of` says how the names are made)."""
    listed = sorted(labels)
    place = {label: i for i, label in enumerate(listed)}
    tables: dict[str, dict[int, NDArray[np.float32]]] = {"own": {}, "pair": {}, "part": {}}
    kinds = np.zeros((len(ROLES), len(KINDS), len(listed)), np.float32)
    for (name, label), weight in info.state_features.items():
        group, row, key = name.split(":")
        if group == "kind":
            kinds[int(row), int(key), place[label]] = weight
        else:
            empty = np.zeros((_ROWS[group], len(listed)), np.float32)
            tables[group].setdefault(int(key), empty)[int(row), place[label]] = weight
    steps = np.zeros((len(listed), len(listed)), np.float32)
    for (before, label), weight in info.transitions.items():
        steps[place[before], place[label]] = weight
    own, pairs, parts = (_table(tables[group]) for group in ("own", "pair", "part"))
    return Weights(tuple(listed), own, pairs, parts, kinds, steps)


_ROWS = {"own": len(PLACES), "pair": 2, "part": 1}


def _table(rows: dict[int, NDArray[np.float32]]) -> Table:
    keys = sorted(rows)
    return Table(np.array(keys, np.uint32), np.array([rows[key] for key in keys], np.float32))


def label_fold(
    references: Sequence[Reference], own: Sequence[Reference], fold: int, settings: Settings
) -> list[tuple[int, list[str]]]:
    """`(place from 1, labels)` of the references whose place modulo five is `fold`, as they would be labelled with a model that has not seen them."""
    held = [(n, r) for n, r in enumerate(references, 1) if (n - 1) % FOLDS == fold]
    weights = train([r for n, r in enumerate(references, 1) if (n - 1) % FOLDS != fold], own, settings)
    labels = label_words(as_shipped(weights), [words_and_labels(reference)[0] for _, reference in held])
    return list(zip([n for n, _ in held], labels, strict=True))


def as_shipped(weights: Weights) -> Model:
    """The model with the precision of its file."""
    return Model(unpack(pack(weights)))

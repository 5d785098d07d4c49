"""The trained model: a linear-chain conditional random field, read from `model.npz` and run with numpy, many citations at once.

The file holds features and their weights for each label, and a weight for each pair of labels that follow one another; it was trained with
CRFsuite (`claimdb.training.references`). A word's score is the sum of its features' weights. What a word says of itself, for itself and its
neighbours, is summed once for each different word and kept.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

from claimdb.extract.citations.features import COLUMNS, OUTSIDE, PLACES, ROLES, Layout, codes_of, lay_out, own_features
from claimdb.extract.citations.looks import KINDS, look_at

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Keys = NDArray[np.uint32]
Arrays = dict[str, NDArray[np.generic]]
_REACH = max(PLACES)
_BATCH = 128
"""So many citations are labelled at once: numpy's cost for a step is that of one up to about there."""
_SURE = 1000.0
"""More than all weights together."""
_MOST_WORDS = 20_000
"""Different words whose sums are kept (800 bytes each); then the memory begins anew."""


@dataclass(frozen=True, slots=True)
class Table:
    """Features and their weights: `keys` are sorted, `weights` has a row for each: places by labels."""

    keys: Keys
    weights: Floats

    def rows(self, keys: Keys) -> Ints:
        """Where the weights of features stand; for those that were not learnt the number of rows, which is one too far."""
        at = np.searchsorted(self.keys, keys)
        known = self.keys[np.minimum(at, len(self.keys) - 1)] == keys
        return np.where(known, at, len(self.keys))


@dataclass(frozen=True, slots=True)
class Weights:
    """What was trained: `own` features of words (weights for each of `PLACES`), of `pairs` (for the left word and the right one), of `parts` (one place),
    for each role and kind of word in a part (`kinds`: roles, kinds, labels), and in `steps` the weights of going from label to label."""

    labels: tuple[str, ...]
    own: Table
    pairs: Table
    parts: Table
    kinds: Floats
    steps: Floats


def pack(weights: Weights) -> Arrays:
    """The arrays of the file: of the weights those that are not 0, in 16 bits."""
    arrays: Arrays = {
        "labels": np.array(weights.labels), "steps": weights.steps.astype(np.float32), "kinds": weights.kinds.astype(np.float16),
    }  # fmt: skip
    for name in ("own", "pairs", "parts"):
        table: Table = getattr(weights, name)
        flat = table.weights.reshape(len(table.keys), -1)
        rows, columns = np.nonzero(flat)
        arrays |= {
            f"{name}_keys": table.keys,
            f"{name}_counts": np.bincount(rows, minlength=len(table.keys)).astype(np.uint8),
            f"{name}_columns": columns.astype(np.uint8),
            f"{name}_values": flat[rows, columns].astype(np.float16),
        }
    return arrays


def unpack(arrays: Arrays) -> Weights:
    """The weights of a file's arrays."""
    labels = tuple(str(label) for label in arrays["labels"])
    tables = {}
    for name, places in (("own", len(PLACES)), ("pairs", 2), ("parts", 1)):
        keys = arrays[f"{name}_keys"].astype(np.uint32)
        flat = np.zeros((len(keys), places * len(labels)), np.float32)
        rows = np.repeat(np.arange(len(keys)), arrays[f"{name}_counts"].astype(np.int64))
        flat[rows, arrays[f"{name}_columns"].astype(np.int64)] = arrays[f"{name}_values"]
        tables[name] = Table(keys, flat.reshape(len(keys), places, len(labels)))
    kinds, steps = arrays["kinds"].astype(np.float32), arrays["steps"].astype(np.float32)
    return Weights(labels, **tables, kinds=kinds, steps=steps)


class Model:
    """Labels the words of citations."""

    def __init__(self, weights: Weights) -> None:
        self.labels = weights.labels
        self.steps = weights.steps
        self._own, self._pairs, self._parts = weights.own, weights.pairs, weights.parts
        # a last row of zeros is what a feature that was not learnt adds
        self._own_weights, self._pair_weights, self._part_weights = (
            np.concatenate([t.weights, np.zeros_like(t.weights[:1])])
            for t in (weights.own, weights.pairs, weights.parts)
        )
        self._kinds = weights.kinds
        self._forget()

    def _forget(self) -> None:
        """Begin the memory of words anew, with what lies outside as number 0."""
        self._numbers: dict[str, int] = {"": 0}
        self._codes = np.zeros((1, COLUMNS), np.int64)
        self._sums = self._own_weights[self._own.rows(np.array([OUTSIDE], np.uint32))]

    def label(self, citations: Sequence[Sequence[str]], known: Sequence[Mapping[int, str]] = ()) -> list[list[str]]:
        """A label for each word of each citation; `known` gives for each citation the labels that are sure, by the word's place."""
        found: list[list[str]] = [[] for _ in citations]
        order = sorted((i for i, words in enumerate(citations) if words), key=lambda i: len(citations[i]))
        for first in range(0, len(order), _BATCH):
            batch = order[first : first + _BATCH]
            scores = self.scores([citations[i] for i in batch])
            for i, score in zip(batch, scores, strict=True) if known else ():
                for place, label in known[i].items():
                    score[place, self.labels.index(label)] += _SURE
            for i, path in zip(batch, _best_paths(scores, self.steps), strict=True):
                found[i] = [self.labels[label] for label in path]
        return found

    def scores(self, citations: Sequence[Sequence[str]]) -> list[Floats]:
        """For each citation, none of them empty, an array of words by labels: the sums of the features' weights, steps aside."""
        lengths = [len(words) for words in citations]
        numbers = self._numbers_of([word for words in citations for word in words])
        total = self._own_scores(numbers, lengths)
        self._add_layout(total, lay_out(self._codes[numbers], lengths))
        return np.split(total, np.cumsum(lengths)[:-1])

    def _numbers_of(self, words: Sequence[str]) -> Ints:
        """The words' numbers in the memory, new ones learnt."""
        if len(self._numbers) > _MOST_WORDS:
            self._forget()
        known = self._numbers
        new = [word for word in dict.fromkeys(words) if word not in known]
        if new:
            self._learn(new)
        return np.array([known[word] for word in words])

    def _learn(self, words: Sequence[str]) -> None:
        looks = [look_at(word) for word in words]
        listed = [own_features(look) for look in looks]
        begins = np.cumsum([0, *(len(keys) for keys in listed[:-1])])
        rows = self._own.rows(np.array([key for keys in listed for key in keys], np.uint32))
        # a feature has weights only for the places where it holds: the sum needs no choice
        sums = np.add.reduceat(self._own_weights[rows], begins, axis=0)
        self._sums = np.concatenate([self._sums, sums])
        self._codes = np.concatenate([self._codes, np.array([codes_of(look) for look in looks], np.int64)])
        self._numbers |= zip(words, range(len(self._numbers), len(self._numbers) + len(words)), strict=True)

    def _own_scores(self, numbers: Ints, lengths: Sequence[int]) -> Floats:
        """What each word and its neighbours say of themselves."""
        spaced = np.zeros(len(numbers) + _REACH * (len(lengths) + 1), np.int64)  # 0 is what lies outside
        where = np.arange(len(numbers)) + _REACH * (1 + np.repeat(np.arange(len(lengths)), lengths))
        spaced[where] = numbers
        total = np.zeros((len(numbers), len(self.labels)), np.float32)
        for column, place in enumerate(PLACES):
            total += self._sums[spaced[where + place], column]
        return total

    def _add_layout(self, total: Floats, layout: Layout) -> None:
        if len(layout.lefts):
            sums = self._pair_weights[self._pairs.rows(layout.pairs)].sum(axis=1)
            total[layout.lefts] += sums[:, 0]
            total[layout.lefts + 1] += sums[:, 1]
        bits = np.arange(len(KINDS))
        for layer in layout.layers:
            added = self._part_weights[self._parts.rows(layer.keys), 0].sum(axis=1)
            for column, role in enumerate(layer.roles):
                held = (layer.kinds[:, column, None] >> bits & 1).astype(np.float32)
                added += held @ self._kinds[ROLES.index(role)]
            total += np.repeat(added, layer.ends - layer.starts, axis=0)


def _best_paths(scores: Sequence[Floats], steps: Floats) -> list[list[int]]:
    """The sequence of labels with the highest sum for each citation (Viterbi), all at once; `scores` are sorted by length."""
    count, longest, labels = len(scores), len(scores[-1]), len(steps)
    padded = np.zeros((longest, count, labels), np.float32)
    for i, score in enumerate(scores):
        padded[: len(score), i] = score
    lengths = np.array([len(score) for score in scores])
    arriving = np.ascontiguousarray(steps.T)  # a row for each label arrived at: numpy reduces the last axis quickest
    best = padded[0]
    came: list[Ints] = []
    final = np.zeros((count, labels), np.float32)
    final[lengths == 1] = best[lengths == 1]
    for at in range(1, longest):
        through = best[:, None, :] + arriving
        came.append(through.argmax(axis=2))
        best = np.take_along_axis(through, came[-1][:, :, None], axis=2)[:, :, 0] + padded[at]
        final[lengths == at + 1] = best[lengths == at + 1]
    paths = []
    for i, length in enumerate(lengths):
        path = [int(final[i].argmax())]
        for at in range(int(length) - 1, 0, -1):
            path.append(int(came[at - 1][i, path[-1]]))
        paths.append(path[::-1])
    return paths


@cache
def model() -> Model:
    """The model that ships with the package."""
    with (resources.files(__package__) / "model.npz").open("rb") as file, np.load(file) as arrays:
        return Model(unpack(dict(arrays)))

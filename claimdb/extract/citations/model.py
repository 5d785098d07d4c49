"""The trained model: a linear-chain conditional random field, read from `model.npz` and run with numpy, many citations at once.

The file holds for each feature a hash of its name and a weight for each label, and a weight for each pair of labels that follow one
another; it was trained with CRFsuite (`claimdb.training.references`). A word's score is the sum of its features' weights. What a word
says about itself and its six neighbours is summed once for each different word and kept, the rest is gathered by number.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from claimdb.extract.citations.features import NEAR, near, outside, shared_features
from claimdb.extract.citations.looks import look_at

Floats = NDArray[np.float32]
_REACH = max(NEAR)
_BATCH = 128
"""So many citations are labelled at once: numpy's cost for a step is that of one up to about there."""
_KNOWN_WORDS = 20_000
"""Different words whose sums are kept (about 650 bytes each); then the memory begins anew."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What was trained. `keys` are the hashes of the features' names, `features` a row of weights for each (one a label), `steps` the
    weights of going from label to label."""

    labels: tuple[str, ...]
    keys: NDArray[np.uint32]
    features: Floats
    steps: Floats


def feature_key(name: str) -> int:
    """The hash under which a feature's weights are stored (32 bits; of 50,000 features about one in three models has two that collide)."""
    return crc32(name.encode())


def pack(weights: Weights) -> dict[str, NDArray[np.generic]]:
    """The arrays of the file: weights that are not 0 alone, in 16 bits."""
    rows, columns = np.nonzero(weights.features)
    order = np.argsort(weights.keys, kind="stable")
    place = np.empty(len(order), np.int64)
    place[order] = np.arange(len(order))
    by_row = np.lexsort((columns, place[rows]))
    rows, columns = rows[by_row], columns[by_row]
    counts = np.bincount(place[rows], minlength=len(order)).astype(np.uint8)
    return {
        "labels": np.array(weights.labels), "keys": weights.keys[order], "counts": counts, "columns": columns.astype(np.uint8),
        "values": weights.features[rows, columns].astype(np.float16), "steps": weights.steps.astype(np.float32),
    }  # fmt: skip


def unpack(arrays: dict[str, NDArray[np.generic]]) -> Weights:
    """The weights of a file's arrays."""
    labels = tuple(str(label) for label in arrays["labels"])
    features = np.zeros((len(arrays["keys"]), len(labels)), np.float32)
    rows = np.repeat(np.arange(len(arrays["keys"])), arrays["counts"].astype(np.int64))
    features[rows, arrays["columns"].astype(np.int64)] = arrays["values"]
    return Weights(labels, arrays["keys"].astype(np.uint32), features, arrays["steps"].astype(np.float32))


class Model:
    """Labels the words of citations."""

    def __init__(self, weights: Weights) -> None:
        self.labels = weights.labels
        self.steps = weights.steps
        # the last row is all zeros: what is not known adds nothing
        self._weights = np.vstack([weights.features, np.zeros((1, len(weights.labels)), np.float32)])
        self._rows = {int(key): row for row, key in enumerate(weights.keys)}
        self._none = len(weights.keys)
        self._named: dict[str, int] = {}
        self._words: dict[str, int] = {}
        self._sums = np.zeros((1024, len(NEAR), len(weights.labels)), np.float32)
        self._forget_words()

    def label(self, citations: Sequence[Sequence[str]]) -> list[list[str]]:
        """A label for each word of each citation."""
        found: list[list[str]] = [[] for _ in citations]
        order = sorted((i for i, words in enumerate(citations) if words), key=lambda i: len(citations[i]))
        for first in range(0, len(order), _BATCH):
            batch = order[first : first + _BATCH]
            scores = self.scores([citations[i] for i in batch])
            for i, path in zip(batch, _best_paths(scores, self.steps), strict=True):
                found[i] = [self.labels[label] for label in path]
        return found

    def scores(self, citations: Sequence[Sequence[str]]) -> list[Floats]:
        """For each citation an array of words by labels: the sums of the features' weights, steps aside."""
        if len(self._words) > _KNOWN_WORDS:
            self._forget_words()
        lengths = [len(words) for words in citations]
        starts = _REACH + np.concatenate([[0], np.cumsum([n + _REACH for n in lengths])[:-1]])
        numbers = np.zeros(int(sum(lengths)) + _REACH * (len(lengths) + 1), np.int64)  # 0 is what lies outside
        total = np.zeros((len(numbers), len(self.labels)), np.float32)
        for words, start in zip(citations, starts, strict=True):
            numbers[start : start + len(words)] = self._word_numbers(words)
        for column, place in enumerate(NEAR):
            moved = np.zeros_like(numbers)
            if place >= 0:
                moved[: len(numbers) - place] = numbers[place:]
            else:
                moved[-place:] = numbers[:place]
            total += self._sums[moved, column]
        self._add_shared(total, citations, starts)
        return [total[s : s + n] for s, n in zip(starts, lengths, strict=True)]

    def _add_shared(self, total: Floats, citations: Sequence[Sequence[str]], starts: NDArray[np.int64]) -> None:
        rows: list[int] = []
        begins: list[int] = []
        spans: list[tuple[int, int]] = []
        for words, start in zip(citations, starts, strict=True):
            for shared in shared_features([look_at(word) for word in words]):
                begins.append(len(rows))
                rows += self._rows_of(shared.features)
                spans.append((start + shared.start, start + shared.end))
        if not spans:
            return
        sums = np.add.reduceat(self._weights[rows], begins, axis=0)
        firsts, ends = np.array(spans).T
        where = np.repeat(firsts, ends - firsts) + _counting(ends - firsts)
        np.add.at(total, where, np.repeat(sums, ends - firsts, axis=0))

    def _rows_of(self, names: Iterable[str]) -> list[int]:
        """The rows of features; those of pairs of words, of which there is no end, are not kept in mind."""
        named, found = self._named, []
        for name in names:
            row = named.get(name)
            if row is None:
                row = self._rows.get(feature_key(name), self._none)
                if not name.startswith("ww"):
                    named[name] = row
            found.append(row)
        return found

    def _word_numbers(self, words: Sequence[str]) -> list[int]:
        known = self._words
        return [known[word] if word in known else self._learn(word) for word in words]

    def _learn(self, word: str) -> int:
        number = len(self._words) + 1
        if number == len(self._sums):
            self._sums = np.concatenate([self._sums, np.zeros_like(self._sums)])
        look = look_at(word)
        for column, place in enumerate(NEAR):
            rows = [self._rows.get(feature_key(name), self._none) for name in near(look, place)]
            self._sums[number, column] = self._weights[rows].sum(axis=0)
        self._words[word] = number
        return number

    def _forget_words(self) -> None:
        self._words = {}
        for column, place in enumerate(NEAR):
            self._sums[0, column] = self._weights[self._rows.get(feature_key(outside(place)), self._none)]


def _counting(lengths: NDArray[np.int64]) -> NDArray[np.int64]:
    """0, 1, 2 ... anew for each length."""
    ends = np.cumsum(lengths)
    counted: NDArray[np.int64] = np.arange(ends[-1]) - np.repeat(ends - lengths, lengths)
    return counted


def _best_paths(scores: Sequence[Floats], steps: Floats) -> list[list[int]]:
    """The sequence of labels with the highest sum for each citation (Viterbi), all at once; `scores` are sorted by length."""
    count, longest, labels = len(scores), len(scores[-1]), len(steps)
    padded = np.zeros((longest, count, labels), np.float32)
    for i, score in enumerate(scores):
        padded[: len(score), i] = score
    lengths = np.array([len(score) for score in scores])
    best = padded[0]
    came: list[NDArray[np.int64]] = []
    final = np.zeros((count, labels), np.float32)
    final[lengths == 1] = best[lengths == 1]
    for at in range(1, longest):
        through = best[:, :, None] + steps
        came.append(through.argmax(axis=1))
        best = through.max(axis=1) + padded[at]
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

"""The trained model: a linear-chain conditional random field, read from `model.npz` and run with numpy, many citations at once.

The file holds for each feature a hash of its name and its weights for each label, and a weight for each pair of labels that follow one
another; it was trained with CRFsuite (`claimdb.training.references`). A word's score is the sum of its features' weights. What a word
says, for itself and for its neighbours, is summed once for each different word and kept, and so is what two looks say that meet.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import pairwise
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from claimdb.extract.citations.features import (
    OUTSIDE,
    PLACES,
    Atom,
    atom_features,
    find_atoms,
    pair_features,
    word_features,
    words_feature,
)
from claimdb.extract.citations.looks import Look, look_at

Floats = NDArray[np.float32]
Arrays = dict[str, NDArray[np.generic]]
_REACH = max(PLACES)
_BATCH = 128
"""So many citations are labelled at once: numpy's cost for a step is that of one up to about there."""
_SURE = 1000.0
"""More than all weights together."""
_MOST_WORDS, _MOST_PAIRS, _MOST_ATOMS = 20_000, 20_000, 60_000
"""Different words, pairs of looks and atoms whose sums are kept (620, 180 and 90 bytes each); then the memory begins anew."""


@dataclass(frozen=True, slots=True)
class Table:
    """Features and their weights: `keys` are the hashes of their names, `weights` a row for each: places by labels."""

    keys: NDArray[np.uint32]
    weights: Floats


@dataclass(frozen=True, slots=True)
class Weights:
    """What was trained: features of `words` (a row of weights for each of `PLACES`), of `pairs` (for the left word and the right one), `shared` ones
    (one row), and in `steps` the weights of going from label to label."""

    labels: tuple[str, ...]
    words: Table
    pairs: Table
    shared: Table
    steps: Floats


def feature_key(name: str) -> int:
    """The hash under which a feature's weights are stored (32 bits: in a model of 30,000 features one pair in ten models shares one)."""
    return crc32(name.encode())


def pack(weights: Weights) -> Arrays:
    """The arrays of the file: of the weights those that are not 0, in 16 bits."""
    arrays: Arrays = {"labels": np.array(weights.labels), "steps": weights.steps.astype(np.float32)}
    for name in ("words", "pairs", "shared"):
        table: Table = getattr(weights, name)
        order = np.argsort(table.keys)
        flat = table.weights[order].reshape(len(order), -1)
        rows, columns = np.nonzero(flat)
        arrays |= {
            f"{name}_keys": table.keys[order],
            f"{name}_counts": np.bincount(rows, minlength=len(order)).astype(np.uint8),
            f"{name}_columns": columns.astype(np.uint8),
            f"{name}_values": flat[rows, columns].astype(np.float16),
        }
    return arrays


def unpack(arrays: Arrays) -> Weights:
    """The weights of a file's arrays."""
    labels = tuple(str(label) for label in arrays["labels"])
    tables = {}
    for name, places in (("words", len(PLACES)), ("pairs", 2), ("shared", 1)):
        keys = arrays[f"{name}_keys"].astype(np.uint32)
        flat = np.zeros((len(keys), places * len(labels)), np.float32)
        rows = np.repeat(np.arange(len(keys)), arrays[f"{name}_counts"].astype(np.int64))
        flat[rows, arrays[f"{name}_columns"].astype(np.int64)] = arrays[f"{name}_values"]
        tables[name] = Table(keys, flat.reshape(len(keys), places, len(labels)))
    return Weights(labels, **tables, steps=arrays["steps"].astype(np.float32))


class _Rows:
    """A table by the names of its features; what is not known has a last row of zeros."""

    def __init__(self, table: Table) -> None:
        self.weights = np.concatenate([table.weights, np.zeros_like(table.weights[:1])])
        self.none = len(table.keys)
        self._rows = {int(key): row for row, key in enumerate(table.keys)}
        self._named: dict[str, int] = {}

    def row(self, name: str) -> int:
        """The row of a feature, of which there may be any number."""
        return self._rows.get(crc32(name.encode()), self.none)

    def rows(self, names: Iterable[str]) -> list[int]:
        """The rows of features that come from a small stock of names: each is looked up once."""
        named = self._named
        try:
            return [named[name] for name in names]
        except KeyError:
            for name in names:
                if name not in named:
                    named[name] = self.row(name)
            return [named[name] for name in names]

    def sums(self, listed: Sequence[Sequence[int]]) -> Floats:
        """For each list of rows the sum of their weights; no list is empty."""
        begins = np.cumsum([0, *(len(rows) for rows in listed[:-1])])
        total: Floats = np.add.reduceat(self.weights[[row for rows in listed for row in rows]], begins, axis=0)
        return total


class _Sums:
    """Sums of weights by key, worked out when a key is first met."""

    def __init__(self, places: int, labels: int) -> None:
        self.numbers: dict[object, int] = {}
        self.sums = np.zeros((1, places, labels), np.float32)
        self.waiting: list[list[int]] = []

    def add(self, key: object, rows: list[int]) -> int:
        """Give a new key its number."""
        self.numbers[key] = number = len(self.numbers)
        self.waiting.append(rows)
        return number

    def settle(self, rows: _Rows) -> Floats:
        """All sums, those of new keys worked out."""
        if self.waiting:
            kept = self.sums[: len(self.numbers) - len(self.waiting)]
            self.sums = np.concatenate([kept, rows.sums(self.waiting)])
            self.waiting = []
        return self.sums


class Model:
    """Labels the words of citations."""

    def __init__(self, weights: Weights) -> None:
        self.labels = weights.labels
        self.steps = weights.steps
        self._words, self._pairs, self._shared = _Rows(weights.words), _Rows(weights.pairs), _Rows(weights.shared)
        self._word_sums = self._pair_sums = self._atom_sums = _Sums(0, 0)
        self._make_room(begin=True)

    def _make_room(self, begin: bool = False) -> None:
        if begin or len(self._word_sums.numbers) > _MOST_WORDS:
            self._word_sums = _Sums(len(PLACES), len(self.labels))
            self._word_sums.add(None, [self._words.row(OUTSIDE)])
        if begin or len(self._pair_sums.numbers) > _MOST_PAIRS:
            self._pair_sums = _Sums(2, len(self.labels))
        if begin or len(self._atom_sums.numbers) > _MOST_ATOMS:
            self._atom_sums = _Sums(1, len(self.labels))

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
        """For each citation an array of words by labels: the sums of the features' weights, steps aside."""
        self._make_room()
        looks = [[look_at(word) for word in words] for words in citations]
        starts, at = [], _REACH
        for words in citations:
            starts.append(at)
            at += len(words) + _REACH
        total = np.zeros((at, len(self.labels)), np.float32)
        self._add_words(total, looks, starts)
        self._add_pairs(total, looks, starts)
        self._add_atoms(total, looks, starts)
        return [total[s : s + len(words)] for s, words in zip(starts, citations, strict=True)]

    def _add_words(self, total: Floats, citations: Sequence[Sequence[Look]], starts: Sequence[int]) -> None:
        numbers = np.zeros(len(total), np.int64)  # 0 is what lies outside
        held = self._word_sums.numbers
        for looks, start in zip(citations, starts, strict=True):
            numbers[start : start + len(looks)] = [
                held[k.word] if k.word in held else self._learn_word(k) for k in looks
            ]
        sums = self._word_sums.settle(self._words)
        for column, place in enumerate(PLACES):
            moved = numbers[_REACH + place : len(numbers) - _REACH + place]
            total[_REACH : len(numbers) - _REACH] += sums[moved, column]

    def _learn_word(self, look: Look) -> int:
        row = self._words.row
        return self._word_sums.add(look.word, [row(name) for name in word_features(look)])

    def _add_pairs(self, total: Floats, citations: Sequence[Sequence[Look]], starts: Sequence[int]) -> None:
        held = self._pair_sums.numbers
        row = self._pairs.row
        numbers: list[int] = []
        words: list[int] = []
        lefts: list[int] = []
        for looks, start in zip(citations, starts, strict=True):
            lefts += range(start, start + len(looks) - 1)
            for left, right in pairwise(looks):
                key = (left.kind, right.kind)
                numbers.append(held[key] if key in held else self._learn_pair(key, left, right))
                words.append(row(words_feature(left, right)))
        if lefts:
            sums = self._pair_sums.settle(self._pairs)[numbers] + self._pairs.weights[words]
            where = np.array(lefts)
            total[where] += sums[:, 0]
            total[where + 1] += sums[:, 1]

    def _learn_pair(self, key: object, left: Look, right: Look) -> int:
        return self._pair_sums.add(key, self._pairs.rows(pair_features(left, right)))

    def _add_atoms(self, total: Floats, citations: Sequence[Sequence[Look]], starts: Sequence[int]) -> None:
        held = self._atom_sums.numbers
        numbers: list[int] = []
        begins: list[int] = []
        firsts: list[int] = []
        lengths: list[int] = []
        for looks, start in zip(citations, starts, strict=True):
            for first, end, atoms in find_atoms(looks):
                begins.append(len(numbers))
                numbers += [held[atom] if atom in held else self._learn_atom(atom) for atom in atoms]
                firsts.append(start + first)
                lengths.append(end - first)
        sums = np.add.reduceat(self._atom_sums.settle(self._shared)[:, 0][numbers], begins, axis=0)
        sizes = np.array(lengths)
        where = np.repeat(np.array(firsts), sizes) + _counting(sizes)
        order = np.argsort(where, kind="stable")
        places, at = np.unique(where[order], return_index=True)
        total[places] += np.add.reduceat(sums[np.repeat(np.arange(len(sizes)), sizes)[order]], at, axis=0)

    def _learn_atom(self, atom: Atom) -> int:
        return self._atom_sums.add(atom, self._shared.rows(atom_features(atom)))


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

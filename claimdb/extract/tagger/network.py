"""The network: dilated convolutions over the tokens of many paragraphs side by side, in numpy alone.

Each token starts as the sum of a row for its word and rows for where it stands; each layer adds to a token what it makes of itself and the
two tokens `dilation` places before and behind, never beyond its paragraph. Out come a score for each tag and, for a token that begins what was said,
scores for the token at which its source and its cue begin. What a word alone gives is kept from one text to the next, so a word costs one look-up.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from threading import Lock

import numpy as np
import numpy.typing as npt

from claimdb.extract.tagger.paragraphs import CLAUSES, DISTANCES, LENGTHS, Paragraph
from claimdb.extract.tagger.words import Vocabulary, flags

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]

MODEL = Path(__file__).parent / "model.npz"
TAGS = ("O", "B-content", "I-content", "J-content", "B-source", "I-source", "B-cue", "I-cue")
"""`J` begins a further piece of the content before it in the paragraph."""
OUT, BEGIN, CONTENT, JOIN, SOURCE, IN_SOURCE, CUE, IN_CUE = range(len(TAGS))
REACH = 400
"""Tokens: how far a pointer reaches, so that its cost does not grow with the paragraph."""
_MOST_WORDS = 60_000
"""Words kept from one text to the next; at this many the store begins anew, so that memory stays bounded."""
_STEPS = (0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 9)
OFFSETS = 23


def offset_rows() -> Ints:
    """The row of each distance from `-REACH` to `REACH` tokens: 11 for none, fewer for before, more for behind."""

    def row(distance: int) -> int:
        far = abs(distance)
        step = _STEPS[far] if far < len(_STEPS) else 10 if far < 60 else 11
        return 11 + (step if distance > 0 else -step)

    return np.array([row(d) for d in range(-REACH, REACH + 1)])


@dataclass(slots=True, eq=False)
class Scores:
    """What the network says of one paragraph of n tokens: `tags` (n, 8) scores, `shares` the same as shares of 1 for each token, and `states`
    (n, width), what the pointers start from."""

    tags: Floats
    shares: Floats
    states: Floats


class Network:
    """A trained model, ready to run. Threads take turns: words are remembered as they come, and arrays are used again."""

    def __init__(self, path: Path = MODEL) -> None:
        with np.load(path, allow_pickle=False) as stored:
            self.arrays = {name: stored[name] for name in stored.files}
        self.transitions = self._weights("transitions")
        self.first, self.last = self._weights("first"), self._weights("last")
        self.null, self.offsets = self._weights("null"), self._weights("offsets")
        self.vocabulary = Vocabulary(
            self._forms("words"),
            self._forms("prefixes"),
            self._forms("suffixes"),
            self._forms("endings"),
            int(self.arrays["rare"][0]),
        )
        self.statement_odds, self.speaker_odds = (
            self._weights(name) if name in self.arrays else None for name in ("statement_odds", "speaker_odds")
        )
        self._tables = [self._weights(f"word_{i}") for i in range(5)]
        self._flags, self._bias = self._weights("word_flags"), self._weights("word_bias")
        width = len(self._bias)
        places = (
            self._weights("quote")[:, None, None] + self._weights("length")[None, :, None] + self._weights("clause")
        )
        self._place = places.reshape(-1, width)
        self._sentence = (self._weights("before")[:, None] + self._weights("behind")[None]).reshape(-1, width)
        self._context = [self._weights(f"context_{i}") for i in range(4)]
        self._dilations = [int(d) for d in self.arrays["dilations"]]
        self._layers = [
            (self._weights(f"layer_{i}"), self._weights(f"layer_{i}_bias")) for i in range(len(self._dilations))
        ]
        self._head, self._out = ((self._weights(n), self._weights(f"{n}_bias")) for n in ("head", "out"))
        pointers, bias = self._weights("pointers"), self._weights("pointers_bias")
        self._pointers = list(zip(np.split(pointers, 4, axis=1), np.split(bias, 4), strict=True))
        self._width = width
        self._turn = Lock()
        self._wide, self._made = np.empty((0, 3 * width), np.float32), np.empty((0, width), np.float32)
        self._forget()

    def _weights(self, name: str) -> Floats:
        """An array as stored: int8 with one scale a row, or as it is."""
        values = self.arrays[name]
        weights: Floats = values.astype(np.float32)
        if values.dtype == np.int8:
            weights *= self.arrays[f"{name}_scale"]
        return weights

    def _forms(self, name: str) -> dict[str, int]:
        """Forms and their rows; row 0 of affixes and the first three of words are for those that have none."""
        listed = bytes(self.arrays[name].tobytes()).decode("utf-8").split("\n")
        return {form: row for row, form in enumerate(listed) if form}

    def _forget(self) -> None:
        self._places: dict[str, int] = {}
        self._words = np.zeros((4096, self._width), np.float32)

    def _rows(self, forms: list[str]) -> Ints:
        """The places of words in the store; new ones are worked out and added."""
        places = self._places
        try:
            return np.fromiter(map(places.__getitem__, forms), np.int64, len(forms))
        except KeyError:
            pass
        new = list({form: None for form in forms if form not in places})
        if len(places) + len(new) > _MOST_WORDS:
            self._forget()
            places, new = self._places, list(dict.fromkeys(forms))
        while len(places) + len(new) > len(self._words):
            self._words = np.concatenate([self._words, np.zeros_like(self._words)])
        rows = np.array([self.vocabulary.rows(form) for form in new])
        made = self._bias + np.array([flags(form) for form in new], np.float32) @ self._flags
        for table, column in zip(self._tables, rows.T, strict=True):
            made += table[column]
        self._words[len(places) : len(places) + len(new)] = made
        places.update({form: len(places) + i for i, form in enumerate(new)})
        return np.array([places[form] for form in forms])

    def run(self, paragraphs: list[Paragraph]) -> list[Scores]:
        """The scores of each paragraph."""
        with self._turn:
            return self._run(paragraphs)

    def _run(self, paragraphs: list[Paragraph]) -> list[Scores]:
        sizes = np.array([len(p) for p in paragraphs])
        rows = self._rows([form for p in paragraphs for form in p.forms])
        x = self._words[rows]
        quote, length, clause, before, behind = (
            np.frombuffer(b"".join(column), np.uint8).astype(np.int64)
            for column in zip(*((p.quote, p.length, p.clause, p.before, p.behind) for p in paragraphs), strict=True)
        )
        x += self._place[(quote * LENGTHS + length) * CLAUSES + clause]
        x += self._sentence[before * DISTANCES + behind]
        contexts = np.array([p.context for p in paragraphs]).T
        x += np.repeat(sum(t[c] for t, c in zip(self._context, contexts, strict=True)), sizes, axis=0)
        ends = np.cumsum(sizes)
        begins = ends - sizes
        x = self._convolve(x, begins, ends)
        hidden: Floats = x @ self._head[0] + self._head[1]
        np.maximum(hidden, 0, out=hidden)
        tags: Floats = hidden @ self._out[0] + self._out[1]
        # a row for each tag: numpy takes far longer over many short rows than over few long ones
        of_tags = np.ascontiguousarray(tags.T)
        shares: Floats = np.exp(of_tags - of_tags.max(axis=0), dtype=np.float32)
        shares = (shares / shares.sum(axis=0)).T
        edges = zip(begins.tolist(), ends.tolist(), strict=True)
        return [Scores(tags[a:z], shares[a:z], x[a:z]) for a, z in edges]

    def fitting(self, role: int, contents: Floats, others: Floats) -> Floats:
        """How well the tokens at which content begins fit those at which its sources (role 0) or cues (role 1) may begin, row by row: from the states of
        both, (n, width), n scores."""
        (weights, bias), (other_weights, other_bias) = self._pointers[role], self._pointers[2 + role]
        queries, keys = contents @ weights + bias, others @ other_weights + other_bias
        fits: Floats = np.einsum("ij,ij->i", queries, keys) / np.float32(8)
        return fits

    def _convolve(self, x: Floats, begins: Ints, ends: Ints) -> Floats:
        """All layers. The arrays between them are kept and used again: new ones of this size cost more than the arithmetic."""
        count, width = x.shape
        if count > len(self._made):
            self._wide, self._made = np.empty((count, 3 * width), np.float32), np.empty((count, width), np.float32)
        wide, made = self._wide[:count], self._made[:count]
        middle = wide[:, width : 2 * width]
        for dilation, (weights, bias) in zip(self._dilations, self._layers, strict=True):
            power = np.einsum("ij,ij->i", x, x) / width
            np.multiply(x, (1 / np.sqrt(power + 1e-5))[:, None], out=middle)
            wide[dilation:, :width] = middle[:-dilation]
            wide[:-dilation, 2 * width :] = middle[dilation:]
            near = np.arange(dilation)
            wide[np.minimum(begins[:, None] + near, ends[:, None] - 1).ravel(), :width] = 0
            wide[np.maximum(ends[:, None] - 1 - near, begins[:, None]).ravel(), 2 * width :] = 0
            np.matmul(wide, weights, out=made)
            made += bias
            np.maximum(made, 0, out=made)
            x += made
        return x


@cache
def network() -> Network:
    """The model that ships with the package, loaded once."""
    return Network()

"""From scores to spans: the best sequence of tags, and for each piece of what was said the source and the cue that it points to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from claimdb.extract.tagger.network import (
    BEGIN,
    CONTENT,
    CUE,
    IN_CUE,
    IN_SOURCE,
    JOIN,
    OUT,
    REACH,
    SOURCE,
    TAGS,
    Floats,
    Network,
    Scores,
    offset_rows,
)  # fmt: skip
from claimdb.extract.tagger.paragraphs import Ints

_CERTAIN = 9.0
"""A token whose score for `O` leads by this much is outside for sure, and the sequence may be cut there: scores count in nats."""
_OFFSETS = offset_rows()


@dataclass(frozen=True, slots=True)
class Tagged:
    """A run of tokens `[first, end)` with one role: `content`, `source` or `cue`. `joins` says that it goes on with the content before it;
    `certainty` and `least`, 0 to 1, are the mean and the least share of the scores that its tokens give to the role."""

    role: str
    first: int
    end: int
    certainty: float
    least: float
    joins: bool = False


@dataclass(frozen=True, slots=True)
class Pointer:
    """Where a piece of content points for its source or cue: `none`, the share for "not in this paragraph", and `tokens`, the shares for the tokens from
    place `offset` on; what is further off has none."""

    none: float
    tokens: Floats
    offset: int = 0

    @property
    def end(self) -> int:
        """The place behind the last token that it may point to."""
        return self.offset + len(self.tokens)

    def share(self, first: int, end: int) -> float:
        """The share of the tokens `[first, end)`."""
        return float(self.tokens[max(0, first - self.offset) : max(0, end - self.offset)].sum())


@dataclass(slots=True)
class Reading:
    """What the tagger finds in a paragraph, in order. `pointers` has (source, cue) for the first token of each piece of content."""

    runs: list[Tagged] = field(default_factory=list)
    pointers: dict[int, tuple[Pointer, Pointer]] = field(default_factory=dict)


_ROLES = {
    BEGIN: "content",
    CONTENT: "content",
    JOIN: "content",
    SOURCE: "source",
    IN_SOURCE: "source",
    CUE: "cue",
    IN_CUE: "cue",
}
_INNER = {"content": CONTENT, "source": IN_SOURCE, "cue": IN_CUE}


def decode(network: Network, scores: list[Scores]) -> list[Reading]:
    """A reading of each paragraph."""
    readings = []
    for one, tags in zip(scores, best_tags(network, [s.tags for s in scores]), strict=True):
        reading = Reading(list(_runs(tags, one.shares)))
        for run in reading.runs:
            if run.role == "content":
                reading.pointers[run.first] = _point(network, one, run.first)
        readings.append(reading)
    return readings


def _runs(tags: Ints, shares: Floats) -> Iterator[Tagged]:
    """The runs of one role; an inner tag without its beginning begins one."""
    inside = np.flatnonzero(tags)
    if not len(inside):
        return
    listed, at, count = tags.tolist(), int(inside[0]), len(tags)
    while at < count:
        tag = listed[at]
        if tag == OUT:
            at += 1
            continue
        role = _ROLES[tag]
        end = at + 1
        while end < count and listed[end] == _INNER[role]:
            end += 1
        yield Tagged(role, at, end, *_certainty(shares[at:end], role), joins=tag == JOIN)
        at = end


_TAGS_OF = {role: [tag for tag, name in _ROLES.items() if name == role] for role in _INNER}


def _certainty(shares: Floats, role: str) -> tuple[float, float]:
    """The mean and the least share that tokens give to a role."""
    of_tokens = shares[:, _TAGS_OF[role]].sum(1)
    return float(of_tokens.mean()), float(of_tokens.min())


def _point(network: Network, scores: Scores, first: int) -> tuple[Pointer, Pointer]:
    """Where the piece that begins at `first` points to for its source and for its cue."""
    offset, end = max(0, first - REACH), min(len(scores.tags), first + REACH)
    points = np.empty((2, end - offset + 1), np.float32)
    points[:, 0] = network.null
    np.matmul(scores.keys[:, offset:end], scores.queries[:, first, :, None] / 8, out=points[:, 1:, None])
    points[:, 1:] += network.offsets[_OFFSETS[np.arange(offset, end) - first + REACH]].T
    points = np.exp(points - points.max(1, keepdims=True))
    points /= points.sum(1, keepdims=True)
    source, cue = (Pointer(float(row[0]), row[1:], offset) for row in points)
    return source, cue


def best_tags(network: Network, scores: list[Floats]) -> list[Ints]:
    """The tags of the likeliest sequence of each paragraph (Viterbi). Stretches between tokens that are outside for sure are decoded side by side."""
    found = [np.zeros(len(s), np.int64) for s in scores]
    stretches: list[tuple[int, int, int]] = []
    for place, one in enumerate(scores):
        unsure = np.zeros(len(one) + 2, np.int8)
        unsure[1:-1] = one[:, OUT] - one[:, 1:].max(1) < _CERTAIN
        edges = np.flatnonzero(np.diff(unsure)).tolist()
        stretches += [(place, first, end) for first, end in zip(edges[::2], edges[1::2], strict=True)]
    stretches.sort(key=lambda s: s[1] - s[2])
    for at in range(0, len(stretches), 64):
        _viterbi(network, scores, stretches[at : at + 64], found)
    return found


def _viterbi(network: Network, scores: list[Floats], stretches: list[tuple[int, int, int]], found: list[Ints]) -> None:
    """Fill in the best tags of stretches, the longest first. A neighbour outside for sure counts as one more step."""
    sizes = [end - first for _, first, end in stretches]
    longest, many, kinds = sizes[0], len(sizes), len(TAGS)
    padded = np.zeros((longest, many, kinds), np.float32)
    for row, (place, first, end) in enumerate(stretches):
        padded[: end - first, row] = scores[place][first:end]
        padded[0, row] += network.first if first == 0 else network.transitions[OUT]
        padded[end - first - 1, row] += network.last if end == len(scores[place]) else network.transitions[:, OUT]
    active = np.searchsorted(-np.array(sizes), -np.arange(longest), "left")
    back = np.zeros((longest, many, kinds), np.int8)
    best = padded[0].copy()
    transitions = network.transitions.T[None].copy()
    for at in range(1, longest):
        width = int(active[at])
        paths = best[:width, None, :] + transitions
        chosen = paths.argmax(2)
        back[at, :width] = chosen
        best[:width] = np.take_along_axis(paths, chosen[:, :, None], 2)[:, :, 0] + padded[at, :width]
    ends = best.argmax(1)
    _trace(back, ends, sizes, stretches, found)


def _trace(
    back: npt.NDArray[np.int8], ends: Ints, sizes: list[int], stretches: list[tuple[int, int, int]], found: list[Ints]
) -> None:
    rows = np.arange(len(sizes))
    lengths = np.array(sizes)
    tags = np.zeros((len(back), len(sizes)), np.int64)
    current = ends.copy()
    for at in range(len(back) - 1, -1, -1):
        here = lengths > at
        tags[at, here] = current[here]
        if at:
            current[here] = back[at, rows[here], current[here]]
    for row, (place, first, end) in enumerate(stretches):
        found[place][first:end] = tags[: end - first, row]

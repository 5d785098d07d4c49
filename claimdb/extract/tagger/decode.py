"""From scores to spans: the best sequence of tags, and for each piece of what was said the source and the cue that it points to."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

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

_DISTANCES = offset_rows()
_AT_ONCE = 64
"""Paragraphs that are decoded side by side, and pieces that point together."""


@dataclass(slots=True)
class Tagged:
    """A run of tokens `[first, end)` with one role: `content`, `source` or `cue`. `joins` says that it goes on with the content before it;
    `certainty` and `least`, 0 to 1, are the mean and the least share of the scores that its tokens give to the role."""

    role: str
    first: int
    end: int
    certainty: float
    least: float
    joins: bool = False


@dataclass(slots=True)
class Pointer:
    """Where a piece of content points for its source or cue: `none`, the share for "not in this paragraph", and `tokens`, the shares for the tokens from
    place `offset` on; what is further off has none."""

    none: float
    tokens: Sequence[float]
    offset: int = 0

    @property
    def end(self) -> int:
        """The place behind the last token that it may point to."""
        return self.offset + len(self.tokens)

    def share(self, first: int, end: int) -> float:
        """The share of the tokens `[first, end)`."""
        return sum(self.tokens[max(0, first - self.offset) : max(0, end - self.offset)])


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
    shares = (np.concatenate([one.shares for one in scores]) @ _TAGS_OF_ROLES).T.tolist()
    readings = []
    pieces = []
    at = 0
    for one, tags in zip(scores, best_tags(network, [s.tags for s in scores]), strict=True):
        runs = list(_runs(tags, [of_role[at : at + len(tags)] for of_role in shares])) if any(tags) else []
        at += len(tags)
        reading = Reading(runs)
        readings.append(reading)
        pieces += [(reading, one, run.first) for run in runs if run.role == "content"]
    for at in range(0, len(pieces), _AT_ONCE):
        here = pieces[at : at + _AT_ONCE]
        points = _point(network, [(one, first) for _, one, first in here])
        for (reading, _, first), pointers in zip(here, points, strict=True):
            reading.pointers[first] = pointers
    return readings


def _runs(tags: list[int], shares: list[list[float]]) -> Iterator[Tagged]:
    """The runs of one role; an inner tag without its beginning begins one. `shares` has a list for each role, in the order of `_INNER`."""
    of_roles = dict(zip(_INNER, shares, strict=True))
    at, count = 0, len(tags)
    while at < count:
        tag = tags[at]
        if tag == OUT:
            at += 1
            continue
        role = _ROLES[tag]
        inner = _INNER[role]
        end = at + 1
        while end < count and tags[end] == inner:
            end += 1
        here = of_roles[role][at:end]
        yield Tagged(role, at, end, sum(here) / len(here), min(here), tag == JOIN)
        at = end


_TAGS_OF_ROLES = np.array([[_ROLES.get(tag) == role for role in _INNER] for tag in range(len(TAGS))], np.float32)
"""A column for each role that adds up the shares of its tags."""


def _point(network: Network, pieces: list[tuple[Scores, int]]) -> Iterator[tuple[Pointer, Pointer]]:
    """Where pieces, each the scores of its paragraph and the place of its first token, point to for their sources and their cues."""
    near = [(max(0, first - REACH), min(len(one.tags), first + REACH)) for one, first in pieces]
    distances = network.offsets[_DISTANCES].T
    points = np.full((len(pieces), 2, 1 + max(end - offset for offset, end in near)), -np.inf, np.float32)
    points[:, :, 0] = network.null
    for row, (one, first), (offset, end) in zip(points, pieces, near, strict=True):
        fitting = np.matmul(one.keys[:, offset:end], one.queries[:, first, :, None] / 8)[:, :, 0]
        row[:, 1 : end - offset + 1] = fitting + distances[:, offset - first + REACH : end - first + REACH]
    points -= points.max(2, keepdims=True)
    np.exp(points, out=points)
    points /= points.sum(2, keepdims=True)
    nowhere = points[:, :, 0].tolist()
    for (source, cue), (no_source, no_cue), (offset, end) in zip(points, nowhere, near, strict=True):
        size = end - offset + 1
        yield (
            Pointer(no_source, array("f", source[1:size].tobytes()), offset),
            Pointer(no_cue, array("f", cue[1:size].tobytes()), offset),
        )


def best_tags(network: Network, scores: list[Floats]) -> list[list[int]]:
    """The tags of the likeliest sequence of each paragraph (Viterbi), found side by side for paragraphs of about one length."""
    found: dict[int, list[int]] = {}
    order = sorted(range(len(scores)), key=lambda place: -len(scores[place]))
    for at in range(0, len(order), _AT_ONCE):
        places = order[at : at + _AT_ONCE]
        found.update(zip(places, _viterbi(network, [scores[place] for place in places]), strict=True))
    return [found[place] for place in range(len(scores))]


def _viterbi(network: Network, scores: list[Floats]) -> Iterator[list[int]]:
    """The best tags of paragraphs, the longest first. Paragraphs are the last axis: numpy is quickest along a long one."""
    sizes = [len(one) for one in scores]
    longest, many, kinds = sizes[0], len(sizes), len(TAGS)
    # of each step, tag and paragraph the score, and then that of the best sequence that ends there
    best = np.zeros((longest, kinds, many), np.float32)
    for row, one in enumerate(scores):
        best[: len(one), :, row] = one
        best[0, :, row] += network.first
        best[len(one) - 1, :, row] += network.last
    active = np.searchsorted(-np.array(sizes), -np.arange(longest), "left").tolist()
    transitions = network.transitions[:, :, None]
    for at in range(1, longest):
        here = best[at, :, : active[at]]
        here += (best[at - 1, :, None, : active[at]] + transitions).max(0)
    tags = np.empty((longest, many), np.int64)
    into = network.transitions
    behind = 0
    for at in range(longest - 1, -1, -1):
        width = active[at]
        ways = best[at, :, :width]
        if behind:
            ways[:, :behind] += into.take(tags[at + 1, :behind], 1)
        ways.argmax(0, out=tags[at, :width])
        behind = width
    return (one[:size] for one, size in zip(tags.T.tolist(), sizes, strict=True))

"""From scores to spans: the best sequence of tags, and for each piece of what was said the source and the cue that it points to."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate

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
_AT_ONCE, _PAIRS = 64, 8192
"""Paragraphs that are decoded side by side, and pairs of content and what it may point to that are held against each other at once."""


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
    """Where a piece of content points for its source or cue: `none`, the share for "not in this paragraph", and `shares`, those of the runs that it may
    point to, by the places of their first tokens."""

    none: float
    shares: dict[int, float]


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
    at = 0
    for tags in best_tags(network, [one.tags for one in scores]):
        runs = list(_runs(tags, [of_role[at : at + len(tags)] for of_role in shares])) if any(tags) else []
        at += len(tags)
        readings.append(Reading(runs))
    _point(network, readings, scores)
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


def _point(network: Network, readings: list[Reading], scores: list[Scores]) -> None:
    """Let each piece of content point to a source and to a cue among the runs of its paragraph."""
    states = np.concatenate([one.states for one in scores])
    begins = [0, *accumulate(len(one.states) for one in scores)]
    placed = [(reading, at) for reading, at in zip(readings, begins, strict=False) if reading.runs]
    pieces = [(reading, run.first) for reading, _ in placed for run in reading.runs if run.role == "content"]
    both = (_pointers(network, role, name, placed, states) for role, name in enumerate(("source", "cue")))
    for (reading, first), source, cue in zip(pieces, *both, strict=True):
        reading.pointers[first] = (source, cue)


def _pointers(
    network: Network, role: int, name: str, placed: list[tuple[Reading, int]], states: Floats
) -> Iterator[Pointer]:
    """The pointers of all pieces of content to the runs of one role. Each reading stands at its place among the states of all."""
    reached: list[list[int]] = []
    contents: list[int] = []
    others: list[int] = []
    rows: list[int] = []
    for reading, at in placed:
        starts = [run.first for run in reading.runs if run.role == name]
        for run in reading.runs:
            if run.role != "content":
                continue
            first = run.first
            near = starts[bisect_left(starts, first - REACH) : bisect_left(starts, first + REACH)]
            reached.append(near)
            # the first place is "nowhere"'s, which gets its own score below
            contents += [at + first] * (len(near) + 1)
            others.append(at + first)
            others += [at + start for start in near]
            rows.append(REACH)
            rows += [start - first + REACH for start in near]
    if not reached:
        return
    fits = [
        network.fitting(role, states[contents[at : at + _PAIRS]], states[others[at : at + _PAIRS]])
        for at in range(0, len(contents), _PAIRS)
    ]
    points = np.concatenate(fits) + network.offsets[_DISTANCES[rows], role]
    # each piece has its own softmax, over "nowhere" and the runs in its reach
    sizes = [len(near) + 1 for near in reached]
    begins = [0, *accumulate(sizes[:-1])]
    points[begins] = network.null[role]
    points = np.exp(points - np.repeat(np.maximum.reduceat(points, begins), sizes))
    points /= np.repeat(np.add.reduceat(points, begins), sizes)
    shares = points.tolist()
    for near, begin in zip(reached, begins, strict=True):
        yield Pointer(shares[begin], dict(zip(near, shares[begin + 1 : begin + 1 + len(near)], strict=True)))


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
        here += np.maximum.reduce(best[at - 1, :, None, : active[at]] + transitions)
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

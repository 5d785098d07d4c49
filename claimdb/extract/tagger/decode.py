"""From scores to spans: the best sequence of tags, and for each piece of what was said the source and the cue that it points to."""

from __future__ import annotations

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
from claimdb.extract.tagger.paragraphs import Ints

_DISTANCES = offset_rows()


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
    nearness = network.offsets[_DISTANCES].T
    readings = []
    for one, tags in zip(scores, best_tags(network, [s.tags for s in scores]), strict=True):
        reading = Reading(list(_runs(tags.tolist(), one.shares)))
        starts = [run.first for run in reading.runs if run.role == "content"]
        # a paragraph within reach of itself is looked at once for all its pieces
        for group in [starts] if len(one.tags) <= REACH else [[first] for first in starts]:
            reading.pointers.update(zip(group, _point(network, nearness, one, group), strict=True))
        readings.append(reading)
    return readings


def _runs(tags: list[int], shares: Floats) -> Iterator[Tagged]:
    """The runs of one role; an inner tag without its beginning begins one."""
    if not any(tags):
        return
    of_roles = dict(zip(_INNER, (shares @ _TAGS_OF_ROLES).T.tolist(), strict=True))
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


def _point(network: Network, nearness: Floats, scores: Scores, starts: list[int]) -> Iterator[tuple[Pointer, Pointer]]:
    """Where the pieces that begin at `starts` point to for their sources and for their cues; `nearness` is what each distance from `-REACH` to
    `REACH` adds."""
    if not starts:
        return
    offset, end = max(0, starts[0] - REACH), min(len(scores.tags), starts[-1] + REACH)
    points = np.empty((2, len(starts), end - offset + 1), np.float32)
    points[:, :, 0] = network.null[:, None]
    np.matmul(scores.queries[:, starts] / 8, scores.keys[:, offset:end].transpose(0, 2, 1), out=points[:, :, 1:])
    for row, first in enumerate(starts):
        points[:, row, 1:] += nearness[:, offset - first + REACH : end - first + REACH]
    np.exp(points - points.max(2, keepdims=True), out=points)
    points /= points.sum(2, keepdims=True)
    for (no_source, *sources), (no_cue, *cues) in zip(*points.tolist(), strict=True):
        yield Pointer(no_source, sources, offset), Pointer(no_cue, cues, offset)


def best_tags(network: Network, scores: list[Floats]) -> list[Ints]:
    """The tags of the likeliest sequence of each paragraph (Viterbi), found side by side for paragraphs of about one length."""
    found: dict[int, Ints] = {}
    order = sorted(range(len(scores)), key=lambda place: -len(scores[place]))
    for at in range(0, len(order), 64):
        places = order[at : at + 64]
        found.update(zip(places, _viterbi(network, [scores[place] for place in places]), strict=True))
    return [found[place] for place in range(len(scores))]


def _viterbi(network: Network, scores: list[Floats]) -> Iterator[Ints]:
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
        width = active[at]
        best[at, :, :width] += (best[at - 1, :, None, :width] + transitions).max(0)
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
    return (tags[:size, row] for row, size in enumerate(sizes))

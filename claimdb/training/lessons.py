"""Lessons: what a network that has not seen a paragraph's labels makes of it, as shares.

Two trained annotators agree on three statements of four. A network that learns from the labels alone learns their chance as well; one that learns
from the labels and from what its teachers, trained on the other articles, expect of them learns how sure a reader can be.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from claimdb.extract.tagger.network import REACH, Floats, Network, Scores, offset_rows
from claimdb.training.corpus import Example

_AT_ONCE = 100
_OFFSETS = offset_rows()


@dataclass(slots=True, eq=False)
class Lesson:
    """Shares for a paragraph of n tokens: `tags` (n, 8) of each tag, `pairs` (8, 8) how often one tag is expected behind another, and `points`, for each
    piece of content that is labelled, (2, n + 1): where its source and its cue begin, "nowhere" first."""

    tags: npt.NDArray[np.floating]
    pairs: npt.NDArray[np.floating]
    points: npt.NDArray[np.floating]


def lessons(network: Network, examples: Iterable[Example]) -> Iterator[Lesson]:
    """The lessons of a network about examples, in their order."""
    listed = list(examples)
    for at in range(0, len(listed), _AT_ONCE):
        batch = listed[at : at + _AT_ONCE]
        for example, scores in zip(batch, network.run([e.paragraph for e in batch]), strict=True):
            tags, pairs = expected_tags(network, scores.tags)
            points = [_points(network, scores, first) for first in example.links[:, 0].tolist()]
            yield Lesson(
                tags.astype(np.float16),
                pairs.astype(np.float32),
                np.array(points, np.float16).reshape(-1, 2, len(tags) + 1),
            )


def expected_tags(network: Network, scores: Floats) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """The share of each tag for each token, and how often one is expected behind another, over all sequences (the forward-backward algorithm)."""
    between, here = network.transitions.astype(np.float64), scores.astype(np.float64)
    ahead, back = np.empty_like(here), np.empty_like(here)
    ahead[0] = network.first + here[0]
    for at in range(1, len(here)):
        ahead[at] = _sum(ahead[at - 1][:, None] + between, 0) + here[at]
    back[-1] = network.last
    for at in range(len(here) - 2, -1, -1):
        back[at] = _sum(between + here[at + 1] + back[at + 1], 1)
    whole = _sum(ahead[-1] + network.last, 0)
    pairs = np.exp(ahead[:-1, :, None] + between + (here + back)[1:, None] - whole).sum(0)
    return np.exp(ahead + back - whole), pairs


def _sum(logs: npt.NDArray[np.float64], axis: int) -> npt.NDArray[np.float64]:
    """The logarithm of a sum of exponentials."""
    most = logs.max(axis, keepdims=True)
    added: npt.NDArray[np.float64] = (np.log(np.exp(logs - most).sum(axis, keepdims=True)) + most).squeeze(axis)
    return added


def _points(network: Network, scores: Scores, first: int) -> Floats:
    """(2, n + 1): the shares of "nowhere" and of each token."""
    count = len(scores.tags)
    rows = _OFFSETS[np.clip(np.arange(count) - first, -REACH, REACH) + REACH]
    points = np.empty((2, count + 1), np.float32)
    points[:, 0] = network.null
    for role in (0, 1):
        content = np.broadcast_to(scores.states[first], scores.states.shape)
        points[role, 1:] = network.fitting(role, content, scores.states) + network.offsets[rows, role]
    points = np.exp(points - points.max(1, keepdims=True))
    return points / points.sum(1, keepdims=True)

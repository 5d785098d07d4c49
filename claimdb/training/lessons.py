"""Lessons: where a network that has not seen a paragraph's labels looks for the source and the cue of what was said.

Annotators differ in which words they mark as a source. A network that learns from its labels alone learns their chance as well; one that also learns what
its teachers, trained on the other articles, expect of them learns how sure a reader can be.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from claimdb.extract.tagger.network import REACH, Floats, Network, Scores, offset_rows
from claimdb.training.corpus import Example

_AT_ONCE = 100
_OFFSETS = offset_rows()


def lessons(network: Network, examples: Iterable[Example]) -> Iterator[Floats]:
    """What a network says of examples, in their order: for each of the c pieces of content that are labelled in n tokens, (c, 2, n + 1) shares of where its
    source and its cue begin, "nowhere" first."""
    listed = list(examples)
    for at in range(0, len(listed), _AT_ONCE):
        batch = listed[at : at + _AT_ONCE]
        for example, scores in zip(batch, network.run([e.paragraph for e in batch]), strict=True):
            points = [_points(network, scores, first) for first in example.links[:, 0].tolist()]
            yield np.array(points, np.float32).reshape(-1, 2, len(scores.tags) + 1)


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

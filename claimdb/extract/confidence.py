"""How sure a statement and its speaker are: what speaks for each as numbers, and a logistic model that turns them into a probability.

The models are fitted on articles that the tagger was not trained on and stored with it; docs/extraction.md shows how well the probabilities hold.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from operator import mul

import numpy as np
import numpy.typing as npt

from claimdb.extract.reported import Report
from claimdb.records import BASES, Attribution

Floats = npt.NDArray[np.float32]

_CUES = ("speech", "attitude", "other", "none")
STATEMENT = 8 + len(_CUES)
"""How many numbers speak for a statement."""
SPEAKER = 8 + len(BASES)
"""How many numbers speak for a speaker."""


def _odds(share: float) -> float:
    """The logarithm of the odds, bounded so that a share of 0 or 1 stays a number."""
    share = min(max(share, 0.002), 0.998)
    return math.log(share / (1 - share))


def statement_evidence(report: Report, quoted: float, cue: str) -> list[float]:
    """What speaks for a statement: how sure the tagger is of it, the share of its words in `quoted` words (0 to 1), its length, and what its cue is
    (`speech`, `attitude`, `other`, `none`)."""
    words = sum(end - first for first, end in report.pieces)
    return [
        1.0, _odds(report.certainty), _odds(report.least), quoted, math.log(words + 1), float(len(report.pieces) > 1),
        _odds(report.pointing), _odds(report.nowhere), *(float(cue == kind) for kind in _CUES),
    ]  # fmt: skip


def speaker_evidence(report: Report, found: Attribution, several: bool, quoted: float) -> list[float]:
    """What speaks for a speaker: the pointer's shares, how the name was found and how sure that is, and whether there is one."""
    return [
        1.0, _odds(report.pointing), _odds(report.nowhere), _odds(report.certainty), _odds(found.confidence), quoted, float(several),
        float(found.name is not None),
        *(float(found.basis == basis) for basis in BASES),
    ]  # fmt: skip


def probability(weights: Floats | None, evidence: Sequence[float], otherwise: float) -> float:
    """The probability that the evidence gives; `otherwise` where no model was fitted."""
    if weights is None:
        return otherwise
    score = sum(map(mul, weights.tolist(), evidence))
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, score)))), 3)

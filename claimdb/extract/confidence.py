"""How sure a statement and its speaker are: what speaks for each as numbers, and a logistic model that turns them into a probability.

The models are fitted on articles that the tagger was not trained on and stored with it; docs/extraction.md shows how well the probabilities hold.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from claimdb.records import BASES, Attribution

Floats = npt.NDArray[np.float32]

_CUES = ("speech", "attitude", "other", "none")
STATEMENT = 8 + len(_CUES)
"""How many numbers speak for a statement."""
SPEAKER = 7 + len(BASES)
"""How many numbers speak for a speaker."""


def _odds(share: float) -> float:
    """The logarithm of the odds, bounded so that a share of 0 or 1 stays a number."""
    share = min(max(share, 0.002), 0.998)
    return math.log(share / (1 - share))


def statement_evidence(certainty: float, least: float, quoted: float, words: int, pieces: int, pointing: float, nowhere: float, cue: str) -> list[float]:
    """What speaks for a statement: the tagger's mean and least share (0 to 1), the share of its words in quotation marks, how many words and pieces it
    has, the pointer's shares, and what its cue is (`speech`, `attitude`, `other`, `none`)."""
    return [
        1.0, _odds(certainty), _odds(least), quoted, math.log(words + 1), float(pieces > 1), _odds(pointing), _odds(nowhere),
        *(float(cue == kind) for kind in _CUES),
    ]  # fmt: skip


def speaker_evidence(found: Attribution, several: bool, quoted: float, pointing: float, nowhere: float, certainty: float) -> list[float]:
    """What speaks for a speaker: the pointer's shares (0 to 1), how the name was found and how sure that is."""
    return [
        1.0, _odds(pointing), _odds(nowhere), _odds(certainty), _odds(found.confidence), quoted, float(several),
        *(float(found.basis == basis) for basis in BASES),
    ]  # fmt: skip


def probability(weights: Floats | None, evidence: Sequence[float], otherwise: float) -> float:
    """The probability that the evidence gives; `otherwise` where no model was fitted."""
    if weights is None:
        return otherwise
    score = float(np.dot(weights, np.array(evidence, np.float32)))
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, score)))), 3)

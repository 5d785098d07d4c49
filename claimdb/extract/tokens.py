"""A text as tokens: words with their offsets, and what their shape tells."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

from claimdb.text import Span

_TOKEN = re.compile(
    r"[A-Za-z]++(?![\w.'’-])"  # most words: nothing but plain letters, so no need to try the rest
    r"|(?:[A-Z]\.){2,}"  # U.S., J.K.
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?\b"
    r"|[^\W\d_]+(?:[.'’-](?=[^\W\d_])[^\W\d_]+|-\d+)*"  # words, with inner apostrophes and hyphens
    r"|\d+[^\W\d_]+"
    r"|''|``"  # marks of quotation typed as two signs
    r"|\S"
)
_POSSESSIVE = re.compile(r"['’]s$|(?<=s)['’]$")
ABBREVIATED = frozenset("mr mrs ms dr prof gen sen rep gov lt col sgt maj capt hon st jr sr rev pres adm cmdr".split())


class _Fields(NamedTuple):
    text: str
    start: int
    end: int
    quoted: bool
    lower: str
    base: str
    is_word: bool
    capital: bool
    possessive: bool


class Token(_Fields):
    """A word, number or sign. `start` and `end` (exclusive) count code points in the article's text.

    What the shape of a word tells is worked out once a word, not once a token, and kept beside it: `lower` is the word
    for looking up (lower case, straight apostrophe); `base` the word as printed without a possessive ending;
    `is_word` says that it starts with a letter, `capital` with a capital letter; `possessive` that it ends in `'s`
    (or in an apostrophe after an s).
    """

    __slots__ = ()

    def __new__(cls, text: str, start: int, end: int, quoted: bool = False) -> Token:
        """The token of a word that stands at `[start, end)`."""
        return cls._make((text, start, end, quoted, *_shape(text)))


_Shape = tuple[str, str, bool, bool, bool]


def _shape(text: str) -> _Shape:
    """`lower`, `base`, `is_word`, `capital` and `possessive` of a word."""
    return _common_shape(text) if len(text) <= _LONGEST_KEPT else _shape_of(text)


_LONGEST_KEPT = 40
"""Code points: longer "words" are not kept for the next time, so that odd input fills no memory."""


def _shape_of(text: str) -> _Shape:
    base = _POSSESSIVE.sub("", text)
    first = text[0]
    return text.lower().replace("’", "'"), base, first.isalpha(), first.isupper(), base != text


_common_shape = lru_cache(maxsize=50_000)(_shape_of)


def tokenise(text: str, span: Span, quotes: tuple[Span, ...] = ()) -> list[Token]:
    """The tokens of `text` within `span`, in order; those inside one of `quotes` (sorted) are marked as quoted."""
    tokens: list[Token] = []
    new, shape = tuple.__new__, _common_shape
    nowhere = Span(span.end, span.end)
    at = bisect_right(quotes, span.start, key=lambda quote: quote.end)
    quote = quotes[at] if at < len(quotes) else nowhere
    for found in _TOKEN.finditer(text, span.start, span.end):
        start, end = found.span()
        while quote.end <= start:
            at += 1
            quote = quotes[at] if at < len(quotes) else nowhere
        word = found[0]
        told = shape(word) if end - start <= _LONGEST_KEPT else _shape_of(word)
        tokens.append(new(Token, (word, start, end, quote.start <= start, *told)))
    return tokens

"""A text as tokens: words with their offsets, and what their shape tells."""

from __future__ import annotations

import re
from bisect import bisect_right
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
    start: int
    end: int
    quoted: bool
    text: str
    lower: str
    base: str
    is_word: bool
    capital: bool
    named: bool
    possessive: bool


class Token(_Fields):
    """A word, number or sign. `start` and `end` (exclusive) count code points in the article's text.

    What the shape of a word tells is worked out once a word, not once a token, and kept beside it: `lower` is the word
    for looking up (lower case, straight apostrophe); `base` the word as printed without a possessive ending;
    `is_word` says that it starts with a letter, `capital` with a capital letter; `named` with a capital or with an article that a name is hung
    on ("al-Masri"); `possessive` that it ends in `'s` (or in an apostrophe after an s).
    """

    __slots__ = ()

    def __new__(cls, text: str, start: int, end: int, quoted: bool = False) -> Token:
        """The token of a word that stands at `[start, end)`."""
        return cls._make((start, end, quoted, *_SHAPES[text]))


_Shape = tuple[str, str, str, bool, bool, bool, bool]
_ARTICLES = frozenset(("al-", "el-", "as-", "ad-", "an-", "ar-", "ul-"))
_MOST, _LONGEST, _FEW = 50_000, 40, 6
"""So many words and pieces of a text are kept for the next time, then the store begins anew; none of more code points or tokens is: odd input fills
no memory."""


class _Shapes(dict[str, _Shape]):
    """By a word as printed all fields of its token but for the place, from `text` on."""

    def __missing__(self, text: str) -> _Shape:
        """The shape of a word that is not kept yet."""
        shape = _shape_of(text)
        if len(text) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[text] = shape
        return shape


def _shape_of(text: str) -> _Shape:
    base = _POSSESSIVE.sub("", text)
    first = text[0]
    named = first.isupper() or (text[:3] in _ARTICLES and text[3:4].isupper())
    return text, text.lower().replace("’", "'"), base, first.isalpha(), first.isupper(), named, base != text


_SHAPES = _Shapes()


class _Pieces(dict[str, tuple[tuple[int, int, _Shape], ...]]):
    """By what stands between two spaces its tokens: where in it each begins and ends, and its shape. No token goes across a space, and none
    depends on what stands behind one."""

    def __missing__(self, piece: str) -> tuple[tuple[int, int, _Shape], ...]:
        """The tokens of a piece that is not kept yet."""
        tokens = tuple((found.start(), found.end(), _SHAPES[found[0]]) for found in _TOKEN.finditer(piece))
        if len(piece) <= _LONGEST and len(tokens) <= _FEW:
            if len(self) >= _MOST:
                self.clear()
            self[piece] = tokens
        return tokens


_PIECES = _Pieces()


def tokenise(text: str, span: Span, quotes: tuple[Span, ...] = ()) -> list[Token]:
    """The tokens of `text` within `span`, in order; those inside one of `quotes` (sorted) are marked as quoted."""
    tokens: list[Token] = []
    new, pieces = tuple.__new__, _PIECES
    place = bisect_right(quotes, span.start, key=lambda quote: quote.end)
    opens, closes = _edges(quotes, place, span)
    at = span.start
    for piece in text[span.start : span.end].split(" "):
        for first, last, shape in pieces[piece]:
            start = at + first
            while closes <= start:
                place += 1
                opens, closes = _edges(quotes, place, span)
            tokens.append(new(Token, (start, at + last, opens <= start, *shape)))
        at += len(piece) + 1
    return tokens


def _edges(quotes: tuple[Span, ...], at: int, span: Span) -> tuple[int, int]:
    """Where quotation `at` begins and ends; behind `span` if there is none."""
    return (quotes[at].start, quotes[at].end) if at < len(quotes) else (span.end, span.end)

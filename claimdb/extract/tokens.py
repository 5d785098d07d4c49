"""A text as tokens: words with their offsets, and what their shape tells."""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimdb.text import Span

_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}"  # U.S., J.K.
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?\b"
    r"|[^\W\d_]+(?:[.'’-](?=[^\W\d_])[^\W\d_]+|-\d+)*"  # words, with inner apostrophes and hyphens
    r"|\d+[^\W\d_]+"
    r"|[^\W\w]"
    r"|\S"
)
_POSSESSIVE = re.compile(r"['’]s$|(?<=s)['’]$")
ABBREVIATED = frozenset("mr mrs ms dr prof gen sen rep gov lt col sgt maj capt hon st jr sr rev pres adm cmdr".split())


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or sign. `start` and `end` count code points in the article's text."""

    text: str
    start: int
    end: int
    quoted: bool = False

    @property
    def lower(self) -> str:
        """The word for looking up: lower case, straight apostrophe."""
        return self.text.lower().replace("’", "'")

    @property
    def is_word(self) -> bool:
        """Whether it starts with a letter."""
        return self.text[0].isalpha()

    @property
    def capital(self) -> bool:
        """Whether it starts with a capital letter."""
        return self.text[0].isupper()

    @property
    def possessive(self) -> bool:
        """Whether it ends in `'s` (or in an apostrophe after an s)."""
        return bool(_POSSESSIVE.search(self.text))

    @property
    def base(self) -> str:
        """The word as printed without a possessive ending."""
        return _POSSESSIVE.sub("", self.text)


def tokenise(text: str, span: Span, quotes: tuple[Span, ...] = ()) -> list[Token]:
    """The tokens of `text` within `span`, in order; those inside one of `quotes` (sorted) are marked as quoted."""
    tokens: list[Token] = []
    at = 0
    for found in _TOKEN.finditer(text, span.start, span.end):
        start, end = found.span()
        while at < len(quotes) and quotes[at].end <= start:
            at += 1
        inside = at < len(quotes) and quotes[at].start <= start
        tokens.append(Token(found[0], start, end, inside))
    return tokens

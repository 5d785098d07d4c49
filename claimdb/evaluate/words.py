"""A text as words, which are what is compared: signs at the edges of a span make no difference.

Words, quotations and kinds are found here by small rules of their own, not by the extractor's, so that its errors show.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from claimdb.text import Span, SpanIndex

WORD = re.compile(r"\w+(?:[’'.\-]\w+)*")
_DOUBLE = re.compile(r"[“„«”»\"\n]|''|``")
_ONLY_OPEN = ("“", "„", "«", "``")
_ONLY_CLOSE = ("”", "»", "\n")
_SINGLE = re.compile(
    r"(?<!\w)(?:‘[^‘\n]*?[.,!?…]’(?!\w)"  # better closed behind a stop than by the apostrophe of "the workers’ pay"
    r"|‘[^‘\n]*?\w’(?!\w)"
    r"|‘[^‘’\n]*(?=\n|\Z)"
    r"|'(?=\w)(?:[^'\n]|(?<=\w)'(?=\w))*?[.,!?]'(?!\w))"
)
_FEWEST_SINGLE = 2
"""One alone is a title or a word held at arm's length."""
_DIRECT = 0.9
"""The share of quoted words from which on a statement is direct."""


class Words:
    """The words of a text, numbered from 0; `quoted` are the numbers of those in quotation marks."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans = [Span(*found.span()) for found in WORD.finditer(text)]
        self._ends = [span.end for span in self.spans]
        self.forms = frozenset(span.of(text) for span in self.spans)
        self.quoted = self.within(find_quoted(text))

    def within(self, spans: Iterable[Span]) -> frozenset[int]:
        """The numbers of the words that share a code point with one of `spans`."""
        return frozenset(number for span in spans for number in self._in(span))

    def _in(self, span: Span) -> Iterator[int]:
        number = bisect_right(self._ends, span.start)
        while number < len(self.spans) and self.spans[number].start < span.end:
            yield number
            number += 1

    def kind(self, words: frozenset[int]) -> str:
        """`direct`, `mixed` or `indirect`, by the share of these words (at least one) that are quoted."""
        share = len(words & self.quoted) / len(words)
        return "direct" if share >= _DIRECT else "mixed" if share else "indirect"


def find_quoted(text: str) -> list[Span]:
    """The spans between quotation marks, those of single marks last.

    Single marks count only where they are the text's marks of speech (more quotations have them than have double ones): else most
    are apostrophes, titles, or quotations within quotations.
    """
    double = list(_double(text))
    inside = SpanIndex(double)
    marked = [Span(*found.span()) for found in _SINGLE.finditer(text)]
    single = [span for span in marked if not any(double[at].holds(span) for at in inside.overlapping(span))]
    return double + (single if len(single) >= max(_FEWEST_SINGLE, len(double) + 1) else [])


def _double(text: str) -> Iterator[Span]:
    """The spans between double marks; one that is not closed reaches to the end of its line."""
    opened: int | None = None
    for mark in _DOUBLE.finditer(f"{text}\n"):
        if opened is None and mark[0] not in _ONLY_CLOSE:
            opened = mark.end()
        elif opened is not None and mark[0] not in _ONLY_OPEN:
            yield Span(opened, mark.start())
            opened = None

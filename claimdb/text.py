"""Positions in a text, and copies of a text made for comparing.

All positions count Unicode code points; `end` is exclusive. A text is never rewritten: what compares
texts works on the copies that `normalised` and `name_key` return, never on the kept text.
"""

from __future__ import annotations

import datetime
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "–": "-", "—": "-", "‑": "-", "‐": "-"})
_NOT_WORD = re.compile(r"[^\w'-]+")
_ISO_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?!\d)", re.A)
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
_STROKES = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points, `start <= end`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of this span in `text`."""
        return text[self.start : self.end]

    def __len__(self) -> int:
        return self.end - self.start

    def shift(self, by: int) -> Span:
        """The same range in a text that starts `by` code points earlier."""
        return Span(self.start + by, self.end + by)

    def holds(self, other: Span) -> bool:
        """Whether `other` lies within this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


def ends(span: Span | None, prefix: str = "") -> dict[str, int | None]:
    """`start` and `end` of a span as a row has them, None where there is no span."""
    return {f"{prefix}start": span.start if span else None, f"{prefix}end": span.end if span else None}


class SpanIndex:
    """Finds which of many spans overlap another one, without looking at all of them."""

    def __init__(self, spans: Iterable[Span]) -> None:
        listed = list(spans)
        self._order = sorted(range(len(listed)), key=lambda i: (listed[i].start, listed[i].end))
        self._starts = [listed[i].start for i in self._order]
        self._ends = [listed[i].end for i in self._order]
        self._reach = list(accumulate(self._ends, max))

    def overlapping(self, span: Span) -> list[int]:
        """The places, in the list given, of the spans that share a code point with `span`, in order of their starts."""
        at = bisect_left(self._starts, span.end)
        found = []
        while at > 0 and self._reach[at - 1] > span.start:
            at -= 1
            if self._ends[at] > span.start:
                found.append(self._order[at])
        return found[::-1]


def strip_span(text: str, start: int, end: int) -> Span:
    """The span without the white space at its edges; empty at `start` if it holds nothing else."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def normalised(text: str) -> str:
    """A copy for comparing: NFKC, case folded, plain apostrophes and dashes, single spaces, no punctuation."""
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_APOSTROPHES)
    return _NOT_WORD.sub(" ", folded).strip()


def without_accents(text: str) -> str:
    """A case-folded copy without combining marks; letters with strokes become plain (`Łódź` -> `lodz`)."""
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_STROKES)


@lru_cache(maxsize=100_000)
def name_key(name: str) -> str:
    """The key under which a name is compared: no case, accents, points or leading article."""
    key = " ".join(re.sub(r"[^\w]+", " ", without_accents(name.translate(_APOSTROPHES).replace("'s ", " "))).split())
    return key.removeprefix("the ")


def name_parts(name: str) -> list[str]:
    """The words of a name's key, without `Jr`, `III` and the like."""
    return [part for part in name_key(name).split() if part not in _SUFFIXES]


def iso_date(words: str) -> str | None:
    """The date that `words` begin with, if it is written `2023`, `2023-05` or `2023-05-31` and exists; else None."""
    found = _ISO_DATE.match(words)
    parts = [int(part) for part in found.groups() if part] if found else []
    try:
        return datetime.date(*[*parts, 1, 1][:3]).isoformat()[: 3 * len(parts) + 1] if parts else None
    except ValueError:
        return None

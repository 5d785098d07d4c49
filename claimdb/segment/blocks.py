"""A text's paragraphs: the lines that belong together, and what kind of paragraph each is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from claimdb.records import Mark
from claimdb.text import Span, SpanIndex, strip_span

_ITEM = re.compile(r"(?:[•‣◦▪●·]|[-*–—](?=\s+\S))\s*")
_TRAILING = re.compile(r"(?:\[\^?\w{1,6}\]|[⁰¹²³⁴-⁹]|[”\"’'»)\s])+$")
"""Closing marks and note markers at a paragraph's end."""
_SPACES = dict.fromkeys(map(ord, "\u00a0\u202f\u2007\u2009"), " ")
"""Spaces of a fixed width as plain ones: a copy of the same length, for the patterns of heads and notes."""
_SEPARATOR = re.compile(r"(?:[-_=*~#•·—–]\s*){3,}$|\f")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together. `gap` is the number of empty lines before it; `heading` its level, if the format marked one;
    `mark` is `quote`, `item` or `note` where the format says so."""

    span: Span
    text: str
    gap: int
    heading: int | None = None
    mark: str | None = None

    @property
    def is_separator(self) -> bool:
        """A line of dashes, stars or the like."""
        return bool(_SEPARATOR.fullmatch(self.text))

    @property
    def is_item(self) -> bool:
        """A list item."""
        return self.mark == "item" or bool(_ITEM.match(self.text))

    @property
    def is_note(self) -> bool:
        """A line that begins with a note's number or sign."""
        return self.mark == "note" or bool(re.match(r"\[\^?\w{1,5}\]:?\s+\S", self.text))

    @property
    def is_short(self) -> bool:
        """Short enough for a title, and without a full stop at its end."""
        return (
            len(self.text) <= 220
            and len(self.text.split()) <= 32
            and _TRAILING.sub("", self.text)[-1:] not in ".;,:"
            and not self.is_item
        )


def find_paragraphs(text: str, marks: Iterable[Mark]) -> list[Paragraph]:
    """All paragraphs of a text in order. Where lines are broken at a fixed width they are joined, else a line is a paragraph."""
    lines = _lines(text)
    grouped = _joined(lines) if _is_wrapped(lines) else [[line] for line in lines if line.of(text).strip()]
    listed = sorted(marks, key=lambda m: m.span)
    headings = {m.span.start: int(m.value or 1) for m in listed if m.kind == "heading"}
    regions = [m for m in listed if m.kind in ("quote", "item", "note")]
    index = SpanIndex(m.span for m in regions)
    paragraphs = []
    at = 0
    for group in grouped:
        span = strip_span(text, group[0].start, group[-1].end)
        if not len(span):
            continue
        gap = max(0, text.count("\n", at, span.start) - 1)
        mark = next((regions[i].kind for i in index.overlapping(span) if regions[i].span.holds(span)), None)
        paragraphs.append(
            Paragraph(span, span.of(text).translate(_SPACES), gap if at else 0, headings.get(span.start), mark)
        )
        at = span.end
    return paragraphs


def _lines(text: str) -> list[Span]:
    found, at = [], 0
    for line in re.split(r"(\n|\f)", text):
        if line not in ("\n", ""):
            found.append(Span(at, at + len(line)))
        elif line == "\n":
            found.append(Span(at, at))
        at += len(line)
    return found


def _is_wrapped(lines: list[Span]) -> bool:
    """Whether lines are broken at a width of 50 to 100 signs: most lines that are followed by another one are about that long."""
    followed = [len(a) for a, b in pairwise(lines) if len(a) and len(b) and b.start == a.end + 1]
    if len(followed) < 6 or max(len(line) for line in lines) > 110:
        return False
    return sum(50 <= n <= 110 for n in followed) > 0.6 * len(followed)


def _joined(lines: list[Span]) -> list[list[Span]]:
    groups: list[list[Span]] = []
    fresh = True
    for line in lines:
        if not len(line):
            fresh = True
        elif fresh:
            groups.append([line])
            fresh = False
        else:
            groups[-1].append(line)
    return groups


def item_text(paragraph: Paragraph) -> Span:
    """A list item without its bullet."""
    bullet = _ITEM.match(paragraph.text)
    start = paragraph.span.start + (bullet.end() if bullet and paragraph.mark != "item" else 0)
    return Span(start, paragraph.span.end) if start < paragraph.span.end else paragraph.span

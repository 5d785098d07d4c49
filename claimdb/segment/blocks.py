"""A text's paragraphs: the lines that belong together, and what kind of paragraph each is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from claimdb.records import Mark
from claimdb.segment.notes.headings import is_notes_heading
from claimdb.segment.notes.labels import read_label
from claimdb.text import Span, SpanIndex, strip_span

_ITEM = re.compile(r"(?:[•‣◦▪●·]|[-*–—](?=\s+\S))\s*")
_TRAILING = re.compile(r"(?:\[\^?\w{1,6}\]|[⁰¹²³⁴-⁹]|[”\"’'»)\s])+$")
"""Closing marks and note markers at a paragraph's end."""
_MARKED_END = re.compile(
    r"(?:[^\W\d_]{3}[.!?][”\"’'»)]{0,2}|[^\W\d_]{3}[”\"’'»)]{1,2}[.!?]|\s(?:1[5-9]|20)\d\d[.!?])\d{1,3}(?:, ?\d{1,3})?$"
)
"""A sentence's end with a note's number glued to it: "paid for it.2", "the 'law'.3", "in 2017.6", "investigation.9, 10"."""
_SPACES = "\u00a0\u202f\u2007\u2009"
"""Spaces of a fixed width."""
_STEP = 6
"""So far the number of a note may be from the one before it."""
_LINE = re.compile(r"[^\n\f]+|[\n\f]")
_SEPARATOR = re.compile(r"(?:[-_=*~#•·—–]\s*){3,}$|\f")


_NOTE = re.compile(r"\[\^?\w{1,5}\]:?\s+\S")


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
        return self.mark == "note" or bool(_NOTE.match(self.text))

    @property
    def is_short(self) -> bool:
        """Short enough for a title, and without a full stop at its end."""
        return (
            len(self.text) <= 220
            and len(self.text.split()) <= 32
            and _TRAILING.sub("", self.text)[-1:] not in ".;,:"
            and not self.is_item
            and not (self.text[-1:].isdigit() and _MARKED_END.search(self.text))
        )


def find_paragraphs(text: str, marks: Iterable[Mark]) -> list[Paragraph]:
    """All paragraphs of a text in order. Where lines are broken at a fixed width they are joined, else a line is a paragraph."""
    lines = _lines(text)
    grouped = _joined(text, lines) if _is_wrapped(text, lines) else [[line] for line in lines if len(line)]
    listed = sorted(marks, key=lambda m: m.span)
    headings = {m.span.start: int(m.value or 1) for m in listed if m.kind == "heading"}
    regions = [m for m in listed if m.kind in ("quote", "item", "note")]
    index = SpanIndex(m.span for m in regions)
    plain = _plain(text)
    paragraphs = []
    at = 0
    for group in grouped:
        span = strip_span(text, group[0].start, group[-1].end)
        if not len(span):
            continue
        gap = max(0, text.count("\n", at, span.start) - 1)
        near = index.overlapping(span) if regions else ()
        mark = next((regions[i].kind for i in near if regions[i].span.holds(span)), None)
        paragraphs.append(Paragraph(span, span.of(plain), gap if at else 0, headings.get(span.start), mark))
        at = span.end
    return _with_notes(paragraphs)


def _with_notes(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """The paragraphs, numbered lines below a heading of notes marked as notes: none of them is a title, and an article may end with them."""
    place = 0
    while place < len(paragraphs):
        place += 1
        if not is_notes_heading(paragraphs[place - 1].text):
            continue
        last: int | None = None
        while place < len(paragraphs) and paragraphs[place].mark is None:
            label = read_label(paragraphs[place].text)
            if label is None or label.number is None or (last is not None and not last < label.number <= last + _STEP):
                break
            paragraphs[place] = replace(paragraphs[place], mark="note")
            last = label.number
            place += 1
    return paragraphs


def _plain(text: str) -> str:
    """A copy of the same length with plain spaces for those of a fixed width, for the patterns of heads and notes."""
    for space in _SPACES:
        text = text.replace(space, " ")
    return text


def _lines(text: str) -> list[Span]:
    """The lines, an empty span for each line end, and each form feed by itself."""
    return [Span(m.start(), m.end() - (m[0] == "\n")) for m in _LINE.finditer(text)]


def _is_wrapped(text: str, lines: list[Span]) -> bool:
    """Whether lines are broken at a width of 50 to 100 signs: most lines that are followed by another one are about that long, and words that
    begin small often follow (in a list of headlines none do)."""
    if any(line.end - line.start > 110 for line in lines):
        return False
    followed = [(len(a), b.start) for a, b in pairwise(line for line in lines if len(line)) if b.start == a.end + 1]
    if len(followed) < 6 or sum(50 <= n <= 110 for n, _ in followed) <= 0.6 * len(followed):
        return False
    return sum(text[start].islower() for _, start in followed) >= 0.25 * len(followed)


def _joined(text: str, lines: list[Span]) -> list[list[Span]]:
    """The lines between empty ones together; a line of dashes or stars stands by itself."""
    groups: list[list[Span]] = []
    apart = True
    for line in (line for line in lines if len(line)):
        rule = bool(_SEPARATOR.fullmatch(text, line.start, line.end))
        if apart or rule or line.start > groups[-1][-1].end + 1:
            groups.append([line])
        else:
            groups[-1].append(line)
        apart = rule
    return groups


def item_text(paragraph: Paragraph) -> Span:
    """A list item without its bullet."""
    bullet = _ITEM.match(paragraph.text)
    start = paragraph.span.start + (bullet.end() if bullet and paragraph.mark != "item" else 0)
    return Span(start, paragraph.span.end) if start < paragraph.span.end else paragraph.span

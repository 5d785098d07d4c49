"""Where markers stand with what belongs to them: brackets around citations by author and year, and notes in the running text."""

from __future__ import annotations

import re

from claimdb.records import Article, Marker
from claimdb.text import Span

_BETWEEN = re.compile(r"[\s;,]*")
_PAIRS = {"(": ")", "[": "]"}
_YEARS = re.compile(r"[(\[]?(?:1[5-9]|20)\d\d")
_JOINED = re.compile(r"['’]?s?\s?[(\[]?$")


def marker_spans(article: Article) -> tuple[Span, ...]:
    """The markers, those in one bracket (`(Way 2008, 53; Bunce 2011)`) as one span with it, in order."""
    text = article.text
    found: list[Span] = []
    run: Span | None = None
    for marker in article.markers:
        between = run and _BETWEEN.match(text, run.end, marker.span.start)
        if run and between and between.end() == marker.span.start:
            run = Span(run.start, marker.span.end)
            continue
        if run:
            found.append(_with_brackets(text, run))
        run = marker.span
    return (*found, _with_brackets(text, run)) if run else tuple(found)


def _with_brackets(text: str, span: Span) -> Span:
    closing = _PAIRS.get(text[span.start - 1 : span.start])
    return Span(span.start - 1, span.end + 1) if closing and text[span.end : span.end + 1] == closing else span


def inline_notes(article: Article) -> list[Span]:
    """The markers that hold their note themselves, in order: `hollow^[Aske, Walls.] and old`."""
    notes = {n.number: n.span for n in article.notes if n.span}
    return [m.span for m in article.markers if any(n in notes and m.span.holds(notes[n]) for n in m.notes)]


def without_inline_notes(article: Article) -> str:
    """A copy of the text, of the same length, with spaces for the notes that stand in it: their quotation marks are no marks of the text's."""
    parts: list[str] = []
    at = 0
    for span in inline_notes(article) if article.markers else ():
        parts += article.text[at : span.start], " " * len(span)
        at = span.end
    return "".join((*parts, article.text[at:])) if parts else article.text


def is_behind_its_name(text: str, marker: Marker) -> bool:
    """Whether the marker is the year behind a name that is a word of the sentence: `Way (2008) shows that`."""
    name = marker.label.rpartition(" ")[0]
    if not name or not _YEARS.match(text, marker.span.start, marker.span.end):
        return False
    before = _JOINED.sub("", text[max(0, marker.span.start - len(name) - 5) : marker.span.start])
    return before.endswith(name)

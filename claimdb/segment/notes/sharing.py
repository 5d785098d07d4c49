"""Endnotes of a whole file: they stand in its last article and belong to those whose markers point to them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from claimdb.records import Article, Mark, Marker, Note
from claimdb.segment.notes.numbering import matched_anew
from claimdb.text import Span


def share_notes(articles: Sequence[Article], marks: Iterable[Mark]) -> tuple[Article, ...]:
    """Endnotes of a whole file stand in its last article: each goes to the articles whose markers point to it.

    There the note has no span of its own, only a `document_span`; in the last article stay those that it points to itself or nobody does. A note
    that the last article points to as well goes to others only where the format says that it is meant.
    """
    if len(articles) < 2 or not articles[-1].notes or not any(not m.notes for a in articles[:-1] for m in a.markers):
        return tuple(map(_settled, articles))
    last = articles[-1]
    keys = {m.span: m.value for m in marks if m.kind == "marker"}
    by_key = {m.value: m.span for m in reversed(list(marks)) if m.kind == "note"}
    free = {n.number: n for n in last.notes if not any(n.number in m.notes for m in last.markers)}
    by_span = {n.span.shift(last.span.start).start: n for n in last.notes if n.span}
    taken: set[int] = set()
    shared = []
    for article in articles[:-1]:
        wanted: dict[int, Note] = {}
        markers = []
        for marker in article.markers:
            target = by_key.get(keys.get(marker.span.shift(article.span.start)))
            note = (
                by_span.get(target.start)
                if target
                else next((n for n in free.values() if n.label == marker.label), None)
            )
            if note is None or marker.notes:
                markers.append(marker)
                continue
            number = len(article.notes) + len(wanted) + 1
            held = wanted.setdefault(
                note.number, Note(number, note.label or marker.label, note.text, None, _in_document(note, last))
            )
            markers.append(replace(marker, notes=(held.number,)))
        taken |= set(wanted) & set(free)
        notes = (*article.notes, *wanted.values())
        warnings = matched_anew(article.warnings, markers, notes)
        shared.append(replace(article, markers=tuple(markers), notes=notes, warnings=warnings))
    return tuple(map(_settled, (*shared, _without_notes(last, taken))))


def _in_document(note: Note, article: Article) -> Span | None:
    return note.span.shift(article.span.start) if note.span else note.document_span


def _without_notes(article: Article, taken: set[int]) -> Article:
    """The article without the notes that went elsewhere, the others numbered anew."""
    kept = [n for n in article.notes if n.number not in taken]
    number = {n.number: place for place, n in enumerate(kept, 1)}
    notes = tuple(replace(n, number=number[n.number]) for n in kept)
    markers = tuple(replace(m, notes=tuple(number[n] for n in m.notes)) for m in article.markers)
    return replace(article, markers=markers, notes=notes, warnings=matched_anew(article.warnings, markers, notes))


def _settled(article: Article) -> Article:
    """An article without notes has markers only if several numbers look like those of a list that was cut off: a lone
    `[7]` is no marker, nor is `array[0]`, `array[1]`."""
    if article.notes or not article.markers or _are_numbered(article.text, article.markers):
        return article
    warnings = matched_anew(article.warnings, (), ())
    return replace(article, markers=(), warnings=warnings)


def _are_numbered(text: str, markers: Sequence[Marker]) -> bool:
    words = {_before(text, m.span.start) for m in markers}
    return len({m.label for m in markers}) > 1 and len(words) > 1


def _before(text: str, at: int) -> str:
    found = re.search(r"\w{1,40}\W{0,3}$", text[max(0, at - 44) : at])
    return found[0] if found else ""

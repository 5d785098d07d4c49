"""Notes and markers that the format knew: the `marker`, `note` and `locator` marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from claimdb.records import Block, Mark, Marker, Note
from claimdb.segment.notes.headings import is_notes_heading
from claimdb.segment.notes.labels import plain
from claimdb.text import Span, SpanIndex, strip_span

_AUTHOR_YEAR = re.compile(r"(?P<label>[^\W\d_][^()\[\]]{0,80}?,? (?:1[5-9]|20)\d\d[a-z]?)[,:]\s?(?P<place>.{1,30})")


def marked_notes(text: str, marks: Sequence[Mark]) -> tuple[list[Note], dict[str, Note]]:
    """The notes in order, and by their keys."""
    notes: list[Note] = []
    keys: dict[str, Note] = {}
    labels = {m.value: plain(m.span.of(text)) for m in reversed(marks) if m.kind == "marker"}
    for mark in marks:
        span = strip_span(text, mark.span.start, mark.span.end) if mark.kind == "note" else Span(0, 0)
        if len(span):
            label = labels.get(mark.value)
            label = label if label and not _is_name(label) else None
            note = Note(len(notes) + 1, label, " ".join(span.of(text).split()), span)
            notes.append(note)
            keys.setdefault(mark.value or "", note)
    return notes, keys


def _is_name(label: str) -> bool:
    """Whether the words of a marker are no note's label: `Way 2008`."""
    return bool(re.search(r"\d{4}", label)) or len(label) > 24


def marked_markers(text: str, marks: Sequence[Mark], keys: dict[str, Note]) -> list[Marker]:
    """The format's markers in order; of two that overlap (markup may be broken) the shorter."""
    found: list[Marker] = []
    locators = {m.span: m.value for m in marks if m.kind == "locator"}
    for mark in sorted((m for m in marks if m.kind == "marker" and len(m.span)), key=lambda m: m.span):
        if found and found[-1].span.overlaps(mark.span):
            if len(found[-1].span) <= len(mark.span):
                continue
            found.pop()
        note = keys.get(mark.value or "")
        label, locator = plain(mark.span.of(text)), locators.get(mark.span)
        cited = _AUTHOR_YEAR.fullmatch(label)
        if cited and locator is None:
            place = cited["place"]
            label, locator = cited["label"], f"p. {place}" if place[0].isdigit() else place
        found.append(
            Marker(
                label.replace(",", "") if _is_name(label) else label, mark.span, (note.number,) if note else (), locator
            )
        )
    return found


def with_marked_notes(text: str, blocks: Sequence[Block], notes: Sequence[Note]) -> tuple[Block, ...]:
    """The blocks, those that hold marked notes as notes."""
    if not notes:
        return tuple(blocks)
    index = SpanIndex(note.span for note in notes if note.span)
    return tuple(replace(b, kind="note", sentences=()) if index.overlapping(b.span) else b for b in blocks)


def with_headings(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, headings above what is no running text as headings of notes: the notes themselves were taken out of their place."""
    changed = list(blocks)
    following = "note"
    for place in range(len(blocks) - 1, -1, -1):
        block = blocks[place]
        if (
            block.kind in ("paragraph", "heading")
            and following != "paragraph"
            and is_notes_heading(block.span.of(text))
        ):
            changed[place] = replace(block, kind="notes_heading", sentences=())
        following = changed[place].kind
    return tuple(changed)

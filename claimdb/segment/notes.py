"""Note markers, the notes below, and which belongs to which.

What the format knew (`marker` and `note` marks) comes first. In plain text a list of notes is found by its heading or by its rising
labels, and only then are uncertain signs (`(7)`, superscripts, `*`, digits glued to a word) markers: each needs its note. A bracketed number is a marker
even without one, and is reported.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from claimdb.records import Article, Block, Mark, Marker, Note
from claimdb.text import Span, SpanIndex, strip_span

NOTES_HEADING = re.compile(
    r"[#*_\s]*(?:end ?notes?|foot ?notes?|notes?(?: and references)?|references(?: and notes)?|sources|bibliography|works cited|citations|further reading)[*_]*\s*:?$",
    re.I,
)
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_LABELLED = re.compile(
    r"(?:\[\^?(?P<bracket>[A-Za-z]{0,12}\d{0,4}|[*†‡§])\]:?|\((?P<round>\d{1,3})\)|(?P<plain>\d{1,3})(?:[.)]|(?=\s+[A-Z“\"‘]))|(?P<raised>[⁰¹²³⁴-⁹]{1,3})"
    r"|(?P<sign>[*†‡§]{1,3}))\s*(?=\S)"
)
_SURE = re.compile(r"\[\^?(?:\d{1,3}|[*†‡§])\]:?\s*\S|\[\^\w{1,20}\]:")
_BRACKETED = re.compile(r"\[(?P<caret>\^[\w-]{1,20}|[*†‡§]|\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*)\](?![(:])")
_ROUND = re.compile(r"(?<=[^\s(])\s?\((\d{1,3}(?:[,–-]\s?\d{1,3})*)\)(?=[.,;:!?”\"’')\]]|\s+[A-Z“\"‘]|\s*$|\s*\n)")
_RAISED = re.compile(r"[⁰¹²³⁴-⁹](?<=\S.)[⁰¹²³⁴-⁹]*(?:[,⁻˒][⁰¹²³⁴-⁹]+)*")
_SIGN = re.compile(r"(?<=[^\W_])[.,”\"’')]{0,3}([*†‡§]{1,3})(?![*\w])")
_GLUED = re.compile(r"(?<=[^\W\d_])[.,;:!?]?[”\"’')]{0,2}[.,;:!?]?(?<=[.,;:!?”\"’')])(\d{1,3})(?=\s|$)")
_UNIT = re.compile(r"(?:\d\s?|\b(?:per|sq|square)\s|/)(?:[kcmd]?m|ft|in|yd|mi)$|\d$")
_UNSURE = (
    (_ROUND, re.compile(r"\(\d"), 1),
    (_SIGN, re.compile(r"[*†‡§]"), 0),
    (_GLUED, re.compile(r"[.,;:!?”\"’')]\d"), 0),
)
"""The signs that need a note, what none of them is without (a search that leaps to it, in a tenth of the time), and the brackets' width."""
_MAX_NUMBER = 300
"""A higher bracketed number is a year or an amount."""
_MOST_SIGNS = 3
"""More lines with a sign before them are a list of items."""
_MAY_BE_MARKER = re.compile(r"[\[(*†‡§⁰¹²³⁴-⁹\d]")
"""Every marker has one of these; a paragraph without them is not read for any."""


@dataclass(frozen=True, slots=True)
class _Group:
    """One list of notes: the blocks `first` to `last` (not included) of the article, and the numbers of its notes by label."""

    first: int
    last: int
    notes: tuple[Note, ...]


class _Labels:
    """The notes of all lists by their labels: many markers are looked up without reading the lists for each."""

    def __init__(self, groups: Sequence[_Group]) -> None:
        self._lists: dict[str, list[int]] = {}
        self._notes: dict[tuple[int, str], int] = {}
        for group in groups:
            for note in group.notes:
                if note.label and (group.first, note.label) not in self._notes:
                    self._notes[group.first, note.label] = note.number
                    self._lists.setdefault(note.label, []).append(group.first)

    def __bool__(self) -> bool:
        return bool(self._notes)

    def numbers(self, label: str, place: int) -> tuple[int, ...]:
        """The notes that a label in block `place` points to: those of the next list below that has one of them, else of any."""
        labels = label_numbers(label)
        lists = [self._list_for(single, place) for single in labels if single in self._lists]
        if not lists:
            return ()
        nearest = min(lists, key=lambda first: (first <= place, first))
        keys = ((nearest, single) for single in labels)
        return tuple(dict.fromkeys(self._notes[key] for key in keys if key in self._notes))

    def _list_for(self, label: str, place: int) -> int:
        firsts = self._lists[label]
        at = bisect_right(firsts, place)
        return firsts[at] if at < len(firsts) else firsts[0]


class _Pointed:
    """The labels that stand as markers in a text, each with the end of its first place; read once, and only if a list may be one of notes."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def signs(self) -> dict[str, int]:
        """`*`, `†` and the like."""
        return _first_ends((m[1], m.end()) for m in _SIGN.finditer(self._text))

    @cached_property
    def numbers(self) -> dict[str, int]:
        """Numbers, and all that stands in square brackets."""
        text = self._text
        found = [(label, m.end()) for m in _BRACKETED.finditer(text) for label in label_numbers(m["caret"])]
        found += [(label, m.end()) for m in _ROUND.finditer(text) for label in label_numbers(m[1])]
        found += [(m[0].translate(_SUPERSCRIPTS), m.end()) for m in _RAISED.finditer(text)]
        found += [(m[1], m.end()) for m in _GLUED.finditer(text)]
        return _first_ends(found)


def _first_ends(found: Iterable[tuple[str, int]]) -> dict[str, int]:
    first: dict[str, int] = {}
    for label, end in found:
        first[label] = min(end, first.get(label, end))
    return first


def find_notes(
    text: str, blocks: Sequence[Block], marks: Iterable[Mark]
) -> tuple[tuple[Block, ...], tuple[Marker, ...], tuple[Note, ...], tuple[str, ...]]:
    """The blocks with notes told apart, the markers and notes in order, and a warning for each that has no counterpart."""
    listed = list(marks)
    notes, keys = _marked_notes(text, listed)
    changed = list(blocks)
    index = SpanIndex(note.span for note in notes if note.span)
    for place, block in enumerate(blocks if notes else ()):
        if index.overlapping(block.span):
            changed[place] = replace(block, kind="note", sentences=())
    groups = _note_lists(text, changed, len(notes))
    for group in groups:
        for place in range(group.first, group.last):
            changed[place] = replace(changed[place], kind="note", sentences=())
        if group.first and NOTES_HEADING.match(changed[group.first - 1].span.of(text)):
            changed[group.first - 1] = replace(changed[group.first - 1], kind="notes_heading", sentences=())
    if notes and not groups:
        changed = [
            replace(b, kind="notes_heading", sentences=()) if NOTES_HEADING.match(b.span.of(text)) else b
            for b in changed
        ]
    markers = _marked_markers(text, listed, keys)
    markers += _markers(text, changed, groups, listed, [m.span for m in markers])
    markers.sort(key=lambda m: m.span)
    all_notes = (*notes, *(note for group in groups for note in group.notes))
    return tuple(changed), tuple(markers), all_notes, unmatched(markers, all_notes)


def share_notes(articles: Sequence[Article], marks: Iterable[Mark]) -> tuple[Article, ...]:
    """Endnotes of a whole file stand in its last article: each goes to the articles whose markers point to it.

    There the note has no span of its own, only a `document_span`; in the last article stay those that it points to itself or nobody does.
    """
    if len(articles) < 2 or not articles[-1].notes or not any(not m.notes for a in articles[:-1] for m in a.markers):
        return tuple(articles)
    last = articles[-1]
    keys = {m.span: m.value for m in marks if m.kind == "marker"}
    by_key = {m.value: m.span for m in reversed(list(marks)) if m.kind == "note"}
    free = {n.number: n for n in last.notes if not any(n.number in m.notes for m in last.markers)}
    by_span = {n.span.shift(last.span.start).start: n for n in free.values() if n.span}
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
        taken |= set(wanted)
        notes = (*article.notes, *wanted.values())
        shared.append(replace(article, markers=tuple(markers), notes=notes, warnings=unmatched(markers, notes)))
    return (*shared, _without_notes(last, taken))


def _in_document(note: Note, article: Article) -> Span | None:
    return note.span.shift(article.span.start) if note.span else note.document_span


def _without_notes(article: Article, taken: set[int]) -> Article:
    """The article without the notes that went elsewhere, the others numbered anew."""
    kept = [n for n in article.notes if n.number not in taken]
    number = {n.number: place for place, n in enumerate(kept, 1)}
    notes = tuple(replace(n, number=number[n.number]) for n in kept)
    markers = tuple(replace(m, notes=tuple(number[n] for n in m.notes)) for m in article.markers)
    return replace(article, markers=markers, notes=notes, warnings=unmatched(markers, notes))


def unmatched(markers: Iterable[Marker], notes: Iterable[Note]) -> tuple[str, ...]:
    """A short sentence for each marker without a note and each labelled note without a marker."""
    pointed = {number for marker in markers for number in marker.notes}
    lost = [f"marker {m.label} has no note" for m in markers if not m.notes]
    return (
        *dict.fromkeys(lost),
        *(f"note {n.label} has no marker" for n in notes if n.label and n.number not in pointed),
    )


def label_numbers(label: str) -> list[str]:
    """The single labels of a marker: `1-3, 5` is 1, 2, 3 and 5."""
    found: list[str] = []
    for piece in re.split(r"\s?[,;˒]\s?", label):
        ends = re.split(r"\s?[–⁻-]\s?", piece)
        if len(ends) == 2 and all(e.isdecimal() for e in ends) and 0 <= int(ends[1]) - int(ends[0]) <= 30:
            found += [str(n) for n in range(int(ends[0]), int(ends[1]) + 1)]
        else:
            found.append(piece)
    return found


def _marked_notes(text: str, marks: list[Mark]) -> tuple[list[Note], dict[str, Note]]:
    notes: list[Note] = []
    keys: dict[str, Note] = {}
    labels = {m.value: _bare(m.span.of(text)) for m in reversed(marks) if m.kind == "marker"}
    for mark in marks:
        span = strip_span(text, mark.span.start, mark.span.end) if mark.kind == "note" else Span(0, 0)
        if len(span):
            note = Note(len(notes) + 1, labels.get(mark.value), " ".join(span.of(text).split()), span)
            notes.append(note)
            keys.setdefault(mark.value or "", note)
    return notes, keys


def _marked_markers(text: str, marks: list[Mark], keys: dict[str, Note]) -> list[Marker]:
    """The format's markers in order; of two that overlap (markup may be broken) the shorter."""
    found: list[Marker] = []
    for mark in sorted((m for m in marks if m.kind == "marker" and len(m.span)), key=lambda m: m.span):
        if found and found[-1].span.overlaps(mark.span):
            if len(found[-1].span) <= len(mark.span):
                continue
            found.pop()
        note = keys.get(mark.value or "")
        found.append(Marker(_bare(mark.span.of(text)), mark.span, (note.number,) if note else ()))
    return found


def _bare(sign: str) -> str:
    return sign.strip().strip("[]()^: ").translate(_SUPERSCRIPTS)


# -- lists of notes in plain text --------------------------------------------------------------------------------------


def _note_lists(text: str, blocks: Sequence[Block], given: int) -> list[_Group]:
    groups: list[_Group] = []
    pointed = _Pointed(text)
    place = 0
    number = given
    while place < len(blocks):
        group = _list_at(text, blocks, place, number, pointed)
        if group and group.notes:
            groups.append(group)
            number += len(group.notes)
        place = group.last if group else place + 1
    return groups


def _is_under_heading(text: str, blocks: Sequence[Block], place: int) -> bool:
    above = blocks[place - 1].span if place else Span(0, 0)
    return bool(NOTES_HEADING.match(text, above.start, above.end))


def _list_at(text: str, blocks: Sequence[Block], first: int, given: int, pointed: _Pointed) -> _Group | None:
    """The list that begins at block `first`, or None; without notes if there is none in the blocks that it spans."""
    if blocks[first].kind in ("note", "title", "table"):
        return None
    under_heading = _is_under_heading(text, blocks, first)
    line = _line(text, blocks[first])
    labelled = _LABELLED.match(line)
    if labelled is None:
        return _unlabelled(text, blocks, first, given) if under_heading else None
    if labelled["sign"] and line.rstrip().endswith(labelled["sign"]):
        return None  # "*Norpress, 3 May*" is set off, not a note
    sure = under_heading or bool(_SURE.match(line))
    style = labelled.lastgroup or ""
    entries = _entries(text, blocks, first, style, under_heading)
    if not entries or not (sure or _is_used(entries, blocks[first].span.start, style, pointed)):
        # "[name] said" line by line: no marker is a word, so that no later line begins a list either
        words = bool(entries) and all(e.label[:1].isalpha() and e.blocks == 1 for e in entries)
        return _Group(first, first + len(entries), ()) if words else None
    return _Group(first, first + sum(e.blocks for e in entries), _notes_of(text, entries, given))


@dataclass(slots=True)
class _Entry:
    """A note of a list that is being read: its label, its span, and how many blocks it has."""

    label: str
    span: Span
    blocks: int = 1


def _entries(text: str, blocks: Sequence[Block], first: int, style: str, under_heading: bool) -> list[_Entry]:
    """The notes of the list that begins at block `first`."""
    entries: list[_Entry] = []
    last: int | None = None
    most = _MOST_SIGNS if style == "sign" and not under_heading else len(blocks)
    place = first
    while place < len(blocks) and blocks[place].kind not in ("title", "about") and len(entries) <= most:
        line = _line(text, blocks[place])
        found = _LABELLED.match(line)
        label = next((g for g in found.groups() if g), "").translate(_SUPERSCRIPTS) if found else ""
        if found and found.lastgroup == style and _follows(label, last, style):
            start = _line_start(text, blocks[place]) + found.end()
            entries.append(_Entry(label, strip_span(text, start, blocks[place].span.end)))
            last = int(label) if label.isdecimal() else last
        elif entries and _goes_on(line, under_heading):
            entries[-1].span = Span(entries[-1].span.start, blocks[place].span.end)
            entries[-1].blocks += 1
        else:
            break
        place += 1
    return entries


def _notes_of(text: str, entries: Iterable[_Entry], given: int) -> tuple[Note, ...]:
    return tuple(Note(n, e.label, " ".join(e.span.of(text).split()), e.span) for n, e in enumerate(entries, given + 1))


def _line_start(text: str, block: Block) -> int:
    """Where the block's line begins: a list item's bullet may itself be the note's sign."""
    start = text.rfind("\n", 0, block.span.start) + 1
    return block.span.start if text[start : block.span.start].strip(" \t*†‡§") else start


def _line(text: str, block: Block) -> str:
    return text[_line_start(text, block) : block.span.end]


def _follows(label: str, last: int | None, style: str) -> bool:
    """Whether a label is the next of its list, whose last number is given: numbers rise; the first is any in brackets, or 1."""
    if not label.isdecimal():
        return bool(label) and style in ("sign", "bracket")
    if last is None:
        return style == "bracket" or int(label) == 1
    return last < int(label) <= last + 3 or (style == "bracket" and int(label) >= last)


def _goes_on(line: str, under_heading: bool) -> bool:
    """Whether a line without a label continues the note before: an address, or words that begin small."""
    return bool(re.match(r"(?:https?://|www\.|doi:|[a-z])", line)) and (under_heading or len(line) < 300)


def _is_used(entries: Sequence[_Entry], start: int, style: str, pointed: _Pointed) -> bool:
    """Without a heading and without brackets, a list is one of notes only if the text before it points there."""
    if (style == "sign" and len(entries) > _MOST_SIGNS) or (style == "plain" and len(entries) < 2):
        return False
    ends = pointed.signs if style == "sign" else pointed.numbers
    labels = {e.label for e in entries}
    known = sum(ends.get(label, start + 1) <= start for label in labels)
    return known == len(labels) if style == "sign" else known >= max(1, len(labels) // 2)


def _unlabelled(text: str, blocks: Sequence[Block], first: int, given: int) -> _Group | None:
    """A bibliography: the lines below its heading, while they look like references."""
    place = first
    notes: list[Note] = []
    while (
        place < len(blocks)
        and blocks[place].kind in ("paragraph", "item", "heading")
        and _is_reference(blocks[place].span.of(text))
    ):
        span = blocks[place].span
        notes.append(Note(given + len(notes) + 1, None, " ".join(span.of(text).split()), span))
        place += 1
    return _Group(first, place, tuple(notes)) if notes else None


def _is_reference(line: str) -> bool:
    return len(line) < 600 and bool(re.search(r"\b(?:1[5-9]|20)\d\d[a-z]?\b|https?://|www\.|\bn\.d\.", line))


# -- markers in plain text ---------------------------------------------------------------------------------------------


def _markers(
    text: str, blocks: Sequence[Block], groups: Sequence[_Group], marks: list[Mark], taken: list[Span]
) -> list[Marker]:
    labels = _Labels(groups)
    if not labels and "[" not in text:
        return []
    found: list[Marker] = []
    held = SpanIndex(taken)
    superscripts = [m.span for m in marks if m.kind == "superscript"]
    index = SpanIndex(superscripts)
    for place, block in enumerate(blocks):
        if block.kind in ("note", "notes_heading", "table"):
            continue
        here: set[int] = set()
        signs = _bracketed(text, block.span)
        if labels:
            signs = _signs(text, block.span, [superscripts[i] for i in index.overlapping(block.span)])
        for label, span, needs_note in signs:
            positions = range(span.start, span.end)
            if not here.isdisjoint(positions) or held.overlapping(span):
                continue
            numbers = labels.numbers(label, place)
            if numbers or (not needs_note and label.isdecimal() and 0 < int(label) <= _MAX_NUMBER):
                found.append(Marker(label, span, numbers))
                here.update(positions)
    return found


def _bracketed(text: str, span: Span) -> Iterable[tuple[str, Span, bool]]:
    """The signs that are markers even in a text without notes."""
    for m in _BRACKETED.finditer(text, span.start, span.end):
        yield m["caret"].lstrip("^").replace(" ", ""), Span(m.start(), m.end()), False


def _signs(text: str, span: Span, raised: list[Span]) -> Iterable[tuple[str, Span, bool]]:
    """What may be a marker in a block: its label, its span, and whether it needs a note to be one."""
    if not _MAY_BE_MARKER.search(text, span.start, span.end):
        return
    yield from _bracketed(text, span)
    for mark in raised:
        sign = _bare(mark.of(text))
        if span.holds(mark) and re.fullmatch(r"[\d,–-]{1,9}|[*†‡§]{1,3}", sign):
            yield sign, mark, True
    for pattern, part, bracket in _UNSURE:
        for m in pattern.finditer(text, span.start, span.end) if part.search(text, span.start, span.end) else ():
            yield m[1].replace(" ", ""), Span(m.start(1) - bracket, m.end(1) + bracket), True
    for m in _RAISED.finditer(text, span.start, span.end):
        if not _UNIT.search(text[max(0, m.start() - 12) : m.start()]):
            yield m[0].translate(_SUPERSCRIPTS), Span(m.start(), m.end()), True

"""Note markers, the notes below, and which belongs to which.

What the format knew (`marker` and `note` marks) comes first. In plain text a list of notes is found by its heading or by its rising
labels, and only then are uncertain signs (`(7)`, superscripts, `*`, digits glued to a word) markers: each needs its note. A bracketed number is a marker
even without one, and is reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

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
_RAISED = re.compile(r"(?<=\S)[⁰¹²³⁴-⁹]+(?:[,⁻˒][⁰¹²³⁴-⁹]+)*")
_SIGN = re.compile(r"(?<=[^\W_])[.,”\"’')]{0,3}([*†‡§]{1,3})(?![*\w])")
_GLUED = re.compile(r"(?<=[^\W\d_])[.,;:!?]?[”\"’')]{0,2}[.,;:!?]?(?<=[.,;:!?”\"’')])(\d{1,3})(?=\s|$)")
_UNIT = re.compile(r"(?:\d\s?|\b(?:per|sq|square)\s|/)(?:[kcmd]?m|ft|in|yd|mi)$|\d$")
_MAX_NUMBER = 300
"""A higher bracketed number is a year or an amount."""


@dataclass(frozen=True, slots=True)
class _Group:
    """One list of notes: the blocks `first` to `last` (not included) of the article, and the numbers of its notes by label."""

    first: int
    last: int
    notes: tuple[Note, ...]

    def numbers(self, label: str) -> tuple[int, ...]:
        found = tuple(n.number for n in self.notes if n.label == label)
        return found[:1]


def find_notes(
    text: str, blocks: Sequence[Block], marks: Iterable[Mark]
) -> tuple[tuple[Block, ...], tuple[Marker, ...], tuple[Note, ...], tuple[str, ...]]:
    """The blocks with notes told apart, the markers and notes in order, and a warning for each that has no counterpart."""
    listed = list(marks)
    notes, keys = _marked_notes(text, listed)
    changed = list(blocks)
    index = SpanIndex(note.span for note in notes if note.span)
    for place, block in enumerate(changed):
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
    place = 0
    number = given
    while place < len(blocks):
        under_heading = bool(place and NOTES_HEADING.match(blocks[place - 1].span.of(text)))
        group = _list_at(text, blocks, place, under_heading, number)
        if group:
            groups.append(group)
            number += len(group.notes)
            place = group.last
        else:
            place += 1
    return groups


def _list_at(text: str, blocks: Sequence[Block], first: int, under_heading: bool, given: int) -> _Group | None:
    """The list that begins at block `first`, or None."""
    if blocks[first].kind in ("note", "title", "table"):
        return None
    labelled = _LABELLED.match(_line(text, blocks[first]))
    if labelled is None:
        return _unlabelled(text, blocks, first, given) if under_heading else None
    if labelled["sign"] and _line(text, blocks[first]).rstrip().endswith(labelled["sign"]):
        return None  # "*Norpress, 3 May*" is set off, not a note
    sure = under_heading or _SURE.match(_line(text, blocks[first]))
    style = labelled.lastgroup
    notes: list[Note] = []
    place = first
    while place < len(blocks) and blocks[place].kind not in ("title", "about"):
        line = _line(text, blocks[place])
        found = _LABELLED.match(line)
        if found and found.lastgroup == style and _follows(notes, found, style):
            start = _line_start(text, blocks[place]) + found.end()
            span = strip_span(text, start, blocks[place].span.end)
            label = next(g for g in found.groups() if g is not None).translate(_SUPERSCRIPTS)
            notes.append(Note(given + len(notes) + 1, label, " ".join(span.of(text).split()), span))
        elif notes and _goes_on(line, under_heading):
            span = Span(notes[-1].span.start if notes[-1].span else 0, blocks[place].span.end)
            notes[-1] = replace(notes[-1], span=span, text=" ".join(span.of(text).split()))
        else:
            break
        place += 1
    group = _Group(first, place, tuple(notes))
    if sure and notes:
        return group
    return group if _is_used(text, blocks, group, style or "") else None


def _line_start(text: str, block: Block) -> int:
    """Where the block's line begins: a list item's bullet may itself be the note's sign."""
    return (
        text.rfind("\n", 0, block.span.start) + 1
        if not text[text.rfind("\n", 0, block.span.start) + 1 : block.span.start].strip(" \t*†‡§")
        else block.span.start
    )


def _line(text: str, block: Block) -> str:
    return text[_line_start(text, block) : block.span.end]


def _follows(notes: Sequence[Note], found: re.Match[str], style: str | None) -> bool:
    """Whether a label is the next of its list: numbers rise; the first is any in brackets, or 1."""
    label = next((g for g in found.groups() if g), "").translate(_SUPERSCRIPTS)
    if not label:
        return False
    if not label.isdecimal():
        return style in ("sign", "bracket")
    last = next((int(n.label) for n in reversed(notes) if n.label and n.label.isdecimal()), None)
    if last is None:
        return style == "bracket" or int(label) == 1
    return last < int(label) <= last + 3 or (style == "bracket" and int(label) >= last)


def _goes_on(line: str, under_heading: bool) -> bool:
    """Whether a line without a label continues the note before: an address, or words that begin small."""
    return bool(re.match(r"(?:https?://|www\.|doi:|[a-z])", line)) and (under_heading or len(line) < 300)


def _is_used(text: str, blocks: Sequence[Block], group: _Group, style: str) -> bool:
    """Without a heading and without brackets, a list is one of notes only if the text before it points there."""
    before = text[: blocks[group.first].span.start]
    labels = {n.label for n in group.notes}
    if style == "sign":
        return len(group.notes) <= 3 and {m[1] for m in _SIGN.finditer(before)} >= labels
    if len(group.notes) < 1 or (style == "plain" and len(group.notes) < 2):
        return False
    pointed = {label for m in _BRACKETED.finditer(before) for label in label_numbers(m["caret"])}
    pointed |= {label for m in _ROUND.finditer(before) for label in label_numbers(m[1])}
    pointed |= {m[0].translate(_SUPERSCRIPTS) for m in _RAISED.finditer(before)} | {
        m[1] for m in _GLUED.finditer(before)
    }
    return len(pointed & labels) >= max(1, len(labels) // 2)


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
    found: list[Marker] = []
    held = SpanIndex(taken)
    superscripts = [m.span for m in marks if m.kind == "superscript"]
    index = SpanIndex(superscripts)
    for place, block in enumerate(blocks):
        if block.kind in ("note", "notes_heading", "table"):
            continue
        here: list[Span] = []
        raised = [superscripts[i] for i in index.overlapping(block.span)]
        for label, span, needs_note in _signs(text, block.span, raised):
            if held.overlapping(span) or any(span.overlaps(other) for other in here):
                continue
            numbers = _numbers(label, place, groups)
            if numbers or (not needs_note and label.isdecimal() and 0 < int(label) <= _MAX_NUMBER):
                found.append(Marker(label, span, numbers))
                here.append(span)
    return found


def _numbers(label: str, place: int, groups: Sequence[_Group]) -> tuple[int, ...]:
    """The notes that a label points to: those of the next list below, else of any."""
    order = [g for g in groups if g.first > place] + [g for g in groups if g.first <= place]
    for group in order:
        numbers = tuple(dict.fromkeys(n for single in label_numbers(label) for n in group.numbers(single)))
        if numbers:
            return numbers
    return ()


def _signs(text: str, span: Span, raised: list[Span]) -> Iterable[tuple[str, Span, bool]]:
    """What may be a marker in a block: its label, its span, and whether it needs a note to be one."""
    for m in _BRACKETED.finditer(text, span.start, span.end):
        yield m["caret"].lstrip("^").replace(" ", ""), Span(m.start(), m.end()), False
    for mark in raised:
        sign = _bare(mark.of(text))
        if span.holds(mark) and re.fullmatch(r"[\d,–-]{1,9}|[*†‡§]{1,3}", sign):
            yield sign, mark, True
    for pattern in (_ROUND, _SIGN, _GLUED):
        for m in pattern.finditer(text, span.start, span.end):
            start = m.start(1) - (1 if pattern is _ROUND else 0)
            yield m[1].replace(" ", ""), Span(start, m.end(1) + (1 if pattern is _ROUND else 0)), True
    for m in _RAISED.finditer(text, span.start, span.end):
        if not _UNIT.search(text[max(0, m.start() - 12) : m.start()]):
            yield m[0].translate(_SUPERSCRIPTS), Span(m.start(), m.end()), True

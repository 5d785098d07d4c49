"""Which notes the signs in the running text point to.

A sign points to the next list below it that has its label. Where several lists stand together (endnotes by chapter), headings of the text that are also
headings among the notes say which is whose; else each number 1 that comes after higher ones begins the text of the next list.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from claimdb.records import Block, Mark, Marker
from claimdb.segment.notes.headings import section_key
from claimdb.segment.notes.labels import SIGNS, label_numbers
from claimdb.segment.notes.lists import Group
from claimdb.segment.notes.signs import LabelKinds, Sign, bracketed, given_numbers, signs
from claimdb.text import Span, SpanIndex

_MAX_NUMBER = 300
"""A higher bracketed number without a note is a year or an amount."""
_KEY = re.compile(r"[A-Za-z][\w:.-]*\d[a-z]?|[A-Za-z][\w.-]*[_:.-]\w+")
_AHEAD = 3
"""So far a number in a run of digits may be from the one before."""


@dataclass(slots=True)
class _Section:
    """The part of the text, `start` to `end`, whose markers point to the list that begins at `list_start`."""

    start: int
    end: int
    list_start: int


class Labels:
    """The notes of all lists by their labels: many markers are looked up without reading the lists for each."""

    def __init__(self, groups: Sequence[Group], sections: Sequence[_Section] = ()) -> None:
        self._lists: dict[str, list[int]] = {}
        self._notes: dict[tuple[int, str], list[int]] = {}
        self._sections = sorted(sections, key=lambda s: s.start)
        for group in groups:
            for note in group.notes:
                if note.label:
                    held = self._notes.setdefault((group.start, note.label), [])
                    if not held:
                        self._lists.setdefault(note.label, []).append(group.start)
                    held.append(note.number)
        self._ordered = sorted(int(label) for label in self._lists if label.isdecimal())
        self.kinds = LabelKinds(
            any(_KEY.fullmatch(label) for label in self._lists),
            any(not label.isdecimal() and label[0] not in SIGNS for label in self._lists),
            any(group.of_table for group in groups),
        )

    def __bool__(self) -> bool:
        return bool(self._notes)

    def numbers(self, label: str, at: int) -> tuple[int, ...]:
        """The notes that a label at a place in the text points to: of the list of its section, of the next list below that has one of them, else of any."""
        labels = label_numbers(label)
        lists = [self._list_for(single, at) for single in labels if single in self._lists]
        if not lists:
            return ()
        nearest = min(lists, key=lambda first: (first <= at, first))
        keys = ((nearest, single) for single in labels)
        return tuple(dict.fromkeys(self._notes[key][0] for key in keys if key in self._notes))

    def _list_for(self, label: str, at: int) -> int:
        place = bisect_right(self._sections, at, key=lambda s: s.start) - 1
        if place >= 0 and at < self._sections[place].end and (self._sections[place].list_start, label) in self._notes:
            return self._sections[place].list_start
        starts = self._lists[label]
        below = bisect_right(starts, at)
        return starts[below] if below < len(starts) else starts[0]

    def next_after(self, number: int) -> int | None:
        """The next number that a note has."""
        place = bisect_right(self._ordered, number)
        return self._ordered[place] if place < len(self._ordered) else None

    def twins(self) -> Iterator[tuple[int, ...]]:
        """The notes of one list that have one label between them."""
        return (tuple(numbers) for numbers in self._notes.values() if len(numbers) > 1)


def find_markers(
    text: str, blocks: Sequence[Block], groups: Sequence[Group], marks: Sequence[Mark], taken: Sequence[Span]
) -> list[Marker]:
    """The markers of the running text that are not in `taken`; those of tables only where lists stand below tables."""
    of_tables = [g for g in groups if g.of_table]
    running = [g for g in groups if not g.of_table]
    labels = Labels(running)
    if not groups and "[" not in text:
        return []
    found = _Finder(text, labels, marks, taken).all(blocks, ("note", "notes_heading", "table"))
    sections = _sections(text, blocks, running, found)
    if sections:
        found = _pointed_anew(found, Labels(running, sections))
    found = _told_apart(found, labels)
    if of_tables:
        others = tuple({b.kind for b in blocks} - {"table"})
        found += [m for m in _Finder(text, Labels(of_tables), marks, taken).all(blocks, others) if m.notes]
    return sorted(found, key=lambda m: m.span)


class _Finder:
    """One pass over the blocks; `_last` is the number of the last marker, for signs that must be the next one."""

    def __init__(self, text: str, labels: Labels, marks: Sequence[Mark], taken: Sequence[Span]) -> None:
        self._text = text
        self._labels = labels
        self._held = SpanIndex(taken)
        self._raised = [m.span for m in marks if m.kind == "superscript"]
        self._raised_index = SpanIndex(self._raised)
        self._last = 0
        self._numbered = 0
        self._given: frozenset[str] | None = None

    def all(self, blocks: Iterable[Block], unread: tuple[str, ...]) -> list[Marker]:
        """The markers of all blocks but those of some kinds."""
        found: list[Marker] = []
        for block in blocks:
            if block.kind not in unread:
                for sign in self._signs(block.span):
                    found += self._markers(sign)
        return found

    def _signs(self, span: Span) -> list[Sign]:
        """The signs of a block in order; of two that overlap, the surer."""
        if not self._labels:
            listed: Iterable[Sign] = bracketed(self._text, span)
        else:
            raised = [self._raised[i] for i in self._raised_index.overlapping(span)]
            listed = signs(self._text, span, raised, self._labels.kinds)
        kept: list[Sign] = []
        covered: set[int] = set()
        for sign in map(self._with_number, listed):
            positions = range(sign.span.start, sign.span.end)
            if covered.isdisjoint(positions) and not self._held.overlapping(sign.span) and self._may_be(sign):
                kept.append(sign)
                covered.update(positions)
        return sorted(kept, key=lambda s: s.span)

    def _with_number(self, sign: Sign) -> Sign:
        """The markers that reStructuredText numbers by itself, `[#]_`, in their order."""
        if sign.label != "#":
            return sign
        if self._given is None:
            self._given = given_numbers(self._text)
        self._numbered += 1
        while str(self._numbered) in self._given:
            self._numbered += 1
        return replace(sign, label=str(self._numbered))

    def _may_be(self, sign: Sign) -> bool:
        return bool(self._labels.numbers(sign.label, sign.span.start)) or sign.split or self._stands_alone(sign)

    def _markers(self, sign: Sign) -> list[Marker]:
        at = sign.span.start
        if sign.split and len(sign.label) > 1:
            return self._split(sign)
        numbers = self._labels.numbers(sign.label, at)
        if not numbers and not self._stands_alone(sign):
            return []
        singles = [int(x) for x in label_numbers(sign.label) if x.isdecimal()]
        if sign.next_only and (not singles or singles[0] != self._labels.next_after(self._last)):
            return []
        self._last = singles[-1] if singles and numbers else self._last
        return [Marker(sign.label, sign.span, numbers, sign.locator)]

    def _stands_alone(self, sign: Sign) -> bool:
        """Whether the sign is a marker even without a note: a number in square brackets, no year or amount, or a caret where others have notes."""
        if sign.sure and self._labels and self._text.startswith("[^", sign.span.start):
            return True
        return sign.sure and all(x.isdecimal() and 0 < int(x) <= _MAX_NUMBER for x in label_numbers(sign.label))

    def _split(self, sign: Sign) -> list[Marker]:
        """Raised digits side by side: one number, or several markers without a comma between them. The one that goes on from the last
        marker is meant, else the single number if it has a note."""
        at = sign.span.start
        ways = [way for way in _ways(sign.label) if all(self._labels.numbers(part, at) for part in way)]
        if not ways:
            return []
        way = min(ways, key=lambda w: (not self._goes_on(w), len(w)))
        found = []
        for part in way:
            found.append(Marker(part, Span(at, at + len(part)), self._labels.numbers(part, sign.span.start)))
            at += len(part)
        self._last = int(way[-1])
        return found

    def _goes_on(self, way: tuple[str, ...]) -> bool:
        numbers = [self._last, *map(int, way)]
        if len(way) == 1:
            return numbers[1] <= self._last + _AHEAD
        return all(b == a + 1 for a, b in pairwise(numbers))


def _ways(digits: str) -> list[tuple[str, ...]]:
    """The ways to part a run of at most four digits into numbers; a longer one is whole."""
    if len(digits) > 4:
        return [(digits,)]
    ways: list[tuple[str, ...]] = [(digits,)]
    for cut in range(1, len(digits)):
        ways += [(digits[:cut], *rest) for rest in _ways(digits[cut:]) if rest[0][0] != "0"]
    return ways


# -- several lists ----------------------------------------------------------------------------------------------------


def _sections(text: str, blocks: Sequence[Block], groups: Sequence[Group], markers: Sequence[Marker]) -> list[_Section]:
    """For lists with the same labels and no running text between them: the part of the text above that each belongs to."""
    starts = [b.span.start for b in blocks if b.kind in ("paragraph", "item", "quote")]
    sections: list[_Section] = []
    for below, listed in groupby(groups, key=lambda g: bisect_right(starts, g.start)):
        cluster = [g for g in listed if any(n.label and n.label.isdecimal() for n in g.notes)]
        if len(cluster) < 2 or not below or not _same_labels(cluster):
            continue
        before = sections[-1].end if sections else 0
        end = cluster[0].start
        sections += _by_headings(text, blocks, cluster, before, end) or _by_restarts(markers, cluster, before, end)
    return sections


def _same_labels(cluster: Sequence[Group]) -> bool:
    first = {n.label for n in cluster[0].notes}
    return any(n.label in first for g in cluster[1:] for n in g.notes)


def _by_headings(text: str, blocks: Sequence[Block], cluster: Sequence[Group], start: int, end: int) -> list[_Section]:
    wanted = {g.scope: g.start for g in cluster if g.scope}
    found: list[tuple[int, int]] = []
    for block in blocks if wanted else ():
        if start <= block.span.start < end and len(block.span) <= 140:
            key = section_key(block.span.of(text))
            if key in wanted:
                found.append((block.span.start, wanted[key]))
    bounds = [at for at, _ in found[1:]] + [end]
    return [_Section(at, until, first) for (at, first), until in zip(found, bounds, strict=False)]


def _by_restarts(markers: Sequence[Marker], cluster: Sequence[Group], start: int, end: int) -> list[_Section]:
    begins = [start]
    last = 0
    for marker in markers:
        label = label_numbers(marker.label)[0]
        if start <= marker.span.start < end and label.isdecimal():
            if int(label) == 1 and last > 1:
                begins.append(marker.span.start)
            last = int(label)
    if len(begins) != len(cluster):
        return []
    return [_Section(a, b, g.start) for a, b, g in zip(begins, [*begins[1:], end], cluster, strict=True)]


def _pointed_anew(markers: Iterable[Marker], labels: Labels) -> list[Marker]:
    return [replace(m, notes=labels.numbers(m.label, m.span.start)) for m in markers]


def _told_apart(markers: list[Marker], labels: Labels) -> list[Marker]:
    """Where two notes of a list have one label and as many markers point there, each marker has its own, in order."""
    held: dict[tuple[int, ...], list[int]] = {}
    for place, marker in enumerate(markers):
        held.setdefault(marker.notes, []).append(place)
    for numbers in labels.twins():
        places = held.get(numbers[:1], [])
        if len(places) == len(numbers):
            for place, number in zip(places, numbers, strict=True):
                markers[place] = replace(markers[place], notes=(number,))
    return markers

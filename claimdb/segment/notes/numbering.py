"""What is wrong with an article's notes, in plain sentences: numbers that restart, skip or repeat, and what has no counterpart.

Nothing is numbered anew: a sentence says what a reader would want to look at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from claimdb.records import Marker, Note
from claimdb.segment.notes.lists import Group

NO_NOTE, NO_MARKER, SEVERAL = " has no note", " has no marker", " fits several entries"


def unmatched(markers: Iterable[Marker], notes: Iterable[Note], ambiguous: Iterable[str] = ()) -> tuple[str, ...]:
    """A short sentence for each marker without a note and each labelled note without a marker; `ambiguous` are labels of markers
    that fit several entries."""
    unclear = set(ambiguous)
    pointed = {number for marker in markers for number in marker.notes}
    lost = [f"marker {m.label}{SEVERAL if m.label in unclear else NO_NOTE}" for m in markers if not m.notes]
    return (
        *dict.fromkeys(lost),
        *dict.fromkeys(f"note {n.label}{NO_MARKER}" for n in notes if n.label and n.number not in pointed),
    )


def matched_anew(warnings: Iterable[str], markers: Sequence[Marker], notes: Sequence[Note]) -> tuple[str, ...]:
    """The warnings of an article whose notes have changed: those about counterparts made anew, the others kept."""
    listed = list(warnings)
    unclear = [w.removeprefix("marker ").removesuffix(SEVERAL) for w in listed if w.endswith(SEVERAL)]
    kept = (w for w in listed if not w.endswith((NO_NOTE, NO_MARKER, SEVERAL)))
    return (*kept, *unmatched(markers, notes, unclear))


def numbering_warnings(groups: Sequence[Group]) -> tuple[str, ...]:
    """A sentence for each place where the numbers of a list restart, skip or repeat."""
    found: list[str] = []
    before: int | None = None
    for group in groups:
        numbers = [int(n.label) for n in group.notes if n.label and n.label.isdecimal()]
        if not numbers or group.of_table:
            continue
        if before is not None and numbers[0] <= before:
            found.append(f"the numbering of notes starts again at {numbers[0]} after note {before}")
        elif before is None and numbers[0] != 1 and group.headed:
            found.append(f"the numbering of notes begins at {numbers[0]}")
        found += _skips(numbers)
        found += [f"{_count(n)} notes have the number {label}" for label, n in Counter(numbers).items() if n > 1]
        before = numbers[-1]
    return tuple(dict.fromkeys(found))


def _skips(numbers: Sequence[int]) -> list[str]:
    return [f"the numbering of notes skips from {a} to {b}" for a, b in pairwise(numbers) if b > a + 1]


def _count(number: int) -> str:
    return {2: "two", 3: "three", 4: "four"}.get(number, str(number))

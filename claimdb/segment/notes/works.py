"""Lists of works without labels, as bibliographies are: the lines below their heading, while they look like references."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimdb.segment.notes.headings import is_notes_heading
from claimdb.segment.notes.lines import Line

_DATED = re.compile(
    r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|https?://|www\.|\b(?:n\. ?d|s\. ?d|s\. ?a|s\. ?f|o\. ?J|t\. ?y|б\. ?г)\.|\b(?:forthcoming|in press|im Erscheinen|à paraître|en prensa|в печати|baskıda)\b"
)
"""What nearly every reference has: a year, an address, or a word that says that it has no year."""
_NAME_FIRST = re.compile(
    r"[^\W\d_]['’\w-]{0,30}(?: [^\W\d_]['’\w-]{0,30}){0,2}, (?:[^\W\d_]\.|[^\W\d_]['’\w-]{1,30}\b)"
)
"""`Aske, L.` or `Aske, Lena`."""
_LONGEST = 600
_KINDS = ("paragraph", "item", "heading")


def is_reference(line: str) -> bool:
    """Whether a line looks like a reference: a year or an address, and no long paragraph."""
    return len(line) < _LONGEST and bool(_DATED.search(line))


def find_works(text: str, lines: Sequence[Line], first: int) -> tuple[list[tuple[int, int]], list[int]]:
    """The entries of a list that begins at line `first`, as `(first line, last line)`, and the sub-headings in it ("Books")."""
    entries: list[tuple[int, int]] = []
    headings: list[int] = []
    place = first
    while place < len(lines) and lines[place].kind in _KINDS:
        words = lines[place].span.of(text)
        if is_notes_heading(words):
            break
        if entries and _goes_on(text, lines, place, entries[-1]):
            entries[-1] = entries[-1][0], place
        elif _is_entry(text, lines, place):
            entries.append((place, place))
        elif lines[place].kind == "heading" and place + 1 < len(lines) and _is_entry(text, lines, place + 1):
            headings.append(place)
        else:
            break
        place += 1
    return entries, headings


def _goes_on(text: str, lines: Sequence[Line], place: int, entry: tuple[int, int]) -> bool:
    """Whether a line is a further one of the entry before: indented, or in one block of broken lines where not each line is an entry."""
    line, begun = lines[place], lines[entry[0]]
    if line.first:
        return line.indent >= begun.indent + 2 and line.kind == "paragraph" and not line.apart
    if line.indent > begun.indent:
        return True
    hanging = any(x.block == line.block and x.indent > begun.indent for x in lines[entry[0] + 1 : place + 3])
    return not hanging and not _NAME_FIRST.match(line.span.of(text))


def _is_entry(text: str, lines: Sequence[Line], place: int) -> bool:
    words = lines[place].span.of(text)
    if is_reference(words):
        return True
    if len(words) >= _LONGEST:
        return False
    if lines[place].kind == "item":
        beside = [lines[n] for n in (place - 1, place + 1) if 0 <= n < len(lines)]
        return any(line.kind == "item" and is_reference(line.span.of(text)) for line in beside)
    if not _NAME_FIRST.match(words):
        return False
    following = lines[place + 1] if place + 1 < len(lines) else None
    if following is None:
        return False
    if not following.first:
        return True
    near = following.span.of(text)
    return is_reference(near) and following.apart == lines[place].apart

"""Lists of notes in plain text: below a heading, behind a rule, or by labels that rise and that the text points to.

Each list has one series of labels. What stands under one heading may be several series (stars for the translator's notes, numbers for the author's), and
sub-headings or a number 1 begin a new one. A line without a label belongs to the note before it where it is indented, begins small, or stands
before the next label.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from claimdb.records import Block, Mark, Note
from claimdb.segment.notes.headings import LONGEST, is_notes_heading, section_key
from claimdb.segment.notes.labels import BEGINS, SIGNS, Label, read_label
from claimdb.segment.notes.lines import Line, find_lines
from claimdb.segment.notes.signs import Pointed
from claimdb.segment.notes.works import find_works
from claimdb.text import Span, strip_span

_MOST_SIGNS = 3
"""More lines with a sign before them are a list of items."""
_LOOK_AHEAD = 4
"""So many lines without a label may stand before the next label of their list."""
_STEP, _STEP_UNDER_HEADING = 3, 6
"""So far the next number may be from the last one."""
_GOES_ON = re.compile(r"(?:https?://|www\.|doi:|[a-zß-öø-ÿ])")
_UNFINISHED = re.compile(r"(?:[^\W\d_]|[,&–—-])$")
_BULLET = re.compile(r"\*\s+(?=\S)")
_ADDRESS_AT_END = re.compile(r"(?:https?://|www\.)\S*$")
_INNER = r"(?<=\S)[;,]?\s+(?:\[{0}\]:?|\({0}\)|{0}[.)])\s+(?=[^\Wa-zß-öø-ÿ_]|[“\"«„]|https?://)"
"""The next label within a line."""
_INNER_LABEL = re.compile(rf"\n[ \t]*[\d\[(.^{SIGNS}⁰¹²³⁴-⁹]")


_RUN_IN = re.compile(rf"[^\W\d_][^:\n]{{2,30}}:\s*(?=[\[({SIGNS}⁰¹²³⁴-⁹]|\d{{1,3}}[.)])")
"""A heading and the first note in one line: `Sources: [1] Aske, Walls.`"""


@dataclass(frozen=True, slots=True)
class Group:
    """One list of notes. `start` is where it begins in the article's text; `scope` the key of its sub-heading; `of_table` says that
    a table stands before it, whose notes they are. `headed` says that it stands under a heading."""

    start: int
    notes: tuple[Note, ...]
    scope: str | None = None
    of_table: bool = False
    headed: bool = False


@dataclass(slots=True)
class _Entry:
    """A note of a list that is being read: its label, where its words begin, and its lines."""

    label: str
    start: int
    first: int
    last: int
    end: int | None = None
    """Where its words end, if that is not the end of its last line."""


@dataclass(slots=True)
class _Reader:
    """The lists found so far; `roles` says by the place of a line what it is (`note 3`, `notes_heading`)."""

    text: str
    lines: list[Line]
    given: int
    pointed: Pointed
    groups: list[Group] = field(default_factory=list)
    roles: dict[int, str] = field(default_factory=dict)
    heading: int | None = None
    """The heading whose lists are being read."""
    carried: int = -1
    """The line right behind a list of notes, which may begin another one under the same heading."""
    scope: str | None = None


def find_lists(
    text: str, blocks: Sequence[Block], marks: Sequence[Mark], given: int
) -> tuple[list[Group], list[Line], dict[int, str]]:
    """The lists of notes, numbered from `given` + 1, the article's lines, and what each line that belongs to a list is."""
    if not _may_have_lists(text, blocks, marks):
        return [], [], {}
    reader = _Reader(text, find_lines(text, blocks, marks), given, Pointed(text))
    place = 0
    while place < len(reader.lines):
        place = _read_at(reader, place)
    return reader.groups, reader.lines, reader.roles


def _may_have_lists(text: str, blocks: Sequence[Block], marks: Sequence[Mark]) -> bool:
    """Whether any line begins with a label or is a heading: most articles have neither and need not be read further."""
    for block in blocks:
        start, end = block.span.start, block.span.end
        if start < end and (
            text[start] in BEGINS
            or _RUN_IN.match(text, start, end)
            or (end - start <= LONGEST and is_notes_heading(text[start:end]))
        ):
            return True
    if _INNER_LABEL.search(text):
        return True
    return any(m.kind == "item" and m.value for m in marks)


def _words(reader: _Reader, place: int) -> str:
    return reader.lines[place].span.of(reader.text)


def _read_at(reader: _Reader, place: int) -> int:
    """Read what begins at a line; the place of the next one to read."""
    line = reader.lines[place]
    if line.kind in ("note", "title", "table"):
        return place + 1
    if is_notes_heading(_words(reader, place)):
        reader.heading, reader.carried, reader.scope = place, place + 1, None
        return place + 1
    under_heading = reader.carried == place and reader.heading is not None
    begins = line.first or line.ruled or reader.carried == place
    label = _label_of(reader, place) if begins else None
    if label is None:
        if under_heading and (found := _sub_heading(reader, place)):
            return found
        return _read_works(reader, place) if under_heading else place + 1
    return _read_labelled(reader, place, label, under_heading)


def _label_of(reader: _Reader, place: int) -> Label | None:
    line = reader.lines[place]
    if line.given:
        return Label(line.given, "given", 0, False)
    words = _words(reader, place)
    if words[0] in BEGINS:
        return read_label(words)
    run_in = _RUN_IN.match(words)
    label = read_label(words[run_in.end() :]) if run_in and is_notes_heading(run_in[0]) else None
    return replace(label, end=label.end + run_in.end(), sure=True) if label and run_in else None


def _sub_heading(reader: _Reader, place: int) -> int | None:
    """`Chapter 2` between the heading and a list: the place behind it."""
    if place + 1 >= len(reader.lines) or not _is_sub_heading(reader, place, None):
        return None
    reader.scope = section_key(_words(reader, place))
    reader.roles[place] = "notes_heading"
    reader.carried = place + 1
    return place + 1


def _is_sub_heading(reader: _Reader, place: int, last: int | None) -> bool:
    """Whether a line without a label, short and without a stop, stands before a label that begins a list or follows the number `last`."""
    words = _words(reader, place)
    if len(words) > 80 or words[-1] in ".;,)" or re.search(r"\d{4}|https?:", words):
        return False
    following = _label_of(reader, place + 1) if place + 1 < len(reader.lines) else None
    if following is None:
        return False
    return following.number in (1, None) or (
        last is not None and following.number == last + 1 and reader.lines[place].kind == "heading"
    )


def _read_works(reader: _Reader, place: int) -> int:
    """A list of works without labels."""
    entries, headings = find_works(reader.text, reader.lines, place)
    if not entries:
        return place + 1
    found = [_Entry("", _behind_bullet(reader, first), first, last) for first, last in entries]
    for heading in headings:
        reader.roles[heading] = "notes_heading"
    return _add(reader, place, found, labelled=False)


def _behind_bullet(reader: _Reader, place: int) -> int:
    bullet = _BULLET.match(_words(reader, place))
    return reader.lines[place].span.start + (bullet.end() if bullet else 0)


def _read_labelled(reader: _Reader, place: int, label: Label, under_heading: bool) -> int:
    words = _words(reader, place)
    if label.style == "sign" and words.rstrip().endswith(label.text):
        return place + 1  # "*Norpress, 3 May*" is set off, not a note
    if under_heading and label.text == "*" and label.style == "sign" and "*" not in reader.pointed.signs:
        return _read_works(reader, place)  # bullets
    entries, end = _entries(reader, place, label.style, under_heading)
    if not entries:
        return place + 1
    if under_heading or label.sure or _is_used(reader, entries, label.style):
        return _add(reader, place, entries)
    # "[name] said" line by line: no marker is a word, so that no later line begins a list either
    alike = all(e.label[:1].isalpha() and e.first == e.last for e in entries)
    return end if alike else place + 1


def _add(reader: _Reader, place: int, entries: Sequence[_Entry], labelled: bool = True) -> int:
    """Keep a list; the place behind it."""
    text, lines = reader.text, reader.lines
    notes = []
    for entry in _parted(reader, entries) if labelled else entries:
        number = reader.given + 1
        reader.given = number
        span = Span(entry.start, entry.end or lines[entry.last].span.end)
        notes.append(Note(number, entry.label if labelled else None, " ".join(span.of(text).split()), span))
        for line in range(entry.first, entry.last + 1):
            reader.roles.setdefault(line, f"note {number}")
    if reader.heading is not None and reader.carried == place:
        reader.roles[reader.heading] = "notes_heading"
    of_table = place > 0 and lines[place - 1].kind == "table"
    headed = reader.heading is not None and reader.carried == place
    reader.groups.append(Group(lines[place].span.start, tuple(notes), reader.scope, of_table, headed))
    end = entries[-1].last + 1
    if not headed:
        reader.heading = None
    elif end < len(lines):
        _carry_on(reader, end, entries[-1])
    return end


def _parted(reader: _Reader, entries: Sequence[_Entry]) -> list[_Entry]:
    """The entries, those that hold the next numbers too in one line each (`1. Aske, Walls. 2. Holt, Ports.`) parted where the text points to these."""
    labels = {e.label for e in entries}
    parted: list[_Entry] = []
    for entry in entries:
        parted.append(entry)
        end = entry.end = reader.lines[entry.last].span.end
        while parted[-1].label.isdecimal():
            following = str(int(parted[-1].label) + 1)
            inner = None
            if following not in labels and following in reader.pointed.numbers:
                inner = re.compile(_INNER.format(following)).search(reader.text, parted[-1].start, end)
            if inner is None:
                break
            parted[-1].end = strip_span(reader.text, parted[-1].start, inner.start()).end
            parted.append(_Entry(following, inner.end(), entry.first, entry.last, end))
    return parted


def _carry_on(reader: _Reader, end: int, last: _Entry) -> None:
    """What follows a list under a heading may be a sub-heading with another list, or a list of another series."""
    number = int(last.label) if last.label.isdecimal() else None
    following = _label_of(reader, end)
    if following is None:
        goes_on = reader.lines[end].kind != "title" and _is_sub_heading(reader, end, number)
    else:
        goes_on = following.sure or following.style != "plain" or following.number == 1 or number is None
        goes_on = goes_on or _is_pointed(reader, following.text)
    if goes_on:
        reader.carried = end


def _is_pointed(reader: _Reader, label: str) -> bool:
    """Whether the text above the heading points to a label: a note out of order (12, 13, 7) belongs to the list all the same."""
    heading = reader.lines[reader.heading].span.start if reader.heading is not None else 0
    return reader.pointed.numbers.get(label, heading + 1) <= heading


def _entries(reader: _Reader, first: int, style: str, under_heading: bool) -> tuple[list[_Entry], int]:
    """The notes of the list that begins at a line, and the place of the first line that belongs to none of them."""
    entries: list[_Entry] = []
    last: int | None = None
    most = _MOST_SIGNS if style == "sign" and not under_heading else len(reader.lines)
    place = first
    while (
        place < len(reader.lines)
        and reader.lines[place].kind not in ("title", "about", "table")
        and len(entries) <= most
    ):
        label = _label_of(reader, place)
        if label and label.style == style and _follows(label, last, under_heading):
            entries.append(_Entry(_name(label, entries), reader.lines[place].span.start + label.end, place, place))
            last = label.number if label.number is not None else last
        elif entries and _continues(reader, place, entries[-1], style, last, under_heading):
            entries[-1].last = place
        else:
            break
        place += 1
    return entries, place


def _name(label: Label, before: Sequence[_Entry]) -> str:
    """A note's label; those that a markup language numbers by itself get the next free number or sign."""
    text = label.text.lstrip("#")
    if label.style == "rst" and text == "*":
        count = sum(e.label[:1] in SIGNS for e in before)
        return SIGNS[count % 5] * (count // 5 + 1)
    if text:
        return text
    taken = {e.label for e in before}
    return next(str(n) for n in range(1, len(taken) + 2) if str(n) not in taken)


def _follows(label: Label, last: int | None, under_heading: bool) -> bool:
    """Whether a label is the next of its list, whose last number is given: numbers rise; the first is any in brackets, or 1."""
    number = label.number
    if number is None:
        return label.style in ("sign", "bracket", "rst", "org", "caret", "round")
    bracket = label.style in ("bracket", "rst", "org")
    if last is None:
        return bracket or number == 1 or (under_heading and number <= 400)
    step = _STEP_UNDER_HEADING if under_heading else _STEP
    return (
        last < number <= last + step or ((bracket or under_heading) and number == last) or (bracket and number > last)
    )


def _continues(reader: _Reader, place: int, entry: _Entry, style: str, last: int | None, under_heading: bool) -> bool:
    """Whether a line without a label goes on with the note before it."""
    line, lines = reader.lines[place], reader.lines
    words = _words(reader, place)
    if is_notes_heading(words) or line.ruled:
        return False
    if not line.first:
        return True
    if _GOES_ON.match(words) and (under_heading or len(words) < 300):
        return True
    if line.indent >= lines[entry.first].indent + 2 and line.kind not in ("item", "heading"):
        return True
    if _is_sub_heading(reader, place, last) and (line.kind == "heading" or line.apart):
        return False
    if last is not None and _comes_soon(reader, place, style, last):
        return under_heading or not line.apart
    before = lines[place - 1].span.of(reader.text)
    return (
        not line.apart
        and 40 <= len(before) <= 110
        and bool(_UNFINISHED.search(before))
        and not _ADDRESS_AT_END.search(before[-300:])
    )


def _comes_soon(reader: _Reader, place: int, style: str, last: int) -> bool:
    """Whether the next number of the list stands within the next few lines."""
    for ahead in range(place + 1, min(place + 1 + _LOOK_AHEAD, len(reader.lines))):
        label = _label_of(reader, ahead)
        if label and label.style == style:
            return label.number == last + 1
    return False


def _is_used(reader: _Reader, entries: Sequence[_Entry], style: str) -> bool:
    """Without a heading and without brackets, a list is one of notes only if the text before it points there."""
    first = reader.lines[entries[0].first]
    if (style == "sign" and len(entries) > _MOST_SIGNS) or (style == "plain" and len(entries) < 2 and not first.ruled):
        return False
    if style == "given" and not (first.ruled or _ends_text(reader, entries[-1].last + 1)):
        return False
    start = first.span.start
    labels = {e.label for e in entries}
    by_sign = all(label[:1] in SIGNS for label in labels)
    ends = reader.pointed.signs if by_sign else reader.pointed.numbers
    known = sum(ends.get(label, start + 1) <= start for label in labels)
    if by_sign or (style in ("plain", "given") and not first.ruled and not _ends_text(reader, entries[-1].last + 1)):
        return known == len(labels)  # "for three reasons (1):" and three numbered reasons below
    return known >= max(1, len(labels) // 2)


def _ends_text(reader: _Reader, end: int) -> bool:
    return all(line.kind != "paragraph" for line in reader.lines[end:])

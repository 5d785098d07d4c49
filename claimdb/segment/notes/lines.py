"""The lines of an article as a list of notes sees them.

Where lines are broken at a fixed width, one block holds many notes; elsewhere every line is a block. Here each line is by itself, and
`rebuilt` makes blocks again: those that hold no note are left as they were.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from claimdb.records import Block, Mark
from claimdb.segment.notes.labels import SIGNS
from claimdb.segment.sentences import find_sentences
from claimdb.text import Span, strip_span

_RULE = re.compile(r"[-_=*~#•·—–\s]{3,}")
_LINE = re.compile(r"[^\n]+")
_TAB = 8


@dataclass(frozen=True, slots=True)
class Line:
    """A line; `span` begins at its first sign that is no white space (a bullet may be a note's sign).

    `block` is the place of its block, `kind` that block's kind, `first` whether it is the block's first line. `indent` counts columns, `apart` says
    that an empty line or a rule stands before it, `ruled` that a rule does. `given` is the number that the format gives it (an ordered list).
    """

    span: Span
    block: int
    kind: str
    first: bool
    indent: int
    apart: bool
    ruled: bool
    given: str | None = None


def find_lines(text: str, blocks: Sequence[Block], marks: Iterable[Mark]) -> list[Line]:
    """The lines of all blocks in order."""
    numbers = {m.span.start: m.value for m in marks if m.kind == "item" and m.value}
    lines: list[Line] = []
    at = 0
    for place, block in enumerate(blocks):
        start = _line_start(text, block)
        for found in _LINE.finditer(text, start, block.span.end):
            span = strip_span(text, *found.span())
            if not len(span):
                continue
            between = text[at : found.start()]
            ruled = bool(lines) and bool(_RULE.search(between.strip() or " "))
            first = not lines or lines[-1].block != place
            given = numbers.get(block.span.start) if first else None
            indent = len(text[text.rfind("\n", 0, span.start) + 1 : span.start].expandtabs(_TAB))
            apart = between.count("\n") > 1
            lines.append(Line(span, place, block.kind, first, indent, apart, ruled, given))
            at = span.end
    return lines


def _line_start(text: str, block: Block) -> int:
    """Where the block's line begins: a list item's bullet may itself be the note's sign."""
    start = text.rfind("\n", 0, block.span.start) + 1
    return block.span.start if text[start : block.span.start].strip(f" \t{SIGNS}") else start


def rebuilt(text: str, blocks: Sequence[Block], lines: Sequence[Line], roles: Mapping[int, str]) -> tuple[Block, ...]:
    """The blocks, with those lines that have a role (`note 3`, `notes_heading`; by the place of the line) as blocks of that kind."""
    held: dict[int, list[int]] = {}
    for place in range(len(lines)):
        held.setdefault(lines[place].block, []).append(place)
    changed: list[Block] = []
    for number, block in enumerate(blocks):
        own = held.get(number, [])
        parts = _parts(own, roles)
        if not any(role for role, _ in parts):
            changed.append(block)
        elif len(parts) == 1:
            changed.append(replace(block, kind=_kind(parts[0][0]), sentences=()))
        else:
            changed += (
                _piece(text, block, role, lines[first].span.start, lines[last].span.end)
                for role, (first, last) in parts
            )
    return tuple(changed)


def _kind(role: str) -> str:
    return role.partition(" ")[0]


def _parts(places: Sequence[int], roles: Mapping[int, str]) -> list[tuple[str, tuple[int, int]]]:
    """Neighbours of one role together, as `(role, (first line, last line))`."""
    parts: list[tuple[str, tuple[int, int]]] = []
    for place in places:
        role = roles.get(place, "")
        if parts and parts[-1][0] == role:
            parts[-1] = role, (parts[-1][1][0], place)
        else:
            parts.append((role, (place, place)))
    return parts


def _piece(text: str, block: Block, role: str, start: int, end: int) -> Block:
    if role:
        return Block(_kind(role), Span(start, end))
    dateline = (
        block.dateline if block.dateline and block.dateline.end <= end and block.dateline.start >= start else None
    )
    begin = dateline.end if dateline else start
    return Block(block.kind, Span(start, end), find_sentences(text, begin, end), dateline)

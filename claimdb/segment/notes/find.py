"""All markers and notes of one article, and its blocks with the notes told apart."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from claimdb.records import Block, Mark, Marker, Note
from claimdb.segment.author_year import find_citations
from claimdb.segment.notes.inline import find_inline
from claimdb.segment.notes.lines import rebuilt
from claimdb.segment.notes.lists import find_lists
from claimdb.segment.notes.marked import marked_markers, marked_notes, with_headings, with_marked_notes
from claimdb.segment.notes.matching import find_markers
from claimdb.segment.notes.numbering import numbering_warnings, unmatched
from claimdb.segment.sentences import find_sentences
from claimdb.text import Span

_KNOWN = re.compile(r"\[\d{1,4}\]|\[\^[\w-]+\]|[¹²³⁰⁴-⁹]+|\d{1,3}|[*†‡]")
"""The forms of markers that stay with the sentence before them wherever sentences are found."""


@dataclass(frozen=True, slots=True)
class Found:
    """The blocks with notes told apart, the markers and notes in order, and a warning for each thing that a reader should look at."""

    blocks: tuple[Block, ...]
    markers: tuple[Marker, ...]
    notes: tuple[Note, ...]
    warnings: tuple[str, ...]


def find_notes(text: str, blocks: Sequence[Block], marks: Iterable[Mark]) -> Found:
    """Everything about notes in an article's text; positions count in it."""
    listed = list(marks)
    notes, keys = marked_notes(text, listed)
    markers = marked_markers(text, listed, keys)
    changed = with_marked_notes(text, blocks, notes)
    groups, lines, roles = find_lists(text, changed, listed, len(notes))
    if roles:
        changed = rebuilt(text, changed, lines, roles)
    notes += [note for group in groups for note in group.notes]
    if len(keys):
        changed = with_headings(text, changed)
    within, more = find_inline(
        text, changed, [m.span for m in markers], len(notes), (n.label for n in notes if n.label)
    )
    markers += within
    notes += more
    markers += find_markers(text, changed, groups, listed, [m.span for m in markers])
    cited = find_citations(text, changed, notes, markers)
    markers = sorted([*markers, *cited.markers], key=lambda m: m.span)
    if markers:
        changed = tuple(_with_sentences(text, block, markers) for block in changed)
    warnings = (*numbering_warnings(groups), *unmatched(markers, notes, cited.ambiguous))
    return Found(changed, tuple(markers), tuple(notes), warnings)


def _with_sentences(text: str, block: Block, markers: Sequence[Marker]) -> Block:
    """The block with sentences that end behind the markers of their last words: the forms of markers that sentences do not know
    (`hollow.(1) It leaks`, `hollow.^[Aske, L. Walls.] It leaks`) are read as one that they know."""
    if not block.sentences:
        return block
    start, end = block.sentences[0].start, block.sentences[-1].end
    first = bisect_left(markers, start, key=lambda m: m.span.start)
    near = markers[first : bisect_left(markers, end, key=lambda m: m.span.start)]
    if all(_is_known(text, marker.span) for marker in near):
        return block
    parts: list[str] = []
    at = start
    for span in (m.span for m in near if at <= m.span.start and m.span.end <= end):
        before = text[at : span.start]
        parts += f"{before[:-1]}”" if before.endswith("“") else before, _stand_in(text, span)
        at = span.end
    copy = "".join((*parts, text[at:end]))
    return replace(block, sentences=tuple(s.shift(start) for s in find_sentences(copy, 0, len(copy))))


def _is_known(text: str, span: Span) -> bool:
    if text[span.start - 1] == "“":
        return False  # „Er weiß es.“1 Die Stadt schwieg.
    if text[span.end - 1].isdecimal() and not text[span.end : span.end + 1].isspace():
        return False  # "fear.1” It rained"
    return _KNOWN.fullmatch(text, span.start, span.end) is not None


def _stand_in(text: str, span: Span) -> str:
    """A marker of the same length that sentences know."""
    if _is_known(text, span):
        return span.of(text)
    return "¹" * len(span) if len(span) < 4 else f"[^{'x' * (len(span) - 3)}]"

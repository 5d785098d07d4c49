"""Paragraphs as the tagger reads them: tokens in a row, with what is known for certain about where each one stands.

What rules know without guessing goes in as numbers: whether a token stands in quotation marks and how long that quotation is, how far
its sentence's ends are, what kind of block it is and how the one before it ended.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate, groupby
from operator import add

from claimdb.extract.grammar import find_clauses
from claimdb.extract.quotes import Quotation
from claimdb.extract.tagger.words import CLOSING, OPENING
from claimdb.extract.tokens import Token
from claimdb.extract.units import Unit
from claimdb.records import Block

OUTSIDE, OPENS, INSIDE, CLOSES, UNCLOSED, CONTINUES = range(6)
"""Where a token stands to the quotation marks; `UNCLOSED` is inside one that its paragraph does not close, `CONTINUES` the mark
that takes up the quotation of the paragraph before."""
QUOTE_STATES, DISTANCES, LENGTHS, BLOCK_KINDS, ORDER, CLAUSES = 6, 11, 9, 6, 4, 9
_KINDS = {"title": 1, "heading": 2, "subtitle": 2, "item": 3, "quote": 4, "about": 5}
_MOST = 3000
"""Tokens: so long a paragraph goes through the network at once, so that memory stays bounded; few have a tenth of it."""
_LONG = 4096
_DISTANCE = bytes(([0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7, 7, 7, 7, 7] + [8] * 10 + [9] * 25 + [10] * _LONG)[:_LONG])
_DISTANCE_BACK = _DISTANCE[::-1]
_LENGTH = bytes(([0, 1, 2, 3, 4, 4, 5, 5, 5, 5, 5] + [6] * 10 + [7] * 20 + [8] * _LONG)[:_LONG])


@dataclass(slots=True)
class Shown:
    """A report as the grammar of its sentence shows it: what was said, cue and source as ranges of the paragraph's tokens; `form` is what the cue takes."""

    pieces: list[tuple[int, int]]
    cue: tuple[int, int]
    source: tuple[int, int] | None
    form: str


@dataclass(slots=True, eq=False)
class Paragraph:
    """The tokens of one block of an article, or of a part of a very long one. What is told of each token are small numbers, a byte each.

    `forms` are the words to look up (marks of quotation in one form each); `quote` is one of the quote states for each token and `length`
    how long its quotation is (0 to 8), `clause` what the grammar makes of it (0 to 8: nothing, begins or goes on with what was said; 3 more in the
    words of a source, 6 more in a cue), `before` and `behind` how far its sentence's ends are (0 to 10). `context` holds the kind of block (0 to 5), its
    place among the first (0 to 3), how the one before ended (1: in a quotation, 2: with a colon, 3: both), and whether this one begins with a mark (1) or is
    all quotation (2). `quotations` are ranges `[first, end)` of tokens, marks included; `said` is 0 for each token that the grammar does not show as said; `begins` are the places of the first tokens of the sentences.
    """

    block: Block
    units: list[Unit]
    tokens: list[Token]
    forms: list[str]
    quote: bytearray
    length: bytearray
    clause: bytearray
    before: bytearray
    behind: bytearray
    context: tuple[int, int, int, int]
    quotations: list[tuple[int, int]]
    said: bytearray
    shown: tuple[Shown, ...] = ()
    begins: list[int] = field(init=False)
    _inside: list[int] = field(init=False)
    """How many tokens stand in quotation marks before each token, and in all; empty if none does."""

    def __post_init__(self) -> None:
        self.begins = [0, *accumulate(len(unit.tokens) for unit in self.units[:-1])]
        self._inside = [0, *accumulate(state != OUTSIDE for state in self.quote)] if self.quotations else []

    def unit_at(self, token: int) -> int:
        """The place of the sentence that a token stands in."""
        return bisect_right(self.begins, token) - 1

    def quoted_share(self, pieces: Iterable[tuple[int, int]]) -> float:
        """The share of the tokens in ranges `[first, end)`, none of them empty, that stand in quotation marks, from 0 to 1."""
        if not self._inside:
            return 0.0
        inside = total = 0
        for first, end in pieces:
            inside += self._inside[end] - self._inside[first]
            total += end - first
        return inside / total

    def __len__(self) -> int:
        return len(self.tokens)


def find_paragraphs(units: Iterable[Unit], quotations: tuple[Quotation, ...]) -> Iterator[Paragraph]:
    """The paragraphs that the units of an article make up, in order; one that is very long comes in parts."""
    at, opened, colon = 0, False, False
    for place, listed in enumerate(_parts(units, quotations)):
        tokens = [token for unit in listed for token in unit.tokens]
        while at < len(quotations) and quotations[at].span.end <= tokens[0].start:
            at += 1
        forms = [token.text for token in tokens]
        quote, length, ranges, last = _quoted(tokens, forms, quotations, at)
        before, behind = _distances(listed)
        begins = 0
        if ranges:
            begins = int(quote[0] != OUTSIDE) + 2 * int(sum(end - first for first, end in ranges) == len(tokens))
        context = (_KINDS.get(listed[0].block.kind, 0), min(place, 3), int(opened) + 2 * int(colon), begins)
        shown, said, clause = _clauses(listed, len(tokens))
        yield Paragraph(
            listed[0].block, listed, tokens, forms, quote, length, clause, before, behind, context, ranges, said, shown
        )
        opened = last is not None and not last.closed
        colon = tokens[-1].text == ":"


def _parts(units: Iterable[Unit], quotations: tuple[Quotation, ...]) -> Iterator[list[Unit]]:
    """The units of each block; a block of more than `_MOST` tokens is cut between sentences, and between quotations as far as that can be."""
    for _, block in groupby(units, key=lambda unit: unit.block.span.start):
        part: list[Unit] = []
        count = 0
        for unit in block:
            if count >= 2 * _MOST or (count >= _MOST and not _is_inside(unit.tokens[0].start, quotations)):
                yield part
                part, count = [], 0
            part.append(unit)
            count += len(unit.tokens)
        yield part


def _is_inside(place: int, quotations: tuple[Quotation, ...]) -> bool:
    """Whether a quotation goes on at a place of the text."""
    before = bisect_left(quotations, place, key=lambda quotation: quotation.span.start) - 1
    return before >= 0 and quotations[before].span.end > place


def _quoted(
    tokens: list[Token], forms: list[str], quotations: tuple[Quotation, ...], at: int
) -> tuple[bytearray, bytearray, list[tuple[int, int]], Quotation | None]:
    """Quote states and lengths of the tokens, the quotations as ranges of tokens, and the last of them; `at` is the first quotation that may be
    among the tokens, and marks get their one form in `forms`."""
    quote, length = bytearray(len(tokens)), bytearray(len(tokens))
    ranges = []
    last = None
    first = 0
    while at < len(quotations) and quotations[at].span.start < tokens[-1].end:
        last = quotations[at]
        while first < len(tokens) and tokens[first].end <= last.span.start:
            first += 1
        end = first
        while end < len(tokens) and tokens[end].start < last.span.end:
            end += 1
        if end > first:
            quote[first:end] = bytes([INSIDE if last.closed else UNCLOSED]) * (end - first)
            quote[first] = CONTINUES if last.continues else OPENS
            forms[first] = OPENING
            if last.closed and end - 1 > first:
                quote[end - 1] = CLOSES
                forms[end - 1] = CLOSING
            length[first:end] = bytes([_LENGTH[min(max(0, end - first - 2), _LONG - 1)]]) * (end - first)
            ranges.append((first, end))
        first = end
        at += 1
    return quote, length, ranges, last


def _clauses(units: list[Unit], count: int) -> tuple[tuple[Shown, ...], bytearray, bytearray]:
    """What the grammar of each sentence shows of reports in it, and for each token whether it was said, alone and with the role of others."""
    said, role = bytearray(count), bytearray(count)
    shown = []
    at = 0
    for unit in units:
        for clause in find_clauses(unit.tokens, unit.runs):
            pieces = [(at + first, at + end) for first, end in clause.pieces]
            for first, end in pieces:
                said[first:end] = b"\2" * (end - first)
                if first < count:  # "It was said that": nothing behind it
                    said[first] = 1
            cue = (at + clause.cue_first, at + clause.cue_end)
            role[cue[0] : cue[1]] = b"\6" * (cue[1] - cue[0])
            source = (at + clause.source.first, at + clause.source.last + 1) if clause.source else None
            if source:
                role[source[0] : source[1]] = b"\3" * (source[1] - source[0])
            shown.append(Shown(pieces, cue, source, clause.type))
        at += len(unit.tokens)
    return tuple(shown), said, bytearray(map(add, said, role)) if shown else said


def _distances(units: list[Unit]) -> tuple[bytearray, bytearray]:
    """How far each token stands from its sentence's first and last one."""
    before, behind = bytearray(), bytearray()
    for unit in units:
        before += _DISTANCE[: len(unit.tokens)]
        behind += _DISTANCE_BACK[-len(unit.tokens) :]
    return before, behind

"""What a paragraph reports: the tagger's spans as statements, their edges set to the quotation marks, each with its cue and source.

All places are token places in the paragraph. Nothing is resolved here: a source is the words that name it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from claimdb.extract.cues import CueVerb, cue_at
from claimdb.extract.tagger.decode import Pointer, Reading, Tagged
from claimdb.extract.tagger.paragraphs import OUTSIDE, Paragraph

_NOWHERE = 0.5
"""A pointer that gives this share to "not in this paragraph", and less than `_SOMEWHERE` to each source, leads nowhere."""
_SOMEWHERE = 0.2
_SNAP = 0.5
"""A quotation of which at least this share was tagged as said is taken whole."""
_QUOTED, _LEAST = 0.9, 4
"""A run is quoted from this share of its tokens in quotation marks on, and may be a sentence from so many tokens on."""
_SURE = 0.6
"""From this share on a pointer is believed against the tag that joins."""
_PLAIN = 0.6
"""How sure a report is that only the grammar shows: by the tagger's measure, hardly."""
_MOST, _BACK = 12, 6
"""A statement has at most so many pieces, and goes together with one of so many before it: what is odd costs no more time than what is not."""
_EDGES = frozenset((",", ";", ":", "—", "–", "-", "."))
_OPENERS = frozenset(["that"])


@dataclass(slots=True)
class Report:
    """One report: what was said as pieces `[first, end)`, the cue and the source as such ranges, None where the paragraph has none.

    `certainty` and `least` are the tagger's mean and least share for the words said, `pointing` its share for the source, `nowhere` its share for "no source in this paragraph"; all
    from 0 to 1, not yet calibrated.
    """

    pieces: list[tuple[int, int]]
    cue: tuple[int, int] | None = None
    source: tuple[int, int] | None = None
    certainty: float = 0.5
    least: float = 0.5
    pointing: float = 0.0
    nowhere: float = 0.0

    @property
    def first(self) -> int:
        """The first token that was said."""
        return self.pieces[0][0]


def find_reports(paragraph: Paragraph, reading: Reading) -> list[Report]:
    """The reports of a paragraph, in order of their first word said."""
    if not reading.pointers and not paragraph.shown:
        return []
    sources = {run.first: run.end for run in reading.runs if run.role == "source"}
    cues = {run.first: run.end for run in reading.runs if run.role == "cue"}
    quotations = paragraph.quotations
    reports = []
    wholes = (part for whole in _statements(reading.runs) for part in _by_cues(paragraph, reading, whole))
    for contents in (part for whole in wholes for part in _parted(paragraph, whole)):
        pointers = [reading.pointers[run.first] for run in contents]
        report = Report(
            [(run.first, run.end) for run in contents],
            certainty=sum([run.certainty for run in contents]) / len(contents),
            least=min([run.least for run in contents]),
        )
        report.nowhere = sum([source.none for source, _ in pointers]) / len(pointers)
        report.source, report.pointing = _pointed([source for source, _ in pointers], sources)
        report.cue, _ = _pointed([cue for _, cue in pointers], cues)
        reports.append(report)
    for report in reports:
        _snap(report, quotations)
    reports = [part for report in _joined(paragraph, _apart(reports)) for part in _at_second_cues(paragraph, report)]
    reports = [r for r in reports if not _is_circumstance(paragraph, r, reports)]
    reports += _shown(paragraph, reports)
    for report in reports:
        _snap(report, quotations)
        report.pieces = [piece for at in report.pieces if (piece := _trimmed(paragraph, *at))]
    return sorted((r for r in reports if r.pieces), key=lambda r: r.first)


def _is_circumstance(paragraph: Paragraph, report: Report, reports: list[Report]) -> bool:
    """Whether words before a cue only tell how it was said, as the grammar shows what was said behind it: `Worn by the vote, she said that it will rain.`"""
    if report.cue is None or report.pieces[-1][1] > report.cue[0] or paragraph.quoted_share(report.pieces):
        return False
    if not any(
        shown.cue == report.cue and shown.pieces and shown.pieces[0][0] >= report.cue[1] for shown in paragraph.shown
    ):
        return False
    return any(r is not report and r.cue == report.cue and r.first >= report.cue[1] for r in reports)


def _shown(paragraph: Paragraph, reports: list[Report]) -> list[Report]:
    """The plain reports that the tagger passed over: "said that ..." and "according to ...", where no word of them belongs to another report."""
    plain = [s for s in paragraph.shown if s.form in ("that", "according") and s.source and s.pieces]
    if not plain:
        return []
    taken = bytearray(len(paragraph))
    for report in reports:
        for first, end in report.pieces:
            taken[first:end] = b"\1" * (end - first)
    return [
        Report(list(shown.pieces), shown.cue, shown.source, _PLAIN, _PLAIN, _PLAIN)
        for shown in plain
        if not any(1 in taken[first:end] for first, end in (*shown.pieces, shown.cue))
    ]


def _statements(runs: list[Tagged]) -> Iterator[list[Tagged]]:
    """The pieces of each statement: a piece that joins goes on with the statement before it."""
    current: list[Tagged] = []
    for run in runs:
        if run.role != "content":
            continue
        if current and (not run.joins or len(current) == _MOST):
            yield current
            current = []
        current.append(run)
    if current:
        yield current


def _by_cues(paragraph: Paragraph, reading: Reading, contents: list[Tagged]) -> Iterator[list[Tagged]]:
    """Quotations that each have a cue of their own behind them are different statements, though the tagger joins them: `"No," Lind said. "Never," Hale added.`"""
    part = contents[:1]
    for before, run in pairwise(contents):
        cue, own = _sure_cue(reading, before), _sure_cue(reading, run)
        apart = cue is not None and own is not None and before.end <= cue < run.first < run.end <= own
        if apart and _is_quoted(paragraph, before) and _is_quoted(paragraph, run):
            yield part
            part = []
        part.append(run)
    yield part


def _sure_cue(reading: Reading, run: Tagged) -> int | None:
    """The first token of the cue that a piece points to, if it surely does."""
    shares = reading.pointers[run.first][1].shares
    best = max(shares, key=shares.__getitem__, default=None)
    return best if best is not None and shares[best] >= _SURE else None


def _parted(paragraph: Paragraph, contents: list[Tagged]) -> list[list[Tagged]]:
    """Quoted sentences and reported clauses are two statements, though the tagger joins them: `"It will rain," Lind said, adding that ...`."""
    if len(contents) == 1:
        return [contents]
    quoted = [run for run in contents if _is_quoted_sentence(paragraph, run)]
    inside = [run for run in contents if run not in quoted and _is_quoted(paragraph, run)]
    others = [run for run in contents if run not in quoted and run not in inside]
    if not quoted or not others:
        return [contents]
    return [sorted([*quoted, *inside], key=lambda run: run.first), others]


def _is_quoted(paragraph: Paragraph, run: Tagged) -> bool:
    return paragraph.quoted_share([(run.first, run.end)]) >= _QUOTED


def _is_quoted_sentence(paragraph: Paragraph, run: Tagged) -> bool:
    """Whether a run is a quotation that begins like a sentence."""
    if run.end - run.first < _LEAST or not _is_quoted(paragraph, run):
        return False
    words = (t for t in paragraph.tokens[run.first : run.end] if t.is_word)
    return next((t.capital for t in words), False)


def _pointed(pointers: list[Pointer], runs: dict[int, int]) -> tuple[tuple[int, int] | None, float]:
    """The run, of those given by their first token and end, that most of the pointers' shares lie in, and the share of the surest of them: other
    pieces of the statement may point to other words for the same speaker (`Lind warned them: "No," she said. "Never."`)."""
    shares: dict[int, float] = {}
    for pointer in pointers:
        for first, share in pointer.shares.items():
            shares[first] = shares.get(first, 0.0) + share / len(pointers)
    if not shares:
        return None, 0.0
    best = max(shares, key=shares.__getitem__)
    nowhere = sum([p.none for p in pointers]) / len(pointers)
    if nowhere > _NOWHERE and shares[best] < _SOMEWHERE:
        return None, shares[best]
    return (best, runs[best]), max(pointer.shares.get(best, 0.0) for pointer in pointers)


def _snap(report: Report, quotations: list[tuple[int, int]]) -> None:
    """Set the edges of pieces to the quotations that they mostly hold, and join the pieces of one quotation."""
    if not quotations and len(report.pieces) == 1:
        return
    pieces = list(report.pieces)
    at = max(0, bisect_left(quotations, (pieces[0][0], 0)) - 1)
    for place in range(at, len(quotations)):
        first, end = quotations[place]
        if first >= pieces[-1][1]:
            break
        covered = sum(max(0, min(end, b) - max(first, a)) for a, b in pieces)
        if not covered:
            continue
        if covered >= _SNAP * (end - first):
            pieces = [
                (min(a, first) if first < b and a < end else a, max(b, end) if first < b and a < end else b)
                for a, b in pieces
            ]
    merged: list[tuple[int, int]] = []
    for first, end in sorted(pieces):
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((first, end))
    report.pieces = merged


def _apart(reports: list[Report]) -> list[Report]:
    """Reports of the same words are one: the one that is surer of its source stays."""
    kept: list[Report] = []
    for report in reports:
        twin = next((i for i in range(max(0, len(kept) - _BACK), len(kept)) if _overlap(report, kept[i]) > 0.5), None)
        if twin is None:
            kept.append(report)
        elif kept[twin].source is None or report.pointing > kept[twin].pointing:
            pieces = kept[twin].pieces
            kept[twin] = report
            if len(pieces) > len(report.pieces):
                report.pieces = pieces
    return kept


def _joined(paragraph: Paragraph, reports: list[Report]) -> list[Report]:
    """Quotations around one and the same cue are one statement: `"It will rain," Lind said. "It always does."`"""
    kept: list[Report] = []
    for report in reports:
        before = next((r for r in kept[-_BACK:] if report.cue and r.cue == report.cue), None)
        if before and _is_direct(paragraph, before) and _is_direct(paragraph, report):
            before.pieces = sorted([*before.pieces, *report.pieces])
        else:
            kept.append(report)
    return kept


def _at_second_cues(paragraph: Paragraph, report: Report) -> list[Report]:
    """`Lind thanked the town for its help | and promised a new bridge`: a second cue of the same form begins a second statement."""
    first, end = report.pieces[-1]
    joints = [at for at in range(first + 2, end - 2) if paragraph.tokens[at].lower == "and"]
    cue = _verb(paragraph, report.cue) if joints and report.cue and report.cue[1] <= first else None
    if cue is None or cue.form not in ("past", "s"):
        return [report]
    for at in joints:
        if paragraph.quote[at] != OUTSIDE:
            continue
        begin = at + 2 if paragraph.tokens[at + 1].lower in _ADVERBS else at + 1
        second = cue_at(paragraph.tokens, begin)
        if second is None or second.form != cue.form:
            continue
        rest = replace(report, pieces=[(begin + second.length, end)], cue=(begin, begin + second.length))
        report.pieces[-1] = (first, at)
        return [report, rest] if begin + second.length < end else [report]
    return [report]


def _verb(paragraph: Paragraph, cue: tuple[int, int]) -> CueVerb | None:
    """The first reporting verb of a cue."""
    return next((v for at in range(*cue) if (v := cue_at(paragraph.tokens, at))), None)


_ADVERBS = frozenset("also then further again later".split())


def _is_direct(paragraph: Paragraph, report: Report) -> bool:
    return paragraph.quoted_share(report.pieces) >= _QUOTED


def _overlap(one: Report, other: Report) -> float:
    shared = sum(max(0, min(b, d) - max(a, c)) for a, b in one.pieces for c, d in other.pieces)
    least = min(sum(b - a for a, b in r.pieces) for r in (one, other))
    return shared / least if least else 0.0


def _trimmed(paragraph: Paragraph, first: int, end: int) -> tuple[int, int] | None:
    """A piece without signs at its edges and the introducing "that"; None if no word is left."""
    tokens, quote = paragraph.tokens, paragraph.quote
    while end > first and tokens[end - 1].text in _EDGES and quote[end - 1] == OUTSIDE:
        end -= 1
    while (
        first < end
        and (tokens[first].text in _EDGES or (tokens[first].lower in _OPENERS and end - first > 2))
        and quote[first] == OUTSIDE
    ):
        first += 1
    return (first, end) if any(t.is_word or t.text[0].isdigit() for t in tokens[first:end]) else None

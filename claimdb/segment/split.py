"""Where the articles of a digest begin.

An article begins at a title: a short line without a full stop that is followed by the head of an article (dateline, byline, date,
outlet), or preceded by its end (a separator, notes, the line about the author, an agency's credits), or set off by more empty lines than
paragraphs are. A dateline that tells date or agency begins one without a title. A file in which nothing of this occurs twice is one article.
"""

from __future__ import annotations

import re
from itertools import takewhile

from claimdb.segment.blocks import Paragraph
from claimdb.segment.heads import find_about, find_credits, find_dateline, read_head_line
from claimdb.segment.notes import is_notes_heading

_HEAD = 4
"""Lines that may stand between a title and its text: subtitle, outlet, byline, date."""


def find_starts(paragraphs: list[Paragraph], headings_only: bool = False) -> list[int]:
    """The places (indexes of `paragraphs`) at which articles begin; the first is the first paragraph that is no separator.

    With `headings_only` (web pages, most of them one article) only a heading with a line of date, author or outlet below it begins one. A masthead or table of contents before the first article (short lines, no text) belongs to none.
    """
    first = next((i for i, p in enumerate(paragraphs) if not p.is_separator), 0)
    if headings_only:
        titles = [i for i, p in enumerate(paragraphs) if p.heading is not None and _has_own_head(paragraphs, i)]
        return titles if len(titles) > 1 else [first]
    starts = [first, *(place for place in _separated(paragraphs) if place != first)]
    if len(starts) == 1:
        usual = _usual_gap(paragraphs)
        for place in range(first + 1, len(paragraphs)):
            if (place - starts[-1] >= 2 and _score(paragraphs, place, starts[-1], usual) >= 2) or _begins_untitled(
                paragraphs, place, starts[-1]
            ):
                starts.append(place)
    if len(starts) > 2 and all(p.is_short or p.is_separator or p.is_item for p in paragraphs[first : starts[1]]):
        return starts[1:]
    starts[0] = _behind_masthead(paragraphs, starts)
    return starts


_NUMBER = re.compile(r"\(?(\d{1,2})[.)]\s+\S")


def _behind_masthead(paragraphs: list[Paragraph], starts: list[int]) -> int:
    """Where the first article begins if the digest's own name and date stand above it: at the title numbered 1 where others have numbers,
    or at a title with a date line below it though a date line stands above it already."""
    first = starts[0]
    text = next((i for i in range(first, len(paragraphs)) if not paragraphs[i].is_short), first)
    numbered = sum(bool(_NUMBER.match(paragraphs[i].text)) for i in starts[1:])
    dated = False
    for place in range(first, text if len(starts) > 1 else first):
        p = paragraphs[place]
        number = _NUMBER.match(p.text)
        if place > first and numbered and number and number[1] == "1":
            return place
        line = read_head_line(p.text)
        if line is not None and line.date:
            dated = True
        elif dated and place > first and _may_be_title(p):
            below = takewhile(bool, (read_head_line(q.text) for q in paragraphs[place + 1 : place + 1 + _HEAD]))
            if any(line.date for line in below if line):
                return place
    return first


def _separated(paragraphs: list[Paragraph]) -> list[int]:
    """The paragraphs behind separator lines, if what stands between these looks like articles (a title, then text)."""
    behind = [i + 1 for i, p in enumerate(paragraphs[:-1]) if p.is_separator and not paragraphs[i + 1].is_separator]
    titled = [i for i in behind if _may_be_title(paragraphs[i], separated=True) and _has_text(paragraphs, i)]
    with_head = sum(1 for i in titled if _head_score(paragraphs, i) > 0)
    return titled if titled and len(titled) >= 0.6 * len(behind) and (len(titled) > 1 or with_head) else []


def _may_be_title(p: Paragraph, separated: bool = False) -> bool:
    """Whether a paragraph looks like a title; behind a separator a line that could be a body's name is one as well."""
    if not p.is_short or p.is_note or p.is_separator or p.mark in ("quote", "item", "note"):
        return False
    if find_credits(p.text) is not None:
        return False
    if len(p.text) < 8 or not any(c.isalpha() for c in p.text) or is_notes_heading(p.text):
        return False
    line = read_head_line(p.text)
    if line is not None and not (separated and line.outlet and not line.date and not line.authors):
        return False
    return not (p.text[0] in '“"«' and p.text.rstrip()[-1] in '”"»,')


def _has_text(paragraphs: list[Paragraph], place: int) -> bool:
    """Whether running text follows before the next title-like run ends."""
    return any(not p.is_short and not p.is_note for p in paragraphs[place + 1 : place + 2 + _HEAD])


def _score(paragraphs: list[Paragraph], place: int, start: int, usual: int) -> float:
    p = paragraphs[place]
    if not _may_be_title(p) or not _has_text(paragraphs, place):
        return 0
    if p.heading is not None and p.heading > 2:
        return 0
    head = _head_score(paragraphs, place)
    end = _end_score(paragraphs, place)
    if not any(not q.is_short for q in paragraphs[start + 1 : place]):
        # titles, contents and heads stand together: only a head of its own makes the last of them a title
        following = paragraphs[place + 1].text
        begins = read_head_line(following) is not None or find_dateline(following) is not None
        return head if begins and place - start > _HEAD and not _is_head(paragraphs, place) else 0
    gap = _gap_score(paragraphs, place, usual)
    return head + end + gap


def _begins_untitled(paragraphs: list[Paragraph], place: int, start: int) -> bool:
    """Whether a paragraph of running text with a dateline of its own follows the text of the article that began at `start`."""
    p = paragraphs[place]
    if p.is_note or p.mark or (paragraphs[place - 1].is_short and find_credits(paragraphs[place - 1].text) is None):
        return False
    dateline = find_dateline(p.text)
    before = paragraphs[start:place]
    return dateline is not None and dateline.begins_an_article and any(not q.is_short for q in before)


def _has_own_head(paragraphs: list[Paragraph], place: int) -> bool:
    """Whether the next line tells date or author, and text follows."""
    line = read_head_line(paragraphs[place + 1].text) if place + 1 < len(paragraphs) else None
    return line is not None and bool(line.date or line.authors) and _has_text(paragraphs, place)


def _is_head(paragraphs: list[Paragraph], place: int) -> bool:
    """Whether the line is part of the head above it."""
    return read_head_line(paragraphs[place - 1].text) is not None and paragraphs[place].gap <= paragraphs[place - 1].gap


def _head_score(paragraphs: list[Paragraph], place: int) -> float:
    """How much what follows looks like the head of an article."""
    score = 2.0 if _names_its_place(paragraphs[place].text) else 0.0
    for offset, p in enumerate(paragraphs[place + 1 : place + 2 + _HEAD]):
        if p.is_note or p.is_separator:
            break
        line = read_head_line(p.text) if p.is_short or offset < 2 else None
        if line is not None and len(p.text) <= 140:
            score += 2 if line.date or line.authors else 1.5 if offset == 0 else 1
            continue
        if not p.is_short:
            dateline = find_dateline(p.text)
            if dateline:
                score += 2
            break
        if offset > 1:
            break
    return score


def _names_its_place(title: str) -> bool:
    """`... (Norpress, 30 May 2024)`: outlet or date in brackets at a title's end."""
    bracket = re.search(r"\(([^()]{4,60})\)$", title)
    line = read_head_line(bracket[1]) if bracket else None
    return line is not None and (line.date is not None or line.outlet is not None)


def _end_score(paragraphs: list[Paragraph], place: int) -> float:
    """How much what stands before looks like the end of an article."""
    before = paragraphs[place - 1]
    if before.is_note or find_credits(before.text) is not None:
        return 2
    if find_about(before.text):
        return 1.5
    if before.text.lower().startswith("source:") and read_head_line(before.text) is not None:
        return 2
    return 1 if re.fullmatch(r"(?:source|via|photo|image|read more|link)\b.{0,200}", before.text, re.I | re.S) else 0


def _gap_score(paragraphs: list[Paragraph], place: int, usual: int) -> float:
    """More empty lines before or behind the title or its subtitle than paragraphs have."""
    p = paragraphs[place]
    following = paragraphs[place + 1 : place + 3]
    score = 0.0
    if p.gap > usual:
        score += 2 if p.gap >= usual + 2 else 1
    if following and (
        following[0].gap > usual or (len(following) > 1 and following[0].is_short and following[1].gap > usual)
    ):
        score += 1
    title_case = re.findall(r"[^\W\d_]{4,}", p.text)
    if len(title_case) >= 4 and sum(w[0].isupper() for w in title_case) >= 0.7 * len(title_case):
        score += 0.5
    if (
        score >= 1
        and len(title_case) >= 3
        and paragraphs[place - 1].text.rstrip("”\"’')")[-1:] in ".!?"
        and len(p.text) > 25
    ):
        score += 0.5
    return score


def _usual_gap(paragraphs: list[Paragraph]) -> int:
    gaps = sorted(p.gap for p in paragraphs[1:])
    return gaps[len(gaps) // 2] if gaps else 0

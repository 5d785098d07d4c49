"""Headings above lists of notes: "Notes", "5. References", "**Sources**", in the languages of `notes_headings.tsv`.

A heading is a line by itself. Numbers, marks of markup and a colon around it do not count, nor does case; two of the table's headings joined by
"and" are one ("Notes and references").
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from claimdb.tables import read_table

LONGEST = 72
"""Code points of the longest line that is tried."""
_BEFORE = re.compile(r"[#*_=~>\s]*(?:(?:\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,5})[.)]?\s+)?[*_]*")
_BEHIND = re.compile(r"(?:\s*\[[^\W\d_]{2,12}\])?[\s*_=#:.~–—-]{0,40}$")
_AND = re.compile(r"\s*(?:&|,|/|\b(?:and|et|und|y|e|en|i|и|та|և|ու|ve|ile)\b)\s*")
_CHAPTER = re.compile(
    r"(?:(?P<notes>[^\d]{3,24}?)\s+(?:to|for|on|zu|zum|pour|du|al|к|на)\s+)?(?:the\s+)?(?P<word>chapter|part|section|book|appendix|article|essay|kapitel|teil|abschnitt|chapitre|partie|"
    r"capítulo|parte|sección|глава|часть|раздел|գլուխ|մաս|bölüm|kısım)\s+(?P<number>\d{1,3}|[ivxlc]{1,7}|one|two|three|four|five|six|seven|eight|nine|ten)\b"
)


@cache
def _headings() -> frozenset[str]:
    return frozenset(_fold(form) for _, _, forms in read_table("notes_headings") for form in forms.split(";"))


def _fold(words: str) -> str:
    return " ".join(words.replace("’", "'").replace("İ", "i").replace("ı", "i").casefold().split())


def is_notes_heading(line: str) -> bool:
    """Whether a line is nothing but a heading above notes or works."""
    return 3 <= len(line) <= LONGEST and _is_heading(line)


@lru_cache(maxsize=4096)  # each short line is asked about several times
def _is_heading(line: str) -> bool:
    words = _bare(line)
    if words in _headings():
        return True
    parts = _AND.split(words) if words.count(" ") < 12 else ()
    return len(parts) > 1 and all(part in _headings() for part in parts)


def _bare(line: str) -> str:
    """The words of a heading, folded, without what stands around them."""
    start = _BEFORE.match(line)
    rest = line[start.end() :] if start else line
    return _fold(_BEHIND.sub("", rest, count=1))


def section_key(line: str) -> str | None:
    """The key by which a heading among the notes and one in the text are the same: "Notes to Chapter 2" and "Chapter 2: The Port" are both
    `chapter 2`; other headings are their own words. None for what is too long for a heading."""
    if not 2 <= len(line) <= 2 * LONGEST:
        return None
    words = _bare(line)
    chapter = _CHAPTER.match(words)
    return f"{chapter['word']} {chapter['number']}" if chapter else words or None

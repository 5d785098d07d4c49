"""The places where a note may be cut into citations: signal words, semicolons, ends of addresses and sentences, "and".

None is within quotation marks or an address, and within brackets only a signal is ("(quoted in Holt, Walls, 12)").
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from claimdb.addresses import is_archive, trim_address
from claimdb.extract.references.shapes import ADDRESS
from claimdb.extract.references.signals import Signal, find_signals
from claimdb.tables import month_pattern

SENTENCE_END = re.compile(r"[.!?…][”\"’»)\]]*\s+(?=\S)")
_ABBREVIATED = re.compile(
    r"(?:^|[\s(\[“\"‘-])(?:[^\W\d_]|(?:[^\W\d_]\.)+[^\W\d_]|vols?|nos?|nr|pp|paras?|eds?|hrsg|trans|transl|st|dr|mr|mrs|ms|prof|jr|sr|inc|ltd|co|corp|univ|dept|gov|gen|"
    r"art|ch|chap|sec|sect|fig|figs|nn|fn|ff|cf|vgl|ebd|anm|bd|al|etc|esp|rev|vs|ca|approx|op|loc|cit|u\.s|u\.k|j|proc|assn|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|"
    r"см|ср|цит|стр|указ|соч|изд|ред|гл|том)$",
    re.I,
)
_ORDINAL = re.compile(r"\b\d{1,3}$")
_MONTH = re.compile(rf"[^\W\d_]{{3,10}}\.?\s\d{{4}}\b|{month_pattern()}|(?:jg|jahrgang|bd|band|aufl|jh)\b", re.I)
"""What a number with a point goes before in German: "17. August", "65. Jg."."""
_MAY_END = re.compile(r"\b(?:ibid|cit|al|[dD]ec)$")
"""Abbreviations with which a citation may end."""
_SEMICOLON = re.compile(r";\s+|\s•\s")
_AND = re.compile(r"(?<!\s),?\s+(?:and|und|et|y|и|&)\s+(?=\S)|,\s+(?=[“\"«„])")
_WITH = re.compile(r"(?<!\s),?\s+with\s+(?=\S)")
_SHUT = re.compile(
    r"(?:https?://|www\.)[^\s<>\"“”]+|“[^”]{1,400}”|«[^»]{1,400}»|„[^“”]{1,400}[“”]|(?<![\w\"])\"[^\"]{1,400}\"(?!\w)|\([^()]{0,300}\)|\[[^\[\]]{0,300}\]"
)
_BEHIND_ADDRESS = re.compile(
    r"[\s.,;>)\]]*(?:[(\[]?\s*(?:(?:last\s+)?(?:accessed|retrieved|visited|checked|updated|viewed|abgerufen|zuletzt|letzter zugriff|consulté|consultado|дата обращения)[^;()\[\]\n]{0,60}?"
    r"\d{4}(?:-\d\d){0,2}\b[)\].]*|(?:archived|archive|archiviert|archivé|perma|wayback|copy)\b[^;]{0,40}?(?=https?://)|(?=\[?\s*https?://(?:web\.archive|archive\.|perma\.cc)))[\s,;]*)?",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Cut:
    """A place where a note may be cut: the piece before ends at `end`, the one behind begins at `start`."""

    end: int
    start: int
    kind: str
    signal: Signal | None = None


def find_cuts(text: str) -> list[Cut]:
    """All places, in order; at one place the signal before all others."""
    shut = [
        (m.start(), m.start() + len(trim_address(m[0])) if m[0][0] in "hwHW" else m.end()) for m in _SHUT.finditer(text)
    ]
    starts = [s for s, _ in shut]

    def is_open(at: int) -> bool:
        place = bisect_right(starts, at) - 1
        return place < 0 or at >= shut[place][1]

    found = [
        Cut(_before_signal(text, s), s.end, "signal", s)
        for s in find_signals(text)
        if is_open(s.start) or _in_bracket(text, s)
    ]
    found += [Cut(m.start(), m.end(), "semicolon") for m in _SEMICOLON.finditer(text) if is_open(m.start())]
    found += [
        Cut(m.start() + len(m[0].rstrip()), m.end(), "stop")
        for m in SENTENCE_END.finditer(text)
        if is_open(m.start()) and _ends_sentence(text, m)
    ]
    found += [Cut(m.start(), m.end(), "and") for m in _AND.finditer(text) if is_open(m.start())]
    found += [Cut(m.start(), m.end(), "with") for m in _WITH.finditer(text) if is_open(m.start())]
    found += list(_address_places(text))
    ranks = {"signal": 0, "semicolon": 1, "address": 2, "stop": 3, "with": 4, "and": 5}
    return sorted(found, key=lambda c: (c.end, ranks[c.kind]))


def _before_signal(text: str, signal: Signal) -> int:
    """Where the piece before a signal ends: before the bracket that the signal opens."""
    at = signal.start
    while at > 0 and (text[at - 1].isspace() or text[at - 1] in "(["):
        at -= 1
    return at


def _in_bracket(text: str, signal: Signal) -> bool:
    return text[signal.start - 1 : signal.start] in ("(", "[")


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    following = text[stop.end()]
    opens = (
        following.isupper() or following in '“"‘«„([' or text.startswith(("http", "ibid", "idem", "id."), stop.end())
    )
    if _ORDINAL.search(text, max(0, stop.start() - 4), stop.start()) and _MONTH.match(text, stop.end()):
        return False
    abbreviated = stop[0][0] == "." and _ABBREVIATED.search(text, max(0, stop.start() - 12), stop.start())
    if abbreviated and (following in "([" or not _MAY_END.search(text, max(0, stop.start() - 5), stop.start())):
        return False
    return opens


def _address_places(text: str) -> Iterator[Cut]:
    """Behind each address, with when it was read and the copy in an archive that belongs to it."""
    at = 0
    for m in ADDRESS.finditer(text):
        end = m.start() + len(trim_address(m[0]))
        if m.start() < at:
            continue
        behind = _BEHIND_ADDRESS.match(text, end)
        at = behind.end() if behind else end
        while (copy := ADDRESS.match(text, at)) and is_archive(copy[0]):
            behind = _BEHIND_ADDRESS.match(text, at + len(trim_address(copy[0])))
            at = behind.end() if behind else copy.end()
        if at < len(text):
            yield Cut(end + len(text[end:at].rstrip()), at, "address")

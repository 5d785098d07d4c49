"""Where sentences end. One pass over the text; closing marks and note markers stay with their sentence."""

from __future__ import annotations

import re

from claimdb.text import Span, strip_span

_END = re.compile(
    r"(?<![.!?…])[.!?…]+[\"”’'»)\]]{0,4}(?:\[\d{1,4}\]|\[\^[\w-]+\]|[¹²³⁰⁴-⁹,]|[*†‡]|\d{1,3}(?=\s))*+[\"”’'»)]{0,2}\s+(?=[\"“„«‘'(\[•–—-]{0,3}\s?[^\Wa-zß-öø-ÿ_])"
)
"""Possessive and with one sign a turn: a run of signs is read once, however long it is."""
_ABBREVIATIONS = frozenset((
    "mr mrs ms mx dr prof gen sen rep reps sens gov lt col sgt maj capt cmdr adm st jr sr rev hon pres no "
    "nos vol vols fig figs ch chap art arts jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues "
    "wed thu thurs fri sat sun inc ltd co corp cf vs etc approx dept est univ assn bros ave blvd rd mt ft "
    "p pp ed eds trans ibid al u.s u.k u.n e.g i.e a.m p.m d.c ph.d b.a m.a op cit calif fla mass pa wash "
    "ala ariz ark colo conn del ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore tenn tex "
    "va vt wis wyo n.y n.j n.c"
).split())  # fmt: skip
_SENTENCE_ENDERS = frozenset("u.s u.k u.n a.m p.m d.c inc ltd co corp etc jr sr no st".split())
_LAST_WORD = re.compile(r"([^\s(\"“‘'\[]+)$")


def find_sentences(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The sentences of `text[start:end]`, in order, without the white space between them."""
    found: list[Span] = []
    at = start
    for m in _END.finditer(text, start, end):
        if m.start() <= at or not _is_end(text, at, m):
            continue
        found.append(strip_span(text, at, m.end()))
        at = m.end()
    last = strip_span(text, at, end)
    return tuple(s for s in (*found, last) if len(s))


def _is_end(text: str, at: int, m: re.Match[str]) -> bool:
    """Whether the point is no abbreviation's, initial's or enumeration's."""
    mark = text[m.start() : m.end()].rstrip()
    if not mark.startswith(".") or (len(mark) > 1 and mark[1] in ".…"):
        return True
    before = _LAST_WORD.search(text, max(at, m.start() - 30), m.start())
    word = before[1] if before else ""
    low = word.lower().lstrip("($€£")
    following = text[m.end() : m.end() + 1]
    if len(mark) > 1:
        return True
    if low in _ABBREVIATIONS:
        return (low in _SENTENCE_ENDERS and following in '"“‘') or (
            low in ("u.s", "u.k", "u.n", "a.m", "p.m", "d.c", "etc") and _begins_anew(text, m.end())
        )
    if len(word) == 1 and word.isupper():
        return word == "I" or not text[m.end() : m.end() + 1].isupper()
    return not (re.fullmatch(r"\d{1,2}", word) and m.start() - len(word) <= at + 1)


def _begins_anew(text: str, at: int) -> bool:
    return bool(
        re.match(
            r"(?:The|He|She|It|They|We|I|In|But|And|A|An|This|That|These|On|At|For|When|While|Mr|Ms)\b",
            text[at : at + 8],
        )
    )

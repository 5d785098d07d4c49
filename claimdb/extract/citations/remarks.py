"""What a citation says beside the work's own data: its genre and number, when somebody read it, remarks.

The words that only lead to an address ("Available at"), signals ("quoted in") and the dates of copies in archives are no remarks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from claimdb.extract.citations.dates import parse_date
from claimdb.extract.citations.known import ACCESSED, IDENTIFIERS
from claimdb.extract.citations.marks import bare, bare_title

_SYMBOL = re.compile(r"(?:U\.?N\.? Doc\.? )?(?P<number>[A-Z]{1,5}(?:/[\w.()-]+)+(?: \(\d{4}\))?)$")
"""`UN Doc. A/RES/64/399`"""
_CODE = re.compile(
    r"(?:(?:app(?:l|lication)?|case|doc(?:ument)?|ref(?:erence)?|дело)\b\.?\s*)?(?:nos?\.?|nr\.?|n°|№|#)?\s*"
    r"(?P<number>(?=[\w./()-]*\d)[\w./()-]+(?: final)?(?: \d{1,4})?(?: final)?)$",
    re.I,
)
"""`App. No. 99871/11`, `HO-211-N`, `SWD(2014) 96 final`: a number with nothing that says what kind of work it is."""
_NUMBERED = re.compile(
    r"(?P<genre>.*?[^\W\d_])[\s,.]+(?:no\.?|nr\.?|n°|№|#)?\s*(?P<number>(?=[\w/.-]*\d)[\w/.-]+)$", re.I
)
"""`Special Report No. 9/2019`"""
_LOOSE_ENDS = re.compile(r"^(?:an?|the)\s+|\s+(?:with|of|by|to|from|by the|of the|the|an?|mit|avec|с)$", re.I)
_MEDIUM = re.compile(r"(?:online|web|internet|electronic|print|en ligne|en línea|elektronik|онлайн)$", re.I)
_LEADS_ON = re.compile(
    r"\b(?:retrieved|accessed|available|archived|archive|from the original|original|online|last (?:accessed|visited|modified|updated)|viewed|visited|www|internet|world wide|url|https?|link|preprint|arxiv|retirado|sur|abgerufen|disponible|consulté|"
    r"verfügbar|unter|geprüft|zuletzt|repéré|recuperado|erişim adresi|erişim tarihi|режим доступа|электронный ресурс|дата обращения|see|also|on|at|am|as|of|from|in|via|by|the|and|pdf|cf|web|source|le|à|la|de|en|el|"
    r"ibid|ibidem|id|op|cit|loc|supra|quoted|cited|reported|s\.?v|вид|см)\b[.:]?",
    re.I,
)
_TO_COME = re.compile(
    r"[(\[]?(?:to appear|in press|forthcoming|submitted(?: for publication)?|accepted|in preparation|im druck)[)\].,]*$",
    re.I,
)
_FROM = re.compile(
    r"(?:(?i:retrieved|available|accessed|downloaded)\b[\s,]*)?from:?\s+(?:the\s)?(?P<source>[A-Z][^.;/]{1,60}?)(?:\s(?:web ?site|database))?:?$"
)
"""`from LexisNexis`: a collection that holds the work."""
_THESIS = re.compile(r"(?:[^\W\d_]+['’]?s?\s){0,3}(?:thesis|dissertation|manuscript)$", re.I)
_SENTENCE = re.compile(r"(?<=[)\].])\s+(?=[(\[]|[A-Z]{2}|[A-Z][a-z]+ed\b)")
"""Where a run of notes holds several: `(in German). ISSN 0044-2070. Retrieved 3 May`"""


def put_genre(csl: dict[str, Any], runs: Sequence[str]) -> None:
    """The genre, and apart from it the number of a report, document or resolution; "Web" is a medium."""
    parts = [bare_title(part) for words in runs for part in re.split(r",\s+(?=[A-Z.]+ |[A-Z]+/)", words)]
    kept = []
    for part in parts:
        symbol = _SYMBOL.match(part)
        if symbol and "number" not in csl:
            csl["number"] = symbol["number"]
        elif _MEDIUM.match(part):
            csl.setdefault("medium", part)
        else:
            kept.append(part)
    genres = [_split_number(csl, part) for part in kept]
    csl["genre"] = "; ".join(genre for genre in genres if genre)


def _split_number(csl: dict[str, Any], part: str) -> str:
    number = _CODE.match(part) or _NUMBERED.match(part)
    if not number or "number" in csl:
        return _LOOSE_ENDS.sub("", part)
    csl["number"] = number["number"]
    return bare(number["genre"]) if "genre" in number.groupdict() else ""


def put_notes(csl: dict[str, Any], runs: Sequence[str]) -> None:
    """The remarks, when the work was read (also a date alone behind "Web", MLA), where it is kept, and that it is to appear."""
    remarks = []
    for words in (part for run in runs for part in _SENTENCE.split(run)):
        read = ACCESSED.search(words)
        accessed = _day(read["date"] or read["before"]) if read else _day_alone(words) if csl.get("medium") else None
        if accessed:
            csl.setdefault("accessed", accessed)
        said = _said(words)
        source = _FROM.match(said)
        if _TO_COME.match(words):
            csl.setdefault("status", bare(words).lower())
        elif source and not csl.get("source"):
            csl["source"] = source["source"]
        elif _THESIS.match(said) and not csl.get("genre"):
            csl["genre"] = said
        elif said:
            remarks.append(said)
    csl["note"] = "; ".join(remarks)


def _day(words: str) -> dict[str, Any] | None:
    date = parse_date(words).get("issued", {})
    return date if "date-parts" in date else None


def _day_alone(words: str) -> dict[str, Any] | None:
    date = _day(words)
    return date if date and len(date["date-parts"][0]) == 3 and len(bare(words).split()) == 3 else None


def _said(words: str) -> str:
    """A remark without access and identifiers; empty where nothing else is said."""
    said = ACCESSED.sub(" ", words)
    for pattern in IDENTIFIERS:
        said = pattern.sub(" ", said)
    plain = _LEADS_ON.sub(" ", said)
    left = re.findall(r"[^\W\d_]{2,}", plain)
    if not left or (len(left) < 2 and "date-parts" in parse_date(plain).get("issued", {})):
        return ""
    said = bare(" ".join(said.split()).strip(" ,;:.)]") if said != words else said)
    return said if len(said.split()) > 1 or words.strip()[:1] in "([" else ""

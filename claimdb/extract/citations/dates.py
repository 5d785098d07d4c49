"""The date of a citation, as a CSL date of the precision printed: year, month, day, season, range; or its words where it has no year."""

from __future__ import annotations

import datetime
import re
from typing import Any

from claimdb.extract.citations.looks import month_numbers

_YEAR = re.compile(r"(?<![\d:/.])(?P<year>1[4-9]\d\d|20\d\d)(?P<letter>[a-h])?(?!\d|[./]\d)")
_RANGE = re.compile(r"(?P<first>1[4-9]\d\d|20\d\d)\s?[–—/-]\s?(?P<last>(?:1[4-9]|20)?\d\d)(?![\d/.-])")
_ISO = re.compile(r"(?<!\d)(?P<y>1[4-9]\d\d|20\d\d)[-./](?P<m>\d\d?)(?:[-./](?P<d>\d\d?))?(?!\d)")
_NUMBERS = re.compile(
    r"(?<!\d)(?P<a>\d\d?)\s?(?P<mark>[./-])\s?(?P<b>\d\d?|[IVX]{1,4})\s?(?P=mark)\s?(?P<y>1[4-9]\d\d|20\d\d|\d\d(?!\d))(?!\d)"
)
_CJK = re.compile(r"(?P<y>\d{4})\s?年(?:\s?(?P<m>\d\d?)\s?月)?(?:\s?(?P<d>\d\d?)\s?日)?")
_TIME = re.compile(
    r"\b\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?\s?m\b\.?)?(?!\d|\.\d)|\b\d{1,2}\s?[ap]\.?m\b\.?|\b\d{4}\s?(?:gmt|utc|hrs|h)\b",
    re.I,
)
_DAY = re.compile(r"(?<![\d:.])(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º|\.)?(?![\d:/])")
_WORD = re.compile(r"[^\W\d_]+")
_ROMAN = {
    "I": 1,
    "II": 2,
    "III": 3,
    "IV": 4,
    "V": 5,
    "VI": 6,
    "VII": 7,
    "VIII": 8,
    "IX": 9,
    "X": 10,
    "XI": 11,
    "XII": 12,
}
_SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4, "printemps": 1, "été": 2, "automne": 3, "hiver": 4,
            "frühjahr": 1, "frühling": 1, "sommer": 2, "herbst": 3}  # fmt: skip
_UNKNOWN = re.compile(r"\b(?:n\.\s?d|s\.\s?d|o\.\s?j|б\.\s?г|sin fecha|no date|undated)\b", re.I)
_TO_COME = re.compile(r"\b(?:forthcoming|in press|to appear|im erscheinen|à paraître|accepted)\b", re.I)


def parse_date(words: str) -> dict[str, Any]:
    """`{"issued": a CSL date, "year-suffix": "a", "status": "forthcoming"}`, each only where the words tell it; empty for "n.d.".

    Of a date in numbers alone whose order is not told (5/2/2018) only the year counts. A day without a year is kept as words.
    """
    text = _TIME.sub(" ", " ".join(words.split()))
    coming = _TO_COME.search(text)
    if coming and not _YEAR.search(text):
        return {"status": coming[0].lower()}
    parts = _in_numbers(text)
    if parts:
        return {"issued": {"date-parts": [parts]}}
    year = _YEAR.search(text)
    if not year:
        return _without_year(text)
    found: dict[str, Any] = {}
    years = _RANGE.search(text)
    if years and not _month(text):
        first, last = years["first"], years["last"]
        last = first[: 4 - len(last)] + last
        if int(first) < int(last):
            return {"issued": {"date-parts": [[int(first)], [int(last)]]}}
    if year["letter"]:
        found["year-suffix"] = year["letter"]
    found["issued"] = _with_month(text, int(year["year"]), year.span())
    return found


def _in_numbers(text: str) -> list[int] | None:
    """2018-05-03, 03.05.2018, 2018年5月3日; of 5/2/2018 the year."""
    iso = _ISO.search(text)
    if iso and (int(iso["m"]) <= 12):
        return valid_parts([int(p) for p in (iso["y"], iso["m"], iso["d"]) if p])
    cjk = _CJK.search(text)
    if cjk:
        return valid_parts([int(p) for p in (cjk["y"], cjk["m"], cjk["d"]) if p])
    m = _NUMBERS.search(text)
    if not m:
        return None
    year = int(m["y"]) if len(m["y"]) == 4 else int(m["y"]) + (2000 if int(m["y"]) < 40 else 1900)
    day, month = int(m["a"]), _ROMAN.get(m["b"]) or (int(m["b"]) if m["b"].isdigit() else 0)
    if month > 12 >= day and m["mark"] != ".":
        day, month = month, day  # 5/23/2018
    elif m["mark"] != "." and day <= 12 and day != month and m["b"].isdigit():
        return valid_parts([year])  # 5/2/2018: in May or in February?
    return valid_parts([year, month, day])


def _with_month(text: str, year: int, where: tuple[int, int]) -> dict[str, Any]:
    month = _month(text)
    if not month:
        season = next((_SEASONS[w] for w in (m[0].lower() for m in _WORD.finditer(text)) if w in _SEASONS), None)
        return {"date-parts": [[year]], **({"season": season} if season else {})}
    number, start, end = month
    days = [m for m in _DAY.finditer(text) if not (where[0] <= m.start() < where[1])]
    near = [m for m in days if abs(m.start() - end) <= 3 or abs(start - m.end()) <= 4]
    if len(near) == 2 and re.fullmatch(r"\s?[–—-]\s?", text[near[0].end() : near[1].start()]):
        first, last = ([year, number, int(m["day"])] for m in near)  # 5-7 April 2002
        return {"date-parts": [valid_parts(first) or [year], valid_parts(last) or [year]]}
    day = [int(near[0]["day"])] if near else []
    return {"date-parts": [valid_parts([year, number, *day]) or [year]]}


def _month(text: str) -> tuple[int, int, int] | None:
    """The number of the first month named, and where its name stands."""
    for m in _WORD.finditer(text):
        number = month_numbers().get(m[0].lower())
        if number and (len(m[0]) > 2):
            return number, m.start(), m.end()
    return None


def _without_year(text: str) -> dict[str, Any]:
    if _UNKNOWN.search(text) or not (_month(text) or re.search(r"\d", text)):
        return {}
    return {"issued": {"literal": text.strip(" .,;:()[]")}}


def valid_parts(parts: list[int]) -> list[int] | None:
    """Year, month and day if there is such a day; else the year alone, if it is one."""
    try:
        datetime.date(*[*parts, 1, 1][:3])
    except ValueError:
        return parts[:1] if 1400 < parts[0] < 2100 else None
    return parts

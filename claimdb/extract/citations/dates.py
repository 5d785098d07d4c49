"""The date of a citation, as a CSL date of the precision printed: year, month, day, season, range; or its words where it has no year."""

from __future__ import annotations

import datetime
import re
from functools import cache
from typing import Any

from claimdb.extract.citations.looks import month_numbers, months_of

CslDate = dict[str, Any]

_Y = r"(?:1[4-9]|20)\d\d"
_DASH = r"\s?[–—‐‑-]\s?"
_YEAR = re.compile(rf"(?<![\d:/.])(?P<year>{_Y})(?P<letter>[a-h](?![^\W\d_]))?(?!\d|[./]\d)")
_YEARS = re.compile(rf"(?<![\d:.-])(?P<first>{_Y})\s?[–—‐‑/-]\s?(?P<last>(?:1[4-9]|20)?\d\d)(?![\d/.-])")
_YEAR_FIRST = re.compile(rf"(?<!\d)(?P<y>{_Y})(?P<mark>[-./])(?P<m>\d\d?)(?:(?P=mark)(?P<d>\d\d?))?(?!\d)")
_YEAR_LAST = re.compile(
    rf"(?<!\d)(?P<a>\d\d?)\s?(?P<mark>[./-])\s?(?P<b>\d\d?|[IVX]{{1,4}})\s?(?P=mark)\s?(?P<y>{_Y}|\d\d(?!\d))(?!\d)"
)
_MONTH_AND_YEAR = re.compile(rf"(?<![\d./])(?P<m>0?[1-9]|1[0-2])[./](?P<y>{_Y})(?!\d)")
_EAST_ASIAN = re.compile(r"(?P<y>\d{4})\s?[年년](?:\s?(?P<m>\d\d?)\s?[月월](?:\s?(?P<d>\d\d?)\s?[日일])?)?")
_TIME = re.compile(
    r"\b\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?\s?m\b\.?)?|\b\d{1,2}(?:\.\d\d)?\s?(?:[ap]\.?\s?m\b\.?|uhr\b|h\b)|\b\d{4}\s?(?:gmt|utc|hrs)\b",
    re.I,
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_ORDINAL = r"(?:st|nd|rd|th|er|º|ª|-?го|-?е|\.)?"
_DAYS = re.compile(
    rf"(?<![\d:.])(?P<day>{_DAY}){_ORDINAL}(?:{_DASH}(?P<last>{_DAY}){_ORDINAL})?(?![\d:/])(?!{_DASH}\d)"
)
_WORD = re.compile(r"[^\W\d_]+")
_BETWEEN_MONTHS = re.compile(r"\s*[–—/]\s*|\s+-\s+|(?<=[^\W\d_.])-(?=\w)|\s(?:to|and|bis|und|au|et)\s", re.I)
_SHORT_YEAR = re.compile(r"\s['’]?(?P<year>\d\d)$")
_ABOUT = re.compile(r"\b(?:c|ca|circa|um|vers)\b\.?\s?\[?\d|\d\?", re.I)
_ROMAN = {n: i for i, n in enumerate("I II III IV V VI VII VIII IX X XI XII".split(), 1)}
_SEASONS = {
    word: number
    for number, words in enumerate(
        (
            "spring printemps frühjahr frühling primavera весна ilkbahar",
            "summer été sommer verano estate verão лето yaz",
            "autumn fall automne herbst otoño autunno outono осень sonbahar",
            "winter hiver invierno inverno зима kış",
        ),
        1,
    )
    for word in words.split()
}
"""Names of seasons -> CSL's numbers."""
_TO_COME = re.compile(
    r"\b(?:forthcoming|in press|to appear|in preparation|im erscheinen|im druck|à paraître|en prensa|в печати|accepted)\b",
    re.I,
)


def parse_date(words: str) -> dict[str, Any]:
    """`{"issued": a CSL date, "year-suffix": "a", "status": "forthcoming"}`, each only where the words tell it; empty for "n.d.".

    Of a date in numbers alone whose order is not told (5/2/2018) only the year counts. A day without a year is kept as words.
    """
    text = _TIME.sub(" ", _plain_digits(" ".join(words.split())))
    coming = _TO_COME.search(text)
    if coming and not _YEAR.search(text):
        return {"status": coming[0].lower()}
    date = _in_numbers(text) or _in_words(text)
    if date is None:
        return _without_year(text)
    if _ABOUT.search(text):
        date["circa"] = True
    year = _YEAR.search(text)
    return {"issued": date, **({"year-suffix": year["letter"]} if year and year["letter"] else {})}


def valid_parts(parts: list[int]) -> list[int] | None:
    """Year, month and day if there is such a day; else the year alone, if it is one."""
    try:
        datetime.date(*[*parts, 1, 1][:3])
    except ValueError:
        return parts[:1] if 1400 < parts[0] < 2100 else None
    return parts


def _plain_digits(text: str) -> str:
    """Digits of other scripts (٢٠١١) as 0 to 9."""
    return text if text.isascii() else "".join(str(int(c)) if c.isdecimal() else c for c in text)


def _dated(*parts: list[int] | None) -> CslDate | None:
    return {"date-parts": list(parts)} if all(parts) else None


def _in_numbers(text: str) -> CslDate | None:
    """2018-05-03, 03.05.2018, 2018年5月3日, 05/2018; of 5/2/2018 and of 2009/10 what is sure."""
    found = _EAST_ASIAN.search(text)
    if found:
        return _dated(valid_parts([int(p) for p in found.group("y", "m", "d") if p]))
    found = _YEAR_FIRST.search(text)
    if found:
        return _year_first(found)
    found = _YEAR_LAST.search(text)
    if found:
        return _dated(_year_last(found))
    found = None if _month(text) else _MONTH_AND_YEAR.search(text)
    return _dated([int(found["y"]), int(found["m"])]) if found else None


def _year_first(found: re.Match[str]) -> CslDate | None:
    """2018-05-03 and 2018-05; but 2009/10 and 1998/9 may be two years."""
    year, month, mark = int(found["y"]), int(found["m"]), found["mark"]
    if found["d"]:
        return _dated(valid_parts([year, month, int(found["d"])]))
    if mark != "." and (year + 1) % 100 == month:
        return _dated([year], [year + 1]) if mark == "/" or month > 12 else _dated([year])
    if mark != "." and len(found["m"]) == 1:
        return _dated([year])
    return _dated(valid_parts([year, month])) if month <= 12 else None


def _year_last(found: re.Match[str]) -> list[int] | None:
    year = int(found["y"]) if len(found["y"]) == 4 else _century(int(found["y"]))
    day, month = int(found["a"]), int(found["b"]) if found["b"].isdigit() else _ROMAN.get(found["b"], 0)
    if found["mark"] != "." and found["b"].isdigit():
        if month > 12 >= day:
            day, month = month, day  # 5/23/2018
        elif day <= 12 and day != month:
            return valid_parts([year])  # 5/2/2018: in May or in February?
    return valid_parts([year, month, day])


def _century(year: int) -> int:
    return year + (2000 if year < 40 else 1900)


def _in_words(text: str) -> CslDate | None:
    """A year, alone or with the month, day or season around it."""
    years = None if _month(text) else _YEARS.search(text)
    if years:
        last = int(years["first"][: 4 - len(years["last"])] + years["last"])
        if int(years["first"]) < last:
            return _dated([int(years["first"])], [last])
    year = _YEAR.search(text)
    if not year:
        return _with_short_year(text)
    halves = _BETWEEN_MONTHS.split(text)
    if len(halves) == 2 and all(_month(half) for half in halves):  # April–May 2013; 28 March – 2 April 2013
        ends = [_with_month(half, int((_YEAR.search(half) or year)["year"])) for half in halves]
        return _dated(*(end["date-parts"][0] for end in ends))
    return _with_month(text, int(year["year"]))


def _with_short_year(text: str) -> CslDate | None:
    """7 Feb 05"""
    short = _SHORT_YEAR.search(text.rstrip(" .,;)]"))
    if not short or not _month(text):
        return None
    return _with_month(text[: short.start()], _century(int(short["year"])))


def _with_month(text: str, year: int) -> CslDate:
    month = _month(text)
    if not month:
        season = next((_SEASONS[w] for w in _WORD.findall(text.lower()) if w in _SEASONS), None)
        return {"date-parts": [[year]], **({"season": season} if season else {})}
    number, start, end = month
    near = [m for m in _DAYS.finditer(text) if 0 <= m.start() - end <= 3 or 0 <= start - m.end() <= 4]
    if not near:
        return {"date-parts": [[year, number]]}
    days = min(near, key=lambda m: max(m.start() - end, start - m.end()))  # Bulletin 12, 4 May 2020
    ends = [valid_parts([year, number, int(day)]) or [year] for day in days.group("day", "last") if day]
    return {"date-parts": ends}


def _month(text: str) -> tuple[int, int, int] | None:
    """The number of the first month named, and where its name stands."""
    for found in _WORD.finditer(text):
        number = _months().get(found[0].lower())
        if number and len(found[0]) > 1 and (len(found[0]) > 2 or not found[0].isascii()):
            return number, found.start(), found.end()
    return None


@cache
def _months() -> dict[str, int]:
    return months_of("months_more") | month_numbers()


def _without_year(text: str) -> dict[str, Any]:
    if not (_month(text) or re.search(r"\d", text)):
        return {}
    return {"issued": {"literal": literal}} if (literal := text.strip(" .,;:()[]")) else {}

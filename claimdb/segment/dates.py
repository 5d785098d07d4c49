"""Dates as they stand in the heads of articles: "May 8 2023", "10 May 2023", "2023-05-10", "MAY 31" (no year)."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, replace

from claimdb.tables import month_pattern, months

_MONTH = month_pattern()
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b"
DATE = (
    rf"(?:{_MONTH} {_DAY}(?:,? (?:19|20)\d\d\b)?|{_DAY} {_MONTH}(?:,? (?:19|20)\d\d\b)?"
    r"|(?:19|20)\d\d-\d\d-\d\d\b|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d\b|" + rf"{_MONTH} (?:19|20)\d\d\b)"
)
_DIGIT = re.compile(r"\d")
_DATE = re.compile(DATE, re.I)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date of which the year or the day may be unknown."""

    year: int | None
    month: int
    day: int | None = None

    def iso(self) -> str | None:
        """ISO text of the precision known; None without a year or for a day that does not exist."""
        if self.year is None:
            return None
        if self.day is None:
            return f"{self.year:04d}-{self.month:02d}"
        try:
            return datetime.date(self.year, self.month, self.day).isoformat()
        except ValueError:
            return None

    def in_year(self, year: int | None) -> PartialDate:
        """The date with a year filled in, if it has none."""
        return self if self.year is not None or year is None else replace(self, year=year)


def find_date(text: str) -> tuple[PartialDate, int, int] | None:
    """The first date in a text with where it stands, or None. `05/03/2024` is read only where just one order is possible."""
    for found in _DATE.finditer(text) if _DIGIT.search(text) else ():
        date = parse_date(found[0])
        if date:
            return date, found.start(), found.end()
    return None


def parse_date(words: str) -> PartialDate | None:
    """A date from its own words."""
    low = words.lower().strip()
    iso = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", low)
    if iso:
        return _checked(int(iso[1]), int(iso[2]), int(iso[3]))
    numeric = re.fullmatch(r"(\d{1,2})([./])(\d{1,2})[./](\d{4})", low)
    if numeric:
        first, second, year = int(numeric[1]), int(numeric[3]), int(numeric[4])
        if numeric[2] == "." or first > 12:
            return _checked(year, second, first)
        return _checked(year, first, second) if second > 12 or first == second else None
    month = next((months()[w] for w in re.findall(r"[a-z]+", low) if w in months()), None)
    numbers = [int(n) for n in re.findall(r"\d+", low)]
    year_ = next((n for n in numbers if n > 999), None)
    day = next((n for n in numbers if n <= 31), None)
    return _checked(year_, month, day) if month else None


def _checked(year: int | None, month: int, day: int | None) -> PartialDate | None:
    if not 1 <= month <= 12 or (day is not None and not 1 <= day <= 31):
        return None
    return PartialDate(year, month, day)

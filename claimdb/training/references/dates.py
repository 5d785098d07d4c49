"""Dates in the looks of references: days, months, seasons, years with a letter, none at all, in several languages."""

from __future__ import annotations

from dataclasses import dataclass

from claimdb.training.references.dice import Dice
from claimdb.training.references.lists import read_entries
from claimdb.training.references.style import Style

_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SEASONS = ("spring", "summer", "autumn", "fall", "winter", "Spring", "Summer", "Autumn", "Fall", "Winter")
_ZONES = (" GMT", " BST", " EST", " UTC", " a.m.", " p.m.", " PM", " ET", "", "")
_SHORT = ("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
NO_DATE = {
    "en": ("n.d.", "n. d.", "undated", "no date", "forthcoming", "in press"),
    "fr": ("s. d.", "s.d."),
    "de": ("o. J.", "o.J."),
    "es": ("s.f.", "s/f"),
    "ru": ("б. г.",),
}


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the calendar."""

    year: int
    month: int
    day: int


def draw_day(dice: Dice, first: int = 0) -> Day:
    """A day from 1900 to 2025, most of them after 2000; not before the year `first`."""
    year = dice.weighted(
        ((80, dice.between(2003, 2025)), (12, dice.between(1985, 2002)), (8, dice.between(1900, 1984)))
    )
    month = dice.between(1, 12)
    return Day(max(year, first), month, dice.between(1, _DAYS[month - 1]))


def write_date(dice: Dice, style: Style, day: Day, look: str = "") -> str:
    """The day in a look (its own name, or that of the style)."""
    return _WRITERS[look or style.dates](dice, style, day)


def _month(dice: Dice, style: Style, day: Day) -> str:
    return read_entries("months", style.language)[day.month - 1]


def _abbreviated(dice: Dice, style: Style, day: Day) -> str:
    if style.language != "en":
        return _month(dice, style, day)
    short = _SHORT[day.month - 1]
    return short[:3] if dice.chance(0.5) else short


def _dmy(dice: Dice, style: Style, day: Day) -> str:
    month = _month(dice, style, day)
    joined = {
        "de": f"{day.day}. {month} {day.year}",
        "es": f"{day.day} de {month} de {day.year}",
        "hy": f"{day.day} {month}, {day.year}",
    }
    joined |= {
        "pt": joined["es"],
        "nordic": joined["de"],
        "ru": f"{day.day} {month} {day.year}" + (" г." if dice.chance(0.3) else ""),
    }
    return joined.get(
        style.language, f"{day.day:02d} {month} {day.year}" if dice.chance(0.1) else f"{day.day} {month} {day.year}"
    )


def _mdy(dice: Dice, style: Style, day: Day) -> str:
    if style.language != "en":
        return _dmy(dice, style, day)
    return f"{_month(dice, style, day)} {day.day}{' ' if dice.chance(0.06) else ', '}{day.year}"


def _apa(dice: Dice, style: Style, day: Day) -> str:
    """What stands in APA's brackets: 2018, May 3; 2018, May; 2018; 2018a; n.d."""
    month = _month(dice, style, day) if dice.chance(0.85) else _abbreviated(dice, style, day)
    if style.language == "en":
        full = f"{day.year}, {month} {day.day}" if dice.chance(0.8) else f"{day.year}, {day.day} {month}"
    else:
        full = f"{day.year}, {day.day} {'de ' if style.language in ('es', 'pt') else ''}{month}"
    return dice.weighted(
        (
            (52, full),
            (10, f"{day.year}, {month}"),
            (26, str(day.year)),
            (7, f"{day.year}{dice.pick('abc')}"),
            (5, _no_date(dice, style, day)),
        )
    )


def _year(dice: Dice, style: Style, day: Day) -> str:
    if dice.chance(0.03):
        earlier = day.year - dice.between(1, 60)
        return dice.pick(
            (f"[{day.year}]", f"{day.year} [{earlier}]", f"c. {day.year}", f"{earlier}/{day.year}", f"{day.year}?")
        )
    return f"{day.year}{dice.pick('abcd')}" if dice.chance(0.06) else str(day.year)


def _no_date(dice: Dice, style: Style, day: Day) -> str:
    return dice.pick(NO_DATE.get(style.language, NO_DATE["en"][:2]))


def _time(dice: Dice, style: Style, day: Day) -> str:
    return f"{dice.between(0, 23)}{dice.pick('::.')}{dice.between(0, 59):02d}{dice.pick(_ZONES)}"


def _ordinal(dice: Dice, style: Style, day: Day) -> str:
    if style.language != "en":
        return _dmy(dice, style, day)
    ending = {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10 if day.day not in (11, 12, 13) else 0, "th")
    month = _month(dice, style, day)
    return f"{day.day}{ending} {month} {day.year}" if dice.chance(0.6) else f"{month} {day.day}{ending}, {day.year}"


def _range(dice: Dice, style: Style, day: Day) -> str:
    month = _month(dice, style, day)
    later = day.year + dice.between(1, 4)
    return dice.pick(
        (
            f"{day.year}–{later}",
            f"{day.year}-{later % 100:02d}",
            f"{day.year}/{later % 100:02d}",
            f"{month} {day.year} – {later}",
            f"{month} {min(day.day, 20)}–{min(day.day, 20) + 3}, {day.year}",
        )
    )


def _season(dice: Dice, style: Style, day: Day) -> str:
    if style.language != "en":
        return f"{_month(dice, style, day)} {day.year}"
    return f"{dice.pick(_SEASONS)} {day.year}"


def _month_year(dice: Dice, style: Style, day: Day) -> str:
    month = _month(dice, style, day) if dice.chance(0.8) else _abbreviated(dice, style, day)
    between = (
        " de " if style.language in ("es", "pt") else ", " if style.language == "en" and dice.chance(0.08) else " "
    )
    return f"{month[0].upper()}{month[1:]}{between}{day.year}" if dice.chance(0.5) else f"{month}{between}{day.year}"


def _short_dmy(dice: Dice, style: Style, day: Day) -> str:
    return (
        f"{day.day} {_abbreviated(dice, style, day)} {day.year}" if style.language == "en" else _dmy(dice, style, day)
    )


def _short_mdy(dice: Dice, style: Style, day: Day) -> str:
    return (
        f"{_abbreviated(dice, style, day)} {day.day}, {day.year}" if style.language == "en" else _dmy(dice, style, day)
    )


def _slashed(dice: Dice, style: Style, day: Day) -> str:
    year = f"{day.year % 100:02d}" if dice.chance(0.2) else str(day.year)
    return f"{day.day}/{day.month}/{year}" if dice.chance(0.5) else f"{day.month:02d}/{day.day:02d}/{year}"


_WRITERS = {
    "dmy": _dmy,
    "mdy": _mdy,
    "apa": _apa,
    "year": _year,
    "nodate": _no_date,
    "time": _time,
    "ordinal": _ordinal,
    "range": _range,
    "season": _season,
    "my": _month_year,
    "dmyshort": _short_dmy,
    "mdyshort": _short_mdy,
    "slash": _slashed,
    "iso": lambda dice, style, day: f"{day.year}-{day.month:02d}-{day.day:02d}",
    "dots": lambda dice, style, day: f"{day.day:02d}.{day.month:02d}.{day.year}" if dice.chance(0.7) else f"{day.day}.{day.month}.{day.year}",
    "ymd": lambda dice, style, day: f"{day.year} {_month(dice, style, day)} {day.day}",
    "weekday": lambda dice, style, day: (f"{dice.pick(_WEEKDAYS)}, " if style.language == "en" else "") + write_date(dice, style, day, "dmy" if dice.chance(0.5) else "mdy"),
    "daymonth": lambda dice, style, day: f"{day.day} {_month(dice, style, day)}" if style.language != "en" or dice.chance(0.6) else f"{_month(dice, style, day)} {day.day}",
    "month": _month,
    "plainyear": lambda dice, style, day: str(day.year),
}  # fmt: skip

"""When and where something was said, where the text tells: "on Friday", "at a press conference on May 22", "in a letter".

A weekday is the last one on or before the day of publication, and is read only where that day is known; a date without a
year takes the year of publication (the year before, if it would lie in the future). Nothing is copied from the date of publication itself.
"""

from __future__ import annotations

import datetime
import re

from claimdb.tables import month_pattern, months

_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_MONTH = month_pattern()
_MONTH_FIRST = re.compile(rf"\b({_MONTH}) (\d{{1,2}})(?:st|nd|rd|th)?(?:,? (\d{{4}}))?\b(?!\d)", re.I)
_DAY_FIRST = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)? (?:of )?({_MONTH})(?:,? (\d{{4}}))?\b", re.I)
_MONTH_YEAR = re.compile(rf"\bin ({_MONTH}),? (\d{{4}})\b", re.I)
_YEAR = re.compile(r"\bin ((?:19|20)\d\d)\b")
_WEEKDAY = re.compile(r"\b(?:on )?(" + "|".join(_WEEKDAYS) + r")\b", re.I)
_DIGIT = re.compile(r"\d")
_CHANNEL_NOUN = (
    "conference|interview|letter|statement|speech|post|briefing|address|tweet|report|readout|message|meeting|session|hearing|memo|"
    "article|op-ed|essay|book|memoir|testimony|email|e-mail|telegram|call|broadcast|programme|program|podcast|sermon|debate|rally|"
    "release|filing|brief|affidavit|ruling|study|survey|video|remarks|comments|note|communique|communiqué|event|forum|summit"
)
_CHANNEL = re.compile(
    rf"\b(?:at|in|during|on|via|through) (?:an?|the|his|her|their|its|this|written|televised|live)\b[^,.;:“”\"()]{{0,60}}?"
    rf"\b(?:{_CHANNEL_NOUN})s?\b(?: (?:with|to|by|at|for|on) (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){{0,3}})?"
)
_ONLINE = re.compile(
    r"\bon (?:Twitter|Facebook|X|Telegram|Instagram|Truth Social|LinkedIn|YouTube|TikTok|Mastodon|Bluesky)\b"
)
_AUDIENCE = re.compile(
    r"\b(?:told|tells|telling|informed|informs) ((?:the )?[“\"]?[A-Z][\w.&’'-]*(?: [A-Z][\w.&’'-]*){0,4}[”\"]?)"
)


def find_channel(around: str) -> str | None:
    """In what it was said ("in a letter", "on Twitter", "told Radio Vale"), from the words around the cue; None if not told."""
    found = _CHANNEL.search(around)
    if (
        not found and "on " in around
    ):  # looking for a plain word is twenty times as fast as a pattern that may begin with any
        found = _ONLINE.search(around)
    if not found and ("told" in around or "tell" in around or "inform" in around):
        found = _AUDIENCE.search(around)
    return " ".join(found[0].split()) if found else None


def find_said_on(around: str, published: str | None) -> tuple[str | None, str | None]:
    """The date that the words around the cue give, as ISO text of the precision known, and those words; else (None, None)."""
    has_digit = _DIGIT.search(around)  # one in fourteen has, and looking for dates takes ten times as long
    dated = _dated(around, published) if has_digit else None
    if dated:
        return dated
    weekday = _WEEKDAY.search(around) if "day" in around.lower() else None
    if weekday and published and len(published) == 10:
        return _weekday(weekday[1], published), weekday[0]
    found = _YEAR.search(around) if has_digit else None
    return (found[1], found[0]) if found else (None, None)


def _dated(around: str, published: str | None) -> tuple[str, str] | None:
    """A date with its day, else a month with its year, and the words that give it."""
    year = int(published[:4]) if published else None
    for pattern, month_at, day_at in ((_MONTH_FIRST, 1, 2), (_DAY_FIRST, 2, 1)):
        found = pattern.search(around)
        if found and not _is_name(found[month_at]):
            iso = _full_date(found[month_at], int(found[day_at]), found[3], published, year)
            if iso:
                return iso, _words_of(around, found)
    found = _MONTH_YEAR.search(around)
    return (f"{found[2]}-{months()[found[1].lower().rstrip('.')]:02d}", found[0]) if found else None


def _is_name(month: str) -> bool:
    return month[0].islower() and month.lower() in ("may", "march")


def _words_of(around: str, found: re.Match[str]) -> str:
    """The date with a preposition and the occasion before it, if they stand in the same breath."""
    before = re.search(r"(?:\b(?:at|in|during) (?:an?|the) [\w -]{3,40} )?\bon $", around[: found.start()])
    return (before[0] if before else "") + found[0]


def _full_date(month: str, day: int, year_text: str | None, published: str | None, year: int | None) -> str | None:
    number = months()[month.lower().rstrip(".")]
    if year_text is None and year is None:
        return None
    value = int(year_text) if year_text else year or 0
    try:
        date = datetime.date(value, number, day)
    except ValueError:
        return None
    if not year_text and published and len(published) == 10 and date.isoformat() > published:
        date = datetime.date(value - 1, number, min(day, 28) if number == 2 else day)
    return date.isoformat()


def _weekday(name: str, published: str) -> str | None:
    try:
        day = datetime.date.fromisoformat(published)
    except ValueError:
        return None
    back = (day.weekday() - _WEEKDAYS.index(name.lower())) % 7
    return (day - datetime.timedelta(days=back)).isoformat()

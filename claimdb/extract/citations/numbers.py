"""Volume, issue, pages, edition: the numbers of a citation; and the places within a work that a use of it names."""

from __future__ import annotations

import re

_ISSUE_WORD = r"(?:no|nos|nr|num|number|issue|iss|n[º°o]|№|numéro|heft|fasc|вып|h|թիվ|sayı)\b\.?\s?"
_VOLUME_WORD = r"(?:vols?|volumes?|bd|band|tome|tom|jg|jahrgang|t|т|v|season|series|cilt|հատոր)\b\.?\s?"
_NUMBER = r"[A-Z]?\d+[a-z]?(?:\s?[-–/]\s?\d+)?|[IVXLC]+\b"
_BOTH = re.compile(
    rf"(?:{_VOLUME_WORD})?(?P<volume>{_NUMBER})\s?\(\s?(?:{_ISSUE_WORD})?(?P<issue>[^()]{{1,20}})\)", re.I
)
_NAMED_ISSUE = re.compile(
    rf"(?:^|(?<=[\s,;:(])){_ISSUE_WORD}(?P<issue>[\w]+(?:\s?[-–/]\s?\d+)?)|№\s?(?P<sign>\d+)", re.I
)
_NAMED_VOLUME = re.compile(rf"(?:^|(?<=[\s,;(])){_VOLUME_WORD}(?P<volume>{_NUMBER})", re.I)
_DOTTED = re.compile(r"^(?P<volume>\d+)\s?[./:]\s?(?P<issue>\d+)$")
_PAIR = re.compile(r"^(?P<volume>\d+),\s?(?P<issue>\d+)$")
_PLAIN = re.compile(rf"^\W*(?P<volume>{_NUMBER})\W*$")
_PAGE_WORD = re.compile(r"^\(?\s*(?:pages?|pgs?|pp?|seiten?|s|сс?|стр|էջ|ss?)\b\.?\s*|^ص\.?\s*", re.I)
_EDITION = re.compile(
    r"(?P<number>\d{1,2})(?:st|nd|rd|th|e|ª|\.)?\s*(?:rev\w*\.?\s*)?(?:ed|aufl|édition|éd|изд|auflage|edition)", re.I
)
_ORDINALS = {"first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6"}
LOCATOR_WORD = re.compile(
    r"(?:paras?|par|chaps?|ch|sec|section|§§?|art|arts|article|fol|ff?|fn|n|note|q|question|line|col|c|table|fig|figure|annex|appendix|bk|at)\b\.?|§",
    re.I,
)
"""What begins a place in a work that is no page of its own."""


def parse_volume(words: str) -> dict[str, str]:
    """`12(3)`, `vol. 12, no. 3`, `Bd. 3`, `№ 43` -> `{"volume": "12", "issue": "3"}`, each only if printed; empty where nothing fits."""
    text = words.strip(" .,;:")
    both = _BOTH.search(text)
    if both:
        return {"volume": both["volume"], "issue": both["issue"].strip(" .")}
    pair = _DOTTED.match(text) or _PAIR.match(text)
    if pair:
        return {"volume": pair["volume"], "issue": pair["issue"]}
    found = {}
    volume = _NAMED_VOLUME.search(text)
    issue = _NAMED_ISSUE.search(text)
    if volume:
        found["volume"] = volume["volume"]
    elif not issue:
        plain = _PLAIN.match(text)
        return {"volume": plain["volume"]} if plain else {"volume": text.strip("()[] ")} if text.strip("()[] ") else {}
    else:
        before = re.match(rf"\W*({_NUMBER})", text[: issue.start()])
        if before:
            found["volume"] = before[1]
    if issue:
        found["issue"] = issue["issue"] or issue["sign"]
    return found


def parse_pages(words: str) -> str:
    """`pp. 44–59,` -> `44-59`: without the word for pages, dashes made plain, spaces around them gone."""
    text = words.strip(" .,;:()[]")
    text = _PAGE_WORD.sub("", text).strip(" .,;:()[]")
    return re.sub(r"\s*[-–—−‐]+\s*", "-", text)


def parse_edition(words: str) -> str:
    """`2nd ed.` -> `2`; what has no number stays as printed ("rev. ed")."""
    text = words.strip(" .,;:()[]")
    number = _EDITION.search(text)
    if number:
        return number["number"]
    first = text.split(maxsplit=1)[0].lower() if text else ""
    return _ORDINALS.get(first, text)


def is_range(page: str) -> bool:
    """Whether pages are those of a whole piece (`44-59`), not one place in it."""
    return bool(re.fullmatch(r"[A-Za-z]?\d+-[A-Za-z]?\d+", page))

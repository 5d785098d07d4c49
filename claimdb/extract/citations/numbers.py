"""Volume, issue, pages, edition: the numbers of a citation; and the places within a work that a use of it names."""

from __future__ import annotations

import re

_ISSUE_WORD = (
    r"(?:(?:nos?|nrs?|num|núm|number|numéro|issues?|iss|heft|fasc|вып|h|n|թիվ|sayı|zesz|č)\b\.?|n[º°o]\.?|[№#])\s?"
)
_VOLUME_WORD = (
    r"(?:vols?|volumes?|bd|band|tome|tom|tomo|jg|jahrgang|año|année|t|т|том|v|season|series|cilt|հատոր|հտ)\b\.?\s?"
)
_ROMAN = r"(?-i:[IVXLC]+)\b"
_NUMBER = rf"(?:[A-Z]?\d+[a-z]?\b(?:\s?[-–‑/]\s?\d+)?|{_ROMAN})"
_BOTH = re.compile(
    rf"(?:{_VOLUME_WORD})?(?P<volume>{_NUMBER})\s?\(\s?(?:{_ISSUE_WORD})?(?P<issue>[^()]{{1,20}})\)", re.I
)
_NAMED_ISSUE = re.compile(
    rf"(?:^|(?<=[\s,;:(]))(?:{_ISSUE_WORD})(?P<issue>\w+(?:\s?[-–‑/]\s?\d+)?(?:\s\(\d{{1,3}}\))?)", re.I
)
_NAMED_VOLUME = re.compile(rf"(?:^|(?<=[\s,;(])){_VOLUME_WORD}(?P<volume>{_NUMBER}|[ivxlc]+\b|(?-i:[A-Z])\b)", re.I)
_PAIR = re.compile(r"(?P<volume>\d+|[IVXLC]+)\s?[./:,]\s?(?P<issue>\d+)$")
_SET = re.compile(r"(?P<count>\d+)\s(?:vols|volumes|bde|bände|tomes|т)\.?$", re.I)
_FIRST_NUMBER = re.compile(rf"\W*(?P<volume>{_NUMBER})")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d$")
_PAGE_WORD = re.compile(
    r"(?:pages?|pgs?|pp?|págs?|seiten?|s|сс?|стр|էջ|ss?|sayfa|str|blz)\b\.?\s*|(?-i:pp?)\.?(?=\d)|[ص第]\.?\s*", re.I
)
_WHOLE = re.compile(r"(?P<count>\d{1,4})\s?(?:pp?|pages|seiten|s|с|стр|էջ)\.?$", re.I)
_EDITION = re.compile(
    r"(?<!\d)(?P<number>\d{1,2})(?:st|nd|rd|th|e|de|ème|ª|º|-?[ея]|-?ое|\.)?,?\s*(?:[^\W\d_]+\.?,?\s+){0,2}(?:ed|aufl|éd|изд|bs)|изд\w*\.?\s(?P<behind>\d{1,2})",
    re.I,
)
_ORDINAL = re.compile(r"(?P<number>\d{1,2})(?:st|nd|rd|th|\.)\.?(?:\s|$)", re.I)
"""`2nd rev. version`, `4th.`"""
_ORDINALS = {
    word: str(number)
    for number, words in enumerate(
        (
            "first erste premiere première primera",
            "second zweite deuxieme deuxième seconde segunda",
            "third dritte troisième tercera",
            "fourth vierte quatrième cuarta",
            "fifth fünfte cinquième quinta",
            "sixth", "seventh", "eighth", "ninth", "tenth",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
LOCATOR_WORD = re.compile(
    r"(?:paras?|pars?|paragraphs?|chaps?|chapters?|ch|kap|secs?|sections?|§§?|arts?|articles?|fols?|ff?|fn|nn?|notes?|q|questions?|lines?|cols?|c|tables?|figs?|figures?|annex|appendix|bk|at|rn|abs|гл|ст)"
    r"\b\.?|§",
    re.I,
)
"""What begins a place in a work that is no page of its own."""


def parse_volume(words: str) -> dict[str, str]:
    """`12(3)`, `vol. 12, no. 3`, `Bd. 3`, `№ 43` -> `{"volume": "12", "issue": "3"}`, each only if printed.

    Words without a number are an issue's ("Special Issue"), and so is a number in brackets alone; a year in brackets behind the volume is neither.
    `2 vols` counts the volumes of a set.
    """
    text = words.strip(" .,;:–—")
    if text[:1] == "(" and text.find(")") == len(text) - 1:
        text = text[1:-1].strip()
        if not _NAMED_VOLUME.search(text):
            named = _NAMED_ISSUE.search(text)
            return {"issue": named["issue"] if named else text} if text else {}
    whole = _SET.match(text)
    if whole:
        return {"number-of-volumes": whole["count"]}
    both = None if re.match(_ISSUE_WORD, text, re.I) else _BOTH.search(text)
    if both:
        issue = both["issue"].strip(" .")
        return {"volume": both["volume"], **({} if not issue or _YEAR.match(issue) else {"issue": issue})}
    pair = _PAIR.match(text)
    if pair:
        return {"volume": pair["volume"], "issue": pair["issue"]}
    issued = _NAMED_ISSUE.search(text)
    volume = _NAMED_VOLUME.search(text) or _FIRST_NUMBER.match(text[: issued.start()] if issued else text)
    found = {**({"volume": volume["volume"]} if volume else {}), **({"issue": issued["issue"]} if issued else {})}
    return found or ({"issue": text} if any(c.isalnum() for c in text) else {})


def parse_pages(words: str) -> str:
    """`pp. 44–59,` -> `44-59`: without the word for pages, dashes made plain, spaces around them gone."""
    text = words.strip(" .,;:()[]")
    word = _PAGE_WORD.match(text)
    text = (text[word.end() :] if word else text).strip(" .,;:()[]页頁")
    return plain_dashes(text)


def plain_dashes(words: str) -> str:
    """Ranges with hyphens, no spaces around them."""
    return re.sub(r"\s*[-–—−‐‑]+\s*", "-", words)


def page_count(words: str) -> str | None:
    """How many pages a whole work has: `48 p.`"""
    found = _WHOLE.match(words.strip(" .,;:()[]"))
    return found["count"] if found else None


def parse_edition(words: str) -> str:
    """`2nd ed.` -> `2`; what has no number stays as printed ("rev. ed")."""
    text = words.strip(" ,;:()[]")
    number = _EDITION.search(text) or _ORDINAL.match(text)
    if number:
        return number["number"] or number["behind"]
    text = text.rstrip(" .")
    first = text.split(maxsplit=1)[0].lower() if text else ""
    return _ORDINALS.get(first, "" if first in ("ed", "edition") else text)


def is_range(page: str) -> bool:
    """Whether pages are those of a whole piece (`44-59`, the number of an article `e000911`), not one place in it."""
    return bool(re.fullmatch(r"[A-Za-z]?\d+-[A-Za-z]?\d+|e\d{4,}", page))

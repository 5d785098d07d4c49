"""How a citation refers back: "Ibid., 12", "Holt, op. cit.", "supra note 5", "Holt, Walls, 12", "Holt 2015, 12"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from claimdb.extract.references.shapes import CAPITAL, FAMILY, FULL, YEAR
from claimdb.extract.references.templates import short_template

_UNIT = r"(?:pp?|pages?|p[áà]gs?|S|с|стр|paras?|¶+|Rn|Rdnr|Abs|§+|chs?|chaps?|chapters?|fols?|arts?|articles?|secs?|sections?|lines?|cols?|Q|qq|questions?|figs?|tables?|annex|appendix|vol|t|էջ|str)"
_NUMBERS = r"\d{1,5}[a-z]{0,2}(?:\s?(?:,|–|-|and|&|u\.)\s?\d{1,5}[a-z]{0,2}){0,12}(?:\s?ff?\b\.?)?"
_TIME = r"\d{1,2}:\d\d(?::\d\d)?"
LOCATOR = rf"(?:(?:{_UNIT}\.?\s*)?{_NUMBERS}|{_TIME})(?:\s*\(?n\.?\s?\d{{1,3}}\)?)?"
"""A place within a work."""
_AT = rf"(?:[,:;]?\s*(?:at\s+|bei\s+)?(?P<place>{LOCATOR}))?"
_IBID = re.compile(
    rf"(?:ib[ií]d(?:em)?|ib|id(?:em)?|ivi|ebd|ebda|ebenda|ebenfalls|dass|там\s+же|там\s+само|tam\u017ce|tamt\u00e9\u017e|նույն\s+տեղում|նույն\s+տեղը|aynı\s+yer(?:de)?)\b\.?{_AT}(?:\s*\((?:my|emphasis)[^()]{{0,40}}\))?[\s.,;։]*",
    re.I,
)
_CIT = r"(?:op\.?\s*cit|loc\.?\s*cit|a\.\s?a\.\s?o|art\.?\s*cit|ob\.?\s*cit|ouvr\.?\s*cit|указ\.?\s*соч|a\.\s?g\.\s?[em])\b\.?"
_THERE = r"(?:ebd|ebda|ebenda|ibid|ibidem)\b\.?"
"""Behind a name: `Holt, ebd., S. 40`."""
_OP_CIT = re.compile(
    rf"(?:(?P<before>(?:[^\d;()]|\s(?:1[5-9]|20)\d\d(?=,?\s)){{2,120}}?)[,.]?\s+)?\(?(?P<cit>{_CIT}|(?<=\S\s){_THERE})\)?(?:,?\s*\(?(?:supra\s+|above\s+)?(?:at\s+)?(?:note|n|fn|anm)\.?\s*(?P<label>\d{{1,4}})\)?)?{_AT}[\s.,;]*",
    re.I,
)
_NOTE = r"(?:foot\s?notes?|end\s?notes?|notes?|nn?\.|fn\.?|anm\.|anmerkung|fußn\.|fn|прим(?:еч)?\.)\s*(?P<label{0}>\d{{1,4}}(?:\s?[–-]\s?\d{{1,4}}|(?:,\s\d{{1,4}})?,?\s(?:and|&|und)\s\d{{1,4}})?|[*†‡§]{{1,3}})"
_SUPRA = re.compile(
    rf"(?:(?P<before>(?!(?:supra|above|infra|below|wie|oben)\b)[^\d;()]{{2,120}}?)[,.]?\s+)?\(?(?:(?:supra|above|infra|below|s\.\s?o\.|wie|oben|там\s+же)\b,?\s+(?:at\s+|in\s+)?{_NOTE.format(1)}"
    rf"|{_NOTE.format(2)},?\s+(?:above|supra|below|infra|oben)|(?P<bare>){_NOTE.format(3)})\)?{_AT}(?:,?\s+and\s+(?:the\s+)?accompanying\s+text)?[\s.,;]*",
    re.I,
)
AUTHOR_YEAR = re.compile(
    rf"(?<!\w)(?P<author>{FAMILY}(?:\s{FAMILY}){{0,3}}(?:(?:,\s{FAMILY}){{0,2}},?\s+(?:and|&|et|und|y|и)\s+{FAMILY}|,?\s+et\s+al\.?)?),?\s+"
    rf"(?P<open>\()?(?P<year>{YEAR})\b\)?(?:[,:]\s?(?P<place>{LOCATOR}))?(?(open)\)?)"
)
"""`Holt 2015, 12`, `Holt and Marsh (2015)`, `Holt et al. 2015a: 12`"""
_PLACE_END = re.compile(rf"(?:,|[”\"’»)]|\s(?=pp?\.|§|S\.|с\.))\s*(?:at\s+)?(?P<place>{LOCATOR})[\s.]*$")
_SHORT_CASE = re.compile(
    rf"(?P<name>{CAPITAL}[^,;]{{1,60}}),\s\d{{1,4}}\s[A-Z][\w. ]{{1,20}}?,?\sat\s(?P<place>{LOCATOR})[\s.]*"
)
"""`Pell, 77 F. Supp. 2d at 50`: a case by its name, with volume, reports and page."""
_TITLE_QUOTED = re.compile(r"[“\"‘«„](?P<title>[^”\"»]{2,150}?)[,.]?[”\"’»“],?$")
_AUTHOR = re.compile(
    rf"(?:{CAPITAL}[\w.’'-]*|of|the|for|and|&|et|al\.|und|de|van|von|der|den|la|le|du|di|bin|al|el|и)(?:\s|$)"
)
_MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class Back:
    """What a citation that refers back says. `kind` is one of `BACK_REFERENCES`.

    `sure`: it can be nothing else, found or not; otherwise it is one only if the article has the work. `same_place`: "loc. cit.".
    """

    kind: str
    author: str | None = None
    title: str | None = None
    label: str | None = None
    year: str | None = None
    locator: str | None = None
    sure: bool = True
    same_place: bool = False


def is_back_form(words: str) -> bool:
    """Whether words can be nothing but a reference back, or are authors with a year or a page."""
    back = read_back(words)
    if back is None or back.sure:
        return back is not None
    dated = back.year is not None and not re.search(r",\s\(?\d{4}", words)  # "Vale, 1960." is a place and a year
    return back.author is not None and (dated or (back.locator is not None and (back.year is None or dated)))


@lru_cache(maxsize=4096)
def read_back(words: str) -> Back | None:
    """How a citation refers back; None for one that does not look like it."""
    if len(words) > 300:
        return None
    return _sure_form(words) or _author_year(words) or _short_title(words)


def _sure_form(words: str) -> Back | None:
    short = short_template(words) if words.startswith("{{") else None
    if short:
        return Back("short title", short[0], year=short[1], locator=short[2], sure=False)
    ibid = _IBID.fullmatch(words)
    if ibid:
        return Back("ibid", locator=place_text(ibid["place"]))
    cit = _OP_CIT.fullmatch(words)
    if cit:
        author, title = _author_and_title(cit["before"] or "")
        same_place = cit["cit"].lower().startswith("loc")
        return Back("op. cit.", author, title, cit["label"], locator=place_text(cit["place"]), same_place=same_place)
    supra = _SUPRA.fullmatch(words)
    if supra and not (supra["bare"] is not None and supra["before"] and not supra["before"][0].isupper()):
        label = supra["label1"] or supra["label2"] or supra["label3"]
        author, title = _author_and_title(supra["before"] or "")
        return Back(
            "supra",
            author,
            title,
            label,
            locator=place_text(supra["place"]),
            sure=not (supra["before"] and supra["label3"]),
        )
    return None


def _author_year(words: str) -> Back | None:
    m = AUTHOR_YEAR.fullmatch(words.strip(" .;,"))
    if m is None:
        return None
    return Back("short title", _first(m["author"]), year=m["year"], locator=place_text(m["place"]), sure=False)


def _short_title(words: str) -> Back | None:
    """`Holt, Walls, 12`, `Holt, “Walls,” 12`, `Holt, 12`, `Holt, Walls`"""
    case = _SHORT_CASE.fullmatch(words)
    if case:
        return Back("short title", None, case["name"].strip(), locator=place_text(case["place"]), sure=False)
    found = _PLACE_END.search(words)
    if found and re.fullmatch(YEAR, found["place"]):  # "Vale, Harbour Press, 2013"
        return None
    head = words[: found.start() + (words[found.start()] in '”"’»)')] if found else words
    if found and words[found.start()].isspace() and head.rstrip().endswith("."):  # "Harbour Press. p. 219"
        return None
    head = head.strip(" .,;")
    place = place_text(found["place"]) if found else None
    bare = re.sub(r"[“\"‘«„][^”\"»]*[”\"’»“]", "", head)
    if not head or FULL.search(bare) or ";" in bare or "(" in bare or len(head.split()) > _MOST_WORDS + 4:
        return None
    author, title = _author_and_title(head)
    if author is None and title is None:
        return None
    if place is None and title is None:
        return None
    return Back("short title", author, title, locator=place, sure=False)


def _author_and_title(head: str) -> tuple[str | None, str | None]:
    """`Holt, Walls` in two; an author or a title alone with None for the other."""
    head = head.strip(" ,;")
    if not head:
        return None, None
    quoted = _TITLE_QUOTED.search(head)
    if quoted:
        author = head[: quoted.start()].strip(" ,:")
        return _first(author) if author and _is_author(author) else None, quoted["title"].strip(" ,.")
    possessive = re.match(rf"(?P<author>{FAMILY})['’]s\s+(?P<title>{CAPITAL}.*)$", head)
    if possessive:
        return possessive["author"], possessive["title"].strip(" ,._*")
    author, comma, title = head.partition(",")
    if not comma:
        return (_first(head), None) if _is_author(head) else (None, head.strip("_* "))
    title = re.sub(rf"^(?:\s*(?:{CAPITAL}\.[\s-]?){{1,3}},?)", "", title)  # "Holt, A., Walls"
    title = title.strip(' ,.“”"‘’«»„_*')
    if not _is_author(author) or not title or len(title.split()) > _MOST_WORDS:
        return None, None
    others = re.match(rf"(?:(?:and|&|et|und)\s|{FAMILY},?\s+(?:and|&)\s{FAMILY},\s)", title)
    return (_first(author), title) if not others else (_first(author), title.rpartition(", ")[2])


def _is_author(words: str) -> bool:
    return (
        bool(words)
        and len(words.split()) <= 8
        and not any(c.isdigit() for c in words)
        and all(_AUTHOR.match(w + " ") for w in words.split())
    )


def _first(author: str) -> str:
    """The first of several authors."""
    return re.split(
        r",?\s+(?:and|&|et|und|y|и)\s+(?=\S)|,\s", re.sub(r",?\s+et\s+al\.?$", "", author.strip(" ,")), maxsplit=1
    )[0].strip(" ,")


def place_text(place: str | None) -> str | None:
    """A place within a work as it is kept: a number alone is a page."""
    if not place or not place.strip(" ,.;"):
        return None
    place = " ".join(place.split()).strip(" ,;").rstrip(".")
    return f"p. {place}" if place[0].isdigit() and ":" not in place else place

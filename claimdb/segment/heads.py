"""What the head of an article says: dateline, byline, date line, outlet line, and the line about the author at its end."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from claimdb.segment.dates import DATE, PartialDate, find_date, parse_date
from claimdb.tables import read_forms
from claimdb.text import name_key

_WORD = r"[^\W\d_][\w’'.-]*"
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w’'.-]*"
_PLACE = rf"{_CAPITAL}(?: (?:{_CAPITAL}|de|da|do|la|le|el|al|of|on|upon|sur|am)){{0,4}}"
_DATED = re.compile(
    rf"\(?(?P<place>{_PLACE})(?:, (?!(?:[A-Z]+ )?\d)(?P<region>{_PLACE}))??,? (?P<date>(?i:{DATE}))\)?"
    r"(?P<tail>,\s*(?P<a1>[A-Z][A-Z .&-]{1,30}[A-Z])\s*(?:\.|:|[-—–])"
    r"|\.?,?\s*/(?P<a2>[\w .&-]{2,30})/\.?(?:\s*[-—–]+)?"
    r"|,?\s*\((?P<a3>[\w .&/-]{2,40})\)\s*[.:]?\s*[-—–]*"
    r"|\s*[-—–]+(?=\s)|:(?=\s)|\.(?=\s))\s*"
)
_UNDATED = re.compile(
    r"(?P<place>[^\W\d_a-zß-öø-ÿ]{2}[^\Wa-zß-öø-ÿ\d]*(?:[ -][^\W\d_a-zß-öø-ÿ]{2,})*(?:, (?:[A-Z][\w.’-]*)(?: [A-Z][\w.’-]*){0,2})?)"
    r"(?:\s*[(/](?P<agency>[\w .&-]{2,40})[)/]\.?\s*[-—–]*|\s*[—–]|\s+-{1,2}(?=\s)|:(?=\s))\s*"
)
_AGENCY_DATED = re.compile(
    rf"(?P<agency>{_CAPITAL}(?: {_CAPITAL}){{0,2}}),? (?P<date>(?i:{DATE}))\s*(?:[.:]|[-—–]+)(?=\s)\s*"
)
_NAMES = rf"{_CAPITAL}(?:(?:,| and| &)? {_CAPITAL})*"
_CREDIT = (
    r"(?i:(?:additional |further )?(?:reporting|writing|editing|compiled|translated|translation|photographs?|graphics)) by"
    rf" {_NAMES}(?: in {_NAMES})?"
)
_CREDITS = re.compile(rf"\(?{_CREDIT}(?:(?:;|\.|,)? {_CREDIT})*[.;]?\)?")
_REPORTERS = re.compile(rf"\(?(?i:reporting) by (?P<names>{_NAMES})")
_BYLINE = re.compile(rf"(?i:by|written by|author:|text:|from)\s+(?P<names>{_CAPITAL}(?: {_CAPITAL}|(?: de| van| von| der| bin| al| el)){{1,4}}"
                     rf"(?:(?:,| and| &)\s+{_CAPITAL}(?: {_CAPITAL}){{1,3}})*)(?P<rest>.*)$")  # fmt: skip
_ISSUING = ("issued", "released", "published", "dated", "made public", "adopted")
_ISSUED = re.compile(
    rf"\b(?:{'|'.join(_ISSUING)})(?: in [A-Z]\w+)? on (?:\w+day, )?(?P<date>{DATE})",
    re.I,
)
_ABOUT = re.compile(
    rf"(?P<name>{_CAPITAL}(?: {_CAPITAL}|(?: de| van| von| der| bin| al| el)){{1,4}})(?:,? \(?@\w+\)?,?)? (?:is|was|writes|teaches|covers|works|reports|serves)\b(?P<rest>.*)",
    re.S,
)
_ABOUT_ROLES = re.compile(
    r"\b(?:analyst|columnist|contributor|correspondent|editor|fellow|historian|journalist|lecturer|professor|reporter|researcher|"
    r"scholar|writer|author|director|student|lawyer|attorney|blogger|expert|activist|founder|economist|scientist|member|senator|minister|adviser|advisor|policy|covers|writes|teaches)\b",
    re.I,
)
_ABOUT_OUTLET = re.compile(
    rf"\b(?:contributor|columnist|correspondent|editor|reporter|writer|journalist|writes|blogger|desk|staff)\b[^.]{{0,40}}?\b(?:to|at|for|of|with|from)"
    rf" (?:the )?(?P<outlet>{_CAPITAL}(?: (?:{_CAPITAL}|of|and|the)){{0,4}})"
)
_ORGANIZATION = re.compile(
    r"\b(?:agency|alliance|assembly|association|authority|bank|board|bureau|centre|center|chamber|coalition|college|commission|committee|company|"
    r"confederation|congress|council|court|department|embassy|federation|forum|foundation|fund|government|group|guild|institute|"
    r"institution|initiative|league|ministry|mission|movement|network|office|observatory|organi[sz]ation|parliament|party|police|press|"
    r"secretariat|service|society|syndicate|team|trust|union|university|watch|inc|ltd|international|news|times|post|journal|"
    r"herald|tribune|gazette|courier|weekly|daily|mirror|monitor|magazine|review|radio|television|tv|today|standard|chronicle|telegraph|guardian|observer)\b\.?$"
    r"|\b(?:agency|association|bank|bureau|centre|center|commission|committee|council|department|embassy|federation|foundation|institute|ministry|network|office|"
    r"organi[sz]ation|society|union|university) (?:of|for|on|against)\b|\bU\.?N\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline at a paragraph's start: `end` is where the running text begins, relative to the paragraph's start."""

    place: str | None
    date: PartialDate | None
    agency: str | None
    end: int

    @property
    def begins_an_article(self) -> bool:
        """Whether it says enough to begin an article that has no title; a place alone heads the parts of a round-up too."""
        return self.date is not None or self.agency is not None


@cache
def _outlets() -> dict[str, str]:
    names: dict[str, str] = {}
    for usual, forms in read_forms("outlets"):
        for form in forms:
            names.setdefault(name_key(form), usual)
    return names


def known_outlet(words: str) -> str | None:
    """The usual spelling of a known outlet's name, or None."""
    return _outlets().get(name_key(words))


def usual_name(agency: str) -> str:
    """An agency's name as it is usually written: by the table, else `NORPRESS` as `Norpress`; up to four capitals stay."""
    known = known_outlet(agency)
    if known:
        return known
    shouted = agency.isupper() and " " in agency
    return " ".join(w.capitalize() if w.isupper() and len(w) > (3 if shouted else 4) else w for w in agency.split())


def find_dateline(paragraph: str) -> Dateline | None:
    """The dateline that a paragraph begins with, or None."""
    head = paragraph[:160]
    m = _AGENCY_DATED.match(head)
    if m and known_outlet(m["agency"]):
        return Dateline(None, parse_date(m["date"]), known_outlet(m["agency"]), m.end())
    m = _DATED.match(head)
    if m:
        date = parse_date(m["date"])
        agency = m["a1"] or m["a2"] or m["a3"]
        shouted = m["place"].isupper()
        if date and (agency or shouted or m["tail"].strip()[:1] in "—–-:") and not _is_sentence(m["place"]):
            return Dateline(_place(m["place"]), date, agency and usual_name(agency.strip()), m.end())
    m = _UNDATED.match(head)
    if (
        m
        and len(m["place"]) <= 40
        and len(paragraph) > m.end() + 20
        and not re.match(r"(?:Q|A|NOTE|NB|UPDATE|CORRECTION|WATCH|READ|BREAKING|PHOTO|VIDEO)\b", m["place"])
    ):
        agency = m["agency"]
        separator = head[m.end("place") : m.end()]
        shouting = not any(c.islower() for c in paragraph[m.end() : m.end() + 60])
        if (agency or "—" in separator or "–" in separator or m["place"].isupper()) and not shouting:
            dated = parse_date(agency) if agency and any(c.isdigit() for c in agency) else None
            named = usual_name(agency.strip()) if agency and not dated else None
            return Dateline(_place(m["place"]), dated, named, m.end())
    return None


def _is_sentence(place: str) -> bool:
    return place.split(maxsplit=1)[0].lower() in _SENTENCE_WORDS


_SENTENCE_WORDS = frozenset("on in by since the until from after before at as last this between".split())


def _place(words: str) -> str:
    """`YEREVAN` as `Yerevan`."""
    first = words.split(",", maxsplit=1)[0].strip()
    return " ".join(
        "-".join(p.capitalize() for p in w.split("-")) if w.isupper() and len(w) > 2 else w for w in first.split()
    )


def find_byline(line: str) -> tuple[tuple[str, ...], str] | None:
    """The authors of a byline and what stands behind them on the line, or None."""
    line = line.strip()
    m = _BYLINE.match(line) if len(line) <= 160 else None
    if not m or not line.lower().startswith(("by", "author", "written", "text:")):
        return None
    names = [n for n in re.split(r",\s*|\s+and\s+|\s*&\s*", m["names"]) if n.strip()]
    outlets = [n for n in names[1:] if is_outlet_line(n)]
    rest = ", ".join([*outlets, m["rest"].strip(" ,|–—-•·/")]).strip(" ,")
    return tuple(_capitalised(n) for n in names if n not in outlets), rest


def _capitalised(name: str) -> str:
    """`LENA OSTROW` as `Lena Ostrow`."""
    return " ".join(w.capitalize() if w.isupper() and len(w) > 3 else w for w in name.split())


def find_issue_date(text: str) -> tuple[PartialDate, str] | None:
    """`issued on May 30`: the date and the words that give it, or None."""
    low = text.lower()
    if " on " not in low or not any(word in low for word in _ISSUING):  # spares the search in nearly all paragraphs
        return None
    m = _ISSUED.search(text)
    date = parse_date(m["date"]) if m else None
    return (date, m[0]) if m and date else None


def find_about(paragraph: str) -> tuple[str, str | None] | None:
    """The author and the outlet that a line about the author names, or None."""
    m = _ABOUT.match(paragraph.strip())
    if not m or len(paragraph) > 600 or not _ABOUT_ROLES.search(m["rest"][:200]):
        return None
    outlet = _ABOUT_OUTLET.search(m["rest"])
    name = re.sub(r"[’']s$", "", outlet["outlet"].split("’s ")[0].split("'s ")[0]) if outlet else None
    return m["name"], name and (known_outlet(name) or name.rstrip(".,"))


def find_credits(paragraph: str) -> tuple[str, ...] | None:
    """The reporters of an agency's closing credits, `(Reporting by A B; Editing by C D)`; empty if it names others only; else None."""
    text = paragraph.strip()
    if len(text) > 400 or not _CREDITS.fullmatch(text):
        return None
    reporters = _REPORTERS.match(text)
    return tuple(n for n in re.split(r",\s*|\s+and\s+|\s*&\s*", reporters["names"]) if " " in n) if reporters else ()


def is_outlet_line(line: str) -> bool:
    """Whether a short line is the name of an outlet or of an issuing body alone."""
    words = line.strip().strip("()").split()
    if not 1 <= len(words) <= 9 or line.rstrip()[-1:] in ".:;!?":
        return False
    if known_outlet(line.strip("()")):
        return True
    capital = all(
        w[0].isupper() or w.lower() in ("of", "for", "the", "and", "on", "in", "de", "&", "against", "to")
        for w in words
    )
    return capital and len(words) > 1 and bool(_ORGANIZATION.search(line.strip()))


@dataclass(frozen=True, slots=True)
class HeadLine:
    """What a line between title and text says. `unknown` is a capitalised name beside the date that may be outlet, author or place."""

    date: PartialDate | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    unknown: str | None = None


def read_head_line(line: str) -> HeadLine | None:
    """A line that is nothing but date, time, section, outlet, author or place; None if it says more."""
    if len(line) > 140 or len(line.split()) > 18:
        return None
    labelled = _LABELLED.match(line.strip())
    byline = find_byline(line)
    rest = labelled[1] if labelled else byline[1] if byline else line
    authors = byline[0] if byline else ()
    found = find_date(rest)
    date = found[0] if found else None
    if found:
        rest = rest[: found[1]] + "|" + rest[found[2] :]
    pieces = [
        p
        for p in (p.strip(" ,.()[]*_-–—") for p in _PIECES.split(_TIMES.sub("|", rest) if found or byline else rest))
        if p
    ]
    outlet = next((known_outlet(p) or p for p in pieces if _is_outlet(p)), None)
    others = [p for p in pieces if not _is_outlet(p)]
    person = len(others) == 1 and bool(_PERSON.fullmatch(others[0])) and outlet is not None
    if not found and not byline:
        if labelled and any(c.isdigit() for c in labelled[1]) and not known_outlet(labelled[1]):
            return None  # "Source: Court of Audit, Annual Report 2015"
        if labelled:
            return HeadLine(outlet=known_outlet(labelled[1]) or _without_article(labelled[1].strip(" .")))
        if person and len(pieces) == 2:
            return HeadLine(outlet=_without_article(outlet or ""), authors=(others[0],))
        whole = line.strip("() *_")
        return HeadLine(outlet=known_outlet(whole) or _without_article(whole)) if is_outlet_line(whole) else None
    if labelled and not outlet and len(others) == 1:
        return HeadLine(date, _without_article(others[0]), authors)
    if sum(len(p.split()) for p in others) > 4:
        return None
    unknown = others[0] if len(others) == 1 and len(pieces) == 1 and _NAME.fullmatch(others[0]) else None
    return HeadLine(date, outlet, authors or ((others[0],) if person else ()), unknown)


_LABELLED = re.compile(r"(?:source|outlet|publication|published (?:in|by)|via|from):\s*(.+)$", re.I)
_TIMES = re.compile(
    r"\b\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:GMT|UTC|EST|EDT|CET|CEST|BST|PST|PDT|ET|PT))?\b"
    r"|\b(?:published|updated|posted|last modified|date|on|at|mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b[:.]?",
    re.I,
)
_PIECES = re.compile(r"\s*[|•·/—–;]\s*|\s-\s|,\s|^-\s|\s-$")
_NAME = re.compile(rf"{_CAPITAL}(?: {_CAPITAL}){{0,3}}")
_PERSON = re.compile(rf"{_CAPITAL} (?:(?:de|van|von|der|bin|al|el) )?{_CAPITAL}(?: {_CAPITAL})?")


def _is_outlet(words: str) -> bool:
    return known_outlet(words) is not None or is_outlet_line(words)


def _without_article(name: str) -> str:
    return re.sub(r"^the ", "", name, flags=re.I)

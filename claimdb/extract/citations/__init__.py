"""One citation, as written in a note, to a CSL-JSON item.

The sure parts are taken first and cut out: DOI, address, "retrieved from", signal words, page locator. What is left is read by its shape: a title in
quotation marks (Chicago, MLA, news), or a date in brackets behind the authors (APA, Harvard), or pieces between full stops or commas.
Nothing is invented: a part that fits no shape stays out.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, field
from typing import Any

from claimdb.addresses import site_of, trim_address
from claimdb.extract.names import outlets
from claimdb.extract.people import Person, is_body_name, read_people
from claimdb.records import issued_text
from claimdb.tables import month_pattern, months
from claimdb.text import name_key

_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"“”]+", re.I)
_DOI = re.compile(r"(?:\bdoi:?\s*|https?://(?:dx\.)?doi\.org/)?\b(10\.\d{4,9}/[^\s<>\"“”]+)", re.I)
_RETRIEVED = re.compile(
    r"[\[(]?\b(?:retrieved|accessed|available|last (?:accessed|visited|checked)|archived|read more|cited)\b(?: (?:on|at|from|online|via))*:?"
    r"(?:,? ?(?P<date>(?:\d{1,2} )?[A-Z][a-z]{2,8}\.? (?:\d{1,2},? )?\d{4}|\d{4}-\d\d-\d\d))?,?(?: (?:from|at|via)\b:?)?[\])]?",
    re.I,
)
_SIGNAL = re.compile(
    r"(?:(?:see(?: also| generally| e\.g\.,?| for example,?)?|cf\.|e\.g\.,?|quoted in|cited in|as (?:quoted|cited|reported) (?:in|by)|compare|for (?:example|instance),?(?: see)?|but see|source:|also)\s+)+",
    re.I,
)
_MONTH = month_pattern()
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_YEAR = r"(?:1[4-9]\d\d|20\d\d)[a-z]?\b"
_DATE = re.compile(
    rf"(?P<ymd>\d{{4}}-\d\d(?:-\d\d)?)\b|(?P<y1>{_YEAR}),? (?P<m1>{_MONTH})(?: (?P<d1>\d{{1,2}})\b)?|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)? (?P<m2>{_MONTH}),? (?P<y2>{_YEAR})"
    rf"|(?P<m3>{_MONTH})(?: (?P<d3>\d{{1,2}})(?:st|nd|rd|th)?,?)? ?,?(?P<y3>{_YEAR})|(?:{_SEASON} )(?P<y4>{_YEAR})|(?P<y5>{_YEAR})(?:, {_SEASON})?|(?P<nd>n\.\s?d\.)",
    re.I,
)
_BRACKET_DATE = re.compile(rf"\(\s*(?P<date>(?:{_DATE.pattern.replace('?P<', '?P<b_')})[^()]{{0,30}})\)")
_QUOTED = re.compile(
    r"[“\"„«](?P<title>[^”\"»]{3,300}?)[,.]?[”\"»“]|(?<!\w)‘(?P<single>[^’]{3,300}(?:’\w[^’]*)*)’(?!\w)"
)
_PAGES = re.compile(
    r"\b(?:pp?|pages?)\.?\s?(\d+[a-z]?(?:\s?[-–]\s?\d+)?(?:, \d+(?:[-–]\d+)?)*)\b|(?<=:\s)(\d+\s?[-–]\s?\d+)(?=[.,\s]|$)|(?<=[\d)]:)\s?(\d+\s?[-–]\s?\d+)\b|(?<=,\s)(\d+\s?[-–]\s?\d+)(?=[.,;\s]*$)",
    re.I,
)
_VOLUME = re.compile(
    r"\b(?:vol(?:ume)?\.?\s?)?(?P<volume>\d{1,4})\s?\((?P<issue>[\w–-]{1,12})\)|\bvol(?:ume)?\.?\s?(?P<v2>\d{1,4})(?:,? (?:no|issue|iss|nr)\.?\s?(?P<i2>[\w–-]{1,8}))?|(?<=\s)(?P<v3>\d{1,4}),? (?:no|issue|iss|nr)\.?\s?(?P<i3>[\w–-]{1,8})\b",
    re.I,
)
_EDITION = re.compile(r",?\s*\(?\b(\d{1,2}(?:st|nd|rd|th)|rev(?:ised)?|second|third|fourth) ed(?:n|ition)?\.?\)?", re.I)
_PUBLISHER = re.compile(
    r"\((?P<place>[A-Z][\w .,&'’-]{2,40}): (?P<publisher>[A-Z][\w .,&'’-]{2,60}?)(?:, (?P<year>" + _YEAR + r"))?\)"
)
_PLACE_PUBLISHER = re.compile(
    r"^(?P<place>[A-Z][\w.’-]+(?: [A-Z][\w.’-]+){0,2}(?:, [A-Z]\w+)?): (?P<publisher>[A-Z][\w .&'’-]{2,60})$"
)
_PRESS = re.compile(
    r"\b(?:press|publish(?:er|ers|ing)|books|verlag|university|editions?|éditions|house|institute|& sons|routledge|springer|elsevier|wiley|macmillan|brill|penguin|sage|norton)\b",
    re.I,
)
_SPLIT = re.compile(r"(?<=[^\s.][^\s.])[.?!]+[”\"’]?\s+(?=[“\"‘A-Z\d(\[])|(?<=[a-z)\]”])\.\s+(?=[A-Z])")
_ABBREVIATED = re.compile(
    r"(?:\b(?:[A-Z]|St|Dr|Mr|Mrs|Ms|vs|Vol|No|Jr|Sr|Inc|Ltd|Co|U\.S|U\.K|U\.N|ed|eds|Prof|v|Nos|Doc|Art|para|p|pp))$"
)
_LOCATOR = re.compile(
    r"[,;]?\s*(?:at )?\b((?:pp?|paras?|ch(?:ap)?|sec|§§?|art|fol|pages?)\.?\s?\d+[\w–, -]*?)\s*[.;]?$", re.I
)
_BARE_PAGE = re.compile(r",\s(\d{1,4}(?:[-–]\d{1,4})?)\.?$")
_BRACKETED = re.compile(r"\s*\[(?P<what>[^\[\]]{2,60})\]")
_IN_BOOK = re.compile(r"^in:?\s+(?P<editors>.*?)\s*\((?:eds?|hrsg)\.?\),?\s*(?P<rest>.+)$|^in:?\s+(?P<book>.+)$", re.I)


@dataclass(slots=True)
class Citation:
    """What a citation was understood to say. `csl` is empty if nothing was; `locator` is the page or place of this use."""

    csl: dict[str, Any] = field(default_factory=dict)
    locator: str | None = None


def is_outlet(words: str) -> bool:
    """Whether the words are a known outlet's name."""
    return name_key(words) in outlets()


def parse_citation(text: str) -> Citation:
    """A citation read to a CSL-JSON item without `id`; empty where nothing is understood. Never raises."""
    rest = " ".join(text.split())
    csl: dict[str, Any] = {}
    rest = _take_addresses(rest, csl)
    rest = _SIGNAL.sub("", rest, count=1) if _SIGNAL.match(rest) else rest
    rest = _tidy(rest)
    citation = Citation(csl)
    rest = _take_locator(rest, citation)
    quoted = next((m for m in _QUOTED.finditer(rest) if not (m.start() and rest[m.start() - 1].isalnum())), None)
    bracket = _BRACKET_DATE.search(rest)
    if bracket and not _PUBLISHER.search(rest) and not (quoted and quoted.start() < bracket.start()):
        _read_author_date(rest, bracket, csl)
    elif quoted:
        _read_quoted(rest, quoted, csl)
    else:
        _read_pieces(rest, csl)
    _finish(csl)
    return citation


# -- the sure parts ----------------------------------------------------------------------------------------------------


def _take_addresses(text: str, csl: dict[str, Any]) -> str:
    doi = _DOI.search(text)
    if doi:
        csl["DOI"] = trim_address(doi[1])
        text = text[: doi.start()] + " " + text[doi.start(1) + len(csl["DOI"]) :]
    for found in _URL.finditer(text):
        url = trim_address(found[0])
        if "URL" not in csl and len(url) > 8:
            csl["URL"] = url if "://" in url else f"http://{url}"
    text = _URL.sub(lambda m: " " + m[0][len(trim_address(m[0])) :], text)
    retrieved = next(
        (
            m
            for m in _RETRIEVED.finditer(text)
            if m["date"]
            or m[0].lower().startswith(("retrieved", "available", "[accessed", "(accessed", "accessed", "last "))
        ),
        None,
    )
    if retrieved:
        accessed = _date_parts(retrieved["date"] or "")
        if accessed:
            csl["accessed"] = {"date-parts": [accessed]}
        behind = text[retrieved.end() :].strip(" .,;:()[]")
        text = text[: retrieved.start()] + (" " + text[retrieved.end() :] if len(behind.split()) > 1 else "")
    return text


def _tidy(text: str) -> str:
    text = re.sub(r"\(\s*\)|\[\s*\]|<\s*>", " ", text)
    return re.sub(r"\s+([.,;:])", r"\1", " ".join(text.split())).strip(" ,;:")


def _take_locator(text: str, citation: Citation) -> str:
    """A page at the very end of a note belongs to this use, unless volume and pages stand together."""
    located = _LOCATOR.search(text)
    if located and not re.search(r"[-–]", located[1]):
        citation.locator = " ".join(located[1].split())
        return text[: located.start()].rstrip(" ,;")
    bare = _BARE_PAGE.search(text)
    if bare and re.search(rf"\({'[^()]*'}{_YEAR}\)\s*,\s\d", text[-40:] if len(text) > 40 else text):
        citation.locator = f"p. {bare[1]}"
        return text[: bare.start()]
    return text


def _date_parts(words: str) -> list[int] | None:
    m = _DATE.search(words)
    if not m or m["nd"]:
        return None
    if m["ymd"]:
        return _valid([int(p) for p in m["ymd"].split("-")])
    year = next(m[g] for g in ("y1", "y2", "y3", "y4", "y5") if m[g])
    month = next((m[g] for g in ("m1", "m2", "m3") if m[g]), None)
    day = next((m[g] for g in ("d1", "d2", "d3") if m[g]), None)
    if month is None:
        month = next((w for w in re.findall(_MONTH, words[m.end() : m.end() + 12], re.I)), None)
    parts = [int(year[:4])]
    if month:
        parts.append(months()[month.lower().rstrip(".")])
        if day:
            parts.append(int(day))
    return _valid(parts)


def _valid(parts: list[int]) -> list[int] | None:
    try:
        datetime.date(*[*parts, 1, 1][:3])
    except ValueError:
        return parts[:1] if 1400 < parts[0] < 2100 else None
    return parts


def _take_date(text: str, csl: dict[str, Any]) -> str:
    """The last date in `text` is cut out and kept; a year inside a title's words is not last."""
    found = [m for m in _DATE.finditer(text) if not (m["y5"] and re.search(r"[-–]\s?$", text[: m.start()]))]
    if found and "issued" not in csl:
        m = found[-1]
        parts = _date_parts(m[0])
        if parts:
            csl["issued"] = {"date-parts": [parts]}
        return (text[: m.start()] + "\x1f" + text[m.end() :]).strip()
    return text


def _take_numbers(text: str, csl: dict[str, Any]) -> str:
    """Volume, issue, pages and edition."""
    volume = _VOLUME.search(text)
    if volume:
        csl["volume"] = volume["volume"] or volume["v2"] or volume["v3"]
        issue = volume["issue"] or volume["i2"] or volume["i3"]
        if issue:
            csl["issue"] = issue
        text = text[: volume.start()] + "\x1f" + text[volume.end() :]
    pages = _PAGES.search(text)
    if pages:
        csl["page"] = re.sub(r"\s", "", next(g for g in pages.groups() if g)).replace("–", "-")
        text = text[: pages.start()] + "\x1f" + text[pages.end() :]
        text = re.sub(r":\s*\x1f", "\x1f", text)
    edition = _EDITION.search(text)
    if edition:
        csl["edition"] = edition[1]
        text = text[: edition.start()] + text[edition.end() :]
    alone = re.search(r",\s(\d{1,4})\s*,?\s*(?=\x1f|$)", text) if "volume" not in csl else None
    if alone:
        csl["volume"] = alone[1]
        text = text[: alone.start()] + "\x1f" + text[alone.end() :]
    return text


# -- the shapes --------------------------------------------------------------------------------------------------------


def _read_author_date(text: str, bracket: re.Match[str], csl: dict[str, Any]) -> None:
    """`Surname, I. (2018, May 2). Title. Container, 12(3), 4-5.` Without an author the title stands first."""
    before = text[: bracket.start()].strip(" .,")
    after = text[bracket.end() :].strip(" .,:;")
    parts = _date_parts(bracket["date"])
    if parts:
        csl["issued"] = {"date-parts": [parts]}
    editors = re.search(r"\s*\(eds?\.?\)$", before)
    people = read_people(before[: editors.start()] if editors else before)
    quoted = _QUOTED.match(after)
    if quoted:
        _put_people(csl, people or (Person(literal=before),) if before else (), "editor" if editors else "author")
        _read_quoted(after, quoted, csl)
        return
    pieces = _pieces(after)
    if people or (before and _is_body(before, pieces)):
        _put_people(csl, people or (Person(literal=before),), "editor" if editors else "author")
        if len(pieces) == 1 and (is_outlet(pieces[0]) or not after):
            csl["container-title"] = pieces[0]
            return
        if pieces:
            csl["title"] = _title(pieces[0], csl)
            _read_container(pieces[1:], csl)
    else:
        first = _pieces(before)
        if len(first) > 1 and not pieces and (is_outlet(first[-1]) or _is_body(first[-1], first)):
            csl["container-title"] = first.pop()
        elif len(first) > 1 and _is_body(first[0], first[1:]):
            _put_people(csl, (Person(literal=first.pop(0)),), "author")
        if first:
            csl["title"] = _title(". ".join(first), csl)
        _read_container(pieces, csl)


def _is_body(words: str, pieces: list[str]) -> bool:
    """Whether words that are no people's names are a body as author: nearly all capitals, and a title follows."""
    listed = re.findall(r"[^\W\d_][\w’'-]*", words)
    small = [
        w
        for w in listed
        if not w[0].isupper()
        and w not in ("of", "the", "for", "and", "on", "in", "de", "la", "du", "des", "et", "to", "für", "und", "der")
    ]
    if not listed or small or re.search(r"[?!:“”]", words):
        return False
    if len(listed) > 12 or (len(pieces) <= 1 and len(listed) > 6):
        return False
    return len(pieces) > 1 or bool(pieces and not is_outlet(pieces[0]))


def _read_quoted(text: str, quoted: re.Match[str], csl: dict[str, Any]) -> None:
    """`Given Surname, "Title," Container 12, no. 3 (2015): 4-5.`"""
    before = text[: quoted.start()].strip(" ,.:;(")
    after = text[quoted.end() :].strip(" ,.;")
    csl["title"] = (quoted["title"] or quoted["single"]).strip(" ,.")
    if before and "author" not in csl:
        before = _take_date(before, csl).strip(" ,.;:()\x1f")
        people = read_people(before)
        if people:
            _put_people(csl, people, "author")
        elif before and is_outlet(before):
            csl["container-title"] = before
        elif before and len(before.split()) <= 10:
            _put_people(csl, (Person(literal=before),), "author")
    _read_container(_pieces(after), csl)


def _read_pieces(text: str, csl: dict[str, Any]) -> None:
    """No date in brackets, no quotation marks: `Surname, Given. Title. Publisher, 2015.` or `Given Surname, Title (Place: Publisher, 2015)`."""
    published = _PUBLISHER.search(text)
    if published:
        csl["publisher-place"], csl["publisher"] = published["place"], published["publisher"].strip(" ,")
        if published["year"]:
            csl["issued"] = {"date-parts": [[int(published["year"][:4])]]}
        _read_names_and_title(text[: published.start()].strip(" ,"), csl)
        return
    pieces = _pieces(text)
    people = read_people(pieces[0]) if len(pieces) > 1 else ()
    if people:
        _put_people(csl, people, "author")
        dated = _DATE.fullmatch(pieces[1].strip(" ()."))
        if dated:
            parts = _date_parts(pieces[1])
            if parts:
                csl["issued"] = {"date-parts": [parts]}
        titles = pieces[2:] if dated else pieces[1:]
        if titles:
            csl["title"] = _title(_take_date(titles[0], csl) if len(titles) == 1 else titles[0], csl)
            _read_container(titles[1:], csl)
    elif len(pieces) > 1 and _is_body(pieces[0], pieces[1:]) and not is_outlet(pieces[0]):
        _put_people(csl, (Person(literal=pieces[0]),), "author")
        csl["title"] = _title(_take_date(pieces[1], csl) if len(pieces) == 2 else pieces[1], csl)
        _read_container(pieces[2:], csl)
    elif len(pieces) > 1:
        csl["title"] = _title(pieces[0], csl)
        _read_container(pieces[1:], csl)
    elif text:
        _read_commas(text, csl)


def _read_names_and_title(words: str, csl: dict[str, Any]) -> None:
    """`Given Surname and Given Surname, Title`"""
    cuts = [m.start() for m in re.finditer(r", (?!Jr|Sr)", words)]
    for cut in reversed(cuts[:4]):
        people = read_people(words[:cut])
        if people:
            _put_people(csl, people, "author")
            csl["title"] = _title(words[cut + 1 :].strip(), csl)
            return
    head, comma, title = words.partition(", ")
    if comma and is_body_name(head) and _is_body(head, [title, title]):
        _put_people(csl, (Person(literal=head),), "author")
        words = title
    csl["title"] = _title(words, csl)


def _read_commas(text: str, csl: dict[str, Any]) -> None:
    """`Interview with the harbour master, Vale, 3 May 2018`; `Outlet, 3 May 2018`."""
    rest = _take_date(text, csl).strip(" ,.;()\x1f")
    if re.search(r"\b(?:of|on|from|for|dated)$", rest):
        rest = text
    rest = rest.replace("\x1f", "")
    listed = [p.strip() for p in rest.split(", ") if p.strip(" .()")]
    if not listed:
        return
    if is_outlet(listed[-1]):
        csl["container-title"] = listed.pop()
    elif is_outlet(listed[0]):
        csl["container-title"] = listed.pop(0)
    people = read_people(listed[0]) if len(listed) > 1 else ()
    if not people and len(listed) > 1 and is_body_name(listed[0]) and _is_body(listed[0], listed):
        people = (Person(literal=listed[0]),)
    if people:
        _put_people(csl, people, "author")
        listed = listed[1:]
    if listed and (
        "issued" in csl
        or "container-title" in csl
        or "author" in csl
        or "URL" in csl
        or re.match(r"(?:interview|author|personal|e-?mail|letter|speech|minutes|report|unpublished)\b", text, re.I)
    ):
        csl["title"] = _title(", ".join(listed), csl)


def _title(words: str, csl: dict[str, Any]) -> str:
    """A title without what is bracketed behind it ("[Video]")."""
    bracket = _BRACKETED.search(words)
    if bracket and bracket.end() == len(words.rstrip(" .")):
        csl.setdefault("genre", bracket["what"])
        words = words[: bracket.start()]
    words = _EDITION.sub("", words) if _EDITION.search(words) and "edition" not in csl else words
    return words.replace("\x1f", "").strip(' ,;:“”"').rstrip(".").rstrip(" ,")


def _read_container(pieces: list[str], csl: dict[str, Any]) -> None:
    """Journal, newspaper, site or publisher behind the title, with volume, pages and date."""
    rest = ". ".join(pieces).strip(" .,")
    if not rest:
        return
    book = _IN_BOOK.match(rest)
    if book:
        rest = book["rest"] or book["book"]
        editors = read_people(book["editors"] or "")
        if editors:
            _put_people(csl, editors, "editor")
    published = _PUBLISHER.search(rest)
    if published:
        csl["publisher-place"], csl["publisher"] = published["place"], published["publisher"].strip(" ,")
        if published["year"]:
            csl.setdefault("issued", {"date-parts": [[int(published["year"][:4])]]})
        rest = rest[: published.start()] + rest[published.end() :]
    if "issued" not in csl:
        rest = _take_date(rest, csl)
    elif not re.search(rf"{_YEAR}\s?[-–]\s?\d", rest):
        rest = _DATE.sub("\x1f", rest)
    rest = _take_numbers(rest, csl)
    rest = re.sub(r"\([\s,:\x1f]*\)", "\x1f", rest)
    names = [_tidy(n).strip(" .,;:()[]–-") for n in re.split(r"\x1f|\.\s+(?=[A-Z])", rest)]
    names = [n for n in names if len(n) > 1 and re.search(r"[^\W\d_]", n)]
    if not names:
        return
    place = _PLACE_PUBLISHER.match(names[-1])
    if place and ("volume" not in csl):
        csl["publisher-place"], csl["publisher"] = place["place"], place["publisher"].strip()
        names = names[:-1]
    elif (
        _PRESS.search(names[-1])
        and "volume" not in csl
        and not is_outlet(names[-1])
        and (len(names) > 1 or book or not re.search(r"\b(?:news|journal|review)\b", names[-1], re.I))
    ):
        csl["publisher"] = names[-1]
        names = names[:-1]
    if names:
        first = names[0].split(", ")
        csl["container-title"] = csl.get("container-title") or (
            first[0] if len(first) > 1 and is_outlet(first[0]) else names[0]
        )


def _pieces(text: str) -> list[str]:
    """Parts between full stops, those of initials and abbreviations aside; a question mark stays with its part."""
    pieces, at = [], 0
    for m in _SPLIT.finditer(text):
        before = text[at : m.start()]
        if m[0].startswith(".") and _ABBREVIATED.search(before):
            continue
        pieces.append((before + ("" if m[0].startswith(".") else m[0].strip())).strip())
        at = m.end()
    pieces.append(text[at:].strip())
    return [p.strip(" ") for p in pieces if p.strip(" .,;")]


def _put_people(csl: dict[str, Any], people: tuple[Person, ...], role: str) -> None:
    listed = [p.csl() for p in people]
    if listed:
        csl[role] = listed


def _finish(csl: dict[str, Any]) -> None:
    """No empty fields; a type by what is there; the site of an address alone as its container."""
    for key in [k for k, v in csl.items() if v in ("", None, [])]:
        del csl[key]
    if set(csl) <= {"URL", "accessed"} and "URL" in csl:
        site = site_of(csl["URL"])
        if site:
            csl["container-title"] = site
    if set(csl) <= {"accessed", "genre", "page"}:
        csl.clear()
        return
    csl["type"] = _type(csl)


def _type(csl: dict[str, Any]) -> str:
    if re.match(r"(?:author.s )?interview\b", str(csl.get("title", "")), re.I):
        return "interview"
    if "volume" in csl or re.search(r"\bjournal|review of|quarterly\b", str(csl.get("container-title", "")), re.I):
        return "article-journal"
    if "container-title" in csl:
        if "editor" in csl or ("publisher" in csl and "page" in csl):
            return "chapter"
        dated = (issued_text(csl) or "").count("-") == 2
        return (
            "article-newspaper"
            if is_outlet(csl["container-title"]) or dated
            else "webpage"
            if "URL" in csl
            else "article"
        )
    if "publisher" in csl:
        return "book"
    return "webpage" if "URL" in csl else "document"

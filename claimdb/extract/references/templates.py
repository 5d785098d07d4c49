"""Citations as the text of a wiki keeps them, `{{cite book |last=Aske |title=Walls |year=1999}}`: their fields stand in them.

Only what is named is read: a template without a title, address or author gives nothing.
"""

from __future__ import annotations

import re
from typing import Any

from claimdb.addresses import clean_address, site_of
from claimdb.extract.citations.dates import parse_date

TEMPLATE = re.compile(r"\{\{\s*(?:cite|citation|sfnp?|harvnb|harvp|harv)\b[^{}]{0,4000}\}\}", re.I)
_SHORT = re.compile(r"\{\{\s*(?:sfnp?|harvnb|harvp|harv)\s*\|(?P<inside>[^{}]*)\}\}", re.I)
_TYPES = {
    "book": "book", "journal": "article-journal", "news": "article-newspaper", "newspaper": "article-newspaper", "magazine": "article-magazine",
    "web": "webpage", "report": "report", "thesis": "thesis", "conference": "paper-conference", "press release": "document",
    "interview": "interview", "av media": "motion_picture", "episode": "broadcast", "encyclopedia": "entry-encyclopedia",
}  # fmt: skip
_FIELDS = {
    "title": ("title",),
    "container-title": ("journal", "newspaper", "magazine", "work", "website", "encyclopedia", "periodical"),
    "publisher": ("publisher", "institution", "agency"),
    "publisher-place": ("location", "place"),
    "volume": ("volume",),
    "issue": ("issue", "number"),
    "edition": ("edition",),
    "DOI": ("doi",),
    "ISBN": ("isbn",),
}
_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]]*)\]\]")
_MOST_AUTHORS = 30


def read_template(words: str) -> tuple[dict[str, Any], str | None] | None:
    """`(CSL-JSON item, place within the work)` of a citation that is one template; None for any other words."""
    found = TEMPLATE.fullmatch(words.strip(" .;"))
    if found is None or _SHORT.fullmatch(found[0]):
        return None
    name, fields = _fields(found[0])
    csl: dict[str, Any] = {field: value for field, names in _FIELDS.items() if (value := _first(fields, names))}
    authors = [a for a in (_author(fields, n) for n in range(1, _MOST_AUTHORS)) if a]
    if authors:
        csl["author"] = authors
    dated = parse_date(_first(fields, ("date", "year")) or "")
    csl |= {key: value for key, value in dated.items() if key == "issued"}
    if fields.get("url"):
        address = clean_address(fields["url"])
        csl["URL"] = address.url
    if fields.get("archive-url"):
        csl |= {"archive": site_of(fields["archive-url"]) or "", "archive_location": fields["archive-url"]}
    if not csl.keys() & {"title", "URL", "author", "DOI"}:
        return None
    pages = _first(fields, ("pages", "page", "p", "pp", "at"))
    whole = name in ("journal", "magazine", "news") and pages and re.search(r"\d\s?[-–]\s?\d", pages)
    if whole and pages:
        csl["page"] = re.sub(r"\s?–\s?", "-", pages)
    csl["type"] = _TYPES.get(name, "webpage" if csl.get("URL") else "document")
    place = f"{'pp.' if re.search('[-–,]', pages) else 'p.'} {pages}" if pages and not whole else None
    return csl, place


def short_template(words: str) -> tuple[str, str, str | None] | None:
    """`(first author, year, page)` of `{{sfn|Aske|Holt|1999|p=12}}`; None for any other words."""
    found = _SHORT.fullmatch(words.strip(" .;"))
    if found is None:
        return None
    parts = [part.strip() for part in found["inside"].split("|")]
    names = [part for part in parts if part and "=" not in part]
    year = next((part for part in names if re.fullmatch(r"(?:1[5-9]|20)\d\d[a-z]?", part)), None)
    if year is None or names[0] == year:
        return None
    named = dict(part.split("=", 1) for part in parts if "=" in part)
    pages = next(
        (f"{key}. {named[key].strip()}" for key in ("p", "pp") if named.get(key, "").strip()), named.get("loc")
    )
    return names[0], year, pages


def _fields(template: str) -> tuple[str, dict[str, str]]:
    """The kind of a template and its named fields; a stroke within a link parts nothing."""
    plain = _LINK.sub(r"\1", template.strip("{} \n"))
    head, *parts = plain.split("|")
    pairs = (part.split("=", 1) for part in parts if "=" in part)
    fields = {key.strip().lower(): " ".join(value.split()).strip("'\" ") for key, value in pairs}
    return re.sub(r"^(?:cite|citation)\s*", "", head.strip(), flags=re.I).lower(), {
        k: v for k, v in fields.items() if v
    }


def _first(fields: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((fields[name] for name in names if fields.get(name)), None)


def _author(fields: dict[str, str], number: int) -> dict[str, str] | None:
    forms = [f"{{}}{number}", *(("{}",) if number == 1 else ())]
    last, first, whole = (
        next((fields[form.format(name)] for form in forms if fields.get(form.format(name))), None)
        for name in ("last", "first", "author")
    )
    if last:
        return {"family": last, "given": first} if first else {"literal": last}
    return {"literal": whole} if whole else None

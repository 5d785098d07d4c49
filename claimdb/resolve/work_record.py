"""A work's record: of each field the best that its citations print; its kind and its short citation.

What is better is an order on the values alone, so that the record is the same in whatever order the citations come: a list of
authors with more people and given names over initials, the fuller date, the title that is not cut short, an address that is no
archive's copy. What belongs to a use (a page cited, when it was looked at) is in no record.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from claimdb.records import issued_text
from claimdb.resolve.identifiers import doi_of, is_archive, without_archive
from claimdb.resolve.titles import is_cut

Csl = Mapping[str, Any]
OF_THE_USE = frozenset(
    "id accessed locator label citation-label citation-number first-reference-note-number year-suffix annote keyword custom".split()
)
"""Fields that say something of a use of the work, or of a list that it stands in."""
_TYPES = (
    "document", "article", "webpage", "post", "post-weblog", "personal_communication", "manuscript", "article-magazine", "article-newspaper", "book", "report",
    "article-journal", "chapter", "paper-conference", "thesis", "speech", "interview", "broadcast", "motion_picture", "song", "graphic", "map", "figure",
    "entry", "entry-dictionary", "entry-encyclopedia", "review", "review-book", "pamphlet", "patent", "software", "dataset", "hearing", "bill", "treaty",
    "legal_case", "regulation", "legislation", "standard",
)  # fmt: skip
"""Types of CSL, the vaguest first: what is known to be a report is no longer a web page."""
_ORDER = ("type", "genre", "title", "title-short", "author", "editor", "translator", "container-title", "collection-title", "publisher", "publisher-place",
          "edition", "volume", "issue", "number", "page", "issued", "DOI", "ISBN", "ISSN", "PMID", "URL", "language", "note")  # fmt: skip


def better_fields(csl: Csl, held: Csl) -> dict[str, Any]:
    """The fields of a citation's record that are better than those held (or not held yet), as the work's record has them."""
    found: dict[str, Any] = {}
    for field, printed in csl.items():
        value = _CLEANED.get(field, _as_is)(printed)
        if field in OF_THE_USE or value in (None, "", [], {}):
            continue
        if field not in held or _rank(field, value) > _rank(field, held[field]):
            found[field] = value
    return found


def ordered(record: Csl) -> dict[str, Any]:
    """The record with its fields in one order."""
    known = [field for field in _ORDER if field in record]
    return {field: record[field] for field in [*known, *sorted(set(record) - set(known))]}


def _as_is(value: Any) -> Any:
    return value


_CLEANED: dict[str, Callable[[Any], Any]] = {
    "URL": lambda url: without_archive(str(url)),
    "DOI": lambda doi: doi_of({"DOI": doi}) or doi,
}


def _rank(field: str, value: Any) -> tuple[Any, ...]:
    """What is greater is better; of values that are as good, one in a fixed order."""
    return (*_RANKS.get(field, _longest)(value), json.dumps(value, ensure_ascii=False, sort_keys=True))


def _longest(value: Any) -> tuple[Any, ...]:
    return (len(str(value)),)


def _title(value: Any) -> tuple[Any, ...]:
    title = str(value)
    letters = "".join(c for c in title if c.isalpha())
    return (not is_cut(title), not letters.isupper(), len(title.split()), len(title), not title.istitle())


def _people(value: Any) -> tuple[Any, ...]:
    people = [p for p in value if isinstance(p, Mapping)] if isinstance(value, list) else []
    given = [re.sub(r"[.\s-]", "", str(p.get("given") or "")) for p in people]
    full = sum(
        bool(re.search(r"[^\W\d_]{2}", str(p.get("given") or "")) and not g.isupper())
        for p, g in zip(people, given, strict=True)
    )
    return (len(people), full, sum(map(len, given)), len(str(value)))


def _date(value: Any) -> tuple[Any, ...]:
    """The fuller one; of two as full the earlier: a work is as old as its first printing."""
    text = issued_text({"issued": value}) if isinstance(value, Mapping) else None
    parts = [-int(part) for part in re.findall(r"\d+", text or "")]
    return (len(parts), *parts, *[0] * (3 - len(parts)))


def _address(value: Any) -> tuple[Any, ...]:
    url = str(value)
    return (not is_archive(url), url.startswith("https:"), "utm_" not in url, -len(url))


def _pages(value: Any) -> tuple[Any, ...]:
    """A range over one page, a wide one over a narrow one."""
    numbers = [int(n) for n in re.findall(r"\d{1,9}", str(value))]
    width = numbers[1] - numbers[0] if len(numbers) > 1 else 0
    return (len(numbers) > 1 and width > 0, width, len(str(value)))


def _container(value: Any) -> tuple[Any, ...]:
    """A name over a site's address, a long one over its initials."""
    name = str(value)
    return (not re.fullmatch(r"[\w-]+(?:\.[\w-]+)+", name), not name.isupper(), len(name))


def _type(value: Any) -> tuple[Any, ...]:
    return (_TYPES.index(value) if value in _TYPES else -1,)


_RANKS: dict[str, Callable[[Any], tuple[Any, ...]]] = {
    "title": _title, "author": _people, "editor": _people, "translator": _people, "issued": _date, "URL": _address, "page": _pages,
    "container-title": _container, "publisher": _container, "type": _type,
}  # fmt: skip

_KIND_OF_TYPE = {
    type_: kind
    for kind, types in {
        "article": "article article-journal article-newspaper article-magazine post-weblog review review-book",
        "book": "book classic",
        "chapter": "chapter paper-conference entry entry-dictionary entry-encyclopedia",
        "report": "report standard",
        "web page": "webpage post",
        "interview": "interview",
        "law": "legislation bill legal_case treaty regulation hearing",
        "broadcast": "broadcast motion_picture song performance",
        "dataset": "dataset software",
        "thesis": "thesis",
        "speech": "speech event",
    }.items()
    for type_ in types.split()
}
_KIND_OF_GENRE = re.compile(
    r"(?P<thesis>dissertation|thesis|habilitation)|(?P<interview>interview)|(?P<dataset>data ?set|database)|(?P<broadcast>television|radio|broadcast|podcast|documentary|film)"
    r"|(?P<speech>speech|address|lecture|remarks)|(?P<report>report|working paper|white paper|policy brief|briefing)",
    re.I,
)


def work_kind(csl: Csl) -> str:
    """What kind of work a record is of, one of `WORK_KINDS`: by its genre, else by its type."""
    genre = _KIND_OF_GENRE.search(f"{csl.get('genre') or ''} {csl.get('medium') or ''}")
    vague = csl.get("type") in (None, "document", "article", "webpage", "report", "book", "manuscript")
    if genre and genre.lastgroup and vague:
        return genre.lastgroup
    return _KIND_OF_TYPE.get(str(csl.get("type")), "document")


def work_label(csl: Csl) -> str:
    """A short citation: `Holt & Marsh 2015, Building Nothing`."""
    families = [str(a.get("family") or a.get("literal") or "") for a in csl.get("author") or () if a]
    who = f"{families[0]} et al." if len(families) > 2 else " & ".join(families)
    year = (issued_text(csl) or "")[:4]
    head = f"{who} {year}".strip() if who else ""
    names = ("title", "container-title", "genre", "URL", "DOI")
    what = next((str(csl[name]) for name in names if csl.get(name)), "")
    if what == csl.get("container-title") and csl.get("URL") and not head:
        what = str(csl["URL"])
    label = ", ".join(p for p in (head, what) if p) or "untitled"
    label += f" ({year})" if year and not who else ""
    return label if len(label) <= 100 else label[:99].rstrip() + "…"

"""Whether two references are of one work: by DOI, by address, or by title, author and year together."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from claimdb.records import Match, issued_text
from claimdb.text import name_key

_TRACKING = re.compile(r"^(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid|ref|ref_src|cmpid|ocid|smid)$", re.I)
_ARCHIVE = re.compile(r"^https?://web\.archive\.org/web/\d+(?:id_)?/(?=https?://)", re.I)
_SHORT_TITLE = 3
"""A title of fewer words ("Annual report") is one work only with the same author and year."""


def work_keys(csl: Mapping[str, Any]) -> list[str]:
    """Keys under which a work is found again; what shares one is compared by `match_work`."""
    keys = []
    if csl.get("DOI"):
        keys.append(f"doi:{str(csl['DOI']).lower()}")
    if csl.get("URL"):
        keys.append(f"url:{address_key(str(csl['URL']))}")
    title = name_key(str(csl.get("title") or ""))
    if title:
        keys.append(f"title:{_first_family(csl)}|{title[:120]}")
    elif csl.get("container-title") and csl.get("issued"):
        keys.append(f"in:{_first_family(csl)}|{name_key(str(csl['container-title']))}|{_issued(csl)}")
    return keys


def address_key(url: str) -> str:
    """An address for comparing: no scheme, `www.`, archive copy, tracking, fragment or last slash."""
    url = _ARCHIVE.sub("", url.strip())
    try:
        parts = urlsplit(url)
        query = urlencode(sorted((k, v) for k, v in parse_qsl(parts.query) if not _TRACKING.match(k)))
    except ValueError:
        return url
    host = parts.netloc.lower().removeprefix("www.").removeprefix("m.")
    return f"{host}{parts.path.rstrip('/')}{'?' + query if query else ''}"


def match_work(csl: Mapping[str, Any], other: Mapping[str, Any]) -> Match:
    """Whether two records are of one work; a field that one of them lacks speaks neither for nor against."""
    doi, other_doi = (str(c.get("DOI") or "").lower() for c in (csl, other))
    if doi and other_doi:
        return Match(
            doi == other_doi, 1.0 if doi == other_doi else 0.0, "same DOI" if doi == other_doi else "different DOIs"
        )
    title, other_title = (name_key(str(c.get("title") or "")) for c in (csl, other))
    if title and other_title and title != other_title:
        return Match(False, 0.1, "different titles")
    years = {i[:4] for i in (_issued(csl), _issued(other)) if i}
    if len(years) > 1 or not _fit(_issued(csl), _issued(other)):
        return Match(False, 0.2, "different dates")
    family, other_family = _first_family(csl), _first_family(other)
    if family and other_family and family != other_family:
        return Match(False, 0.2, "different authors")
    address, other_address = (address_key(str(c["URL"])) if c.get("URL") else "" for c in (csl, other))
    if address and address == other_address:
        return Match(True, 0.98, "same address")
    if title and title == other_title:
        if len(title.split()) < _SHORT_TITLE and not (
            family and family == other_family and _issued(csl) == _issued(other)
        ):
            return Match(False, 0.4, "a short title alone")
        containers = {name_key(str(c.get("container-title") or c.get("publisher") or "")) for c in (csl, other)} - {""}
        if not family and not other_family and len(containers) > 1:
            return Match(False, 0.4, "same title in different places")
        return Match(True, 0.95, "same title, author and date")
    same_place = name_key(str(csl.get("container-title") or "")) == name_key(str(other.get("container-title") or ""))
    if (
        not title
        and not other_title
        and same_place
        and family
        and family == other_family
        and _issued(csl)
        and _issued(csl) == _issued(other)
    ):
        return Match(True, 0.8, "same author, container and date")
    return Match(False, 0.3, "too little in common")


def work_label(csl: Mapping[str, Any]) -> str:
    """A short citation: `Holt & Marsh 2015, Building Nothing`."""
    families = [str(a.get("family") or a.get("literal") or "") for a in csl.get("author") or () if a]
    who = f"{families[0]} et al." if len(families) > 2 else " & ".join(families)
    year = _issued(csl)[:4]
    head = f"{who} {year}".strip() if who else ""
    what = str(csl.get("title") or csl.get("container-title") or csl.get("URL") or csl.get("DOI") or "")
    if what == csl.get("container-title") and csl.get("URL") and not head:
        what = str(csl["URL"])
    label = ", ".join(p for p in (head, what) if p) or "untitled"
    label += f" ({year})" if year and not who else ""
    return label if len(label) <= 100 else label[:99].rstrip() + "…"


def merge_csl(csl: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """The first record with its empty fields filled from the other, and a fuller date."""
    merged = {**{k: v for k, v in other.items() if k != "type"}, **csl}
    if _issued(other).startswith(_issued(csl)) and len(_issued(other)) > len(_issued(csl)):
        merged["issued"] = other["issued"]
    return merged


def _fit(left: str, right: str) -> bool:
    """Whether two dates may be one: the shorter begins the longer."""
    return left.startswith(right) or right.startswith(left)


def _issued(csl: Mapping[str, Any]) -> str:
    return issued_text(csl) or ""


def _first_family(csl: Mapping[str, Any]) -> str:
    people = csl.get("author") or csl.get("editor") or ()
    return name_key(str(people[0].get("family") or people[0].get("literal") or "")) if people else ""

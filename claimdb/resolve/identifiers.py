"""What names a work by itself: DOI, ISBN, arXiv and PubMed numbers, addresses; each in one form, so that two of them can be compared."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from claimdb.resolve.numerals import NUMBER_WORDS, roman_figures

_DOI = re.compile(r"10\.\d{4,9}/\S+")
_ARXIV = re.compile(r"arxiv\W{0,3}(?:org/)?(?:abs/|pdf/)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?/\d{7})", re.I)
_ARCHIVE = re.compile(
    r"^https?://(?:web\.archive\.org/web/\d+(?:[a-z]{2}_)?|archive\.(?:ph|is|today|li|vn|md|fo)/(?:\d{4}[\d.-]*|o/\w+|newest|latest))/(?=https?://)",
    re.I,
)
_TRACKING = re.compile(
    r"^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid|ocid|smid|smtyp)$", re.I
)


def doi_of(csl: Mapping[str, Any]) -> str:
    """The DOI in small letters, without `doi:` and resolver; empty without one."""
    found = _DOI.search(str(csl.get("DOI") or "")) or (
        _DOI.search(str(csl.get("URL"))) if "doi.org/" in str(csl.get("URL") or "").lower() else None
    )
    return found[0].rstrip(".,;").lower() if found else ""


def isbn_of(csl: Mapping[str, Any]) -> str:
    """The first ISBN as 13 digits (an old one of ten is turned into it); empty without a valid one."""
    for written in re.split(r"[,;\s]+(?=[\dX]{9})", str(csl.get("ISBN") or "")):
        digits = re.sub(r"[^\dXx]", "", written).upper()
        if re.fullmatch(r"\d{13}", digits) and _check_13(digits[:12]) == digits[12]:
            return digits
        if re.fullmatch(r"\d{9}[\dX]", digits) and _check_10(digits[:9]) == digits[9]:
            return f"978{digits[:9]}{_check_13('978' + digits[:9])}"
    return ""


def _check_13(digits: str) -> str:
    return str(-sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(digits)) % 10)


def _check_10(digits: str) -> str:
    rest = -sum(int(d) * (10 - i) for i, d in enumerate(digits)) % 11
    return "X" if rest == 10 else str(rest)


def arxiv_of(csl: Mapping[str, Any]) -> str:
    """The arXiv number without its version; empty without one. CSL has no field for it: it stands in a number, an address or a DOI."""
    for name in ("number", "archive_location", "URL", "DOI", "note"):
        found = _ARXIV.search(f"{csl.get('archive') or ''} {csl.get(name) or ''}")
        if found:
            return found[1].lower()
    return ""


def pmid_of(csl: Mapping[str, Any]) -> str:
    """The PubMed number; empty without one."""
    return "".join(re.findall(r"\d+", str(csl.get("PMID") or "")))[:12].lstrip("0")


def without_archive(url: str) -> str:
    """The address that an archive's copy is of; any other as it is."""
    return _ARCHIVE.sub("", url.strip())


def is_archive(url: str) -> bool:
    """Whether an address is an archive's copy."""
    return bool(_ARCHIVE.match(url.strip()))


@lru_cache(maxsize=4096)
def address_key(url: str) -> str:
    """An address for comparing: no scheme, `www.`, archive copy, tracking, fragment or last slash."""
    url = without_archive(url)
    try:
        parts = urlsplit(url)
        query = urlencode(sorted((k, v) for k, v in parse_qsl(parts.query) if not _TRACKING.match(k)))
    except ValueError:
        return url
    host = parts.netloc.lower().removeprefix("www.").removeprefix("m.")
    return f"{host}{parts.path.rstrip('/')}{'?' + query if query else ''}"


def address_of(csl: Mapping[str, Any]) -> str:
    """The key of the record's address; empty without one."""
    return address_key(str(csl["URL"])) if csl.get("URL") else ""


def is_whole_site(key: str) -> bool:
    """Whether an address key is that of a site's first page, which names no work: many reports are cited by their publisher's site."""
    host, _, rest = key.partition("/")
    return not rest and "?" not in host


def edition_number(value: Any) -> str:
    """An edition, volume, issue or number for comparing: its figures ("2nd ed.", "second" and "II" are 2), else its words."""
    plain = re.sub(
        r"\b(?:edn?|ed(?:ition)?|vol(?:ume)?|no|issue|nr|rev(?:ised)?)\b\.?", " ", str(value or "").casefold()
    )
    found = re.findall(r"\d+", plain)
    if found:
        return "-".join(n.lstrip("0") or "0" for n in found)
    return " ".join(NUMBER_WORDS.get(word) or roman_figures(word) or word for word in re.findall(r"\w+", plain))

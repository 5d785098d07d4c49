"""One citation read: what belongs to this use of the work, and the copy in an archive, taken apart from the work itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from claimdb.addresses import clean_address, is_archive, site_of, trim_address
from claimdb.extract.citations import parse_citation
from claimdb.extract.references.shapes import ADDRESS
from claimdb.extract.references.templates import read_template

_PLACE = re.compile(
    r"[,;(]?\s*\b(?P<place>(?:at\s+(?:min(?:ute)?\.?\s*)?)?\d{1,2}:\d\d(?::\d\d)?(?:\s?[–-]\s?\d{1,2}:\d\d(?::\d\d)?)?(?!\s?[ap]\.?m)"
    r"|(?:Q{1,2}|qq?|questions?|sections?|secs?|arts?|articles?|chapters?|clauses?|paragraphs?|min(?:utes?)?|slides?|rec(?:ommendation)?s?|annex|appendix|tables?|figs?|figures?|ll?|lines?|cols?)"
    r"\.?\s?(?:\d{1,4}[a-z]?|[IVXLC]{1,6}\b)(?:\s?(?:–|-|,|and)\s?\d{1,4}[a-z]?){0,8}(?:\(\w{1,3}\)){0,3}|(?:S|С|с|стр|Rn)\.\s?\d{1,5}(?:\s?ff?)?)\)?\s*[.,;]?\s*$"
)
"""`Q. 12`, `section 4`, `art. 8(2)`, `at 12:40`: a place in the work at the end of a citation; pages are the parser's."""
_ACCESSED = re.compile(
    r"[\s,.;(\[]*\b(?:last\s+)?(?:accessed|retrieved|visited|viewed|checked|abgerufen|consulté|consultado|дата обращения)\b[^;()\[\]]{0,60}[)\]]?[\s.]*$",
    re.I,
)
_KEPT = re.compile(
    r"[\s,.;]*[(\[<]?\s*(?:(?:archived|archive|archiviert|archivé|captured|preserved|copy|cached)\b[^;()\[\]<>]{0,50}?)?$",
    re.I,
)
_COMMAND = re.compile(r"\\(?:emph|text(?:it|bf|sc|sl|rm|tt)|enquote)\{([^{}]*)\}")
_EMPHASIS = re.compile(r"(?<![\w*/])(\*{1,3}|'{2,3}|_{1,2})(?=[^\s*_'])([^*\n]{1,300}?)(?<=[^\s*_])\1(?![\w*/])")
_FAR = 1200
"""Only so much of a citation is read: what is longer is no citation, but a text pasted into a note."""


def read_citation(words: str) -> tuple[dict[str, Any], str | None]:
    """`(CSL-JSON item, place within the work)` of a citation without its signal."""
    template = read_template(words)
    if template is not None:
        return template
    words, archive = _without_copies(_without_markup(words[:_FAR]))
    words, place = _without_place(words)
    citation = parse_citation(words)
    csl = dict(citation.csl)
    if csl.get("URL"):
        address = clean_address(str(csl["URL"]))
        csl["URL"], archive = address.url, archive or address.archive
        if set(csl) == {"URL", "type", "container-title"}:
            csl["container-title"] = site_of(address.url) or csl["container-title"]
    if archive and csl:
        csl |= archived(archive)
    return csl, place or citation.locator


def archived(address: str) -> dict[str, str]:
    """The fields of a copy in an archive."""
    return {"archive": site_of(address) or "", "archive_location": address}


def of_the_work(csl: Mapping[str, Any]) -> dict[str, Any]:
    """A citation's record as another use of the work has it: not when somebody looked at the page."""
    return {key: value for key, value in csl.items() if key != "accessed"}


def _without_markup(words: str) -> str:
    """The words without the signs of italics and bold type of other markup languages: `*Walls*`, `''Walls''`, `\\emph{Walls}`."""
    if "\\" in words:
        words = _COMMAND.sub(r"\1", words)
    return _EMPHASIS.sub(r"\2", words) if "*" in words or "''" in words or "_" in words else words


def _without_copies(words: str) -> tuple[str, str | None]:
    """The words without "archived at https://..." behind the page's own address, and that address; a copy alone stays."""
    found = [(m.start(), m.start() + len(trim_address(m[0]))) for m in ADDRESS.finditer(words)]
    copies = [(s, e) for s, e in found if is_archive(words[s:e])]
    if not copies or (len(copies) == len(found) and not words[: copies[0][0]].strip(" <([")):
        return words, None
    if (
        len(copies) == len(found)
        and clean_address(words[slice(*copies[0])]).archive != clean_address(words[slice(*copies[0])]).url
    ):
        return words, None
    archive = words[slice(*copies[0])]
    for start, end in reversed(copies):
        kept = _KEPT.search(words, max(0, start - 80), start)
        words = words[: kept.start() if kept else start].rstrip() + re.sub(r"^[\s)\]>]+", "", words[end:])
    return words, archive


def _without_place(words: str) -> tuple[str, str | None]:
    accessed = _ACCESSED.search(words)
    head, tail = (words[: accessed.start()], words[accessed.start() :]) if accessed else (words, "")
    found = _PLACE.search(head, max(0, len(head) - 60))
    if found is None or not head[: found.start()].strip():
        return words, None
    place = re.sub(r"^at\s+", "", " ".join(found["place"].split()))
    return head[: found.start()].rstrip(" ,;(") + ("" if tail.startswith(".") else ".") + tail, place

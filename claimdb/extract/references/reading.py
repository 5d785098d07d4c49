"""One citation read: what belongs to this use of the work, and the copy in an archive, taken apart from the work itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from claimdb.addresses import clean_address, is_archive, trim_address
from claimdb.extract.citations import parse_citation, parse_citations
from claimdb.extract.citations.known import archived
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


@dataclass(frozen=True, slots=True)
class _Use:
    """A citation's words without the place in the work and the copy in an archive, which are the use's."""

    words: str
    place: str | None
    archive: str | None


class Reader:
    """Reads citations without their signals; those that are named beforehand are read together, which is several times as quick."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self._uses = {text: _use_of(text) for text in texts}
        words = list(dict.fromkeys(use.words for use in self._uses.values()))
        self._read = dict(zip(words, parse_citations(words), strict=True)) if words else {}

    def read(self, text: str) -> tuple[dict[str, Any], str | None]:
        """`(CSL-JSON item, place within the work)`."""
        template = read_template(text)
        if template is not None:
            return template
        use = self._uses.get(text) or _use_of(text)
        citation = self._read.get(use.words) or parse_citation(use.words)
        csl = dict(citation.csl)
        if use.archive and csl:
            csl |= archived(use.archive)
        return csl, use.place or citation.locator


def read_citation(text: str) -> tuple[dict[str, Any], str | None]:
    """One citation, as `Reader` reads it."""
    return Reader().read(text)


def _use_of(text: str) -> _Use:
    words, archive = _without_copies(_without_markup(text[:_FAR]))
    words, place = _without_place(words)
    return _Use(words, place, archive)


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
    archive = words[slice(*copies[0])]
    copy = clean_address(archive)
    if len(copies) == len(found) and copy.archive != copy.url:
        return words, None
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

"""Labelled words of a citation -> a CSL-JSON item: people in parts, dates in parts, numbers without their words, titles without quotation marks.

What stands in the citation and nowhere else: nothing is invented, a part that fits no field stays out. What belongs to this use of the work
(a page in a book, a paragraph, the signal in front) is the citation's, not the work's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from claimdb.addresses import site_of
from claimdb.extract.citations.dates import parse_date
from claimdb.extract.citations.kinds import is_agency, is_outlet, kind_of
from claimdb.extract.citations.known import identifiers, last_signal
from claimdb.extract.citations.marks import OPENS_IN, bare, bare_container, bare_title
from claimdb.extract.citations.numbers import (
    LOCATOR_WORD,
    is_range,
    page_count,
    parse_edition,
    parse_pages,
    parse_volume,
    plain_dashes,
)
from claimdb.extract.citations.people import parse_people
from claimdb.extract.citations.remarks import put_genre, put_notes

Csl = dict[str, Any]
Runs = dict[str, list[str]]
_PEOPLE = ("author", "editor", "translator", "director", "producer")
_ARCHIVE_WORDS = re.compile(
    r"\b(?:box|folder|file|archives?|papers|collection|fond|f\. ?\d|op\. ?\d|d\. ?\d|ref|reel|carton|library|ф\. ?\d|оп\. ?\d)\b",
    re.I,
)
_SERIES_NUMBER = re.compile(r"[\s,]+(?:no\.?|vol\.?|nr\.?|bd\.?|n°)?\s*(?P<number>\d{1,4})$", re.I)
_SERIES_WORD = re.compile(r"^(?:of|in|ser\.|coll\.|reihe)\s+", re.I)
_LETTER = re.compile(r"(?:[^\W\d_a-zß-öø-ÿ][\w.’'-]*\s){2,3}to the [^\W\d_a-zß-öø-ÿ]\S*(?: \S+){0,6}")
"""`Edwin Pole to the Board`; but the Committee to Protect Journalists is a body."""
_SECTION = re.compile(r"sec(?:tion|t)?\.?\s(?P<section>\w+)(?:,\s*(?P<rest>.+))?$", re.I)
_STATUTE_SECTION = re.compile(r"ss?\.?\s?\d")
_WITHIN = frozenset(("article-journal", "chapter", "paper-conference", "entry-encyclopedia"))
"""Types whose range of pages is that of the piece itself."""
_PAPERS = frozenset(("article-newspaper", "article-magazine", "article"))
"""Types whose page is where the piece stands."""
_SAYS_NOTHING = frozenset(
    ("accessed", "genre", "page", "medium", "note", "volume", "issue", "status", "edition", "ISSN", "number-of-volumes")
)
_ADDRESS_ALONE = frozenset(("URL", "accessed", "archive", "archive_location", "note"))


@dataclass(slots=True)
class Citation:
    """What a citation was understood to say. `csl` is empty if nothing was; `locator` is the page or place of this use, `relation` the signal
    in front ("see also")."""

    csl: Csl = field(default_factory=dict)
    locator: str | None = None
    relation: str | None = None


def build(words: Sequence[str], labels: Sequence[str]) -> Citation:
    """The citation that labelled words make."""
    runs = _runs(words, labels)
    relation = _take_lead_in(words, labels, runs)
    csl: Csl = identifiers(" ".join(words), " ".join(runs.get("url", ())))
    _put_people(csl, runs)
    _put_titles(csl, runs)
    _put_dates(csl, runs.get("date", ()))
    _put_numbers(csl, runs)
    _put_places(csl, runs)
    put_genre(csl, runs.get("genre", ()))
    put_notes(csl, runs.get("note", ()))
    for key in [key for key, value in csl.items() if not value]:
        del csl[key]
    if "URL" in csl and set(csl) <= _ADDRESS_ALONE:
        csl["container-title"] = site_of(csl["URL"]) or csl["URL"]
    if (
        "author" in csl
        and "note" in csl
        and not csl.keys() & {"title", "container-title", "URL", "DOI", "number", "genre"}
    ):
        csl["title"] = csl.pop("note")  # Court of Audit, Annual Report 2015
    if "title" not in csl and _LETTER.fullmatch(" ".join(a.get("literal", "") for a in csl.get("author", ()))):
        csl["title"] = csl.pop("author")[0][
            "literal"
        ]  # Edwin Pole to the Board, 3 May 1951: a letter, and nobody of that name
        csl.setdefault("genre", "letter")
    if set(csl) <= _SAYS_NOTHING:
        return Citation()
    in_book = any(OPENS_IN.match(run) for label in ("container-title", "editor") for run in runs.get(label, ()))
    csl["type"] = kind_of(csl, journal="journal" in runs, in_book=in_book, pages="pages" in runs)
    citation = Citation(csl, relation=relation)
    _put_pages(citation, runs.get("pages", ()))
    return citation


def _runs(words: Sequence[str], labels: Sequence[str]) -> Runs:
    """`{label: the runs of words with it}`, in order."""
    found: Runs = {}
    at = 0
    for label, group in groupby(labels):
        size = sum(1 for _ in group)
        found.setdefault(label, []).append(" ".join(words[at : at + size]))
        at += size
    return found


def _take_lead_in(words: Sequence[str], labels: Sequence[str], runs: Runs) -> str | None:
    """The signal that a note in front ends with (`Clara Roe, quoted in`); that note is taken off, as it is none of the work's."""
    first = next((label for label in labels if label != "citation-number"), None)
    signal = last_signal(runs["note"][0]) if first == "note" else None
    if signal:
        del runs["note"][0]
    return signal


def _put_people(csl: Csl, runs: Runs) -> None:
    for label in _PEOPLE:
        people = []
        for run in runs.get(label, ()):
            opening = OPENS_IN.match(run) if label == "editor" else None
            people += parse_people(run[opening.end() :] if opening else run)
        csl[label] = people


def _put_titles(csl: Csl, runs: Runs) -> None:
    title = bare_title(" ".join(runs.get("title", ())))
    held_in = [run for run in (*runs.get("container-title", ()), *runs.get("journal", ())) if bare_container(run)]
    containers = [bare_container(run) for run in held_in]
    authors = csl["author"]
    alone = not runs.keys() & {"volume", "journal", "genre"}
    if not title and containers and (authors or csl["editor"]) and alone and not is_outlet(containers[0]):
        containers.pop(0)
        title = bare_title(held_in[0])  # Aske, L. (n.d.). Walls: what stands alone behind the author is what he wrote
    if title and not containers and is_outlet(title):
        containers, title = [title], ""  # Aske, L. (2018, May 2). CNN.
    if title and not containers and len(authors) == 1 and is_agency(authors[0].get("literal", "")):
        containers = [authors.pop()["literal"]]  # Reuters, “Strike at the port”, 4 June 2020
    csl["title"] = title
    csl["container-title"] = containers[0] if containers else ""
    _put_series(csl, " ".join(runs.get("collection-title", ())) or ". ".join(containers[1:2]))


def _put_series(csl: Csl, words: str) -> None:
    series = _SERIES_WORD.sub("", bare(words))
    number = _SERIES_NUMBER.search(series)
    if number:
        csl["collection-number"] = number["number"]
        series = series[: number.start()]
    csl["collection-title"] = bare_container(series)


def _put_dates(csl: Csl, runs: Sequence[str]) -> None:
    """The first date; the day may follow in another place: `Aske, L. (2017) Walls. Courier, 6 October`, `2021. ... 9 November 2021`."""
    dates = [date for run in runs if (date := parse_date(run))]
    dated = [date for date in dates if "date-parts" in date.get("issued", {})]
    if not dated:
        csl |= dates[0] if dates else {}
        return
    csl |= dated[0]
    first = dated[0]["issued"]["date-parts"]
    if len(first) > 1 or len(first[0]) > 1:
        return
    year = first[0][0]
    days = [parse_date(f"{date['issued']['literal']} {year}") for date in dates if "literal" in date.get("issued", {})]
    for date in (*dated[1:], *days):
        if date.get("issued", {}).get("date-parts", [[]])[0][:1] == [year]:
            csl["issued"] = date["issued"]
            return


def _put_numbers(csl: Csl, runs: Runs) -> None:
    for run in runs.get("volume", ()):
        for key, value in parse_volume(run).items():
            csl.setdefault(key, value)
    csl["edition"] = parse_edition(" ".join(runs.get("edition", ())))


def _put_places(csl: Csl, runs: Runs) -> None:
    publisher = ", ".join(_bare_each(runs.get("publisher", ())))
    if publisher and not csl["title"] and not csl["container-title"] and is_outlet(publisher):
        csl["container-title"], publisher = publisher, ""  # Aske, L. (2018, May 2). CNN.
    csl["publisher"] = publisher
    csl["publisher-place"] = ", ".join(_bare_each(runs.get("location", ())))
    if "medium" in runs:
        csl["medium"] = ", ".join(dict.fromkeys(_bare_each(runs["medium"])))
    source = "; ".join(_bare_each(runs.get("source", ())))
    csl.setdefault("archive" if _ARCHIVE_WORDS.search(source) else "source", source)


def _bare_each(runs: Sequence[str]) -> list[str]:
    return [text for run in runs if (text := bare(run))]


def _put_pages(citation: Citation, runs: Sequence[str]) -> None:
    """The pages of the piece itself are the work's; a page or paragraph within it is the locator of this use."""
    places = [place for run in runs for place in _pages(citation.csl, bare(run).rstrip(".")) if place]
    citation.locator = ", ".join(places) or None


def _pages(csl: Csl, text: str) -> list[str]:
    """Puts what is the work's into `csl`, and gives the places of this use."""
    count = page_count(text)
    if count:
        csl["number-of-pages"] = count
        return []
    section = _SECTION.match(text) if csl["type"] in _PAPERS else None
    if section:  # sec. 1, p. 22
        csl["section"] = section["section"]
        return _pages(csl, section["rest"]) if section["rest"] else []
    if (csl["type"] in ("legislation", "legal_case") and _STATUTE_SECTION.match(text)) or (
        LOCATOR_WORD.match(text) and not re.match(r"[a-z]\d", text)
    ):
        return [plain_dashes(text.removeprefix("at ").strip())]
    pages = parse_pages(text)
    head, _, tail = pages.partition(", ")
    if "page" in csl or not pages:
        return [_page(pages)]
    if csl["type"] in _PAPERS and not (tail and is_range(head)):
        csl["page"] = pages
        return []
    if csl["type"] in _PAPERS | _WITHIN and is_range(head):
        csl["page"] = head
        return [_page(tail)] if tail else []
    return [_page(pages)]


def _page(page: str) -> str:
    """`12` -> `p. 12`, `12-15` -> `pp. 12-15`."""
    page = re.sub(r"^(?:at|here|hier|ici|esp\.?)\s+", "", page)
    if not page[:1].isdigit():
        return page if not re.fullmatch(r"[A-Z]\d+|[ivxlc]+", page) else f"p. {page}"
    return f"pp. {page}" if re.fullmatch(r"\d+-\d+.*|\d+, \d.*", page) else f"p. {page}"

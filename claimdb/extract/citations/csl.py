"""Labelled words of a citation -> a CSL-JSON item: people in parts, dates in parts, numbers without their words, titles without quotation marks.

What stands in the citation and nowhere else: nothing is invented, a part that fits no field stays out. What belongs to this use of the work
(a page in a book, a paragraph) is the locator, not the work's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from claimdb.addresses import site_of, trim_address
from claimdb.extract.citations.dates import parse_date
from claimdb.extract.citations.kinds import is_outlet, kind_of
from claimdb.extract.citations.known import ACCESSED, ARXIV, DOI, ISBN, PMID, addresses
from claimdb.extract.citations.numbers import LOCATOR_WORD, is_range, parse_edition, parse_pages, parse_volume
from claimdb.extract.citations.people import parse_people

Csl = dict[str, Any]
_QUOTES = "“”„«»\"‘’‚'`´″"
_OUTER = re.compile(rf"^[\s{_QUOTES}]+|[\s{_QUOTES},;:/]+$")
_IN = re.compile(r"^(?:in|dans|en|в кн)\b\.?\s*:?\s+|^(?://|in:)\s*|^(?:on|at|via)\s+(?=[A-Z])", re.I)
_SITE = re.compile(r"\s+(?:website|web ?site|webpage|online)\s*:?$", re.I)
_BRACKETS = re.compile(r"^[\s(\[{]+|[\s)\]},.;:]+$")
_EDITOR_WORDS = re.compile(
    r"\b(?:in|eds?|éds?|editors?|edited by|hrsg|hg|herausgegeben von|dirs?|sous la dir(?:ection)?\. ?(?:de)?|ред|под ред|sous la direction de)\b[.:]?",
    re.I,
)
_TRANSLATOR_WORDS = re.compile(
    r"\b(?:trans(?:lated|lation)?|tr|übers|übersetzt|traduit|trad|перевод|пер)\b\.?(?:\s(?:by|von|par|from \w+ by)\b)?",
    re.I,
)
_ARCHIVE_WORDS = re.compile(
    r"\b(?:box|folder|archives?|papers|collection|fond|f\. ?\d|op\. ?\d|d\. ?\d|ref|reel|carton|library)\b", re.I
)
_EMPTY_NOTE = re.compile(
    r"\b(?:retrieved|accessed|available|archived|from the original|original|online|last (?:accessed|visited|modified)|url|abgerufen|disponible|consulté|erişim adresi|"
    r"режим доступа|see|also|on|at|from|in|via|the|and|pdf|cf|web|source|le|am|à|de|en)\b[.:]?",
    re.I,
)
_NUMBER_BEHIND = re.compile(
    r"^(?P<genre>.*?[^\W\d_])[\s,]+(?:no\.?|nr\.?|n°|№|#)?\s*(?P<number>[A-Z]*[\d/.-]*\d[\w/.-]*)$", re.I
)
_SYMBOL = re.compile(r"^[A-Z]{1,5}(?:/[\w.()-]+)+$")
_SERIES_NUMBER = re.compile(r"[\s,]+(?:no\.?|vol\.?|nr\.?|bd\.?)?\s*(?P<number>\d{1,4})$", re.I)
_WITHIN = frozenset(("article-journal", "chapter", "paper-conference"))
"""Types whose range of pages is that of the piece itself."""
_PAPERS = frozenset(("article-newspaper", "article-magazine", "article"))
"""Types whose page is where the piece stands."""
_SAYS_NOTHING = frozenset(("accessed", "genre", "page", "medium", "note", "type", "volume", "status"))


@dataclass(slots=True)
class Citation:
    """What a citation was understood to say. `csl` is empty if nothing was; `locator` is the page or place of this use, `relation` the signal
    in front ("see also")."""

    csl: Csl = field(default_factory=dict)
    locator: str | None = None
    relation: str | None = None


def build(words: Sequence[str], labels: Sequence[str]) -> Citation:
    """The citation that labelled words make."""
    text = " ".join(words)
    runs = _runs(words, labels)
    csl: Csl = {}
    _put_identifiers(csl, text)
    _put_people(csl, runs)
    _put_titles(csl, runs)
    _put_dates(csl, runs, text)
    _put_numbers(csl, runs)
    _put_places(csl, runs)
    _put_notes(csl, runs)
    in_book = any(_IN.match(words_) for label in ("container-title", "editor") for words_ in runs.get(label, ()))
    for key in [k for k, v in csl.items() if v in ("", None, [])]:
        del csl[key]
    if set(csl) <= {"URL", "accessed", "archive", "archive_location"} and "URL" in csl:
        csl["container-title"] = site_of(csl["URL"])
    if not csl.keys() & {"title", "container-title", "URL", "DOI", "number"} and "note" in csl and "author" in csl:
        csl["title"] = csl.pop("note")  # Court of Audit, Annual Report 2015
    if set(csl) <= _SAYS_NOTHING:
        return Citation()
    csl["type"] = kind_of(csl, bool(runs.get("journal")), in_book)
    citation = Citation(csl)
    _put_pages(citation, runs.get("pages", []))
    return citation


def _runs(words: Sequence[str], labels: Sequence[str]) -> dict[str, list[str]]:
    """`{label: the runs of words with it}`, in order."""
    found: dict[str, list[str]] = {}
    at = 0
    for label, group in groupby(labels):
        size = sum(1 for _ in group)
        found.setdefault(label, []).append(" ".join(words[at : at + size]))
        at += size
    return found


def _put_identifiers(csl: Csl, text: str) -> None:
    doi = DOI.search(text)
    if doi:
        csl["DOI"] = trim_address(doi["doi"])
    url, archived = addresses(text)
    if url:
        csl["URL"] = url
    if archived:
        csl["archive"], csl["archive_location"] = site_of(archived), archived
    isbn = ISBN.search(text)
    if isbn:
        csl["ISBN"] = re.sub(r"[–\s]", "-", isbn["isbn"])
    arxiv = ARXIV.search(text)
    if arxiv:
        csl["number"] = f"arXiv:{arxiv['id'] or arxiv['path']}"
    pmid = PMID.search(text)
    if pmid:
        csl["PMID"] = pmid["id"]


def _put_people(csl: Csl, runs: dict[str, list[str]]) -> None:
    for label, words_of_role in (
        ("author", None),
        ("editor", _EDITOR_WORDS),
        ("translator", _TRANSLATOR_WORDS),
        ("director", None),
        ("producer", None),
    ):
        people = []
        for words in runs.get(label, ()):
            people += parse_people(words_of_role.sub(" ", words) if words_of_role else words)
        if people:
            csl[label] = people


def _put_titles(csl: Csl, runs: dict[str, list[str]]) -> None:
    csl["title"] = _title(" ".join(runs.get("title", ())))
    containers = [_container(words) for words in (*runs.get("container-title", ()), *runs.get("journal", ()))]
    containers = [c for c in containers if c]
    if containers:
        csl["container-title"] = containers[0]
    authors = csl.get("author", [])
    if (
        containers
        and (authors or "editor" in csl)
        and not csl["title"]
        and not is_outlet(containers[0])
        and not {"volume", "number"} & set(runs)
    ):
        csl["title"] = containers.pop(0)  # Aske, L. (n.d.). Walls: what stands alone behind the author is what he wrote
        csl["container-title"] = containers[0] if containers else ""
    if not containers and is_outlet(csl["title"]):
        containers, csl["title"] = [csl["title"]], ""  # Aske, L. (2018, May 2). CNN.
        csl["container-title"] = containers[0]
    if not containers and csl["title"] and len(authors) == 1 and is_outlet(authors[0].get("literal", "")):
        csl["container-title"] = csl.pop("author")[0]["literal"]  # Reuters, “Strike at the port”, 4 June 2020
    series = " ".join(runs.get("collection-title", ())) or ". ".join(containers[1:2])
    number = _SERIES_NUMBER.search(_BRACKETS.sub("", series))
    if number:
        csl["collection-number"] = number["number"]
        series = _BRACKETS.sub("", series)[: number.start()]
    csl["collection-title"] = _container(series)


def _title(words: str) -> str:
    text = _OUTER.sub("", words)
    if text.endswith(".") and not text.endswith("..."):
        text = text[:-1]
    if text[:1] in ("(", "[") and text[-1:] in (")", "]") and text.count(text[0]) == 1:
        text = text[1:-1]
    return _balanced(_OUTER.sub("", text))


def _balanced(text: str) -> str:
    """A closing quotation mark that was stripped although its opening one stands inside is put back: A talk with “Rosa”."""
    return (
        text + "”" if text.count("“") > text.count("”") else text + "»" if text.count("«") > text.count("»") else text
    )


def _container(words: str) -> str:
    text = _IN.sub("", words.strip(" ,;:"))
    text = _SITE.sub("", _OUTER.sub("", text))
    text = text.strip(" ,;:./–—-") if not re.search(r"\b[A-Z]\.$", text) else text.strip(" ,;:")
    if text[:1] in ("(", "[") or (text[-1:] in (")", "]") and text.count("(") < text.count(")")):
        text = _BRACKETS.sub("", text)
    return text


def _put_dates(csl: Csl, runs: dict[str, list[str]], text: str) -> None:
    dates = [parse_date(words) for words in runs.get("date", ())]
    issued = next((d for d in dates if "date-parts" in d.get("issued", {})), next(iter(dates), {}))
    csl |= issued
    parts = issued.get("issued", {}).get("date-parts", [[]])
    day = next((d["issued"]["literal"] for d in dates if "literal" in d.get("issued", {})), None)
    if len(parts) == 1 and len(parts[0]) == 1 and day:  # Aske, L. (2017) Walls. Courier, 6 October
        csl |= parse_date(f"{day} {parts[0][0]}")
    accessed = ACCESSED.search(" ".join(runs.get("note", ()))) or (ACCESSED.search(text) if "note" in runs else None)
    if accessed:
        read = parse_date(accessed["date"]).get("issued", {})
        if "date-parts" in read:
            csl["accessed"] = read


def _put_numbers(csl: Csl, runs: dict[str, list[str]]) -> None:
    for words in runs.get("volume", ()):
        for key, value in parse_volume(words).items():
            csl.setdefault(key, value)
    edition = " ".join(runs.get("edition", ()))
    csl["edition"] = parse_edition(edition) if edition else ""


def _put_places(csl: Csl, runs: dict[str, list[str]]) -> None:
    publisher = ", ".join(t for words in runs.get("publisher", ()) if (t := _edges(words)))
    if publisher and not csl.get("title") and not csl.get("container-title") and is_outlet(publisher):
        csl["container-title"], publisher = publisher, ""  # Aske, L. (2018, May 2). CNN.
    csl["publisher"] = publisher
    csl["publisher-place"] = ", ".join(t for words in runs.get("location", ()) if (t := _edges(words)))
    csl["medium"] = _edges(" ".join(runs.get("medium", ())))
    source = "; ".join(t for words in runs.get("source", ()) if (t := _edges(words)))
    if _ARCHIVE_WORDS.search(source):
        csl.setdefault("archive", source)
    else:
        csl["source"] = source


def _edges(words: str) -> str:
    text = words.strip(" ,;:([")
    text = (
        text.rstrip(" ,;:)]")
        if text.count("(") < text.count(")") or text.count("[") < text.count("]")
        else text.rstrip(" ,;:")
    )
    return text if re.search(r"\b(?:Inc|Ltd|Co|Corp|[A-Z])\.$", text) else text.rstrip(".")


def _put_notes(csl: Csl, runs: dict[str, list[str]]) -> None:
    genres = [_BRACKETS.sub("", words) for words in runs.get("genre", ())]
    for place, words in enumerate(genres):
        number = _NUMBER_BEHIND.match(words)
        if _SYMBOL.match(words):
            csl.setdefault("number", words)
            genres[place] = ""
        elif number:
            csl.setdefault("number", number["number"])
            genres[place] = number["genre"].strip(" ,")
    csl["genre"] = "; ".join(g for g in genres if g)
    rest = []
    for words in runs.get("note", ()):
        said = ACCESSED.sub(" ", words)
        if re.search(r"[^\W\d_]{2}", _EMPTY_NOTE.sub(" ", said)) and len(said.split()) > 1:
            rest.append(_BRACKETS.sub("", said))
    csl["note"] = "; ".join(r for r in rest if r)


def _put_pages(citation: Citation, pages: Sequence[str]) -> None:
    """The pages of the piece itself are the work's; a page or paragraph within it is the locator of this use."""
    csl = citation.csl
    places = []
    for words in pages:
        text = words.strip(" ,;:.")
        if text.count("(") != text.count(")") or (text[:1] == "(" and text[-1:] == ")"):
            text = text.removeprefix("(").removesuffix(")").strip(" ,;:.")
        if LOCATOR_WORD.match(text) and not re.match(r"[a-z]\d", text):
            places.append(text.removeprefix("at ").strip())
            continue
        head, _, tail = parse_pages(text).partition(", ")
        within = csl["type"] in _WITHIN and is_range(head)
        if "page" not in csl and (within or csl["type"] in _PAPERS):
            csl["page"] = head if within and tail else parse_pages(text)
            if within and tail:
                places.append(_page(tail))
        else:
            places.append(_page(parse_pages(text)))
    citation.locator = ", ".join(p for p in places if p) or None


def _page(page: str) -> str:
    page = re.sub(r"^(?:at|here|hier|esp\.?)\s+", "", page)
    if not page[:1].isdigit():
        return page if not re.fullmatch(r"[A-Z]\d+|[ivxlc]+", page) else f"p. {page}"
    return f"pp. {page}" if re.fullmatch(r"\d+-\d+.*|\d+, \d.*", page) else f"p. {page}"

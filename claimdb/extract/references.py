"""References: each note taken apart into what it cites, then the links of the running text.

A note that refers back ("ibid.", "op. cit.", a surname with a short title) points to the earlier reference instead of inventing a work; where that
is not clear, it stays without one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from claimdb.addresses import site_of, split_address, trim_address
from claimdb.extract.citations import parse_citation
from claimdb.records import Article, Link, Note, Reference
from claimdb.text import Span, SpanIndex, name_key, strip_span

_IBID = re.compile(
    r"(?:see\s+)?(?:ibid(?:em)?|id(?:em)?)\b\.?(?:,?\s*(?:at\s+)?(?P<place>(?:pp?\.?\s*)?\d[\d–, -]*))?[\s.]*$", re.I
)
_SUPRA = re.compile(
    r"(?:see\s+)?(?:[^\W\d_][\w’'. -]{1,40},?\s+)?(?:supra|above),?\s+(?:note|n\.|fn\.?)\s*(?P<label>\d{1,3})\b(?:,?\s*(?:at\s+)?(?P<place>(?:pp?\.?\s*)?\d[\d–-]*))?[\s.]*$",
    re.I,
)
_SHORT = re.compile(
    r"(?i:see(?: also)?\s+|cf\.\s+)?(?P<family>[^\W\d_a-zß-öø-ÿ][\w’'-]+)(?:\s+(?:and|&)\s+[^\W\d_a-z][\w’'-]+|\s+et al\.?)?,?\s+"
    r"(?P<title>[^,(){}]{2,60}?),?\s+(?P<place>(?:pp?\.\s*)?\d{1,4}(?:[–-]\d{1,4})?)\.?$"
)
_OP_CIT = re.compile(r"(?:op\.?|loc\.?)\s*cit\b", re.I)
_CUT = re.compile(
    r";\s+(?:(?:and|see(?: also)?|cf\.)\s+)?(?=[“\"‘A-Z]|https?://)|(?<=[.\d)])\s+(?=[Ss]ee also\s)|(?<=\S)\s+(?=https?://)(?<=https)"
)
_FULL = re.compile(r"\b(?:1[5-9]|20)\d\d[a-z]?\b|https?://|\bn\.d\.|[“\"][^”\"]{6,}[”\"]")
_UNREAD_BLOCKS = frozenset(("title", "subtitle", "byline", "outlet", "date", "about", "note", "notes_heading"))
_CHROME = re.compile(
    r"(?:facebook\.com/(?:sharer|share)|(?:twitter|x)\.com/(?:intent|share)|wa\.me|whatsapp|linkedin\.com/share|t\.me/share|reddit\.com/submit|pinterest\.\w+/pin)"
    r"|/(?:tags?|authors?|category|categories|topics?|search|login|subscribe|newsletter|about-us|contact|privacy)(?:/|$)",
    re.I,
)


def find_references(article: Article) -> tuple[Reference, ...]:
    """The references of an article: those of its notes in order, then its links; `number` counts from 1."""
    found = _Earlier(article)
    index = SpanIndex(k.span for k in article.links)
    for note in article.notes:
        inside = [article.links[i] for i in index.overlapping(note.span)] if note.span else []
        for words, span, document_span in _sources(article, note):
            reference = _read(note, words, found)
            csl = _with_link(reference.csl, inside)
            found.add(replace(reference, csl=csl, span=span, document_span=document_span))
    listed = found.listed
    for link in source_links(article):
        csl = {"URL": link.url, "type": "webpage", "container-title": site_of(link.url)}
        listed.append(Reference(len(listed) + 1, None, link.span.of(article.text), csl, None, link.span))
    return tuple(listed)


class _Earlier:
    """The references read so far, ready for being referred back to: long lists of notes are full of "ibid."."""

    def __init__(self, article: Article) -> None:
        self.listed: list[Reference] = []
        self._by_note: dict[int | None, list[Reference]] = {}
        self._by_family: dict[str, list[Reference]] = {}
        self._labels: dict[str | None, set[int]] = {}
        for note in article.notes:
            self._labels.setdefault(note.label, set()).add(note.number)

    def add(self, reference: Reference) -> None:
        """Take the next one."""
        self.listed.append(reference)
        self._by_note.setdefault(reference.note, []).append(reference)
        for author in reference.csl.get("author") or ():
            key = name_key(author.get("family") or author.get("literal") or "")
            self._by_family.setdefault(key, []).append(reference)

    def of_note(self, number: int) -> list[Reference]:
        """Those of one note, in order."""
        return self._by_note.get(number, [])

    def labelled(self, label: str) -> list[Reference]:
        """Those of all notes with a label, in order."""
        return [r for number in sorted(self._labels.get(label, ())) for r in self.of_note(number)]

    def latest(self, family: str, title: str) -> Reference | None:
        """The last one by an author of that family name with the words of the title in its own, which stands for itself."""
        wanted = set(name_key(title).split())
        for r in reversed(self._by_family.get(name_key(family), [])):
            if not r.same_as and wanted <= set(name_key(str(r.csl.get("title") or "")).split()):
                return r
        return None


def source_links(article: Article) -> Iterator[Link]:
    """The links of the running text that may name a source: not to the page itself, its sections or a share button."""
    own = split_address(article.details.url or "")
    read = [b.span for b in article.blocks if b.kind not in _UNREAD_BLOCKS]
    at = 0
    for link in sorted(article.links, key=lambda k: k.span):
        while at < len(read) and read[at].end < link.span.end:
            at += 1
        parts = split_address(link.url)
        if parts is None or at >= len(read) or not read[at].holds(link.span) or not link.span.of(article.text).strip():
            continue
        if not _CHROME.search(link.url) and not (own and (parts.netloc, parts.path) == (own.netloc, own.path)):
            yield link


def _sources(article: Article, note: Note) -> Iterator[tuple[str, Span | None, Span | None]]:
    """The sources that a note names, one after the other, with where each stands."""
    if note.span is None:
        yield note.text, None, note.document_span
        return
    text = note.span.of(article.text)
    cuts = [0]
    for m in _CUT.finditer(text):
        end = text.find("; ", m.end())
        if _FULL.search(text, m.end(), end if end >= 0 else len(text)) and _FULL.search(text, cuts[-1], m.start()):
            cuts.append(m.end())
    for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True):
        piece = text[start:end].rstrip()
        piece = (
            piece[:-1].rstrip()
            if end < len(text) and piece.endswith(";")
            else re.sub(r";\s*(?:and|see(?: also)?|cf\.)?$", "", piece)
        )
        span = strip_span(article.text, note.span.start + start, note.span.start + start + len(piece))
        if len(span):
            yield " ".join(span.of(article.text).split()), span, None


def _read(note: Note, words: str, before: _Earlier) -> Reference:
    number = len(before.listed) + 1
    back = _back_reference(words, note, before)
    if back is not None:
        same_as, locator = back
        csl = dict(before.listed[same_as - 1].csl) if same_as else {}
        return Reference(number, note.label, words, csl, note.number, locator=locator, same_as=same_as)
    citation = parse_citation(words)
    return Reference(number, note.label, words, citation.csl, note.number, locator=citation.locator)


def _with_link(csl: Mapping[str, Any], inside: Sequence[Link]) -> Mapping[str, Any]:
    """The note's only link is its address, if it prints none."""
    addresses = [k.url for k in inside if split_address(k.url)]
    if len(addresses) != 1 or csl.get("URL") or csl.get("DOI"):
        return csl
    return {"type": "webpage", **csl, "URL": trim_address(addresses[0])}


def _back_reference(words: str, note: Note, before: _Earlier) -> tuple[int | None, str | None] | None:
    """`(number of the reference meant or None, locator)`; None for a reference that stands for itself."""
    ibid = _IBID.fullmatch(words)
    if ibid:
        last = before.of_note(note.number - 1) or before.of_note(note.number)
        meant = (last[0].same_as or last[0].number) if len(last) == 1 else None
        return meant, _page(ibid["place"]) or (last[0].locator if len(last) == 1 else None)
    supra = _SUPRA.fullmatch(words)
    if supra:
        there = before.labelled(supra["label"])
        return (there[0].same_as or there[0].number) if len(there) == 1 else None, _page(supra["place"])
    short = _SHORT.fullmatch(words)
    if (short or _OP_CIT.search(words)) and not _FULL.search(words):
        family = short["family"] if short else words.split(",", maxsplit=1)[0].rsplit(maxsplit=1)[-1]
        title = re.sub(_OP_CIT, "", short["title"] if short else "").strip(" .,")
        earlier = before.latest(family, title)
        if earlier:
            return earlier.number, _page(short["place"]) if short else None
        return (None, None) if _OP_CIT.search(words) else None
    return None


def _page(place: str | None) -> str | None:
    if not place or not place.strip():
        return None
    place = place.strip(" ,.")
    return f"p. {place}" if place[0].isdigit() else place

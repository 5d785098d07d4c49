"""References: each note taken apart into what it cites, then the links of the running text and the sources that it names.

A note that refers back ("ibid.", "op. cit.", a surname with a short title) points to the reference that it means instead of inventing a work; where that
is not clear, it stays without one and says why.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from claimdb.addresses import clean_address, is_archive, split_address, trim_address
from claimdb.extract.citations.known import archived
from claimdb.extract.references.back import Resolver
from claimdb.extract.references.backforms import Back, read_back
from claimdb.extract.references.earlier import Draft, Works
from claimdb.extract.references.links import link_references, source_links
from claimdb.extract.references.named import named_references
from claimdb.extract.references.reading import Reader
from claimdb.extract.references.split import Piece, split_note
from claimdb.records import Article, Link, Note, Reference
from claimdb.text import Span, SpanIndex

__all__ = ["find_references", "source_links"]

_MOST_NOTES = 20
"""A longer row of notes is no reference back to each."""
_SAME_AUTHOR = re.compile(r"(?:[—–-]{2,6}|_{3,}|―+)[.,:]?\s+(?=\S)")
"""In a list of works: the author of the entry above."""


def find_references(article: Article) -> tuple[Reference, ...]:
    """The references of an article: those of its notes in order, its links, the sources that it names; `number` counts from 1."""
    listed = [_reference(draft) for draft in _numbered(_resolved(article))]
    listed += link_references(article, len(listed))
    listed += named_references(article, listed)
    return tuple(listed)


def _resolved(article: Article) -> Iterator[Draft]:
    """The citations of the notes, each read or followed to what it means; a list of works without labels is read first."""
    drafts = [draft for note in article.notes for draft in _drafts(article, note)]
    index = SpanIndex(k.span for k in article.links)
    reader = Reader(draft.text for draft in drafts if draft.back is None or not draft.back.sure)
    works = Works()
    above: Draft | None = None
    for draft in drafts:
        if draft.note.label is None:
            _read_entry(draft, above, _links_of(draft, article, index), reader)
            works.add(draft)
            above = draft
    resolver = Resolver(article.notes, works, reader)
    for draft in drafts:
        if resolver.take(draft):
            if draft.same_as is None and not draft.unresolved:
                draft.csl = _with_link(draft.csl, _links_of(draft, article, index))
            yield draft


def _drafts(article: Article, note: Note) -> Iterator[Draft]:
    text = note.span.of(article.text) if note.span else note.text
    for piece in split_note(text):
        words = " ".join(piece.span.of(text).split())
        span = piece.span.shift(note.span.start) if note.span else None
        back = read_back(words) if note.label is not None or not _is_entry(words) else None
        for meant in _each_note(back):
            yield Draft(note, words, span, _in_document(note, piece, text), piece.relation, meant, piece.only_known)


def _each_note(back: Back | None) -> list[Back | None]:
    """`supra notes 5–7`: one reference back to each of the notes."""
    found = re.findall(r"\d+|[–-]", back.label or "") if back and back.kind == "supra" else []
    if back is None or len(found) < 2:
        return [back]
    if found[1:2] in (["–"], ["-"]) and len(found) == 3 and 0 < int(found[2]) - int(found[0]) < _MOST_NOTES:
        found = [str(number) for number in range(int(found[0]), int(found[2]) + 1)]
    return [replace(back, label=number) for number in found if number.isdecimal()]


def _is_entry(words: str) -> bool:
    """Whether a note without label is an entry of a list of works; else it may refer back as any note does."""
    back = read_back(words)
    return back is None or not back.sure


def _in_document(note: Note, piece: Piece, text: str) -> Span | None:
    """Where a citation of a note outside the article stands; unknown within a note whose lines were joined."""
    if note.document_span is None:
        return None
    if len(note.document_span) == len(text):
        return piece.span.shift(note.document_span.start)
    return note.document_span if len(piece.span) == len(text) else None


def _read_entry(draft: Draft, above: Draft | None, links: Sequence[Link], reader: Reader) -> None:
    """An entry of a list of works; a dash in place of the author is the author above."""
    if draft.back is not None or draft.only_known:
        return
    dash = _SAME_AUTHOR.match(draft.text)
    people = _printed(above.csl.get("author") or ()) if dash and above else ""
    csl, draft.locator = reader.read(f"{people}{draft.text[dash.end() :]}" if dash else draft.text)
    draft.csl = _with_link(csl, links)


def _printed(people: Sequence[Mapping[str, str]]) -> str:
    """Authors as an entry prints them, a space behind."""
    names = [p.get("literal") or ", ".join(n for n in (p.get("family"), p.get("given")) if n) for p in people]
    joined = ", & ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
    return f"{joined}{'' if joined.endswith('.') else '.'} " if joined else ""


def _links_of(draft: Draft, article: Article, index: SpanIndex) -> list[Link]:
    return [article.links[i] for i in index.overlapping(draft.span)] if draft.span else []


def _with_link(csl: Mapping[str, Any], inside: Sequence[Link]) -> Mapping[str, Any]:
    """The only page that a citation links to is its address, if it prints none; a link to a copy in an archive says where that is."""
    addresses = [trim_address(k.url) for k in inside if split_address(k.url)]
    pages = list(dict.fromkeys(clean_address(a).url for a in addresses if not is_archive(a)))
    copies = [a for a in addresses if is_archive(a)]
    found = dict(csl)
    if not pages and copies:
        pages = [clean_address(copies[0]).url]
    if len(pages) == 1 and not csl.get("URL") and not csl.get("DOI"):
        found = {"type": "webpage", **found, "URL": pages[0]}
    if copies and found and "archive_location" not in found:
        found |= archived(copies[0])
    return found


def _numbered(drafts: Iterator[Draft]) -> list[Draft]:
    listed = list(drafts)
    for number, draft in enumerate(listed, 1):
        draft.number = number
    return listed


def _reference(draft: Draft) -> Reference:
    return Reference(
        draft.number, draft.note.label, draft.text, draft.csl, draft.note.number, draft.span, draft.document_span, draft.locator,
        draft.same_as.number if draft.same_as else None, "note", draft.relation, draft.how, draft.via.number if draft.via else None,
        draft.unresolved,
    )  # fmt: skip

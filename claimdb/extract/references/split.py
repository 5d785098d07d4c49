"""A note taken apart into the citations in it; what else it says is comment.

A note is one citation unless something shows more. Places where it may be cut (semicolons, full stops, signal words, ends of addresses, "and" between two
citations) are tried in order: what stands before and behind a place decides. Nothing is cut within quotation marks and addresses, and within brackets only
at a signal ("(quoted in Holt, Walls, 12)").
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from claimdb.addresses import clean_address, is_archive, trim_address
from claimdb.extract.references import shapes
from claimdb.extract.references.backforms import AUTHOR_YEAR, is_back_form, read_back
from claimdb.extract.references.cuts import SENTENCE_END, Cut, find_cuts
from claimdb.extract.references.signals import WITHIN, Signal, signal_at
from claimdb.extract.references.templates import TEMPLATE
from claimdb.text import Span, strip_span

_LOOK = 600
"""So many characters before and behind a place are looked at."""
_NO_SEE = re.compile(r"\b(?:we|to|i|can|they|you|will|not|must|could|may|would|who|shall|cannot|let us|as)\s*$", re.I)
_TOPIC = re.compile(r"(?:^|[.;]\s)(?:for|on|about|regarding|concerning)\b[^.;]{0,120}$", re.I)
_NEW_TOPIC = re.compile(r"(?:For|On|About|Regarding|Concerning)\s+[^\W\d_]")
"""`Ibid. For earlier figures, see Holt, Walls`"""
_GOES_ON = re.compile(
    r"[\[(]|(?:in|reprint(?:ed)?|repr|ed(?:ited|s)?|trans(?:lated)?|vol|no|retrieved|accessed|available|online|paper presented)\b",
    re.I,
)
"""How a citation goes on behind a full stop."""
_PARTS = re.compile(r"[^\W\d_]{2}[.?!][”\"’]?\s|[)\d][.,]?\s|[”\"]\s")
_LEAD = re.compile(
    r"(?:(?:[\s;,•|]|[–—](?=\s))+|(?:and|und|sowie|et|и)\s+(?=[^\Wa-zß-öø-ÿа-яё_]|[“\"‘«„]|notes?\b|ibid))"
)
"""What joins a citation to the one before it: `; and Abel, Ports`."""
_TAIL = re.compile(r"(?:[\s;,–—(\[•|]+|[\s;,]+(?:and|und|et|y|и|&)\s*)$")
_SMALL_START = re.compile(
    r"https?:|www\.|ibid|id\.|idem|eadem|ders(?:\.|elbe)|dies(?:\.|elbe)|ebd|notes?\s|nn?\.\s|fn\b|supra|above|infra|below|op\.|loc\.|anm|там же|указ|прим|a\.\s?a\.|de\s|van\s|von\s|al-",
    re.I,
)
_LABEL = re.compile(r"[\[(^]?\d{1,3}[\]).]?\s+")
"""A note's own number, left before "Ibid."."""
_ONE_NAME = re.compile(rf"{shapes.CAPITAL}[\w’'-]+")
_ASIDE = re.compile(
    r"(?<!\s)(?:,?\s+(?=who|which|whose|where)|\s+(?=\((?:noting|arguing|holding|stating|explaining|describing|showing|finding|discussing|citing|quoting|emphasis|my|author|translat|italics)))"
    r"[^\n]{3,300}$"
)
"""What the author says of a citation right behind it: "Holt 2015, 12, who calls it a fig leaf"."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A citation in a note; `span` counts in the note's text, the signal before it not included.

    `only_known`: it stands in a comment, and is one only if the article has the work that it means.
    """

    span: Span
    relation: str | None = None
    only_known: bool = False


def split_note(text: str) -> tuple[Piece, ...]:
    """The citations in a note, in order; none if it only says something. Of a note that holds a wiki's templates each is one."""
    templates = [Piece(Span(*m.span())) for m in TEMPLATE.finditer(text)] if "{{" in text else []
    if templates:
        return tuple(templates)
    cuts = find_cuts(text)
    pieces: list[Piece] = []
    for start, end, relation in _groups(text, cuts):
        for piece in _citations(text, start, end, relation):
            if (
                not pieces or pieces[-1].span.end <= piece.span.start
            ):  # "https://a.example/1Holt 2015, 12": the address is one piece
                pieces.append(piece)
    return tuple(pieces)


def _groups(text: str, cuts: Sequence[Cut]) -> Iterator[tuple[int, int, str | None]]:
    """`(start, end, relation)` between the places where the note is cut."""
    begin = len(text) - len(text.lstrip())
    label = _LABEL.match(text, begin)
    if label and is_back_form(text[label.end() : label.end() + _LOOK].strip()):
        begin = label.end()
    head = signal_at(text, begin)
    start, relation = (head.end, head.relation) if head and _may_open(text[head.end :]) else (begin, None)
    stops = [cut.end for cut in cuts if cut.kind in ("semicolon", "signal")]
    ends = [cut.end for cut in cuts if cut.kind != "and"]
    for cut in map(partial(_with_signal, text), cuts):
        if cut.end < start:
            continue
        left = text[max(start, cut.end - _LOOK) : cut.end]
        right = text[cut.start : min(_next(ends, cut.start, len(text)), cut.start + _LOOK)]
        last = len(text) if cut.kind == "semicolon" else _next(stops, cut.start, len(text))
        rest = text[cut.start : min(last, cut.start + _LOOK)]
        if not left.strip(" ;,.(–—"):
            if cut.signal:
                start, relation = cut.start, cut.signal.relation
            continue
        if _is_cut(cut, left, right, rest, relation):
            if not (cut.signal and cut.signal.relation in WITHIN and _is_person(left)):
                yield start, cut.end, relation
            behind = cut.signal.relation if cut.signal else None
            start, relation = cut.start, "compare" if cut.kind == "with" else behind
    yield start, len(text), relation


def _with_signal(text: str, cut: Cut) -> Cut:
    """`; see also | Holt`: the signal behind a place is none of the pieces'."""
    signal = None if cut.signal else signal_at(text, cut.start)
    return (
        replace(cut, start=signal.end, signal=signal)
        if signal and _may_open(text[signal.end : signal.end + _LOOK])
        else cut
    )


def _next(places: Sequence[int], at: int, last: int) -> int:
    place = bisect_right(places, at)
    return places[place] if place < len(places) else last


def _is_cut(cut: Cut, left: str, right: str, rest: str, relation: str | None) -> bool:
    """Whether what stands before and behind a place are two citations, or a citation and a comment."""
    if cut.kind == "signal":
        return cut.signal is not None and _is_signal_cut(cut.signal, left, right)
    if cut.kind == "semicolon":
        return _is_semicolon_cut(left, right, rest)
    if cut.kind == "and":
        return _stands(left) and _is_and_cut(left, right)
    if cut.kind == "with":
        return relation == "compare" and _may_open(right)
    if cut.kind == "address":
        return _is_address_cut(left, right, rest)
    return _is_stop_cut(left, right, rest)


def _is_person(left: str) -> bool:
    """`Anna Lind, quoted in Holt`: who is quoted is no work."""
    return shapes.is_names(left) or bool(_ONE_NAME.fullmatch(left.strip(" ,")))


def _is_comment(text: str) -> bool:
    return not is_back_form(text.strip()) and shapes.is_comment(text)


def _stands(text: str) -> bool:
    return shapes.stands(text) or is_back_form(text.strip())


def _is_signal_cut(signal: Signal, left: str, right: str) -> bool:
    if not _may_open(right):
        return False
    if signal.relation in WITHIN:
        return left.rstrip()[-1:] in ",;.(–—[:" or not _is_comment(left)
    if left.rstrip()[-1:] in '.;,(–—[:”"!?':
        return left.rstrip()[-1:] != "," or _opens_citation(right)
    return bool(_TOPIC.search(left)) or (not _NO_SEE.search(left) and _opens_citation(right))


def _opens_citation(right: str) -> bool:
    """Whether a piece is surely a citation from its first word on."""
    return shapes.starts_citation(right) or is_back_form(right.strip()) or (_stands(right) and not _is_comment(right))


def _may_open(right: str) -> bool:
    """Whether a citation may begin so: with a capital, a number, a quotation mark or "ibid."."""
    word = right.lstrip('“"‘«„([_*')
    return bool(word) and (
        word[0].isupper() or word[0].isdigit() or right[0] in '“"‘«„' or bool(_SMALL_START.match(word))
    )


def _is_semicolon_cut(left: str, right: str, rest: str) -> bool:
    if shapes.is_names(left) or right[:1].isdigit() or shapes.is_place(right) or _is_own_address(left, right):
        return False
    back = read_back(right.strip())
    if back is not None and back.sure and right[:1].isupper():
        return True
    if _is_comment(right):
        return (_is_settled(left) and shapes.is_prose(right)) or _is_comment(left)
    if _is_comment(left):
        return _opens_citation(right)
    if _is_settled(left) and (_stands(right) or (shapes.is_names(right) and shapes.starts_citation(rest))):
        return True
    names = right[:1].isupper() or shapes.opens_document(right)
    return names and shapes.is_document(right) and (_is_settled(left) or shapes.is_document(left))


def _is_settled(text: str) -> bool:
    return shapes.is_settled(text) or is_back_form(text.strip())


def _is_own_address(left: str, right: str) -> bool:
    """Whether a piece is the address of the citation before it, which has none yet."""
    return bool(shapes.ADDRESS.match(right)) and not shapes.ADDRESS.search(left) and not _is_comment(left)


def _is_and_cut(left: str, right: str) -> bool:
    """Sure are full citations that open with authors, and short ones that are nothing else."""
    if AUTHOR_YEAR.fullmatch(left.strip()) or (is_back_form(left.strip()) and left.strip()[-1].isdigit()):
        return bool(AUTHOR_YEAR.fullmatch(right.strip(" .")) or is_back_form(right.strip()))
    complete = shapes.is_more_than_head(left) and (shapes.opens_dated(right) or shapes.is_complete(left))
    return complete and shapes.starts_citation(right) and shapes.stands(right)


def _is_address_cut(left: str, right: str, rest: str) -> bool:
    """Behind an address another citation begins, or a comment; what belongs to the address stands before the place."""
    if shapes.ADDRESS.match(right):
        return True
    if shapes.starts_citation(right) or is_back_form(right.strip()):
        return True
    return right[:1].isupper() and (
        shapes.is_comment(right) or (shapes.stands(right) and bool(shapes.ADDRESS.search(rest)))
    )


def _is_stop_cut(left: str, right: str, rest: str) -> bool:
    if right[:1].isdigit() or shapes.is_place(right) or _GOES_ON.match(right):
        return False
    full = shapes.starts_citation(right) and shapes.stands(right) and not _is_own_address(left, right)
    back = read_back(right.strip())
    if is_back_form(left.strip()) and _NEW_TOPIC.match(right):
        return True
    if _is_comment(left):
        return shapes.is_prose(left) and (full or is_back_form(right))
    if not _is_done(left):
        return False
    if full or (back is not None and back.sure) or (is_back_form(right) and _ends_in_place(left)):
        return True
    if right[0] in '“"«„' and shapes.stands(right[1:]) and re.search(shapes.YEAR, right):
        return True
    return shapes.is_prose(right) and _goes_on_as_comment(right, rest)


def _is_done(left: str) -> bool:
    """Whether a citation before a full stop has all it needs: a short one, or one that is complete and has more than a title."""
    piece = left.strip()
    if is_back_form(piece):
        return True
    return shapes.is_complete(left) and (_ends_in_place(piece) or len(_PARTS.findall(piece)) >= 2)


def _ends_in_place(left: str) -> bool:
    return left.rstrip(" .,")[-1:] in "0123456789)/"


def _goes_on_as_comment(right: str, rest: str) -> bool:
    """Whether what follows a sentence is no outlet, publisher or date that would make it a title."""
    behind = [p for p in SENTENCE_END.split(rest[len(right) :].strip()) if p.strip()]
    return all(shapes.is_prose(p) or not shapes.is_fragment(p) for p in behind)


# -- the pieces --------------------------------------------------------------------------------------------------------


def _citations(text: str, start: int, end: int, relation: str | None) -> Iterator[Piece]:
    """The citations of one group: itself, or what a comment names in passing."""
    span = _without_aside(text, _trimmed(text, start, end))
    words = span.of(text)
    if not re.search(r"\w", words):
        return
    if not is_back_form(words) and (shapes.is_comment(words) or _is_comment_with_address(words)):
        yield from _in_comment(text, span, relation)
        return
    yield from _one_address_each(text, span, relation)


def _without_aside(text: str, span: Span) -> Span:
    aside = _ASIDE.search(text, span.start, span.end)
    head = text[span.start : aside.start()] if aside else ""
    known = is_back_form(head.strip()) or (shapes.is_complete(head) and aside is not None and "(" in aside[0])
    return _trimmed(text, span.start, aside.start()) if aside and known else span


def _is_comment_with_address(words: str) -> bool:
    """`The table can be seen at https://vale.example/t.`"""
    address = shapes.ADDRESS.search(words)
    if address is None or address.start() == 0 or shapes.starts_citation(words):
        return False
    before = words[: address.start()].rstrip(" <([")
    return bool(re.search(r"\b(?:at|from|in|under|see|on|via|here)\s*:?$", before)) and shapes.is_comment(before)


def _in_comment(text: str, span: Span, relation: str | None) -> Iterator[Piece]:
    """Addresses that a comment prints, and authors with a year, which count where the article has the work."""
    addresses = [
        Span(m.start(), m.start() + len(trim_address(m[0])))
        for m in shapes.ADDRESS.finditer(text, span.start, span.end)
    ]
    plain = [a for a in addresses if not is_archive(a.of(text))] or addresses[:1]
    found = [Piece(a, relation) for a in plain if len(a)]
    found += [Piece(Span(*m.span()), relation, True) for m in AUTHOR_YEAR.finditer(text, span.start, span.end)]
    yield from sorted(found, key=lambda p: p.span)


def _one_address_each(text: str, span: Span, relation: str | None) -> Iterator[Piece]:
    """A citation with several pages' addresses is several: each has one. A DOI beside another address is the same work's."""
    seen: set[str] = set()
    start = span.start
    for m in shapes.ADDRESS.finditer(text, span.start, span.end):
        address = trim_address(m[0])
        key = clean_address(address).url.rstrip("/").lower()
        if is_archive(address) or key in seen or "doi.org/" in key:
            continue
        if seen:
            piece = _trimmed(text, start, m.start())
            if len(piece):
                yield Piece(piece, relation)
            start = m.start()
        seen.add(key)
    yield Piece(_trimmed(text, start, span.end), relation)


def _trimmed(text: str, start: int, end: int) -> Span:
    """Without signs and joining words at the edges, and the bracket that closes one opened before."""
    words = text[start:end]
    for _ in range(3):
        lead = _LEAD.match(words)
        start += lead.end() if lead else 0
        words = text[start:end]
        tail = _TAIL.search(words[-40:])
        end -= len(tail[0]) if tail else 0
        words = text[start:end]
    for closing, opening in ((")", "("), ("]", "[")):
        bare = words.rstrip(" .,;")
        if bare.endswith(closing) and bare.count(closing) > bare.count(opening):
            end = start + len(bare) - 1
            words = text[start:end]
    return strip_span(text, start, max(start, end))

"""Articles put together: bounds, head, blocks with sentences, markers and notes, and dates completed from the whole digest."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from itertools import islice

from claimdb.records import Article, Block, Details, Document, Link, Mark
from claimdb.segment.blocks import Paragraph, find_paragraphs, item_text
from claimdb.segment.dates import PartialDate, find_date
from claimdb.segment.heads import (
    Dateline,
    HeadLine,
    find_about,
    find_credits,
    find_dateline,
    find_issue_date,
    is_outlet_line,
    known_outlet,
    read_head_line,
)
from claimdb.segment.notes import find_notes, share_notes
from claimdb.segment.sentences import find_sentences
from claimdb.segment.split import find_starts
from claimdb.text import Span

_NUMBERED = re.compile(r"(?:#{1,6}\s+|\d{1,2}[.)]\s+(?=[A-Z“\"]))")
_ISSUER = re.compile(
    r"(?:The )?((?:[A-Z][\w’'.&-]*|of|for|the|and|on|in)(?: (?:[A-Z][\w’'.&-]*|of|for|the|and|on|in)){1,9}) \(([A-Z][A-Za-z&-]{1,12})\)"
)
_OUTLET_BEHIND = re.compile(r"\s+[-–—|]\s+([^-–—|]{2,40})$")
_WORD = re.compile(r"[^\W\d_]+")
_SOURCE_LINE = re.compile(r"sources?:\s", re.I)
"""What stands below a table or picture: neither a subtitle nor a heading."""
_TEMPLATES = re.compile(r"\{\{[^{}]*\}\}")
"""A wiki's templates: their strokes are no columns."""
_ABOUT_WITHIN = 3


@dataclass(slots=True)
class _Head:
    """What is being found out about one article."""

    title: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    date: PartialDate | None = None
    date_from: str | None = None
    place: str | None = None
    unknown: str | None = None
    kinds: dict[int, str] = field(default_factory=dict)
    datelines: dict[int, Dateline] = field(default_factory=dict)


def segment(
    document: Document, *, single: bool = False, given: Details | None = None, override: bool = False
) -> tuple[Article, ...]:
    """The articles of a document, in order; their spans do not overlap.

    `single` says that the document is one article. `given` fills what the text does not say, or with `override` takes its place.
    """
    paragraphs = find_paragraphs(document.text, document.marks)
    if not paragraphs:
        return ()
    starts = [0] if single else find_starts(paragraphs, headings_only=document.source.media_type == "text/html")
    heads = []
    for place, start in enumerate(starts):
        end = starts[place + 1] if place + 1 < len(starts) else len(paragraphs)
        own = [p for p in paragraphs[start:end] if not p.is_separator]
        if own:
            heads.append((own, _read_head(own)))
    _name_by_place([head for _, head in heads])
    masthead = find_date(document.text[: paragraphs[starts[0]].span.start])
    year = _usual_year([head for _, head in heads]) or (masthead[0].year if masthead else None)
    if year is None and document.details.published:
        year = int(document.details.published[:4])
    articles = []
    for number, (own, head) in enumerate(heads, 1):
        following = heads[number][0][0].span.start if number < len(heads) else len(document.text)
        one = len(heads) == 1
        details = _details(head, year, document.details if one else _shared(document.details))
        details = _given(details, given or Details(), override)
        articles.append(_article(document, number, own, Span(own[0].span.start, following), head, details))
    return share_notes(articles, document.marks)


def _name_by_place(heads: list[_Head]) -> None:
    """A name beside the date is the outlet where the digest's other articles have an outlet there, and no place or author is known for it."""
    lines = [h for h in heads if "outlet" in h.kinds.values() or "date" in h.kinds.values()]
    known = sum(h.outlet is not None for h in lines)
    unknown = Counter(h.unknown for h in lines if h.unknown and not h.outlet)
    for head in lines:
        if head.unknown and not head.outlet and (known >= 2 or (known and unknown[head.unknown] >= 2)):
            head.outlet = head.unknown


def _shared(details: Details) -> Details:
    """What a file's own details say of each of several articles: where they come from, not what is each one's own."""
    return Details(outlet=details.outlet, language=details.language, url=details.url)


def _usual_year(heads: list[_Head]) -> int | None:
    years = Counter(head.date.year for head in heads if head.date and head.date.year)
    return years.most_common(1)[0][0] if years else None


def _read_head(paragraphs: list[Paragraph]) -> _Head:
    head = _Head()
    at = 0
    first = paragraphs[0]
    if first.heading or (first.is_short and not find_dateline(first.text) and len(paragraphs) > 1):
        head.title = _title(first.text, head)
        head.kinds[0] = "title"
        at = 1
    while at < min(len(paragraphs), 7):
        p = paragraphs[at]
        line = read_head_line(p.text) if not p.is_note and not p.is_item and p.heading is None else None
        dateline = find_dateline(p.text) if line is None or len(p.text) > 140 else None
        if line is not None and not (dateline and dateline.agency):
            _take_line(head, at, line)
        elif (
            dateline is None
            and at <= 3
            and p.is_short
            and head.title
            and not p.is_note
            and p.heading is None
            and at + 1 < len(paragraphs)
            and not _SOURCE_LINE.match(p.text)
            and _is_subtitle(p, paragraphs[at + 1])
        ):
            head.kinds[at] = "subtitle"
        else:
            break
        at += 1
    for place, p in enumerate(paragraphs[at : at + 4], at):
        dateline = find_dateline(p.text)
        if dateline and not _is_speaker(p.text[: dateline.end], paragraphs[place + 1 :]):
            _take_dateline(head, place, dateline)
            break
    _take_issue_date(head, paragraphs)
    _take_end(head, paragraphs)
    _take_issuer(head, paragraphs, at)
    return head


def _is_speaker(label: str, following: list[Paragraph]) -> bool:
    """Whether what looks like a dateline is the first label of a transcript, `ANNA LIND:` or `ANNA LIND, HOST:`, and this or `LIND:` begins a later paragraph
    as well."""
    label = label.strip()
    name = re.split(r"\s*[:,(]", label, maxsplit=1)[0]
    again = (f"{name}:", f"{name.rpartition(' ')[2]}:")
    return label.endswith(":") and any(p.text.startswith(again) for p in following)


def _is_subtitle(p: Paragraph, following: Paragraph) -> bool:
    return p.text[:1] not in '“"«•' and (
        not following.is_short or following.gap > p.gap or read_head_line(following.text) is not None
    )


def _title(text: str, head: _Head) -> str:
    """The title without number and without the outlet before or behind it, which is noted."""
    title = " ".join(_NUMBERED.sub("", text, count=1).split())
    before, colon, rest = title.partition(": ")
    outlet = known_outlet(before) if colon else None
    if outlet:
        head.outlet = outlet
        return rest
    behind = _OUTLET_BEHIND.search(title)
    if behind and (known_outlet(behind[1]) or ("|" in behind[0] and is_outlet_line(behind[1]))):
        head.outlet = known_outlet(behind[1]) or behind[1]
        return title[: behind.start()]
    bracket = re.search(r"\s*\(([^()]{2,60})\)$", title)
    line = read_head_line(bracket[1]) if bracket else None
    if bracket and line and (line.outlet or line.date):
        head.outlet = line.outlet
        _take_date(head, line.date, "title")
        return title[: bracket.start()]
    return title


def _take_line(head: _Head, place: int, line: HeadLine) -> None:
    _take_date(head, line.date, "date line")
    head.outlet = head.outlet or line.outlet
    head.authors = head.authors or line.authors
    head.unknown = head.unknown or line.unknown
    head.kinds[place] = "byline" if line.authors else "date" if line.date else "outlet"


def _take_date(head: _Head, date: PartialDate | None, origin: str) -> None:
    if date and (head.date is None or (head.date.year is None and date.year is not None)):
        head.date, head.date_from = date, origin


def _take_dateline(head: _Head, place: int, dateline: Dateline) -> None:
    head.datelines[place] = dateline
    head.place = head.place or dateline.place
    head.outlet = head.outlet or dateline.agency
    _take_date(head, dateline.date, "dateline")


def _take_issue_date(head: _Head, paragraphs: list[Paragraph]) -> None:
    if head.date is not None:
        return
    for p in paragraphs[1:8]:
        found = find_issue_date(p.text)
        if found:
            head.date, head.date_from = found[0], f"text: {found[1]}"
            return


def _take_end(head: _Head, paragraphs: list[Paragraph]) -> None:
    """The line about the author, and a line that names the source, before the notes at the end."""
    body = (i for i in range(len(paragraphs) - 1, -1, -1) if not paragraphs[i].is_note)
    for place in reversed(list(islice(body, _ABOUT_WITHIN))):
        if place in head.kinds or place == 0:
            continue
        credited = find_credits(paragraphs[place].text)
        if credited is not None:
            head.kinds[place] = "about"
            head.authors = head.authors or credited
            continue
        about = find_about(paragraphs[place].text)
        mentioned = about and any(about[0] in p.text for i, p in enumerate(paragraphs[:place]) if i not in head.kinds)
        if about and (not mentioned or about[0] in head.authors):
            head.kinds[place] = "about"
            head.authors = head.authors or (about[0],)
            head.outlet = head.outlet or about[1]
        line = read_head_line(paragraphs[place].text) if paragraphs[place].text.lower().startswith("source:") else None
        if line and line.outlet and not _goes_on(paragraphs[place + 1 :]):
            head.kinds[place] = "outlet"
            head.outlet = head.outlet or line.outlet
            _take_date(head, line.date, "source line")


def _goes_on(paragraphs: list[Paragraph]) -> bool:
    """Whether running text follows: a source line before it belongs to a table or picture."""
    return any(not p.is_short and not p.is_note and not find_about(p.text) for p in paragraphs)


def _take_issuer(head: _Head, paragraphs: list[Paragraph], at: int) -> None:
    """A press release: the body that its title and first words name has issued it."""
    if head.outlet or head.authors or at >= len(paragraphs) or not head.title:
        return
    start = head.datelines[at].end if at in head.datelines else 0
    issuer = _ISSUER.match(paragraphs[at].text, start)
    if issuer and (issuer[2] in head.title or issuer[1] in head.title):
        head.outlet = re.sub(r"^The ", "", issuer[1])


def _details(head: _Head, year: int | None, stated: Details) -> Details:
    date = head.date
    published, origin = stated.published, stated.published_from
    if date is not None:
        completed = date.in_year(year)
        own = completed.iso()
        if own and not published:
            published, origin = own, head.date_from
            if date.year is None:
                origin = f"{head.date_from}; year from the digest" if year else head.date_from
    return Details(
        title=stated.title or head.title, outlet=stated.outlet or head.outlet, authors=stated.authors or head.authors, published=published,
        published_from=origin if published else None, place=head.place or stated.place, language=stated.language, url=stated.url,
    )  # fmt: skip


def _given(details: Details, given: Details, override: bool) -> Details:
    """What the user says fills gaps, or takes the place of what was found."""
    changes: dict[str, object] = {}
    for name in ("title", "outlet", "authors", "place", "language", "url", "published"):
        value = getattr(given, name)
        if value and (override or not getattr(details, name)):
            changes[name] = value
            if name == "published":
                changes["published_from"] = given.published_from or "given"
    return replace(details, **changes)  # type: ignore[arg-type]


def _article(
    document: Document, number: int, paragraphs: list[Paragraph], span: Span, head: _Head, details: Details
) -> Article:
    text = span.of(document.text)
    marks = tuple(Mark(m.kind, m.span.shift(-span.start), m.value) for m in document.marks if span.holds(m.span))
    blocks = tuple(_block(text, p, place, head, span.start, len(paragraphs)) for place, p in enumerate(paragraphs))
    found = find_notes(text, blocks, marks)
    links = tuple(Link(m.span, m.value or "") for m in marks if m.kind == "link")
    if details.language is None:
        details = replace(details, language=_language(text))
    return Article(number, span, text, details, found.blocks, links, found.markers, found.notes, found.warnings)


def _block(text: str, p: Paragraph, place: int, head: _Head, offset: int, count: int) -> Block:
    span = (item_text(p) if p.is_item else p.span).shift(-offset)
    kind = head.kinds.get(place) or _kind(p, place, count)
    dateline = head.datelines.get(place)
    start = span.start
    line = None
    if dateline:
        line = Span(span.start, span.start + len(p.text[: dateline.end].rstrip()))
        start = span.start + dateline.end
    return Block(kind, span, find_sentences(text, start, span.end), line)


def _kind(p: Paragraph, place: int, count: int) -> str:
    if p.heading is not None:
        return "heading"
    if p.mark in ("quote", "item"):
        return p.mark
    if p.is_item:
        return "item"
    text = _TEMPLATES.sub("", p.text) if "{{" in p.text else p.text
    if text.count(" | ") >= 2 or text.count("|") >= 3 or text.count("\t") >= 2:
        return "table"
    heading = (
        len(p.text) < 80
        and p.is_short
        and p.text[-1:].isalnum()
        and place + 1 < count
        and p.text[:1] not in "“\"«‘'"
        and not _SOURCE_LINE.match(p.text)
        and 1 <= len(_WORD.findall(p.text)) <= 10
    )
    return "heading" if heading else "paragraph"


def _language(text: str) -> str | None:
    from resiliparse.parse.lang import detect_fast

    code, distance = detect_fast(text[:5000])
    return str(code) if distance < 1200 and len(text) > 100 else None

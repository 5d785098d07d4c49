"""The records that flow from a file to an answer. Frozen, equal by value, without ids or storage.

The way through is `Source` -> `Document` -> `Article` -> `Extraction`; `resolve` adds `Match` and `Backing`.
Positions are `Span`s in code points. In a `Document` they count in the document's text; from `Article`
on they count in the article's own text, unless a field says `document_span`. `None` means unknown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from claimdb.text import Span

KINDS = ("direct", "mixed", "indirect", "document", "assertion")
"""Kinds of statement."""
ACTS = ("speech", "attitude")
"""What a statement is a report of."""
SPEAKER_KINDS = ("person", "organization", "group", "anonymous")
BASES = ("printed", "part", "role", "pronoun", "carried", "author", "person")
"""How a speaker was found, the surest first; `person` means that somebody decided."""
WORK_KINDS = (
    "article", "book", "chapter", "report", "web page", "interview", "law", "broadcast", "dataset", "thesis", "speech", "document",
)  # fmt: skip
"""Kinds of work, in words for people."""
HOWS = ("marker", "sentence", "link", "named", "manual")
"""Why a work is believed to back a statement."""


@dataclass(frozen=True, slots=True)
class Details:
    """What is known about a text from outside its running words (metadata, options, a sidecar file).

    `published` is ISO text of the precision known (`2023`, `2023-05`, `2023-05-31`); `published_from` says what it
    rests on ("dateline; year from the digest"). `language` is an ISO 639-1 code.
    """

    title: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    published_from: str | None = None
    place: str | None = None
    language: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Where a text came from. `name` is the path or URL as given (`-` for standard input).

    `sha256` is the hex digest of the bytes as read. `encoding_from` says how the encoding is known
    (`bom`, `declared`, `utf-8`, `detected`).
    """

    name: str
    sha256: str
    size: int
    media_type: str
    encoding: str | None = None
    encoding_from: str | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """Something the format knew about a span of the document's text.

    kind         value
    ----------   -----
    heading      its level, `1` to `6`
    link         the target URL
    superscript  None
    quote        None (a block quotation)
    item         its number in an ordered list, else None (a list item)
    marker       the key of the note it points to (any string, the same in the note's mark)
    note         the key of the note; the span is the note's text, its number or sign aside
    locator      the page that the format gives beside the marker with the same span (`p. 42`)
    """

    kind: str
    span: Span
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A source's text: line ends `\\n`, no NUL, no lone surrogates. Everything after counts in this text.

    `details` is what the format itself states (title, author, date in metadata); `warnings` are short
    sentences for the user ("encoding guessed as windows-1251").
    """

    source: Source
    text: str
    marks: tuple[Mark, ...] = ()
    details: Details = field(default_factory=Details)
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """A stored document that can be read again: its number, its path or URL if it has one, its bytes, and what the user said of it when it came
    (`claimdb.pipeline.stated`)."""

    document_id: int
    name: str | None
    raw: bytes
    media_type: str
    given: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph-like piece of an article; `sentences` cover its text in order, white space between them aside.

    kind: `title`, `subtitle`, `byline` (author line), `outlet` (an outlet's or issuer's name alone), `date` (date, time
    or place alone on a line), `paragraph`, `item` (list item), `quote` (block quotation), `heading`, `table`,
    `about` (the line about the author at the end), `note` (a note or reference), `notes_heading`.
    `dateline` is the span of a dateline at the block's start ("YEREVAN, MAY 31, ARMENPRESS."), which is
    in no sentence.
    """

    kind: str
    span: Span
    sentences: tuple[Span, ...] = ()
    dateline: Span | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A hyperlink in the running text; `span` is the link's words."""

    span: Span
    url: str


@dataclass(frozen=True, slots=True)
class Marker:
    """A note marker in the running text. `label` is the sign without brackets (`7`, `*`).

    A citation by author and year (`(Way 2008, 53)`) is a marker too: its `label` is the author and year as printed
    (`Way 2008`), and each work in one bracket has its own. `notes` are the numbers of the notes that it points to in
    its article (`Note.number`); empty if none was found. `locator` is the place within the work that the marker itself
    names (`p. 53`).
    """

    label: str
    span: Span
    notes: tuple[int, ...] = ()
    locator: str | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A note or a reference. `number` counts from 1 in its article; `label` is the sign printed before it.

    `span` is the note's text without its label, in the article's text; None if it stands outside the
    article, and then `document_span` is where it stands in the document's text. `text` has broken lines joined.
    """

    number: int
    label: str | None
    text: str
    span: Span | None = None
    document_span: Span | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One article of a document: `text == document.text[span.start:span.end]`, `number` counts from 1."""

    number: int
    span: Span
    text: str
    details: Details
    blocks: tuple[Block, ...] = ()
    links: tuple[Link, ...] = ()
    markers: tuple[Marker, ...] = ()
    notes: tuple[Note, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cue:
    """The words that say that something was said: "said", "according to"."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is reported to have said a statement.

    `name` is the fullest form that the article prints, without titles; None for a group or an unnamed person.
    `mention` and `span` are how and where this passage names them; None where it does not. `role` is the
    title or description printed beside the name in this article ("Prime Minister"). `names` are all the forms of the
    name that the article prints. `confidence` is from 0 to 1: that it was this one.
    """

    name: str | None
    kind: str
    mention: str | None
    span: Span | None
    basis: str
    confidence: float
    role: str | None = None
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """What somebody is reported to have said. `spans` are in order and do not overlap; never empty.

    `parent` is the place of the statement that this one stands in, in the extraction's `statements`. `markers` are the labels
    of the note markers that stand in it or right behind it. `said_on` is ISO text of the precision known, only
    where the text tells, and `said_on_from` the words that tell it.
    """

    kind: str
    spans: tuple[Span, ...]
    act: str = "speech"
    cue: Cue | None = None
    speakers: tuple[Attribution, ...] = ()
    confidence: float = 0.5
    said_on: str | None = None
    said_on_from: str | None = None
    channel: str | None = None
    parent: int | None = None
    markers: tuple[str, ...] = ()

    @property
    def span(self) -> Span:
        """From the first word said to the last, an interrupting cue included."""
        return Span(self.spans[0].start, self.spans[-1].end)

    def words(self, text: str) -> str:
        """What was said: the words of the spans, joined by " … " where the cue interrupts."""
        return " … ".join(span.of(text) for span in self.spans)


ORIGINS = ("note", "link", "named")
"""Where a reference comes from: a note, a hyperlink of the running text, or words of the running text that name a source."""
BACK_REFERENCES = ("ibid", "op. cit.", "supra", "short title")
"""How a reference refers back to an earlier one."""


@dataclass(frozen=True, slots=True)
class Reference:
    """One citation: the words that name one work, parsed to a CSL-JSON item; `number` counts from 1 in the article.

    `origin` is one of `ORIGINS`; `note` is the `number` of the note it stands in (None outside notes). `text` and `span`
    are the citation alone: what else the note says is comment. `csl` has no `id`; an empty one means that nothing was
    understood. `locator` (`p. 12`, `para. 4`) and `relation` (the signal before it in small letters: `see`, `see also`, `cf.`, `but see`,
    `quoted in`, `cited in` ...) belong to this use, not to the work.

    One that refers back says how in `back` (one of `BACK_REFERENCES`), which reference it points to directly in `via`
    (of two "ibid." in a row the second points to the first) and which one spells out the work in `same_as`. Where that is not clear both
    are None, `csl` is empty, and `unresolved` says why in a short phrase.
    """

    number: int
    label: str | None
    text: str
    csl: Mapping[str, Any]
    note: int | None = None
    span: Span | None = None
    document_span: Span | None = None
    locator: str | None = None
    same_as: int | None = None
    origin: str = "note"
    relation: str | None = None
    back: str | None = None
    via: int | None = None
    unresolved: str | None = None


def issued_text(csl: Mapping[str, Any]) -> str | None:
    """The date of a CSL-JSON item as ISO text of the precision known."""
    parts = ((csl.get("issued") or {}).get("date-parts") or [[]])[0]
    return "-".join(f"{int(p):0{4 if i == 0 else 2}d}" for i, p in enumerate(parts)) or None


@dataclass(frozen=True, slots=True)
class Backing:
    """A reference stands behind a statement. `statement` is its place in `Extraction.statements`, from 0;
    `reference` is the `number` of the reference; `how` one of `HOWS`; `confidence` is from 0 to 1."""

    statement: int
    reference: int
    how: str
    confidence: float
    locator: str | None = None


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything found in one article."""

    article: Article
    statements: tuple[Statement, ...] = ()
    references: tuple[Reference, ...] = ()
    backings: tuple[Backing, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """Whether two names, works or statements are the same. `score` is from 0 to 1, `why` a short phrase for people."""

    same: bool
    score: float
    why: str

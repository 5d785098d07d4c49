"""The tables. Facts that the extractor found, what was resolved from them, and what people decided are kept apart.

Offsets are code points: in `articles.text` for everything that hangs on an article, in `documents.text` where a column says so. Dates
are ISO text of the precision known, times are UTC ending in `Z`, confidences are 0 to 1, yes and no are 1 and 0.
Every `doc` below is the column's description in docs/schema.md and in Datasette.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

Id = BigInteger().with_variant(Integer(), "sqlite")
Json = JSON().with_variant(JSONB(), "postgresql")

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """The common base: its metadata is what the migrations must make."""

    metadata = MetaData(naming_convention=NAMING)


def _id(doc: str = "number, never used again") -> Mapped[int]:
    return mapped_column(Id, primary_key=True, autoincrement=False, doc=doc)


def _text(doc: str, index: bool = False) -> Mapped[str]:
    return mapped_column(Text, nullable=False, index=index, doc=doc)


def _maybe(doc: str, index: bool = False) -> Mapped[str | None]:
    return mapped_column(Text, nullable=True, index=index, doc=doc)


def _int(doc: str, index: bool = False) -> Mapped[int]:
    return mapped_column(Integer, nullable=False, index=index, doc=doc)


def _maybe_int(doc: str) -> Mapped[int | None]:
    return mapped_column(Integer, nullable=True, doc=doc)


def _real(doc: str) -> Mapped[float]:
    return mapped_column(Float, nullable=False, doc=doc)


def _to(table: str, doc: str, index: bool = True, primary: bool = False) -> Mapped[int]:
    return mapped_column(
        Id,
        ForeignKey(f"{table}.id", ondelete="CASCADE"),
        nullable=False,
        index=index,
        primary_key=primary,
        autoincrement=False,
        doc=doc,
    )


def _maybe_to(table: str, doc: str, index: bool = True) -> Mapped[int | None]:
    return mapped_column(Id, ForeignKey(f"{table}.id", ondelete="SET NULL"), nullable=True, index=index, doc=doc)


class Counter(Base):
    """The last number given out for each table, so that none is ever used again."""

    __tablename__ = "counters"
    name: Mapped[str] = mapped_column(Text, primary_key=True, doc="table")
    last: Mapped[int] = mapped_column(Id, nullable=False, doc="last number given out")


class Run(Base):
    """One call of `ingest`: which program read what, when, and how much came of it."""

    __tablename__ = "runs"
    id: Mapped[int] = _id()
    kind: Mapped[str] = _text("`ingest`, or `upgrade` (kept documents were read again)")
    program: Mapped[str] = _text("version of claimdb")
    extractor: Mapped[str] = _text("version of the extractor")
    options: Mapped[Any] = mapped_column(Json, nullable=False, doc="options of the call")
    started: Mapped[str] = _text("when it began (UTC)")
    finished: Mapped[str | None] = _maybe("when it ended (UTC); empty while it runs, or if it was killed")
    status: Mapped[str] = _text("`running`, `done`, `failed` or `revoked` (what it found was taken back)")
    revoked_at: Mapped[str | None] = _maybe("when what it found was taken back (UTC)")
    documents: Mapped[int] = _int("documents stored")
    articles: Mapped[int] = _int("articles stored")
    statements: Mapped[int] = _int("statements stored")


class Document(Base):
    """A source as it was read: the bytes, the text that came of them, which version of its source it is."""

    __tablename__ = "documents"
    id: Mapped[int] = _id()
    source: Mapped[str | None] = _maybe("path or URL as given; empty for standard input without `--url`", index=True)
    hash: Mapped[str] = mapped_column(
        Text, nullable=False, unique=True, doc="recipe and digest of the bytes (`sha256:...`)"
    )
    size: Mapped[int] = _int("bytes")
    media_type: Mapped[str] = _text("media type")
    encoding: Mapped[str | None] = _maybe("encoding of the bytes")
    encoding_from: Mapped[str | None] = _maybe("how the encoding is known: `bom`, `declared`, `utf-8`, `detected`")
    bytes: Mapped[bytes] = mapped_column(LargeBinary, nullable=False, doc="the bytes as read, compressed with zlib")
    text: Mapped[str] = _text("the text that `articles.start` counts in")
    warnings: Mapped[str | None] = _maybe("what the reader remarked, a line each")
    given: Mapped[Any] = mapped_column(
        Json,
        nullable=True,
        doc="what the user said of it when it was read (options, sidecar file), so that it can be read again alike",
    )
    run_id: Mapped[int] = _to("runs", "run that read it first")
    reading_run_id: Mapped[int | None] = _maybe_to(
        "runs", "run whose reading of it is stored; empty if that was revoked: the document is kept, unread"
    )
    read_at: Mapped[str] = _text("when it was read (UTC)")
    replaced_by: Mapped[int | None] = mapped_column(
        Id,
        ForeignKey("documents.id", ondelete="SET NULL"),
        nullable=True,
        index=True,
        doc="the newer version of the same source, if any",
    )


class Reading(Base):
    """What an earlier run had found in a document, kept so that the run that read it again can be revoked."""

    __tablename__ = "readings"
    document_id: Mapped[int] = _to("documents", "document", index=False, primary=True)
    run_id: Mapped[int] = _to("runs", "run that found it", primary=True)
    facts: Mapped[bytes | None] = mapped_column(
        LargeBinary,
        nullable=True,
        doc="its articles as JSON, compressed with zlib; empty where the next run found the same",
    )


class Outlet(Base):
    """A newspaper, agency, broadcaster, issuer."""

    __tablename__ = "outlets"
    id: Mapped[int] = _id()
    name: Mapped[str] = mapped_column(Text, nullable=False, unique=True, doc="name")


class Author(Base):
    """An author of articles."""

    __tablename__ = "authors"
    id: Mapped[int] = _id()
    name: Mapped[str] = mapped_column(Text, nullable=False, unique=True, doc="name as printed")


class Article(Base):
    """One article of a document; `text` is the text that all offsets below it count in."""

    __tablename__ = "articles"
    __table_args__ = (UniqueConstraint("document_id", "number"),)
    id: Mapped[int] = _id()
    document_id: Mapped[int] = _to("documents", "document it stands in")
    run_id: Mapped[int] = _to("runs", "run that found it")
    number: Mapped[int] = _int("its place in the document, from 1")
    start: Mapped[int] = _int("where it begins in the document's text")
    end: Mapped[int] = _int("where it ends there (not included)")
    title: Mapped[str | None] = _maybe("title", index=True)
    outlet_id: Mapped[int | None] = _maybe_to("outlets", "outlet")
    outlet: Mapped[str | None] = _maybe("the outlet's name, for filtering", index=True)
    authors: Mapped[str | None] = _maybe("authors' names, joined by `; `")
    published: Mapped[str | None] = _maybe("date of publication, as precise as known", index=True)
    published_from: Mapped[str | None] = _maybe("what that date rests on")
    place: Mapped[str | None] = _maybe("place of the dateline")
    language: Mapped[str | None] = _maybe("ISO 639-1 code")
    url: Mapped[str | None] = _maybe("address")
    text: Mapped[str] = _text("the article's text")
    hash: Mapped[str] = _text("recipe and digest of the text", index=True)
    warnings: Mapped[str | None] = _maybe("what segmenting remarked, a line each")
    current: Mapped[int] = _int("1 for the newest version of its source, 0 for one that was replaced", index=True)
    original_id: Mapped[int | None] = mapped_column(
        Id,
        ForeignKey("articles.id", ondelete="SET NULL"),
        nullable=True,
        index=True,
        doc="the article that printed nearly the same text first; empty for one that is no copy",
    )


class ArticleKey(Base):
    """Keys under which articles with nearly the same text are looked for."""

    __tablename__ = "article_keys"
    key: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False, doc="key")
    article_id: Mapped[int] = _to("articles", "article", primary=True)


class ArticleAuthor(Base):
    """Who wrote an article, in order."""

    __tablename__ = "article_authors"
    article_id: Mapped[int] = _to("articles", "article", index=False, primary=True)
    author_id: Mapped[int] = _to("authors", "author", primary=True)
    position: Mapped[int] = _int("place in the byline, from 1")


class Speaker(Base):
    """Somebody who is reported to have said something: a person or a body with a name."""

    __tablename__ = "speakers"
    __table_args__ = (UniqueConstraint("name_key", "found_kind", "scope"),)
    id: Mapped[int] = _id()
    name: Mapped[str] = _text(
        "what they are called: the fullest form printed, without titles, or what a person decided", index=True
    )
    name_key: Mapped[str] = _text("the name that they were found by, without case and accents")
    kind: Mapped[str] = _text("`person` or `organization`", index=True)
    scope: Mapped[str] = _text(
        "empty for a full name; else the hash of the article that the name was first found in: a bare surname may be anybody elsewhere, "
        "a namesake is somebody else"
    )
    found_name: Mapped[str] = _text("the name that the program gives them; another than `name` where a person decided")
    found_kind: Mapped[str] = _text("the kind that the program found; another than `kind` where a person decided")


class SpeakerName(Base):
    """All forms of a speaker's name that were printed."""

    __tablename__ = "speaker_names"
    speaker_id: Mapped[int] = _to("speakers", "speaker", index=False, primary=True)
    key: Mapped[str] = mapped_column(Text, primary_key=True, index=True, doc="the form without case and accents")
    name: Mapped[str] = _text("the form as printed")
    last_key: Mapped[str] = _text("its last word without case and accents", index=True)
    decision_id: Mapped[int | None] = _maybe_to(
        "decisions", "decision that added it; empty for a form that was printed", index=False
    )


class SpeakerLink(Base):
    """An address that tells who a speaker is: a person decided so."""

    __tablename__ = "speaker_links"
    speaker_id: Mapped[int] = _to("speakers", "speaker", index=False, primary=True)
    url: Mapped[str] = mapped_column(Text, primary_key=True, doc="address, of Wikidata or any other")
    decision_id: Mapped[int] = _to("decisions", "decision that added it")


class SpeakerBlock(Base):
    """Keys under which a speaker is looked for when a like name comes up."""

    __tablename__ = "speaker_blocks"
    block: Mapped[str] = mapped_column(Text, primary_key=True, doc="key")
    speaker_id: Mapped[int] = _to("speakers", "speaker", primary=True)


class Claim(Base):
    """What several statements say alike."""

    __tablename__ = "claims"
    id: Mapped[int] = _id()
    label: Mapped[str] = _text("the words of its first statement")


class Statement(Base):
    """What somebody is reported to have said, or what the author says with a note behind it (`assertion`)."""

    __tablename__ = "statements"
    __table_args__ = (
        Index(
            "ix_statements_claim_key",
            "claim_key",
            sqlite_where=text("claim_key is not null"),
            postgresql_where=text("claim_key is not null"),
        ),
        Index(
            "ix_statements_unsourced",
            "id",
            sqlite_where=text("source_count = 0"),
            postgresql_where=text("source_count = 0"),
        ),
    )
    id: Mapped[int] = _id()
    article_id: Mapped[int] = _to("articles", "article")
    run_id: Mapped[int | None] = _maybe_to("runs", "run that found it; empty for one that a person added")
    kind: Mapped[str] = _text("`direct`, `mixed`, `indirect`, `document` or `assertion`", index=True)
    act: Mapped[str] = _text("`speech` or `attitude`", index=True)
    start: Mapped[int] = _int("first word said, in the article's text")
    end: Mapped[int] = _int("behind the last word said (not included)")
    text: Mapped[str] = _text("the article's text from `start` to `end`, an interrupting cue included: the evidence")
    words: Mapped[str] = _text("what was said: the spans, joined by ` … ` where a cue interrupts")
    excerpt: Mapped[str] = _text("the first words, as a label")
    cue: Mapped[str | None] = _maybe("the words that say that it was said")
    cue_start: Mapped[int | None] = _maybe_int("where they begin")
    cue_end: Mapped[int | None] = _maybe_int("where they end (not included)")
    confidence: Mapped[float] = _real("that somebody is reported to have said this, 0 to 1")
    said_on: Mapped[str | None] = _maybe("when it was said, only where the text tells", index=True)
    said_on_from: Mapped[str | None] = _maybe("the words that tell it")
    channel: Mapped[str | None] = _maybe('in what it was said ("in a letter")')
    parent_id: Mapped[int | None] = mapped_column(
        Id,
        ForeignKey("statements.id", ondelete="SET NULL"),
        nullable=True,
        index=True,
        doc="the statement that this one stands in",
    )
    claim_id: Mapped[int | None] = _maybe_to("claims", "claim that it shares with others")
    claim_key: Mapped[str | None] = _maybe("key under which statements that may say the same are looked for")
    source_count: Mapped[int] = _int("works behind it")
    confirmed: Mapped[int | None] = _maybe_int("1 confirmed by a person, 0 rejected, empty if nobody has looked")
    published: Mapped[str | None] = _maybe("its article's date, for sorting", index=True)
    outlet: Mapped[str | None] = _maybe("its article's outlet, for filtering", index=True)
    current: Mapped[int] = _int("1 in the newest version of its source", index=False)
    decision_id: Mapped[int | None] = _maybe_to(
        "decisions", "decision that added it; empty for one that was found", index=False
    )
    text_key: Mapped[int] = mapped_column(
        BigInteger, nullable=False, index=True, doc="key of its text as found, under which decisions find it"
    )


class FoundStatement(Base):
    """A statement as the program found it, where a person's decisions have made it another: undoing them gives this back."""

    __tablename__ = "found_statements"
    statement_id: Mapped[int] = _to("statements", "statement", index=False, primary=True)
    facts: Mapped[Any] = mapped_column(Json, nullable=False, doc="its row, spans, speakers and works as found")


class DecisionTarget(Base):
    """The statements that a decision is about, as found by its words, context and text; one without any is orphaned."""

    __tablename__ = "decision_targets"
    decision_id: Mapped[int] = _to("decisions", "decision", index=False, primary=True)
    statement_id: Mapped[int] = _to("statements", "statement", primary=True)


class StatementAnnotation(Base):
    """A label, remark or verdict that a person added to a statement."""

    __tablename__ = "statement_annotations"
    statement_id: Mapped[int] = _to("statements", "statement", index=False, primary=True)
    decision_id: Mapped[int] = _to("decisions", "decision that added it", primary=True)
    type: Mapped[str] = _text("`tag`, `comment` or `rating`")
    value: Mapped[str] = _text("its words")


class WorkAnnotation(Base):
    """A label, remark or verdict that a person added to a work."""

    __tablename__ = "work_annotations"
    work_id: Mapped[int] = _to("works", "work", index=False, primary=True)
    decision_id: Mapped[int] = _to("decisions", "decision that added it", primary=True)
    type: Mapped[str] = _text("`tag`, `comment` or `rating`")
    value: Mapped[str] = _text("its words")


class StatementSpan(Base):
    """The pieces of a statement."""

    __tablename__ = "statement_spans"
    statement_id: Mapped[int] = _to("statements", "statement", index=False, primary=True)
    position: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False, doc="place, from 1")
    start: Mapped[int] = _int("where it begins in the article's text")
    end: Mapped[int] = _int("where it ends (not included)")


class Attribution(Base):
    """Who is reported to have said a statement, how the passage names them, and on what basis they were found."""

    __tablename__ = "attributions"
    __table_args__ = (
        Index("ix_attributions_speaker_id_statement_id", "speaker_id", "statement_id"),
        Index(
            "ix_attributions_decided",
            "found_id",
            "speaker_id",
            sqlite_where=text("found_id <> speaker_id"),
            postgresql_where=text("found_id <> speaker_id"),
        ),
    )
    statement_id: Mapped[int] = _to("statements", "statement", index=False, primary=True)
    position: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False, doc="place, from 1")
    speaker_id: Mapped[int | None] = mapped_column(
        Id, ForeignKey("speakers.id", ondelete="SET NULL"), nullable=True, doc="speaker; empty for people unnamed"
    )
    name: Mapped[str | None] = _maybe("the name as this article prints it most fully")
    kind: Mapped[str] = _text("`person`, `organization`, `group` or `anonymous`")
    mention: Mapped[str | None] = _maybe("how this passage names them")
    start: Mapped[int | None] = _maybe_int("where the mention begins in the article's text")
    end: Mapped[int | None] = _maybe_int("where it ends (not included)")
    basis: Mapped[str] = _text(
        "`printed`, `part`, `role`, `pronoun`, `carried`, `author` or `person` (somebody decided)"
    )
    confidence: Mapped[float] = _real("that it was this one, 0 to 1")
    role: Mapped[str | None] = _maybe("title or description printed beside the name that day")
    found_id: Mapped[int | None] = _maybe_to(
        "speakers", "the speaker before decisions on speakers; another than `speaker_id` where one was merged or split"
    )


class Marker(Base):
    """A note marker in the running text."""

    __tablename__ = "markers"
    id: Mapped[int] = _id()
    article_id: Mapped[int] = _to("articles", "article")
    label: Mapped[str] = _text("its sign, without brackets")
    start: Mapped[int] = _int("where it begins in the article's text")
    end: Mapped[int] = _int("where it ends (not included)")
    locator: Mapped[str | None] = _maybe("page or place within the work that the marker itself names")


class Note(Base):
    """A note or reference as printed."""

    __tablename__ = "notes"
    __table_args__ = (UniqueConstraint("article_id", "number"),)
    id: Mapped[int] = _id()
    article_id: Mapped[int] = _to("articles", "article", index=False)
    number: Mapped[int] = _int("its place in the article, from 1")
    label: Mapped[str | None] = _maybe("the sign printed before it")
    text: Mapped[str] = _text("its text, broken lines joined")
    start: Mapped[int | None] = _maybe_int("where it begins in the article's text")
    end: Mapped[int | None] = _maybe_int("where it ends (not included)")
    document_start: Mapped[int | None] = _maybe_int(
        "where it begins in the document's text, if it stands outside the article"
    )
    document_end: Mapped[int | None] = _maybe_int("where it ends there (not included)")


class MarkerNote(Base):
    """Which notes a marker points to."""

    __tablename__ = "marker_notes"
    marker_id: Mapped[int] = _to("markers", "marker", index=False, primary=True)
    note_id: Mapped[int] = _to("notes", "note", primary=True)


class StatementMarker(Base):
    """The markers that stand in a statement or right behind it."""

    __tablename__ = "statement_markers"
    statement_id: Mapped[int] = _to("statements", "statement", index=False, primary=True)
    position: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False, doc="place, from 1")
    label: Mapped[str] = _text("the marker's sign")


class Work(Base):
    """A work that notes, links and the running text cite: one row, however often it is cited.

    One that a person took for another (`works merge`) keeps its row, so that this can be undone, but has no citations.
    """

    __tablename__ = "works"
    id: Mapped[int] = _id()
    label: Mapped[str] = _text("short citation", index=True)
    kind: Mapped[str] = _text(
        "`article`, `book`, `chapter`, `report`, `web page`, `interview`, `law`, `broadcast`, `dataset`, `thesis`, `speech` or `document`",
        index=True,
    )
    authors: Mapped[str | None] = _maybe("authors' names")
    title: Mapped[str | None] = _maybe("title", index=True)
    container: Mapped[str | None] = _maybe("journal, newspaper, site it appeared in")
    issued: Mapped[str | None] = _maybe("date, as precise as known")
    url: Mapped[str | None] = _maybe("address")
    doi: Mapped[str | None] = _maybe("DOI")
    csl: Mapped[Any] = mapped_column(
        Json, nullable=False, doc="the record as a CSL-JSON item: the best of its citations, field by field"
    )
    recipe: Mapped[str] = _text("version of the rules that its record and keys were made by")


class WorkField(Base):
    """Which citation each field of a work's record comes from."""

    __tablename__ = "work_fields"
    work_id: Mapped[int] = _to("works", "work", index=False, primary=True)
    field: Mapped[str] = mapped_column(Text, primary_key=True, doc="field of CSL-JSON")
    citation_id: Mapped[int] = _to("citations", "citation that prints it")


class WorkKey(Base):
    """Keys under which a work is found again."""

    __tablename__ = "work_keys"
    key: Mapped[str] = mapped_column(Text, primary_key=True, doc="key")
    work_id: Mapped[int] = _to("works", "work", primary=True)


class Citation(Base):
    """A citation of a work, in a note, by a link or by name in the running text."""

    __tablename__ = "citations"
    __table_args__ = (
        UniqueConstraint("article_id", "number"),
        Index(
            "ix_citations_decided",
            "found_id",
            "work_id",
            sqlite_where=text("found_id <> work_id"),
            postgresql_where=text("found_id <> work_id"),
        ),
    )
    id: Mapped[int] = _id()
    article_id: Mapped[int] = _to("articles", "article", index=False)
    number: Mapped[int] = _int("its place in the article, from 1")
    origin: Mapped[str] = _text("where it comes from: `note`, `link`, or `named` in the running text", index=True)
    note_id: Mapped[int | None] = _maybe_to("notes", "the note it stands in; empty outside notes")
    work_id: Mapped[int | None] = _maybe_to("works", "the work; empty where nothing was understood")
    found_id: Mapped[int | None] = _maybe_to(
        "works", "the work that the program took it for; another than `work_id` where a person decided"
    )
    matched: Mapped[str | None] = _maybe("why it was taken for that work; empty for the first citation of a work")
    match_score: Mapped[float | None] = mapped_column(Float, nullable=True, doc="how sure that is, 0 to 1")
    label: Mapped[str | None] = _maybe("the note's sign")
    text: Mapped[str] = _text("the citation as written")
    start: Mapped[int | None] = _maybe_int("where it begins in the article's text")
    end: Mapped[int | None] = _maybe_int("where it ends (not included)")
    document_start: Mapped[int | None] = _maybe_int(
        "where it begins in the document's text, if it stands outside the article"
    )
    document_end: Mapped[int | None] = _maybe_int("where it ends there (not included)")
    csl: Mapped[Any] = mapped_column(Json, nullable=False, doc="what was understood of it, as a CSL-JSON item")
    locator: Mapped[str | None] = _maybe("page or place within the work")
    relation: Mapped[str | None] = _maybe("the signal before it, in small letters (`see`, `cf.`, `quoted in`)")
    back: Mapped[str | None] = _maybe("how it refers back: `ibid`, `op. cit.`, `supra` or `short title`")
    via: Mapped[int | None] = _maybe_int("number of the citation in its article that it points to directly")
    same_as: Mapped[int | None] = _maybe_int("number of the citation in its article that spells out the work")
    unresolved: Mapped[str | None] = _maybe("why a citation that refers back leads nowhere")


class StatementWork(Base):
    """A work stands behind a statement, and how we know."""

    __tablename__ = "statement_works"
    statement_id: Mapped[int] = _to("statements", "statement", index=False, primary=True)
    citation_id: Mapped[int | None] = mapped_column(
        Id,
        ForeignKey("citations.id", ondelete="CASCADE"),
        nullable=True,
        index=True,
        doc="citation that names the work; empty where a person linked one that the article does not cite",
    )
    work_id: Mapped[int | None] = _maybe_to("works", "work")
    how: Mapped[str] = _text("`marker`, `sentence`, `link`, `named` or `manual`", index=True)
    confidence: Mapped[float] = _real("that it stands behind it, 0 to 1")
    locator: Mapped[str | None] = _maybe("page or place within the work")
    position: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False, doc="place, from 1")
    decision_id: Mapped[int | None] = _maybe_to(
        "decisions", "decision that linked it; empty where it was found", index=False
    )


class Match(Base):
    """That two names, works or statements are one, or may be, on whose word and why: kept beside the facts."""

    __tablename__ = "matches"
    id: Mapped[int] = _id()
    kind: Mapped[str] = _text("`speaker`, `work` or `claim`", index=True)
    left: Mapped[str] = _text("what was found")
    right: Mapped[str] = _text("what it was taken for")
    left_id: Mapped[int | None] = mapped_column(
        Id, nullable=True, index=True, doc="its number: speaker, work or statement"
    )
    right_id: Mapped[int | None] = mapped_column(
        Id, nullable=True, index=True, doc="the number of what it was taken for"
    )
    same: Mapped[int] = _int("1 taken for the same, 0 not: a proposal, or a conflict, for a person to look at")
    score: Mapped[float] = _real("how sure, 0 to 1")
    why: Mapped[str] = _text("the reason")
    by: Mapped[str] = _text("who says so: a version of claimdb or a person")
    run_id: Mapped[int | None] = _maybe_to("runs", "run that found it")


class Decision(Base):
    """What a person decided. Rows are added, never changed or deleted; each is tied to words and names, not to row numbers."""

    __tablename__ = "decisions"
    id: Mapped[int] = _id()
    uid: Mapped[str] = mapped_column(
        Text, nullable=False, unique=True, doc="its name in every database that it is brought to"
    )
    made_at: Mapped[str] = _text("when (UTC)")
    made_by: Mapped[str] = _text("who")
    action: Mapped[str] = _text("what: `confirm`, `reject`, `attribute`, ...", index=True)
    target: Mapped[Any] = mapped_column(
        Json, nullable=False, doc="lasting key: exact words, context, hash of the text, names"
    )
    value: Mapped[Any] = mapped_column(Json, nullable=True, doc="what was decided")
    reason: Mapped[str | None] = _maybe("why")
    replaces: Mapped[int | None] = mapped_column(
        Id, ForeignKey("decisions.id"), nullable=True, index=True, doc="the decision it takes the place of"
    )


class DecisionKey(Base):
    """Keys under which the decisions are found that may be about a text that was just read."""

    __tablename__ = "decision_keys"
    key: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False, doc="key")
    decision_id: Mapped[int] = _to("decisions", "decision", primary=True)


class Withdrawal(Base):
    """That something was taken out for good, when and why; not what it was. The same source read again loses it again."""

    __tablename__ = "withdrawals"
    id: Mapped[int] = _id()
    made_at: Mapped[str] = _text("when (UTC)")
    made_by: Mapped[str] = _text("who")
    what: Mapped[str] = _text("`statement`, `speaker` or `document`")
    reason: Mapped[str] = _text("why")
    salt: Mapped[str] = _text("what the words' digests were made with")


class WithdrawnSpan(Base):
    """Where words were taken out of a document: there they are taken out again when the same bytes are read."""

    __tablename__ = "withdrawn_spans"
    withdrawal_id: Mapped[int] = _to("withdrawals", "withdrawal", index=False, primary=True)
    document_hash: Mapped[str] = mapped_column(
        Text, primary_key=True, index=True, doc="recipe and digest of the bytes before"
    )
    start: Mapped[int] = mapped_column(
        Integer, primary_key=True, autoincrement=False, doc="where they began in the document's text"
    )
    end: Mapped[int] = _int("where they ended (not included)")


class WithdrawnWords(Base):
    """A digest of the words taken out, by which they are found in another version of the source; it does not give them back."""

    __tablename__ = "withdrawn_words"
    withdrawal_id: Mapped[int] = _to("withdrawals", "withdrawal", index=False, primary=True)
    digest: Mapped[str] = mapped_column(Text, primary_key=True, doc="salted digest of the words")
    words: Mapped[int] = _int("how many words they are")


tables = Base.metadata.tables

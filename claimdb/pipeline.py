"""The way through: read -> segment -> extract -> resolve -> store, one source at a time.

`process` needs no database. `ingest` hands what it gives to a store (anything with `known` and `add`); a source that fails is a value in the report, and
the others go on.
"""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

from claimdb import read
from claimdb.errors import ReadError
from claimdb.extract import extract
from claimdb.read.details import details_from_json
from claimdb.records import Article, Details, Document, Extraction, Kept
from claimdb.resolve import claims, speakers, work_record, works
from claimdb.resolve.backing import find_backings
from claimdb.segment import segment

_log = logging.getLogger(__name__)
STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Options:
    """How sources are read: `single` (each is one article), `given` (what the user says of all of them), `override` (it takes the place of the text's)."""

    single: bool = False
    given: Details = field(default_factory=Details)
    override: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one source: `stored`, `known` (the same bytes are there already) or `failed`, with the reason."""

    source: str
    status: str
    reason: str | None = None
    articles: int = 0
    statements: int = 0
    warnings: tuple[str, ...] = ()


class Store(Protocol):
    """What the pipeline needs of a database."""

    def known(self, sha256: str, name: str | None) -> bool:
        """Whether these bytes are stored; `name` is the source's path or URL, if it has one."""
        ...

    def add(
        self,
        document: Document,
        raw: bytes,
        extractions: Sequence[Extraction],
        name: str | None,
        given: Mapping[str, Any] | None = None,
    ) -> None:
        """Take a source; it is stored whole or not at all. `given` is what the user said of it, as `stated` makes it."""
        ...


class Rereading(Protocol):
    """What reading kept documents again needs of a database."""

    def kept(self) -> Iterable[Kept]:
        """The documents to read again."""
        ...

    def put(self, kept: Kept, document: Document, extractions: Sequence[Extraction]) -> None:
        """Take what is found now."""
        ...


class Resolution:
    """The questions of identity that a store asks, answered by `claimdb.resolve`."""

    is_shared_name = staticmethod(speakers.is_shared_name)
    speaker_blocks = staticmethod(speakers.speaker_blocks)
    match_names = staticmethod(speakers.match_names)
    work_recipe = "works-2"
    work_keys = staticmethod(works.work_keys)
    find_work = staticmethod(works.find_work)
    better_fields = staticmethod(work_record.better_fields)
    ordered = staticmethod(work_record.ordered)
    work_label = staticmethod(work_record.work_label)
    work_kind = staticmethod(work_record.work_kind)
    claim_key = staticmethod(claims.claim_key)
    same_claim = staticmethod(claims.same_claim)


def find_sources(paths: Iterable[str]) -> Iterator[str]:
    """The sources named: a folder stands for the readable files in it, in order of their names, and for itself where it may not be read."""
    for path in paths:
        if path == STANDARD_INPUT or not os.path.isdir(path):  # unlike Path.is_dir, False where rights are missing
            yield path
            continue
        unread: list[OSError] = []
        for folder, folders, files in os.walk(path, onerror=unread.append):
            folders[:] = sorted(f for f in folders if not f.startswith("."))
            for name in sorted(files):
                file = Path(folder, name)
                readable = not name.startswith(".") and read.is_readable_name(file)
                # a broken link is reported, a pipe never waited for
                if readable and (os.path.isfile(file) or not os.path.exists(file)):
                    yield str(file)
        yield from (str(error.filename) for error in unread)


def load(source: str, standard_input: bytes = b"") -> bytes:
    """A source's bytes; `-` is what came on standard input."""
    return standard_input if source == STANDARD_INPUT else read.load(Path(source))


def read_document(source: str, raw: bytes, media_type: str | None = None, url: str | None = None) -> Document:
    """The document in a source's bytes; what came on standard input may be given a type, and is named after its `url` if it has one."""
    if source != STANDARD_INPUT:
        return read.read_bytes(raw, source)
    return read.read_bytes(raw, url or STANDARD_INPUT, media_type)


def stated(options: Options, beside: Details, media_type: str | None) -> dict[str, Any]:
    """What the user said of a source, to be kept with it: options, what its sidecar file says, the media type; only what there is."""
    parts: dict[str, Any] = {
        "single": options.single,
        "override": options.override,
        "given": _filled_in(options.given),
        "beside": _filled_in(beside),
        "type": media_type,
    }
    return {name: value for name, value in parts.items() if value}


def _filled_in(details: Details) -> dict[str, Any]:
    return {name: value for name, value in asdict(details).items() if value}


def read_again(kept: Kept) -> tuple[Document, list[Extraction]]:
    """What is found in a kept document now, read as it was when it came. ReadError if it cannot be read any more."""
    document = read.read_bytes(kept.raw, kept.name or STANDARD_INPUT, kept.media_type)
    options = Options(
        bool(kept.given.get("single")), _details(kept.given.get("given")), bool(kept.given.get("override"))
    )
    return document, extract_document(document, options, _details(kept.given.get("beside")))


def _details(values: Mapping[str, Any] | None) -> Details:
    held = dict(values or {})
    return Details(**{**held, "authors": tuple(held.get("authors") or ())})


def upgrade(store: Rereading) -> Iterator[Outcome]:
    """Read kept documents again; yields what became of each (`read`, or `failed` with the reason: then what was found before stays)."""
    for kept in store.kept():
        name = kept.name or f"document {kept.document_id}"
        try:
            document, extractions = read_again(kept)
        except ReadError as error:
            yield Outcome(name, "failed", str(error))
            continue
        store.put(kept, document, extractions)
        yield Outcome(name, "read", None, len(extractions), sum(len(e.statements) for e in extractions))


def sidecar_of(source: str) -> Details:
    """What `NAME.meta.json` beside a file says; nothing where there is none. ReadError if it cannot be read."""
    for name in (f"{source}.meta.json", str(Path(source).with_suffix(".meta.json"))):
        path = Path(name)
        if source != STANDARD_INPUT and os.path.isfile(path) and name != source:
            try:
                return details_from_json(path.read_text(encoding="utf-8-sig"), name)
            except (OSError, UnicodeDecodeError) as error:
                raise ReadError(f"{name}: cannot be read ({error})") from error
    return Details()


def extract_document(document: Document, options: Options, beside: Details | None = None) -> list[Extraction]:
    """Everything found in a document, an `Extraction` for each article. `beside` is what its sidecar file says."""
    given = _filled(options.given, beside or Details())
    return [
        _extracted(article)
        for article in segment(document, single=options.single, given=given, override=options.override)
    ]


def _extracted(article: Article) -> Extraction:
    found = extract(article)
    return replace(found, backings=find_backings(article, found.statements, found.references))


def surer(extraction: Extraction, least: float) -> Extraction:
    """The extraction with those statements only that are at least so sure (0 to 1) to be one."""
    kept = [i for i, s in enumerate(extraction.statements) if s.confidence >= least]
    if len(kept) == len(extraction.statements):
        return extraction
    place: dict[int | None, int] = {old: new for new, old in enumerate(kept)}
    statements = []
    for statement in (extraction.statements[i] for i in kept):
        parent = statement.parent
        while parent is not None and parent not in place:  # what stood in one that goes stands in what held that one
            parent = extraction.statements[parent].parent
        statements.append(replace(statement, parent=place.get(parent)))
    return replace(
        extraction,
        statements=tuple(statements),
        backings=tuple(replace(b, statement=place[b.statement]) for b in extraction.backings if b.statement in place),
    )


def _filled(first: Details, second: Details) -> Details:
    """The first details, their gaps filled from the second."""
    changes = {
        n: getattr(second, n) for n in first.__dataclass_fields__ if not getattr(first, n) and getattr(second, n)
    }
    return replace(first, **changes)


def ingest(
    sources: Iterable[str], store: Store, options: Options, standard_input: bytes = b"", media_type: str | None = None
) -> Iterator[Outcome]:
    """Store each source; yields what became of it as soon as it is known. Only an error of the store itself ends the run."""
    for source in sources:
        try:
            yield _ingest_one(source, store, options, standard_input, media_type)
        except ReadError as error:
            yield Outcome(source, "failed", str(error))


def _ingest_one(source: str, store: Store, options: Options, standard_input: bytes, media_type: str | None) -> Outcome:
    url = options.given.url
    name = (url or None) if source == STANDARD_INPUT else source
    raw = load(source, standard_input)
    if store.known(hashlib.sha256(raw).hexdigest(), name):
        return Outcome(source, "known")
    document = read_document(source, raw, media_type, url)
    beside = sidecar_of(source)
    extractions = extract_document(document, options, beside)
    store.add(document, raw, extractions, name, stated(options, beside, media_type))
    warnings = (
        *document.warnings,
        *(f"article {e.article.number}: {w}" for e in extractions for w in e.article.warnings),
    )
    _log.info("%s: %d articles", source, len(extractions))
    return Outcome(source, "stored", None, len(extractions), sum(len(e.statements) for e in extractions), warnings)

"""Reading sources: `ingest` stores what is in them, `extract` prints it."""

from __future__ import annotations

import functools
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import click

from claimdb.cli.options import (
    Output,
    PartialDateType,
    db_option,
    is_terminal,
    min_confidence_option,
    output_options,
    say,
)
from claimdb.errors import ClaimdbError
from claimdb.pipeline import Options, Outcome
from claimdb.records import Details

_REMARKS = 20
"""Remarks on sources that are printed; a folder may have thousands."""
_MANY = 20
"""Sources from which on a progress bar is shown."""
_TYPES = {"text": "text/plain", "markdown": "text/markdown", "html": "text/html"}


def source_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Paths, and what the user knows of them; the command gets `paths`, `options` and `media_type`."""

    @functools.wraps(command)
    def wrapped(paths: tuple[str, ...], single: bool, override: bool, type_: str | None, **kwargs: Any) -> Any:
        names = ("title", "outlet", "published", "place", "language", "url")
        stated = {name: kwargs.pop(name) for name in names}
        given = Details(
            authors=tuple(kwargs.pop("authors")), published_from="given" if stated["published"] else None, **stated
        )
        _check_paths(paths, given)
        return command(
            paths=paths, options=Options(single, given, override), media_type=_TYPES.get(type_ or ""), **kwargs
        )

    for option in reversed((
        click.option("--single", is_flag=True, help="Each file is one article."),
        click.option("--title", help="Title, if the text does not say."),
        click.option("--outlet", help="Outlet, if the text does not say."),
        click.option("--author", "authors", multiple=True, help="Author, if the text does not say; may be repeated."),
        click.option("--published", type=PartialDateType(), help="Date of publication, if the text does not say."),
        click.option("--place", help="Place of the dateline, if the text does not say."),
        click.option("--language", help="ISO 639-1 code of the language."),
        click.option("--url", help="Address that the text came from."),
        click.option("--override", is_flag=True, help="What is given here replaces what the text says."),
        click.option("--type", "type_", type=click.Choice(list(_TYPES)), help="What comes on standard input; otherwise found by its content."),
    )):  # fmt: skip
        wrapped = option(wrapped)
    return click.argument("paths", nargs=-1, metavar="PATH...")(wrapped)


def _check_paths(paths: tuple[str, ...], given: Details) -> None:
    for path in paths:
        if path.lower().startswith(("http://", "https://", "ftp://")):
            raise click.UsageError(
                f"{path}: addresses are not fetched; save the page, or pipe it in: curl {path} | claimdb ingest - --url {path}"
            )
    if paths.count("-") > 1:
        raise click.UsageError("standard input can be read only once")
    if len(paths) > 1 and (given.title or given.url):
        raise click.UsageError("--title and --url are of one source; name one path")


def _check_given(paths: tuple[str, ...]) -> None:
    if not paths:
        raise click.UsageError("Missing argument 'PATH...'.")


def _standard_input(paths: Iterable[str]) -> bytes:
    return sys.stdin.buffer.read() if "-" in paths else b""


@click.command()
@source_options
@db_option
@click.option("-q", "--quiet", is_flag=True, help="Only errors and warnings.")
@click.option(
    "--upgrade",
    "upgrade",
    flag_value="stale",
    help="Read all kept documents (or those named) again with this version; lists what has changed.",
)
@click.option("--again", "upgrade", flag_value="all", help="The same, also those that this version has read already.")
@output_options
def ingest(
    paths: tuple[str, ...],
    options: Options,
    media_type: str | None,
    db: str,
    quiet: bool,
    upgrade: str | None,
    output: Output,
) -> None:
    """Read files and folders and store what is in them; `-` is standard input.

    The same content again changes nothing; a changed file becomes a new version of its document. A file NAME.meta.json beside NAME
    may say title, outlet, authors, published, place, language and url.

    \b
    claimdb ingest digest.txt
    claimdb ingest archive/ --outlet "Norland Daily"
    curl -s https://example.org/a | claimdb ingest - --url https://example.org/a
    claimdb ingest --upgrade
    """
    if upgrade:
        _upgrade(paths, db, upgrade == "all", quiet, output)
        return
    _check_given(paths)
    from claimdb.extract import VERSION
    from claimdb.pipeline import Resolution, find_sources
    from claimdb.pipeline import ingest as ingest_sources
    from claimdb.store.database import open_database
    from claimdb.store.write import Writer

    counts: Counter[str] = Counter()
    stated = {
        k: v
        for k, v in (
            ("single", options.single),
            ("override", options.override),
            ("paths", list(paths)),
            ("type", media_type),
        )
        if v
    }
    stated |= {k: v for k in Details.__dataclass_fields__ if (v := getattr(options.given, k))}
    try:
        with open_database(db, write=True) as database:
            with Writer(database, Resolution(), VERSION, stated) as writer:
                outcomes = ingest_sources(find_sources(paths), writer, options, _standard_input(paths), media_type)
                for outcome in _with_progress(outcomes, paths):
                    counts[outcome.status] += 1
                    counts["articles"] += outcome.articles
                    counts["statements"] += outcome.statements
                    _report(outcome, counts)
            database.close(wrote=bool(writer.run_id))
    except KeyboardInterrupt:
        say(f"{_summary(counts, db)}; stopped: the same command takes the rest")
        sys.exit(130)
    if not sum(counts[s] for s in ("stored", "known", "failed")):
        raise ClaimdbError(f"{', '.join(paths)}: no readable files there (.txt, .md, .html)")
    if counts["remarks"] > _REMARKS:
        say(
            f"and {counts['remarks'] - _REMARKS} more such remarks; the columns `warnings` of documents and articles hold all of them"
        )
    if not quiet:
        say(_summary(counts, db))
    if counts["failed"]:
        sys.exit(1)


_CHANGES = ("change", "document_id", "article", "statement_id", "what", "statement")


def _upgrade(paths: Sequence[str], db: str, again: bool, quiet: bool, output: Output) -> None:
    """Read kept documents again and list what has changed."""
    from claimdb.extract import VERSION
    from claimdb.pipeline import Resolution
    from claimdb.pipeline import upgrade as read_again
    from claimdb.store.database import open_database
    from claimdb.store.upgrade import Upgrade

    failed = 0
    with open_database(db) as _:  # one that is missing is said, not made
        pass
    with open_database(db, write=True) as database:
        with Upgrade(database, Resolution(), VERSION, paths, again) as store:
            total = len(store.waiting())
            for outcome in _counted(read_again(store), total):
                failed += outcome.status == "failed"
                if outcome.reason:
                    say(f"not read again: {outcome.reason}")
        database.close(wrote=bool(store.run_id))
    report = store.report
    rows = [
        {"change": c.change, "document_id": d, "article": c.article, "statement_id": c.statement_id, "what": c.what, "statement": c.statement}
        for d, c in report.changes
    ]  # fmt: skip
    if rows and not quiet:
        output.print(rows, _CHANGES)
    counted = ", ".join(f"{report.count(change)} {change}" for change in ("new", "gone", "changed"))
    say(
        f"{db}: {_plural(report.documents, 'document')} read again, {report.rewritten} with changes; statements: {report.same} the same, {counted}; "
        f"decisions: {len(report.kept)} kept, {len(report.orphaned)} orphaned"
        + (
            f" ({', '.join(map(str, sorted(report.orphaned)))}; see `claimdb history --orphaned`)"
            if report.orphaned
            else ""
        )
    )
    if failed:
        sys.exit(1)


def _counted(outcomes: Iterator[Outcome], total: int) -> Iterator[Outcome]:
    """The outcomes, with a progress bar on stderr if somebody watches and there are many."""
    if not is_terminal() or total < _MANY:
        yield from outcomes
        return
    with click.progressbar(outcomes, length=total, label="reading", file=sys.stderr, show_pos=True) as bar:
        yield from bar


def _with_progress(outcomes: Iterator[Outcome], paths: tuple[str, ...]) -> Iterator[Outcome]:
    """The outcomes, with a progress bar on stderr if somebody watches and there are many."""
    if not is_terminal():
        yield from outcomes
        return
    from claimdb.pipeline import find_sources

    yield from _counted(outcomes, sum(1 for _ in find_sources(paths)))


def _report(outcome: Outcome, counts: Counter[str]) -> None:
    """Say what went wrong, and the first remarks; all of them are kept in the database."""
    if outcome.reason:
        say(f"not stored: {outcome.reason}")
    for warning in outcome.warnings:
        counts["remarks"] += 1
        if counts["remarks"] <= _REMARKS:
            say(f"{outcome.source}: {warning}")


def _summary(counts: Counter[str], db: str) -> str:
    parts = [
        f"{counts['stored']} stored ({_plural(counts['articles'], 'article')}, {_plural(counts['statements'], 'statement')})"
    ]
    parts += [f"{counts['known']} known already"] if counts["known"] else []
    parts += [f"{counts['failed']} failed"] if counts["failed"] else []
    return f"{db}: {', '.join(parts)}"


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


@click.command()
@source_options
@min_confidence_option
@click.option("--with-text", is_flag=True, help="Print each article's text too.")
def extract(
    paths: tuple[str, ...], options: Options, media_type: str | None, min_confidence: float, with_text: bool
) -> None:
    """Read files and folders and print what is in them as JSON Lines, an object an article; no database.

    \b
    claimdb extract digest.txt
    cat page.html | claimdb extract - --single
    claimdb extract report.md --min-confidence 0.8
    """
    _check_given(paths)
    from claimdb.output.jsonl import extracted_line
    from claimdb.pipeline import extract_document, find_sources, load, read_document, sidecar_of, surer

    standard_input = _standard_input(paths)
    failed = False
    for source in find_sources(paths):
        try:
            document = read_document(source, load(source, standard_input), media_type, options.given.url)
            for extraction in extract_document(document, options, sidecar_of(source)):
                click.echo(
                    json.dumps(extracted_line(source, surer(extraction, min_confidence), with_text), ensure_ascii=False)
                )
            for warning in document.warnings:
                say(f"{source}: {warning}")
        except ClaimdbError as error:
            failed = True
            say(f"not read: {error}")
    if failed:
        sys.exit(1)

"""Runs: what was read when, by which version, what came of it, and taking that back."""

from __future__ import annotations

import click

from claimdb.cli.options import ListGroup, Output, db_option, output_options, say

_RUNS = ("run_id", "kind", "started", "finished", "status", "program", "extractor", "documents", "articles", "statements", "current", "revoked_at")  # fmt: skip
_SHOWN = ("run_id", "kind", "started", "status", "extractor", "documents", "articles", "statements", "current")
_FOUND = ("document_id", "source", "article_id", "title", "outlet", "published", "statements")


@click.group(cls=ListGroup)
def runs() -> None:
    """What was read when, by which version; the newest first. `current` is how many documents are stored as that run read them.

    \b
    claimdb runs --limit 5
    claimdb runs revoke 7
    """


@runs.command("list")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many.")
@output_options
@db_option
def list_(limit: int | None, db: str, output: Output) -> None:
    """List runs, the newest first: the same without `list`.

    \b
    claimdb runs list --limit 5
    """
    from claimdb.store import query
    from claimdb.store.database import open_database

    with open_database(db) as database:
        rows = query.runs(database, limit)
    output.answer(rows, _RUNS, _SHOWN, otherwise=f"{db}: nothing has been read yet")


@runs.command()
@click.argument("run", type=int)
@output_options
@db_option
def show(run: int, db: str, output: Output) -> None:
    """List the documents that are stored as RUN read them, with their articles and how many of the statements it was that found first.

    \b
    claimdb runs show 3
    """
    from claimdb.store import query
    from claimdb.store.database import open_database

    with open_database(db) as database:
        rows = query.found_by(database, run)
    output.answer(rows, _FOUND, _FOUND, otherwise=f"run {run}: nothing of it is stored any more")


@runs.command()
@click.argument("run", type=int)
@click.option("--yes", is_flag=True, help="Do not ask.")
@db_option
def revoke(run: int, yes: bool, db: str) -> None:
    """Take back what RUN found, without touching decisions or other runs.

    A document that an earlier run had read has that reading again. One that only this run has read is kept, unread: `claimdb ingest` of the
    same file reads it again, `claimdb forget` takes it out.

    \b
    claimdb runs revoke 7
    """
    from claimdb.pipeline import Resolution
    from claimdb.store.database import open_database
    from claimdb.store.query import find_run
    from claimdb.store.runs import revoke_run

    with open_database(db) as database:
        found = find_run(database, run)
    if not yes:
        click.confirm(f"Take back what run {run} ({found['kind']}, {found['started']}) found?", abort=True, err=True)
    with open_database(db, write=True) as database:
        counts = revoke_run(database, run, Resolution())
        database.close(wrote=True)
    parts = [
        f"{counts[name]} {what}"
        for name, what in (
            ("restored", "as read before"),
            ("unread", "kept unread"),
            ("dropped", "read otherwise since, as they are"),
        )
        if counts[name]
    ]
    say(f"{db}: run {run} revoked; documents: {', '.join(parts) or 'none'}")

"""Keeping the database: what it holds, what was read, whether it is sound, newer programs, mistakes."""

from __future__ import annotations

import os
import sys

import click

from claimdb.cli.options import Output, db_option, output_options, say
from claimdb.errors import ClaimdbError


@click.command()
@output_options
@db_option
def stats(db: str, output: Output) -> None:
    """What the database holds.

    \b
    claimdb stats
    """
    from claimdb.store import query
    from claimdb.store.database import open_database

    with open_database(db) as database:
        output.print(query.stats(database), ("what", "count"))


@click.command()
@db_option
def verify(db: str) -> None:
    """Read every stored span again in the kept text and follow every link; exit status 1 when anything is off.

    \b
    claimdb verify
    """
    from claimdb.store.database import open_database
    from claimdb.store.verify import verify as problems

    count = 0
    with open_database(db) as database:
        for problem in problems(database):
            count += 1
            click.echo(problem)
        held = database.rows(
            "select (select count(*) from articles) as articles, (select count(*) from statements) as statements"
        )[0]
    if count:
        say(
            f"{db}: {count} problem{'s' if count > 1 else ''}; restore a copy, or `claimdb forget` the documents and ingest them again"
        )
        sys.exit(1)
    say(f"{db}: sound ({held['articles']} articles, {held['statements']} statements read again)")


@click.command()
@db_option
def migrate(db: str) -> None:
    """Bring the database up to this version of the program; a copy of the file is kept beside it.

    \b
    claimdb migrate --db old.db
    """
    from claimdb.pipeline import Resolution
    from claimdb.store.database import open_database
    from claimdb.store.records import bring_up_works

    if "://" not in db and not os.path.exists(db):
        raise ClaimdbError(f"{db}: no such database; make one with `claimdb ingest --db {db} PATH`")
    with open_database(db, write=True) as database:
        copy, was = database.kept_copy, database.was
        works = bring_up_works(database, Resolution())
        database.close(wrote=True)
    if was == "current" and not works:
        say(f"{db}: up to date")
    else:
        say(f"{db}: brought up to date" + (f"; the file as it was is {copy}" if copy else ""))


@click.command()
@click.argument("document")
@click.option("--yes", is_flag=True, help="Do not ask.")
@db_option
def forget(document: str, yes: bool, db: str) -> None:
    """Take out DOCUMENT (its id, path or address) with all that was found in it: for what was read by mistake.

    Where the document has older versions, the one before counts again.

    \b
    claimdb forget notes/wrong.txt
    """
    from claimdb.pipeline import Resolution
    from claimdb.store.database import open_database
    from claimdb.store.forget import forget as forget_document
    from claimdb.store.query import find_documents

    with open_database(db) as _:
        pass
    with open_database(db, write=True) as database:
        found = find_documents(database, document)[-1]
        name = f"document {found['document_id']} ({found['source'] or 'standard input'}, read {found['read_at']})"
        if not yes:
            click.confirm(f"Take out {name}?", abort=True, err=True)
        count = forget_document(database, found["document_id"], Resolution())
        database.close(wrote=True)
    say(f"{db}: {name} taken out with {count} article{'s' if count != 1 else ''}")

"""Lists: speakers, claims, articles."""

from __future__ import annotations

import click

from claimdb.cli.options import Output, db_option, output_options

_words = click.argument("words", required=False)
_limit = click.option("--limit", type=click.IntRange(min=1), help="At most so many.")


@click.command()
@_words
@click.option("--kind", type=click.Choice(["person", "organization"]), help="Only people, or only bodies.")
@_limit
@output_options
@db_option
def speakers(words: str | None, kind: str | None, limit: int | None, db: str, output: Output) -> None:
    """List speakers, the most quoted first, with the other forms of their names.

    \b
    claimdb speakers
    claimdb speakers solvay --json
    """
    from claimdb.store import query
    from claimdb.store.database import open_database

    with open_database(db) as database:
        rows = query.speakers(database, words, kind, limit)
    columns = ("speaker_id", "speaker", "kind", "statements", "articles", "names")
    output.answer(
        rows, columns, ("speaker", "kind", "statements", "articles", "names"), otherwise=f"no such speaker in {db}"
    )


@click.command()
@_words
@_limit
@output_options
@db_option
def claims(words: str | None, limit: int | None, db: str, output: Output) -> None:
    """List statements that say the same thing, claim by claim.

    \b
    claimdb claims
    claimdb claims "gas supply" --nl
    """
    from claimdb.store import query
    from claimdb.store.database import open_database

    with open_database(db) as database:
        rows = query.claims(database, words, limit)
    columns = (
        "claim_id",
        "statement_id",
        "speaker",
        "kind",
        "statement",
        "outlet",
        "published",
        "title",
        "article_id",
        "told",
    )
    output.answer(
        rows,
        columns,
        ("claim_id", "statement_id", "speaker", "statement", "outlet", "published"),
        otherwise=f"no such claim in {db}",
    )


@click.command()
@_words
@click.option("--outlet", help="Only from outlets whose name holds this.")
@_limit
@output_options
@db_option
def articles(words: str | None, outlet: str | None, limit: int | None, db: str, output: Output) -> None:
    """List articles, newest first; WORDS are searched in title and text.

    \b
    claimdb articles
    claimdb articles "ferry strike" --json
    """
    from claimdb.store import query
    from claimdb.store.database import open_database

    with open_database(db) as database:
        rows = query.articles(database, words, outlet, limit)
    columns = ("article_id", "published", "outlet", "title", "authors", "statements", "speakers", "notes", "works")
    output.answer(rows, columns, tuple(c for c in columns if c != "authors"), otherwise=f"no such article in {db}")

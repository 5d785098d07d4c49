"""The works that are cited as a list of references, formatted in a style."""

from __future__ import annotations

import click

from claimdb.cli.options import db_option, nothing
from claimdb.output.bibliography import DEFAULT_STYLE


@click.command()
@click.argument("words", required=False)
@click.option("--article", type=int, metavar="ID", help="Only works that this article cites.")
@click.option("--style", default=DEFAULT_STYLE, show_default=True, metavar="NAME-or-FILE", help="A style of the Citation Style Language: the path of a .csl file, or (with the extra claimdb[styles]) its name.")  # fmt: skip
@db_option
def bibliography(words: str | None, article: int | None, style: str, db: str) -> None:
    """Print the works that are cited as formatted references: all, those that hold WORDS, or those of an article.

    \b
    claimdb bibliography --article 4
    claimdb bibliography "Court of Audit" --style apa
    """
    from claimdb.output.bibliography import bibliography as formatted
    from claimdb.store.citations import work_records
    from claimdb.store.database import open_database

    with open_database(db) as database:
        records = work_records(database, words, article)
    if not records:
        nothing(f"no such work in {db}")
        return
    for entry in formatted(records, style):
        click.echo(entry)

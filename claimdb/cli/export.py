"""Handing everything on: JSON Lines, or a folder of CSV files."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from claimdb.cli.options import db_option, say
from claimdb.errors import ClaimdbError

if TYPE_CHECKING:
    from claimdb.store.database import Database


@click.command()
@click.option(
    "--format",
    "format_",
    type=click.Choice(["jsonl", "csv"]),
    default="jsonl",
    show_default=True,
    help="JSON Lines, or a folder of CSV files.",
)
@click.option(
    "-o",
    "--output",
    "target",
    default="-",
    show_default=True,
    metavar="PATH",
    help="File for jsonl (`-`: standard output), folder for csv.",
)
@click.option("--with-text", is_flag=True, help="jsonl: each article's text too.")
@db_option
def export(format_: str, target: str, with_text: bool, db: str) -> None:
    """Write out everything: `jsonl` has one object an article, `csv` one file a reporting view.

    \b
    claimdb export --format jsonl > all.jsonl
    claimdb export --format csv -o tables/
    """
    from claimdb.store.database import open_database

    with open_database(db) as database:
        try:
            if format_ == "jsonl":
                _jsonl(database, target, with_text)
            elif target == "-":
                raise click.UsageError("--format csv writes several files; name a folder with --output")
            else:
                _csv(database, Path(target))
        except OSError as error:
            if isinstance(error, BrokenPipeError):
                raise
            raise ClaimdbError(
                f"{target}: cannot be written ({error.strerror or error}); choose another place with --output"
            ) from error


def _jsonl(database: Database, target: str, with_text: bool) -> None:
    from claimdb.output.jsonl import article_line
    from claimdb.store.export import stored_articles

    with click.open_file(target, "w", encoding="utf-8") as file:
        for stored in stored_articles(database):
            for article in stored.articles:
                file.write(json.dumps(article_line(article, stored.parts, with_text), ensure_ascii=False) + "\n")


def _csv(database: Database, folder: Path) -> None:
    from claimdb.store.export import view_rows

    folder.mkdir(parents=True, exist_ok=True)
    for name, columns, rows in view_rows(database):
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(columns)
            writer.writerows(rows)
    say(f"{folder}: a file for each reporting view")

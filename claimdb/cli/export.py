"""Handing everything on: JSON Lines, a folder of CSV files, the works in the forms of reference managers."""

from __future__ import annotations

import csv
import importlib
import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from claimdb.cli.options import db_option, say, works_selection
from claimdb.errors import ClaimdbError

if TYPE_CHECKING:
    from claimdb.store.database import Database

WORKS = {
    "csl-json": ("claimdb.output.csl", "csl_json"),
    "bibtex": ("claimdb.output.bibtex", "bibtex"),
    "ris": ("claimdb.output.ris", "ris"),
}
"""The formats of works, and the function that writes each."""


@click.command()
@click.option(
    "--format",
    "format_",
    type=click.Choice(["jsonl", "csv", *WORKS]),
    default="jsonl",
    show_default=True,
    help="JSON Lines, a folder of CSV files, or the works that are cited, for reference managers.",
)
@click.option(
    "-o",
    "--output",
    "target",
    default="-",
    show_default=True,
    metavar="PATH",
    help="File (`-`: standard output), for csv a folder.",
)
@click.option("--with-text", is_flag=True, help="jsonl: each article's text too.")
@click.option("--rejected", is_flag=True, help="jsonl: the statements too that a person rejected.")
@works_selection
@db_option
def export(
    format_: str, target: str, with_text: bool, rejected: bool, words: str | None, article: int | None, db: str
) -> None:
    """Write out everything: `jsonl` has one object an article, `csv` one file a reporting view; `csl-json`, `bibtex` and `ris` have the
    works that are cited, all of them or those of an article.

    \b
    claimdb export --format jsonl > all.jsonl
    claimdb export --format csv -o tables/
    claimdb export --format bibtex --article 4 -o article.bib
    """
    from claimdb.store.database import open_database

    if format_ not in WORKS and (words or article is not None):
        raise click.UsageError(f"--works and --article select works; with --format {format_} everything is written")
    with open_database(db) as database:
        try:
            if format_ in WORKS:
                _works(database, target, format_, words, article)
            elif format_ == "jsonl":
                _jsonl(database, target, with_text, rejected)
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


def _works(database: Database, target: str, format_: str, words: str | None, article: int | None) -> None:
    from claimdb.store.citations import work_records

    write = getattr(importlib.import_module(WORKS[format_][0]), WORKS[format_][1])
    records = work_records(database, words, article)
    if not records:
        say(f"no such work in {database.name}")
    with click.open_file(target, "w", encoding="utf-8") as file:
        for line in write(records):
            file.write(line + "\n")


def _jsonl(database: Database, target: str, with_text: bool, rejected: bool) -> None:
    from claimdb.output.jsonl import article_line
    from claimdb.store.export import stored_articles

    with click.open_file(target, "w", encoding="utf-8") as file:
        for stored in stored_articles(database, rejected=rejected):
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

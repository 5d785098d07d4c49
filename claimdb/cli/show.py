"""A passage in its context, and an article's notes."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from itertools import groupby
from typing import Any

import click

from claimdb.cli.ask import shown_speaker
from claimdb.cli.options import Output, db_option, output_options, width
from claimdb.errors import NotFoundError

_CONTEXT = 400
"""Code points of context shown on either side of a statement."""


@click.command()
@click.argument("which", metavar="ARTICLE-or-STATEMENT")
@click.option("--article", is_flag=True, help="The number is an article's.")
@click.option("--rejected", is_flag=True, help="Statements too that a person rejected.")
@db_option
def show(which: str, article: bool, rejected: bool, db: str) -> None:
    """The passage in its context, statements marked, notes below.

    A number is a statement's (with --article an article's); words are looked for in statements, then in titles. Statements are marked with
    their number: {12 like this 12}.

    \b
    claimdb show 12
    claimdb show 3 --article
    """
    from claimdb.store import query
    from claimdb.store.citations import notes_of
    from claimdb.store.database import open_database

    with open_database(db) as database:
        statement = None if article else _statement(database, which, rejected)
        found = query.find_article(database, str(statement["article_id"]) if statement else which)
        statements = query.statements_of(database, found["article_id"], rejected)
        start, end = 0, len(found["text"])
        if statement:
            place = next(s for s in statements if s["statement_id"] == statement["statement_id"])
            start, end = _window(found["text"], place["start"], place["end"])
        within = (start, end) if statement else ()
        notes_ = notes_of(database, found["article_id"], *within)
        noted = query.annotations_of(database, [s["statement_id"] for s in statements])
    if statement:
        statements = [
            s for s in statements if s["start"] < end and s["end"] > start and s["end"] - s["start"] < end - start + 1
        ]
    _print_head(found)
    _print_text(found["text"], start, end, statements)
    _print_statements(statements, noted)
    _print_notes(notes_)


def _statement(database: Any, which: str, rejected: bool) -> dict[str, Any] | None:
    from claimdb.store import query

    try:
        found = query.find_statements(database, which, limit=1, rejected=rejected)
    except NotFoundError:
        if which.isdecimal():
            raise
        return None
    return found[0] if found else None


def _window(text: str, start: int, end: int) -> tuple[int, int]:
    """The paragraphs around a passage, some hundred signs on either side."""
    left = text.rfind("\n", 0, max(0, start - _CONTEXT)) + 1
    right = text.find("\n", min(len(text), end + _CONTEXT))
    return left, right if right >= 0 else len(text)


def _print_head(article: dict[str, Any]) -> None:
    click.echo(article["title"] or "untitled")
    known = [article[k] for k in ("outlet", "authors", "place") if article[k]]
    if article["published"]:
        known.append(f"{article['published']} ({article['published_from']})")
    click.echo(", ".join([*known, f"article {article['article_id']}"]))
    if article["url"]:
        click.echo(article["url"])
    if not article["current"]:
        click.echo("(an older version: the source has been read again since)")
    click.echo()


def _print_text(text: str, start: int, end: int, statements: list[dict[str, Any]]) -> None:
    marks: list[tuple[int, int, int, str]] = []
    for order, s in enumerate(statements):  # the wider opens first and closes last
        marks.append((max(s["start"], start), 1, order, f"{{{s['statement_id']} "))
        marks.append((min(s["end"], end), 0, -order, f" {s['statement_id']}}}"))
    shown, at = "", start
    for place, _, _, sign in sorted(marks):
        shown += text[at:place] + sign
        at = place
    shown += text[at:end]
    for paragraph in shown.splitlines():
        if paragraph.strip():
            click.echo(textwrap.fill(" ".join(paragraph.split()), width()))
            click.echo()


_PERSON = {1: ", confirmed by a person", 0: ", rejected by a person"}


def _print_statements(statements: list[dict[str, Any]], noted: dict[int, list[dict[str, Any]]]) -> None:
    for s in statements:
        who = shown_speaker(s)
        how = f", named by {s['speaker_basis']}" if s["speaker_basis"] else ""
        sources = f", {s['source_count']} source{'s' if s['source_count'] > 1 else ''}" if s["source_count"] else ""
        cue = f" ({s['cue']})" if s["cue"] else ""
        person = ", added by a person" if s["added"] and s["confirmed"] else _PERSON.get(s["confirmed"], "")
        click.echo(
            f"{s['statement_id']:>6}  {who}{cue}: {s['kind']}{how}, confidence {s['confidence']:.2f}{sources}{person}"
        )
        for note in noted.get(s["statement_id"], ()):
            line = f"{note['type']}: {note['value']} ({note['made_by']}, {note['made_at'][:10]})"
            click.echo(textwrap.fill(line, width(), initial_indent=" " * 8, subsequent_indent=" " * 10))


_NO_WORK = {"comment": "", "unresolved": " -> not clear which work", "not understood": " -> no work understood"}


def _print_notes(rows: list[dict[str, Any]]) -> None:
    if rows:
        click.echo("\nNotes")
    for _, cited in groupby(rows, key=lambda r: r["number"]):
        of_note = list(cited)
        cites = [_cites(r) for r in of_note]
        first = f"[{of_note[0]['label'] or '-'}] {of_note[0]['note']}"
        lines = [f"{first}{cites[0]}"] if len(cites) == 1 else [first, *(c.strip() for c in cites)]
        for line, indent in zip(lines, ("", *("    " for _ in cites)), strict=False):
            click.echo(textwrap.fill(line, width(), initial_indent=indent, subsequent_indent=f"    {indent}"))


def _cites(row: dict[str, Any]) -> str:
    """What a citation of a note is of: ` -> work 3: Holt 2015, Walls, p. 12`."""
    if not row["work_id"]:
        why = f" ({row['unresolved']})" if row["unresolved"] else ""
        return f"{_NO_WORK[row['what']]}{why}"
    relation = f"{row['relation']} " if row["relation"] else ""
    place = f", {row['locator']}" if row["locator"] else ""
    return f" -> {relation}work {row['work_id']}: {row['work']}{place}"


_NOTES = ("article_id", "label", "what", "note", "relation", "work_id", "work", "work_title", "container", "issued", "url", "locator", "back", "via",
          "same_as", "unresolved", "markers", "citation_id", "citation")  # fmt: skip
_NOTES_SHOWN = ("article_id", "label", "note", "relation", "cites", "work_id", "locator", "back", "markers")
_UNRESOLVED = ("article_id", "label", "at", "problem", "reason")


@click.command()
@click.argument("article", required=False)
@click.option(
    "--unresolved",
    is_flag=True,
    help="Markers without a note, notes without a marker, back references that lead nowhere, odd numbering.",
)
@output_options
@db_option
def notes(article: str | None, unresolved: bool, db: str, output: Output) -> None:
    """An ARTICLE's notes (without it those of all articles) with what each cites.

    A note that cites nothing is a `comment`. `back` is how a citation refers back (ibid, op. cit., supra, short title), `via` the
    citation that it points to, `same_as` the one that spells the work out (their `citation_id`).

    \b
    claimdb notes 4
    claimdb notes --unresolved
    """
    from claimdb.store.citations import notes_of, unresolved_of
    from claimdb.store.database import open_database
    from claimdb.store.query import find_article

    with open_database(db) as database:
        number = find_article(database, article)["article_id"] if article else None
        rows = (unresolved_of if unresolved else notes_of)(database, number)
    columns = _UNRESOLVED if unresolved else _NOTES
    shown: Sequence[str] = _UNRESOLVED if unresolved else _NOTES_SHOWN
    for row in rows if not unresolved else ():
        row["cites"] = row["work"] or row["unresolved"] or f"({row['what']})"
    what = "all notes and markers are joined" if unresolved else "no notes"
    shown = shown[1:] if article else shown
    output.answer(rows, columns, shown, otherwise=f"{f'article {number}' if article else db}: {what}")

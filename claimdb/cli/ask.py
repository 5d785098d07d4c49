"""The questions: who said what, and which sources back it."""

from __future__ import annotations

import textwrap
from typing import Any

import click

from claimdb.cli.options import Output, db_option, nothing, output_options, selection_options, width

_SAID = ("statement_id", "said_on", "published", "published_from", "outlet", "title", "speaker", "speaker_kind", "speaker_basis", "speaker_confidence", "mention", "role",
         "kind", "act", "statement", "cue", "channel", "confidence", "confirmed", "source_count", "speaker_id", "article_id", "claim_id")  # fmt: skip
_SOURCES = ("statement_id", "statement", "work_id", "work", "authors", "work_title", "container", "issued", "url", "doi", "marker", "note", "how",
            "confidence", "locator", "article_id", "title", "outlet", "published", "relation", "origin", "work_kind", "unresolved")  # fmt: skip


def shown_speaker(row: dict[str, Any]) -> str:
    """How a table names a speaker: the name, or in brackets how the text calls somebody unnamed, or `unknown`; an assertion
    without a name is the author's."""
    if row["speaker"] or row.get("mention"):
        return row["speaker"] or f"({row['mention']})"
    return "the author" if row["kind"] == "assertion" else "unknown"


def _for_people(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [
        {
            **r,
            "id": r["statement_id"],
            "who": shown_speaker(r),
            "date": r["said_on"] or r["published"],
            "sources": r["source_count"] or None,
            "named by": r["speaker_basis"],
            "person": {1: "confirmed", 0: "rejected"}.get(r["confirmed"]),
        }
        for r in rows
    ]


@click.command()
@click.argument("speaker")
@click.option("--about", metavar="WORDS", help="Only statements that hold these words.")
@selection_options
@output_options
@db_option
def said(speaker: str, about: str | None, db: str, output: Output, **selection: Any) -> None:
    """What SPEAKER said, newest first, undated last.

    Any of the speaker's names will do, with or without accents. A name that fits several people lists each apart.

    \b
    claimdb said Solvay --about harbour
    claimdb said "Ingrid Solvay" --since 2024-04 --kind direct --json
    """
    from claimdb.store.database import open_database
    from claimdb.store.query import Filter, find_speakers
    from claimdb.store.query import said as said_by

    with open_database(db) as database:
        found = find_speakers(database, speaker)
        filter_ = Filter(about=about, **selection)
        answers = [(person, said_by(database, person["speaker_id"], filter_)) for person in found]
    if not found:
        nothing(f"nobody called {speaker!r} in {db}; `claimdb speakers` lists who is")
    elif not any(rows for _, rows in answers):
        nothing(f"{' / '.join(p['speaker'] for p in found)}: no such statement in {db}")
    if not output.is_table:
        output.print([row for _, rows in answers for row in rows], _SAID)
        return
    for number, (person, rows) in enumerate((p, r) for p, r in answers if r):
        if number:
            click.echo()
        click.echo(
            f"{person['speaker']} ({person['kind']}), {len(rows)} of {person['statements']} statements"
            if len(answers) > 1
            else f"{person['speaker']} ({person['kind']})"
        )
        output.print(
            _for_people(rows),
            _SAID,
            ("id", "date", "outlet", "kind", "cue", "statement", "named by", "person", "sources"),
        )


@click.command()
@click.argument("words")
@click.option("--raw", is_flag=True, help="WORDS is a full-text query (AND, OR, NOT, NEAR, prefix*).")
@selection_options
@output_options
@db_option
def who(words: str, raw: bool, db: str, output: Output, **selection: Any) -> None:
    """Who said this: statements that hold all the WORDS, with their speakers.

    Words are found in all their forms; "words in quotation marks" as a phrase.

    \b
    claimdb who "night shifts"
    claimdb who 'harbour AND (deal OR treaty)' --raw --nl
    """
    from claimdb.store.database import open_database
    from claimdb.store.query import Filter
    from claimdb.store.query import who as who_said

    with open_database(db) as database:
        rows = who_said(database, words, Filter(raw=raw, **selection))
    shown = ("id", "who", "named by", "cue", "statement", "kind", "date", "outlet", "person", "sources")
    output.answer(_for_people(rows), _SAID, shown, otherwise=f"no statement in {db} holds {words!r}")


@click.command()
@click.argument("statement")
@output_options
@db_option
def sources(statement: str, db: str, output: Output) -> None:
    """Which works back STATEMENT (its id, or words of it), and how we know.

    `how` is marker (its note marker stands in or right behind it), sentence (in the same sentence), link, named (the text names
    the source) or manual. A source is cited; whether it proves anything is for you to read.

    \b
    claimdb sources 17
    claimdb sources "wooden piers" --json
    """
    from claimdb.store.citations import comments_behind, unresolved_behind
    from claimdb.store.database import open_database
    from claimdb.store.query import find_statements
    from claimdb.store.query import sources as sources_of

    with open_database(db) as database:
        found = find_statements(database, statement)
        answers = [(s, sources_of(database, s["statement_id"])) for s in found]
        for said_, rows in answers:
            why = unresolved_behind(database, said_["statement_id"]) if any(not r["work_id"] for r in rows) else {}
            for row in rows:
                row["unresolved"] = None if row["work_id"] else why.get(row["note"])
            said_["comments"] = [] if rows else comments_behind(database, said_["statement_id"])
    if not found:
        nothing(f"no statement in {db} holds {statement!r}")
    if not output.is_table:
        output.print([row for _, rows in answers for row in rows], _SOURCES)
        return
    answers.sort(key=lambda a: not a[1])
    for number, (said_, rows) in enumerate(answers):
        if number:
            click.echo()
        _heading(said_)
        if rows:
            output.print(
                [{**r, "cites": r["work"] or r["note"]} for r in rows],
                _SOURCES,
                (
                    "cites",
                    "unresolved",
                    "issued",
                    "url",
                    "marker",
                    "relation",
                    "how",
                    "confidence",
                    "locator",
                    "work_id",
                ),
            )
        else:
            click.echo("  no source")
        for comment in said_["comments"]:
            click.echo(
                textwrap.fill(f"note {comment['label']} cites nothing: {comment['note']}", width(), initial_indent="  ")
            )


def _heading(statement: dict[str, Any]) -> None:
    where = ", ".join(str(statement[k]) for k in ("outlet", "published") if statement[k]) or statement["title"]
    words = " ".join(statement["statement"].split())
    cue = f" ({statement['cue']})" if statement["cue"] else ""
    click.echo(f"{statement['statement_id']}  {shown_speaker(statement)}{cue}: {words}  [{statement['kind']}; {where}]")


@click.command()
@click.argument("work")
@output_options
@db_option
def cited(work: str, db: str, output: Output) -> None:
    """Which statements and articles rest on WORK (its id, or words of its author, title or address).

    \b
    claimdb cited "Court of Audit"
    claimdb cited 3 --csv
    """
    from claimdb.store.database import open_database
    from claimdb.store.query import cited as cited_by
    from claimdb.store.query import cited_in, find_works

    with open_database(db) as database:
        found = find_works(database, work)
        answers = [(w, cited_by(database, w["work_id"]), cited_in(database, w["work_id"])) for w in found]
    if not found:
        nothing(f"no work in {db} fits {work!r}; `claimdb works` lists them")
    if not output.is_table:
        output.print([row for _, rows, _ in answers for row in rows], ("speaker", *_SOURCES, "kind"))
        return
    for number, (item, rows, articles) in enumerate(answers):
        if number:
            click.echo()
        click.echo(f"work {item['work_id']}  {item['work']}")
        click.echo(
            f"  cited in {', '.join('article {} ({})'.format(a['article_id'], a['title'] or 'untitled') for a in articles) or 'no article'}"
        )
        people = [{**r, "id": r["statement_id"], "who": shown_speaker(r)} for r in rows]
        if rows:
            output.print(
                people,
                _SOURCES,
                ("id", "who", "statement", "kind", "how", "relation", "locator", "published", "outlet"),
            )

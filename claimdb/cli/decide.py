"""A person's decisions on statements, for scripts: confirmed, rejected, said by somebody else, in other words, missed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from claimdb.cli.deciding import Passage, decide, made, passage_options, speaker_options
from claimdb.cli.options import db_option, decision_options, say
from claimdb.records import KINDS

if TYPE_CHECKING:
    from claimdb.store.naming import Named

_statements = click.argument("statements", metavar="STATEMENT...", nargs=-1, required=True, type=int)
_statement = click.argument("statement", type=int)
_named_kind = click.option("--kind", "name_kind", type=click.Choice(["person", "organization"]), help="Which of the two NAME is; a new name is a person's unless this says otherwise.")  # fmt: skip


def _listed(statements: tuple[int, ...]) -> str:
    return f"statement{'s' if len(statements) > 1 else ''} {', '.join(map(str, statements))}"


@click.command()
@_statements
@decision_options
@db_option
def confirm(statements: tuple[int, ...], by: str, reason: str | None, db: str) -> None:
    """Confirm statements (their ids): they are as they are shown. It holds wherever the same passage is printed, and when it is read again.

    \b
    claimdb confirm 12 13 --by Lena
    """
    from claimdb.store.decide import confirm as confirm_statements

    numbers = decide(db, confirm_statements, list(statements), by, reason)
    say(f"{db}: {_listed(statements)} confirmed ({made(numbers)})")


@click.command()
@_statements
@decision_options
@db_option
def reject(statements: tuple[int, ...], by: str, reason: str | None, db: str) -> None:
    """Reject statements (their ids): nobody is reported to have said this. They are kept, but in no view and no export.

    \b
    claimdb reject 14 --by Lena --reason "a caption"
    """
    from claimdb.store.decide import reject as reject_statements

    numbers = decide(db, reject_statements, list(statements), by, reason)
    say(f"{db}: {_listed(statements)} rejected ({made(numbers)})")


@click.command()
@_statement
@click.argument("names", metavar="[NAME]...", nargs=-1)
@_named_kind
@click.option("--unknown", is_flag=True, help="The text does not tell who said it.")
@speaker_options
@decision_options
@db_option
def attribute(statement: int, speakers: list[Named], unknown: bool, by: str, reason: str | None, db: str) -> None:
    """Say who said STATEMENT (its id). NAME is any form of a speaker's name, a speaker's number, or a new name; several said it together.

    \b
    claimdb attribute 12 "Ingrid Solvay" --by Lena
    claimdb attribute 12 "Harbour Board" --kind organization
    claimdb attribute 12 --anonymous "a clerk"
    claimdb attribute 12 --unknown
    """
    from claimdb.store.decide import attribute as attribute_statements

    if unknown == bool(speakers):
        raise click.UsageError("say who said it: NAME, --anonymous, --group or --unknown")
    numbers = decide(db, attribute_statements, [statement], speakers, by, reason)
    who = ", ".join(_said_by(db, statement)) or "nobody known"
    say(f"{db}: statement {statement} was said by {who} ({made(numbers)})")


def _said_by(db: str, statement: int) -> list[str]:
    from claimdb.store.database import open_database
    from claimdb.store.query import speakers_of

    with open_database(db) as database:
        return [r["speaker"] or f"({r['mention'] or r['kind']})" for r in speakers_of(database, statement)]


@click.command()
@_statement
@click.argument("kind", type=click.Choice(KINDS))
@decision_options
@db_option
def set_kind(statement: int, kind: str, by: str, reason: str | None, db: str) -> None:
    """Say what KIND of statement STATEMENT (its id) is.

    \b
    claimdb set-kind 12 mixed
    """
    from claimdb.store.decide import set_kind as set_kind_of

    numbers = decide(db, set_kind_of, [statement], kind, by, reason)
    say(f"{db}: statement {statement} is {kind} ({made(numbers)})")


@click.command()
@_statement
@passage_options
@decision_options
@db_option
def respan(statement: int, passage: Passage, by: str, reason: str | None, db: str) -> None:
    """Say which words of its article STATEMENT (its id) is.

    \b
    claimdb respan 12 --words "the pier will open in May"
    claimdb respan 12 --span 10 40 --span 60 90
    """
    from claimdb.store.decide import respan as respan_statement

    spans = passage.find(db, statement=statement)
    numbers = decide(db, respan_statement, statement, spans, by, reason)
    say(f"{db}: statement {statement} has other words now ({made(numbers)})")


@click.command()
@click.argument("article", type=int)
@passage_options
@click.option(
    "--speaker", "names", metavar="NAME", multiple=True, help="Who said it, by name or number; may be repeated."
)
@speaker_options
@click.option("--kind", type=click.Choice(KINDS), help="Its kind; else what the words look like.")
@decision_options
@db_option
def add(
    article: int, passage: Passage, speakers: list[Named], kind: str | None, by: str, reason: str | None, db: str
) -> None:
    """Add a statement that was missed in ARTICLE (its id), and print its id.

    \b
    claimdb add 3 --words "the pier will open in May" --speaker "Ingrid Solvay"
    """
    from claimdb.store.decide import Missed
    from claimdb.store.decide import add as add_statement

    missed = Missed(article, passage.find(db, article=article), kind, speakers or None)
    statement, number = decide(db, add_statement, missed, by, reason)
    click.echo(str(statement))
    say(f"{db}: statement {statement} added ({made([number])})")


__all__ = ["add", "attribute", "confirm", "reject", "respan", "set_kind"]

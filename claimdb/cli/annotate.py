"""What people add to statements and works: labels, remarks, verdicts, and the works behind a statement."""

from __future__ import annotations

from collections.abc import Sequence

import click

from claimdb.cli.deciding import decide, made
from claimdb.cli.options import db_option, decision_options, say

_id = click.argument("id_", metavar="ID", type=int)
_labels = click.argument("labels", metavar="LABEL...", nargs=-1, required=True)
_work = click.option("--work", "on_work", is_flag=True, help="ID is a work's.")


@click.command()
@_id
@_labels
@_work
@decision_options
@db_option
def tag(id_: int, labels: tuple[str, ...], on_work: bool, by: str, reason: str | None, db: str) -> None:
    """Give a statement (with --work a work) labels of your own.

    \b
    claimdb tag 12 energy "to check" --by Lena
    claimdb tag 3 primary --work
    """
    _annotate(db, "tag", id_, labels, on_work, by, reason)


@click.command()
@_id
@_labels
@_work
@decision_options
@db_option
def untag(id_: int, labels: tuple[str, ...], on_work: bool, by: str, reason: str | None, db: str) -> None:
    """Take labels off a statement (with --work a work).

    \b
    claimdb untag 12 "to check"
    """
    _annotate(db, "untag", id_, labels, on_work, by, reason)


@click.command()
@_id
@click.argument("text")
@_work
@decision_options
@db_option
def comment(id_: int, text: str, on_work: bool, by: str, reason: str | None, db: str) -> None:
    """Add a remark to a statement (with --work a work).

    \b
    claimdb comment 12 "the agency has another figure"
    """
    _annotate(db, "comment", id_, [text], on_work, by, reason)


@click.command()
@_id
@click.argument("verdict")
@_work
@decision_options
@db_option
def rate(id_: int, verdict: str, on_work: bool, by: str, reason: str | None, db: str) -> None:
    """Give a verdict of your own, in any words, on a statement (with --work a work). Your last one counts, beside those of others.

    \b
    claimdb rate 12 false --by Lena --reason "see the ministry's figures"
    """
    _annotate(db, "rate", id_, [verdict], on_work, by, reason)


def _annotate(db: str, action: str, id_: int, words: Sequence[str], on_work: bool, by: str, reason: str | None) -> None:
    from claimdb.store.annotate import annotate_statement, annotate_work

    numbers = decide(db, annotate_work if on_work else annotate_statement, id_, action, list(words), by, reason)
    say(f"{db}: {'work' if on_work else 'statement'} {id_}: {action} {', '.join(words)} ({made(numbers)})")


@click.command()
@click.argument("statement", type=int)
@click.argument("work", type=int)
@decision_options
@db_option
def link(statement: int, work: int, by: str, reason: str | None, db: str) -> None:
    """Say that WORK (its id) stands behind STATEMENT (its id).

    \b
    claimdb link 12 3 --by Lena --reason "the figure is from its table 2"
    """
    from claimdb.store.decide import link as link_work

    numbers = decide(db, link_work, statement, work, by, reason)
    say(f"{db}: work {work} stands behind statement {statement} ({made(numbers)})")


@click.command()
@click.argument("statement", type=int)
@click.argument("work", type=int)
@decision_options
@db_option
def unlink(statement: int, work: int, by: str, reason: str | None, db: str) -> None:
    """Say that WORK (its id) does not stand behind STATEMENT (its id).

    \b
    claimdb unlink 12 3
    """
    from claimdb.store.decide import unlink as unlink_work

    numbers = decide(db, unlink_work, statement, work, by, reason)
    say(f"{db}: work {work} does not stand behind statement {statement} ({made(numbers)})")


__all__ = ["comment", "link", "rate", "tag", "unlink", "untag"]

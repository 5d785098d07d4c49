"""What was decided: the list of it, taking it back, bringing it to another database."""

from __future__ import annotations

import json

import click

from claimdb.cli.deciding import decide
from claimdb.cli.options import Output, db_option, decision_options, output_options, say
from claimdb.errors import ClaimdbError

_SHOWN = ("id", "made", "by", "action", "about", "value", "reason", "replaces", "holds", "statements")


@click.command()
@click.argument("statement", required=False, type=int)
@click.option("--work", type=int, metavar="ID", help="Decisions about this work.")
@click.option("--speaker", metavar="NAME", help="Decisions that name this speaker.")
@click.option(
    "--orphaned",
    is_flag=True,
    help="Only those that hold but are about nothing stored: their words are gone, or not read yet.",
)
@click.option("--limit", type=click.IntRange(min=1), help="At most so many.")
@output_options
@db_option
def history(
    statement: int | None, work: int | None, speaker: str | None, orphaned: bool, limit: int | None, db: str, output: Output
) -> None:  # fmt: skip
    """What was decided about STATEMENT (its id; without it about everything), by whom, when and why; the newest first.

    `holds` is 0 for what was undone or replaced, `statements` how many it is about (of a decision on works: how many citations).

    \b
    claimdb history 12
    claimdb history --work 3
    claimdb history --orphaned --json
    """
    from claimdb.store.database import open_database
    from claimdb.store.history import COLUMNS
    from claimdb.store.history import history as read_history

    if sum(x is not None for x in (statement, work, speaker)) > 1:
        raise click.UsageError("choose one of STATEMENT, --work and --speaker")
    with open_database(db) as database:
        rows = read_history(database, statement, work, speaker, orphaned)
    for row in rows:
        row |= {"id": row["decision_id"], "made": row["made_at"][:16].replace("T", " "), "by": row["made_by"]}
    output.answer(rows[:limit], COLUMNS, _SHOWN, otherwise=f"{db}: no such decision")


@click.command()
@click.argument("decision", type=int)
@decision_options
@db_option
def undo(decision: int, by: str, reason: str | None, db: str) -> None:
    """Undo DECISION (its id), of whatever kind: all is as before. Undoing an undoing makes the decision hold again.

    \b
    claimdb undo 7 --by Lena
    """
    from claimdb.store.undo import undo as undo_decision

    number = decide(db, undo_decision, decision, by, reason)
    say(f"{db}: decision {decision} is undone (decision {number})")


@click.group()
def decisions() -> None:
    """Bring decisions to another database, as JSON Lines.

    \b
    claimdb decisions export -o decisions.jsonl
    claimdb decisions import decisions.jsonl --db other.db
    """


@decisions.command("export")
@click.option(
    "-o", "--output", "target", default="-", show_default=True, metavar="FILE", help="File (`-`: standard output)."
)
@db_option
def export_(target: str, db: str) -> None:
    """Write all decisions, the oldest first: one object a line, with the words, hashes and names that it is tied to.

    \b
    claimdb decisions export > decisions.jsonl
    """
    from claimdb.store.database import open_database
    from claimdb.store.exchange import export_decisions

    with open_database(db) as database:
        try:
            with click.open_file(target, "w", encoding="utf-8") as file:
                for line in export_decisions(database):
                    file.write(json.dumps(line, ensure_ascii=False) + "\n")
        except BrokenPipeError:
            raise
        except OSError as error:
            raise ClaimdbError(
                f"{target}: cannot be written ({error.strerror or error}); choose another place with --output"
            ) from error


@decisions.command("import")
@click.argument("file")
@db_option
def import_(file: str, db: str) -> None:
    """Add the decisions of FILE (`-`: standard input) that are not there yet. What is about nothing stored is kept, and holds once it is read.

    \b
    claimdb decisions import decisions.jsonl
    """
    from claimdb.store.exchange import import_decisions

    try:
        with click.open_file(file, encoding="utf-8") as opened:
            lines = list(opened)
    except (OSError, UnicodeDecodeError) as error:
        raise ClaimdbError(f"{file}: cannot be read ({error}); write it with `claimdb decisions export`") from error
    brought = decide(db, import_decisions, lines, "standard input" if file == "-" else file)
    known = f", {brought.known} known already" if brought.known else ""
    say(f"{db}: {brought.new} decision{'' if brought.new == 1 else 's'} added{known}")
    if brought.orphaned:
        listed = ", ".join(map(str, brought.orphaned[:20])) + (", ..." if len(brought.orphaned) > 20 else "")
        say(f"about nothing stored here: decision {listed}; `claimdb history --orphaned` shows them")


__all__ = ["decisions", "history", "undo"]

"""The works that are cited: the list, what is known of each, and a person's decisions about which of them are one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from claimdb.cli.deciding import decide
from claimdb.cli.options import ListGroup, Output, db_option, decision_options, output_options, say
from claimdb.records import WORK_KINDS

_WORKS = (
    "work_id",
    "work",
    "authors",
    "title",
    "container",
    "issued",
    "url",
    "doi",
    "citations",
    "statements",
    "articles",
    "kind",
)
_CITATIONS = ("citation_id", "article_id", "outlet", "published", "title", "marker", "origin", "relation", "citation", "locator", "matched", "match_score",
              "decided_from")  # fmt: skip
_DECISIONS = ("decision_id", "made_at", "made_by", "action", "works", "reason", "undoes", "holds", "citations")


@click.group(cls=ListGroup)
def works() -> None:
    """List works that are cited, the most cited first; correct which of them are one.

    WORDS are parts of author, title, container or address.

    \b
    claimdb works
    claimdb works journal --csv
    claimdb works --shared-by 2 --kind report
    claimdb works merge 3 8 --reason "a reprint"
    """


@works.command("list")
@click.argument("words", required=False)
@click.option("--kind", type=click.Choice(WORK_KINDS), help="Only works of this kind.")
@click.option("--shared-by", type=click.IntRange(min=1), metavar="N", help="Only works cited in at least N articles.")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many.")
@output_options
@db_option
def list_(
    words: str | None, kind: str | None, shared_by: int | None, limit: int | None, db: str, output: Output
) -> None:
    """List works that are cited, the most cited first: the same without `list`.

    \b
    claimdb works list split
    """
    from claimdb.store import query
    from claimdb.store.database import open_database

    with open_database(db) as database:
        rows = query.works(database, words, limit, kind, shared_by)
    shown = ("work_id", "work", "kind", "container", "issued", "url", "citations", "statements", "articles")
    output.answer(rows, _WORKS, shown, otherwise=f"no such work in {db}")


@works.command()
@click.argument("work", type=int)
@output_options
@db_option
def citations(work: int, db: str, output: Output) -> None:
    """List the citations of WORK (its id), and why each was taken for one of it.

    \b
    claimdb works citations 3
    """
    from claimdb.store.citations import citations_of

    rows = _of_work(db, work, citations_of)
    shown = ("citation_id", "article_id", "marker", "relation", "citation", "locator", "matched", "match_score")
    output.answer(rows, _CITATIONS, shown, otherwise=f"work {work}: only older versions cite it")


@works.command()
@click.argument("work", type=int)
@output_options
@db_option
def record(work: int, db: str, output: Output) -> None:
    """Show the record of WORK (its id), each field with the citation that it comes from.

    \b
    claimdb works record 3
    """
    from claimdb.store.citations import record_of

    columns = ("field", "value", "citation_id", "article_id", "citation")
    output.answer(_of_work(db, work, record_of), columns, otherwise=f"work {work}: nothing is known of it")


def _of_work(db: str, work: int, ask: Any) -> list[dict[str, Any]]:
    from claimdb.store.database import open_database
    from claimdb.store.query import find_works

    with open_database(db) as database:
        return [row for found in find_works(database, str(work)) for row in ask(database, found["work_id"])]


@works.command()
@click.argument("works", metavar="WORK OTHER...", nargs=-1, required=True, type=int)
@decision_options
@db_option
def merge(works: tuple[int, ...], by: str, reason: str | None, db: str) -> None:
    """Decide that works (their ids) are one; the first keeps its id. It holds for what is read later too, until it is undone.

    \b
    claimdb works merge 3 8 --by Lena --reason "the 2019 edition is a reprint"
    """
    from claimdb.store.decide_works import merge_works

    number = decide(db, merge_works, list(works), by, reason)
    say(
        f"{db}: work {', '.join(map(str, works[1:]))} is work {works[0]} now; undo it with `claimdb works undo {number}`"
    )


@works.command()
@click.argument("work", type=int)
@click.option("--citation", "citations_", type=int, multiple=True, required=True, metavar="N", help="A citation (its id) that is of another work; may be repeated.")  # fmt: skip
@decision_options
@db_option
def split(work: int, citations_: tuple[int, ...], by: str, reason: str | None, db: str) -> None:
    """Decide that citations of WORK are of another work, which is made for them. `claimdb works citations WORK` lists their ids.

    \b
    claimdb works split 3 --citation 12 --citation 40
    """
    from claimdb.store.decide_works import split_work

    number, new = decide(db, split_work, work, list(citations_), by, reason)
    say(
        f"{db}: citation {', '.join(map(str, citations_))} is of work {new} now; undo it with `claimdb works undo {number}`"
    )


@works.command()
@click.argument("decision", type=int)
@decision_options
@db_option
def undo(decision: int, by: str, reason: str | None, db: str) -> None:
    """Undo DECISION (its id): all is as before. Undoing an undoing makes the decision hold again.

    \b
    claimdb works undo 2
    """
    from claimdb.store.decide_works import undo_work_decision

    number = decide(db, undo_work_decision, decision, by, reason)
    say(f"{db}: decision {decision} is undone (decision {number})")


@works.command()
@output_options
@db_option
def decisions(db: str, output: Output) -> None:
    """List what people decided about works, the newest first. `holds` is 0 for what was undone; `citations` says how many stored ones
    a decision is tied to.

    \b
    claimdb works decisions
    """
    from claimdb.store.database import open_database
    from claimdb.store.work_decisions import work_decisions

    with open_database(db) as database:
        rows = work_decisions(database)
    shown: Sequence[str] = (
        "decision_id",
        "made_at",
        "made_by",
        "action",
        "works",
        "reason",
        "undoes",
        "holds",
        "citations",
    )
    output.answer(rows, _DECISIONS, shown, otherwise=f"{db}: nothing has been decided about works")


__all__ = ["works"]

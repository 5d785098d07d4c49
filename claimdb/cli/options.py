"""Options that several commands share, and printing rows by them."""

from __future__ import annotations

import functools
import shutil
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

import click

from claimdb.output.rows import render
from claimdb.records import ACTS, KINDS
from claimdb.text import iso_date

F = TypeVar("F", bound=Callable[..., Any])
_FORMATS = (("json", "a JSON array"), ("nl", "JSON Lines"), ("csv", "CSV"), ("tsv", "TSV"))


def db_option(command: F) -> F:
    """`--db`, else $CLAIMDB_DB, else claims.db here."""
    return click.option("--db", envvar="CLAIMDB_DB", default="claims.db", show_default=True, metavar="FILE-or-URL",
                        help="Database; also $CLAIMDB_DB.")(command)  # fmt: skip


def output_options(command: F) -> F:
    """`--json`, `--nl`, `--csv`, `--tsv`, `--no-headers`; the command gets one `output` for them."""

    @functools.wraps(command)
    def wrapped(*args: Any, **kwargs: Any) -> Any:
        chosen = [name for name, _ in _FORMATS if kwargs.pop(f"as_{name}")]
        if len(chosen) > 1:
            raise click.UsageError(f"choose one of {', '.join('--' + c for c in chosen)}")
        kwargs["output"] = Output(chosen[0] if chosen else "table", not kwargs.pop("no_headers"))
        return command(*args, **kwargs)

    for name, what in reversed(_FORMATS):
        wrapped = click.option(f"--{name}", f"as_{name}", is_flag=True, help=f"Print {what}.")(wrapped)
    return click.option("--no-headers", is_flag=True, help="Leave out the first line of CSV and TSV.")(wrapped)  # type: ignore[return-value]


class Output:
    """How to print rows: `format_` is what `claimdb.output.rows.render` takes."""

    def __init__(self, format_: str, headers: bool) -> None:
        self.format_ = format_
        self.headers = headers

    @property
    def is_table(self) -> bool:
        """Whether people read it."""
        return self.format_ == "table"

    def print(
        self, rows: Iterable[Mapping[str, Any]], columns: Sequence[str], shown: Sequence[str] | None = None
    ) -> None:
        """Print rows: all `columns` for programs, those `shown` in a table for people."""
        picked = shown if self.is_table and shown else columns
        for line in render(rows, picked, self.format_, width(), self.headers):
            click.echo(line)

    def answer(
        self,
        rows: Sequence[Mapping[str, Any]],
        columns: Sequence[str],
        shown: Sequence[str] | None = None,
        *,
        otherwise: str,
    ) -> None:
        """Print the rows that answer a question; without any, say what `otherwise` says (programs get their empty list too)."""
        if not rows:
            nothing(otherwise)
        if rows or not self.is_table:
            self.print(rows, columns, shown)


def width() -> int:
    """How wide a table may be: the terminal's width, 100 where there is none."""
    return min(shutil.get_terminal_size((100, 24)).columns, 160)


def say(message: str) -> None:
    """Tell the user on stderr."""
    click.echo(message, err=True)


def nothing(what: str) -> None:
    """Say that nothing was found; the exit status stays 0."""
    say(what)


class ListGroup(click.Group):
    """A command that lists things, and below it commands that correct them: what is none of their names is a word to look for."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Call `list` unless another command is named."""
        if not args or args[0] not in (*self.commands, *ctx.help_option_names):
            args = ["list", *args]
        return super().parse_args(ctx, args)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Those of the list."""
        return self.commands["list"].collect_usage_pieces(ctx)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options of the list, then the other commands."""
        self.commands["list"].format_options(ctx, formatter)
        shown = [(name, command.get_short_help_str(80)) for name, command in self.commands.items() if name != "list"]
        with formatter.section("Commands"):
            formatter.write_dl(shown)


def works_selection(command: F) -> F:
    """`--works` and `--article`: which works."""
    command = click.option("--article", type=int, metavar="ID", help="Only works that this article cites.")(command)
    return click.option("--works", "words", metavar="WORDS", help="Only works whose author, title, container or address holds these words.")(command)  # fmt: skip


def decision_options(command: F) -> F:
    """`--by` and `--reason` of a person's decision."""
    command = click.option("--reason", metavar="TEXT", help="Why; kept with the decision.")(command)
    return click.option(
        "--by",
        envvar="CLAIMDB_USER",
        default=_user,
        show_default="the user's name",
        metavar="NAME",
        callback=_signed,
        help="Who decides; also $CLAIMDB_USER; kept with the decision.",
    )(command)


def _signed(ctx: click.Context, param: click.Parameter, value: str) -> str:
    name = " ".join(value.split())
    if not name:
        raise click.BadParameter("a decision is signed with a name", ctx, param)
    return name


def _user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no name is known for the user's number
        return "unknown"


class PartialDateType(click.ParamType[str]):
    """`2023`, `2023-05` or `2023-05-31`."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The date as given, if it is one."""
        text = str(value)
        if iso_date(text) != text:
            self.fail(f"{value!r} is no date: write 2023, 2023-05 or 2023-05-31", param, ctx)
        return text


def is_terminal() -> bool:
    """Whether progress may be shown."""
    return sys.stderr.isatty()


def min_confidence_option(command: F) -> F:
    """`--min-confidence`: the least probability of being a statement."""
    return click.option("--min-confidence", type=click.FloatRange(0, 1), default=0.0, metavar="SHARE",
                        help="Only statements that are at least so sure to be one, from 0 to 1.")(command)  # fmt: skip


def selection_options(command: F) -> F:
    """The filters of `said` and `who`."""
    date = PartialDateType()
    for option in reversed((
        click.option("--kind", "kinds", multiple=True, type=click.Choice(KINDS), help="Only this kind; may be repeated."),
        click.option("--outlet", help="Only from outlets whose name holds this."),
        click.option("--since", type=date, help="Not before this date (said, else published)."),
        click.option("--until", type=date, help="Not after this date."),
        click.option("--act", type=click.Choice([*ACTS, "all"]), default="speech", show_default=True, help="Speech, reported thoughts and feelings, or both."),
        min_confidence_option,
        click.option("--confirmed/--unconfirmed", default=None, help="Only those that a person has confirmed, or that nobody has looked at."),
        click.option("--rejected", is_flag=True, help="Instead of all others those that a person rejected."),
        click.option("--limit", type=click.IntRange(min=1), help="At most so many."),
    )):  # fmt: skip
        command = option(command)
    return command

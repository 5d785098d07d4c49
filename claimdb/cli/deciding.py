"""What the commands share by which a person decides: opening the database for it, and the options that name passages and speakers."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])


def decide(db: str, function: Callable[..., Any], *arguments: Any) -> Any:
    """Call a function of the store that adds decisions, with the database and the answers to questions of identity first."""
    from claimdb.pipeline import Resolution
    from claimdb.store.database import open_database

    with open_database(db) as _:  # nothing is decided in a database that is missing or older
        pass
    with open_database(db, write=True) as database:
        answer = function(database, Resolution(), *arguments)
        database.close(wrote=True)
    return answer


def made(numbers: Sequence[int]) -> str:
    """How a decision that was just made is named: `decision 7; undo it with ...`."""
    one = len(numbers) == 1
    listed = ", ".join(str(number) for number in numbers)
    return f"decision{'' if one else 's'} {listed}; undo {'it' if one else 'one'} with `claimdb undo {numbers[0]}`"


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage as the options name it: by words, or by spans of the article's text."""

    words: str | None
    spans: tuple[tuple[int, int], ...]

    def find(self, db: str, article: int | None = None, statement: int | None = None) -> Sequence[tuple[int, int]]:
        """Its spans in the text of an article, or of a statement's."""
        from claimdb.store.passages import passage_of

        return passage_of(db, self.words, self.spans, article, statement)


def passage_options(command: F) -> F:
    """`--words` or `--span`, which may be repeated; the command gets one `passage`."""

    @functools.wraps(command)
    def wrapped(*args: Any, **kwargs: Any) -> Any:
        words, spans = kwargs.pop("words"), kwargs.pop("spans")
        if bool(words) == bool(spans):
            raise click.UsageError("name the passage: either --words TEXT or --span FROM TO")
        return command(*args, passage=Passage(words, spans), **kwargs)

    for option in (
        click.option("--span", "spans", type=(int, int), multiple=True, metavar="FROM TO",
                     help="From this sign of the article's text to before that one, counted from 0; repeated where a cue interrupts."),
        click.option("--words", metavar="TEXT", help="The words themselves, if they stand in the article once."),
    ):  # fmt: skip
        wrapped = option(wrapped)
    return wrapped  # type: ignore[return-value]


def speaker_options(command: F) -> F:
    """`--anonymous` and `--group` for people unnamed; with them and the command's `names` it gets `speakers`, with its `name_kind` for names that
    are new."""

    @functools.wraps(command)
    def wrapped(*args: Any, **kwargs: Any) -> Any:
        from claimdb.store.naming import Named

        kind = kwargs.pop("name_kind", None)
        named = [Named(name, kind) for name in kwargs.pop("names")]
        named += [Named(None, "anonymous", words) for words in kwargs.pop("anonymous")]
        named += [Named(None, "group", words) for words in kwargs.pop("groups")]
        return command(*args, speakers=named, **kwargs)

    for option in (
        click.option("--group", "groups", metavar="WORDS", multiple=True, help="Several people named by what they are, in these words."),
        click.option("--anonymous", metavar="WORDS", multiple=True, help="One unnamed person whom the text calls so."),
    ):  # fmt: skip
        wrapped = option(wrapped)
    return wrapped  # type: ignore[return-value]

"""The command line: parses, calls, prints. The only package that imports click, prints or exits.

Commands are imported when they are called for, so that each starts at once.
"""

from __future__ import annotations

import gc
import importlib
import logging
from typing import Any

import click

from claimdb import __version__
from claimdb.errors import ClaimdbError

COMMANDS = {
    "ingest": "ingest", "extract": "ingest",
    "said": "ask", "who": "ask", "sources": "ask", "cited": "ask",
    "show": "show", "notes": "show",
    "speakers": "lists", "works": "works", "claims": "lists", "articles": "lists",
    "confirm": "decide", "reject": "decide", "attribute": "decide", "respan": "decide", "set-kind": "decide", "add": "decide",
    "link": "annotate", "unlink": "annotate", "tag": "annotate", "untag": "annotate", "comment": "annotate", "rate": "annotate",
    "history": "history", "undo": "history", "decisions": "history",
    "parse-references": "references", "export": "export", "bibliography": "bibliography", "serve": "serve", "eval": "evaluate",
    "stats": "manage", "runs": "runs", "verify": "manage", "migrate": "manage", "forget": "manage",
}  # fmt: skip
"""Every command and the module of this package that it lives in, in the order of the help."""


class LazyGroup(click.Group):
    """A group whose commands are imported when needed; errors of ours become one line and exit status 1."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"claimdb.cli.{COMMANDS[cmd_name]}")
        command: click.Command = getattr(module, cmd_name.replace("-", "_"))
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Run it; the one place where an error of ours is shown."""
        try:
            return super().invoke(ctx)
        except ClaimdbError as error:
            raise click.ClickException(str(error)) from error


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="claimdb")
@click.option("-v", "--verbose", is_flag=True, help="Say on stderr what is being done.")
def main(verbose: bool) -> None:
    """Who said what, when, where was it printed, and which sources back it?

    claimdb reads articles, finds in them each statement, who said it, and the notes and works behind it,
    and keeps all of it in one SQLite file.

    \b
    claimdb ingest digest.txt
    claimdb said "Ingrid Solvay"
    claimdb sources 4
    """
    # what is extracted are many small objects that seldom form rings: looking for rings among them less often saves a twentieth of the time
    gc.set_threshold(20_000)
    if verbose:
        logging.basicConfig(level=logging.INFO, format="%(name)s: %(message)s")


__all__ = ["COMMANDS", "main"]

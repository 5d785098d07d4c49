"""Write what the documentation takes from the program: docs/cli.md, docs/schema.md and the outputs in README.md.

python docs/generate.py            write them
python docs/generate.py --check    exit 1 if any of them would change
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import sys
import tempfile
from pathlib import Path

from click import Context, Group
from click.testing import CliRunner

from claimdb.cli import COMMANDS, main
from claimdb.store.derived import VIEW_COLUMNS, VIEW_NOTES
from claimdb.store.describe import columns, table_notes

ROOT = Path(__file__).parent.parent
_EXAMPLE = re.compile(r"(?<=```console\n)(.*?)(?=```)", re.S)


def cli_page() -> str:
    """Every command's help."""
    assert isinstance(main, Group)
    parts = ["# Commands\n\nMade by `docs/generate.py` from the program's own help.\n\n```\n" + _help([]) + "```\n"]
    for name in COMMANDS:
        parts.append(f"## {name}\n\n```\n{_help([name])}```\n")
        command = main.get_command(Context(main), name)
        below = [c for c in command.commands if c != "list"] if isinstance(command, Group) else []
        parts += [f"### {name} {further}\n\n```\n{_help([name, further])}```\n" for further in below]
    return "\n".join(parts)


def _help(arguments: list[str]) -> str:
    result = CliRunner(env={"COLUMNS": "100"}).invoke(
        main, [*arguments, "--help"], prog_name="claimdb", terminal_width=100
    )
    return "\n".join(line.rstrip() for line in result.stdout.splitlines()) + "\n"


def schema_page() -> str:
    """The views that reports stand on, then every table, with what each column holds."""
    lines = [
        "# The database",
        "",
        "Made by `docs/generate.py` from the schema's own words.",
        "",
        "## Reporting views",
        "",
    ]
    lines.append("Ask these: they stay when tables change.")
    for view, named in VIEW_COLUMNS.items():
        lines += ["", f"### {view}", "", VIEW_NOTES[view], "", "| column | holds |", "| --- | --- |"]
        lines += [f"| {column} | {note} |" for column, note in named.items()]
    lines += ["", "## Tables", ""]
    for table, note in table_notes().items():
        lines += [f"### {table}", "", note, "", "| column | holds |", "| --- | --- |"]
        lines += [f"| {column} | {held} |" for column, held in columns()[table].items()] + [""]
    return "\n".join(lines)


def readme() -> str:
    """README.md with the outputs of its examples as they are now."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "seeds", Path(folder, "seeds"))
        before = Path.cwd()
        os.chdir(folder)
        try:
            return _EXAMPLE.sub(lambda m: _run_all(m[1]), text)
        finally:
            os.chdir(before)


def _run_all(block: str) -> str:
    """A block of `$ claimdb ...` lines with what each prints."""
    out = ""
    for line in block.splitlines():
        if line.startswith("$ claimdb "):
            result = CliRunner(env={"COLUMNS": "100"}).invoke(main, shlex.split(line)[2:], prog_name="claimdb")
            if result.exit_code:
                raise SystemExit(f"README.md: {line}: exit status {result.exit_code}\n{result.output}")
            out += f"{line}\n" + "".join(f"{printed.rstrip()}\n" for printed in result.output.splitlines())
    return out


def pages() -> dict[Path, str]:
    """`{file: what should be in it}`"""
    return {
        ROOT / "docs" / "cli.md": cli_page(),
        ROOT / "docs" / "schema.md": schema_page(),
        ROOT / "README.md": readme(),
    }


def run(check: bool) -> int:
    """Write the pages, or with `check` name those that differ; the exit status."""
    made = pages()
    stale = [path for path, text in made.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    for path in stale:
        if check:
            print(f"{path.relative_to(ROOT)} is not up to date: python docs/generate.py", file=sys.stderr)
        else:
            path.write_text(made[path], encoding="utf-8")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(run("--check" in sys.argv[1:]))

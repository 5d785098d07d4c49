"""The small tables that anybody can correct: `seeds/tables/*.tsv`, one entry a line, `#` for comments.

They lie at the top of a checkout and inside the package of an installed wheel.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parent


def tables_folder() -> Path:
    """Where the tables are: in the wheel, or else in the checkout that this package runs from."""
    installed = _PACKAGE / "_tables"
    return installed if installed.is_dir() else _PACKAGE.parent / "seeds" / "tables"


@cache
def read_table(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of table `name` (without `.tsv`), cells separated by tabs, comments and empty lines left out."""
    lines = (tables_folder() / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    kept = (line.split("#", 1)[0].rstrip() for line in lines)
    return tuple(tuple(cell.strip() for cell in line.split("\t")) for line in kept if line.strip())


@cache
def read_forms(name: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The rows of a table of names: the usual one, and all forms of it (the usual one first, those of the second column behind)."""
    rows = ((row[0], row[1].split(";") if len(row) > 1 else []) for row in read_table(name))
    return tuple((usual, (usual, *(form.strip() for form in others if form.strip()))) for usual, others in rows)


@cache
def months() -> dict[str, int]:
    """Every form of a month's name, in lower case -> its number."""
    return {form.lower(): number for number, (_, forms) in enumerate(read_forms("months"), 1) for form in forms}


@cache
def month_pattern() -> str:
    """A regular expression (for lower case or `re.I`) of a month's name, with the point of an abbreviation."""
    return "(?:" + "|".join(sorted(months(), key=len, reverse=True)) + r")\b\.?"

"""Rows as a table for people, or as JSON, JSON Lines, CSV or TSV for programs, as sqlite-utils prints them."""

from __future__ import annotations

import csv
import io
import json
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

Row = Mapping[str, Any]
_MIN_WIDTH = 8
_GAP = 2
_WORD = 20
"""Longer words (addresses) may be broken before other columns break theirs."""
_SAMPLE = 40
"""Rows that the widths are found by."""


def render(
    rows: Iterable[Row], columns: Sequence[str], format_: str, width: int = 100, headers: bool = True
) -> Iterator[str]:
    """The lines of `rows`; `format_` is `table`, `json`, `nl`, `csv` or `tsv`, `width` the terminal's, for tables."""
    if format_ == "json":
        yield json.dumps([_picked(row, columns) for row in rows], ensure_ascii=False, indent=2)
    elif format_ == "nl":
        for row in rows:
            yield json.dumps(_picked(row, columns), ensure_ascii=False)
    elif format_ in ("csv", "tsv"):
        yield from _separated(rows, columns, "," if format_ == "csv" else "\t", headers)
    else:
        yield from table(list(rows), columns, width)


def _picked(row: Row, columns: Sequence[str]) -> dict[str, Any]:
    return {column: row.get(column) for column in columns}


def _separated(rows: Iterable[Row], columns: Sequence[str], delimiter: str, headers: bool) -> Iterator[str]:
    if headers:
        yield _line(columns, delimiter)
    for row in rows:
        yield _line([row.get(column) for column in columns], delimiter)


def _line(values: Sequence[Any], delimiter: str) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="").writerow(["" if v is None else v for v in values])
    return out.getvalue()


def table(rows: Sequence[Row], columns: Sequence[str], width: int) -> Iterator[str]:
    """Columns side by side within `width` characters; long cells are wrapped, columns without any value left out."""
    shown = [c for c in columns if any(row.get(c) not in (None, "") for row in rows)] or list(columns[:1])
    cells = [[_cell(row.get(column)) for column in shown] for row in rows]
    widths = _widths(shown, cells, width)
    for values in [list(shown), ["-" * w for w in widths], *cells]:
        wrapped = [
            textwrap.wrap(v, w, break_long_words=True, break_on_hyphens=False) or [""]
            for v, w in zip(values, widths, strict=True)
        ]
        for at in range(max(len(lines) for lines in wrapped)):
            parts = [(lines[at] if at < len(lines) else "").ljust(w) for lines, w in zip(wrapped, widths, strict=True)]
            yield (" " * _GAP).join(parts).rstrip()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return f"{value:.2f}" if isinstance(value, float) else " ".join(str(value).split())


def _widths(columns: Sequence[str], cells: list[list[str]], width: int) -> list[int]:
    """Each column as wide as its longest cell; where that is too wide, columns give way where it costs the fewest lines."""
    shown = [[len(c) for c in columns], *([len(v) for v in row] for row in cells)]
    wanted = [max(lengths) for lengths in zip(*shown, strict=True)]
    room = width - _GAP * (len(columns) - 1)
    sample = shown[1 : 1 + _SAMPLE]
    words = [
        max(len(w) for row in [columns, *cells[:_SAMPLE]] for w in row[i].split() or [""]) for i in range(len(columns))
    ]
    for least in ([min(w, _WORD) for w in words], [min(w, _MIN_WIDTH) for w in words]):
        while sum(wanted) > room and (narrower := [i for i, w in enumerate(wanted) if w > least[i]]):
            wanted[min(narrower, key=lambda i: (_lines(sample, wanted, i), -wanted[i]))] -= 1
    return wanted


def _lines(sample: list[list[int]], widths: list[int], narrowed: int) -> int:
    """How many lines the rows take when one column is narrowed by one; words do not fill a line, hence the loss of an eighth."""
    fits = [w - (i == narrowed) for i, w in enumerate(widths)]
    return sum(max(-(-n * 9 // (8 * w)) if n > w else 1 for n, w in zip(row, fits, strict=True)) for row in sample)

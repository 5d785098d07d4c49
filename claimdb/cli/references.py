"""References in, records out: without a database, a line at a time."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

import click

from claimdb.cli.options import say
from claimdb.errors import ClaimdbError

_BATCH = 128
"""So many lines of a file are read together, which is several times as quick; standard input is answered line by line."""


@click.command("parse-references")
@click.argument("file", default="-")
@click.option("--labels", is_flag=True, help="Also `labels`: one for each word (what white space divides).")
def parse_references(file: str, labels: bool) -> None:
    """Parse references, one a line of FILE (`-` is standard input), to CSL-JSON; print JSON Lines.

    A line is a reference, or a JSON object with `text` and, if you like, `id` (else its number, from 1): the first line tells which.
    Each object printed has `id`, `text` and `csl`. A line that cannot be read is named on stderr; the exit status is then 1.

    \b
    claimdb parse-references bibliography.txt
    claimdb parse-references - --labels < references.jsonl
    """
    failed = False
    try:
        with click.open_file(file, "rb") as lines:
            for number, answer in _answers(lines, labels, 1 if file == "-" else _BATCH):
                if isinstance(answer, str):
                    failed = True
                    say(f"{file}: line {number}: {answer}")
                else:
                    click.echo(json.dumps(answer, ensure_ascii=False))
    except BrokenPipeError:
        raise
    except OSError as error:
        raise ClaimdbError(f"{file}: cannot be read ({error.strerror or error})") from error
    if failed:
        sys.exit(1)


def _answers(lines: Iterable[bytes], labels: bool, batch: int) -> Iterator[tuple[int, dict[str, Any] | str]]:
    """The number of each line with its object, or with what is wrong with it, so many lines at a time."""
    given = _given(lines)
    while listed := list(islice(given, batch)):
        found = _parsed([g["text"] for _, g in listed if isinstance(g, dict)], labels)
        for number, line in listed:
            yield number, line if isinstance(line, str) else {"id": line.get("id", number), **next(found)}


def _given(lines: Iterable[bytes]) -> Iterator[tuple[int, dict[str, Any] | str]]:
    """The number of each line with `text` and perhaps `id`, or with what is wrong with it; empty lines are passed over."""
    as_json: bool | None = None
    for number, raw in enumerate(lines, 1):
        try:
            line = raw.decode("utf-8-sig" if number == 1 else "utf-8").strip()
        except UnicodeDecodeError:
            yield number, "is no UTF-8"
            continue
        if not line:
            continue
        if as_json is None:
            as_json = line.startswith("{")
        yield number, _read_object(line) if as_json else {"text": line}


def _read_object(line: str) -> dict[str, Any] | str:
    """The object in a line of JSON Lines, or what is wrong with it."""
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        return "is no JSON"
    if not isinstance(given, dict) or not isinstance(given.get("text"), str):
        return "has no `text`"
    return given


def _parsed(texts: list[str], labels: bool) -> Iterator[dict[str, Any]]:
    from claimdb.extract.citations import label_citations, parse_citations

    labelled = label_citations(texts) if labels else [None] * len(texts)
    for text, citation, words in zip(texts, parse_citations(texts), labelled, strict=True):
        yield {"text": text, "csl": citation.csl, **({"labels": words} if words is not None else {})}

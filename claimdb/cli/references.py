"""References in, records out: without a database, a line at a time."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from typing import Any

import click

from claimdb.cli.options import say
from claimdb.errors import ClaimdbError


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
            for number, answer in _answers(lines, labels):
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


def _answers(lines: Iterable[bytes], labels: bool) -> Iterator[tuple[int, dict[str, Any] | str]]:
    """The number of each line with its object, or with what is wrong with it; empty lines are passed over."""
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
        given = _read_object(line) if as_json else {"text": line}
        yield number, given if isinstance(given, str) else _parsed(given.get("id", number), given["text"], labels)


def _read_object(line: str) -> dict[str, Any] | str:
    """The object in a line of JSON Lines, or what is wrong with it."""
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        return "is no JSON"
    if not isinstance(given, dict) or not isinstance(given.get("text"), str):
        return "has no `text`"
    return given


def _parsed(name: Any, text: str, labels: bool) -> dict[str, Any]:
    from claimdb.extract import citations

    csl = {field: value for field, value in citations.parse_citation(text).csl.items() if field != "id"}
    answer = {"id": name, "text": text, "csl": csl}
    if labels:
        answer["labels"] = citations.label_citation(text)  # type: ignore[attr-defined,unused-ignore]
    return answer

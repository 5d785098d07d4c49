"""How good the extractor is: what it finds in labelled articles, against the labels."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from claimdb.cli.options import width
from claimdb.errors import ClaimdbError

if TYPE_CHECKING:
    from claimdb.evaluate.errors import Error
    from claimdb.evaluate.labelled import LabelledArticle
    from claimdb.evaluate.match import Comparison
    from claimdb.records import Extraction

_LONGEST = 600
"""Code points of a passage that are shown."""


@click.command("eval")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--show", type=click.IntRange(min=0), default=3, show_default=True, help="Passages of each category.")
@click.option(
    "--category", metavar="NAME", help="Only the errors of a category (or part of its name, or a trait): all of them."
)
@click.option("--json", "as_json", is_flag=True, help="Print a JSON object.")
def eval(folder: Path, show: int, category: str | None, as_json: bool) -> None:
    """Measure what is found in the labelled articles of FOLDER, and show what goes wrong.

    FOLDER holds .txt files with the markup of docs/labelled.md, each one article, or text/ and attributions/ as PolNeAR has them. No database.
    Found is what has half of the words (relaxed), exactly the words (strict), or half of them and the right speaker (speaker).

    \b
    claimdb eval labelled/
    claimdb eval labelled/ --category "missed indirect"
    """
    from claimdb.evaluate.errors import find_errors
    from claimdb.evaluate.folder import read_labelled
    from claimdb.evaluate.match import compare

    comparisons = [compare(article, _extracted(article)) for article in read_labelled(folder)]
    errors = [error for comparison in comparisons for error in find_errors(comparison)]
    chosen = _chosen(errors, category) if category else []
    if as_json:
        _print_json(comparisons, errors, chosen if category else None)
    elif category:
        _print_passages(chosen)
    else:
        _print_report(comparisons, errors, show)


def _extracted(article: LabelledArticle) -> list[Extraction]:
    from claimdb.pipeline import Options, extract_document, read_document

    document = read_document(article.name, article.text.encode())
    if document.text != article.text:
        raise ClaimdbError(
            f"{article.name}: is read as another text than the labels count in; take out carriage returns, front matter and signs that are no text"
        )
    return extract_document(document, Options(single=True))


def _chosen(errors: Sequence[Error], category: str) -> list[Error]:
    """The errors of the categories whose names hold these words, or with that trait."""
    from claimdb.evaluate.errors import CATEGORIES, TRAITS

    named = {name for name in CATEGORIES if category in name}
    if not named and category not in TRAITS:
        raise click.UsageError(f"no category {category!r}; there are {', '.join(CATEGORIES)}; and {', '.join(TRAITS)}")
    return [error for error in errors if error.category in named or category in error.traits]


def _print_json(comparisons: Sequence[Comparison], errors: Sequence[Error], chosen: Sequence[Error] | None) -> None:
    """One object; the passages of a category only where one is named."""
    from dataclasses import asdict

    from claimdb.evaluate.passages import passage_of
    from claimdb.evaluate.report import count_words, error_rows, figure_rows, share_rows

    report = {
        "articles": len(comparisons),
        "words": count_words(comparisons),
        "figures": figure_rows(comparisons),
        "shares": share_rows(comparisons),
        "errors": error_rows(errors),
    }
    if chosen is not None:
        report["passages"] = [asdict(passage_of(error)) for error in chosen]
    click.echo(json.dumps(report, ensure_ascii=False, indent=2))


def _print_report(comparisons: Sequence[Comparison], errors: Sequence[Error], show: int) -> None:
    from claimdb.evaluate import report

    articles = f"{len(comparisons)} article{'s' if len(comparisons) != 1 else ''}"
    click.echo(f"{articles}, {report.count_words(comparisons)} words\n")
    counts = [row for row in report.error_rows(errors) if row["errors"]]
    _print_table(report.figure_rows(comparisons), report.FIGURE_COLUMNS)
    _print_table(report.share_rows(comparisons), report.SHARE_COLUMNS)
    _print_table(counts, report.ERROR_COLUMNS)
    for row in counts if show else ():
        click.echo(f"{row['category']} ({row['errors']})")
        _print_passages([error for error in errors if error.category == row["category"]][:show])


def _print_table(rows: Sequence[dict[str, Any]], columns: Sequence[str]) -> None:
    """A table with three decimals, as figures of this kind are compared, and an empty line."""
    from claimdb.output.rows import render

    if rows:
        exact = [{k: f"{v:.3f}" if isinstance(v, float) else v for k, v in row.items()} for row in rows]
        for line in (*render(exact, columns, "table", width()), ""):
            click.echo(line)


def _print_passages(errors: Iterable[Error]) -> None:
    from claimdb.evaluate.passages import passage_of

    for error in errors:
        passage = passage_of(error)
        for lead, words in (
            ("", f"{passage.article}: {_shortened(passage.text)}"),
            ("found: ", " | ".join(map(_shortened, passage.found)) or "nothing"),
            ("speaker: ", f"expected {passage.expected}; found {passage.given}"),
            ("also: ", ", ".join(passage.traits)),
        ):
            if words:
                indent = "    " if lead else "  "
                click.echo(textwrap.fill(lead + words, width(), initial_indent=indent, subsequent_indent="    "))
        click.echo()


def _shortened(words: str) -> str:
    """A long passage without its middle."""
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST // 2]} (…) {words[-_LONGEST // 2 :]}"

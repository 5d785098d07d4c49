"""A folder of labelled articles: laid out as PolNeAR is, or else all its `.txt` files with the markup."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from claimdb.errors import ReadError
from claimdb.evaluate.brat import is_brat_folder, read_brat
from claimdb.evaluate.labelled import LabelledArticle
from claimdb.evaluate.markup import parse_markup


def read_labelled(folder: Path) -> list[LabelledArticle]:
    """The labelled articles of a folder and the folders in it, in order of their names. ReadError where there are none, or one is broken."""
    articles = list(read_brat(folder) if is_brat_folder(folder) else _read_marked(folder))
    if not articles:
        raise ReadError(f"{folder}: no labelled articles there; see docs/labelled.md for their form")
    return articles


def _read_marked(folder: Path) -> Iterator[LabelledArticle]:
    for path in sorted(folder.rglob("*.txt")):
        try:
            marked = path.read_bytes().decode("utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise ReadError(f"{path}: cannot be read ({error}); it must be a text in UTF-8") from error
        article = parse_markup(marked.replace("\r\n", "\n").replace("\r", "\n"), str(path))
        # messages have the whole path; in a report the way from the folder is enough
        yield LabelledArticle(
            str(path.relative_to(folder)), article.text, article.statements, article.terms, article.resolved
        )

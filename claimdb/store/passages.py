"""Passages of an article as a person names them: by places, or by words that stand there once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

from claimdb.errors import ClaimdbError, NotFoundError

Spans: TypeAlias = Sequence[tuple[int, int]]
"""Ranges of an article's text in code points, half-open, in order."""
_SHOWN = 8
_MARKS = "“”„«»\"'‘’"


def find_words(text: str, words: str, where: str) -> tuple[int, int]:
    """Where the words stand in a text; ClaimdbError unless they stand there exactly once. White space counts as one blank; `where` is what
    messages call the text."""
    pieces = words.split()
    if not pieces:
        raise ClaimdbError(f"{where}: no words are given")
    pattern = r"\s+".join(map(re.escape, pieces))
    places = [m.span(1) for m in re.finditer(f"(?=({pattern}))", text)]
    if not places:
        raise ClaimdbError(f"{where}: these words do not stand there; `claimdb show` prints its text")
    if len(places) > 1:
        listed = ", ".join(f"{a} {b}" for a, b in places[:_SHOWN]) + (", ..." if len(places) > _SHOWN else "")
        raise ClaimdbError(f"{where}: these words stand there {len(places)} times; choose one with --span: {listed}")
    return places[0]


def passage_of(
    db: str, words: str | None, spans: Spans, article: int | None = None, statement: int | None = None
) -> Spans:
    """The passage of an article, or of a statement's, that a person names by words or by spans."""
    from claimdb.store.database import open_database

    if not words:
        return spans
    with open_database(db) as database:
        rows = database.rows(
            "select a.id, a.text from articles a where a.id = :article or a.id = (select article_id from statements where id = :statement)",
            article=article, statement=statement,
        )  # fmt: skip
    if not rows:
        raise NotFoundError(f"article {article}: not in {db}; `claimdb articles` lists them" if article is not None else
                            f"statement {statement}: not in {db}; `claimdb who WORDS` finds statements")  # fmt: skip
    return [find_words(rows[0]["text"], words, f"article {rows[0]['id']}")]


def check_spans(text: str, spans: Spans, where: str) -> None:
    """ClaimdbError unless the spans are in order, not empty, and lie in the text without white space at their ends."""
    if not spans:
        raise ClaimdbError(f"{where}: no words are given")
    last = -1
    for start, end in spans:
        if not 0 <= start < end <= len(text):
            raise ClaimdbError(f"{where}: {start} {end} is no passage of it; it has {len(text)} signs, counted from 0")
        if start <= last:
            raise ClaimdbError(f"{where}: the passages must be in order and apart")
        if text[start].isspace() or text[end - 1].isspace():
            raise ClaimdbError(f"{where}: {start} {end} begins or ends with white space; name the words alone")
        last = end


def kind_of(words: str) -> str:
    """The kind of statement that words look like: `direct` in quotation marks, `mixed` with some in them, else `indirect`."""
    if words[0] in _MARKS and words[-1] in _MARKS:
        return "direct"
    return "mixed" if re.search(r"[“„«\"]", words) else "indirect"

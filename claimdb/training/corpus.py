"""Labelled articles as the network sees them: paragraphs with a tag for each token, and for each piece of content where its source and cue begin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from claimdb.errors import ReadError
from claimdb.evaluate.folder import read_labelled
from claimdb.evaluate.labelled import LabelledArticle, LabelledStatement
from claimdb.extract.quotes import find_quotations
from claimdb.extract.tagger.network import BEGIN, CONTENT, CUE, JOIN, SOURCE, Ints
from claimdb.extract.tagger.paragraphs import OUTSIDE, Paragraph, find_paragraphs
from claimdb.extract.tagger.words import Vocabulary, normal
from claimdb.extract.units import find_units
from claimdb.read import read_bytes
from claimdb.records import Article
from claimdb.segment import segment
from claimdb.text import Span
from claimdb.training.vectors import Vectors

if TYPE_CHECKING:
    from claimdb.training.lessons import Lesson


@dataclass(slots=True, eq=False)
class Example:
    """A paragraph of n tokens. `tags` (n) are places in `TAGS`; `links` has a row for each piece of content: the tokens at which it, its source
    and its cue begin, -1 for one that is not in the paragraph. `own` tells whether
    it is labelled by the rules of the project's own texts; `lesson` is what teachers make of it."""

    name: str
    paragraph: Paragraph
    tags: Ints
    links: Ints
    own: bool = False
    lesson: Lesson | None = None


def articles(folder: Path) -> Iterator[tuple[LabelledArticle, Article]]:
    """The labelled articles of a folder, each with the article that is read from its text."""
    for labelled in read_labelled(folder):
        document = read_bytes(labelled.text.encode("utf-8"), "labelled.txt")
        if document.text != labelled.text:
            raise ReadError(
                f"{folder}: {labelled.name}: its text has signs that are not kept (line ends, control characters); take them out"
            )
        yield labelled, segment(document, single=True)[0]


def examples(articles: Iterable[tuple[LabelledArticle, Article]], own: bool = False) -> Iterator[Example]:
    """The paragraphs of labelled articles; the article's text is part of the labelled one."""
    for labelled, article in articles:
        quotations = find_quotations(article.text, article.blocks)
        units = find_units(article, tuple(q.span for q in quotations))
        for paragraph in find_paragraphs(units, quotations):
            yield _example(labelled, article.span.start, paragraph, own)


def _example(labelled: LabelledArticle, offset: int, paragraph: Paragraph, own: bool) -> Example:
    starts = np.array([t.start for t in paragraph.tokens]) + offset
    ends = np.array([t.end for t in paragraph.tokens]) + offset
    tags = np.zeros(len(paragraph), np.int64)
    links = []

    def mark(span: Span, begin: int) -> int | None:
        first, end = int(np.searchsorted(ends, span.start, "right")), int(np.searchsorted(starts, span.end, "left"))
        if end <= first or span.end <= starts[0] or span.start >= ends[-1]:
            return None
        tags[first:end] = CONTENT if begin in (BEGIN, JOIN) else begin + 1
        tags[first] = begin
        return first

    for statement in _apart(labelled.statements, paragraph, offset):
        cues = [first for span in statement.cues if (first := mark(span, CUE)) is not None]
        sources = [first for span in statement.sources if (first := mark(span, SOURCE)) is not None]
        begin = BEGIN
        for span in statement.spans:
            first = mark(span, begin)
            if first is not None:
                links.append((first, sources[0] if sources else -1, cues[0] if cues else -1))
                begin = JOIN
    return Example(labelled.name, paragraph, tags, np.array(links or np.empty((0, 3)), np.int64), own)


def _apart(statements: Iterable[LabelledStatement], paragraph: Paragraph, offset: int) -> Iterator[LabelledStatement]:
    """The statements of a paragraph that a row of tags can show. Of those within one another that is the outer one; but where the outer one is a turn
    of a transcript, which its layout tells, those within it. The text of the paragraph's tokens begins at `offset` of the labelled one."""
    whole = Span(paragraph.tokens[0].start + offset, paragraph.tokens[-1].end + offset)
    here = [s for s in statements if any(span.overlaps(whole) for span in s.spans)]
    outer = [{i for i, other in enumerate(here) if _holds(other, s)} for s in here]
    turns = {i for i in set().union(*outer) if _is_turn(here[i], paragraph, offset)}
    return (s for i, s in enumerate(here) if i not in turns and outer[i] <= turns)


def _holds(outer: LabelledStatement, inner: LabelledStatement) -> bool:
    """Whether one statement lies in another."""
    return outer.spans != inner.spans and all(any(a.holds(b) for a in outer.spans) for b in inner.spans)


def _is_turn(statement: LabelledStatement, paragraph: Paragraph, offset: int) -> bool:
    """Whether a statement goes on to a paragraph's end, begins outside quotation marks, and no verb there tells of it."""
    tokens = paragraph.tokens
    span = next(s for s in statement.spans if s.end > tokens[0].start + offset).shift(offset)
    first = next((i for i, token in enumerate(tokens) if token.end > span.start), 0)
    whole = Span(tokens[0].start, tokens[-1].end)
    told = any(whole.holds(cue.shift(offset)) for cue in statement.cues)
    return span.end >= tokens[-1].start and paragraph.quote[first] == OUTSIDE and not told


def vocabulary(found: Iterable[Example], vectors: Vectors, least: int = 8, least_affix: int = 30) -> Vocabulary:
    """The words that stand at least `least` times in the examples and mostly without a capital, then those that have a vector and are no names, and
    the affixes of `least_affix` words."""
    low: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    affixes: tuple[Counter[str], Counter[str], Counter[str]] = (Counter(), Counter(), Counter())
    for example in found:
        for place, form in enumerate(example.paragraph.forms):
            word = normal(form)
            (capital if form[0].isupper() and example.paragraph.before[place] > 0 else low)[word] += 1
            for counter, affix in zip(affixes, (word[:3], word[-3:], word[-2:]), strict=True):
                counter[affix] += 1
    common = sorted(w for w, n in low.items() if n >= least and n > capital[w] and w != "<num>")
    rare = sorted(set(_no_names(vectors, low, capital)) - set(common))
    prefixes, suffixes, endings = (_rows(sorted(a for a, n in c.items() if n >= least_affix), 1) for c in affixes)
    return Vocabulary(_rows([*common, *rare], 3), prefixes, suffixes, endings, 3 + len(common))


def _rows(forms: list[str], first: int) -> dict[str, int]:
    return {form: row for row, form in enumerate(forms, first)}


def _no_names(vectors: Vectors, low: Counter[str], capital: Counter[str]) -> Iterator[str]:
    """The words with a vector that are no names: what the examples write without a capital, and what is like it where they do not have a word."""
    x = np.column_stack([vectors.values, np.ones(len(vectors.words))])
    balance = np.array([np.sign(low[w] - capital[w]) for w in vectors.words])
    seen = balance != 0
    weights = np.linalg.lstsq(x[seen], balance[seen], rcond=None)[0]
    for word, known, like in zip(vectors.words, balance, x @ weights, strict=True):
        if known > 0 or (known == 0 and like > 0):
            yield word

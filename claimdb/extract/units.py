"""Sentences as a reader takes them: one that ends inside a quotation goes on to the end of the quotation's sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from claimdb.extract.marker_spans import marker_spans
from claimdb.extract.names import NameRun, find_names
from claimdb.extract.tokens import Token, tokenise
from claimdb.records import Article, Block
from claimdb.text import Span

_LONGEST = 400
"""Tokens of a sentence that are read together: a longer one is no sentence, and the time to read one grows with its square."""
_READ_KINDS = frozenset(("title", "subtitle", "paragraph", "item", "quote", "heading", "about"))
_RUNNING_KINDS = _READ_KINDS - {"title", "heading", "subtitle"}


@dataclass(slots=True)
class Unit:
    """A sentence with its words and names, and where it stands in its block."""

    block: Block
    span: Span
    tokens: list[Token]
    runs: list[NameRun]
    first_in_block: bool
    last_in_block: bool


def find_units(article: Article, quotes: tuple[Span, ...]) -> Iterator[Unit]:
    """The sentences of the article's readable blocks, those that a quotation spans joined."""
    common = _common_words(article.text)
    proper = _proper_words(article)
    markers = marker_spans(article)
    for block in article.blocks:
        if block.kind not in _READ_KINDS or not block.sentences:
            continue
        starts = frozenset({s.start for s in block.sentences})
        pieces = [
            (tokens[at : at + _LONGEST], span)
            for span in _joined_sentences(article.text, block.sentences, quotes)
            if (tokens := _without(markers, tokenise(article.text, span, quotes)))
            for at in range(0, len(tokens), _LONGEST)
        ]
        for place, (tokens, span) in enumerate(pieces):
            own = Span(max(span.start, tokens[0].start), span.end if len(tokens) < _LONGEST else tokens[-1].end)
            yield Unit(
                block, own, tokens, find_names(tokens, starts, common, proper), place == 0, place == len(pieces) - 1
            )


def _without(markers: tuple[Span, ...], tokens: list[Token]) -> list[Token]:
    """The tokens that are no part of a note's marker (in order, none within another): "[7]" is no word of the sentence."""
    if not markers or not tokens:
        return tokens
    at = bisect_left(markers, tokens[0].start, key=lambda m: m.end)
    kept: list[Token] = []
    for token in tokens:
        while at < len(markers) and markers[at].end <= token.start:
            at += 1
        if at == len(markers) or token.start < markers[at].start:
            kept.append(token)
    return kept


def _joined_sentences(text: str, sentences: tuple[Span, ...], quotes: tuple[Span, ...]) -> Iterator[Span]:
    """The sentences, one that begins within a quotation or behind nothing but initials ("J.R. | Hale came") joined to the one before."""
    current: Span | None = None
    at = bisect_left(quotes, sentences[0].start, key=lambda quote: quote.end)
    for sentence in sentences:
        while at < len(quotes) and quotes[at].end <= sentence.start:
            at += 1
        inside = at < len(quotes) and quotes[at].start < sentence.start < quotes[at].end
        if current is not None and (inside or _is_initials(text, current)):
            current = Span(current.start, sentence.end)
            continue
        if current is not None:
            yield current
        current = sentence
    if current is not None:
        yield current


def _is_initials(text: str, sentence: Span) -> bool:
    """Whether a sentence ends in the initials of a name that goes on: it is nothing else, or a title stands before them."""
    if text[sentence.end - 1 : sentence.end] != "." or text[sentence.end - 3 : sentence.end - 2] != ".":
        return False
    return _INITIALS.search(text, max(sentence.start, sentence.end - 24), sentence.end) is not None and (
        len(sentence) <= 8 or _TITLED.search(text, sentence.end - 24, sentence.end) is not None
    )


_INITIALS = re.compile(r"(?<!\S)(?:[A-Z]\.){2,3}\Z")
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Rep|Sen|Gov|Gen|Prof|Rev|Judge|President|Senator|Minister)\.?\s(?:[A-Z]\.){2,3}\Z"
)


def _common_words(text: str) -> frozenset[str]:
    return frozenset(_COMMON.findall(text))


_COMMON = re.compile(r"(?<![\w’'-])[a-zà-ÿ][\w-]*")


def _proper_words(article: Article) -> frozenset[str]:
    """Words with a capital inside a sentence of running text."""
    found: set[str] = set()
    for block in article.blocks:
        if block.kind in _RUNNING_KINDS:
            found.update(_WITHIN.findall(article.text, block.span.start, block.span.end))
    return frozenset(found)


_WITHIN = re.compile(r" ([^\W\d_a-zß-öø-ÿ](?<=[^.!?…:“‘\"'«„–—\s-] .)(?:[\w-]++|[’'](?!s\b))*+)")
"""Behind a space and a sign that ends no sentence and opens no quotation; without a possessive ending."""


def is_headline(unit: Unit) -> bool:
    """Whether a sentence with names is a headline in title case: its capitals tell nothing."""
    return _stands_alone(unit) and _is_title_case(unit)


def _stands_alone(unit: Unit) -> bool:
    """Whether it is a title, or looks like one: the only sentence of its block, without a point or colon, and no signature."""
    if unit.block.kind == "title":
        return True
    alone = unit.first_in_block and unit.last_in_block and unit.tokens[-1].text not in '.!?”":'
    return alone and not _is_signature(unit)


def _is_signature(unit: Unit) -> bool:
    """`Karl Lind, Director, Vale Trust`: a person's full name before the first comma."""
    run = unit.runs[0]
    following = unit.tokens[run.last + 1 : run.last + 2]
    return run.first <= 1 and run.kind == "person" and " " in run.name and bool(following) and following[0].text == ","


def _is_title_case(unit: Unit) -> bool:
    """A headline with most words capitalised tells nothing about names."""
    plain = [t for t in unit.tokens if t.is_word and len(t.text) > 3]
    return len(plain) > 3 and sum(t.capital for t in plain) > 0.7 * len(plain)

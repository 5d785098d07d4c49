"""Labelled and found statements of an article, in pairs: those that share most of their words, one to one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claimdb.evaluate.labelled import LabelledArticle, LabelledStatement
from claimdb.evaluate.naming import bare, naming_of, speaker_keys
from claimdb.evaluate.words import WORD, Words
from claimdb.records import Extraction, Statement
from claimdb.text import Span

LEAST_SHARED = 0.5
"""The least share of words in common (of all words of the two) for a pair."""
_LONGEST_MENTION = 15
"""More words than that name nobody."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A labelled statement with the numbers of its words and of those that name its speakers; `kind` is as its words are quoted."""

    statement: LabelledStatement
    words: frozenset[int]
    kind: str
    naming: str
    sources: frozenset[int]
    keys: frozenset[str]


@dataclass(frozen=True, slots=True)
class Found:
    """A statement that the extractor found, as `Labelled` is; `spans` count in the labelled article's text, `names` are words of its speakers' names."""

    statement: Statement
    spans: tuple[Span, ...]
    words: frozenset[int]
    kind: str
    sources: frozenset[int]
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Comparison:
    """An article's labelled and found statements, each with its partner or None. No statement has two partners."""

    article: LabelledArticle
    words: Words
    labelled: tuple[tuple[Labelled, Found | None], ...]
    found: tuple[tuple[Found, Labelled | None], ...]

    @property
    def pairs(self) -> list[tuple[Labelled, Found]]:
        """The statements that have a partner, with it."""
        return [(labelled, found) for labelled, found in self.labelled if found]


def compare(article: LabelledArticle, extractions: Iterable[Extraction]) -> Comparison:
    """The article beside what was found in it. Statements of the article's own author (`assertion`) are not reported ones, and left out."""
    words = Words(article.text)
    labelled = [one for s in article.statements if (one := _labelled(s, words))]
    found = [
        other
        for extraction in extractions
        for s in extraction.statements
        if s.kind != "assertion" and (other := _found(s, extraction.article.span.start, words))
    ]
    partner = match_words([one.words for one in labelled], [one.words for one in found])
    labelled_of = {f: n for n, f in partner.items()}
    return Comparison(
        article,
        words,
        tuple((one, found[partner[n]] if n in partner else None) for n, one in enumerate(labelled)),
        tuple((other, labelled[labelled_of[f]] if f in labelled_of else None) for f, other in enumerate(found)),
    )


def match_words(labelled: Sequence[frozenset[int]], found: Sequence[frozenset[int]]) -> dict[int, int]:
    """`{place in labelled: place in found}`, no place twice: the pairs with the most words in common first, earlier ones before later ones."""
    shares = [
        (-share, n, f)
        for n, wanted in enumerate(labelled)
        for f, given in enumerate(found)
        if (share := shared(wanted, given)) >= LEAST_SHARED
    ]
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for _, n, f in sorted(shares):
        if n not in partner and f not in taken:
            partner[n] = f
            taken.add(f)
    return partner


def shared(one: frozenset[int], other: frozenset[int]) -> float:
    """Words in common as a share of all words of the two, from 0 (none) to 1 (the same); 0.5 is the least for a pair."""
    common = len(one & other)
    return common / (len(one) + len(other) - common) if common else 0.0


def has_right_speaker(labelled: Labelled, found: Found) -> bool:
    """Whether the speaker found stands where the labelled one does, or goes by a labelled name."""
    return bool(labelled.sources & found.sources or labelled.keys & found.names)


def _labelled(statement: LabelledStatement, words: Words) -> Labelled | None:
    numbers, sources = words.within(statement.spans), statement.sources
    if not numbers:
        return None
    return Labelled(
        statement,
        numbers,
        words.kind(numbers),
        naming_of(sources, words),
        words.within(sources),
        speaker_keys(statement.speakers, sources, words),
    )


def _found(statement: Statement, start: int, words: Words) -> Found | None:
    spans = tuple(span.shift(start) for span in statement.spans)
    numbers = words.within(spans)
    if not numbers:
        return None
    mentions = [words.within([a.span.shift(start)]) for a in statement.speakers if a.span]
    sources = frozenset[int]().union(*(m for m in mentions if len(m) <= _LONGEST_MENTION))
    names = frozenset(bare(word) for a in statement.speakers for word in WORD.findall(a.name or a.mention or ""))
    return Found(statement, spans, numbers, words.kind(numbers), sources, names)

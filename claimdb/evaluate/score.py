"""The figures: how much of what is labelled was found, and how much of what was found is labelled."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claimdb.evaluate.match import LEAST_SHARED, Comparison, Found, Labelled, has_right_speaker, shared
from claimdb.evaluate.naming import names_fit

KINDS = ("all", "direct", "mixed", "indirect")
MEASURES = ("relaxed", "strict", "speaker")
"""A statement is found: with half of the words in common, with exactly its words, or as in `relaxed` and with the right speaker."""


@dataclass(frozen=True, slots=True)
class Share:
    """`right` of `total`; `value` is from 0 to 1, None where there was nothing to count."""

    right: int
    total: int

    @property
    def value(self) -> float | None:
        """The share that is right."""
        return self.right / self.total if self.total else None


@dataclass(frozen=True, slots=True)
class Figures:
    """`precision` is the share of found statements that are right, `recall` of labelled ones that were found."""

    precision: Share
    recall: Share

    @property
    def f1(self) -> float:
        """The harmonic mean of the two, from 0 to 1; 0 where one has nothing to count."""
        p, r = self.precision.value or 0.0, self.recall.value or 0.0
        return 2 * p * r / (p + r) if p + r else 0.0


def figures(comparisons: Sequence[Comparison], kind: str, measure: str) -> Figures:
    """The figures of one of `KINDS` by one of `MEASURES`.

    A pair counts as the labelled statement's kind, so that what was found as another kind is no error of this one. With the
    speaker, statements that nobody is labelled to have said are left out, and so are those found for them.
    """
    labelled = [
        _is_right(measure, one, found)
        for comparison in comparisons
        for one, found in comparison.labelled
        if kind in ("all", one.kind) and (measure != "speaker" or one.statement.speakers)
    ]
    found = [
        _is_right(measure, labelled_, one)
        for comparison in comparisons
        for one, labelled_ in comparison.found
        if kind in ("all", (labelled_ or one).kind)
        and (measure != "speaker" or not labelled_ or labelled_.statement.speakers)
    ]
    return Figures(_share(found), _share(labelled))


def _is_right(measure: str, labelled: Labelled | None, found: Found | None) -> bool:
    if not labelled or not found:
        return False
    if measure == "strict":
        return labelled.words == found.words
    return measure == "relaxed" or has_right_speaker(labelled, found)


def acts(comparisons: Iterable[Comparison]) -> Share:
    """Of the pairs whose act is labelled, those where it was found."""
    return _share(
        labelled.statement.act == found.statement.act
        for comparison in comparisons
        for labelled, found in comparison.pairs
        if labelled.statement.act
    )


def names(comparisons: Iterable[Comparison]) -> Share:
    """Of the pairs in articles whose speakers are resolved, those that go by all the labelled names and no other."""
    return _share(
        names_fit(labelled.statement.speakers, found.statement.speakers)
        for comparison in comparisons
        if comparison.article.resolved
        for labelled, found in comparison.pairs
    )


def terms_stored(comparisons: Iterable[Comparison]) -> Share:
    """Of the quoted words that nobody said, those that were taken for a statement; here 0 is best."""
    return _share(
        any(
            not partner and shared(comparison.words.within([term]), found.words) >= LEAST_SHARED
            for found, partner in comparison.found
        )
        for comparison in comparisons
        for term in comparison.article.terms
    )


def _share(rights: Iterable[bool]) -> Share:
    listed = list(rights)
    return Share(sum(listed), len(listed))

"""What went wrong, by category. Every error is in exactly one category, so that the counts add up; `TRAITS` tell more about it.

Missed are labelled statements without a partner, spurious are found ones without, and a wrong speaker is one of a pair.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claimdb.evaluate.introducers import INTRODUCERS, introducer_of
from claimdb.evaluate.match import Comparison, Found, Labelled, has_right_speaker
from claimdb.evaluate.naming import names_fit

MISSED = {
    f"missed {kind}: {introducer}": f"{kind}, not found; introduced by: {what}"
    for kind in ("direct", "mixed", "indirect")
    for introducer, what in INTRODUCERS.items()
}
SPURIOUS = {
    "spurious: piece of a labelled one": "all its words are a labelled statement's",
    "spurious: touches a labelled one": "some of its words are a labelled statement's",
    "spurious: quoted, nobody said it": "no labelled words, but quoted ones: a term, a title, scare quotes",
    "spurious: unquoted": "no labelled words and no quoted ones",
}
SPEAKER = {
    "speaker: none found": "the statement was found, without any speaker",
    "speaker: name": "the speaker is labelled by a name beside the statement",
    "speaker: role or description": "the speaker is labelled by a role or description",
    "speaker: pronoun": "the speaker is labelled by a pronoun",
    "speaker: context": "no words beside the statement name the speaker, or the text does not tell",
}
CATEGORIES = {**MISSED, **SPURIOUS, **SPEAKER}
"""Every category, in the order of reports, and what it holds."""
TRAITS = {
    "edges wrong": "a found statement that is nobody's partner shares words with it",
    "within others": "only found statements that are others' partners share words with it",
    "nothing there": "no found statement shares words with it",
    "1-3 words": "it is that short",
    "before the cue": "it begins before its cue",
    "in pieces": "it has several spans",
    "headline": "it stands in the article's first paragraph",
    "right words, wrong name": "the words that name the speaker were found, and taken for somebody else",
}
"""What else is true of an error; the first three exclude each other, and one of them is true of all that is missed."""
_SHORT = 3


@dataclass(frozen=True, slots=True)
class Error:
    """One thing that went wrong in `comparison`: `labelled` is None for a spurious one, `found` are the statements it is about."""

    category: str
    traits: tuple[str, ...]
    comparison: Comparison
    labelled: Labelled | None
    found: tuple[Found, ...]


def find_errors(comparison: Comparison) -> Iterator[Error]:
    """An article's errors, missed before spurious before speakers, each in order of the text's labels or of what was found."""
    for labelled, partner in comparison.labelled:
        if partner is None:
            yield _missed(comparison, labelled)
    for found, of in comparison.found:
        if of is None:
            yield Error(_spurious(comparison, found), (), comparison, None, (found,))
    for labelled, found in comparison.pairs:
        yield from _wrong_speaker(comparison, labelled, found)


def count_errors(errors: Iterable[Error]) -> dict[str, Counter[str]]:
    """`{category: {"errors": n, trait: n, ..}}` for every category, in order."""
    counts: dict[str, Counter[str]] = {category: Counter() for category in CATEGORIES}
    for error in errors:
        counts[error.category].update(("errors", *error.traits))
    return counts


def _missed(comparison: Comparison, labelled: Labelled) -> Error:
    near = [(found, of) for found, of in comparison.found if found.words & labelled.words]
    free = tuple(found for found, of in near if of is None)
    touched = "edges wrong" if free else "within others" if near else "nothing there"
    category = f"missed {labelled.kind}: {introducer_of(labelled.statement, comparison.words.text)}"
    traits = (touched, *_shape(labelled, comparison.words.text))
    return Error(category, traits, comparison, labelled, free or tuple(found for found, _ in near))


def _shape(labelled: Labelled, text: str) -> Iterator[str]:
    statement = labelled.statement
    if len(labelled.words) <= _SHORT:
        yield "1-3 words"
    if statement.cues and statement.spans[0].start < statement.cues[0].start:
        yield "before the cue"
    if len(statement.spans) > 1:
        yield "in pieces"
    if statement.spans[0].start < _first_paragraph_end(text):
        yield "headline"


def _first_paragraph_end(text: str) -> int:
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start)
    return end if end >= 0 else len(text)


def _spurious(comparison: Comparison, found: Found) -> str:
    common = [labelled.words & found.words for labelled, _ in comparison.labelled]
    if found.words in common:
        return "spurious: piece of a labelled one"
    if any(common):
        return "spurious: touches a labelled one"
    terms = comparison.words.within(comparison.article.terms)
    quoted = found.words & (comparison.words.quoted | terms)
    return "spurious: quoted, nobody said it" if quoted else "spurious: unquoted"


def _wrong_speaker(comparison: Comparison, labelled: Labelled, found: Found) -> Iterator[Error]:
    """The error in a pair's speaker, if there is one. Where names are labelled, the name must be right too."""
    speakers = labelled.statement.speakers
    right_words = not speakers or has_right_speaker(labelled, found)
    right_name = not comparison.article.resolved or names_fit(speakers, found.statement.speakers)
    if right_words and right_name:
        return
    naming = labelled.naming if found.statement.speakers or not speakers else "none found"
    traits = ("right words, wrong name",) if speakers and right_words else ()
    yield Error(f"speaker: {naming}", traits, comparison, labelled, (found,))

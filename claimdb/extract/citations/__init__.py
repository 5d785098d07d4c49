"""One citation, as written in a note, to a CSL-JSON item.

What patterns know for sure comes first (`known`: addresses, identifiers, the signal in front); a trained model then labels the other words
(`looks`, `features`, `model`); what is labelled is put into order (`marks`, `people`, `dates`, `numbers`, `remarks`, `kinds`, `csl`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimdb.extract.citations.csl import Citation, build
from claimdb.extract.citations.kinds import is_outlet
from claimdb.extract.citations.known import known_labels, split_signal
from claimdb.extract.citations.mending import mended
from claimdb.extract.citations.model import Model, model

__all__ = ["Citation", "is_outlet", "label_citations", "label_words", "parse_citation", "parse_citations"]

MOST_WORDS = 400
"""A text of more words is no citation; only its first ones are read."""
MOST_LETTERS = 8_000
"""The same for its length in code points."""
LONGEST_WORD = 2_000
"""Of a longer word only so many code points are looked at."""
_EMPTY_BRACKETS = re.compile(r"\(\s*\)|\[\s*\]|<\s*>")


def parse_citation(text: str) -> Citation:
    """A citation read to a CSL-JSON item without `id`; empty where nothing is understood. Never raises."""
    return parse_citations([text])[0]


def parse_citations(texts: Sequence[str]) -> list[Citation]:
    """Many citations, each as `parse_citation` reads it, several times as quick."""
    pairs = [split_signal(" ".join(_EMPTY_BRACKETS.sub(" ", text[:MOST_LETTERS]).split())) for text in texts]
    listed = [_cut(text.split()[:MOST_WORDS]) for _, text in pairs]
    found = []
    for (relation, _), words, labels in zip(pairs, listed, label_words(model(), listed), strict=True):
        citation = build(words, labels)
        citation.relation = (relation or citation.relation) if citation.csl else None
        found.append(citation)
    return found


def label_citations(texts: Sequence[str]) -> list[list[str]]:
    """For each text the label of each of its words (what white space separates), as in AnyStyle's corpus: `author`, `date`, `title` ..."""
    return label_words(model(), [_cut(text.split()) for text in texts])


def _cut(words: list[str]) -> list[str]:
    return [word[:LONGEST_WORD] for word in words]


def label_words(by: Model, listed: Sequence[Sequence[str]]) -> list[list[str]]:
    """The labels of the words of citations, by a model and the patterns around it."""
    labelled = by.label(listed, [known_labels(words) for words in listed])
    return [mended(words, labels) for words, labels in zip(listed, labelled, strict=True)]

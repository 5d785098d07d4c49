"""One citation, as written in a note, to a CSL-JSON item.

What patterns know for sure comes first (`known`: addresses, identifiers, the signal in front); a trained model then labels the other words
(`looks`, `features`, `model`); what is labelled is put into order (`people`, `dates`, `numbers`, `kinds`, `csl`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimdb.extract.citations.csl import Citation, build
from claimdb.extract.citations.kinds import is_outlet
from claimdb.extract.citations.known import SIGNAL, known_labels
from claimdb.extract.citations.model import model

__all__ = ["Citation", "is_outlet", "label_citations", "parse_citation", "parse_citations"]

MOST_WORDS = 400
"""A text of more words is no citation; only its first ones are read."""
_EMPTY_BRACKETS = re.compile(r"\(\s*\)|\[\s*\]|<\s*>")


def parse_citation(text: str) -> Citation:
    """A citation read to a CSL-JSON item without `id`; empty where nothing is understood. Never raises."""
    return parse_citations([text])[0]


def parse_citations(texts: Sequence[str]) -> list[Citation]:
    """Many citations, each as `parse_citation` reads it, several times as quick."""
    relations, listed = [], []
    for text in texts:
        relation, rest = _without_signal(" ".join(_EMPTY_BRACKETS.sub(" ", text).split()))
        relations.append(relation)
        listed.append(rest.split()[:MOST_WORDS])
    found = []
    for relation, words, labels in zip(relations, listed, _labels(listed), strict=True):
        citation = build(words, labels)
        citation.relation = relation if citation.csl else None
        found.append(citation)
    return found


def label_citations(texts: Sequence[str]) -> list[list[str]]:
    """For each text the label of each of its words (what white space separates), as in AnyStyle's corpus: `author`, `date`, `title` ..."""
    return _labels([text.split() for text in texts])


def _labels(listed: Sequence[Sequence[str]]) -> list[list[str]]:
    return model().label(listed, [known_labels(words) for words in listed])


def _without_signal(text: str) -> tuple[str | None, str]:
    """The signal in front in small letters ("see also"), and the rest."""
    found = SIGNAL.match(text)
    if not found or found.end() == len(text):
        return None, text
    return re.sub(r"[,:.]+$", "", found["signal"].lower()) if not found["signal"].endswith("f.") else found[
        "signal"
    ].lower(), text[found.end() :]

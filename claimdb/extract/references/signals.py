"""The words before a citation that say how it is used: "See", "Cf.", "quoted in"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from claimdb.extract.lexicon import words

WITHIN = frozenset(("quoted in", "cited in", "reported in", "reprinted in", "citing", "quoting", "discussed in"))
"""Relations that tie a citation to the one before it: "Letter of 3 May 1951, quoted in Holt, Walls, 12"."""
_WEAK = frozenset(
    ("for example", "for instance", "according to", "based on", "adapted from", "selon", "según", "d'après", "d’après")
)
"""Words that are a signal only at the head of a note or of one of its parts, as those that only announce a source are: a title may hold them."""
_MOST_IN_A_ROW = 4


@dataclass(frozen=True, slots=True)
class Signal:
    """A signal in a text; `end` is where the citation behind it begins, `relation` is None where it only announces a source."""

    start: int
    end: int
    relation: str | None


def signal_at(text: str, at: int) -> Signal | None:
    """The signal that begins at `at`, those right behind it included ("See, e.g.,"): the last that says something counts."""
    end, relation, found = at, None, False
    for _ in range(_MOST_IN_A_ROW):
        m = _pattern().match(text, end)
        if m is None:
            break
        found, end = True, m.end()
        relation = _relations()[_key(m["form"])] or relation
    return Signal(at, end, relation) if found and end < len(text) else None


def find_signals(text: str) -> list[Signal]:
    """The signals inside a note: behind a comma, dash, bracket or space, never within a word; those at its head or that of a sentence too."""
    found = []
    behind = 0
    for m in _inner().finditer(text):
        signal = signal_at(text, m.start("form")) if m.start("form") >= behind else None
        if signal:
            found.append(signal)
            behind = signal.end
    return found


@cache
def _relations() -> dict[str, str | None]:
    pairs = (entry.split("\t") for entry in words("signals"))
    return {_key(form): None if relation == "-" else relation for form, relation in pairs}


def _key(form: str) -> str:
    return re.sub(r"[\s,.:]+", " ", form.lower().replace("’", "'")).strip()


def _alternatives(forms: list[str]) -> str:
    """One expression for all forms, the longest first; a space may be any white space, and the points may be missing."""
    ordered = sorted(forms, key=len, reverse=True)
    return "|".join(re.escape(f).replace(r"\ ", r"\s+").replace("'", "['’]").replace(r"\.", r"\.?") for f in ordered)


@cache
def _pattern() -> re.Pattern[str]:
    forms = _alternatives([entry.split("\t")[0] for entry in words("signals")])
    return re.compile(rf"(?:and\s+)?(?P<form>{forms})(?<!\s)(?=[\s,:])[,:]?\s+(?:the\s+(?=[“\"‘]))?", re.I)


@cache
def _inner() -> re.Pattern[str]:
    pairs = (entry.split("\t") for entry in words("signals"))
    forms = _alternatives([form for form, relation in pairs if form not in _WEAK and relation != "-"])
    return re.compile(rf"(?<=[\s(\[–—])(?P<form>{forms})(?=[\s,:])", re.I)

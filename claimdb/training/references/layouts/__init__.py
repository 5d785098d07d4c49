"""Layouts of references, each a weight and a template, by what they cite; `rules` has what they share."""

from __future__ import annotations

from claimdb.training.references.layouts import audiovisual, books, documents, foreign, news, notes, reports, rules, web

Layouts = tuple[tuple[float, str], ...]

# (language, share of all references, layouts)
FAMILIES: tuple[tuple[str, float, Layouts], ...] = (
    ("en", 27, news.LAYOUTS),
    ("en", 12, web.LAYOUTS),
    ("en", 15, reports.LAYOUTS),
    ("en", 12, books.LAYOUTS),
    ("en", 13, documents.LAYOUTS),
    ("en", 6, audiovisual.LAYOUTS),
    ("en", 5, notes.LAYOUTS),
    ("en", 2, foreign.MIXED),
    ("fr", 2.5, foreign.FRENCH),
    ("de", 2.5, foreign.GERMAN),
    ("es", 1.5, foreign.SPANISH),
    ("ru", 1.2, foreign.RUSSIAN),
    ("hy", 0.7, foreign.ARMENIAN),
    ("tr", 0.7, foreign.TURKISH),
    ("pt", 0.4, foreign.OTHER),
    ("it", 0.4, foreign.OTHER),
    ("uk", 0.2, foreign.OTHER),
    ("pl", 0.2, foreign.OTHER),
    ("nordic", 0.2, foreign.OTHER),
    ("ar", 0.1, foreign.OTHER),
    ("el", 0.15, foreign.OTHER),
    ("ka", 0.15, foreign.OTHER),
)
RULES: dict[str, tuple[str, ...]] = rules.RULES | documents.RULES | audiovisual.RULES | foreign.RULES

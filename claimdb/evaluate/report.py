"""The figures and the counts of errors as rows, in the order in which they are shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from claimdb.evaluate.errors import TRAITS, Error, count_errors
from claimdb.evaluate.match import Comparison
from claimdb.evaluate.score import KINDS, MEASURES, Share, acts, figures, names, terms_stored

FIGURE_COLUMNS = ("kind", "measure", "precision", "recall", "f1", "found", "labelled")
SHARE_COLUMNS = ("share", "value", "right", "of")
ERROR_COLUMNS = ("category", "errors", *TRAITS)


def figure_rows(comparisons: Sequence[Comparison]) -> list[dict[str, Any]]:
    """A row for each kind and measure; precision, recall and F1 are from 0 to 1, rounded to four places."""
    return [_figure_row(comparisons, kind, measure) for kind in KINDS for measure in MEASURES]


def _figure_row(comparisons: Sequence[Comparison], kind: str, measure: str) -> dict[str, Any]:
    counted = figures(comparisons, kind, measure)
    values = (_value(counted.precision), _value(counted.recall), round(counted.f1, 4))
    return dict(
        zip(FIGURE_COLUMNS, (kind, measure, *values, counted.precision.total, counted.recall.total), strict=True)
    )


def share_rows(comparisons: Sequence[Comparison]) -> list[dict[str, Any]]:
    """What only some labels tell: acts, names, quoted terms. Rows without anything to count are left out."""
    shares = {
        "right act": acts(comparisons),
        "right name": names(comparisons),
        "terms taken for statements": terms_stored(comparisons),
    }
    return [
        dict(zip(SHARE_COLUMNS, (name, _value(share), share.right, share.total), strict=True))
        for name, share in shares.items()
        if share.total
    ]


def _value(share: Share) -> float:
    return round(share.value or 0.0, 4)


def error_rows(errors: Sequence[Error]) -> list[dict[str, Any]]:
    """A row for each category, those without errors too, with how many of its errors have each trait."""
    return [
        {"category": category, "errors": counts["errors"], **{t: counts[t] for t in TRAITS if counts[t]}}
        for category, counts in count_errors(errors).items()
    ]


def count_words(comparisons: Sequence[Comparison]) -> int:
    """How many words the articles have."""
    return sum(len(comparison.words.spans) for comparison in comparisons)

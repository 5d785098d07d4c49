"""The confidences: a logistic model of whether a statement is one, and of whether its speaker is right, from articles that the tagger was not trained on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from claimdb.evaluate.labelled import LabelledArticle
from claimdb.evaluate.match import compare, has_right_speaker
from claimdb.evaluate.naming import names_another
from claimdb.extract.statements import find_statements
from claimdb.extract.tagger import Network
from claimdb.records import Article, Extraction, Statement
from claimdb.text import Span

Floats = npt.NDArray[np.float64]


@dataclass(slots=True)
class Evidence:
    """What spoke for each statement found, and whether it was one; the same for speakers."""

    statements: list[list[float]] = field(default_factory=list)
    are_statements: list[bool] = field(default_factory=list)
    speakers: list[list[float]] = field(default_factory=list)
    are_right: list[bool] = field(default_factory=list)


def gather(articles: Iterable[tuple[LabelledArticle, Article]], model: Network) -> Evidence:
    """The evidence for all that a model finds in labelled articles. A speaker is judged where the statement is one and its label names a source; in articles
    whose labels tell who that is, a wrong name makes it wrong."""
    evidence = Evidence()
    for labelled, article in articles:
        seen: dict[tuple[Span, ...], tuple[list[float], list[float] | None]] = {}

        def observe(
            statement: Statement,
            one: list[float],
            other: list[float] | None,
            seen: dict[tuple[Span, ...], tuple[list[float], list[float] | None]] = seen,
        ) -> None:
            seen[statement.spans] = (one, other)

        found = find_statements(article, model, observe)
        for one, partner in compare(labelled, [Extraction(article, found)]).found:
            if one.statement.spans not in seen:
                continue
            of_statement, of_speaker = seen[one.statement.spans]
            evidence.statements.append(of_statement)
            evidence.are_statements.append(partner is not None)
            if partner and partner.statement.speakers and of_speaker:
                evidence.speakers.append(of_speaker)
                another = labelled.resolved and names_another(partner.statement.speakers, one.statement.speakers)
                evidence.are_right.append(has_right_speaker(partner, one) and not another)
    return evidence


def fit_odds(evidence: list[list[float]], outcomes: list[bool], ridge: float = 1.0, steps: int = 50) -> Floats:
    """The weights of a logistic model, by Newton's method with a ridge that keeps rare columns small; the first column is the constant."""
    x, y = np.array(evidence), np.array(outcomes, float)
    weights = np.zeros(x.shape[1])
    penalty = np.full(x.shape[1], ridge)
    penalty[0] = 1e-3
    for _ in range(steps):
        expected = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (expected - y) + penalty * weights
        curvature = (x * (expected * (1 - expected))[:, None]).T @ x + np.diag(penalty)
        step = np.linalg.solve(curvature, gradient)
        weights -= step
        if np.abs(step).max() < 1e-8:
            break
    return weights


@dataclass(frozen=True, slots=True)
class Bin:
    """Of `count` things that got a probability from `low` to `high`: the mean probability and the share that was right."""

    low: float
    high: float
    count: int
    mean: float
    right: float


def reliability(probabilities: Floats, outcomes: npt.NDArray[np.bool_], bins: int = 10) -> tuple[list[Bin], float]:
    """The bins of equal width that hold anything, and the expected calibration error: the mean distance of probability and share, by count."""
    edges = np.linspace(0, 1, bins + 1)
    # one list of edges for both sides of a bin: `low + 1 / bins` is not the next bin's `low`, and 0.6 would be in neither
    places = np.clip(np.searchsorted(edges, probabilities, "right") - 1, 0, bins - 1)
    found = []
    for place in range(bins):
        inside = places == place
        if inside.any():
            found.append(
                Bin(
                    float(edges[place]),
                    float(edges[place + 1]),
                    int(inside.sum()),
                    float(probabilities[inside].mean()),
                    float(outcomes[inside].mean()),
                )
            )
    error = sum(b.count * abs(b.mean - b.right) for b in found) / max(1, len(probabilities))
    return found, float(error)

"""How sure: what speaks for a statement as numbers, the logistic model over them, and how well its probabilities hold."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdb.extract.confidence import SPEAKER, STATEMENT, probability, speaker_evidence, statement_evidence
from claimdb.extract.reported import Report
from claimdb.records import BASES, Attribution
from claimdb.training.calibrate import fit_odds, reliability


def statement_of(certainty, least, quoted, words, pieces, pointing, nowhere, cue):
    """The evidence for a report of so many words in so many pieces."""
    ranges = [(0, max(1, words - pieces + 1)), *((words + 9 * n, words + 9 * n + 1) for n in range(1, pieces))]
    report = Report(ranges, certainty=certainty, least=least, pointing=pointing, nowhere=nowhere)
    return statement_evidence(report, quoted, cue)


def speaker_of(found, several, quoted, pointing, nowhere, certainty):
    report = Report([(0, 3)], certainty=certainty, pointing=pointing, nowhere=nowhere)
    return speaker_evidence(report, found, several, quoted)


CUES = ["speech", "attitude", "other", "none"]
SHARES = st.floats(0, 1)


@pytest.mark.parametrize("cue", CUES)
def test_evidence_for_a_statement_names_its_cue(cue):
    evidence = statement_of(0.9, 0.5, 1.0, 7, 2, 0.8, 0.1, cue)
    assert len(evidence) == STATEMENT
    assert evidence[-len(CUES) :] == [float(cue == kind) for kind in CUES]
    assert evidence[0] == 1


@pytest.mark.parametrize("basis", BASES)
def test_evidence_for_a_speaker_names_how_it_was_found(basis):
    evidence = speaker_of(Attribution("Anna Lind", "person", "Lind", None, basis, 0.9), True, 0.5, 0.8, 0.1, 0.9)
    assert len(evidence) == SPEAKER
    assert evidence[-len(BASES) :] == [float(basis == one) for one in BASES]


@settings(deadline=None)
@given(
    st.tuples(SHARES, SHARES, SHARES, st.integers(0, 5000), st.integers(1, 9), SHARES, SHARES, st.sampled_from(CUES))
)
def test_evidence_is_finite_for_any_shares(values):
    evidence = statement_of(*values)
    assert np.isfinite(evidence).all()
    assert max(map(abs, evidence)) < 10


@pytest.mark.parametrize("place", [0, 1, 5, 6], ids=["certainty", "least", "pointing", "nowhere"])
def test_evidence_rises_with_each_share(place):
    values = [0.5, 0.5, 0.5, 7, 1, 0.5, 0.5]
    rows = [statement_of(*values[:place], share, *values[place + 1 :], "speech") for share in (0.0, 0.2, 0.5, 0.9, 1.0)]
    column = {0: 1, 1: 2, 5: 6, 6: 7}[place]
    assert [row[column] for row in rows] == sorted({row[column] for row in rows})
    assert rows[2][column] == pytest.approx(0)


def test_where_no_model_was_fitted_the_share_stands():
    assert probability(None, [1.0, 2.0], 0.42) == 0.42


@given(st.floats(-1000, 1000), st.floats(-1000, 1000))
def test_probability_is_monotone_and_between_0_and_1(one, other):
    weights = np.array([0.0, 1.0], np.float32)
    low, high = (probability(weights, [1.0, value], 0.5) for value in sorted((one, other)))
    assert 0 <= low <= high <= 1


@pytest.mark.parametrize(
    ("score", "expected"),
    [(0, 0.5), (1, 0.731), (-1, 0.269), (1e6, 1.0), (-1e6, 0.0)],
    ids=["even", "likely", "unlikely", "sure", "never"],
)
def test_probability_is_that_of_the_odds(score, expected):
    assert probability(np.array([score], np.float32), [1.0], 0.3) == expected


def known_model(seed, weights, count=4000):
    draw = np.random.default_rng(seed)
    x = np.column_stack([np.ones(count), draw.normal(0, 1, (count, len(weights) - 1))])
    chance = 1 / (1 + np.exp(-x @ np.array(weights)))
    return x, chance, draw.random(count) < chance


@pytest.mark.parametrize("weights", [[0.5, 1.5, -1.0], [-2.0, 0.3, 0.0, 2.0]], ids=["three", "four"])
def test_fit_odds_recovers_the_model_that_made_the_data(weights):
    x, chance, outcomes = known_model(3, weights)
    found = fit_odds(x.tolist(), outcomes.tolist())
    np.testing.assert_allclose(found, weights, atol=0.15)  # standard errors are about 0.05
    assert reliability(chance, outcomes)[1] < 0.03
    assert reliability(1 / (1 + np.exp(-x @ found)), outcomes)[1] < 0.03


@pytest.mark.parametrize(
    "outcomes", [[True] * 40, [False] * 40, [True] * 20 + [False] * 20], ids=["all", "none", "parted"]
)
def test_fit_odds_stays_finite_where_one_side_is_empty_or_all_is_clear(outcomes):
    weights = fit_odds([[1.0, float(i < 20), float(i >= 20)] for i in range(40)], outcomes)
    assert np.isfinite(weights).all()
    assert np.abs(weights).max() < 20


def test_a_column_that_is_always_zero_has_no_weight():
    x, _, outcomes = known_model(5, [0.5, 1.0], 300)
    assert fit_odds([[*row, 0.0] for row in x.tolist()], outcomes.tolist())[2] == 0


def test_the_error_of_perfect_probabilities_is_0():
    outcomes = np.array([True, False] * 50)
    assert reliability(outcomes.astype(float), outcomes)[1] == 0


def test_the_error_of_reversed_probabilities_is_their_distance():
    outcomes = np.array([True, False] * 50)
    assert reliability(1 - outcomes.astype(float), outcomes)[1] == 1
    assert reliability(np.where(outcomes, 0.25, 0.75), outcomes)[1] == pytest.approx(0.75)


def test_the_error_of_sure_guesses_is_a_half():
    outcomes = np.array([True, False] * 50)
    assert reliability(np.ones(100), outcomes)[1] == pytest.approx(0.5)


@given(st.lists(st.integers(0, 1000), min_size=1, max_size=50), st.sampled_from([1, 3, 7, 10, 20]))
def test_each_probability_is_in_one_bin(thousandths, bins):
    probabilities = np.array(thousandths) / 1000
    outcomes = probabilities > 0.4
    found, error = reliability(probabilities, outcomes, bins)
    assert sum(b.count for b in found) == len(probabilities)
    assert all(b.low - 1e-9 <= b.mean <= b.high + 1e-9 for b in found)
    assert sum(b.count * b.right for b in found) == pytest.approx(outcomes.sum())
    assert 0 <= error <= 1


@pytest.mark.parametrize("value", [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])
def test_a_probability_on_an_edge_is_in_a_bin(value):
    found, error = reliability(np.array([value]), np.array([True]))
    assert [b.count for b in found] == [1]
    assert error == pytest.approx(1 - value)

"""`surer`: an extraction without the statements that are not sure enough, everything that points at the others set right."""

import pytest
from conftest import SEEDS, article_of, extractions_of
from hypothesis import given
from hypothesis import strategies as st

from claimdb.pipeline import surer
from claimdb.records import Backing, Extraction, Statement
from claimdb.text import Span

TEXT = "one two three four five six seven eight"
ARTICLE = article_of(TEXT)


def extraction(*rows, backings=()):
    """Statements of `(confidence, parent)`; each has a span of its own, so that it can be told apart."""
    statements = tuple(
        Statement("indirect", (Span(i, i + 1),), confidence=confidence, parent=parent)
        for i, (confidence, parent) in enumerate(rows)
    )
    return Extraction(ARTICLE, statements, (), tuple(Backing(of, number, "marker", 0.9) for of, number in backings))


def left(found):
    """`([(first, parent's first)], [(statement's first, reference)])` of what is left."""
    firsts = [s.span.start for s in found.statements]
    return (
        [
            (first, None if s.parent is None else firsts[s.parent])
            for first, s in zip(firsts, found.statements, strict=True)
        ],
        [(firsts[b.statement], b.reference) for b in found.backings],
    )


@pytest.mark.parametrize(
    ("rows", "backings", "expected"),
    [
        ([(0.9, None), (0.8, None)], [(1, 7)], ([(0, None), (1, None)], [(1, 7)])),
        ([(0.5, None)], [(0, 7)], ([(0, None)], [(0, 7)])),
        ([(0.1, None), (0.9, None)], [(1, 7)], ([(1, None)], [(1, 7)])),
        ([(0.1, None), (0.9, None)], [(0, 7)], ([(1, None)], [])),
        ([(0.1, None), (0.9, None), (0.9, 1)], [], ([(1, None), (2, 1)], [])),
        ([(0.1, None), (0.9, 0)], [], ([(1, None)], [])),
        ([(0.9, None), (0.1, 0), (0.9, 1)], [], ([(0, None), (2, 0)], [])),
        ([(0.9, None), (0.1, 0), (0.1, 1), (0.9, 2)], [], ([(0, None), (3, 0)], [])),
        ([(0.1, None), (0.2, 0)], [(0, 7), (1, 8)], ([], [])),
        ([(0.9, None), (0.1, None), (0.7, 0)], [(2, 8), (0, 7)], ([(0, None), (2, 0)], [(2, 8), (0, 7)])),
    ],
    ids=[
        "all sure", "just sure", "the first goes", "its backing goes", "parent moves", "parent goes", "parent's parent", "two between", "none",
        "one between",
    ],
)  # fmt: skip
def test_surer(rows, backings, expected):
    assert left(surer(extraction(*rows, backings=backings), 0.5)) == expected


def test_surer_leaves_an_extraction_of_sure_statements_as_it_is():
    found = extraction((0.9, None), (0.8, 0))
    assert surer(found, 0.0) is found
    assert surer(found, 0.8) is found


@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 9)), max_size=9), st.floats(0, 1), st.floats(0, 1))
def test_surer_twice_is_the_surer_of_the_two(rows, one, other):
    rows = [(confidence, parent if parent < i else None) for i, (confidence, parent) in enumerate(rows)]
    found = extraction(*rows, backings=[(i, i) for i in range(len(rows))])
    twice = surer(surer(found, one), other)
    assert twice == surer(found, max(one, other))
    assert all(s.confidence >= max(one, other) for s in twice.statements)
    assert [b.reference for b in twice.backings] == [s.span.start for s in twice.statements]
    assert all(s.parent is None or s.parent < i for i, s in enumerate(twice.statements))


def test_surer_of_a_read_text_keeps_statements_inside_what_holds_them():
    read = extractions_of((SEEDS / "norland-digest.txt").read_text(encoding="utf-8"))
    assert sum(bool(found.statements) for found in read) >= 2
    for found in (one for one in read if one.statements):
        confidences = sorted(s.confidence for s in found.statements)
        less = surer(found, confidences[len(confidences) // 2])
        assert 0 < len(less.statements) <= len(found.statements)
        assert all(s.parent is None or less.statements[s.parent].span.holds(s.span) for s in less.statements)
        assert all(b.statement < len(less.statements) for b in less.backings)

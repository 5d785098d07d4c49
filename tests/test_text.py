import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimdb.text import Span, SpanIndex, iso_date, name_key, normalised, strip_span, without_accents


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Milan Kovač", "milan kovac"),
        ("The Coast Party", "coast party"),
        ("J. R. Łoś", "j r los"),
        ("O’Hara", "o hara"),
        ("  Anna-Lena  ", "anna lena"),
    ],
)
def test_name_key_drops_case_accents_points_and_article(name, key):
    assert name_key(name) == key


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("2023", "2023"), ("2023-05", "2023-05"), ("2023-5-1", "2023-05-01"), ("2023-05-31T10:00Z", "2023-05-31"),
        ("2023-13", None), ("2023-02-30", None), ("20230531", None), ("May 2023", None), ("", None), ("0000", None),
    ],
)  # fmt: skip
def test_iso_dates_exist(words, date):
    assert iso_date(words) == date


def test_normalised_folds_quotes_dashes_and_space():
    assert normalised("The  “PORT” – it’s\nopen") == "the port - it's open"
    assert without_accents("Ørsted") == "orsted"


def test_spans_shift_hold_and_overlap():
    span = Span(2, 5)
    assert (span.of("abcdefg"), len(span), span.shift(-2)) == ("cde", 3, Span(0, 3))
    assert span.holds(Span(3, 5))
    assert not span.holds(Span(3, 6))
    assert span.overlaps(Span(4, 9))
    assert not span.overlaps(Span(5, 9))


@given(st.text(), st.integers(0, 20), st.integers(0, 20))
def test_strip_span_leaves_no_space_at_its_edges(text, a, b):
    start, end = sorted((min(a, len(text)), min(b, len(text))))
    words = strip_span(text, start, end).of(text)
    assert words == text[start:end].strip()


spans = st.tuples(st.integers(0, 40), st.integers(0, 12)).map(lambda p: Span(p[0], p[0] + p[1]))


@given(st.lists(spans, max_size=20), spans)
def test_an_index_finds_what_overlaps(many, one):
    found = SpanIndex(many).overlapping(one)
    assert sorted(found) == [i for i, span in enumerate(many) if span.overlaps(one)]

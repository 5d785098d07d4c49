"""Lasting keys of statements: the place itself in the same text, elsewhere only where words and context occur exactly once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimdb.store.anchors import Anchor, text_key

TEXT = "The mayor opened the hall. “The pier will open in May,” she said. The band played until the rain came over the bay."
WORDS = "“The pier will open in May,”"


def anchor(text=TEXT, words=WORDS):
    start = text.index(words)
    return Anchor.at(text, "h1", start, start + len(words), "direct")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("A new head.\n\n" + TEXT, None, id="the context reached the text's start, and does not here"),
        pytest.param(TEXT + " A further sentence.", 27, id="something added far behind"),
        pytest.param(TEXT.replace("in May", "in June"), None, id="other words"),
        pytest.param(TEXT.replace("she said. The band", "she told us. The band"), None, id="other context"),
        pytest.param("Nothing of it.", None, id="not there"),
    ],
)
def test_in_another_text_words_and_context_must_be_the_same(text, place):
    assert anchor().place_in(text, "h2") == place


def test_in_another_text_twice_is_nowhere():
    long = "x" * 50 + WORDS + "y" * 50
    found = Anchor.at(long, "h1", 50, 50 + len(WORDS), "direct")
    assert found.place_in("Before. " + long, "h2") == 58
    assert found.place_in(long + " " + long, "h2") is None


def test_in_the_same_text_the_place_tells_equal_passages_apart():
    twice = WORDS + " " * 90 + WORDS
    second = Anchor.at(twice, "h1", 90 + len(WORDS), 90 + 2 * len(WORDS), "direct")
    assert second.place_in(twice, "h1") == 90 + len(WORDS)


@given(st.text(max_size=300), st.data())
def test_an_anchor_finds_its_own_words_and_survives_json(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    made = Anchor.at(text, "h1", start, end, "mixed")
    assert Anchor.from_json(made.to_json()) == made
    assert made.place_in(text, "h1") == start
    elsewhere = made.place_in(text, "h2")
    assert elsewhere in (None, start)


def test_keys_are_signed_64_bits_and_follow_the_words():
    keys = {text_key(w) for w in ("", "a", "b", WORDS)}
    assert len(keys) == 4
    assert all(-(2**63) <= key < 2**63 for key in keys)

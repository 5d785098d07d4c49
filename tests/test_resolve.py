"""Who is who and what is the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimdb.resolve.claims import claim_key, same_claim, stem
from claimdb.resolve.speakers import is_shared_name, match_names, one_letter_apart, speaker_blocks

PM = ("Prime Minister",)


@pytest.mark.parametrize(
    ("name", "roles", "other", "other_roles", "same"),
    [
        ("Ingrid Solvay", (), "ingrid solváy", (), True),
        ("Ingrid Solvey", PM, "Ingrid Solvay", ("the Norland prime minister",), True),
        ("Ingrid Solvay", ("PM",), "Ingrid Solvayn", PM, True),
        ("Ingrid Solvey", (), "Ingrid Solvay", PM, False),
        ("Ingrid Solvey", ("Mayor",), "Ingrid Solvay", PM, False),
        ("Anna Reid", PM, "Anna Reed", PM, False),
        ("Karl Solvay", PM, "Ingrid Solvay", PM, False),
        ("Ingrid Solvay", PM, "Ingrid Marie Solvay", PM, False),
    ],
    ids=["accents", "slip", "letter more", "no office", "other office", "short", "other given name", "middle name"],
)
def test_match_names(name, roles, other, other_roles, same):
    match = match_names(name, roles, other, other_roles, "person")
    assert match.same is same
    assert 0 <= match.score <= 1
    assert match.why


def test_bodies_are_the_same_by_their_name_only():
    assert match_names("Coast Party", (), "The Coast Party", (), "organization").same
    assert not match_names("Coast Party", PM, "Coast Pardy", PM, "organization").same


@pytest.mark.parametrize(
    ("name", "kind", "shared"),
    [
        ("Solvay", "person", False),
        ("Ingrid Solvay", "person", True),
        ("Norpress", "organization", True),
        (None, "group", False),
    ],
)
def test_a_bare_surname_may_be_anybody_elsewhere(name, kind, shared):
    assert is_shared_name(name, kind) is shared


@given(st.text("abcde", min_size=5, max_size=9), st.integers(0, 8), st.sampled_from("xyz"))
def test_one_letter_changed_is_one_letter_apart_and_shares_a_block(surname, at, letter):
    at %= len(surname)
    for changed in (surname[:at] + letter + surname[at + 1 :], surname[:at] + letter + surname[at:]):
        assert one_letter_apart(surname, changed)
        assert set(speaker_blocks(f"Anna {surname}", "person")) & set(speaker_blocks(f"Anna {changed}", "person"))
    assert not one_letter_apart(surname, surname)


SAYS = "Norland has cut off gas and power supply from Estria to the coast, while food is brought only by the army."


@pytest.mark.parametrize(
    ("cue", "other", "shared"),
    [
        ("said", "told", True),
        ("according to", "pointed out", True),
        ("says", None, True),
        ("said", "denied", False),
        ("denied", "denies", True),
        ("ruled out", "demanded", False),
        ("promised", "refused", False),
        ("believes", "does not believe", False),
        ("welcomed", "condemned", False),
    ],
)
def test_who_denies_a_thing_does_not_say_it(cue, other, shared):
    assert (claim_key(SAYS, cue) == claim_key(SAYS, other)) is shared


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (
            "Norland has cut off gas and electricity supply from Estria to the coast, and food is brought only by the army.",
            True,
        ),
        (SAYS.replace("has cut", "has not cut"), False),
        (SAYS.replace("Norland", "Estria", 1), False),
        (
            "Estria has cut off gas and power supply from Norland to the coast, while food is brought only by the army.",
            False,
        ),
        (SAYS.replace("gas", "40 per cent of gas"), False),
        ("Norland sends food to Estria and to the coast.", False),
    ],
    ids=["paraphrase", "negated", "other name", "turned round", "number", "something else"],
)
def test_same_claim(other, same):
    assert same_claim(SAYS, other).same is same
    if same:
        assert claim_key(SAYS) == claim_key(other)


def test_opposite_words_keep_claims_apart():
    text = "the Coast Party will {} the treaty on fishing quotas with Estria in the Norland parliament"
    assert not same_claim(text.format("support"), text.format("oppose")).same
    assert not same_claim(
        "the Norland court found the strike legal on Monday", "the Norland court found the strike illegal on Monday"
    ).same


def test_what_says_too_little_has_no_key():
    assert claim_key("It is a good day") is None


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("committing", "commit"),
        ("supplies", "supply"),
        ("supplied", "supply"),
        ("genocides", "genocide"),
        ("carried", "carry"),
    ],
)
def test_stems(left, right):
    assert stem(left) == stem(right)


@given(st.text(), st.text())
def test_claims_are_symmetric_and_never_raise(a, b):
    assert same_claim(a, b).same == same_claim(b, a).same

"""Who is who and what is the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimdb.resolve.claims import claim_key, same_claim, stem
from claimdb.resolve.speakers import is_shared_name, match_names, one_letter_apart, speaker_blocks
from claimdb.resolve.works import address_key, match_work, merge_csl, work_keys, work_label

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


BASE = {
    "title": "Walls of the Coast",
    "author": [{"family": "Aske", "given": "L."}],
    "issued": {"date-parts": [[2019, 3, 4]]},
}


@pytest.mark.parametrize(
    ("other", "same"),
    [
        ({}, True),
        ({"issued": {"date-parts": [[2019]]}}, True),
        ({"issued": {"date-parts": [[2018]]}}, False),
        ({"title": "Walls of the Sea"}, False),
        ({"author": [{"family": "Holt"}]}, False),
        ({"title": "WALLS of the coast."}, True),
    ],
    ids=["same", "less date", "other year", "other title", "other author", "case"],
)
def test_match_work(other, same):
    assert match_work(BASE, {**BASE, **other}).same is same


def test_works_by_doi_and_address():
    assert match_work({"DOI": "10.1/A", "title": "X"}, {"DOI": "10.1/a", "title": "Y"}).same
    assert not match_work({**BASE, "DOI": "10.1/a"}, {**BASE, "DOI": "10.1/b"}).same
    assert address_key("https://www.a.example/x/?utm_source=y#z") == address_key("http://a.example/x")
    assert address_key("https://a.example/x?id=1") != address_key("https://a.example/x?id=2")
    assert match_work({"URL": "https://a.example/x"}, {"URL": "http://www.a.example/x/", "title": "T"}).same


def test_a_short_title_alone_is_no_work():
    report = {"title": "Annual report", "issued": {"date-parts": [[2019]]}}
    assert not match_work(report, report).same


def test_works_that_are_the_same_share_a_key():
    assert set(work_keys(BASE)) & set(work_keys({**BASE, "issued": {"date-parts": [[2019]]}}))


def test_label_and_merge():
    assert work_label(BASE) == "Aske 2019, Walls of the Coast"
    assert work_label({"title": "Minutes", "issued": {"date-parts": [[2019]]}}) == "Minutes (2019)"
    merged = merge_csl({**BASE, "issued": {"date-parts": [[2019]]}}, {**BASE, "container-title": "Vale Herald"})
    assert (merged["container-title"], merged["issued"]) == ("Vale Herald", {"date-parts": [[2019, 3, 4]]})


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

"""Quotation marks, brackets and punctuation around the words of a field."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimdb.extract.citations.marks import bare, bare_container, bare_title

TITLES = {
    "“The Long Night,”": "The Long Night",
    "‘Don’t go’,": "Don’t go",
    "‘the ports’ owners’": "the ports’ owners",
    "« Le maire »,": "Le maire",
    "»Die Mauer«,": "Die Mauer",
    "„Kein Gas, kein Geld“.": "Kein Gas, kein Geld",
    "«من يملك الميناء؟»،": "من يملك الميناء؟",
    "“‘We slept in the hall’”,": "We slept in the hall",
    "“Water Comes Late”: Workers’ Quarters on the Canal.": "“Water Comes Late”: Workers’ Quarters on the Canal",
    "‘“We were told to wait”: children at the wall’.": "“We were told to wait”: children at the wall",
    "“‘They Took the Door’: Evictions,”": "‘They Took the Door’: Evictions",
    "Toll refunds 'by Christmas'.": "Toll refunds 'by Christmas'",
    "\"Wall 'safe', says mayor\".": "Wall 'safe', says mayor",
    "A talk with “Rosa”": "A talk with “Rosa”",
    '"A" and "B"': '"A" and "B"',
    "‘’Nobody told the ferrymen”,": "Nobody told the ferrymen",
    '"Стена" [The wall].': "Стена [The wall]",
    "[Letter from the harbour].": "Letter from the harbour",
    "(un)happy days": "(un)happy days",
    "What now?": "What now?",
    "And then ...": "And then ...",
    "Who drained it? |": "Who drained it?",
    "’68 and after": "’68 and after",
    "‘The ‘old’ wall: some notes’,": "The ‘old’ wall: some notes",
    "‘A’ and ‘B’": "‘A’ and ‘B’",
    "*A History of Walls*,": "A History of Walls",
    "《港口》 。": "港口",
    "“”": "",
    "–": "",
    "": "",
}


@pytest.mark.parametrize(("words", "title"), TITLES.items(), ids=TITLES)
def test_titles(words, title):
    assert bare_title(words) == title


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("in Walls Without States,", "Walls Without States"),
        ("In: Die Welt,", "Die Welt"),
        ("// Зеркало. –", "Зеркало"),
        ("to Letters from the Wall,", "Letters from the Wall"),
        ("on Estria Today", "Estria Today"),
        ("On Walls", "On Walls"),
        ("BBC website", "BBC"),
        ("Graphic Online,", "Graphic Online"),
        ("«Հետք»,", "Հետք"),
        ("hearing on “Prisons”,", "hearing on “Prisons”"),
        ("J. Am. Chem. Soc.", "J. Am. Chem. Soc."),
        ("U.S.C.", "U.S.C."),
        ("The Scotsman,,", "The Scotsman"),
    ],
)
def test_containers(words, name):
    assert bare_container(words) == name


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("(Kenya)", "Kenya"),
        ("(London:", "London"),
        ("2012),", "2012"),
        ("[Press release].", "Press release"),
        ("Resolution 2 (2021),", "Resolution 2 (2021)"),
        ("Piers Ltd.", "Piers Ltd."),
        ("М.:", "М."),
    ],
)
def test_brackets_and_points(words, left):
    assert bare(words) == left


@given(st.text(alphabet="“”„«»\"'’‘()[].,;: abAB", max_size=20))
def test_nothing_is_added_and_a_second_time_changes_nothing(words):
    title = bare_title(words)
    assert title in words or "[" in words
    assert bare_title(title) == title
    assert bare(bare(words)) == bare(words)

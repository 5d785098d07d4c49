"""Volumes, issues, pages and editions, in the forms and languages of citations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimdb.extract.citations.numbers import is_range, page_count, parse_edition, parse_pages, parse_volume

VOLUMES = {
    "12(3),": ("12", "3"),
    "12 (3):": ("12", "3"),
    "vol. 12, no. 3,": ("12", "3"),
    "Vol. 61, No. 3": ("61", "3"),
    "12, no. 3": ("12", "3"),
    "34, issue 2": ("34", "2"),
    "vol. 3, nos. 1-2": ("3", "1-2"),
    "12, Nr. 3": ("12", "3"),
    "25, núm. 3": ("25", "3"),
    "t. XII, n° 3": ("XII", "3"),
    "65. Jg., H. 4,": ("65", "4"),
    "Bd. 3": ("3", None),
    "cilt 3, sayı 2": ("3", "2"),
    "т. 5, № 2": ("5", "2"),
    "հատոր 5, թիվ 2": ("5", "2"),
    "112/447:": ("112", "447"),
    "12.3": ("12", "3"),
    "12, 3": ("12", "3"),
    "10 (Suppl 1)": ("10", "Suppl 1"),
    "33": ("33", None),
    "26:": ("26", None),
    "XIV": ("XIV", None),
    "vol. ii": ("ii", None),
    "A12": ("A12", None),
    "3-4": ("3-4", None),
    "season 2,": ("2", None),
    "no. 172": (None, "172"),
    "issue 14,": (None, "14"),
    "n° 118,": (None, "118"),
    "№ 43.": (None, "43"),
    "№ 3 (45)": (None, "3 (45)"),
    "Nr. 34/2009,": (None, "34/2009"),
    "no. 3 (2015)": (None, "3"),
    "Jg. 65 (2015)": ("65", None),
    "(4)": (None, "4"),
    "(no. 4),": (None, "4"),
    "(Vol. 1),": ("1", None),
    "Volume E,": ("E", None),
    "XIV:4": ("XIV", "4"),
    "Special Issue": (None, "Special Issue"),
    "": (None, None),
    "()": (None, None),
    "–": (None, None),
}
PAGES = {
    "pp. 44–59,": "44-59",
    "p. 8.": "8",
    "p.14": "14",
    "p281": "281",
    "(pp. 12-30).": "12-30",
    "pp. 1, 4": "1, 4",
    "pp 5 – 6": "5-6",
    "45—60": "45-60",
    "99-134, here 120.": "99-134, here 120",
    "S. 88–91.": "88-91",
    "Seite 12": "12",
    "С. 4.": "4",
    "стр. 12": "12",
    "s. 7.": "7",
    "էջ 5": "5",
    "ص 6.": "6",
    "第45-60页": "45-60",
    "A1.": "A1",
    "S14-S20": "S14-S20",
    "xii–xv": "xii-xv",
    "e000911": "e000911",
}
EDITIONS = {
    "2nd ed.": "2",
    "(2nd ed.).": "2",
    "3rd edn.": "3",
    "2nd rev. ed.": "2",
    "3., überarb. Aufl.": "3",
    "2e éd.": "2",
    "3ª ed.": "3",
    "2-е изд.": "2",
    "изд. 3-е": "3",
    "Second edition": "2",
    "Zweite Auflage": "2",
    "deuxième édition": "2",
    "Revised edition": "Revised edition",
    "late ed.:": "late ed",
    "2020 ed.": "2020 ed",
    "4th.": "4",
    "2nd rev. version.": "2",
    "ed.": "",
    "": "",
}


@pytest.mark.parametrize(("words", "numbers"), VOLUMES.items(), ids=VOLUMES)
def test_volume_and_issue(words, numbers):
    found = parse_volume(words)
    assert (found.get("volume"), found.get("issue")) == numbers


def test_a_set_has_a_number_of_volumes():
    assert parse_volume("3 vols.") == {"number-of-volumes": "3"}


@pytest.mark.parametrize(("words", "pages"), PAGES.items(), ids=PAGES)
def test_pages(words, pages):
    assert parse_pages(words) == pages


@pytest.mark.parametrize(
    ("words", "count"), [("48 p.", "48"), ("112 S.", "112"), ("210 с.", "210"), ("p. 48", None), ("48", None)]
)
def test_the_length_of_a_book_is_no_place_in_it(words, count):
    assert page_count(words) == count


@pytest.mark.parametrize(
    ("page", "whole"),
    [("44-59", True), ("S14-S20", True), ("e000911", True), ("44", False), ("44, 46", False), ("xii", False)],
)
def test_a_range_is_a_whole_piece(page, whole):
    assert is_range(page) is whole


@pytest.mark.parametrize(("words", "edition"), EDITIONS.items(), ids=EDITIONS)
def test_editions(words, edition):
    assert parse_edition(words) == edition


@given(st.text(alphabet="0123456789 -–./,()IVXabnovl.№pSс:", max_size=30))
def test_numbers_are_never_empty(words):
    assert all(value.strip() for value in parse_volume(words).values())
    assert parse_pages(words) == parse_pages(words).strip()
    assert parse_edition(words) == parse_edition(words).strip()

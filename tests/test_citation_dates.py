"""Dates of citations: every language of the lists, every order, ranges, seasons, and what is no date."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimdb.extract.citations.dates import parse_date, valid_parts
from claimdb.extract.citations.looks import month_numbers, months_of

DAYS = {
    "(2018, May 2).": [2018, 5, 2],
    "2 May 2018,": [2018, 5, 2],
    "May 2, 2018": [2018, 5, 2],
    "the 3rd of May 2018": [2018, 5, 3],
    "May 3rd, 2018": [2018, 5, 3],
    "Wed 6 Feb 2008": [2008, 2, 6],
    "Tuesday, 4 June, 2020": [2020, 6, 4],
    "2016 Sep 3": [2016, 9, 3],
    "2011, 8 March.": [2011, 3, 8],
    "17 Sept. 1998.": [1998, 9, 17],
    "as of 28 August 2015": [2015, 8, 28],
    "updated May 4, 2021": [2021, 5, 4],
    "2018-05-03": [2018, 5, 3],
    "2018.5.3": [2018, 5, 3],
    "3.05.2018": [2018, 5, 3],
    "14.01.09": [2009, 1, 14],
    "14.01.98": [1998, 1, 14],
    "20/10/2010": [2010, 10, 20],
    "5/23/2018": [2018, 5, 23],
    "5/5/2018": [2018, 5, 5],
    "14/III/1927": [1927, 3, 14],
    "7 Feb 05": [2005, 2, 7],
    "7 Feb ’98": [1998, 2, 7],
    "Jan 14, 2015, 4:10pm GMT": [2015, 1, 14],
    "1215 gmt 7 Feb 2005": [2005, 2, 7],
    "7 Dec. 2019, 6:42 a.m.": [2019, 12, 7],
    "3 May 2011, 22:30": [2011, 5, 3],
    "3 May 2011, 9.02 pm": [2011, 5, 3],
    "3. Mai 2018, 14 Uhr": [2018, 5, 3],
    "1er janvier 1999": [1999, 1, 1],
    "(2019, 12 janvier).": [2019, 1, 12],
    "25 octobre 2016,": [2016, 10, 25],
    "3 de mayo de 2018": [2018, 5, 3],
    "8 de outubro de 2014": [2014, 10, 8],
    "4 luglio 2015": [2015, 7, 4],
    "17. August 2009,": [2009, 8, 17],
    "9 Haziran 2013": [2013, 6, 9],
    "(2013, 9 Haziran).": [2013, 6, 9],
    "7 октября 2011 г.,": [2011, 10, 7],
    "2018. 14 мая.": [2018, 5, 14],
    "3-го мая 2018 г.": [2018, 5, 3],
    "12 березня 2014": [2014, 3, 12],
    "12 մարտի, 2014 թ.,": [2014, 3, 12],
    "2014 թ., մայիսի 12": [2014, 5, 12],
    "14 მაისი, 2016": [2016, 5, 14],
    "3 Μαΐου 2018": [2018, 5, 3],
    "3 may 2018": [2018, 5, 3],
    "3 iyun 2018": [2018, 6, 3],
    "3 května 2018": [2018, 5, 3],
    "3 maja 2018": [2018, 5, 3],
    "3 mei 2018": [2018, 5, 3],
    "3 مايو 2011،": [2011, 5, 3],
    "٣ مايو ٢٠١١": [2011, 5, 3],
    "2018年5月3日": [2018, 5, 3],
    "2018년 5월 3일": [2018, 5, 3],
}
SHORTER = {
    "May 2018": [2018, 5],
    "(June 1999).": [1999, 6],
    "mars 2015": [2015, 3],
    "2018-05": [2018, 5],
    "05.2018": [2018, 5],
    "5/2018": [2018, 5],
    "2018年5月": [2018, 5],
    "(2014).": [2014],
    "[2003]": [2003],
    "2011 [1998]": [2011],
    "1990s": [1990],
    "2018–": [2018],
    "5/2/2018": [2018],  # in May or in February?
    "2-5-2018": [2018],
    "2018-5": [2018],
    "2009-10": [2009],  # October, or two years?
    "31 February 2018": [2018],
    "2018-13-45": [2018],
}
RANGES = {
    "5–7 April 2002": [[2002, 4, 5], [2002, 4, 7]],
    "April 15-17, 2002": [[2002, 4, 15], [2002, 4, 17]],
    "19–25 February 2011,": [[2011, 2, 19], [2011, 2, 25]],
    "April–May 2013": [[2013, 4], [2013, 5]],
    "April-May 2013": [[2013, 4], [2013, 5]],
    "April/May 2013": [[2013, 4], [2013, 5]],
    "April and May 2013": [[2013, 4], [2013, 5]],
    "28 March – 2 April 2013": [[2013, 3, 28], [2013, 4, 2]],
    "December 2012–January 2013": [[2012, 12], [2013, 1]],
    "(2018–2020).": [[2018], [2020]],
    "1998/99": [[1998], [1999]],
    "2009/10": [[2009], [2010]],
    "(1999/2000):": [[1999], [2000]],
    "1911–12": [[1911], [1912]],
}


@pytest.mark.parametrize(("words", "parts"), [*DAYS.items(), *SHORTER.items()], ids=[*DAYS, *SHORTER])
def test_a_date_has_the_precision_printed(words, parts):
    assert parse_date(words) == {"issued": {"date-parts": [parts]}}


@pytest.mark.parametrize(("words", "parts"), RANGES.items(), ids=RANGES)
def test_ranges_have_both_ends(words, parts):
    assert parse_date(words) == {"issued": {"date-parts": parts}}


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("(Winter 2009).", {"date-parts": [[2009]], "season": 4}),
        ("Spring 2010", {"date-parts": [[2010]], "season": 1}),
        ("été 2010", {"date-parts": [[2010]], "season": 2}),
        ("осень 2010", {"date-parts": [[2010]], "season": 3}),
        ("c. 1910", {"date-parts": [[1910]], "circa": True}),
        ("[ca. 1910]", {"date-parts": [[1910]], "circa": True}),
        ("1910?", {"date-parts": [[1910]], "circa": True}),
        ("14 April:", {"literal": "14 April"}),
        ("(8 Feb.)", {"literal": "8 Feb"}),
        ("12.05.", {"literal": "12.05"}),
    ],
)
def test_seasons_guesses_and_days_without_a_year(words, date):
    assert parse_date(words) == {"issued": date}


@pytest.mark.parametrize(
    "words", ["n.d.", "(n.d.).", "s.d.", "[s.d.]", "o.J.", "o. J.", "б.г.", "no date", "undated", "", "—", "t.y."]
)
def test_no_date_is_none(words):
    assert parse_date(words) == {}


@pytest.mark.parametrize("words", ["forthcoming", "(in press).", "Im Erscheinen", "à paraître", "в печати"])
def test_what_is_to_come_has_a_status(words):
    assert parse_date(words) == {"status": words.strip("().").lower()}


@pytest.mark.parametrize(
    ("words", "parts", "suffix"),
    [
        ("(2011a).", [2011], "a"),
        ("2013b:", [2013], "b"),
        ("(2019a, June 5).", [2019, 6, 5], "a"),
        ("2011 a", [2011], None),
        ("2011г.", [2011], None),
    ],
)
def test_the_letter_behind_a_year_is_no_part_of_it(words, parts, suffix):
    found = parse_date(words)
    assert (found["issued"]["date-parts"], found.get("year-suffix")) == ([parts], suffix)


ALIKE = {form for form, number in months_of("months_more").items() if month_numbers().get(form, number) != number}


def test_no_form_of_a_month_is_two():
    assert set() == ALIKE


@pytest.mark.parametrize("name", ["months", "months_more"])
def test_every_form_of_every_month_is_read(name):
    found = {form: parse_date(f"3 {form} 2018") for form in months_of(name) if len(form) > 2}
    assert {
        form for form, date in found.items() if date != {"issued": {"date-parts": [[2018, months_of(name)[form], 3]]}}
    } == set()


@given(st.text(alphabet="0123456789 -–./,()年月日IVXabMayJunec", max_size=30))
def test_parts_are_days_that_there_are(words):
    found = parse_date(words)
    for parts in found.get("issued", {}).get("date-parts", ()):
        assert valid_parts(list(parts)) == parts


@given(st.text(max_size=40))
def test_any_text_is_read_to_a_date_or_nothing(words):
    found = parse_date(words)
    assert set(found) <= {"issued", "year-suffix", "status"}
    assert all(found.values())
    assert set(found.get("issued", {})) <= {"date-parts", "literal", "season", "circa"}


def test_the_day_is_the_number_beside_the_month():
    assert parse_date("12, 4 May 2020") == {"issued": {"date-parts": [[2020, 5, 4]]}}

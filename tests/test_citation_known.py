"""What patterns know of a citation without any model: identifiers, addresses, copies, signals, when it was read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimdb.extract.citations.dates import parse_date
from claimdb.extract.citations.known import ACCESSED, identifiers, known_labels, last_signal, split_signal

IDENTIFIERS = {
    "doi:10.1000/xyz.12.": {"DOI": "10.1000/xyz.12"},
    "doi: 10.1000/xyz(12)4": {"DOI": "10.1000/xyz(12)4"},
    "DOI 10.1000/abc;": {"DOI": "10.1000/abc"},
    "(https://doi.org/10.1000/xyz.12)": {"DOI": "10.1000/xyz.12"},
    "http://dx.doi.org/10.1000/182,": {"DOI": "10.1000/182"},
    "https://press.example/doi/full/10.1000/182/full?x=1": {"DOI": "10.1000/182", "URL": "https://press.example/doi/full/10.1000/182/full?x=1"},
    "10.1000/182": {"DOI": "10.1000/182"},
    "ISBN 978-1-84511-997-3.": {"ISBN": "978-1-84511-997-3"},
    "ISBN: 0-19-852663-6": {"ISBN": "0-19-852663-6"},
    "ISBN-13: 978 1 84511 997 3": {"ISBN": "978-1-84511-997-3"},
    "ISBN 9781137000446": {"ISBN": "9781137000446"},
    "ISBN 080442957X": {"ISBN": "080442957X"},
    "ISBN 12345": {},
    "ISSN 0044-2070": {"ISSN": "0044-2070"},
    "arXiv:1706.03762v5": {"number": "arXiv:1706.03762v5"},
    "arXiv: hep-th/9901001": {"number": "arXiv:hep-th/9901001"},
    "PMID: 31452104": {"PMID": "31452104"},
    "PMID 12345.": {"PMID": "12345"},
    "PMCID: PMC7654321": {"PMCID": "PMC7654321"},
    "PMC7654321": {"PMCID": "PMC7654321"},
    "https://vale.example/a_(b).": {"URL": "https://vale.example/a_(b)"},
    "<https://vale.example/a>.": {"URL": "https://vale.example/a"},
    "www.vale.example/a,": {"URL": "http://www.vale.example/a"},
    "vale-example.org/a/b.": {"URL": "http://vale-example.org/a/b"},
    "https://vale.example/a?utm_source=x&id=3": {"URL": "https://vale.example/a?id=3"},
    "https://": {},
    "https://[vale": {"URL": "https://[vale"},
    "no address, e.g. a/b": {},
    "https://vale.example/a. Archived at https://web.archive.org/web/20161002081512/https://vale.example/a": {
        "URL": "https://vale.example/a", "archive": "web.archive.org", "archive_location": "https://web.archive.org/web/20161002081512/https://vale.example/a"},
    "https://web.archive.org/web/20161002081512/https://vale.example/a": {
        "URL": "https://vale.example/a", "archive": "web.archive.org", "archive_location": "https://web.archive.org/web/20161002081512/https://vale.example/a"},
    "https://perma.cc/AB12-CD34": {"URL": "https://perma.cc/AB12-CD34", "archive": "perma.cc", "archive_location": "https://perma.cc/AB12-CD34"},
}  # fmt: skip


@pytest.mark.parametrize(("text", "fields"), IDENTIFIERS.items(), ids=IDENTIFIERS)
def test_identifiers_and_addresses(text, fields):
    assert identifiers(text) == fields


def test_what_the_model_takes_for_an_address_is_one():
    assert identifiers("Walls. scroll.in/article/1.", "scroll.in/article/1.") == {"URL": "http://scroll.in/article/1"}
    assert identifiers("Walls.", "Walls.") == {}


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Retrieved September 20, 2014, from", [2014, 9, 20]),
        ("Retrieved 2011-06-01. Archived 2012", [2011, 6, 1]),
        ("Accessed 12 Jan. 2018.", [2018, 1, 12]),
        ("Accessed on May 8, 2016.", [2016, 5, 8]),
        ("(Accessed: 5 September 2019).", [2019, 9, 5]),
        ("[Last accessed on 1.11.2017]", [2017, 11, 1]),
        ("last visited 30 June 2015", [2015, 6, 30]),
        ("viewed 9 September 2022,", [2022, 9, 9]),
        ("[cited 2016 Nov 20].", [2016, 11, 20]),
        ("Abgerufen am 20. Januar 2009.", [2009, 1, 20]),
        ("zuletzt geprüft am 08.12.2015.", [2015, 12, 8]),
        ("consulté le 3 mars 2022.", [2022, 3, 3]),
        ("consultado el 3 de mayo de 2018", [2018, 5, 3]),
        ("Acesso em: 3 maio 2018", [2018, 5, 3]),
        ("(дата обращения: 15.10.2021).", [2021, 10, 15]),
        ("Erişim tarihi: 3 Mayıs 2018", [2018, 5, 3]),
        ("(15.08.2019 accessed)", [2019, 8, 15]),
    ],
)
def test_when_it_was_read(words, day):
    found = ACCESSED.search(words)
    assert parse_date(found["date"] or found["before"])["issued"]["date-parts"] == [day]


@pytest.mark.parametrize("words", ["Retrieved from", "Available at:", "accessed", "Accessed by many in 2018 alone"])
def test_no_day_no_date_of_reading(words):
    found = ACCESSED.search(words)
    assert found is None or len(parse_date(found["date"]).get("issued", {}).get("date-parts", [[]])[0]) < 3


@pytest.mark.parametrize(
    ("text", "signal", "rest"),
    [
        ("See Roe 2015", "see", "Roe 2015"),
        ("See, e.g., Roe 2015", "see, e.g.", "Roe 2015"),
        ("See also: Roe 2015", "see also", "Roe 2015"),
        ("But see Roe 2015", "but see", "Roe 2015"),
        ("Cf. Roe 2015", "cf.", "Roe 2015"),
        ("Quoted in Roe 2015", "quoted in", "Roe 2015"),
        ("As cited in Roe 2015", "as cited in", "Roe 2015"),
        ("Vgl. Roe 2015", "vgl.", "Roe 2015"),
        ("Siehe auch Roe 2015", "siehe auch", "Roe 2015"),
        ("Voir aussi Roe 2015", "voir aussi", "Roe 2015"),
        ("Véase Roe 2015", "véase", "Roe 2015"),
        ("См. также Петров 2015", "см. также", "Петров 2015"),
        ("Bkz. Roe 2015", "bkz.", "Roe 2015"),
        ("Տե՛ս Գալշոյենց 2015", "տե՛ս", "Գալշոյենց 2015"),
        ("Source: Vale Herald", "source", "Vale Herald"),
        ("Source code of the harbour", None, "Source code of the harbour"),
        ("Contra Vale Times", None, "Contra Vale Times"),
        ("Seen from the wall", None, "Seen from the wall"),
        ("See ", None, "See "),
        ("", None, ""),
    ],
)
def test_the_signal_in_front(text, signal, rest):
    assert split_signal(text) == (signal, rest)


@pytest.mark.parametrize(
    ("words", "signal"),
    [
        ("Clara Roe, quoted in", "quoted in"),
        ("For another view see", "see"),
        ("Cf.", "cf."),
        ("we foresee", None),
        ("he is no expert.", None),
        ("", None),
    ],
)
def test_the_signal_that_a_comment_ends_with(words, signal):
    assert last_signal(words) == signal


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("3. Roe https://a.example/x", {0: "citation-number", 2: "url"}),
        ("[12] Roe", {0: "citation-number"}),
        ("^ a b Roe", {0: "citation-number", 1: "citation-number", 2: "citation-number"}),
        ("Roe doi: 10.1000/1", {1: "doi", 2: "doi"}),
        ("Roe 2015", {}),
        ("3.", {}),
    ],
)
def test_labels_known_beforehand(text, labels):
    assert known_labels(text.split()) == labels


@given(st.text(max_size=80))
def test_identifiers_of_any_text_are_words_of_it(text):
    for field, value in identifiers(text, text).items():
        assert value.strip()
        assert field != "DOI" or value in text
    signal, rest = split_signal(text)
    assert text.endswith(rest)
    assert (signal is None) == (rest == text)


PARTIES = {
    "two people": ("Roe v. Holt, no. 4171/09, 18 February 2014", "Roe v. Holt,"),
    "bodies": ("Harbour Company Ltd v City of Vale [2003] VWCA 1187", "Harbour Company Ltd v City of Vale"),
    "own number": ("12. Roe vs. Norland, 588 V.S. 1021", "Roe vs. Norland,"),
    "words cut short": ("River Keepers All. v. Water Bd., 512 V.3d 101", "River Keepers All. v. Water Bd.,"),
    "a volume": ("Aske, L. Walls, v. II, Vale, 2015", ""),
    "number of a volume": ("Ports, v. 12, 2015", ""),
    "a name before": ("Aske, L. Roe v. Holt and after. Vale, 2015", ""),
}


@pytest.mark.parametrize(("text", "title"), PARTIES.values(), ids=PARTIES)
def test_the_parties_of_a_case_are_its_title(text, title):
    words = text.split()
    known = known_labels(words)
    assert " ".join(words[place] for place in sorted(known) if known[place] == "title") == title

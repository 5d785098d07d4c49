"""References of our own invention in the forms that real ones have."""

import pytest
from conftest import extraction_of

from claimdb.addresses import trim_address
from claimdb.extract.citations import parse_citation
from claimdb.extract.citations.people import parse_people

CASES = {
    "journal, APA": (
        "Roe, J., & Doe, J. K. (2015). A history of piers: The long view. Journal of Ports, 12(3), 44–59. https://doi.org/10.1000/xyz.12",
        {"author": ["Roe", "Doe"], "title": "A history of piers: The long view", "container-title": "Journal of Ports", "volume": "12",
         "issue": "3", "page": "44-59", "issued": [2015], "DOI": "10.1000/xyz.12", "type": "article-journal"},
    ),
    "newspaper, APA": (
        "Aske, L. (2019, March 4). Where did the harbour money go? The Lindhaven Courier.",
        {"author": ["Aske"], "title": "Where did the harbour money go?", "container-title": "The Lindhaven Courier", "issued": [2019, 3, 4]},
    ),
    "letter behind the year": ("Aske, L. (2019a, June 5). In a nod to Vale, Norland votes. Estria Today.", {"issued": [2019, 6, 5], "title": "In a nod to Vale, Norland votes"}),
    "only an outlet": ("Aske, L. (2018, May 2). Norpress.", {"author": ["Aske"], "container-title": "Norpress", "title": None, "issued": [2018, 5, 2]}),
    "no date": ("Walden, S. M. (n.d.). Storms and Walls.", {"author": ["Walden"], "title": "Storms and Walls", "issued": None}),
    "title first": (
        "It was not me who sank the ferry. The captain tells all. Vale Herald. (2020, September 28).",
        {"author": None, "title": "It was not me who sank the ferry. The captain tells all", "container-title": "Vale Herald", "issued": [2020, 9, 28]},
    ),
    "retrieved from nothing": ("Aske, L. (2018, April 27). Nights. Estria Today. Retrieved from", {"title": "Nights", "container-title": "Estria Today"}),
    "body as author": (
        "Court of Audit of Norland. (2011, October 12). Report on public piers. https://audit.example/2011-17",
        {"author": ["Court of Audit of Norland"], "title": "Report on public piers", "URL": "https://audit.example/2011-17", "issued": [2011, 10, 12]},
    ),
    "book, APA": ("Strand, E. (2014). After the Storm. Lindhaven: Harbour Press.", {"title": "After the Storm", "publisher": "Harbour Press", "publisher-place": "Lindhaven", "type": "book"}),
    "book, Chicago": (
        "Jane Roe and John van Doe, A History of Piers (London: Harbour Press, 2011), 53.",
        {"author": ["Roe", "Doe"], "title": "A History of Piers", "publisher": "Harbour Press", "issued": [2011], "locator": "p. 53"},
    ),
    "newspaper, Chicago": (
        "Jane Roe, “The Long Night,” Vale Herald, May 3, 2018, https://herald.example/a_(b).",
        {"author": ["Roe"], "title": "The Long Night", "container-title": "Vale Herald", "issued": [2018, 5, 3], "URL": "https://herald.example/a_(b)"},
    ),
    "journal, Chicago": (
        "J. Roe, “The Port,” Ports Quarterly 12, no. 3 (2015): 44–59.",
        {"author": ["Roe"], "title": "The Port", "container-title": "Ports Quarterly", "volume": "12", "issue": "3", "page": "44-59", "issued": [2015]},
    ),
    "journal, MLA": (
        'Roe, Jane. "A Short Title." Journal of Ports, vol. 3, no. 2, 2015, pp. 11-22.',
        {"author": ["Roe"], "title": "A Short Title", "container-title": "Journal of Ports", "volume": "3", "issue": "2", "page": "11-22"},
    ),
    "chapter": (
        "Doe, J. (2010). Piers. In K. Roe (Ed.), Handbook of Ports (pp. 12-30). Vale University Press.",
        {"author": ["Doe"], "title": "Piers", "container-title": "Handbook of Ports", "page": "12-30", "publisher": "Vale University Press", "type": "chapter"},
    ),
    "agency and title": ('Reuters, "Strike at the port", 4 June 2020', {"title": "Strike at the port", "container-title": "Reuters", "issued": [2020, 6, 4]}),
    "address alone": ("https://example.org/foo.", {"URL": "https://example.org/foo", "container-title": "example.org", "type": "webpage"}),
    "interview": ("Interview with the harbour master, Vale, 3 May 2018.", {"title": "Interview with the harbour master", "publisher-place": "Vale", "type": "interview", "issued": [2018, 5, 3]}),
    "minutes of a day": ("Minutes of the harbour council, 2 May 2024.", {"title": "Minutes of the harbour council", "issued": [2024, 5, 2]}),
    "signal word": ("See also Aske, L. (2019). Walls. Vale Herald.", {"author": ["Aske"], "title": "Walls"}),
    "case": ("Roe v. Harbour Board, 14 December 1999, para. 12.", {"title": "Roe v. Harbour Board", "type": "legal_case", "locator": "para. 12"}),
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES.values(), ids=CASES)
def test_parse_citation(text, wanted):
    citation = parse_citation(text)
    csl = dict(citation.csl)
    found = {
        **csl,
        "author": [a.get("family") or a.get("literal") for a in csl["author"]] if "author" in csl else None,
        "issued": csl["issued"]["date-parts"][0] if "issued" in csl else None,
        "locator": citation.locator,
    }
    assert {key: found.get(key) for key in wanted} == wanted


@pytest.mark.parametrize(
    "text",
    [
        "",
        ".",
        "???",
        "(",
        "((2019",
        "ibid",
        "“”",
        "https://",
        "https://[vale.example/x",
        "a" * 5000,
        "1 2 3 4 5 " * 300,
    ],
)
def test_what_says_nothing_gives_nothing_and_never_raises(text):
    citation = parse_citation(text)
    assert "author" not in citation.csl


@pytest.mark.parametrize(
    ("words", "families"),
    [
        ("Harbour Board", ["Harbour Board"]),
        ("Vale Media Guild", ["Vale Media Guild"]),
        ("Roe, J.", ["Roe"]),
        ("Smith-Park, L., de la Cruz, M., & O’Hara, K. T.", ["Smith-Park", "de la Cruz", "O’Hara"]),
        ("Roe, Jane, and John Doe", ["Roe", "Doe"]),
        ("Jane Roe et al.", ["Roe"]),
        ("Ministry of Transport", ["Ministry of Transport"]),
        ("Roe GH, Doe A, van der Holt JC.", ["Roe", "Doe", "van der Holt"]),
        ("ROE-HOLT Étienne", ["ROE-HOLT"]),
        ("Roe, L. L., W. E. Holt, and R. E. Marsh.", ["Roe", "Holt", "Marsh"]),
        ("Roe, Peter; Holt, Rena", ["Roe", "Holt"]),
        ("Петрухин И. С.", ["Петрухин"]),
        ("@harbourwatch.", ["@harbourwatch"]),
        ("By Jane Roe with Lucy Holt", ["Roe", "Holt"]),
        ("", []),
    ],
)
def test_people(words, families):
    assert [p.get("family") or p["literal"] for p in parse_people(words)] == families


@pytest.mark.parametrize(
    ("url", "trimmed"),
    [
        ("https://a.example/x).", "https://a.example/x"),
        ("https://a.example/x_(y)", "https://a.example/x_(y)"),
        ("https://a.example/x,", "https://a.example/x"),
    ],
)
def test_an_address_loses_the_sentence_around_it(url, trimmed):
    assert trim_address(url) == trimmed


def references(notes, body="The wall is hollow[1]. It leaks[2]. Nobody cares[3], they say."):
    return extraction_of(f"A title of it\n\n{body}\n\n{notes}").references


def test_ibid_is_the_work_before_with_its_own_page():
    found = references("[1] Aske, L. (2019). Walls. Vale Herald.\n\n[2] Ibid., p. 4.\n\n[3] Ibid.")
    assert [(r.same_as, r.locator) for r in found] == [(None, None), (1, "p. 4"), (1, "p. 4")]
    assert found[1].csl["title"] == "Walls"


def test_ibid_after_a_note_of_two_sources_leads_nowhere():
    found = references(
        "[1] Aske, L. (2019). Walls. Vale Herald; Holt, P. (2015). Ports. Vale Herald.\n\n[2] Ibid.\n\n[3] Moen, A. (2020). Sea. Vale Herald."
    )
    assert [(r.number, r.label, r.same_as, bool(r.csl)) for r in found] == [
        (1, "1", None, True),
        (2, "1", None, True),
        (3, "2", None, False),
        (4, "3", None, True),
    ]


def test_short_titles_and_supra_refer_back():
    found = references(
        "[1] Aske, L. (2019). Walls of the Coast. Vale Herald.\n\n[2] Aske, Walls, 147.\n\n[3] Aske, supra note 1, at 12."
    )
    assert [(r.same_as, r.locator) for r in found] == [(None, None), (1, "p. 147"), (1, "p. 12")]


def test_spans_hold_the_citation_as_written():
    found = extraction_of(
        "A title of it\n\nThe wall is hollow[1].\n\n[1] Aske, L. (2019). Walls. Vale Herald; Holt, P. (2015). Ports. Vale Herald."
    )
    assert [r.span.of(found.article.text) for r in found.references] == [r.text for r in found.references]
    assert len(found.references) == 2


def test_links_of_the_running_text_are_references_but_not_the_page_itself():
    html = (
        "<html><head><meta property='og:url' content='https://vale.example/a'></head><body><article><h1>A long enough title</h1>"
        "<p>The <a href='https://audit.example/r'>Court of Audit's report</a> says that the wall is hollow, and nobody has repaired it since.</p>"
        "<p><a href='https://www.facebook.com/sharer?u=x'>Share</a> this page with the people who live below the wall, and <a href='#top'>go up</a>.</p>"
        "</article></body></html>"
    )
    found = extraction_of(html, "a.html")
    assert [r.csl["URL"] for r in found.references] == ["https://audit.example/r"]

"""Sources that the running text names: which words are one, what their record says, and what they stand behind."""

import pytest
from conftest import extraction_of
from hypothesis import given, settings
from hypothesis import strategies as st


def named(text):
    return [r for r in extraction_of(f"A title of it\n\n{text}").references if r.origin == "named"]


def flat(csl):
    """A record on one line: type, genre, who, where, year, title."""
    who = [a.get("literal") or a.get("family") for a in csl.get("author", ())]
    issued = csl["issued"]["date-parts"][0][0] if "issued" in csl else None
    parts = (
        csl["type"],
        csl.get("genre"),
        *who,
        csl.get("container-title") or csl.get("publisher"),
        issued,
        csl.get("title"),
    )
    return tuple(p for p in parts if p)


CASES = {
    "report by a body": (
        "The wall is hollow, according to a 2013 report by the Court of Audit.",
        [("a 2013 report by the Court of Audit", ("report", "report", "Court of Audit", 2013))],
    ),
    "body's report": (
        "A 2013 Human Rights Watch report found that the wall was hollow.",
        [("A 2013 Human Rights Watch report", ("report", "report", "Human Rights Watch", 2013))],
    ),
    "possessive": (
        "According to Human Rights Watch’s 2013 report, the wall is hollow.",
        [("Human Rights Watch’s 2013 report", ("report", "report", "Human Rights Watch", 2013))],
    ),
    "data": ("Piers leak, according to data from the National Statistics Office.", [("data from the National Statistics Office", ("dataset", "data", "National Statistics Office"))]),
    "poll": ("A Gallup poll released in May showed that most people fear the wall.", [("A Gallup poll", ("report", "poll", "Gallup"))]),
    "study by somebody": ("The wall is hollow, according to a study by Anna Holt.", [("a study by Anna Holt", ("report", "study", "Holt"))]),
    "study by researchers": (
        "A study by researchers at Vale University found that the wall was hollow.",
        [("A study by researchers at Vale University", ("report", "study", "Vale University"))],
    ),
    "journal": (
        "A 2014 study published in the Journal of Piers found that the wall was hollow.",
        [("A 2014 study published in the Journal of Piers", ("article-journal", "study", "Journal of Piers", 2014))],
    ),
    "book": (
        "In her 2014 book “After the Storm”, she says that the wall was hollow.",
        [("her 2014 book “After the Storm”", ("book", "book", 2014, "After the Storm"))],
    ),
    "somebody's book": (
        "Anna Holt’s book “After the Storm” says that the wall was hollow.",
        [("Anna Holt’s book “After the Storm”", ("book", "book", "Holt", "After the Storm"))],
    ),
    "outlet reported": ("The Vale Herald reported on Monday that the wall was hollow.", [("Vale Herald", ("article-newspaper", "Vale Herald"))]),
    "first reported": ("The wall is hollow, as the Vale Herald first reported.", [("Vale Herald", ("article-newspaper", "Vale Herald"))]),
    "reported by": ("The wall is hollow, as first reported by the Vale Herald.", [("Vale Herald", ("article-newspaper", "Vale Herald"))]),
    "told an outlet": ("“The wall is hollow,” Lind told the Vale Herald.", [("Vale Herald", ("article-newspaper", "Vale Herald"))]),
    "told an agency": ("“The wall is hollow,” Lind told the Orvel news agency.", [("Orvel", ("article-newspaper", "Orvel"))]),
    "interview": ("Lind said in an interview with the Vale Herald that the wall was hollow.", [("Vale Herald", ("interview", "Vale Herald"))]),
    "somebody of an outlet": ("“The wall is hollow,” Lind told Karl Moen of the Vale Herald.", [("Vale Herald", ("article-newspaper", "Vale Herald"))]),
    "op-ed": ("Lind wrote in the Vale Herald that the wall was hollow.", [("Vale Herald", ("article-newspaper", "Vale Herald"))]),
    "source line": ("The wall is hollow (Source: Court of Audit).", [("Court of Audit", ("document", "Court of Audit"))]),
    "source line below a table": (
        "It rained.\n\nMetres of wall by year\nSource: Court of Audit, Annual Report 2015\n\nNobody came to look at the wall of the town.",
        [("Court of Audit, Annual Report 2015", ("report", "Court of Audit", "Annual Report 2015"))],
    ),
    "source line of an outlet": ("Metres of wall by year (Source: Vale Herald).", [("Vale Herald", ("article-newspaper", "Vale Herald"))]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES.values(), ids=CASES)
def test_named_sources(text, wanted):
    assert [(r.text, flat(r.csl)) for r in named(text)] == wanted


NONE = {
    "a body speaks": "The Ministry of Transport said that the wall was hollow.",
    "according to a body": "According to the Court of Audit, the wall is hollow.",
    "according to somebody": "According to Anna Lind, the wall is hollow.",
    "a document without a name": "According to a report, the wall is hollow.",
    "a report that is only spoken of": "The council voted on a Court of Audit report in May.",
    "a report about a body": "The minister welcomed a report on the Harbour Board.",
    "an adjective": "A Norwegian report found that the wall was hollow.",
    "somebody reported": "Lind reported that the wall was hollow.",
    "told somebody": "Lind told Anna Moen that the wall was hollow.",
    "told a body": "Lind told the Court of Audit that the wall was hollow.",
    "in quotation marks": "“I told the Vale Herald that it was hollow,” Lind said.",
    "reported to": "Lind works for the Vale Herald and reported to the council.",
    "time": "The old times reported in the books are gone.",
    "no source line": "The source: a leak below the wall.",
}


@pytest.mark.parametrize("text", NONE.values(), ids=NONE)
def test_what_names_no_source(text):
    assert named(text) == []


def test_one_outlet_citing_another_is_two_sources():
    found = named("The Vale Herald reported, citing the Orvel Times, that the wall was hollow.")
    assert [(r.text, r.relation) for r in found] == [("Vale Herald", None), ("Orvel Times", "citing")]


def test_a_short_name_is_the_outlet_that_the_article_prints_in_full():
    found = named("The Vale Herald reported that the wall was hollow. The Herald reported later that it leaked.")
    assert [r.csl["container-title"] for r in found] == ["Vale Herald", "Vale Herald"]
    assert [(r.via, r.same_as) for r in found] == [(None, None), (1, 1)]


def test_records_say_what_is_printed_and_no_more():
    (found,) = named("The wall is hollow, according to a 2013 report by the Court of Audit.")
    assert found.csl == {
        "type": "report",
        "author": [{"literal": "Court of Audit"}],
        "genre": "report",
        "issued": {"date-parts": [[2013]]},
    }
    assert (found.locator, found.note, found.label) == (None, None, None)


AUDIT = "\n\n[1] Court of Audit. (2013, May 2). Report on public piers. https://audit.example/2013"


def test_what_the_marker_of_the_sentence_gives_is_no_further_source():
    found = extraction_of(
        f"A title of it\n\nAccording to a 2013 report by the Court of Audit, the wall is hollow.[1] It rained.{AUDIT}"
    )
    assert [r.origin for r in found.references] == ["note"]


def test_what_a_marker_elsewhere_gives_is_the_same_work():
    text = f"A title of it\n\nThe piers leak.[1] It rained.\n\nAccording to a 2013 report by the Court of Audit, the wall is hollow.{AUDIT}"
    found = extraction_of(text)
    assert [(r.origin, r.via, r.same_as) for r in found.references] == [("note", None, None), ("named", 1, 1)]
    assert found.references[1].csl == found.references[0].csl


def test_another_year_is_another_work():
    text = f"A title of it\n\nThe piers leak.[1] It rained.\n\nAccording to a 2009 report by the Court of Audit, the wall is hollow.{AUDIT}"
    assert [r.same_as for r in extraction_of(text).references] == [None, None]


def test_what_a_link_gives_is_no_further_source():
    html = (
        "<html><body><article><h1>A long enough title</h1><p>The wall is hollow, according to <a href='https://audit.example/r'>a 2013 report</a>"
        " by the Court of Audit.</p><p>It rained for the whole week, and nobody came to look at the wall.</p></article></body></html>"
    )
    assert [r.origin for r in extraction_of(html, "a.html").references] == ["link"]


def backed(text):
    found = extraction_of(f"A title of it\n\n{text}")
    return [(found.statements[b.statement].words(found.article.text), b.how, b.confidence) for b in found.backings]


def test_a_named_source_backs_the_statement_that_it_tells():
    assert backed("According to a 2013 report by the Court of Audit, the wall is hollow. It rained.") == [
        ("the wall is hollow", "named", 0.5)
    ]


def test_the_outlet_that_was_told_backs_what_it_was_told():
    assert [
        b[1:] for b in backed("“The wall is hollow and will fall,” Anna Lind told the Vale Herald. It rained.")
    ] == [("named", 0.5)]


WORDS = (
    "According to ", "a 2013 report ", "by the Court of Audit", "the Vale Herald ", "reported ", "told ", "citing ", "Source: ", "\n\n", ". ", ", ", "“", "”", "study ", "published in ",
    "Human Rights Watch", "’s ", "A Gallup poll ", "found ", "https://a.example/x", "in an interview with ", "of ", "and ", "News", "Times/", "İ", "[1]", "book “", "; ",
)  # fmt: skip


printable = st.characters(exclude_categories=["Cc", "Cs"])


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(WORDS), st.text(printable, max_size=4)), max_size=30).map("".join))
def test_every_named_source_stands_in_its_text(text):
    found = extraction_of(f"A title of it\n\nIt rained. {text}")
    for r in found.references:
        assert r.span is not None
        assert " ".join(r.span.of(found.article.text).split()) == " ".join(r.text.split())
        assert r.origin != "named" or ("URL" not in r.csl and r.locator is None and r.csl)

"""Citations by author and year, matched to a list of works without labels."""

import pytest
from conftest import extraction_of

ENTRIES = (
    "Aske, Lena (2008) Walls of the North. Vale: Harbour Press.",
    "Aske, L. (2011a). Ports. Vale Herald.",
    "Aske, L. (2011b). Boats. Vale Herald.",
    "Holt, P., & Aske, L. (2002). Roads. Vale Herald.",
    "Holt, P. (2002). Rivers. Vale Herald.",
    "Moen, T., Lund, A., & Berg, I. (2019). Ice. Journal of Ice, 4(2), 11–20.",
    "Human Rights Court (HRC). 2013. Annual Report. Vale.",
    "Institute of Inland Waters (2022). Groundwater. Vale.",
    "van der Berg, Ivo. “A Short History.” Vale: Harbour Press, 1999.",
    "O’Dale, R. (n.d.). Winds. Vale.",
    "Lena A. Strand. 2017. Snow. Vale: Harbour Press.",
    "García Luna, M. (2015). Lluvia. Vale.",
    "Петров, И. И. (2015). Стены. Вале.",
    "Ասկյան Ա. (2012). Պատեր. Երևան.",
    "Kvist, A. (2004). Hills. Vale Herald.",
    "Kvist, B. (2004). Dales. Vale Herald.",
)
TITLE = "A title of it\n\n"
LIST = "\n\nReferences\n\n" + "\n\n".join(ENTRIES)


def article_of(sentence, entries=LIST):
    return extraction_of(f"{TITLE}It rains a lot (Aske 2008). {sentence}{entries}").article


def cited(sentence, entries=LIST):
    """`[(label, words of the marker, locator, first words of the entries)]` of the sentence's markers."""
    article = article_of(sentence, entries)
    notes = {n.number: n.text.split()[0].rstrip(",.") + " " + n.text[-12:] for n in article.notes}
    return [(m.label, m.span.of(article.text), m.locator, *(notes[n] for n in m.notes)) for m in article.markers[1:]]


def short(sentence):
    """`[(label, locator, the entry's place in the list)]`"""
    article = article_of(sentence)
    order = {n.number: ENTRIES.index(n.text) for n in article.notes}
    return [(m.label, m.locator, *(order[n] for n in m.notes)) for m in article.markers[1:]]


CASES = {
    "page": ("It leaks (Aske 2008, 53).", [("Aske 2008", "p. 53", 0)]),
    "comma and colon": ("It leaks (Aske, 2008: 53).", [("Aske 2008", "p. 53", 0)]),
    "pages": ("It leaks (Aske 2008, pp. 4-5).", [("Aske 2008", "pp. 4-5", 0)]),
    "bare pages": ("It leaks (Aske 2008, 4–5).", [("Aske 2008", "p. 4–5", 0)]),
    "paragraph": ("It leaks (Aske 2008, para. 3).", [("Aske 2008", "para. 3", 0)]),
    "no page": ("It leaks (Aske 2008).", [("Aske 2008", None, 0)]),
    "square brackets": ("It leaks [Aske 2008, 53].", [("Aske 2008", "p. 53", 0)]),
    "several": (
        "It leaks (Holt & Aske 2002, 53; Aske 2008).",
        [("Holt & Aske 2002", "p. 53", 3), ("Aske 2008", None, 0)],
    ),
    "several, commas": ("It leaks (Aske 2008, Strand 2017).", [("Aske 2008", None, 0), ("Strand 2017", None, 10)]),
    "and": ("It leaks (Holt and Aske 2002).", [("Holt and Aske 2002", None, 3)]),
    "one author of two works": ("It leaks (Holt 2002).", [("Holt 2002", None, 4)]),
    "see also": ("It leaks (see also Aske, 2008: 53).", [("Aske 2008", "p. 53", 0)]),
    "e.g.": ("It leaks (e.g., Aske 2008; cf. Strand 2017, 9).", [("Aske 2008", None, 0), ("Strand 2017", "p. 9", 10)]),
    "quoted in": ("It leaks (quoted in Aske 2008, 4).", [("Aske 2008", "p. 4", 0)]),
    "letters": ("It leaks (Aske 2011a, 2011b).", [("Aske 2011a", None, 1), ("Aske 2011b", None, 2)]),
    "letters joined": ("It leaks (Aske 2011a,b).", [("Aske 2011a", None, 1), ("Aske 2011b", None, 2)]),
    "two years": ("It leaks (Aske 2008, 2011b, 7).", [("Aske 2008", None, 0), ("Aske 2011b", "p. 7", 2)]),
    "name once": ("It leaks (Aske 2008; 2011b).", [("Aske 2008", None, 0), ("Aske 2011b", None, 2)]),
    "et al.": ("It leaks (Moen et al., 2019, pp. 4-5).", [("Moen et al. 2019", "pp. 4-5", 5)]),
    "three authors": ("It leaks (Moen, Lund, & Berg, 2019).", [("Moen, Lund, & Berg 2019", None, 5)]),
    "abbreviation": ("It leaks (HRC 2013).", [("HRC 2013", None, 6)]),
    "initials": ("It leaks (IIW 2022, 3).", [("IIW 2022", "p. 3", 7)]),
    "body": ("It leaks (Human Rights Court 2013).", [("Human Rights Court 2013", None, 6)]),
    "body with its abbreviation": (
        "It leaks (Aske 2008; Institute of Inland Waters [IIW], 2022).",
        [("Aske 2008", None, 0), ("Institute of Inland Waters 2022", None, 7)],
    ),
    "body with small words": ("It leaks (Institute of Inland Waters, 2022).", [("Institute of Inland Waters 2022", None, 7)]),
    "particle": ("It leaks (van der Berg 1999, 12).", [("van der Berg 1999", "p. 12", 8)]),
    "without its particle": ("It leaks (Berg 1999).", [("Berg 1999", None, 8)]),
    "no date": ("It leaks (O’Dale n.d.).", [("O’Dale n.d.", None, 9)]),
    "given name first": ("It leaks (Strand 2017).", [("Strand 2017", None, 10)]),
    "two family names": ("It leaks (García Luna 2015).", [("García Luna 2015", None, 11)]),
    "Russian": ("Стена протекает (см. Петров 2015, с. 4).", [("Петров 2015", "с. 4", 12)]),
    "Armenian": ("Պատը հին է (Ասկյան 2012, էջ 7)։", [("Ասկյան 2012", "էջ 7", 13)]),
    "German": ("Die Mauer ist hohl (vgl. Aske 2008, S. 53).", [("Aske 2008", "S. 53", 0)]),
    "running text": ("Aske (2008) says so.", [("Aske 2008", None, 0)]),
    "running text, page": ("As Aske (2008, 12) says, it leaks.", [("Aske 2008", "p. 12", 0)]),
    "running text, two": ("As Holt and Aske (2002) say, it leaks.", [("Holt and Aske 2002", None, 3)]),
    "running text, et al.": ("As Moen et al. (2019) say, it leaks.", [("Moen et al. 2019", None, 5)]),
    "running text, possessive": ("Strand’s (2017) book says so.", [("Strand 2017", None, 10)]),
    "running text, body": ("The Human Rights Court (2013) says so.", [("Human Rights Court 2013", None, 6)]),
    "running text, years": ("Aske (2008, 2011a) says so.", [("Aske 2008", None, 0), ("Aske 2011a", None, 1)]),
    "ibid.": ("It leaks (Strand 2017, 4). It snows (ibid., 54).", [("Strand 2017", "p. 4", 10), ("Strand 2017", "p. 54", 10)]),
    "ibid. alone": ("It leaks (Strand 2017, 4). It snows (ibid.).", [("Strand 2017", "p. 4", 10), ("Strand 2017", "p. 4", 10)]),
    "ibid. of several": (
        "It leaks (Strand 2017; Aske 2008). It snows (ibid., 5).",
        [("Strand 2017", None, 10), ("Aske 2008", None, 0), ("ibid.", "p. 5")],
    ),
    "several fit": ("It leaks (Kvist 2004).", [("Kvist 2004", None)]),
    "year in two letters": ("It leaks (Aske 2011).", [("Aske 2011", None)]),
    "missing, with page": ("It leaks (Bunde 2011, 12).", [("Bunde 2011", "p. 12")]),
    "missing, beside one that fits": ("It leaks (Bunde 2011; Aske 2008).", [("Bunde 2011", None), ("Aske 2008", None, 0)]),
    "plain year": ("It leaked (2014) and then (in 2015) it did not (12 May 2016).", []),
    "month": ("It leaked (May 2014) and then (Spring 2015, 12) it did not.", []),
    "words": ("It leaked (a report of 2014) and (the Vale plan of 2015) too.", []),
}  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), CASES.values(), ids=CASES.keys())
def test_author_and_year(sentence, expected):
    assert short(sentence) == expected


def test_each_work_of_a_bracket_has_its_piece_of_it():
    found = cited("It leaks (see Holt & Aske 2002, 53; Aske 2011a, 2011b).")
    assert [words for _, words, *_ in found] == ["see Holt & Aske 2002, 53", "Aske 2011a", "2011b"]


def test_in_running_text_the_marker_is_the_bracket():
    assert [words for _, words, *_ in cited("Strand (2017, 4) says so.")] == ["(2017, 4)"]


def test_one_that_fits_several_entries_is_reported():
    assert "marker Kvist 2004 fits several entries" in article_of("It leaks (Kvist 2004).").warnings


@pytest.mark.parametrize(
    "entries", ["", "\n\nNotes\n\n1. Aske, L. (2008). Walls."], ids=["no list", "list of numbered notes that are used"]
)
def test_without_a_list_of_works_there_are_none(entries):
    article = extraction_of(f"{TITLE}It rains a lot{'[1]' if entries else ''} (Strand 2017, 4).{entries}").article
    assert [m.label for m in article.markers] == (["1"] if entries else [])


def test_a_page_of_pandoc_has_them_as_markers():
    page = (
        '<html><body><p>It leaks <span class="citation" data-cites="aske">(<a href="#ref-aske" role="doc-biblioref">Aske 2008, 53</a>)</span>.</p>'
        '<div id="refs" class="references csl-bib-body" role="list"><div id="ref-aske" class="csl-entry" role="listitem">Aske, L. 2008. <em>Walls</em>.</div>'
        "</div></body></html>"
    )
    article = extraction_of(page, "a.html").article
    assert [(m.label, m.locator, m.notes) for m in article.markers] == [("Aske 2008", "p. 53", (1,))]
    assert [(n.label, n.text) for n in article.notes] == [(None, "Aske, L. 2008. Walls.")]


def said(sentence):
    """`[(kind, words, labels of the markers)]`"""
    found = extraction_of(f"{TITLE}It rains a lot, they know.\n\n{sentence}{LIST}")
    return [(s.kind, s.words(found.article.text), s.markers) for s in found.statements if s.kind != "document"]


def test_what_a_citation_covers():
    assert said("The wall of the port has been hollow for twenty years (Aske 2008, 53).") == [
        ("assertion", "The wall of the port has been hollow for twenty years", ("Aske 2008",))
    ]


def test_a_citation_behind_a_quotation_belongs_to_it():
    assert said("Anna Lind said: “The wall is hollow” (Aske 2008, 53).")[0] == (
        "direct",
        "“The wall is hollow”",
        ("Aske 2008",),
    )


def test_a_citation_behind_the_name_of_who_said_it_belongs_to_what_was_said():
    found = said("Strand (2017) argued that the wall was hollow.")
    assert [(kind, words, markers) for kind, words, markers in found] == [
        ("indirect", "the wall was hollow", ("Strand 2017",))
    ]


def test_a_citation_behind_the_subject_covers_the_clause_that_follows():
    assert said("Holt and Aske (2002) follow the decline of the ports of the northern coast since the war.") == [
        (
            "assertion",
            "Holt and Aske (2002) follow the decline of the ports of the northern coast since the war",
            ("Holt and Aske 2002",),
        )
    ]


def test_two_names_in_one_sentence_have_a_clause_each():
    assert said(
        "Aske (2008) deals with the old wall of the northern port, but Strand (2017) deals with the new one of the south."
    ) == [
        ("assertion", "Aske (2008) deals with the old wall of the northern port", ("Aske 2008",)),
        ("assertion", "Strand (2017) deals with the new one of the south", ("Strand 2017",)),
    ]


def test_a_missing_entry_without_a_page_is_kept_where_such_citations_are_usual():
    one = article_of("It leaks (Bunde 2011).")
    several = article_of("It leaks (Bunde 2011). It snows (Strand 2017). It ends (Holt 2002).")
    assert [m.label for m in one.markers] == ["Aske 2008"]
    assert [(m.label, bool(m.notes)) for m in several.markers][1] == ("Bunde 2011", False)
    assert "marker Bunde 2011 has no note" in several.warnings

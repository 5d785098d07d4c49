"""Labelled words to CSL-JSON: the labels are given by hand, so that nothing here hangs on the model."""

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdb.extract.citations import parse_citation, parse_citations
from claimdb.extract.citations.csl import build
from claimdb.extract.citations.dates import valid_parts
from claimdb.extract.citations.model import model

CASES = {
    "newspaper, APA": (
        "author: Aske, L. | date: (2019, March 4). | title: Where did the harbour money go? | container-title: The Lindhaven Courier.",
        {"type": "article-newspaper", "author": "Aske, L.", "issued": [[2019, 3, 4]], "title": "Where did the harbour money go?", "container-title": "The Lindhaven Courier"},
    ),
    "title and no author": (
        "title: Prison food contract awarded without tender. | date: (2013, May 3). | container-title: The Daily Nation, | pages: pp. 1, 4.",
        {"type": "article-newspaper", "author": None, "title": "Prison food contract awarded without tender", "page": "1, 4"},
    ),
    "an organisation as author": (
        "author: Court of Audit of Norland. | date: (2011). | title: Piers. | url: https://audit.example/11",
        {"type": "webpage", "author": "Court of Audit of Norland", "URL": "https://audit.example/11"},
    ),
    "a body that is in the table of outlets is an author": (
        "author: Human Rights Watch, | title: “Papers,” | date: June 2010",
        {"author": "Human Rights Watch", "container-title": None, "type": "document"},
    ),
    "an agency is where the piece stands": ("author: Reuters, | title: “Strike,” | date: 4 June 2020", {"author": None, "container-title": "Reuters", "type": "article-newspaper"}),
    "an outlet as title": ("author: Aske, L. | date: (2018, May 2). | title: Norpress.", {"title": None, "container-title": "Norpress"}),
    "an outlet as publisher": ("author: Aske, L. | date: (2018, May 2). | publisher: Norpress.", {"publisher": None, "container-title": "Norpress"}),
    "a container alone behind an author": ("author: Aske, L. | date: (n.d.). | container-title: In Walls.", {"title": "In Walls", "container-title": None}),
    "a letter has no such title": ("genre: Letter from | author: A. Roe | note: to | container-title: Vale Weekly, | date: 4 May 1927", {"title": None, "container-title": "Vale Weekly"}),
    "a site as container": ("title: About us. | container-title: Balkan Piers website. | url: http://piers.example/about", {"type": "webpage", "container-title": "Balkan Piers"}),
    "retrieved from nothing": ("author: Aske, L. | date: (n.d.). | title: Nights. | note: Retrieved from", {"title": "Nights", "note": None, "type": "document"}),
    "address alone": ("url: https://www.vale.example/foo.", {"URL": "https://www.vale.example/foo", "container-title": "vale.example", "type": "webpage"}),
    "an address without scheme": ("title: Walls. | url: scroll.in/article/1", {"URL": "http://scroll.in/article/1"}),
    "day and month behind the year": ("author: Roe, C. | date: (2019) | title: ‘Rebels’, | container-title: Vale Mirror, | date: 3 September.", {"issued": [[2019, 9, 3]]}),
    "the full date behind the year": ("author: Roe, C. | date: 2021. | title: “Border.” | container-title: Notes, | date: November 9, 2021.", {"issued": [[2021, 11, 9]]}),
    "another year further on": ("author: Roe, C. | date: 1998. | title: Walls. | date: 2003", {"issued": [[1998]]}),
    "the letter of the year stays": ("author: Roe, C. | date: 2019a. | title: Walls. | container-title: Vale Mirror, | date: 3 June", {"issued": [[2019, 6, 3]], "year-suffix": "a"}),
    "no year": ("container-title: Newsweek, | date: 14 April: | title: \"The Garden\"", {"issued": None, "title": "The Garden"}),
    "forthcoming": ("author: Roe, C. | date: Forthcoming. | title: Walls. | publisher: Harbour Press.", {"status": "forthcoming", "issued": None, "type": "book"}),
    "journal": (
        "author: Roe, J., & Doe, J. K. | date: (2015). | title: A history of piers: The long view. | journal: Journal of Ports, | volume: 12(3), | pages: 44–59. | doi: https://doi.org/10.1000/xyz.12",
        {"type": "article-journal", "container-title": "Journal of Ports", "volume": "12", "issue": "3", "page": "44-59", "DOI": "10.1000/xyz.12", "URL": None, "locator": None},
    ),
    "a page of a journal's article": ("author: Nora Roe, | title: “Walls,” | journal: Ports | volume: 34, no. 2 | date: (2018): | pages: 101.", {"page": None, "locator": "p. 101"}),
    "pages and the one used": ("title: ‘Tea,’ | journal: Past Walls | volume: no. 172 | date: (2001), | pages: 99–134, here 120.", {"page": "99-134", "locator": "p. 120"}),
    "the number of an article": ("title: Injuries. | journal: Vale Med. | date: 2018; | volume: 3(4): | pages: e000911.", {"page": "e000911", "locator": None}),
    "a newspaper named Journal": ("title: “A,” | container-title: Vale Journal-Post, | date: October 11, 2018", {"type": "article-newspaper"}),
    "a magazine": ("title: “A.” | container-title: Vale Magazine, | date: July 2022", {"type": "article-magazine"}),
    "In before a newspaper": ("author: Klaus Roe: | title: Wer regiert? | container-title: In: Die Wand, | date: 5. Oktober 2012, | pages: S. 6.", {"type": "article-newspaper", "container-title": "Die Wand", "page": "6"}),
    "// before a journal": ("author: Рябин С. В. | title: Память | container-title: // Запас. | date: 2014. | volume: № 5. | pages: С. 88–97.", {"type": "article-journal", "issue": "5", "page": "88-97"}),
    "sections of a newspaper": ("title: “A,” | container-title: Vale Times, | date: July 4, 1999, | pages: sec. 1, p. 22.", {"section": "1", "page": "22", "locator": None}),
    "book": ("author: Nora Roe, | title: Walls | location: (New Haven and London: | publisher: Vale University Press, | date: 1984), | pages: 17–19.", {"type": "book", "publisher": "Vale University Press", "publisher-place": "New Haven and London", "page": None, "locator": "pp. 17-19"}),
    "a book's length": ("author: Roe E. | title: Walls. | location: Geneva: | publisher: Piers; | date: 2009. | pages: 48 p.", {"number-of-pages": "48", "locator": None}),
    "edition and ISBN": ("author: Roe, P. | title: Walls | edition: (2nd ed.). | publisher: I.B. Piers. | isbn: ISBN 978-1-84511-997-3.", {"edition": "2", "ISBN": "978-1-84511-997-3", "publisher": "I.B. Piers"}),
    "series": ("editor: K. Roe (ed.), | title: Walls, | collection-title: Studies in Piers 11, | publisher: Vale Press | date: 2013.", {"collection-title": "Studies in Piers", "collection-number": "11", "editor": "Roe, K."}),
    "chapter, APA": (
        "author: Doe, J. | date: (2010). | title: Piers. | editor: In K. Roe & L. Toth (Eds.), | container-title: Handbook of Ports | pages: (pp. 12-30). | publisher: Vale Press.",
        {"type": "chapter", "editor": "Roe, K.; Toth, L.", "container-title": "Handbook of Ports", "page": "12-30"},
    ),
    "chapter, Chicago": ("author: Nora Roe, | title: “Walls,” | container-title: in Armies, | editor: ed. Hugh Doe | publisher: (Vale Press, | date: 2004), | pages: 77.", {"type": "chapter", "editor": "Doe, Hugh", "locator": "p. 77"}),
    "proceedings": ("author: J. Roe, | title: “Maps,” | container-title: in Proc. Data Conf., | date: 2015, | pages: pp. 9–16.", {"type": "paper-conference", "container-title": "Proc. Data Conf.", "page": "9-16"}),
    "a dated conference": ("author: J. Roe, | title: “Maps,” | container-title: Vale Conference on Walls, | date: 3 May 2015.", {"type": "paper-conference"}),
    "an engineers' journal": ("title: Codes. | container-title: Proceedings of the Institute of Radio Engineers, | volume: 40, | date: 1952, | pages: 1098-1101.", {"page": "1098-1101"}),
    "a film about a case": ("director: Roe, J. (Director). | title: The case of the wall. | date: (2008).", {"type": "motion_picture"}),
    "technical report": ("author: Roe, J. | title: Codes. | genre: Technical Report CAIP-TR-125, | date: 1995.", {"type": "report", "genre": "Technical Report", "number": "CAIP-TR-125"}),
    "to appear, as a note": ("author: Roe, J. | title: Codes. | journal: Ports. | note: (to appear).", {"status": "to appear", "note": None}),
    "encyclopaedia": ("container-title: Encyclopaedia of the Plateau, | note: s.v. | title: “Mills” | author: (by M. Roe)", {"type": "entry-encyclopedia", "note": None, "author": "Roe, M."}),
    "translator": ("author: Ada Roe, | title: Letters, | translator: trans. Judith Doe | date: (2018)", {"translator": "Doe, Judith"}),
    "film": ("title: The Weight. | director: Dir. Jonas Roe. | publisher: Vale Film, | date: 1976. | medium: DVD.", {"type": "motion_picture", "director": "Roe, Jonas", "medium": "DVD"}),
    "podcast": ("author: Roe, S. (Host). | date: (2018–2020). | title: Letters | genre: [Audio podcast]. | publisher: Vale Audio.", {"type": "broadcast", "author": "Roe, S.", "issued": [[2018], [2020]]}),
    "broadcast": ("title: “Episode 9,” | container-title: Ledger, | volume: season 2, | publisher: BBC Sounds, | date: 11 May 2020.", {"type": "broadcast", "volume": "2"}),
    "tweet": ("author: Open Piers Desk [@openpiers]. | date: (2020, March 14). | title: Thread | genre: [Tweet]. | container-title: Twitter.", {"type": "post", "author": "Open Piers Desk"}),
    "blog post": ("author: Roe, M. | date: (2020). | title: Walls | genre: [Blog post]. | container-title: Vale.", {"type": "post-weblog", "genre": "Blog post"}),
    "video": ("author: Vale Desk. | title: “Walls”, | container-title: YouTube, | date: 5 Jan 2012", {"type": "motion_picture"}),
    "report with a number": ("author: Court of Piers. | date: (2019). | title: Roads | genre: (Special Report No. 99/2019).", {"type": "report", "genre": "Special Report", "number": "99/2019"}),
    "report of its publisher": ("author: Harbour Watch. | date: 2015. | title: Walls. | location: Vale: | publisher: Harbour Watch.", {"type": "report"}),
    "working paper": ("author: Okello, J. | title: “Walls.” | genre: Working Paper 2017/14, | publisher: Harbour Bank, | date: 2017", {"type": "report", "genre": "Working Paper", "number": "2017/14"}),
    "thesis": ("author: Roe, F. | title: “Cotton.” | genre: PhD diss., | publisher: Vale University, | date: 2009.", {"type": "thesis"}),
    "press release": ("author: Vale Ministry. | date: (2018, July 13). | title: Two men | genre: [Press release]. | url: https://vale.example/p", {"genre": "Press release", "type": "webpage"}),
    "letter to the editor": ("author: A. Roe, | title: “An Answer,” | genre: letter to the editor, | container-title: Vale Guardian, | date: 2 November 1911, | pages: 6.", {"type": "article-newspaper", "page": "6"}),
    "interview": ("genre: Author's interview with | author: Zaza Roe, | note: head of the union, | location: Telavi, | date: 3.10.2012", {"type": "interview", "genre": "Author's interview", "title": None, "note": "head of the union"}),
    "interview as title": ("title: Interview with the harbour master, | location: Vale, | date: 3 May 2018.", {"type": "interview"}),
    "e-mail": ("genre: Email from | author: R. Roe, | note: press officer of Vale, | date: 11 Feb 2016", {"type": "personal_communication", "genre": "Email"}),
    "speech": ("author: Mary Roe, | title: “A Promise,” | container-title: speech at the Vale Conference, | date: 8 February 2009", {"type": "speech"}),
    "dataset": ("author: Harbour Bank. | date: (2020). | title: Piers by region | genre: [Data set].", {"type": "dataset"}),
    "law": ("title: Law of the Republic of Norland on Villages, | genre: HO-211-N, | date: adopted 25 May 2006, | pages: Article 9(2)", {"type": "legislation", "number": "HO-211-N", "genre": None, "locator": "Article 9(2)"}),
    "act": ("title: Water Users Act 1998 | note: (Norland), | pages: s 14.", {"type": "legislation", "locator": "s 14", "note": "Norland"}),
    "statute book": ("title: Piers Act of 2016, | volume: 94 | container-title: U.S.C. | pages: § 6112.", {"type": "legislation", "volume": "94", "locator": "§ 6112"}),
    "case": ("title: Karim v. Norland, | genre: App. No. 99871/11, | publisher: Court of Vale, | date: 14 March 2017, | pages: para. 62.", {"type": "legal_case", "number": "99871/11", "locator": "para. 62"}),
    "law report": ("title: Roe v. City of Vale, | volume: 588 | container-title: U.S. | pages: 1021 | date: (2019).", {"type": "legal_case"}),
    "a book about law": ("author: Roe, H. | date: (1961). | title: The concept of law. | publisher: Vale Press.", {"type": "book"}),
    "an opinion on a law": ("author: Vale Commission, | title: Opinion on the Draft Law on Assemblies, | genre: CDL-AD(2012)099, | date: 15 October 2012", {"type": "document", "number": "CDL-AD(2012)099"}),
    "a piece about a case": ("author: Ada Roe, | title: “Vale v Norland: what next?”, | container-title: Vale Times, | date: 3 May 2011", {"type": "article-newspaper"}),
    "UN document": ("author: UN Security Council, | title: Report of the Secretary-General on Vale, | genre: S/2018/1993, | date: 10 December 2018, | pages: para. 14.", {"type": "report", "number": "S/2018/1993", "genre": None}),
    "resolution": ("author: United Nations, | genre: Resolution 2777 (2021), S/RES/2777 (2021), | date: 15 March 2021.", {"number": "S/RES/2777 (2021)", "genre": "Resolution 2777 (2021)"}),
    "debates": ("container-title: HC Deb | date: 12 March 2014, | volume: vol 577, | pages: col 315W", {"type": "hearing", "volume": "577", "locator": "col 315W"}),
    "archive": ("title: Peter Roe to Ada Doe, | date: 5 August 1952, | source: box 14, folder 3, Doe Papers, | location: Vale.", {"archive": "box 14, folder 3, Doe Papers", "source": None}),
    "database": ("title: “Walls.” | journal: Ports, | date: 2019. | source: JSTOR,", {"source": "JSTOR", "archive": None}),
    "web as medium": ("title: “Walls.” | container-title: Vale Times. | date: 8 Oct. 2020. | genre: Web. | note: 11 Nov. 2020.", {"medium": "Web", "genre": None, "accessed": [[2020, 11, 11]], "note": None}),
    "PDF twice": ("title: \"Census\" | medium: (PDF). | publisher: Office of Vale. | note: Archived | medium: (PDF) | note: from the original on 2016-03-04. Retrieved 2017-10-28.", {"medium": "PDF", "note": None, "accessed": [[2017, 10, 28]]}),
    "notes in a row": ("title: \"Front\". | container-title: Die Wand | note: (in German). ISSN 0044-2070. Retrieved 14 October 2020.", {"note": "in German", "ISSN": "0044-2070", "accessed": [[2020, 10, 14]]}),
    "kept by": ("title: Walls. | date: 2010. | note: Retrieved January 22, 2010, from PierNexis.", {"source": "PierNexis", "accessed": [[2010, 1, 22]], "note": None}),
    "a thesis in a note": ("author: Roe, A. | title: Walls | note: (Unpublished doctoral dissertation). | publisher: Vale University.", {"genre": "Unpublished doctoral dissertation"}),
    "identifiers in a note": ("author: Roe, A. | title: Walls. | note: arXiv preprint arXiv:1412.7054,", {"number": "arXiv:1412.7054", "note": None, "type": "article"}),
    "policy brief": ("author: Vale Institute. | title: Walls | genre: (Policy Brief 2012-01).", {"type": "report", "number": "2012-01"}),
    "JSTOR number": ("title: \"Walls\". | journal: Ports. | date: 2009. | note: JSTOR 26331144.", {"note": "JSTOR 26331144"}),
    "lead-in": ("note: Clara Roe, quoted in | author: Simon Doe, | title: “The Clerk,” | container-title: Vale Weekly, | date: 3 October 2005", {"relation": "quoted in", "note": None}),
    "comment in front": ("note: For another view see | author: Simon Doe, | title: “The Clerk,” | date: 2005; | note: he is no expert.", {"relation": "see", "note": "he is no expert"}),
    "number in front": ("citation-number: [3] | note: Cf. | author: Simon Doe, | title: The Clerk | date: (2005)", {"relation": "cf."}),
    "op. cit. is no title": ("author: Piers Group, | note: op. cit., | pages: p. 33.", {"title": None, "note": None, "locator": "p. 33"}),
    "a note as title": ("author: Court of Audit, | note: yearly accounts", {"title": "yearly accounts", "note": None}),
    "Armenian": ("author: Լևոն Գալշոյենց, | title: «Գյուղը», | container-title: «Հետք», | date: 12 մարտի, 2014 թ.", {"author": "Գալշոյենց, Լևոն", "title": "Գյուղը", "container-title": "Հետք", "issued": [[2014, 3, 12]], "type": "article-newspaper"}),
    "Georgian": ("author: სოფო ბერაძელი, | title: „ტყე“, | container-title: ნეტგაზეთი, | date: 14 მაისი, 2016", {"title": "ტყე", "issued": [[2016, 5, 14]], "type": "article-newspaper"}),
    "Arabic": ("author: سامر الحلواني، | title: «من يملك الميناء؟»، | container-title: الشرق، | date: 3 مايو 2011، | pages: ص 6.", {"title": "من يملك الميناء؟", "container-title": "الشرق", "page": "6"}),
    "Chinese": ("author: 张三、李四 | title: 《港口》 | date: 2018年5月3日", {"author": "张三; 李四", "title": "港口", "issued": [[2018, 5, 3]]}),
    "Russian place": ("author: Громов А. Н. | title: Дороги. | location: М.: | publisher: РОССПЭН, | date: 2010. | pages: С. 145.", {"publisher-place": "М.", "locator": "p. 145"}),
}  # fmt: skip


def labelled(written):
    """`author: Roe, J. | date: 2015` -> words and labels."""
    pairs = [part.split(": ", 1) for part in re.split(r" \| (?=[a-z-]+: )", written)]
    return zip(*[(word, label) for label, words in pairs for word in words.split()], strict=True)


def flat(citation):
    csl = dict(citation.csl, locator=citation.locator, relation=citation.relation)
    for role in ("author", "editor", "translator", "director"):
        if role in csl:
            csl[role] = "; ".join(p.get("literal") or f"{p['family']}, {p['given']}" for p in csl[role])
    for date in ("issued", "accessed"):
        if date in csl:
            csl[date] = csl[date].get("date-parts")
    return csl


@pytest.mark.parametrize(("written", "wanted"), CASES.values(), ids=CASES)
def test_labelled_words_make_a_record(written, wanted):
    found = flat(build(*labelled(written)))
    assert {field: found.get(field) for field in wanted} == wanted


@pytest.mark.parametrize(
    "written",
    [
        "note: Ibid., | pages: 14.",
        "citation-number: 13. | note: Ibid.",
        "pages: 12",
        "date: n.d.",
        "genre: Web.",
        "title: —",
        "volume: 12(3)",
    ],
)
def test_what_says_nothing_of_a_work_makes_none(written):
    found = build(*labelled(written))
    assert (found.csl, found.locator) == ({}, None)


ORDINARY = {
    "Aske, L. (2019, March 4). Where did the harbour money go? The Lindhaven Courier.": {"author": "Aske, L.", "issued": [[2019, 3, 4]], "title": "Where did the harbour money go?"},
    "Strand, E. (2014). After the Storm. Lindhaven: Harbour Press.": {"author": "Strand, E.", "title": "After the Storm", "publisher": "Harbour Press", "type": "book"},
    "Roe, J., & Doe, J. K. (2015). A history of piers. Journal of Ports, 12(3), 44–59.": {"author": "Roe, J.; Doe, J. K.", "volume": "12", "issue": "3", "page": "44-59", "type": "article-journal"},
    "See also Aske, L. (2019). Walls. Vale Herald.": {"relation": "see also", "author": "Aske, L.", "issued": [[2019]]},
    "Cf. Aske, L. (2019). Walls. Vale Herald.": {"relation": "cf.", "author": "Aske, L."},
    "Bkz. Aske, L. (2019). Walls. Vale Herald.": {"relation": "bkz.", "author": "Aske, L."},
    "https://vale.example/a": {"URL": "https://vale.example/a", "relation": None},
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), ORDINARY.items(), ids=ORDINARY)
def test_ordinary_citations_from_end_to_end(text, wanted):
    found = flat(parse_citation(text))
    assert {field: found.get(field) for field in wanted} == wanted


FRAGMENTS = st.sampled_from(
    ["Roe, J.", "(2015).", "“", "”", "In", "//", "Vale Herald", "12(3)", "pp. 4–9", "https://a.example/x", "doi:10.1000/1", "Retrieved", "3 May 2018", "(Eds.)", "[Blog post]", "S/RES/1", "No. 4", "&", ";", ".",
     "n.d.", "ISBN 978-1-84511-997-3", "Ibid.", "see", "张三", "«Հետք»", "v.", "Act of 2016", "( )", "\x00", "a" * 3000, "PMID: 12345", "Jr.", "(", "]", "2018–", "et al."]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=80), st.lists(FRAGMENTS, max_size=25).map(" ".join))
LISTS = {"author", "editor", "translator", "director", "producer"}
DATES = {"issued", "accessed"}


def is_sound(citation):
    csl = citation.csl
    assert json.loads(json.dumps(csl)) == csl
    assert "type" in csl or csl == {}
    for field, value in csl.items():
        if field in LISTS:
            assert value
            assert all({"family", "given"} <= set(p) or set(p) == {"literal"} for p in value)
        elif field in DATES:
            assert value.get("literal") or all(valid_parts(list(parts)) == parts for parts in value["date-parts"])
        else:
            assert isinstance(value, str)
            assert value.strip()
    assert citation.locator is None or citation.locator.strip()
    assert citation.relation is None or citation.csl


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_any_text_is_read_to_a_sound_record(text):
    is_sound(parse_citation(text))


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.tuples(st.one_of(FRAGMENTS, st.text(min_size=1, max_size=12)), st.sampled_from(model().labels)), max_size=25
    )
)
def test_any_labels_make_a_sound_record(pairs):
    words = [(word, label) for text, label in pairs for word in text.split()]
    is_sound(build([word for word, _ in words], [label for _, label in words]))


@settings(max_examples=30, deadline=None)
@given(st.lists(TEXTS, max_size=6))
def test_many_are_read_as_each_alone(texts):
    assert parse_citations(texts) == [parse_citation(text) for text in texts]


@pytest.mark.parametrize(
    ("author", "title"),
    [
        ("Edwin Pole to the Board,", "Edwin Pole to the Board"),
        ("Edwin J. Pole to the Board of Harbours,", "Edwin J. Pole to the Board of Harbours"),
        ("Committee to Protect Journalists,", None),
        ("Jane Roe,", None),
    ],
)
def test_a_letter_is_nobodys_name(author, title):
    words = [*author.split(), "1951."]
    csl = build(words, ["author"] * (len(words) - 1) + ["date"]).csl
    assert csl.get("title") == title
    assert ("author" in csl) == (title is None)

"""Notes taken apart into citations and comment; all of them invented."""

import re
from itertools import pairwise

import pytest
from conftest import extraction_of
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdb.addresses import is_archive, trim_address
from claimdb.extract.references.reading import read_citation
from claimdb.extract.references.signals import signal_at
from claimdb.extract.references.split import split_note

HOLT, MARSH = "Holt, A. (2015). Walls. Vale Herald", "Marsh, B. (2016). Ports. Vale Herald"
NEWS = "Anna Holt, “Walls,” Vale Herald, 3 May 2018, https://a.example/1"
MORE = "Ben Marsh, “Ports,” Vale Herald, 4 May 2018, https://a.example/2"

CASES = {
    "joined by a word": (f"{HOLT}; and {NEWS}.", [(HOLT, None), (f"{NEWS}.", None)]),
    "semicolon right behind an address": (f"{NEWS}; Orlo Gazette, 7 July 2017.", [(NEWS, None), ("Orlo Gazette, 7 July 2017.", None)]),
    "a case by its short name, then supra": (
        "River Keepers, 512 F.3d at 112; Holt, supra note 5, at 320.", [("River Keepers, 512 F.3d at 112", None), ("Holt, supra note 5, at 320.", None)],
    ),
    "ibid. and a new topic": (f"Ibid. For earlier figures, see {HOLT}.", [("Ibid.", None), (f"{HOLT}.", "see")]),
    "cf. aussi": ("Holt, art. cit., p. 210. Cf. aussi Id., Ports, Vale, Quai, 2001, p. 9.", [("Holt, art. cit., p. 210.", None), ("Id., Ports, Vale, Quai, 2001, p. 9.", "see also")]),
    "a reference back that is not understood": ("Holt, op. cit., planche 40; see also “Walls,” Vale Herald, 5 May 2018.", [("Holt, op. cit., planche 40", None), ("“Walls,” Vale Herald, 5 May 2018.", "see also")]),
    "ders.": ("Brahm, ebd., S. 40. Siehe auch ders.: Stadt und Schuld. Köln 2010.", [("Brahm, ebd., S. 40.", None), ("ders.: Stadt und Schuld. Köln 2010.", "see also")]),
    "a body with a title at the end": (
        "Rights Monitor, “Empty Villages,” March 2020, pp. 14–19, and Office for Aid, “Flash Update No. 4.”",
        [("Rights Monitor, “Empty Villages,” March 2020, pp. 14–19", None), ("Office for Aid, “Flash Update No. 4.”", None)],
    ),
    # one citation stays whole
    "one": (f"{HOLT}.", [(f"{HOLT}.", None)]),
    "terse": ("Court of Audit, annual report", [("Court of Audit, annual report", None)]),
    "terse, a day's minutes": ("Council meeting, minutes of 2 May 2024.", [("Council meeting, minutes of 2 May 2024.", None)]),
    "title that is a sentence": (
        "It was not me who sank the ferry. The captain tells all. Vale Herald. (2020, September 28).",
        [("It was not me who sank the ferry. The captain tells all. Vale Herald. (2020, September 28).", None)],
    ),
    "title that is a sentence behind authors": (
        "Holt, A. (2015). Who owns the wall is unclear. Vale Herald.", [("Holt, A. (2015). Who owns the wall is unclear. Vale Herald.", None)],
    ),
    "authors with semicolons": (
        "Holt, A.; Marsh, B.; Lind, C. 2015. A title of it. Vale: Harbour Press.",
        [("Holt, A.; Marsh, B.; Lind, C. 2015. A title of it. Vale: Harbour Press.", None)],
    ),
    "two publishers": (
        "Jane Roe, A History of Piers (London: Harbour Press, 2011; Vale: Norris, 2012), 53.",
        [("Jane Roe, A History of Piers (London: Harbour Press, 2011; Vale: Norris, 2012), 53.", None)],
    ),
    "semicolon within a title": ("“Strike at the port; a long night,” Norpress, 4 June 2020.", [("“Strike at the port; a long night,” Norpress, 4 June 2020.", None)]),
    "pages with a semicolon": ("Holt, Walls, 12; 45–47.", [("Holt, Walls, 12; 45–47.", None)]),
    "chapter in a book": (
        "Doe, J. (2010). Piers. In K. Roe (Ed.), Handbook of Ports (pp. 12-30). Vale University Press.",
        [("Doe, J. (2010). Piers. In K. Roe (Ed.), Handbook of Ports (pp. 12-30). Vale University Press.", None)],
    ),
    "case": ("Prosecutor v. Doe, Case No. 10, Judgment, 14 December 1999, para. 12.", [("Prosecutor v. Doe, Case No. 10, Judgment, 14 December 1999, para. 12.", None)]),
    "DOI and its address": (
        "Holt, A. 2015. Walls. Ports 12: 3–14. doi:10.1000/ab.12 https://doi.org/10.1000/ab.12",
        [("Holt, A. 2015. Walls. Ports 12: 3–14. doi:10.1000/ab.12 https://doi.org/10.1000/ab.12", None)],
    ),
    "Russian pages": ("См. также: Холт А. Стены. Вейл, 2015. С. 12.", [("Холт А. Стены. Вейл, 2015. С. 12.", "see also")]),
    "place and publisher behind a full stop": (
        "Stein, Erik J. Vassen, a Harbour Town, 1850–1900. Lindhaven, NL: Vale University Press, 1957.",
        [("Stein, Erik J. Vassen, a Harbour Town, 1850–1900. Lindhaven, NL: Vale University Press, 1957.", None)],
    ),
    "volume behind a semicolon": ("Roe J, Doe K. Falls among sailors. BMP 2008; 336(7636): 130–3.", [("Roe J, Doe K. Falls among sailors. BMP 2008; 336(7636): 130–3.", None)]),
    "abbreviated journal": (
        "(43) Roe, N.; Doe, R.; Aske, T. F. “Dynamics of Piers.” Proc. Natl. Acad. Sci. NLD 2011, 108, 16159–16163.",
        [("(43) Roe, N.; Doe, R.; Aske, T. F. “Dynamics of Piers.” Proc. Natl. Acad. Sci. NLD 2011, 108, 16159–16163.", None)],
    ),
    "semicolon within an unmarked title": (
        "Trevor Roe, “A Tale of Two Piers,” in Northern Harbours; The Spaces of the Coast, ed. Ann Doe (Vale: Harbour Press, 2016), 12.",
        [("Trevor Roe, “A Tale of Two Piers,” in Northern Harbours; The Spaces of the Coast, ed. Ann Doe (Vale: Harbour Press, 2016), 12.", None)],
    ),
    "signal within a title": ("Roe, Jan, The Harbour According to St Anna, Vale: Norris, 1987.", [("Roe, Jan, The Harbour According to St Anna, Vale: Norris, 1987.", None)]),
    "title that asks": ("Roe, Uri 1983. How is a wall formed? In M. Doe (ed.), Walls, 13-42. Vale: Norris.", [("Roe, Uri 1983. How is a wall formed? In M. Doe (ed.), Walls, 13-42. Vale: Norris.", None)]),
    "another script": ("舒明，《港口史》。北京：海港，2007年。", [("舒明，《港口史》。北京：海港，2007年。", None)]),
    "German dates and volumes": ("Roe, Ulrike (2015): Mauern. In: Nordblatt, 65. Jg., 17. August 2015, S. 23–41.", [("Roe, Ulrike (2015): Mauern. In: Nordblatt, 65. Jg., 17. August 2015, S. 23–41.", None)]),
    "outlet behind a stroke": ("Visits suspended until spring | Vale Today. 3 March 2020", [("Visits suspended until spring | Vale Today. 3 March 2020", None)]),
    "initials like a signal": ("S. A. Grant, Walls, 12.", [("S. A. Grant, Walls, 12.", None)]),
    # several
    "semicolon": (f"{HOLT}; {MARSH}.", [(HOLT, None), (f"{MARSH}.", None)]),
    "semicolon and signal": (f"{HOLT}; see also {MARSH}.", [(HOLT, None), (f"{MARSH}.", "see also")]),
    "semicolon, then authors with semicolons": (
        "Holt 2015, 12; Marsh, B.; Lind, C. 2016. A title of it. Vale: Harbour Press.",
        [("Holt 2015, 12", None), ("Marsh, B.; Lind, C. 2016. A title of it. Vale: Harbour Press.", None)],
    ),
    "full stop and authors": (f"{HOLT}. {MARSH}.", [(f"{HOLT}.", None), (f"{MARSH}.", None)]),
    "full stop and signal": (f"{HOLT}. See also {MARSH}.", [(f"{HOLT}.", None), (f"{MARSH}.", "see also")]),
    "and between full ones": (f"{HOLT}, and {MARSH}.", [(HOLT, None), (f"{MARSH}.", None)]),
    "and between short ones": ("See Holt 2015, 12, and Marsh 2016, 33.", [("Holt 2015, 12", "see"), ("Marsh 2016, 33.", None)]),
    "compare with": ("Compare Holt, Walls, 12, with Marsh, Ports, 33.", [("Holt, Walls, 12", "compare"), ("Marsh, Ports, 33.", "compare")]),
    "addresses alone": (
        "https://a.example/1 https://b.example/2, https://c.example/3",
        [("https://a.example/1", None), ("https://b.example/2", None), ("https://c.example/3", None)],
    ),
    "one address each": (f"{NEWS} {MORE}.", [(NEWS, None), (f"{MORE}.", None)]),
    "one address each, semicolon": (f"{NEWS}; {MORE}.", [(NEWS, None), (f"{MORE}.", None)]),
    "terse ones": ("Council minutes; interview with the harbour master.", [("Council minutes", None), ("interview with the harbour master.", None)]),
    "short titles": ("S. Holt, “Walls,” p. 3; A. Marsh, “Ports,” p. 4.", [("S. Holt, “Walls,” p. 3", None), ("A. Marsh, “Ports,” p. 4.", None)]),
    "ibid and another": ("Ibid., 12; Marsh, Ports, 33.", [("Ibid., 12", None), ("Marsh, Ports, 33.", None)]),
    "note and another": ("See note 5 above; Holt, Walls, 12.", [("note 5 above", "see"), ("Holt, Walls, 12.", None)]),
    "quoted in": ("Letter of 3 May 1951, quoted in Holt, Walls, 12.", [("Letter of 3 May 1951", None), ("Holt, Walls, 12.", "quoted in")]),
    "quoted in, bracketed": ("Letter of 3 May 1951 (quoted in Holt, Walls, 12).", [("Letter of 3 May 1951", None), ("Holt, Walls, 12", "quoted in")]),
    "citing": (
        "Jane Roe, “The Long Night,” Vale Herald, May 3, 2018, citing Court of Audit, Annual Report 2017.",
        [("Jane Roe, “The Long Night,” Vale Herald, May 3, 2018", None), ("Court of Audit, Annual Report 2017.", "citing")],
    ),
    "quoted in, somebody": ("Anna Lind, quoted in Holt, Walls, 12.", [("Holt, Walls, 12.", "quoted in")]),
    # archive copies and dates of reading
    "archive copy": (
        f"{NEWS} (accessed 3 May 2019), archived at https://web.archive.org/web/2019/https://a.example/1.",
        [(f"{NEWS} (accessed 3 May 2019), archived at https://web.archive.org/web/2019/https://a.example/1.", None)],
    ),
    "archive copy in brackets": (f"{NEWS} [https://perma.cc/AB12-CD34]; Marsh 2016, 12.", [(f"{NEWS} [https://perma.cc/AB12-CD34]", None), ("Marsh 2016, 12.", None)]),
    # comment
    "comment before": ("The figure excludes ferries. See Holt 2015, 12.", [("Holt 2015, 12.", "see")]),
    "comment behind": ("Holt, Walls, 12. Marsh disagrees: the ferries were never counted.", [("Holt, Walls, 12.", None)]),
    "comment behind a full one": (f"{HOLT}. The figure excludes ferries.", [(f"{HOLT}.", None)]),
    "comment behind a semicolon": ("Holt, Walls, 12; the figure excludes ferries.", [("Holt, Walls, 12", None)]),
    "comment before a semicolon": ("The act was repealed in 2014; see Holt 2015, 12, who calls it “a fig leaf”.", [("Holt 2015, 12", "see")]),
    "comment behind an interview": ("Interview with the harbour master, Vale, 3 May 2018. He asked not to be named.", [("Interview with the harbour master, Vale, 3 May 2018.", None)]),
    "comment around": ("Marsh argued that the wall was hollow (see Holt 2015, 12).", [("Holt 2015, 12", "see")]),
    "topic before": (f"On the history of the wall see {HOLT}.", [(f"{HOLT}.", "see")]),
    "topic and comma before": ("For the figures, see Court of Audit, Annual Report 2015, p. 12.", [("Court of Audit, Annual Report 2015, p. 12.", "see")]),
    "emphasis": ("Ibid. Emphasis added.", [("Ibid.", None)]),
    "address in a comment": ("The table can be seen at https://a.example/t.", [("https://a.example/t", None)]),
    "explained in brackets": ("Holt 2015, 12 (noting that ferries are excluded).", [("Holt 2015, 12", None)]),
    "comment alone": ("The figure excludes ferries.", []),
    "comment with a year": ("All prices are in 2015 crowns.", []),
    "comment with a date": ("The law was repealed in 2014.", []),
    "comment without verb": ("Excluding ferries.", []),
    "translation": ("Author’s translation.", []),
    "our emphasis": ("Emphasis added.", []),
    "a colon": ("Marsh disagrees: the ferries were never counted.", []),
    "nothing": (" ", []),
}  # fmt: skip


@pytest.mark.parametrize(("note", "wanted"), CASES.values(), ids=CASES)
def test_split(note, wanted):
    assert [(p.span.of(note), p.relation) for p in split_note(note)] == wanted


SIGNALS = {
    "See Holt": "see",
    "See also Holt": "see also",
    "See generally Holt": "see generally",
    "Cf. Holt": "cf.",
    "cf Holt": "cf.",
    "But see Holt": "but see",
    "Compare Holt": "compare",
    "Contra Holt": "contra",
    "E.g. Holt": "e.g.",
    "See, e.g., Holt": "e.g.",
    "Quoted in Holt": "quoted in",
    "As quoted in Holt": "quoted in",
    "Cited in Holt": "cited in",
    "According to Holt": "according to",
    "Accord Holt": "accord",
    "Voir Holt": "see",
    "Voir aussi Holt": "see also",
    "Cité dans Holt": "cited in",
    "Vgl. Holt": "cf.",
    "Siehe Holt": "see",
    "Siehe auch Holt": "see also",
    "Zit. nach Holt": "quoted in",
    "Véase Holt": "see",
    "Citado en Holt": "cited in",
    "См. Холт": "see",
    "См. также Холт": "see also",
    "Цит. по: Холт": "quoted in",
    "Source: Holt": None,
}


@pytest.mark.parametrize(("words", "relation"), SIGNALS.items(), ids=SIGNALS)
def test_signals(words, relation):
    signal = signal_at(words, 0)
    assert (signal.relation, words[signal.end :]) == (relation, words.split()[-1])


@pytest.mark.parametrize("words", ["Seeing Holt", "Holt", "Seeds of the Coast", "Cfr"])
def test_what_only_begins_like_a_signal_is_none(words):
    assert signal_at(words, 0) is None


USES = {
    "question": ("House of Commons, Oral evidence, 3 May 2018, Q. 12.", {}, "Q. 12"),
    "section": ("Harbour Act 2015, section 4(2).", {}, "section 4(2)"),
    "time": ("“The Long Night,” Vale Radio, 3 May 2018, at 12:40.", {}, "12:40"),
    "page": ("Jane Roe, A History of Piers (London: Harbour Press, 2011), 53.", {}, "p. 53"),
    "accessed": (f"{NEWS} (accessed 4 May 2019).", {"accessed": {"date-parts": [[2019, 5, 4]]}, "URL": "https://a.example/1"}, None),
    "archive": (
        f"{NEWS}, archived at https://web.archive.org/web/2019/https://a.example/1.",
        {"URL": "https://a.example/1", "archive": "web.archive.org", "archive_location": "https://web.archive.org/web/2019/https://a.example/1"}, None,
    ),
    "perma": (f"{NEWS} [https://perma.cc/AB12-CD34]", {"URL": "https://a.example/1", "archive": "perma.cc", "archive_location": "https://perma.cc/AB12-CD34"}, None),
    "a copy alone": (
        "https://web.archive.org/web/2019/https://b.example/1",
        {"URL": "https://b.example/1", "container-title": "b.example", "archive_location": "https://web.archive.org/web/2019/https://b.example/1"}, None,
    ),
    "tracking": (f"{NEWS}?utm_source=x", {"URL": "https://a.example/1"}, None),
}  # fmt: skip


@pytest.mark.parametrize(("words", "fields", "place"), USES.values(), ids=USES)
def test_what_belongs_to_the_use(words, fields, place):
    csl, locator = read_citation(words)
    assert ({key: csl.get(key) for key in fields}, locator) == (fields, place)


@pytest.mark.parametrize("note", ["Prices as of May 2020.", "Figures as at 3 May 2019."])
def test_a_date_of_figures_is_no_reference(note):
    assert not extraction_of(f"A title of it\n\nThe wall is hollow[1].\n\n[1] {note}").references


@pytest.mark.parametrize(
    "title", ["*Walls of the Coast*", "_Walls of the Coast_", "''Walls of the Coast''", "\\emph{Walls of the Coast}"]
)
def test_a_title_is_read_without_the_signs_of_italics(title):
    csl, place = read_citation(f"Anna Holt, {title} (Vale: Harbour Press, 1999), 33.")
    assert (csl["title"], csl["issued"]["date-parts"], place) == ("Walls of the Coast", [[1999]], "p. 33")


TEMPLATES = {
    "book": (
        "{{cite book |last=Aske |first=Lena |title=Walls of the [[Coast|coast]] |publisher=Harbour Press |location=Vale |year=1999 |page=41 |isbn=978-0-306-40615-7}}",
        {"title": "Walls of the coast", "publisher": "Harbour Press", "publisher-place": "Vale", "ISBN": "978-0-306-40615-7",
         "author": [{"family": "Aske", "given": "Lena"}], "issued": {"date-parts": [[1999]]}, "type": "book"},
        "p. 41",
    ),
    "news": (
        "{{Cite news |title=Walls fall |newspaper=Vale Herald |date=4 May 2018 |url=https://a.example/1?utm_source=b |archive-url=https://web.archive.org/web/2019/https://a.example/1}}",
        {"title": "Walls fall", "container-title": "Vale Herald", "issued": {"date-parts": [[2018, 5, 4]]}, "URL": "https://a.example/1",
         "archive": "web.archive.org", "archive_location": "https://web.archive.org/web/2019/https://a.example/1", "type": "article-newspaper"},
        None,
    ),
    "journal": (
        "{{cite journal |last1=Aske |first1=L. |author2=Court of Audit |title=Walls |journal=Ports |volume=12 |issue=3 |pages=44–59 |year=2001 |doi=10.1234/a}}",
        {"title": "Walls", "container-title": "Ports", "volume": "12", "issue": "3", "DOI": "10.1234/a", "page": "44-59",
         "author": [{"family": "Aske", "given": "L."}, {"literal": "Court of Audit"}], "issued": {"date-parts": [[2001]]}, "type": "article-journal"},
        None,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("words", "wanted", "place"), TEMPLATES.values(), ids=TEMPLATES)
def test_templates_of_a_wiki(words, wanted, place):
    assert read_citation(words) == (wanted, place)
    assert [p.span.of(f"See {words}.") for p in split_note(f"See {words}.")] == [words]


def test_a_template_that_names_nothing_is_no_work():
    assert "title" not in read_citation("{{cite book |page=4}}")[0]


def test_a_short_template_means_the_work_that_is_spelled_out():
    found = extraction_of(
        "A title of it\n\nThe wall is hollow.<ref>{{cite book |last=Aske |title=Walls |year=1999}}</ref> It fell.{{sfn|Aske|1999|p=12}}"
    )
    assert [(r.back, r.same_as, r.locator) for r in found.references] == [
        (None, None, None),
        ("short title", 1, "p. 12"),
    ]


def test_a_note_of_prose_has_no_reference():
    found = extraction_of(
        "A title of it\n\nThe wall is hollow[1]. It leaks[2].\n\n[1] The figure excludes ferries.\n\n[2] See Holt 2015, 12."
    )
    assert [(r.note, r.text, r.relation) for r in found.references] == [(2, "Holt 2015, 12.", "see")]


WORDS = (
    HOLT, MARSH, NEWS, "Holt 2015, 12", "Ibid.", "See also ", "; ", ". ", ", ", " and ", " (", ")", "[", "]", "“", "”", '"', "https://a.example/1", "https://b.example/2 ",
    "https://web.archive.org/web/2019/https://a.example/1", "archived at ", "accessed 3 May 2019", "The figure excludes ferries", "quoted in ", "supra note 5", "Holt, A.",
    "https://doi.org/10.1000/ab", "\n", "  ", "—", "12", "См. ", "www.c.example/x", "İ", "\u00a0", "pp. 3-4", "Who says so?", "op. cit.",
)  # fmt: skip
notes = st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=5)), max_size=25).map("".join)
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"“”]+", re.I)


@settings(max_examples=400, deadline=None)
@given(notes)
def test_pieces_lie_in_their_note_in_order_and_none_is_lost(note):
    pieces = split_note(note)
    assert all(
        0 <= p.span.start < p.span.end <= len(note) and p.span.of(note).strip() == p.span.of(note) for p in pieces
    )
    assert all(a.span.end <= b.span.start for a, b in pairwise(pieces))
    printed = {trim_address(m[0]).rstrip("/").lower() for m in _ADDRESS.finditer(note)}
    pages = {a for a in printed if not is_archive(a) and "doi.org/" not in a and len(a) > 10}
    assert len(pieces) >= len(pages)


@settings(max_examples=300, deadline=None)
@given(notes)
def test_any_citation_is_read(note):
    csl, locator = read_citation(note)
    assert isinstance(csl, dict)
    assert locator is None or locator

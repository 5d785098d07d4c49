import pytest
from conftest import SEEDS, document_of, extraction_of, extractions_of

from claimdb.pipeline import Options, extract_document
from claimdb.records import Details
from claimdb.segment.dates import parse_date
from claimdb.segment.heads import find_about, find_byline, find_dateline, read_head_line
from claimdb.segment.sentences import find_sentences

STORY = "The mayor opened the bridge on Monday. Hundreds of people came to see it, although it rained all day long."


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("May 8 2023", "2023-05-08"),
        ("8 May, 2023", "2023-05-08"),
        ("2023-05-08", "2023-05-08"),
        ("May 2023", "2023-05"),
        ("31.12.2023", "2023-12-31"),
        ("13/05/2023", "2023-05-13"),
        ("5/6/2023", None),
        ("Feb 30 2023", None),
        ("MAY 31", None),
    ],
)
def test_dates_are_read_only_where_they_are_certain(words, iso):
    date = parse_date(words)
    assert (date.iso() if date else None) == iso


@pytest.mark.parametrize(
    ("paragraph", "place", "agency"),
    [
        ("LINDHAVEN, APRIL 18, NORPRESS. The prime minister", "Lindhaven", "Norpress"),
        ("VALE, May 13 (Norpress) — The union", "Vale", "Norpress"),
        ("VALE: The council has welcomed", "Vale", None),
        ("GREYFELL, Norland (Norpress) — Two people", "Greyfell", "Norpress"),
        ("Lindhaven, May 5. /Norpress/. Prime Minister", "Lindhaven", "Norpress"),
        ("GENEVA (3 May 2024) – Experts", "Geneva", None),
    ],
)
def test_datelines(paragraph, place, agency):
    found = find_dateline(paragraph + " and many more words that make it a paragraph of a story.")
    assert (found.place, found.agency) == (place, agency)


@pytest.mark.parametrize(
    "paragraph",
    [
        "On May 3, 2022 the council met.",
        "Q: How are you?",
        "The mayor – an old man – spoke.",
        "WATCH: The bridge opens again after ten years of works",
    ],
)
def test_what_only_looks_like_a_dateline(paragraph):
    assert find_dateline(paragraph + " It went on for some time after that.") is None


def test_bylines_about_lines_and_head_lines():
    assert find_byline("By Lena Ostrow and Piet Aalders, Vale Herald") == (
        ("Lena Ostrow", "Piet Aalders"),
        "Vale Herald",
    )
    assert find_byline("By the way, it rained") is None
    assert find_about("Tomas Wren is a columnist at the Lindhaven Courier.") == ("Tomas Wren", "The Lindhaven Courier")
    line = read_head_line("Vale Herald | 14 May 2024")
    assert (line.outlet, line.date.iso()) == ("Vale Herald", "2024-05-14")
    assert read_head_line("The mayor said on 14 May 2024 that the bridge would not open this year after all") is None


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("One came. Two went.", 2),
        ("Mr. Hale came at 5 p.m. on Monday. He left.", 2),
        ("The U.S. Senate voted. It passed.", 2),
        ("“Stop!” he said. “Now.” She left.", 3),
        ("It is hollow.[3] Nobody knew.", 2),
        ("J. R. Hale spoke first.", 1),
        ("Prices rose 2.5 per cent. Wages fell.", 2),
    ],
)
def test_sentences(text, count):
    found = find_sentences(text, 0, len(text))
    assert len(found) == count
    assert "".join(s.of(text) for s in found).replace(" ", "") == text.replace(" ", "")


def test_a_digest_without_separators_is_split_at_its_titles():
    found = extract_document(document_of((SEEDS / "norland-digest.txt").read_text(), "d.txt"), Options())
    heads = [(e.article.details.outlet, e.article.details.published, e.article.details.authors) for e in found]
    assert heads == [
        ("Norpress", "2024-04-18", ()),
        ("Norpress", "2024-04-19", ()),
        ("Norpress", "2024-04-20", ()),
        ("The Lindhaven Courier", "2024-04-19", ("Tomas Wren",)),
    ]
    assert found[0].article.details.published_from == "dateline; year from the digest"


def test_a_digest_with_separators():
    found = extract_document(document_of((SEEDS / "vale-weekly.txt").read_text(), "d.txt"), Options())
    assert [e.article.details.title for e in found] == [
        "Teachers' Union Rejects Pay Offer, Sets June Deadline",
        "Two Hundred March Against Quarry",
        "Vale Refugee Council Welcomes Ruling on Family Visas",
        "Mayors Demand Flood Fund",
    ]
    assert found[2].article.details.outlet == "Vale Refugee Council"
    assert found[2].article.details.published is None


def test_a_markdown_digest_shares_its_endnotes():
    found = extract_document(document_of((SEEDS / "coast-review.md").read_text(), "d.md"), Options())
    assert [len(e.article.notes) for e in found] == [1, 4, 0]
    note = found[0].article.notes[0]
    assert note.span is None
    document = document_of((SEEDS / "coast-review.md").read_text(), "d.md")
    assert " ".join(note.document_span.of(document.text).split()) == note.text


def test_a_note_of_a_digest_that_two_articles_point_to_is_both_articles():
    first, second = extractions_of(
        f"# Strike at the docks\n\n*Orlo Gazette, 3 May 2022*\n\n{STORY}[^a]\n\n# The bridge is late\n\n*Vale Herald, 4 May 2022*\n\n"
        f"{STORY}[^a]\n\n[^a]: “Late,” Vale Herald, 2 May 2022.\n",
        "a.md",
    )
    for found in (first, second):
        assert [(m.label, m.notes) for m in found.article.markers] == [("1", (1,))]
        assert [n.text for n in found.article.notes] == ["“Late,” Vale Herald, 2 May 2022."]
        assert not found.article.warnings


def test_a_plain_story_is_one_article():
    assert len(extractions_of(f"A title of it\n\n{STORY}\n\n{STORY}\n\n{STORY}")) == 1


@pytest.mark.parametrize("end", ["had rejected it in 2017.6", "called for an inquiry.9, 10", 'kept "the law".3'])
def test_a_paragraph_that_ends_with_the_number_of_a_note_is_no_title(end):
    text = f"A title of it\n\nRights Monitor\nSeptember 2022\n\n{STORY}\n\nThe town {end}\n\n{STORY}\n\n{STORY}"
    assert len(extractions_of(text)) == 1


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("Source: Vale Herald", "Vale Herald"),
        ("Source: Court of Audit, Annual Report 2015", None),
    ],
)
def test_the_source_line_at_the_end_is_the_outlet(line, outlet):
    assert extraction_of(f"A title of it\n\n{STORY}\n\n{STORY}\n\n{line}").article.details.outlet == outlet


def test_a_source_line_between_paragraphs_is_no_outlet():
    assert (
        extraction_of(f"A title of it\n\n{STORY}\n\nSource: Court of Audit\n\n{STORY}").article.details.outlet is None
    )


def test_single_keeps_a_digest_together():
    text = (SEEDS / "norland-digest.txt").read_text()
    assert len(extract_document(document_of(text), Options(single=True))) == 1


def test_an_issue_date_and_an_issuer_below_the_title():
    text = f"A Halt to Dredging\n\nRiver Council of Vale\n\nBelow is the statement issued on May 3, 2024.\n\n{STORY}\n\n{STORY}"
    details = extractions_of(text)[0].article.details
    assert (details.outlet, details.published, details.published_from) == (
        "River Council of Vale",
        "2024-05-03",
        "text: issued on May 3, 2024",
    )


def test_what_no_rule_gives_is_unknown():
    details = extractions_of(f"A title of it\n\n{STORY}")[0].article.details
    assert (details.outlet, details.authors, details.published, details.place) == (None, (), None, None)


def test_given_details_fill_gaps_and_override_replaces():
    text = f"A title of it\n\nBy Lena Ostrow\n\n{STORY}"
    given = Details(title="Mine", authors=("Me",), published="2024")
    filled = extract_document(document_of(text), Options(True, given))[0].article.details
    assert (filled.title, filled.authors, filled.published, filled.published_from) == (
        "A title of it",
        ("Lena Ostrow",),
        "2024",
        "given",
    )
    replaced = extract_document(document_of(text), Options(True, given, True))[0].article.details
    assert (replaced.title, replaced.authors) == ("Mine", ("Me",))


def test_wrapped_lines_are_joined_and_notes_in_them_kept_apart():
    lines = ["A title of it", ""]
    words = "The mayor said that the bridge would open in June if the weather held and the money came in time".split()
    for _ in range(5):
        lines += [" ".join(words[:11]), " ".join(words[11:]) + "[1].", ""]
    lines += [
        "[1] Ostrow, L. (2024). Nights on the bridge, with a title that is long enough to be",
        "broken over two lines. Vale Today.",
        "[2] Hale, T. (2023). Days. Vale Today.",
    ]
    article = extractions_of("\n".join(lines))[0].article
    assert [n.label for n in article.notes] == ["1", "2"]
    assert article.notes[0].text.endswith("broken over two lines. Vale Today.")

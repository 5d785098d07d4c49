"""One digest in the many forms that digests have: always the same five articles, each with what its form prints."""

import textwrap

import pytest
from conftest import document_of

from claimdb.pipeline import Options, extract_document

STORIES = (
    ("Foreign Minister Dorn to visit Lindhaven next week", "Norpress", "2024-05-30", "May 30", "30 May 2024", None,
     ("Foreign Minister Pavel Dorn will travel to Lindhaven on Tuesday for talks on fishing quotas, the ministry said.",
      "“We are going there to listen,” Dorn told reporters. “A treaty is not signed in one afternoon.”",
      "In 2011, the two countries agreed on a first set of quotas.")),
    ("Why the coast does not trust its bridge", "Coast Review", "2024-05-28", "May 28", "28 May 2024", "Jonas Lindqvist",
     ("Everybody who lives below the bridge has a story about it, and none of the stories ends well.",
      "Engineers warned that the ground was soft[1], and the ministry thanked them for their interest.",
      "It is time to stop waiting[2].", "[1] Moen, A. (1998, May 4). Soft ground. Norland Daily.", "[2] Holt, P. (2015). Ports and People. Lindhaven: Harbour Press.")),
    ("Statement by the Vale Refugee Council on the closure of the border camp", "Vale Refugee Council", "2024-05-27", "May 27", "27 May 2024", None,
     ("The Vale Refugee Council (VRC) has condemned the closure of the camp at Greyfell and called on the ministry to reopen it.",
      "“Two hundred families were given four hours to leave,” VRC director Amir Haddad said. “Nobody told them where to go.”")),
    ("Solvay: “We will not be hurried”", "Estria Today", "2024-05-26", "May 26", "26 May 2024", "Katya Moravec",
     ("Prime Minister Ingrid Solvay said on Sunday that her government would not be hurried into a treaty.",
      "“We will not be hurried,” Solvay said in an interview with Radio Lind. “The coast has waited for forty years.”")),
    ("Oil price falls below 70 crowns", "Norpress", "2024-05-25", "May 25", "25 May 2024", None,
     ("The price of oil fell below 70 crowns on Saturday for the first time since January, the Bank of Norland reported.",
      "Analysts expect it to recover by the end of the summer.")),
)  # fmt: skip


def digest(head, between="\n\n", tail="", line="\n\n", wrap=False):
    """The stories, each with `head` and `tail` filled in."""
    articles = []
    for number, (title, outlet, iso, short, long, author, body) in enumerate(STORIES, 1):
        named = {
            "title": title, "outlet": outlet, "iso": iso, "short": short, "long": long, "n": number, "TITLE": title.upper(),
            "OUTLET": outlet.upper(), "SHORT": short.upper(), "by": f"By {author}\n" if author else "", "who": f"{author}, " if author else "",
        }  # fmt: skip
        paragraphs = [textwrap.fill(p, 72) if wrap else p for p in body]
        articles.append(head.format(**named) + line.join(paragraphs) + tail.format(**named))
    return between.join(articles) + "\n"


FORMS = {
    "date lines": (digest("{title}\n{outlet}\n{long}\n{by}\n"), "outlet date author"),
    "numbered": (digest("{n}. {title}\n\n{outlet}, {short}, 2024\n\n"), "outlet date"),
    "datelines": (digest("{title}\n\n\nVALE, {SHORT}, 2024, {OUTLET}. "), "outlet date"),
    "shouted titles": (digest("{TITLE}\n\n{long} - {outlet}\n\n"), "outlet date"),
    "rules between": (digest("{title}\n\n{who}{outlet}\n{long}\n\n", between="\n\n------\n\n"), "outlet date author"),
    "stars between": (digest("{title}\n\n", between="\n\n* * *\n\n"), ""),
    "source lines": (digest("{title}\n\n", tail="\n\nSource: {outlet}, {long}"), "outlet date"),
    "addresses": (digest("{title}\nhttps://www.example.org/{n}\n{long}\n\n"), "date"),
    "empty lines only": (digest("{title}\n\n", between="\n\n\n\n"), ""),
    "brackets": (digest("{title} ({outlet}, {long})\n\n"), "outlet date"),
    "outlet behind the title": (digest("{title} | {outlet}\n\nPublished: {long} 14:30\n\n"), "outlet date"),
    "one line a paragraph": (digest("{title}\n{outlet} - {long}\n", line="\n", between="\n\n"), "outlet date"),
    "ISO dates": (digest("{title}\n{iso} | {outlet}\n\n"), "outlet date"),
    "subtitles": (digest("{title}\n\nA second line that says more about it and is no sentence\n\n{long}\n{outlet}\n\n", between="\n\n\n"), "outlet date"),
    "times": (digest("{title}\n\n17:41, {long}\n\nVALE, {SHORT}, {OUTLET}. "), "outlet date"),
    "wrapped lines": (digest("{title}\n\n{outlet}, {long}\n\n", between="\n\n\n", wrap=True), "outlet date"),
    "contents first": ("NEWS OF THE WEEK, 31 May 2024\n\nContents\n" + "".join(f"{n}. {s[0]}\n" for n, s in enumerate(STORIES, 1)) + "\n" + digest("{n}. {title}\n\n{outlet}, {long}\n\n"), "outlet date"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "given"), FORMS.values(), ids=FORMS)
def test_forms(text, given):
    found = [e.article for e in extract_document(document_of(text), Options())]
    assert [a.details.title.lower() for a in found] == [s[0].lower() for s in STORIES]
    for article, (_, outlet, iso, _, _, author, _) in zip(found, STORIES, strict=True):
        if "outlet" in given:
            assert article.details.outlet == outlet
        assert article.details.published == (iso if "date" in given else None)
        if "author" in given:
            assert article.details.authors == ((author,) if author else ())
    assert [(m.label, m.notes) for m in found[1].markers] == [("1", (1,)), ("2", (2,))]
    assert not any(a.notes for i, a in enumerate(found) if i != 1)


@pytest.mark.parametrize(
    "masthead",
    ["NORLAND PRESS REVIEW\nNo. 24, 27–31 May 2024\n\n", "Norland Press Review\n\n"],
    ids=["name, number and week", "name"],
)
def test_the_digests_own_name_is_no_title(masthead):
    text = masthead + digest("{n}. {title}\n\n{outlet}, {long}\n\n")
    found = [e.article.details for e in extract_document(document_of(text), Options())]
    assert [(d.title, d.published) for d in found] == [(s[0], s[2]) for s in STORIES]


def test_a_dated_masthead_above_a_dated_title():
    text = "Norland Press Review\n31 May 2024\n\n" + digest("{title}\n{outlet}\n{long}\n\n")
    found = [e.article.details for e in extract_document(document_of(text), Options())]
    assert [(d.title, d.published) for d in found] == [(s[0], s[2]) for s in STORIES]


def test_a_name_beside_the_date_is_an_outlet_where_the_others_have_theirs():
    text = digest("{title}\n\n{outlet}, {long}\n\n").replace("Estria Today", "Estria Now")
    found = [e.article.details.outlet for e in extract_document(document_of(text), Options())]
    assert found == ["Norpress", "Coast Review", "Vale Refugee Council", "Estria Now", "Norpress"]


def test_a_name_beside_the_date_alone_is_nothing():
    text = "Why the coast waits\n\nHanna Brecht, 31 May 2024\n\n" + " ".join(STORIES[1][6][:1] * 4)
    (found,) = [e.article.details for e in extract_document(document_of(text), Options())]
    assert (found.outlet, found.published) == (None, "2024-05-31")


def test_articles_without_titles_begin_at_their_datelines():
    text = digest("VALE, {SHORT}, 2024 ({outlet}) — ")
    found = [e.article.details for e in extract_document(document_of(text), Options())]
    assert [(d.title, d.outlet, d.published) for d in found] == [(None, s[1], s[2]) for s in STORIES]


def test_a_place_alone_does_not_begin_an_article():
    text = "What the coast says of the treaty\n\nBy Jonas Lindqvist\n\n" + "\n\n".join(
        f"{place} — Nobody here has read it, and everybody has a view of it." for place in ("VALE", "LINDHAVEN", "GREYFELL")
    )  # fmt: skip
    assert len(list(extract_document(document_of(text), Options()))) == 1


def test_closing_credits_end_an_article_and_name_its_reporters():
    text = digest(
        "{title}\n\nVALE, {SHORT}, 2024 ({outlet}) — ",
        tail="\n\n(Reporting by Hanna Brecht and Tom Hale in Vale; Editing by Mark Ostrow)",
    )
    found = [e.article.details for e in extract_document(document_of(text), Options())]
    assert [(d.title, d.authors) for d in found] == [(s[0], ("Hanna Brecht", "Tom Hale")) for s in STORIES]


def test_an_agency_and_a_date_are_a_dateline():
    text = digest("{title}\n\nTASS, {long}. ")
    found = [e.article.details for e in extract_document(document_of(text), Options())]
    assert [(d.outlet, d.published) for d in found] == [("TASS", s[2]) for s in STORIES]


def test_a_page_with_several_stories():
    html = "<html><body>" + "".join(
        f"<h2>{s[0]}</h2><p>{s[1]}, {s[4]}</p>" + "".join(f"<p>{p}</p>" for p in s[6]) for s in STORIES
    ) + "</body></html>"  # fmt: skip
    found = [e.article.details for e in extract_document(document_of(html, "a.html"), Options())]
    assert [(d.title, d.outlet, d.published) for d in found] == [(s[0], s[1], s[2]) for s in STORIES]


def test_a_files_own_date_is_not_its_articles_dates():
    text = "---\npublished: 2024-05-31\n---\n\n" + digest("## {title}\n\nVALE, {SHORT}, {OUTLET}. ")
    found = [e.article.details for e in extract_document(document_of(text, "a.md"), Options())]
    assert [(d.published, d.published_from) for d in found] == [
        (s[2], "dateline; year from the digest") for s in STORIES
    ]

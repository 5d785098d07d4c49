"""Links and printed addresses of the running text: which are sources, and what their addresses are."""

import pytest
from conftest import extraction_of
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdb.addresses import clean_address, is_archive

PAGE = "https://a.example/x"
COPY = "https://web.archive.org/web/20190503000000/https://a.example/x"
ADDRESSES = {
    "plain": (PAGE, PAGE, None),
    "tracking": ("https://a.example/x?utm_source=b&id=3&fbclid=1", "https://a.example/x?id=3", None),
    "nothing but tracking": ("https://a.example/x?utm_source=b&gclid=4&mc_cid=9", PAGE, None),
    "the rest as printed": ("https://a.example/x?b=%20&gclid=4&a=1", "https://a.example/x?b=%20&a=1", None),
    "a section stays": ("https://a.example/x#figures", "https://a.example/x#figures", None),
    "words to be marked": ("https://a.example/x#:~:text=hollow%20wall", PAGE, None),
    "what only looks like tracking": ("https://a.example/x?ampere=1&itor=2&reference=3", "https://a.example/x?ampere=1&itor=2&reference=3", None),
    "google": ("https://www.google.com/url?sa=t&q=https%3A%2F%2Fa.example%2Fx&usg=AO", PAGE, None),
    "facebook": ("https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2Fx%3Ffbclid%3DIw&h=AT", PAGE, None),
    "tumblr": ("https://t.umblr.com/redirect?z=https%3A%2F%2Fa.example%2Fx&t=1", PAGE, None),
    "reddit": ("https://out.reddit.com/t3_1?url=https%3A%2F%2Fa.example%2Fx", PAGE, None),
    "outlook": ("https://nam12.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fx&data=1", PAGE, None),
    "slack": ("https://slack-redir.net/link?url=https%3A%2F%2Fa.example%2Fx", PAGE, None),
    "youtube": ("https://www.youtube.com/redirect?event=v&q=https%3A%2F%2Fa.example%2Fx", PAGE, None),
    "vk": ("https://vk.com/away.php?to=https%3A%2F%2Fa.example%2Fx&cc_key=", PAGE, None),
    "disqus": ("https://disq.us/url?url=https%3A%2F%2Fa.example%2Fx%3Aq3Gk5cD2s8nYbQw1Jk9xZ0aBcE&cuid=1", PAGE, None),
    "href.li": ("https://href.li/?https://a.example/x", PAGE, None),
    "the site's own": ("https://vale.example/exit.php?url=https%3A%2F%2Fa.example%2Fx", PAGE, None),
    "two around each other": ("https://www.google.com/url?q=https%3A%2F%2Fhref.li%2F%3Fhttps%3A%2F%2Fa.example%2Fx", PAGE, None),
    "search is none": ("https://www.google.com/search?q=wall", "https://www.google.com/search?q=wall", None),
    "a parameter named url of another page": ("https://a.example/x?url=https%3A%2F%2Fb.example", "https://a.example/x?url=https%3A%2F%2Fb.example", None),
    "amp viewer": ("https://www.google.com/amp/s/a.example/x", PAGE, None),
    "amp cache": ("https://a-example.cdn.ampproject.org/c/s/a.example/x", PAGE, None),
    "amp page": ("https://a.example/x/amp/", "https://a.example/x/", None),
    "copy": (COPY, PAGE, COPY),
    "copy without scheme": ("https://web.archive.org/web/2019/a.example/x", "http://a.example/x", "https://web.archive.org/web/2019/a.example/x"),
    "copy with one stroke": ("https://web.archive.org/web/2019/https:/a.example/x", PAGE, "https://web.archive.org/web/2019/https:/a.example/x"),
    "long form of a copy": ("https://archive.today/20190503/https://a.example/x", PAGE, "https://archive.today/20190503/https://a.example/x"),
    "copy of an unknown page": ("https://perma.cc/AB12-CD34", "https://perma.cc/AB12-CD34", "https://perma.cc/AB12-CD34"),
    "no address": ("mailto:a@b.example", "mailto:a@b.example", None),
    "broken": ("https://[a.example", "https://[a.example", None),
}  # fmt: skip


@pytest.mark.parametrize(("printed", "url", "archive"), ADDRESSES.values(), ids=ADDRESSES)
def test_addresses_are_cleaned(printed, url, archive):
    found = clean_address(printed)
    assert (found.url, found.archive) == (url, archive)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from([*(a for a, _, _ in ADDRESSES.values()), "?", "&", "=", "/", "#", "http://", "%", "\x00"]),
        max_size=5,
    ).map("".join)
)
def test_any_address_is_cleaned_and_a_clean_one_stays(url):
    once = clean_address(url)
    assert (
        is_archive(once.url) or clean_address(once.url).url.rstrip("/") == once.url.rstrip("/") or "://" in once.url[8:]
    )


def linked(*links, body="{}"):
    """`[(words, address)]` of the links of a page that are references."""
    words = " and ".join(f"<a href='{url}'>{text}</a>" for url, text in links)
    html = (
        "<html><head><link rel='canonical' href='https://vale.example/a/wall'></head><body><article><h1>A long enough title</h1>"
        f"<p>The wall has been hollow for many years, says {body.format(words)}, and nobody has repaired it since.</p>"
        "<p>It rained for the whole week, and nobody came to look at the wall.</p></article></body></html>"
    )
    return [(r.text, r.csl["URL"], r.origin) for r in extraction_of(html, "a.html").references]


SOURCES = {
    "a report": ("https://audit.example/r/2015", "a report"),
    "a bare word": ("https://audit.example/r/2015", "here"),
    "a name": ("https://audit.example/r/2015", "the Court of Audit"),
    "the same site": ("https://vale.example/a/ports", "our report of May"),
    "first page, other words": ("https://wall-figures.example/", "figures of the last ten years"),
    "somebody's post": ("https://twitter.com/valeharbour/status/12", "a tweet"),
}
NONE = {
    "share on LinkedIn": ("https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fa.example", "the reply"),
    "itself": ("https://vale.example/a/wall", "this article"),
    "a section of itself": ("https://vale.example/a/wall#two", "below"),
    "share": ("https://www.facebook.com/sharer?u=x", "on Facebook"),
    "intent": ("https://twitter.com/intent/tweet?text=x", "a tweet"),
    "tag": ("https://vale.example/tag/walls", "walls"),
    "author": ("https://vale.example/author/lena-ostrow", "Lena Ostrow"),
    "subscribe page": ("https://vale.example/subscribe", "our letter"),
    "log in": ("https://vale.example/login?next=x", "your account"),
    "mail": ("mailto:a@vale.example", "a letter"),
    "telephone": ("tel:+123", "a call"),
    "script": ("javascript:void(0)", "a report"),
    "read more": ("https://vale.example/a/ports", "Read more"),
    "newsletter": ("https://vale.example/n/12", "Sign up for our newsletter"),
    "donate": ("https://vale.example/n/12", "Click here to donate"),
    "first page, a name": ("https://www.audit.example/", "Court of Audit"),
    "first page, the outlet": ("https://www.valeherald.example", "vale herald"),
    "own first page": ("https://vale.example/", "the paper that you read"),
    "profile": ("https://twitter.com/valeharbour", "the harbour board"),
    "note marker": ("https://audit.example/r/2015", "[12]"),
}


@pytest.mark.parametrize(("url", "words"), SOURCES.values(), ids=SOURCES)
def test_links_that_are_sources(url, words):
    assert linked((url, words)) == [(words, url, "link")]


@pytest.mark.parametrize(("url", "words"), NONE.values(), ids=NONE)
def test_links_that_are_none(url, words):
    assert linked((url, words)) == []


def test_a_link_is_unwrapped_and_its_words_are_kept():
    assert linked(("https://www.google.com/url?q=https%3A%2F%2Faudit.example%2Fr%3Futm_source%3Dx", "the report")) == [
        ("the report", "https://audit.example/r", "link")
    ]


def test_a_copy_is_kept_beside_the_page():
    html = f"<html><body><article><h1>A long enough title</h1><p>The wall is hollow, says <a href='{COPY}'>a report</a> of many pages.</p><p>It rained for the whole week.</p></article></body></html>"
    (found,) = extraction_of(html, "a.html").references
    assert found.csl == {
        "URL": PAGE,
        "type": "webpage",
        "container-title": "a.example",
        "archive": "web.archive.org",
        "archive_location": COPY,
    }


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("The wall is hollow (https://audit.example/r).", ["https://audit.example/r"]),
        ("Source: https://audit.example/r.", ["https://audit.example/r"]),
        ("The wall is hollow: www.audit.example/r, says the board.", ["http://www.audit.example/r"]),
        ("For tickets visit www.vale.example/tickets.", []),
        ("To subscribe go to https://vale.example/letter.", []),
    ],
)
def test_addresses_printed_in_the_running_text(sentence, wanted):
    found = extraction_of(f"A title of it\n\nIt rained for a week. {sentence} Nobody came.")
    assert [r.csl["URL"] for r in found.references] == wanted
    assert all(r.span.of(found.article.text) == r.text for r in found.references)


def test_addresses_in_notes_of_the_running_text_are_no_links():
    found = extraction_of(
        "A title of it\n\nThe wall of the port is hollow.^[Holt, “Walls,” https://a.example/x] It rained."
    )
    assert [r.origin for r in found.references] == ["note"]


def test_addresses_in_notes_are_no_links():
    found = extraction_of("A title of it\n\nThe wall is hollow[1].\n\n[1] https://audit.example/r")
    assert [(r.origin, r.note) for r in found.references] == [("note", 1)]

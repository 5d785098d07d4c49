import json

import pytest
from conftest import document_of

from claimdb.errors import ReadError
from claimdb.read import clean, load, read_bytes
from claimdb.read.details import details_from_json

PAGE = """<!doctype html><html><head><title>Crews strike - Vale Today</title>
<meta property="og:title" content="Crews strike"><meta name="author" content="Lena Ostrow"></head><body>
<nav><a href="/">Home</a></nav>
<article><h1>Crews strike</h1>
<p>The crews of the northern line stopped work on Monday, the union said.<sup><a href="#n1">1</a></sup> Nobody knows for how long the strike will last.</p>
<blockquote><p>We will not sail at night.</p></blockquote>
<p>The <a href="https://line.example/table">table of shifts</a> shows eleven long nights, and the company has not denied it so far.</p>
<ol><li id="n1">Ostrow, L. (2024). Nights. Vale Today.</li></ol></article><footer>Imprint</footer></body></html>"""


@pytest.mark.parametrize(
    "opening",
    ["<body><p class=MsoTitle>", "<body class='c9 doc-content'><p class='c3 title'>"],
    ids=["Word", "Google Docs"],
)
def test_the_title_of_a_document_is_no_chapters(opening):
    page = (
        f"<html><head><title>Prisons</title></head>{opening}Prisons of the North</p><h1>1. Overcrowding</h1>"
        f"<p>{'The prison was built for four hundred people. ' * 4}</p></body></html>"
    )
    document = document_of(page, "a.html")
    assert document.details.title == "Prisons of the North"
    assert document.text.count("Prisons of the North") == 1


def test_html_keeps_notes_links_quotations_and_details():
    document = read_bytes(PAGE.encode(), "page.html")
    kinds = {m.kind: m.span.of(document.text) for m in document.marks}
    assert kinds["link"] == "table of shifts"
    assert kinds["quote"] == "We will not sail at night."
    assert kinds["marker"] == "1"
    assert kinds["note"] == "Ostrow, L. (2024). Nights. Vale Today."
    assert document.details.title == "Crews strike"
    assert document.details.authors == ("Lena Ostrow",)
    assert "Imprint" not in document.text
    assert "Home" not in document.text


def test_html_is_known_by_its_content_whatever_its_name():
    assert read_bytes(PAGE.encode(), "page.txt").source.media_type == "text/html"


def test_markdown_has_notes_and_front_matter():
    text = "---\ntitle: A Halt\npublished: 2024-05-03\n---\n\n# A Halt\n\nIt must stop.[^x]\n\n[^x]: Minutes, 2024.\n"
    document = read_bytes(text.encode(), "a.md")
    assert (document.details.title, document.details.published) == ("A Halt", "2024-05-03")
    assert document.details.published_from == "front matter"
    assert {m.kind for m in document.marks} >= {"heading", "marker", "note"}


@pytest.mark.parametrize(
    ("data", "encoding", "how", "text"),
    [
        ("naïve".encode(), "utf-8", "utf-8", "naïve\n"),
        ("\ufeffnaïve".encode(), "utf-8", "bom", "naïve\n"),
        ("naïve words here".encode("utf-16"), "utf-16", "bom", "naïve words here\n"),
    ],
    ids=["utf-8", "bom", "utf-16"],
)
def test_encodings_are_found_and_said(data, encoding, how, text):
    document = read_bytes(data, "a.txt")
    assert document.text.strip() == text.strip()
    assert (document.source.encoding or "").replace("_", "-").startswith(encoding)
    assert document.source.encoding_from == how


def test_a_guessed_encoding_is_a_warning():
    document = read_bytes("Der Bürgermeister sagte, die Brücke müsse schließen.".encode("cp1252"), "a.txt")
    assert "Brücke" in document.text
    assert any("encoding guessed" in w for w in document.warnings)


@pytest.mark.parametrize(
    "declared", ["punycode", "idna", "unicode_escape", "raw_unicode_escape", "undefined", "rot13", "klingon"]
)
def test_a_declared_encoding_that_no_text_is_in_is_passed_over(declared):
    page = f'<html><head><meta charset="{declared}"></head><body><p>Anna Lind said: "It \\ud800 will rain."</p></body></html>'
    document = read_bytes(page.encode(), "a.html")
    assert document.source.encoding == "utf-8"
    assert "It \\ud800 will rain" in document.text


@pytest.mark.parametrize(
    ("front", "details"),
    [
        ("title: Yes\ndate: 2024-5-3", ("Yes", "2024-05-03")),
        ("title: 1984\ndate: 2024-13-45", ("1984", None)),
        ("title: ~\ndate: 2024-05", (None, "2024-05")),
        (f"title: {'1' * 6000}", ("1" * 6000, None)),
    ],
    ids=["word and date", "number and no date", "nothing and month", "long number"],
)
def test_front_matter_is_taken_as_printed(front, details):
    found = read_bytes(f"---\n{front}\n---\n\nIt will rain.\n".encode(), "a.txt").details
    assert (found.title, found.published) == details


@pytest.mark.parametrize(
    "front",
    ["title: " + "[" * 9000, "a: " + "[{a: " * 3000, "{a: 1}: x", "title: [1, 2"],
    ids=["deep", "deep mappings", "key", "open"],
)
def test_front_matter_that_cannot_be_read_is_kept_as_text(front):
    document = read_bytes(f"---\n{front}\n---\n\nIt will rain.\n".encode(), "a.txt")
    assert document.text.startswith("---\n")
    assert document.warnings


@pytest.mark.parametrize(
    "text", ["{", "[" * 200_000, '{"title": ' + "1" * 6000 + "}"], ids=["open", "deep", "long number"]
)
def test_a_sidecar_that_cannot_be_read_is_one_line(text):
    with pytest.raises(ReadError, match="no valid JSON"):
        details_from_json(text, "x.meta.json")


@pytest.mark.parametrize(
    ("data", "authors", "published"),
    [
        ('{"author": [{"name": "Rosa Kemp"}, {"name": "Tom Hale"}]}', ("Rosa Kemp", "Tom Hale"), None),
        ('{"@graph": [{"author": "Rosa Kemp", "datePublished": "2024-03-04T08:00"}]}', ("Rosa Kemp",), "2024-03-04"),
        ('{"@graph": 5, "author": {"name": ["x"]}, "datePublished": {"a": 1}}', (), None),
        ('[1, null, "x", [{"author": "nobody"}]]', (), None),
        ("[" * 200_000, (), None),
    ],
    ids=["several", "graph", "odd", "odder", "deep"],
)
def test_linked_data_of_any_shape(data, authors, published):
    page = (
        f'<html><head><script type="application/ld+json">{data}</script></head><body><p>It will rain.</p></body></html>'
    )
    details = read_bytes(page.encode(), "a.html").details
    assert (details.authors, details.published) == (authors, published)


def test_odd_characters_become_harmless():
    assert clean("one\ud800two") == "one\ufffdtwo"
    text = read_bytes(b"one\r\ntwo\rthree\x00four", "a.txt").text
    assert "\r" not in text
    assert "\0" not in text
    assert "three\ufffdfour" in text


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"   \n", "is empty"),
        (b"%PDF-1.7 ...", "is PDF"),
        (b"PK\x03\x04....", "ZIP"),
        (b"\x00\x01\x02" * 200, "no text file"),
        (b"<html><body></body></html>", "holds no text"),
    ],
    ids=["empty", "blank", "pdf", "zip", "binary", "no text"],
)
def test_what_cannot_be_read_is_said_in_one_line(data, said):
    with pytest.raises(ReadError, match=said) as error:
        read_bytes(data, "thing")
    assert str(error.value).startswith("thing: ")
    assert "\n" not in str(error.value)


def test_a_missing_file_names_the_remedy(tmp_path):
    with pytest.raises(ReadError, match="no such file; an address is not fetched"):
        load(tmp_path / "none.txt")


def test_sidecar_details():
    details = details_from_json(
        json.dumps({"title": "T", "author": "A and B", "date": "2024-05-03", "source": "O"}), "x"
    )
    assert (details.title, details.authors, details.published, details.outlet) == ("T", ("A", "B"), "2024-05-03", "O")
    with pytest.raises(ReadError, match="no valid JSON"):
        details_from_json("{", "x.meta.json")


def test_markdown_without_a_telling_name_is_known_by_its_content():
    assert read_bytes(b"## One\n\nText.[^1]\n\n## Two\n\n[^1]: Note.\n", "-").source.media_type == "text/markdown"
    assert read_bytes(b"# One\n\nText.\n", "-").source.media_type == "text/plain"
    assert read_bytes(b"## One\n\n## Two\n", "a.txt").source.media_type == "text/plain"

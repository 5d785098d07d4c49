"""On generated texts no marker that a naive pattern finds with its note is missed, and nothing makes the finding of notes raise."""

import re

from conftest import document_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimdb.errors import ReadError
from claimdb.segment import segment

relaxed = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
CLAUSES = (
    "The wall is hollow", "and the harbour is closed", "Anna Lind said that it leaks", "“nobody pays”", "they had two aims", "in 2014",
    "Стена протекает", "die Mauer (die alte) ist hohl", "« le mur »", "as everybody at the port knows",
)  # fmt: skip
STOPS = (" ", ", ", ". ", "; ", ".\n\n", "\n\n", ": ", "… ")
NOTE_WORDS = (
    "Aske, Walls.",
    "Holt, P. (2015). Ports. Vale Herald.",
    "https://vale.example/x",
    "Ibid., p. 4",
    "See Moen, “Boats”, 12.",
    "and so on",
)


def sentences(labels):
    marker = st.one_of(st.just(""), st.sampled_from(labels).map(lambda n: f"[{n}]"))
    piece = st.tuples(st.sampled_from(CLAUSES), marker, st.sampled_from(STOPS)).map("".join)
    return st.lists(piece, min_size=1, max_size=30).map("".join)


@st.composite
def texts_with_notes(draw):
    """A text with bracketed numbers, and a list with a note for some of them, in order, maybe twice."""
    labels = draw(st.lists(st.integers(1, 140), min_size=1, max_size=12, unique=True).map(sorted))
    body = draw(sentences(labels))
    noted = draw(st.lists(st.sampled_from(labels), unique=True).map(sorted))
    gap = draw(st.sampled_from(["\n", "\n\n"]))
    heading = draw(st.sampled_from(["", "Notes\n\n", "References\n", "---\n"]))
    notes = gap.join(f"[{n}] {draw(st.sampled_from(NOTE_WORDS))}" for n in noted)
    return f"A title of it\n\nIt rains. {body}\n\n{heading}{notes}\n"


def naive(text):
    """Each bracketed number within a line, with a line below that begins with it."""
    found = []
    for m in re.finditer(r"(?<!^)\[(\d+)\]", text, re.M):
        if re.search(rf"^\[{m[1]}\] \S", text[m.end() :], re.M):
            found.append((m.start(), m[1]))
    return found


@relaxed
@given(texts_with_notes())
def test_no_fewer_markers_with_notes_than_a_naive_pattern_finds(text):
    (article,) = segment(document_of(text), single=True)
    notes = {n.number: n for n in article.notes}
    found = {(m.span.start + article.span.start, m.label) for m in article.markers if m.notes}
    assert set(naive(text)) <= found
    assert all(notes[n].label == m.label for m in article.markers for n in m.notes)


PIECES = (
    "[1]", "[2]", "[1, 2]", "[1-3]", "[^x]", "[^1]:", "(1)", "(2)", "¹", "²³", "¹⁻³", "*", "†", "**", "^[", "]", "footnote:[", "footnote:a[]", "[fn:1]", "[fn::", "\\footnote{",
    "}", "[#]_", ".. [#] ", ".. [1] ", "[@aske2019, p. 3]", "[aske2019] ", "<sup>1</sup>", "^1^", "^{2}", ".12 ", "door12 ", "[a]", "[note 1]", "[sic]", "[2014]", "Notes\n", "\n## Notes\n\n",
    "\nReferences\n\n", "\nПримечания\n", "\nKaynakça\n\n", "\nChapter 2\n\n", "\n---\n", "\n1. ", "\n2. ", "\n1) ", "\n[1] ", "\n[2] ", "\n¹ ", "\n* ", "\n^ a b ", "\n   ", "\n\n", "\n", " ",
    "(Aske 2008, 53)", "(see also Holt & Aske, 2002a, b; ", "(ibid., 4)", "(ibid.)", "Aske (2008) ", "Aske, L. (2008). Walls. ", "Holt, P., & Aske, L. (2002a). Ports. ", "2008", "(", ")", ";", "“", "”", "« ", " »",
    "Anna Lind said that it leaks", "It rains. ", "a | b | c | d", "m²", "10³", "p. 4", "https://vale.example/x", "\u00a0", "\u200a", "٣", "İ", "x" * 90,
)  # fmt: skip
garbage = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), max_size=70).map("".join)
HTML = (
    '<a href="#n1" id="r1">1</a>', '<sup><a href="#n2">[2]</a></sup>', '<a href="#n1"><sup>*</sup></a>', '<li id="n1">', '<p id="n2">', '<a name="n3" href="#r1">1</a>', '<a href="#n3">3</a>',
    '<div class="footnote" id="n4">', '<a class="footnote-ref" href="#n4">4</a>', '<span class="sidenote">', '<sup class="footnote" title="A note here">5</sup>', "<ol>", "<ol start=3 type=a>",
    "<li>", "</li>", "</ol>", "<p>", "</p>", "<br>", "<table><tr><td id=n5>", "<td>", "</table>", '<a href="#n5">5</a>', "<dl><dt id=n6>", "<dd>", '<a href="#n6">6</a>', "<sup>", "</sup>", "</div>",
    "</span>", "<h2>Notes</h2>", '<sup class="reference">: 42</sup>', '<cite id="CITEREFAske2008">', '<a href="#CITEREFAske2008">Aske 2008</a>', "Aske, L. (2008). Walls.", "It rains. ", "[1]", "(1)",
    '<span id="footnote_plugin_tooltip_1_1"><sup id="footnote_plugin_tooltip_1_1">1</sup></span>', '<tr id="footnote_plugin_reference_1_1">', "<section role=doc-endnotes>", "<aside epub:type=footnote id=n7>",
)  # fmt: skip
pages = st.lists(st.one_of(st.sampled_from(HTML), st.text(max_size=4)), max_size=60).map("".join)


@relaxed
@given(
    st.one_of(
        st.tuples(garbage, st.sampled_from(["a.txt", "a.md"])),
        st.tuples(pages.map(lambda p: f"<body>{p}"), st.just("a.html")),
    )
)
def test_odd_notes_never_raise_and_every_span_lies_in_the_text(case):
    text, name = case
    try:
        document = document_of(text.encode("utf-8", "replace").decode(), name)
    except ReadError:
        return
    for article in segment(document, single=True):
        inside = len(article.text)
        numbers = [n.number for n in article.notes]
        assert numbers == [*range(1, len(numbers) + 1)]
        for marker in article.markers:
            assert 0 <= marker.span.start < marker.span.end <= inside
            assert marker.label.strip()
            assert set(marker.notes) <= set(numbers)
        assert all(a.span.end <= b.span.start for a, b in zip(article.markers, article.markers[1:], strict=False))
        for note in article.notes:
            assert note.span is None or " ".join(note.span.of(article.text).split()) == note.text
            assert note.text
        for block in article.blocks:
            assert 0 <= block.span.start <= block.span.end <= inside
            assert all(block.span.start <= s.start < s.end <= block.span.end for s in block.sentences)
        assert all(a.span.end <= b.span.start for a, b in zip(article.blocks, article.blocks[1:], strict=False))

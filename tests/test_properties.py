"""No input, however odd, makes reading or extraction raise or hang; every span lies in its text."""

from conftest import SEEDS, everything, store
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimdb.errors import ReadError
from claimdb.pipeline import Options, extract_document
from claimdb.read import read_bytes
from claimdb.store.database import open_database
from claimdb.store.verify import verify

PIECES = (
    "Anna Lind", " said ", "that ", "the bridge will open", ", ", ". ", "\n", "\n\n", "“", "”", '"', "'", "‘", "’", "«", "»", "„", "[1]", "[2]", "(1)",
    "¹", "*", "[^1]", "[^1]: ", "1. ", "according to ", "VALE, May 3 (Norpress) — ", "By Lena Ostrow", "Notes", "References", "Ibid.", "12 May 2024",
    "Prime Minister Solvay ", "She ", "told ", "claimed ", "fears ", ": ", "- ", "• ", "* * *", "https://vale.example/x", "Aske, L. (2019). Walls. Herald.",
    "\u00a0", "\u2028", "\x00", "\ufffd", "İ", "ß", "e\u0301", "中文", "\t", "|", "…", "(", ")", "Title of It",
    "⁷", ",", "As ", " as ", "Her ", "Statement by ", "(Reporting by A B)", "https://[", "&#12;", "\x0c", "\ufffe", "<p>", "</p>", "<sup>", "</sup>",
    '<a href="#n1">1</a>', '<li id="n1">', "<blockquote>", "<table><tr><td>", "<div class=share>", "---\n", "date: 2024-13-45\n",
)  # fmt: skip
pieces = st.one_of(
    st.sampled_from(PIECES),
    st.text(max_size=6),
    st.builds(str.__mul__, st.sampled_from(PIECES), st.sampled_from([3, 60])),
)
texts = st.lists(pieces, max_size=60).map("".join)
SEED_TEXTS = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.*"))]


@st.composite
def damaged(draw):
    """Part of a seed with pieces put in and taken out anywhere."""
    text = draw(st.sampled_from(SEED_TEXTS))
    start = draw(st.integers(0, len(text) // 2))
    text = text[start : start + draw(st.sampled_from([300, 2000, 20_000]))]
    for _ in range(draw(st.integers(1, 8))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(pieces) + text[at + draw(st.integers(0, 30)) :]
    return text


names = st.sampled_from(["a.txt", "a.md", "a.html"])
relaxed = settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)


def extractions(data, name, single=False):
    try:
        document = read_bytes(data, name)
    except ReadError:
        return None, []
    return document, extract_document(document, Options(single=single))


@relaxed
@given(st.one_of(texts, damaged()), names, st.booleans())
def test_every_span_lies_in_its_text_and_holds_its_words(text, name, single):
    document, found = extractions(text.encode("utf-8", "replace"), name, single)
    for e in found:
        article = e.article
        assert article.text == article.span.of(document.text)
        for s in e.statements:
            assert s.spans
            assert all(0 <= p.start < p.end <= len(article.text) for p in s.spans)
            assert all(a.end <= b.start for a, b in zip(s.spans, s.spans[1:], strict=False))
            assert s.words(article.text).strip()
            assert 0 <= s.confidence <= 1
            assert s.parent is None or e.statements[s.parent].span.holds(s.span)
            for a in s.speakers:
                assert a.span is None or a.span.of(article.text) == a.mention
        for r in e.references:
            assert r.span is None or " ".join(r.span.of(article.text).split()) == " ".join(r.text.split())
        numbers = {r.number for r in e.references}
        assert all(b.reference in numbers and 0 <= b.statement < len(e.statements) for b in e.backings)
        notes = {n.number for n in article.notes}
        assert all(n in notes for m in article.markers for n in m.notes)


@relaxed
@given(st.binary(max_size=300), names)
def test_any_bytes_are_read_or_refused(data, name):
    document, found = extractions(data, name)
    assert document is None or "\0" not in document.text
    assert all(e.article.text for e in found)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(st.lists(texts, min_size=1, max_size=4))
def test_what_is_stored_is_sound_and_storing_again_changes_nothing(tmp_path_factory, many):
    folder = tmp_path_factory.mktemp("in")
    for number, text in enumerate(many):
        (folder / f"{number}.txt").write_text(text, encoding="utf-8", errors="replace")
    with open_database(str(folder / "x.db"), write=True) as database:
        store(database, folder)
        assert list(verify(database)) == []
        before = everything(database)
        store(database, folder)
        assert everything(database) == before


def test_long_and_odd_texts_end_in_reasonable_time():
    odd = [
        "“" * 20_000, "Anna Lind said " * 5_000, "(" * 20_000, "[1]" * 10_000, "a" * 300_000, ". " * 50_000, "said that " * 10_000, "A, " * 20_000,
        "“A,” she said, " * 5_000, "\n" * 100_000 + "x", "Norland Vale Coast " * 8_000, "1. Aske.\n" * 8_000, "By A B\n\n" * 5_000, "' " * 30_000,
        (SEEDS / "vale-weekly.txt").read_text() * 30, "It will rain.” " + "⁷" * 300 + "x", "It will rain." + "⁷,†" * 300 + "x", "." * 30_000,
        "[1] " + "A-" * 190 + ", B. (2019). C.", "<p>“A,” she said" + "<sup>" * 2_000, "<blockquote>" * 500 + "<p>“A,” she said.</p>" * 500,
        "[anna] It rains.\n" * 5_000, "It rains.[1]\n" * 3_000 + "\nNotes\n\n[1] Lind, Days.", "« " * 20_000, "‘A ’" * 10_000,
        "It rains.\n\nReferences\n\n" + "Lind, A. (2019). Days.\n" * 3_000, "Notes\n\n1. Lind.\n" + "and so on\n" * 5_000,
        "Notes\n\n" + "1. Lind, Days, p. 4\nIbid.\n" * 2_000, "Notes\n\n1. " + "Lind, A. (2019). Days; " * 3_000,
        '<a href="#n">1</a>' * 5_000 + '<li id="n">A note</li>',
    ]  # fmt: skip
    for text in odd:
        for name in ("a.txt", "a.html") if "<" in text else ("a.txt",):
            document, found = extractions(text.encode(), name)
            assert document is None or found

"""From the tagger's runs to reports: readings made by hand, so that only the rules are tested."""

import itertools

import pytest
from conftest import paragraphs_of
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdb.extract.reported import find_reports
from claimdb.extract.tagger.decode import Pointer, Reading, Tagged


def place(paragraph, words):
    """The tokens `[first, end)` of words that stand once in the paragraph."""
    text = paragraph.text
    assert text.count(words) == 1, words
    start = text.index(words)
    first = next(i for i, t in enumerate(paragraph.tokens) if t.end > start)
    end = next((i for i, t in enumerate(paragraph.tokens) if t.start >= start + len(words)), len(paragraph.tokens))
    return first, end


class Given:
    """A paragraph with the runs that a tagger might give: `said` words, each with the words of its source and cue, or None."""

    def __init__(self, text):
        (self.paragraph,) = paragraphs_of(text)
        self.tokens, self.text = self.paragraph.tokens, text
        self.runs, self.pointers = {}, {}

    def said(self, words, source=None, cue=None, joins=False, share=0.9, certainty=0.9):
        first, end = place(self, words)
        self.runs[first] = Tagged("content", first, end, certainty, certainty - 0.2, joins)
        self.pointers[first] = tuple(self._pointer(role, to, share) for role, to in (("source", source), ("cue", cue)))
        return self

    def named(self, words, role="source"):
        first, end = place(self, words)
        self.runs[first] = Tagged(role, first, end, 0.9, 0.9)
        return self

    def _pointer(self, role, words, share):
        if words is None:
            return Pointer(share, {})
        self.named(words, role)
        return Pointer(1 - share, {place(self, words)[0]: share})

    def reports(self):
        return find_reports(self.paragraph, Reading([self.runs[at] for at in sorted(self.runs)], self.pointers))

    def words(self, piece):
        return None if piece is None else self.text[self.tokens[piece[0]].start : self.tokens[piece[1] - 1].end]

    def found(self):
        """`[(pieces, source, cue)]` in words."""
        return [([self.words(p) for p in r.pieces], self.words(r.source), self.words(r.cue)) for r in self.reports()]


def pieces(text, *said):
    """The pieces of each report, all said by Lind."""
    given_ = Given(text)
    for words in said:
        given_.said(words, "Lind", "said")
    return [words for words, _, _ in given_.found()]


@pytest.mark.parametrize(
    ("text", "said", "expected"),
    [
        ("“It will rain all day,” Lind said.", "will rain all day", "“It will rain all day,”"),
        ("“It will rain all day,” Lind said.", "It will rain all day", "“It will rain all day,”"),
        ('"It will rain all day," Lind said.', "will rain all day", '"It will rain all day,"'),
        ("``It will rain all day,'' Lind said.", "will rain all day", "``It will rain all day,''"),
        ("Lind said “It will rain all day", "will rain all day", "“It will rain all day"),
        ("Lind said that it was “a wet day” in Vale.", "it was “a wet", "it was “a wet day”"),
        ("Lind said that it was “a wet day” in Vale.", "a wet day” in Vale", "“a wet day” in Vale"),
        ("“It will rain all day and all night, and then some more of it,” Lind said.", "It will rain", "It will rain"),
    ],
    ids=["inner part", "marks", "straight", "two-sign", "unclosed", "right edge", "left edge", "less than half"],
)
def test_edges_are_set_to_the_marks_of_a_quotation(text, said, expected):
    assert pieces(text, said) == [[expected]]


def test_pieces_of_one_quotation_are_joined():
    given_ = Given("“It will rain, and then it will snow,” Lind said.")
    given_.said("It will rain", "Lind", "said").said("then it will snow", "Lind", "said", joins=True)
    assert given_.found() == [(["“It will rain, and then it will snow,”"], "Lind", "said")]


def test_two_reports_from_one_quotation_are_one():
    assert pieces("“It will rain, it will snow,” Lind said.", "“It will rain,", "it will snow,”") == [
        ["“It will rain, it will snow,”"]
    ]


@pytest.mark.parametrize(
    ("text", "said", "expected"),
    [
        ("Lind said that it will rain.", "that it will rain.", "it will rain"),
        ("Lind said it will rain in Vale, he thinks.", "it will rain in Vale,", "it will rain in Vale"),
        ("Lind said: it will rain.", ": it will rain.", "it will rain"),
        ("Lind said that, it will rain.", "that, it will rain", "it will rain"),
        ("Lind said — it will rain — again.", "— it will rain —", "it will rain"),
        ("Lind said that much.", "that much", "that much"),
        ("Lind said “that it will rain”.", "“that it will rain”", "“that it will rain”"),
        ("Lind said “it will rain”.", "“it will rain”.", "“it will rain”"),
        ("Lind said 12.", "12.", "12"),
    ],
    ids=["that and stop", "comma", "colon", "that and comma", "dashes", "that as a word", "quoted that", "stop behind", "number"],
)  # fmt: skip
def test_edges_are_without_signs_and_the_introducing_that(text, said, expected):
    assert pieces(text, said) == [[expected]]


@pytest.mark.parametrize("said", [",", "—"], ids=["comma", "dash"])
def test_signs_alone_are_no_report(said):
    assert pieces("Lind said, well — no.", said) == []


def test_a_quoted_sentence_is_parted_from_a_reported_clause():
    given_ = Given("“It will rain soon,” Lind said, adding that the bridge will stay closed.")
    given_.said("“It will rain soon,”", "Lind", "said").said(
        "the bridge will stay closed", "Lind", "adding", joins=True
    )
    assert given_.found() == [
        (["“It will rain soon,”"], "Lind", "said"),
        (["the bridge will stay closed"], "Lind", "adding"),
    ]


def test_a_quoted_part_of_a_reported_clause_is_not_parted():
    given_ = Given("The bridge, Lind said, was “a gift to the coast”.")
    given_.said("The bridge", "Lind", "said").said("“a gift to the coast”", "Lind", "said", joins=True)
    assert given_.found() == [(["The bridge", "“a gift to the coast”"], "Lind", "said")]


def test_an_interrupted_quotation_is_one_report():
    given_ = Given("“It will rain,” Lind said, “and it will snow.”")
    given_.said("“It will rain,”", "Lind", "said").said("“and it will snow.”", "Lind", "said", joins=True)
    assert given_.found() == [(["“It will rain,”", "“and it will snow.”"], "Lind", "said")]


def test_quotations_around_one_cue_are_one_report():
    given_ = Given("“It will rain,” Lind said. “It always does.”")
    given_.said("“It will rain,”", "Lind", "said").said("“It always does.”", "Lind", "said")
    assert given_.found() == [(["“It will rain,”", "“It always does.”"], "Lind", "said")]


def test_quotations_with_a_cue_each_are_two_reports():
    given_ = Given("“It will rain,” Lind said. “It always does,” Hale added.")
    given_.said("“It will rain,”", "Lind", "said").said("“It always does,”", "Hale", "added")
    assert [(source, cue) for _, source, cue in given_.found()] == [("Lind", "said"), ("Hale", "added")]


def test_reported_clauses_around_one_cue_are_two_reports():
    given_ = Given("It will rain, Lind said. It always does in Vale.")
    given_.said("It will rain", "Lind", "said").said("It always does in Vale", "Lind", "said")
    assert [words for words, _, _ in given_.found()] == [["It will rain"], ["It always does in Vale"]]


def test_quotations_without_a_cue_stay_apart():
    given_ = Given("“It will rain all day.” Hale left. “It always does.”")
    given_.said("“It will rain all day.”").said("“It always does.”")
    assert [words for words, _, _ in given_.found()] == [["“It will rain all day.”"], ["“It always does.”"]]


@pytest.mark.parametrize("first", [0.9, 0.6], ids=["first surer", "second surer"])
def test_twins_are_merged_and_the_surer_source_stays(first):
    given_ = Given("“It will rain, it will snow,” Lind said to Hale.")
    given_.said("“It will rain,", "Lind", "said", share=first).said("it will snow,”", "Hale", "said", share=0.75)
    (report,) = given_.reports()
    assert given_.words(report.source) == ("Lind" if first > 0.75 else "Hale")
    assert [given_.words(p) for p in report.pieces] == ["“It will rain, it will snow,”"]


def test_a_twin_without_a_source_gives_way():
    given_ = Given("“It will rain, it will snow,” Lind said.")
    given_.said("“It will rain,").said("it will snow,”", "Lind", "said")
    assert given_.found() == [(["“It will rain, it will snow,”"], "Lind", "said")]


def test_a_pointer_nowhere_gives_no_source_and_no_cue():
    given_ = Given("“It will rain,” they heard from Lind, who said nothing.")
    given_.said("“It will rain,”").named("Lind").named("said", "cue")
    (report,) = given_.reports()
    assert (report.source, report.cue) == (None, None)
    assert report.nowhere == pytest.approx(0.9)
    assert 0 <= report.pointing < 0.2


@pytest.mark.parametrize(("share", "source"), [(0.6, "Lind"), (0.45, "Lind"), (0.25, "Lind"), (0.15, None)])
def test_nowhere_must_be_likely_and_every_source_unlikely(share, source):
    given_ = Given("“It will rain,” Lind said.").said("“It will rain,”", "Lind", "said", share=share)
    assert [(who, cue) for _, who, cue in given_.found()] == [(source, source and "said")]


def test_a_paragraph_without_sources_has_reports_without_one():
    assert Given("“It will rain.”").said("“It will rain.”").found() == [(["“It will rain.”"], None, None)]


def test_the_source_is_the_run_that_most_of_the_share_lies_in():
    given_ = Given("Lind told Hale that it will rain.").said("it will rain", "Lind", "told").named("Hale")
    pointer = given_.pointers[place(given_, "it will rain")[0]][0]
    pointer.shares = {place(given_, "Lind")[0]: 0.3, place(given_, "Hale")[0]: 0.6}
    assert given_.found() == [(["it will rain"], "Hale", "told")]


def test_shares_of_a_report_by_those_of_its_pieces():
    given_ = Given("The bridge, Lind said, will open.")
    given_.said("The bridge", "Lind", "said", certainty=0.9).said(
        "will open", "Lind", "said", joins=True, certainty=0.5, share=0.7
    )
    (report,) = given_.reports()
    assert report.certainty == pytest.approx(0.7)
    assert report.least == pytest.approx(0.3)
    assert report.pointing == pytest.approx(0.9)
    assert report.nowhere == pytest.approx(0.2)
    assert report.first == 0


def test_reports_come_in_order_of_their_first_word():
    given_ = Given("Hale thinks so. “It will rain,” Lind said. “It always does.”")
    given_.said("“It always does.”", "Lind", "said").said("“It will rain,”", "Lind", "said").said(
        "so", "Hale", "thinks"
    )
    firsts = [r.first for r in given_.reports()]
    assert firsts == sorted(firsts)
    assert len(firsts) == 2


WORDS = ["“", "”", "“", "”", "rain", "Lind", "said", "that", ",", ".", ":", "—", "It", "7"]


@st.composite
def readings(draw):
    """A paragraph of any words and marks, and any runs that do not overlap, each piece of content pointing anywhere."""
    (paragraph,) = paragraphs_of(" ".join(["Lind", *draw(st.lists(st.sampled_from(WORDS), max_size=30))]))
    count = len(paragraph)
    edges = sorted(draw(st.sets(st.integers(0, count), max_size=10)) | {0, count})
    reading, pieces, shares = Reading(), [], st.floats(0, 1)
    for first, end in itertools.pairwise(edges):
        role = draw(st.sampled_from(["content", "content", "source", "cue", None]))
        if role:
            reading.runs.append(Tagged(role, first, end, 0.8, 0.6, role == "content" and draw(st.booleans())))
        if role == "content":
            pieces.append(first)
    for first in pieces:
        reading.pointers[first] = tuple(
            Pointer(draw(shares), {run.first: draw(shares) for run in reading.runs if run.role == role})
            for role in ("source", "cue")
        )
    return paragraph, reading


@settings(deadline=None, max_examples=150)
@given(readings())
def test_whatever_is_tagged_reports_are_in_order_and_hold_words(given_):
    paragraph, reading = given_
    reports = find_reports(paragraph, reading)
    assert [r.first for r in reports] == sorted(r.first for r in reports)
    runs = {role: {(r.first, r.end) for r in reading.runs if r.role == role} for role in ("source", "cue")}
    runs["source"] |= {s.source for s in paragraph.shown}
    runs["cue"] |= {s.cue for s in paragraph.shown}
    for r in reports:
        assert r.source is None or r.source in runs["source"]
        assert r.cue is None or r.cue in runs["cue"]
        assert all(0 <= share <= 1 + 1e-5 for share in (r.certainty, r.least, r.pointing, r.nowhere))
        for first, end in r.pieces:
            assert 0 <= first < end <= len(paragraph)
            assert any(t.text[0].isalnum() for t in paragraph.tokens[first:end])


def test_pieces_that_point_to_different_words_for_one_speaker_are_as_sure_as_the_surest():
    text = "Lind warned the hall: “It will rain,” she said. “It always does.”"
    given_ = Given(text).said("“It will rain,”", "Lind", "warned", share=0.9)
    given_.said("“It always does.”", "she", "said", joins=True, share=0.95)
    (report,) = given_.reports()
    assert given_.words(report.source) == "she"
    assert report.pointing == 0.95


@pytest.mark.parametrize(("share", "count"), [(0.9, 2), (0.5, 1)], ids=["sure", "unsure"])
def test_quoted_pieces_with_a_cue_each_are_two_statements_though_the_tagger_joins_them(share, count):
    given_ = Given("“No,” Lind said. “It will never rain,” Hale added.").said("“No,”", "Lind", "said")
    given_.said("“It will never rain,”", "Hale", "added", joins=True, share=share)
    found = given_.found()
    assert len(found) == count
    if count == 2:
        assert found == [(["“No,”"], "Lind", "said"), (["“It will never rain,”"], "Hale", "added")]


def test_a_clause_and_quoted_words_with_a_cue_each_stay_as_the_tagger_joins_them():
    given_ = Given("Lind said it will rain and told us “to stay”.").said("it will rain", "Lind", "said")
    given_.said("“to stay”", "Lind", "told", joins=True, share=0.9)
    assert len(given_.found()) == 1


def test_how_it_was_said_is_not_what_was_said():
    given_ = Given("Worn by the vote, Lind said that it will rain.").said("Worn by the vote", "Lind", "said")
    given_.said("it will rain", "Lind", "said")
    assert given_.found() == [(["it will rain"], "Lind", "said")]


def test_what_stands_before_a_cue_is_said_where_nothing_stands_behind_it():
    given_ = Given("It will rain, Lind said on Friday.").said("It will rain", "Lind", "said")
    assert given_.found() == [(["It will rain"], "Lind", "said")]

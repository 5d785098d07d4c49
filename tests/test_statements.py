"""Rules of statements: for each a text of our own and what it should give."""

import pytest
from conftest import extraction_of, said_in

from claimdb.extract.quotes import find_quotations, uses_single_marks

INTRO = "Mayor Anna Lind and Tom Hale, a spokesman for the Coast Party, met in Vale on Monday. "


def the(text):
    """The one statement of a text."""
    found = said_in(text)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ('"The bridge will open," Anna Lind said.', '"The bridge will open,"', "Anna Lind"),
        ("“The bridge will open,” said Anna Lind.", "“The bridge will open,”", "Anna Lind"),
        ("Anna Lind said: “The bridge will open.”", "“The bridge will open.”", "Anna Lind"),
        ("«The bridge will open,» Anna Lind said.", "«The bridge will open,»", "Anna Lind"),
        ("„The bridge will open,“ Anna Lind said.", "„The bridge will open,“", "Anna Lind"),
        ("‘The bridge will open,’ said Anna Lind, who was there.", "‘The bridge will open,’", "Anna Lind"),
        ("“The bridge,” Anna Lind said, “will open.”", "“The bridge,” … “will open.”", "Anna Lind"),
        ("“The bridge will open,” Anna Lind told reporters on Friday.", "“The bridge will open,”", "Anna Lind"),
        ("“It is a [very] fine bridge,” Anna Lind said.", "“It is a [very] fine bridge,”", "Anna Lind"),
        ("“He told me ‘never’ twice,” Anna Lind said.", "“He told me ‘never’ twice,”", "Anna Lind"),
    ],
    ids=["before", "inverted", "colon", "guillemets", "low", "single", "interrupted", "told", "brackets", "nested"],
)
def test_direct(text, words, speaker):
    assert the(text) == ("direct", words, (speaker,))


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Anna Lind said that the bridge will open.", "the bridge will open", "Anna Lind"),
        ("Anna Lind said the bridge will open.", "the bridge will open", "Anna Lind"),
        ("The bridge will open in June, Anna Lind said.", "The bridge will open in June", "Anna Lind"),
        ("According to Anna Lind, the bridge will open.", "the bridge will open", "Anna Lind"),
        ("The bridge will open in June, according to Anna Lind.", "The bridge will open in June", "Anna Lind"),
        ("Anna Lind demanded to see the papers.", "to see the papers", "Anna Lind"),
        ("The Ministry of Transport denied that the tender was late.", "the tender was late", "Ministry of Transport"),
    ],
    ids=["that", "bare", "behind", "according first", "according last", "infinitive", "body"],
)
def test_indirect(text, words, speaker):
    assert the(text) == ("indirect", words, (speaker,))


def test_mixed_has_quoted_words_in_a_reported_clause():
    assert the("Anna Lind said that the bridge was “a gift to the coast” and would open.") == (
        "mixed",
        "the bridge was “a gift to the coast” and would open",
        ("Anna Lind",),
    )


def test_a_second_cue_begins_a_second_statement():
    found = said_in("Anna Lind demanded a new bridge and warned that the old one could fall.")
    assert [(kind, who) for kind, _, who in found] == [("indirect", ("Anna Lind",))] * 2
    assert found[1][1] == "the old one could fall"


@pytest.mark.parametrize(
    "text",
    [
        "The so-called “blue line” of ferries exists only on posters.",
        "The film “A Bridge Too Near” was shown in the harbour.",
        "Anna Lind did not say that the bridge would open.",
        "The report on the bridge has four hundred pages.",
        "The engineers knew it, and nothing was done.",
    ],
    ids=["scare quotes", "title", "negated", "no cue", "pronoun"],
)
def test_what_nobody_is_reported_to_have_said(text):
    assert said_in(INTRO + text)[:1] == [] or all("bridge would open" not in w for _, w, _ in said_in(INTRO + text))
    assert not [w for kind, w, _ in said_in(text) if kind in ("direct", "mixed")]


def test_a_quotation_over_several_paragraphs_is_one_statement():
    found = said_in("Anna Lind said: “The bridge will open.\n\n“And it will stay open for a hundred years.”")
    assert len(found) == 1
    assert found[0][0] == "direct"
    assert found[0][2] == ("Anna Lind",)
    assert "hundred years" in found[0][1]


def test_an_unclosed_mark_costs_its_paragraph_only():
    found = said_in("“The bridge will open, Anna Lind said.\n\nTom Hale said that the bridge will stay closed.")
    assert ("indirect", "the bridge will stay closed", ("Tom Hale",)) in found


def test_a_headline_with_its_speaker_behind_a_dash():
    text = "Harbour deal will not be reopened - Solvay\n\nPrime Minister Ingrid Solvay met the press on Monday. It was a short meeting."
    assert ("indirect", "Harbour deal will not be reopened", ("Ingrid Solvay",)) in said_in(text)


def test_a_whole_text_is_one_document_statement_with_others_in_it():
    body = "We, the council, ask for a halt to all dredging until the summer. " * 5
    text = f"The River Council of Vale issued a statement on Friday.\n\nBelow is the text of the statement.\n\n{body}\n\nThe minister said that nothing lives there."
    found = extraction_of(text)
    documents = [i for i, s in enumerate(found.statements) if s.kind == "document"]
    assert len(documents) == 1
    whole = found.statements[documents[0]]
    assert whole.speakers[0].name == "River Council of Vale"
    inner = [s for s in found.statements if s.parent == documents[0]]
    assert any(s.words(found.article.text) == "nothing lives there" for s in inner)


def test_the_voice_of_a_document_by_people_unnamed_is_how_the_text_calls_them():
    body = "We ask for a fund of sixty million crowns, to be paid out by need. " * 5
    found = extraction_of(
        f"Eleven mayors published a joint letter on Monday. Below is the full text of the letter.\n\n{body}"
    )
    (document,) = [s for s in found.statements if s.kind == "document"]
    assert [(a.name, a.mention) for a in document.speakers] == [(None, "Eleven mayors")]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("“We were promised a study. We got a leaflet.”\n— Greta Moe, fisherwoman", ["Greta Moe"]),
        ("Anna Lind said that it will rain.\n\n“We were promised a study. We got a leaflet.”\n\n- Greta Moe", ["Anna Lind", "Greta Moe"]),
        ("“We were promised a study,” Anna Lind said.\n\n— Greta Moe will speak on Monday.", ["Anna Lind"]),
    ],
    ids=["next line", "behind another speaker", "no signature"],
)  # fmt: skip
def test_a_quotation_signed_below(text, speakers):
    assert [who for _, _, (who,) in said_in(text)] == speakers


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Solvay: treaty will not be reopened", [("treaty will not be reopened", ("Ingrid Solvay",))]),
        ("2. Solvay: “The treaty is closed”", [("“The treaty is closed”", ("Ingrid Solvay",))]),
        ("Opinion: The treaty nobody wants", []),
        ("Norway: The treaty will be signed", []),
    ],
    ids=["name", "number and quotation", "label", "place"],
)
def test_a_headline_with_its_speaker_before_a_colon(title, said):
    text = f"{title}\n\nPrime Minister Ingrid Solvay met the press in Norway on Monday. It was a short meeting."
    assert [(w, who) for _, w, who in said_in(text)] == said


@pytest.mark.parametrize(
    ("title", "body", "speaker"),
    [
        ("Statement by Mayor Anna Lind on the harbour", "We ask for a halt to all dredging. Our river is not a ditch. " * 5, "Anna Lind"),
        ("Keynote address by Prime Minister Ingrid Solvay", "I have come to listen. We will not be hurried. " * 6, "Ingrid Solvay"),
        ("Open letter of the River Council of Vale", "We ask for a halt to all dredging until the summer. " * 6, "River Council of Vale"),
        ("Statement by Mayor Anna Lind angers the harbour", "Dredging will go on. “We ask for a halt to it, and our river is no ditch,” Lind had said. " * 4, None),
        ("Statements by the mayor", "We ask for a halt to all dredging. Our river is not a ditch. " * 5, None),
        ("Letter from Vale", "We ask for a halt to all dredging. Our river is not a ditch. " * 5, None),
    ],
    ids=["statement", "address", "letter", "news about one", "several", "a reporter's"],
)  # fmt: skip
def test_a_title_may_call_the_text_somebodys_own(title, body, speaker):
    documents = [s for s in extraction_of(f"{title}\n\n{body}").statements if s.kind == "document"]
    assert [s.speakers[0].name for s in documents] == ([speaker] if speaker else [])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("As Anna Lind noted, the maps “were drawn by people who never saw the river.”", "the maps “were drawn by people who never saw the river.”"),
        ("The bridge, as Anna Lind said on Friday, will open in June.", "The bridge … will open in June"),
        ("The bridge will open in June, as Anna Lind said.", "The bridge will open in June"),
    ],
    ids=["first", "inside", "last"],
)  # fmt: skip
def test_as_somebody_said(text, words):
    assert [(w, who) for _, w, who in said_in(text)] == [(words, ("Anna Lind",))]


def test_a_thing_does_not_speak_in_quotation_marks():
    assert said_in("The maps “were drawn by people who never saw the river.”") == []


def test_thoughts_are_attitudes():
    found = extraction_of("Anna Lind fears that the bridge will fall.")
    assert [(s.act, s.words(found.article.text)) for s in found.statements] == [("attitude", "the bridge will fall")]


def test_a_negated_thought_shows_its_negation_in_the_cue():
    found = extraction_of("Anna Lind does not believe that the bridge will fall.")
    assert [s.cue.text for s in found.statements] == ["does not believe"]


def test_occasion_and_day_are_kept_apart_from_publication():
    text = "VALE, May 24 2024 (Norpress) — A story.\n\nAnna Lind said at a press conference on May 22 that the bridge will open."
    (statement,) = extraction_of(text).statements
    assert statement.said_on == "2024-05-22"
    assert statement.channel
    assert extraction_of(text).article.details.published == "2024-05-24"


def test_where_the_text_tells_no_day_there_is_none():
    (statement,) = extraction_of("Anna Lind said that the bridge will open.").statements
    assert (statement.said_on, statement.channel) == (None, None)


def test_every_confidence_is_between_0_and_1_and_every_span_holds_its_words():
    found = extraction_of(
        INTRO + "“The bridge will open,” Lind said. Hale denied that it was safe. The party fears that it is not."
    )
    assert len(found.statements) >= 3
    for s in found.statements:
        assert 0 <= s.confidence <= 1
        assert all(0 <= a.confidence <= 1 for a in s.speakers)
        assert all(a.span is None or a.span.of(found.article.text) == a.mention for a in s.speakers)
        assert s.cue is None or s.cue.span.of(found.article.text) == s.cue.text


def test_a_marker_behind_the_words_is_no_part_of_them():
    text = "A title of it\n\nAnna Lind said that the wall was hollow.[1]\n\n[1] Aske, Walls."
    found = extraction_of(text)
    (statement,) = [s for s in found.statements if s.kind == "indirect"]
    assert statement.words(found.article.text) == "the wall was hollow"
    assert statement.markers == ("1",)


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("The head is ‘a safe pair of gloves’ to them.", 1),
        ("The head is ‘lost’ and ‘found’ to them.", 2),
        ("The '90s were long and rock 'n' roll was loud.", 0),
        ("The ‘90s were long, and ‘tis so.", 0),
        ("It is 'lost' to them.", 0),
        ("“It is ‘lost’,” she said.", 0),
        ("The teachers’ union met at the boys’ school.", 0),
    ],
    ids=["one", "two", "straight elisions", "curly elisions", "straight", "within double", "plurals"],
)
def test_single_marks_that_open_a_pair_are_marks_of_speech(text, marks):
    assert text.count("‘") >= marks
    assert uses_single_marks(text) == bool(marks)
    if marks:
        blocks = extraction_of(text).article.blocks
        assert len(find_quotations(text, blocks)) == marks

"""Every form of marker and note that a plain text or Markdown may have."""

import pytest
from conftest import extraction_of, extractions_of

TITLE = "A title of it\n\n"
ASKE, HOLT, MOEN = "Aske, Walls.", "Holt, Ports.", "Moen, Boats."


def joined(text, name="a.txt"):
    """`[(label of the marker, texts of its notes)]`"""
    article = extraction_of(text, name).article
    notes = {n.number: n.text for n in article.notes}
    for marker in article.markers:
        assert marker.span.of(article.text).strip()
    for note in article.notes:
        assert note.span is None or " ".join(note.span.of(article.text).split()) == note.text
    return [(m.label, *(notes[n] for n in m.notes)) for m in article.markers]


def body(*signs):
    """Running text with each sign behind a clause."""
    clauses = ("The wall is hollow", " and the harbour is closed", " and nobody pays", " and it rains", " and it snows")
    return "".join(c + s for c, s in zip(clauses, signs, strict=False)) + " until the year ends, they say at the port."


BOTH = [("1", ASKE), ("2", HOLT)]
NUMBERED = f"Notes\n\n1. {ASKE}\n2. {HOLT}"

FORMS = {
    "square": (body("[1]", "[2]"), f"[1] {ASKE}\n\n[2] {HOLT}", BOTH),
    "square with space": (body(" [1]", " [2]"), f"[1] {ASKE}\n\n[2] {HOLT}", BOTH),
    "square before a colon": (body("[1]:", "[2]"), f"[1] {ASKE}\n\n[2] {HOLT}", BOTH),
    "list in brackets": (body("[1,2]"), NUMBERED, [("1,2", ASKE, HOLT)]),
    "list with space": (body(" [1, 2]"), NUMBERED, [("1,2", ASKE, HOLT)]),
    "list with semicolon": (body("[1; 2]"), NUMBERED, [("1;2", ASKE, HOLT)]),
    "a wiki's ref": (body("<ref>Aske, Walls.</ref>", "<ref name=x>Holt, Ports.</ref>"), "", BOTH),
    "a wiki's ref used twice": (
        body('<ref name="x y">Aske, Walls.</ref>', "<ref>Holt, Ports.</ref>", '<ref name="x y" />'), "", [*BOTH, ("1", ASKE)],
    ),
    "a wiki's short note": (body("{{sfn|Aske|1999|p=3}}", "{{efn|Holt, Ports.}}"), "", [("1", "{{sfn|Aske|1999|p=3}}"), ("2", HOLT)]),
    "a wiki's ref that is never closed": (body("<ref>Aske, Walls."), "", []),
    "range": (body("[1-3]"), f"{NUMBERED}\n3. {MOEN}", [("1-3", ASKE, HOLT, MOEN)]),
    "range with dash": (body("[1–3]"), f"{NUMBERED}\n3. {MOEN}", [("1–3", ASKE, HOLT, MOEN)]),
    "range of brackets": (body("[1]–[3]"), f"{NUMBERED}\n3. {MOEN}", [("1–3", ASKE, HOLT, MOEN)]),
    "section in the bracket": (body("[1, Sec. 2]"), NUMBERED, [("1", ASKE)]),
    "works with pages in one bracket": (body(" [1, с. 12; 2]"), NUMBERED, BOTH),
    "side by side": (body("[1][2]"), NUMBERED, BOTH),
    "round before a stop": (body(" (1),", " (2)!"), f"Notes\n\n(1) {ASKE}\n\n(2) {HOLT}", BOTH),
    "round within a sentence": (body(" (1)", " (2)"), f"Notes\n\n(1) {ASKE}\n\n(2) {HOLT}", BOTH),
    "round list": (body(" (1, 2)."), NUMBERED, [("1,2", ASKE, HOLT)]),
    "round with a word": (body(" (note 1)", " (see note 2)"), NUMBERED, BOTH),
    "raised": (body("¹", "²"), NUMBERED, BOTH),
    "raised behind a space": (body(" ¹", "\u00a0²"), NUMBERED, BOTH),
    "raised list": (body("¹,²"), NUMBERED, [("1,2", ASKE, HOLT)]),
    "raised list with space": (body("¹, ²"), NUMBERED, [("1,2", ASKE, HOLT)]),
    "raised range": (body("¹⁻³"), f"{NUMBERED}\n3. {MOEN}", [("1⁻3", ASKE, HOLT, MOEN)]),
    "raised range with dash": (body("¹–³"), f"{NUMBERED}\n3. {MOEN}", [("1–3", ASKE, HOLT, MOEN)]),
    "raised digits glued together": (body("¹²"), NUMBERED, BOTH),
    "raised behind a year": ("It fell in 1998¹ and rose in 2006², they say at the port.", NUMBERED, BOTH),
    "digit behind a stop": ("The wall is hollow.1 Nobody pays.2 It rains.", NUMBERED, BOTH),
    "digit behind a comma": ("The wall is hollow,1 and nobody pays.2 It rains.", NUMBERED, BOTH),
    "digit behind a quotation mark": ("“The wall is hollow”1 and “nobody pays.”2 It rains.", NUMBERED, BOTH),
    "digit before a stop": ("“The wall is hollow”1, and “nobody pays”2. It rains.", NUMBERED, BOTH),
    "digit behind a year and a stop": ("The wall fell in 1998.1 Nobody pays.2 It rains.", NUMBERED, BOTH),
    "digit behind a bracket and a stop": ("The wall fell (in June 1998).1 Nobody pays.2 It rains.", NUMBERED, BOTH),
    "digit behind a French mark": ("« Le mur est creux »1 et « personne ne paie »2. Il pleut.", NUMBERED, BOTH),
    "digits with a space between them": ("The wall is hollow.1, 2 It rains.", NUMBERED, [("1, 2", ASKE, HOLT)]),
    "numbered by reStructuredText beside a number of its own": (
        "The wall is hollow [1]_. Nobody pays [#]_.", f".. [1] {ASKE}\n.. [#] {HOLT}", BOTH,
    ),
    "digits behind a stop": ("The wall is hollow.1,2 It rains.", NUMBERED, [("1,2", ASKE, HOLT)]),
    "digit glued to a word": ("The wall is hollow1 and nobody pays2 for it.", NUMBERED, BOTH),
    "digit behind a German mark": ("„Die Mauer ist hohl“1 und „niemand zahlt“.2 Es regnet.", NUMBERED, BOTH),
    "digit before an Armenian stop": ("Պատը դատարկ է1։ «Ոչ ոք չի վճարել»2։ Անձրև է։", NUMBERED, BOTH),
    "digit glued to a Russian word": ("Стена пуста1 и никто не платит2 за неё.", NUMBERED, BOTH),
    "sup tags": (body("<sup>1</sup>", "<sup>2</sup>"), NUMBERED, BOTH),
    "carets around": (body("^1^", "^2^"), NUMBERED, BOTH),
    "caret before": (body("^1", "^2"), NUMBERED, BOTH),
    "caret and braces": (body("^{1}", "^{2}"), NUMBERED, BOTH),
    "braces": (body("{1}", "{2}"), NUMBERED, BOTH),
    "star and dagger": (body("*", "†"), f"* {ASKE}\n\n† {HOLT}", [("*", ASKE), ("†", HOLT)]),
    "two stars": (body("*", "**"), f"* {ASKE}\n\n** {HOLT}", [("*", ASKE), ("**", HOLT)]),
    "two daggers": (body("†", "††"), f"† {ASKE}\n\n†† {HOLT}", [("†", ASKE), ("††", HOLT)]),
    "double dagger and section": (body("‡", "§"), f"‡ {ASKE}\n\n§ {HOLT}", [("‡", ASKE), ("§", HOLT)]),
    "pilcrow": (body("¶"), f"¶ {ASKE}", [("¶", ASKE)]),
    "star behind a stop": ("The wall is hollow.* It rains, they say at the port.", f"* {ASKE}", [("*", ASKE)]),
    "star in brackets": (body("[*]", " (**),"), f"[*] {ASKE}\n\n[**] {HOLT}", [("*", ASKE), ("**", HOLT)]),
    "star with bracket": (body("*"), f"*) {ASKE}", [("*", ASKE)]),
    "letters": (body("[a]", "[b]"), f"Notes\n\n[a] {ASKE}\n[b] {HOLT}", [("a", ASKE), ("b", HOLT)]),
    "note and number": (body("[note 1]"), f"Notes\n\n[note 1] {ASKE}", [("note 1", ASKE)]),
    "letter and number": (body("[A1]", "[A2]"), f"Notes\n\n[A1] {ASKE}\n[A2] {HOLT}", [("A1", ASKE), ("A2", HOLT)]),
    "number and letter": (body("[1a]", "[1b]"), f"Notes\n\n[1a] {ASKE}\n[1b] {HOLT}", [("1a", ASKE), ("1b", HOLT)]),
    "caret label": (body("[^1]", "[^x]"), f"[^1]: {ASKE}\n\n[^x]: {HOLT}", [("1", ASKE), ("x", HOLT)]),
    "caret label with hyphen": (body("[^aske-1]"), f"[^aske-1]: {ASKE}", [("aske-1", ASKE)]),
    "inline": (body(f"^[{ASKE}]", f"^[{HOLT}]"), "", BOTH),
    "inline with brackets in it": (body("^[Aske, [sic] Walls.]"), "", [("1", "Aske, [sic] Walls.")]),
    "inline beside a list": (body("[^1]", f"^[{HOLT}]"), f"[^1]: {ASKE}", BOTH),
    "rst": (body(" [1]_", " [2]_"), f".. [1] {ASKE}\n.. [2] {HOLT}", BOTH),
    "rst numbered by itself": (body(" [#]_", " [#]_"), f".. [#] {ASKE}\n.. [#] {HOLT}", BOTH),
    "rst named": (body(" [#wall]_"), f".. [#wall] {ASKE}", [("wall", ASKE)]),
    "rst signs": (body(" [*]_"), f".. [*] {ASKE}", [("*", ASKE)]),
    "rst citation": (body(" [ASK2002]_"), f".. [ASK2002] {ASKE}", [("ASK2002", ASKE)]),
    "org": (body("[fn:1]", "[fn:x]"), f"[fn:1] {ASKE}\n\n[fn:x] {HOLT}", [("1", ASKE), ("x", HOLT)]),
    "org inline": (body(f"[fn:: {ASKE}]"), "", [("1", ASKE)]),
    "asciidoc": (body(f"footnote:[{ASKE}]", f"footnote:[{HOLT}]"), "", BOTH),
    "asciidoc used again": (body(f"footnote:w[{ASKE}]", "footnote:w[]"), "", [("1", ASKE), ("1", ASKE)]),
    "latex": (body(f"\\footnote{{{ASKE}}}", f"\\footnote{{{HOLT}}}"), "", BOTH),
    "latex with braces": (body("\\footnote{Aske, \\emph{Walls}.}"), "", [("1", "Aske, \\emph{Walls}.")]),
    "pandoc key": (body(" [@aske2019, p. 3]"), f"References\n\n[@aske2019] {ASKE}", [("aske2019", ASKE)]),
    "pandoc keys": (
        body(" [see @aske2019; @holt2015, ch. 2]"),
        f"References\n\n[aske2019] {ASKE}\n[holt2015] {HOLT}",
        [("aske2019", ASKE), ("holt2015", HOLT)],
    ),
    "page in the bracket": (body("[1, p. 12]"), NUMBERED, [("1", ASKE)]),
    "page behind the bracket": (body("[1]:42"), NUMBERED, [("1", ASKE)]),
    "same number again": (body("[1]", "[2]", "[1]"), NUMBERED, [*BOTH, ("1", ASKE)]),
    "years in brackets beside markers": (body("[1]", " [2014]", "[2]"), NUMBERED, BOTH),
}  # fmt: skip


@pytest.mark.parametrize(("text", "notes", "expected"), FORMS.values(), ids=FORMS.keys())
def test_forms_of_markers(text, notes, expected):
    assert joined(f"{TITLE}{text}\n\n{notes}") == expected


LISTS = {
    "dots": f"Notes\n1. {ASKE}\n2. {HOLT}",
    "brackets": f"Notes\n1) {ASKE}\n2) {HOLT}",
    "nothing": f"Notes\n1 {ASKE}\n2 {HOLT}",
    "colons": f"Notes\n1: {ASKE}\n2: {HOLT}",
    "raised": f"Notes\n¹ {ASKE}\n² {HOLT}",
    "raised, glued": f"Notes\n¹{ASKE}\n²{HOLT}",
    "round": f"Notes\n(1) {ASKE}\n(2) {HOLT}",
    "indented": f"Notes\n  1. {ASKE}\n  2. {HOLT}",
    "wiki": f"References\n1. ^ a b {ASKE}\n2. ^ {HOLT}",
    "wiki, arrows": f"References\n1. ↑ {ASKE}\n2. ↑ {HOLT}",
    "wiki, unnumbered": f"References\n^ {ASKE}\n^ {HOLT}",
    "behind a rule": f"---\n1. {ASKE}\n2. {HOLT}",
    "behind a line": f"__________\n\n1. {ASKE}\n2. {HOLT}",
    "raised tags": f"Notes\n<sup>1</sup> {ASKE}\n<sup>2</sup> {HOLT}",
    "carets": f"^1 {ASKE}\n\n^2 {HOLT}",
    "at the end": f"1. {ASKE}\n2. {HOLT}",
    "broken lines": "Notes\n1. Aske,\n   Walls.\n2. Holt,\n   Ports.",
    "broken lines, not indented": "Notes\n1. Aske,\nWalls.\n2. Holt,\n  Ports.",
    "in one line": f"Notes\n\n1. {ASKE} 2. {HOLT}",
    "in one line, brackets": f"[1] {ASKE} [2] {HOLT}",
    "heading in the line": f"Sources: [1] {ASKE}\n[2] {HOLT}",
    "heading and all in one line": f"Notes: 1. {ASKE} 2. {HOLT}",
    "empty lines": f"Notes\n\n1. {ASKE}\n\n2. {HOLT}",
}


@pytest.mark.parametrize("notes", LISTS.values(), ids=LISTS.keys())
def test_forms_of_lists(notes):
    assert joined(f"{TITLE}{body('[1]', '[2]')}\n\n{notes}") == BOTH


HEADINGS = (
    "Notes", "NOTES:", "## Notes", "**Notes**", "5. References", "V. Sources", "== Notes ==", "Notes and references", "Endnotes", "Works cited",
    "Further reading", "Notes de bas de page", "Références", "Anmerkungen", "Quellen und Literatur", "Fußnoten", "Notas al pie", "Bibliografía", "Примечания",
    "Список литературы", "ИСТОЧНИКИ", "Ծանոթագրություններ", "Աղբյուրներ", "Գրականություն", "Kaynakça", "DİPNOTLAR", "Notes [edit]",
)  # fmt: skip


@pytest.mark.parametrize("heading", HEADINGS)
def test_headings_of_lists(heading):
    text = f"{TITLE}{body(' (1)', ' (2)')}\n\n{heading}\n\n1. {ASKE}\n2. {HOLT}"
    article = extraction_of(text).article
    assert joined(text) == BOTH
    assert [b.kind for b in article.blocks[-3:]] == ["notes_heading", "note", "note"]


def test_notes_out_of_order_belong_to_the_list_and_are_reported():
    text = "The wall is hollow.12 Nobody pays.13 It rains.7 It snows.7"
    notes = f"Notes\n\n12. {ASKE}\n13. {HOLT}\n7. {MOEN}\n7. Lind, Nets."
    assert joined(f"{TITLE}{text}\n\n{notes}") == [("12", ASKE), ("13", HOLT), ("7", MOEN), ("7", "Lind, Nets.")]
    warnings = extraction_of(f"{TITLE}{text}\n\n{notes}").article.warnings
    assert warnings == (
        "the numbering of notes begins at 12",
        "the numbering of notes starts again at 7 after note 13",
        "two notes have the number 7",
    )


def test_bullets_below_a_heading_are_works_without_labels():
    notes = "* Aske, Lena. Walls. Harbour Press, 1987.\n* Holt, Per. Ports. Harbour Press, 1999."
    article = extraction_of(f"{TITLE}The wall is hollow (Aske 1987).\n\nBibliography\n\n{notes}").article
    assert [(n.label, n.text) for n in article.notes] == [
        (None, "Aske, Lena. Walls. Harbour Press, 1987."),
        (None, "Holt, Per. Ports. Harbour Press, 1999."),
    ]
    assert [(m.label, m.notes) for m in article.markers] == [("Aske 1987", (1,))]


def test_works_in_one_bracket_have_their_own_pages():
    article = extraction_of(f"{TITLE}{body(' [1, с. 12; 2, p. 4]')}\n\n{NUMBERED}").article
    assert [(m.label, m.span.of(article.text), m.locator) for m in article.markers] == [
        ("1", "[1, с. 12", "с. 12"),
        ("2", "2, p. 4]", "p. 4"),
    ]


NONE = {
    "decimals behind a year": "In 2017.6 terms it is 1998.5 or 2001.3 by their count.",
    "enumeration": "They had two aims: (1) to win and (2) to stay, and neither was reached.",
    "numbered reasons": "The wall is hollow (1), and there are three reasons:\n\n1. Nobody pays.\n2. Nobody cares.\n3. Nobody comes.\n\nThat is so.",
    "paragraph of a law": "Article 10 (2) of the charter and Article 4(1) say so to everybody.",
    "number in words": "There were two (2) walls and one (1) door in the house at the port.",
    "units": "The field has 300 m² and lies 10³ steps from the sea, per km² of land.",
    "units in markup": "The field has 300 m^2 and 10^3 steps and x^2 doors, they say at the port.",
    "formula": "The air has more CO₂ and H₂O than before, which nobody had measured.",
    "words in brackets": "He said that it [sic] was [2014] a good year [emphasis added] for [...] all.",
    "code": "The value of array[0] is lower than that of array[1] in every case so far.",
    "citation needed": "The wall is hollow[citation needed] and nobody has paid for it until now.",
    "version": "It runs with v.2 and No.1 of the series, and with 2.1 of the other one.",
    "telephone": "Call (0)1 234 5678 or (1) 234 5678 at any time of the day or of the night.",
    "censored": "The f*** wall is hollow, and the s** door is open, they say at the port.",
    "emphasis": "The *wall* is hollow and the *whole harbour* is closed, they say.",
    "names with digits": "The G20 met in the hall of COVID19 and of the MP3 players at the port.",
    "caret class": "The pattern [^a-z] matches, and [^1] too, in the programs of the port.",
    "lone number": "The wall is hollow [7] and nobody has paid for it until now, they say.",
}


@pytest.mark.parametrize("text", NONE.values(), ids=NONE.keys())
def test_what_is_no_marker(text):
    assert joined(f"{TITLE}{text}\n\nIt will rain for a week, they say at the port.") == []


BESIDE_NOTES = {
    k: v for k, v in NONE.items() if k not in ("code", "lone number", "caret class", "telephone", "numbered reasons")
}


@pytest.mark.parametrize("text", BESIDE_NOTES.values(), ids=BESIDE_NOTES.keys())
def test_what_is_no_marker_even_beside_notes(text):
    assert joined(f"{TITLE}The roof leaks[1] and[2] the[3] door creaks.\n\n{text}\n\n{NUMBERED}\n3. {MOEN}") == [
        *BOTH,
        ("3", MOEN),
    ]


def test_numbers_of_a_list_that_was_cut_off_are_kept():
    article = extraction_of(f"{TITLE}The wall is hollow[1] and the harbour is closed[2].").article
    assert [(m.label, m.notes) for m in article.markers] == [("1", ()), ("2", ())]
    assert article.warnings == ("marker 1 has no note", "marker 2 has no note")


@pytest.mark.parametrize(
    ("signs", "expected"),
    [
        ("¹²", ["1", "2"]),
        ("¹|²|³|⁴|⁵|⁶|⁷|⁸|⁹|¹⁰|¹¹|¹²", [*map(str, range(1, 13))]),
        ("¹|²|³|⁴|⁵|⁶|⁷|⁸|⁹|¹⁰¹¹|¹²", [*map(str, range(1, 13))]),
        ("¹|²³", ["1", "2", "3"]),
    ],
    ids=["two at the start", "twelve", "ten and eleven", "two and three"],
)
def test_glued_raised_digits_follow_the_sequence(signs, expected):
    words = " ".join(f"The wall is hollow{s}." for s in signs.split("|"))
    notes = "\n".join(f"{n}. {ASKE}" for n in range(1, 13))
    assert [m[0] for m in joined(f"{TITLE}{words}\n\nNotes\n{notes}")] == expected


def test_pages_at_a_marker_are_its_locator():
    text = f"{TITLE}{body('[1, p. 12]', '[2]:42')}\n\n{NUMBERED}"
    assert [m.locator for m in extraction_of(text).article.markers] == ["p. 12", "p. 42"]


def test_words_of_an_inline_note_are_no_words_of_the_sentence():
    text = f"{TITLE}Anna Lind said that the wall was hollow^[Aske, L. (2019). Walls. “It fell,” he said.] and old. It rained."
    found = extraction_of(text)
    block = found.article.blocks[-1]
    assert [s.of(text)[-10:] for s in block.sentences] == ["] and old.", "It rained."]
    (said,) = (s for s in found.statements if s.kind == "indirect")
    assert said.words(found.article.text) == "the wall was hollow … and old"
    assert said.markers == ("1",)


def test_wrapped_lines_and_wrapped_notes():
    text = (
        "A title of it\n\n"
        "The wall of the northern harbour has been hollow for twenty years, as all\n"
        "of the people who live there know,[1] and nobody has paid for it until now,\n"
        "though the ministry has promised to do so in each of the years since then,\n"
        "and the harbour is closed.[2] It will not open before the end of the year.\n\n"
        "Notes\n"
        "1. Aske, Lena. Walls of the North and of the South, with an appendix on\n"
        "   harbours. Vale: Harbour Press.\n"
        "2. Holt, Per. The Ports of the Northern Coast and the People Who Live by\n"
        "   them. Vale: Harbour Press.\n"
    )
    article = extraction_of(text).article
    assert [n.text[-14:] for n in article.notes] == ["Harbour Press."] * 2
    assert [m.notes for m in article.markers] == [(1,), (2,)]
    assert [b.kind for b in article.blocks] == ["title", "paragraph", "notes_heading", "note", "note"]


def test_numbered_lines_below_a_heading_of_notes_are_no_titles():
    story = "NORLAND, MAY 3, NORPRESS. The wall is hollow,1 an engineer said. Nobody knows when it will be repaired by the state.2"
    notes = "Notes\n\n1. Aske, L. (2019). Walls of the North\n2. {}, P. (2015). Ports and the Coast"
    text = f"First of the titles\n\n{story}\n\n{notes.format('Holt')}\n\nSecond of the titles\n\n{story}\n\n{notes.format('Moen')}\n"
    found = [[n.text[:4] for n in e.article.notes] for e in extractions_of(text)]
    assert found == [["Aske", "Holt"], ["Aske", "Moen"]]


def test_what_is_wrong_with_the_numbers_is_still_said_where_endnotes_are_shared():
    story = "NORLAND, MAY 3, NORPRESS. The wall is hollow[{}], an engineer said. Nobody knows when it will be repaired by the state."
    text = f"First of the titles\n\n{story.format(1)}\n\nSecond of the titles\n\n{story.format(4)}\n\nNotes\n\n[1] {ASKE}\n\n[4] {HOLT}"
    first, second = (e.article for e in extractions_of(text))
    assert [m.notes for m in (*first.markers, *second.markers)] == [(1,), (1,)]
    assert second.warnings == ("the numbering of notes skips from 1 to 4",)


# -- numbering ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("labels", "warning"),
    [
        ((1, 2, 4), "the numbering of notes skips from 2 to 4"),
        ((1, 2, 2, 3), "two notes have the number 2"),
        ((1, 2, 1, 2), "the numbering of notes starts again at 1 after note 2"),
        ((4, 5, 6), "the numbering of notes begins at 4"),
    ],
    ids=["skips", "repeats", "restarts", "begins late"],
)
def test_broken_numbering_is_reported(labels, warning):
    marks = "".join(f" It leaks[{n}]." for n in labels)
    article = extraction_of(
        f"{TITLE}The wall is hollow.{marks}\n\nNotes\n\n" + "\n".join(f"{n}. {ASKE}" for n in labels)
    ).article
    assert warning in article.warnings
    assert [n.label for n in article.notes] == [str(n) for n in labels]


def test_two_notes_with_one_number_go_to_their_markers_in_order():
    found = joined(
        f"{TITLE}It leaks[1]. It rains[2]. It snows[2]. It ends[3].\n\nNotes\n\n1. {ASKE}\n2. {HOLT}\n2. {MOEN}\n3. Lund."
    )
    assert found == [("1", ASKE), ("2", HOLT), ("2", MOEN), ("3", "Lund.")]


def chapters(first, second, notes):
    port = "The wall is hollow[1] and it leaks[2], they say at the port of the north."
    return f"{TITLE}{first}\n\n{port}\n\n{second}\n\n{port}\n\n{notes}"


@pytest.mark.parametrize(
    ("first", "second", "notes"),
    [
        ("Chapter 1", "Chapter 2", "Notes\n\nChapter 1\n\n1. A1.\n2. A2.\n\nChapter 2\n\n1. B1.\n2. B2."),
        ("Chapter 1: The Wall", "Chapter 2: The Port", "Notes\n\nChapter 1\n1. A1.\n2. A2.\nChapter 2\n1. B1.\n2. B2."),
        ("The Wall", "The Port", "Notes\n\nThe Wall\n\n1. A1.\n2. A2.\n\nThe Port\n\n1. B1.\n2. B2."),
        ("It begins", "It goes on", "Notes\n\n1. A1.\n2. A2.\n1. B1.\n2. B2."),
        ("It begins", "It goes on", "Notes to chapter 1\n1. A1.\n2. A2.\n\nNotes to chapter 2\n1. B1.\n2. B2."),
    ],
    ids=["chapters", "chapters with names", "names", "restart", "two headings"],
)
def test_notes_by_chapter(first, second, notes):
    found = joined(chapters(first, second, notes))
    assert found == [("1", "A1."), ("2", "A2."), ("1", "B1."), ("2", "B2.")]


def test_series_do_not_mix():
    text = f"{TITLE}{body('*', '[1]', '[a]')}\n\nNotes\n\n* {ASKE}\n\n1. {HOLT}\n\n[a] {MOEN}"
    assert joined(text) == [("*", ASKE), ("1", HOLT), ("a", MOEN)]


def test_notes_of_a_table_are_its_own():
    table = "Port | Walls | Boats\n\nVale | 12¹ | 4\n\nNess | 3 | 5²\n\n¹ Estimated.\n\n² Without ferries."
    text = f"{TITLE}{body('[1]', '[2]')}\n\n{table}\n\n{body('[1]')}\n\nNotes\n\n1. {ASKE}\n2. {HOLT}"
    assert joined(text) == [*BOTH[:2], ("1", "Estimated."), ("2", "Without ferries."), ("1", ASKE)]


# -- works without labels ----------------------------------------------------------------------------------------------

WORKS = {
    "English": ("References", "Aske, L. (2019). Walls.", "Holt, P. (n.d.). Ports."),
    "French": ("Bibliographie", "Aske, Léna (2019), Les murs, Paris.", "Holt, P. (s. d.). Les ports."),
    "German": ("Literaturverzeichnis", "Aske, Lena: Mauern. Vale 2019.", "Holt, Per (o. J.): Häfen. Vale."),
    "Russian": ("Список литературы", "Аске Л. Стены. Вале, 2019.", "Хольт П. Порты. 2015г."),
    "Armenian": ("Գրականություն", "Ասկե Լ., Պատեր, Երևան, 2019։", "Հոլտ Պ., Նավահանգիստներ, 2015թ."),
    "Turkish": ("Kaynakça", "Aske, L. (2019). Duvarlar.", "Holt, P. (t.y.). Limanlar."),
    "items, one without a year": ("Sources", "- Aske, L. (2019). Walls.", "- Interview with Per Holt"),
    "one without a year": ("Bibliography", "Aske, Lena. Walls of the North. Vale.", "Holt, Per. Ports. Vale, 2015."),
}


@pytest.mark.parametrize(("heading", "first", "second"), WORKS.values(), ids=WORKS.keys())
def test_works_without_labels(heading, first, second):
    article = extraction_of(
        f"{TITLE}The wall is hollow, they say, and has been.\n\n{heading}\n\n{first}\n\n{second}"
    ).article
    assert [(n.label, n.text) for n in article.notes] == [(None, first.lstrip("- ")), (None, second.lstrip("- "))]


# -- Markdown ----------------------------------------------------------------------------------------------------------

MARKDOWN = {
    "footnotes": (body("[^1]", "[^x]"), f"[^1]: {ASKE}\n[^x]: {HOLT}", BOTH),
    "inline": (body(f"^[{ASKE}]", f"^[{HOLT}]"), "", BOTH),
    "numbered list": (body("[1]", "[2]"), f"## Notes\n\n1. {ASKE}\n2. {HOLT}", BOTH),
    "numbered list, round": (body(" (1),", " (2)."), f"## Notes\n\n1. {ASKE}\n2. {HOLT}", BOTH),
    "raised": (body("<sup>1</sup>", "<sup>2</sup>"), f"**Notes**\n\n1. {ASKE}\n2. {HOLT}", BOTH),
    "list that begins later": (body("[3]", "[4]"), f"## Notes\n\n3. {ASKE}\n4. {HOLT}", [("3", ASKE), ("4", HOLT)]),
    "paragraphs": (body("[1]", "[2]"), f"## Sources\n\n[1] {ASKE}\n\n[2] {HOLT}", BOTH),
}


@pytest.mark.parametrize(("text", "notes", "expected"), MARKDOWN.values(), ids=MARKDOWN.keys())
def test_markdown(text, notes, expected):
    assert joined(f"# A title of it\n\n{text}\n\n{notes}\n", "a.md") == expected

import pytest
from conftest import extraction_of, extractions_of


def joined(text, name="a.txt"):
    """`[(label of the marker, text of its note)]`"""
    article = extraction_of(text, name).article
    notes = {n.number: n.text for n in article.notes}
    return [(m.label, tuple(notes[n] for n in m.notes)) for m in article.markers]


BODY = "The wall is hollow{0} and the harbour is closed. Nobody{1} has said when it will open to the ferries again, or who pays."


@pytest.mark.parametrize(
    ("first", "second", "notes"),
    [
        ("[1]", "[2]", "[1] Aske, Walls.\n\n[2] Holt, Ports."),
        (" (1),", " (2)!", "Notes\n\n(1) Aske, Walls.\n\n(2) Holt, Ports."),
        ("¹", "²", "Notes\n\n1. Aske, Walls.\n\n2. Holt, Ports."),
        ("[1]", "[2]", "Endnotes\n1. Aske, Walls.\n2. Holt, Ports."),
        ("[^1]", "[^2]", "[^1]: Aske, Walls.\n\n[^2]: Holt, Ports."),
    ],
    ids=["square", "round", "superscript", "heading", "caret"],
)
def test_markers_find_their_notes(first, second, notes):
    found = joined(f"A title of it\n\n{BODY.format(first, second)}\n\n{notes}")
    assert found == [("1", ("Aske, Walls.",)), ("2", ("Holt, Ports.",))]


def test_a_star_is_a_marker_only_with_its_note():
    assert joined(
        "A title of it\n\nThe wall is hollow*, they say, and it has been for years now.\n\n* Aske, Walls."
    ) == [("*", ("Aske, Walls.",))]
    assert joined("A title of it\n\nThe f*** wall is hollow, they say, and it has been for years now.") == []


def test_names_in_brackets_begin_no_notes():
    talk = "[anna] The wall is hollow.\n[ivo] It leaks.\n[anna] Who pays?"
    article = extraction_of(f"A title of it\n\nThe wall is hollow[1], they say at the harbour.\n\n{talk}").article
    assert article.notes == ()


def test_a_marker_points_to_the_next_list_that_has_its_label():
    lists = [f"{{}}\n\nNotes\n\n1. {name}, Walls." for name in ("Aske", "Holt")]
    body = "The wall is hollow[1] and the harbour is closed, they say."
    text = "A title of it\n\n" + "\n\n".join(part.format(body) for part in lists) + "\n\nIt leaks as well[1], they add."
    assert [notes for _, notes in joined(text)] == [("Aske, Walls.",), ("Holt, Walls.",), ("Aske, Walls.",)]


def test_ranges_point_to_several_notes():
    text = "A title of it\n\nThe wall is hollow[1-3], they say.\n\n[1] Aske.\n\n[2] Holt.\n\n[3] Moen."
    assert joined(text) == [("1-3", ("Aske.", "Holt.", "Moen."))]


@pytest.mark.parametrize(
    "text",
    [
        "They had two aims: (1) to win and (2) to stay, and neither of these was reached by the end of the year.",
        "The field has 300 m² and lies 10³ steps from the sea, which nobody had measured before that day.",
        "He said that it [sic] was [2014] a good year for everybody [emphasis added] who had come to the coast.",
    ],
    ids=["enumeration", "units", "brackets"],
)
def test_what_is_no_marker(text):
    assert joined(f"A title of it\n\n{text}") == []


def test_what_has_no_counterpart_is_kept_and_reported():
    article = extraction_of(
        "A title of it\n\nThe wall is hollow[1]. It leaks[7].\n\n[1] Aske, Walls.\n\n[2] Holt, Ports."
    ).article
    assert [(m.label, m.notes) for m in article.markers] == [("1", (1,)), ("7", ())]
    assert article.warnings == ("marker 7 has no note", "note 2 has no marker")


def test_each_article_has_its_own_numbers():
    story = "NORLAND, MAY 3, NORPRESS. The wall is hollow[1], an engineer said. Nobody knows when it will be repaired by the state."
    text = (
        f"First of the titles\n\n{story}\n\n[1] Aske, Walls.\n\nSecond of the titles\n\n{story}\n\n[1] Holt, Ports.\n"
    )
    found = [
        [(m.label, m.notes) for m in e.article.markers] + [n.text for n in e.article.notes]
        for e in extractions_of(text)
    ]
    assert found == [[("1", (1,)), "Aske, Walls."], [("1", (1,)), "Holt, Ports."]]


def test_a_bibliography_without_labels():
    article = extraction_of(
        "A title of it\n\nThe wall is hollow, as the Court says, and has been.\n\nReferences\n\nAske, L. (2019). Walls.\n\nHolt, P. (2015). Ports."
    ).article
    assert [(n.label, n.text) for n in article.notes] == [
        (None, "Aske, L. (2019). Walls."),
        (None, "Holt, P. (2015). Ports."),
    ]


def test_broken_markup_leaves_markers_apart():
    page = (
        '<p>It leaks<sup><a href="#n1">1</a> and nobody<sup><a href="#n2">2</a></sup> cares, they say at the harbour.</p>'
        '<ol><li id="n1">Aske, Walls.</li><li id="n2">Holt, Ports.</li></ol>'
    )
    assert joined(f"<html><body>{page}</body></html>", "a.html") == [("1", ("Aske, Walls.",)), ("2", ("Holt, Ports.",))]


def test_raised_digits_in_brackets_are_no_number():
    assert joined("The wall is hollow[^1⁷] and the harbour is closed.") == []


def test_control_characters_in_a_page_are_replaced():
    page = '<p>It leaks<a href="#n1">1</a>.</p><p id="n1">Aske, &#1;Walls.</p>&#12; and \x01 more'
    article = extraction_of(f"<html><body>{page}</body></html>", "a.html").article
    assert not set(article.text) & {"\x01", "\x0c"}
    assert "\ufffd more" in article.text

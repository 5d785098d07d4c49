"""What stands behind a statement, and how we know; and the author's own sourced assertions."""

from dataclasses import replace

from conftest import extraction_of

from claimdb.resolve.backing import find_backings

NOTES = "\n\n[1] Aske, L. (2019). Walls. Vale Herald.\n\n[2] Holt, P. (2015). Ports. Vale Herald."


def backed(text, name="a.txt"):
    """`[(kind, words, how, label of the note)]` for each backing."""
    found = extraction_of(text, name)
    labels = {r.number: r.label for r in found.references}
    return [
        (
            found.statements[b.statement].kind,
            found.statements[b.statement].words(found.article.text),
            b.how,
            labels[b.reference],
        )
        for b in found.backings
    ]


def test_a_marker_right_behind_a_statement():
    assert backed("A title of it\n\nAnna Lind said that the wall was hollow.[1] It rained." + NOTES) == [
        ("indirect", "the wall was hollow", "marker", "1")
    ]


def test_of_markers_with_one_label_the_one_at_the_statement_counts():
    first, second = NOTES.strip().split("\n\n")
    text = (
        f"A title of it\n\nAnna Lind said that the wall was hollow.[1]\n\n{first}\n\n"
        f"Ivo Berg said that the wall was sound.[1]\n\n{second.replace('[2]', '[1]')}"
    )
    found = extraction_of(text)
    assert [(b.statement, b.reference, b.how) for b in found.backings] == [(0, 1, "marker"), (1, 2, "marker")]


def test_a_sentence_of_the_author_is_an_assertion():
    assert backed("A title of it\n\nThe wall has been hollow for twenty years[1]. It rained." + NOTES) == [
        ("assertion", "The wall has been hollow for twenty years", "marker", "1")
    ]


def test_two_markers_in_one_sentence_make_two_assertions_each_the_clause_before():
    assert backed(
        "A title of it\n\nThe first plan was drawn up in 1998[1], and the second was shelved in 2006[2]." + NOTES
    ) == [
        ("assertion", "The first plan was drawn up in 1998", "marker", "1"),
        ("assertion", "the second was shelved in 2006", "marker", "2"),
    ]


def test_two_markers_side_by_side_are_of_one_assertion():
    assert [b[2:] for b in backed("A title of it\n\nThe wall has been hollow for twenty years[1][2]." + NOTES)] == [
        ("marker", "1"),
        ("marker", "2"),
    ]


def test_a_marker_elsewhere_in_the_sentence_backs_by_sentence():
    found = backed("A title of it\n\nAccording to a report by the Court of Audit [1], the wall is hollow." + NOTES)
    assert found == [("indirect", "the wall is hollow", "sentence", "1")]


def test_a_marker_behind_the_cue_of_a_report_is_the_reports():
    assert backed("A title of it\n\n“The wall is hollow,” said Anna Lind.[1] It rained." + NOTES) == [
        ("direct", "“The wall is hollow,”", "marker", "1")
    ]


def test_a_marker_behind_a_report_that_the_sentence_goes_on_from_backs_by_sentence():
    text = "“The wall is hollow,” said Anna Lind, while the town paid for the roof of the harbour office until June.[1]"
    assert ("direct", "“The wall is hollow,”", "marker", "1") not in backed(
        f"A title of it\n\n{text} It rained." + NOTES
    )


def test_of_two_markers_with_one_label_the_one_that_no_words_own_backs_its_sentence():
    text = (
        "A title of it\n\nThe wall is hollow, they say.[1]\n\nAccording to a report by the Court of Audit [1], the roof is hollow."
        "\n\n[1] Aske, L. (2019). Walls. Vale Herald.\n\n[2] Holt, P. (2015). Ports. Vale Herald."
    )
    assert ("indirect", "the roof is hollow", "sentence", "1") in backed(text)


def test_a_link_in_the_sentence_backs_it():
    html = (
        "<html><body><article><h1>A long enough title</h1><p>Anna Lind said in <a href='https://vale.example/s'>a statement</a> that the wall"
        " was hollow and that it would fall soon.</p><p>It rained for the whole week, and nobody came to look at the wall.</p></article></body></html>"
    )
    assert [b[2] for b in backed(html, "a.html")] == ["link"]


def test_a_body_that_a_list_of_works_names_is_named():
    text = (
        "A title of it\n\nThe Institute of Inland Waters said that the river falls by the year.\n\nReferences\n\n"
        "Institute of Inland Waters. (2022). Groundwater. Vale.\n\nAske, L. (2019). Walls. Vale Herald."
    )
    assert [b[2] for b in backed(text)] == ["named"]


def test_the_authors_assertions_are_the_authors():
    found = extraction_of(
        "A title of it\n\nBy Lena Ostrow\n\nThe wall has been hollow for twenty years[1]. It rained." + NOTES
    )
    assert [(a.name, a.basis) for s in found.statements for a in s.speakers] == [("Lena Ostrow", "author")]


def test_the_page_that_a_marker_names_comes_before_that_of_the_note():
    found = extraction_of(
        "A title of it\n\nThe wall has been hollow for twenty years[1]." + NOTES.replace("Herald.", "Herald, para. 9.")
    )
    assert [b.locator for b in found.backings] == ["para. 9"]
    marked = replace(found.article, markers=tuple(replace(m, locator="p. 53") for m in found.article.markers))
    assert [b.locator for b in find_backings(marked, found.statements, found.references)] == ["p. 53"]

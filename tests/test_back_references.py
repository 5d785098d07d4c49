"""References back, followed within an article; all notes are invented."""

import pytest
from conftest import extraction_of, store
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdb.extract.references.backforms import read_back
from claimdb.extract.references.earlier import Series
from claimdb.records import BACK_REFERENCES, Note

HOLT, FERRIES = "Holt, A. (2015). Walls of the Coast. Vale Herald.", "Holt, A. (2017). Ferries. Vale Herald."
MARSH, AUDIT = (
    "Marsh, B. (2016). Ports. Vale Herald.",
    "Court of Audit, Annual Report 2015 (Vale: State Press, 2016), 12.",
)
BOTH = f"{HOLT[:-1]}; {MARSH}"


def references(notes, listed=()):
    """The references of an article with these notes, labelled from 1, and a list of works below them."""
    body = " ".join(f"The wall of the town number {n} is hollow[{n}]." for n in range(1, len(notes) + 1))
    text = f"A title of it\n\n{body}\n\nNotes\n\n" + "\n\n".join(f"[{n}] {note}" for n, note in enumerate(notes, 1))
    return extraction_of(text + ("\n\nBibliography\n\n" + "\n\n".join(listed) if listed else "")).references


CASES = {
    # (notes, what the last reference is: back, via, same_as, locator, unresolved)
    "ibid": ([HOLT, "Ibid."], ("ibid", 1, 1, None, None)),
    "ibid with a page": ([HOLT, "Ibid., 12."], ("ibid", 1, 1, "p. 12", None)),
    "ibid without comma": ([HOLT, "Ibid 12"], ("ibid", 1, 1, "p. 12", None)),
    "ibidem": ([HOLT, "Ibidem, pp. 4–6."], ("ibid", 1, 1, "pp. 4–6", None)),
    "id.": ([HOLT, "Id. at 14."], ("ibid", 1, 1, "p. 14", None)),
    "idem": ([HOLT, "Idem."], ("ibid", 1, 1, None, None)),
    "ebd.": ([HOLT, "Ebd., S. 12."], ("ibid", 1, 1, "S. 12", None)),
    "ebenda": ([HOLT, "Ebenda."], ("ibid", 1, 1, None, None)),
    "նույն տեղում": ([HOLT, "Նույն տեղում, էջ 50։"], ("ibid", 1, 1, "էջ 50", None)),
    "op. cit. with página": ([HOLT, MARSH, "Holt, op. cit., pág. 40."], ("op. cit.", 1, 1, "pág. 40", None)),
    "art. cit.": ([HOLT, MARSH, "A. Holt, art. cit., p. 40."], ("op. cit.", 1, 1, "p. 40", None)),
    "там само": ([HOLT, "Там само, с. 5."], ("ibid", 1, 1, "с. 5", None)),
    "tamże": ([HOLT, "Tamże, s. 5."], ("ibid", 1, 1, "s. 5", None)),
    "ivi": ([HOLT, "Ivi, p. 5."], ("ibid", 1, 1, "p. 5", None)),
    "ebd. behind a name": ([HOLT, MARSH, "Holt, ebd., S. 40."], ("op. cit.", 1, 1, "S. 40", None)),
    "op. cit. with the year of the title": ([AUDIT, "Court of Audit, Annual Report 2015, op. cit., p. 3."], ("op. cit.", 1, 1, "p. 3", None)),
    "a body without its country": (
        ["Ministry of Justice of Vardania, “Prisons of the North,” 2021, p. 4.", "Ministry of Justice, “Prisons of the North,” op. cit., p. 5."], ("op. cit.", 1, 1, "p. 5", None),
    ),
    "supra notes, the last of them": ([HOLT, MARSH, "See supra notes 1–2 and accompanying text."], ("supra", 2, 2, None, None)),
    "supra notes, listed": ([HOLT, MARSH, FERRIES, "Supra notes 1 and 3."], ("supra", 3, 3, None, None)),
    "там же": ([HOLT, "Там же, с. 12."], ("ibid", 1, 1, "с. 12", None)),
    "ibid behind the note's own number": ([HOLT, "22. ibid p.14"], ("ibid", 1, 1, "p.14", None)),
    "ibid of ibid keeps the page": ([HOLT, "Ibid., 12.", "Ibid."], ("ibid", 2, 1, "p. 12", None)),
    "a new page replaces it": ([HOLT, "Ibid., 12.", "Ibid., 14."], ("ibid", 2, 1, "p. 14", None)),
    "ibid in its own note": ([f"{HOLT[:-1]}; ibid., 14."], ("ibid", 1, 1, "p. 14", None)),
    "ibid after the second of two notes": ([HOLT, MARSH, "Ibid."], ("ibid", 2, 2, None, None)),
    "ibid with a signal": ([HOLT, "See ibid., 14."], ("ibid", 1, 1, "p. 14", None)),
    "ibid first": (["Ibid."], ("ibid", None, None, None, "nothing comes before it")),
    "ibid after two works": ([BOTH, "Ibid."], ("ibid", None, None, None, "the note before cites several works")),
    "ibid after comment": ([HOLT, "The figure excludes ferries.", "Ibid."], ("ibid", None, None, None, "the note before cites nothing")),
    "ibid after one that leads nowhere": (["Ibid.", "Ibid."], ("ibid", None, None, None, "what it refers to is not clear itself")),
    "op. cit.": ([HOLT, MARSH, "Holt, op. cit., 33."], ("op. cit.", 1, 1, "p. 33", None)),
    "op. cit. with a title": ([HOLT, FERRIES, "Holt, Walls, op. cit., p. 3."], ("op. cit.", 1, 1, "p. 3", None)),
    "op. cit. with a note": ([HOLT, FERRIES, "Holt, op. cit. (note 1), 3."], ("op. cit.", 1, 1, "p. 3", None)),
    "op. cit. alone": ([HOLT, "Op. cit., 3."], ("op. cit.", 1, 1, "p. 3", None)),
    "op. cit. of two works": ([HOLT, FERRIES, "Holt, op. cit., 33."], ("op. cit.", None, None, "p. 33", "two works by Holt came before")),
    "op. cit. of nobody": (["Holt, op. cit., 33."], ("op. cit.", None, None, "p. 33", "no work by Holt came before")),
    "loc. cit.": ([HOLT, "Ibid., 12.", "Loc. cit."], ("op. cit.", 2, 1, "p. 12", None)),
    "a.a.O.": ([HOLT, MARSH, "Holt, a.a.O., S. 4."], ("op. cit.", 1, 1, "S. 4", None)),
    "указ. соч.": (["Холт А. Стены Вейла. Вейл, 2015. С. 12.", MARSH, "Холт А. Указ. соч. С. 15."], ("op. cit.", 1, 1, "С. 15", None)),
    "supra": ([HOLT, MARSH, "Supra note 1."], ("supra", 1, 1, None, None)),
    "supra with author": ([HOLT, MARSH, "Holt, supra note 1, at 12."], ("supra", 1, 1, "p. 12", None)),
    "supra of two works, author": ([BOTH, "Marsh, supra note 1, 5."], ("supra", 2, 2, "p. 5", None)),
    "supra of two works": ([BOTH, "Supra note 1."], ("supra", None, None, None, "note 1 cites several works")),
    "note above": ([HOLT, MARSH, "n. 1 above"], ("supra", 1, 1, None, None)),
    "above, note": ([HOLT, MARSH, "Above, note 1, p. 3."], ("supra", 1, 1, "p. 3", None)),
    "see note": ([HOLT, MARSH, "See note 1."], ("supra", 1, 1, None, None)),
    "Anm.": ([HOLT, MARSH, "Holt (wie Anm. 1), S. 3."], ("supra", 1, 1, "S. 3", None)),
    "примеч.": ([HOLT, MARSH, "См. примеч. 1."], ("supra", 1, 1, None, None)),
    "no such note": ([HOLT, "See note 44."], ("supra", None, None, None, "no note 44")),
    "note of comment": (["The figure excludes ferries.", "See note 1."], ("supra", None, None, None, "note 1 cites nothing")),
    "note that refers back": ([HOLT, "Ibid., 3.", "See note 2."], ("supra", 2, 1, None, None)),
    "short title": ([HOLT, MARSH, "Holt, Walls, 147."], ("short title", 1, 1, "p. 147", None)),
    "short title in quotation marks": ([HOLT, MARSH, "Holt, “Walls,” 147."], ("short title", 1, 1, "p. 147", None)),
    "short title without page": ([HOLT, MARSH, "Holt, Walls."], ("short title", 1, 1, None, None)),
    "short title, later words": ([HOLT, MARSH, "Holt, Coast Walls, 3."], ("short title", 1, 1, "p. 3", None)),
    "short title, possessive": ([HOLT, MARSH, "Holt’s Walls, 12."], ("short title", 1, 1, "p. 12", None)),
    "short title, first name": ([HOLT, MARSH, "Anna Holt, Walls, 12."], ("short title", 1, 1, "p. 12", None)),
    "short title of a body": ([AUDIT, MARSH, "Court of Audit, Annual Report, 14."], ("short title", 1, 1, "p. 14", None)),
    "short title of two authors": (
        ["Holt, A., & Marsh, B. (2015). Walls. Vale Herald.", MARSH, "Holt and Marsh, Walls, 3."], ("short title", 1, 1, "p. 3", None),
    ),
    "author and page": ([HOLT, MARSH, "Holt, 12."], ("short title", 1, 1, "p. 12", None)),
    "author and page of two works": ([HOLT, FERRIES, "Holt, 12."], ("short title", None, None, "p. 12", "two works by Holt came before")),
    "author and year": ([HOLT, FERRIES, "Holt 2015, 12."], ("short title", 1, 1, "p. 12", None)),
    "author and year in brackets": ([HOLT, FERRIES, "Holt (2017: 4)."], ("short title", 2, 2, "p. 4", None)),
    "author and year in a comment": ([HOLT, FERRIES, "Holt (2015) disagrees with all of this."], ("short title", 1, 1, None, None)),
    "a title with a year is a full one": ([HOLT, MARSH, "Holt, A Walk in 1914, 12."], (None, None, None, "p. 12", None)),
    "a full one by the same author": ([HOLT, FERRIES], (None, None, None, None, None)),
    "another full one with a page": ([HOLT, "Holt, A. (2018). Walls again. Vale: Harbour Press, p. 3."], (None, None, None, "p. 3", None)),
}  # fmt: skip


@pytest.mark.parametrize(("notes", "wanted"), CASES.values(), ids=CASES)
def test_back_references(notes, wanted):
    last = references(notes)[-1]
    assert (last.back, last.via, last.same_as, last.locator, last.unresolved) == wanted


def test_a_row_of_notes_is_a_reference_back_to_each():
    found = references([HOLT, MARSH, FERRIES, "Supra notes 1–3."])[3:]
    assert [(r.via, r.same_as, r.text) for r in found] == [(n, n, "Supra notes 1–3.") for n in (1, 2, 3)]


def test_a_case_is_followed_by_its_short_name():
    back = read_back("River Keepers, 512 F.3d at 112")
    assert (back.kind, back.author, back.title, back.locator) == ("short title", None, "River Keepers", "p. 112")


def test_the_record_is_that_of_the_work_without_when_it_was_read():
    found = references(["Holt, A. (2015). Walls. Vale Herald. https://a.example/1 (accessed 3 May 2019)", "Ibid., 3."])
    assert found[1].csl == {k: v for k, v in found[0].csl.items() if k != "accessed"}
    assert "accessed" in found[0].csl


def test_one_that_leads_nowhere_has_no_record():
    assert references(["Ibid."])[0].csl == {}


def test_a_list_of_works_below_is_what_short_notes_mean():
    listed = ["Holt, Anna. Walls of the Coast. Vale: Harbour Press, 2015.", MARSH, "———. (2018). Seas. Vale Herald."]
    found = references(
        ["Holt, Walls, 12.", "Holt 2015, 14; Marsh 2016, 3.", "Marsh, Ports.", "Ibid.", "Marsh 2018, 9."], listed
    )
    assert [(r.text, r.same_as, r.back) for r in found] == [
        ("Holt, Walls, 12.", 7, "short title"),
        ("Holt 2015, 14", 7, "short title"),
        ("Marsh 2016, 3.", 8, "short title"),
        ("Marsh, Ports.", 8, "short title"),
        ("Ibid.", 8, "ibid"),
        ("Marsh 2018, 9.", 9, "short title"),
        *((text, None, None) for text in listed),
    ]
    assert found[8].csl["author"][0]["family"] == "Marsh"


def test_letters_behind_the_year_tell_two_works_apart():
    listed = ["Holt, A. (2011a). Walls. Vale Herald.", "Holt, A. (2011b). Piers. Vale Herald."]
    found = references(["Holt 2011b, 3.", "Holt 2011."], listed)
    assert [(r.same_as, r.unresolved) for r in found[:2]] == [(4, None), (None, "two works by Holt of 2011 are cited")]


def test_works_cited_before_they_are_spelled_out_are_one_work(db, tmp_path):
    text = "A title of it\n\nThe wall is hollow[1].\n\nNotes\n\n[1] Marsh 2016, 3.\n\nBibliography\n\n" + MARSH
    path = tmp_path / "a.txt"
    path.write_text(text, encoding="utf-8")
    store(db, path)
    assert [
        (r["same_as"], r["locator"]) for r in db.rows("select same_as, locator from citations order by number")
    ] == [(2, "p. 3"), (None, None)]
    assert len({r["work_id"] for r in db.rows("select work_id from citations")}) == 1


@pytest.mark.parametrize(
    "words",
    [
        "Walt, S. M. (n.d.). Revolution.",
        "https://a.example/ibid",
        "Idemudia, U. (2015). Oil. Vale Herald.",
        "Idaho v. Holt, 12 March 1999",
        "",
        ".",
    ],
)
def test_what_is_no_reference_back(words):
    assert read_back(words) is None or not read_back(words).sure


def test_idem_before_another_title_is_the_same_author():
    found = references([HOLT, "Idem, “Ferries,” Vale Herald, 3 May 2018."])
    assert (found[1].back, found[1].csl["title"], found[1].csl["author"]) == (None, "Ferries", found[0].csl["author"])


def test_a_number_means_a_note_of_the_same_numbering():
    notes = [Note(number, label, "") for number, label in enumerate(["1", "2", "3", "1", "2"], 1)]
    series = Series(notes)
    assert [series.labelled("2", near) for near in (3, 4)] == [[2], [5]]
    assert series.labelled("3", 4) == []


notes_of_any_kind = st.lists(
    st.sampled_from([HOLT, FERRIES, MARSH, BOTH, AUDIT, "Ibid.", "Ibid., 3.", "Holt, op. cit., 3.", "Supra note 2.", "n. 3 above", "Holt, Walls, 3.", "Holt 2015, 3.",
                     "Marsh, 3.", "The figure excludes ferries.", "Loc. cit.", "See note 1; ibid., 4."]),
    min_size=1, max_size=8,
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(notes_of_any_kind)
def test_every_chain_ends_in_a_work_or_says_why_not(notes):
    found = references(notes, [MARSH, HOLT])
    by_number = {r.number: r for r in found}
    assert [r.number for r in found] == list(range(1, len(found) + 1))
    for r in found:
        assert r.back is None or r.back in BACK_REFERENCES
        if r.same_as is not None:
            assert by_number[r.same_as].same_as is None
            assert by_number[r.via].same_as in (None, r.same_as)
        elif r.back:
            assert r.unresolved
            assert r.csl == {}

"""Which statement or clause a marker belongs to: inside, after or before the closing mark, within a sentence, at a paragraph's end."""

import pytest
from conftest import extraction_of

TITLE = "A title of it\n\n"
NOTES = "\n\nNotes\n\n1. Aske, L. (2019). Walls. Vale Herald.\n2. Holt, P. (2015). Ports. Vale Herald.\n3. Moen, T. (2012). Boats. Vale Herald."


def found_in(text):
    found = extraction_of(f"{TITLE}It rains a lot at the port of the north.\n\n{text}{NOTES}")
    return [(s.kind, s.words(found.article.text), s.markers) for s in found.statements if s.kind != "document"]


QUOTED = {
    "digit behind the mark": "Anna Lind said: “We live in fear.”1 It rained.",
    "digit before the mark": "Anna Lind said: “We live in fear.1” It rained.",
    "digit before the stop": "Anna Lind said: “We live in fear”1. It rained.",
    "digit between stop and mark": "Anna Lind said: “We live in fear.1” It rained.",
    "brackets behind the mark": "Anna Lind said: “We live in fear.”[1] It rained.",
    "brackets before the mark": "Anna Lind said: “We live in fear.[1]” It rained.",
    "brackets within, before the stop": "Anna Lind said: “We live in fear[1].” It rained.",
    "brackets before the stop": "Anna Lind said: “We live in fear”[1]. It rained.",
    "brackets behind a space": "Anna Lind said: “We live in fear.” [1] It rained.",
    "round before the stop": "Anna Lind said: “We live in fear” (1). It rained.",
    "raised behind the mark": "Anna Lind said: “We live in fear.”¹ It rained.",
    "raised before the stop": "Anna Lind said: “We live in fear”¹. It rained.",
    "raised within": "Anna Lind said: “We live in fear.¹” It rained.",
    "straight marks": 'Anna Lind said: "We live in fear."1 It rained.',
    "low marks, stop within, digit": "Anna Lind said: „We live in fear.“1 It rained.",
    "low marks": "Anna Lind said: „We live in fear“¹. It rained.",
    "angled marks": "Anna Lind said: « We live in fear »¹. It rained.",
    "angled marks, stop within": "Anna Lind said: «We live in fear.»¹ It rained.",
    "star": "Anna Lind said: “We live in fear.”* It rained.",
    "cue behind": "“We live in fear,”1 Anna Lind said. It rained.",
    "cue behind, brackets": "“We live in fear,”[1] Anna Lind said. It rained.",
}


@pytest.mark.parametrize("text", QUOTED.values(), ids=QUOTED.keys())
def test_a_marker_at_the_closing_mark_belongs_to_the_quotation(text):
    if "*" in text:
        text, label = f"{text}\n\n* Aske, L. (2019). Walls.", "*"
    else:
        label = "1"
    found = found_in(text)
    assert [(kind, markers) for kind, _, markers in found if kind == "direct"] == [("direct", (label,))]
    assert not [words for kind, words, _ in found if kind == "assertion" and "fear" in words]


CLAUSES = {
    "a mark that closes behind the marker": (
        "Selon le rapport, la fermeture fut « une affaire de politique1 », tandis que la ville y voit une nécessité2.",
        [("Selon le rapport, la fermeture fut « une affaire de politique", ("1",)), ("tandis que la ville y voit une nécessité", ("2",))],
    ),
    "within the sentence": (
        "The wall has been hollow for twenty years[1], and nobody has paid for it until now.",
        [("The wall has been hollow for twenty years", ("1",))],
    ),
    "two": (
        "The wall has been hollow for twenty years,¹ and the harbour has been closed since June.²",
        [("The wall has been hollow for twenty years", ("1",)), ("the harbour has been closed since June", ("2",))],
    ),
    "three, glued digits": (
        "The wall is hollow,1 the harbour is closed,2 and nobody has paid for it.3",
        [("The wall is hollow", ("1",)), ("the harbour is closed", ("2",)), ("nobody has paid for it", ("3",))],
    ),
    "side by side": (
        "The wall has been hollow for twenty years [1] [2]. It rained.",
        [("The wall has been hollow for twenty years", ("1", "2"))],
    ),
    "behind a round bracket": (
        "The wall (of the north) has been hollow for twenty years.(1) It rained.",
        [("The wall (of the north) has been hollow for twenty years", ("1",))],
    ),
    "at the paragraph's end": (
        "The wall is old. It rained for a week. The harbour has been closed since June.[1]",
        [("The harbour has been closed since June", ("1",))],
    ),
    "at a sentence's end, glued": (
        "The harbour has been closed since June.1 It rained for a week.",
        [("The harbour has been closed since June", ("1",))],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CLAUSES.values(), ids=CLAUSES.keys())
def test_a_marker_covers_the_clause_before_it(text, expected):
    found = [(words.rstrip(".,"), markers) for kind, words, markers in found_in(text) if kind == "assertion"]
    assert found == expected


def test_a_marker_in_a_quotation_with_its_cue_between():
    found = found_in("“The wall is hollow,”1 Anna Lind said, “and the harbour is closed.”2")
    assert [(kind, markers) for kind, _, markers in found] == [("direct", ("1", "2"))]

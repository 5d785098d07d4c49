"""What the layout of a text alone tells. People and places are invented."""

import pytest
from conftest import extraction_of


def said(text):
    """What was said, pieces joined by `|`, and the names found for it."""
    return [
        ("|".join(s.of(text) for s in x.spans), [a.name for a in x.speakers]) for x in extraction_of(text).statements
    ]


INTERVIEW = (
    "Marta Lind has kept bees since 1998. She has nine hives. Interview: Karl Berg.\n\nQ: Do they sting?\n\n"
    "A: They do.\n\nI mind it less than they do.\n\nQ: And the honey?\n\nA (laughs): There is none this year.\n"
)


def test_questions_and_answers_of_an_interview():
    assert said(INTERVIEW) == [
        ("Do they sting?", ["Karl Berg"]),
        ("They do.\n\nI mind it less than they do.", ["Marta Lind"]),
        ("And the honey?", ["Karl Berg"]),
        ("There is none this year.", ["Marta Lind"]),
    ]


def test_answers_are_nobodys_where_two_were_asked():
    text = INTERVIEW.replace("Interview: Karl Berg.", "Her husband Karl Berg has kept bees since he was nine.")
    assert [names for _, names in said(text)] == [[None]] * 4


def test_labels_of_a_record():
    text = (
        "Mr Karl Lind (Vale): I have read this Bill.\n\nThe Minister for the Coast (Ms Marta Berg): Read it again.\n\n"
        "Mr Lind: I did.\n\nHon. Members: Hear, hear!\n\nMr Lind: Twice.\n"
    )
    assert [names for _, names in said(text)] == [["Karl Lind"], ["Marta Berg"], ["Karl Lind"], [None], ["Karl Lind"]]


@pytest.mark.parametrize("label", ["@vale_farmer", "@LenaBerg72"])
def test_handles(label):
    assert said(f'It rained.\n\n{label}: "well done, all of you"\n') == [('"well done, all of you"', [label])]

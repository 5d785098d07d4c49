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


def test_labels_by_surname_and_by_part_in_a_conversation():
    text = (
        "Karl Lind met the press in Vale on Monday.\n\nModerator: First question.\n\nReporter: Is it true?\n\n"
        "Lind: It is not.\n\nReporter: Not at all?\n\nLind: Not a word.\n"
    )
    assert [names for _, names in said(text)] == [[None], [None], ["Karl Lind"], [None], ["Karl Lind"]]


@pytest.mark.parametrize("label", ["LIND", "Lind", "ANNA", "Anna", "AL"])
def test_labels_by_a_part_of_the_name(label):
    text = f"Anna Lind met Karl Berg in Vale on Monday.\n\n{label}: No.\n\nBerg: Why?\n\n{label}: Ask it.\n\nBerg: I did.\n"
    assert [names for _, names in said(text)] == [["Anna Lind"], ["Karl Berg"]] * 2


def test_a_label_that_two_people_share_is_neither():
    text = "Anna Lind met Anna Berg in Vale on Monday.\n\nANNA: No.\n\nLIND: Why?\n\nANNA: Ask it.\n\nLIND: I did.\n"
    assert [names for _, names in said(text)][1::2] == [["Anna Lind"]] * 2
    assert not {"Anna Lind", "Anna Berg"} & {n for _, names in said(text)[::2] for n in names}


def test_labels_of_a_record_that_end_with_a_full_stop():
    text = (
        "Senator Anna Lind questioned Karl Berg.\n\nSenator LIND. Did the bridge open? Did anybody cross it?\n\nMr. BERG. It did.\n\n"
        "Senator LIND. When?\n\nMr. BERG. In June.\n"
    )
    assert said(text)[-4:] == [
        ("Did the bridge open? Did anybody cross it?", ["Anna Lind"]),
        ("It did.", ["Karl Berg"]),
        ("When?", ["Anna Lind"]),
        ("In June.", ["Karl Berg"]),
    ]


def test_the_first_label_in_capitals_is_no_dateline():
    text = (
        "ANNA LIND: Good morning. A new bridge, and the ferry stays.\n\nBERG: It does.\n\nLIND: Why?\n\nBERG: Ask it.\n"
    )
    found = extraction_of(text)
    assert found.article.details.place is None
    assert [(a.name, a.mention) for s in found.statements for a in s.speakers][::2] == [
        ("ANNA LIND", "ANNA LIND"),
        ("ANNA LIND", "LIND"),
    ]


QUESTIONS = ("Do they ever sting you?", "Is there honey this year?", "What would you do without them?")
ANSWERS = ("They do, and I mind it less than they do.", "None. We had rain.", "I would sleep in May.")


def interview(mark="{}", questions=QUESTIONS, answers=ANSWERS):
    turns = (f"{mark.format(q)}\n\n{a}" for q, a in zip(questions, answers, strict=True))
    return "\n\n".join(["Nine hives", "The beekeeper Marta Lind has nine hives in Vale.", *turns]) + "\n"


@pytest.mark.parametrize("mark", ["{}", "**{}**", "__{}__"])
def test_an_interview_without_labels(mark):
    assert said(interview(mark)) == [
        turn
        for question, answer in zip(QUESTIONS, ANSWERS, strict=True)
        for turn in ((question, []), (answer, ["Marta Lind"]))
    ]


def test_questions_in_capitals():
    assert said(interview(questions=[q.upper() for q in QUESTIONS])) == [
        turn
        for question, answer in zip(QUESTIONS, ANSWERS, strict=True)
        for turn in ((question.upper(), []), (answer, ["Marta Lind"]))
    ]


def test_an_answer_goes_on_where_somebody_speaks_and_a_marked_statement_may_ask():
    text = interview(
        "**{}**", (*QUESTIONS, "Others keep more."), (*ANSWERS, "I know.\n\nThey have no husband, as I have.")
    )
    assert said(text)[-2:] == [
        ("Others keep more.", []),
        ("I know.\n\nThey have no husband, as I have.", ["Marta Lind"]),
    ]


@pytest.mark.parametrize("told", ["She pours me coffee and smiles at us.", "“I have no husband,” she says to me."])
def test_a_paragraph_of_who_asks_is_no_answer(told):
    text = interview("**{}**", answers=(*ANSWERS[:2], f"I would sleep in May.\n\n{told}"))
    assert ("I would sleep in May.", ["Marta Lind"]) in said(text)


@pytest.mark.parametrize(
    ("questions", "answers"),
    [
        (QUESTIONS[:2], ANSWERS[:2]),
        (("Who built it?", "Why there?", "And the cost?"), ANSWERS),
        (QUESTIONS, ("The bees sting.", "None: it rained.", "There would be no pears.")),
    ],
    ids=["two", "nobody asked", "nobody answers"],
)
def test_questions_that_are_no_interview(questions, answers):
    assert not {*questions, *answers} & {words for words, _ in said(interview(questions=questions, answers=answers))}


def test_quotations_as_questions_are_no_interview():
    words = {w for w, _ in said(interview("“{}”"))}
    assert not words & set(ANSWERS)


def test_what_others_say_within_a_turn_is_theirs():
    text = (
        "Marta Lind has kept bees since 1998. She has nine hives. Interview: Karl Berg.\n\n"
        "Q: Will they stay? The Vale Council says that the hives must go.\n\n"
        "A: No. My sister told me that it would rain. I said that the bees would stay.\n\n"
        "Q: And the honey?\n\nA: There is none this year.\n"
    )
    found = extraction_of(text).statements
    assert [
        (s.parent, s.span.of(text), [(a.name, a.basis) for a in s.speakers]) for s in found if s.parent is not None
    ] == [
        (0, "the hives must go", [("Vale Council", "printed")]),
        (2, "it would rain", [(None, "role")]),
        (2, "the bees would stay", [("Marta Lind", "pronoun")]),
    ]


@pytest.mark.parametrize("label", ["@vale_farmer", "@LenaBerg72"])
def test_handles(label):
    assert said(f'It rained.\n\n{label}: "well done, all of you"\n') == [('"well done, all of you"', [label])]


def test_quotations_signed_below_without_a_dash():
    text = (
        "What readers say:\n\n“I come here at four in the morning.”\n\nKarl Lind, bus mechanic\n\n"
        "“The books grow in it.”\n\nMarta Berg-Ruiz\n\n“No fines, no faces.”\n\nReader, 17\n\nIt rained.\n"
    )
    assert said(text) == [
        ("“I come here at four in the morning.”", ["Karl Lind"]),
        ("“The books grow in it.”", ["Marta Berg-Ruiz"]),
        ("“No fines, no faces.”", [None]),
    ]


def test_a_list_of_demands_is_one_statement():
    text = (
        "The crews stopped work in Vale on Friday.\n\nIn a letter, the Vale Drivers' Union demands:\n\n"
        "- a second driver in every van after dark;\n- an end to letters about late parcels.\n\nIt rained.\n"
    )
    (statement,) = extraction_of(text).statements
    assert [s.of(text) for s in statement.spans] == [
        "a second driver in every van after dark;",
        "an end to letters about late parcels.",
    ]
    assert statement.cue.text == "demands"
    assert [a.name for a in statement.speakers] == ["Vale Drivers' Union"]


def test_a_reply_that_comes_from_somebody():
    text = "Marta Berg wrote at noon. “It will rain,” she said.\n\n“So it will,” came the reply from Karl Lind.\n"
    assert said(text)[-1] == ("“So it will,”", ["Karl Lind"])


def test_the_role_of_a_headline_is_whom_the_text_gives_it():
    text = "Vale Bridge will not open before May - minister\n\nThe transport minister, Marta Lind, told parliament that it was shut.\n"
    assert said(text)[0] == ("Vale Bridge will not open before May", ["Marta Lind"])


def test_a_letter_in_full_ends_with_its_signature():
    body = "I have been down at the pier on four days this month, and of all the piles that I could test a third is soft to the thumb. "
    text = (
        "The letter, dated 12 May, is signed by the diver, Karl Berg. It reads in full:\n\nDear Ms Lind,\n\n"
        + body * 2
        + "\n\nYours faithfully,\n\nK. Berg\n\nMarta Lind told the court that it would rain.\n"
    )
    statement = next(s for s in extraction_of(text).statements if s.kind == "document")
    assert statement.span.of(text).endswith("K. Berg")
    assert [a.name for a in statement.speakers] == ["Karl Berg"]


def test_what_layout_takes_in_is_taken_in_once_though_it_comes_in_parts(monkeypatch):
    text = "Radio Vale\n\nLIND: It will rain. It will snow. It will hail.\n\nHALE: When? Nobody knows that. Who cares?\n\nLIND: I do.\n"
    whole = extraction_of(text).statements
    monkeypatch.setattr("claimdb.extract.tagger.paragraphs._MOST", 4)
    assert extraction_of(text).statements == whole
    assert len(whole) > 1


def test_what_is_said_in_a_later_part_is_found(monkeypatch):
    text = "Anna Lind said that it will rain. Tom Hale said that it will snow. “It will hail,” Anna Lind said."
    monkeypatch.setattr("claimdb.extract.tagger.paragraphs._MOST", 4)
    found = extraction_of(text)
    assert [s.words(found.article.text) for s in found.statements] == [
        "it will rain",
        "it will snow",
        "“It will hail,”",
    ]

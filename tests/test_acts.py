"""Cues: whether they report speech or an attitude."""

import pytest
from conftest import extraction_of

from claimdb.extract.acts import act_of, is_clause, kind_of_cue
from claimdb.extract.tokens import tokenise
from claimdb.text import Span


@pytest.mark.parametrize(
    ("cue", "kind"),
    [
        ("said", "speech"),
        ("has repeatedly said", "speech"),
        ("told reporters", "speech"),
        ("pointed out", "speech"),
        ("called for", "speech"),
        ("according to", "speech"),
        (":", "speech"),
        ("in a letter :", "speech"),
        ("hopes", "attitude"),
        ("does not believe", "attitude"),
        ("fears", "attitude"),
        ("knew", "attitude"),
        ("is afraid", "attitude"),
        ("is determined", "attitude"),
        ("is aware", "attitude"),
        ("admires", "attitude"),
        ("said he hopes", "speech"),
        ("hopes to say", "attitude"),
        ("is happy to confirm", "speech"),
        ("the claim", "speech"),
        ("allegations", "speech"),
        ("suggestions", "speech"),
        ("attacked", "other"),
        ("seems to", "other"),
        ("“", "other"),
        ("", "none"),
    ],
    ids=lambda words: words or "empty",
)
def test_kinds_of_cues(cue, kind):
    assert kind_of_cue(cue.split()) == kind


@pytest.mark.parametrize("form", ["say", "says", "said", "saying"])
def test_every_form_of_a_verb_is_known(form):
    assert kind_of_cue([form]) == "speech"


@pytest.mark.parametrize(
    ("kind", "unquoted", "quoted"),
    [
        ("speech", "speech", "speech"),
        ("attitude", "attitude", "attitude"),
        ("other", "attitude", "speech"),
        ("none", "speech", "speech"),
    ],
)
def test_acts(kind, unquoted, quoted):
    assert (act_of(kind, quoted=False), act_of(kind, quoted=True)) == (unquoted, quoted)


@pytest.mark.parametrize(
    ("words", "clause"),
    [
        ("the bridge will open", True),
        ("it's too late", True),
        ("the council closed the bridge", True),
        ("rain", False),
        ("the closed bridge", False),
        ("the bridge that will open", False),
        ("the bridge, which closed", False),
        ("to close the bridge", False),
        ("to the bridge and is there", False),
        ("the bridge from opening", False),
        ("the following bridges", False),
        ("a warm welcome and conveyed greetings", False),
        ("", False),
    ],
)
def test_what_is_a_clause(words, clause):
    assert is_clause(tokenise(words, Span(0, len(words)))) == clause


def test_what_stands_before_a_verb_of_speech_is_said():
    """Whether or not the grammar of the sentence shows it."""
    (found,) = extraction_of("The bridge will open, he stressed; nobody came.").statements
    assert found.act == "speech"

"""Cues: whether they report speech or an attitude."""

import pytest

from claimdb.extract.acts import act_of, kind_of_cue


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

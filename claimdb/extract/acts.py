"""Whether a cue reports speech or an attitude: a thought, belief, wish, fear or intention."""

from __future__ import annotations

from functools import cache

from claimdb.extract.cues import cue_forms, inflect
from claimdb.extract.lexicon import words


@cache
def _attitudes() -> frozenset[str]:
    """Nouns, adjectives and verbs of thought, wish and intention, in all forms."""
    forms = set(words("attitudes"))
    for base in words("attitudes"):
        forms |= set(inflect(base))
    return frozenset(forms)


def act_of(cue: list[str], quoted: bool) -> str:
    """`speech` or `attitude`, by the words of a cue in lower case: the first reporting verb in it decides ("said he hopes"), else a noun.

    What no list knows as a word of speech ("attacked", "seems to") is speech only if the words themselves are `quoted`: where nobody is
    known to have said something, it is not to be shown as said.
    """
    table = cue_forms()
    for at in range(len(cue)):
        for length in (3, 2, 1):
            verb = table.get(tuple(cue[at : at + length]))
            if verb and at + length <= len(cue):
                return verb.act
    if quoted or "according" in cue or cue[-1] == ":":
        return "speech"
    speech = any(word in words("noun_cues") or word.removesuffix("s") in words("noun_cues") for word in cue)
    return "speech" if speech and not any(word in _attitudes() for word in cue) else "attitude"

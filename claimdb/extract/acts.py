"""Whether a cue reports speech or an attitude: a thought, belief, wish, fear or intention."""

from __future__ import annotations

from functools import cache

from claimdb.extract.cues import cues_by_head, inflect
from claimdb.extract.lexicon import words


@cache
def _attitudes() -> frozenset[str]:
    """Nouns, adjectives and verbs of thought, wish and intention, in all forms."""
    forms = set(words("attitudes"))
    for base in words("attitudes"):
        forms |= set(inflect(base))
    return frozenset(forms)


def kind_of_cue(cue: list[str]) -> str:
    """`speech`, `attitude`, `other` or `none`, by the words of a cue in lower case: the first reporting verb in it decides ("said he hopes"),
    else a noun or adjective; `other` is in no list."""
    if not cue:
        return "none"
    heads = cues_by_head()
    for at, word in enumerate(cue):
        for key, verb in heads.get(word, ()):
            if key == tuple(cue[at : at + len(key)]):
                return verb.act
    if "according" in cue or cue[-1] == ":":
        return "speech"
    if any(word in _attitudes() for word in cue):
        return "attitude"
    noun = any(word in words("noun_cues") or word.removesuffix("s") in words("noun_cues") for word in cue)
    return "speech" if noun else "other"


def act_of(cue: str, quoted: bool) -> str:
    """The act that a kind of cue reports. What no list knows as a word of speech ("attacked", "seems to") is speech only if the words
    themselves are `quoted`: where nobody is known to have said something, it is not to be shown as said."""
    if cue == "other":
        return "speech" if quoted else "attitude"
    return "attitude" if cue == "attitude" else "speech"

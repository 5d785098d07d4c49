"""Whether a cue reports speech or an attitude: a thought, belief, wish, fear or intention."""

from __future__ import annotations

import re
from functools import cache

from claimdb.extract.cues import cues_by_head, inflect
from claimdb.extract.lexicon import words
from claimdb.extract.phrases import is_verb
from claimdb.extract.tokens import Token

_RELATIVES = frozenset("that which who whom whose where when".split())
_NO_SUBJECT = frozenset("to and or but not".split())
"""What stands before a verb that is an infinitive's, or another verb's equal."""
_PREPOSITIONS = frozenset("to for of on with at in from about against by into over".split())
_CONTRACTED = re.compile(r"(?:i|you|we|they|he|she|it|that|there|what|who)'(?:s|re|m|ve|ll|d)")


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


def is_clause(tokens: list[Token]) -> bool:
    """Whether words make a sentence ("the bridge will open"), and do not name a thing or a deed ("the bridge that opened", "to open the bridge")."""
    if tokens and tokens[0].lower in _PREPOSITIONS:
        return False
    for at, token in enumerate(tokens):
        if _CONTRACTED.fullmatch(token.lower):
            return True
        if at and token.lower in _RELATIVES:
            return False
        finite = at and not token.lower.endswith("ing") and is_verb(tokens, at)
        if finite and tokens[at - 1].lower not in _NO_SUBJECT:
            return True
    return False

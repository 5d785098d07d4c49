"""What introduces a labelled statement: the class of its cue."""

from __future__ import annotations

from collections.abc import Sequence

from claimdb.evaluate.labelled import LabelledStatement
from claimdb.evaluate.words import WORD
from claimdb.extract.cues import CueVerb, cue_forms
from claimdb.extract.lexicon import words as lexicon

INTRODUCERS = {
    "verb of speech": "a verb that the extractor's list of cues has as speech",
    "verb of thought or wish": "a verb that the list has as a thought, wish or feeling",
    "according to": "`according to`",
    "noun or adjective": "a noun (the claim that, his fear of) or an adjective (is sure that)",
    "other words": "words that are in none of the lists",
    "no cue": "no cue is labelled, or only a sign such as a colon",
}
_ADJECTIVES = frozenset(
    "adamant afraid angry anxious aware certain clear concerned confident convinced critical determined eager "
    "frustrated glad grateful happy hopeful optimistic pessimistic proud ready sceptical skeptical sorry sure "
    "surprised sympathetic uncertain unsure wary willing worried".split()
)
_BEFORE_NOUN = frozenset("a an the this that these those his her its their our my your any no some".split())
"""Words between which and the next a form that may be a verb or a noun (`claims`, `fears`) is a noun."""


def introducer_of(statement: LabelledStatement, text: str) -> str:
    """One of `INTRODUCERS`; of several words that would do, the first tells."""
    cue = [_plain(word) for span in statement.cues for word in WORD.findall(span.of(text))]
    if not cue:
        return "no cue"
    if "according" in cue:
        return "according to"
    before = WORD.findall(text[max(0, statement.cues[0].start - 40) : statement.cues[0].start])
    preceding = [_plain(before[-1]) if before else "", *cue]
    for at, word in enumerate(cue):
        if _is_noun(word, preceding[at]) or word in _ADJECTIVES:
            return "noun or adjective"
        if verb := _verb_at(cue, at):
            return "verb of speech" if verb.act == "speech" else "verb of thought or wish"
    return "noun or adjective" if any(_singular(word) in lexicon("noun_cues") for word in cue) else "other words"


def _plain(word: str) -> str:
    return word.lower().replace("’", "'")


def _is_noun(word: str, before: str) -> bool:
    owned = before.endswith(("'s", "s'"))
    return (before in _BEFORE_NOUN or owned) and (
        word in lexicon("noun_cues") or _singular(word) in lexicon("noun_cues")
    )


def _singular(word: str) -> str:
    return word.removesuffix("s")


def _verb_at(words: Sequence[str], at: int) -> CueVerb | None:
    """The longest cue of the list that starts at this word."""
    forms = cue_forms()
    return next((forms[key] for end in range(len(words), at, -1) if (key := tuple(words[at:end])) in forms), None)

"""What a word by itself tells the tagger: its form, its affixes, its shape and the word lists that hold it.

Names are left out of the vocabulary: a word that is mostly written with a capital is known by its shape and its affixes, so that the
tagger learns how people are quoted and not who was quoted in its training texts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from claimdb.extract.cues import cue_forms, verb_forms
from claimdb.extract.lexicon import words
from claimdb.extract.names import demonyms, is_organization_word, places, title_words
from claimdb.extract.tokens import ABBREVIATED

OPENING, CLOSING = "“", "”"
"""The forms under which every opening and closing mark of a quotation is known, whatever the text prints."""
UNKNOWN, CAPITALISED, NUMBER = 0, 1, 2
"""Rows of the vocabulary for words that are not in it."""
SIGNS = {sign: place for place, sign in enumerate(",.:;?!-–—()'…[]*@#•/&$%“”", 2)}
SHAPES = 34
"""How many shapes there are: number, the signs, other sign, and five ways to write a word."""

_ENDING = re.compile(r"(.+?)('s|'|n't|'re|'ve|'ll|'d|'m)$")
_PRONOUNS = tuple(
    frozenset(listed.split())
    for listed in (
        "he she", "they", "it", "i we", "you", "him her", "them me us", "his their its my our your", "who",
        "which that", "himself herself themselves itself",
    )
)  # fmt: skip
_TIMES = frozenset((
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december yesterday today tomorrow tonight week month year"
).split())  # fmt: skip
_CLASSES = tuple(
    frozenset(listed.split())
    for listed in (
        "the a an this that these those some several many most few no every each any another",
        "of for from in at with on to against by about over under between among into within behind near during after before since until through",
        "not never no nor neither cannot",
        "will would can could may might must shall should",
        "is are was were be been being am has have had having do does did",
    )
)
FLAGS = 30
"""How many yes-or-no questions `flags` answers."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words and affixes that have a row of their own; all maps are from the form to the row, 0 is for none. Words in rows from `rare` on were
    seldom or never in the training texts: they are known by their use elsewhere, and in lower case only."""

    words: dict[str, int]
    prefixes: dict[str, int]
    suffixes: dict[str, int]
    endings: dict[str, int]
    rare: int

    def rows(self, form: str) -> tuple[int, int, int, int, int]:
        """The rows of a word as printed: word, first three letters, last three, last two, shape."""
        low = normal(form)
        row = self.words.get(low) or self.words.get(low.removesuffix("'s"))
        if row is None or (row >= self.rare and form[0].isupper()):
            row = NUMBER if form[0].isdigit() else CAPITALISED if form[0].isupper() else UNKNOWN
        return (
            row,
            self.prefixes.get(low[:3], 0),
            self.suffixes.get(low[-3:], 0),
            self.endings.get(low[-2:], 0),
            shape(form),
        )


def normal(form: str) -> str:
    """The form under which a word is looked up: lower case, straight apostrophe, one form for all numbers."""
    return "<num>" if form[0].isdigit() else form.lower().replace("’", "'")


def shape(form: str) -> int:
    """How a word is written, from 0 to `SHAPES` - 1."""
    if form[0].isdigit():
        return 1
    if not form[0].isalpha():
        return SIGNS.get(form[0].replace("’", "'").replace("‘", "'"), 27)
    if form[0].isupper():
        if len(form) == 1:
            return 28
        return 29 if form.isupper() else 30 if form[1:].islower() else 31
    return 32 if form.islower() else 33


@cache
def _cues() -> tuple[frozenset[str], frozenset[str]]:
    """First words of the cues of speech and of those of thought."""
    speech = frozenset(key[0] for key, verb in cue_forms().items() if verb.act == "speech")
    return speech, frozenset(key[0] for key, verb in cue_forms().items() if verb.act == "attitude")


def flags(form: str) -> list[bool]:
    """The answers to `FLAGS` questions about a word as printed: which lists hold it, which pronoun it is, how it ends."""
    low = form.lower().replace("’", "'")
    ending = _ENDING.match(low)
    base, end = (ending[1], ending[2]) if ending else (low, "")
    forms = (base, base.removesuffix("s"))
    speech, thought = _cues()
    return [
        base in speech,
        base in thought,
        any(f in words("noun_cues") for f in forms),
        base in title_words(),
        base in ABBREVIATED,
        is_organization_word(base),
        any(f in words("groups") for f in forms),
        any(f in words("documents") for f in forms),
        base in demonyms() or base in places(),
        base in verb_forms(),
        base in _TIMES,
        end in ("'s", "'"),
        end == "n't",
        end in ("'re", "'ve", "'ll", "'d", "'m"),
        *(base in listed for listed in _CLASSES),
        *(low in listed for listed in _PRONOUNS),
    ]

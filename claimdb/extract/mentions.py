"""The words that name somebody and not more: what a source's words hold too much is cut off.

All places are indexes into the tokens of one sentence.
"""

from __future__ import annotations

from claimdb.extract.cues import cue_at
from claimdb.extract.names import NameRun
from claimdb.extract.phrases import PREPOSITIONS, Phrase, is_verb
from claimdb.extract.tokens import Token

LONGEST = 12
"""Words of the longest mention without a name."""
_EDGES = frozenset(',;:—–-“”"')
_DASHES = frozenset("—–-")
_RELATIVES = frozenset("who whose whom which".split())
_SUBJECTS = frozenset("he she they".split())
_BEFORE_OBJECTS = PREPOSITIONS | {"and", "or"}
_TIMES = frozenset("at on in by before after since around".split())


def trim(tokens: list[Token], phrase: Phrase, runs: list[NameRun]) -> Phrase:
    """The phrase without signs at its edges, without a clause that only tells more of whom it names, and without a time."""
    first, last = phrase.first, min(phrase.last, len(tokens) - 1)
    if last > first and tokens[last].lower in _SUBJECTS and tokens[last - 1].lower not in _BEFORE_OBJECTS:
        first = last  # "in a note sent through | his lawyer he | says"
    cut = next((i for i in range(first + 1, last + 1) if _opens_more(tokens, i, runs)), last + 1)
    return _without_signs(tokens, Phrase(first, cut - 1, phrase.how))


def _opens_more(tokens: list[Token], at: int, runs: list[NameRun]) -> bool:
    """Whether what begins at `at` only tells more of the one named before: "the premier | , smiling", "two members | who had left",
    "Karl Lind | at 7:14", "the Vale Office | reports 12"."""
    token, before = tokens[at], tokens[at - 1]
    followed_by_number = at + 1 < len(tokens) and tokens[at + 1].text[0].isdigit()
    opens = (
        (token.lower in _RELATIVES and before.lower not in PREPOSITIONS)
        or (token.text in _DASHES and token.start > before.end)
        or (before.text == "," and token.lower.endswith("ing") and not token.capital)
        or (followed_by_number and (token.lower in _TIMES or _is_verb_of_name(tokens, at, runs)))
    )
    return opens and not any(r.first < at <= r.last for r in runs)


def _is_verb_of_name(tokens: list[Token], at: int, runs: list[NameRun]) -> bool:
    """Whether a verb stands right behind a name."""
    if not tokens[at].is_word or tokens[at].capital or not (is_verb(tokens, at) or cue_at(tokens, at)):
        return False
    return any(r.name and r.last == at - 1 and not r.possessive for r in runs)


def shorten(tokens: list[Token], phrase: Phrase, head: int) -> Phrase:
    """A phrase that names nobody, of at most `LONGEST` words: from the first on, its head noun within."""
    words = [i for i in range(phrase.first, phrase.last + 1) if tokens[i].is_word]
    if len(words) <= LONGEST:
        return phrase
    last = max(head, words[LONGEST - 1]) if head - phrase.first < 2 * LONGEST else words[LONGEST - 1]
    comma = next((i for i in range(head + 1, last + 1) if tokens[i].text in ",("), last + 1)
    return _without_signs(tokens, Phrase(phrase.first, comma - 1, phrase.how))


def name_in_brackets(tokens: list[Token], phrase: Phrase, runs: list[NameRun]) -> NameRun | None:
    """`The Minister for the Coast (Ms | Marta Lind)`: the name that brackets behind a description hold and nothing else; behind a name they hold where
    somebody is from ("Ms Lind (Lower Vale)")."""
    if tokens[phrase.last].text != ")":
        return None
    run = next((r for r in runs if r.name and r.last == phrase.last - 1 and r.first > phrase.first + 1), None)
    if run is None or tokens[run.first - 1].text != "(" or run.kind != "person":
        return None
    return None if any(r.kind == "person" and phrase.first <= r.first < run.first for r in runs if r.name) else run


def body_of_members(tokens: list[Token], phrase: Phrase, runs: list[NameRun]) -> NameRun | None:
    """`Members of the small | Coast List`: a body by its members, who speak as one."""
    for at in range(phrase.first, phrase.last):
        if tokens[at].lower == "members" and tokens[at + 1].lower == "of":
            return next((r for r in runs if r.name and r.first > at + 1 and r.last == phrase.last), None)
    return None


def handle_of(text: str, tokens: list[Token], phrase: Phrase) -> str | None:
    """`@vale_farmer`: the name somebody goes by on a network, if the phrase is nothing else."""
    if tokens[phrase.first].text != "@" or phrase.last == phrase.first:
        return None
    handle = text[tokens[phrase.first].start : tokens[phrase.last].end]
    return None if any(c.isspace() for c in handle) else handle.rstrip(".,:")


def _without_signs(tokens: list[Token], phrase: Phrase) -> Phrase:
    """A phrase without the commas and marks at its edges."""
    first, last = phrase.first, phrase.last
    while last > first and tokens[last].text in _EDGES:
        last -= 1
    while first < last and tokens[first].text in _EDGES:
        first += 1
    return Phrase(first, last, phrase.how)

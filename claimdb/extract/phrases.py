"""Noun phrases around a verb, found without a parser: by closed word classes, capitals and known verb forms.

All places are indexes into the token list of one sentence; a phrase holds both its ends.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from claimdb.extract.cues import verb_forms
from claimdb.extract.tokens import Token

PRONOUNS = frozenset("he she they it i we you".split())
DETERMINERS = frozenset(
    (
        "the a an this that these those his her their its our my your some several many most few both all "
        "each every any another other no two three four five six seven eight nine ten dozens hundreds one"
    ).split()
)
PREPOSITIONS = frozenset(
    (
        "of for from in at with on to against by about over under between among into within behind near "
        "during after before since until through across via outside inside"
    ).split()
)
_CLAUSE_WORDS = frozenset(
    (
        "that which who whom whose where when while because although though if as but or so than and then "
        "whether unless how why what not nor"
    ).split()
)
ADVERBS = frozenset(
    (
        "also later then further again earlier once often always never now just still already even repeatedly "
        "too thus therefore however meanwhile reportedly all himself herself itself themselves soon ever "
        "first merely simply personally long yet recently today yesterday furthermore only rather instead"
    ).split()
)
AUXILIARIES = frozenset(
    (
        "has have had is are was were been being be will would can could may might must shall should do does "
        "did 's 've 'd 'll having"
    ).split()
)
MODALS = frozenset("will would can could may might must shall should do does did to".split())
NEGATIONS = frozenset(
    (
        "not never n't didn't doesn't don't hasn't haven't won't wouldn't cannot can't couldn't refused "
        "declined no neither nor failed"
    ).split()
)
_NOT_PAST = frozenset(
    "united need indeed hundred speed seed feed red bed unprecedented armed need-based so-called".split()
)


class Phrase(NamedTuple):
    """Tokens `first` to `last`, both included. `how` says by what way it was found:
    `next` (beside the verb), `apposition`, `relative`, `main` (the subject of the sentence)."""

    first: int
    last: int
    how: str = "next"


def is_verb(tokens: list[Token], at: int) -> bool:
    """Whether a token looks like a finite verb or a participle, not like part of a noun phrase."""
    token = tokens[at]
    low = token.lower
    if not token.is_word or (token.capital and at > 0):
        return False
    if _is_verb_form(low):
        return not _is_nominal(tokens, at)
    return low.endswith("n't")


@lru_cache(maxsize=20_000)
def _is_verb_form(low: str) -> bool:
    if low in verb_forms() or low in AUXILIARIES:
        return True
    return low.endswith("ed") and len(low) > 4 and low not in _NOT_PAST


def _is_nominal(tokens: list[Token], at: int) -> bool:
    """A participle behind a determiner or before a noun in a phrase: "the alleged plan", "its stated aim"."""
    if at == 0:
        return False
    before = tokens[at - 1]
    return (
        before.lower in DETERMINERS
        and before.lower
        not in ("that", "all", "both", "some", "many", "most", "few", "those", "these", "others", "this", "one")
    ) or (before.possessive and before.lower not in ("it's", "he's", "she's", "that's"))


def skip_left(tokens: list[Token], at: int) -> tuple[int, bool, bool]:
    """From `at` to the left over adverbs and auxiliaries: the place reached, whether negated, whether a form of "be" was met."""
    negated = passive = False
    while at >= 0:
        low = tokens[at].lower
        if low in NEGATIONS or low.endswith("n't"):
            negated = True
        elif low in ("is", "are", "was", "were", "been", "being", "be", "get", "got", "gets"):
            passive = True
        elif not (
            low in ADVERBS or low in AUXILIARIES or (low.endswith("ly") and len(low) > 4 and not tokens[at].capital)
        ):
            break
        at -= 1
    return at, negated, passive


def phrase_ending(tokens: list[Token], last: int) -> Phrase | None:
    """The noun phrase that ends at `last`, or None if no phrase does."""
    end = last
    if last >= 0 and tokens[last].text == ")":
        last = next((i for i in range(last - 1, max(-1, last - 12), -1) if tokens[i].text == "("), 0) - 1
        end = last
    if last < 0 or not _may_be_in_phrase(tokens, last) or tokens[last].quoted:
        return None
    if tokens[last].lower in PRONOUNS:
        return Phrase(last, last)
    if tokens[last].lower in PREPOSITIONS or (tokens[last].lower in DETERMINERS and not _stands_alone(tokens[last])):
        return None
    first = last
    while first > 0 and last - first < 25:
        step = _step_left(tokens, first, last)
        if not step:
            break
        first -= step
    return Phrase(first, end)


def _stands_alone(token: Token) -> bool:
    return token.lower in (
        "some",
        "many",
        "most",
        "few",
        "several",
        "both",
        "all",
        "others",
        "another",
        "one",
        "those",
        "this",
        "that",
    )


def _may_be_in_phrase(tokens: list[Token], at: int) -> bool:
    token = tokens[at]
    return (token.is_word or token.text[0].isdigit()) and token.lower not in _CLAUSE_WORDS and not is_verb(tokens, at)


def _step_left(tokens: list[Token], first: int, last: int) -> int:
    """How many tokens to the left still belong to the phrase that begins at `first`."""
    before, here = tokens[first - 1], tokens[first]
    low = before.lower
    if before.quoted:
        return 0
    if low in ("and", "&"):
        return 1 if _joins_names(tokens, first) else 0
    if before.text == ",":
        return 1 if _is_list(tokens, first, last) else 0
    if (
        before.text == "."
        and first > 1
        and (len(tokens[first - 2].text) <= 4 and tokens[first - 2].capital and here.capital)
    ):
        return 2 if tokens[first - 2].end == before.start else 0
    if here.lower in DETERMINERS or low in PREPOSITIONS:
        if low not in PREPOSITIONS or low in ("during", "after", "before", "since", "until", "by"):
            return 1 if low in ("all", "both", "some", "many", "most", "of") and here.lower in DETERMINERS else 0
        return 1 if first > 1 and _is_noun_before(tokens, first - 2) else 0
    return 1 if _may_be_in_phrase(tokens, first - 1) and low not in ADVERBS and low not in PRONOUNS else 0


def _is_noun_before(tokens: list[Token], at: int) -> bool:
    """Whether a preposition behind `at` hangs on a noun there, not on a verb or the sentence's start."""
    low = tokens[at].lower
    return (
        _may_be_in_phrase(tokens, at)
        and low not in ADVERBS
        and low not in PREPOSITIONS
        and low not in PRONOUNS
        and (low not in DETERMINERS or _stands_alone(tokens[at]))
    )


def _joins_names(tokens: list[Token], first: int) -> bool:
    """`Hale and | Berg`: "and" joins two phrases if the left one is not the object of a verb."""
    if first < 2 or not (tokens[first].capital or tokens[first].lower in DETERMINERS):
        return False
    left = first - 2
    if tokens[left].text == "," and left > 0:
        left -= 1
    if not (tokens[left].is_word and _may_be_in_phrase(tokens, left)):
        return False
    while left > 0 and tokens[left - 1].is_word and _may_be_in_phrase(tokens, left - 1):
        left -= 1
    return (
        left == 0
        or tokens[left - 1].text in (",", "(", "—", "–")
        or tokens[left - 1].lower in ("that", "but", "while", "when", "as")
    )


def _is_list(tokens: list[Token], first: int, last: int) -> bool:
    """`Norland, | Estria, and Vale`: capitalised members between commas, closed by "and" before the verb."""
    if first < 2 or not (tokens[first].capital or tokens[first].lower in ("and", "the")):
        return False
    closed = any(t.lower == "and" for t in tokens[first : last + 1])
    return closed and tokens[first - 2].capital and tokens[first - 2].is_word and first <= 14


def subject_before(tokens: list[Token], at: int) -> Phrase | None:
    """The subject that ends at `at`: a noun phrase, or the one that an apposition or a relative clause there belongs to."""
    if at < 0:
        return None
    token = tokens[at]
    if token.lower in ("who", "which", "that") and at > 0:
        end = at - 2 if tokens[at - 1].text in (",", "—", "–") else at - 1
        found = phrase_ending(tokens, end)
        return Phrase(found.first, found.last, "relative") if found else None
    if token.text in (",", "—", "–", "-"):
        return _behind_apposition(tokens, at)
    return phrase_ending(tokens, at)


def _behind_apposition(tokens: list[Token], comma: int) -> Phrase | None:
    """`Tom Hale, the mayor of Vale, | said`: the phrase before the matching comma or dash."""
    mark = tokens[comma].text
    for at in range(comma - 1, max(0, comma - 40), -1):
        if tokens[at].quoted:
            return None
        if tokens[at].text != mark or at == 0:
            continue
        opener = tokens[at + 1]
        appositive = (
            opener.lower in DETERMINERS or opener.lower in ("who", "whose", "which", "where", "when", "speaking", "a", "of", "also", "in", "at", "as", "then", "now", "formerly")
            or opener.text[0].isdigit() or opener.capital or _is_noun_before(tokens, at + 1)
        )  # fmt: skip
        found = phrase_ending(tokens, at - 1)
        if (
            appositive
            and found
            and (
                tokens[found.last].capital
                or tokens[found.first].lower in DETERMINERS
                or tokens[found.last].lower in PRONOUNS
            )
        ):
            return Phrase(found.first, found.last, "apposition")
    return None


def phrase_starting(tokens: list[Token], first: int, limit: int) -> Phrase | None:
    """The noun phrase that begins at `first`, up to `limit` (excluded): cut at a verb, a comma, a clause word."""
    if first >= limit or tokens[first].quoted:
        return None
    if tokens[first].lower in _PERSONS or (tokens[first].lower == "her" and not _is_possessive_her(tokens, first)):
        return Phrase(first, first)
    at = first
    while at < limit:
        token = tokens[at]
        if token.quoted or (token.text in ",;:()—–" and not _is_inner_point(tokens, at)) or token.text == "-":
            break
        if token.text == "." and not _is_inner_point(tokens, at):
            break
        if token.lower in _CLAUSE_WORDS and not (
            token.lower == "and" and at + 1 < limit and tokens[at + 1].capital and at > first
        ):
            break
        if at > first and (is_verb(tokens, at) or token.lower in ADVERBS):
            break
        if token.lower in _ENDING_PREPOSITIONS:
            break
        if token.lower in PREPOSITIONS and (at == first or at + 1 >= limit or _is_time(tokens[at + 1])):
            break
        at += 1
    while at > first and (tokens[at - 1].lower in PREPOSITIONS or tokens[at - 1].lower == "and"):
        at -= 1
    return Phrase(first, at - 1) if at > first and any(t.is_word for t in tokens[first:at]) else None


_PERSONS = PRONOUNS | {"him", "them", "me", "us"}
_ENDING_PREPOSITIONS = PREPOSITIONS - {"of", "for", "from", "to", "in", "at", "with", "on"}
"""Those that do not go on with a noun phrase."""


def _is_possessive_her(tokens: list[Token], at: int) -> bool:
    """`Her | counterpart`, not "told her | that": a noun follows."""
    if at + 1 >= len(tokens) or tokens[at + 1].lower in _NO_NOUNS:
        return False
    return not tokens[at + 1].quoted and _may_be_in_phrase(tokens, at + 1)


_NO_NOUNS = DETERMINERS | PRONOUNS | PREPOSITIONS | ADVERBS | AUXILIARIES | {"to"}


_TIMES = frozenset(
    (
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
        "august september october november december yesterday today tonight"
    ).split()
)


def _is_time(token: Token) -> bool:
    return token.lower in _TIMES or token.text.isdigit()


def _is_inner_point(tokens: list[Token], at: int) -> bool:
    """The point of an abbreviation or initial inside a name."""
    if tokens[at].text != "." or at + 1 >= len(tokens) or at == 0:
        return False
    return (
        tokens[at - 1].capital
        and len(tokens[at - 1].text) <= 4
        and tokens[at + 1].capital
        and tokens[at - 1].end == tokens[at].start
    )


def main_subject(tokens: list[Token], start: int, before: int) -> Phrase | None:
    """The subject of the sentence that begins at `start`: the first phrase that a verb follows, an opening phrase
    ("In Vale,", "Speaking on Friday,") left out. Looks no further than `before`."""
    at = _behind_opening(tokens, start, before)
    while at < before:
        if (
            tokens[at].quoted
            or not (tokens[at].is_word or tokens[at].text[0].isdigit())
            or tokens[at].lower in _NO_SUBJECTS
        ):
            at += 1
            continue
        found = phrase_starting(tokens, at, before + 1)
        if not found:
            at += 1
            continue
        return Phrase(found.first, found.last, "main")
    return None


_NO_SUBJECTS = _CLAUSE_WORDS | PREPOSITIONS | ADVERBS


def _behind_opening(tokens: list[Token], start: int, before: int) -> int:
    """Where the main clause begins: behind opening phrases and clauses ("During the war, when Norland refused to help, | Hale ...")."""
    while start < before:
        low = tokens[start].lower
        if low not in _OPENING and not low.endswith("ing"):
            return start
        comma = next((i for i in range(start, before) if tokens[i].text == "," and not tokens[i].quoted), None)
        if comma is None:
            return start
        start = comma + 1
    return start


_OPENING = PREPOSITIONS | frozenset("while although though when as because if following despite according".split())

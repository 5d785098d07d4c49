"""What a text says of somebody right beside the name: "the charity's founder, NAME", "NAME, who founded the charity", "NAME is a farmer".

All places are indexes into the tokens of one sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimdb.extract.names import NameRun
from claimdb.extract.offices import WHO_DOES, is_body_noun, is_person_noun
from claimdb.extract.phrases import DETERMINERS, PREPOSITIONS, is_verb, phrase_ending, phrase_starting
from claimdb.extract.tokens import Token

CLOSING = frozenset((",", ".", ";", ":", "—", "–", ")", "?", "!", "”", '"'))
_IS = frozenset("is was became remains".split())
_BEFORE_OBJECTS = PREPOSITIONS | {"and", "or", "but"}
_LONGEST = 25
"""Tokens of a description that are looked at."""


def find_descriptions(tokens: list[Token], run: NameRun, runs: list[NameRun]) -> Iterator[str]:
    """The roles and descriptions that the sentence prints beside the name `run`, each as printed; `runs` are the sentence's names."""
    if run.first:
        before = _apposed_before(tokens, run) if tokens[run.first - 1].text == "," else _right_before(tokens, run)
        if before:
            yield before
    at = run.last + 1
    if run.possessive or at + 1 >= len(tokens):
        return
    behind = None
    if tokens[at].text == ",":
        behind = _apposed_behind(tokens, _behind_age(tokens, at + 1), runs)
    elif tokens[at].lower in _IS and tokens[at + 1].lower in DETERMINERS and not _is_object(tokens, run):
        behind = _noun_phrase(tokens, at + 1, runs)
    if behind:
        yield behind


def _is_object(tokens: list[Token], run: NameRun) -> bool:
    """`The lawyer for Karl Lind is a farmer` says nothing of Lind."""
    return run.first > 0 and tokens[run.first - 1].lower in _BEFORE_OBJECTS


def _right_before(tokens: list[Token], run: NameRun) -> str | None:
    """`climate analyst | Tom Hale`: words up to a determiner, a possessive or a verb."""
    first = run.first
    while run.first - first < 6 and first > 0 and _describes(tokens, first - 1):
        first -= 1
    if first == run.first:
        return None
    if run.role:  # "Vale police | Chief Karl Lind": the words before are the office's
        return f"{_words(tokens, first, run.first - 1)} {run.role}"
    return _words(tokens, first, run.first - 1) if is_person_noun(tokens[run.first - 1].lower) else None


def _describes(tokens: list[Token], at: int) -> bool:
    token = tokens[at]
    if not token.is_word or token.possessive or token.quoted or is_verb(tokens, at):
        return False
    return token.lower not in DETERMINERS and token.lower not in PREPOSITIONS and token.lower not in _JOINING


_JOINING = frozenset("and or but when while as that who than".split())


def _apposed_before(tokens: list[Token], run: NameRun) -> str | None:
    """`the charity's founder, | NAME, left`: closed behind the name, and no list ("the mayor, Lena Ruiz, and Karl Berg")."""
    behind = tokens[run.last + 1 : run.last + 3]
    if behind and behind[0].text not in CLOSING:
        return None
    if len(behind) > 1 and behind[0].text == "," and (behind[1].lower in ("and", "or") or behind[1].capital):
        return None
    found = phrase_ending(tokens, run.first - 2) if run.first > 1 else None
    if found is None or not (
        tokens[found.first].lower in DETERMINERS or found.first == 0 or _owned(tokens, found.first)
    ):
        return None
    head = head_of(tokens, found.first, found.last)
    if tokens[head].possessive or not _is_role(tokens[head].lower):
        return None
    return _words(tokens, found.first, found.last)


def _owned(tokens: list[Token], at: int) -> bool:
    return tokens[at].possessive or (at > 0 and tokens[at - 1].possessive)


def _behind_age(tokens: list[Token], at: int) -> int:
    """`Karl Lind, 54, | a farmer`"""
    if tokens[at].text.isdigit() and at + 2 < len(tokens) and tokens[at + 1].text == ",":
        return at + 2
    return at


def _apposed_behind(tokens: list[Token], at: int, runs: list[NameRun]) -> str | None:
    if tokens[at].lower == "who" and at + 2 < len(tokens):
        does = WHO_DOES.get(tokens[at + 1].lower)
        if does:
            found = phrase_starting(tokens, at + 2, min(at + 2 + _LONGEST, len(tokens)))
            return f"{does} of {_words(tokens, found.first, found.last)}" if found else does
        return _noun_phrase(tokens, at + 2, runs) if tokens[at + 1].lower in _IS else None
    return _noun_phrase(tokens, at, runs, closed=True)


def _noun_phrase(tokens: list[Token], at: int, runs: list[NameRun], closed: bool = False) -> str | None:
    """The role that begins at `at`; with `closed` a sign or a relative clause must follow: in "To Karl Lind, the mayor said
    no" the mayor is another one."""
    if at + 1 < len(tokens) and tokens[at].lower == "the" and tokens[at + 1].lower == "first":
        at += 1  # "the first lady": no adverb that ends the phrase
    found = phrase_starting(tokens, at, min(at + _LONGEST, len(tokens)))
    if found is None:
        return None
    behind = tokens[found.last + 1] if found.last + 1 < len(tokens) else None
    if closed and behind is not None and behind.text not in CLOSING and behind.lower not in ("who", "and", "that"):
        return None
    head = head_of(tokens, found.first, found.last)
    if not _is_role(tokens[head].lower) or any(r.name and r.first <= head <= r.last for r in runs):
        return None
    return _words(tokens, found.first, found.last)


def _is_role(noun: str) -> bool:
    return is_person_noun(noun) or is_body_noun(noun)


def head_of(tokens: list[Token], first: int, last: int) -> int:
    """The place of the noun that the rest of `[first, last]` describes: the last word before a preposition, a comma or what only
    follows a noun ("sources | close to", "people | familiar with")."""
    for at in range(first, last):
        following = tokens[at + 1]
        if not tokens[at].is_word:
            continue
        if following.text in ",(" or following.lower in PREPOSITIONS or following.lower in _BEHIND_NOUNS:
            return at
    return last


_BEHIND_NOUNS = frozenset("close familiar aware briefed knowledgeable who which that involved speaking".split())


def _words(tokens: list[Token], first: int, last: int) -> str:
    return " ".join(t.text for t in tokens[first : last + 1])

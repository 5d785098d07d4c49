"""What a person or body is called beside the name: offices, descriptions, and what gender a noun tells.

"the minister's spokeswoman" is a spokeswoman, never the minister: two descriptions are of one person only if their heads
are the same, and neither says what the other denies.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from claimdb.extract.lexicon import words
from claimdb.extract.names import demonyms, is_organization_word, places, title_genders, title_words
from claimdb.extract.phrases import PREPOSITIONS

_WHOLE = {
    "pm": "prime minister",
    "fm": "foreign minister",
    "mp": "member of parliament",
    "ceo": "chief executive",
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "undersecretary": "under-secretary",
}
"""Words of a role as they are compared; the gender they tell is asked apart."""
_NOISE = frozenset("the a an of and for mr mrs ms dr sir hon its his her their my our country's new current".split())
_PAST = frozenset("former ex late then outgoing".split())
_RANKS = frozenset("deputy vice assistant first under-secretary press".split())
_NO_MAN = frozenset("human german roman ottoman norman ombudsman freshman layman batman".split())
BODY_NOUNS = frozenset((
    "ministry government administration regime campaign company firm agency court parliament senate union "
    "bank institute institution newspaper outlet opposition embassy police party military army side "
    "kremlin committee commission council department group organization organisation charity"
).split())  # fmt: skip
"""Nouns for bodies that speak."""
WHO_DOES = {
    "founded": "founder", "co-founded": "co-founder", "founds": "founder", "leads": "leader", "led": "leader", "heads": "head",
    "headed": "head", "chairs": "chair", "chaired": "chair", "owns": "owner", "directs": "director", "edits": "editor",
    "manages": "manager", "coaches": "coach", "coordinates": "coordinator", "represents": "representative",
}  # fmt: skip
"""`who founded the charity` makes its founder."""


@dataclass(frozen=True, slots=True)
class Office:
    """A description taken apart: `heads` are the nouns that it is one of ("founder and director"), `words` all that count."""

    heads: frozenset[str]
    words: frozenset[str]
    past: bool
    gender: str


@lru_cache(maxsize=20_000)
def office_of(role: str) -> Office:
    """`role` ("the former leader of the Coast Party") taken apart."""
    text = re.sub(r"['’]s?\b", " 's", role.lower())
    listed = re.findall(r"'s|[^\W\d_]+(?:-[^\W\d_]+)*", text)
    whole = [part for word in listed for part in _WHOLE.get(word, word).split()]
    if "executive" in whole:
        whole = [w for i, w in enumerate(whole) if not (w == "officer" and i and whole[i - 1] == "executive")]
    end = next((i for i, w in enumerate(whole) if i and (w in PREPOSITIONS or w in ("who", "to"))), len(whole))
    heads = {whole[i] for i in range(end) if i + 1 == end or whole[i + 1] == "and"}
    plain = frozenset(w for w in whole if w != "'s")
    return Office(frozenset(heads), plain - _NOISE - _PAST, bool(plain & _PAST), gender_of(role))


@lru_cache(maxsize=20_000)
def gender_of(role: str) -> str:
    """`m` or `f` where the nouns before the first preposition tell ("spokeswoman for King Harald": f), else ""."""
    listed = re.findall(r"[^\W\d_]+", role.lower())
    end = next((i for i, w in enumerate(listed) if i and w in PREPOSITIONS), len(listed))
    start = max((i + 1 for i, w in enumerate(listed[:end]) if w == "s"), default=0)
    found = {noun_gender(w) for w in listed[start:end]} - {""}
    return found.pop() if len(found) == 1 else ""


@lru_cache(maxsize=5_000)
def noun_gender(noun: str) -> str:
    """`m`, `f` or "" for a singular noun or title in lower case."""
    if noun in title_genders():
        return title_genders()[noun]
    if noun in words("female_nouns") or noun.endswith("woman"):
        return "f"
    return "m" if noun in words("male_nouns") or (noun.endswith("man") and noun not in _NO_MAN) else ""


@lru_cache(maxsize=20_000)
def same_office(wanted: str, held: str) -> bool:
    """Whether two descriptions may be of one office: heads and rank equal, one within the other, no two different states."""
    asked, has = office_of(wanted), office_of(held)
    if not asked.heads & has.heads or (has.past and not asked.past):
        return False
    if asked.gender and has.gender and asked.gender != has.gender:
        return False
    nations = demonyms() | places().keys()
    mine, theirs = asked.words - nations, has.words - nations
    if not mine or mine & _RANKS != theirs & _RANKS:
        return False
    if not (mine <= theirs or (theirs <= mine and theirs & title_words())):
        return False
    states, other = asked.words & nations, has.words & nations
    return not (states and other) or bool({w[:4] for w in states} & {w[:4] for w in other})


@lru_cache(maxsize=10_000)
def is_person_noun(noun: str) -> bool:
    """Whether a noun (lower case, singular) is a word for a person: an office, an occupation, kin."""
    return noun in title_words() or noun in words("groups") or noun in words("kin") or noun.endswith("woman")


@lru_cache(maxsize=10_000)
def is_body_noun(noun: str) -> bool:
    """Whether a noun (lower case) is a word for a body."""
    return noun in BODY_NOUNS or is_organization_word(noun)

"""Which names are outlets, and which are bodies that publish."""

from __future__ import annotations

import re
from functools import lru_cache

from claimdb.extract.lexicon import words
from claimdb.extract.names import demonyms, is_organization_word, outlets, places
from claimdb.text import name_key

NOT_NAMES = frozenset(
    "the a an this that his her their its our my he she it they we you i in on at by for from to monday tuesday wednesday thursday friday saturday sunday".split()
)
_MONTHS = frozenset("january february march april may june july august september october november december".split())


def bare_name(name: str) -> str:
    """A name without its article."""
    return re.sub(r"^(?:[Tt]he|[Aa]n?)\s", "", name)


@lru_cache(maxsize=10_000)
def is_news(name: str) -> bool:
    """Whether a name is a known outlet's, or ends as those of newspapers, agencies and stations do."""
    name = bare_name(name)
    listed = name.split()
    if not listed or len(listed) > 5 or name_key(listed[0]) in NOT_NAMES:
        return False
    joint = [part for part in re.split(r"/", name) if part]
    known = name_key(name) in outlets() or any(name_key(part) in outlets() for part in joint)
    ends = listed[-1] in words("press_words") or (
        len(listed) > 1 and listed[-1] == "Agency" and listed[-2] in ("News", "Press")
    )
    return known or (
        ends
        and (
            len(listed) > 1
            or listed[-1]
            not in ("Today", "Radio", "Television", "TV", "Register", "Daily", "News", "Wire", "Magazine", "Mail")
        )
    )


@lru_cache(maxsize=10_000)
def is_body(name: str) -> bool:
    """Whether a name is a body's that publishes: it has a word of bodies, is an abbreviation, or is known for it."""
    listed = name.split()
    if not listed or name_key(name) in places() or name_key(name) in _MONTHS or listed[0].lower() in NOT_NAMES:
        return False
    if listed[-1].lower() in demonyms() or name.lower() in demonyms():
        return False
    if any(part in words("research_bodies") for word in listed for part in word.split("/")):
        return True
    if len(listed) == 1:
        return name.isupper() and 3 <= len(name) <= 8
    return any(is_organization_word(w) for w in listed) or (
        len(listed) == 3 and listed[-1] in ("Watch", "International", "Monitor", "Initiative")
    )


def publishes_itself(name: str) -> bool:
    """Whether an outlet is a body first, so that its reports are its own: "Human Rights Watch"."""
    listed = name.split()
    return (
        len(listed) > 1
        and is_body(name)
        and not any(w in words("press_words") or w in ("Press", "Agency") for w in listed)
    )


def may_be_outlet(name: str) -> bool:
    """Whether a name called a newspaper or an agency may be one: it is no place or people."""
    return name_key(name) not in places() and name.lower() not in demonyms() and name_key(name) not in NOT_NAMES

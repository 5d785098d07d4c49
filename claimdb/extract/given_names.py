"""Whether a given name tells that a person is a man or a woman."""

from __future__ import annotations

from functools import lru_cache

from claimdb.extract.lexicon import words


@lru_cache(maxsize=20_000)
def gender_of_name(name: str) -> str:
    """`m`, `f` or "" for a person's full name; a single word may be a surname and tells nothing."""
    given, space, _ = name.lower().partition(" ")
    if not space:
        return ""
    first = given.partition("-")[0]
    for form in (given, first):
        if form in words("female_given_names"):
            return "f"
        if form in words("male_given_names"):
            return "m"
    return ""

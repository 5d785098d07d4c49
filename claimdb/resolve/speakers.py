"""Whether two names are one speaker, across articles. Conservative: what the names do not tell stays apart.

A full name is shared across articles; a bare surname or an unnamed source is only ever itself. A name that differs from a known one
by the slip of one letter is the same where the other names and an office agree, and the match says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from claimdb.records import Match
from claimdb.text import name_key, name_parts

_NOISE = frozenset("the a an of and for to in former then acting mr mrs ms dr his her its their".split())
_MIN_SLIP = 5
"""A surname shorter than this is another name with one letter changed (Reid, Reed), not a slip."""


def is_shared_name(name: str | None, kind: str) -> bool:
    """Whether the same name in another article is the same speaker: bodies, and people with more than a surname."""
    if not name:
        return False
    return kind == "organization" or (kind == "person" and len(name_parts(name)) > 1)


def speaker_blocks(name: str, kind: str) -> list[str]:
    """Keys under which candidates are looked up: the name itself, and for people the given name with either end of the surname,
    at least one of which outlives a slip of one letter."""
    key = name_key(name)
    parts = name_parts(name)
    if kind != "person" or len(parts) < 2:
        return [key]
    given, surname = parts[0], parts[-1]
    return [key, f"{given}|{surname[:2]}", f"{given}|{surname[-2:]}"]


def match_names(name: str, roles: Iterable[str], other: str, other_roles: Iterable[str], kind: str) -> Match:
    """Whether two shared names of one kind are the same speaker; `roles` are the offices printed beside each."""
    key, other_key = name_key(name), name_key(other)
    if key == other_key:
        return Match(True, 1.0, "same name")
    if kind != "person":
        return Match(False, 0.0, "different names")
    mine, theirs = name_parts(name), name_parts(other)
    if len(mine) != len(theirs) or len(mine) < 2 or mine[:-1] != theirs[:-1]:
        return Match(False, 0.2, "different names")
    if min(len(mine[-1]), len(theirs[-1])) < _MIN_SLIP or not one_letter_apart(mine[-1], theirs[-1]):
        return Match(False, 0.3, "different surnames")
    shared = _office_words(roles) & _office_words(other_roles)
    if not shared:
        return Match(False, 0.5, "one letter differs, no office in common")
    return Match(True, 0.85, f"one letter differs; same given name and office ({' '.join(sorted(shared))})")


def one_letter_apart(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether one letter added, dropped, changed or two neighbours swapped make one of the other."""
    if abs(len(left) - len(right)) > 1 or left == right:
        return False
    first = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    rest, other = left[first:], right[first:]
    swapped = len(rest) > 1 and len(other) > 1 and (rest[0], rest[1]) == (other[1], other[0]) and rest[2:] == other[2:]
    return rest[1:] == other or rest == other[1:] or rest[1:] == other[1:] or swapped


def _office_words(roles: Iterable[str]) -> frozenset[str]:
    found: set[str] = set()
    for role in roles:
        found |= {"prime", "minister"} if role.strip() == "PM" else set(re.findall(r"[a-z]+", role.lower()))
    return frozenset(found) - _NOISE

"""A person's name in its parts: given names, particles and surname, and which shorter name may stand for which."""

from __future__ import annotations

from functools import lru_cache

from claimdb.extract.names import PARTICLES
from claimdb.text import name_key


@lru_cache(maxsize=20_000)
def person_parts(name: str) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    """Given names, particles and surname of a person's name, as keys: `Ursula van der Leen` -> (ursula), (van, der), leen."""
    listed = [key for word in name.split() if (key := name_key(word))]
    while len(listed) > 1 and listed[-1] in _SUFFIXES:
        listed.pop()
    if not listed:
        return (), (), ""
    article, _, hung = listed[-1].partition(" ")
    last, particles = (hung, [article]) if hung and article in ("al", "el") else (listed[-1], [])
    given = listed[:-1]
    while given and given[-1] in PARTICLES:
        particles.insert(0, given.pop())
    return tuple(part for word in given for part in word.split()), tuple(particles), last


_SUFFIXES = frozenset("jr sr ii iii iv esq".split())


def may_be_short_for(short: tuple[tuple[str, ...], tuple[str, ...], str], name: str) -> bool:
    """Whether `short` may be a shorter form of `name` with the same surname: particles not others, given names equal or initials."""
    (given, particles, _), (full_given, full_particles, _) = short, person_parts(name)
    if particles and particles != full_particles:
        return False
    if not given or not full_given:
        return True
    pairs = [(given[0], full_given[0])]
    if len(given) > 1 and len(full_given) > 1:
        pairs.append((given[1], full_given[1]))
    return all(a == b or ((len(a) == 1 or len(b) == 1) and a[0] == b[0]) for a, b in pairs)

"""Whether the authors of two records may be the same people: order and initials do not matter, what is printed must agree.

A body's acronym stands for its name only where one citation prints both ("Norland Statistics Office (NSO)").
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from claimdb.text import name_key

_BOTH = re.compile(r"(?P<outer>[^()\[\]]+?)\s*[(\[](?P<inner>[^()\[\]]{2,})[)\]]\s*")
_PARTICLES = frozenset("van der den de du von zu la le di da dos do del della al el bin ibn ter ten".split())
Person = Mapping[str, Any]


def people_of(csl: Mapping[str, Any]) -> Sequence[Person]:
    """Who wrote it, else who edited it or is answerable for it."""
    for role in ("author", "editor", "interviewer", "director"):
        people = [
            p
            for p in csl.get(role) or ()
            if isinstance(p, Mapping) and (p.get("family") or p.get("literal") or p.get("given"))
        ]
        if people:
            return people
    return ()


def family_of(person: Person) -> str:
    """The key of a family name (without particles) or of a body's name."""
    if person.get("family"):
        words = name_key(str(person["family"])).split()
        return " ".join(w for w in words if w not in _PARTICLES) or " ".join(words)
    return name_key(str(person.get("literal") or person.get("given") or ""))


def compare_people(csl: Mapping[str, Any], other: Mapping[str, Any]) -> str:
    """`same` people, `unknown` where one record names none, else `different`.

    A shorter list is the same if it begins with the first author of the longer one and names nobody else ("Holt et al.").
    """
    left, right = people_of(csl), people_of(other)
    if not left or not right:
        return "unknown"
    if len(left) > len(right):
        left, right = right, left
    if len(left) < len(right) and not _one_person(left[0], right[0]):
        return "different"
    free = list(right)
    for person in left:
        found = next((p for p in free if _one_person(person, p)), None)
        if found is None:
            return "different"
        free.remove(found)
    return "same"


def _one_person(left: Person, right: Person) -> bool:
    """Whether two names can be one person's or body's."""
    if left.get("family") and right.get("family"):
        if family_of(left) == family_of(right):
            return _given_fit(str(left.get("given") or ""), str(right.get("given") or ""))
        turned = (name_key(str(left.get("given") or "")), family_of(left))
        return "" not in turned and turned == (family_of(right), name_key(str(right.get("given") or "")))
    if left.get("family") or right.get("family"):
        person, body = (left, right) if left.get("family") else (right, left)
        words = name_key(str(body.get("literal") or "")).split()
        family = family_of(person).split()
        return (
            len(words) > len(family)
            and words[-len(family) :] == family
            and _given_fit(
                str(person.get("given") or ""), " ".join(w for w in words[: -len(family)] if w not in _PARTICLES)
            )
        )
    return bool(_forms(left) & _forms(right))


def _given_fit(left: str, right: str) -> bool:
    """Whether given names agree as far as both go: "J." and "John A." do, "Jane" and "John" do not."""
    pairs = zip(_given(left), _given(right), strict=False)
    return all(a.startswith(b) or b.startswith(a) for a, b in pairs)


def _given(name: str) -> list[str]:
    """The given names or initials; "J.A." and "JA" are two initials."""
    words = []
    for word in re.sub(r"[.\-‐]", " ", name).split():
        words += list(word) if word.isupper() and len(word) <= 3 and word.isascii() else [word]
    return [w for w in (name_key(w) for w in words) if w and w not in _PARTICLES]


def _forms(body: Person) -> set[str]:
    """The name of a body, and the name and the acronym apart where it prints both."""
    name = str(body.get("literal") or "")
    both = _BOTH.fullmatch(name)
    return {name_key(n) for n in ((name, both["outer"], both["inner"]) if both else (name,))} - {""}

"""Names in a citation: `Surname, G. H., & Other, I.`, `Surname, Given, and Given Other`, `Given Surname and Given Other`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimdb.extract.names import is_organization_word

_PARTICLE = (
    r"(?:de la|de los|van der|van den|von der|de|du|da|dos|del|della|di|van|von|den|der|ter|le|la|al|el|bin|ibn)"
)
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:[’'-][^\W\d_]+)*"
_INITIALS = r"(?:[^\W\d_a-zß-öø-ÿ][a-z]?\.[-\s]?){1,4}|[A-Z]{1,3}(?=[,\s]|$)"
_FAMILY = rf"(?:{_PARTICLE}\s)?{_CAPITAL}(?:\s{_CAPITAL}){{0,2}}"
_SUFFIX = r"(?:,?\s(?:Jr|Sr|II|III|IV)\.?)?"
_INVERTED = rf"{_FAMILY},\s+(?:{_INITIALS}){_SUFFIX}"
_GIVEN = rf"{_CAPITAL}(?:\s(?:[A-Z]\.|{_CAPITAL}|{_PARTICLE})){{0,2}}"
_FULL = rf"(?:{_CAPITAL}|(?:[A-Z]\.\s?){{1,3}}(?={_CAPITAL}|\s))(?:\s(?:[A-Z]\.(?:\s?[A-Z]\.)?|{_PARTICLE}|{_CAPITAL})){{1,3}}{_SUFFIX}"
_JOINT = r"(?:,?\s+(?:and|&|und|et|y|e)\s+|;\s+|,\s+)"
_ET_AL = re.compile(r",?\s*(?:et al\.?|and others|and colleagues)$", re.I)
_SHORT = re.compile(rf"{_INVERTED}(?:{_JOINT}{_INVERTED})*,?$")
_MIXED = re.compile(rf"(?P<first>{_FAMILY}),\s+(?P<given>{_GIVEN})(?P<rest>(?:,?\s+(?:and|&)\s+{_FULL}|,\s+{_FULL})*)$")
_PLAIN = re.compile(rf"{_FULL}(?:{_JOINT}{_FULL})*$")
_ONE_SHORT = re.compile(rf"(?P<family>{_FAMILY}),\s+(?P<given>{_INITIALS})(?P<suffix>{_SUFFIX})")
_LETTERS = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_NOT_NAMES = re.compile(
    r"\b(?:the|of|for|in|on|report|human|rights|nations|international|national|state|world|review|interview|letter|minutes|statement|"
    r"resolution|act|law|doc|un|eu|us|uk|case|v|judgment)\b",
    re.I,
)
"""Words that no name of a person holds, beside those that make a name the name of a body."""


@dataclass(frozen=True, slots=True)
class Person:
    """A name in parts; `literal` for a body."""

    family: str | None = None
    given: str | None = None
    suffix: str | None = None
    literal: str | None = None

    def csl(self) -> dict[str, str]:
        """As a CSL name, empty parts left out."""
        parts = {"family": self.family, "given": self.given, "suffix": self.suffix, "literal": self.literal}
        return {k: v for k, v in parts.items() if v}


def read_people(words: str) -> tuple[Person, ...]:
    """The people that `words` consist of, in order; empty if they say anything else."""
    words = _ET_AL.sub("", words.strip(" ,;")).strip(" ,;")
    if not words or len(words) > 400 or any(c.isdigit() for c in words):
        return ()
    if _SHORT.match(words + ("" if words.endswith(".") else ".")) or _SHORT.match(words):
        return tuple(
            Person(m["family"], m["given"].strip(), m["suffix"].strip(" ,") or None)
            for m in _ONE_SHORT.finditer(words + ".")
        )
    if is_body_name(words):
        return ()
    mixed = _MIXED.match(words)
    if mixed and len(mixed["first"].split()) <= 3:
        others = [n for n in re.split(r",?\s+(?:and|&)\s+|,\s+", mixed["rest"]) if n]
        return (Person(mixed["first"], mixed["given"]), *(_full(n) for n in others))
    if _PLAIN.match(words):
        return tuple(_full(n) for n in re.split(_JOINT, words) if n)
    return ()


def is_body_name(words: str) -> bool:
    """Whether a word makes this the name of a body, not of people."""
    return bool(_NOT_NAMES.search(words)) or any(is_organization_word(w) for w in _LETTERS.findall(words))


def _full(name: str) -> Person:
    """`Given van Surname` in parts."""
    suffix = re.search(r",?\s(Jr|Sr|II|III|IV)\.?$", name)
    if suffix:
        name = name[: suffix.start()]
    words = name.split()
    cut = len(words) - 1
    while cut > 1 and words[cut - 1].islower():
        cut -= 1
    return Person(" ".join(words[cut:]), " ".join(words[:cut]) or None, suffix[1] if suffix else None)

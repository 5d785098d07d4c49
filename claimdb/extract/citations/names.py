"""Whether words are names of people and nothing else: in running text and at the start of a citation nobody says so beforehand."""

from __future__ import annotations

import re

from claimdb.extract.citations.people import Name, is_body_name, parse_people

PARTICLE = r"(?:de la|de los|van der|van den|von der|de|du|da|dos|del|della|di|van|von|den|der|ter|le|la|al|el|bin|ibn)"
_WORD = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:[’'-][^\W\d_]+)*"
_INITIALS = r"(?:[^\W\d_a-zß-öø-ÿ][a-z]?\.[-\s]?){1,4}|[A-Z]{1,3}(?=[,\s]|$)"
_HUNG = r"(?:,?\s(?:Jr|Sr|II|III|IV)\.?)?"
_FAMILY = rf"(?:{PARTICLE}\s)?{_WORD}(?:\s{_WORD}){{0,2}}"
_GIVEN = rf"{_WORD}(?:\s(?:[A-Z]\.|{_WORD}|{PARTICLE})){{0,2}}"
_INVERTED = rf"{_FAMILY},\s+(?:{_INITIALS}){_HUNG}"
_NATURAL = (
    rf"(?:{_WORD}|(?:[A-Z]\.\s?){{1,3}}(?={_WORD}|\s))(?:\s(?:[A-Z]\.(?:\s?[A-Z]\.)?|{PARTICLE}|{_WORD})){{1,3}}{_HUNG}"
)
_JOINT = r"(?:,?\s+(?:and|&|und|et|y|e)\s+|;\s+|,\s+)"
_ALL_INVERTED = re.compile(rf"{_INVERTED}(?:{_JOINT}{_INVERTED})*,?$")
"""`Roe, J., & Doe, J. K.`"""
_FIRST_INVERTED = re.compile(rf"{_FAMILY},\s+{_GIVEN}(?:,?\s+(?:and|&)\s+{_NATURAL}|,\s+{_NATURAL})*$")
"""`Roe, Jane, and John Doe`"""
_ALL_NATURAL = re.compile(rf"{_NATURAL}(?:{_JOINT}{_NATURAL})*$")
"""`Jane Roe and John Doe`"""
_OTHERS = re.compile(r",?\s*(?:et al\.?|and others|and colleagues)$", re.I)
_DOCUMENTS = frozenset(
    "report human review interview letter minutes statement resolution act law doc case judgment press news wikipedia senate congress federation".split()
)
"""Words with a capital in running text that no list of names holds: "Water Act", "Annual Review"."""
_MOST = 400
"""A longer text is no list of names."""


def read_people(words: str) -> list[Name]:
    """The people that `words` consist of, in order, as CSL names; empty if they say anything else."""
    words = _OTHERS.sub("", words.strip(" ,;")).strip(" ,;")
    if not words or len(words) > _MOST or any(c.isdigit() for c in words):
        return []
    if not (_ALL_INVERTED.match(words) or _ALL_INVERTED.match(words + ".") or _is_plain(words)):
        return []
    return parse_people(words)


def _is_plain(words: str) -> bool:
    """Whether names with a given name spelt out are all that there is, none of them a body's or a document's."""
    if is_body_name(words) or _DOCUMENTS & set(re.findall(r"\w+", words.lower())):
        return False
    return bool(_FIRST_INVERTED.match(words) or _ALL_NATURAL.match(words))

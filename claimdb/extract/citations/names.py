"""Whether words are names of people and nothing else: in running text and at the start of a citation nobody says so beforehand."""

from __future__ import annotations

import re

from claimdb.extract.citations.people import Name, is_body_name, parse_people

_PARTICLE = (
    r"(?:de la|de los|van der|van den|von der|de|du|da|dos|del|della|di|van|von|den|der|ter|le|la|al|el|bin|ibn)"
)
_WORD = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:[’'-][^\W\d_]+)*"
_GIVEN_INITIALS = r"(?:[^\W\d_a-zß-öø-ÿ][a-z]?\.[-\s]?){1,4}|[A-Z]{1,3}(?=[,\s]|$)"
_FAMILY = rf"(?:{_PARTICLE}\s)?{_WORD}(?:\s{_WORD}){{0,2}}"
_HUNG = r"(?:,?\s(?:Jr|Sr|II|III|IV)\.?)?"
_INVERTED = rf"{_FAMILY},\s+(?:{_GIVEN_INITIALS}){_HUNG}"
_GIVEN = rf"{_WORD}(?:\s(?:[A-Z]\.|{_WORD}|{_PARTICLE})){{0,2}}"
_FULL = rf"(?:{_WORD}|(?:[A-Z]\.\s?){{1,3}}(?={_WORD}|\s))(?:\s(?:[A-Z]\.(?:\s?[A-Z]\.)?|{_PARTICLE}|{_WORD})){{1,3}}{_HUNG}"
_JOINT = r"(?:,?\s+(?:and|&|und|et|y|e)\s+|;\s+|,\s+)"
_SHORT = re.compile(rf"{_INVERTED}(?:{_JOINT}{_INVERTED})*,?$")
_MIXED = re.compile(rf"(?P<first>{_FAMILY}),\s+(?P<given>{_GIVEN})(?P<rest>(?:,?\s+(?:and|&)\s+{_FULL}|,\s+{_FULL})*)$")
_PLAIN = re.compile(rf"{_FULL}(?:{_JOINT}{_FULL})*$")
_OTHERS = re.compile(r",?\s*(?:et al\.?|and others|and colleagues)$", re.I)
_MOST = 400
"""A longer text is no list of names."""


def read_people(words: str) -> list[Name]:
    """The people that `words` consist of, in order, as CSL names; empty if they say anything else."""
    words = _OTHERS.sub("", words.strip(" ,;")).strip(" ,;")
    if not words or len(words) > _MOST or any(c.isdigit() for c in words):
        return []
    short = _SHORT.match(words) or _SHORT.match(words + ".")
    if not short and (is_body_name(words) or not (_MIXED.match(words) or _PLAIN.match(words))):
        return []
    return parse_people(words)

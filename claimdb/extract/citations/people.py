"""Names in a citation, as CSL names: people in parts, bodies whole.

`Surname, G. H., & Other, I.`; `Surname, Given, and Given Other`; `Given Surname and Given Other`; `Surname GH, Other I`; `Surname G. H.`; names
split by semicolons. A particle that stands between given name and surname is a part of its own; one that the citation itself sorts under
("de la Cruz, M.") and one with a capital ("Yann Le Tallec") stay in the surname.
"""

from __future__ import annotations

import re
from functools import cache

from claimdb.extract import lexicon
from claimdb.extract.citations.kinds import is_outlet
from claimdb.extract.citations.looks import words_of
from claimdb.extract.citations.roles import names_alone, without_lead
from claimdb.extract.names import PARTICLES, is_organization_word, title_words

Name = dict[str, str]

_CAP = r"[^\W\d_a-zß-öø-ÿа-яё]"
_AND = re.compile(r"\s*,?\s+(?:[Aa]nd|&|und|et|y|e|a|и|та|և|ve|və|da|och|og|en|with|mit|avec|და|و)\s+|\s*&\s*")
_MAY_BE_ONE = re.compile(r"\s[ye]\s")
"""`Ortega y Gasset`: one surname, as well as two names."""
_INITIALS = re.compile(
    r"(?:[^\W\d_a-zß-öø-ÿ][^\W\d_]?\.[-\s]?){1,4}(?:[^\W\d_a-z])?|[A-ZА-ЯÀ-Þ]{1,3}|[A-ZÀ-Þ]\.?-[A-ZÀ-Þ]\.?"
)
_INITIALS_AND_NAME = re.compile(r"(?:[^\W\d_]\.\s?-?){1,4}(?:\s?[^\W\d_]+)?|[^\W\d_]+(?:\s[^\W\d_]\.){1,3}")
_SUFFIX = re.compile(r"(?:Jr|Sr|II|III|IV|Esq)\.?")
_HUNG = re.compile(r"\s(?P<suffix>(?:Jr|Sr|II|III|IV)\.?)$")
_TRAILING_INITIALS = re.compile(
    rf"(?P<family>\S+(?:\s\S+){{0,3}}?)\s+(?P<given>[A-ZÀ-ÞА-Я]{{1,3}}\.?|(?:{_CAP}\.[-\s]?){{1,4}}|(?:{_CAP}\.?[-\s]){{1,3}}{_CAP}\.?)$"
)
_CAPITAL = re.compile(_CAP)
_IN_BODIES = re.compile(
    r"\s(?:of|for|in|on|to|the|für|para|pour)\s|^The\s|\b(?:UN|EU|US|U\.S\.|UK|USA|OSCE|NATO|UNHCR|UNDP)\s|[\d/]"
)
_MIXED_CASE = re.compile(r"[A-Z]{2,}\s(?!Mc|Mac)[A-Z][a-z]+[A-Z]\w*$")
"""`PBS NewsHour`"""
_ALIAS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
"""`Roe, Jane (Ada Doe)`"""
_INITIALS_IN_BRACKETS = re.compile(r"\s\(((?:[A-Z][a-z]?\.[-\s]?){1,4})\)")
"""`ROE (J.), DOE (A.-M.)`"""
_STARTS_WITH_INITIALS = re.compile(rf"(?!U\.\s?[SNK]\.|E\.\s?U\.)(?:{_CAP}\.[-\s]?){{1,5}}{_CAP}\w")
_CAPITAL_PARTICLES = frozenset(
    "Le La Les Du De Des Del Della Di Da Dos Van Von Ter Ten Der Den El Al Bin Ibn Mac St. San".split()
)
_SLAVIC_FAMILY = re.compile(r"\w{2,}(?:ова|ева|ёва|ов|ев|ёв|ский|ская|цкий|цкая|енко|чук|швили|дзе|ян|յան)")
_TITLES = frozenset("dr prof mr mrs ms mag rev hon ing".split())
_NAMES_TOO = frozenset("dean earl duke prince king judge page".split())
_MOST_NAME_WORDS = 5


def parse_people(words: str) -> list[Name]:
    """The people and bodies that `words` name, in order, as CSL names; "et al." and roles ("(Eds.)") left out; empty for no name at all."""
    text = _INITIALS_IN_BRACKETS.sub(r", \1", names_alone(words))
    if not any(c.isalpha() for c in text):
        return []
    if text.startswith("@"):
        return [{"literal": text}]
    groups = [group for group in re.split(r"\s*;\s*", text) if group]
    if len(groups) > 1:
        return [name for group in groups for name in parse_people(group)]
    plain = _ALIAS.sub("", text).strip()
    if _is_people(plain):
        return _listed(plain)
    head, _, rest = text.partition(", ")
    if " " in head and _is_inverted(rest):  # Harbour Data Center, Roe, J.
        return [*parse_people(head), *parse_people(rest)]
    bodies = [names_alone(body) for body in re.split(r"\s+&\s+", text)]
    several = all(" " in body and is_body_name(body) for body in bodies)
    return [{"literal": body} for body in (bodies if several else [text])]


def _is_people(text: str) -> bool:
    return bool(text) and (not is_body_name(text) or _is_inverted(text) or bool(_STARTS_WITH_INITIALS.match(text)))


def is_body_name(words: str) -> bool:
    """Whether a word makes this the name of a body, not of people."""
    if _IN_BODIES.search(words) or _MIXED_CASE.search(words):
        return True
    known = words_of("bodies")
    return any(
        w.lower() in known or is_organization_word(w) for w in re.findall(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*", words)
    )


def _is_inverted(text: str) -> bool:
    """Whether it begins like `Surname, I.` or `Surname, Mary`: a surname may be a word of bodies ("Church, J.")."""
    family, comma, rest = text.partition(", ")
    first = re.split(r"[,;]|\s(?:and|&)\s", rest, maxsplit=1)[0].strip()
    if not comma or len(family.split()) > 3:
        return False
    return bool(_INITIALS.fullmatch(first)) or (" " not in family and first.lower() in _given_names())


@cache
def _given_names() -> frozenset[str]:
    return lexicon.words("male_given_names") | lexicon.words("female_given_names")


def _listed(text: str) -> list[Name]:
    found: list[Name] = []
    for part in _parts(text):
        pieces = [without_lead(piece) for piece in re.split(r"\s*,\s*", part) if piece.strip(" .")]
        while pieces:
            used, name = _first_name(pieces, found)
            if name is None:
                found[-1]["suffix"] = pieces[0]
            else:
                found.append(name)
            pieces = pieces[used:]
    return _points_alike(found)


def _first_name(pieces: list[str], before: list[Name]) -> tuple[int, Name | None]:
    """How many pieces between commas the first name takes, and that name; None for a suffix of the last name `before` it."""
    piece, behind = pieces[0], pieces[1] if len(pieces) > 1 else ""
    if _SUFFIX.fullmatch(piece) and before and "family" in before[-1]:
        return 1, None
    if len(pieces) > 2 and _SUFFIX.fullmatch(behind) and _INITIALS.fullmatch(pieces[2]):  # Roe, Jr., B. G.
        return 3, {"family": piece, "given": pieces[2], "suffix": behind}
    family, suffix = _unhung(piece)
    given, behind_given = _unhung(behind)
    if given and _may_be_surname(family, given) and _is_given(given, family, not before):
        hung = suffix or behind_given
        return 2, {"family": family, "given": given, **({"suffix": hung} if hung else {})}
    return 1, _natural(piece)


def _unhung(piece: str) -> tuple[str, str]:
    """`Roe Jr.` -> `Roe`, `Jr.`"""
    found = _HUNG.search(piece)
    return (piece[: found.start()], found["suffix"]) if found else (piece, "")


def _parts(text: str) -> list[str]:
    """The text cut at each "and"; but `Ortega y Gasset, J.` is one name."""
    if _MAY_BE_ONE.search(text):
        family, _, given = text.partition(", ")
        if len(re.split(_MAY_BE_ONE, family)[0].split()) == 1 and _INITIALS.fullmatch(given):
            return [text]
    return [part for part in _AND.split(text) if part]


def _points_alike(names: list[Name]) -> list[Name]:
    """`Adeyinka B, Ross T, Lindholm K.`: the last point is the list's, where no other initial has one."""
    given = [name.get("given", "") for name in names]
    if (
        len(given) > 1
        and all(g.isupper() and "." not in g for g in given[:-1])
        and re.fullmatch(rf"{_CAP}{{1,3}}\.", given[-1])
    ):
        names[-1]["given"] = given[-1][:-1]
    return names


def _may_be_surname(piece: str, behind: str) -> bool:
    """`Roe`, `de la Cruz`, `García Márquez`, `ROE` (before `F.`): what may stand before a comma and a given name."""
    if _INITIALS.fullmatch(piece):
        return piece.isalpha() and len(piece) > 1 and behind.endswith(".")
    if _TRAILING_INITIALS.fullmatch(piece) or (is_outlet(piece) and not _INITIALS.fullmatch(behind)):
        return False
    family = [w for w in piece.split() if w not in ("y", "e")]
    return len(_name_words(" ".join(family))) <= 2 and "." not in piece.replace("St.", "")


def _is_given(piece: str, surname: str, first: bool) -> bool:
    """Initials; or one word; or, for the first name alone (`Roe, Jane Ann, and John Doe`), two that are no full name of another."""
    if _INITIALS.fullmatch(piece) or _INITIALS_AND_NAME.fullmatch(piece):
        return True
    listed = piece.split()
    if not _CAPITAL.match(piece) or (len(_name_words(surname)) > 1 and not first):
        return False
    initial_last = len(listed) == 2 and len(listed[1].rstrip(".")) <= 1 + listed[1].endswith(".")
    return len(listed) == 1 or initial_last or (len(listed) == 2 and first and len(_name_words(surname)) == 1)


def _name_words(piece: str) -> list[str]:
    return [w for w in piece.split() if w.lower() not in PARTICLES]


def _natural(piece: str) -> Name:
    """`Given van Surname`, `Surname GH`, `Surname G. H.`; one word, or words that are no name of a person, stay whole."""
    unhung, suffix = _unhung(piece)
    if suffix:
        name = _natural(unhung)
        return {**name, "suffix": suffix} if "family" in name else {"literal": piece}
    listed = _untitled(piece.split())
    if len(listed) == 1 or len(listed) > _MOST_NAME_WORDS or not _is_people(piece):
        return {"literal": piece}
    behind = _TRAILING_INITIALS.fullmatch(" ".join(listed))
    if behind and not _INITIALS.fullmatch(listed[0]):
        return {"family": behind["family"], "given": behind["given"].strip()}
    return _surname_first(listed) or _surname_last(listed) or {"literal": piece}


def _untitled(listed: list[str]) -> list[str]:
    """Without the title in front, if two words are left: `Dr. Jane Roe`, `Mayor A. Roe`."""
    while (
        len(listed) > 2
        and len(listed[0]) > 2
        and listed[0].lower().rstrip(".") in _TITLES | (title_words() - _NAMES_TOO)
    ):
        listed = listed[1:]
    return listed


def _surname_first(listed: list[str]) -> Name | None:
    """`ROE Jane`, `Савченкова Ирина`."""
    if listed[0].isupper() and len(listed[0]) > 3 and "." not in listed[0] and not listed[-1].isupper():
        capitals = next(i for i, word in enumerate(listed) if not word.isupper())
        return {"family": " ".join(listed[:capitals]), "given": " ".join(listed[capitals:])}
    if _SLAVIC_FAMILY.fullmatch(listed[0]) and not _SLAVIC_FAMILY.fullmatch(listed[-1]):
        return {"family": listed[0], "given": " ".join(listed[1:])}
    return None


def _surname_last(listed: list[str]) -> Name | None:
    cut = len(listed) - 1
    while cut > 1 and listed[cut - 1] in _CAPITAL_PARTICLES:
        cut -= 1
    family = cut
    while cut > 1 and listed[cut - 1].islower():
        cut -= 1
    particles = listed[cut:family]
    if not (_CAPITAL.match(listed[-1]) or particles or not listed[-1].isascii()):
        return None
    name = {"family": " ".join(listed[family:]), "given": " ".join(listed[:cut])}
    return {**name, "non-dropping-particle": " ".join(particles)} if particles else name

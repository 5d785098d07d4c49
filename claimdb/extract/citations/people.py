"""Names in a citation, as CSL names: people in parts, bodies whole.

`Surname, G. H., & Other, I.`; `Surname, Given, and Given Other`; `Given Surname and Given Other`; `Surname GH, Other I`; `Surname G. H.`; names
split by semicolons. A particle that stands between given name and surname is a part of its own; one that the citation itself sorts under
("de la Cruz, M.") stays in the surname.
"""

from __future__ import annotations

import re

from claimdb.extract.names import PARTICLES, is_organization_word

Name = dict[str, str]

_ET_AL = re.compile(
    r"[,;]?\s*(?:\bet al\b\.?|\bet alii\b|\band others\b|\band colleagues\b|\bu\.\s?a\.|\bи др\.?|\bև այլք|…)\s*$", re.I
)
_LEAD = re.compile(
    r"^(?:by|von|par|por|di|with|and|&|mit|avec|written by|prepared by|authored by|text by|signed by)\s+", re.I
)
_ROLE = re.compile(
    r"[,\s]*[(\[]?\b(?:hosts?|dir|directors?|producers?|writers?|reporters?|authors?|comp|compilers?|eds?|éds?|editors?|hrsg|hg|dirs?|red|trans|translators?|narrator|presenter)\b\.?[)\]]?\s*$",
    re.I,
)  # fmt: skip
_AND = re.compile(r"\s*,?\s+(?:and|&|und|et|y|e|и|та|և|ve|och|og|en|with|mit|avec)\s+|\s*&\s*")
_INITIALS = re.compile(r"(?:[^\W\d_a-zß-öø-ÿ][^\W\d_]?\.[-\s]?){1,4}|[A-ZА-ЯÀ-Þ]{1,3}|(?:[A-Z]\.?-[A-Z]\.?)")
_SUFFIX = re.compile(r"(?:Jr|Sr|II|III|IV|Esq)\.?")
_TRAILING_INITIALS = re.compile(r"(?P<family>.+?)\s+(?P<given>(?:[A-ZА-ЯÀ-Þ]\.?[-\s]?){1,4}|(?:[А-ЯA-Z]\.\s?){1,3})$")
_CAPITAL = re.compile(r"[^\W\d_a-zß-öø-ÿ]")
_BODY_WORDS = re.compile(
    r"\b(?:the|of|for|in|on|to|report|human|rights|nations|international|national|state|world|review|interview|letter|minutes|statement|"
    r"resolution|act|law|doc|un|eu|us|uk|usa|osce|case|judgment|news|press|crisis|group|watch|reporters|without|amnesty|radio|tv|des|für|del|para|"
    r"pour|wikipedia|staff|embassy|government|senate|congress|republic|kingdom|federation|states)\b",
    re.I,
)
_MOST_NAME_WORDS = 5


def parse_people(words: str) -> list[Name]:
    """The people and bodies that `words` name, in order, as CSL names; "et al." and roles ("(Eds.)") left out; empty for no name at all."""
    text = _clean(words)
    if not text or not any(c.isalpha() for c in text):
        return []
    if text.startswith("@"):
        return [{"literal": text}]
    groups = [g for g in re.split(r"\s*;\s*", text) if g]
    if len(groups) > 1:
        return [name for group in groups for name in parse_people(group)]
    if is_body_name(text) and not _is_inverted(text):
        return [{"literal": text}]
    return _listed(text)


def is_body_name(words: str) -> bool:
    """Whether a word makes this the name of a body, not of people."""
    if re.search(r"\d|/|\(", words) or _BODY_WORDS.search(words):
        return True
    return any(is_organization_word(w) for w in re.findall(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*", words))


def _clean(words: str) -> str:
    text = " ".join(words.split()).strip(' ,;:[]"“”«»„-–—')
    before = None
    while before != text:
        before = text
        text = _LEAD.sub("", _ROLE.sub("", _ET_AL.sub("", text)) if " " in text else text).strip(" ,;:")
    text = re.sub(r"\((?:eds?|hrsg|hg|dirs?|hosts?|comp)\.?\)", "", text, flags=re.I)
    if text.endswith(".") and not re.search(r"(?:^|[\s.-])[^\W\d_]{1,2}\.$|\b(?:Jr|Sr|Inc|Ltd|Co)\.$", text):
        text = text.rstrip(". ")
    return text.strip(" ,;:(")


def _is_inverted(text: str) -> bool:
    """Whether it begins like `Surname, I.`: a surname may be a word of bodies ("Law, J.")."""
    family, comma, rest = text.partition(", ")
    first = re.split(r"[,;]|\s(?:and|&)\s", rest, maxsplit=1)[0].strip()
    return bool(comma) and len(family.split()) <= 3 and bool(_INITIALS.fullmatch(first))


def _listed(text: str) -> list[Name]:
    found: list[Name] = []
    for part in _AND.split(text):
        pieces = [p for p in re.split(r"\s*,\s*", part) if p.strip(" .")]
        at = 0
        while at < len(pieces):
            piece, behind = pieces[at], pieces[at + 1] if at + 1 < len(pieces) else ""
            at += 1
            if _SUFFIX.fullmatch(piece) and found:
                found[-1]["suffix"] = piece
            elif behind and not _is_turned(piece) and _is_surname(piece) and _is_given(behind, piece, not found):
                found.append({"family": piece, "given": behind})
                at += 1
            else:
                found.append(_natural(piece))
    return found


def _is_surname(piece: str) -> bool:
    """`Roe`, `de la Cruz`, `García Márquez`, `ROE`: what may stand before a comma and a given name."""
    listed = _name_words(piece)
    return len(listed) <= 2 and "." not in piece and not _INITIALS.fullmatch(piece)


def _is_given(piece: str, surname: str, first: bool) -> bool:
    """Initials; or one word; or, for the first name alone (`Roe, Jane Ann, and John Doe`), two that are no full name of another."""
    if _INITIALS.fullmatch(piece) or re.fullmatch(r"(?:[^\W\d_]\.\s?-?){1,4}(?:\s[^\W\d_]+)?", piece):
        return True
    listed = piece.split()
    short = len(listed) == 1 or (len(listed) == 2 and len(listed[1].rstrip(".")) <= 2)
    return bool(_CAPITAL.match(piece)) and (short or (len(listed) == 2 and first and len(_name_words(surname)) == 1))


def _name_words(piece: str) -> list[str]:
    return [w for w in piece.split() if w.lower() not in PARTICLES]


def _is_turned(piece: str) -> bool:
    """`Surname GH`: a whole name."""
    behind = _TRAILING_INITIALS.fullmatch(piece)
    return bool(behind) and not _INITIALS.fullmatch(piece)


def _natural(piece: str) -> Name:
    """`Given van Surname`, `Surname GH`, `Surname G. H.`; one word, or words that are no name of a person, stay whole."""
    suffix = re.search(r"\s((?:Jr|Sr|II|III|IV)\.?)$", piece)
    if suffix:
        return {**_natural(piece[: suffix.start()]), "suffix": suffix[1]}
    listed = piece.split()
    if len(listed) == 1 or len(listed) > _MOST_NAME_WORDS or is_body_name(piece):
        return {"literal": piece}
    behind = _TRAILING_INITIALS.fullmatch(piece)
    if behind and not _INITIALS.fullmatch(listed[0]):
        return {"family": behind["family"], "given": behind["given"].strip()}
    if listed[0].isupper() and len(listed[0]) > 3 and not listed[-1].isupper():  # ROE Jane
        capitals = next(i for i, w in enumerate(listed) if not w.isupper())
        return {"family": " ".join(listed[:capitals]), "given": " ".join(listed[capitals:])}
    cut = len(listed) - 1
    while cut > 1 and listed[cut - 1].islower():
        cut -= 1
    given = " ".join(listed[:cut])
    particles = listed[cut:-1]
    if not (_CAPITAL.match(listed[-1]) or particles or not listed[-1].isascii()):
        return {"literal": piece}
    name = {"family": listed[-1], "given": given}
    return {**name, "non-dropping-particle": " ".join(particles)} if particles else name

"""The entries of a list of works by what they are cited by: first author or body, and year."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from claimdb.records import Note
from claimdb.text import name_key

_YEAR = re.compile(r"(?<!\d)((?:1[5-9]|20)\d\d)([a-z]?)(?!\w)")
_UNDATED = re.compile(r"\bn\. ?d\b|\bforthcoming\b|\bin press\b|\bo\. ?J\.|\bs\. ?d\.", re.I)
_HEAD = 300
"""Code points of an entry in which its authors stand."""
_AUTHORS_END = re.compile(r"\s*[(\[]?(?:1[5-9]|20)\d\d[a-z]?(?!\w)|\s*[“\"«„]|\(n\. ?d")
_BEGINNING = re.compile(r"^\s*(?:[-–—•*]\s*|\d{1,3}[.)]\s+|[—–_]{2,}\.?\s*)")
_AND = re.compile(r"\s*(?:,|&|;|\band\b|\bund\b|\bet\b|\by\b|\bи\b|\bև\b|\bve\b)\s*")
_AND_OTHERS = re.compile(r",?\s*\b(?:et\.? al|and others|u\. ?a|et coll|и др|ve diğerleri|vd)\b.*$")
_ABBREVIATION = re.compile(r"[(\[]([^\W\d_a-zß-öø-ÿ][\w&./-]{1,11})[)\]]")
_SMALL = frozenset("of the for and on in de la et du des und für der die das y del и".split())


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry: its number, the words of its authors, its year (with letter; `n.d.` where it says that it has none), all its years, and whether
    its authors are several."""

    number: int
    authors: str
    year: str
    years: frozenset[str]
    several: bool


class WorksIndex:
    """Looks up the entries that an author and a year fit."""

    def __init__(self, notes: Iterable[Note]) -> None:
        self._by_name: dict[str, list[_Entry]] = {}
        for note in notes:
            entry, names = _read(note)
            if entry.year:
                for name in names:
                    self._by_name.setdefault(name, []).append(entry)

    def __bool__(self) -> bool:
        return bool(self._by_name)

    def fitting(self, name: str, year: str) -> list[int]:
        """The numbers of the notes whose first author or body and year these are; of those with fewer or other authors only where no other fits."""
        others = bool(_AND_OTHERS.search(name))
        people = [p for p in _AND.split(_AND_OTHERS.sub("", name)) if p]
        whole = name_key(name)
        listed = self._by_name.get(whole) or (self._by_name.get(name_key(people[0])) if people else None) or []
        fitting = [e for e in dict.fromkeys(listed) if _is_of_year(e, year)]
        if len(fitting) > 1:
            fitting = _nearest(fitting, [name_key(p) for p in people[1:]], others)
        return [e.number for e in fitting]


def _is_of_year(entry: _Entry, year: str) -> bool:
    if not year[0].isdigit():
        return entry.year == "n.d."
    if entry.year == year or (not year[-1].isalpha() and entry.year[:-1] == year and entry.year[-1].isalpha()):
        return True
    return year in entry.years and not entry.year.startswith(year[:4])


def _nearest(entries: list[_Entry], further: list[str], others: bool) -> list[_Entry]:
    """Of entries with one first author those that have the further names too; without any, those of one author alone."""
    if further:
        return [e for e in entries if all(f" {n} " in f" {e.authors} " for n in further)] or entries
    kept = [e for e in entries if e.several == others]
    return kept or entries


def _read(note: Note) -> tuple[_Entry, list[str]]:
    text = _BEGINNING.sub("", note.text[: 2 * _HEAD], count=1)
    end = _AUTHORS_END.search(text)
    authors = text[: min(end.start() if end else _HEAD, _HEAD)].strip(" .,:")
    found = _YEAR.findall(text)
    year = "".join(_main_year(text) or (found[0] if found else ("", "")))
    if not year and _UNDATED.search(text):
        year = "n.d."
    names = _names(authors)
    several = bool(re.search(r"&|;|\b(?:and|und|et|y|и|և|ve|et al)\b", authors)) or authors.count(",") > 2
    years = frozenset(y for y, _ in found)
    return _Entry(note.number, name_key(authors), year, years, several), names


def _main_year(text: str) -> tuple[str, str] | None:
    """The year of the entry: in brackets, or behind the authors, or else the last one."""
    brackets = re.search(
        r"[(\[](?:[^()\[\]\d]{0,20}\s)?((?:1[5-9]|20)\d\d)([a-z]?)\b[^()\[\]]{0,20}[)\]]", text[:_HEAD]
    )
    if brackets:
        return brackets[1], brackets[2]
    behind = re.match(r"[^\d“\"«]{2,200}?[.,]\s+((?:1[5-9]|20)\d\d)([a-z]?)[.,:]\s", text)
    if behind:
        return behind[1], behind[2]
    found = _YEAR.findall(re.sub(r"https?://\S+", "", text))
    return found[-1] if found else None


def _names(authors: str) -> list[str]:
    """The keys that an entry may be cited by: its first family name, or the body's name, its abbreviation and its initials."""
    abbreviations = [m[1] for m in _ABBREVIATION.finditer(authors)]
    plain = _ABBREVIATION.sub("", authors).strip(" .,")
    family, comma, given = plain.partition(",")
    words = family.split()
    names = [plain, family, *abbreviations]
    first = re.split(r"\s+(?:&|and|und|et|y|и|և|ve)\s+", family, maxsplit=1)[0].split()
    if comma and re.match(r"\s*[^\W\d_]", given) and len(words) <= 4:
        names += [words[-1]] if words else []  # "van der Berg, J." is cited as "Berg" too
        names += words[:1] if words and words[0].istitle() else []
    else:
        initials = [w for w in first[1:] if re.fullmatch(r"(?:[^\W\d_]\.?-?){1,3}", w)]
        if len(first) > 1 and len(initials) == len(first) - 1:
            names.append(first[0])  # "Иванов И. И."
        elif 1 < len(first) <= 4:
            names.append(first[-1])  # "Lucan A. Way"
        names.append(" ".join(first))
        names += _initials(words)
        sentence = re.split(r"\.\s", plain, maxsplit=1)[0]
        names += [sentence, *_initials(sentence.split())]
    return [key for key in dict.fromkeys(map(name_key, names)) if key]


def _initials(words: list[str]) -> list[str]:
    """`HRW` and `ECHR`: the first letters of three words or more, with and without small ones."""
    words = [w for w in words if w[:1].isalpha()]
    big = "".join(w[0] for w in words if w.lower() not in _SMALL)
    every = "".join(w[0] for w in words)
    return [x for x in (big, every) if 2 <= len(x) <= 8 and len(words) > 1]

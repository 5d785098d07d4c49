"""Whether two references are of one work: by what names it (DOI, ISBN, arXiv, PubMed, address), else by author, year and title together.

Conservative: a year, volume, issue, edition or number that differs makes another work, whatever else agrees; a field that one of the
records lacks speaks neither for nor against. Every answer has its reason.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from claimdb.records import Match, issued_text
from claimdb.resolve.authors import compare_people, family_of, people_of
from claimdb.resolve.identifiers import (
    address_of,
    arxiv_of,
    doi_of,
    edition_number,
    is_whole_site,
    isbn_of,
    pmid_of,
)
from claimdb.resolve.titles import compare_titles, significant_words, title_key, title_words
from claimdb.text import name_key

_COUNT = re.compile(r"\d+\s*(?:vols?|volumes|bände|bde|tomes|тт?)\.?", re.I)
"""How many volumes there are ("2 vols."): not which one."""
_SHORT_TITLE = 3
"""A title of fewer words ("Annual report") is one work only with the same author and date, or in one paper on one day."""
_NUMBERS = (("volume", "volumes"), ("issue", "issues"), ("edition", "editions"), ("number", "numbers"))
Csl = Mapping[str, Any]


def work_keys(csl: Csl) -> list[str]:
    """Keys under which a work is found again; what shares one is compared by `match_work`.

    Beside what names it there are the whole title, and author and year with either of the first two words of the title that say
    something: one of them outlives a slip, both a subtitle left off.
    """
    named = (
        ("doi", doi_of(csl)),
        ("isbn", isbn_of(csl)),
        ("arxiv", arxiv_of(csl)),
        ("pmid", pmid_of(csl)),
        ("url", address_of(csl)),
    )
    keys = [f"{kind}:{value}" for kind, value in named if value]
    title, family, issued = str(csl.get("title") or ""), _family(csl), _issued(csl)
    key = title_key(title)
    if key:
        keys.append(f"title:{family}|{issued}|{key}" if _is_short(title) else f"title:{key[:80]}")
        if family and issued:
            keys += [f"words:{family}|{issued[:4]}|{word}" for word in significant_words(title)]
    elif csl.get("container-title") and issued:
        keys.append(f"in:{family}|{name_key(str(csl['container-title']))}|{issued}")
    elif _name_alone(csl):
        keys.append(f"named:{_name_alone(csl)}")
    return keys


def match_work(csl: Csl, other: Csl) -> Match:
    """Whether two records are of one work; the score is how sure that is, from 0 to 1."""
    return _by_identifier(csl, other) or _apart(csl, other) or _by_address(csl, other) or _by_words(csl, other)


def find_work(csl: Csl, candidates: Mapping[int, Csl]) -> tuple[int, Match] | None:
    """Which of the works (`{number: record}`) a citation is of, and why; None for none of them.

    One that fits several alike that are not one work themselves ("Walls of the Coast", of 2018 or of 2019?) is none of them.
    """
    fitting = [
        (match.score, -number, match) for number, other in candidates.items() if (match := match_work(csl, other)).same
    ]
    if not fitting:
        return None
    score, place, match = max(fitting, key=lambda f: f[:2])
    rivals = [-number for s, number, _ in fitting if s == score]
    if any(_apart(candidates[-place], candidates[rival]) for rival in rivals):
        plain = [r for r in rivals if all(csl.get(field) == candidates[r].get(field) for field in _TELLING)]
        return (min(plain), match) if plain else None
    return -place, match


_TELLING = ("title", "author", "issued", "volume", "issue", "edition", "number")


def _by_identifier(csl: Csl, other: Csl) -> Match | None:
    """The answer of numbers that name one work; None where they do not decide."""
    arxiv, other_arxiv = arxiv_of(csl), arxiv_of(other)
    if arxiv and arxiv == other_arxiv:
        return Match(True, 1.0, "same arXiv number")
    for name, of in (("DOI", doi_of), ("PubMed number", pmid_of)):
        left, right = of(csl), of(other)
        if left and right:
            return Match(True, 1.0, f"same {name}") if left == right else Match(False, 0.0, f"different {name}s")
    if arxiv and other_arxiv:
        return Match(False, 0.0, "different arXiv numbers")
    isbn = isbn_of(csl)
    if isbn and isbn == isbn_of(other):  # a chapter has the number of its book
        title, other_title = str(csl.get("title") or ""), str(other.get("title") or "")
        if not title or not other_title or compare_titles(title, other_title) != "different":
            return _other_number(csl, other) or Match(True, 0.99, "same ISBN")  # volumes may share their set's
        return Match(False, 0.1, "different titles in one book")
    return None


def _apart(csl: Csl, other: Csl) -> Match | None:
    """What makes two works of them, whatever their titles; None where nothing does."""
    left, right = _issued(csl), _issued(other)
    if left and right and left[:4] != right[:4]:
        return Match(False, 0.2, "different years")
    return _other_number(csl, other)


def _other_number(csl: Csl, other: Csl) -> Match | None:
    """The first of volume, issue, edition and number that both have and that differs."""
    for field, named in _NUMBERS:
        left, right = str(csl.get(field) or ""), str(other.get(field) or "")
        if not left or not right or left == right or _COUNT.fullmatch(left) or _COUNT.fullmatch(right):
            continue
        mine, theirs = edition_number(left), edition_number(right)
        if mine and theirs and mine != theirs:
            return Match(False, 0.2, f"different {named}")
    return None


def _by_address(csl: Csl, other: Csl) -> Match | None:
    """The answer of one address for both; None where they do not share one, or where it is only the site's first page."""
    address = address_of(csl)
    if not address or address != address_of(other):
        return None
    title, other_title = str(csl.get("title") or ""), str(other.get("title") or "")
    alike = compare_titles(title, other_title) if title and other_title else "same"
    if is_whole_site(address):
        return None if title or other_title else Match(True, 0.9, "same site")
    if alike == "different":
        if _numbers(title) != _numbers(other_title) or compare_people(csl, other) == "different":
            return Match(False, 0.3, "same address, but different titles")
        return Match(True, 0.8, "same address; its title has changed")
    return Match(True, 0.98, "same address")


def _numbers(title: str) -> list[str]:
    return [word for word in title_words(title) if word.isdigit()]


def _by_words(csl: Csl, other: Csl) -> Match:
    """The answer of title, authors, date and place together."""
    left, right = _issued(csl), _issued(other)
    if not (left.startswith(right) or right.startswith(left)):
        return Match(False, 0.2, "different dates")
    people = compare_people(csl, other)
    if people == "different":
        return Match(False, 0.2, "different authors")
    title, other_title = str(csl.get("title") or ""), str(other.get("title") or "")
    if not title and not other_title:
        return _by_container(csl, other, people)
    if not title or not other_title:
        return Match(False, 0.3, "too little in common")
    alike = compare_titles(title, other_title)
    if alike == "different":
        return Match(False, 0.1, "different titles")
    year = bool(left and right)
    agreed = [
        what
        for what, yes in (("author", people == "same"), ("year" if min(len(left), len(right)) == 4 else "date", year))
        if yes
    ]
    if people != "same" and not _one_house(csl, other):
        return Match(False, 0.4, "same title in different places")
    full = len(left) == 10 and _same_container(csl, other)  # "Editorial" of one paper and one day
    if alike == "same" and _is_short(title) and not ((people == "same" or full) and left == right and left):
        return Match(False, 0.4, "a short title alone")
    if alike in ("subtitle", "alike") and len(agreed) < 2:
        return Match(False, 0.4, f"{_ALIKE[alike]}, but author and year do not both agree")
    if alike == "cut" and not agreed and not _same_container(csl, other):
        return Match(False, 0.4, f"{_ALIKE[alike]}, and nothing else agrees")
    score = {"same": 0.86, "cut": 0.7, "subtitle": 0.7, "alike": 0.68}[alike] + 0.06 * len(agreed)
    return Match(True, round(score, 2), _ALIKE[alike] + (f"; same {' and '.join(agreed)}" if agreed else ""))


_ALIKE = {
    "same": "same title",
    "cut": "one title is cut short",
    "subtitle": "one title leaves the subtitle off",
    "alike": "titles a letter or a little word apart",
}


def _by_container(csl: Csl, other: Csl, people: str) -> Match:
    """The answer for two records without a title: one author's piece in one paper on one day."""
    issued = _issued(csl)
    if _name_alone(csl) and _name_alone(csl) == _name_alone(other):
        return Match(True, 0.7, "the same outlet or body, and nothing more is told")
    if people == "same" and issued and issued == _issued(other) and _same_container(csl, other):
        return Match(True, 0.8, "same author, container and date")
    return Match(False, 0.3, "too little in common")


def _name_alone(csl: Csl) -> str:
    """The key of the outlet or body where a record holds nothing else ("as the Vale Herald reported"), else an empty text."""
    people: list[dict[str, Any]] = list(csl.get("author") or ())
    if not set(csl) <= {"id", "type", "container-title", "author"} or len(people) + ("container-title" in csl) != 1:
        return ""
    name = str(csl.get("container-title") or people[0].get("literal") or "")
    return name_key(name).removeprefix("the ")


def _same_container(csl: Csl, other: Csl) -> bool:
    return bool(csl.get("container-title")) and bool(other.get("container-title")) and _one_house(csl, other)


def _one_house(csl: Csl, other: Csl) -> bool:
    """Whether both may have appeared in one place: "Vale Herald", "The Vale Herald Online", "valeherald.example"."""
    left, right = (name_key(str(c.get("container-title") or c.get("publisher") or "")) for c in (csl, other))
    if not left or not right:
        return True
    words, other_words = set(left.split()), set(right.split())
    short, long = sorted((left.replace(" ", ""), right.replace(" ", "")), key=len)
    return words <= other_words or other_words <= words or long.startswith(short)


def _is_short(title: str) -> bool:
    words = title_words(title)
    return len(words) < _SHORT_TITLE and sum(map(len, words)) < 30


def _issued(csl: Csl) -> str:
    return issued_text(csl) or ""


def _family(csl: Csl) -> str:
    people = people_of(csl)
    return family_of(people[0]) if people else ""

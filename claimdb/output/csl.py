"""Works as CSL-JSON, and what the other formats read from a record: names, dates, a key that stays.

A work's key is made of its first author, its year and its number, so that it is unique and the same in every export.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from claimdb.text import without_accents

Csl = Mapping[str, Any]
Works = Iterable[tuple[int, Csl]]


def cite_key(number: int, csl: Csl) -> str:
    """The key of a work: `aske2019-12`; of one without a name in Latin letters `work-12`."""
    people = csl.get("author") or csl.get("editor") or [{}]
    first = people[0] if isinstance(people[0], Mapping) else {}
    name = re.sub(r"[^a-z0-9]", "", without_accents(str(first.get("family") or first.get("literal") or "")))[:20]
    parts = date_parts(csl)
    return f"{name or 'work'}{parts[0] if parts and name else ''}-{number}"


def csl_json(works: Works) -> Iterator[str]:
    """The lines of a JSON array of CSL items, one a line."""
    before = "["
    for number, csl in works:
        yield before
        before = json.dumps({"id": cite_key(number, csl), "type": "document", **csl}, ensure_ascii=False) + ","
    yield before.removesuffix(",") if before != "[" else before
    yield "]"


@dataclass(frozen=True, slots=True)
class Name:
    """A name in parts; a body's, or one in one piece, is `family` alone with `whole` set. `particle` goes before the family
    name ("van der"), `suffix` behind it ("Jr")."""

    family: str
    given: str = ""
    particle: str = ""
    suffix: str = ""
    whole: bool = False


def names_of(csl: Csl, role: str) -> list[Name]:
    """The people and bodies in a role."""
    found = []
    for person in csl.get(role) or ():
        family, literal = _flat(person.get("family")), _flat(person.get("literal"))
        if not family:
            whole = literal or _flat(person.get("given"))
            found += [Name(whole, whole=True)] if whole else []
            continue
        given = " ".join(p for p in (_flat(person.get("given")), _flat(person.get("dropping-particle"))) if p)
        found.append(Name(family, given, _flat(person.get("non-dropping-particle")), _flat(person.get("suffix"))))
    return found


def date_parts(csl: Csl, field: str = "issued") -> list[int]:
    """Year, month and day, as far as known."""
    dates = (csl.get(field) or {}).get("date-parts") or [[]]
    return [int(part) for part in dates[0] if str(part).lstrip("-").isdigit()][:3]


def iso_of(parts: list[int]) -> str:
    """Parts of a date as ISO text."""
    return "-".join(f"{part:0{4 if place == 0 else 2}d}" for place, part in enumerate(parts))


def text_of(csl: Csl, field: str) -> str:
    """A field in one line; empty without it."""
    return _flat(csl.get(field))


def _flat(value: Any) -> str:
    return " ".join(str(value).split()) if value not in (None, "") else ""


def page_ends(csl: Csl) -> tuple[str, str]:
    """First and last page; the last is empty where there is one page, or where the pages are no plain range."""
    pages = text_of(csl, "page")
    found = re.fullmatch(r"([\w.]+)\s?[-–—]+\s?([\w.]+)", pages)
    return (found[1], found[2]) if found else (pages, "")

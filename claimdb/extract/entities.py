"""Who is named in an article: one entity for all the forms of a name, with the roles printed beside it.

A surname stands for the full name that the article prints, if there is just one; a role ("the prime minister") for
the person to whom the article gives it. What is ambiguous stays unresolved.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from claimdb.extract.lexicon import words
from claimdb.extract.names import (
    NameRun,
    demonyms,
    is_organization_word,
    is_plain_title,
    places,
    title_genders,
    title_words,
)
from claimdb.extract.tokens import Token
from claimdb.extract.units import Unit
from claimdb.text import name_key, name_parts

_ABBREVIATED_ROLES = {
    "pm": "prime minister",
    "fm": "foreign minister",
    "mp": "member of parliament",
    "ceo": "chief executive",
}
_ROLE_NOISE = frozenset(
    "the a an former then acting current of and for mr mrs ms dr sir hon its his her their country's new".split()
)


@dataclass(slots=True, eq=False)
class Entity:
    """A person or body of one article. `places` are the offsets at which it is named."""

    kind: str
    forms: Counter[str] = field(default_factory=Counter)
    roles: list[str] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    gender: str = ""
    is_place: bool = False

    @property
    def name(self) -> str:
        """The fullest form; of equally full ones the most frequent, then the first."""
        return max(self.forms, key=lambda form: (len(form.split()), self.forms[form]))

    @property
    def names(self) -> tuple[str, ...]:
        """All forms, the fullest first."""
        return tuple(sorted(self.forms, key=lambda form: (-len(form.split()), form)))

    @property
    def role(self) -> str | None:
        """The role printed most fully beside the name, if any."""
        return max(self.roles, key=len) if self.roles else None


class Entities:
    """All entities of an article, found by name, by surname and by role."""

    def __init__(self) -> None:
        self.all: list[Entity] = []
        self._by_key: dict[str, Entity] = {}
        self._by_last: dict[str, list[Entity]] = {}
        self._timeline: list[tuple[int, Entity]] | None = None

    def add(self, run: NameRun, is_place: bool = False) -> None:
        """Take in a name as printed; names of one word are to be taken in after the full ones."""
        if not run.name:
            return
        entity = self.find(run.name) or self._create(run)
        entity.is_place = entity.is_place or is_place or name_key(run.name) in places()
        entity.forms[run.name] += 1
        entity.places.append(run.start)
        if run.kind == "person" and entity.kind != "person" and run.role:
            entity.kind = "person"
        self.add_role(entity, run.role)
        self._timeline = None

    def add_role(self, entity: Entity, role: str) -> None:
        """Note a title or description printed beside the name."""
        gender = {title_genders()[w] for w in role.lower().replace(".", "").split() if w in title_genders()}
        if len(gender) == 1:
            entity.gender = gender.pop()
        if role and not is_plain_title(role) and role not in entity.roles:
            entity.roles.append(role)

    def add_alias(self, entity: Entity, alias: str) -> None:
        """Another name of an entity: its acronym in brackets."""
        entity.forms[alias] += 1
        self._by_key.setdefault(name_key(alias), entity)

    def _create(self, run: NameRun) -> Entity:
        entity = Entity(run.kind or "person")
        self.all.append(entity)
        key = name_key(run.name)
        self._by_key[key] = entity
        if entity.kind == "person":
            last = name_parts(run.name)[-1:]
            if last and len(key.split()) > 1:
                self._by_last.setdefault(last[0], []).append(entity)
        return entity

    def find(self, name: str) -> Entity | None:
        """The one entity of this name: the same words, the surname of one person, a short form of one body."""
        key = name_key(name)
        if key in self._by_key:
            return self._by_key[key]
        parts = name_parts(name)
        if not parts:
            return None
        same_last = self._by_last.get(parts[-1], [])
        fitting = [e for e in same_last if _compatible(parts, name_key(e.name).split())]
        if len(fitting) == 1:
            return fitting[0]
        return None if fitting else self._short_body(parts)

    def is_ambiguous(self, name: str) -> bool:
        """Whether several people of the article have this surname."""
        parts = name_key(name).split()
        return len(parts) == 1 and len(self._by_last.get(parts[-1], [])) > 1

    def _short_body(self, parts: list[str]) -> Entity | None:
        """`Central Bank` for `Central Bank of Norland`: the longer name begins with the shorter."""
        if len(parts) < 2:
            return None
        short = " ".join(parts)
        longer = [
            e
            for e in self.all
            if e.kind == "organization" and any(name_key(f).startswith(short + " ") for f in e.forms)
        ]
        return longer[0] if len(longer) == 1 else None

    def by_role(self, description: str, before: int) -> Entity | None:
        """The person whose role is `description` ("the Estrian prime minister"), or the body that it names ("the bank").

        The same office counts, other words of the role may differ unless both name a state; with several, the one named last
        before offset `before`.
        """
        wanted = _role_words(description)
        if not wanted:
            return None
        core = wanted - demonyms() - set(places())
        fitting = [
            entity
            for entity in self.all
            if entity.kind == "person"
            and core
            and any(_same_office(wanted, _role_words(role)) for role in entity.roles)
        ]
        return self._latest(fitting, before) if fitting else self._body_by_noun(description, before)

    def _body_by_noun(self, description: str, before: int) -> Entity | None:
        content = [w for w in re.findall(r"[\w-]+", description.lower()) if w not in ("the", "this", "that")]
        if not content:
            return None
        noun = content[-1]
        bodies = [e for e in self.all if e.kind == "organization" and not e.is_place]
        if noun in GENERIC_BODIES and len(content) == 1:
            return self._latest([e for e in bodies if not set(name_key(e.name).split()) & _STATE_WORDS], before)
        if not is_organization_word(noun):
            return None
        fitting = [e for e in bodies if set(content) <= set(name_key(e.name).split())]
        return self._latest(fitting, before)

    def _latest(self, entities: list[Entity], before: int) -> Entity | None:
        earlier = [(max((p for p in e.places if p < before), default=-1), i) for i, e in enumerate(entities)]
        best = max(earlier, default=None)
        return entities[best[1]] if best and (best[0] >= 0 or len(entities) == 1) else None

    def last_before(self, offset: int, kind: str, since: int = 0) -> Entity | None:
        """The entity of this kind that is named last in `[since, offset)`; a place is named too often to be meant by a pronoun."""
        if self._timeline is None:
            self._timeline = sorted(((p, e) for e in self.all for p in e.places), key=lambda pair: pair[0])
        at = bisect_left(self._timeline, offset, key=lambda pair: pair[0]) - 1
        while at >= 0 and self._timeline[at][0] >= since:
            if self._timeline[at][1].kind == kind and not self._timeline[at][1].is_place:
                return self._timeline[at][1]
            at -= 1
        return None


GENERIC_BODIES = frozenset("group organization organisation body".split())
"""Nouns that any body may be called by; "the company" or "the council" is only one whose name says so."""
_STATE_WORDS = frozenset("ministry government parliament senate court army police president office party".split())


def _compatible(short: list[str], full: list[str]) -> bool:
    """Whether `short` may be a shorter form of `full`: the same surname, given names equal or initials."""
    given, full_given = short[:-1], full[:-1]
    if not given:
        return True
    if not full_given:
        return True
    first, full_first = given[0], full_given[0]
    return first == full_first or ((len(first) == 1 or len(full_first) == 1) and first[0] == full_first[0])


def _role_words(role: str) -> frozenset[str]:
    text = re.sub(r"['’]s?\b", "", role.lower())
    found = []
    for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text):
        found += _ABBREVIATED_ROLES.get(word, word).split()
    return frozenset(found) - _ROLE_NOISE


_RANKS = frozenset("deputy vice assistant first under-secretary press".split())


def _same_office(wanted: frozenset[str], held: frozenset[str]) -> bool:
    """Whether two descriptions may be of one office: rank equal, one within the other, no two different states."""
    nations = demonyms() | set(places())
    wanted_core, held_core = wanted - nations, held - nations
    if not wanted_core or wanted_core & _RANKS != held_core & _RANKS:
        return False
    if not wanted_core & title_words() and not wanted_core & words("groups"):
        return False
    if not (wanted_core <= held_core or (held_core <= wanted_core and held_core & title_words())):
        return False
    mine, theirs = wanted & nations, held & nations
    return not (mine and theirs) or bool({w[:4] for w in mine} & {w[:4] for w in theirs})


_ACRONYM = re.compile(r"\s?\((?:the )?([A-Z][A-Za-z.&-]{1,12})\)")
_APPOSITION = re.compile(r",\s+(?:(?:the|an?|who is|who was)\s+)?([^,.;:“”\"]{3,90})")


def collect_entities(text: str, units: Iterable[Unit]) -> Entities:
    """All names of the article: full names first, so that a surname before them finds its person too."""
    entities = Entities()
    units = list(units)
    states = {name_key(run.name) for unit in units for run in unit.runs if _is_like_a_place(unit.tokens, run)}
    for full in (True, False):
        for unit in units:
            for run in unit.runs:
                if not run.name or (" " in run.name) != full or (unit.block.kind == "title" and _is_title_case(unit)):
                    continue
                is_place = run.kind is None and name_key(run.name) in states
                named = replace(run, kind="organization") if is_place else run
                entities.add(named, is_place)
                _add_descriptions(text, entities, named)
    return entities


_INSIDE = frozenset("in into across throughout within inside outside near".split())
_OF_STATES = frozenset(
    (
        "government parliament capital president minister prime foreign army military ministry embassy border "
        "economy authorities"
    ).split()
)


def _is_like_a_place(tokens: list[Token], run: NameRun) -> bool:
    """Whether a name of one word stands where a place does: "in Vale", "Vale's Foreign Minister"."""
    if run.kind is not None or " " in run.name:
        return False
    before = tokens[run.first - 1].lower if run.first else ""
    behind = tokens[run.last + 1].lower if run.last + 1 < len(tokens) else ""
    return (before in _INSIDE and behind not in ("'s", "’s") and not run.possessive) or (
        run.possessive and behind in _OF_STATES
    )


def _is_title_case(unit: Unit) -> bool:
    """A headline with most words capitalised tells nothing about names."""
    plain = [t for t in unit.tokens if t.is_word and len(t.text) > 3]
    return len(plain) > 3 and sum(t.capital for t in plain) > 0.7 * len(plain)


def _add_descriptions(text: str, entities: Entities, run: NameRun) -> None:
    entity = entities.find(run.name)
    if entity is None:
        return
    acronym = _ACRONYM.match(text, run.end)
    if acronym and entity.kind != "person":
        entities.add_alias(entity, acronym[1])
    if entity.kind == "person" and " " in run.name:
        behind = _APPOSITION.match(text, run.end)
        if behind and any(
            w in title_words() or w in words("groups") for w in re.findall(r"[a-z-]+", behind[1].lower())[:6]
        ):
            entities.add_role(entity, behind[1].strip())

"""Who is named in an article: one entity for all the forms of a name, with the roles printed beside it.

A surname stands for the full name that the article prints, if there is just one; a role ("the prime minister") for
the person to whom the article gives it. What is ambiguous stays unresolved.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from claimdb.extract.cues import verb_forms
from claimdb.extract.descriptions import find_descriptions
from claimdb.extract.names import NameRun, is_organization_word, is_plain_title, places
from claimdb.extract.offices import gender_of, is_body_noun, is_person_noun, office_of, same_office
from claimdb.extract.phrases import AUXILIARIES, PREPOSITIONS, is_verb
from claimdb.extract.surnames import may_be_short_for, person_parts
from claimdb.extract.tokens import Token
from claimdb.extract.units import Unit, is_headline
from claimdb.extract.writings import find_writers
from claimdb.text import name_key


@dataclass(slots=True, eq=False)
class Entity:
    """A person or body of one article. `places` are the offsets at which it is named."""

    kind: str
    forms: Counter[str] = field(default_factory=Counter)
    roles: list[str] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    gender: str = ""
    is_place: bool = False
    _name: str = ""

    def take(self, form: str) -> None:
        """Count a form of the name."""
        self.forms[form] += 1
        self._name = ""

    @property
    def name(self) -> str:
        """The fullest form; of equally full ones the most frequent, then the first."""
        if not self._name:
            self._name = max(self.forms, key=lambda form: (len(form.split()), self.forms[form]))
        return self._name

    @property
    def names(self) -> tuple[str, ...]:
        """All forms, the fullest first."""
        return tuple(sorted(self.forms, key=lambda form: (-len(form.split()), form)))

    def last_place(self, before: int) -> int:
        """The last offset before `before` at which it is named, -1 if there is none."""
        at = bisect_left(self.places, before)
        return self.places[at - 1] if at else -1

    @property
    def role(self) -> str | None:
        """The role printed most fully beside the name, if any."""
        return max(self.roles, key=len) if self.roles else None


class Entities:
    """All entities of an article, found by name, by surname and by role."""

    def __init__(self, units: Sequence[Unit] = ()) -> None:
        self.units = units
        self.writers = find_writers(units)
        self.all: list[Entity] = []
        self._by_key: dict[str, Entity] = {}
        self._by_last: dict[str, list[Entity]] = {}
        self._titled: dict[str, set[str]] = {}
        self._by_given: dict[str, list[Entity]] = {}
        self._by_initials: dict[str, list[Entity]] = {}
        self._by_start: dict[str, list[Entity]] = {}
        self._by_head: dict[str, list[tuple[Entity, str]]] = {}
        self._by_noun: dict[str, list[Entity]] = {}

    def add(self, run: NameRun, is_place: bool = False) -> Entity | None:
        """Take in a name as printed; names of one word are to be taken in after the full ones. None for one that several
        people share."""
        if not run.name:
            return None
        entity = self.find(run.name, run.role)
        if entity is None and self.is_ambiguous(run.name):
            return None
        entity = entity or self._create(run)
        entity.is_place = entity.is_place or is_place or name_key(run.name) in places()
        if run.name not in entity.forms:
            self._index_form(entity, run.name)
        entity.take(run.name)
        entity.places.append(run.start)
        if run.kind == "person" and entity.kind != "person" and run.role and not _has_body_word(entity.name):
            entity.kind = "person"
        if run.role:
            self.add_role(entity, run.role)
        return entity

    def add_role(self, entity: Entity, role: str) -> None:
        """Note a title or description printed beside the name."""
        entity.gender = gender_of(role) or entity.gender
        if role in entity.roles or is_plain_title(role):
            return
        entity.roles.append(role)
        for head in office_of(role).heads:
            self._by_head.setdefault(head, []).append((entity, role))

    def add_alias(self, entity: Entity, alias: str) -> None:
        """Another name of an entity: its acronym in brackets."""
        entity.take(alias)
        self._by_key.setdefault(name_key(alias), entity)

    def make_body(self, entity: Entity) -> None:
        """What was taken for a person is a body."""
        if entity.kind != "organization":
            entity.kind = "organization"
            for form in entity.forms:
                self._index_form(entity, form)

    def _create(self, run: NameRun) -> Entity:
        entity = Entity(run.kind or "person")
        self.all.append(entity)
        self._by_key[name_key(run.name)] = entity
        if entity.kind == "person" and " " in run.name:
            given, _, last = person_parts(run.name)
            self._by_last.setdefault(last, []).append(entity)
            if given:
                self._by_given.setdefault(given[0], []).append(entity)
        return entity

    def _index_form(self, entity: Entity, form: str) -> None:
        """By what a body can be called later: its nouns, its beginning, its initials."""
        if entity.kind != "organization":
            return
        parts = name_key(form).split()
        for noun in set(parts):
            _append(self._by_noun, noun, entity)
        if len(parts) > 1:
            _append(self._by_initials, "".join(p[0] for p in parts if p not in _SMALL), entity)
            for end in range(1, min(len(parts), 8)):
                _append(self._by_start, " ".join(parts[:end]), entity)

    def find(self, name: str, role: str = "") -> Entity | None:
        """The one entity of this name: the same words, the surname of one person (`role`, a title beside it, tells apart
        several of one surname), a given name, a short form or the initials of a body."""
        key = name_key(name)
        known = self._by_key.get(key)
        if known or not key:
            return known
        parts = person_parts(name)
        same_last = self._by_last.get(parts[2], [])
        if len(same_last) > _MANY:
            return None
        fitting = [e for e in same_last if e.kind == "person" and may_be_short_for(parts, e.name)]
        if len(fitting) > 1 and role:
            fitting = [e for e in fitting if _may_be_called(e, role)]
            alike = [
                e
                for e in fitting
                if (e.gender and e.gender == gender_of(role)) or any(same_office(role, r) for r in e.roles)
            ]
            fitting = alike or fitting
        if len(fitting) == 1 and not parts[0] and self._is_shared(fitting[0], parts[2], role):
            return None
        if fitting:
            return fitting[0] if len(fitting) == 1 and _may_be_called(fitting[0], role) else None
        return self._short_body(key, name) or (self._by_given_name(key) if not role else None)

    def note_title(self, run: NameRun) -> None:
        """A surname with a title that tells the gender: one of each are two people, even if only one has a full name."""
        told = gender_of(run.role)
        if told and " " not in run.name:
            self._titled.setdefault(person_parts(run.name)[2], set()).add(told)

    def _is_shared(self, entity: Entity, surname: str, role: str) -> bool:
        """Whether a surname alone may be somebody else's: "Mrs. Solvay, the first lady" and "Mr. Solvay" are both in the article, so
        "President Solvay" is neither for certain."""
        genders = self._titled.get(surname, set()) | ({entity.gender} if entity.gender else set())
        return len(genders) > 1 and not (role and gender_of(role) and gender_of(role) == entity.gender)

    def is_ambiguous(self, name: str) -> bool:
        """Whether several people of the article have this surname, or the one who has it is called otherwise."""
        parts = person_parts(name)
        return not parts[0] and any(e.kind == "person" for e in self._by_last.get(parts[2], ()))

    def _by_given_name(self, key: str) -> Entity | None:
        """`Ingrid` for Ingrid Solvay, if something else tells that the full name is a person's."""
        fitting = self._by_given.get(key, ())
        if len(fitting) != 1 or fitting[0].kind != "person":
            return None
        return fitting[0] if fitting[0].roles or fitting[0].gender else None

    def _short_body(self, key: str, name: str) -> Entity | None:
        """`Central Bank` for `Central Bank of Norland`, `Vale` for `Vale Wind Ltd`: the longer name begins with the shorter; `VRC` by
        initials; `the Trust` for the only body so called."""
        longer: Sequence[Entity] = self._by_start.get(key, ())
        if " " not in key:
            longer = [] if name.isupper() else [e for e in longer if _is_firm(e.name)]
        if is_organization_word(key) and key not in _WHOLE_BODIES:
            longer = self._by_noun.get(key, ())
        if not longer and name.isupper() and name.isalpha() and len(name) > 1:
            longer = self._by_initials.get(key, ())
        return longer[0] if len(longer) == 1 else None

    def by_role(self, description: str, before: int, exact: bool = False) -> Entity | None:
        """The person whose role is `description` ("the Estrian prime minister"), or the body that it names ("the bank").

        The same office counts, other words of the role may differ unless both name a state; with several, the one named last
        before offset `before`, unless another was named just as late.
        With `exact`, all words of the description must be printed of the one found: "Solvay's lawyer" is not any lawyer.
        """
        asked = office_of(description)
        held = [pair for head in sorted(asked.heads) for pair in self._by_head.get(head, ())]
        fitting = [
            entity
            for entity, role in held[:_MANY]
            if same_office(description, role) and not (exact and asked.words - office_of(role).words)
        ]
        return self._latest(list(dict.fromkeys([*fitting, *self._bodies_by_noun(description)])), before)

    def with_head(self, noun: str, before: int) -> list[Entity]:
        """The people named before offset `before` who hold an office of this head ("minister"), in order of their first names."""
        held = self._by_head.get(next(iter(office_of(noun).heads), ""), [])
        people = dict.fromkeys(e for e, _ in held[:_MANY] if e.kind == "person")
        return [e for e in people if e.places and e.places[0] < before]

    def _bodies_by_noun(self, description: str) -> list[Entity]:
        content = [w for w in re.findall(r"[\w-]+", description.lower()) if w not in ("the", "this", "that")]
        noun = content[-1] if content else ""
        if noun in GENERIC_BODIES and len(content) == 1:
            bodies = [e for e in self.all[:_MANY] if e.kind == "organization" and not e.is_place]
            return [e for e in bodies if not set(name_key(e.name).split()) & _STATE_WORDS]
        if noun in _FIRM_NOUNS and len(content) == 1 and not self._by_noun.get(noun):
            firms = [e for e in self.all[:_MANY] if _is_firm(e.name)]
            return firms if len(firms) == 1 else []  # "the company" after "Norrin Civil Works"
        if not is_organization_word(noun):
            return []
        wanted, named = set(content), self._by_noun.get(noun, [])
        return (
            []
            if len(named) > _MANY
            else [e for e in named if not e.is_place and any(wanted <= set(name_key(f).split()) for f in e.forms)]
        )

    def _latest(self, entities: list[Entity], before: int) -> Entity | None:
        """The one named last before offset `before`; None if another one was named within `_TOO_NEAR` code points of it."""
        earlier = sorted((e.last_place(before), i) for i, e in enumerate(entities))
        if not earlier or (earlier[-1][0] < 0 and len(entities) > 1):
            return None
        if len(earlier) > 1 and earlier[-2][0] >= 0 and earlier[-1][0] - earlier[-2][0] < _TOO_NEAR:
            return None
        return entities[earlier[-1][1]]


_MANY = 100
"""So many of one surname or office are looked at, so that the time grows no faster than the text."""
_TOO_NEAR = 120
"""Code points: about a sentence. "The ministry" behind two ministries named together is neither for certain."""
_FIRMS = frozenset(
    "ltd inc corp corporation company plc llc group holdings works enterprises industries partners records airlines motors".split()
)
_FIRM_NOUNS = frozenset(("company", "firm"))
_WHOLE_BODIES = frozenset("government parliament congress senate court army police party house".split())
"""Nouns that name a body by themselves: "Parliament" is no short form of "Vale Youth Parliament"."""
_SMALL = frozenset("of the and for in on to a".split())


def _is_firm(name: str) -> bool:
    """Whether a body is a firm, which goes by its first word: that of "Rosk Health Board" is a place."""
    return "&" in name or name.rsplit(maxsplit=1)[-1].lower().rstrip(".") in _FIRMS


def _has_body_word(name: str) -> bool:
    return any(is_organization_word(word) for word in name.split())


def _append(index: dict[str, list[Entity]], key: str, entity: Entity) -> None:
    listed = index.setdefault(key, [])
    if entity not in listed[-50:]:
        listed.append(entity)


def _may_be_called(entity: Entity, role: str) -> bool:
    """Whether a title does not speak against a person: "Ms." is no man's."""
    told = gender_of(role) if role else ""
    return not (told and entity.gender and told != entity.gender)


GENERIC_BODIES = frozenset("group organization organisation body".split())
"""Nouns that any body may be called by; "the company" or "the council" is only one whose name says so."""
_STATE_WORDS = frozenset("ministry government parliament senate court army police president office party".split())


_ACRONYM = re.compile(r"\s?\((?:the )?([A-Z][A-Za-z.&-]{1,12})\)")
_SHORT_FORM = re.compile(r"\s?\((?:the )?[“\"‘'](?:[Tt]he )?([A-Z][\w.&-]{1,20}(?: [A-Z][\w.&-]{1,20}){0,2})[”\"’']\)")
"""`Vale & Sons (“the Company”)`"""


def collect_entities(text: str, units: Iterable[Unit]) -> Entities:
    """All names of the article: full names first, so that a surname before them finds its person too."""
    units = list(units)
    entities = Entities(units)
    read = [u for u in units if u.runs and not is_headline(u)]
    states = {name_key(run.name) for unit in units for run in unit.runs if _is_like_a_place(unit.tokens, run)}
    bodies = _bodies(read)
    for unit in read:
        for run in unit.runs:
            if run.role and run.name:
                entities.note_title(run)
    for full in (True, False):
        for unit in read:
            for run in unit.runs:
                if not run.name or (" " in run.name) != full or (not full and _is_headline_verb(run)):
                    continue
                is_place = run.kind is None and name_key(run.name) in states
                named = replace(run, kind="organization") if is_place or run.name in bodies else run
                entity = entities.add(named, is_place)
                if entity:
                    _add_descriptions(text, entities, entity, unit, run)
    for entity in entities.all:
        entity.places.sort()
    return entities


def _is_headline_verb(run: NameRun) -> bool:
    """`Retired General Reveals`: the verb of a headline, not a general's name."""
    return bool(run.role) and run.name.endswith("s") and run.name.lower() in verb_forms()


def _bodies(units: list[Unit]) -> set[str]:
    """Names that look like a person's and have "the" before them more often than not: "the White House said"."""
    balance: Counter[str] = Counter()
    for unit in units:
        for run in unit.runs:
            if run.kind == "person" and not run.role:
                balance[run.name] += 1 if _has_article(unit.tokens, run) else -1
    return {name for name, count in balance.items() if count > 0}


def _has_article(tokens: list[Token], run: NameRun) -> bool:
    """Whether "the" belongs to the name itself, not to a noun behind it ("the Karl Lind campaign")."""
    if not run.first or tokens[run.first - 1].lower != "the":
        return False
    at = run.last + 1
    return (
        run.possessive
        or at >= len(tokens)
        or not tokens[at].is_word
        or tokens[at].lower in _NO_NOUNS
        or is_verb(tokens, at)
    )


_NO_NOUNS = AUXILIARIES | PREPOSITIONS | {"and", "or", "to", "that"}


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


def _add_descriptions(text: str, entities: Entities, entity: Entity, unit: Unit, run: NameRun) -> None:
    if entity.kind != "person":
        bracket = text.startswith(("(", " ("), run.end)
        acronym = _ACRONYM.match(text, run.end) or _SHORT_FORM.match(text, run.end) if bracket else None
        if acronym:
            entities.add_alias(entity, acronym[1])
    if entity.kind == "organization" and (entity.is_place or (run.kind == "organization" and " " not in run.name)):
        return
    for role in find_descriptions(unit.tokens, run, unit.runs):
        heads = office_of(role).heads
        if any(is_body_noun(head) and not is_person_noun(head) for head in heads):
            if not entity.roles:
                entities.make_body(entity)
            elif entity.kind == "person":
                continue
        elif entity.kind == "organization":
            continue
        entities.add_role(entity, role)

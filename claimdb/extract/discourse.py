"""Whom a pronoun goes back to: the people and bodies of the sentences before, by gender, number, subject and nearness.

A pronoun goes to somebody only if one person fits better than all others; where two fit alike, to nobody. What is read is kept,
sentence by sentence, so that the whole article is read once, however many pronouns it has.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass

from claimdb.extract.descriptions import head_of
from claimdb.extract.entities import Entities, Entity
from claimdb.extract.given_names import gender_of_name
from claimdb.extract.offices import is_person_noun, noun_gender
from claimdb.extract.phrases import Phrase, is_verb, main_subject
from claimdb.extract.tokens import Token
from claimdb.extract.units import Unit

GENDERS = {
    "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
_REACH = 4
"""Sentences: a pronoun goes no further back."""
_SURE_VOTES = 3
"""Pronouns that must agree before they tell a person's gender."""


@dataclass(frozen=True, slots=True, eq=False)
class Referent:
    """Who a sentence is about. `people` are its named subjects (several for "Lind and Berg"); without a name, `unnamed` says
    that a person is the subject all the same ("a farmer came"), of `gender` where that is told. `offset` is where the subject begins, in code points."""

    people: tuple[Entity, ...] = ()
    unnamed: bool = False
    gender: str = ""
    offset: int = 0

    def is_unnamed(self, gender: str) -> bool:
        """Whether it is a person without a name who may be of this gender ("" for any)."""
        return self.unnamed and not (self.gender and gender and self.gender != gender)


@dataclass(slots=True)
class Named:
    """A name outside quotation marks at an offset; `beside` if it only belongs to something else ("Lind's car", "a friend of Lind")."""

    offset: int
    entity: Entity
    beside: bool


class Discourse:
    """The sentences of an article as pronouns see them."""

    def __init__(self, entities: Entities) -> None:
        self.units = entities.units
        self._entities = entities
        self._starts = [unit.span.start for unit in self.units]
        self._named: list[list[Named]] = [self._names_of(unit) for unit in self.units]
        self._genders: dict[int, str] = {}
        self._leanings: dict[int, str] = {}
        self._count_pronouns()
        self._subjects: list[Referent] = []

    def gender(self, entity: Entity) -> str:
        """`m`, `f` or "": told by a title or noun beside the name, else by pronouns that can mean nobody else, else by the given name."""
        told = entity.gender or self._genders.get(id(entity), "")
        return told or (gender_of_name(entity.name) if entity.kind == "person" else "")

    def leaning(self, entity: Entity) -> str:
        """As `gender`, but told by a single pronoun already: enough to speak against somebody, not for them."""
        return self.gender(entity) or self._leanings.get(id(entity), "")

    def fits(self, entity: Entity, gender: str) -> bool:
        """Whether nothing speaks against a person of this gender ("" for any)."""
        known = self.leaning(entity)
        return entity.kind == "person" and not entity.is_place and (not gender or not known or known == gender)

    def person(self, offset: int, gender: str) -> tuple[Entity | None, float]:
        """Who a "he" or "she" at `offset` (a code point of the article's text) is, with a confidence from 0 to 1; None for
        nobody named."""
        at = self._unit_at(offset)
        for place in range(at, max(-1, at - _REACH), -1):
            found = self._person_in(place, offset, gender)
            if found:
                return found
        return None, 0.3

    def unnamed_since(self, since: int, offset: int, gender: str) -> bool:
        """Whether a sentence that begins behind `since` and before `offset` is about a person without a name whom the pronoun may mean."""
        at, first = self._unit_at(offset), bisect_right(self._starts, since)
        subjects = (self._subject(place) for place in range(max(first, at - _REACH), at + 1))
        return any(subject.offset < offset and subject.is_unnamed(gender) for subject in subjects)

    def rival(self, entity: Entity, offset: int, gender: str) -> bool:
        """Whether somebody else is named since the sentence before `offset` who is known to be of `gender`, when `entity` is not."""
        if not gender or self.gender(entity) == gender:
            return False
        at = self._unit_at(offset)
        near = (
            [n for place in range(max(0, at - 1), at + 1) for n in self._named[place] if n.offset < offset]
            if at >= 0
            else []
        )
        return any(
            n.entity is not entity and n.entity.kind == "person" and self.gender(n.entity) == gender for n in near
        )

    def body(self, offset: int) -> Entity | None:
        """The one body that an "it" or "they" at `offset` can go back to: the subject of the nearest sentence with a body, or its only one."""
        at = self._unit_at(offset)
        for place in range(at, max(-1, at - _REACH), -1):
            listed = [n for n in self._named[place] if n.offset < offset]
            states = [e for e in self._subject(place).people if e.is_place] if place < at else []
            if len(states) == 1:
                return states[0]  # "Norland answers in two ways. First, it argues ..."
            bodies = list(
                dict.fromkeys(n.entity for n in listed if n.entity.kind == "organization" and not n.entity.is_place)
            )
            if bodies:
                first = self._subject(place)
                subject = [e for e in first.people if e in bodies]
                return subject[0] if len(subject) == 1 else bodies[0] if len(bodies) == 1 else None
        return None

    def several(self, offset: int, count: int | None = None) -> tuple[Entity, ...]:
        """Who "the two" (`count` 2) or "they" (None) at `offset` are: all people named in the nearest sentence that names as many, or its
        joint subject; empty if that is not just so many."""
        at = self._unit_at(offset)
        for place in range(at, max(-1, at - 2), -1):
            if count is None:
                subject = self._subject(place).people if place < at else ()
                if len(subject) > 1:
                    return subject
                if subject or any(n.offset < offset for n in self._named[place]):
                    return ()
                continue
            people = dict.fromkeys(
                n.entity for n in self._named[place] if n.offset < offset and self.fits(n.entity, "")
            )
            if people:
                return tuple(people) if len(people) == count else ()
        return ()

    def subject_at(self, offset: int) -> tuple[Entity, ...]:
        """Who the sentence at `offset` is about, by name; empty for nobody named."""
        at = self._unit_at(offset)
        return self._subject(at).people if at >= 0 else ()

    def _unit_at(self, offset: int) -> int:
        return bisect_right(self._starts, offset) - 1

    def _names_of(self, unit: Unit) -> list[Named]:
        found = []
        for run in unit.runs:
            if not run.name or unit.tokens[run.first].quoted:
                continue
            entity = self._entities.find(run.name, run.role)
            if entity:
                before = unit.tokens[run.first - 1].lower if run.first else ""
                found.append(Named(run.start, entity, run.possessive or before in _OF))
        return found

    def _person_in(self, place: int, offset: int, gender: str) -> tuple[Entity | None, float] | None:
        """The person of one sentence (before `offset`), (None, confidence) for somebody unnamed or unclear, None if there is nobody."""
        unit = self.units[place]
        listed = [n for n in self._named[place] if n.offset < offset and self.fits(n.entity, gender)]
        subject = self._subject(place)
        if subject.offset >= offset:
            subject = Referent()  # "he" is not what it goes back to itself
        if subject.is_unnamed(gender):
            return None, 0.4
        people = [e for e in dict.fromkeys(n.entity for n in listed) if self._is_surely_somebody(e)]
        known = [e for e in people if gender and self.gender(e) == gender]
        if self._unnamed_of(unit, offset, gender):
            return None, 0.3
        leading = [e for e in subject.people if self.fits(e, gender) and self._is_surely_somebody(e)]
        if len(leading) == 1:
            rivals = [e for e in known if e is not leading[0]]
            if leading[0] in known or not gender:
                return leading[0], 0.6 if rivals else 0.75
            return (None, 0.3) if rivals else (leading[0], 0.5 if len(people) > 1 else 0.6)
        if len(known) == 1 and not leading:
            return known[0], 0.6
        if len(people) == 1:
            return people[0], 0.5
        return (None, 0.3) if people or leading else None

    def _is_surely_somebody(self, entity: Entity) -> bool:
        """Whether more than capitals tells that this is a person, a role or a given name: "Norland warned Estria. He ..." """
        return bool(entity.roles or self.gender(entity))

    def _unnamed_of(self, unit: Unit, offset: int, gender: str) -> bool:
        """Whether the sentence has somebody unnamed whom the pronoun could mean as well: "Lena Ruiz and her husband met Karl Lind. He ..."."""
        for at, token in enumerate(unit.tokens):
            if token.start >= offset:
                return False
            if (
                gender
                and not token.quoted
                and not token.capital
                and token.is_word
                and noun_gender(token.base.lower()) == gender
            ):
                apposed = any(t.text == "," for t in unit.tokens[max(0, at - 4) : at + 2])
                named = any(t.capital for t in unit.tokens[at + 1 : at + 2])
                if not apposed and not named:
                    return True
        return False

    def _subject(self, place: int) -> Referent:
        """The subject of a sentence, read in order: a pronoun's goes back to the ones before."""
        while len(self._subjects) <= place:
            self._subjects.append(self._subject_of(len(self._subjects)))
        return self._subjects[place]

    def _subject_of(self, place: int) -> Referent:
        tokens = self.units[place].tokens
        verb = next((i for i in range(1, len(tokens)) if not tokens[i].quoted and is_verb(tokens, i)), None)
        if verb is None:
            verb = next((i for i in range(1, len(tokens)) if tokens[i].text in ".;"), len(tokens) - 1)
        phrase = main_subject(tokens, 0, verb)
        if phrase is None:
            return Referent()
        first = tokens[phrase.first]
        if first.lower not in ("he", "she"):
            return self._named_subject(self.units[place], phrase) or _unnamed(tokens, phrase)
        gender = GENDERS[first.lower]
        before = self._subjects[place - 1] if place else Referent()
        same = [e for e in before.people if self.fits(e, gender)]
        return Referent(tuple(same) if len(same) == 1 else (), before.unnamed and not same, gender, first.start)

    def _named_subject(self, unit: Unit, phrase: Phrase) -> Referent | None:
        joint = next(
            (i for i in range(phrase.first + 1, phrase.last) if unit.tokens[i].lower == "and"), phrase.last + 1
        )
        head = head_of(unit.tokens, phrase.first, joint - 1)
        runs = [
            r for r in unit.runs if r.name and phrase.first <= r.last and r.first <= phrase.last and not r.possessive
        ]
        led = [r for r in runs if r.first <= head <= r.last] or [r for r in runs if r.first == phrase.first]
        if not led:
            return None
        while runs and runs[-1].last + 2 < len(unit.tokens) and unit.tokens[runs[-1].last + 1].lower == "and":
            more = next((r for r in unit.runs if r.name and r.first == runs[-1].last + 2 and not r.possessive), None)
            if more is None:
                break
            runs.append(more)
        joined = [r for r in runs if r is led[0] or unit.tokens[r.first - 1].lower in ("and", ",")]
        found = [self._entities.find(r.name, r.role) for r in [*joined, *([led[0]] if led[0] not in joined else [])]]
        offset = unit.tokens[phrase.first].start
        return Referent(tuple(dict.fromkeys(e for e in found if e)), offset=offset)

    def _count_pronouns(self) -> None:
        """The gender of people by the pronouns behind their names, where nobody else is near: all must agree."""
        votes: dict[int, Counter[str]] = {}
        latest: tuple[int, list[Entity]] = (-9, [])
        for place, unit in enumerate(self.units):
            people = [n for n in self._named[place] if n.entity.kind == "person"]
            if not people and (place - latest[0] > 2 or len(latest[1]) != 1):
                continue
            for at in [at for at, t in enumerate(unit.tokens) if t.lower in GENDERS and not t.quoted]:
                token = unit.tokens[at]
                here = list(dict.fromkeys(n.entity for n in people if n.offset <= token.start))
                near = here or (latest[1] if place - latest[0] <= 2 else [])
                if len(near) == 1 and _may_be_told(near[0]) and not self._anybody_else(place, token.start):
                    sure = _SURE_VOTES if here and _hangs_on_name(unit, at) else 1
                    votes.setdefault(id(near[0]), Counter())[GENDERS[token.lower]] += sure
            here = list(dict.fromkeys(n.entity for n in people if n.offset <= unit.tokens[-1].start))
            if here:
                latest = (place, here)
        for who, counted in votes.items():
            (gender, most), *others = counted.most_common()
            rest = sum(count for _, count in others)
            if most >= 3 * rest:
                self._leanings[who] = gender
            if most >= max(_SURE_VOTES, 6 * rest):
                self._genders[who] = gender

    def _anybody_else(self, place: int, offset: int) -> bool:
        """Whether a person without a name is near: any word for one in this sentence (before `offset`) may be meant."""
        return any(
            t.start < offset and not t.quoted and not t.capital and t.lower in _SOMEBODY
            for t in self.units[place].tokens
        )


def _may_be_told(entity: Entity) -> bool:
    """Whether pronouns near a name may tell the gender: a single capitalised word may be anything ("Costs would rise, she said")."""
    return " " in entity.name or bool(entity.roles)


_SOMEBODY = frozenset(
    "man woman boy girl somebody someone husband wife mother father son daughter sister brother friend anyone everyone".split()
)
_OF = frozenset("of for to by with against from about at on in behind".split())


def _hangs_on_name(unit: Unit, at: int) -> bool:
    """`Lena Ruiz and | her husband`, `Lena Ruiz, who lost | her husband`: the pronoun can be nobody else's."""
    for run in unit.runs:
        if run.name and run.last < at <= run.last + 4 and not run.possessive:
            between = unit.tokens[run.last + 1 : at]
            return bool(between) and (between[-1].lower == "and" or (len(between) > 1 and between[1].lower == "who"))
    return False


def _unnamed(tokens: list[Token], phrase: Phrase) -> Referent:
    """`A farmer came`: a person without a name; nobody for things and groups."""
    noun = tokens[head_of(tokens, phrase.first, phrase.last)].base.lower()
    offset = tokens[phrase.first].start
    return Referent((), True, noun_gender(noun), offset) if is_person_noun(noun) else Referent(offset=offset)

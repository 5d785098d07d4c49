"""People as authors, editors and translators, in the looks that references give them."""

from __future__ import annotations

from dataclasses import dataclass

from claimdb.training.references.dice import Dice
from claimdb.training.references.lists import read_entries, read_sections
from claimdb.training.references.style import Style

_CULTURES: dict[str, tuple[str, ...]] = {
    "fr": ("french", "french", "french", "arabic", "african", "armenian"),
    "de": ("german", "german", "german", "turkish", "slavic"),
    "es": ("spanish",),
    "pt": ("portuguese",),
    "it": ("italian",),
    "ru": ("cyrillic",),
    "uk": ("cyrillic",),
    "hy": ("hayeren",),
    "el": ("hellenic",),
    "ka": ("kartuli",),
    "tr": ("turkish", "turkish", "turkish", "armenian"),
    "pl": ("slavic",),
    "nordic": ("nordic", "nordic", "dutch"),
}
_SCRIPTS = ("cyrillic", "hayeren", "hellenic", "kartuli")
_FAMILY_FIRST = ("chinese", "korean", "hungarian", "japanese")
_SHAPES = ((66, 1), (17, 2), (8, 3), (4, 4), (1, 6), (1, 11))
_HONOURS = ("Dr ", "Dr. ", "Prof. ", "Sir ", "Judge ", "Lord ", "Col. ", "Rev. ", "H.E. ", "Ambassador ", "Senator ")
_SUFFIXES = (", Jr.", " Jr.", " III", ", Jr", " Jr")
SINGLE = {
    "fore": "{given} {family}",
    "inv": "{family}, {given}",
    "apa": "{family}, {initials}",
    "invi": "{family} {initials}",
    "forei": "{initials} {family}",
    "nodot": "{family} {letters}",
    "caps": "{FAMILY}, {given}",
    "capsname": "{FAMILY} {given}",
    "upper": "{FAMILY}, {initials}",
    "family": "{family}",
}


@dataclass(frozen=True, slots=True)
class Person:
    """A made-up person; `backward` where the family name goes first anyway (Kim Min-jun)."""

    given: str
    family: str
    backward: bool

    def written(self, look: str) -> str:
        """The name in one of the looks of `SINGLE`."""
        if look == "fore" and self.backward:
            return f"{self.family} {self.given}"
        initials = " ".join(_initial(part) for part in self.given.split())
        letters = "".join(part[0] for part in self.given.replace("-", " ").split())
        upper = self.family.upper().replace("ß", "SS")
        return SINGLE[look].format(
            given=self.given, family=self.family, FAMILY=upper, initials=initials, letters=letters
        )


def _initial(part: str) -> str:
    """`J.`, `J.-P.`"""
    return "-".join(f"{piece[0]}." for piece in part.split("-") if piece)


def draw_person(dice: Dice, language: str) -> Person:
    """A person whose name is one of the language's; of any language in English."""
    choices = _CULTURES.get(language)
    every = [culture for culture in read_sections("given_names") if culture not in _SCRIPTS]
    culture = dice.pick(choices) if choices else "english" if dice.chance(0.35) else dice.pick(every)
    given = dice.pick(read_entries("given_names", culture))
    if dice.chance(0.14):
        other = dice.pick(read_entries("given_names", culture))
        given += f" {other[0]}." if dice.chance(0.7) else f" {other}"
    family = dice.pick(read_entries("family_names", culture))
    if culture in ("spanish", "portuguese") and dice.chance(0.35):
        family += " " + dice.pick(read_entries("family_names", culture))
    elif dice.chance(0.04):
        family += "-" + dice.pick(read_entries("family_names", culture))
    return Person(given, family, culture in _FAMILY_FIRST and dice.chance(0.5))


def draw_people(dice: Dice, style: Style, look: str = "", limit: int = 20) -> str:
    """One or more people as a reference writes them, at most `limit` of them, with `et al.` now and then."""
    look = look or style.names
    count = min(limit, dice.weighted(_SHAPES))
    people = [draw_person(dice, style.language) for _ in range(count)]
    first = people[0].written(look)
    if look == "fore" and style.language == "en" and dice.chance(0.02):
        first = dice.pick(_HONOURS) + first
    if look in ("fore", "inv") and dice.chance(0.02):
        first += dice.pick(_SUFFIXES)
    if limit > 1 and dice.chance(0.05):
        return first + dice.pick(
            (" et al.", ", et al.", " et al", " and others") if style.language == "en" else (" et al.",)
        )
    turned = look in ("inv", "caps") and dice.chance(0.6)  # Smith, John, and Jane Doe
    names = [first, *(person.written("fore" if turned else look) for person in people[1:])]
    return _joined(dice, names, style, look)


def _joined(dice: Dice, names: list[str], style: Style, look: str) -> str:
    if len(names) == 1:
        return names[0]
    if look == "nodot":
        return ", ".join(names)
    comma = look in ("apa", "inv", "caps", "upper")
    last = (", & " if dice.chance(0.7) else " & ") if look == "apa" else style.together
    if comma and dice.chance(0.2):
        return "; ".join(names)
    if last == " and " and comma and dice.chance(0.5):
        last = ", and "
    return ", ".join(names[:-1]) + last + names[-1]

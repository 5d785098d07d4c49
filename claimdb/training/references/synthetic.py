"""Synthetic references: any number of labelled ones from a seed, the same on every machine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from claimdb.training.references.dice import Dice
from claimdb.training.references.draw import Draw
from claimdb.training.references.layouts import FAMILIES, RULES
from claimdb.training.references.makers import MAKERS
from claimdb.training.references.template import parse
from claimdb.training.references.tidy import Words, pieces_of, words_of
from claimdb.training.references.titles import usable_titles

Reference: TypeAlias = list[tuple[str, str]]
_FAMILIES = tuple((share, (language, layouts)) for language, share, layouts in FAMILIES)
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_NUMBERS = (
    "{n}.",
    "{n}.",
    "[{n}]",
    "[{n}]",
    "{n}",
    "({n})",
    "{n})",
    "[{n}].",
    "{n}:",
    "^{n}",
    "{s}",
    "{s}",
    "{n}.",
    "n.{n}",
    "[{l}]",
    "{l}.",
)


def synthetic_references(count: int, titles: Sequence[str] = (), seed: int = 1) -> list[Reference]:
    """`count` references as pieces (label, words) in their order; the words of all joined by one space are the reference. About a third of the
    English titles are taken from `titles`. The same arguments give the same references everywhere."""
    dice = Dice(seed)
    usable = usable_titles(tuple(titles))
    return [pieces_of(_reference(dice, usable)) for _ in range(count)]


def _reference(dice: Dice, titles: tuple[str, ...]) -> Words:
    """The words of one reference."""
    language, layouts = dice.weighted(_FAMILIES)
    draw = Draw(dice, language, titles, MAKERS, RULES)
    layout = dice.weighted(layouts)
    signal = "$signal" if dice.chance(0.05) and language == "en" else ""
    remark = "$remark" if dice.chance(0.05) and language == "en" else ""
    words = words_of(draw.runs(parse(signal + layout + remark)), inside=draw.style.inside)
    return _numbered(dice, _careless(dice, words))


def _numbered(dice: Dice, words: Words) -> Words:
    """With a number before it in some, in one of its looks."""
    if words[0][0] == "citation-number" or not dice.chance(0.13):
        return words
    number = dice.between(1, 99) if dice.chance(0.8) else dice.between(100, 480)
    return [
        (
            "citation-number",
            dice.pick(_NUMBERS).format(n=number, s=str(number).translate(_RAISED), l="abcdefgh"[number % 8]),
        ),
        *words,
    ]


def _careless(dice: Dice, words: Words) -> Words:
    """What hands and copying do: no full stop, a comma lost between pieces, no capitals."""
    if dice.chance(0.1) and len(words[-1][1]) > 2 and words[-1][1].endswith("."):
        words = [*words[:-1], (words[-1][0], words[-1][1][:-1])]
    borders = [
        i
        for i in range(len(words) - 1)
        if words[i][0] != words[i + 1][0] and len(words[i][1]) > 2 and words[i][1][-1] in ",.:"
    ]
    if borders and dice.chance(0.04):
        at = dice.pick(borders)
        words = [*words[:at], (words[at][0], words[at][1][:-1]), *words[at + 1 :]]
    addresses = [i for i, (label, word) in enumerate(words) if label == "url" and word.count("/") > 3]
    if addresses and dice.chance(0.03):  # broken at a line's end: http://www.example.org/news/ 2018/title.html
        at = addresses[0]
        cut = words[at][1].rindex("/", 0, -1) + 1
        words = [*words[:at], ("url", words[at][1][:cut]), ("url", words[at][1][cut:]), *words[at + 1 :]]
    if dice.chance(0.03):
        words = _emphasised(words, dice.pick("**_"))
    if dice.chance(0.012):
        words = [(label, word.lower()) for label, word in words]
    return words


def _emphasised(words: Words, sign: str) -> Words:
    """With the container in the signs that plain text has for italics: *The Alder Post*, 3 May."""
    of = [i for i, (label, _) in enumerate(words) if label in ("container-title", "journal")]
    if not of or of[-1] - of[0] != len(of) - 1:
        return words
    first, last = words[of[0]], words[of[-1]]
    core = last[1].rstrip(".,:;")
    if of[0] == of[-1]:
        return [*words[: of[0]], (first[0], f"{sign}{core}{sign}{last[1][len(core) :]}"), *words[of[0] + 1 :]]
    ended = (last[0], f"{core}{sign}{last[1][len(core) :]}")
    return [*words[: of[0]], (first[0], sign + first[1]), *words[of[0] + 1 : of[-1]], ended, *words[of[-1] + 1 :]]

"""One reference being made: a pattern goes in, runs of labelled characters come out.

A name in a pattern is, in this order: a maker (`makers`), a rule (`layouts.rules`: templates to choose from), or a word list, one of whose entries is
taken and expanded in turn. A name with a capital (`$Topic`) gives the same with a capital.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from claimdb.training.references.dates import Day, draw_day
from claimdb.training.references.dice import Dice
from claimdb.training.references.lists import read_entries
from claimdb.training.references.style import Style, draw_style
from claimdb.training.references.template import Call, Choice, Labelled, Pattern, parse

Run: TypeAlias = tuple[str, str | None]
Maker: TypeAlias = "tuple[str | None, Callable[[Draw, str], str]]"


class Draw:
    """The chance, style and day of one reference, and the expansion of its patterns."""

    def __init__(
        self,
        dice: Dice,
        language: str,
        titles: Sequence[str],
        makers: Mapping[str, Maker],
        rules: Mapping[str, Sequence[str]],
    ) -> None:
        self.dice = dice
        self.style: Style = draw_style(dice, language)
        self.day: Day = draw_day(dice)
        self.seen: Day = draw_day(dice, first=self.day.year)
        self.imprint: tuple[str, str] | None = None
        self.titles = titles
        self._makers = makers
        self._rules = rules

    def text(self, template: str) -> str:
        """The words of a template, without labels."""
        return "".join(words for words, _ in self.runs(parse(template)))

    def runs(self, pattern: Pattern, label: str | None = None) -> list[Run]:
        """The words of a pattern with their labels (`label` for all where it is given), to be joined without a space."""
        runs: list[Run] = []
        for node in pattern:
            if isinstance(node, str):
                runs.append((node, label))
            elif isinstance(node, Labelled):
                runs += self.runs(node.pattern, label or node.label)
            elif isinstance(node, Choice):
                runs += self.runs(self._chosen(node), label)
            else:
                runs += self._called(node, label)
        return runs

    def _chosen(self, choice: Choice) -> Pattern:
        if choice.share is None:
            return self.dice.pick(choice.options)
        return choice.options[0] if self.dice.chance(choice.share) else self.dice.pick(choice.options[1:])

    def _called(self, call: Call, label: str | None) -> list[Run]:
        name = call.name.lower()
        if name in self._makers:
            usual, make = self._makers[name]
            runs: list[Run] = [(make(self, call.arg), label or usual)]
        elif name in self._rules:
            runs = self.runs(parse(self.dice.pick(self._rules[name])), label)
        else:
            runs = self.runs(parse(self.dice.pick(read_entries(name, self.style.language))), label)
        return _capital(runs) if call.name[0].isupper() else runs


def _capital(runs: list[Run]) -> list[Run]:
    words, label = runs[0]
    return [(words[:1].upper() + words[1:], label), *runs[1:]]

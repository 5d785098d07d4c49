"""Chance that falls the same way on every machine and every Python: all of it is made from `random.Random(seed).random()`."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """A row of throws that the seed decides."""

    def __init__(self, seed: int) -> None:
        self._throw = random.Random(seed).random

    def chance(self, share: float) -> bool:
        """True in `share` (0 to 1) of the throws."""
        return self._throw() < share

    def below(self, limit: int) -> int:
        """A number from 0 up to, not including, `limit`."""
        return int(self._throw() * limit)

    def between(self, first: int, last: int) -> int:
        """A number from `first` to `last`, both included."""
        return first + self.below(last - first + 1)

    def pick(self, choices: Sequence[T]) -> T:
        """One of the choices, each as likely as the others."""
        return choices[self.below(len(choices))]

    def weighted(self, choices: Sequence[tuple[float, T]]) -> T:
        """One of (weight, choice), as likely as its share of the weights."""
        place = self._throw() * sum(weight for weight, _ in choices)
        for weight, choice in choices:
            place -= weight
            if place < 0:
                return choice
        return choices[-1][1]

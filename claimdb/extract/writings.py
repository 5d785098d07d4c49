"""Texts that an article speaks of, and who wrote them: "the letter ... is signed by Karl Lind"."""

from __future__ import annotations

from collections.abc import Iterable

from claimdb.extract.lexicon import words
from claimdb.extract.names import NameRun
from claimdb.extract.tokens import Token
from claimdb.extract.units import Unit

SAID = frozenset(
    (
        "speech interview tweet tweets post posts email words remarks column memoir testimony book account answer reply "
        "response message caption"
    ).split()
)
"""Nouns for what somebody says or writes, beside documents."""
_MADE = frozenset("signed written penned".split())
_NEAR = 10
"""Tokens from "by" to the end of the writer's name: "signed by the Trust's then diver, Karl Lind"."""


def is_written(token: Token, opens: bool = False) -> bool:
    """Whether a noun is a text that has an author: "the post", not "the Post"; `opens` where its capital is a sentence's."""
    return (opens or not token.capital) and (token.lower in SAID or token.lower in words("documents"))


def find_writers(units: Iterable[Unit]) -> dict[str, NameRun | None]:
    """By the noun of a text ("letter"), the name of the one who is said to have signed or written it; None where several are."""
    writers: dict[str, NameRun | None] = {}
    for unit in units:
        for at in [at for at, token in enumerate(unit.tokens[:-2]) if token.lower in _MADE and not token.quoted]:
            if unit.tokens[at + 1].lower != "by":
                continue
            noun = next((t.lower for t in unit.tokens[:at] if is_written(t) and not t.quoted), None)
            run = next((r for r in unit.runs if r.name and at + 1 < r.first <= at + _NEAR and not r.possessive), None)
            if noun and run:
                other = writers.get(noun, run)
                writers[noun] = run if other and other.name == run.name else None
    return writers

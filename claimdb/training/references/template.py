"""The little language of layouts and title patterns.

    $name  $name:arg      what a maker, a rule or a word list of that name gives
    {a|b|c}               one of them, each as likely
    {30% a}  {30% a|b}    a in 30 % of the cases, else nothing, or b
    {note: words $date}   everything within has this label, whatever it says itself
    anything else         stands as it is; a word that has no label takes that of its neighbour

`draw` makes words with labels of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

LABELS = (
    "author", "date", "title", "container-title", "journal", "volume", "pages", "publisher", "location", "editor", "translator", "edition",
    "url", "doi", "note", "genre", "citation-number", "collection-title", "medium", "source", "isbn", "director", "producer",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Call:
    """`$name:arg`."""

    name: str
    arg: str


@dataclass(frozen=True, slots=True)
class Choice:
    """`{a|b}`; with a share, the first of them in that share of cases."""

    options: tuple[Pattern, ...]
    share: float | None


@dataclass(frozen=True, slots=True)
class Labelled:
    """`{label: ...}`."""

    label: str
    pattern: Pattern


Node: TypeAlias = "str | Call | Choice | Labelled"
Pattern: TypeAlias = "tuple[Node, ...]"
_CALL = re.compile(r"\$([A-Za-z_]+)(?::([a-z]+|\d+(?:_\d+)?))?")
_SHARE = re.compile(r"(\d+)% ?")
_LABEL = re.compile(f"({'|'.join(LABELS)}): ?")
_PLAIN = re.compile(r"[^${}|]+|\$")


@cache
def parse(template: str) -> Pattern:
    """The pattern that a template stands for; `ValueError` where a brace has no partner."""
    pattern, end = _sequence(template, 0, inside=False)
    if end < len(template):
        raise ValueError(f"a brace without its partner in {template!r}")
    return pattern


def _sequence(text: str, at: int, *, inside: bool) -> tuple[Pattern, int]:
    """The nodes from `at` up to the end, or, inside braces, to the bar or brace that ends them."""
    nodes: list[Node] = []
    while at < len(text):
        if call := _CALL.match(text, at):
            nodes.append(Call(call[1], call[2] or ""))
            at = call.end()
        elif text[at] == "{":
            node, at = _braces(text, at + 1)
            nodes.append(node)
        elif text[at] == "}" or (text[at] == "|" and inside):
            break
        else:
            plain = _PLAIN.match(text, at)
            nodes.append(plain[0] if plain else "|")
            at = plain.end() if plain else at + 1
    return tuple(nodes), at


def _braces(text: str, at: int) -> tuple[Node, int]:
    """What stands in braces that were opened before `at`, and where it goes on behind them."""
    label, share = _LABEL.match(text, at), _SHARE.match(text, at)
    at = next((found.end() for found in (label, share) if found), at)
    options: list[Pattern] = []
    while not options or text[at : at + 1] == "|":
        option, at = _sequence(text, at + bool(options), inside=True)
        options.append(option)
    if text[at : at + 1] != "}":
        raise ValueError(f"a brace without its partner in {text!r}")
    if label:
        return Labelled(label[1], (Choice(tuple(options), None),)), at + 1
    if share and len(options) == 1:
        options.append(())
    return Choice(tuple(options), int(share[1]) / 100 if share else None), at + 1

"""From runs to pieces: doubled points go, commas find their side of the quotation mark, words get one label each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from typing import TypeAlias

Run: TypeAlias = tuple[str, str | None]
Words: TypeAlias = list[tuple[str, str]]  # (label, word)
_CLOSING = "”\"»“’'"
# A pattern of groups, and the numbers of the groups that stay, in their new order.
_INSIDE = re.compile(r"(?<=[^\s.,?!:;…])(”|\"|’|''?)([,.])(?=\s|$)")
_RULES: tuple[tuple[re.Pattern[str], tuple[int, ...]], ...] = (
    (re.compile(r"(\s)\s+"), (1,)),
    (re.compile(r"([,;:])[,.](?=\s|$)"), (1,)),
    (re.compile(r"(?<![.\s])([.])\.(?![.])"), (1,)),
    (re.compile(r"([?!…])[.,](?=\s|$)"), (1,)),
    (re.compile(rf"([?!.][{_CLOSING}])[.](?=\s|$)"), (1,)),
    (re.compile(rf"([\])»{_CLOSING}][.])[,;:](?=\s|$)"), (1,)),
    (re.compile(r"((?:[^\W\d_]{5,}|\d\d)[.])[,;:](?=\s|$)"), (1,)),
    (re.compile(r"(?<=\S)\s+([,.;])(?=\s|$)"), (1,)),
)


def words_of(runs: Sequence[Run], *, inside: bool) -> Words:
    """The words of runs that are joined without a space, each with the label of its first labelled character; a word without one takes that of the
    word before it (at the start: after it). With `inside`, a comma or point moves into the closing mark before it."""
    text = "".join(words for words, _ in runs)
    labels = [label for words, label in runs for _ in words]
    for pattern, kept in _RULES:
        text, labels = _rearranged(text, labels, pattern, kept)
    if inside:
        text, labels = _rearranged(text, labels, _INSIDE, (2, 1))
    found = [
        (m[0], next((label for label in labels[m.start() : m.end()] if label), None)) for m in re.finditer(r"\S+", text)
    ]
    last = next((label for _, label in found if label), "note")
    words: Words = []
    for word, label in found:
        last = label or last
        words.append((last, word))
    return words


def _rearranged(
    text: str, labels: list[str | None], pattern: re.Pattern[str], kept: tuple[int, ...]
) -> tuple[str, list[str | None]]:
    """The text where each match of the pattern is replaced by the groups that are kept, with the labels of its characters."""
    parts: list[str] = []
    new: list[str | None] = []
    end = 0
    for match in pattern.finditer(text):
        spans = [(end, match.start()), *(match.span(group) for group in kept)]
        parts += [text[a:b] for a, b in spans]
        new += [label for a, b in spans for label in labels[a:b]]
        end = match.end()
    return "".join(parts) + text[end:], new + labels[end:]


def pieces_of(words: Words) -> list[tuple[str, str]]:
    """Neighbouring words of one label as one piece."""
    return [(label, " ".join(word for _, word in group)) for label, group in groupby(words, key=lambda found: found[0])]

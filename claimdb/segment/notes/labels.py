"""The labels of notes: how they are printed before a note, and the plain sign that a marker and its note share.

A label is the sign without brackets and decoration (`7`, `a`, `note 1`, `*`); raised digits are plain ones. A style is the way of printing it, and
the notes of one list have one style.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

SIGNS = "*†‡§¶‖"
RAISED = "⁰¹²³⁴-⁹"
"""Raised digits, for the inside of a pattern's brackets."""
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_LABELLED = re.compile(
    r"\[fn:(?P<org>[\w-]{1,30})\]"  # [fn:1] text
    r"|\.\.\s+\[(?P<rst>#?[\w.-]{0,30}|\*)\]"  # .. [1] text
    rf"|\[\^?(?P<bracket>[^\W\d_]{{0,12}}\.?[ \u00a0]?\d{{0,4}}|[{SIGNS}]{{1,3}}|\d{{1,4}}[a-z]|@[\w:.-]{{1,60}}|[A-Za-z][\w+:.-]{{0,40}}\d[a-z]?)\]:?"  # [1] text, [^1]: text, [note 1] text
    rf"|\((?P<round>\d{{1,3}}|[{SIGNS}]{{1,3}})\)"  # (1) text
    rf"|(?P<plain>\d{{1,4}})(?:[.)](?!\d)|:(?=\s)|(?=\s+(?:{_CAPITAL}|[“\"‘«„]|https?://)))"  # 1. text, 1) text, 1 Text
    rf"|(?P<raised>[{RAISED}]{{1,4}})[.)]?"  # ¹ text
    rf"|(?P<sign>[{SIGNS}]{{1,3}})\)?"  # * text
    r"|(?:<sup>\s?|\^\{?)(?P<hat>\d{1,3})(?:\s?</sup>|\}|\^)?[.):]?(?=\s)"  # ^1 text, <sup>1</sup> text
    r"|(?P<caret>\^)(?=\s)"  # ^ text, copied from a wiki
)
_BEHIND = re.compile(r"(?:\s*(?:\^|↑|Jump up\b(?: to)?:?)(?:\s+[a-z]\b){0,30}(?=\s)(?:\s*\^)?)?\s*(?=\S)")
"""The links back of a wiki, copied with the text: `1. ^ a b Aske, Walls.`"""
_NAMED = re.compile(r"\[\^[\w.:-]{1,40}\]:")
_SURE = re.compile(rf"\[\^?(?:\d{{1,3}}|[{SIGNS}])\]:?\s*\S|\[\^[\w.:-]{{1,40}}\]:|\.\.\s+\[|\[fn:")
BEGINS = frozenset(f"0123456789[(.^<{SIGNS}⁰¹²³⁴⁵⁶⁷⁸⁹")
"""What every label begins with."""


@dataclass(frozen=True, slots=True)
class Label:
    """A label before a note; `end` is where the note's text begins in the line, `sure` that it can be nothing else."""

    text: str
    style: str
    end: int
    sure: bool

    @property
    def number(self) -> int | None:
        """The label as a number, if it is one."""
        return int(self.text) if self.text.isdecimal() else None


def read_label(line: str) -> Label | None:
    """The label that a line begins with, if text follows it."""
    named = _NAMED.match(line)
    if named:
        start = _end_of(line, named.end())
        return Label(named[0][2:-2], "bracket", start, True) if start else None
    found = _LABELLED.match(line)
    if not found or found.lastgroup is None:
        return None
    start = _end_of(line, found.end())
    label = plain(found[found.lastgroup] or "").removeprefix("@")
    if not start or (not label and found.lastgroup not in ("rst", "caret")):
        return None
    return Label(label, found.lastgroup, start, bool(_SURE.match(line)))


def _end_of(line: str, at: int) -> int | None:
    behind = _BEHIND.match(line, at)
    return behind.end() if behind else None


def plain(sign: str) -> str:
    """A printed sign as a label: without brackets and carets, raised digits as plain ones."""
    return " ".join(sign.strip().strip("[](){}^: \u200a").translate(_SUPERSCRIPTS).split())


def label_numbers(label: str) -> list[str]:
    """The single labels of a marker: `1-3, 5` is 1, 2, 3 and 5."""
    found: list[str] = []
    for piece in re.split(r"\s?[,;˒]\s?", label):
        ends = re.split(r"\s?[–⁻-]\s?", piece)
        if len(ends) == 2 and all(e.isdecimal() for e in ends) and 0 <= int(ends[1]) - int(ends[0]) <= 30:
            found += [str(n) for n in range(int(ends[0]), int(ends[1]) + 1)]
        else:
            found.append(piece)
    return found

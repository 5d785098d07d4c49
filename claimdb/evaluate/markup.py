"""Labels written into the text: `{s1|“It rains,”} {w1=Anna Lind|she} {c1|said}` (docs/labelled.md).

The text is what is left when the braces and tags are taken out; positions count in it. Labels are written by hand, so that
anything unclear is an error that names the line, never a guess.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from claimdb.errors import ReadError
from claimdb.evaluate.labelled import LabelledArticle, LabelledSpeaker, LabelledStatement
from claimdb.text import Span

_HEAD_LINE = re.compile(r"# [\w-]+:.*\n?")
_SIGN = re.compile(r"\{([^{}|\n]*)\||[{}]")
_TAG = re.compile(r"(?P<letter>[swc])(?P<numbers>\d+(?:,\d+)*)(?:=(?P<name>\S(?:.*?\S)??))?(?P<attitude> attitude)?")
_UNNAMED = "?"


@dataclass(frozen=True, slots=True)
class _Tag:
    """What stands between `{` and `|`; `letter` is `s`, `w`, `c` or `x`, `at` where the words begin in the text."""

    letter: str
    numbers: tuple[int, ...]
    name: str | None
    attitude: bool
    line: int
    at: int


@dataclass(slots=True)
class _Labels:
    """The spans of each statement, by its number, as they are met."""

    pieces: dict[int, list[tuple[_Tag, Span]]] = field(default_factory=dict)
    speakers: dict[int, list[LabelledSpeaker]] = field(default_factory=dict)
    cues: dict[int, list[Span]] = field(default_factory=dict)
    terms: list[Span] = field(default_factory=list)
    lines: dict[int, int] = field(default_factory=dict)


def parse_markup(marked: str, name: str) -> LabelledArticle:
    """The labelled article in a marked text, line ends `\\n`; `name` is the file's. ReadError names the line of broken markup."""
    head = _head_length(marked, name)
    text, tags = _taken_out(marked, head, name)
    labels = _Labels()
    for tag, span in tags:
        _sort_in(tag, span, text, labels)
    for number, line in sorted(labels.lines.items()):
        if number not in labels.pieces:
            raise _broken(name, line, f"statement {number} has a speaker or cue but no {{s{number}|..}}")
    statements = [_statement(number, labels) for number in labels.pieces]
    return LabelledArticle(
        name, text, tuple(sorted(statements, key=lambda s: s.spans)), tuple(sorted(labels.terms)), resolved=True
    )


def _broken(name: str, line: int, what: str) -> ReadError:
    return ReadError(f"{name}: line {line}: {what}; see docs/labelled.md")


def _head_length(marked: str, name: str) -> int:
    """How many code points the `# key: value` lines at the top take, with the empty line behind them."""
    at = lines = 0
    while found := _HEAD_LINE.match(marked, at):
        at, lines = found.end(), lines + 1
    if lines and marked[at : at + 1] != "\n":
        raise _broken(name, lines + 1, "the lines `# key: value` at the top must end with an empty line")
    return at + 1 if lines else 0


def _taken_out(marked: str, at: int, name: str) -> tuple[str, list[tuple[_Tag, Span]]]:
    """The text without markup, from `at` on, and each tag with the span of its words, in order of their starts."""
    text, line = "", 1 + marked.count("\n", 0, at)
    opened: list[_Tag] = []
    closed: list[tuple[_Tag, Span]] = []
    for sign in _SIGN.finditer(marked, at):
        line += marked.count("\n", at, sign.start())
        text += marked[at : sign.start()]
        at = sign.end()
        if sign[1] is not None:
            tag = _parse_tag(sign[1], name, line, len(text))
            _check_nesting(tag, opened, name)
            opened.append(tag)
        elif sign[0] == "{":
            raise _broken(name, line, "`{` without a tag and `|` behind it")
        elif not opened:
            raise _broken(name, line, "`}` closes nothing")
        else:
            tag = opened.pop()
            if not text[tag.at :].strip():
                raise _broken(name, tag.line, f"no words in {{{tag.letter}..|}}")
            closed.append((tag, Span(tag.at, len(text))))
    if opened:
        raise _broken(name, opened[-1].line, "`{` is never closed")
    return text + marked[at:], sorted(closed, key=lambda c: (c[1].start, -c[1].end))


def _parse_tag(words: str, name: str, line: int, at: int) -> _Tag:
    if words == "x":
        return _Tag("x", (), None, False, line, at)
    found = _TAG.fullmatch(words)
    if not found:
        raise _broken(name, line, f"unknown tag {words!r}")
    letter, attitude = found["letter"], bool(found["attitude"])
    if (attitude and letter != "s") or (found["name"] and letter == "c"):
        raise _broken(name, line, f"tag {words!r} has an attribute that {letter!r} does not take")
    return _Tag(letter, tuple(map(int, found["numbers"].split(","))), found["name"], attitude, line, at)


def _check_nesting(tag: _Tag, opened: list[_Tag], name: str) -> None:
    """A statement's piece within another piece of it is a slip of the pen."""
    for outer in opened:
        if outer.letter == tag.letter and (tag.letter == "x" or set(outer.numbers) & set(tag.numbers)):
            raise _broken(name, tag.line, f"{{{tag.letter}..|}} stands in another one of the same number")


def _sort_in(tag: _Tag, span: Span, text: str, labels: _Labels) -> None:
    if tag.letter == "x":
        labels.terms.append(span)
    for number in tag.numbers:
        labels.lines.setdefault(number, tag.line)
        if tag.letter == "s":
            labels.pieces.setdefault(number, []).append((tag, span))
        elif tag.letter == "w":
            labels.speakers.setdefault(number, []).append(_speaker(tag.name, span, text))
        else:
            labels.cues.setdefault(number, []).append(span)


def _speaker(name: str | None, span: Span, text: str) -> LabelledSpeaker:
    if name is None:
        return LabelledSpeaker(span, " ".join(span.of(text).split()), exact=False)
    return LabelledSpeaker(span, None if name == _UNNAMED else name)


def _statement(number: int, labels: _Labels) -> LabelledStatement:
    tags = [tag for tag, _ in labels.pieces[number]]
    names = dict.fromkeys(tag.name for tag in tags if tag.name and tag.name != _UNNAMED)
    return LabelledStatement(
        tuple(span for _, span in labels.pieces[number]),
        tuple(labels.cues.get(number, ())),
        (*labels.speakers.get(number, ()), *(LabelledSpeaker(None, name) for name in names)),
        "attitude" if any(tag.attitude for tag in tags) else "speech",
    )

"""Notes that stand in the running text, where their marker would be: `^[text]`, `footnote:[text]`, `[fn:: text]`, `\\footnote{text}`, and a wiki's
`<ref>text</ref>` and `{{sfn|Aske|1999}}`.

The text is not changed. The whole of it is the marker, so that its words are no part of what the sentence says; what is inside is the note.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from claimdb.records import Block, Marker, Note
from claimdb.text import Span, SpanIndex, strip_span

_OPENING = re.compile(
    r"\^\[(?=\s*[^\s\]])"
    r"|footnote(?:ref)?:(?P<key>[\w-]{0,40})\[|\[fn:(?P<name>[\w-]{0,40}):(?=\s*\S)"
    r"|\\(?:foot|end|side|margin)note(?:text)?(?:\[\d{1,3}\])?\{(?=\s*[^\s}])"
    r"|(?P<ref><ref)(?:\s[^<>]{0,200}?)?(?P<empty>/)?>|(?P<short>\{\{\s?(?:sfnp?|efn)\s?\|)",
    re.I,
)
_REF_NAME = re.compile(r"\bname\s*=\s*(?:\"([^\"<>]{1,80})\"|([^\s\"<>/]{1,80}))", re.I)
_REF_END = re.compile(r"</ref\s?>", re.I)
_SIGNS = ("^[", "[fn:", "footnote", "note{", "<ref", "{{")
"""Each has one of these; most texts have none."""
_LONGEST = 4000
"""Code points: a longer one has lost its closing bracket."""
_CLOSERS = {"[": "]", "{": "}"}
_BRACKETS = re.compile(r"[\[\]{}]")


def find_inline(
    text: str, blocks: Iterable[Block], taken: Sequence[Span], given: int, labels: Iterable[str]
) -> tuple[list[Marker], list[Note]]:
    """The markers and notes; the notes are numbered from `given` + 1 and labelled by the numbers that no other note has."""
    if not any(sign in text for sign in _SIGNS):
        return [], []
    held = SpanIndex(taken)
    used = set(labels)
    count = 0
    markers: list[Marker] = []
    notes: list[Note] = []
    named: dict[str, Marker] = {}
    for block in blocks:
        if block.kind in ("note", "notes_heading", "table"):
            continue
        for whole, inside, name in _inline(text, block.span):
            if held.overlapping(whole):
                continue
            if not len(inside):
                if name in named:
                    markers.append(Marker(named[name].label, whole, named[name].notes))
                continue
            count = next(n for n in range(count + 1, count + len(used) + 2) if str(n) not in used)
            number = given + len(notes) + 1
            notes.append(Note(number, str(count), " ".join(inside.of(text).split()), inside))
            markers.append(Marker(str(count), whole, (number,)))
            if name:
                named[name] = markers[-1]
    return markers, notes


def _inline(text: str, span: Span) -> Iterator[tuple[Span, Span, str]]:
    """`(whole, inside, name)` of each; one in another is part of that one's words."""
    at = span.start
    closing: dict[int, int] | None = None
    while found := _OPENING.search(text, at, span.end):
        closing = _closing(text, span) if closing is None else closing
        at = found.end()
        if found["ref"]:
            whole, inside, name = _ref(text, found, span.end)
            if len(whole):
                yield whole, inside, name
                at = whole.end
            continue
        if found["short"]:
            end = closing.get(found.start())
            if end is not None and end - at <= _LONGEST:
                own = "efn" in found["short"].lower()
                yield (
                    Span(found.start(), end + 1),
                    strip_span(text, at, end - 1) if own else Span(found.start(), end + 1),
                    "",
                )
                at = end + 1
            continue
        # "[fn::" opens with its first sign, the others with their last
        end = closing.get(found.start() if found[0].startswith("[") else at - 1)
        if end is not None and end - at <= _LONGEST:
            yield Span(found.start(), end + 1), strip_span(text, at, end), found["key"] or found["name"] or ""
            at = end + 1


def _ref(text: str, opening: re.Match[str], last: int) -> tuple[Span, Span, str]:
    """`(whole, inside, name)` of a wiki's `<ref name="aske">`; an empty whole if it is never closed."""
    named = _REF_NAME.search(opening[0])
    name = (named[1] or named[2]).strip() if named else ""
    if opening["empty"]:
        return Span(*opening.span()), Span(opening.end(), opening.end()), name
    end = _REF_END.search(text, opening.end(), min(last, opening.end() + _LONGEST))
    if end is None:
        return Span(opening.start(), opening.start()), Span(opening.start(), opening.start()), name
    return Span(opening.start(), end.end()), strip_span(text, opening.end(), end.start()), name


def _closing(text: str, span: Span) -> dict[int, int]:
    """Where each bracket of a block that is closed is closed, by where it opens."""
    pairs: dict[int, int] = {}
    opened: dict[str, list[int]] = {"]": [], "}": []}
    for found in _BRACKETS.finditer(text, span.start, span.end):
        if found[0] in _CLOSERS:
            opened[_CLOSERS[found[0]]].append(found.start())
        elif opened[found[0]]:
            pairs[opened[found[0]].pop()] = found.start()
    return pairs

"""Interviews without labels: questions as paragraphs of their own, in bold, in capitals or plain, and below each its answer.

An essay asks questions as well. Here they must come again and again, some of them must say "you", and the answers must say "I" or "we".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimdb.extract.context import Context
from claimdb.extract.entities import Entity
from claimdb.extract.speakers import carried_to
from claimdb.records import Attribution, Block
from claimdb.text import Span, strip_span

_LEAST = 3
"""So many questions make an interview, if each has an answer."""
_LONGEST = 400
"""Code points: a longer plain paragraph that ends with a question mark is no question."""
_BOLD = re.compile(r"\s*(\*\*|__)(?=\S)((?:(?!\1).)+)\1\s*", re.S)
_YOU = re.compile(r"\b(?:you|your|yours|you[’'](?:re|ve|d|ll))\b", re.I)
_I = re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Ww]e|[Uu]s|[Oo]ur|I[’'](?:m|ve|d|ll)|[Ww]e[’'](?:re|ve|d|ll))\b")
_MARKS = "“„«\"‘'"
_INTERVIEW = re.compile(r"\b[Ii]nterview(?:ed)?(?: by|:)\s*$")
_MOST = 20
"""So many people above the first question are looked at: more are no guests."""


class Interview:
    """Which blocks of an article ask and which answer."""

    def __init__(self, context: Context, blocks: tuple[Block, ...]) -> None:
        listed = [b for b in blocks if b.kind in ("paragraph", "heading", "subtitle")]
        told = [_question(context.text, block) for block in listed]
        marked = [span if kind == "marked" else None for kind, span in told]
        self._turns: dict[int, tuple[Span, bool]] = {}
        for questions in (marked, [span for _, span in told]):
            turns = dict(_turns(context.text, listed, questions))
            if _is_interview(context.text, turns):
                self._turns = turns
                break
        guest, host = met(context, min(self._turns)) if self._turns else (None, None)
        self._who = {asks: (carried_to(who),) if who else () for asks, who in ((True, host), (False, guest))}

    def read(self, block: Block) -> tuple[Span, tuple[Attribution, ...]] | None:
        """The words of a block that is a question or the beginning of an answer, and who says them, if that is known."""
        found = self._turns.get(block.span.start)
        return (found[0], self._who[found[1]]) if found else None

    def __bool__(self) -> bool:
        return bool(self._turns)


def _question(text: str, block: Block) -> tuple[str, Span | None]:
    """How a block asks (`marked` or `plain`) and its words without marks of bold type; no words if it does not ask."""
    span = strip_span(text, block.span.start, block.span.end)
    bold = _BOLD.fullmatch(text, span.start, span.end)
    words = strip_span(text, *bold.span(2)) if bold else span
    asks = text[words.end - 1 : words.end] == "?"
    if not len(words) or (text[words.start] in _MARKS and not asks):
        return "", None
    if bold or (asks and (block.kind == "heading" or words.of(text).isupper())):
        return "marked", words
    return "plain", words if asks and len(words) <= _LONGEST and text[words.start] not in _MARKS else None


def _turns(text: str, blocks: list[Block], questions: list[Span | None]) -> Iterator[tuple[int, tuple[Span, bool]]]:
    """By where a block begins: the words of each question and of the paragraph below it, and whether they ask."""
    for place, (question, block) in enumerate(zip(questions, blocks, strict=True)):
        below = blocks[place + 1] if place + 1 < len(blocks) else None
        if question is None or below is None or questions[place + 1] or below.kind != "paragraph":
            continue
        yield block.span.start, (question, True)
        if text[below.span.start] not in _MARKS:
            yield below.span.start, (strip_span(text, below.span.start, below.span.end), False)


def _is_interview(text: str, turns: dict[int, tuple[Span, bool]]) -> bool:
    questions = [span.of(text) for span, asks in turns.values() if asks]
    answers = [span.of(text) for span, asks in turns.values() if not asks]
    if len(questions) < _LEAST or len(answers) < _LEAST or 2 * sum(q.endswith("?") for q in questions) < len(questions):
        return False
    to_you = sum(bool(_YOU.search(q)) for q in questions)
    return to_you >= max(2, len(questions) / 3) and sum(bool(_I.search(a)) for a in answers) >= len(answers) / 2


def met(context: Context, before: int) -> tuple[Entity | None, Entity | None]:
    """Guest and interviewer, of the people named above a place: the one of whom more is told than the name, and the one whose interview it is said to be."""
    people: list[Entity] = []
    host: Entity | None = None
    for unit in context.entities.units:
        for run in unit.runs if unit.span.start < before else ():
            entity = context.entities.find(run.name, run.role) if run.name else None
            if entity is None or entity.kind != "person" or " " not in entity.name or entity in people:
                continue
            if _INTERVIEW.search(context.text, max(0, run.start - 20), run.start):
                host = entity
            elif len(people) < _MOST:
                people.append(entity)
    guests = [e for e in people if e is not host]
    surely = [e for e in guests if e.roles or context.discourse.leaning(e)]
    found = surely or guests
    return (found[0] if len(found) == 1 else None), host

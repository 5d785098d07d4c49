"""What the layout of a text alone tells: headlines with a name set off, signatures below a quotation.

Where one of these forms is met, it says for certain what was said and who is named as saying it, and the tagger is not asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from claimdb.extract.context import Context
from claimdb.extract.lexicon import words
from claimdb.extract.names import NameRun, find_names, places, title_words
from claimdb.extract.phrases import Phrase, is_verb
from claimdb.extract.quotes import Quotation
from claimdb.extract.speakers import attribute
from claimdb.extract.tokens import Token, tokenise
from claimdb.extract.units import Unit
from claimdb.records import Attribution, Block
from claimdb.text import Span, name_key, strip_span

_WORD = re.compile(r"\w+")
_DASH = re.compile(r"\s[-–—―]\s*([^-–—―]{2,60})$")
_COLON = re.compile(r"(?:\(?\d{1,2}[.)]\s+)?([^:]{2,40}):\s+(?=\S)")
_SIGNATURE = re.compile(r"\s*[-–—―~]{1,2}\s*(?=[^\W\d_])([^\n“\"]{2,160})")
SIGNING = re.compile(r"[”\"»’'“]?[^\S\n]*\n\s*[-–—―~]{1,2}\s*")
"""What stands between a quotation and the name signed on a line of its own below it."""


@dataclass(frozen=True, slots=True)
class Laid:
    """What was said by one form of layout and who is named as saying it; `confidence` from 0 to 1 that it is a statement."""

    spans: tuple[Span, ...]
    speakers: tuple[Attribution, ...]
    confidence: float


def read_headline(context: Context, block: Block, quotations: tuple[Quotation, ...]) -> Laid | None:
    """`What was said - Name` and `Name: what was said`."""
    text = block.span.of(context.text)
    dash, colon = _DASH.search(text), _COLON.match(text)
    if dash:
        return _headline(context, block, quotations, Span(0, dash.start()), Span(*dash.span(1)))
    if colon:
        return _headline(context, block, quotations, Span(colon.end(), len(text)), Span(*colon.span(1)))
    return None


def _headline(
    context: Context, block: Block, quotations: tuple[Quotation, ...], said: Span, source: Span
) -> Laid | None:
    text, offset = context.text, block.span.start
    tokens = tokenise(text, strip_span(text, offset + source.start, offset + source.end))
    if not tokens or len(tokens) > 6 or any(t.text.isdigit() for t in tokens):
        return None
    who = attribute(
        context, tokens, Phrase(0, len(tokens) - 1), find_names(tokens, frozenset({tokens[0].start}), frozenset())
    )
    who = _in_office(context, tokens) or who
    known = tuple(a for a in who if a.name and (a.basis == "role" or _is_named_below(context, a.name, block)))
    last = tokens[-1].lower
    if not known and not (last in title_words() or last == "pm" or last in words("groups")):
        return None
    span = strip_span(text, offset + said.start, offset + said.end)
    quoted = any(q.span.overlaps(span) for q in quotations)
    if source.start < said.start and not quoted and any(_is_place(context, a.name or "") for a in known):
        return None  # "Norland: the bridge is closed" tells where, not who
    said_tokens = tokenise(text, span)
    is_clause = any(is_verb(said_tokens, i) or t.lower == "to" for i, t in enumerate(said_tokens))
    if len(_WORD.findall(span.of(text))) < 3 or not (is_clause or source.start > said.start):
        return None
    return Laid((span,), known or who, 0.75)


def _in_office(context: Context, tokens: list[Token]) -> tuple[Attribution, ...]:
    """`minister`: the one person whom the article below gives such an office; nobody if several have it."""
    if len(tokens) != 1:
        return ()
    holders = context.entities.with_head(tokens[0].base.lower(), len(context.text))
    if len(holders) != 1:
        return ()
    entity, span = holders[0], Span(tokens[0].start, tokens[0].end)
    return (Attribution(entity.name, entity.kind, span.of(context.text), span, "role", 0.6, None, entity.names),)


def _is_place(context: Context, name: str) -> bool:
    entity = context.entities.find(name)
    return name_key(name) in places() or bool(entity and entity.is_place)


def _is_named_below(context: Context, name: str, headline: Block) -> bool:
    """Whether the article's text has the name too: "Opinion" and "Update" before a colon are labels."""
    below = context.text.find(name.rsplit(maxsplit=1)[-1], headline.span.end) >= 0
    return below and bool(context.entities.find(name))


def read_block_quotation(context: Context, block: Block, said_before: tuple[Attribution, ...]) -> Laid | None:
    """A block that the format sets as a quotation: somebody's words, whose only if the text before says so with a colon."""
    span = strip_span(context.text, block.sentences[0].start, block.span.end)
    if len(_WORD.findall(span.of(context.text))) < 4:
        return None
    return Laid((span,), said_before, 0.8 if said_before else 0.5)


def read_signed(context: Context, block: Block, quotations: tuple[Quotation, ...]) -> list[Laid]:
    """`"..." - Name, title`: each quotation that opens the block, or a line or sentence of it, with its speaker behind a dash."""
    found = []
    at = block.span.start
    for quotation in quotations:
        between = context.text[at : quotation.span.start]
        if between.strip() and not between.rstrip(" \xa0").endswith("\n"):
            continue
        signed = _SIGNATURE.match(context.text, quotation.span.end, block.span.end)
        if not signed or not signed[0].strip():
            continue
        tail = tokenise(context.text, strip_span(context.text, *signed.span(1)))
        runs = [r for r in find_names(tail, frozenset({tail[0].start}), frozenset()) if r.name]
        if len(tail) > 25 or not runs or runs[0].first > 4 or any(is_verb(tail, i) for i in range(runs[0].first)):
            continue
        who = attribute(context, tail, Phrase(runs[0].first, runs[0].last), runs)
        found.append(Laid((quotation.span,), who, 0.9))
        at = signed.end()
    return found


def read_signature(context: Context, unit: Unit, end: int) -> tuple[Attribution, ...]:
    """`- Name, title` as a line of its own below a quotation that ends at `end`: who signs; nobody where the line is none."""
    first = next((t for t in unit.tokens if t.is_word), None)
    if not unit.first_in_block or len(unit.tokens) > 25 or first is None:
        return ()
    if not SIGNING.fullmatch(context.text, end, first.start):
        return ()
    runs = [r for r in unit.runs if r.name and r.first <= 4]
    return attribute(context, unit.tokens, Phrase(runs[0].first, runs[0].last), unit.runs) if runs else ()


def read_signed_below(
    context: Context, units: Sequence[Unit], quotations: tuple[Quotation, ...]
) -> dict[int, Laid | None]:
    """Quotations that fill their block, each with the line of a name below: `"..."` / `Karl Lind, bus driver`.

    By the offset at which a block begins: what was said, or None for the line that signs it. Without a description the line counts
    only in a row of two or more.
    """
    filled = {q.span.start: q for q in quotations if q.closed}
    lines = [u for u in units if u.first_in_block]
    pairs: list[tuple[int, Quotation, Unit]] = []
    for place, (unit, below) in enumerate(pairwise(lines)):
        quotation = filled.get(unit.block.span.start)
        if quotation and not context.text[quotation.span.end : unit.block.span.end].strip() and _is_name_line(below):
            pairs.append((place, quotation, below))
    starts = {place for place, _, _ in pairs}
    found: dict[int, Laid | None] = {}
    for place, quotation, line in pairs:
        run = next((r for r in line.runs if _leads(r, line)), None)
        in_row = place - 2 in starts or place + 2 in starts
        described = run is not None and run.last + 1 < len(line.tokens)
        if in_row or described:
            last = run.last if run else len(line.tokens) - 1
            who = attribute(context, line.tokens, Phrase(0, last), line.runs)
            found[quotation.span.start] = Laid((quotation.span,), who, 0.85)
            found[line.block.span.start] = None
    return found


def _is_name_line(unit: Unit) -> bool:
    """A short line with a full name at its head, or an unnamed reader with an age: no sentence, no headline."""
    tokens = unit.tokens
    if not unit.last_in_block or len(tokens) > 10 or not tokens[0].capital or tokens[-1].text in '.?!:”"’…':
        return False
    run = next((r for r in unit.runs if _leads(r, unit)), None)
    if run:
        return run.last + 1 == len(tokens) or tokens[run.last + 1].text in ",("
    return len(tokens) == 3 and tokens[1].text == "," and tokens[2].text.isdigit()


def _leads(run: NameRun, unit: Unit) -> bool:
    return run.first == 0 and run.kind == "person" and " " in run.name and unit.tokens[0].is_word

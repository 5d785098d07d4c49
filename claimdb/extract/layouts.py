"""What the layout of a text alone tells: headlines with a name set off, turns of a transcript, signatures below a quotation.

Where one of these forms is met, it says for certain what was said and who is named as saying it, and the tagger is not asked.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

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
_LABEL = re.compile(r"([“\"]?)\s*((?:[^\W\d_][\w.’'()-]*[,.]?\s?){1,6}?):(?=\s)")
_ASKING = frozenset(("q", "question", "a", "answer", "interviewer"))
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


def _headline(context: Context, block: Block, quotations: tuple[Quotation, ...], said: Span, source: Span) -> Laid | None:
    text, offset = context.text, block.span.start
    tokens = tokenise(text, strip_span(text, offset + source.start, offset + source.end))
    if not tokens or len(tokens) > 6 or any(t.text.isdigit() for t in tokens):
        return None
    who = attribute(context, tokens, Phrase(0, len(tokens) - 1), find_names(tokens, frozenset({tokens[0].start}), frozenset()))
    who = _in_office(context, tokens) or who
    known = tuple(a for a in who if a.name and (a.basis == "role" or _is_named_below(context, a.name, block)))
    last = tokens[-1].lower
    if not known and not (last in title_words() or last == "pm" or last in words("groups")):
        return None
    span = strip_span(text, offset + said.start, offset + said.end)
    quoted = any(q.span.overlaps(span) for q in quotations)
    if source.start < said.start and not quoted and any(name_key(a.name or "") in places() for a in known):
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


class Transcript:
    """The labels of an article's turns: `NAME: what was said`, `Q: what was asked`."""

    def __init__(self, context: Context, blocks: tuple[Block, ...]) -> None:
        self._context = context
        self._labels: Counter[str] = Counter()
        for block in blocks:
            found = _LABEL.match(context.text, block.span.start, block.span.end)
            if found:
                self._labels[found[2].strip()] += 1
        capitals = sum(n for label, n in self._labels.items() if label.isupper())
        self._shouts = capitals >= 3 and capitals * 3 >= len(blocks)

    def read(self, unit: Unit) -> Laid | None:
        """A turn that begins with this sentence: all behind the colon to the end of the block, or of the quotation behind a name."""
        text, block = self._context.text, unit.block
        if not unit.first_in_block or block.kind not in ("paragraph", "item", "quote"):
            return None
        found = _LABEL.match(text, block.span.start, block.span.end)
        if not found:
            return None
        label = found[2].strip()
        behind = strip_span(text, found.end(), block.span.end)
        if not len(behind) or not _WORD.search(behind.of(text)):
            return None
        quoted = not found[1] and text[behind.start] in "“\"„«‘"
        many = self._labels[label] >= 2 or (self._shouts and label.isupper())
        if not many and not quoted:
            return None
        who = self._who(unit, label, found, many)
        if not who:
            return None
        end = unit.span.end if quoted else block.span.end
        return Laid((strip_span(text, behind.start, end),), who, 0.85)

    def _who(self, unit: Unit, label: str, found: re.Match[str], many: bool) -> tuple[Attribution, ...]:
        tokens = [t for t in unit.tokens if found.start(2) <= t.start < found.end(2)]
        if not tokens:
            return ()
        if label.lower().strip(".") in _ASKING:
            span = Span(tokens[0].start, tokens[-1].end)
            return (Attribution(None, "anonymous", span.of(self._context.text), span, "role", 0.5),)
        if not all(t.capital or not t.is_word or t.lower in _WITHIN for t in tokens):
            return ()
        runs = [r for r in unit.runs if r.start >= found.start(2) and r.end <= found.end(2)]
        if not any(r.name for r in runs) and not (many and tokens[-1].lower in title_words()):
            return ()
        first = next(i for i, t in enumerate(unit.tokens) if t.start == tokens[0].start)
        return attribute(self._context, unit.tokens, Phrase(first, first + len(tokens) - 1), unit.runs)


_WITHIN = frozenset("of the and for de la van von der al el bin".split())

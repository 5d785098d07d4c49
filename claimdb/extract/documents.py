"""A whole text given as somebody's own: "Below is the text of the statement", "The letter reads in full:", or by its title."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from claimdb.extract.cues import cue_at
from claimdb.extract.phrases import Phrase, main_subject, phrase_starting
from claimdb.extract.speakers import CONFIDENCE, Context, attribute
from claimdb.extract.units import Unit
from claimdb.records import Article, Attribution, Block, Statement
from claimdb.text import Span

_TEXT_KINDS = "statement|letter|speech|address|appeal|declaration|resolution|message|remarks|communique|communiqué|petition|testimony|proclamation|joint statement|press release"
_INTRODUCTION = re.compile(
    rf"\b(?:below|here|following) (?:is|are) (?:the|an?) (?:[\w-]+ ){{0,3}}(?:text|transcript|translation|{_TEXT_KINDS})"
    rf"|\b(?:full|complete|entire) (?:text|transcript) of\b"
    rf"|\b(?:text|transcript) of (?:the|his|her|its|their) (?:[\w-]+ ){{0,2}}(?:{_TEXT_KINDS}) (?:follows|is (?:below|as follows))"
    rf"|\b(?:{_TEXT_KINDS})[^.:]{{0,40}}(?:reads|read|says|said|follows)(?: in full| as follows)?:?$"
    rf"|\breads? (?:in full|as follows)\b",
    re.I,
)
_KINDS = ("text", "trans", "read", *(kind for kind in _TEXT_KINDS.split("|") if " " not in kind), "release")
_TITLE = re.compile(
    rf"(?:(?:full|complete) text(?: of|:) (?:the )?)?(?:[\w-]+ )?(?:{_TEXT_KINDS}) (?:made |delivered |given )?(?:by|of) (?=\S)",
    re.I,
)
"""`Statement by ...`, `Keynote address of ...`: a title that calls the text somebody's own."""
_OWN = frozenset(("paragraph", "item", "heading", "quote", "subtitle"))


def find_document(article: Article, units: list[Unit], context: Context) -> Statement | None:
    """The statement of kind `document` that an introducing sentence or the title announces, or None.

    It reaches from the paragraph behind the introduction (or the title's head) to the article's last one; its speaker is who is named
    in the introduction, else who is said to have issued it before.
    """
    return _introduced(article, units, context) or _titled(article, units, context)


def _introduced(article: Article, units: list[Unit], context: Context) -> Statement | None:
    for place, unit in enumerate(units):
        if not unit.last_in_block or unit.block.kind == "title" or any(t.quoted for t in unit.tokens):
            continue
        words = unit.span.of(article.text)
        low = words.lower()  # the search takes many times as long as looking for plain words, one of which it needs
        if not any(kind in low for kind in _KINDS) or not _INTRODUCTION.search(words):
            continue
        blocks = [b for b in article.blocks if b.span.start >= unit.block.span.end and b.kind in _OWN]
        if not blocks or sum(len(b.span) for b in blocks) < 200:
            continue
        who = _issuer(units[: place + 1], context)
        span = Span(blocks[0].span.start, _last_of(article, blocks).span.end)
        return Statement("document", (span,), speakers=who, confidence=0.85)
    return None


def _last_of(article: Article, blocks: list[Block]) -> Block:
    """The block with which a letter within an article ends: the name below "Yours faithfully,"; without such, the last one."""
    for block, below in pairwise(blocks):
        if _CLOSING.fullmatch(block.span.of(article.text).strip()) and len(below.span.of(article.text).split()) <= 6:
            return below
    return blocks[-1]


_CLOSING = re.compile(r"(?:yours|sincerely|(?:kind |best )?regards|respectfully)\b[\w ]{0,20},?", re.I)


def _titled(article: Article, units: list[Unit], context: Context) -> Statement | None:
    """`Statement by Tom Hale on the harbour` above a text that speaks as "we" or "I" outside quotation marks: news about
    a statement does not."""
    title = next((u for u in units if u.block.kind == "title"), None)
    begun = _TITLE.match(title.span.of(article.text)) if title else None
    blocks = [b for b in article.blocks if b.kind in _OWN and b.kind != "subtitle" and b.sentences]
    if title is None or begun is None or not blocks or sum(len(b.span) for b in blocks) < 200:
        return None
    plain = [t.lower for u in units if u.block.kind in _OWN for t in u.tokens if not t.quoted]
    if sum(word in _FIRST_PERSON for word in plain) < 2:
        return None
    first = next(
        (i for i, t in enumerate(title.tokens) if t.start >= title.span.start + begun.end()), len(title.tokens)
    )
    named = phrase_starting(title.tokens, first, len(title.tokens))
    who = attribute(context, title.tokens, named, title.runs) if named else ()
    return Statement(
        "document", (Span(blocks[0].sentences[0].start, blocks[-1].span.end),), speakers=_carried(who), confidence=0.75
    )


_FIRST_PERSON = frozenset("we us our i my me ours mine".split())


def _issuer(units: list[Unit], context: Context) -> tuple[Attribution, ...]:
    introduction = units[-1]
    for run in introduction.runs:
        before = introduction.tokens[run.first - 1].lower if run.first else ""
        named = run.name and (run.possessive or before in ("by", "of", "from") or (before == "the" and run.first > 1))
        if named and context.entities.find(run.name):
            return attribute(context, introduction.tokens, Phrase(run.first, run.last), introduction.runs)
    for unit in [introduction, *reversed(units[-4:-1])]:
        who = _subject(unit, context, _ISSUED)
        if who:
            return _carried(who)
    for unit in units[:-1]:
        who = _subject(unit, context, None)
        if who and who[0].name:
            return _carried(who)
    return ()


_ISSUED = frozenset("issued released published sent signed adopted circulated addressed".split())
_POINTING = frozenset("below here following this".split())


def _subject(unit: Unit, context: Context, verbs: frozenset[str] | None) -> tuple[Attribution, ...]:
    """Who does the unit's first verb of `verbs` (None: its first cue); nobody for "Below is ..."."""
    if unit.block.kind == "title" or unit.tokens[0].lower in _POINTING:
        return ()
    places = range(1, len(unit.tokens))
    verb = next(
        (i for i in places if unit.tokens[i].lower in (verbs or ()) or (verbs is None and cue_at(unit.tokens, i))), None
    )
    subject = main_subject(unit.tokens, 0, verb) if verb else None
    return attribute(context, unit.tokens, subject, unit.runs) if subject else ()


def _carried(who: tuple[Attribution, ...]) -> tuple[Attribution, ...]:
    """As the voice of the text: a name's mention stands outside it; people unnamed are known by their mention alone."""
    return tuple(
        replace(
            a,
            mention=None if a.name else a.mention,
            span=None if a.name else a.span,
            basis="carried",
            confidence=CONFIDENCE["carried"],
        )
        for a in who
    )

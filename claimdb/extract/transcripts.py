"""Turns of a transcript: `NAME: what was said`, `Q: what was asked`, `@name: what was posted`."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from claimdb.extract.context import CONFIDENCE, Context
from claimdb.extract.entities import Entity
from claimdb.extract.interviews import met
from claimdb.extract.lexicon import words
from claimdb.extract.mentions import name_in_brackets
from claimdb.extract.names import title_words
from claimdb.extract.phrases import Phrase
from claimdb.extract.speakers import attribute, singular_of
from claimdb.extract.units import Unit
from claimdb.records import Attribution, Block
from claimdb.text import Span, strip_span

_WORD = re.compile(r"\w+")
_PART = r"[^\W\d_][\w.’'-]*+,?+"
_LABEL = re.compile(rf"([“\"]?)\s*({_PART}(?:\s{_PART}){{0,5}}+|@\w[\w.]*)(\s?\([^()\n]{{1,60}}\))?:(?=\s)")
"""`Mr Karl Lind (Vale):`, `A (laughs):`, `@vale_farmer:`; groups: a mark before it, the label, a bracket behind it. Words are read once."""
_RECORDED = re.compile(
    r"()((?:M[rsx]|Mrs|Miss|Dr|Sen|Senator|Rep|Representative|Chair(?:man|woman|person)?|Judge|Justice|Secretary|General|The)\.?"
    r"(?:\s[A-Z][A-Z’'-]+){1,3}(?:\sof\s[A-Z][a-z]+)?)()\.(?=\s)"
)
"""`Mr. LIND.`, `The CHAIR.`, `Ms. BERG of Vale.`: the labels of a record that ends them with a full stop; groups as above."""
_QUESTIONS = frozenset(("q", "question", "interviewer"))
_ANSWERS = frozenset(("a", "answer"))
_PARTS = frozenset(
    "moderator presenter reporter host guest caller interviewer journalist audience speaker anchor narrator".split()
)
"""What somebody is called for the part in a conversation."""
_WITHIN = frozenset("a an of the and for de la van von der al el bin".split())


class Transcript:
    """The labels of an article's turns."""

    def __init__(self, context: Context, blocks: tuple[Block, ...]) -> None:
        self._context = context
        self._labels: Counter[str] = Counter()
        self._first = len(context.text)
        self._found: dict[int, re.Match[str]] = {}
        self._known: dict[str, Entity | None] = {}
        for block in blocks:
            at = block.span.start, block.span.end
            found = _LABEL.match(context.text, *at) or _RECORDED.match(context.text, *at)
            if found:
                self._found[block.span.start] = found
                self._labels["@" if found[2][0] == "@" else found[2].strip()] += 1
                self._first = min(self._first, block.span.start)
        turns = self._labels.total()
        capitals = sum(n for label, n in self._labels.items() if label.isupper())
        self._shouts = capitals >= 3 and capitals * 3 >= len(blocks)
        self._whole = turns >= 4 and turns * 2 >= len(blocks) and self._labels.most_common(1)[0][1] > 1
        self._guest: Entity | None = None
        self._host: Entity | None = None
        if any(label.lower().strip(".") in _ANSWERS for label in self._labels):
            self._guest, self._host = met(context, self._first)

    def read(self, unit: Unit) -> tuple[Span, tuple[Attribution, ...]] | None:
        """A turn that begins with this sentence: all behind the colon to the end of the block, or of the quotation behind a name;
        and who says it."""
        text, block = self._context.text, unit.block
        if not unit.first_in_block or block.kind not in ("paragraph", "item", "quote"):
            return None
        found = self._found.get(block.span.start)
        if not found:
            return None
        label = "@" if found[2][0] == "@" else found[2].strip()
        behind = strip_span(text, found.end(), block.span.end)
        if not len(behind) or not _WORD.search(behind.of(text)):
            return None
        quoted = not found[1] and text[behind.start] in '“"„«‘'
        many = self._whole or self._labels[label] >= 2 or (self._shouts and label.isupper())
        if not many and not quoted:
            return None
        who = self._who(unit, label, found, many)
        if not who:
            return None
        end = unit.span.end if quoted and not self._whole else block.span.end
        return strip_span(text, behind.start, end), who

    @property
    def is_whole(self) -> bool:
        """Whether the article is a transcript, and not one that quotes a turn or two."""
        return self._whole or self._shouts

    def _who(self, unit: Unit, label: str, found: re.Match[str], many: bool) -> tuple[Attribution, ...]:
        places = [i for i, t in enumerate(unit.tokens) if found.start(2) <= t.start < found.end(2)]
        if not places:
            return ()
        tokens = [unit.tokens[i] for i in places]
        phrase = Phrase(places[0], places[-1])
        low = label.lower().strip(".")
        if low in _QUESTIONS or low in _ANSWERS:
            return (self._asking(low, Span(tokens[0].start, tokens[-1].end)),)
        if label == "@":
            return attribute(self._context, unit.tokens, phrase, unit.runs)
        if not all(t.capital or not t.is_word or t.lower in _WITHIN for t in tokens):
            return ()
        whole = Phrase(phrase.first, max(i for i, t in enumerate(unit.tokens) if t.start < found.end() - 1))
        if found[3] and name_in_brackets(unit.tokens, whole, unit.runs):
            return attribute(self._context, unit.tokens, whole, unit.runs)
        noun = singular_of(tokens[-1].lower)
        if noun == "member":  # "Hon. Members:"
            span = Span(tokens[0].start, tokens[-1].end)
            kind = "anonymous" if noun == tokens[-1].lower else "group"
            return (Attribution(None, kind, span.of(self._context.text), span, "role", 0.5),) if many else ()
        known = self._named(label) if many else None
        if known is None and any(r.name and r.start >= found.start(2) and r.end <= found.end(2) for r in unit.runs):
            return attribute(self._context, unit.tokens, phrase, unit.runs)
        if known:
            span = Span(tokens[0].start, tokens[-1].end)
            return (Attribution(known.name, "person", label, span, "part", CONFIDENCE["part"], None, known.names),)
        if many and (noun in title_words() or noun in words("groups") or noun in _PARTS):
            return attribute(self._context, unit.tokens, phrase, unit.runs)
        return ()

    def _named(self, label: str) -> Entity | None:
        """Whom a label of one word names, found out once."""
        if label not in self._known:
            self._known[label] = None if " " in label else self._called(label)
        return self._known[label]

    def _called(self, label: str) -> Entity | None:
        """The one person whose given name, surname or initials are a label: `PAU` or `PV` for Pau Vilalta. A word at a sentence's beginning is no name by itself."""
        entities, low = self._context.entities, label.lower()
        full = [e for e in entities.all[:_MANY] if e.kind == "person" and " " in e.name]
        parts = [e.name.lower().split() for e in full]
        short = [e for e, words_ in zip(full, parts, strict=True) if low in (words_[0], "".join(w[0] for w in words_))]
        if len(short) == 1:
            return short[0]
        known = entities.find(label)
        return known if known and known.kind == "person" and not short and " " in known.name else None

    def _asking(self, label: str, span: Span) -> Attribution:
        """Who `Q` or `A` is: unnamed unless the introduction names one guest, or says whose interview it is."""
        nobody = Attribution(None, "anonymous", span.of(self._context.text), span, "role", 0.5)
        entity = self._host if label in _QUESTIONS else self._guest
        return (
            replace(nobody, name=entity.name, kind="person", confidence=0.7, names=entity.names) if entity else nobody
        )


_MANY = 200
"""So many people and bodies of an article are tried for a label."""

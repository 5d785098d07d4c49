"""All statements of an article: reports sentence by sentence, quotations that stand alone, headlines, whole texts.

The article is read once from the top. A pronoun goes back to the subject or speaker before it; a paragraph that is only
a quotation goes on with the speaker before. Quoted words that no cue, colon or signature gives to anybody are
left out: they are names, titles or scare quotes.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from claimdb.extract.documents import find_document
from claimdb.extract.entities import collect_entities
from claimdb.extract.lexicon import words
from claimdb.extract.names import NameRun, find_names, places, title_words
from claimdb.extract.occasion import find_channel, find_said_on
from claimdb.extract.phrases import AUXILIARIES, Phrase, is_verb, main_subject
from claimdb.extract.quotes import Quotation, find_quotations
from claimdb.extract.reports import Report, find_reports
from claimdb.extract.speakers import Context, attribute, carried, names_people
from claimdb.extract.tokens import Token, tokenise
from claimdb.extract.units import Unit, find_units
from claimdb.records import Article, Attribution, Block, Cue, Statement
from claimdb.text import Span, name_key, strip_span

_WORD = re.compile(r"\w+")
_SIGNATURE = re.compile(r"\s*[-–—]{1,2}\s*(?=[^\W\d_])")
_SIGNING = re.compile(r"[”\"»’'“]?[^\S\n]*\n\s*[-–—]{1,2}\s*")


def find_statements(article: Article) -> tuple[Statement, ...]:
    """The statements of an article in order of their first word, the author's own assertions aside."""
    reader = _Reader(article)
    found = reader.read()
    return _finish(article, found, reader.quotations)


class _Reader:
    """One pass over an article; holds what later sentences need to know of earlier ones."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text
        self.quotations = find_quotations(article.text, article.blocks)
        heads = (self.text[b.span.start : min(b.span.end, b.span.start + 80)].partition(":") for b in article.blocks)
        self.labels = Counter(head for head, colon, _ in heads if colon)
        self.opening = {q.span.start: q for q in self.quotations}
        spans = tuple(q.span for q in self.quotations)
        self.units = list(find_units(article, spans))
        entities = collect_entities(article.text, self.units)
        self.context = Context(article.text, entities, authors=article.details.authors)
        self.found: list[Statement] = []
        self.pending: tuple[Attribution, ...] = ()

    def read(self) -> list[Statement]:
        """Read all sentences."""
        document = find_document(self.article, self.units, self.context)
        for unit in self.units:
            if document and unit.span.start >= document.spans[0].start and self.context.document_voice is None:
                self.context.document_voice = document.speakers[0] if document.speakers else None
                self.context.last_speaker = document.speakers
            if unit.first_in_block:
                self._begin_block(unit)
            if unit.block.kind == "quote" and not any(t.quoted for t in unit.tokens):
                continue
            self._read_unit(unit)
        if document:
            self.found.append(document)
        return self.found

    def _begin_block(self, unit: Unit) -> None:
        if unit.block.kind in ("title", "heading"):
            self._headline(unit)
        elif unit.block.kind == "quote" and not any(q.span.overlaps(unit.block.span) for q in self.quotations):
            self._block_quotation(unit.block)

    def _block_quotation(self, block: Block) -> None:
        """A block that the format sets as a quotation: somebody's words, whose only if the text before says so with a colon."""
        who, self.pending = self.pending, ()
        span = strip_span(self.text, block.sentences[0].start, block.span.end)
        if len(_WORD.findall(span.of(self.text))) >= 4:
            self.found.append(Statement("direct", (span,), speakers=carried(who), confidence=0.8 if who else 0.5))

    def _headline(self, unit: Unit) -> None:
        """`What was said - Name` and `Name: what was said`."""
        text = unit.block.span.of(self.text)
        dash = re.search(r"\s[-–—]\s*([^-–—]{2,60})$", text)
        colon = re.match(r"(?:\(?\d{1,2}[.)]\s+)?([^:]{2,40}):\s+(?=\S)", text)
        if dash:
            self._headline_part(unit, Span(0, dash.start()), Span(dash.start(1), dash.end(1)))
        elif colon:
            self._headline_part(unit, Span(colon.end(), len(text)), Span(colon.start(1), colon.end(1)))

    def _headline_part(self, unit: Unit, said: Span, source: Span) -> None:
        offset = unit.block.span.start
        tokens = tokenise(self.text, strip_span(self.text, offset + source.start, offset + source.end))
        if not tokens or len(tokens) > 6 or any(t.text.isdigit() for t in tokens):
            return
        runs = find_names(tokens, frozenset(), frozenset())
        who = attribute(self.context, tokens, Phrase(0, len(tokens) - 1), runs)
        known = [a for a in who if a.name and (a.basis == "role" or self._is_named_below(a.name, unit.block))]
        role = tokens[-1].lower in title_words() or tokens[-1].lower == "pm" or tokens[-1].lower in words("groups")
        if not known and not role:
            return
        span = strip_span(self.text, offset + said.start, offset + said.end)
        quoted = any(q.span.overlaps(span) for q in self.quotations)
        if source.start < said.start and not quoted and any(name_key(a.name or "") in places() for a in known):
            return  # "Norland: the bridge is closed" tells where, not who
        said_tokens = tokenise(self.text, span)
        if len(_WORD.findall(span.of(self.text))) >= 3 and (
            any(is_verb(said_tokens, i) or t.lower == "to" for i, t in enumerate(said_tokens))
            or source.start > said.start
        ):
            self.found.append(Statement("indirect", (span,), speakers=tuple(known) or who, confidence=0.75))

    def _is_named_below(self, name: str, headline: Block) -> bool:
        """Whether the article's text has the name too: "Opinion" and "Update" before a colon are labels."""
        return (
            bool(self.context.entities.find(name))
            and self.text.find(name.rsplit(maxsplit=1)[-1], headline.span.end) >= 0
        )

    def _read_unit(self, unit: Unit) -> None:
        if self._signs_block(unit) or self._signed(unit) or self._turn(unit):
            return
        reports = find_reports(unit.tokens, unit.runs)
        speakers: tuple[Attribution, ...] = ()
        by_report: dict[int, tuple[Attribution, ...]] = {}
        for report in reports:
            outer = next((r for r in reports if r is not report and _within_pieces(r, report.cue_first)), None)
            said_by = self._speakers(unit, report, by_report, outer)
            by_report[id(report)] = said_by
            speakers = speakers if outer and speakers else said_by
            if any(a.basis == "author" for a in said_by) or (not said_by and _is_first_person(unit.tokens, report)):
                continue
            if report.open_colon:
                self.pending = said_by
                continue
            statement = self._statement(unit, report, said_by)
            if statement:
                self.found.append(statement)
                self.context.last_speaker = speakers or self.context.last_speaker
        self._loose_quotations(unit, reports)
        self._remember_subject(unit, reports, speakers)

    def _speakers(
        self, unit: Unit, report: Report, before: dict[int, tuple[Attribution, ...]], outer: Report | None
    ) -> tuple[Attribution, ...]:
        """Who a report names; within another one's words, a pronoun goes back to who says these ("Hale said he hopes")."""
        if report.same_as is not None:
            return tuple(
                replace(a, confidence=max(0.0, a.confidence - 0.05)) for a in before.get(id(report.same_as), ())
            )
        if report.source is None:
            return ()
        subject = self.context.last_subject
        self.context.last_subject = before.get(id(outer), ()) or subject
        found = attribute(self.context, unit.tokens, report.source, unit.runs)
        self.context.last_subject = subject
        return found

    def _statement(self, unit: Unit, report: Report, speakers: tuple[Attribution, ...]) -> Statement | None:
        spans = tuple(_piece(self.text, unit.tokens, first, end) for first, end in sorted(report.pieces))
        spans = tuple(s for s in spans if len(s) > 0 and _WORD.search(s.of(self.text)))
        if not spans:
            return None
        cue_span = Span(
            unit.tokens[_cue_start(unit.tokens, report.cue_first)].start, unit.tokens[report.cue_end - 1].end
        )
        around = self._around(unit, spans)
        said_on, said_from = find_said_on(around, self.article.details.published)
        act = report.cue.act if report.cue else "speech"
        return Statement(
            "indirect", spans, act, Cue(cue_span.of(self.text), cue_span), speakers, report.confidence,
            said_on, said_from if said_on else None, find_channel(around),
        )  # fmt: skip

    def _around(self, unit: Unit, spans: tuple[Span, ...]) -> str:
        """The sentence without what was said: cue, source, time and occasion."""
        parts, at = [], unit.span.start
        for span in spans:
            parts.append(self.text[at : max(at, span.start)])
            at = max(at, span.end)
        return " ".join([*parts, self.text[at : unit.span.end]])

    def _signed(self, unit: Unit) -> bool:
        """`"..." - Name, title`: a quotation with its speaker behind a dash."""
        quote = self.opening.get(unit.span.start) if unit.first_in_block else None
        if not quote or quote.span.end > unit.span.end + 1:
            return False
        dash = _SIGNATURE.match(self.text, quote.span.end)
        if (
            not dash
            or dash.end() >= unit.block.span.end
            or ("-" not in dash[0] and "–" not in dash[0] and "—" not in dash[0])
        ):
            return False
        tail = [t for t in unit.tokens if t.start >= dash.end()]
        if not tail or len(tail) > 25:
            return False
        runs = [r for r in find_names(tail, frozenset({tail[0].start}), frozenset()) if r.name]
        if not runs or runs[0].first > 4:
            return False
        who = attribute(self.context, tail, Phrase(runs[0].first, runs[0].last), runs)
        self.found.append(Statement("direct", (quote.span,), speakers=who, confidence=0.9))
        self.context.last_speaker = who
        return True

    def _signs_block(self, unit: Unit) -> bool:
        """`- Name, title` as a line of its own below a quotation that no cue gives to anybody."""
        previous = self.found[-1] if self.found else None
        if not unit.first_in_block or previous is None or previous.cue or len(unit.tokens) > 25:
            return False
        if previous.kind == "document" or any(a.basis != "carried" for a in previous.speakers):
            return False
        first = next((t for t in unit.tokens if t.is_word), None)
        if first is None or not _SIGNING.fullmatch(self.text, previous.span.end, first.start):
            return False
        runs = [r for r in unit.runs if r.name and r.first <= 4]
        if not runs:
            return False
        who = attribute(self.context, unit.tokens, Phrase(runs[0].first, runs[0].last), unit.runs)
        self.found[-1] = replace(previous, speakers=who, confidence=0.85)
        self.context.last_speaker = who
        return True

    def _turn(self, unit: Unit) -> bool:
        """`NAME: what was said`: a turn of a transcript, or a name with a quotation behind a colon."""
        if not unit.first_in_block or unit.block.kind not in ("paragraph", "item", "quote"):
            return False
        colon = next((i for i, t in enumerate(unit.tokens[:8]) if t.text == ":"), None)
        if not colon or any(t.quoted or not (t.capital or t.text in ".,") for t in unit.tokens[:colon]):
            return False
        runs = [r for r in unit.runs if r.last < colon and r.name]
        if len(runs) != 1 or runs[0].last != colon - 1 or colon + 1 >= len(unit.tokens):
            return False
        run = runs[0]
        quoted = unit.tokens[colon + 1].quoted
        if not quoted and not self._is_transcript(run):
            return False
        who = attribute(self.context, unit.tokens, Phrase(run.first, run.last), unit.runs)
        start = unit.tokens[colon + 1].start
        end = unit.span.end if quoted else unit.block.span.end
        self.found.append(
            Statement(
                "direct" if quoted else "indirect", (strip_span(self.text, start, end),), speakers=who, confidence=0.85
            )
        )
        self.context.last_speaker = who
        return True

    def _is_transcript(self, run: NameRun) -> bool:
        """Whether at least two paragraphs begin with the same name and a colon."""
        return self.labels[self.text[run.start : run.end]] >= 2

    def _loose_quotations(self, unit: Unit, reports: list[Report]) -> None:
        """Quotations that no report of the sentence holds: whole sentences go to the speaker before, a long predicate to its subject."""
        covered = [s for st in self.found[-12:] for s in st.spans]
        first = bisect_left(self.quotations, unit.span.start, key=lambda q: q.span.start)
        for quote in self.quotations[first:]:
            span = quote.span
            if span.start >= unit.span.end:
                break
            if any(c.overlaps(span) for c in covered):
                continue
            self._loose(unit, quote, reports)

    def _loose(self, unit: Unit, quote: Quotation, reports: list[Report]) -> None:
        span = Span(quote.span.start, min(quote.span.end, unit.block.span.end))
        inner = span.of(self.text).strip("“”\"«»„‘’' ")
        count = len(_WORD.findall(inner))
        outside = [t for t in unit.tokens if not t.quoted and t.is_word]
        if not outside:
            self._bare(unit, quote, span, count)
        elif count >= 5 and not any(c.same_as for c in reports):
            self._predicate(unit, span, inner)

    def _bare(self, unit: Unit, quote: Quotation, span: Span, count: int) -> None:
        """A sentence that is nothing but a quotation."""
        previous = self.found[-1] if self.found else None
        in_block = (
            previous is not None and unit.block.span.start <= previous.spans[-1].start and not unit.first_in_block
        )
        if (
            previous is not None
            and (quote.continues or (in_block and _is_quoted(self.text, previous)))
            and previous.kind != "document"
        ):
            self.found[-1] = replace(previous, spans=_merge(self.text, (*previous.spans, span)))
            return
        if count < 4 and not self.pending:
            return
        who, self.pending = self.pending, ()
        if not who:
            who = self.context.last_speaker if previous is not None or unit.block.kind == "paragraph" else ()
        confidence = 0.85 if who else 0.4
        self.found.append(Statement("direct", (span,), speakers=carried(who), confidence=confidence))

    def _predicate(self, unit: Unit, span: Span, inner: str) -> None:
        """`He "encouraged the parties to meet in Vale"`: the quotation is the sentence's verb and what follows it."""
        at = next((i for i, t in enumerate(unit.tokens) if t.start >= span.start), 0)
        first = inner.split(maxsplit=1)[0].lower() if inner else ""
        behind_subject = at > 0 and unit.tokens[at - 1].is_word and not is_verb(unit.tokens, at - 1)
        if not behind_subject or not (first.endswith("ed") or first in words("irregular")):
            return
        subject = main_subject(unit.tokens, 0, at)
        if subject and names_people(unit.tokens, subject, unit.runs):
            who = attribute(self.context, unit.tokens, subject, unit.runs)
            if who:
                self.found.append(Statement("direct", (span,), speakers=who, confidence=0.7))
                self.context.last_speaker = who

    def _remember_subject(self, unit: Unit, reports: list[Report], speakers: tuple[Attribution, ...]) -> None:
        """What the next sentence's pronouns go back to: who spoke in this one, else its subject."""
        named = tuple(a for a in speakers if a.name or a.kind in ("anonymous", "group"))
        if reports and named:
            self.context.last_subject = named
            return
        limit = next((i for i in range(1, len(unit.tokens)) if is_verb(unit.tokens, i)), None)
        if limit is None:
            return
        subject = main_subject(unit.tokens, 0, limit)
        if subject and (unit.tokens[subject.last].lower not in ("he", "she", "it", "they")):
            who = attribute(self.context, unit.tokens, subject, unit.runs)
            if any(a.name for a in who) or (who and who[0].kind == "anonymous" and who[0].confidence > 0.6):
                self.context.last_subject = who


def _within_pieces(report: Report, at: int) -> bool:
    return any(first <= at < end for first, end in report.pieces)


def _is_first_person(tokens: list[Token], report: Report) -> bool:
    """Whether the writer is the source: what they say is no report."""
    source = report.source
    return source is not None and source.first == source.last and tokens[source.first].lower in ("i", "we")


def _cue_start(tokens: list[Token], first: int) -> int:
    """Where the cue begins: with its negation, if it has one ("do not believe")."""
    at = first
    while at > 0 and (tokens[at - 1].lower in AUXILIARIES or tokens[at - 1].lower in _NEGATIONS):
        at -= 1
    negated = any(t.lower in _NEGATIONS or t.lower.endswith("n't") for t in tokens[at:first])
    return at if negated else first


_NEGATIONS = frozenset("not never no cannot".split())


def _piece(text: str, tokens: list[Token], first: int, end: int) -> Span:
    """The span of a piece: marks of a quotation stay, a comma or dash at its edge does not."""
    last = end - 1
    while last > first and not tokens[last].quoted and tokens[last].text in (",", ";", "—", "–", ":", "."):
        last -= 1
    while first < last and not tokens[first].quoted and tokens[first].text in (",", "—", "–", ":", "-"):
        first += 1
    return strip_span(text, tokens[first].start, tokens[last].end)


def _is_quoted(text: str, statement: Statement) -> bool:
    return text[statement.spans[-1].end - 1] in "”\"»’'“" or text[statement.spans[0].start] in "“\"„«‘'"


def _merge(text: str, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Pieces with nothing but white space between them are one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and not text[merged[-1].end : span.start].strip():
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        elif not merged or span.start >= merged[-1].end:
            merged.append(span)
    return tuple(merged)


def _finish(article: Article, found: list[Statement], quotations: tuple[Quotation, ...]) -> tuple[Statement, ...]:
    """Kinds by the share of quoted words, doubles dropped, order and parents."""
    blocks = [b.span for b in article.blocks if b.kind == "quote"]
    spans = tuple(q.span for q in quotations if not any(b.overlaps(q.span) for b in blocks))
    spans = tuple(sorted((*spans, *blocks)))
    kept: dict[tuple[Span, ...], Statement] = {}
    signs = {m.span.end: m.span.start for m in article.markers}, {m.span.start: m.span.end for m in article.markers}
    for statement in found:
        pieces = tuple(_without_markers(article.text, piece, *signs) for piece in _merge(article.text, statement.spans))
        whole = (
            statement if statement.kind == "document" else replace(statement, kind=_kind(article.text, pieces, spans))
        )
        whole = replace(whole, spans=pieces)
        if pieces not in kept or kept[pieces].confidence < whole.confidence:
            kept[pieces] = whole
    ordered = sorted(kept.values(), key=lambda s: (s.span.start, -s.span.end))
    return tuple(_with_parents(ordered))


def _without_markers(text: str, piece: Span, ends: dict[int, int], starts: dict[int, int]) -> Span:
    """A piece without the note markers at its edges; `ends` gives the start of a marker by its end, `starts` the reverse."""
    start, end = piece.start, piece.end
    while end in ends and ends[end] > start:
        end = strip_span(text, start, ends[end]).end
        if end not in ends and text[end - 1] in ".,;:" and end - 1 > start:
            end -= 1
    while start in starts and starts[start] < end:
        start = strip_span(text, starts[start], end).start
    return Span(start, end)


def _kind(text: str, pieces: tuple[Span, ...], quotes: tuple[Span, ...]) -> str:
    """`direct` from nine tenths of the words in quotation marks on, `mixed` with some of them, else `indirect`."""
    total = inside = 0
    for piece in pieces:
        for word in _WORD.finditer(text, piece.start, piece.end):
            total += 1
            inside += _within(word.start(), quotes)
    share = inside / total if total else 0.0
    return "direct" if share >= 0.9 else "mixed" if inside else "indirect"


def _within(offset: int, quotes: tuple[Span, ...]) -> bool:
    at = bisect_right(quotes, offset, key=lambda q: q.end)
    return at < len(quotes) and quotes[at].start <= offset


def _with_parents(ordered: list[Statement]) -> Iterator[Statement]:
    """Each statement with the narrowest one that holds it."""
    open_: list[int] = []
    for place, statement in enumerate(ordered):
        while open_ and ordered[open_[-1]].span.end < statement.span.end:
            open_.pop()
        parent = next((i for i in reversed(open_) if any(s.holds(statement.span) for s in ordered[i].spans)), None)
        open_.append(place)
        yield replace(statement, parent=parent) if parent is not None else statement

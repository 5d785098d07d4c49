"""All statements of an article: what the layout tells for certain, what the tagger finds in each paragraph, whole texts.

The article is read once from the top. A quotation whose paragraph names nobody goes to whom the colon before it, or the
quotation before it, belongs to; where nothing tells, its speaker is unknown.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import replace

from claimdb.extract.acts import act_of, is_clause, kind_of_cue
from claimdb.extract.confidence import probability, speaker_evidence, statement_evidence
from claimdb.extract.context import Context
from claimdb.extract.discourse import GENDERS
from claimdb.extract.documents import find_document
from claimdb.extract.entities import collect_entities
from claimdb.extract.interviews import Interview
from claimdb.extract.layouts import (
    Laid,
    read_block_quotation,
    read_headline,
    read_signature,
    read_signed,
    read_signed_below,
)  # fmt: skip
from claimdb.extract.leadins import answering, named_subject, read_list_head
from claimdb.extract.lexicon import words
from claimdb.extract.marker_spans import without_inline_notes
from claimdb.extract.occasion import find_channel, find_said_on
from claimdb.extract.phrases import Phrase
from claimdb.extract.quotes import Quotation, find_quotations
from claimdb.extract.reported import Report, find_reports
from claimdb.extract.speakers import attribute, carried, names_people, singular_of
from claimdb.extract.tagger import Network, Paragraph, Reading, network, read_paragraphs
from claimdb.extract.tagger.paragraphs import OUTSIDE
from claimdb.extract.tokens import Token
from claimdb.extract.transcripts import Transcript
from claimdb.extract.units import Unit, find_units
from claimdb.records import Article, Attribution, Block, Cue, Statement
from claimdb.text import Span, strip_span

_WORD = re.compile(r"\w+")
_QUOTED = 0.9
"""From this share of its words in quotation marks on, a statement stands without a cue."""
_LEAST_SURE = 0.5
"""A speaker less likely than this to be the right one is left unknown."""


Observer = Callable[[Statement, list[float], list[float] | None], None]
"""Is told of each report as a statement, what speaks for it and what speaks for its speaker."""


def find_statements(
    article: Article, model: Network | None = None, observe: Observer | None = None
) -> tuple[Statement, ...]:
    """The statements of an article in order of their first word, the author's own assertions aside.

    `model` is the tagger's, by default the one that ships; `observe` serves to fit the confidences.
    """
    reader = _Reader(article, model or network(), observe)
    found = reader.read()
    return _finish(article, found, reader.quotations)


class _Reader:
    """One pass over an article; holds what later paragraphs need to know of earlier ones."""

    def __init__(self, article: Article, model: Network, observe: Observer | None) -> None:
        self.article, self.model, self.observe = article, model, observe
        self.text = article.text
        self.quotations = find_quotations(without_inline_notes(article), article.blocks)
        self.opening = {q.span.start: q for q in self.quotations}
        self.units = list(find_units(article, tuple(q.span for q in self.quotations)))
        self.context = Context(
            article.text, collect_entities(article.text, self.units), authors=article.details.authors
        )
        self.transcript = Transcript(self.context, article.blocks)
        self.interview = Interview(self.context, () if self.transcript.is_whole else article.blocks)
        self.signed = read_signed_below(self.context, self.units, self.quotations)
        self.found: list[Statement] = []
        self.pending: tuple[Attribution, ...] = ()
        self.listing: Statement | None = None
        self.heading = -1
        self.block = -1
        self.taken: list[Span] | None = None
        self.turn: int | None = None

    def read(self) -> list[Statement]:
        """Read all paragraphs."""
        document = find_document(self.article, self.units, self.context)
        for paragraph, reading in read_paragraphs(self.units, self.quotations, self.model):
            if document:
                self._hear(document, Span(paragraph.tokens[0].start, paragraph.tokens[0].end))
            self._read_paragraph(paragraph, reading)
        if document:
            self.found.append(document)
        return self.found

    def _hear(self, document: Statement, here: Span) -> None:
        """Note whose voice the text has at a place: that of whom the whole of it is, within."""
        if document.spans[0].holds(here) and not self.context.document_voice:
            self.context.document_voice = document.speakers[0] if document.speakers else None
            self.context.last_speaker = document.speakers
        if here.start >= document.spans[0].end:
            self.context.document_voice = None

    def _read_paragraph(self, paragraph: Paragraph, reading: Reading) -> None:
        if paragraph.block.span.start != self.block:  # the layout of a paragraph that comes in parts is that of all
            self.block, self.taken = paragraph.block.span.start, self._read_layout(paragraph, reading)
        if self.taken is not None:
            self._reported(paragraph, reading, self.taken)

    def _read_layout(self, paragraph: Paragraph, reading: Reading) -> list[Span] | None:
        """Take in what the layout of a block says by itself: which of its words are somebody's, None if that is all of them."""
        block, first = paragraph.block, paragraph.units[0]
        if block.kind == "heading":
            self.heading = block.span.end
        if block.span.start in self.signed:
            signed_below = self.signed[block.span.start]
            if signed_below:
                self.found.append(self._laid(signed_below))
                self.context.last_speaker = signed_below.speakers
            return None
        if block.kind in ("title", "heading") and (laid := read_headline(self.context, block, self.quotations)):
            self.found.append(self._laid(laid))
            return None
        if block.kind == "quote" and not any(paragraph.quote):
            laid = read_block_quotation(self.context, block, self.pending)
            self.pending = ()
            if laid:
                self.found.append(self._laid(laid))
            return None
        if self._sign(first):
            return None
        if self._turn(paragraph, reading) or self._item(paragraph, reading):
            return None
        signed = read_signed(self.context, block, self._quotations_of(block))
        for laid in signed:
            self.found.append(self._laid(laid))
            self.context.last_speaker = laid.speakers
        return [span for laid in signed for span in laid.spans]

    def _item(self, paragraph: Paragraph, reading: Reading) -> bool:
        """Take in an item of a list of what somebody says or wants ("The union demands:"): a piece of one statement."""
        listing = self.listing if paragraph.block.kind == "item" else None
        own = listing is not None and any(run.role == "source" for run in reading.runs)
        if listing is None or own:
            self.listing = None
            return False
        span = paragraph.block.span
        if self.found and self.found[-1].cue == listing.cue:
            self.found[-1] = replace(self.found[-1], spans=(*self.found[-1].spans, span))
        else:
            self.found.append(replace(listing, spans=(span,)))
        self.context.last_speaker = listing.speakers
        self.pending = ()
        return True

    def _turn(self, paragraph: Paragraph, reading: Reading) -> bool:
        """Take in a turn of a transcript, or a paragraph that goes on with one, and what others are reported to say in it."""
        turn = self.transcript.read(paragraph.units[0]) or self.interview.read(paragraph.block)
        if turn:
            span, who = turn
            self.turn = len(self.found)
            self.found.append(self._laid(Laid((span,), who, 0.85)))
        elif self.turn is not None and self._goes_on_speaking(paragraph):
            span, who = paragraph.block.span, self.found[self.turn].speakers
            self.found[self.turn] = replace(self.found[self.turn], spans=(*self.found[self.turn].spans, span))
        else:
            self.turn = None
            return False
        self._within(span, who, paragraph, reading)
        self.context.last_speaker = who
        return True

    def _goes_on_speaking(self, paragraph: Paragraph) -> bool:
        """Whether a paragraph without a label, below a turn, belongs to it: somebody speaks in it, no narrator."""
        if paragraph.block.kind != "paragraph" or not (self.transcript.is_whole or self.interview):
            return False
        if self.interview and (any(paragraph.quote) or paragraph.tokens[0].lower in GENDERS):
            return False  # "He pours coffee. Then he tells me": who asks tells of who answers
        return any(t.lower in _ADDRESS for t in paragraph.tokens if not t.quoted)

    def _within(self, span: Span, who: tuple[Attribution, ...], paragraph: Paragraph, reading: Reading) -> None:
        """The reports inside what `who` says: each names its source, and is not the whole of it."""
        context, tokens = self.context, paragraph.tokens
        voice, context.document_voice = context.document_voice, who[0] if len(who) == 1 else None
        for report in find_reports(paragraph, reading):
            if report.cue is None or report.source is None or not _names_source(paragraph, report):
                continue
            if (
                tokens[min(report.first, report.source[0])].start < span.start
                or tokens[report.first].start == span.start
            ):
                continue
            speakers = self._named(paragraph, *report.source)
            if any(a.basis == "author" for a in speakers):
                continue
            statement = self._statement(paragraph, report, speakers, False)
            if statement:
                self.found.append(statement)
                context.last_speaker = statement.speakers or context.last_speaker
        context.document_voice = voice

    def _quotations_of(self, block: Block) -> tuple[Quotation, ...]:
        first = bisect_left(self.quotations, block.span.start, key=lambda q: q.span.start)
        end = bisect_left(self.quotations, block.span.end, key=lambda q: q.span.start)
        return self.quotations[first:end]

    def _laid(self, laid: Laid) -> Statement:
        return Statement("direct", laid.spans, speakers=laid.speakers, confidence=laid.confidence)

    def _sign(self, unit: Unit) -> bool:
        """Give the quotation before to who signs it in this line, if no cue gives it to anybody."""
        previous = self.found[-1] if self.found else None
        if previous is None or previous.cue or previous.kind == "document":
            return False
        if any(a.basis != "carried" for a in previous.speakers):
            return False
        who = read_signature(self.context, unit, previous.span.end)
        if not who:
            return False
        self.found[-1] = replace(previous, speakers=who, confidence=0.85)
        self.context.last_speaker = who
        return True

    def _reported(self, paragraph: Paragraph, reading: Reading, taken: list[Span]) -> None:
        """The reports of a paragraph but for the words already `taken`."""
        reports = find_reports(paragraph, reading)
        for report in reports:
            if any(
                paragraph.tokens[a].start < span.end and span.start < paragraph.tokens[z - 1].end
                for a, z in report.pieces
                for span in taken
            ):
                continue
            told = self._told(paragraph, report)
            said_by = told or self._speakers(paragraph, report)
            if any(a.basis == "author" for a in said_by):
                continue
            statement = self._statement(paragraph, report, said_by, bool(told))
            if statement is None or self._goes_on(paragraph, report, statement):
                continue
            self.found.append(statement)
            if said_by and not _is_unclear(said_by):
                self.context.last_speaker = statement.speakers
        self.pending = self._lead_in(paragraph, reading, reports)
        self.listing = read_list_head(self.context, paragraph.units[-1], self.pending)

    def _goes_on(self, paragraph: Paragraph, report: Report, statement: Statement) -> bool:
        """Whether a quotation takes up the one that the paragraph before left open: the statement grows by it."""
        first = self.opening.get(statement.spans[0].start)
        previous = self.found[-1] if self.found else None
        if first is None or not first.continues or previous is None or previous.kind == "document" or report.source:
            return False
        self.found[-1] = replace(previous, spans=(*previous.spans, *statement.spans))
        return True

    def _told(self, paragraph: Paragraph, report: Report) -> tuple[Attribution, ...]:
        """Whom the words around a quotation without a source name for certain: `came the reply from Karl Lind`, or a colon before it."""
        if _names_source(paragraph, report) or not _is_mostly_quoted(paragraph, report):
            return ()
        end = paragraph.tokens[report.pieces[-1][1] - 1].end
        unit = paragraph.units[paragraph.unit_at(report.pieces[-1][1] - 1)]
        return answering(self.context, unit, end) or self.pending

    def _speakers(self, paragraph: Paragraph, report: Report) -> tuple[Attribution, ...]:
        """Who the report names; a quotation without a source goes to who spoke before."""
        if report.source is not None and _names_source(paragraph, report):
            return self._named(paragraph, *report.source)
        if not _is_mostly_quoted(paragraph, report):
            return ()
        opens = (
            paragraph.quote[report.first] != OUTSIDE
        )  # "would give it “the care that it deserves”" belongs to what stands before it
        near = bool(self.found) and self.found[-1].span.end > self.heading
        return carried(self.context.last_speaker) if opens and near else ()

    def _named(self, paragraph: Paragraph, first: int, end: int) -> tuple[Attribution, ...]:
        """Who the tokens `[first, end)` of a paragraph name, read in the sentence that they begin in."""
        unit, phrase = _phrase(paragraph, _behind_paper(paragraph, first, end), end)
        return attribute(self.context, unit.tokens, phrase, unit.runs)

    def _statement(
        self, paragraph: Paragraph, report: Report, speakers: tuple[Attribution, ...], told: bool
    ) -> Statement | None:
        """A report as a statement, None if it is none; `told` says that its speakers are as sure as the words that tell them, whatever the tagger
        makes of it."""
        tokens = paragraph.tokens
        cue = tokens[slice(*report.cue)] if report.cue else []
        kind = kind_of_cue([t.lower for t in cue])
        quoted = paragraph.quoted_share(report.pieces)
        if not cue and not speakers and quoted < _QUOTED:
            return None  # nothing in the sentence says that anybody said it
        if not quoted and all(t.lower in _POINTING for at in report.pieces for t in tokens[slice(*at)] if t.is_word):
            return None  # "the engineers knew it" points to what is said elsewhere
        spoken = (
            quoted > 0
            or _is_spoken(paragraph, report, speakers)
            or (kind == "speech" and _is_sentence(paragraph, report))
        )
        act = act_of(kind, quoted > 0) if spoken else "attitude"
        if kind == "speech" and _denied(cue) and not quoted and tokens[report.first].lower != "to":
            return None
        span = Span(cue[0].start, cue[-1].end) if cue else None
        spans = tuple(Span(tokens[a].start, tokens[z - 1].end) for a, z in report.pieces)
        said_on, said_from, channel = self._occasion(paragraph, report, spans)
        evidence = statement_evidence(report, quoted, kind)
        named = speakers if told else self._sure(report, speakers, quoted)
        statement = Statement(
            "indirect", spans, act, Cue(span.of(self.text), span) if span else None, named,
            probability(self.model.statement_odds, evidence, report.certainty), said_on, said_from, channel,
        )  # fmt: skip
        if self.observe:
            judged = speakers and not told
            of_speaker = speaker_evidence(report, speakers[0], len(speakers) > 1, quoted) if judged else None
            self.observe(statement, evidence, of_speaker)
        return statement

    def _sure(self, report: Report, speakers: tuple[Attribution, ...], quoted: float) -> tuple[Attribution, ...]:
        """The speakers with their probabilities. A name that is more likely another one's is left out, and so is who is more likely somebody else."""
        odds = self.model.speaker_odds
        if odds is None:
            return speakers
        several = len(speakers) > 1
        sure = []
        for one in speakers:
            for who in _readings(one):
                confidence = probability(odds, speaker_evidence(report, who, several, quoted), who.confidence)
                if confidence >= _LEAST_SURE:
                    sure.append(replace(who, confidence=confidence))
                    break
        return tuple(sure) if len(sure) == len(speakers) else ()

    def _occasion(
        self, paragraph: Paragraph, report: Report, spans: tuple[Span, ...]
    ) -> tuple[str | None, str | None, str | None]:
        """When it was said, the words that tell it, and the channel."""
        around = self._around(paragraph, report, spans)
        said_on, said_from = find_said_on(around, self.article.details.published)
        return said_on, said_from if said_on else None, find_channel(around)

    def _around(self, paragraph: Paragraph, report: Report, spans: tuple[Span, ...]) -> str:
        """The sentences of a statement without what was said: cue, source, time and occasion."""
        first = paragraph.unit_at(report.first)
        units = paragraph.units[first : paragraph.unit_at(report.pieces[-1][1] - 1) + 1]
        parts, at = [], units[0].span.start
        for span in spans:
            parts.append(self.text[at : max(at, span.start)])
            at = max(at, span.end)
        return " ".join([*parts, self.text[at : units[-1].span.end]])

    def _lead_in(self, paragraph: Paragraph, reading: Reading, reports: list[Report]) -> tuple[Attribution, ...]:
        """Whom the quotation below a paragraph that ends with a colon belongs to: the source that nothing in it was said by."""
        if paragraph.tokens[-1].text != ":":
            return ()
        taken = {report.source for report in reports}
        sources = [(r.first, r.end) for r in reading.runs if r.role == "source"]
        free = [source for source in sources if source not in taken] or sources
        if free:
            return self._named(paragraph, *free[-1])
        return named_subject(self.context, paragraph.units[-1])


def _behind_paper(paragraph: Paragraph, first: int, end: int) -> int:
    """Where the source begins: `According to a readout of the talks, | Tom Hale promised ...` is Hale's promise."""
    commas = [i for i in range(first + 1, end - 1) if paragraph.tokens[i].text == ","]
    if commas and any(singular_of(t.lower) in words("documents") for t in paragraph.tokens[first : commas[-1]]):
        unit, phrase = _phrase(paragraph, commas[-1] + 1, end)
        if any(r.name and phrase.first <= r.first and r.last == phrase.last for r in unit.runs):
            return commas[-1] + 1
    return first


def _phrase(paragraph: Paragraph, first: int, end: int) -> tuple[Unit, Phrase]:
    """The sentence that the tokens `[first, end)` of a paragraph begin in, and their places in it."""
    place = paragraph.unit_at(first)
    unit, at = paragraph.units[place], paragraph.begins[place]
    return unit, Phrase(first - at, min(end - at, len(unit.tokens)) - 1)


def _names_source(paragraph: Paragraph, report: Report) -> bool:
    """Whether a report has a source with a word in it."""
    return report.source is not None and any(
        t.is_word or t.text == "@" for t in paragraph.tokens[slice(*report.source)]
    )


def _is_mostly_quoted(paragraph: Paragraph, report: Report) -> bool:
    return paragraph.quoted_share(report.pieces) > 0.5


def _is_spoken(paragraph: Paragraph, report: Report, speakers: tuple[Attribution, ...]) -> bool:
    """Whether the grammar shows that somebody, a body or a paper said it: "attacked the plan" and "it is worth noting that" report no speech
    for certain."""
    total = sum(z - a for a, z in report.pieces)
    if 2 * sum(paragraph.said.count(0, a, z) for a, z in report.pieces) > total:
        return False
    if report.source is None:
        return bool(speakers)
    unit, phrase = _phrase(paragraph, *report.source)
    return names_people(unit.tokens, phrase, unit.runs)


def _is_sentence(paragraph: Paragraph, report: Report) -> bool:
    """Whether what was said stands before its cue ("It will rain, he said") or is a sentence by its form."""
    first, end = report.pieces[0]
    return (report.cue is not None and end <= report.cue[0]) or is_clause(paragraph.tokens[first:end])


def _readings(who: Attribution) -> tuple[Attribution, ...]:
    """A speaker, and where the words beside the statement do not print the name, these words without it."""
    if who.basis not in ("pronoun", "role") or who.name is None:
        return (who,)
    kind = "anonymous" if who.kind == "person" else "group"
    return who, Attribution(None, kind, who.mention, who.span, who.basis, 0.3)


def _is_unclear(speakers: tuple[Attribution, ...]) -> bool:
    """Whether all that is known is an "it" or "they" that may mean a thing: who spoke before is remembered instead."""
    return all(a.name is None and a.basis == "pronoun" and a.kind == "group" for a in speakers)


_ADDRESS = frozenset("i we me us my our mine ours you your i'm i'd i've i'll we're we've we'll we'd you're".split())
"""Words that a narrator does not use."""
_POINTING = frozenset("it this that these those them him her us me you so".split())
_NEGATIONS = frozenset("not never no n't cannot".split())


def _denied(cue: list[Token]) -> bool:
    """Whether a cue says that something was not said ("did not say")."""
    return any(t.lower in _NEGATIONS or t.lower.endswith("n't") for t in cue)


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
        pieces = _merge(article.text, statement.spans) if len(statement.spans) > 1 else statement.spans
        if article.markers:
            pieces = tuple(_without_markers(article.text, piece, *signs) for piece in pieces)
        kind = statement.kind if statement.kind == "document" else _kind(article.text, pieces, spans)
        changed = kind != statement.kind or pieces is not statement.spans
        whole = replace(statement, kind=kind, spans=pieces) if changed else statement
        if pieces not in kept or kept[pieces].confidence < whole.confidence:
            kept[pieces] = whole
    ordered = sorted(kept.values(), key=lambda s: (s.spans[0].start, -s.spans[-1].end))
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
        total += len(_WORD.findall(text, piece.start, piece.end))
        at = bisect_right(quotes, piece.start, key=lambda q: q.end)
        while at < len(quotes) and quotes[at].start < piece.end:
            # no word goes across a mark of quotation
            inside += len(_WORD.findall(text, max(piece.start, quotes[at].start), min(piece.end, quotes[at].end)))
            at += 1
    share = inside / total if total else 0.0
    return "direct" if share >= 0.9 else "mixed" if inside else "indirect"


def _with_parents(ordered: list[Statement]) -> Iterator[Statement]:
    """Each statement with the narrowest one that holds it."""
    open_: list[int] = []
    spans = [statement.span for statement in ordered]
    for place, (statement, span) in enumerate(zip(ordered, spans, strict=True)):
        while open_ and spans[open_[-1]].end < span.end:
            open_.pop()
        parent = next((i for i in reversed(open_) if any(s.holds(span) for s in ordered[i].spans)), None)
        open_.append(place)
        yield replace(statement, parent=parent) if parent is not None else statement

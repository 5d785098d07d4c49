"""What the article itself says with a source behind it: the clause before each marker, and sentences that hold a link.

A marker in or right behind a statement belongs to the statement. Where its clause says more than that, the clause is an `assertion` of
the author as well.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from claimdb.extract.marker_spans import inline_notes, is_behind_its_name, marker_spans
from claimdb.records import Article, Attribution, Link, Marker, Statement
from claimdb.text import Span, SpanIndex, strip_span

_BETWEEN = re.compile(r"[\s.,;:!?”\"’'»)\]…(\[]*")
_LEADING = re.compile(r"\s*(?:[»”](?=[\s,;.]))?[\s,;:.։–—-]*(?:(?:and|but|while|whereas|or)\s+)?")
_CONJUNCTION = re.compile(r"[\s,;:—–-]*(?:\b(?:and|but|while|whereas|or)\s*)?$")
_WORD = re.compile(r"\w+")
_MORE_WORDS = 6
"""An assertion says at least so many words beyond the statement and its cue; fewer are the speaker and the occasion."""
_BEHIND = 40
"""So many code points behind a statement its last marker begins at the latest."""
_READ = frozenset(("paragraph", "item", "quote", "subtitle", "heading", "about"))


def attach_markers(article: Article, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements with the labels of the markers in or right behind them; of statements in each other the innermost has it."""
    if not article.markers:
        return tuple(statements)
    labels: dict[int, list[str]] = {}
    starts = {m.span.start: m.span.end for m in article.markers}
    places = [i for i, s in enumerate(statements) if s.kind != "document"]
    index = SpanIndex(statements[i].span for i in places)
    by_mention: dict[int, list[int]] = {}
    for i in places:
        for end in {a.span.end for a in statements[i].speakers if a.span}:
            by_mention.setdefault(end, []).append(i)
    clauses = _clauses_before(article)
    for marker in article.markers:
        near = index.overlapping(Span(max(0, marker.span.start - _BEHIND - 1), marker.span.start))
        place = _owner(article, statements, marker, [places[i] for i in near], starts)
        owners = [place] if place is not None else _said_by_name(article.text, statements, marker, by_mention)
        clause = None if owners else clauses.get(marker.span)
        if clause:
            owners = _reported_alone(article.text, statements, clause, [places[i] for i in index.overlapping(clause)])
        for owner in owners:
            if marker.label not in labels.setdefault(owner, []):
                labels[owner].append(marker.label)
    marked = (replace(s, markers=tuple(labels[i])) if i in labels else s for i, s in enumerate(statements))
    held = inline_notes(article)
    return tuple(_around(article.text, s, held) for s in marked) if held else tuple(marked)


def _said_by_name(
    text: str, statements: Sequence[Statement], marker: Marker, by_mention: Mapping[int, Sequence[int]]
) -> list[int]:
    """What is said by those behind whose name the marker stands: `Way (2008) argued that the wall was hollow`."""
    if not is_behind_its_name(text, marker):
        return []
    near = range(marker.span.start - 4, marker.span.start + 1)
    return sorted({place for end in near for place in by_mention.get(end, ())})


def _clauses_before(article: Article) -> dict[Span, Span]:
    """Of each marker, the words from the marker before it, or from its sentence's beginning, to the marker; markers side by side share them."""
    clauses: dict[Span, Span] = {}
    markers = sorted(article.markers, key=lambda m: m.span)
    starts = [m.span.start for m in markers]
    for sentence in _sentences(article):
        clause = Span(sentence.start, sentence.start)
        at = sentence.start
        for marker in markers[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]:
            if _WORD.search(article.text, at, max(at, marker.span.start)):
                clause = Span(at, marker.span.start)
            clauses[marker.span] = clause
            at = marker.span.end
    return clauses


def _reported_alone(text: str, statements: Sequence[Statement], clause: Span, inside: Sequence[int]) -> list[int]:
    """The one statement that a clause reports with its cue and says hardly more than: `"It leaks," said Lind.3`."""
    whole = [i for i in inside if statements[i].parent not in inside]
    if len(whole) != 1:
        return []
    statement = statements[whole[0]]
    reported = statement.cue is not None and clause.holds(statement.cue.span) and clause.holds(statement.spans[-1])
    return whole if reported and not _says_more(text, clause, _parts(statement)) else []


def _around(text: str, statement: Statement, held: Sequence[Span]) -> Statement:
    """The statement without the notes in the midst of its words, which nobody said."""
    pieces: list[Span] = []
    for span in statement.spans:
        at = span.start
        first = bisect_left(held, span.start, key=lambda h: h.end)
        for note in held[first : bisect_left(held, span.end, key=lambda h: h.start)]:
            pieces.append(strip_span(text, at, max(at, note.start)))
            at = max(at, note.end)
        pieces.append(strip_span(text, min(at, span.end), span.end))
    spans = tuple(p for p in pieces if _WORD.search(text, p.start, p.end))
    return statement if not spans or spans == statement.spans else replace(statement, spans=spans)


def _owner(
    article: Article, statements: Sequence[Statement], marker: Marker, near: Iterable[int], starts: Mapping[int, int]
) -> int | None:
    best: int | None = None
    for place in near:
        statement = statements[place]
        within = any(s.start < marker.span.start and marker.span.end <= s.end for s in statement.spans)
        if not within and not _is_right_behind(article, statement, marker, starts):
            continue
        if best is None or len(statement.span) < len(statements[best].span):
            best = place
    return best


def _is_right_behind(article: Article, statement: Statement, marker: Marker, starts: Mapping[int, int]) -> bool:
    """Nothing but marks and other markers between a piece of the statement and the marker; `starts` gives a marker's end by its start."""
    return any(_is_reached(article.text, span.end, marker.span.start, starts) for span in statement.spans)


def _is_reached(text: str, end: int, start: int, starts: Mapping[int, int]) -> bool:
    at = end
    if not 0 <= start - at <= _BEHIND or "\n" in text[at:start]:
        return False
    while at < start:
        step = _BETWEEN.match(text, at, start)
        at = step.end() if step and step.end() > at else starts.get(at, 0)
        if not at:
            return False
    return True


def find_assertions(article: Article, statements: Sequence[Statement], links: Iterable[Link]) -> tuple[Statement, ...]:
    """The author's assertions, in order; `statements` are what others are reported to say, markers attached."""
    linked = list(links)
    if not article.markers and not linked:
        return ()
    sentences = _sentences(article)
    clauses = _marked_clauses(article, sentences)
    held = sorted(clauses)
    for link in linked:
        place = bisect_right(sentences, link.span.start, key=lambda s: s.start) - 1
        sentence = sentences[place] if place >= 0 else Span(0, 0)
        near = held[bisect_left(held, sentence.start, key=lambda c: c.start) :][:1]
        if sentence.holds(link.span) and not any(sentence.holds(clause) for clause in near):
            clauses.setdefault(sentence, [])
    authors = tuple(Attribution(a, "person", None, None, "author", 0.9) for a in article.details.authors)
    found = []
    documents = [s for s in statements if s.kind == "document"]
    taken = [span for s in statements if s.kind != "document" for span in _parts(s)]
    index = SpanIndex(taken)
    for clause, labels in sorted(clauses.items()):
        if _says_more(article.text, clause, [taken[i] for i in index.overlapping(clause)]):
            document = next((s for s in documents if s.span.holds(clause)), None)
            who = (
                tuple(replace(a, mention=None, span=None, basis="carried") for a in document.speakers)
                if document
                else authors
            )
            found.append(
                Statement("assertion", (clause,), speakers=who, confidence=0.9, markers=tuple(dict.fromkeys(labels)))
            )
    return tuple(found)


def _marked_clauses(article: Article, sentences: Sequence[Span]) -> dict[Span, list[str]]:
    """The clauses that markers cover, with the labels: each from the marker before, or the sentence's beginning, to its own marker."""
    text = article.text
    clauses: dict[Span, list[str]] = {}
    markers = sorted(article.markers, key=lambda m: m.span)
    starts = [m.span.start for m in markers]
    around = marker_spans(article)
    for sentence in sentences:
        at = sentence.start
        last: Span | None = None
        going_on: list[str] = []  # labels behind their names ("Way (2008) shows that"): what follows is theirs
        for marker in markers[bisect_right(starts, sentence.start) : bisect_left(starts, sentence.end)]:
            whole = around[bisect_right(around, marker.span.start, key=lambda s: s.start) - 1]
            named = is_behind_its_name(text, marker)
            if named and not going_on:
                going_on.append(marker.label)
                continue
            end = _before_name(text, at, marker) if named else whole.start
            clause = _clause(text, at, max(at, end))
            if len(clause) and _WORD.search(clause.of(text)):
                last = clause
                clauses.setdefault(clause, [])
            elif last is None:
                continue
            clauses[last] += going_on
            going_on = [marker.label] if named else []
            if not named:
                clauses[last].append(marker.label)
            at = end if named else whole.end
        if going_on:
            clause = _clause(text, at, _without_end(text, at, sentence.end, ".!?… \n"))
            clauses.setdefault(clause, []).extend(going_on)
    return clauses


def _before_name(text: str, at: int, marker: Marker) -> int:
    """The end of the clause before the name that a marker stands behind, the conjunction between them aside."""
    name = text.rfind(marker.label.rpartition(" ")[0], at, marker.span.start)
    found = _CONJUNCTION.search(text, max(at, name - 12), max(at, name))
    return max(at, found.start() if found else name)


def _without_end(text: str, start: int, end: int, signs: str) -> int:
    while end > start and text[end - 1] in signs:
        end -= 1
    return end


def _sentences(article: Article) -> list[Span]:
    """The sentences of the running text, each reaching over the markers behind it."""
    found: list[Span] = []
    ends = {m.span.start: m.span.end for m in article.markers}
    for block in article.blocks:
        if block.kind not in _READ:
            continue
        for sentence in block.sentences:
            start = sentence.start
            while found and ends.get(start, sentence.end) < sentence.end:
                found[-1] = Span(found[-1].start, ends[start] + 1)
                start = strip_span(article.text, ends[start], sentence.end).start
            found.append(strip_span(article.text, start, sentence.end))
    return found


def _clause(text: str, start: int, end: int) -> Span:
    """From the word behind the last marker to the marker."""
    lead = _LEADING.match(text, start, end)
    begin = lead.end() if lead and start and lead.end() < end else start
    return strip_span(text, begin, end)


def _parts(statement: Statement) -> list[Span]:
    """What was said, the cue and the words that name the speaker."""
    cue = [statement.cue.span] if statement.cue else []
    return [*statement.spans, *cue, *(a.span for a in statement.speakers if a.span)]


def _says_more(text: str, clause: Span, taken: Sequence[Span]) -> bool:
    """Whether enough words of the clause are in no statement, cue or mention."""
    words = _WORD.finditer(text, clause.start, clause.end)
    count = sum(1 for w in words if not any(s.start <= w.start() < s.end for s in taken))
    return count >= _MORE_WORDS or (not taken and count > 0)

"""What stands behind a statement: by its marker, by a marker of its sentence, by a link, or because the text names the source.

The place within the work is the one that the marker names, else the one that the note does.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from claimdb.records import Article, Backing, Marker, Reference, Statement
from claimdb.text import Span, SpanIndex, name_key

CONFIDENCE = {"marker": 0.95, "link": 0.8, "sentence": 0.6, "named": 0.5}
"""How sure each way is: a marker at the words themselves the surest; a note at the end of a sentence that says more may be about the rest; a source
that the text names may have told the words, or something else of the sentence."""

_Cited = tuple[Reference, str | None]
"""A reference, and the place within the work that the marker names."""


def find_backings(
    article: Article, statements: Sequence[Statement], references: Sequence[Reference]
) -> tuple[Backing, ...]:
    """Which references stand behind which statements; of several reasons for one pair the surest."""
    if not references:
        return ()
    best: dict[tuple[int, int], Backing] = {}
    for backing in _Finder(article, statements, references).all():
        key = (backing.statement, backing.reference)
        if key not in best or best[key].confidence < backing.confidence:
            best[key] = backing
    return tuple(best[key] for key in sorted(best))


class _Finder:
    """One article's markers, links and assertions, ready for looking up by place."""

    def __init__(self, article: Article, statements: Sequence[Statement], references: Sequence[Reference]) -> None:
        self.statements = statements
        self.references = references
        self.by_note: dict[int, list[Reference]] = {}
        for r in references:
            if r.note is not None:
                self.by_note.setdefault(r.note, []).append(r)
        self.by_label: dict[str, list[Marker]] = {}
        self.markers = sorted(article.markers, key=lambda m: m.span)
        for marker in self.markers:
            self.by_label.setdefault(marker.label, []).append(marker)
        self.marker_index = SpanIndex(m.span for m in self.markers)
        self.links = [r for r in references if r.origin == "link" and r.span is not None]
        self.link_index = SpanIndex(r.span for r in self.links if r.span)
        self.named = [r for r in references if r.origin == "named" and r.span is not None]
        self.named_index = SpanIndex(r.span for r in self.named if r.span)
        self.assertions = [s for s in statements if s.kind == "assertion"]
        self.assertion_index = SpanIndex(s.span for s in self.assertions)
        self.sentences = [s for b in article.blocks for s in b.sentences]
        self.sentence_starts = [s.start for s in self.sentences]
        self.owned = {m.span for s in statements for label in s.markers if (m := self._nearest(label, s.span))}
        self.by_author = _by_author(article, references)
        self.named_at = self._whose() if self.named else {}

    def all(self) -> Iterator[Backing]:
        """Every reason, pairs possibly several times."""
        for place, statement in enumerate(self.statements):
            for r, locator in self._at_markers(statement, statement.markers):
                yield _backing(place, r, "marker", locator)
            if statement.kind == "document":
                continue
            if statement.kind != "assertion" and self.markers:
                for r, locator in self._in_sentence(statement):
                    yield _backing(place, r, "sentence", locator)
            for r in self._links_in(statement) if self.links else ():
                yield _backing(place, r, "link")
            for r in self._named(statement) if self.by_author else ():
                yield _backing(place, r, "named")
            for r in self.named_at.get(place, ()):
                yield _backing(place, r, "named")

    def _at_markers(self, statement: Statement, labels: Iterable[str]) -> Iterator[_Cited]:
        """The references of the notes that the markers point to; of markers with one label (it may stand twice) the one at the statement."""
        for label in labels:
            marker = self._nearest(label, statement.span)
            if marker:
                yield from self._cited(marker)

    def _cited(self, marker: Marker) -> Iterator[_Cited]:
        """The references of the notes of a marker, each with the place that the marker names."""
        for number in marker.notes:
            for reference in self.by_note.get(number, ()):
                yield reference, marker.locator

    def _nearest(self, label: str, span: Span) -> Marker | None:
        """The first marker with a label in or right behind a span, else the first of all."""
        listed = self.by_label.get(label, [])
        at = bisect_left(listed, span.start, key=lambda m: m.span.start)
        near = at < len(listed) and listed[at].span.start <= span.end + 40
        return listed[at] if near else next(iter(listed), None)

    def _in_sentence(self, statement: Statement) -> Iterator[_Cited]:
        """Markers of the clause that the statement is part of, and those of its sentence that no words own ("according to a report (1), ...")."""
        for i in self.assertion_index.overlapping(statement.span):
            wider = self.assertions[i]
            yield from self._at_markers(wider, [m for m in wider.markers if m not in statement.markers])
        sentence = self._sentence_of(statement)
        for marker in [self.markers[i] for i in self.marker_index.overlapping(sentence)] if sentence else ():
            if marker.span not in self.owned:
                yield from self._cited(marker)

    def _links_in(self, statement: Statement) -> Iterator[Reference]:
        """Links in the statement's words, in its cue or in how it names its speaker; for an assertion in its sentence."""
        near = [statement.span, *(a.span for a in statement.speakers if a.span)]
        near += [statement.cue.span] if statement.cue else []
        sentence = self._sentence_of(statement) if statement.cue or statement.kind == "assertion" else None
        near += [sentence] if sentence else []
        for i in sorted({i for span in near for i in self.link_index.overlapping(span)}):
            yield self.links[i]

    def _sentence_of(self, statement: Statement) -> Span | None:
        at = bisect_right(self.sentence_starts, statement.spans[0].start) - 1
        return self.sentences[at] if at >= 0 and statement.spans[0].start < self.sentences[at].end else None

    def _whose(self) -> dict[int, list[Reference]]:
        """The sources that the text names, by the places of the statements that they stand behind.

        One in a statement's cue, or where it names its speaker, is that statement's; else it is behind every report of its sentence.
        """
        places = [i for i, s in enumerate(self.statements) if s.kind not in ("document", "assertion")]
        near = [
            Span(min(p.start for p in parts), max(p.end for p in parts))
            for parts in (_told(self.statements[i]) for i in places)
        ]
        tellers = SpanIndex(near)
        sentences = SpanIndex(self._sentence_of(self.statements[i]) or self.statements[i].span for i in places)
        found: dict[int, list[Reference]] = {}
        for reference in self.named:
            span = reference.span or Span(0, 0)
            told = [
                places[i]
                for i in tellers.overlapping(span)
                if any(p.overlaps(span) for p in _told(self.statements[places[i]]))
            ]
            for place in told or [places[i] for i in sentences.overlapping(span)]:
                found.setdefault(place, []).append(reference)
        return found

    def _named(self, statement: Statement) -> Iterator[Reference]:
        """Entries of a list without labels whose author is the body that is reported to say it: exactly one such entry."""
        names = {name_key(a.name) for a in statement.speakers if a.name and a.kind == "organization"}
        fitting = {r.number: r for name in names for r in self.by_author.get(name, ())}
        if len(fitting) == 1:
            yield from fitting.values()


def _told(statement: Statement) -> list[Span]:
    """Where a statement's cue and its speakers stand; itself where it has neither."""
    parts = [a.span for a in statement.speakers if a.span] + ([statement.cue.span] if statement.cue else [])
    return parts or [statement.span]


def _by_author(article: Article, references: Iterable[Reference]) -> dict[str, list[Reference]]:
    """The references of notes without labels, by the key of each body among their authors."""
    unlabelled = {n.number for n in article.notes if n.label is None}
    found: dict[str, list[Reference]] = {}
    for r in references:
        for author in (r.csl.get("author") or ()) if r.note in unlabelled else ():
            found.setdefault(name_key(str(author.get("literal") or "")), []).append(r)
    return found


def _backing(place: int, reference: Reference, how: str, locator: str | None = None) -> Backing:
    return Backing(place, reference.number, how, CONFIDENCE[how], locator or reference.locator)

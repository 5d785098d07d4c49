"""What stands behind a statement: by its marker, by a marker of its sentence, by a link, or because the text names the source."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from claimdb.records import Article, Backing, Marker, Reference, Statement
from claimdb.text import Span, SpanIndex, name_key

CONFIDENCE = {"marker": 0.95, "link": 0.8, "sentence": 0.6, "named": 0.5}
"""How sure each way is: a marker at the words themselves the surest; a note at the end of a sentence that says more may be about the rest."""


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
        self.links = [r for r in references if r.note is None and r.span is not None]
        self.link_index = SpanIndex(r.span for r in self.links if r.span)
        self.assertions = [s for s in statements if s.kind == "assertion"]
        self.assertion_index = SpanIndex(s.span for s in self.assertions)
        self.sentences = [s for b in article.blocks for s in b.sentences]
        self.sentence_starts = [s.start for s in self.sentences]
        self.owned = {label for s in statements for label in s.markers}
        self.by_author = _by_author(article, references)

    def all(self) -> Iterator[Backing]:
        """Every reason, pairs possibly several times."""
        for place, statement in enumerate(self.statements):
            for r in self._at_markers(statement, statement.markers):
                yield _backing(place, r, "marker")
            if statement.kind == "document":
                continue
            if statement.kind != "assertion" and self.markers:
                for r in self._in_sentence(statement):
                    yield _backing(place, r, "sentence")
            for r in self._links_in(statement) if self.links else ():
                yield _backing(place, r, "link")
            for r in self._named(statement) if self.by_author else ():
                yield _backing(place, r, "named")

    def _at_markers(self, statement: Statement, labels: Iterable[str]) -> Iterator[Reference]:
        """The references of the notes that the markers point to; of markers with one label (it may stand twice) the one at the statement."""
        for label in labels:
            marker = self._nearest(label, statement.span)
            for number in marker.notes if marker else ():
                yield from self.by_note.get(number, ())

    def _nearest(self, label: str, span: Span) -> Marker | None:
        """The first marker with a label in or right behind a span, else the first of all."""
        listed = self.by_label.get(label, [])
        at = bisect_left(listed, span.start, key=lambda m: m.span.start)
        near = at < len(listed) and listed[at].span.start <= span.end + 40
        return listed[at] if near else next(iter(listed), None)

    def _in_sentence(self, statement: Statement) -> Iterator[Reference]:
        """Markers of the clause that the statement is part of, and those of its sentence that no words own ("according to a report (1), ...")."""
        for i in self.assertion_index.overlapping(statement.span):
            wider = self.assertions[i]
            yield from self._at_markers(wider, [m for m in wider.markers if m not in statement.markers])
        sentence = self._sentence_of(statement)
        for marker in [self.markers[i] for i in self.marker_index.overlapping(sentence)] if sentence else ():
            if marker.label not in self.owned:
                for number in marker.notes:
                    yield from self.by_note.get(number, ())

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

    def _named(self, statement: Statement) -> Iterator[Reference]:
        """Entries of a list without labels whose author is the body that is reported to say it: exactly one such entry."""
        names = {name_key(a.name) for a in statement.speakers if a.name and a.kind == "organization"}
        fitting = {r.number: r for name in names for r in self.by_author.get(name, ())}
        if len(fitting) == 1:
            yield from fitting.values()


def _by_author(article: Article, references: Iterable[Reference]) -> dict[str, list[Reference]]:
    """The references of notes without labels, by the key of each body among their authors."""
    unlabelled = {n.number for n in article.notes if n.label is None}
    found: dict[str, list[Reference]] = {}
    for r in references:
        for author in (r.csl.get("author") or ()) if r.note in unlabelled else ():
            found.setdefault(name_key(str(author.get("literal") or "")), []).append(r)
    return found


def _backing(place: int, reference: Reference, how: str) -> Backing:
    return Backing(place, reference.number, how, CONFIDENCE[how], reference.locator)

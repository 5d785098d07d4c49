"""What stands behind a statement: by its marker, by a marker of its sentence, by a link, or because the text names the source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from claimdb.records import Article, Backing, Reference, Statement
from claimdb.text import Span, name_key

CONFIDENCE = {"marker": 0.95, "link": 0.8, "sentence": 0.6, "named": 0.5}
"""How sure each way is: a marker at the words themselves the surest; a note at the end of a sentence that says more may be about the rest."""


def find_backings(
    article: Article, statements: Sequence[Statement], references: Sequence[Reference]
) -> tuple[Backing, ...]:
    """Which references stand behind which statements; of several reasons for one pair the surest."""
    best: dict[tuple[int, int], Backing] = {}
    by_note: dict[int, list[Reference]] = {}
    for r in references:
        if r.note is not None:
            by_note.setdefault(r.note, []).append(r)
    links = [r for r in references if r.note is None and r.span is not None]
    for backing in _all(article, statements, references, by_note, links):
        key = (backing.statement, backing.reference)
        if key not in best or best[key].confidence < backing.confidence:
            best[key] = backing
    return tuple(best[key] for key in sorted(best))


def _all(
    article: Article,
    statements: Sequence[Statement],
    references: Sequence[Reference],
    by_note: dict[int, list[Reference]],
    links: list[Reference],
) -> Iterator[Backing]:
    assertions = [s for s in statements if s.kind == "assertion"]
    owned = {label for s in statements for label in s.markers}
    for place, statement in enumerate(statements):
        for r in _at_markers(article, statement, statement.markers, by_note):
            yield _backing(place, r, "marker")
        if statement.kind == "document":
            continue
        if statement.kind != "assertion":
            for r in _in_sentence(article, statement, assertions, owned, by_note):
                yield _backing(place, r, "sentence")
        for r in _links_in(article, statement, links):
            yield _backing(place, r, "link")
        for r in _named(article, statement, references):
            yield _backing(place, r, "named")


def _backing(place: int, reference: Reference, how: str) -> Backing:
    return Backing(place, reference.number, how, CONFIDENCE[how], reference.locator)


def _at_markers(
    article: Article, statement: Statement, labels: Iterable[str], by_note: dict[int, list[Reference]]
) -> Iterator[Reference]:
    """The references of the notes that the statement's own markers point to (a label may stand twice in an article)."""
    wanted = set(labels)
    near = [
        m
        for m in article.markers
        if m.label in wanted and statement.span.start <= m.span.start <= statement.span.end + 40
    ]
    for label in wanted:
        of_label = [m for m in near if m.label == label]
        for marker in of_label[:1] or [m for m in article.markers if m.label == label][:1]:
            for number in marker.notes:
                yield from by_note.get(number, ())


def _in_sentence(
    article: Article,
    statement: Statement,
    assertions: Sequence[Statement],
    owned: set[str],
    by_note: dict[int, list[Reference]],
) -> Iterator[Reference]:
    """Markers of the clause that the statement is part of, and those of its sentence that no words own ("according to a report (1), ...")."""
    for wider in assertions:
        if wider.span.overlaps(statement.span):
            yield from _at_markers(article, wider, [m for m in wider.markers if m not in statement.markers], by_note)
    sentence = _sentence_of(article, statement)
    for marker in article.markers:
        if sentence and marker.label not in owned and sentence.holds(marker.span):
            for number in marker.notes:
                yield from by_note.get(number, ())


def _links_in(article: Article, statement: Statement, links: list[Reference]) -> Iterator[Reference]:
    """Links in the statement's words, in its cue or in how it names its speaker; for an assertion in its sentence."""
    near: list[Span] = [statement.span]
    near += [statement.cue.span] if statement.cue else []
    near += [a.span for a in statement.speakers if a.span]
    sentence = _sentence_of(article, statement) if statement.cue or statement.kind == "assertion" else None
    for link in links:
        if link.span and (any(s.overlaps(link.span) for s in near) or (sentence and sentence.holds(link.span))):
            yield link


def _sentence_of(article: Article, statement: Statement) -> Span | None:
    for block in article.blocks:
        if block.span.start <= statement.span.start < block.span.end:
            return next((s for s in block.sentences if s.start <= statement.span.start < s.end), None)
    return None


def _named(article: Article, statement: Statement, references: Sequence[Reference]) -> Iterator[Reference]:
    """Entries of a list without labels whose author is the body that is reported to say it: exactly one such entry."""
    names = {name_key(a.name) for a in statement.speakers if a.name and a.kind == "organization"}
    if not names:
        return
    notes = {n.number for n in article.notes if n.label is None}
    fitting = [
        r
        for r in references
        if r.note in notes and names & {name_key(str(a.get("literal") or "")) for a in r.csl.get("author") or ()}
    ]
    if len(fitting) == 1:
        yield fitting[0]

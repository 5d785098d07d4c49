"""All that is found in one article: what others are reported to say, what the author says with a source behind it, what the notes cite."""

from __future__ import annotations

from dataclasses import replace

from claimdb.extract.assertions import attach_markers, find_assertions
from claimdb.extract.references import find_references, source_links
from claimdb.extract.statements import find_statements
from claimdb.records import Article, Extraction, Statement


def extract(article: Article) -> Extraction:
    """The article's statements in order of their first word, and its references; what backs what is left to `resolve`."""
    reported = attach_markers(article, find_statements(article))
    assertions = find_assertions(article, reported, source_links(article))
    return Extraction(article, _in_order([*reported, *assertions]), find_references(article))


def _in_order(statements: list[Statement]) -> tuple[Statement, ...]:
    """Sorted by place, the wider first, with `parent` counting in the new order."""
    keys = [(s.spans[0].start, -s.spans[-1].end, s.kind == "assertion") for s in statements]
    order = sorted(range(len(statements)), key=keys.__getitem__)
    place = {old: new for new, old in enumerate(order)}
    return tuple(s if s.parent is None else replace(s, parent=place[s.parent]) for s in (statements[i] for i in order))

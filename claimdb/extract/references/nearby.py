"""Whether a source that the text names is one that its notes or links give anyway."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from claimdb.records import Article, Reference, issued_text
from claimdb.text import Span, SpanIndex, name_key

_BESIDE = 60
"""So many code points lie at most between the words that name a source and a link that leads to it."""


class Nearby:
    """The notes and links of an article by place and by the bodies that they name."""

    def __init__(self, article: Article, references: Sequence[Reference]) -> None:
        self._text = article.text
        self._sentences = [s for b in article.blocks for s in b.sentences]
        self._starts = [s.start for s in self._sentences]
        self._links = [r for r in references if r.origin == "link" and r.span]
        self._link_index = SpanIndex(r.span for r in self._links if r.span)
        self._markers = article.markers
        self._marker_index = SpanIndex(m.span for m in article.markers)
        self._by_note: dict[int | None, list[Reference]] = {}
        self._by_body: dict[str, list[Reference]] = {}
        for r in references:
            self._by_note.setdefault(r.note, []).append(r)
            for body in _bodies(r) if r.origin == "note" and r.same_as is None else ():
                self._by_body.setdefault(body, []).append(r)

    def has_in_sentence(self, span: Span, name: str) -> bool:
        """Whether a link beside these words, or a marker right behind them or in their sentence, leads to what they name."""
        sentence = self._sentence_of(span)
        beside = Span(max(sentence.start, span.start - _BESIDE), min(max(sentence.end, span.end), span.end + _BESIDE))
        if self._link_index.overlapping(beside):
            return True
        if self._marker_index.overlapping(Span(span.end, span.end + 3)):
            return True
        key = name_key(name)
        if any(_site_names(self._links[i], key) for i in self._link_index.overlapping(sentence)):
            return True
        behind = Span(sentence.start, sentence.end + 12)  # a marker may stand behind the full stop
        notes = {n for i in self._marker_index.overlapping(behind) for n in self._markers[i].notes}
        return any(key in f" {name_key(r.text)} " or key in _bodies(r) for n in notes for r in self._by_note.get(n, ()))

    def named(self, name: str, year: str | None) -> Reference | None:
        """The only note of the article by, or in, this body; of the year, if one is printed."""
        fitting = self._by_body.get(name_key(name), [])
        fitting = [r for r in fitting if year is None or (issued_text(r.csl) or "")[:4] == year]
        return fitting[0] if len(fitting) == 1 else None

    def _sentence_of(self, span: Span) -> Span:
        at = bisect_right(self._starts, span.start) - 1
        return self._sentences[at] if at >= 0 and span.start < self._sentences[at].end else span


def _bodies(reference: Reference) -> list[str]:
    csl = reference.csl
    names = [a.get("literal") for a in csl.get("author") or ()] + [csl.get("container-title"), csl.get("publisher")]
    return [name_key(str(n)) for n in names if n]


def _site_names(link: Reference, key: str) -> bool:
    site = re.sub(r"[^a-z]", "", str(link.csl.get("container-title") or "").lower())
    return bool(site) and key.replace(" ", "") in site

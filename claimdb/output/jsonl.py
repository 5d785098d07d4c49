"""The JSON Lines form: one object an article, of what is stored or of what was just found.

Both are first rows of the same names: an article, and in `parts` what hangs on it: `parts[what][id]` are the rows of the article, statement or
marker with that id. What was just found has no ids, works or claims of a database: statements are numbered from 1.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from claimdb.records import Extraction, Reference, Statement
from claimdb.text import ends

Row = Mapping[str, Any]
Parts = Mapping[str, Mapping[int, Sequence[Row]]]
_HEAD = ("title", "outlet", "authors", "published", "published_from", "place", "language", "url")
_SPEAKER = ("name", "kind", "mention", "start", "end", "basis", "confidence")
_SOURCE = ("reference", "work", "how", "locator", "confidence")


def article_line(article: Row, parts: Parts, with_text: bool = False) -> dict[str, Any]:
    """An article's object; offsets count in the article's text, its own `start` and `end` in the document's."""

    def of(what: str) -> Sequence[Row]:
        return parts[what].get(article["id"], ())

    head = {**article, "authors": [a["name"] for a in of("authors")]}
    line = {"source": article["source"] or "-", "article": article["number"], "start": article["start"], "end": article["end"],
            **{k: head[k] for k in _HEAD}}  # fmt: skip
    if with_text:
        line["text"] = article["text"]
    line["statements"] = [_statement(s, parts) for s in of("statements")]
    line["markers"] = [_marker(m, parts["marker_references"].get(m["id"], ())) for m in of("markers")]
    line["references"] = [_reference(r) for r in of("references")]
    return line


def _statement(s: Row, parts: Parts) -> dict[str, Any]:
    def of(what: str) -> Sequence[Row]:
        return parts[what].get(s["id"], ())

    return {
        **{k: s[k] for k in ("id", "kind", "act", "start", "end")},
        "spans": [[x["start"], x["end"]] for x in of("spans")],
        "text": s["text"],
        "speakers": [{k: x[k] for k in _SPEAKER} for x in of("speakers")],
        "cue": {"text": s["cue"], "start": s["cue_start"], "end": s["cue_end"]} if s["cue"] else None,
        "confidence": s["confidence"],
        "confirmed": None if s["confirmed"] is None else bool(s["confirmed"]),
        **{k: s[k] for k in ("said_on", "said_on_from", "channel")},
        "claim": s["claim_id"],
        "parent": s["parent_id"],
        "markers": [x["label"] for x in of("statement_markers")],
        "sources": [{k: x[k] for k in _SOURCE} for x in of("sources")],
    }


def _marker(m: Row, references: Iterable[Row]) -> dict[str, Any]:
    return {"label": m["label"], "start": m["start"], "end": m["end"], "references": [r["number"] for r in references]}


def _reference(r: Row) -> dict[str, Any]:
    line: dict[str, Any] = {"id": r["number"], "label": r["label"], "start": r["start"], "end": r["end"]}
    if r["start"] is None and r["document_start"] is not None:
        line |= {"document_start": r["document_start"], "document_end": r["document_end"]}
    return line | {"text": r["text"], "work": r["work_id"], "csl": r["csl"]}


def extracted_line(source: str, extraction: Extraction, with_text: bool = False) -> dict[str, Any]:
    """The object of an article that was just read."""
    article, details = extraction.article, extraction.article.details
    row = {"id": 0, "source": source, "number": article.number, **ends(article.span), "text": article.text,
           **{k: getattr(details, k) for k in _HEAD}}  # fmt: skip
    statements = list(enumerate(extraction.statements, 1))
    sources: dict[int, list[Row]] = {}
    for b in extraction.backings:
        sources.setdefault(b.statement + 1, []).append(
            {"reference": b.reference, "work": None, "how": b.how, "locator": b.locator, "confidence": b.confidence}
        )
    cited: dict[int | None, list[int]] = {}
    for r in extraction.references:
        cited.setdefault(r.note, []).append(r.number)
    parts: dict[str, Mapping[int, Sequence[Row]]] = {
        "authors": {0: [{"name": name} for name in details.authors]},
        "statements": {0: [_statement_row(number, s, article.text) for number, s in statements]},
        "spans": {number: [ends(span) for span in s.spans] for number, s in statements},
        "speakers": {
            number: [
                {"name": a.name, "kind": a.kind, "mention": a.mention, **ends(a.span), "basis": a.basis, "confidence": round(a.confidence, 4)}
                for a in s.speakers
            ]
            for number, s in statements
        },
        "statement_markers": {number: [{"label": label} for label in s.markers] for number, s in statements},
        "sources": sources,
        "markers": {0: [{"id": place, "label": m.label, **ends(m.span)} for place, m in enumerate(article.markers)]},
        "marker_references": {
            place: [{"number": number} for number in sorted(n for note in m.notes for n in cited.get(note, ()))]
            for place, m in enumerate(article.markers)
        },
        "references": {0: [_reference_row(r) for r in extraction.references]},
    }  # fmt: skip
    return article_line(row, parts, with_text)


def _statement_row(number: int, s: Statement, text: str) -> Row:
    cue = s.cue
    return {
        "id": number, "kind": s.kind, "act": s.act, **ends(s.span), "text": s.span.of(text), "cue": cue.text if cue else None,
        **ends(cue.span if cue else None, "cue_"), "confidence": round(s.confidence, 4), "confirmed": None, "said_on": s.said_on,
        "said_on_from": s.said_on_from, "channel": s.channel, "claim_id": None, "parent_id": None if s.parent is None else s.parent + 1,
    }  # fmt: skip


def _reference_row(r: Reference) -> Row:
    return {"number": r.number, "label": r.label, **ends(r.span), **ends(r.document_span, "document_"), "text": r.text,
            "work_id": None, "csl": dict(r.csl)}  # fmt: skip

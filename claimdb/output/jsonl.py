"""The JSON Lines form: one object an article, of what is stored or of what was just found.

What is stored comes as rows: an article, and in `parts` what hangs on it: `parts[what][id]` are the rows of the article, statement or
marker with that id. What was just found has no ids, works or claims of a database: statements are numbered from 1.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from claimdb.records import Attribution, Extraction, Reference, Statement
from claimdb.text import ends

Row = Mapping[str, Any]
Parts = Mapping[str, Mapping[int, Sequence[Row]]]
_HEAD = ("title", "outlet", "authors", "published", "published_from", "place", "language", "url")
_SPEAKER = ("name", "kind", "mention", "start", "end", "basis", "confidence")
_USE = ("origin", "relation", "locator", "back", "via", "same_as", "unresolved")
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
    line["statements"] = [_stored_statement(s, parts) for s in of("statements")]
    line["markers"] = [
        _marker(m, [r["number"] for r in parts["marker_references"].get(m["id"], ())]) for m in of("markers")
    ]
    line["references"] = [_reference(r) for r in of("references")]
    return line


def _stored_statement(s: Row, parts: Parts) -> dict[str, Any]:
    def of(what: str) -> Sequence[Row]:
        return parts[what].get(s["id"], ())

    spans = [[x["start"], x["end"]] for x in of("spans")]
    speakers = [{k: x[k] for k in _SPEAKER} for x in of("speakers")]
    sources = [{k: x[k] for k in _SOURCE} for x in of("sources")]
    line = _statement(s, spans, speakers, [x["label"] for x in of("statement_markers")], sources)
    noted = [
        {"type": x["type"], "value": x["value"], "by": x["made_by"], "at": x["made_at"]} for x in of("annotations")
    ]
    return line | {"added": bool(s["added"]), "annotations": noted}


def _statement(
    s: Row, spans: Sequence[Sequence[int]], speakers: Sequence[Row], markers: Sequence[str], sources: Sequence[Row]
) -> dict[str, Any]:
    """A statement's object: its own row, and what hangs on it in its final form."""
    return {
        "id": s["id"], "kind": s["kind"], "act": s["act"], "start": s["start"], "end": s["end"],
        "spans": spans,
        "text": s["text"],
        "speakers": speakers,
        "cue": {"text": s["cue"], "start": s["cue_start"], "end": s["cue_end"]} if s["cue"] else None,
        "confidence": s["confidence"],
        "confirmed": None if s["confirmed"] is None else bool(s["confirmed"]),
        "said_on": s["said_on"], "said_on_from": s["said_on_from"], "channel": s["channel"],
        "claim": s["claim_id"],
        "parent": s["parent_id"],
        "markers": markers,
        "sources": sources,
    }  # fmt: skip


def _marker(m: Row, references: list[int]) -> dict[str, Any]:
    return {
        "label": m["label"],
        "start": m["start"],
        "end": m["end"],
        "locator": m["locator"],
        "references": references,
    }


def _reference(r: Row) -> dict[str, Any]:
    line: dict[str, Any] = {"id": r["number"], "label": r["label"], "start": r["start"], "end": r["end"]}
    if r["start"] is None and r["document_start"] is not None:
        line |= {"document_start": r["document_start"], "document_end": r["document_end"]}
    return line | {
        "text": r["text"], "work": r["work_id"], **{k: r[k] for k in _USE}, "csl": r["csl"],
    }  # fmt: skip


def extracted_line(source: str, extraction: Extraction, with_text: bool = False) -> dict[str, Any]:
    """The object of an article that was just read."""
    article, details = extraction.article, extraction.article.details
    head = {k: getattr(details, k) for k in _HEAD} | {"authors": list(details.authors)}
    line = {"source": source, "article": article.number, **ends(article.span), **head}
    if with_text:
        line["text"] = article.text
    sources: dict[int, list[Row]] = {}
    for b in extraction.backings:
        made = {"reference": b.reference, "work": None, "how": b.how, "locator": b.locator, "confidence": b.confidence}
        sources.setdefault(b.statement, []).append(made)
    cited: dict[int | None, list[int]] = {}
    for r in extraction.references:
        cited.setdefault(r.note, []).append(r.number)
    line["statements"] = [
        _found_statement(place, s, article.text, sources.get(place, []))
        for place, s in enumerate(extraction.statements)
    ]
    line["markers"] = [
        _marker(
            {"label": m.label, **ends(m.span), "locator": m.locator},
            sorted(n for note in m.notes for n in cited.get(note, ())),
        )
        for m in article.markers
    ]
    line["references"] = [_reference(_reference_row(r)) for r in extraction.references]
    return line


def _found_statement(place: int, s: Statement, text: str, sources: list[Row]) -> dict[str, Any]:
    span, cue = s.span, s.cue
    row = {
        "id": place + 1, "kind": s.kind, "act": s.act, "start": span.start, "end": span.end, "text": span.of(text),
        "cue": cue and cue.text, "cue_start": cue and cue.span.start, "cue_end": cue and cue.span.end,
        "confidence": round(s.confidence, 4), "confirmed": None, "said_on": s.said_on, "said_on_from": s.said_on_from,
        "channel": s.channel, "claim_id": None, "parent_id": None if s.parent is None else s.parent + 1,
    }  # fmt: skip
    spans = [[x.start, x.end] for x in s.spans]
    line = _statement(row, spans, [_found_speaker(a) for a in s.speakers], list(s.markers), sources)
    return line | {"added": False, "annotations": []}


def _found_speaker(a: Attribution) -> Row:
    return {
        "name": a.name, "kind": a.kind, "mention": a.mention, **ends(a.span), "basis": a.basis, "confidence": round(a.confidence, 4),
    }  # fmt: skip


def _reference_row(r: Reference) -> Row:
    return {"number": r.number, "label": r.label, **ends(r.span), **ends(r.document_span, "document_"), "text": r.text,
            "work_id": None, "csl": dict(r.csl), **{k: getattr(r, k) for k in _USE}}  # fmt: skip

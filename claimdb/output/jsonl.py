"""One JSON object an article: what `claimdb extract` prints, without ids, works and claims of a database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from claimdb.records import Attribution, Extraction, Marker, Reference, Statement
from claimdb.text import Span


def article_line(source: str, extraction: Extraction, with_text: bool = False) -> dict[str, Any]:
    """An extraction as the JSON Lines form has it; offsets count in the article's text, `start` and `end` in the document's."""
    article, details = extraction.article, extraction.article.details
    line: dict[str, Any] = {
        "source": source,
        "article": article.number,
        "start": article.span.start,
        "end": article.span.end,
        "title": details.title,
        "outlet": details.outlet,
        "authors": list(details.authors),
        "published": details.published,
        "published_from": details.published_from,
        "place": details.place,
        "language": details.language,
        "url": details.url,
    }
    if with_text:
        line["text"] = article.text
    sources = _sources(extraction)
    line["statements"] = [
        _statement(article.text, place, statement, sources.get(place, []))
        for place, statement in enumerate(extraction.statements)
    ]
    line["markers"] = [_marker(extraction, marker) for marker in article.markers]
    line["references"] = [_reference(reference) for reference in extraction.references]
    return line


def _sources(extraction: Extraction) -> dict[int, list[dict[str, Any]]]:
    found: dict[int, list[dict[str, Any]]] = {}
    for b in extraction.backings:
        found.setdefault(b.statement, []).append(
            {"reference": b.reference, "work": None, "how": b.how, "locator": b.locator, "confidence": b.confidence}
        )
    return found


def _statement(text: str, place: int, statement: Statement, sources: list[dict[str, Any]]) -> dict[str, Any]:
    cue = statement.cue
    return {
        "id": place + 1,
        "kind": statement.kind,
        "act": statement.act,
        "start": statement.span.start,
        "end": statement.span.end,
        "spans": [[s.start, s.end] for s in statement.spans],
        "text": statement.span.of(text),
        "speakers": [_speaker(a) for a in statement.speakers],
        "cue": {"text": cue.text, "start": cue.span.start, "end": cue.span.end} if cue else None,
        "confidence": round(statement.confidence, 3),
        "confirmed": None,
        "said_on": statement.said_on,
        "said_on_from": statement.said_on_from,
        "channel": statement.channel,
        "claim": None,
        "parent": None if statement.parent is None else statement.parent + 1,
        "markers": list(statement.markers),
        "sources": sources,
    }


def _speaker(attribution: Attribution) -> dict[str, Any]:
    span = attribution.span
    return {
        "name": attribution.name,
        "kind": attribution.kind,
        "mention": attribution.mention,
        "start": span.start if span else None,
        "end": span.end if span else None,
        "basis": attribution.basis,
        "confidence": round(attribution.confidence, 3),
    }


def _marker(extraction: Extraction, marker: Marker) -> dict[str, Any]:
    numbers = [r.number for r in extraction.references if r.note in marker.notes and r.note is not None]
    return {"label": marker.label, "start": marker.span.start, "end": marker.span.end, "references": numbers}


def _reference(reference: Reference) -> dict[str, Any]:
    line = {"id": reference.number, "label": reference.label, **_ends("", reference.span)}
    if reference.span is None and reference.document_span is not None:
        line |= _ends("document_", reference.document_span)
    return line | {"text": reference.text, "work": None, "csl": dict(reference.csl)}


def _ends(prefix: str, span: Span | None) -> dict[str, Any]:
    return {f"{prefix}start": span.start if span else None, f"{prefix}end": span.end if span else None}


def stored_line(
    article: Mapping[str, Any], parts: Mapping[str, Mapping[int, Sequence[Mapping[str, Any]]]], with_text: bool = False
) -> dict[str, Any]:
    """A stored article in the same form, with the database's ids, works and claims. `parts` are the rows that hang on it, by what they are."""
    head = ("published", "published_from", "place", "language", "url")
    line: dict[str, Any] = {"source": article["source"] or "-", "article": article["number"], "start": article["start"], "end": article["end"],
                            "title": article["title"], "outlet": article["outlet"],
                            "authors": [a["name"] for a in parts["authors"].get(article["id"], ())], **{k: article[k] for k in head}}  # fmt: skip
    if with_text:
        line["text"] = article["text"]
    line["statements"] = [_stored_statement(s, parts) for s in parts["statements"].get(article["id"], ())]
    line["markers"] = [
        {
            "label": m["label"],
            "start": m["start"],
            "end": m["end"],
            "references": [r["number"] for r in parts["marker_references"].get(m["id"], ())],
        }
        for m in parts["markers"].get(article["id"], ())
    ]
    line["references"] = [_stored_reference(r) for r in parts["references"].get(article["id"], ())]
    return line


def _stored_statement(
    s: Mapping[str, Any], parts: Mapping[str, Mapping[int, Sequence[Mapping[str, Any]]]]
) -> dict[str, Any]:
    def of(name: str) -> Sequence[Mapping[str, Any]]:
        return parts[name].get(s["id"], ())

    speaker = ("name", "kind", "mention", "start", "end", "basis", "confidence")
    source = ("reference", "work", "how", "locator", "confidence")
    return {
        **{k: s[k] for k in ("id", "kind", "act", "start", "end")},
        "spans": [[x["start"], x["end"]] for x in of("spans")],
        "text": s["text"],
        "speakers": [{k: x[k] for k in speaker} for x in of("speakers")],
        "cue": {"text": s["cue"], "start": s["cue_start"], "end": s["cue_end"]} if s["cue"] else None,
        "confidence": s["confidence"],
        "confirmed": None if s["confirmed"] is None else bool(s["confirmed"]),
        **{k: s[k] for k in ("said_on", "said_on_from", "channel")},
        "claim": s["claim_id"],
        "parent": s["parent_id"],
        "markers": [x["label"] for x in of("statement_markers")],
        "sources": [{k: x[k] for k in source} for x in of("sources")],
    }


def _stored_reference(r: Mapping[str, Any]) -> dict[str, Any]:
    line: dict[str, Any] = {"id": r["number"], "label": r["label"], "start": r["start"], "end": r["end"]}
    if r["start"] is None and r["document_start"] is not None:
        line |= {"document_start": r["document_start"], "document_end": r["document_end"]}
    return line | {"text": r["text"], "work": r["work_id"], "csl": r["csl"]}

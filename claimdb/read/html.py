"""A web page -> its main text with marks.

Notes are lifted out first, by the page's own links: an anchor whose target stands in the page and holds a note. What finds the main
text (trafilatura) loses notes in many layouts, drops repeated paragraphs and forgets block quotations, so it is only asked which
paragraphs belong to the article; the text is taken from the page's own tree.
"""

from __future__ import annotations

import re
from typing import Any

from claimdb.read.notes import lift_notes
from claimdb.read.reading import Reading
from claimdb.read.tree import TreeText, walk
from claimdb.records import Details
from claimdb.text import iso_date

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_PUBLISHED = re.compile(r"\d{4}-\d{2}-\d{2}")
_BOILERPLATE = re.compile(
    r"^(?:nav|footer|header|menu|sidebar|share|social|related|comments?|cookie|advert|promo|newsletter|breadcrumb)",
    re.I,
)


def parse(text: str) -> Any:
    """The page's tree; nothing is fetched, no entity resolved, depth no limit."""
    from lxml import html

    parser = html.HTMLParser(huge_tree=True, no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    tree = html.document_fromstring((text.strip() or "<html></html>").encode("utf-8"), parser=parser)
    for element in tree.iter():
        for part in ("text", "tail"):
            words = getattr(element, part)
            if words and _CONTROL.search(
                words
            ):  # what the parser lets in, as a sign or a reference, may not be moved in the tree
                setattr(element, part, _CONTROL.sub("\ufffd", words.replace("\f", " ")))
    return tree


def read_html(text: str) -> Reading:
    """The article of a page: title, paragraphs, links, quotations, markers and notes."""
    from lxml.etree import LxmlError

    try:
        tree = parse(text)
    except (LxmlError, ValueError):
        return Reading("")
    details = page_details(tree)
    lifted = lift_notes(tree)
    body = main_element(tree)
    out = TreeText()
    title = details.title
    heading = _word_title(body)
    heading = next(iter(body.iter("h1")), None) if heading is None else heading
    if title and (heading is None or _words(heading.text_content()) != _words(title)):
        out.add(title)
        out.mark("heading", 0, "1")
        out.break_block()
    walk(body, out)
    _append_notes(out, lifted)
    warnings = () if out.length > 200 or len(text) < 2000 else ("little text was found in this page",)
    return Reading(out.text(), tuple(out.marks), details, warnings)


def read_tree(tree: Any) -> Reading:
    """A tree that is all article (rendered Markdown)."""
    lifted = lift_notes(tree)
    out = TreeText()
    walk(tree, out)
    _append_notes(out, lifted)
    return Reading(out.text(), tuple(out.marks))


def _append_notes(out: TreeText, notes: list[Any]) -> None:
    """Notes that were taken out of the tree, a paragraph each, behind the text."""
    for note in notes:
        out.break_block()
        walk(note, out)
        out.break_block()


def page_details(tree: Any) -> Details:
    """Title, outlet, authors and date as the page's metadata states them, the date with what it rests on."""
    import logging

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    title = (
        _meta(tree, "og:title")
        or _meta(tree, "twitter:title")
        or _text_of(_word_title(tree))
        or _first_text(tree, "h1")
        or _first_text(tree, "title")
    )
    linked = _linked_data(tree)
    outlet = _meta(tree, "og:site_name") or _meta(tree, "publisher") or _ld(linked, "publisher")
    author = _meta(tree, "author") or _meta(tree, "article:author") or _ld(linked, "author")
    published, origin = _published(tree, linked)
    language = (tree.get("lang") or "").split("-")[0].lower() or None
    canonical = next((e.get("href") for e in tree.iter("link") if e.get("rel") == "canonical"), None)
    authors = tuple(
        a
        for a in re.split(r"\s*(?:;|,| and )\s*", author or "")
        if a and not a.startswith("http") and len(a.split()) <= 6
    )
    url = canonical if canonical and canonical.startswith("http") else None
    return Details(title and _fold(title), outlet and _fold(outlet), authors, published, origin, None, language, url)


def _published(tree: Any, linked: list[dict[str, Any]]) -> tuple[str | None, str | None]:
    names = ("article:published_time", "datePublished", "date", "pubdate", "dc.date", "citation_publication_date")
    times = (e.get("datetime") for e in tree.iter("time") if e.get("datetime"))
    for value, origin in (
        *((_meta(tree, name), name) for name in names),
        (_ld(linked, "datePublished"), "datePublished"),
        (next(times, None), "time element"),
    ):
        found = _PUBLISHED.match(value or "")
        if found and iso_date(found[0]):
            return found[0], f"metadata: {origin}"
    return None, None


def _meta(tree: Any, name: str) -> str | None:
    for element in tree.iter("meta"):
        if name.lower() in (
            str(element.get("property")).lower(),
            str(element.get("name")).lower(),
            str(element.get("itemprop")).lower(),
        ):
            return (element.get("content") or "").strip() or None
    return None


def _linked_data(tree: Any) -> list[dict[str, Any]]:
    """The objects of the page's JSON-LD, those of a graph included."""
    import json

    found: list[dict[str, Any]] = []
    for element in tree.iter("script"):
        if element.get("type") != "application/ld+json":
            continue
        try:
            data = json.loads(element.text or "")
        except (ValueError, RecursionError):
            continue
        objects = [o for o in _listed(data) if isinstance(o, dict)]
        found += [*objects, *(g for o in objects for g in _listed(o.get("@graph")) if isinstance(g, dict))]
    return found


def _ld(objects: list[dict[str, Any]], key: str) -> str | None:
    """The value that the first object with this key has, several joined by semicolons; a nested object gives its name."""
    for item in objects:
        values = [v.get("name") if isinstance(v, dict) else v for v in _listed(item.get(key))]
        words = [v.strip() for v in values if isinstance(v, str) and v.strip()]
        if words:
            return "; ".join(words)
    return None


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _first_text(tree: Any, tag: str) -> str | None:
    return _text_of(next(iter(tree.iter(tag)), None))


def _text_of(element: Any) -> str | None:
    return _fold(element.text_content()) or None if element is not None else None


def _word_title(tree: Any) -> Any:
    """The paragraph that Word or Google Docs sets as the title: its first heading is that of a chapter."""
    body = tree if tree.tag == "body" else tree.find(".//body")
    google = body is not None and "doc-content" in (body.get("class") or "").split()
    names = {"MsoTitle", "Title", "title"} if google else {"MsoTitle", "Title"}
    return next((p for p in tree.iter("p") if not names.isdisjoint((p.get("class") or "").split())), None)


def _fold(text: str) -> str:
    return " ".join(text.split())


def _words(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().lower()


def main_element(tree: Any) -> Any:
    """The element that holds the article: the page's `article` or `main`, or the one with most of the paragraphs that trafilatura keeps."""
    _drop_boilerplate(tree)
    articles = [e for e in tree.iter("article") if len(e.text_content()) > 200]
    if len(articles) == 1:
        return articles[0]
    mains = [e for e in tree.iter("main") if len(e.text_content()) > 200]
    if len(mains) == 1:
        return mains[0]
    return _by_extraction(tree)


def _drop_boilerplate(tree: Any) -> None:
    length = len(tree.text_content())
    for element in list(tree.iter("nav", "footer", "aside", "header", "form", "div", "section", "ul")):
        named = f"{element.get('id') or ''} {element.get('class') or ''}"
        chrome = element.tag in ("nav", "form", "aside") or (
            element.tag in ("footer", "header") and not _inside_article(element)
        )
        if (
            (chrome or any(_BOILERPLATE.match(w) for w in named.split()))
            and element.getparent() is not None
            and len(element.text_content()) <= 0.5 * length
        ):
            element.drop_tree()
            length = len(tree.text_content())


def _inside_article(element: Any) -> bool:
    return any(parent.tag in ("article", "main") for parent in element.iterancestors())


def _by_extraction(tree: Any) -> Any:
    from copy import deepcopy

    import trafilatura

    body = tree.find(".//body") if tree.find(".//body") is not None else tree
    try:
        kept = trafilatura.extract(deepcopy(tree), include_comments=False, include_tables=True, favor_recall=True)
    except Exception:  # whatever a page does to the extractor, its own paragraphs are still there
        kept = None
    if not kept:
        return body
    lines = {_words(line)[:80] for line in kept.splitlines() if len(line) > 40}
    holders: dict[Any, int] = {}
    for paragraph in body.iter("p", "li", "blockquote", "div"):
        own = _words(paragraph.text_content() if paragraph.tag != "div" else paragraph.text or "")[:80]
        if own in lines and paragraph.getparent() is not None:
            holders[paragraph.getparent()] = holders.get(paragraph.getparent(), 0) + 1
    if not holders:
        return body
    best = max(holders, key=lambda e: holders[e])
    while (
        best.getparent() is not None
        and best is not body
        and sum(1 for h in holders if h is best or best in h.iterancestors()) < len(holders)
    ):
        best = best.getparent()
    return best

"""Hyperlinks and printed addresses of the running text as references; the link's words are kept as evidence.

Links that lead about the site, share the page, sell something or only say who somebody is are no sources.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import SplitResult

from claimdb.addresses import clean_address, site_of, split_address, trim_address
from claimdb.extract.citations.known import archived
from claimdb.extract.lexicon import words
from claimdb.extract.names import outlets
from claimdb.extract.references.shapes import ADDRESS
from claimdb.records import Article, Link, Reference
from claimdb.text import Span, SpanIndex, name_key

_UNREAD_BLOCKS = frozenset(("title", "subtitle", "byline", "outlet", "date", "about", "note", "notes_heading"))
_CHROME = re.compile(
    r"(?:facebook\.com/(?:sharer|share|dialog)|(?:twitter|x)\.com/(?:intent|share|home\?)|wa\.me|whatsapp|linkedin\.com/(?:share|sharing)|t\.me/share|reddit\.com/submit"
    r"|pinterest\.\w+/pin|bsky\.app/intent|getpocket\.com/save|apps\.apple\.com/|play\.google\.com/store|paypal\.(?:com|me)/|patreon\.com/[\w-]+/?$|doubleclick\.net|/wp-login)"
    r"|/(?:tags?|authors?|category|categories|topics?|search|log-?in|sign-?up|sign-?in|register|account|subscribe|subscriptions?|newsletters?|about-us|about|contact(?:-us)?"
    r"|privacy(?:-policy)?|terms|donate|membership|advertis\w+|shop|cart|rss|feed|staff|contributors?|print)(?:[/?#.]|$)",
    re.I,
)
_PROFILE = re.compile(
    r"https?://(?:www\.|m\.|mobile\.)?(?:twitter\.com|x\.com|facebook\.com|instagram\.com|threads\.net|bsky\.app/profile|t\.me|vk\.com|ok\.ru|tiktok\.com|youtube\.com/(?:user|channel|c)"
    r"|linkedin\.com/(?:in|company))/@?[\w.-]+/?(?:\?[^/]*)?$",
    re.I,
)
"""The page of somebody, not something that they wrote."""
_LEADS_ON = re.compile(
    r"(?:subscribe|sign up|register|donate|click here to|follow (?:us|me|him|her|them)|join our|read (?:more|also|next)|download (?:the|our) app)\b"
    r"|also read\b|\[?(?:edit|\d{1,3}|[*†‡])\]?$",
    re.I,
)
_ADVERTISED = re.compile(
    r"\b(?:visit|subscribe|sign up|register|donate|book|tickets|follow|e-?mail|contact|call)\b[^.!?]{0,60}$", re.I
)
"""What stands before an address that invites: "For tickets visit www.vale.example"."""
_SHORTENED = re.compile(r"(?:https?://)?(?:t\.co|pic\.twitter\.com)/", re.I)
"""The end of a message that is quoted whole; where it leads nobody can tell."""
_NAME = re.compile(r"(?:[^\W\d_a-z][\w.’'&-]*|of|the|for|and|de|des|du|la|und|für)(?:\s|$)")


def link_references(article: Article, count: int) -> list[Reference]:
    """The links that may name a source as references; `count` references stand before them."""
    return [
        Reference(number, None, link.span.of(article.text), _csl(link.url), None, link.span, origin="link")
        for number, link in enumerate(source_links(article), count + 1)
    ]


def source_links(article: Article) -> Iterator[Link]:
    """The links of the running text that may name a source, and the addresses that it prints, in order."""
    own = split_address(article.details.url or "")
    read = [b.span for b in article.blocks if b.kind not in _UNREAD_BLOCKS]
    at = 0
    for link in sorted([*article.links, *_printed(article, read)], key=lambda k: k.span):
        while at < len(read) and read[at].end < link.span.end:
            at += 1
        if at < len(read) and read[at].holds(link.span) and _is_source(link, article, own):
            yield link


def _csl(url: str) -> dict[str, object]:
    address = clean_address(url)
    found: dict[str, object] = {"URL": address.url, "type": "webpage", "container-title": site_of(address.url)}
    return found | (archived(address.archive) if address.archive else {})


def _printed(article: Article, read: list[Span]) -> Iterator[Link]:
    """Addresses that the running text prints, outside the links that the format knows."""
    if "http" not in article.text and "www." not in article.text:
        return
    linked = SpanIndex([*(k.span for k in article.links), *(n.span for n in article.notes if n.span)])
    for block in read:
        for m in ADDRESS.finditer(article.text, block.start, block.end):
            address = trim_address(m[0])
            span = Span(m.start(), m.start() + len(address))
            before = article.text[max(block.start, m.start() - 80) : m.start()]
            if not linked.overlapping(span) and not _ADVERTISED.search(before) and not _SHORTENED.match(address):
                yield Link(span, address if "://" in address else f"http://{address}")


def _is_source(link: Link, article: Article, own: SplitResult | None) -> bool:
    text = " ".join(link.span.of(article.text).split())
    url = clean_address(link.url).url
    parts = split_address(url)
    if parts is None or not text or "." not in parts.netloc:
        return False
    if own and (parts.netloc, parts.path.rstrip("/")) == (own.netloc, own.path.rstrip("/")):
        return False
    if _CHROME.search(link.url) or _CHROME.search(url) or _PROFILE.match(url):
        return False
    if text.lower().strip(" .!:»›→>…[]()") in words("link_words") or _LEADS_ON.match(text):
        return False
    bare = parts.path in ("", "/") and not parts.query
    return not (bare and ((own is not None and parts.netloc == own.netloc) or _only_names(text, parts.netloc)))


def _only_names(text: str, site: str) -> bool:
    """Whether the words of a link to a site's first page are a name: they say who that is, not what it says."""
    if ADDRESS.match(text):
        return True
    plain = name_key(text)
    named = all(_NAME.match(word + " ") for word in text.split())
    return named or plain in outlets() or plain.replace(" ", "") in site.replace("-", "").lower()

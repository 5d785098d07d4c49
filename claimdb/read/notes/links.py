"""Which links of a page are markers, and what is the note that each points to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from claimdb.read.notes.page import Page, fragment_of, said_of, words_of

LABEL = re.compile(
    r"[\[(]?\s*(?:\d{1,4}|[a-z]{1,2}|[ivxl]{1,6}|[*†‡§¶‖]{1,3}|[^\W\d_]{1,12}[. -]{0,2}\d{1,3})\s*[\])]?\.?$", re.I
)
_NUMBER = re.compile(r"[\[(]?\s*(?:\d{1,4}|[*†‡§¶‖]{1,3})\s*[\])]?$")
_MARKER_WORDS = re.compile(r"noteref|foot-?note|endnote|(?:^|\s)(?:fn|reference|cite|note)(?:\s|$|-)", re.I)
_WORK_WORDS = re.compile(r"biblioref")
_NOTE_NAME = re.compile(
    r"(?:^|[\W_])(?:s?fn|ftn|edn|en|r?note|cite_note|footnote|endnote|sdfootnote|sdendnote|footnotedef|ref)s?[\W_]*\w{0,40}$",
    re.I,
)
_OTHER_NAME = re.compile(
    r"(?:comment|respond|reply|page|slide|tab|fig|figure|table|tbl|eq|toc|sec|section|chapter|ch|part|item|carousel|gallery|panel|menu)s?[\W_]?\w{0,20}$",
    re.I,
)
_CONTENTS = re.compile(r"(?:^|[\s_-])(?:toc|contents|menu|nav|pagination|pager|breadcrumbs?)(?:[\s_-]|$)", re.I)
_BLOCK_TAGS = frozenset("li p dd div aside section td th tr blockquote cite".split())
_NO_TARGETS = frozenset("h1 h2 h3 h4 h5 h6 figure figcaption img table caption body html main article form nav".split())
_SCRIPTED = re.compile(r"(?P<before>footnote_plugin_)tooltip(?P<behind>_\d[\d_]*)$")
"""A plugin's marker without an address: its id names the note's."""
_LONGEST = 20_000
"""Code points: what is longer is a part of the page and no note."""


def find_pairs(page: Page) -> list[tuple[Any, Any]]:
    """`(marker, target)` of the page in order; the target is the element that the link names."""
    pairs = [(a, target) for a in page.anchors if (target := _target_of(page, a)) is not None]
    for element in page.tree.iter("sup"):
        scripted = _SCRIPTED.match(str(element.get("id") or ""))
        target = page.named(f"{scripted['before']}reference{scripted['behind']}") if scripted else None
        if target is not None:
            pairs.append((element, target))
    return pairs


def _target_of(page: Page, anchor: Any) -> Any | None:
    fragment = fragment_of(anchor)
    target = page.named(fragment) if fragment else None
    if target is None or target.tag in _NO_TARGETS or page.place(target) <= page.place(anchor):
        return None
    if page.holds(target, anchor):
        return None
    if not (is_work_link(anchor) or _is_marker(page, anchor, target, fragment)):
        return None
    return target


def is_work_link(anchor: Any) -> bool:
    """Whether a link cites an entry of a list of works by name: `(Way 2008)`."""
    return fragment_of(anchor).startswith("CITEREF") or bool(_WORK_WORDS.search(said_of(anchor)))


def _is_marker(page: Page, anchor: Any, target: Any, fragment: str) -> bool:
    label = words_of(anchor)
    parent = anchor.getparent()
    around = said_of(parent) if parent is not None and parent.tag in ("sup", "span") else ""
    telling = bool(_MARKER_WORDS.search(f"{said_of(anchor)} {around}"))
    if "noteref" in said_of(anchor) or (telling and len(label) <= 24):
        return True
    if not LABEL.match(label):
        return False
    if _OTHER_NAME.match(fragment) or _in_contents(anchor):
        return False
    if _NUMBER.match(label):
        return True
    raised = anchor.find("sup") is not None or (parent is not None and parent.tag == "sup")
    return raised or label[0] in "[(" or bool(_NOTE_NAME.search(fragment)) or _links_back(page, anchor, target)


def _in_contents(anchor: Any) -> bool:
    return any(
        e.tag == "nav" or _CONTENTS.search(f"{e.get('id') or ''} {e.get('class') or ''}") for e in _above(anchor, 6)
    )


def _above(element: Any, most: int) -> Iterator[Any]:
    """An element and the nearest ones that hold it."""
    for _ in range(most):
        if element is None or element.tag in ("body", "html"):
            return
        yield element
        element = element.getparent()


def _links_back(page: Page, anchor: Any, target: Any) -> bool:
    names = [str(name) for e in _above(anchor, 3) for name in (e.get("id"), e.get("name")) if name]
    return page.links_to(note_block(page, target) or target, names)


def note_block(page: Page, target: Any) -> Any | None:
    """The element that holds the note named by a target: itself, or the paragraph, item or row that it stands in."""
    block = target
    while block is not None and block.tag not in _BLOCK_TAGS and block.tag != "dt":
        if block.tag in _NO_TARGETS:
            return None
        block = block.getparent()
    if block is not None and block.tag == "cite":
        block = _item_of(block)
    if block is not None and block.tag == "dt":
        block = block.getnext() if block.getnext() is not None and block.getnext().tag == "dd" else None
    if block is not None and block.tag in ("td", "th"):
        block = block.getparent()
    if block is None or block.getparent() is None or page.has_heading(block):
        return None
    return block if page.length(block) <= _LONGEST else None


def _item_of(cite: Any) -> Any:
    """The item of a list that an entry is; the entry itself if there is none."""
    return next((e for e in _above(cite, 4) if e.tag in ("li", "p", "dd")), cite)

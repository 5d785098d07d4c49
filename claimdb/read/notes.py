"""Notes of a web page, lifted out by its own links before anything else looks at it.

A link to a place in the page whose text is a label (`1`, `[1]`, `*`) or whose role is a note's is a marker; what it points to is the
note. Both get an attribute with one key; notes are taken out of the tree and put behind the text. Notes that stand in the
running text (margin notes, hidden spans) are lifted too.
"""

from __future__ import annotations

import re
from typing import Any

_LABEL = re.compile(r"^[\[(]?\s*(?:\d{1,4}|[a-z]{1,2}|[ivxl]{1,6}|[*†‡§¶]{1,3}|note \d+)\s*[\])]?$", re.I)
_BACK = re.compile(r"^(?:[↩↑^⇧⬆←\s\ufe0e\ufe0f]+|back|return|\^?\s*[a-z](?:\s[a-z])*|jump up.{0,30})$", re.I)
_BLOCK_TAGS = frozenset("li p dd div aside section td tr blockquote".split())
_INLINE_NOTE = re.compile(
    r"(?:^|\s)(?:sidenote|marginnote|footnote__note|footnote-content-inline|modern-footnotes-footnote__note|inline-footnote)(?:\s|$)"
)
_NUMBER_PART = re.compile(
    r"(?:^|\s)(?:footnote-number|mw-cite-backlink|footnote-back|footnote-backref|reversefootnote)(?:\s|$)"
)


def lift_notes(tree: Any) -> list[Any]:
    """The notes' elements, in order, out of the tree; markers stay in it. Sets `data-claimdb-marker` and `data-claimdb-note`."""
    targets = {
        e.get("id") or e.get("name"): e
        for e in tree.iter()
        if isinstance(e.tag, str) and (e.get("id") or e.get("name"))
    }
    order = {e: i for i, e in enumerate(tree.iter()) if isinstance(e.tag, str)}
    pairs = [(a, block) for a in list(tree.iter("a")) if (block := _note_of(a, targets, order)) is not None]
    keys: dict[Any, str] = {}
    for anchor, block in pairs:
        _holder(anchor).set("data-claimdb-marker", keys.setdefault(block, f"n{len(keys) + 1}"))
    for block, key in keys.items():
        _take_out(block, key)
    return [*keys, *_inline_notes(tree, len(keys))]


def _holder(anchor: Any) -> Any:
    """What is the marker: the raised sign around the link if it holds nothing else (an unclosed one holds the rest of the page)."""
    parent = anchor.getparent()
    raised = parent is not None and parent.tag == "sup" and len(parent.text_content()) <= len(anchor.text_content()) + 8
    return parent if raised else anchor


def _note_of(anchor: Any, targets: dict[str, Any], order: dict[Any, int]) -> Any | None:
    href = anchor.get("href") or ""
    if "#" not in href:
        return None
    target = targets.get(href.rsplit("#", 1)[1])
    if target is None or order.get(target, 0) <= order.get(anchor, 0):
        return None
    role = f"{anchor.get('role') or ''} {anchor.get('epub:type') or ''} {anchor.get('class') or ''}"
    label = " ".join(anchor.text_content().split())
    if not (_LABEL.match(label) or "noteref" in role or "footnote" in role):
        return None
    block = target
    while block.tag not in _BLOCK_TAGS and block.getparent() is not None:
        block = block.getparent()
    if block.tag in ("dt", "body") or block.getparent() is None or anchor in list(block.iter("a")):
        return None
    return _whole_note(block, target)


def _whole_note(block: Any, target: Any) -> Any:
    """A term of a definition list stands for its definition; a numbered cell for its row."""
    if target.tag == "dt":
        following = target.getnext()
        return following if following is not None and following.tag == "dd" else block
    return block.getparent() if block.tag == "td" and block.getparent() is not None else block


def _take_out(block: Any, key: str) -> None:
    for anchor in list(block.iter("a")):
        href = anchor.get("href") or ""
        if href.startswith("#") and (
            _BACK.match(" ".join(anchor.text_content().split())) or _LABEL.match(anchor.text_content().strip())
        ):
            anchor.drop_tree()
    for part in list(block.iter()):
        if isinstance(part.tag, str) and part is not block and _NUMBER_PART.search(part.get("class") or ""):
            part.drop_tree()
    block.set("data-claimdb-note", key)
    tail, parent, previous = block.tail, block.getparent(), block.getprevious()
    if parent is None:
        return
    if tail and tail.strip():
        if previous is not None:
            previous.tail = (previous.tail or "") + tail
        else:
            parent.text = (parent.text or "") + tail
    block.tail = None
    parent.remove(block)


def _inline_notes(tree: Any, given: int) -> list[Any]:
    """Notes that stand where their marker is: each gets a marker with the next number."""
    from lxml.html import Element

    notes: list[Any] = []
    for element in list(tree.iter("span", "small", "aside")):
        if not _INLINE_NOTE.search(element.get("class") or "") or element.getparent() is None:
            continue
        number = given + len(notes) + 1
        key = f"n{number}"
        marker = Element("sup")
        marker.text = str(number)
        marker.set("data-claimdb-marker", key)
        marker.tail = element.tail
        element.tail = None
        element.getparent().replace(element, marker)
        element.tag = "div"
        element.set("data-claimdb-note", key)
        notes.append(element)
    return notes

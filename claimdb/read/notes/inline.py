"""Notes that stand where their marker is: margin notes, tooltips, and notes in a title attribute."""

from __future__ import annotations

import re
from typing import Any

from claimdb.read.notes.links import LABEL
from claimdb.read.notes.page import said_of, words_of

_INLINE_NOTE = re.compile(
    r"(?:^|\s)(?:sidenote|marginnote|footnote__note|footnote-content-inline|modern-footnotes-footnote__note|inline-footnote|footnote_tooltip|footnote-tooltip"
    r"|footnote-inline|easy-footnote-content|sup-note|tooltip-footnote)(?:\s|$)"
)
_TITLED = re.compile(r"(?:^|[\s_-])(?:foot-?notes?|endnotes?|fn|sidenote)(?:[\s_-]|$)", re.I)
_ATTRIBUTES = ("title", "data-footnote", "data-note", "data-content", "data-tooltip")
_LEAST = 8
"""Code points of the shortest note in an attribute."""


def lift_inline(tree: Any, given: int) -> list[Any]:
    """The notes, out of the tree; each has a marker, its own or one with the next number after `given`."""
    notes: list[Any] = []
    for element in list(tree.iter("span", "small", "aside", "div")):
        if _INLINE_NOTE.search(element.get("class") or "") and element.getparent() is not None:
            _lift(element, given, notes)
    for element in list(tree.iter("sup", "a", "span", "abbr")):
        words = _note_in_attribute(element)
        if words:
            notes.append(_made(words, _key(element, given, notes)))
    return notes


def _lift(element: Any, given: int, notes: list[Any]) -> None:
    marker = _marker_before(element)
    if marker is not None and _is_marked(marker):
        _drop(element)
        return
    tail = element.tail
    element.tail = None
    if marker is None:
        marker = _new_marker(given + len(notes) + 1)
        element.getparent().replace(element, marker)
        marker.tail = tail
    else:
        element.tail = tail
        _drop(element)
    element.tag = "div"
    element.set("data-claimdb-note", _key(marker, given, notes))
    notes.append(element)


def _key(marker: Any, given: int, notes: list[Any]) -> str:
    key = f"n{given + len(notes) + 1}"
    marker.set("data-claimdb-marker", key)
    return key


def _marker_before(element: Any) -> Any | None:
    """The label right before a note: `<sup>1</sup><span class="sidenote">...`."""
    previous = element.getprevious()
    if previous is None or (previous.tail or "").strip() or previous.tag not in ("sup", "a", "span", "label", "button"):
        return None
    return previous if LABEL.match(words_of(previous) or "-") else None


def _is_marked(element: Any) -> bool:
    return any(isinstance(e.tag, str) and e.get("data-claimdb-marker") for e in element.iter())


def _drop(element: Any) -> None:
    """Take an element out with its words, but not the words behind it."""
    parent, previous, tail = element.getparent(), element.getprevious(), element.tail
    element.tail = None
    parent.remove(element)
    if tail and previous is not None:
        previous.tail = (previous.tail or "") + tail
    elif tail:
        parent.text = (parent.text or "") + tail


def _note_in_attribute(element: Any) -> str | None:
    if element.get("data-claimdb-marker") or not _TITLED.search(said_of(element)) or not LABEL.match(words_of(element)):
        return None
    if _is_marked(element) or any(e.get("data-claimdb-marker") for e in element.iterancestors()):
        return None
    for name in _ATTRIBUTES:
        words = " ".join(str(element.get(name) or "").split())
        if len(words) >= _LEAST and " " in words:
            return words
    return None


def _new_marker(number: int) -> Any:
    from lxml.html import Element

    marker = Element("sup")
    marker.text = str(number)
    return marker


def _made(words: str, key: str) -> Any:
    from lxml.html import Element

    note = Element("div")
    note.text = re.sub(r"<[^<>]{1,200}>", "", words)
    note.set("data-claimdb-note", key)
    return note

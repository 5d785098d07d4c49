"""Taking notes out of a page: which element is the whole note, and what in it is no word of it (numbers, links back)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from claimdb.read.notes.links import LABEL, is_work_link, note_block
from claimdb.read.notes.page import Page, fragment_of, said_of, words_of

_BACK = re.compile(
    r"(?:[↩↑^⇧⬆←⤴\s\ufe0e\ufe0f]*|back|return|\^?\s*[a-z](?:\s[a-z])*|(?:jump|go|return|back) (?:up|back|to)\b.{0,40})$",
    re.I,
)
_BACK_WORDS = re.compile(r"backlink|backref|back-?link|footnote-back|reversefootnote|to-top|return", re.I)
_NUMBER_PART = re.compile(
    r"(?:^|\s)(?:footnote-number|mw-cite-backlink|footnote-back|footnote-backref|reversefootnote|footnote_plugin_index\w*|fn-label|footnote-label)(?:\s|$)"
)
_HOLDER_NAME = re.compile(r"(?:_?ftn|_?edn|sdfootnote|sdendnote|fn|footnote|endnote|note)[\w:.-]{0,30}\d$", re.I)
_HOLDER_WORDS = re.compile(
    r"(?:^|\s)(?:footnote|endnote|rearnote|doc-footnote|doc-endnote|csl-entry|FootnoteToDOM)(?:\s|$)"
)
_HOLDER_STYLE = re.compile(r"mso-element:\s*(?:foot|end)note(?!-)")
_LEFT_BEFORE = re.compile(r"^\s*(?:\[\s*\]|\(\s*\)|[.)\]:|]|\^(?=\s))[\s.:|]*")
_LEFT_BEHIND = re.compile(r"\s*(?:\[[\s,]*\]|\([\s,]*\)|[\[(])\s*$")
_PAGE = re.compile(r"\s*:?\s*((?:pp?\.\s*)?[\divxl]{1,6}(?:[–,-]\s?[\divxl]{1,6}){0,6})\s*$")


def mark_pairs(page: Page, pairs: Sequence[tuple[Any, Any]]) -> dict[Any, str]:
    """The notes of the markers in order, with their keys; each marker has its note's key from here on."""
    blocks = _blocks_of(page, pairs)
    keys: dict[Any, str] = {}
    for marker, target in pairs:
        block = blocks.get(target)
        if block is None or block is marker or page.holds(block, marker):
            continue
        key = keys.setdefault(block, f"n{len(keys) + 1}")
        holder = _holder(marker)
        holder.set("data-claimdb-marker", key)
        if not is_work_link(marker):
            block.set("data-claimdb-label", words_of(marker).strip("[]() "))
        _take_locator(holder)
    return keys


def _holder(marker: Any) -> Any:
    """What is the marker: the raised sign around the link if it holds nothing else (an unclosed one holds the rest of the page)."""
    parent = marker.getparent()
    raised = parent is not None and parent.tag == "sup" and len(parent.text_content()) <= len(marker.text_content()) + 8
    return parent if raised else marker


def _take_locator(holder: Any) -> None:
    """The page that a wiki prints behind the marker: `[1]:42`."""
    following = holder.getnext()
    if following is None or following.tag != "sup" or (holder.tail or "").strip():
        return
    found = _PAGE.match(words_of(following)) if ":" in words_of(following)[:2] else None
    if found and following.find(".//a") is None:
        place = found[1]
        holder.set("data-claimdb-locator", place if place[0] == "p" else f"p. {place}")
        following.drop_tree()


def _blocks_of(page: Page, pairs: Sequence[tuple[Any, Any]]) -> dict[Any, Any]:
    """The whole note of each target; a block with several targets is parted."""
    holders: dict[Any, list[Any]] = {}
    for target in dict.fromkeys(target for _, target in pairs):
        block = note_block(page, target)
        if block is not None:
            holders.setdefault(block, []).append(target)
    several = {block for block, targets in holders.items() if len(targets) > 1}
    taken = set(holders)
    found: dict[Any, Any] = {}
    for block, targets in holders.items():
        if block in several:
            found.update(_parted(block, targets))
        else:
            found[targets[0]] = _whole(block, taken)
    return found


def _whole(block: Any, taken: Iterable[Any]) -> Any:
    """The element around a paragraph that is one note of several paragraphs."""
    parent = block.getparent()
    if block.tag not in ("p", "span") or parent is None or parent.tag not in ("div", "li", "aside", "dd", "section"):
        return block
    named = str(parent.get("id") or "")
    is_holder = (
        parent.tag == "li"
        or _HOLDER_NAME.match(named)
        or _HOLDER_WORDS.search(said_of(parent))
        or _HOLDER_STYLE.search(str(parent.get("style") or ""))
    )
    if not is_holder or parent in taken or any(child is not block and child in taken for child in parent):
        return block
    return parent


def _parted(block: Any, targets: Sequence[Any]) -> Iterator[tuple[Any, Any]]:
    """One note for each target in a paragraph: what stands from one target to the next."""
    from lxml.html import Element

    begins: dict[Any, Any] = {}
    for target in targets:
        child = target
        while child is not None and child.getparent() is not block:
            child = child.getparent()
        if child is not None:
            begins.setdefault(child, target)
    current: Any | None = None
    for child in list(block):
        if child in begins:
            current = Element("div")
            block.insert(block.index(child), current)
            yield begins[child], current
        if current is not None:
            current.append(child)


def take_out(block: Any, key: str, page: Page, markers: set[Any], back: set[str]) -> None:
    """Take a note out of its place, without its number and links back; what `markers` holds are markers of the note itself,
    `back` the names that links back lead to."""
    for anchor in list(block.iter("a")):
        if anchor not in markers and _is_back_link(page, anchor, block, back):
            anchor.drop_tree()
    for part in list(block.iter()):
        if isinstance(part.tag, str) and part is not block and _is_number(part, block):
            part.drop_tree()
    _strip_ends(block, str(block.attrib.pop("data-claimdb-label", "")))
    for cell in list(block.iterchildren("td", "th")):
        if not words_of(cell):
            cell.drop_tree()
    block.set("data-claimdb-note", key)
    _remove(block)


def _is_back_link(page: Page, anchor: Any, block: Any, back: set[str]) -> bool:
    words = words_of(anchor)
    if _BACK_WORDS.search(said_of(anchor)):
        return True
    if not (_BACK.match(words) or LABEL.match(words)):
        return False
    target = page.named(fragment_of(anchor)) if fragment_of(anchor) else None
    if not fragment_of(anchor):
        return not words and not anchor.get("href")
    if target is not None and page.place(target) > page.place(anchor) and block in page:
        return False
    # "see also section 2" leads back as well, but not to a marker
    return (
        not any(c.isalnum() for c in words) or target is None or fragment_of(anchor) in back or _is_first(anchor, block)
    )


def _is_first(anchor: Any, block: Any) -> bool:
    """Whether nothing but a bracket stands before a link in its block."""
    for element, part, words in _texts(block):
        if words.strip(" [(\n\t"):
            return part == "text" and any(e is element for e in anchor.iter())
    return False


def names_near(markers: Iterable[Any]) -> set[str]:
    """The names that links back lead to: those of the markers, of what holds them closely, and of empty places right before them."""
    names: set[str] = set()
    for marker in markers:
        near = [marker, *marker.iterdescendants(), marker.getprevious()]
        for above in islice(marker.iterancestors(), 2):
            near += [above, above.getprevious()]
        names.update(
            str(e.get(n)) for e in near if e is not None and isinstance(e.tag, str) for n in ("id", "name") if e.get(n)
        )
    return names


def _is_number(part: Any, block: Any) -> bool:
    if _NUMBER_PART.search(str(part.get("class") or "")):
        return True
    label = part.tag == "span" and part.get("class") == "label" and part.getparent() is block
    return label and len(words_of(part)) <= 12


def _remove(block: Any) -> None:
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


def _strip_ends(block: Any, label: str) -> None:
    """Leave out what a number or a link back leaves behind at the edges: brackets, points, and the number itself if it is no link."""
    printed = re.compile(rf"^\s*[\[(]?\s*{re.escape(label)}\s*[\])]?\s*[.):|]?(?:\s+|$)") if label else None
    first = next(((e, part, words) for e, part, words in _texts(block) if words.strip()), None)
    if first and printed:
        words = printed.sub("", first[2], count=1)
        if words != first[2]:
            setattr(first[0], first[1], words)
    first = next(((e, part, words) for e, part, words in _texts(block) if words.strip()), None)
    if first:
        setattr(first[0], first[1], _LEFT_BEFORE.sub("", first[2], count=1))
    last: tuple[Any, str, str] | None = None
    for element, part, words in _texts(block):
        if words.strip():
            last = element, part, words
    if last:
        setattr(last[0], last[1], _LEFT_BEHIND.sub("", last[2], count=1))


def _texts(block: Any) -> Iterator[tuple[Any, str, str]]:
    """`(element, "text" or "tail", words)` of all text in a block, in order."""
    ended: list[Any] = []
    for element in block.iter():
        while ended and ended[-1] is not element.getparent():
            done = ended.pop()
            if done is not block and done.tail:
                yield done, "tail", done.tail
        if isinstance(element.tag, str) and element.text:
            yield element, "text", element.text
        ended.append(element)
    for done in reversed(ended):
        if done is not block and done.tail:
            yield done, "tail", done.tail

"""An HTML tree -> text with marks: blocks become paragraphs, and links, headings, quotations, markers and notes become spans."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Any

from claimdb.records import Mark
from claimdb.text import Span

_BLOCKS = frozenset(
    (
        "p div section article main header aside footer h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre "
        "table tr figure figcaption address hr body html form fieldset details summary caption"
    ).split()
)
_SKIPPED = frozenset(
    "script style noscript template svg head nav button select option textarea iframe object form".split()
)
_SPACE = re.compile(r"[ \t\n\r\f]+")


class TreeText:
    """Collects the text of a tree; `marks` count in `text()`."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self._starts: list[int] = []
        self.length = 0
        self.marks: list[Mark] = []
        self._blank = True

    def text(self) -> str:
        """What was collected."""
        return "".join(self.parts).rstrip() + "\n"

    def break_block(self) -> None:
        """Begin a new paragraph unless one has just begun."""
        if self._blank:
            return
        if self.parts and self.parts[-1].endswith(" "):
            self.parts[-1] = self.parts[-1][:-1]
            self.length -= 1
        self._put("\n\n")
        self._blank = True

    def add(self, words: str) -> None:
        """Add running text, white space folded."""
        folded = _SPACE.sub(" ", words)
        if self._blank or (self.parts and self.parts[-1].endswith((" ", "\n"))):
            folded = folded.lstrip(" ")
        if folded:
            self._put(folded)
            self._blank = False

    def line_break(self) -> None:
        """A line end inside a paragraph."""
        if not self._blank:
            self._put("\n")

    def _put(self, words: str) -> None:
        self._starts.append(self.length)
        self.parts.append(words)
        self.length += len(words)

    def mark(self, kind: str, start: int, value: str | None = None) -> None:
        """Mark everything since `start`, white space at the edges aside; what is longer than 100,000 code points is no passage."""
        if not start < self.length < start + 100_000:
            return
        first = bisect_right(self._starts, start) - 1
        words = "".join(self.parts[first:])[start - self._starts[first] :]
        lead = len(words) - len(words.lstrip())
        end = start + len(words.rstrip())
        if end > start + lead:
            self.marks.append(Mark(kind, Span(start + lead, end), value))


def walk(element: Any, out: TreeText) -> None:
    """Add an element and all below it, without recursion, so that no depth of nesting can stop it."""
    for event, node, payload in _events(element):
        if event == "text":
            out.add(payload)
        elif event == "start":
            _start(node, out)
        else:
            _end(node, out)


def _events(root: Any) -> Iterator[tuple[str, Any, Any]]:
    stack: list[tuple[Any, Iterator[Any]]] = []
    yield "start", root, None
    if root.text:
        yield "text", root, root.text
    stack.append((root, iter(root)))
    while stack:
        node, children = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            yield "end", node, None
            if stack and node.tail:
                yield "text", node, node.tail
            continue
        if not isinstance(child.tag, str) or child.tag in _SKIPPED:
            if child.tail:
                yield "text", child, child.tail
            continue
        yield "start", child, None
        if child.text:
            yield "text", child, child.text
        stack.append((child, iter(child)))


def _start(node: Any, out: TreeText) -> None:
    if node.tag in _BLOCKS:
        out.break_block()
    elif node.tag == "br":
        out.line_break()
    elif node.tag in ("td", "th"):
        previous = node.getprevious()
        out.add(" | " if previous is not None and previous.tag in ("td", "th") else " ")
    if node.tag == "ol":
        _number(node)
    node.set("data-claimdb-start", str(out.length))


def _number(ordered: Any) -> None:
    """Give the items of an ordered list the numbers that a reader sees."""
    start = str(ordered.get("start") or "")
    number = int(start) if start.isdecimal() and len(start) < 6 else 1
    for item in ordered.iterchildren("li"):
        own = str(item.get("value") or "")
        number = int(own) if own.isdecimal() and len(own) < 6 else number
        item.set(
            "data-claimdb-number", chr(96 + number) if ordered.get("type") == "a" and number <= 26 else str(number)
        )
        number += 1


def _end(node: Any, out: TreeText) -> None:
    start = int(node.get("data-claimdb-start") or 0)
    tag = node.tag
    if tag == "a" and str(node.get("href") or "").startswith(("http://", "https://")):
        out.mark("link", start, node.get("href"))
    elif re.fullmatch(r"h[1-6]", tag):
        out.mark("heading", start, tag[1])
    elif tag == "blockquote":
        out.mark("quote", start)
    elif tag == "li":
        out.mark("item", start, node.get("data-claimdb-number"))
    elif tag == "sup":
        out.mark("superscript", start)
    if node.get("data-claimdb-marker"):
        out.mark("marker", start, node.get("data-claimdb-marker"))
    if node.get("data-claimdb-locator"):
        out.mark("locator", start, node.get("data-claimdb-locator"))
    if node.get("data-claimdb-note"):
        out.mark("note", start, node.get("data-claimdb-note"))
    if tag in _BLOCKS:
        out.break_block()

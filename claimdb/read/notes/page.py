"""A page's elements by name and by place: what stands before what, and what holds what, without looking twice."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Any
from urllib.parse import unquote

_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())


class Page:
    """The elements of a tree as it was when it was read; what is moved later keeps its old place here."""

    def __init__(self, tree: Any) -> None:
        self.tree = tree
        listed = [e for e in tree.iter() if isinstance(e.tag, str)]
        self._order = {e: i for i, e in enumerate(listed)}
        self._last = dict(self._order)
        self._named: dict[str, Any] = {}
        self.anchors: list[Any] = []
        self._pointing: dict[str, list[int]] = {}
        self._lengths: dict[Any, int] = {}
        self._heading_places = [i for i, e in enumerate(listed) if e.tag in _HEADINGS]
        for element in reversed(listed):
            parent = element.getparent()
            if parent is not None and parent in self._last:
                self._last[parent] = max(self._last[parent], self._last[element])
        for place, element in enumerate(listed):
            for name in (element.get("id"), element.get("name")):
                if name and element.tag != "meta":
                    self._named.setdefault(name, element)
            if element.tag == "a":
                self.anchors.append(element)
                if fragment := fragment_of(element):
                    self._pointing.setdefault(fragment, []).append(place)

    def __contains__(self, element: Any) -> bool:
        return element in self._order

    def named(self, name: str) -> Any | None:
        """The first element with an id or name."""
        found = self._named.get(name)
        return found if found is not None else self._named.get(unquote(name))

    def place(self, element: Any) -> int:
        """Its place in the order of the page; -1 for what was made later."""
        return self._order.get(element, -1)

    def holds(self, outer: Any, inner: Any) -> bool:
        """Whether an element is another one or stands in it."""
        place = self.place(inner)
        return bool(self.place(outer) <= place <= self._last.get(outer, -2))

    def length(self, element: Any) -> int:
        """Code points of its text as it was when it was first asked for."""
        if element not in self._lengths:
            self._lengths[element] = len(element.text_content())
        return self._lengths[element]

    def has_heading(self, element: Any) -> bool:
        """Whether a heading stands in an element."""
        at = bisect_left(self._heading_places, self.place(element))
        return at < len(self._heading_places) and self._heading_places[at] <= self._last.get(element, -2)

    def links_to(self, block: Any, names: list[str]) -> bool:
        """Whether a link in a block leads to one of the elements named so."""
        start, end = self.place(block), self._last.get(block, -2)
        for name in names:
            places = self._pointing.get(name, [])
            at = bisect_left(places, start)
            if at < len(places) and places[at] <= end:
                return True
        return False


def fragment_of(anchor: Any) -> str:
    """The name of the place in a page that a link leads to; empty if it leads to none."""
    return str(anchor.get("href") or "").rpartition("#")[2] if "#" in str(anchor.get("href") or "") else ""


def said_of(element: Any) -> str:
    """Roles, types and classes of an element."""
    names = ("role", "epub:type", "class", "rel", "data-component-name")
    return " ".join(str(element.get(name)) for name in names if element.get(name))


def words_of(element: Any) -> str:
    """The text of an element, white space folded."""
    return " ".join(re.sub(r"[\u200a\u2009\u00a0]", " ", element.text_content()).split())

"""Notes of a web page, lifted out by its own links before anything else looks at it.

A link to a place in the page whose text is a label (`1`, `[1]`, `*`) or whose role is a note's is a marker; what it points to is the
note (`links`). Both get an attribute with one key; notes are taken out of the tree and put behind the text (`lift`). Notes that stand in the
running text (margin notes, tooltips, titles) are lifted too (`inline`).
"""

from __future__ import annotations

from typing import Any

from claimdb.read.notes.inline import lift_inline
from claimdb.read.notes.lift import mark_pairs, names_near, take_out
from claimdb.read.notes.links import find_pairs
from claimdb.read.notes.page import Page


def lift_notes(tree: Any) -> list[Any]:
    """The notes' elements, in order, out of the tree; markers stay in it. Sets `data-claimdb-marker`, `-locator` and `-note`."""
    page = Page(tree)
    pairs = find_pairs(page)
    keys = mark_pairs(page, pairs)
    markers = {anchor for anchor, _ in pairs}
    back = names_near(markers)
    for block, key in keys.items():
        take_out(block, key, page, markers, back)
    return [*keys, *lift_inline(tree, len(keys))]

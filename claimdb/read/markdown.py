"""Markdown -> the HTML tree that it stands for -> text with marks, notes (`[^1]`) included."""

from __future__ import annotations

from typing import Any

from claimdb.read.details import split_front_matter
from claimdb.read.reading import Reading


def read_markdown(text: str) -> Reading:
    """The text that a reader of the rendered page sees, with its marks."""
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    from claimdb.read.html import parse, read_tree

    details, body, warnings = split_front_matter(text)
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).use(footnote_plugin)
    parser.add_render_rule("footnote_caption", _caption)
    html = parser.render(body)
    reading = read_tree(parse(f"<html><body>{html}</body></html>"))
    return Reading(reading.text, reading.marks, details, (*warnings, *reading.warnings))


def _caption(renderer: Any, tokens: Any, place: int, options: Any, env: Any) -> str:
    """The number of a note, the same wherever it is pointed to: the plugin's own is `[2:1]` the second time."""
    return f"[{tokens[place].meta['id'] + 1}]"

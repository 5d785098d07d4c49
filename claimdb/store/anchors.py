"""Lasting keys of statements: their exact words, what stands on either side, and the hash of their article's text.

In the very same text a key names the place itself; in another text it holds only where words and context occur exactly once. A
similar sentence is never meant.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

CONTEXT = 40
"""Code points of context on either side."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """`words` are the article's text from `start` on, `before` and `after` up to `CONTEXT` code points around them, `article` the named hash
    of the text. `kind` is the statement's kind as found: it tells apart two statements with the same words at one place."""

    words: str
    before: str
    after: str
    article: str
    start: int
    kind: str

    @classmethod
    def at(cls, text: str, text_hash: str, start: int, end: int, kind: str) -> Anchor:
        """The anchor of `text[start:end]`."""
        before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
        return cls(text[start:end], before, after, text_hash, start, kind)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Anchor:
        """The anchor in a decision's target."""
        return cls(**value)

    def to_json(self) -> dict[str, Any]:
        """Its form in a decision's target."""
        return asdict(self)

    def place_in(self, text: str, text_hash: str) -> int | None:
        """Where the words begin in a text (code points): in the text of the hash at `start`; in another where words and context occur
        exactly once; else None."""
        if text_hash == self.article:
            return self.start
        whole = self.before + self.words + self.after
        at = text.find(whole)
        if at < 0 or text.find(whole, at + 1) >= 0 or (len(self.before) < CONTEXT and at > 0):
            return None
        if len(self.after) < CONTEXT and at + len(whole) < len(text):
            return None
        return at + len(self.before)


def text_key(text: str) -> int:
    """A key of a statement's text for looking it up: 64 bits, signed; two texts may share one."""
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big", signed=True)

"""Keys under which the decisions are found that may be about a text that was just read, without looking at all of them.

A decision on a statement has the key of the statement's words, one that adds a statement also that of a long word in its passage, one that
names a work those of the articles that cite it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, insert, select

from claimdb.store import schema
from claimdb.store.anchors import CONTEXT, Anchor, text_key
from claimdb.store.database import chunks

ADD = "add"
MERGE, SPLIT = "merge works", "split work"
UNDO = "undo"
_WITHOUT = (MERGE, SPLIT, UNDO)
_K = schema.tables["decision_keys"]
_WORD = re.compile(r"\w+")


def keys_of(action: str, target: Mapping[str, Any], value: Mapping[str, Any] | None) -> set[int]:
    """The keys of a decision; none for one that undoes another, or that says which works are one: these are looked for otherwise."""
    if action in _WITHOUT:
        return set()
    keys: set[int] = set()
    if "statement" in target:
        anchor = Anchor.from_json(target["statement"])
        keys.add(text_key(anchor.words))
        if action == ADD:
            keys |= {article_key(anchor.article), *_longest_word(anchor)}
    for part in (target, value or {}):
        keys |= {article_key(str(key[0])) for side in part.get("citations") or () for key in side}
    return keys


def _longest_word(anchor: Anchor) -> set[int]:
    """The key of the longest whole word of the passage, context included; none where that holds no whole word."""
    words = _WORD.findall((anchor.before + anchor.words + anchor.after).casefold())
    words = words[1 if len(anchor.before) == CONTEXT else 0 : -1 if len(anchor.after) == CONTEXT else None]
    return {word_key(max(words, key=lambda word: (len(word), word)))} if words else set()


def article_key(text_hash: str) -> int:
    """The key of an article's text, given its named hash."""
    return text_key(f"article {text_hash}")


def word_key(word: str) -> int:
    """The key of a word, case folded."""
    return text_key(f"word {word}")


def word_keys(text: str) -> set[int]:
    """The keys of all words of a text."""
    return {word_key(word) for word in set(_WORD.findall(text.casefold()))}


def add_keys(connection: Connection, decision: int, keys: Iterable[int]) -> None:
    """Note the keys of a new decision."""
    rows = [{"key": key, "decision_id": decision} for key in sorted(keys)]
    if rows:
        connection.execute(insert(_K), rows)


def any_keys(connection: Connection) -> bool:
    """Whether there is anything to find."""
    return connection.execute(select(_K.c.key).limit(1)).first() is not None


def decisions_under(connection: Connection, keys: Iterable[int]) -> dict[int, set[int]]:
    """`{decision: those of the keys that it is found under}`."""
    found: dict[int, set[int]] = {}
    for chunk in chunks(keys):
        for r in connection.execute(select(_K.c.key, _K.c.decision_id).where(_K.c.key.in_(chunk))):
            found.setdefault(r.decision_id, set()).add(r.key)
    return found

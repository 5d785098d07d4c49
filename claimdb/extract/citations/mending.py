"""A rule behind the model: what stands alone behind the title and is written like a name is where it appeared.

The model calls a container that it does not know, with nothing behind it that would tell, now and then a remark: `Aske, L. (2012). Walls. Institute of
Inland Waters.` In AnyStyle's corpus the rule never applies.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, pairwise

_HOLDERS = frozenset(("container-title", "journal", "publisher", "editor", "genre", "collection-title", "source"))
"""With one of these labels the place where the work appeared is known, or need not be."""
_SMALL = frozenset(
    "a an and as at by da de del der des di do du et for from in la le of on the to und von with y".split()
)
_REMARK = re.compile(
    r"retrieved|accessed|available|archived|press|appear|submitted|forthcoming|preprint|manuscript|reprint|unpublished|online|see|cited|quoted|"
    r"personal|print|special|issue|draft|copy|translat|original|version|note|also|published|\d",
    re.I,
)
_MOST_WORDS = 8


def mended(words: Sequence[str], labels: list[str]) -> list[str]:
    """The labels, with a name behind the title labelled as its container."""
    if _HOLDERS & set(labels):
        return labels
    ends = [0]
    for _, group in groupby(labels):
        ends.append(ends[-1] + len(list(group)))
    for start, end in pairwise(ends[1:]):
        behind_title = labels[start - 1] == "title" and labels[start] == "note" and words[start - 1][-1] in '.,?!”"'
        if behind_title and _is_name(words[start:end]):
            return [*labels[:start], *["container-title"] * (end - start), *labels[end:]]
    return labels


def _is_name(words: Sequence[str]) -> bool:
    large = [word for word in words if (bare := word.strip("().,")) and bare.lower() not in _SMALL]
    capitals = len(large) > 1 and all(word[0].isupper() for word in large)
    return capitals and len(words) <= _MOST_WORDS and not _REMARK.search(" ".join(words))

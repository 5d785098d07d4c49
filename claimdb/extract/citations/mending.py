"""Rules behind the model, for what it hardly ever saw; in AnyStyle's corpus they never apply.

What stands alone behind the title and is written like a name is where the work appeared: `Aske, L. (2012). Walls. Institute of Inland Waters.` And a
surname with initials before further words is an author before a title, in the Russian manner: `Холт А. Б. Стены гавани. Вейл, 2015.`
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
_SURNAME = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]+)?")
_INITIAL = re.compile(r"(?:[^\W\d_]\.-?){1,3}")
_JOINS = frozenset("and & и та und et y".split())


def mended(words: Sequence[str], labels: list[str]) -> list[str]:
    """The labels, set right where a rule applies."""
    return _title_behind_initials(words, _name_behind_title(words, labels))


def _name_behind_title(words: Sequence[str], labels: list[str]) -> list[str]:
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


def _title_behind_initials(words: Sequence[str], labels: list[str]) -> list[str]:
    """The words behind the initials of the first author, up to a full stop, are the title; a word with a comma behind it the place."""
    first = labels.index("author") if "author" in labels else 0
    end = next((i for i in range(first, len(labels)) if labels[i] != "author"), len(labels))
    if "title" in labels or end - first < 4 or not _SURNAME.fullmatch(words[first]):
        return labels
    start = first + 1
    while start < end and _INITIAL.fullmatch(words[start]):
        start += 1
    stop = next((i for i in range(start, end) if words[i].endswith(".")), -1)
    if start == first + 1 or stop < start or words[start].lower() in _JOINS or not words[start][0].isupper():
        return labels
    rest = (
        ["location"] if end == stop + 2 and words[stop + 1].endswith((",", ":")) else ["publisher"] * (end - stop - 1)
    )
    return [*labels[:start], *["title"] * (stop + 1 - start), *rest, *labels[end:]]

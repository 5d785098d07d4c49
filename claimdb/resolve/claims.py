"""Whether two statements say the same thing. Conservative: one name, number, negation, opposite word or stance of the cue that differs keeps them apart."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import cache, lru_cache

from claimdb.records import Match
from claimdb.tables import read_table
from claimdb.text import normalised, without_accents

_TOKEN = re.compile(r"\d[\d.,:]*\d|\d+|[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_NEGATIONS = frozenset(
    (
        "not no never nor none neither without cannot nobody nothing hardly barely refuse refused refuses "
        "deny denied denies denying fail failed fails unless"
    ).split()
)
_STOP = frozenset((
    "the a an of to in on at by for from with and or but that this these those it its his her their our "
    "your my he she they we you i is are was were be been being has have had do does did will would shall "
    "should can could may might must as if than then so there here who whom which what when where how "
    "also only just very into over under about out up down off through during between against again all "
    "any each more most other some such own same too s"
).split())  # fmt: skip
_NUMBERS = {
    w: str(i)
    for i, w in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    )
}
_MIN_STEMS = 4
"""Fewer words of meaning ("it is a great day") say too little to be the same claim."""
_SHARE = 0.6
_SHARE_WITHOUT_NAMES = 0.75
"""Share of common words (Jaccard) from which two statements say the same; more where no names or numbers anchor them."""


@dataclass(frozen=True, slots=True)
class _Gist:
    """`anchors` are names and numbers in order of first mention, `stems` the words of meaning, `negations` how many."""

    anchors: tuple[str, ...]
    stems: frozenset[str]
    negations: int


def claim_key(words: str, cue: str | None = None) -> str | None:
    """A key that statements of one claim have in common; None for one that says too little.

    A cue that does more than say it ("denied", "demanded", "does not believe") is part of the claim: who denies a thing and who
    says it, who promises and who refuses it, do not say the same.
    """
    gist = _gist(words)
    if len(gist.stems) < _MIN_STEMS:
        return None
    parts = [*sorted(gist.anchors), f"not{gist.negations % 2}", *_stance(cue or "")]
    if len(gist.anchors) < 2:
        parts += sorted(sorted(gist.stems, key=lambda s: (-len(s), s))[:2])
    return hashlib.blake2b("|".join(parts).encode(), digest_size=8).hexdigest()


def _stance(cue: str) -> list[str]:
    """The stems of a cue that does more than say that something is so; empty for one that only says it."""
    found = [without_accents(m[0].replace("’", "'")) for m in _TOKEN.finditer(cue)]
    plain = found and stem(found[0]) in _saying() and not any(w in _NEGATIONS or w.endswith("n't") for w in found)
    return [] if plain else [stem(word) for word in found]


@cache
def _saying() -> frozenset[str]:
    return frozenset(stem(word) for word in _SAYING.split())


_SAYING = (
    "accord say said tell told state add note announce declare assert argue claim insist maintain contend allege affirm reaffirm remark "
    "comment observe mention emphasize emphasise stress underline underscore highlight reiterate repeat recall explain clarify specify "
    "elaborate continue conclude reply respond answer confirm admit acknowledge concede disclose reveal report testify warn caution "
    "tweet post write wrote written point inform indicate believe think thought"
)
"""Cues that only say that something is so (or that somebody holds it to be so)."""


def same_claim(words: str, other: str) -> Match:
    """Whether two statements say the same."""
    left, right = _gist(words), _gist(other)
    if left.anchors != right.anchors:
        return Match(False, 0.0, "names or numbers differ")
    if left.negations != right.negations:
        return Match(False, 0.0, "one is negated")
    if min(len(left.stems), len(right.stems)) < _MIN_STEMS:
        return Match(False, 0.1, "too few words")
    only_left, only_right = left.stems - right.stems, right.stems - left.stems
    if any((a, b) in opposites() for a in only_left for b in only_right) or any(
        is_opposite_form(a, b) for a in only_left for b in only_right
    ):
        return Match(False, 0.1, "opposite words")
    share = len(left.stems & right.stems) / len(left.stems | right.stems)
    if normalised(words) == normalised(other):
        return Match(True, 1.0, "same words")
    enough = share >= (_SHARE if left.anchors else _SHARE_WITHOUT_NAMES)
    return Match(enough, round(share, 3), f"{share:.0%} of the words in common")


@lru_cache(maxsize=20_000)
def _gist(words: str) -> _Gist:
    anchors: dict[str, None] = {}
    stems: set[str] = set()
    negations = 0
    for m in _TOKEN.finditer(words):
        token = m[0].replace("’", "'")
        low = without_accents(re.sub(r"'s$|s'$", "", token))
        if low in _NEGATIONS or low.endswith("n't"):
            negations += 1
        elif token[0].isdigit() or low in _NUMBERS:
            anchors.setdefault(_NUMBERS.get(low, low.replace(",", "")))
        elif low in _STOP or len(low) < 2:
            continue
        else:
            for part in low.split("-"):
                if token[0].isupper() and part:
                    anchors.setdefault(part)
                stems.add(stem(part))
    return _Gist(tuple(anchors), frozenset(stems - {""}), negations)


def stem(word: str) -> str:
    """A word without its usual English endings: for comparing only."""
    for ending, put in (
        ("ies", "i"),
        ("ied", "i"),
        ("ying", "i"),
        ("ings", ""),
        ("ing", ""),
        ("ed", ""),
        ("es", ""),
        ("s", ""),
        ("y", "i"),
        ("e", ""),
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not (ending == "s" and word.endswith("ss")):
            word = word[: len(word) - len(ending)] + put
            break
    return word[:-1] if len(word) > 4 and word[-1] == word[-2] else word.rstrip("e") if len(word) > 4 else word


@cache
def opposites() -> frozenset[tuple[str, str]]:
    """Pairs of words that mean the opposite, in both directions, by their stems."""
    pairs = [(stem(row[0]), stem(row[1])) for row in read_table("opposites") if len(row) > 1]
    return frozenset(pairs + [(b, a) for a, b in pairs])


def is_opposite_form(left: str, right: str) -> bool:
    """`legal` and `illegal`, `able` and `unable`."""
    short, long = sorted((left, right), key=len)
    return len(short) > 3 and any(
        long == prefix + short for prefix in ("un", "in", "il", "im", "ir", "dis", "non", "anti", "de", "mis")
    )

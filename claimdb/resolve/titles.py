"""Whether two titles are of one work. What changes the meaning (a number, a "not", "Part II", "North" for "South") keeps them apart
however alike the rest is; print and habit (case, accents, "&", "The", quotation marks, a word run together) do not."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import OSA, Levenshtein

from claimdb.resolve.claims import is_opposite_form, opposites, stem
from claimdb.resolve.numerals import NUMBER_WORDS, roman_figures
from claimdb.text import without_accents

_WORD = re.compile(r"\d+|[^\W\d_]+(?:['’][^\W\d_]+)*")
_CUT = re.compile(r"\s*(?:\.{3,}|…|\[\.{3}\]|\[…\])\s*$")
_SUBTITLE = re.compile(r"(?<=\w)[”\"’')]?(?::|\?|!|\.|;|\s[–—-])\s+|(?<=\w)—(?=\w)")
_ARTICLES = frozenset("the a an der die das le la les el los il".split())
_LIGHT = frozenset("the a an of in on at to for and from by with its their s".split())
_NEGATIONS = frozenset("not no never nor none neither without cannot non nobody nothing".split())
_NUMBERED = frozenset(
    "part parts volume vol vols book chapter number no issue phase series report round edition ed pt section act".split()
)
_MIN_WORD = 5
"""A shorter word is another word with one letter changed (Iran, Iraq), not a slip."""
_MIN_CUT = 3
"""Words that a title cut short must still have."""


@lru_cache(maxsize=50_000)
def title_words(title: str) -> tuple[str, ...]:
    """The words of a title without case, accents and the article at its start; numbers as figures, "&" as "and"."""
    plain = without_accents(title.replace("&", " and ").replace("’", "'"))
    words = [w for w in _WORD.findall(plain) if w]
    if len(words) > 1 and words[0] in _ARTICLES:
        words = words[1:]
    return tuple(_figure(word, words[i - 1] if i else "", i == len(words) - 1) for i, word in enumerate(words))


def _figure(word: str, before: str, last: bool) -> str:
    """A number as figures: "Part II", "Henry IV", "two"; a letter behind "part" stays what it is."""
    if word in NUMBER_WORDS:
        return NUMBER_WORDS[word]
    roman = roman_figures(word) if before in _NUMBERED or (last and len(word) > 1) else None
    return roman or (word.lstrip("0") or "0" if word.isdigit() else word)


def title_key(title: str) -> str:
    """A title for looking up: its words, nothing between them, so that "web site" finds "website"."""
    return "".join(title_words(title))


def significant_words(title: str) -> list[str]:
    """The first two words that say something, in order: what most slips and every subtitle left off leave in place."""
    return [w for w in title_words(title) if w not in _LIGHT and len(w) > 1][:2]


def is_cut(title: str) -> bool:
    """Whether a title is printed cut short ("Where did the …")."""
    return bool(_CUT.search(title))


@lru_cache(maxsize=50_000)
def compare_titles(title: str, other: str) -> str:
    """How two titles stand to each other: `same` (but for print), `cut` (one is cut short with an ellipsis), `subtitle` (one leaves
    its subtitle off), `alike` (a slip of a letter, or a little word more), else `different`."""
    left, right = title_words(title), title_words(other)
    if not left or not right:
        return "different"
    if left == right or ("".join(left) == "".join(right) and _same_signs(left, right)):
        return "same"
    if is_cut(title) or is_cut(other):
        short, long = sorted((_CUT.sub("", title), _CUT.sub("", other)), key=lambda t: (len(title_words(t)), t))
        return "cut" if _begins(title_words(long), title_words(short)) else "different"
    if not _same_signs(left, right):
        return "different"
    if _leaves_off(title, right) or _leaves_off(other, left):
        return "subtitle"
    return "alike" if _is_slip(*sorted((left, right))) else "different"


def _begins(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Whether a title that is cut short begins the other; its last word may be cut too."""
    whole = short[:-1]
    return len(short) >= _MIN_CUT and long[: len(whole)] == whole and long[len(whole)].startswith(short[-1])


def _leaves_off(title: str, words: tuple[str, ...]) -> bool:
    """Whether `words` are what stands before a subtitle of `title`."""
    return any(title_words(title[: m.start()]) == words for m in _SUBTITLE.finditer(title))


def _same_signs(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether both have the same numbers (also letters: "Part B", "Group A"), in order, and as many negations."""
    return _signs(left) == _signs(right)


def _signs(words: tuple[str, ...]) -> list[str]:
    last = len(words) - 1
    found = [
        w
        for i, w in enumerate(words)
        if w.isdigit() or (len(w) == 1 and i and (i == last or words[i - 1] in _NUMBERED))
    ]
    return [*found, *("not" for w in words if w in _NEGATIONS or w.endswith("n't"))]


def _is_slip(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether two titles differ by little words, or by one letter in a long word (two in long titles) that is not its opposite."""
    slips = 0
    for op in Levenshtein.opcodes(left, right):
        mine, theirs = left[op.src_start : op.src_end], right[op.dest_start : op.dest_end]
        added = op.tag in ("insert", "delete") and all(w in _LIGHT for w in (*mine, *theirs))
        if op.tag == "equal" or added or all(w in _ARTICLES for w in (*mine, *theirs)):
            continue
        if "".join(mine) == "".join(theirs):
            continue
        if len(mine) != len(theirs) or not all(_is_misprint(a, b) for a, b in zip(mine, theirs, strict=True)):
            return False
        slips += len(mine)
    return slips <= max(1, min(len(left), len(right)) // 6) and min(len(left), len(right)) >= _MIN_CUT


def _is_misprint(word: str, other: str) -> bool:
    if min(len(word), len(other)) < _MIN_WORD or word[0] != other[0] or OSA.distance(word, other) > 1:
        return False
    return (stem(word), stem(other)) not in opposites() and not is_opposite_form(word, other)

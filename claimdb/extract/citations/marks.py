"""What stands around the words of a field and is no part of it: quotation marks, brackets, punctuation, the "In" before a book.

A mark whose partner stands inside stays: `“Water” and other stories`, `A talk with ‘Rosa’`, `Resolution 2777 (2021)`.
"""

from __future__ import annotations

import re

OPENS_IN = re.compile(
    r"(?:[Ii]n|IN|[Dd]ans)\b\.?\s*:?\s+|(?:[Ee]n|[Ee]m)\s?:\s+|en\s+|[Вв] кн\.\s?:?\s*|//\s*|(?:on|at|via|to)\s+(?=[^\W\d_a-z])"
)
"""What stands before the name of a book or a periodical that holds a piece."""
_CLOSERS = {
    "“": "”",
    "„": "“”",
    "«": "»",
    "»": "«",
    "‘": "’",
    "‚": "‘’",
    "`": "'´",
    "《": "》",
    "「": "」",
    "『": "』",
    '"': '"',
    "'": "'",
}
"""Each mark that opens, and those that may close what it opens."""
_ONLY_CLOSE = "”’´″》」』"
_OUTSIDE = " \t,;:،؛|–—*_。"
_ABBREVIATED = re.compile(
    r"(?:^[^\W\d_]|[^\W\d_]\.[^\W\d_]|(?:^|[\s.(])(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|St|Univ|Inst|Dept|Conf|Proc|Supp|Bd|diss|etc))\.$"
)
"""A point at the end that belongs to its word."""
_SHORTENED = re.compile(r"(?:(?:[^\W\d_]+\.|of|the|and|&)\s)+[^\W\d_]+\.$")
"""`J. Am. Chem. Soc.`"""
_TRANSLATED = re.compile(r"[“„«\"‘']([^“”„«»\"]+)[”“»\"’']\s+(\[[^\[\]]+\])$")
"""`“Harbour” [translation]`"""
_SITE = re.compile(r"\s+(?:website|web ?site|webpage)$", re.I)


def bare(words: str) -> str:
    """Words without the punctuation and the brackets around them."""
    text, before = words, None
    while text != before:
        before = text
        text = _without_point(text.strip(_OUTSIDE))
        for opening, closing in ("()", "[]"):
            text = _without_brackets(text, opening, closing)
    return text


def bare_title(words: str) -> str:
    """A title without the punctuation, and the quotation marks that hold all of it."""
    text, before = words, None
    while text != before:
        before = text
        text = _unquoted(bare(text))
    translated = _TRANSLATED.match(text)
    return f"{bare(translated[1])} {translated[2]}" if translated else text


def bare_container(words: str) -> str:
    """The name of what holds a piece: without "In" and "//", quotation marks, "website"."""
    text = words.strip(_OUTSIDE)
    opening = OPENS_IN.match(text)
    return _SITE.sub("", bare_title(text[opening.end() :] if opening else text)).strip(_OUTSIDE)


def _without_brackets(text: str, opening: str, closing: str) -> str:
    """`(Kenya)` -> `Kenya`; a bracket at an edge without its partner goes too."""
    if text[:1] == opening and text.find(closing) in (-1, len(text) - 1):
        text = text[1:]
    if text[-1:] == closing and text.count(closing) > text.count(opening):
        text = text[:-1]
    return text


def _without_point(text: str) -> str:
    if not text.endswith(".") or text.endswith("..") or _ABBREVIATED.search(text) or _SHORTENED.match(text):
        return text
    return text[:-1].rstrip()


def _unquoted(text: str) -> str:
    """Without the marks that hold the whole; one at an edge without a partner goes too."""
    first, last, inside = text[:1], text[-1:], text[1:-1]
    closers = _CLOSERS.get(first, "")
    if closers and last and last in closers and (not _opens_within(inside, first) or _holds_all(text, first, closers)):
        return inside
    if closers and (text[1:2] in closers or not any(closer in text[1:] for closer in closers)):
        return text[1:].lstrip(closers)
    if first and first in _ONLY_CLOSE and not text[1:2].isdigit():
        return text[1:]
    if last and (last in _CLOSERS or last in _ONLY_CLOSE) and not _opened(text[:-1], last):
        return text[:-1]
    return text


def _holds_all(text: str, mark: str, closers: str) -> bool:
    """Whether the first mark closes with the last one: `‘The ‘old’ wall’`, not `‘A’ and ‘B’`."""
    depth = 0
    for at, letter in enumerate(text):
        if letter == mark and not text[at - 1 : at].isalnum():
            depth += 1
        elif letter in closers and not text[at + 1 : at + 2].isalnum():
            depth -= 1
            if depth == 0:
                return at == len(text) - 1
    return False


def _opens_within(text: str, mark: str) -> bool:
    """Whether `mark` stands at the start of a word."""
    return bool(re.search(rf"(?:^|[\s(\[]){re.escape(mark)}\w", text))


def _opened(text: str, closer: str) -> bool:
    return any(closer in closers and _opens_within(text, mark) for mark, closers in _CLOSERS.items())

"""Signs in the running text that may be markers, by how they are printed.

A bracketed number or caret is one even if its note is missing; all others need their note: `(1)` may count reasons, a raised digit
may be an exponent, a star may hide a swear word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from claimdb.segment.notes.labels import RAISED, SIGNS, label_numbers, plain
from claimdb.text import Span

_STOP = ".,;:!?…։՝՞՛՜。，"
"""Signs that end a clause, those of Armenian among them."""
_CLOSER = "”“\"’‘'»«)"
"""Closing marks; German and others close with what English opens with."""
_NUMBERS = r"\d{1,4}(?:\s?[,;–-]\s?\d{1,4}){0,40}"
_PAGE = (
    r"(?:pp?|ss?|с|стр|էջ|paras?|ch|chap|[Ss]ec|[Ff]ig|[Aa]pp|art|S|§)\.?[ \u00a0]?[\divxl]{1,6}(?:[–-][\divxl]{1,6})?"
)
_BRACKETED = re.compile(
    rf"\[(?<![^\W\d_]{{2}}\]\[)(?:(?P<caret>\^[\w.:-]{{1,40}}|[{SIGNS}]{{1,3}})|(?P<numbers>{_NUMBERS})(?:[,:]\s?(?P<page>{_PAGE}))?)\](?![(])"
)
"""`[text][1]` is a link of Markdown."""
_PLACED = re.compile(rf"\[(\d{{1,4}}(?:, ?{_PAGE})?(?:; ?\d{{1,4}}(?:, ?{_PAGE})?){{1,20}})\](?![(])")
_PLACE = re.compile(rf"(\d{{1,4}})(?:, ?({_PAGE}))?(?:; ?|$)")
"""Works with their pages in one bracket: `[2, с. 120; 5]`."""
_PAGE_BEHIND = re.compile(r":[\u200a\u2009]?(\d{1,4}(?:[–-]\d{1,4})?)(?=[\s.,;)]|$)")
"""The page behind a wiki's marker: `[1]:42`."""
_RANGE = re.compile(r"\[(\d{1,4})\]\s?[–-]\s?\[(\d{1,4})\]")
_RST = re.compile(r"\[(\d{1,4}|#[\w.-]{0,30}|\*|[A-Za-z][\w.-]{0,30})\]_(?!\w)")
_ORG = re.compile(r"\[fn:([\w-]{1,30})\]")
_LETTERED = re.compile(r"\[(\d{1,4}[a-z]|[^\W\d_]{1,12}\.?[ \u00a0]?\d{0,4}|[A-Za-z][\w+:.-]{0,40}\d[a-z]?)\](?![(_])")
_KEYS = re.compile(r"\[([^\[\]\n]{0,80}@[^\[\]\n]{1,200})\]")
_KEY = re.compile(r"@([\w][\w:.-]{0,60}\w)(?:,?\s+([^;]{1,40}))?")
_ROUND = re.compile(
    rf"(?<=[^\s(])[ \u00a0]?\((?:see )?(?:(?:notes?|n\.|nn\.|fn\.?) ?)?(\d{{1,3}}(?:[,–-]\s?\d{{1,3}}){{0,20}}|[{SIGNS}]{{1,3}})\)(?![\w(])"
)
_STOPS = re.compile(rf"[{_STOP}{_CLOSER}\]]|\s+[^\W\d_a-zß-öø-ÿ]|\s+[“\"‘«„]|\s*$|\s*\n")
"""What stands behind a number in round brackets that ends a clause."""
_COUNTS = re.compile(r"(?:[:;,—–]|\b(?:and|or|und|oder|et|ou|y|o|и|или|և|ve|veya))\s*$")
"""What stands before a number in round brackets that counts reasons: `two aims: (1) to win and (2) to stay`."""
_OF_NUMBER = re.compile(
    r"(?<!\d)(?!(?:1[5-9]|20)\d\d$)\d{1,9}$|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirty|sixty)$",
    re.I,
)
"""What has a number in brackets that is part of it: `Article 10 (2)`, `two (2) children`."""
_RAISED = re.compile(
    rf"[{RAISED}](?:(?<=\S.)|(?<=\S[ \u00a0\u202f].))[{RAISED}]*(?:(?:,[ \u00a0]?|[⁻˒–-])[{RAISED}]+){{0,20}}"
)
_SIGN = re.compile(rf"(?<=[^\W_])[{_STOP}{_CLOSER}]{{0,3}}([{SIGNS}]{{1,3}})(?![{SIGNS}\w])")
_CENSORED = re.compile(r"\b[^\W\d_]{1,2}\*{2,3}$|(?<!\S)\*{1,3}[^\W_][^*\n]{0,80}$")
"""Stars that hide letters, and those that close what others have opened: `f***`, `*a word*`."""
_GLUED = re.compile(
    rf"(?<=[^\W\d_])[{_STOP}]?(?:[{_CLOSER}]{{0,2}}|[ \u00a0\u202f]»)[{_STOP}]?(?<=[{_STOP}{_CLOSER}])(\d{{1,3}}(?:[,–-]\d{{1,3}}){{0,9}}(?:, \d{{1,3}}(?=\s+[“\"]?[^\Wa-zß-öø-ÿ\d_]|\s*$))?)(?=[\s{_STOP}{_CLOSER}]|$)(?![.,:]\d)"
)
_BEHIND_YEAR = re.compile(
    rf"(?:(?<![\d.,/–-])(?:1[5-9]|20)\d\d|\d\))[.,;!?][{_CLOSER}]{{0,2}}(\d{{1,3}})(?=[\s{_STOP}{_CLOSER}]|$)(?![.,:]\d)"
)
"""A number glued to a stop behind a year or a bracket: `found in 1999.12 It`."""
_ABBREVIATED = re.compile(
    r"\b(?:[^\W\d_]|pp|no|nos|nr|vol|fig|art|arts|ch|chap|sec|sect|para|rev|ver|cap|col|ed|eds|ff|st|стр|гл|т|ст|էջ|bd|abs|fn)\.$",
    re.I,
)
"""What has a number of its own: `p.12`, `No.7`."""
_JOINED = re.compile(rf"(?:(?<=[a-zß-öø-ÿ]{{3}})|(?<=[а-яա-և]))(\d{{1,3}})(?=[\s{_STOP}{_CLOSER}]|$)(?![.,:]\d)")
_MARKUP = re.compile(
    rf"(?<=\S)(?:<sup>\s?(?P<sup>{_NUMBERS}|[{SIGNS}]{{1,3}}|[a-z])\s?</sup>|\^(?P<hat>\d{{1,3}}(?:,\d{{1,3}}){{0,9}})\^?(?![\w^])"
    rf"|\^?\{{(?P<braces>{_NUMBERS})\}}(?!\w))"
)
_UNIT = re.compile(r"(?:\d\s?|\b(?:per|sq|square)\s|/)(?:[kcmd]?m|ft|in|yd|mi)$")
_POWER = re.compile(r"(?<![\d.,])(?:10|\d)$|[×·*^=]\s?\d+$")
"""What a raised digit is the exponent of: `10³`."""
_VARIABLE = re.compile(r"\b[^\W\d_]$")
"""`x^2`"""
_IN_NUMBER = re.compile(r"\d$")
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d$")
_MAY_BE = re.compile(rf"[\[({SIGNS}⁰¹²³⁴-⁹\d]")
"""Every marker has one of these; a paragraph without them is not read for any."""


@dataclass(frozen=True, slots=True)
class Sign:
    """What may be a marker: its label as printed, its place, how it is printed, and the page that it names.

    `sure` says that it is a marker even without a note; `next_only` that it is one only where its number is the next one; `split` that a
    run of digits may be several markers (`¹²`).
    """

    label: str
    span: Span
    sure: bool = False
    next_only: bool = False
    split: bool = False
    locator: str | None = None


@dataclass(frozen=True, slots=True)
class LabelKinds:
    """What kinds of labels the notes have: `keys` to be cited by (`@aske2019`), other `words` with letters; and whether they are notes of
    tables, where a raised digit behind a number is no exponent."""

    keys: bool = False
    words: bool = False
    of_table: bool = False


def bracketed(text: str, span: Span) -> Iterator[Sign]:
    """The signs that are markers even without notes."""
    for m in _RANGE.finditer(text, span.start, span.end):
        yield Sign(f"{m[1]}–{m[2]}", Span(*m.span()), sure=True)
    for m in _found(_PLACED, ";", text, span):
        if any(c.isalpha() for c in m[1]):
            yield from _placed(m)
    for m in _BRACKETED.finditer(text, span.start, span.end):
        end, page = m.end(), m["page"]
        behind = None if page else _PAGE_BEHIND.match(text, end, span.end)
        if behind and m["numbers"]:
            end, page = behind.end(), f"p. {behind[1]}"
        elif text[end : end + 1] == ":" and text[m.start() - 1 : m.start()] in ("", "\n"):
            continue  # "[1]: https://..." names an address
        label = (m["caret"] or m["numbers"]).lstrip("^").replace(" ", "")
        yield Sign(label, Span(m.start(), end), sure=True, locator=page)


def _placed(brackets: re.Match[str]) -> Iterator[Sign]:
    """Each work of a bracket with its page; the first with the opening bracket, the last with the closing one."""
    found = list(_PLACE.finditer(brackets[1]))
    for place, m in enumerate(found):
        start = brackets.start() + (1 + m.start() if place else 0)
        end = (
            brackets.end() if place == len(found) - 1 else brackets.start(1) + len(brackets[1][: m.end()].rstrip("; "))
        )
        yield Sign(m[1], Span(start, end), sure=True, locator=m[2])


def signs(text: str, span: Span, raised: Iterable[Span], labels: LabelKinds) -> Iterator[Sign]:
    """What may be a marker in a block, the surest ways of printing first; `raised` are the places that the format raises."""
    if not _MAY_BE.search(text, span.start, span.end):
        return
    yield from _marked_up(text, span, labels)
    yield from bracketed(text, span)
    yield from _raised_marks(text, span, raised, labels.of_table)
    yield from _round(text, span)
    for m in _found(_SIGN, SIGNS, text, span):
        if not _CENSORED.search(text, max(span.start, m.start(1) - 90), m.end(1)):
            yield Sign(m[1], Span(*m.span(1)))
    yield from _raised(text, span, labels.of_table)
    for m in _GLUED.finditer(text, span.start, span.end):
        if not _ABBREVIATED.search(text, max(span.start, m.start(1) - 8), m.start(1)):
            yield Sign(m[1], Span(*m.span(1)))
    for pattern in (_JOINED, _BEHIND_YEAR):
        for m in pattern.finditer(text, span.start, span.end):
            yield Sign(m[1], Span(*m.span(1)), next_only=True)


def _found(pattern: re.Pattern[str], needs: str, text: str, span: Span) -> Iterator[re.Match[str]]:
    """The matches of a pattern, tried only where one of the signs that it needs stands."""
    if any(text.find(sign, span.start, span.end) >= 0 for sign in needs):
        yield from pattern.finditer(text, span.start, span.end)


def given_numbers(text: str) -> frozenset[str]:
    """The numbers that markers of reStructuredText give themselves (`[1]_`): those that it numbers have others."""
    return frozenset(m[1] for m in _found(_RST, "_", text, Span(0, len(text))) if m[1].isdecimal())


def _marked_up(text: str, span: Span, labels: LabelKinds) -> Iterator[Sign]:
    """The ways of markup languages."""
    for m in _found(_RST, "_", text, span):
        label = m[1].lstrip("#") or "#"
        yield Sign(label, Span(*m.span()))
    for m in _found(_ORG, ":", text, span):
        yield Sign(m[1], Span(*m.span()))
    for m in _found(_MARKUP, "^<{", text, span):
        if not _is_exponent(text, m.start()) and not _VARIABLE.search(text[max(0, m.start() - 2) : m.start()]):
            yield Sign((m["sup"] or m["hat"] or m["braces"]).replace(" ", ""), Span(*m.span()))
    for m in _found(_KEYS, "@", text, span) if labels.keys else ():
        yield from _cited_keys(text, m)
    for m in _found(_LETTERED, "[", text, span) if labels.words else ():
        yield Sign(plain(m[1]), Span(*m.span()))


def _cited_keys(text: str, brackets: re.Match[str]) -> Iterator[Sign]:
    """`[see @aske2019, p. 3; @holt2015]`: each work is a marker, the first with the opening bracket, the last with the closing one."""
    found = list(_KEY.finditer(text, brackets.start(1), brackets.end(1)))
    for place, m in enumerate(found):
        start = brackets.start() if place == 0 else m.start()
        end = brackets.end() if place == len(found) - 1 else m.end()
        yield Sign(m[1], Span(start, end), locator=m[2].strip() if m[2] else None)


def _round(text: str, span: Span) -> Iterator[Sign]:
    found = [
        m for m in _found(_ROUND, "(", text, span) if not _OF_NUMBER.search(text[max(0, m.start() - 12) : m.start()])
    ]
    inside = {m.start() for m in found if not _STOPS.match(text, m.end(), span.end)}
    counting = any(_COUNTS.search(text, max(span.start, at - 8), at) for at in inside)
    for m in found:
        if not (counting and m.start() in inside):
            start = m.start() + (text[m.start()] != "(")
            yield Sign(m[1].replace(" ", ""), Span(start, m.end()))


def _raised(text: str, span: Span, in_table: bool) -> Iterator[Sign]:
    for m in _RAISED.finditer(text, span.start, span.end):
        if in_table or not _is_exponent(text, m.start()):
            in_number = not in_table and _is_in_number(text, m.start())
            yield Sign(plain(m[0]).replace(" ", ""), Span(*m.span()), next_only=in_number, split=m[0].isdigit())


def _raised_marks(text: str, span: Span, raised: Iterable[Span], in_table: bool) -> Iterator[Sign]:
    """What the format raises, if it is nothing but labels."""
    for mark in raised:
        sign = plain(mark.of(text))
        is_label = span.holds(mark) and re.fullmatch(rf"[\d,; –-]{{1,20}}|[{SIGNS}]{{1,3}}|[a-z]", sign)
        if is_label and (in_table or not _is_exponent(text, mark.start)):
            in_number = not in_table and _is_in_number(text, mark.start)
            yield Sign(sign.replace(" ", ""), mark, next_only=in_number)


def _is_exponent(text: str, at: int) -> bool:
    """Whether a raised digit belongs to the unit or number before it: `300 m²`, `10³`."""
    before = text[max(0, at - 12) : at]
    return bool(_UNIT.search(before) or _POWER.search(before))


def _is_in_number(text: str, at: int) -> bool:
    """Whether a number that is no year stands before it: there a digit is a marker only if it is the next one."""
    before = text[max(0, at - 12) : at]
    return bool(_IN_NUMBER.search(before)) and not _YEAR.search(before)


class Pointed:
    """The labels that stand as markers in a text, each with the end of its first place; read once, and only if a list may be one of notes."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def signs(self) -> dict[str, int]:
        """`*`, `†` and the like."""
        found = [(m[1], m.end()) for m in _SIGN.finditer(self._text)]
        found += [(m["caret"], m.end()) for m in _BRACKETED.finditer(self._text) if m["caret"]]
        return _first_ends(found)

    @cached_property
    def numbers(self) -> dict[str, int]:
        """Numbers, and all that stands in square brackets."""
        text = self._text
        found: list[tuple[str, int]] = []
        for sign in bracketed(text, Span(0, len(text))):
            found += [(label, sign.span.end) for label in label_numbers(sign.label)]
        for pattern in (_ROUND, _GLUED, _ORG, _LETTERED, _RST, _JOINED, _BEHIND_YEAR):
            found += [(plain(x).lstrip("#"), m.end()) for m in pattern.finditer(text) for x in label_numbers(m[1])]
        for m in _MARKUP.finditer(text):
            found += [(x, m.end()) for x in label_numbers(m["sup"] or m["hat"] or m["braces"])]
        for m in _RAISED.finditer(text):
            raised = plain(m[0])
            found += [(x, m.end()) for x in (*label_numbers(raised), *(raised if raised.isdecimal() else ""))]
        for m in _KEYS.finditer(text):
            found += [(key[1], m.end()) for key in _KEY.finditer(m[1])]
        return _first_ends(found)


def _first_ends(found: Iterable[tuple[str, int]]) -> dict[str, int]:
    first: dict[str, int] = {}
    for label, end in found:
        first[label] = min(end, first.get(label, end))
    return first

"""Citations by author and year in the running text: `(Way 2008, 53)`, `(see also Levitsky & Way 2002; Bunce 2011a, 2011b)`, `Way (2008)`.

Only an article with a list of works has them. Each work in a bracket is a marker of its own, and points to the entry with that first author and that year;
where several fit, to none. One that no entry fits is kept without a note where others fit, if it can be nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from claimdb.records import Block, Marker, Note
from claimdb.segment.works_index import WorksIndex
from claimdb.tables import months
from claimdb.text import Span, SpanIndex, strip_span

YEAR = r"(?:(?<!\d)(?:1[5-9]|20)\d\d[a-z]?(?![\w]))"
_YEAR = re.compile(rf"{YEAR}|\bn\. ?d\.?|\bforthcoming\b|\bin press\b|\bo\. ?J\.|\bs\. ?d\.")
_BRACKETS = re.compile(r"[(\[]((?:[^()\[\]\n]|\[[^()\[\]\n]{1,40}\]|\([^()\[\]\n]{1,40}\)){4,400})[)\]]")
_ABBREVIATION = re.compile(r"\s*[\[(][^\[\]()]{1,40}[\])]")
"""`Institute of Inland Waters [IIW], 2022`"""
_IBID = re.compile(r"(?:ibid(?:em)?|ebd|ebenda|idem|id|там же)\b\.?(?:[,:]?\s*(?P<place>.{1,30}))?", re.I)
_SIGNAL = re.compile(
    r"(?:(?:but |and )?see(?: also| e\.g\.,?| for example,?| for instance,?| especially)?|e\.g\.,?|i\.e\.,?|cf\.?|compare|also|for example,?|for instance,?|especially|esp\."
    r"|(?:as )?(?:quoted|cited|reported|discussed) (?:in|by)|after|following|based on|adapted from|source:|siehe(?: auch)?|s\.|vgl\.(?: auch)?|zit(?:iert)?\.? nach|z\. ?B\."
    r"|voir(?: aussi)?|cité (?:par|dans)|véase(?: también)?|ver|cf|см\.(?: также)?|цит\. по|bkz\.|տե՛ս|տես),?\s+",
    re.I,
)
_JOINERS = frozenset(
    "& and und et y e en i и և ve al al. others ea of the for on in to de da do du des del della di la le les van von der den zu zur zum af av el al- ibn bin bint ben dos das "
    "др. др и. others.".split()
)
_WORD = re.compile(r"[^\s,]+")
_CAPITAL = re.compile(r"[\"“'’]?(?:[dl]['’]|al-|el-|as-|ad-)?[^\W\d_a-zß-öø-ÿа-яա-և]")
_AND_SO_ON = re.compile(r",?\s+(?:et\.? al\b|and others\b|u\. ?a\.|et coll\b|и др\b|ve diğerleri\b|vd\b)\.?.*$")
_MORE_YEARS = re.compile(r"(?:\s*(?:,|/|&|and|und|et)\s*)((?:(?:1[5-9]|20)\d\d[a-z]?|[a-z])(?!\w))")
_NAME_BEFORE = re.compile(r"(?:(?<=\W)|^)((?:[\w.&'’-]+,? ){0,7}[\w.&'’-]+)['’]?s?\s?$")
_BARE_NUMBER = re.compile(r"\d|[ivxl]+\b")
_MOST_WORDS = 12
_SEASONS = frozenset("spring summer autumn fall winter early late mid circa about since until before after".split())
_USUAL = 3
"""So many brackets that entries fit show that the article cites so: then a name and a year without a page is a citation even if its entry is missing."""
_LIMIT = 12
"""Words that are tried as the name before a bracket with a year."""


@dataclass(frozen=True, slots=True)
class Citations:
    """Markers by author and year, in order, and the labels of those that fit several entries."""

    markers: tuple[Marker, ...] = ()
    ambiguous: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Cited:
    """One work cited: names and year as printed, its place, the page; `sure` says that it can be nothing but a citation."""

    name: str
    year: str
    span: Span
    locator: str | None
    sure: bool
    bracket: int
    narrative: bool = False

    @property
    def alone(self) -> bool:
        """Whether it looks like `Bunce 2011`: one or two names."""
        return len(self.name.split()) <= 3 and self.year[0].isdigit()


def find_citations(text: str, blocks: Iterable[Block], notes: Sequence[Note], markers: Sequence[Marker]) -> Citations:
    """The citations by author and year in the running text, none where the article has no list of works; `markers` are those found otherwise."""
    if not notes:
        return Citations()
    pointed = {n for m in markers for n in m.notes}
    works = WorksIndex(n for n in notes if n.number not in pointed)
    if not works:
        return Citations()
    taken = SpanIndex(m.span for m in markers)
    read = [b for b in blocks if b.kind not in ("note", "notes_heading", "table", "title", "byline", "date")]
    cited = [c for b in read for c in _in_block(text, b.span, works) if not taken.overlapping(c.span)]
    return _matched(cited, works)


def _matched(cited: Sequence[_Cited], works: WorksIndex) -> Citations:
    found: list[Marker] = []
    ambiguous: list[str] = []
    fitting = [works.fitting(c.name, c.year) if c.year else [] for c in cited]
    good = {c.bracket for c, numbers in zip(cited, fitting, strict=True) if numbers}
    if not good:
        return Citations()
    usual = len(good) >= _USUAL
    last: list[Marker] = []
    last_bracket = -1
    for c, numbers in zip(cited, fitting, strict=True):
        if not c.year:
            found += _again(c, last)
            continue
        if not numbers and (c.narrative or not (c.sure or c.bracket in good or (usual and c.alone))):
            continue
        label = f"{c.name} {c.year}"
        if len(numbers) > 1:
            ambiguous.append(label)
        found.append(Marker(label, c.span, tuple(numbers) if len(numbers) == 1 else (), c.locator))
        last = [*last, found[-1]] if c.bracket == last_bracket else [found[-1]]
        last_bracket = c.bracket
    return Citations(tuple(sorted(found, key=lambda m: m.span)), tuple(ambiguous))


def _again(c: _Cited, last: Sequence[Marker]) -> Iterator[Marker]:
    """`(ibid., 54)`: the work cited before, if it was one."""
    if last:
        notes = last[0].notes if len(last) == 1 else ()
        label = last[0].label if len(last) == 1 else c.name
        yield Marker(label, c.span, notes, c.locator or (last[0].locator if len(last) == 1 else None))


def _in_block(text: str, block: Span, works: WorksIndex) -> Iterator[_Cited]:
    for m in _BRACKETS.finditer(text, block.start, block.end):
        if not any(c.isdigit() for c in m[1]) and not _YEAR.search(m[1]) and not _IBID.match(m[1].lstrip()):
            continue
        inside = list(_in_brackets(text, Span(*m.span(1)), m.start()))
        yield from inside or _behind_name(text, block, m, works)


def _in_brackets(text: str, span: Span, bracket: int) -> Iterator[_Cited]:
    at = span.start
    name = ""
    for end in (*(m.start() for m in re.finditer(";", span.of(text))), len(span)):
        piece = strip_span(text, at, span.start + end)
        at = span.start + end + 1
        for cited in _in_piece(text, piece, bracket, name):
            name = cited.name if cited.year else name
            yield cited


def _in_piece(text: str, piece: Span, bracket: int, before: str) -> Iterator[_Cited]:
    """The works of a piece between semicolons: one name, one year or several; `before` is the name of the piece before it (`Bunce 2011; 2013`)."""
    words = piece.of(text)
    again = _IBID.fullmatch(words)
    if again:
        yield _Cited("ibid.", "", piece, _place(again["place"] or ""), True, bracket)
        return
    year = _YEAR.search(words)
    if not year:
        return
    start = 0
    while signal := _SIGNAL.match(words, start):
        start = signal.end()
    name = _ABBREVIATION.sub("", words[start : year.start()]).rstrip(" ,:(")
    if not name and not start and before:
        name = before
    if not _is_name(name):
        return
    comma_split = _next_work(words, year.end())
    yield from _years(text, piece, words, name, year, comma_split, bracket)
    if comma_split < len(words):
        rest = strip_span(text, piece.start + comma_split + 1, piece.end)
        yield from _in_piece(text, rest, bracket, name)


def _next_work(words: str, at: int) -> int:
    """Where a comma parts a work from the next one: `Way 2008, Bunce 2011`."""
    for comma in re.finditer(r",\s+(?=[^\W\d_a-zß-öø-ÿ])", words[at:]):
        name = words[at + comma.end() :]
        year = _YEAR.search(name)
        if year and _is_name(name[: year.start()].rstrip(" ,:(")):
            return at + comma.start()
    return len(words)


def _years(
    text: str, piece: Span, words: str, name: str, year: re.Match[str], end: int, bracket: int
) -> Iterator[_Cited]:
    found = [(year[0], 0, year.end())]
    at = year.end()
    while more := _MORE_YEARS.match(words, at, end):
        sign = more[1]
        full = sign if sign[0].isdigit() else found[-1][0].rstrip("abcdefghijklmnopqrstuvwxyz") + sign
        if not sign[0].isdigit() and not found[-1][0][-1].isalpha():
            break
        found.append((full, more.start(1), more.end()))
        at = more.end()
    locator = _place(words[at:end])
    for place, (printed, start, stop) in enumerate(found):
        last = place == len(found) - 1
        span = strip_span(text, piece.start + start, piece.start + (end if last else stop))
        sure = bool(locator) or bool(re.search(r"\bet al|&|[a-z]$", f"{name} {printed}"))
        yield _Cited(name, printed, span, locator if last else None, sure, bracket)


def _place(words: str) -> str | None:
    """The locator in what stands behind the year: a bare number is a page."""
    words = words.strip(" ,:;.()")
    if not words or len(words) > 40 or not re.search(r"\d|^(?:[ivxl]+|passim)$", words):
        return None
    return f"p. {words}" if _BARE_NUMBER.match(words) else words


def _is_name(name: str) -> bool:
    """Whether words before a year may be an author's or a body's name: capitals, particles and "and"; no month."""
    words = _WORD.findall(name)
    if (
        not words
        or len(words) > _MOST_WORDS
        or not _CAPITAL.match(next((w for w in words if w.lower() not in _JOINERS), ""))
    ):
        return False
    if any(w.lower().rstrip(".") in _SEASONS or w.lower().rstrip(".") in months() for w in words[-1:]):
        return False
    return all(w.lower() in _JOINERS or _CAPITAL.match(w) for w in words)


def _behind_name(text: str, block: Span, m: re.Match[str], works: WorksIndex) -> Iterator[_Cited]:
    """`Way (2008)`: the years in a bracket of the name before it. The marker is the bracket alone: the name is a word of the sentence."""
    inside = m[1].strip()
    year = _YEAR.match(inside)
    before = _NAME_BEFORE.search(text, max(block.start, m.start() - 100), m.start())
    if not year or not before:
        return
    name = _longest_name(before[1], year[0], works)
    if name is None:
        return
    piece = Span(m.start(), m.end())
    cited = list(_years(text, strip_span(text, *m.span(1)), inside, name, year, len(inside), m.start()))
    if len(cited) == 1:
        cited = [replace(cited[0], span=piece)]
    yield from (replace(c, narrative=True) for c in cited)


def _longest_name(before: str, year: str, works: WorksIndex) -> str | None:
    """The most words before the bracket that are the name of an entry of that year: `as Levitsky and Way (2002)`."""
    words = before.split()[-_LIMIT:]
    for first in range(len(words)):
        name = " ".join(words[first:])
        name = re.sub(r"['’]s?$", "", name)
        if (
            _is_name(name)
            and words[first].lower() not in ("and", "&", "of", "the", "in", "on", "for", "to")
            and works.fitting(name, year)
        ):
            return name
    return None

"""Quotation marks paired to quotations, a paragraph at a time.

Knows curly, straight, low and angled double marks, and single marks where a text uses them for speech as British papers
do. A paragraph that opens a quotation and does not close it is continued by a next paragraph that opens with the
same mark; any other unclosed mark ends with its paragraph, so that it costs that paragraph and no more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimdb.records import Block
from claimdb.text import Span, strip_span

_CLOSERS = {
    "“": ("”", "“"), "„": ("“", "”"), "«": ("»",), "»": ("«",), '"': ('"', "”"), "``": ("''", '"'), "''": ("''", '"', "”"), "‹": ("›",),
}  # fmt: skip
_MARKS = re.compile(r"[“”„«»\"‹›`'](?:(?<![`'])|(?<=`)`|(?<=')')")
"""Begins with one set of signs, like the other patterns here: the search leaps from one to the next, in a third of the time."""
_OPENS = re.compile(r"(?<![^\s(\[—–-])''(?=\S)")
"""Two apostrophes that open a quotation; others close one."""
_SINGLE_OPEN = re.compile(r"[‘'](?<![\w’'].)(?=[\w\[(…“\"])", re.S)
_SINGLE_CLOSE = re.compile(r"(?<=[\w.,!?…)\]”\"])[’'](?!\w)")
_STOPPED = re.compile(r"[,.?!][’'](?!\w)")
_CURLY_PAIR = re.compile(r"‘(?=\w)[^‘’“”\n]{1,300}’(?!\w)")
_ELISION = re.compile(r"[‘’'](?:s|tis|twas|em|til|cause|\d0s|n)\b", re.I)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks. `span` holds the marks; positions count in the article's text.

    `closed` is false where the closing mark is missing; `continues` says that the quotation of the paragraph before
    goes on here.
    """

    span: Span
    closed: bool = True
    continues: bool = False


def find_quotations(text: str, blocks: tuple[Block, ...]) -> tuple[Quotation, ...]:
    """The outermost quotations of an article, in order; none crosses a block."""
    single = uses_single_marks(text)
    angled = "«" in text
    found: list[Quotation] = []
    open_mark = ""
    for block in blocks:
        if block.kind in ("note", "notes_heading", "byline", "date"):
            continue
        continues = bool(open_mark) and text[block.span.start : block.span.start + 2].lstrip()[:1] == open_mark
        here = _double(text, block.span, angled)
        if single:
            here += _single(text, block.span, [q.span for q in here])
            here.sort(key=lambda q: q.span)
        if here and continues and strip_span(text, block.span.start, block.span.end).start == here[0].span.start:
            here[0] = Quotation(here[0].span, here[0].closed, True)
        last = here[-1] if here else None
        open_mark = text[last.span.start] if last and not last.closed else ""
        found += here
    return tuple(found)


def uses_single_marks(text: str) -> bool:
    """Whether single marks are this text's marks of speech: more of them, paired, than double ones; and one of them closes behind a stop, or is curly and
    opens a pair, which no apostrophe does."""
    doubles = sum(text.count(mark) for mark in '“„«"')
    opened = sum(not _ELISION.match(text, m.start()) for m in _SINGLE_OPEN.finditer(text))
    if opened <= doubles:
        return False
    curly = (not _ELISION.match(text, m.start()) for m in _CURLY_PAIR.finditer(text))
    return bool(_STOPPED.search(text)) or any(curly)


def _double(text: str, block: Span, angled: bool) -> list[Quotation]:
    """The quotations in double marks; `angled` says that the text opens some with `«`."""
    found: list[Quotation] = []
    opened: int | None = None
    mark = ""
    depth = 0
    for m in _MARKS.finditer(text, block.start, block.end):
        if opened is None:
            if m[0] in ("”", "›") or (m[0] == "»" and angled) or (m[0] == "''" and not _OPENS.match(text, m.start())):
                continue
            if m[0] == '"' and _is_measure(text, m.start()):
                continue
            opened, mark, depth = m.start(), m[0], 0
        elif m[0] == mark and mark in "“«" and text[m.start() - 1].isspace():
            depth += 1
        elif m[0] in _CLOSERS[mark]:
            if depth and m[0] != mark:
                depth -= 1
                continue
            found.append(Quotation(Span(opened, m.end())))
            opened = None
    if opened is not None:
        end = strip_span(text, opened, block.end).end
        if end - opened > 1:
            found.append(Quotation(Span(opened, end), closed=False))
    return found


def _is_measure(text: str, at: int) -> bool:
    """An inch mark: a digit before it and no letter behind (`6" pipe`)."""
    return at > 0 and text[at - 1].isdigit() and text.rfind('"', max(0, at - 200), at) < 0


def _single(text: str, block: Span, taken: list[Span]) -> list[Quotation]:
    found: list[Quotation] = []
    at = block.start
    closes = [m.start() for m in _SINGLE_CLOSE.finditer(text, block.start, block.end)]
    next_close = next_taken = 0
    for m in _SINGLE_OPEN.finditer(text, block.start, block.end):
        start = m.start()
        while next_taken < len(taken) and taken[next_taken].end <= start:
            next_taken += 1
        within = next_taken < len(taken) and taken[next_taken].start <= start
        if start < at or within or _ELISION.match(text, start):
            continue
        while next_close < len(closes) and closes[next_close] <= start:
            next_close += 1
        end = _closing(text, closes, next_close)
        if end is not None:
            found.append(Quotation(Span(start, end + 1)))
            at = end + 1
        elif start == block.start:
            found.append(Quotation(Span(start, strip_span(text, start, block.end).end), closed=False))
            break
    return found


def _closing(text: str, closes: list[int], first: int) -> int | None:
    """The mark that closes: the first behind punctuation, else the first that is no plural's apostrophe."""
    for at in closes[first : first + 12]:
        if text[at - 1] in ".,!?…" or text[at - 1] != "s":
            return at
    return closes[first] if first < len(closes) else None

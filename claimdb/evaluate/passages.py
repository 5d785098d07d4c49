"""An error as people read it: the passage with the labelled words in brackets, what was found, and the speakers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claimdb.evaluate.errors import Error
from claimdb.text import Span

_CONTEXT = 80
"""Code points of context on either side."""


@dataclass(frozen=True, slots=True)
class Passage:
    """An error in words. `text` has the labelled words in `[..]`; `found` are the statements found; `expected` and `given` name speakers."""

    category: str
    traits: tuple[str, ...]
    article: str
    text: str
    found: tuple[str, ...]
    expected: str
    given: str


def passage_of(error: Error) -> Passage:
    """The error in words, white space made single spaces."""
    text = error.comparison.words.text
    found = [span for one in error.found for span in one.spans]
    labelled = error.labelled.statement.spans if error.labelled else _touched(error)
    return Passage(
        error.category,
        error.traits,
        error.comparison.article.name,
        bracketed(text, labelled, _window(text, [*labelled, *found])),
        tuple(_plain(" … ".join(span.of(text) for span in one.spans)) for one in error.found),
        _expected(error),
        " and ".join(a.name or f"({a.mention or a.kind})" for one in error.found for a in one.statement.speakers)
        or "nobody",
    )


def bracketed(text: str, spans: Iterable[Span], window: Span) -> str:
    """The words of `window`, `[` and `]` around those of `spans`; spans that touch or overlap have one pair of brackets."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    out, at = "", window.start
    for span in joined:
        out += f"{text[at : span.start]}[{span.of(text)}]"
        at = span.end
    return _plain(out + text[at : window.end])


def _touched(error: Error) -> Sequence[Span]:
    """The pieces of labelled statements that a spurious one shares words with."""
    (found,) = error.found
    return [
        span
        for labelled, _ in error.comparison.labelled
        if labelled.words & found.words
        for span in labelled.statement.spans
    ]


def _window(text: str, spans: Sequence[Span]) -> Span:
    """From the first span to the last, and whole words of context on either side."""
    start = max(0, min(span.start for span in spans) - _CONTEXT)
    end = min(len(text), max(span.end for span in spans) + _CONTEXT)
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return Span(start, end)


def _expected(error: Error) -> str:
    """The speakers as labelled: the name, and how the passage names them."""
    if not error.labelled:
        return "nobody"
    text = error.comparison.words.text
    shown = []
    for speaker in error.labelled.statement.speakers:
        words = _plain(speaker.span.of(text)) if speaker.span else None
        shown.append(f"{speaker.name} ({words})" if speaker.name and words and speaker.exact else speaker.name or words)
    return " and ".join(one for one in shown if one) or "nobody"


def _plain(words: str) -> str:
    return " ".join(words.split())

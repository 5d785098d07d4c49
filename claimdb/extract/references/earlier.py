"""The citations of an article ready for being referred back to: long lists of notes are full of "ibid."."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from claimdb.extract.references.backforms import Back
from claimdb.records import Note, issued_text
from claimdb.text import Span, name_key

_STOP_WORDS = frozenset("the a an of and in on for to der die das und le la les de du des et el los y".split())
_NEAR = 50
"""So many works with a word in common are compared, the latest first."""
_MOST_COUNTED = 4
_LEADING = re.compile(r"(?:[^\W\d_]\.\s?){0,3}(?P<family>[^\W\d_][\w’'-]+)(?:,\s|\s(?:[^\W\d_]\.\s?){1,3})")
"""The author where the record has none: "Holt, Walls", "Холт А. Стены"."""
_WHERE = re.compile(r" of (?:the )?[^\W\d_]+(?: [^\W\d_]+)?$")
"""`Ministry of Justice of Vardania` is `Ministry of Justice` in the notes behind."""
_LETTERED = re.compile(r"\b((?:1[5-9]|20)\d\d[a-z])\b")


@dataclass(slots=True, eq=False)
class Draft:
    """A citation while the article is being read; `number` is given at the end, what it refers to may come later.

    Its fields are those of `Reference`, but `same_as` and `via` are drafts themselves.
    """

    note: Note
    text: str
    span: Span | None
    document_span: Span | None
    relation: str | None
    back: Back | None = None
    only_known: bool = False
    csl: Mapping[str, Any] = field(default_factory=dict)
    locator: str | None = None
    how: str | None = None
    via: Draft | None = None
    same_as: Draft | None = None
    unresolved: str | None = None
    number: int = 0

    @property
    def stands_for(self) -> Draft:
        """The one that spells out the work."""
        return self.same_as or self


def issued_year(draft: Draft) -> str:
    """The year of a citation, with the letter that tells two of one year apart."""
    year = (issued_text(draft.csl) or "")[:4]
    lettered = _LETTERED.search(draft.text)
    return lettered[1] if lettered and lettered[1][:4] == year else year


def author_keys(draft: Draft) -> list[str]:
    """Under what a citation's author is looked up: family names or the body's name, else the word before the first comma."""
    people = draft.csl.get("author") or draft.csl.get("editor") or ()
    names = [str(p.get("family") or p.get("literal") or "") for p in people]
    if not any(names):
        leading = _LEADING.match(draft.text)
        names = [leading["family"]] if leading else []
    keys = [key for key in dict.fromkeys(name_key(n) for n in names) if key]
    return keys + [short for key in keys if (short := _WHERE.sub("", key)) != key and short.count(" ") > 1]


def title_words(title: str) -> list[str]:
    """The words of a title that tell it from others."""
    listed = name_key(title).split()
    return [w for w in listed if w not in _STOP_WORDS] or listed


class Works:
    """Citations that spell out a work, by author and the words of the title; the order of adding is that of the article."""

    def __init__(self) -> None:
        self._by_author: dict[str, dict[str, Draft]] = {}
        self._by_word: dict[tuple[str, str], list[Draft]] = {}
        self._by_year: dict[tuple[str, str], dict[str, Draft]] = {}

    def add(self, draft: Draft) -> None:
        """Take the next one."""
        title = str(draft.csl.get("title") or "")
        work = name_key(title) or name_key(draft.text)
        keys = author_keys(draft)
        for key in keys:
            held = self._by_author.setdefault(key, {})
            held.pop(work, None)  # the latest citation of a work is the last
            held[work] = draft
            year = issued_year(draft)
            for form in {year, year[:4]} - {""}:
                self._by_year.setdefault((key, form), {})[work] = draft
        for word in set(title_words(title)):
            for key in (*keys, ""):
                self._by_word.setdefault((key, word), []).append(draft)

    def by_author(self, author: str) -> list[Draft]:
        """The works of an author, the latest cited first and no more than are told apart; one citation each."""
        return next((_latest(self._by_author[k]) for k in _keys_of(author) if k in self._by_author), [])

    def by_year(self, author: str, year: str) -> list[Draft]:
        """The same of one year (`2011a`: that one)."""
        return next((_latest(self._by_year[k, year]) for k in _keys_of(author) if (k, year) in self._by_year), [])

    def titled(self, author: str | None, title: str) -> Draft | None:
        """The latest whose title begins with these words, else whose title has them all; an empty author is any."""
        wanted = title_words(title)
        for key in _keys_of(author) if author else [""]:
            lists = [self._by_word.get((key, word), []) for word in wanted]
            if not lists or not all(lists):
                continue
            near = min(lists, key=len)[: -_NEAR - 1 : -1]
            fitting = [d for d in near if set(wanted) <= set(title_words(str(d.csl.get("title"))))]
            first = name_key(title)
            best = next((d for d in fitting if name_key(str(d.csl.get("title"))).startswith(first)), None)
            if best or fitting:
                return best or fitting[0]
        return None


def _latest(works: dict[str, Draft]) -> list[Draft]:
    return list(islice(reversed(works.values()), _MOST_COUNTED))


def _keys_of(author: str) -> list[str]:
    """A name as a whole, then its last word: "A. Holt", "Anna Holt"; and its first, for "Холт А."."""
    key = name_key(author)
    words = [w for w in key.split() if len(w) > 1]
    return list(dict.fromkeys(k for k in (key, words[-1] if words else "", words[0] if len(words) == 1 else "") if k))


class Series:
    """Which note a number means: where the numbering begins again at 1, a new series begins."""

    def __init__(self, notes: Sequence[Note]) -> None:
        self._of: dict[int, int] = {}
        self._notes: dict[tuple[int, str], list[int]] = {}
        series, last = 0, 0
        for note in notes:
            number = int(note.label) if note.label and note.label.isdecimal() and len(note.label) < 7 else None
            if number == 1 and last > 1:
                series += 1
            last = number if number is not None else last
            self._of[note.number] = series
            self._notes.setdefault((series, note.label or ""), []).append(note.number)

    def labelled(self, label: str, near: int) -> list[int]:
        """The numbers of the notes with a label in the series of note `near`."""
        return self._notes.get((self._of.get(near, 0), label), [])


def distinct(drafts: Iterable[Draft]) -> list[Draft]:
    """The works that drafts stand for, each once, in order."""
    return list(dict.fromkeys(d.stands_for for d in drafts))

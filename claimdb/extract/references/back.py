"""References back followed to what they mean, within the article and in order. What is not clear stays without a work and says why."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from claimdb.extract.references.backforms import Back
from claimdb.extract.references.earlier import Draft, Series, Works, distinct
from claimdb.extract.references.reading import of_the_work, read_citation
from claimdb.records import Note

_YEAR_BEHIND = re.compile(r",?\s(?:1[5-9]|20)\d\d$")
"""`Annual Bulletin 2020`: the year may be the work's date."""
_SAME_AUTHOR = re.compile(r"(?:idem|eadem|id\.|ders(?:\.|elbe)|dies(?:\.|elbe)),?:?\s+(?=[\w“\"‘«„])", re.I)
"""The same author, another work."""


class Resolver:
    """Follows the drafts of an article, which are given one after the other."""

    def __init__(self, notes: Sequence[Note], listed: Works) -> None:
        self._series = Series(notes)
        self._earlier = Works()
        self._listed = listed
        self._by_note: dict[int, list[Draft]] = {}
        self._before: dict[int, int] = {}
        labelled = [n.number for n in notes if n.label is not None] or [n.number for n in notes]
        self._before = dict(zip(labelled[1:], labelled, strict=False))

    def take(self, draft: Draft) -> bool:
        """Fill in what a draft cites; False for one in a comment that means nothing that the article cites."""
        if draft.csl or not self._follow(draft):
            if draft.only_known:
                return False
            if not draft.csl:
                csl, draft.locator = self._read(draft)
                draft.csl = csl
                if not csl and draft.back and draft.back.author:
                    draft.how, draft.locator = draft.back.kind, draft.back.locator
                    draft.unresolved = f"no work by {draft.back.author} came before"
            self._earlier.add(draft)
        self._by_note.setdefault(draft.note.number, []).append(draft)
        return True

    def _read(self, draft: Draft) -> tuple[dict[str, Any], str | None]:
        """A citation that spells out its work; "Idem, Ports (2016)" is by the author of the one before."""
        idem = _SAME_AUTHOR.match(draft.text)
        before = self._note_before(draft)[0] if idem else None
        if idem is None or before is None or not before.csl.get("author"):
            return read_citation(draft.text)
        csl, locator = read_citation(draft.text[idem.end() :])
        return {**csl, "author": before.csl["author"]}, locator

    def _follow(self, draft: Draft) -> bool:
        """Whether the draft refers back, to something or to nothing."""
        back = draft.back
        if back is None:
            return False
        target, why = self._meant(back, draft)
        if target is None and (why is None or (not back.sure and draft.only_known)):
            return False
        draft.how = back.kind
        draft.locator = back.locator
        if target is None or (target.unresolved and not target.csl):
            draft.unresolved = why or "what it refers to is not clear itself"
            return True
        draft.via, draft.same_as = target, target.stands_for
        draft.csl = of_the_work(draft.same_as.csl)
        if back.kind == "ibid" or back.same_place:
            draft.locator = back.locator or target.locator
        return True

    def _meant(self, back: Back, draft: Draft) -> tuple[Draft | None, str | None]:
        """`(the draft meant, why there is none)`; neither where the words need not refer back at all."""
        if back.kind == "ibid" or (back.kind == "op. cit." and not (back.author or back.title or back.label)):
            return self._note_before(draft)
        if back.label:
            return self._numbered(back, draft)
        if back.year:
            return self._of_year(back)
        return self._short(back)

    def _note_before(self, draft: Draft) -> tuple[Draft | None, str | None]:
        here = self._by_note.get(draft.note.number)
        if here:
            return here[-1], None
        before = self._before.get(draft.note.number)
        if before is None:
            return None, "nothing comes before it"
        cited = self._by_note.get(before, [])
        if not cited:
            return None, "the note before cites nothing"
        if len(distinct(cited)) > 1:
            return None, "the note before cites several works"
        return cited[-1], None

    def _numbered(self, back: Back, draft: Draft) -> tuple[Draft | None, str | None]:
        numbers = self._series.labelled(back.label or "", draft.note.number)
        if not numbers:
            return None, f"no note {back.label}"
        if draft.note.number in numbers:
            return None, "it refers to its own note"
        cited = [d for number in numbers for d in self._by_note.get(number, ())]
        if not cited:
            later = all(number > draft.note.number for number in numbers)
            return None, f"note {back.label} comes later" if later else f"note {back.label} cites nothing"
        works = distinct(cited)
        if len(works) > 1 and (back.author or back.title):
            of_author = Works()
            for work in works:
                of_author.add(work)
            fitting = (
                [of_author.titled(back.author, back.title)] if back.title else of_author.by_author(back.author or "")
            )
            works = [w for w in fitting if w] or works
        if len(works) > 1:
            return None, f"note {back.label} cites several works"
        return next(d for d in reversed(cited) if d.stands_for is works[0]), None

    def _of_year(self, back: Back) -> tuple[Draft | None, str | None]:
        author, year = back.author or "", back.year or ""
        for works in (self._listed, self._earlier):
            found = works.by_year(author, year)
            if len(found) == 1:
                return found[0], None
            if found:
                return None, f"{_count(found)} works by {author} of {year} are cited"
        return None, None

    def _short(self, back: Back) -> tuple[Draft | None, str | None]:
        if back.title:
            forms = dict.fromkeys((back.title, _YEAR_BEHIND.sub("", back.title)))
            found = next(
                (d for t in forms for w in (self._earlier, self._listed) if (d := w.titled(back.author, t))), None
            )
            unknown = (
                f"no work of that title by {back.author} came before"
                if back.author
                else "no work of that title came before"
            )
            return found, unknown if not found and back.sure else None
        for works in (self._earlier, self._listed):
            cited = works.by_author(back.author or "")
            if len(cited) == 1:
                return cited[0], None
            if cited:
                return None, f"{_count(cited)} works by {back.author} came before"
        if back.sure:
            return None, f"no work by {back.author} came before"
        return (self._earlier.titled(None, back.author) if back.author else None), None


def _count(drafts: Sequence[Draft]) -> str:
    return {2: "two", 3: "three"}.get(len(drafts), "several")

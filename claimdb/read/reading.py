"""What a reader returns: text, what the format knew about its spans, and what it states about the whole."""

from __future__ import annotations

from dataclasses import dataclass, field

from claimdb.records import Details, Mark


@dataclass(frozen=True, slots=True)
class Reading:
    """The text of a source; `marks` count in it."""

    text: str
    marks: tuple[Mark, ...] = ()
    details: Details = field(default_factory=Details)
    warnings: tuple[str, ...] = ()

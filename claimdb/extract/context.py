"""What is known when a sentence is read, and how sure each way of finding a name is."""

from __future__ import annotations

from dataclasses import dataclass, field

from claimdb.extract.discourse import Discourse
from claimdb.extract.entities import Entities
from claimdb.records import Attribution

CONFIDENCE = {"printed": 0.95, "part": 0.9, "role": 0.8, "pronoun": 0.7, "carried": 0.65, "author": 0.9}


@dataclass(slots=True)
class Context:
    """What is known when a sentence is read: the article's entities and who was named before.

    `speaking` is who says the quotation that the phrase stands in, if the caller knows: "I" is this one.
    """

    text: str
    entities: Entities
    last_speaker: tuple[Attribution, ...] = ()
    document_voice: Attribution | None = None
    authors: tuple[str, ...] = field(default_factory=tuple)
    speaking: tuple[Attribution, ...] = ()
    _discourse: Discourse | None = field(default=None, init=False, repr=False)

    @property
    def discourse(self) -> Discourse:
        """The sentences as pronouns see them, read when first asked for."""
        if self._discourse is None:
            self._discourse = Discourse(self.entities)
        return self._discourse

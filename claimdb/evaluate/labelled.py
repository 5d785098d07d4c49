"""Labelled articles: a text, and who is reported to have said what in it, as people marked it.

Both forms that labels are read from (`markup`, `brat`) end in these records. Positions are spans in code points of the article's text.
"""

from __future__ import annotations

from dataclasses import dataclass

from claimdb.text import Span


@dataclass(frozen=True, slots=True)
class LabelledSpeaker:
    """Who said a statement. `span` is the words beside it that name them; None where only the context tells.

    `name` is the name they go by in the article, None for somebody unnamed or where names are not labelled. `exact` is false where `name` is just
    the words of `span`, which may have a title beside the name.
    """

    span: Span | None
    name: str | None = None
    exact: bool = True


@dataclass(frozen=True, slots=True)
class LabelledStatement:
    """What somebody is reported to have said. `spans` are its pieces in order, never empty; `cues` the words that say that it was said.

    `speakers` is empty where the text does not tell who said it. `act` is one of `records.ACTS`, None where it is not labelled.
    """

    spans: tuple[Span, ...]
    cues: tuple[Span, ...] = ()
    speakers: tuple[LabelledSpeaker, ...] = ()
    act: str | None = None

    @property
    def sources(self) -> tuple[Span, ...]:
        """The words that name the speakers, in order."""
        return tuple(sorted(s.span for s in self.speakers if s.span))


@dataclass(frozen=True, slots=True)
class LabelledArticle:
    """A text with everything that is said in it. `name` is its file's, for people.

    `terms` are quoted words that nobody is reported to have said. `resolved` says whether speakers are labelled with their names.
    """

    name: str
    text: str
    statements: tuple[LabelledStatement, ...] = ()
    terms: tuple[Span, ...] = ()
    resolved: bool = False

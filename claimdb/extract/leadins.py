"""Who speaks below a sentence that ends with a colon, and beside a quotation whose cue stands behind it."""

from __future__ import annotations

from claimdb.extract.acts import act_of, kind_of_cue
from claimdb.extract.context import Context
from claimdb.extract.cues import cue_at
from claimdb.extract.phrases import Phrase, main_subject
from claimdb.extract.speakers import attribute, carried_to
from claimdb.extract.tokens import Token
from claimdb.extract.units import Unit
from claimdb.records import Attribution, Cue, Statement
from claimdb.text import Span


def named_subject(context: Context, unit: Unit) -> tuple[Attribution, ...]:
    """The subject of a sentence that ends with a verb of speech and a colon ("In it, the union | demands:"), else the one named person or
    body that the sentence is about ("Karl Lind posted a dozen words:"); else nobody."""
    tokens = unit.tokens
    if len(tokens) > 2 and cue_at(tokens, len(tokens) - 2):
        phrase = main_subject(tokens, 0, len(tokens) - 2)
        if phrase is None or phrase.first > len(tokens) - 3:
            return ()
        return attribute(context, tokens, Phrase(phrase.first, min(phrase.last, len(tokens) - 3)), unit.runs)
    people = context.discourse.subject_at(unit.span.start)
    if len(people) != 1:
        return ()
    return (carried_to(people[0]),)


def read_list_head(context: Context, unit: Unit, who: tuple[Attribution, ...]) -> Statement | None:
    """What the items of a list below have in common, cue and speaker; its span is the cue's. None where no verb of speech or wish ends the
    sentence: "The dead are:"."""
    tokens = unit.tokens
    if not who or len(tokens) < 3 or tokens[-1].text != ":" or not cue_at(tokens, len(tokens) - 2):
        return None
    span = Span(tokens[-2].start, tokens[-2].end)
    cue = Cue(span.of(context.text), span)
    return Statement("indirect", (span,), act_of(kind_of_cue([tokens[-2].lower]), False), cue, who, 0.8)


def answering(context: Context, unit: Unit, end: int) -> tuple[Attribution, ...]:
    """`"No," | came the reply from Karl Lind`: who is named behind words that end at offset `end`."""
    tokens = unit.tokens
    at = next((i for i, t in enumerate(tokens) if t.start >= end), len(tokens))
    if not _comes(tokens[at : at + 3]) or at + 4 >= len(tokens) or tokens[at + 3].lower != "from":
        return ()
    run = next((r for r in unit.runs if r.name and at + 4 <= r.first <= at + 6), None)
    return attribute(context, tokens, Phrase(at + 4, run.last), unit.runs) if run else ()


def _comes(tokens: list[Token]) -> bool:
    return len(tokens) == 3 and tokens[0].lower in ("came", "comes") and tokens[1].lower in ("the", "a", "this")

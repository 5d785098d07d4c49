"""Pronouns as sources: he, she, it, they, I, "the two", "both ministers".

The caller knows who spoke before (`Context.last_speaker`); the article tells gender and number and who else is near. A guess has
the basis `pronoun` and never the confidence of a printed name.
"""

from __future__ import annotations

from claimdb.extract.context import CONFIDENCE, Context
from claimdb.extract.discourse import GENDERS
from claimdb.extract.entities import Entity
from claimdb.extract.offices import gender_of, is_person_noun, noun_gender
from claimdb.extract.phrases import Phrase
from claimdb.extract.tokens import Token
from claimdb.records import Attribution
from claimdb.text import Span

REFLEXIVES = frozenset("himself herself itself themselves ourselves".split())
RELATIVES = frozenset("who which that whom".split())
OWNERS = frozenset("his her its their my our".split())
"""Possessive pronouns before a noun."""
_PLURAL = frozenset("they them their theirs themselves".split())
_FIRST = frozenset("we i us me my our mine ours ourselves myself".split())
_SINGULAR = frozenset("i me my mine myself".split())
_NEUTRAL = frozenset("it its itself".split())
PRONOUNS = frozenset(GENDERS) | _PLURAL | _FIRST | _NEUTRAL | {"you", "your"}
_COUNTS = {"two": 2, "both": 2, "pair": 2, "couple": 2, "duo": 2, "three": 3, "trio": 3, "four": 4, "five": 5}


def resolve_pronoun(context: Context, token: Token) -> tuple[Attribution, ...]:
    """Who a pronoun of `PRONOUNS` is; one entry without a name where that is not certain enough, none for "you"."""
    low = token.lower
    if low in _FIRST:
        return _first_person(context, token)
    if low in ("you", "your"):
        return ()
    if low in _PLURAL:
        return _plural(context, token)
    return (_body(context, token) if low in _NEUTRAL else _person(context, token, GENDERS[low]),)


def _first_person(context: Context, token: Token) -> tuple[Attribution, ...]:
    """`I`: who says the quotation, whose the whole text is, or the article's author; a quoted "I" is never the author."""
    span = Span(token.start, token.end)
    if context.speaking and token.quoted:
        return tuple(_said(a, token, CONFIDENCE["pronoun"]) for a in context.speaking)
    if context.document_voice:
        return (_said(context.document_voice, token, CONFIDENCE["pronoun"]),)
    if context.authors and token.lower in ("i", "me") and not token.quoted:
        name = context.authors[0]
        return (Attribution(name, "person", token.text, span, "author", CONFIDENCE["author"], None, (name,)),)
    if token.quoted:
        return ()
    kind = "anonymous" if token.lower in _SINGULAR else "group"  # "We think", in a text by nobody known
    return (Attribution(None, kind, token.text, span, "pronoun", 0.5),)


def _person(context: Context, token: Token, gender: str) -> Attribution:
    """`he` or `she`: who spoke before, if nothing speaks against it and nobody else who fits is nearer; else whom the sentences before tell."""
    people = [a for a in context.last_speaker if a.kind in ("person", "anonymous")]
    fitting = [a for a in people if _fits(context, a, gender)]
    if len(fitting) > 1:
        fitting = [a for a in fitting if a.name and _gender(context, a) == gender]
        if len(fitting) != 1:
            return _nobody(token, "anonymous", 0.3)
    if fitting and fitting[0].name is None:
        return _nobody(token, "anonymous", 0.6)
    nearest, confidence = context.discourse.person(token.start, gender)
    if not fitting:
        if any(_gender(context, a) in ("", gender) for a in people):
            # not certain enough that it is another one, unless what leans against all of them leads to somebody else
            if (
                nearest
                and confidence >= 0.6
                and all(a.name for a in people)
                and nearest.name not in {a.name for a in people}
            ):
                return _entity(nearest, token, 0.5)
            return _nobody(token, "anonymous", 0.3)
        return _entity(nearest, token, confidence) if nearest else _nobody(token, "anonymous", confidence)
    found = fitting[0]
    entity = context.entities.find(found.name or "")
    since = max(entity.last_place(token.start) if entity else -1, found.span.start if found.span else -1)
    if context.discourse.unnamed_since(since, token.start, gender):
        return _nobody(token, "anonymous", 0.3)
    sure = _gender(context, found) == gender
    if nearest and nearest is not entity and nearest.last_place(token.start) > since:
        if sure == (context.discourse.gender(nearest) == gender):
            return _nobody(token, "anonymous", 0.3)  # either may be meant, and as often the one as the other
        if not sure:
            return _entity(nearest, token, 0.6)
    elif entity and context.discourse.rival(entity, token.start, gender):
        return _nobody(token, "anonymous", 0.3)
    return _said(found, token, CONFIDENCE["pronoun"] if sure else CONFIDENCE["pronoun"] - 0.05)


def _fits(context: Context, attribution: Attribution, gender: str) -> bool:
    """Whether nothing speaks against it: a single pronoun is enough to say no."""
    entity = context.entities.find(attribution.name) if attribution.name else None
    known = context.discourse.leaning(entity) if entity else _gender(context, attribution)
    return not known or known == gender


def _gender(context: Context, attribution: Attribution) -> str:
    if attribution.name is None:
        return gender_of(attribution.mention or "")
    entity = context.entities.find(attribution.name)
    return context.discourse.gender(entity) if entity else gender_of(attribution.role or "")


def _body(context: Context, token: Token) -> Attribution:
    """`it`: a body, never a person."""
    body = context.discourse.body(token.start)
    spoke = context.last_speaker
    if len(spoke) == 1 and spoke[0].kind == "organization":
        place = spoke[0].span.start if spoke[0].span else -1
        if body is None or body.name == spoke[0].name or body.last_place(token.start) <= place:
            return _said(spoke[0], token, CONFIDENCE["pronoun"])
    return _entity(body, token, 0.5) if body else _nobody(token, "group", 0.3)


def _plural(context: Context, token: Token) -> tuple[Attribution, ...]:
    """`they`: the people who spoke together, a group, a body."""
    spoke = context.last_speaker
    if len(spoke) > 1 or any(a.kind in ("group", "organization") for a in spoke):
        return tuple(_said(a, token, 0.6) for a in spoke)
    people = context.discourse.several(token.start)
    if people:
        return tuple(_entity(e, token, 0.55) for e in people)
    body = context.discourse.body(token.start)
    return (_entity(body, token, 0.5) if body else _nobody(token, "group", 0.5),)


def find_together(context: Context, tokens: list[Token], phrase: Phrase) -> tuple[Attribution, ...] | None:
    """`The two`, `both`, `both ministers`: as many people as are said to be, or a group without names; None for other phrases."""
    if phrase.last - phrase.first > 3:
        return None
    listed = [t.lower for t in tokens[phrase.first : phrase.last + 1]]
    counted = [w for w in listed if w not in ("the", "these", "all")]
    if not counted or counted[0] not in _COUNTS or (len(counted) == len(listed) and counted[0] != "both"):
        return None
    span = Span(tokens[phrase.first].start, tokens[phrase.last].end)
    mention = span.of(context.text)
    count, noun = _COUNTS[counted[0]], counted[-1] if len(counted) > 1 else ""
    singular = _singular(noun)
    if noun and not is_person_noun(singular):
        return None
    group = (Attribution(None, "group", mention, span, "role", 0.5),)
    if noun and not noun_gender(singular) and singular not in ("person", "leader", "side"):
        people = tuple(context.entities.with_head(singular, span.start))
        basis, confidence = "role", 0.7
    else:
        people, basis, confidence = _just(context, span.start, count), "pronoun", 0.6
    if len(people) != count:
        return group
    return tuple(Attribution(e.name, e.kind, mention, span, basis, confidence, None, e.names) for e in people)


def _just(context: Context, offset: int, count: int) -> tuple[Entity, ...]:
    """The people before, if they are just so many: those who spoke together, else those of the nearest sentence with people."""
    found = [context.entities.find(a.name) for a in context.last_speaker if a.name and a.kind == "person"]
    if len(context.last_speaker) == len(found) == count and all(found):
        return tuple(e for e in found if e)
    return context.discourse.several(offset, count)


def _singular(noun: str) -> str:
    if noun.endswith("women") or noun.endswith("men"):
        return noun[:-2] + "an"
    return noun[:-3] + "y" if noun.endswith("ies") else noun.removesuffix("s")


def _said(who: Attribution, token: Token, confidence: float) -> Attribution:
    """Somebody known, meant by a pronoun: no surer than the way by which they were found."""
    sure = min(confidence, who.confidence)
    return Attribution(who.name, who.kind, token.text, Span(token.start, token.end), "pronoun", sure, None, who.names)


def _entity(entity: Entity, token: Token, confidence: float) -> Attribution:
    span = Span(token.start, token.end)
    return Attribution(entity.name, entity.kind, token.text, span, "pronoun", confidence, None, entity.names)


def _nobody(token: Token, kind: str, confidence: float) -> Attribution:
    return Attribution(None, kind, token.text, Span(token.start, token.end), "pronoun", confidence)

"""From the words that name a speaker to who it is: name, surname, role, pronoun, body, or people unnamed.

What is printed and what is guessed are kept apart: `basis` says by what way the name was found and `confidence` how sure
that way is. Where the article does not tell, the name is None.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from claimdb.extract.entities import GENERIC_BODIES, Entities
from claimdb.extract.lexicon import words
from claimdb.extract.names import NameRun, demonyms, is_organization_word, title_words
from claimdb.extract.phrases import DETERMINERS, PREPOSITIONS, Phrase
from claimdb.extract.tokens import Token
from claimdb.records import Attribution
from claimdb.text import Span, name_key

CONFIDENCE = {"printed": 0.95, "part": 0.9, "role": 0.8, "pronoun": 0.7, "carried": 0.65, "author": 0.9}
_SINGULAR = frozenset("he she him her himself herself".split())
_PLURAL = frozenset(["they", "them", "themselves"])
_FIRST = frozenset(["we", "i", "us", "me"])
_GENDER = {"he": "m", "him": "m", "she": "f", "her": "f"}
_ROLE_NOUNS_FEMALE = frozenset("spokeswoman chairwoman congresswoman woman actress mother queen princess".split())


@dataclass(slots=True)
class Context:
    """What is known when a sentence is read: the article's entities and who was named before."""

    text: str
    entities: Entities
    last_speaker: tuple[Attribution, ...] = ()
    last_subject: tuple[Attribution, ...] = ()
    document_voice: Attribution | None = None
    authors: tuple[str, ...] = field(default_factory=tuple)


def attribute(context: Context, tokens: list[Token], phrase: Phrase, runs: list[NameRun]) -> tuple[Attribution, ...]:
    """Who a phrase of a sentence names, one entry a person; `runs` are the names of that sentence."""
    straddling = next((r for r in runs if r.first < phrase.first <= r.last), None)
    if straddling:
        phrase = Phrase(straddling.first, max(straddling.last, phrase.last), phrase.how)
    parts = _members(tokens, phrase, runs)
    found = [_one(context, tokens, part, runs) for part in parts]
    return tuple(a for a in found if a)


def _members(tokens: list[Token], phrase: Phrase, runs: list[NameRun]) -> list[Phrase]:
    """The members of a list ("Norland, Estria and Vale"), or the phrase itself."""
    joints = [
        i
        for i in range(phrase.first + 1, phrase.last)
        if (tokens[i].lower == "and" or tokens[i].text == ",") and not any(r.first < i < r.last for r in runs)
    ]
    if not joints:
        return [phrase]
    parts, first = [], phrase.first
    for joint in [*joints, phrase.last + 1]:
        if joint > first:
            parts.append(Phrase(first, joint - 1, phrase.how))
        first = joint + 1
    named = [p for p in parts if any(p.first <= r.first and r.last <= p.last for r in runs)]
    if len(named) == len(parts):
        return parts
    head = _head(tokens, phrase)
    if tokens[phrase.first].lower in DETERMINERS and tokens[head].lower not in words("groups"):
        return [phrase]
    return parts if all(tokens[p.first].lower in DETERMINERS or tokens[p.first].capital for p in parts) else [phrase]


def _one(context: Context, tokens: list[Token], phrase: Phrase, runs: list[NameRun]) -> Attribution | None:
    first, last = phrase.first, phrase.last
    if first == last and tokens[first].lower in _SINGULAR | _PLURAL | _FIRST | {"it", "you"}:
        return _pronoun(context, tokens[first])
    if first == last and tokens[first].lower in words("group_pronouns"):
        return _unnamed(tokens, phrase, context.text)
    inside = [r for r in runs if first <= r.first and r.last <= last]
    head = _head(tokens, phrase)
    run = next((r for r in inside if r.first <= head <= r.last), None)
    if run is None:
        run = next(
            (
                r
                for r in inside
                if r.name and r.kind == "person" and r.last == last and not _hangs_on_preposition(tokens, r, first)
            ),
            None,
        )
    if run and run.name:
        return _named(context, tokens, phrase, run)
    return _described(context, tokens, phrase, head, runs)


def _hangs_on_preposition(tokens: list[Token], run: NameRun, first: int) -> bool:
    return run.first > first and (
        tokens[run.first - 1].lower in PREPOSITIONS or (run.first - 1 > first and tokens[run.first - 1].lower == "the")
    )


def _head(tokens: list[Token], phrase: Phrase) -> int:
    """The phrase's last word before a preposition or a comma: the noun that the rest describes."""
    for at in range(phrase.first, phrase.last):
        following = tokens[at + 1]
        if tokens[at].is_word and (following.lower in PREPOSITIONS or following.text in ",("):
            return at
    return phrase.last


def _named(context: Context, tokens: list[Token], phrase: Phrase, run: NameRun) -> Attribution:
    entity = context.entities.find(run.name)
    span = Span(_mention_start(tokens, phrase, run), run.end)
    mention = span.of(context.text)
    role = run.role or _role_before(tokens, phrase, run) or None
    if entity is None:
        ambiguous = context.entities.is_ambiguous(run.name)
        kind = run.kind or ("organization" if tokens[max(0, run.first - 1)].lower == "the" else "person")
        return Attribution(run.name, kind, mention, span, "printed", 0.5 if ambiguous else 0.85, role, (run.name,))
    same = name_key(entity.name) == name_key(run.name)
    basis = "printed" if same else "part"
    confidence = CONFIDENCE[basis] if phrase.how != "main" else CONFIDENCE[basis] - 0.1
    return Attribution(entity.name, entity.kind, mention, span, basis, confidence, role, entity.names)


def _mention_start(tokens: list[Token], phrase: Phrase, run: NameRun) -> int:
    """The title before the name belongs to the mention, in lower case as well ("foreign minister Tom Hale")."""
    at = run.first
    while at - 1 >= phrase.first and tokens[at - 1].lower in title_words():
        at -= 1
    return tokens[at].start


def _role_before(tokens: list[Token], phrase: Phrase, run: NameRun) -> str:
    """Words of description right before the name: "climate analyst Tom Hale"."""
    at = run.first
    while (
        at - 1 >= phrase.first
        and tokens[at - 1].is_word
        and not tokens[at - 1].possessive
        and tokens[at - 1].lower not in DETERMINERS | PREPOSITIONS
    ):
        at -= 1
    text = " ".join(t.text for t in tokens[at : run.first])
    last = tokens[run.first - 1].lower if run.first else ""
    return text if last in title_words() or last in words("groups") else ""


def _author_of(tokens: list[Token], phrase: Phrase, runs: list[NameRun]) -> NameRun | None:
    """`a report by | the Court of Audit`: who wrote what is named as the source."""
    for at in range(phrase.first, min(phrase.last + 2, len(tokens) - 1)):
        if tokens[at].lower in ("by", "from"):
            return next((r for r in runs if r.name and at < r.first <= at + 2), None)
    return None


def _apposed(tokens: list[Token], phrase: Phrase, head: int, runs: list[NameRun]) -> NameRun | None:
    """`Its director, | Tom Hale|, said`: the name between commas behind a role."""
    if phrase.last + 2 >= len(tokens) or tokens[phrase.last + 1].text != ",":
        return None
    if tokens[head].base.lower() not in title_words() and tokens[head].base.lower() not in words("groups"):
        return None
    run = next((r for r in runs if r.first == phrase.last + 2 and r.name and r.kind != "organization"), None)
    closed = run is not None and (run.last + 1 >= len(tokens) or tokens[run.last + 1].text in _CLOSING)
    return run if closed else None


_CLOSING = frozenset((",", ".", ";", ":", "—", "–", ")"))


def _described(
    context: Context, tokens: list[Token], phrase: Phrase, head: int, runs: list[NameRun]
) -> Attribution | None:
    """A role, a body or people unnamed."""
    span = Span(
        tokens[phrase.first].start,
        tokens[phrase.last].end - (len(tokens[phrase.last].text) - len(tokens[phrase.last].base)),
    )
    mention = span.of(context.text)
    noun = tokens[head].base.lower()
    author = _author_of(tokens, phrase, runs) if noun in words("documents") else _apposed(tokens, phrase, head, runs)
    if author:
        return _named(context, tokens, Phrase(author.first, author.last, phrase.how), author)
    description = " ".join(t.text for t in tokens[phrase.first : phrase.last + 1])
    definite = (
        tokens[phrase.first].lower in ("the", "this", "that", "his", "her", "their", "its")
        or tokens[phrase.first].capital
        or tokens[phrase.first].possessive
    )
    if definite and (
        noun in title_words()
        or noun in _BODY_NOUNS
        or is_organization_word(noun)
        or noun in words("groups")
        or noun == "pm"
    ):
        entity = context.entities.by_role(description, tokens[phrase.first].start)
        if entity:
            return Attribution(entity.name, entity.kind, mention, span, "role", CONFIDENCE["role"], None, entity.names)
    if is_organization_word(noun) or noun in _BODY_NOUNS:
        name = _named_part(re.sub(r"^(?:the|an?|this|that|its|their|his|her|our) ", "", mention, flags=re.I))
        several = noun in GENERIC_BODIES and not any(t.capital for t in tokens[phrase.first : head])
        if name and not several:  # "a group of Norwegians" has no name, "the Vale group" has
            return Attribution(name, "organization", mention, span, "printed", 0.75, None, (name,))
        return Attribution(None, "group", mention, span, "role", 0.5)
    return _unnamed(tokens, phrase, context.text)


def _named_part(phrase: str) -> str:
    """`recent Vale survey` from its first capital on; empty without one."""
    words_ = phrase.split()
    first = next((i for i, word in enumerate(words_) if word[0].isupper()), len(words_))
    return " ".join(words_[first:])


_BODY_NOUNS = frozenset((
    "ministry government administration regime campaign company firm agency court parliament senate union "
    "bank institute institution newspaper outlet opposition embassy police party military army side "
    "kremlin committee commission council department group organization organisation charity"
).split())  # fmt: skip


def _unnamed(tokens: list[Token], phrase: Phrase, text: str) -> Attribution:
    span = Span(tokens[phrase.first].start, tokens[phrase.last].end)
    head = tokens[_head(tokens, phrase)].base.lower()
    first = tokens[phrase.first].lower
    singular_word = first in ("a", "an", "one", "another", "somebody", "someone", "nobody")
    plural = not singular_word and (
        first in words("group_pronouns")
        or head.endswith("s")
        or head in ("people", "police", "men", "women", "children")
    )
    kind = "group" if plural else "anonymous"
    known = singular_of(head) in words("groups") or head in title_words() or first in words("group_pronouns")
    return Attribution(None, kind, span.of(text), span, "role", 0.8 if known else 0.5)


def singular_of(noun: str) -> str:
    """A noun without its plural ending, for looking up."""
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def names_people(tokens: list[Token], phrase: Phrase, runs: list[NameRun]) -> bool:
    """Whether a phrase can be the source of speech: a name, a pronoun, people, a body; not "the plan" or "the building"."""
    head_at = _head(tokens, phrase)
    for run in runs:
        inside = phrase.first <= run.first and run.last <= phrase.last
        if inside and (
            run.first <= head_at <= run.last
            or (run.last == phrase.last and not _hangs_on_preposition(tokens, run, phrase.first))
        ):
            return True
    head = tokens[head_at].base.lower()
    low = tokens[phrase.last].lower
    return (
        low in _SINGULAR | _PLURAL | _FIRST | {"it", "who"}
        or singular_of(head) in words("groups") or head in words("groups") or head in title_words() or low in words("group_pronouns")
        or is_organization_word(head) or head in _BODY_NOUNS or singular_of(head) in _BODY_NOUNS or head in words("documents")
        or tokens[phrase.first].lower in words("group_pronouns") or head in demonyms() or singular_of(head) in demonyms()
        or head.endswith(("ist", "ists", "crat", "crats")) or head in ("side", "sides")
        or bool(re.search(r"(?:man|men|woman|women|person|people)$", head))
    )  # fmt: skip


def _pronoun(context: Context, token: Token) -> Attribution | None:
    span = Span(token.start, token.end)
    low = token.lower
    if low in _FIRST:
        voice = context.document_voice
        if voice:
            return Attribution(
                voice.name, voice.kind, token.text, span, "pronoun", CONFIDENCE["pronoun"], None, voice.names
            )
        if context.authors and low in ("i", "me"):
            return Attribution(
                context.authors[0],
                "person",
                token.text,
                span,
                "author",
                CONFIDENCE["author"],
                None,
                context.authors[:1],
            )
        return None
    if low == "you":
        return None
    if low in _PLURAL:
        return _plural(context, token, span)
    wanted = "organization" if low == "it" else "person"
    candidates = [*context.last_subject, *context.last_speaker]
    for candidate in candidates:
        if candidate.kind == wanted and _gender_fits(context, candidate, low):
            return Attribution(
                candidate.name,
                candidate.kind,
                token.text,
                span,
                "pronoun",
                CONFIDENCE["pronoun"],
                None,
                candidate.names,
            )
        if wanted == "person" and candidate.kind == "anonymous":
            return Attribution(None, "anonymous", token.text, span, "pronoun", 0.6)
    entity = context.entities.last_before(token.start, wanted)
    if entity and (not entity.gender or _GENDER.get(low, entity.gender) == entity.gender):
        return Attribution(entity.name, entity.kind, token.text, span, "pronoun", 0.5, None, entity.names)
    return Attribution(None, "anonymous" if wanted == "person" else "group", token.text, span, "pronoun", 0.3)


def _gender_fits(context: Context, candidate: Attribution, pronoun: str) -> bool:
    if not candidate.name:
        return True
    entity = context.entities.find(candidate.name)
    wanted = _GENDER.get(pronoun)
    return not (entity and entity.gender and wanted and entity.gender != wanted)


def _plural(context: Context, token: Token, span: Span) -> Attribution:
    for candidate in (*context.last_subject, *context.last_speaker):
        if candidate.kind in ("group", "organization"):
            return Attribution(candidate.name, candidate.kind, token.text, span, "pronoun", 0.6, None, candidate.names)
    return Attribution(None, "group", token.text, span, "pronoun", 0.5)


def carried(
    attributions: tuple[Attribution, ...], confidence: float = CONFIDENCE["carried"]
) -> tuple[Attribution, ...]:
    """The same speakers for a statement that does not name them."""
    return tuple(
        Attribution(a.name, a.kind, None, None, "carried", min(confidence, a.confidence), None, a.names)
        for a in attributions
    )

"""From the words that name a speaker to who it is: name, surname, role, pronoun, body, or people unnamed.

What is printed and what is guessed are kept apart: `basis` says by what way the name was found and `confidence` how sure
that way is. Where the article does not tell, the name is None.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from claimdb.extract.context import CONFIDENCE, Context
from claimdb.extract.descriptions import CLOSING, find_descriptions, head_of
from claimdb.extract.entities import GENERIC_BODIES, Entity
from claimdb.extract.lexicon import words
from claimdb.extract.mentions import body_of_members, handle_of, name_in_brackets, shorten, trim
from claimdb.extract.names import CAPITAL_GROUPS, NameRun, demonyms, is_organization_word, places, title_words
from claimdb.extract.offices import BODY_NOUNS, is_body_noun, is_person_noun
from claimdb.extract.phrases import DETERMINERS, PREPOSITIONS, Phrase, phrase_ending
from claimdb.extract.pronouns import OWNERS, PRONOUNS, REFLEXIVES, RELATIVES, find_together, resolve_pronoun
from claimdb.extract.tokens import Token
from claimdb.extract.writings import SAID, is_written
from claimdb.records import Attribution
from claimdb.text import Span, name_key

__all__ = ["CONFIDENCE", "Context", "attribute", "carried", "names_people"]


def attribute(context: Context, tokens: list[Token], phrase: Phrase, runs: list[NameRun]) -> tuple[Attribution, ...]:
    """Who a phrase of a sentence names, one entry a person; `runs` are the names of that sentence."""
    straddling = next((r for r in runs if r.first < phrase.first <= r.last), None)
    if straddling:
        phrase = Phrase(straddling.first, max(straddling.last, phrase.last), phrase.how)
    phrase = trim(tokens, phrase, runs)
    together = find_together(context, tokens, phrase)
    if together is not None:
        return together
    found: list[Attribution] = []
    for part in _members(tokens, phrase, runs):
        found += (
            a for a in _one(context, tokens, part, runs) if a.name is None or a.name not in {b.name for b in found}
        )
    return tuple(found)


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
    comma = [tokens[p.first - 1].text == "," or tokens[p.first - 2].text == "," for p in parts[1:]]
    if any(comma) and _name_at_head(tokens, parts[0], runs):
        return _without_appositions(tokens, parts, runs)
    if tokens[joints[0]].text == ",":
        apposed = _apposition_within(tokens, parts, runs)
        if apposed:
            return [apposed]
    if all(any(p.first <= r.first and r.last <= p.last for r in runs) for p in parts):
        return parts
    head = head_of(tokens, phrase.first, phrase.last)
    if tokens[phrase.first].lower in DETERMINERS and tokens[head].lower not in words("groups"):
        return [phrase]
    return parts if all(tokens[p.first].lower in DETERMINERS or tokens[p.first].capital for p in parts) else [phrase]


def _without_appositions(tokens: list[Token], parts: list[Phrase], runs: list[NameRun]) -> list[Phrase]:
    """The members of a list that begins with a name, without what is said of them: "NAME, a lawyer and founder of a charity" is one,
    "NAME, R-Vale, and NAME, the mayor" are two."""
    members, apposed = [parts[0]], False
    for part in parts[1:]:
        joined = tokens[part.first - 1].lower == "and"
        behind_comma = tokens[part.first - (2 if joined else 1)].text == ","
        named = _name_at_head(tokens, part, runs)
        head = tokens[head_of(tokens, part.first, part.last)]
        body = head.capital and is_organization_word(head.base)
        opens = body or (named is not None and not _is_label(tokens, part))
        if apposed:
            if joined and behind_comma and named and opens and tokens[part.first].capital:
                members.append(part)
                apposed = False
        elif opens or (joined and not behind_comma):
            members.append(part)
        else:
            apposed = True
    joined_last = any(tokens[p.first - 1].lower == "and" for p in members[1:])
    return members if len(members) == 1 or joined_last else members[:1]


def _is_label(tokens: list[Token], part: Phrase) -> bool:
    """What stands behind a name and is none: `MP`, `PhD`, `R-Vale`, `59`."""
    word = tokens[part.first]
    if part.last - part.first > 1:
        return False
    return word.base in _DEGREES or word.lower in title_words() or word.text[1:2] == "-" or not word.is_word


def _apposition_within(tokens: list[Token], parts: list[Phrase], runs: list[NameRun]) -> Phrase | None:
    """The name of a source that is printed behind its description: "the minister's spokeswoman, NAME"."""
    if len(parts) < 2 or not _name_at_head(tokens, parts[1], runs) or tokens[parts[1].first - 1].text != ",":
        return None
    head = tokens[head_of(tokens, parts[0].first, parts[0].last)].base.lower()
    described = (is_person_noun(head) or is_body_noun(head)) and tokens[parts[0].first].lower not in (
        "officials",
        "people",
    )
    more = any(_name_at_head(tokens, p, runs) for p in parts[2:])
    return parts[1] if described and not more else None


_DEGREES = frozenset("PhD Ph.D MD Jr Sr Esq".split())


def _name_at_head(tokens: list[Token], part: Phrase, runs: list[NameRun]) -> NameRun | None:
    """The name that a part is, titles and words before it aside ("the minister's spokeswoman" is none)."""
    head = head_of(tokens, part.first, part.last)
    run = next((r for r in runs if r.name and part.first <= r.first <= head <= r.last), None)
    return run if run and not (run.possessive and run.last < part.last) else None


def _one(context: Context, tokens: list[Token], phrase: Phrase, runs: list[NameRun]) -> tuple[Attribution, ...]:
    first, last = phrase.first, phrase.last
    low = tokens[first].lower
    if first < last and tokens[last].lower in REFLEXIVES:
        return _one(context, tokens, Phrase(first, last - 1, phrase.how), runs)
    if first == last and low in PRONOUNS:
        return resolve_pronoun(context, tokens[first])
    if first == last and low in RELATIVES and first > 0:
        return _relative(context, tokens, first, runs)
    if first == last and low in words("group_pronouns"):
        return (_unnamed(tokens, phrase, context.text),)
    handle = handle_of(context.text, tokens, phrase)
    if handle:
        span = Span(tokens[first].start, tokens[last].end)
        return (Attribution(handle, "person", handle, span, "printed", 0.8, None, (handle,)),)
    bracketed = name_in_brackets(tokens, phrase, runs)
    if bracketed:
        return (_named(context, tokens, phrase, bracketed, runs),)
    body = body_of_members(tokens, phrase, runs)
    if body:
        return (
            replace(_named(context, tokens, phrase, replace(body, kind="organization"), runs), kind="organization"),
        )
    owner = _owner(tokens, phrase, runs)
    if owner is not None:
        head = head_of(tokens, owner + 1, last)
        if _is_speech(tokens[head].base.lower()) and not any(r.name and r.first <= head <= r.last for r in runs):
            return _one(context, tokens, Phrase(first, owner, phrase.how), runs)
    else:
        head = head_of(tokens, first, last)
    inside = [r for r in runs if first <= r.first and r.last <= last and (owner is None or r.first > owner)]
    run = next((r for r in inside if r.first <= head <= r.last), None) or next(
        (
            r
            for r in inside
            if r.name and r.kind == "person" and r.last == last and not _hangs_on_preposition(tokens, r, first)
        ),
        None,
    )
    if run and run.name:
        return (_named(context, tokens, phrase, run, runs),)
    return (_described(context, tokens, phrase, head, owner, runs),)


def _owner(tokens: list[Token], phrase: Phrase, runs: list[NameRun]) -> int | None:
    """The last token of whom the phrase's head belongs to ("the minister's press secretary's | deputy", "his | letter"), or None."""
    found = phrase.first if tokens[phrase.first].lower in OWNERS and phrase.first < phrase.last else None
    inner = {i for r in runs for i in range(r.first, r.last)}
    for at in range(phrase.first, phrase.last):
        if at in inner:
            continue
        if at > phrase.first and tokens[at].lower in PREPOSITIONS and not any(r.first <= at <= r.last for r in runs):
            break
        if tokens[at].possessive:
            found = at
    return found


def _is_speech(noun: str) -> bool:
    """Whether a noun is what somebody says or writes: its owner is the source ("Lind's letter", "his claim")."""
    return (
        any(w in words(what) for w in (noun, singular_of(noun)) for what in ("documents", "noun_cues")) or noun in SAID
    )


def _relative(context: Context, tokens: list[Token], at: int, runs: list[NameRun]) -> tuple[Attribution, ...]:
    """`Marta Berg, a farmer | who`: whom the noun phrase before names."""
    span = Span(tokens[at].start, tokens[at].end)
    end = at - 2 if tokens[at - 1].text in (",", "—", "–") else at - 1
    before = phrase_ending(tokens, end) if end >= 0 else None
    if before is None or tokens[before.first].lower in RELATIVES:
        return (Attribution(None, "anonymous", span.of(context.text), span, "pronoun", 0.3),)
    if before.first > 1 and tokens[before.first - 1].text == "," and tokens[before.first].lower in DETERMINERS:
        run = next((r for r in runs if r.name and r.last == before.first - 2 and not r.possessive), None)
        before = Phrase(run.first, run.last) if run else before
    found = attribute(context, tokens, before, runs)
    return tuple(
        replace(a, mention=span.of(context.text), span=span, basis="pronoun", confidence=min(a.confidence, 0.85))
        for a in found
    )


def _hangs_on_preposition(tokens: list[Token], run: NameRun, first: int) -> bool:
    return run.first > first and (
        tokens[run.first - 1].lower in PREPOSITIONS or (run.first - 1 > first and tokens[run.first - 1].lower == "the")
    )


def _named(context: Context, tokens: list[Token], phrase: Phrase, run: NameRun, runs: list[NameRun]) -> Attribution:
    role = run.role or _role_before(tokens, phrase, run) or None
    entity = context.entities.find(run.name, role or "")
    if entity is None and not role:  # "Lind, the mayor, said": which of two
        entity = next(
            filter(None, (context.entities.find(run.name, d) for d in find_descriptions(tokens, run, runs))), None
        )
    span = Span(_mention_start(tokens, phrase, run), run.end)
    mention = span.of(context.text)
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
        and tokens[at - 1].lower not in DETERMINERS
        and tokens[at - 1].lower not in PREPOSITIONS
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
    closed = run is not None and (run.last + 1 >= len(tokens) or tokens[run.last + 1].text in CLOSING)
    return run if closed else None


def _described(
    context: Context, tokens: list[Token], phrase: Phrase, head: int, owner: int | None, runs: list[NameRun]
) -> Attribution:
    """A role, a body or people unnamed."""
    phrase = shorten(tokens, phrase, head)
    span = Span(tokens[phrase.first].start, tokens[phrase.last].start + len(tokens[phrase.last].base))
    mention = span.of(context.text)
    noun = tokens[head].base.lower()
    author = _author_of(tokens, phrase, runs) if is_written(tokens[head]) else _apposed(tokens, phrase, head, runs)
    if author:
        return _named(context, tokens, Phrase(author.first, author.last, phrase.how), author, runs)
    entity = _by_role(context, tokens, phrase, noun, owner) or _writer(context, tokens, phrase, head)
    if entity:
        vague = noun in GENERIC_BODIES or tokens[phrase.first].lower in OWNERS
        sure = CONFIDENCE["role"] - 0.2 if vague else CONFIDENCE["role"]
        return Attribution(entity.name, entity.kind, mention, span, "role", sure, None, entity.names)
    if (is_organization_word(noun) or noun in BODY_NOUNS) and not (is_written(tokens[head]) and noun in SAID):
        name = _named_part(re.sub(r"^(?:the|an?|this|that|its|their|his|her|our) ", "", mention, flags=re.I))
        several = noun in GENERIC_BODIES and not any(t.capital for t in tokens[phrase.first : head])
        if name and not several and "-based" not in name:  # "a group of Norwegians" has no name, "the Vale group" has
            return Attribution(name, "organization", mention, span, "printed", 0.75, None, (name,))
        return Attribution(None, "group", mention, span, "role", 0.5)
    return _unnamed(tokens, phrase, context.text)


def _writer(context: Context, tokens: list[Token], phrase: Phrase, head: int) -> Entity | None:
    """`The letter`, where the article says who signed it; another one's ("a lawyer's letter") is another letter."""
    owned = any(t.possessive for t in tokens[phrase.first : head])
    if owned or not is_written(tokens[head], opens=head == 0):
        return None
    run = context.entities.writers.get(tokens[head].lower)
    return context.entities.find(run.name, run.role) if run else None


def _by_role(context: Context, tokens: list[Token], phrase: Phrase, noun: str, owner: int | None) -> Entity | None:
    """Who is known by a definite description. What belongs to somebody ("Solvay's lawyer") must be printed so of the person found; whose "his
    lawyer" is, is not certain enough."""
    first = tokens[phrase.first]
    if noun in CAPITAL_GROUPS:  # "the Republican" may be any of many
        return None
    if first.lower in ("a", "an", "one", "another", "some", "several", "many", "most", "other"):
        return None
    definite = first.lower in ("the", "this", "that") or first.lower in OWNERS or first.capital or first.possessive
    if not definite or not (is_person_noun(noun) or is_body_noun(noun) or noun == "pm"):
        return None
    if first.lower in ("his", "her", "my", "our") or (first.lower in OWNERS and noun in words("kin")):
        return None
    description = " ".join([*(t.text for t in tokens[phrase.first : phrase.last]), tokens[phrase.last].base])
    owned = owner is not None and first.lower not in OWNERS and not _is_state(tokens, phrase.first, owner)
    return context.entities.by_role(description, first.start, exact=owned)


def _is_state(tokens: list[Token], first: int, last: int) -> bool:
    name = " ".join(t.base for t in tokens[first : last + 1])
    return name_key(name) in places() or tokens[last].base.lower() in ("country", "state", "government", "nation")


def _named_part(phrase: str) -> str:
    """`recent Vale survey` from its first capital on; empty without one."""
    words_ = phrase.split()
    first = next((i for i, word in enumerate(words_) if word[0].isupper()), len(words_))
    return " ".join(words_[first:])


def _unnamed(tokens: list[Token], phrase: Phrase, text: str) -> Attribution:
    span = Span(tokens[phrase.first].start, tokens[phrase.last].end)
    head = tokens[head_of(tokens, phrase.first, phrase.last)].base.lower()
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


_SPEAKING = frozenset("he she him her himself herself they them themselves we i us me it who".split())


def names_people(tokens: list[Token], phrase: Phrase, runs: list[NameRun]) -> bool:
    """Whether a phrase can be the source of speech: a name, a pronoun, people, a body; not "the plan" or "the building"."""
    head_at = head_of(tokens, phrase.first, phrase.last)
    for run in runs:
        inside = phrase.first <= run.first and run.last <= phrase.last
        if inside and (
            run.first <= head_at <= run.last
            or (run.last == phrase.last and not _hangs_on_preposition(tokens, run, phrase.first))
        ):
            return True
    low = tokens[phrase.last].lower
    return (
        low in _SPEAKING
        or low in words("group_pronouns")
        or tokens[phrase.first].lower in words("group_pronouns")
        or _names_speakers(tokens[head_at].base.lower())
    )


@lru_cache(maxsize=20_000)
def _names_speakers(head: str) -> bool:
    """Whether a noun names people, a body or a paper."""
    one = singular_of(head)
    return (
        one in words("groups") or head in words("groups") or head in title_words()
        or is_organization_word(head) or head in BODY_NOUNS or one in BODY_NOUNS or one in words("documents")
        or head in demonyms() or one in demonyms() or head in ("side", "sides")
        or head.endswith(("ist", "ists", "crat", "crats", "man", "men", "woman", "women", "person", "people"))
    )  # fmt: skip


def carried(
    attributions: tuple[Attribution, ...], confidence: float = CONFIDENCE["carried"]
) -> tuple[Attribution, ...]:
    """The same speakers for a statement that does not name them."""
    return tuple(
        Attribution(a.name, a.kind, None, None, "carried", min(confidence, a.confidence), None, a.names)
        for a in attributions
    )


def carried_to(entity: Entity) -> Attribution:
    """Somebody whom the context tells for a statement that does not name them."""
    return Attribution(entity.name, entity.kind, None, None, "carried", CONFIDENCE["carried"], None, entity.names)

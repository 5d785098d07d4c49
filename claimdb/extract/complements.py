"""What a cue reports: where the words said begin, by what follows the verb, and where they end.

All places are indexes into the token list of one sentence.
"""

from __future__ import annotations

from typing import NamedTuple

from claimdb.extract.cues import CueVerb, cue_at, cues_by_head
from claimdb.extract.lexicon import words
from claimdb.extract.phrases import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    is_verb,
    phrase_starting,
    skip_left,
    subject_before,
)
from claimdb.extract.tokens import Token

_QUESTION_WORDS = frozenset("whether if how why what who where when which".split())
_OPENERS = frozenset('“„«"‘‹``')
_ADDRESSEES = frozenset(
    (
        "reporters journalists lawmakers delegates parliament students voters supporters officials investors "
        "viewers police congress media fans residents members deputies colleagues court jurors everyone "
        "people them him her us me you staff"
    ).split()
)
_PERSONS_OR_THINGS = PRONOUNS | DETERMINERS
_SUBORDINATORS = frozenset("while although though if when as whereas since after before because".split())
_OPEN_ENDED = frozenset("and or which who whom whose where but including such as".split())


class Complement(NamedTuple):
    """Tokens `first` up to `end` (excluded) are what was said. `type` is `that`, `quote`, `colon`, `clause`, `question`,
    `infinitive`, `object`, `named`."""

    first: int
    end: int
    type: str


def opens_quotation(tokens: list[Token], at: int) -> bool:
    """Whether a quotation begins at this token."""
    return (
        at < len(tokens) and tokens[at].quoted and (at == 0 or not tokens[at - 1].quoted or tokens[at].text in _OPENERS)
    )


def quotation_end(tokens: list[Token], at: int) -> int:
    """The place behind the quotation that `at` stands in."""
    first = at
    at += 1
    while (
        at < len(tokens)
        and tokens[at].quoted
        and not (tokens[at].text in "“„«‘" and tokens[at - 1].text in "”»’" and at - 1 > first)
    ):
        at += 1
    return at


def find_complement(tokens: list[Token], cue_index: int, cue: CueVerb) -> Complement | None:
    """What follows the cue and was said, or None if nothing of the kind follows."""
    at = cue_index + cue.length
    if at >= len(tokens):
        return None
    addressed = False
    if cue.takes("a") and (not _is_content_start(tokens, at) or _is_quoted_name(tokens, at)):
        behind = _behind_addressee(tokens, at)
        if behind > at:
            if cue.takes("i") and behind < len(tokens) and tokens[behind].lower in ("to", "not"):
                return Complement(at, content_end(tokens, at, cue_index), "infinitive")
            addressed, at = True, behind
            if cue.lemma == "tell" and at < len(tokens) and tokens[at].lower == "to":
                return Complement(at, content_end(tokens, at, cue_index), "infinitive")
    if cue.takes("n"):
        return _named(tokens, at, cue_index)
    start = _behind_adjuncts(tokens, at, cue)
    found = _at_start(tokens, start, cue_index, cue, addressed)
    if not found and start != at and not addressed:
        found = _at_start(tokens, at, cue_index, cue, addressed)
    return found


def _is_content_start(tokens: list[Token], at: int) -> bool:
    low = tokens[at].lower
    return (
        low in ("that", ":", ",", ".", "to", "for", "of", "about", "against")
        or low in _QUESTION_WORDS
        or opens_quotation(tokens, at)
    )


def _is_quoted_name(tokens: list[Token], at: int) -> bool:
    """`told | "Radio Vale" that`: a name between marks is addressed, not said."""
    if not opens_quotation(tokens, at):
        return False
    end = quotation_end(tokens, at)
    return end - at <= 6 and end < len(tokens) and tokens[end].lower in ("that", "in", "on", "how", "why")


def _behind_addressee(tokens: list[Token], at: int) -> int:
    """The place behind "reporters in Vale", "the Vale Times"; `at` if nobody is addressed."""
    if tokens[at].lower in _ADDRESSEES:
        return at + 1
    if opens_quotation(tokens, at):
        return quotation_end(tokens, at) if _is_quoted_name(tokens, at) else at
    limit = len(tokens)
    for i in range(at, min(limit, at + 14)):
        if (
            tokens[i].lower in ("that", "to", "not", "about")
            or tokens[i].lower in _QUESTION_WORDS
            or tokens[i].text in ",:.;"
            or tokens[i].quoted
        ):
            limit = i
            break
    found = phrase_starting(tokens, at, limit)
    if not found:
        return at
    first_pronoun = next(
        (
            i
            for i in range(found.first + 1, found.last + 1)
            if tokens[i].lower in _PERSONS_OR_THINGS and tokens[i - 1].lower not in PREPOSITIONS
        ),
        None,
    )
    return first_pronoun if first_pronoun else found.last + 1


def _behind_adjuncts(tokens: list[Token], at: int, cue: CueVerb) -> int:
    """Behind adverbs and phrases of time, place and occasion that stand between the cue and what was said."""
    start = at
    for i in range(at, min(len(tokens), at + 28)):
        token = tokens[i]
        if (
            token.lower == "that"
            and i > at
            and tokens[i - 1].lower not in PREPOSITIONS
            and _only_adjuncts(tokens, at, i)
        ):
            return i
        if (token.text == ":" or (opens_quotation(tokens, i) and i > at and tokens[i - 1].text in ":,")) and i > at:
            return i if _only_adjuncts(tokens, at, i) or token.text == ":" else start
        if token.text in ".;" or is_verb(tokens, i):
            break
    while start < len(tokens) and (
        tokens[start].lower in ADVERBS or (tokens[start].lower.endswith("ly") and not tokens[start].capital)
    ):
        start += 1
    while start < len(tokens) and (
        tokens[start].lower in _DAYS
        or (tokens[start].lower == "on" and start + 1 < len(tokens) and tokens[start + 1].lower in _DAYS)
    ):
        start += 2 if tokens[start].lower == "on" else 1
    return start


_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday yesterday today earlier".split())


def _only_adjuncts(tokens: list[Token], first: int, end: int) -> bool:
    """Whether the tokens between are no clause of their own: they begin with a preposition, an adverb, a day or a comma."""
    low = tokens[first].lower
    return (
        low in PREPOSITIONS
        or low in ADVERBS
        or low in _DAYS
        or low in (",", "in")
        or low.endswith("ly")
        or first == end
    )


def _at_start(tokens: list[Token], at: int, cue_index: int, cue: CueVerb, addressed: bool) -> Complement | None:
    if at >= len(tokens) or (tokens[at].lower == "it" and at + 1 < len(tokens) and tokens[at + 1].text in ",;"):
        return None  # "the engineers knew it, the ministers knew it": nothing is reported
    low = tokens[at].lower
    end = content_end(tokens, at, cue_index)
    if low == "that" and cue.takes("t") and at + 1 < len(tokens) and tokens[at + 1].text not in ".,;":
        return _quote_alone(tokens, at + 1, end) or Complement(at + 1, content_end(tokens, at + 1, cue_index), "that")
    if low == ":" and cue.takes("q") | cue.takes("t") and at + 1 < len(tokens):
        return _quote_alone(tokens, at + 1, len(tokens)) or Complement(at + 1, len(tokens), "colon")
    if low == "," and opens_quotation(tokens, at + 1) and cue.takes("q"):
        return _quote_alone(tokens, at + 1, end) or Complement(at + 1, content_end(tokens, at + 1, cue_index), "quote")
    if opens_quotation(tokens, at):
        if cue.takes("q") or cue.takes("t") or cue.takes("o") or cue.takes("z"):
            return _quote_alone(tokens, at, end) or Complement(at, end, "quote")
        return None
    if low in _QUESTION_WORDS and cue.takes("t"):
        return Complement(at, end, "question") if low != "when" or not cue.takes("m") else None
    if low == "to" and cue.takes("i") and at + 1 < len(tokens) and _is_infinitive(tokens[at + 1]):
        return Complement(at, end, "infinitive")
    if low in PREPOSITIONS and cue.takes("p") and at + 1 < len(tokens):
        return Complement(at + (cue.lemma not in ("complain", "warn", "worry", "insist")), end, "object")
    if cue.takes("z") and (addressed or _begins_clause(tokens, at, end)):
        return Complement(at, end, "clause") if _begins_phrase(tokens, at) and _begins_clause(tokens, at, end) else None
    if cue.takes("g") and low.endswith("ing"):
        return Complement(at, end, "object")
    if cue.takes("o") and _begins_phrase(tokens, at):
        return _object(tokens, at, end)
    return None


def _is_infinitive(token: Token) -> bool:
    return token.is_word and not token.capital and token.lower not in _PERSONS_OR_THINGS and not token.possessive


def _quote_alone(tokens: list[Token], at: int, end: int) -> Complement | None:
    """A quotation that is all that was said: the sentence goes on behind it with no verb of the same clause."""
    if not opens_quotation(tokens, at):
        return None
    behind = quotation_end(tokens, at)
    if behind >= len(tokens) or tokens[behind].text in ".,;:)—–[" or tokens[behind - 2].text in ",.?!":
        return Complement(at, behind, "quote")
    if is_verb(tokens, behind) or tokens[behind].lower in AUXILIARIES:
        return None
    following_quote = any(t.quoted for t in tokens[behind:end])
    return None if following_quote else Complement(at, behind, "quote")


def _named(tokens: list[Token], at: int, cue_index: int) -> Complement | None:
    """The quoted words by which somebody or something is called; "what it called X" only borrows a word."""
    for token in reversed(tokens[max(0, cue_index - 6) : cue_index]):
        if token.lower in ("what", "so"):
            return None
        if not token.is_word:
            break
    for i in range(at, min(len(tokens), at + 14)):
        if opens_quotation(tokens, i):
            return Complement(i, quotation_end(tokens, i), "named")
        if (
            tokens[i].text in ".;:"
            or tokens[i].lower in ("and", "or", "but")
            or (tokens[i].text == "," and i + 1 < len(tokens) and not tokens[i + 1].capital)
            or (i > at and (cue_at(tokens, i) and is_verb(tokens, i)))
        ):
            return None
    return None


def _object(tokens: list[Token], at: int, end: int) -> Complement | None:
    for i in range(at, min(end, at + 5)):
        if tokens[i].lower == "that" and i > at and tokens[i - 1].lower in words("noun_cues"):
            return Complement(i + 1, end, "that")
    for i in range(at + 1, end - 1):
        if (
            tokens[i].lower in ("and", "but")
            and not tokens[i].quoted
            and (is_verb(tokens, i + 1) or tokens[i + 1].lower in AUXILIARIES)
        ):
            return Complement(at, i, "object")
    return Complement(at, end, "object") if end > at else None


def _begins_phrase(tokens: list[Token], at: int) -> bool:
    token = tokens[at]
    low = token.lower
    if (
        low in DETERMINERS
        or low in PRONOUNS
        or low in ("there", "him", "them", "her")
        or token.text[0].isdigit()
        or token.text in "$€£["
    ):
        return True
    return (
        token.is_word
        and low not in PREPOSITIONS
        and low not in ADVERBS
        and low not in AUXILIARIES
        and low not in ("and", "or", "but", "as", "so", "than", "because", "while", "to")
    )


def _begins_clause(tokens: list[Token], at: int, end: int) -> bool:
    """Whether a subject and then a verb come before the end."""
    if not _begins_phrase(tokens, at) and tokens[at].lower not in PREPOSITIONS:
        return False
    return any(is_verb(tokens, i) for i in range(at + 1, min(end, at + 30)))


def content_end(tokens: list[Token], first: int, cue_index: int) -> int:
    """The place behind the last token said: the sentence's end, or where another report begins."""
    end = len(tokens)
    while end > first and tokens[end - 1].text in ".;" and not tokens[end - 1].quoted:
        end -= 1
    subordinate = _is_subordinate(tokens, cue_index)
    heads = cues_by_head()
    at = first
    while at < end:
        token = tokens[at]
        if token.text == ")" and 0 != _bracket_depth(tokens, cue_index) == _bracket_depth(tokens, at):
            return at
        if token.quoted:
            if subordinate and tokens[at].text in ",”" and _closes_clause(tokens, at, end):
                return at + 1
            at += 1
            continue
        if (
            subordinate
            and token.text == ","
            and at > first
            and at + 1 < end
            and tokens[at + 1].lower not in _OPEN_ENDED
        ):
            return at
        if token.text == ";" and at + 1 < end and _starts_report(tokens, at + 1, end):
            return at
        if at > first and (token.lower in heads or token.lower == "according") and _new_report(tokens, at, cue_index):
            return _before_joint(tokens, at, first)
        at += 1
    return end


def _is_subordinate(tokens: list[Token], cue_index: int) -> bool:
    """`While some argue that ..., | the vote ...`: the report stands in an opening clause."""
    at = 0
    while at < cue_index and tokens[at].text in '“"‘(':
        at += 1
    if tokens[at].lower in PREPOSITIONS:  # "During the war, when Norland refused to help, | Hale ..."
        comma = next((i for i in range(at, cue_index) if tokens[i].text == "," and not tokens[i].quoted), None)
        at = comma + 1 if comma is not None else at
    return tokens[at].lower in _SUBORDINATORS and not any(t.text == "," and not t.quoted for t in tokens[at:cue_index])


def _bracket_depth(tokens: list[Token], at: int) -> int:
    return sum((t.text == "(") - (t.text == ")") for t in tokens[:at])


def _closes_clause(tokens: list[Token], at: int, end: int) -> bool:
    """An American comma inside the closing mark."""
    behind = at + 1
    return (
        tokens[at].text in "”\"" and tokens[at - 1].text == "," and behind < end
        and not tokens[behind].quoted and tokens[behind].lower not in _OPEN_ENDED
    )  # fmt: skip


def _starts_report(tokens: list[Token], at: int, end: int) -> bool:
    return any(cue_at(tokens, i) and is_verb(tokens, i) for i in range(at, min(end, at + 12)))


def _new_report(tokens: list[Token], at: int, cue_index: int) -> bool:
    """Whether another report by the same or another speaker begins with the cue at `at`."""
    if tokens[at].lower == "according" and at + 1 < len(tokens) and tokens[at + 1].lower == "to":
        return True
    cue = cue_at(tokens, at)
    if not cue or cue.form == "base":
        return False
    before, _, passive = skip_left(tokens, at - 1)
    if before < 0 or passive:
        return False
    joint = tokens[before]
    if cue.form == "ing":
        first = cue_at(tokens, cue_index)
        joined = joint.text in (",", "—", "–") or (joint.lower == "and" and first is not None and first.form == "ing")
        return joined and _has_complement(tokens, at, cue)
    if joint.lower in ("and", "but") or (joint.text == "," and before > cue_index):
        first_cue = cue_at(tokens, cue_index)
        return (
            (first_cue is None or first_cue.form in (cue.form, "ing", "base"))
            and cue.form in ("past", "s")
            and _has_complement(tokens, at, cue)
        )
    if joint.lower in PRONOUNS and before >= 1 and tokens[before - 1].lower in ("and", "but"):
        return _has_complement(tokens, at, cue) and not cue.takes("m")
    return False


def _has_complement(tokens: list[Token], at: int, cue: CueVerb) -> bool:
    behind = at + cue.length
    if behind >= len(tokens):
        return False
    low = tokens[behind].lower
    if low == "that" or low in _QUESTION_WORDS or opens_quotation(tokens, behind) or low == ":":
        return True
    if low in DETERMINERS and cue.takes("o"):
        return True
    if cue.takes("n"):
        return any(opens_quotation(tokens, i) for i in range(behind, min(behind + 8, len(tokens))))
    if cue.takes("a") and any(t.lower in ("that", "to") for t in tokens[behind : behind + 6]):
        return True
    return (
        (cue.takes("p") and (low in PREPOSITIONS or cue.takes("o")))
        or (cue.takes("z") and low in _PERSONS_OR_THINGS)
        or (cue.takes("o") and tokens[behind].is_word and low not in PREPOSITIONS)
    )


def _before_joint(tokens: list[Token], at: int, first: int) -> int:
    """The place before the joining words of a new report: ", and he also |added"."""
    found = subject_before(tokens, skip_left(tokens, at - 1)[0])
    before = at
    if found and found.how == "next" and found.last - found.first < 4 and tokens[found.first].lower in PRONOUNS:
        before = found.first
    while before - 1 > first and (
        tokens[before - 1].text in (",", "—", "–") or tokens[before - 1].lower in ("and", "but") or tokens[before - 1].lower in ADVERBS or tokens[before - 1].lower in AUXILIARIES
        or (tokens[before - 1].lower.endswith("ly"))
    ):  # fmt: skip
        before -= 1
    return before

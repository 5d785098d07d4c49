"""Reports of one sentence by its grammar: cue, what was said, and the phrase that names who said it. The tagger is told of them.

Each cue is tried in turn: what follows it, or what stands before it ("..., the mayor said"), or both sides of it; then
"according to". A report is made only where something in the sentence can be the source.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from claimdb.extract.complements import Complement, content_end, find_complement, opens_quotation
from claimdb.extract.cues import CueVerb, cue_at, cues_by_head
from claimdb.extract.lexicon import words
from claimdb.extract.names import NameRun
from claimdb.extract.phrases import (
    AUXILIARIES,
    DETERMINERS,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
    Phrase,
    is_verb,
    main_subject,
    phrase_starting,
    skip_left,
    subject_before,
)
from claimdb.extract.speakers import names_people
from claimdb.extract.tokens import Token

_GOVERNORS = frozenset(
    (
        "pleased happy glad went going continued continues began begins started proceeded hastened moved used "
        "far rushed quick wanted eager seemed likes loves decided came tried"
    ).split()
)


@dataclass(slots=True)
class Clause:
    """Places in the sentence's tokens: the cue `[cue_first, cue_end)`, what was said as pieces `[first, end)`, the source.

    `source` is None where the sentence names none; `same_as` is the earlier report of the sentence whose source it shares.
    """

    cue: CueVerb | None
    cue_first: int
    cue_end: int
    pieces: list[tuple[int, int]]
    source: Phrase | None
    same_as: Clause | None = None
    type: str = ""
    confidence: float = 0.8
    open_colon: bool = False


def find_clauses(tokens: list[Token], runs: list[NameRun]) -> list[Clause]:
    """The reports of a sentence in order of their cues."""
    clauses: list[Clause] = []
    heads = _heads()
    behind = 0
    for at in [at for at, token in enumerate(tokens) if token.lower in heads and not token.quoted]:
        if at < behind:
            continue
        if tokens[at].lower == "according" and at + 1 < len(tokens) and tokens[at + 1].lower == "to":
            found = _according(tokens, at)
            if found:
                clauses.append(found)
            behind = at + 2
            continue
        cue = cue_at(tokens, at)
        if cue:
            found = _report(tokens, at, cue, clauses, runs)
            if found:
                _clip_nested(clauses, found)
                clauses.append(found)
            behind = at + cue.length
        else:
            noun = _noun_report(tokens, at)
            if noun:
                clauses.append(noun)
    return _without_shells(tokens, clauses) if len(clauses) > 1 else clauses


@cache
def _heads() -> frozenset[str]:
    """The words that a report can begin with."""
    return frozenset(cues_by_head().keys() | words("noun_cues") | {"according"})


def _clip_nested(earlier: list[Clause], outer: Clause) -> None:
    """ "Norland hopes to win the vote, the mayor said": what Norland hopes ends where the mayor's words end."""
    if outer.type != "inverted":
        return
    first, end = outer.pieces[0]
    for report in earlier:
        if first <= report.cue_first < end:
            report.pieces = [(a, min(b, end)) for a, b in report.pieces if a < end]


def _report(tokens: list[Token], at: int, cue: CueVerb, earlier: list[Clause], runs: list[NameRun]) -> Clause | None:
    if _is_noun(tokens, at, cue):
        return None
    before, negated, passive = skip_left(tokens, at - 1)
    if negated and cue.lemma not in ("deny", "doubt", "forget") and cue.act == "speech":
        return None
    if passive and cue.form == "past":
        return _passive(tokens, at, cue)
    if cue.form == "past" and at + 1 < len(tokens) and tokens[at + 1].lower == "by":
        return None
    source, same = _source(tokens, before, at, cue, earlier)
    aside = _aside(tokens, at, cue, source, runs)
    if aside:
        return aside
    if cue.form == "base" and not _is_finite(tokens, at, before, source):
        return None
    complement = find_complement(tokens, at, cue)
    inverted = (
        None
        if complement and complement.type in ("that", "colon", "question")
        else _inverted(tokens, at, before, cue, source, runs, earlier)
    )
    if inverted and (
        complement is None
        or complement.type in ("clause", "object")
        or (complement.type == "quote" and _quote_before(tokens, at, before, source))
    ):
        return _with_second_piece(tokens, inverted, complement)
    if complement:
        return _following(tokens, at, cue, source, same, complement, runs)
    if source and at + cue.length >= len(tokens) - 1 and tokens[-1].text == ":":
        return Clause(cue, at, at + cue.length, [], source, open_colon=True)
    if source and tokens[-1].text == ":" and cue.takes("q") and not any(t.quoted for t in tokens[at:]):
        return Clause(cue, at, at + cue.length, [], source, open_colon=True)
    return None


def _following(
    tokens: list[Token],
    at: int,
    cue: CueVerb,
    source: Phrase | None,
    same: Clause | None,
    complement: Complement,
    runs: list[NameRun],
) -> Clause | None:
    if source is None and same is None:
        return None
    thing = source is not None and not names_people(tokens, source, runs)
    if thing and (complement.type not in ("quote", "that") or cue.act == "attitude"):
        return None
    if complement.end <= complement.first:
        return None
    pieces = [(complement.first, complement.end)]
    return Clause(cue, at, at + cue.length, pieces, source, same, complement.type, _STRENGTH[complement.type])


_STRENGTH = {
    "that": 0.92,
    "quote": 0.95,
    "colon": 0.9,
    "clause": 0.88,
    "question": 0.8,
    "infinitive": 0.75,
    "object": 0.65,
    "named": 0.8,
}


def _aside(tokens: list[Token], at: int, cue: CueVerb, source: Phrase | None, runs: list[NameRun]) -> Clause | None:
    """`As SOURCE CUE, [said]`, `[said], as SOURCE CUE, [said]` and `[said], as SOURCE CUE`."""
    if source is None or source.first == 0 or not cue.takes("v") or not names_people(tokens, source, runs):
        return None
    opening = source.first - 1
    if tokens[opening].lower != "as" or (opening > 0 and tokens[opening - 1].text not in (",", "—", "–", "“", '"')):
        return None
    end = content_end(tokens, at, at)
    behind = next((i for i in range(at + cue.length, end) if tokens[i].text in (",", "—", "–", ":")), end)
    if any(tokens[i].quoted or is_verb(tokens, i) or tokens[i].lower == "that" for i in range(at + cue.length, behind)):
        return None
    pieces = []
    if opening > 1:
        first = _said_start(tokens, opening - 1, [])
        pieces.append((first, _trim(tokens, first, opening)))
    if behind + 1 < len(tokens):
        pieces.append((behind + 1, content_end(tokens, behind + 1, at)))
    pieces = [(a, b) for a, b in pieces if b > a]
    return Clause(cue, at, at + cue.length, pieces, source, None, "inverted", 0.85) if pieces else None


def _is_noun(tokens: list[Token], at: int, cue: CueVerb) -> bool:
    """Whether the form stands as a noun or an adjective here: behind a determiner, an adjective or a possessive."""
    if at == 0:
        return cue.form in ("base", "s")
    before = tokens[at - 1]
    low = before.lower
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if cue.form in ("base", "s") and (following == "of" or low in ("is", "are", "was", "were", "be", "as", "been")):
        return True
    if low == "worth" or (cue.lemma == "state" and cue.form == "base" and low not in MODALS and following != "that"):
        return True
    if low in DETERMINERS and low not in (
        "that",
        "some",
        "many",
        "most",
        "few",
        "all",
        "both",
        "others",
        "those",
        "several",
        "one",
        "each",
        "another",
    ):
        return True
    if before.possessive and low not in ("he's", "she's", "it's", "who's", "that's"):
        return True
    if cue.form in ("base", "s") and low in ("of", "in", "for", "with", "on", "at", "from", "by", "no", "new"):
        return True
    if cue.form == "ing" and low in PREPOSITIONS and low not in ("by", "in", "after", "before", "without"):
        return low != "with"
    return tokens[at].capital and at > 0 and cue.form != "past" and not tokens[at - 1].capital


def _is_finite(tokens: list[Token], at: int, before: int, source: Phrase | None) -> bool:
    """Whether a base form is a verb here: behind a modal or "to", or with a plural or first-person subject."""
    if any(t.lower in MODALS and t.lower != "to" for t in tokens[before + 1 : at]):
        return True
    if before >= 0 and tokens[before].lower == "to":
        return any(t.lower in _GOVERNORS for t in tokens[max(0, before - 3) : before])
    if source is None or source.how == "main":
        return False
    last = tokens[source.last]
    head_plural = any(
        t.lower.endswith("s") or t.lower in words("groups") for t in tokens[source.first : source.last + 1]
    )
    return (
        last.lower in PRONOUNS
        or last.lower in words("group_pronouns")
        or head_plural
        or any(t.lower == "and" for t in tokens[source.first : source.last])
    )


def _source(
    tokens: list[Token], before: int, at: int, cue: CueVerb, earlier: list[Clause]
) -> tuple[Phrase | None, Clause | None]:
    """The phrase that names the source of the cue at `at`, or the earlier report whose source it shares."""
    same = _report_to_share(earlier, cue, max(before, 0))
    if before < 0:
        return None, same if cue.form == "ing" else None
    joint = tokens[before]
    if cue.form == "ing":
        found = None if joint.lower in _BEFORE_PARTICIPLES else subject_before(tokens, before)
        if found and found.how == "next" and _governs_participle(tokens, found, before, at):
            return found, None
        main = main_subject(tokens, clause_start(tokens, before), before)
        if same and main and main.first > same.cue_first:
            same = None  # "when Norland refused to help, Hale resigned, admitting that ...": the main clause's subject
        return (None, same) if same else (main, None)
    if joint.lower in ("and", "but", "or", "to", "then") or joint.lower in _GOVERNORS:
        return (None, same) if same else (main_subject(tokens, clause_start(tokens, before), before), None)
    if joint.quoted:
        return None, None
    found = subject_before(tokens, before)
    if found is None and joint.text in (",", "—", "–") and not tokens[before - 1].quoted:
        return (None, same) if same else (main_subject(tokens, clause_start(tokens, before), before), None)
    return found, None


_BEFORE_PARTICIPLES = PREPOSITIONS | {"and", "while", "when"}


def clause_start(tokens: list[Token], before: int) -> int:
    """Behind the last colon or semicolon before a place, outside quotations: a subject is not looked for across it."""
    at = next((i for i in range(before - 1, 0, -1) if tokens[i].text in ":;" and not tokens[i].quoted), None)
    return 0 if at is None else at + 1


def _governs_participle(tokens: list[Token], found: Phrase, before: int, at: int) -> bool:
    """`with a reporter asking`, `the mayor is saying`: the participle's own subject stands before it."""
    if found.first > 0 and tokens[found.first - 1].lower in ("with", "and"):
        return True
    return any(t.lower in ("is", "are", "was", "were", "been", "be") for t in tokens[before + 1 : at])


def _report_to_share(earlier: list[Clause], cue: CueVerb, before: int) -> Clause | None:
    """The last report before that is not itself part of what another one says; a finite verb shares with one of its tense."""
    outer = [
        r
        for r in earlier
        if r.cue_first < before
        and not any(o is not r and any(a <= r.cue_first < b for a, b in o.pieces) for o in earlier)
    ]
    if cue.form in ("past", "s"):
        outer = [r for r in outer if r.cue is None or r.cue.form in (cue.form, "ing", "base")] or outer
    return outer[-1] if outer else None


def _passive(tokens: list[Token], at: int, cue: CueVerb) -> Clause | None:
    """`It was reported that ...`, `X was told that ...`: what was said, by somebody whom only "by ..." names."""
    behind = at + cue.length
    if (
        cue.lemma
        in (
            "believe",
            "think",
            "say",
            "report",
            "allege",
            "announce",
            "tell",
            "inform",
            "note",
            "claim",
            "state",
            "assert",
            "warn",
        )
        and behind < len(tokens)
        and tokens[behind].lower == "that"
    ):
        return Clause(cue, at, behind, [(behind + 1, content_end(tokens, behind + 1, at))], None, None, "that", 0.6)
    return None


def _quote_before(tokens: list[Token], at: int, before: int, source: Phrase | None) -> bool:
    edge = (source.first if source else at) - 1
    return edge >= 0 and (tokens[edge].quoted or (tokens[edge].text == "," and edge > 0 and tokens[edge - 1].quoted))


def _inverted(
    tokens: list[Token],
    at: int,
    before: int,
    cue: CueVerb,
    source: Phrase | None,
    runs: list[NameRun],
    earlier: list[Clause],
) -> Clause | None:
    """`[what was said], SOURCE CUE` or `"[what was said]," CUE SOURCE`."""
    if not (cue.takes("v") or cue.takes("q")) or cue.form == "ing":
        return None
    behind = at + cue.length
    direct_before = before >= 0 and (
        tokens[before].quoted or (tokens[before].text in (",", "—", "–") and before > 0 and tokens[before - 1].quoted)
    )
    if direct_before or (before >= 0 and tokens[before].text in (",",) and source is None):
        after = phrase_starting(tokens, behind, len(tokens))
        if (
            after
            and names_people(tokens, after, runs)
            and (
                tokens[after.last].lower not in ("him", "her", "them", "me", "us") or tokens[after.first].lower == "her"
            )
        ):
            first = _said_start(tokens, before, earlier)
            if first < before + 1:
                return Clause(
                    cue,
                    at,
                    behind,
                    [(first, _trim(tokens, first, before + 1))],
                    after,
                    None,
                    "inverted",
                    0.93 if direct_before else 0.8,
                )
        return None
    if source is None or source.how in ("main",) or not names_people(tokens, source, runs):
        return None
    edge = source.first - 1
    if edge < 1:
        return None
    separated = tokens[edge].text in (",", "—", "–") or tokens[edge].quoted
    if not separated or not (cue.takes("v") or tokens[edge].quoted or tokens[edge - 1].quoted):
        return None
    first = _said_start(tokens, edge, earlier)
    quoted = tokens[edge].quoted or tokens[edge - 1].quoted
    end = _trim(tokens, first, edge + 1)
    if end <= first or (not quoted and not _is_clause(tokens, first, end) and not _goes_on(tokens, behind)):
        return None
    if not quoted and _is_opening(tokens, first, end) and not _goes_on(tokens, behind):
        return None
    return Clause(cue, at, behind, [(first, end)], source, None, "inverted", 0.93 if quoted else 0.85)


def _said_start(tokens: list[Token], edge: int, earlier: list[Clause]) -> int:
    """Where what stands before the cue begins: the quotation there, or the sentence's start, or behind the report before."""
    last_quoted = edge if tokens[edge].quoted else edge - 1
    floor = max(
        (
            max([r.cue_end, *(e for _, e in r.pieces)])
            for r in earlier
            if r.cue_first < edge and r.type in ("inverted", "quote")
        ),
        default=0,
    )
    if last_quoted >= 0 and tokens[last_quoted].quoted:
        at = last_quoted
        while at > 0 and tokens[at - 1].quoted and not (tokens[at].text in "“«„" and tokens[at - 1].text in "”»"):
            at -= 1
        plain_before = [t for t in tokens[floor:at] if t.is_word]
        return at if not plain_before or _clause_break(tokens, at) else floor
    return floor


def _clause_break(tokens: list[Token], at: int) -> bool:
    return at > 0 and tokens[at - 1].text in ":;."


def _trim(tokens: list[Token], first: int, end: int) -> int:
    while end > first and tokens[end - 1].text in (",", "—", "–", "-") and not tokens[end - 1].quoted:
        end -= 1
    return end


def _is_clause(tokens: list[Token], first: int, end: int) -> bool:
    return end - first >= 4 and any(is_verb(tokens, i) or tokens[i].lower in AUXILIARIES for i in range(first, end))


def _is_opening(tokens: list[Token], first: int, end: int) -> bool:
    """An opening phrase ("In his speech,", "Speaking in Vale,", "When asked,") is not what was said."""
    low = tokens[first].lower
    if (
        low in PREPOSITIONS
        or low in ("when", "while", "asked", "as", "although", "though", "because", "however", "meanwhile")
        or low.endswith("ing")
    ):
        commas = [i for i in range(first, end) if tokens[i].text == "," and not tokens[i].quoted]
        return not any(any(is_verb(tokens, i) for i in range(c + 1, end)) for c in commas)
    return False


def _goes_on(tokens: list[Token], behind: int) -> bool:
    """Behind the cue a comma and then the rest of the clause: "The vote, she said, | is lost"."""
    return (
        behind + 1 < len(tokens)
        and tokens[behind].text == ","
        and not tokens[behind + 1].quoted
        and (is_verb(tokens, behind + 1) or tokens[behind + 1].lower in _OPENING_WORDS)
    )


_OPENING_WORDS = AUXILIARIES | DETERMINERS | PRONOUNS | PREPOSITIONS


def _with_second_piece(tokens: list[Token], report: Clause, complement: Complement | None) -> Clause:
    """Add what goes on behind the cue: a second quotation, or the rest of an interrupted clause."""
    behind = report.cue_end
    if report.source and report.source.first >= behind:
        behind = report.source.last + 1
    for at in range(behind, min(len(tokens), behind + 20)):
        if opens_quotation(tokens, at):
            gap = tokens[behind:at]
            if (
                gap
                and gap[-1].text in ",;:.—–"
                and not any(cue_at(tokens, i) and is_verb(tokens, i) for i in range(behind, at))
            ):
                end = at
                while end < len(tokens) and tokens[end].quoted:
                    end += 1
                report.pieces.append((at, end))
            return report
        if tokens[at].text == ".":
            break
    first_piece = report.pieces[0]
    if (
        not tokens[first_piece[1] - 1].quoted
        and _goes_on(tokens, behind)
        and (not _is_clause(tokens, *first_piece) or is_verb(tokens, behind + 1) or _is_opening(tokens, *first_piece))
    ):
        end = content_end(tokens, behind + 1, report.cue_first)
        if end > behind + 1:
            report.pieces.append((behind + 1, end))
    return report


def _according(tokens: list[Token], at: int) -> Clause | None:
    """`According to X, [said]` and `[said], according to X`."""
    source = phrase_starting(tokens, at + 2, len(tokens))
    if source is None or any(t.lower in _NORMS for t in tokens[source.first : source.last + 1]):
        return None
    leading = not any(t.is_word and t.lower not in ("but", "and", "still", "yet") for t in tokens[:at])
    if leading:
        comma = next(
            (
                i
                for i in range(source.last + 1, len(tokens))
                if tokens[i].text == "," and not tokens[i].quoted and not _inside_apposition(tokens, source.last, i)
            ),
            None,
        )
        if comma is None:
            return None
        end = content_end(tokens, comma + 1, at)
        return (
            Clause(None, at, at + 2, [(comma + 1, end)], source, None, "according", 0.88) if end > comma + 1 else None
        )
    first = 0
    end = _trim(tokens, first, at)
    return Clause(None, at, at + 2, [(first, end)], source, None, "according", 0.88) if end - first >= 3 else None


_NORMS = frozenset(
    (
        "constitution custom customs tradition traditions principle principles plan plans schedule need needs taste wish "
        "wishes rule rules order size age ability abilities"
    ).split()
)
"""What something is done "according to" without being said by it."""


def _inside_apposition(tokens: list[Token], source_last: int, comma: int) -> bool:
    """`According to Tom Hale, | the mayor of Vale|, ...`: the first of two commas around a description."""
    if comma != source_last + 1 or comma + 1 >= len(tokens):
        return False
    if tokens[comma + 1].lower not in ("the", "a", "an", "who", "which", "head", "director"):
        return False
    following = next((i for i in range(comma + 1, len(tokens)) if tokens[i].text == ","), None)
    return following is not None and not any(is_verb(tokens, i) for i in range(comma + 1, following))


def _noun_report(tokens: list[Token], at: int) -> Clause | None:
    """`the mayor's claim that ...`, `her fear that ...`: a noun of saying with its owner before it."""
    if tokens[at].lower not in words("noun_cues") or at + 2 >= len(tokens) or tokens[at + 1].lower != "that" or at == 0:
        return None
    for owner in range(at - 1, max(-1, at - 4), -1):
        if tokens[owner].possessive:
            first = owner
            while first > 0 and (tokens[first - 1].capital or tokens[first - 1].lower in ("the", "a")):
                first -= 1
            return Clause(
                None, at, at + 1, [(at + 2, content_end(tokens, at + 2, at))], Phrase(first, owner), None, "noun", 0.7
            )
    return None


def _without_shells(tokens: list[Token], clauses: list[Clause]) -> list[Clause]:
    """ "According to a readout, the mayor said X" is the mayor's statement: the readout is in what it was said."""
    kept = []
    for report in clauses:
        if report.type == "according" and report.pieces and report.source:
            first, end = report.pieces[0]
            inner = [
                r
                for r in clauses
                if r is not report
                and r.source
                and first <= r.source.first < end
                and r.pieces
                and r.pieces[-1][1] >= end - 1
            ]
            document = any(t.lower in _CHANNEL_DOCUMENTS for t in tokens[report.source.first : report.source.last + 1])
            if inner and document:
                continue
        kept.append(report)
    return kept


_CHANNEL_DOCUMENTS = frozenset(
    (
        "readout statement report transcript release letter document documents minutes summary account text communique"
    ).split()
)

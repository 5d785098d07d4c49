"""How a labelled statement names its speaker, and whether what was found names the same one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from claimdb.evaluate.labelled import LabelledSpeaker
from claimdb.evaluate.words import WORD, Words
from claimdb.records import Attribution
from claimdb.text import Span, name_parts

NAMINGS = ("name", "role or description", "pronoun", "context")
"""What tells who said a statement; `context` where no words beside it do."""
_PRONOUNS = frozenset(
    "i me my you your he him his himself she her herself it its we us our they them their themselves "
    "who whom which that this these those one someone somebody anyone anybody everyone everybody nobody "
    "all both many others some".split()
)
_SUFFIXES = frozenset("jr sr ii iii iv".split())
_PHRASE_END = re.compile(r"[,;:(\n–—]| -|\b(?:as|at|by|for|from|in|of|on|that|to|via|which|who|whose|with)\b")
_BEFORE_SENTENCE = re.compile(r"(?:^|[.!?\n“\"])\s*$")


def bare(word: str) -> str:
    """The word in lower case without a possessive ending."""
    return re.sub(r"[’']s?$", "", word.lower())


def naming_of(sources: Sequence[Span], words: Words) -> str:
    """One of `NAMINGS`, for the words that name the speakers (in order)."""
    printed = " ".join(span.of(words.text) for span in sources)
    if not printed:
        return "context"
    if bare(printed.strip()) in _PRONOUNS:
        return "pronoun"
    return "name" if printed_keys(sources, words) else "role or description"


def printed_keys(sources: Sequence[Span], words: Words) -> frozenset[str]:
    """The last word of each name that the sources begin with; empty for a role, a description or a pronoun.

    "Ida Brandt Jr. and Tor Holm, both of Vale" has `brandt` and `holm`: what stands behind the first comma or preposition describes them.
    """
    if not sources:
        return frozenset()
    printed = " ".join(span.of(words.text) for span in sources)
    if bare(printed.strip()) in _PRONOUNS:
        return frozenset()
    end = next((found.start() for found in _PHRASE_END.finditer(printed) if found.start()), len(printed))
    keys, at = set(), sources[0].start
    for part in re.split(r"(\band\b|&)", printed[:end]):
        named = [found for found in WORD.finditer(part) if bare(found[0]) not in _SUFFIXES]
        if named and named[-1][0][0].isupper():
            alone = at + named[-1].start() if len(named) == 1 else None
            if alone is None or not _is_common(named[-1][0], alone, words):
                keys.add(bare(named[-1][0]))
        at += len(part)
    return frozenset(keys)


def _is_common(word: str, at: int, words: Words) -> bool:
    """Whether the capital is only that of a sentence's start: the article has the word in lower case too."""
    begins = _BEFORE_SENTENCE.search(words.text[max(0, at - 3) : at])
    return bool(begins) and word.lower() in words.forms


def speaker_keys(speakers: Iterable[LabelledSpeaker], sources: Sequence[Span], words: Words) -> frozenset[str]:
    """The words that a name found must share with the speakers: the last of each labelled name, else of each printed one."""
    exact = {bare(parts[-1]) for s in speakers if s.exact and s.name and (parts := WORD.findall(s.name))}
    return printed_keys(sources, words) | exact


def names_fit(labelled: Sequence[LabelledSpeaker], found: Sequence[Attribution]) -> bool:
    """Whether the names found are those labelled, one for one; speakers without a name must have none."""
    wanted = [speaker for speaker in labelled if speaker.name]
    names = {tuple(name_parts(a.name)) for a in found if a.name}
    return len(wanted) == len(names) and all(any(_fits(speaker, name) for name in names) for speaker in wanted)


def names_another(labelled: Sequence[LabelledSpeaker], found: Sequence[Attribution]) -> bool:
    """Whether a name found is nobody's of those labelled. Where none of these has a name, only a guess can be wrong so: what the words print
    beside the statement may well be a name."""
    wanted = [speaker for speaker in labelled if speaker.name]
    named = [a for a in found if a.name and (wanted or a.basis in ("pronoun", "carried"))]
    return any(not any(_fits(speaker, tuple(name_parts(a.name or ""))) for speaker in wanted) for a in named)


def _fits(speaker: LabelledSpeaker, name: tuple[str, ...]) -> bool:
    wanted = tuple(name_parts(speaker.name or ""))
    if speaker.exact:
        return name == wanted
    return any(wanted[at : at + len(name)] == name for at in range(len(wanted) - len(name) + 1))
